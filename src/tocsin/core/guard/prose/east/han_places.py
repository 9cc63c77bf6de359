# SPDX-License-Identifier: AGPL-3.0-or-later
"""Stops and streets of Chinese notices, by the word they end with or the quotes they stand in."""

from __future__ import annotations

from collections.abc import Iterator

from tocsin.core.guard.late import Late
from tocsin.core.guard.prose.east.han_cut import LONGEST, Cut, local
from tocsin.core.guard.prose.east.han_words import NO_WAY, NO_WAY_ENDS, PARTING, STATION, WAYS

_ROAD_NUMBER = Late(
    r"(?<![A-Za-z\d])[GS]\d{1,4}(?!\d)(?:[\u4e00-\u9fff]{1,5}?高速(?:公路)?)?|\d{3}(?:国道|國道|省道|县道)|(?:国道|國道|省道)[GS]?\d{1,3}[号號线線]?|國\d{1,2}(?!\d)|(?:台|臺|縣道|县道)\d{1,3}[甲乙丙]?[线線號号]"
)
_QUOTED = Late('[“"「『]([^”"」』\n]{2,60})[”"」』]')
_SERVED = Late("停靠|站点|站點|站|停站")
_PARTS = Late("[、,，]")
_GENERIC = frozenset(STATION) | frozenset(
    "车站 車站 公交站 总站 總站 首末站 起点站 终点站 始发站 起迄站".split()
)
_NO_STATION = tuple("始发站 网站 網站 工作站 加油站 分站 中转站 变电站 变电站".split())


def quoted_stops(text: str) -> Iterator[str]:
    """Names between quotes in a sentence that speaks of stops: 暂不停靠“南街”“青果路”."""
    for match in _QUOTED.finditer(text):
        if _SERVED.search(text, max(0, match.start() - 60), match.end() + 12):
            yield from (one.strip() for one in _PARTS.split(match[1]) if 1 < len(one.strip()) < LONGEST)


def stations(cut: Cut) -> Iterator[str]:
    """Names that end with the word for a station, and those of its list: "八宝山、玉泉路站"."""
    for i in range(len(cut.tokens)):
        word = cut.word(i)
        if word.endswith(("车站", "車站")) and i and (several := _counted(cut, i)):
            yield from several
            continue
        if word in PARTING or not word.endswith(STATION) or _behind(cut, i) in tuple("点點台长長务務"):
            continue
        name = cut.back(i) + word
        if len(name) < 3 or name in _GENERIC or name.endswith(_NO_STATION) or name[0].isdigit():
            continue
        yield from _listed(cut, i, name)
        yield name


def _counted(cut: Cut, i: int) -> list[str]:
    """A list with its number behind it: "东直门、柳芳、光熙门3座车站"."""
    at = i
    while at and (cut.word(at - 1).isdigit() or cut.word(at - 1) in ("座", "个", "個", "等")):
        at -= 1
    if at == i or not (name := cut.back(at)):
        return []
    return [*_listed(cut, at - 1, name), name]


def _behind(cut: Cut, i: int) -> str:
    return cut.word(i + 1)[:1] if i + 1 < len(cut.tokens) else ""


def _listed(cut: Cut, i: int, name: str) -> Iterator[str]:
    at = cut.tokens[i][1] - len(name)
    known = {start: n for n, (start, _) in enumerate(cut.tokens)}
    found: list[str] = []
    while at in known and at and cut.text[at - 1] in "、和及" and (one := cut.back(known[at] - 1)):
        found.append(one)
        at -= 1 + len(one)
    yield from reversed([one for one in found if len(one) > 1])


def numbered_roads(text: str) -> Iterator[str]:
    for match in _ROAD_NUMBER.finditer(text):
        yield match.group()


_PART = Late("[一二三四五六七八九]段")
_LINE_NUMBER = Late(r"\d+[A-Z]?")
_GOES_ON = tuple("站线线綫轨軌面况況由过過基")
"""Behind 路 these make another word: 路线, 路面, 路由."""


def ways(cut: Cut) -> Iterator[str]:
    """Streets, roads, bridges and tunnels by the word their name ends with."""
    quoted = [m.span() for m in _QUOTED.finditer(cut.text)]
    for i in range(len(cut.tokens)):
        start, end = cut.tokens[i]
        if not _ends_way(cut, i) or any(first < start < last for first, last in quoted):
            continue
        part = _PART.match(cut.text, end)
        name = local(cut.back(i) + cut.word(i)) + (part.group() if part else "")
        if len(name) > 1 and name not in NO_WAY and not name.endswith(NO_WAY_ENDS):
            yield name


def _ends_way(cut: Cut, i: int) -> bool:
    """Whether a road's name ends with this token: not a line's ("5路"), a station's, or one that goes on ("人民路大桥")."""
    word, end = cut.word(i), cut.tokens[i][1]
    if not word.endswith(WAYS) or cut.parts(i) or (word in NO_WAY and len(word) > 3):
        return False
    if i + 1 < len(cut.tokens) and cut.word(i + 1) in NO_WAY and cut.word(i + 1) not in PARTING:
        return False
    numbered = i > 0 and _LINE_NUMBER.fullmatch(cut.word(i - 1))
    return not numbered and cut.text[end : end + 1] not in _GOES_ON

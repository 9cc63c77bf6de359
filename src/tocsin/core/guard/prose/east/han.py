# SPDX-License-Identifier: AGPL-3.0-or-later
"""Lines, stops, streets and sections of Chinese notices, simplified and traditional: "地铁2号线人民广场至静安寺停运"."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from tocsin.core.guard.han_words import word_at
from tocsin.core.guard.late import Late
from tocsin.core.guard.prose.east import han_hours
from tocsin.core.guard.prose.east.han_words import (
    CROSSINGS,
    EFFECTS,
    MODES,
    NO_LINE_ENDS,
    NO_WAY,
    NO_WAY_ENDS,
    PARTING,
    PLACE_ENDS,
    SECTION_AFTER,
    STATION,
    WAYS,
)
from tocsin.core.guard.prose.east.reading import Reading, once
from tocsin.core.model import Effect

LETTERS = Late("[\u4e00-\u9fff]")
_KANA = Late("[\u3040-\u30ff]")
_LONGEST = 12
"""Letters of a name."""
_JOINTS = ("=", "至", "到", "往", "–", "—", "-", "~", "〜", "～", "↔", "与", "與", "和", "及")
_PAIRING = ("与", "與", "和", "及")
"""These join two ends only before a word for a section: "A与B之间"."""
_NUMERALS = "一二三四五六七八九十"
_LINE = Late(
    rf"(?P<list>(?:[A-Z]?\d{{1,3}}[A-Z]?|[A-Z]{{1,3}}\d?|[{_NUMERALS}]{{1,3}})(?:(?:[号號]?[线線綫])?[、，,和及/与與](?:[A-Z]?\d{{1,3}}[A-Z]?|[{_NUMERALS}]{{1,3}})){{0,12}})[号號][线線綫]"
)
_BUS = Late(
    r"(?<![\dA-Za-z台道國国])(?P<list>[A-Z快专夜游支环]?\d{1,4}[A-Z]?(?:路?[、，,和及/与與][A-Z快专夜游支环]?\d{1,4}[A-Z]?){0,30})(?:\([\u4e00-\u9fff]{1,2}\))?(?:路(?!口|段|程)|(?:号|號)?(?:公交|巴士|公車|公车|線(?!路)|线(?!路))|等?(?:线路|線路|路线|路線))"
)
_NUMBERED = Late(
    r"(?:公共汽车|公交|巴士|公車|路線|路线|線路|线路)(?:车|車)?(?P<list>[A-Z]?\d{1,4}[A-Z]?(?:[、，,和及/与與][A-Z]?\d{1,4}[A-Z]?){0,30})(?![\d点點时時月日年分米:])"
)
_ONE = Late(rf"[A-Z快专夜游支环]?\d{{1,4}}[A-Z]?|[A-Z]{{1,3}}\d?|[{_NUMERALS}]{{1,3}}")
_NAMED = Late("[线線綫](?![路上下缆性索条條])")
_ROAD_NUMBER = Late(
    r"(?<![A-Za-z\d])[GS]\d{1,4}(?!\d)(?:[\u4e00-\u9fff]{1,5}?高速(?:公路)?)?|\d{3}(?:国道|國道|省道|县道)|(?:国道|國道|省道)[GS]?\d{1,3}[号號线線]?|國\d{1,2}(?!\d)|(?:台|縣道|县道)\d{1,3}[甲乙丙]?[线線號号]"
)
_LETTERED = Late(r"(?<![A-Za-z\d.])(?![GS]\d)[A-Z]{1,2}\d{1,3}[A-Z]?(?![\dA-Za-z号號线線綫路])")
_BUSES = Late("巴士|九巴|城巴|公交|公車|公车|公共汽车")
"""A line of letters and a number, "N122", is one where buses are spoken of."""

Token = tuple[int, int]


def read(text: str) -> Reading:
    """What a Chinese notice says; nothing of a Japanese one."""
    if _KANA.search(text):
        return Reading()
    cut = _Cut(text)
    lines = _lines(cut)
    return Reading(
        effect=_effect(text, bool(lines)),
        mode=_mode(text),
        lines=once(lines),
        stops=once([*_quoted(text), *_stations(cut)]),
        streets=once([*_roads(text), *_ways(cut)]),
        sections=once(list(_sections(cut))),
        hours=han_hours.told(text),
    )


class _Cut:
    """A text in words: known ones, else letters; `parting` says which are no part of a name."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.tokens: list[Token] = []
        at = 0
        while at < len(text):
            length = _length(text, at)
            self.tokens.append((at, at + length))
            at += length

    def word(self, i: int) -> str:
        start, end = self.tokens[i]
        return self.text[start:end]

    def names(self, i: int) -> bool:
        """Whether a token may be part of a name."""
        word = self.word(i)
        return bool(LETTERS.match(word) or (word.isalnum() and word.isascii())) and not self.parts(i)

    def parts(self, i: int) -> bool:
        """Whether a token ends a name: a word that says something of it, a time, a line's last letter."""
        word = self.word(i)
        return word in PARTING or word[-1] in "线线綫" or _UNIT.fullmatch(word) is not None

    def back(self, i: int) -> str:
        """The name that ends before token `i`; a station's word stands at its end alone."""
        first = i
        while first and self.tokens[i - 1][1] - self.tokens[first - 1][0] <= _LONGEST:
            at = first - 1
            last = first == i and self.word(at) in CROSSINGS
            if not (last or self.names(at)) or (first < i and self.word(at).endswith("站")):
                break
            first -= 1
        return _local(self.text[self.tokens[first][0] : self.tokens[i - 1][1]]) if first < i else ""

    def ahead(self, i: int) -> tuple[str, int]:
        """The name that begins at token `i` and the token behind it; a station's ends with its word."""
        last = i
        while last < len(self.tokens) and self.tokens[last][1] - self.tokens[i][0] <= _LONGEST:
            word = self.word(last)
            if not self.names(last) and not (last > i and word in CROSSINGS):
                break
            last += 1
            if word in STATION or word in CROSSINGS:
                break
        return (self.text[self.tokens[i][0] : self.tokens[last - 1][1]], last) if last > i else ("", i)


_UNIT = Late(r"\d+(?:[时時点點月日年]|分(?![钟鐘])|路(?!口))")
_DISTRICT = Late(r"^[\u4e00-\u9fff]{1,4}?[市区區县縣城](?=[\u4e00-\u9fff]{1,}[路街道桥橋口站]$)")


def _local(name: str) -> str:
    """A road without the district it lies in: "钟山区大连路"."""
    return _DISTRICT.sub("", name)


_LATIN = Late("[A-Za-z0-9]+")


def _length(text: str, at: int) -> int:
    if run := _UNIT.match(text, at) or _LATIN.match(text, at):
        return run.end() - at
    if count := _longest(text, at, _STATIONS) or _longest(text, at, _BROAD) or _longest(text, at, _PARTING):
        return count
    if not LETTERS.match(text[at]):
        return 1
    length = word_at(text, at)
    # "天安门东区间": no word may take the first letter of one that parts.
    inside = (n for n in range(1, length) if _longest(text, at + n, _PARTING) > length - n)
    return next(inside, length)


Words = tuple[tuple[int, frozenset[str]], ...]


def _by_length(words: Iterable[str]) -> Words:
    lengths = sorted({len(word) for word in words if len(word) > 1}, reverse=True)
    return tuple((n, frozenset(word for word in words if len(word) == n)) for n in lengths)


_PARTING = _by_length(PARTING)
_STATIONS = _by_length(STATION)
_BROAD = _by_length([way for way in WAYS if way[0] in "大高快"])


def _longest(text: str, at: int, words: Words) -> int:
    """Letters of the longest of the words that begins at `at`; 0 when none does."""
    return next((count for count, known in words if text[at : at + count] in known), 0)


def _lines(cut: _Cut) -> list[str]:
    found = [
        _digits(one)
        for pattern in (_LINE, _BUS, _NUMBERED)
        for match in pattern.finditer(cut.text)
        for one in _ONE.findall(match["list"])
    ]
    if _BUSES.search(cut.text):
        found += _LETTERED.findall(cut.text)
    return [*found, *_named_lines(cut)]


def _named_lines(cut: _Cut) -> Iterator[str]:
    """ "机场线", "荃灣綫": two letters or more before the word for a line, none of them a number."""
    for i in range(len(cut.tokens)):
        word = cut.word(i)
        if not (_NAMED.match(word[-1:]) and len(word) <= 4) or word in PARTING:
            continue
        end = cut.tokens[i][1]
        after = cut.text[end : end + 1]
        name = (cut.back(i) if len(word) == 1 else "") + word
        if (
            3 <= len(name) <= 6
            and not name.endswith(NO_LINE_ENDS)
            and after not in ("路", "上", "索")
            and not re.search(r"\d|[号號]|^[双单全干支沿热热地]", name)
        ):
            yield name


_VALUES = {numeral: n for n, numeral in enumerate(_NUMERALS, 1)}


def _digits(number: str) -> str:
    """ "二" as 2, "十二" as 12, "二十一" as 21."""
    if number[0] not in _VALUES:
        return number
    tens, ten, ones = number.rpartition("十")
    value = (_VALUES.get(tens, 1) * 10 if ten else 0) + _VALUES.get(ones if ten else number, 0)
    return str(value)


_QUOTED = Late('[“"「『]([^”"」』\n]{2,60})[”"」』]')
_SERVED = Late("停靠|站点|站點|站|停站")
_PARTS = Late("[、,，]")
_GENERIC = frozenset(STATION) | frozenset(
    "车站 車站 公交站 总站 總站 首末站 起点站 终点站 始发站 起迄站".split()
)
_NO_STATION = tuple("始发站 网站 網站 工作站 加油站 分站 中转站 变电站 变电站".split())


def _quoted(text: str) -> Iterator[str]:
    """Names between quotes in a sentence that speaks of stops: 暂不停靠“南街”“青果路”."""
    for match in _QUOTED.finditer(text):
        if _SERVED.search(text, max(0, match.start() - 60), match.end() + 12):
            yield from (one.strip() for one in _PARTS.split(match[1]) if 1 < len(one.strip()) < _LONGEST)


def _stations(cut: _Cut) -> Iterator[str]:
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


def _counted(cut: _Cut, i: int) -> list[str]:
    """A list with its number behind it: "东直门、柳芳、光熙门3座车站"."""
    at = i
    while at and (cut.word(at - 1).isdigit() or cut.word(at - 1) in ("座", "个", "個", "等")):
        at -= 1
    if at == i or not (name := cut.back(at)):
        return []
    return [*_listed(cut, at - 1, name), name]


def _behind(cut: _Cut, i: int) -> str:
    return cut.word(i + 1)[:1] if i + 1 < len(cut.tokens) else ""


def _listed(cut: _Cut, i: int, name: str) -> Iterator[str]:
    at = cut.tokens[i][1] - len(name)
    known = {start: n for n, (start, _) in enumerate(cut.tokens)}
    found: list[str] = []
    while at in known and at and cut.text[at - 1] in "、和及" and (one := cut.back(known[at] - 1)):
        found.append(one)
        at -= 1 + len(one)
    yield from reversed([one for one in found if len(one) > 1])


def _roads(text: str) -> Iterator[str]:
    for match in _ROAD_NUMBER.finditer(text):
        yield match.group()


_PART = Late("[一二三四五六七八九]段")


def _ways(cut: _Cut) -> Iterator[str]:
    quoted = [m.span() for m in _QUOTED.finditer(cut.text)]
    for i in range(len(cut.tokens)):
        word = cut.word(i)
        if (
            any(start < cut.tokens[i][0] < end for start, end in quoted)
            or not word.endswith(WAYS)
            or (word in NO_WAY and len(word) > 3)
            or _behind(cut, i) in ("站", "口站")
        ):
            continue
        # "人民路大桥": the longer name is the road's.
        if i + 1 < len(cut.tokens) and cut.word(i + 1) in NO_WAY - PARTING:
            continue
        if cut.parts(i) or re.fullmatch(r"\d+[A-Z]?", cut.word(i - 1) if i else ""):
            continue
        end = cut.tokens[i][1]
        if cut.text[end : end + 1] in tuple("线線綫轨軌面况況由过過基"):
            continue
        part = _PART.match(cut.text, end)
        name = _local(cut.back(i) + word) + (part.group() if part else "")
        if len(name) > 1 and name not in NO_WAY and word != name[:1] and not name.endswith(NO_WAY_ENDS):
            yield name


def _sections(cut: _Cut) -> Iterator[str]:
    at = 0
    for i in range(1, len(cut.tokens) - 1):
        joint = cut.word(i)
        if i < at or joint not in _JOINTS:
            continue
        first = cut.back(i)
        last, at_end = cut.ahead(i + 1)
        if (
            min(len(first), len(last)) > 1
            and first != last
            and _is_section(cut, i, joint, first, last, at_end)
        ):
            at = at_end
            yield f"{first} – {last}"


_ROUTE = Late(
    "(?:绕行|繞行|改走|改经|改經|改行|改道|改由|經由|经由|绕经|请由|請由|取道|(?<!已)经|經)[^。；;\n：:]*$"
)
"""The way round is told from street to street, and is no section that is closed."""
_SERVICE = Late(
    r"[号號][线線綫]|\d路(?!口|段)|公交|地铁|地鐵|捷運|港鐵|列车|列車|綫|巴士|九巴|城巴|公車|客運"
)
_CLOCK = Late(
    r"\d|[一二三四五六七八九十][时時点點分月日]|^翌|[周週星][一二三四五六日期]|礼拜|禮拜|^今|^明|^次|每|末班|首班"
)


def _is_section(cut: _Cut, i: int, joint: str, first: str, last: str, end: int) -> bool:
    if _CLOCK.search(first[-2:]) or _CLOCK.match(last) or _CLOCK.match(first):
        return False
    behind = cut.text[cut.tokens[end - 1][1] :][:4]
    said = behind.startswith(SECTION_AFTER) or last.endswith(SECTION_AFTER)
    start = cut.tokens[i][0] - len(first)
    if joint in _PAIRING and cut.text[max(0, start - 2) : start] in ("来往", "來往", "往来", "往返", "介乎"):
        return True
    if joint in _PAIRING or joint == "往":
        return behind.startswith(("之间", "之間", "区间", "區間", "间", "間", "站间", "区段")) or (
            joint == "往" and first.endswith("站")
        )
    if not said and _ROUTE.search(cut.text, max(0, start - 60), start):
        return False
    led = cut.text[max(0, start - 1) : start] in tuple("从從由自线線綫段路在（(：: ") and start > 0
    return (
        said
        or led
        or _SERVICE.search(cut.text) is not None
        or (first.endswith(PLACE_ENDS) and last.endswith(PLACE_ENDS))
    )


def _effect(text: str, lines: bool) -> Effect:
    found = [effect for effect, pattern in EFFECTS if re.search(pattern, text)]
    if (
        Effect.LANE_CLOSED in found
        and Effect.ROAD_CLOSED in found
        and not re.search("双向封闭|全线封闭|全封闭|禁止通行", text)
    ):
        return Effect.LANE_CLOSED
    if (
        found
        and found[0] is Effect.ROAD_CLOSED
        and lines
        and not re.search("路|街|桥|道", text.replace("线路", ""))
    ):
        return Effect.NO_SERVICE
    return found[0] if found else Effect.UNKNOWN


def _mode(text: str) -> str:
    return next((mode for mode, pattern in MODES if re.search(pattern, text)), "")

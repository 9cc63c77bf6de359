# SPDX-License-Identifier: AGPL-3.0-or-later
"""Sections of Chinese notices: two names that a word or a dash joins, where the words around say so."""

from __future__ import annotations

from collections.abc import Iterator

from tocsin.core.guard.late import Late
from tocsin.core.guard.prose.east.han_cut import Cut
from tocsin.core.guard.prose.east.han_words import PLACE_ENDS, SECTION_AFTER

_JOINTS = ("=", "至", "到", "往", "–", "—", "-", "~", "〜", "～", "↔", "与", "與", "和", "及")
_PAIRING = ("与", "與", "和", "及")
"""These join two ends only before a word for a section: "A与B之间"."""


_MARK = r"(?:K\d{1,4}(?:\+\d{1,3})?|\d{1,4}K(?:\+\d{1,3})?|\d{1,4}(?:公里|千米)(?:\d{1,3}米)?)"
_STRETCH = Late(rf"({_MARK}) ?(?:至|到|[-–~〜]) ?({_MARK})")
"""A stretch of a road by its kilometres: "K2424+200至K2430+120", "47K+400-85K+500"."""


def sections_of(cut: Cut) -> Iterator[str]:
    """Sections as "A – B", in text order; those told by kilometres at the end."""
    yield from _named(cut)
    yield from (f"{found[1]} – {found[2]}" for found in _STRETCH.finditer(cut.text))


def _named(cut: Cut) -> Iterator[str]:
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


def _is_section(cut: Cut, i: int, joint: str, first: str, last: str, end: int) -> bool:
    if _CLOCK.search(first[-2:]) or _CLOCK.match(last) or _CLOCK.match(first):
        return False
    after = cut.tokens[end - 1][1]
    behind = cut.text[after : after + 4]
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

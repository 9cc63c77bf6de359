# SPDX-License-Identifier: AGPL-3.0-or-later
"""Lines of Chinese notices by their number or their name: "1、2号线", "公交123路", "机场线"."""

from __future__ import annotations

from collections.abc import Iterator

from tocsin.core.guard.late import Late
from tocsin.core.guard.prose.east.han_cut import Cut
from tocsin.core.guard.prose.east.han_words import NO_LINE_ENDS, PARTING

_NUMERALS = "一二三四五六七八九十"
_NUMBER = "[A-Z快专夜游支环]{0,2}\\d{1,4}[A-Z区區]?"
_ASIDE = r"(?:\([^()\n]{1,10}\))?"
_SEVERAL = rf"{_NUMBER}{_ASIDE}(?:(?:路|[号號]?[线線綫])?[、和及/与與]{_NUMBER}{_ASIDE}){{0,30}}"
_LINE = Late(
    rf"(?P<list>(?:[A-Z]?\d{{1,3}}[A-Z]?|[A-Z]{{1,3}}\d?|[{_NUMERALS}]{{1,3}})(?:(?:[号號]?[线線綫])?[、和及/与與](?:[A-Z]?\d{{1,3}}[A-Z]?|[{_NUMERALS}]{{1,3}})){{0,12}})[号號][线線綫]"
)
_BUS = Late(
    rf"(?<![\dA-Za-z台臺道國国:+])(?P<list>{_SEVERAL})(?:路(?!口|段|程)|(?:号|號)?(?:公交|巴士|公車|公车|等?\d{{0,2}}[线線綫](?![路段]))|等?\d{{0,2}}(?:线路|線路|路线|路線))"
)
_NUMBERED = Late(
    rf"(?:公共汽车|公交|巴士|公車|路線|路线|線路|线路)(?:车|車)?(?P<list>{_SEVERAL})(?![\d点點时時月日年分米:])"
)
_ONE = Late(rf"{_NUMBER}|[A-Z]{{1,3}}\d?|[{_NUMERALS}]{{1,3}}")
_RAILWAYS = ("高铁", "高鐵", "城际", "城際", "铁路", "鐵路")
_NAMED = Late("[线線綫](?![路上下缆性索条條])")
_LETTERED = Late(r"(?<![A-Za-z\d.])(?![GS]\d)[A-Z]{1,2}\d{1,3}[A-Z]?(?![\dA-Za-z号號线線綫路])")
_BUSES = Late("巴士|九巴|城巴|公交|公車|公车|公共汽车")
"""A line of letters and a number, "N122", is one where buses are spoken of."""


def lines_of(cut: Cut) -> list[str]:
    found = [
        _digits(one)
        for pattern in (_LINE, _BUS, _NUMBERED)
        for match in pattern.finditer(cut.text)
        for one in _ONE.findall(match["list"])
    ]
    if _BUSES.search(cut.text):
        found += _LETTERED.findall(cut.text)
    return [*found, *_named_lines(cut)]


def _named_lines(cut: Cut) -> Iterator[str]:
    """ "机场线", "荃灣綫", "京沪高铁": two letters or more before the word for a line, none of them a number."""
    for i in range(len(cut.tokens)):
        word, end = cut.word(i), cut.tokens[i][1]
        railway = word in _RAILWAYS
        if railway or (_NAMED.match(word[-1:]) and len(word) <= 4 and word not in PARTING):
            name = (cut.back(i) if railway or len(word) == 1 else "") + word
            if _is_line(name, cut.text[end : end + 1]):
                yield name


def _is_line(name: str, after: str) -> bool:
    if (
        not 3 <= len(name) <= 8
        or name in _RAILWAYS
        or name.endswith(NO_LINE_ENDS)
        or after in tuple("路上索站局")
    ):
        return False
    return not _NO_NAME.search(name)


_NO_NAME = Late(r"\d|[号號]|^[双单全干支沿热熱地以]|公司|集团")


_VALUES = {numeral: n for n, numeral in enumerate(_NUMERALS, 1)}


def _digits(number: str) -> str:
    """ "二" as 2, "十二" as 12, "二十一" as 21."""
    if number[0] not in _VALUES:
        return number
    tens, ten, ones = number.rpartition("十")
    value = (_VALUES.get(tens, 1) * 10 if ten else 0) + _VALUES.get(ones if ten else number, 0)
    return str(value)

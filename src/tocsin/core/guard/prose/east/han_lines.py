# SPDX-License-Identifier: AGPL-3.0-or-later
"""Lines of Chinese notices by their number or their name: "1、2号线", "公交123路", "机场线"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from tocsin.core.guard.late import Late
from tocsin.core.guard.prose.east.han_cut import Cut
from tocsin.core.guard.prose.east.han_words import NO_LINE_ENDS, PARTING

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

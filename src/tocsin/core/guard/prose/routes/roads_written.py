# SPDX-License-Identifier: AGPL-3.0-or-later
"""Roads whose number stands where others' do not: in brackets behind their name, "Landesstraße Talheim-Bergen (LS 31)", with a
district's letter behind it, "DP 1634 K", with the letters of one country's offices, "IH-35", "Loop 1604"."""

from __future__ import annotations

from collections.abc import Iterator

from tocsin.core.guard.late import Late
from tocsin.core.guard.needles import first_words
from tocsin.core.guard.prose import tables
from tocsin.core.guard.prose.routes.roads_of_states import of_states

_WORD = (
    rf"(?<![\w-])(?i:{tables.pattern('road_number')}|(?:drog[aieę]|drodze|drogą) (?:powiatow|gminn)\w{{1,3}})"
)
_BRACKETED = Late(
    rf"{_WORD}(?: [^()\n.;:\d]{{2,40}})? \((?:nr\.? |n° ?|n\. )?([A-Z]{{1,3}}[ -]?\d{{1,4}}[A-Za-z]?(?: bis)?|\d{{3,5}} ?[A-Z]|(?!19\d\d|20\d\d)\d{{3,5}})\)",
    begins=first_words(tables.words("road_number") | {"droga", "drogi", "drogę", "droge", "drodze", "drogą"}),
)
"""A road by its word or by where it leads, and its number behind."""
_DISTRICT = Late(
    r"(?<![\w./-])(?:D[PG]\.? ?(?:nr\.? ?)?\d{3,6} ?[A-Z](?![\w-])|(?<=powiatowa )(?:nr )?\d{4} ?[A-Z](?!\w)|(?<=powiatowej )(?:nr )?\d{4} ?[A-Z](?!\w))",
    needs="dp|dg|powiatow",
)
"""Polish roads of a district or a commune, whose letter says in which land it lies: "DP 1634 K"."""
_POLISH = Late(r"(?<!\w)(?i:drog\w{1,3}) nr (\d{1,4} ?[A-Z]?)(?![\w:]|[.,]\d)", needs=" nr ")
_IRISH = Late(r"(?<![\w.-])R\d{3}(?![\w%]|:\S|[.,]\d)", needs=r"(?<!\w)r\d{3}(?!\d)")
_ITS_COUNTRY = Late(r"(?<![\w.-])(?:N\d{1,2}|L\d{4})(?!\w)")
"""Ireland's regional roads, beside national or local ones."""
_AMERICAN = Late(r"(?<![\w.-])IH[ -]?\d{1,3}(?!\w|:\S)", needs="ih")
_EAST_OR_WEST = Late(r"(?<![\w.-])I-\d{1,3}[EW](?!\w|:\S)", needs=r"i-\d")
"""An interstate parted in two, "I-35E"."""
_LOOP = Late(r"(?<![\w.-])(?:Loop|Spur|Beltway) \d{1,4}(?![\w%]|:\S|[.,]\d)", needs="loop|spur|beltway")
"""Texas has its state loops and spurs; elsewhere a bus may be called so."""
_REGIONAL = Late(r"(?:(?<![^\n])|(?<=[-•*–;:,] ))St \d{2,3}(?= [A-ZÄÖÅ])", needs=" st ")
_ITS_KIND = Late(r"(?<!\w)(?:Vt|Kt|Mt|Yt) ?\d", needs="vt|kt|mt|yt")
"""Finnish regional roads, beside others of a list."""


def named(text: str, road: bool) -> Iterator[tuple[int, str]]:
    """Each road's place and id; `road` says that the text is about roads."""
    yield from ((m.start(1), m[1]) for m in _BRACKETED.finditer(text))
    yield from ((m.start(), m[0].removeprefix("nr ")) for m in _DISTRICT.finditer(text))
    yield from ((m.start(), m[0]) for m in _AMERICAN.finditer(text))
    yield from ((m.start(1), m[1]) for m in _POLISH.finditer(text))
    if road and _IRISH.needed(text) and _ITS_COUNTRY.search(text):
        yield from ((m.start(), m[0]) for m in _IRISH.finditer(text))
    yield from ((m.start(), m[0]) for m in _EAST_OR_WEST.finditer(text))
    if road:
        yield from of_states(text)
        yield from ((m.start(), m[0]) for m in _LOOP.finditer(text))
    if _REGIONAL.needed(text) and _ITS_KIND.search(text):
        yield from ((m.start(), m[0]) for m in _REGIONAL.finditer(text))

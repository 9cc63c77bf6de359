# SPDX-License-Identifier: AGPL-3.0-or-later
"""Rows of places: "Locations impacted include: Oak Creek, Birchville and Elm Ridge". Who stands in one is a place, too."""

from __future__ import annotations

import re

from tocsin.core.guard.cues.heads import HEADS, OPENERS
from tocsin.core.guard.cues.tails import MAYBE_TAILS, TAILS
from tocsin.core.guard.lexicon.kinds import Kind, kind_of
from tocsin.core.guard.places.place_words import HOUSES, HOUSES_LAST, STREETS_LAST
from tocsin.core.guard.words import folded

WAYS = TAILS | MAYBE_TAILS | HOUSES_LAST | STREETS_LAST
"""Words that end places' names, surnames among them."""
_FEW, _MOST = 5, 400
_OF_PLACES = re.compile(
    r"\b(?:locations?|places|cities|towns|villages|communities|counties|provinces|districts|states|regions|governorates|municipalit\w+|reservoirs|rivers"
    r"|Gemeinden|Orten?|Städten?|Landkreisen?|communes|villes|départements|comuni|province|località|municipios|localidades|provincias|municípios|cidades"
    r"|miejscowoś\w+|gmin\w*|powiat\w*|gemeenten|plaatsen|kunnissa|kunnat|kommuner\w*|obc\w+)\b[^.!?\n]{0,40}(?:[.:]{1,3}\s{0,80}|\s(?:of|in|de|di|von|van|del?|dei)\s)?$",
    re.IGNORECASE,
)
_ENDS = re.compile(r"[.!?:](?=\s|\.)|\n\s*\n|\b(?:provinces|towns|villages|districts|states|regions) of\b")
_MARKS = frozenset(",;•\n")
_MARKED = re.compile(r"(?:[,;•\n]|\.\.|\s(?:and|und|et|y|e|i|en|och|og)) ?$")
_PARTS = re.compile(r"\s*(?:[,;•]|\n|\.{3}|\b(?:and|und|et|y|e|i|en|och|og)\b)\s*")
SURE, MANY = 3, 6
"""Places that a row must hold: where nobody is named, and where somebody may be."""


def in_a_list(text: str, start: int, end: int, sure: int = MANY) -> bool:
    """Whether what stands there is one of five or more in a row, most of them places and hardly any somebody; or of fewer
    behind a word that says so, "the towns of"."""
    if text[end : end + 1] not in _MARKS and not _MARKED.search(text, max(0, start - 5), start):
        return False
    first, last = max(0, start - _MOST), min(len(text), end + _MOST)
    first = max((stop.end() for stop in _ENDS.finditer(text, first, start)), default=first)
    ends = _ENDS.search(text, end, last)
    last = ends.start() if ends else last
    others = _PARTS.split(text[first:start])[-9:] + _PARTS.split(text[end:last])[:9]
    said = [_item(item) for one in others if (item := one.strip())]
    if _OF_PLACES.search(text, max(0, first - 60), first):
        return said.count(_PLACE) + said.count(_EITHER) > 4 * said.count(_SOMEBODY)
    return len(said) >= _FEW and said.count(_PLACE) >= max(sure, 3 * said.count(_SOMEBODY))


_PLACE, _EITHER, _SOMEBODY = 1, 0, -1


def _item(item: str) -> int:
    """What one of a row is: a place, somebody, or either of them."""
    lows = list(folded(item))
    if not lows:
        return _EITHER
    if len(item.split()) > _LONGEST or not item[0].isupper():
        return _SOMEBODY
    if lows[-1] in TAILS or lows[-1] in HOUSES_LAST or not _BEFORE.isdisjoint(lows[:1]):
        return _PLACE
    first, last = kind_of(lows[0]), kind_of(lows[-1])
    if len(lows) > 1:
        return _SOMEBODY if first & (Kind.GIVEN | Kind.WEAK) else _PLACE if lows[-1] in WAYS else _EITHER
    return _PLACE if last & Kind.PLACE and not last & (Kind.GIVEN | Kind.SURNAME) else _EITHER


_LONGEST = 5
_BEFORE = HEADS | OPENERS | HOUSES

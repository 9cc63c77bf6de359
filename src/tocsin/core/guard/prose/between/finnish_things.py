# SPDX-License-Identifier: AGPL-3.0-or-later
"""Finnish stretches of which an end is a road or a thing: "liittymän 14 ja torin välillä", "Kehä II:n ja Nykylän väliseltä
osuudelta", "Asematie–liittymä 12-välillä"."""

from __future__ import annotations

from collections.abc import Iterator

from tocsin.core.guard.late import Late
from tocsin.core.guard.prose.between.finnish_cases import named
from tocsin.core.guard.prose.between.pair import Pair

_UP = "[A-ZÀ-ÖØ-ÞŁŚŻŹĆ]"
_KIND = (
    r"(?:(?:(?:rauta|moottori)tie|linja-auto|bussi|huolto|metro)?aseman|(?:eritaso|ramppi|kierto)?liittymän|torin|sataman|kirkon|koulun|sillan|tunnelin|risteyksen|tienhaaran"
    r"|kunnanrajan|kaupunginrajan|maakunnanrajan|rautatien|tasoristeyksen|keskustan|lentoaseman|sairaalan|kirjaston|hautausmaan|taajaman)"
)
_THING = rf"(?:(?:(?:valta|kanta|seutu|maan|yhdys|moottori)tien|tien|(?:eritaso|ramppi)?liittymän) \d{{1,5}}|km \d{{1,3}}|Kehä I{{1,3}}:n|(?:{_UP}[\w'-]{{2,30}}n )?{_KIND})"
_NAME = rf"{_UP}[\w'-]{{2,30}}(?:n|:n)(?: {_UP}[\w'-]{{2,30}}n)?"
_AMID = Late(
    rf"(?<![\w-])(?:({_THING}) (?:ja|sekä) ({_THING}|{_NAME})|({_NAME}) (?:ja|sekä) ({_THING})) väli(?:llä|ltä|lle|sellä|seltä|nen|sen)(?!\w)",
    needs="väli",
)
_POINT = r"(?:(?:(?:valta|kanta|seutu|maan|yhdys|moottori)tie|tie|(?:eritaso|ramppi)?liittymä) \d{1,5}|km \d{1,3}|Kehä I{1,3}|(?:rautatie|linja-auto|metro)?asema|tori|satama)"
_PLACE = rf"{_UP}[\w']{{2,30}}(?: (?:silta|liittymä|eritasoliittymä|risteys))?"
_GLUED = Late(
    rf"(?<![\w-])(?:({_POINT}) ?[–-] ?({_POINT}|{_PLACE})|({_PLACE}) ?[–-] ?({_POINT}))-väli(?:llä|ltä|lle|n)(?!\w)",
    needs="väli",
)
"""Both before a glued word: "Asematie–liittymä 12-välillä"."""


def things(text: str) -> Iterator[Pair]:
    """Each such stretch, its ends out of their case."""
    for m in _AMID.finditer(text):
        yield Pair(named(m[1] or m[3]), named(m[2] or m[4]), m.start(), m.end())
    for m in _GLUED.finditer(text):
        yield Pair(m[1] or m[3], m[2] or m[4], m.start(), m.end())

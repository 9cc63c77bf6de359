# SPDX-License-Identifier: AGPL-3.0-or-later
"""Somebody by name and age whom a text seeks: "La gendarmerie recherche Jean Valade, 71 ans", "buscan a Iker Soler, 9 años".

Turns of phrase know who is "missing" or "a missing boy"; a name has no such word, and its age beside a word of seeking tells
the same. Linear: an age is looked at once, with the words before it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from tocsin.core.guard.cues.heads import HEADS
from tocsin.core.guard.idle import looks_for
from tocsin.core.guard.late import Late
from tocsin.core.guard.lexicon.kinds import Kind, kind_of
from tocsin.core.guard.normal import bare_letters, fold

Hit = tuple[str, int, int, float]

_CAPITAL = "A-ZÀ-ÖØ-ÞĀĂĄĆČĎĐĒĘĚĞĢĪİĶĹŁĽŃŇŐŒŘŚŞŠŤŪŮŰŹŻŽ"
_LETTERS = r"[\w'’-]{1,24}"
_WORD = rf"[{_CAPITAL}]{_LETTERS}"
_MORE = rf"(?: (?:[a-z]{{1,3}} )?(?:{_WORD}|[{_CAPITAL}]\.)){{1,3}}"
_YEARS = r"years?|yrs?|ans|anni|años|anos|jahre|lata?|jaar|år|ar|vuotta|yo|y/o"
_AGED = Late(
    rf"[{_CAPITAL}1-9](?<!\w.)(?:(?<=\D){_LETTERS}{_MORE},? \(?(?:aged? |âgée? de |de |di |w wieku |im Alter von )?(?:lat )?[1-9]\d?(?=[,.;:)]| (?:{_YEARS})(?!\w)|$)"
    rf"|(?<=\d)\d?[- ]?(?:year-old|jährige[rnm]?|jarige|letni\w*|latk[aięie]|årig\w?|vuotia\w+) {_WORD}{_MORE})",
    needs=r"(?<!\w)\d\d?(?!\d)",
)
_SOUGHT = re.compile(
    r"\b(?:missing|wanted|search\w*|last seen|sightings?|welfare|whereabouts|abscond\w*|escaped|at large|on the run|not (?:been )?(?:seen|returned|heard)"
    r"|recherch\w+|disparu\w*|introuvable|pas rentree?|evadee?|vermiss\w+|gesucht|sucht|suchen|suche nach|abgangig|buscan?|falta de (?:su )?casa|desorient\w+|portat[oa] via|sconosciut[oa]|allontanat[oa]|se busca|desaparecid\w+|perdid[oa]|paradero|fugad[oa]"
    r"|cerca|cercano|ricerc\w+|scompars\w+|evas[oa]|mai rientrat[oa]|zagin\w+|zgubil\w*|poszuk\w+|szuka\w*|vermist|gezocht|zoekt|opsporing|procurad[oa]|foragid[oa]|efterlys\w*|savnet|forsvunn\w*|kadonnut|kadonneen|etsi\w*)\b"
)


def _begins_with_a_given_name(said: str) -> bool:
    words = re.findall(r"[^\W\d_]{2,}", said)
    return any(kind_of(fold(word)) & (Kind.GIVEN | Kind.COMMON) == Kind.GIVEN for word in words[:2])


_IN_YEARS = re.compile(rf"\d (?:{_YEARS})(?!\w)")
_WORD_BEFORE = re.compile(r"(?<![^\W\d_])([^\W\d_]{1,20})\W{1,2}$")


def _of_a_street(text: str, found: re.Match[str]) -> bool:
    """ "Via Giuseppe Verdi, 20": the number of a house."""
    before = _WORD_BEFORE.search(text, max(0, found.start() - 20), found.start())
    words = [before[1] if before else "", found.group().split(" ")[0]]
    return any(fold(word) in HEADS for word in words)


NEAR = 200
"""Letters on either side in which the word of seeking stands."""


@looks_for(_AGED)
def named_sought(text: str) -> Iterator[Hit]:
    """Kind, start, end and certainty of each who is named with an age: a person, and a person alert in a text that seeks."""
    aged = list(_AGED.finditer(text))
    if not aged:
        return
    low = bare_letters(text)
    if len(low) != len(text):
        low = text.lower()
    for m in aged:
        if _of_a_street(text, m):
            continue
        if _IN_YEARS.match(text, m.end() - 1) and _begins_with_a_given_name(m.group()):
            yield "person", m.start(), m.end(), 0.7
        if _SOUGHT.search(low, max(0, m.start() - NEAR), m.end() + NEAR):
            yield "person_alert", m.start(), m.end(), 0.8

# SPDX-License-Identifier: AGPL-3.0-or-later
"""Somebody by name and age whom a text seeks: "La gendarmerie recherche Jean Valade, 71 ans", "buscan a Iker Soler, 9 años".

Turns of phrase know who is "missing" or "a missing boy"; a name has no such word, and its age beside a word of seeking tells
the same. Linear: an age is looked at once, with the words before it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from tocsin.core.guard.normal import bare_letters

Hit = tuple[str, int, int, float]

_CAPITAL = "A-ZÀ-ÖØ-ÞĀĂĄĆČĎĐĒĘĚĞĢĪİĶĹŁĽŃŇŐŒŘŚŞŠŤŪŮŰŹŻŽ"
_WORD = rf"[{_CAPITAL}][\w'’-]{{1,24}}"
_NAME = rf"{_WORD}(?: (?:[a-z]{{1,3}} )?(?:{_WORD}|[{_CAPITAL}]\.)){{1,3}}"
_YEARS = r"years?|yrs?|ans|anni|años|anos|jahre|lata?|jaar|år|ar|vuotta|yo|y/o"
_AGED = re.compile(
    rf"(?<!\w){_NAME},? \(?(?:aged? |âgée? de |de |di |w wieku |im Alter von )?[1-9]\d?(?=[,.;:)]| (?:{_YEARS})(?!\w)|$)"
    rf"|(?<!\w)[1-9]\d?[- ]?(?:year-old|jährige[rnm]?|jarige|letni\w*|latk[aięie]|årig\w?|vuotia\w+) {_NAME}"
)
_SOUGHT = re.compile(
    r"\b(?:missing|wanted|search\w*|last seen|sightings?|welfare|whereabouts|abscond\w*|escaped|at large|on the run|not (?:been )?(?:seen|returned|heard)"
    r"|recherch\w+|disparu\w*|introuvable|pas rentree?|evadee?|vermiss\w+|gesucht|sucht|suchen|suche nach|abgangig|buscan?|se busca|desaparecid\w+|perdid[oa]|paradero|fugad[oa]"
    r"|cerca|cercano|ricerc\w+|scompars\w+|evas[oa]|mai rientrat[oa]|zagin\w+|poszuk\w+|szuka\w*|vermist|gezocht|zoekt|opsporing|procurad[oa]|foragid[oa]|efterlys\w*|savnet|forsvunn\w*|kadonnut|kadonneen|etsi\w*)\b"
)
NEAR = 200
"""Letters on either side in which the word of seeking stands."""


def named_sought(text: str) -> Iterator[Hit]:
    """Kind, start, end and certainty of each who is named with an age in a text that seeks."""
    aged = list(_AGED.finditer(text))
    if not aged:
        return
    low = bare_letters(text)
    if len(low) != len(text):
        low = text.lower()
    for m in aged:
        if _SOUGHT.search(low, max(0, m.start() - NEAR), m.end() + NEAR):
            yield "person_alert", m.start(), m.end(), 0.8

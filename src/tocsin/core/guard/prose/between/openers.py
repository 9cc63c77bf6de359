# SPDX-License-Identifier: AGPL-3.0-or-later
"""The words that open a pair of places and what joins the two: "zwischen ... und", "od ... do", "between ... and"."""

from __future__ import annotations

import re

from tocsin.core.guard.late import Late
from tocsin.core.guard.prose import tables


def _of(field: str) -> dict[str, frozenset[str]]:
    found: dict[str, set[str]] = {}
    for lexicon in tables.ALL:
        for opener, joiner in getattr(lexicon, field):
            found.setdefault(opener, set()).add(joiner)
    return {opener: frozenset(joiners) for opener, joiners in found.items()}


BETWEEN, _SPANS = _of("between"), _of("spans")
OPENERS = {**_SPANS, **{o: BETWEEN[o] | _SPANS.get(o, frozenset()) for o in BETWEEN}}
OPEN = Late(
    rf"(?<!\w)(?:(?<!['-])|(?<=\bqu'))(?P<opener>{tables.alternatives(set(OPENERS))})(?:(?<=')|(?:\s*:\s*[•·▪●○»‣➜*–-]?)?\s+)"
)
_NO_TIME = r"(?!(?:further|completion|complete|project)(?!\w)|(?:spring|summer|fall|autumn|winter|easter|christmas)(?! (?-i:[A-Z])|\w)|(?:(?:labor|memorial|columbus|veterans|thanksgiving|new year's|christmas|boxing|easter|independence) (?:day|eve|monday|weekend)))"
"""Behind "until" these tell when, and not where."""
JOINER = {
    o: Late(
        rf"[\s,]*(?:(?:et|and|und|y|e|og|och) (?=\w{{3}}|en direction))?(?:(?:ned|op|opp|upp|ner|frem|hen|ud|ind|down|up) (?=ti|to)|(?-i:(?:north|south|east|west)(?:wards?|bound)?|back|over|across|through|all the way) (?-i:(?=to )))?(?!tot slot )(?:{tables.alternatives(set(js))})(?:(?<=')|\s+)(?:(?:cca\.?|ca\.?|circa|etwa|około|ok\.|environ|ongeveer|approx\.?) )?{_NO_TIME}",
        re.IGNORECASE,
    )
    for o, js in OPENERS.items()
}
FIRST = {o: frozenset(j.split()[0] for j in js) for o, js in OPENERS.items()}

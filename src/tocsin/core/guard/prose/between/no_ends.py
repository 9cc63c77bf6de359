# SPDX-License-Identifier: AGPL-3.0-or-later
"""What two names are when they are no ends: one bridge or street with a hyphen, two clubs that play, an office and its branch,
"there", "the other stations", what is done and whereto."""

from __future__ import annotations

from tocsin.core.guard.late import Late
from tocsin.core.guard.prose.between.pair import Pair
from tocsin.core.guard.prose.clean import small

_NAMED_AFTER = Late(
    r"(?<!\w)(?:pont|passerelle|viaduc|rue|avenue|boulevard|bd|quai|cours|place|square|lycée|collège|stade|hôpital|collegium|puente|ponte|via|viale|piazza|stadio|calle|plaza) $"
)
"""Behind it a hyphen joins the parts of one name: "le pont Charles-De Gaulle", "rue Notre-Dame Est"."""
_HOUR_BEHIND = Late(
    r",? (?:kello|klo|kl\.?|um|ab|a las|alle(?: ore)?|at|kick-?off(?: at)?|o(?: godz\.?)?|à|om|às) ?\d{1,2}(?:[.:h]\d{2})?(?: ?(?:uhr|uur|h|[ap]m))?\)"
)
_PLAYED = Late(
    r"(?<!\w)(?:\w*ottelu\w*|\w*liiga\w*|match\w*|\w*spiel(?:e|en|s)?|derb\w+|partidos?|partit[ae]|mecz\w*|wedstrijd\w*|jogos?|zápas\w*|\w*kamp(?:en|er)?|games?|fixtures?)(?!\w)"
)
_THERE = Late(r"(?:(?:dort|hier|da|daar|der) (?:aus|an|uit|vandaan)|dort|là-bas|allí|allá|there|daar)(?: |$)")
_OTHERS = Late(
    r"(?:(?:las |los |les |le |gli |die |den |de |the |as |os )?(?:demás|restantes|otras|otros|autres|other|remaining|übrigen|anderen|altre|altri|overige|andere|pozostał\w+|innymi|innych|øvrige|övriga|demais|outras|outros)) "
)
_DOES = Late(
    r"(?:bedien(?:en|t)|halten|hält|fahren|fährt|verkehr(?:en|t)|enden|endet|wenden|wendet|desserv\w+|bedienen|stoppen|kursują|zatrzymują) "
)
_DONE = frozenset(
    "verlegung verschiebung umlegung hinweis hänvisning henvisning flytt flytning verplaatsing przeniesienie spostamento traslado déplacement relocation".split()
)
"""What is done, before whereto: "von der Verlegung der Haltestelle zur Bachstraße"."""
_OFFICE = Late(
    r"(?:district|direction|délégation|dirección|direzione|oddział|rejon|niederlassung|meisterei|autobahnmeisterei|straßenmeisterei|division) ",
)
_MARKED = Late(
    r"(?:mile ?(?:marker|post)|marker post|exit|km|pk|kilomet(?:er|re)) \d{1,4}(?:[.,+]\d{1,3})? – (?:interstate|highway|hwy|route|us|a|b|n|rd|sp|ss|sr)[ -]?\d{1,4}[a-z]?"
)
"""Where on which road, "Mile Marker 5 – Interstate 26": one point."""
_ROUND = Late(r"(?:objazdu|umleitung|omleiding|déviation|desvío|deviazione|detour|diversion)(?!\w)")
"""A way round begins nowhere: "z objazdu przez A do B"."""
_WAYS = Late(
    r"(?:(?:aus |von )?(?:beiden |allen )?(?:fahrt?)?richtungen|fahrrichtungen|(?:both |all )?directions|(?:deux |toutes )?directions|(?:ambos )?sentidos|(?:entrambe le )?direzioni|beide richtingen|richtingen|obu kierunków)"
)
"""From all sides up to the works everybody goes."""
_TRAIN = Late(
    r"(?:express|regio|regional|schnell|eil|nacht|pendel|intercity|bahn)-(?:zug|züge|zügen|trein|treinen|tog|tåg)$"
)


def apart(text: str, pair: Pair) -> bool:
    """Whether the two names of a pair are no two places."""
    low = small(text)
    before, within = low[max(0, pair.start - 24) : pair.start], low[pair.start : pair.end].rstrip()
    first, last = small(pair.first), small(pair.last)
    tight = "-" in within and " - " not in within and "–" not in within
    if tight and (_NAMED_AFTER.search(before) or _TRAIN.search(within)):
        return True
    if before.endswith("(") and _HOUR_BEHIND.match(low, pair.end) and _PLAYED.search(low):
        return True
    dashed = "–" in within or " - " in within
    if (dashed and _MARKED.fullmatch(f"{first} – {last}")) or _ROUND.match(first) or _WAYS.fullmatch(first):
        return True
    if _THERE.match(first) or _OTHERS.match(last) or _DOES.match(last) or first in _DONE:
        return True
    return ")-" in within and _OFFICE.match(last) is not None

# SPDX-License-Identifier: AGPL-3.0-or-later
"""French calls a shore of sand and gravel as it calls a strike: "sable de la grève", "la grève de Porz Meur est interdite à la baignade".

Told by what only shores have, right beside the word, or by bathing and tides in the sentence; where the sentence has a word that only
strikes have, it stays one.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from tocsin.core.guard.excused.otherwise import Hit, around, without
from tocsin.core.guard.late import Late

_WORD = Late(r"(?:la |les |de |d[eu]s? )?greves?")
_BEFORE = Late(
    r"(?<!\w)(?:sable|sables|galets?|gravier|vase|goemon|algues|varech|plages? et|plages?|estran|cale|rochers|coquillages|place|port|anse|pointe|digue|sentier|parking|parc|camping|rue|bas|haut|bord|le long) (?:de |sur |a )?(?:la |l')?$"
)
_BEHIND = Late(r" (?:de sable|de galets|sablonneuse|rocheuse|decouverte|submergee|envasee)(?!\w)")
_SEA = Late(
    r"(?<!\w)(?:maree|marees|baignade|baigneurs|estran|goemon|algues vertes|echoue\w*|coquillages|peche a pied|submersion|ressac|houle|plagistes?|mouillages?|pleine mer|basse mer)(?!\w)"
)
_STRIKES = Late(
    r"(?<!\w)(?:grevistes?|preavis|syndica\w+|cgt|cfdt|fo|sud|unsa|salaries|personnels?|agents|mouvement|debray\w+|reconduc\w+|illimitee?|greve generale|en greve|greve des|mot d'ordre|service minimum|piquets?|suivie)(?!\w)"
)
_OF_A_SHORE = Late(
    r"(?<![\w-])greve (?:de |d'|du |de la )(?P<town>[a-z-]{4,24})(?= ?(?:$|[:;.(]| (?:est |sera )?(?:fermee|interdite|inondee|accessible|degagee|secteur|acces|parking)))"
)
"""A shore by the town it is of, as nobody calls a strike: "Grève de Pornichet"."""
_SHORES = frozenset(
    "azette binic courses etables goulven hillion langueux lecq morieux nantois plouha pornichet rosaires saint-michel trestel vallieres yffiniac".split()
)
"""Shores that maps call so; a strike is of a firm or of a town whose buses stand still."""
_ENDS = Late(r"[.!?;](?=\s|$)|\n")
_SIDE = 90


def no_shores(text: str, hits: Iterable[Hit]) -> Iterator[Hit]:
    """The hits without shores taken for strikes."""
    return without(text, hits, "strike", _a_shore)


def _a_shore(low: str, start: int, end: int) -> bool:
    if not _WORD.fullmatch(low, start, end):
        return False
    first, last = around(low, start, end, _ENDS, _SIDE)
    if _STRIKES.search(low, first, last):
        return False
    at = low.rfind("greve", start, end)
    if (shore := _OF_A_SHORE.match(low, at)) and shore["town"] in _SHORES:
        return True
    return bool(
        _BEFORE.search(low, max(0, at - 24), at) or _BEHIND.match(low, end) or _SEA.search(low, first, last)
    )

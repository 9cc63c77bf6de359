# SPDX-License-Identifier: AGPL-3.0-or-later
"""Known towns that a hyphen joins, and a sentence that says what becomes of the way between: "le trafic Dijon-Dole est coupé"."""

from __future__ import annotations

from tocsin.core.guard.late import Late
from tocsin.core.guard.lexicon.kinds import Kind, kind_of
from tocsin.core.guard.normal import fold
from tocsin.core.guard.prose import tables
from tocsin.core.guard.prose.between.chains import Chain
from tocsin.core.guard.prose.between.doubts import moved
from tocsin.core.guard.prose.effects import INSTEAD, effect_of
from tocsin.core.model import Effect

MOVED = frozenset({Effect.NO_SERVICE, Effect.SERVICE_DISRUPTION, Effect.REDUCED_SERVICE, Effect.DELAYS})
_CLOSED = MOVED | {Effect.ROAD_CLOSED}
GERMAN = Late(
    r"(?<!\w)(?i:und|nicht|wird|werden|zwischen|uhr|fährt|fahren|gesperrt|entfällt|entfallen|wegen|Linien?)(?!\w)|(?<!\w)(?<![Vv]an )[Dd]er (?=[A-ZÄÖÜ])"
)
"""Words of a language whose quarters are hyphened as two ends are: "Köln-Deutz"."""
_AHEAD = Late(r"(?:[^\s.;:!?()\d]{2,20},? ){1,4}$")
_BEGUN = Late(r"(?:^|\n|[.:;!] )[ \t]*(?:[•·▪●○»‣➜*–-] ?)?$")
"""Where a part of a text begins: "Storing: Sittard-Roermond geen treinen"."""
_PLACED = Late(
    rf"(?i)(?<!\w)(?:{tables.pattern('stop')}|at|in|near|of|by|with|along|to|from|towards?|via|through|past|serving|bypassing|à|au|a|en|de|du|des|del|di|da|dans|vers|depuis|hacia|verso|presso|nabij|bij|te|naar|van|uit|voor|w|we|na|do|z|ze|od|przy|koło|ul\.|pont|ponte|puente|tunnel|túnel|galleria|rue|place|avenue|boulevard|calle|plaza|avenida|piazza|för|i|på|ved|til|till|et|y|e|and|und|i|en|og|och|the|dessert|desservent) $"
)
"""What leads a place, and two of a list."""
_TRAFFIC = Late(
    r"(?i)(?<!\w)(?:\w*(?:storing|werkzaamheden)|(?:bahn|zug|schienen|fern|regional|nah|güter|fähr|schiffs|schienenersatz|ersatz)verkehr|zugausf[aä]ll\w{0,2}|\w{0,20}(?:sperrung|störung|unterbr[ue]ch\w*)|(?:bahn|zug|bus)verbindung(?:en)?|sev|züge)(?: \(\w{2,4}\))? $"
)
"""What runs or fails between two towns, in languages that say so in one word."""


def german(text: str, chain: Chain) -> bool:
    """Whether the sentence around a chain is German, as far as a few words tell."""
    return bool(GERMAN.search(text, max(0, chain.start - 90), chain.end + 60))


def town(name: str) -> bool:
    """Whether a word of a name is a known town."""
    return any(kind_of(fold(word)) & Kind.PLACE for word in name.split())


def _whole(name: str) -> bool:
    """Whether each word of a name is a town's, "Reggio Calabria"."""
    return all(kind_of(fold(word)) & Kind.PLACE for word in name.split())


def known(chain: Chain) -> bool:
    """Whether one of the names is a known town's, and the two together are none's."""
    whole = "-".join(chain.names)
    towns = list(map(town, chain.names))
    return all(towns) or (any(towns) and "/" not in chain.joints and not kind_of(fold(whole)) & Kind.PLACE)


def parted(text: str, chain: Chain) -> bool:
    """Whether towns are the ends of what is cut: none leads them as one place, and the words before say what becomes of a
    service or a road, "bus sostitutivi Ivrea-Aosta", or both are towns and the sentence says it."""
    ahead = max(0, chain.start - 64)
    both = "/" not in chain.joints and all(map(_whole, "-".join(chain.names).split("-")))
    if both and _TRAFFIC.search(text, ahead, chain.start):
        return True
    said = _AHEAD.search(text, ahead, chain.start)
    before = said.group() if said else ""
    whole = kind_of(fold("-".join(chain.names))) & Kind.PLACE
    alone = both and not whole and _BEGUN.search(text, ahead, chain.start)
    if not (said or alone) or not known(chain) or german(text, chain) or _PLACED.search(before):
        return False
    told = effect_of(before) in _CLOSED or INSTEAD.search(before) is not None
    return told or (both and moved(text, chain))

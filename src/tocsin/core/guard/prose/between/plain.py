# SPDX-License-Identifier: AGPL-3.0-or-later
"""Ends that are a plain thing in small letters, without a name: "de la mairie à l'école", "van de brug tot de school",
"między mostem a kościołem". They are ends where a way is told before them; elsewhere people go from the school to the church.
"""

from __future__ import annotations

from tocsin.core.guard.late import Late
from tocsin.core.guard.prose import tables
from tocsin.core.guard.prose.effects import effect_of
from tocsin.core.guard.prose.tables import LOWER, UPPER
from tocsin.core.guard.prose.tongues.pt import PT
from tocsin.core.model import Effect

_OF = r"(?:d(?:el|ello|ella|ei|elle|u|es|a|i|e(?: la| los| las)?)|(?:van|over|op) (?:de|het)|sur l[ae]|sobre (?:el|la)|sull[ao]|of the|přes) |d(?:ell|e l)?'"
_BRAZIL = tables.alternatives(set(PT.landmark) | set(PT.landmark_alone))
_THING = Late(
    rf"(?:(?:la|le|les|el|los|las|il|lo|gli|as?|os?|the|de|het|een) |l')?((?:(?:{_BRAZIL}) do [{LOWER}]{{3,14}}|(?:{tables.pattern('landmark')}|{tables.pattern('landmark_alone')})"
    rf"(?: (?:{_OF})[{LOWER}]{{3,14}}| (?:municipal|communal|communale|comunale|comunal|viej[oa]|nuev[oa]|vecchi[oa]|nuov[oa]|ferroviari[oa]|kolejow\w{{1,3}}))?))"
    rf"(?![\w'-]| (?:{_OF})(?!\d)| (?:z|na|w|przy|met|con|avec|com) (?:[{UPPER}]|[{LOWER}]{{1,3}}\. )| \d)"
)
_WAY = Late(
    rf"(?<!\w)(?:{tables.pattern('street')}|{tables.pattern('street_after')}|{tables.pattern('road_number')})(?!\w)|[{LOWER}](?:{tables.pattern('street_tail')})(?!\w)"
    r"|(?<!\w)[a-z]{1,3}[ -]?\d{1,4}[a-z]?(?!\w)"
)
_ENDED = Late(r"[^\W\d_]{4}[.!?] |\n\n")
"""The end of a sentence, and not of "ul."."""
FAR = 90


def plain_at(text: str, at: int) -> tuple[str, int]:
    """A plain thing and where it ends; "" when none begins here, or what begins tells an effect."""
    found = _THING.match(text, at)
    if found is None or effect_of(found[1]) is not Effect.UNKNOWN:
        return "", at
    return found[1], found.end()


def on_a_way(low: str, at: int) -> bool:
    """Whether a street or a road is told in the sentence before a place; `low` is the text in small letters."""
    begun = max(0, at - FAR)
    for ended in _ENDED.finditer(low, begun, at):
        begun = ended.end()
    return _WAY.search(low, begun, at) is not None

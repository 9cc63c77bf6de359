# SPDX-License-Identifier: AGPL-3.0-or-later
"""What in a rule is the world's, word for word: "leaking tap", "nubes bajas", "slow network", "Amtliche WARNUNG vor WINDBÖEN", "CONSTRUCTION".

All its words are things of one language or said of them, one at least a thing; such a name weighs nothing.
"""

from __future__ import annotations

from tocsin.core.guard.watches.weigh import SMALL, parts
from tocsin.core.guard.world.words import said, thing

_FEW = 5
"""Words of it at most."""
_PLACED = SMALL | frozenset(
    "vor bei uber unter with over under near off beim ab pres sous dans sur entre bajo cerca sotto sopra presso sul sulla nel nella em no na nos nas przed nad przez".split()
)


def worldly(text: str) -> bool:
    """Whether a name speaks of things alone."""
    words = [low for low, _ in parts(text) if low not in _PLACED]
    if not 0 < len(words) <= _FEW:
        return False
    tongues, named = ~0, 0
    for low in words:
        things = thing(low)
        tongues &= things | said(low)
        named |= things
    return tongues & named != 0

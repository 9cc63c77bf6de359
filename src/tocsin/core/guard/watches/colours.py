# SPDX-License-Identifier: AGPL-3.0-or-later
"""Those of a party by its colour, where nothing else is said: "rojos", "los rojos del turno de noche". A warning has a colour too, and
then its word stands beside ("avisos rojos")."""

from __future__ import annotations

import re
from collections.abc import Iterator

Span = tuple[int, int, str]

_RED = (
    r"(?:rojos|rojillos|rojetes|fachos|zurdos|rouges|cocos|rossi|roten|czerwoni|czerwonych|commies|lefties)"
)
_ALONE = re.compile(rf"\W{{0,3}}(?:(?:los|las|les|i|gli|the|die|den) )?({_RED})\W{{0,3}}", re.IGNORECASE)
_OF = re.compile(
    rf"(?<!\w)(?:los|les|i|the|die) ({_RED}) (?:del?|de la|du|des|dell[ao']|in|on|from|at|im|vom|von|der|an|auf|aus)(?!\w)",
    re.IGNORECASE,
)


def coloured(text: str) -> Iterator[Span]:
    """Start, end and kind of each."""
    found = _ALONE.fullmatch(text) or _OF.search(text)
    if found:
        yield found.start(1), found.end(1), "party"

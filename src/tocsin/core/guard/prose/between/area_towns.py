# SPDX-License-Identifier: AGPL-3.0-or-later
"""Two towns that a hyphen joins behind "im Bereich": "A8 im Bereich Pforzheim-Leonberg", but one quarter, "im Bereich Köln-Deutz"."""

from __future__ import annotations

import re

from tocsin.core.guard.late import Late
from tocsin.core.guard.lexicon.kinds import Kind, kind_of
from tocsin.core.guard.normal import fold

AREA = Late(
    r"(?<=[Bb]ereich )([A-ZÄÖÜ][a-zäöüß]{3,20})-([A-ZÄÖÜ][a-zäöüß]{3,20})(?![\w-])",
    needs="bereich",
)
_QUARTERED = frozenset(
    "berlin hamburg münchen köln frankfurt stuttgart düsseldorf dortmund essen leipzig bremen dresden hannover nürnberg duisburg bochum "
    "wuppertal bielefeld bonn münster karlsruhe mannheim augsburg wiesbaden mainz kassel kiel lübeck rostock erfurt halle magdeburg "
    "freiburg heidelberg ulm saarbrücken wien graz linz salzburg innsbruck zürich basel bern luzern winterthur".split()
)
"""Towns with quarters that are written behind them."""


def apart(found: re.Match[str]) -> str:
    """Two ends where both are known towns and together none."""
    first, last = found[1].lower(), found[2].lower()
    both = kind_of(fold(first)) & kind_of(fold(last)) & Kind.PLACE
    whole = kind_of(fold(f"{first}-{last}")) & Kind.PLACE
    quarter = first in _QUARTERED and last not in _QUARTERED
    return f"{found[1]} – {found[2]}" if both and not whole and not quarter else found[0]

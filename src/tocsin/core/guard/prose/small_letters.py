# SPDX-License-Identifier: AGPL-3.0-or-later
"""Stretches of a notice that somebody typed without capitals, by which names are known elsewhere."""

from __future__ import annotations

from string import capwords

from tocsin.core.guard.late import Late
from tocsin.core.guard.prose.between.sections import sections_of

_SMALL = Late(r"[a-zß-ÿ]{2}")
_FEW = 20
"""Letters below which a text without capitals says nothing of how it was typed."""


_BEYOND = Late(
    r" (?:DUE|ON|UNTIL|TILL?|TODAY|FROM|FOR|BECAUSE|AFTER|SUR|JUSQU'\S+|DEPUIS|PAR|POUR|CE|SUITE|WEGEN|BIS|AB|AM|SEIT|HEUTE|POR|HASTA|DESDE|HOY|PER|FINO|DALLE|OGGI|DO|OD|NA|Z|WEGENS|DOOR|TOT|VANAF)(?: .*)?$"
)
"""What no name goes on with; in a text of one case alone nothing else says where it ends."""


def typed_small(plain: str) -> tuple[str, ...]:
    """Stretches of a text somebody typed without capitals, as names are written: "suspended from yonge to broadview".

    The scanner that reads them next knows names of persons by their capitals.
    """
    if not plain.islower() or len(plain) < _FEW or _SMALL.search(plain) is None:
        return ()
    return tuple(capwords(_BEYOND.sub("", said)) for said in sections_of(plain.upper()))

# SPDX-License-Identifier: AGPL-3.0-or-later
"""A "route" that is a road, because a street is shut up to it: "Oak Street closed from Route 9 to Mill Road"."""

from __future__ import annotations

from tocsin.core.guard.late import Late

_CROSSED = Late(
    r"(?i)(?<!\w)(?:(?:between|from) |to |between [^.;\n]{2,40} and )(?:(?:US|State|County) )?(?:route|rte?\.?)$"
)
_SHUT = Late(
    r"(?i)(?<!\w)(?:road|rd|street|st|avenue|ave|lane|drive|boulevard|blvd|parkway|pike)\.?(?!\w)[^.;\n]{0,40}(?<!\w)clos(?:ed|ure)(?!\w)"
)


def crossed(text: str, end: int) -> bool:
    """Whether the word that ends at a place is that of an end of what is shut."""
    return bool(_CROSSED.search(text, max(0, end - 64), end) and _SHUT.search(text))

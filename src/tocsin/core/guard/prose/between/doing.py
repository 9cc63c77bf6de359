# SPDX-License-Identifier: AGPL-3.0-or-later
"""English for what is done, behind a dash: "Elm County – Resurfacing and patching" is no stretch, and "Reading" a town."""

from __future__ import annotations

from tocsin.core.guard.late import Late
from tocsin.core.guard.lexicon.kinds import Kind, kind_of
from tocsin.core.guard.normal import fold

_DOING = Late(r"[A-Z][a-z]{3,14}ing(?= [a-z]|$)")

_OFFICES = frozenset("Resurfacing Repaving Patching Striping".split())
"""Words of road offices that no list knows."""


def done(name: str) -> bool:
    """Whether a name of a chain says what is done."""
    found = _DOING.match(name)
    kind = kind_of(fold(found.group())) if found else None
    if found is None or kind is None or kind & (Kind.PLACE | Kind.SURNAME):
        return False
    return bool(kind & Kind.COMMON) or found.group() in _OFFICES

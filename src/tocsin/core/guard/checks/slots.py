# SPDX-License-Identifier: AGPL-3.0-or-later
"""The slots that hold names of things: lines, stops, streets, sections, places; and the mode, of a closed list."""

from __future__ import annotations

from functools import lru_cache

import msgspec

from tocsin.core.guard.checks.loud import shouts_unknown
from tocsin.core.guard.checks.values import tainted
from tocsin.core.guard.glued.names import glued
from tocsin.core.guard.places.eponyms import is_eponym
from tocsin.core.guard.rules import MODES
from tocsin.core.guard.scan import scan
from tocsin.core.model import Slots

_LINE_NAMED = 0.6
"""Below it two words no list knows ("Keisei Narita")."""
_NAMED = ("lines", "stops", "streets", "sections", "places")


def emptied_slots(slots: Slots | None, emptied: list[str]) -> Slots | None:
    if slots is None:
        return None
    named = {name: _values(getattr(slots, name), f"slots.{name}", emptied) for name in _NAMED}
    mode = slots.mode if slots.mode in MODES else ""
    return msgspec.structs.replace(slots, mode=mode, **named)


def _values(values: tuple[str, ...], slot: str, emptied: list[str]) -> tuple[str, ...]:
    kept = tuple(v for v in values if may_stand(v, slot == "slots.lines"))
    if len(kept) < len(values):
        emptied.append(slot)
    return kept


def may_stand(value: str, line: bool = False) -> bool:
    """Whether the gate keeps a value in a slot of places, or in that of lines."""
    if not value:
        return True
    named = _called_after(value) if line else shouts_unknown(value)
    return not (named or tainted(value) or glued(value))


@lru_cache(maxsize=4096)
def _called_after(line: str) -> bool:
    """Whether a line is called as somebody is: lines are named after the dead alone, stops after all manner of words."""
    return not is_eponym(line) and any(
        f.kind == "person" and f.certainty >= _LINE_NAMED and not is_eponym(line[f.start : f.end])
        for f in scan(line)
    )

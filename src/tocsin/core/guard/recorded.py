# SPDX-License-Identifier: AGPL-3.0-or-later
"""The slots of a record somebody hands to the guard, as `tocsin parse --json` writes them, and what the gate leaves of them.

Nothing is taken on trust: what is no slot, no effect, no moment is left out.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any

from tocsin.core.guard import hours_alone
from tocsin.core.guard.checks.slots import emptied_slots
from tocsin.core.guard.scan import scan
from tocsin.core.guard.tokens import LONGEST
from tocsin.core.model import Effect, Hazard, Slots, Window

_NAMED = ("lines", "stops", "streets", "sections", "places")
_EFFECTS = frozenset(Effect)
MOST = 400
"""Values of one slot."""


def slots_of(record: Mapping[str, Any]) -> Slots:
    """What the record's `slots` say; its `onset` and `ends` are its window when they name none."""
    said = record.get("slots")
    told = said if isinstance(said, Mapping) else {}
    effect, mode = told.get("effect"), told.get("mode")
    named = {name: _names(told.get(name)) for name in _NAMED}
    windows = [w for one in _listed(told.get("windows")) if (w := _window(one))]
    return Slots(
        effect=Effect(effect) if isinstance(effect, str) and effect in _EFFECTS else Effect.UNKNOWN,
        mode=mode if isinstance(mode, str) else "",
        windows=tuple(dict.fromkeys(windows or filter(None, [_window(record)]))),
        **named,
    )


def kind_of(record: Mapping[str, Any] | None) -> Hazard | None:
    """TRANSIT or ROAD for a record that names a line or a street and not its hazard."""
    slots = slots_of(record) if record else Slots()
    if slots.lines or slots.stops:
        return Hazard.TRANSIT
    return Hazard.ROAD if slots.streets or slots.sections else None


def gated(slots: Slots) -> tuple[Slots, set[str]]:
    """The slots as the gate lets them pass, and the kinds of what it found in the others."""
    passed = emptied_slots(slots, []) or Slots()
    gone = [v for name in _NAMED for v in getattr(slots, name) if v not in getattr(passed, name)]
    return passed, {kind for value in gone for kind in _kinds(value)}


def _kinds(value: str) -> set[str]:
    # What no scan of the bare value finds was hidden: a name run together, or one behind letters of another script.
    return {found.kind for found in scan(value)} or {"person"}


def _listed(value: Any) -> list[Any]:
    return value[:MOST] if isinstance(value, list) else []


def _names(value: Any) -> tuple[str, ...]:
    """Texts and numbers as names, each once; what is too long for one is left as long as the gate empties."""
    said = _listed(value) if isinstance(value, list) else [value]
    named = (
        str(one).strip()[: LONGEST + 1] for one in said if isinstance(one, str | int) and one is not True
    )
    return tuple(dict.fromkeys(filter(None, named)))


def _window(value: Any) -> Window | None:
    """ "start" and "end" of a slot, "from" and "to" of an answer, or "onset" and "ends" of a report."""
    if not isinstance(value, Mapping):
        return None
    start, end = (
        next((at for name in names if (at := moment(value.get(name)))), None)
        for names in (("start", "from", "onset"), ("end", "to", "ends"))
    )
    if start is None and end is None:
        return hours_alone.window(value)
    if start and end and end < start:
        return None
    return Window(start, end)


def moment(value: Any) -> datetime | None:
    """An RFC 3339 moment in UTC, else None."""
    try:
        at = datetime.fromisoformat(value.strip()) if isinstance(value, str) else None
        return (at if at.tzinfo else at.replace(tzinfo=UTC)).astimezone(UTC) if at else None
    except (ValueError, OverflowError):
        return None

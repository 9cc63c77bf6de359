# SPDX-License-Identifier: AGPL-3.0-or-later
"""Under which rules and postures open events were routed; when that changes, all of them are routed anew."""

from __future__ import annotations

from datetime import datetime

from tocsin.core.event import OPEN, Impact
from tocsin.core.route.posture import Turn, in_force, next_change
from tocsin.core.route.waits import BASIS, Basis
from tocsin.core.world import World


def basis(world: World, now: datetime) -> Basis:
    """What routing rests on now."""
    postures = in_force(world.rules.postures, world.switches, now)
    due = next_change(world.rules.postures, now)
    return Basis(rules=world.rules.mark, postures=postures, due=due)


def last_basis(world: World) -> Basis:
    """What it rested on at the last step that changed it."""
    known = world.waits.get(BASIS)
    return known if isinstance(known, Basis) else Basis(rules=world.rules.mark if not world.events else "")


def turns(before: Basis, after: Basis, world: World, now: datetime) -> tuple[Turn, ...]:
    """Postures that began or ended between two bases."""
    changed = sorted(set(before.postures) ^ set(after.postures))
    return tuple(Turn(name, name in after.postures, now, name in world.switches) for name in changed)


def standing(world: World) -> dict[str, dict[str, Impact]]:
    """Impacts of every open event: what new rules or a new posture have to look at."""
    return {e: found for e, found in world.impacts.items() if found and world.states.get(e) in OPEN}

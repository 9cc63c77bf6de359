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
    edges = [edge for drill in world.drills for edge in (drill.start, drill.end) if edge and edge > now]
    change = next_change(world.rules.postures, now)
    due = min([*edges, *([change] if change else [])], default=None)
    return Basis(
        rules=world.rules.mark, postures=postures, drill=drilling(world, now), due=due, sites=world.resited
    )


def drilling(world: World, now: datetime) -> bool:
    """Whether a drill runs: then exercises are told, and say so."""
    return any((d.start is None or d.start <= now) and (d.end is None or now < d.end) for d in world.drills)


def moved(before: Basis, after: Basis) -> bool:
    """Whether open events have to be routed anew."""
    return (before.rules, before.postures, before.drill) != (after.rules, after.postures, after.drill)


def resited(before: Basis, after: Basis) -> bool:
    """Whether open events have to be matched anew: sites came, went or moved."""
    return before.sites != after.sites


def last_basis(world: World) -> Basis:
    """What it rested on at the last step that changed it."""
    known = world.waits.get(BASIS)
    if isinstance(known, Basis):
        return known
    return Basis(rules=world.rules.mark if not world.events else "", sites=world.resited)


def turns(before: Basis, after: Basis, world: World, now: datetime) -> tuple[Turn, ...]:
    """Postures that began or ended between two bases."""
    changed = sorted(set(before.postures) ^ set(after.postures))
    return tuple(Turn(name, name in after.postures, now, name in world.switches) for name in changed)


def standing(world: World) -> dict[str, dict[str, Impact]]:
    """Impacts of every open event: what new rules or a new posture have to look at."""
    return {e: found for e, found in world.impacts.items() if found and world.states.get(e) in OPEN}

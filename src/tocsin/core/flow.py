# SPDX-License-Identifier: AGPL-3.0-or-later
"""The line itself: `step(world, batches, now) -> changes`. Live polling, replay, `why` and tests call this."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from tocsin.core.event import OPEN, Event, Impact, State, live, state
from tocsin.core.fuse.fold import Draft, fold
from tocsin.core.fuse.merge import fuse
from tocsin.core.hearing import listen
from tocsin.core.impacts import impacts
from tocsin.core.judge.foretold import foretold, spoken_of
from tocsin.core.route.basis import basis, last_basis, moved, standing, turns
from tocsin.core.route.decide import decide
from tocsin.core.route.dispatch import dispatch
from tocsin.core.route.view import View
from tocsin.core.route.waits import BASIS, Ack, Basis
from tocsin.core.unplaced import adrift
from tocsin.core.world import Batch, Changes, World


def step(world: World, batches: Sequence[Batch], now: datetime, acks: Sequence[Ack] = ()) -> Changes:
    """What follows from what was heard, from who answered and from time passing. Pure: the world is not changed.

    Fuse, match, judge and route run for every event that a message touched or whose state the clock
    changed, and routing for all open ones when rules or postures changed; silent feeds and messages without a
    place are noticed last. What was decided is then dispatched: it goes out, or waits with a reason.
    """
    draft = Draft(world, now)
    for batch in batches:
        fold(draft, batch)
    fuse(draft)
    states = _states(draft, now)
    touched = {e: _impacts(draft, draft.event(e), now) for e in states if _needs_matching(draft, e, now)}
    touched = _foretold(draft, states, touched, now)
    before, after = last_basis(world), basis(world, now)
    routing = _routing(draft, touched, moved(before, after))
    view = View(world, draft.events, {**states}, routing, draft.merged)
    routed = decide(draft, view, routing, now)
    hearing, blind = listen(world, batches, now)
    hearing, lost = adrift(world, (draft.event(e) for e in touched), hearing, now)
    done = dispatch(view, (*routed.notices, *blind, *lost), acks, now)
    return Changes(
        at=now,
        events=tuple(draft.event(e) for e in states),
        states=states,
        merged=draft.merged,
        parted=draft.parted,
        impacts=touched,
        notices=tuple(done.out),
        kept=tuple(done.kept),
        waits={**done.waits, **({BASIS: after} if after != world.waits.get(BASIS, Basis()) else {})},
        turned=turns(before, after, world, now),
        told=(*routed.told, *done.told),
        decisions=(*routed.decisions, *done.decisions),
        hearing=tuple(hearing),
        listed=draft.listed,
        repeats=draft.repeats,
    )


def _routing(draft: Draft, touched: dict[str, dict[str, Impact]], anew: bool) -> dict[str, dict[str, Impact]]:
    """The impacts to route: those just found, and every open event's when rules or postures moved."""
    if not anew:
        return touched
    return {**{e: i for e, i in standing(draft.world).items() if e not in draft.merged}, **touched}


def _states(draft: Draft, now: datetime) -> dict[str, State]:
    """The state of every event that changed: by a message, or because a clock of it ran out."""
    came_due = draft.world.came_due(now)
    changed = [*draft.events, *(e for e in came_due if e not in draft.events and e not in draft.merged)]
    return {event_id: state(draft.event(event_id), now) for event_id in changed}


def _needs_matching(draft: Draft, event_id: str, now: datetime) -> bool:
    before = draft.world.events.get(event_id)
    after = draft.event(event_id)
    if before is None or draft.world.due(event_id, now):
        return True
    return before.heads != after.heads or before.authors != after.authors  # whom to obey may have changed


def _impacts(draft: Draft, event: Event, now: datetime) -> dict[str, Impact]:
    """The event's impacts now; what an ended event did touch stays on record."""
    if not live(event, now):
        return draft.world.impacts.get(event.id, {})
    return impacts(event, draft.world.index, now, draft.world.record)


def _foretold(
    draft: Draft, states: dict[str, State], touched: dict[str, dict[str, Impact]], now: datetime
) -> dict[str, dict[str, Impact]]:
    """The impacts, with what trained models say of those they were taught on."""
    world = draft.world
    wanted = [draft.event(e) for e, found in touched.items() if found and states[e] in OPEN]
    wanted = [event for event in wanted if world.models and spoken_of(event)]
    if not wanted:
        return touched
    known, stand = {**world.events, **draft.events}, {**world.states, **states}
    return foretold(world.models, wanted, known, stand, touched, world.index, now)

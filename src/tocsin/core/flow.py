# SPDX-License-Identifier: AGPL-3.0-or-later
"""The line itself: `step(world, batches, now) -> changes`. Live polling, replay, `why` and tests call this."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime

from tocsin.core.event import OPEN, Event, Impact, State, live, state
from tocsin.core.fuse.fold import Draft, fold
from tocsin.core.fuse.merge import fuse
from tocsin.core.hearing import listen
from tocsin.core.impacts import beyond, impacts
from tocsin.core.judge.foretold import foretold, spoken_of
from tocsin.core.route.basis import basis, last_basis, moved, resited, standing, turns
from tocsin.core.route.decide import decide, words
from tocsin.core.route.dispatch import dispatch
from tocsin.core.route.reach import lookout
from tocsin.core.route.view import View
from tocsin.core.route.waits import BASIS, Ack, Basis
from tocsin.core.unplaced import adrift
from tocsin.core.world import Batch, Changes, World


def step(world: World, batches: Sequence[Batch], now: datetime, acks: Sequence[Ack] = ()) -> Changes:
    """What follows from what was heard, from who answered and from time passing. Pure: the world is not changed.

    Fuse, match, judge and route run for every event that a message touched or whose state the clock
    changed, matching for all open ones when sites changed, routing when rules or postures did; silent feeds and messages without a
    place are noticed last. What was decided is then dispatched: it goes out, or waits with a reason.
    """
    draft = Draft(world, now)
    for batch in batches:
        fold(draft, batch)
    fuse(draft)
    states = _states(draft, now)
    touched = {e: _impacts(draft, draft.event(e), now) for e in states if _needs_matching(draft, e, now)}
    before, after = last_basis(world), basis(world, now)
    if resited(before, after):
        touched.update(_again(draft, touched, now))
        states.update({e: state(draft.event(e), now) for e in touched if e not in states})
    anew = moved(before, after)
    far = _beyond(draft, touched, after, anew or resited(before, after), now)
    touched, far = _foretold(draft, states, touched, now), _foretold(draft, states, far, now)
    routing = _routing(draft, touched, far, anew)
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
        beyond={e: found for e, found in far.items() if found != world.beyond.get(e, {})},
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


Found = dict[str, dict[str, Impact]]


def _routing(draft: Draft, touched: Found, far: Found, anew: bool) -> Found:
    """The impacts to route: those just found, and every open event's when rules or postures moved."""
    found = {e: i for e, i in standing(draft.world).items() if e not in draft.merged} if anew else {}
    found.update(touched)
    for event, wide in far.items():
        found[event] = {**found.get(event, draft.world.impacts.get(event, {})), **wide}
    return found


def _again(draft: Draft, touched: Found, now: datetime) -> Found:
    """Open events that touch other sites than before, or touch them otherwise, though nothing was said of them."""
    world = draft.world
    rest = [e for e, s in world.states.items() if s in OPEN and e not in touched and e not in draft.merged]
    found = {e: _impacts(draft, draft.event(e), now) for e in rest}
    return {e: now_ for e, now_ in found.items() if _drawn(now_) != _drawn(world.impacts.get(e, {}))}


def _drawn(impacts: Mapping[str, Impact]) -> dict[str, tuple[float, int]]:
    return {site: (impact.distance_m, impact.level) for site, impact in impacts.items()}


def _beyond(draft: Draft, touched: Found, rests: Basis, anew: bool, now: datetime) -> Found:
    """What only a rule's reach finds: of events just matched and, when rules, postures or sites moved, of all open ones."""
    world = draft.world
    others = (
        [e for e, state in world.states.items() if state in OPEN and e not in draft.merged] if anew else []
    )
    found = {}
    for event_id in dict.fromkeys([*touched, *others]):
        event = draft.event(event_id)
        looking = lookout(world.rules, event.hazard, rests.postures, words(draft, event_id).values())
        known = world.beyond.get(event_id, {})
        if known and not live(event, now):
            found[event_id] = known  # what an ended event did touch stays on record
        elif known or looking.metres:
            own = touched.get(event_id, world.impacts.get(event_id, {}))
            found[event_id] = beyond(event, world.index, now, world.record, own, looking)
    return found


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


def _foretold(draft: Draft, states: dict[str, State], touched: Found, now: datetime) -> Found:
    """The impacts, with what trained models say of those they were taught on."""
    world = draft.world
    if not world.models:
        return touched
    speaking = [draft.event(e) for e, found in touched.items() if found and spoken_of(draft.event(e))]
    wanted = [event for event in speaking if (states.get(event.id) or world.states.get(event.id)) in OPEN]
    if not wanted:
        return touched
    known, stand = {**world.events, **draft.events}, {**world.states, **states}
    return foretold(world.models, wanted, known, stand, touched, world.index, now)

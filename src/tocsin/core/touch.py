# SPDX-License-Identifier: AGPL-3.0-or-later
"""Which sites events touch now: what a message, a clock, a rule's reach or a change of sites makes to be matched."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

from tocsin.core.event import OPEN, Event, Impact, State, live, state
from tocsin.core.fuse.fold import Draft
from tocsin.core.impacts import beyond, impacts
from tocsin.core.judge.foretold import foretold, spoken_of
from tocsin.core.route.basis import moved, resited, standing
from tocsin.core.route.decide import words
from tocsin.core.route.reach import lookout
from tocsin.core.route.waits import Basis

Found = dict[str, dict[str, Impact]]
"""Event -> site -> impact."""


class Touch:
    """`states` of every event that changed, `own` what hazards reach by their own law, `far` what only a rule's reach
    finds, `routing` what has to be routed: those, and every open event's when rules or postures moved."""

    def __init__(self, draft: Draft, before: Basis, after: Basis, now: datetime) -> None:
        self.states = _states(draft, now)
        self.own = {
            e: _impacts(draft, draft.event(e), now) for e in self.states if _needs_matching(draft, e, now)
        }
        if resited(before, after):
            self.own.update(_again(draft, self.own, now))
            self.states.update({e: state(draft.event(e), now) for e in self.own if e not in self.states})
        anew = moved(before, after)
        far = _beyond(draft, self.own, after, anew or resited(before, after), now)
        self.own = _foretold(draft, self.states, self.own, now)
        self.far = _foretold(draft, self.states, far, now)
        self.routing = _routing(draft, self.own, self.far, anew)


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


def _routing(draft: Draft, touched: Found, far: Found, anew: bool) -> Found:
    """The impacts to route: those just found, and every open event's when rules or postures moved."""
    found = {e: i for e, i in standing(draft.world).items() if e not in draft.merged} if anew else {}
    found.update(touched)
    for event, wide in far.items():
        found[event] = {**found.get(event, draft.world.impacts.get(event, {})), **wide}
    return found

# SPDX-License-Identifier: AGPL-3.0-or-later
"""The line itself: `step(world, batches, now) -> changes`. Live polling, replay, `why` and tests call this."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime

from msgspec import structs

from tocsin.core.event import Event, Impact, Notice, State, live, state
from tocsin.core.fuse.fold import Draft, fold
from tocsin.core.fuse.merge import fuse
from tocsin.core.hearing import listen
from tocsin.core.impacts import impacts
from tocsin.core.model import Reason
from tocsin.core.route.plan import plan
from tocsin.core.world import Batch, Changes, Decision, Told, World


def step(world: World, batches: Sequence[Batch], now: datetime) -> Changes:
    """What follows from what was heard and from time passing. Pure: the world is not changed.

    Fuse, match, judge and route run for every event that a message touched or whose state the clock
    changed; silent feeds are noticed last.
    """
    draft = Draft(world, now)
    for batch in batches:
        fold(draft, batch)
    fuse(draft)
    states = _states(draft, now)
    touched = {e: _impacts(draft, draft.event(e), now) for e in states if _needs_matching(draft, e, now)}
    routed = _route(draft, states, touched, now)
    hearing, blind = listen(world, batches, now)
    return Changes(
        at=now,
        events=tuple(draft.event(e) for e in states),
        states=states,
        merged=draft.merged,
        parted=draft.parted,
        impacts=touched,
        notices=(*routed.notices, *blind),
        told=tuple(routed.told),
        decisions=tuple(routed.decisions),
        hearing=tuple(hearing),
        listed=draft.listed,
        repeats=draft.repeats,
    )


def _states(draft: Draft, now: datetime) -> dict[str, State]:
    """The state of every event that changed: by a message, or because a clock of it ran out."""
    came_due = [event_id for event_id, at in draft.world.dues.items() if at <= now]
    changed = [*draft.events, *(e for e in came_due if e not in draft.events and e not in draft.merged)]
    return {event_id: state(draft.event(event_id), now) for event_id in changed}


def _needs_matching(draft: Draft, event_id: str, now: datetime) -> bool:
    before = draft.world.events.get(event_id)
    due = draft.world.dues.get(event_id)
    return before is None or before.heads != draft.event(event_id).heads or (due is not None and due <= now)


def _impacts(draft: Draft, event: Event, now: datetime) -> dict[str, Impact]:
    """The event's impacts now; what an ended event did touch stays on record."""
    if not live(event, now):
        return draft.world.impacts.get(event.id, {})
    return impacts(event, draft.world.index, now, draft.world.record)


@dataclass
class Routed:
    """What routing decided in one step."""

    notices: list[Notice] = field(default_factory=list)
    told: list[Told] = field(default_factory=list)
    decisions: list[Decision] = field(default_factory=list)


def _route(
    draft: Draft, states: dict[str, State], touched: dict[str, dict[str, Impact]], now: datetime
) -> Routed:
    routed = Routed()
    for event_id, found in touched.items():
        last = _told(draft, event_id)
        for role, mine in _by_role(draft.world, last, found).items():
            decision = plan(draft.event(event_id), states[event_id], mine, role, last.get(role), now)
            if isinstance(decision, Reason):
                routed.decisions.append(Decision(event=event_id, role=role, at=now, why=(decision,)))
                continue
            notice, ledger = decision
            routed.notices.append(notice)
            routed.told.append(ledger)
            why = Decision(event=event_id, role=role, at=now, notice=notice.key, why=notice.why)
            routed.decisions.append(why)
        routed.told.extend(_kept(draft, event_id, last, routed.told))
    return routed


def _kept(draft: Draft, event_id: str, last: dict[str, Told], told: list[Told]) -> list[Told]:
    """Words that came over from another event and that nothing newer replaced: the ledger must not lose them."""
    known = draft.world.told.get(event_id, {}).keys() | {t.role for t in told if t.event == event_id}
    return [entry for role, entry in last.items() if role not in known]


def _told(draft: Draft, event_id: str) -> dict[str, Told]:
    """The last word to each role about the event, an event that was merged into it or one it was parted from."""
    inherited = dict(draft.world.told.get(draft.parted.get(event_id, ""), {}))
    for gone, into in draft.merged.items():
        if into == event_id:
            inherited.update(draft.world.told.get(gone, {}))
    renamed = {role: structs.replace(entry, event=event_id) for role, entry in inherited.items()}
    return {**renamed, **draft.world.told.get(event_id, {})}


def _by_role(world: World, last: dict[str, Told], found: dict[str, Impact]) -> dict[str, list[Impact]]:
    """Impacts by the role responsible; roles told before are asked again even when nothing is left for them."""
    roles: dict[str, list[Impact]] = {role: [] for role in last}
    for site_id, impact in found.items():
        if site := world.sites.get(site_id):
            roles.setdefault(site.responsible, []).append(impact)
    return roles

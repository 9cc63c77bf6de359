# SPDX-License-Identifier: AGPL-3.0-or-later
"""The line itself: `step(world, batches, now) -> changes`. Live polling, replay, `why` and tests call this."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from tocsin.core.fuse.fold import Draft, fold
from tocsin.core.fuse.merge import fuse
from tocsin.core.hearing import listen
from tocsin.core.route.basis import basis, last_basis, turns
from tocsin.core.route.decide import decide
from tocsin.core.route.dispatch import dispatch
from tocsin.core.route.view import View
from tocsin.core.route.waits import BASIS, Ack, Basis
from tocsin.core.touch import Touch
from tocsin.core.unplaced import adrift
from tocsin.core.world import Batch, Changes, World


def step(world: World, batches: Sequence[Batch], now: datetime, acks: Sequence[Ack] = ()) -> Changes:
    """What follows from what was heard, from who answered and from time passing. Pure: the world is not changed.

    Fuse, match, judge and route run for every event that a message touched or whose state the clock
    changed, matching for all open ones when sites changed, routing when rules or postures did; silent feeds and
    messages without a place are noticed last. What was decided is then dispatched: it goes out, or waits with a reason.
    """
    draft = Draft(world, now)
    for batch in batches:
        fold(draft, batch)
    fuse(draft)
    before, after = last_basis(world), basis(world, now)
    touch = Touch(draft, before, after, now)
    view = View(world, draft.events, {**touch.states}, touch.routing, draft.merged)
    routed = decide(draft, view, touch.routing, now)
    hearing, blind = listen(world, batches, now)
    hearing, lost = adrift(world, (draft.event(e) for e in touch.own), hearing, now)
    done = dispatch(view, (*routed.notices, *blind, *lost), acks, now)
    return Changes(
        at=now,
        events=tuple(draft.event(e) for e in touch.states),
        states=touch.states,
        merged=draft.merged,
        parted=draft.parted,
        impacts=touch.own,
        beyond={e: found for e, found in touch.far.items() if found != world.beyond.get(e, {})},
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

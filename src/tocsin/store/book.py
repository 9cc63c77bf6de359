# SPDX-License-Identifier: AGPL-3.0-or-later
"""Records in: what one step decided, with the cursors of the feeds it listened to and the notices that
follow, in one transaction. Either all of it is true after a power cut, or none of it."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime

from tocsin.core.event import OPEN, Event, Impact, alike
from tocsin.core.guard.gate import Cleared
from tocsin.core.world import Changes, World
from tocsin.store import codec, feed_state, forecasts, helm, models, outcomes, patches, post, shape, sql
from tocsin.store.feed_state import Poll
from tocsin.store.post import Letter
from tocsin.store.sql import put

Impacts = Mapping[str, Mapping[str, Impact]]


def save(
    changes: Changes,
    world: World,
    before: Impacts,
    heard: Sequence[Cleared] = (),
    polls: Sequence[Poll] = (),
    letters: Mapping[str, Letter] | None = None,
    epoch: int = 0,
    written: Callable[[], object] = lambda: None,
) -> None:
    """Write one step. `world` is the world after the changes, `before` the touched events' impacts until now,
    `letters` the words of each notice by its key; `written` is called last, before the commit. Raises
    LineTakenError when `epoch` is no longer the last."""
    with sql.writing():
        helm.hold(epoch)
        packed = _messages(heard, world, changes.at, {poll.feed: poll for poll in polls})
        _merged(changes)
        _parted(changes)
        _events(changes, world, packed)
        _impacts(changes, before)
        _beyond(changes)
        _decided(changes)
        feed_state.write(changes, polls)
        post.keep(changes.kept, letters or {})
        post.queue(changes.notices, letters or {}, changes.at)
        _waits(changes)
        _ledger(changes, polls)
        written()


def _messages(
    heard: Sequence[Cleared], world: World, at: datetime, polls: Mapping[str, Poll]
) -> dict[int, bytes]:
    """The records written, by the identity of their Cleared."""
    rows = []
    packed = {}
    for cleared in heard:
        report = cleared.report
        record = packed[id(cleared)] = codec.pack_cleared(cleared)
        name = codec.name(record)
        event = _event_of(cleared, world)
        poll = polls.get(cleared.feed)
        times = (report.sent, poll.seen if poll else None, poll.at if poll else None, at)
        rows.append((cleared.feed, report.id, report.part, event, *times, name, record))
    put(
        models.Message,
        "feed message part event sent seen parsed received sha256 record",
        rows,
        once="feed message part sha256",
    )
    return packed


def _event_of(cleared: Cleared, world: World) -> str:
    """The event a message belongs to; of several, the last it was folded into."""
    report = cleared.report
    for name in (f"m:{report.id}#{report.part}", f"m:{report.id}"):
        if leads := world.names.get(name):
            if len(leads) == 1:
                return leads[0]
            return next((e for e in reversed(leads) if cleared in world.events[e].heads), leads[-1])
    return ""


def _merged(changes: Changes) -> None:
    for gone, into in changes.merged.items():
        models.Event.objects.filter(pk=gone).update(
            merged_into=into, open=False, state="superseded", sites=0, changed_at=changes.at
        )
        models.Message.objects.filter(event=gone).update(event=into)
        models.Patch.objects.filter(event=gone).delete()
        models.Beyond.objects.filter(event=gone).delete()
        models.Forecast.objects.filter(event=gone).update(event=into)
        models.Told.objects.filter(event=gone).delete()


def _parted(changes: Changes) -> None:
    """The messages that stand in a parted event follow it, also into the event it was merged into in the same step."""
    events = {event.id: event for event in changes.events}
    for new, old in changes.parted.items():
        while new in changes.merged:
            new = changes.merged[new]
        for head in events[new].heads if new != old else ():
            models.Message.objects.filter(event=old, feed=head.feed, message=head.report.id).update(event=new)


def _events(changes: Changes, world: World, packed: Mapping[int, bytes]) -> None:
    rows = []
    for event in changes.events:
        touched = world.impacts.get(event.id, {})
        outline = shape.outline(event, touched, changes.at)
        state = changes.states[event.id]
        known = (event.id, event.hazard.value, state.value, event.first_seen, changes.at)
        record = codec.pack_event(event, packed)
        rows.append((*known, len(touched), state in OPEN, "", *outline, *shape.box(event), record))
    put(
        models.Event,
        "id hazard state first_seen changed_at sites open merged_into level onset expires ends"
        " west south east north record",
        rows,
        once="id",
        change="*",
    )


def _impacts(changes: Changes, before: Impacts) -> None:
    """An event whose impacts changed has its patches written anew, whole."""
    changed = {e: after for e, after in changes.impacts.items() if after != before.get(e, {})}
    if stale := [event for event in changed if before.get(event)]:
        for part in sql.parts(stale):
            models.Patch.objects.filter(event__in=part).delete()
    patches.write((impact for after in changed.values() for impact in after.values()), changes.at)
    forecasts.write(changed, before, changes.at)
    for event, after in changed.items():
        outcomes.withdraw([i for site, i in before.get(event, {}).items() if site not in after], changes.at)


def _beyond(changes: Changes) -> None:
    for part in sql.parts(list(changes.beyond)):
        models.Beyond.objects.filter(event__in=part).delete()
    found = (impact for impacts in changes.beyond.values() for impact in impacts.values())
    patches.write(found, changes.at, models.Beyond)


def _decided(changes: Changes) -> None:
    told = [(entry.event, entry.role, codec.pack_told(entry)) for entry in changes.told]
    put(models.Told, "event role record", told, once="event role", change="*")
    why = [(d.event, d.role, d.at, d.notice, d.why) for d in changes.decisions]
    put(models.Decision, "event role at notice why", why)


def _waits(changes: Changes) -> None:
    """What waits, and the postures that began or ended."""
    found = [
        (key, wait.due, codec.pack_wait(wait)) for key, wait in changes.waits.items() if wait is not None
    ]
    put(models.Wait, "key due record", found, once="key", change="*")
    for part in sql.parts([key for key, wait in changes.waits.items() if wait is None]):
        models.Wait.objects.filter(pk__in=part).delete()
    turned = [(turn.posture, turn.on, turn.at, turn.by_hand) for turn in changes.turned]
    put(models.PostureTurn, "name on at by_hand", turned)


def _ledger(changes: Changes, polls: Sequence[Poll]) -> None:
    rows: list[sql.Row] = [(changes.at, "event", e.id, _worst(e, changes)) for e in changes.events]
    rows += [(changes.at, "event", gone, 0) for gone in changes.merged]
    rows += [(changes.at, "notice", n.key, int(n.level)) for n in changes.notices]
    rows += [(changes.at, "posture", turn.posture, int(turn.on)) for turn in changes.turned]
    rows += [(changes.at, "feed", p.feed, 0) for p in polls if p.full or p.fault]
    put(models.Ledger, "at what ref level", rows)


def _worst(event: Event, changes: Changes) -> int:
    touched = changes.impacts.get(event.id)
    return max(int(impact.level) for impact in alike(touched.values())) if touched else 0

# SPDX-License-Identifier: AGPL-3.0-or-later
"""Records in: what one step decided, with the cursors of the feeds it listened to and the notices that
follow, in one transaction. Either all of it is true after a power cut, or none of it."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime

from django.db import connection, transaction
from msgspec import Struct

from tocsin.core.event import OPEN, Event, Impact, alike
from tocsin.core.guard.gate import Cleared
from tocsin.core.model import Flaw, Refused
from tocsin.core.world import Changes, World
from tocsin.store import codec, forecasts, models, outcomes, patches, post, shape, sql
from tocsin.store.post import Letter
from tocsin.store.sql import put

FLAWS_KEPT = 50


class LineTakenError(Exception):
    """Another process has taken over the line; this one may not write any more."""


class LinkDone(Struct, frozen=True):
    """An index entry taken in: which version of it, and the ids of the messages it led to."""

    entry: str
    version: str
    messages: tuple[str, ...] = ()


class Poll(Struct, frozen=True, kw_only=True):
    """How one poll of one feed went; the cursor counts only together with the entries it stands for.

    `seen` is when the body had come, `at` when it was read. `fault` is empty when the feed answered. `full`: a body was read; `fresh`: the server sent one, even if it
    was the one already known.
    """

    feed: str
    at: datetime
    due: datetime
    seen: datetime | None = None
    fault: str = ""
    failures: int = 0
    full: bool = False
    fresh: bool = False
    etag: str = ""
    last_modified: str = ""
    sha256: str = ""
    size: int = 0
    changed: bool = False
    reports: int = 0
    lag_s: float | None = None
    flaws: tuple[Flaw, ...] = ()
    refused: tuple[Refused, ...] = ()
    links: tuple[LinkDone, ...] = ()
    links_gone: tuple[str, ...] = ()


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
        hold(epoch)
        packed = _messages(heard, world, changes.at, {poll.feed: poll for poll in polls})
        _merged(changes)
        _parted(changes)
        _events(changes, world, packed)
        _impacts(changes, before)
        _beyond(changes)
        _decided(changes)
        _feeds(changes, polls)
        post.keep(changes.kept, letters or {})
        post.queue(changes.notices, letters or {}, changes.at)
        _waits(changes)
        _ledger(changes, polls)
        written()


def take() -> int:
    """Take the line for this process; whoever held it before can no longer save. The new epoch."""
    with transaction.atomic():
        models.Line.objects.get_or_create(pk=1)
        with connection.cursor() as cursor:
            cursor.execute(f"UPDATE {sql.table(models.Line)} SET epoch = epoch + 1 WHERE id = 1")
        return int(models.Line.objects.get(pk=1).epoch)


def hold(epoch: int) -> None:
    """Inside a transaction: keep the line until commit, or raise LineTakenError. Epoch 0 asks nothing."""
    if not epoch:
        return
    held = f"UPDATE {sql.table(models.Line)} SET epoch = epoch WHERE id = 1 AND epoch = %s RETURNING 1"
    if not sql.rows(held, [epoch]):
        raise LineTakenError("another process has taken over the line")


def touch_desk() -> None:
    """Say that silences, shifts, postures or drills have changed."""
    models.Line.objects.get_or_create(pk=1)
    with connection.cursor() as cursor:
        cursor.execute(f"UPDATE {sql.table(models.Line)} SET desk = desk + 1 WHERE id = 1")


def touch() -> None:
    """Say that sites, roles or targets have changed; a running line reads them anew before its next step."""
    models.Line.objects.get_or_create(pk=1)
    with connection.cursor() as cursor:
        cursor.execute(f"UPDATE {sql.table(models.Line)} SET revision = revision + 1 WHERE id = 1")


def touch_sites() -> None:
    """Say that sites have changed: open events are matched anew, too."""
    touch()
    with connection.cursor() as cursor:
        cursor.execute(f"UPDATE {sql.table(models.Line)} SET sites = sites + 1 WHERE id = 1")


def revision() -> int:
    return revisions()[0]


def revisions() -> tuple[int, int]:
    """How often sites, roles, targets or rules have changed, and how often what the desk may change at any time."""
    found = sql.rows(f"SELECT revision, desk FROM {sql.table(models.Line)} WHERE id = 1")
    return (int(found[0][0]), int(found[0][1])) if found else (0, 0)


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
        for part in _parts(stale):
            models.Patch.objects.filter(event__in=part).delete()
    patches.write((impact for after in changed.values() for impact in after.values()), changes.at)
    forecasts.write(changed, before, changes.at)
    for event, after in changed.items():
        outcomes.withdraw([i for site, i in before.get(event, {}).items() if site not in after], changes.at)


def _beyond(changes: Changes) -> None:
    for part in _parts(list(changes.beyond)):
        models.Beyond.objects.filter(event__in=part).delete()
    found = (impact for impacts in changes.beyond.values() for impact in impacts.values())
    patches.write(found, changes.at, models.Beyond)


def _parts(values: Sequence[str], size: int = 500) -> list[Sequence[str]]:
    return [values[i : i + size] for i in range(0, len(values), size)]


def _decided(changes: Changes) -> None:
    told = [(entry.event, entry.role, codec.pack_told(entry)) for entry in changes.told]
    put(models.Told, "event role record", told, once="event role", change="*")
    why = [(d.event, d.role, d.at, d.notice, d.why) for d in changes.decisions]
    put(models.Decision, "event role at notice why", why)


def _feeds(changes: Changes, polls: Sequence[Poll]) -> None:
    fields: dict[str, dict[str, object]] = {poll.feed: _poll(poll) for poll in polls}
    for hearing in changes.hearing:
        known: dict[str, object] = {
            "watched_since": hearing.since,
            "heard_at": hearing.heard,
            "deaf_since": hearing.deaf,
        }
        known |= {
            "adrift_at": hearing.adrift,
            "adrift_level": int(hearing.adrift_level),
            "rhythm": codec.plain(hearing.rhythm),
        }
        fields.setdefault(hearing.feed, {}).update(known)
    for feed, listed in changes.listed.items():
        fields.setdefault(feed, {})["listed"] = listed
    for feed, found in sorted(fields.items()):
        if not sql.change(models.FeedState, feed, found):
            models.FeedState.objects.create(name=feed, **found)
    for poll in polls:
        if poll.full:
            _flaws(poll)
        _links(poll)


def _poll(poll: Poll) -> dict[str, object]:
    """The columns a poll changes."""
    fields: dict[str, object] = {
        "polled_at": poll.at,
        "due_at": poll.due,
        "fault": poll.fault[:300],
        "failures": poll.failures,
        "etag": poll.etag,
        "last_modified": poll.last_modified,
    }
    if poll.fresh:
        fields["full_at"] = poll.at
    if poll.full:
        fields |= {
            "body_sha256": poll.sha256,
            "body_size": poll.size,
            "reports": poll.reports,
            "refused": len(poll.refused),
            "flaws": len(poll.flaws),
        }
    if poll.changed:
        fields["changed_at"] = poll.at
    if poll.lag_s is not None:
        fields["lag_s"] = poll.lag_s
    return fields


def _flaws(poll: Poll) -> None:
    sql.rows(f"DELETE FROM {sql.table(models.FeedFlaw)} WHERE feed = %s", [poll.feed])
    rows = [(poll.feed, poll.at, "flaw", flaw.reason, flaw.where) for flaw in poll.flaws[:FLAWS_KEPT]]
    rows += [(poll.feed, poll.at, "refused", r.reason, r.where) for r in poll.refused[:FLAWS_KEPT]]
    put(models.FeedFlaw, "feed at kind reason where", rows)


def _links(poll: Poll) -> None:
    rows = [(poll.feed, link.entry, link.version, list(link.messages), poll.at) for link in poll.links]
    put(models.FeedLink, "feed entry version messages listed_at", rows, once="feed entry", change="*")
    for part in _parts(poll.links_gone):
        models.FeedLink.objects.filter(feed=poll.feed, entry__in=part).delete()


def _waits(changes: Changes) -> None:
    """What waits, and the postures that began or ended."""
    found = [
        (key, wait.due, codec.pack_wait(wait)) for key, wait in changes.waits.items() if wait is not None
    ]
    put(models.Wait, "key due record", found, once="key", change="*")
    for part in _parts([key for key, wait in changes.waits.items() if wait is None]):
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

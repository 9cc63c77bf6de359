# SPDX-License-Identifier: AGPL-3.0-or-later
"""The outbox: pending -> sending until a lease ends -> sent, failed, dropped or pending again.

A row is marked after it was sent, never before. A lease that ran out (its sender died) is sent again with
the same key. Inside a thread (one recipient, one event) a row waits until every earlier one is settled.
`now` is the desk's clock, for due times and receipts; `wall` the machine's, for leases.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from contextlib import contextmanager, nullcontext
from datetime import datetime, timedelta
from operator import itemgetter

import msgspec
from django.db import connection, transaction
from msgspec import Struct

from tocsin.core.event import CLOSING
from tocsin.core.route import ack
from tocsin.store import alarm, desk, models, post, sql, whole

LEASE = timedelta(seconds=30)
"""Twice the time a send may take: a row is never sent by two at once while both live."""
_BOX = "store_outbox"
_UNSENT = "state IN ('pending', 'sending')"
_PARCEL = "id, key, thread, channel, address, attempts + 1, COALESCE(queued_at, due_at), notice_id"
"""Of a column that is named alone Django parses the time, which takes longer than all else that is read of a row."""
TARGETS, EACH = 64, 32
"""While some target has its share, at most so many others are looked after in a turn, each with so many rows."""

Target = tuple[str, str]
_words = msgspec.json.Decoder(post.Letter).decode


class Parcel(Struct, frozen=True, gc=False):
    """One leased row: everything a channel needs. `secret` is still sealed; `attempts` counts this one; `queued_at` is
    as the database spells it."""

    id: int
    key: str
    thread: str
    channel: str
    address: str
    attempts: int
    queued_at: datetime | str
    secret: bytes | None
    record: bytes | str
    subject: str
    lines: tuple[str, ...]
    language: str

    @property
    def queued(self) -> datetime:
        return sql.when(self.queued_at)


class Outcome(Struct, frozen=True, kw_only=True, gc=False):
    """What became of a leased row. `due` set: try again then; neither sent nor due: failed for good.
    `down` says that the whole target did not answer, so that its other rows wait as well; `acked` that its answer took
    the notice on. `unsent` set: it was never on its way, and this is the `attempts` of its parcel."""

    id: int
    sent: datetime | None = None
    accepted: datetime | None = None
    due: datetime | None = None
    fault: str = ""
    down: bool = False
    acked: bool = False
    unsent: int = 0


def turn(
    done: Sequence[Outcome],
    now: datetime,
    wall: datetime,
    limit: int,
    full: Collection[Target] = (),
    lease: timedelta = LEASE,
) -> list[Parcel]:
    """Mark what was done and lease what is due next, in one transaction and so in one flush to disk. The targets
    `full` have their share of leases and get no more, however much of theirs is due before what others wait for.

    A lease alone is not flushed: a power cut that loses it only makes the row due again, with its key.
    """
    with _lighter() if not done else nullcontext(), sql.writing():
        mark(done, now)
        taken = _claim(now, wall, limit, full, lease) if limit > 0 else []
    return _parcels(taken)


@contextmanager
def _lighter() -> Iterator[None]:
    """Commits without a flush, on SQLite; the log's order is kept, so nothing can be torn."""
    if connection.vendor != "sqlite" or connection.in_atomic_block:
        yield
        return
    sql.rows("PRAGMA synchronous = NORMAL")
    try:
        yield
    finally:
        sql.rows("PRAGMA synchronous = FULL")


def mark(done: Sequence[Outcome], now: datetime) -> None:
    """Settle leased rows. A target that is down holds its other rows back; one that is back frees them."""
    if not done:
        return
    sent = [o for o in done if o.sent]
    tried = [o for o in done if not o.sent and not o.unsent]
    if sent:
        _sent(sent)
    if unsent := [o for o in done if o.unsent]:
        _wait_again(unsent)
    if tried:
        sql.many(
            f"UPDATE {_BOX} SET state = %s, lease_until = NULL, due_at = %s, fault = %s"
            " WHERE id = %s AND state = 'sending'",
            [_settled(o, now) for o in tried],
        )
        _drop_overtaken([o.id for o in tried])
        _hold_back(tried)
        alarm.failing([o.id for o in tried], now)
    if sent:
        _free([o.id for o in sent], now)
        alarm.back([o.id for o in sent], now)
    if acked := [o.id for o in sent if o.acked]:
        _taken_on(acked, now)


def _sent(done: Sequence[Outcome]) -> None:
    listed, values = whole.listed("done", "id sent accepted", [(o.id, o.sent, o.accepted) for o in done])
    sql.rows(
        f"UPDATE {_BOX} SET state = 'sent', lease_until = NULL, fault = '', sent_at = done.sent,"
        f" accepted_at = done.accepted FROM {listed} WHERE {_BOX}.id = done.id AND {_UNSENT}",
        values,
    )


def _wait_again(done: Sequence[Outcome]) -> None:
    """What was leased and not sent waits again at once and was not tried, unless its lease ran out and is another's."""
    listed, values = whole.listed("done", "id attempts", [(o.id, o.unsent) for o in done])
    sql.rows(
        f"UPDATE {_BOX} SET state = 'pending', lease_until = NULL, attempts = done.attempts - 1 FROM {listed}"
        f" WHERE {_BOX}.id = done.id AND {_BOX}.attempts = done.attempts AND state = 'sending'",
        values,
    )
    _drop_overtaken([o.id for o in done])


def _settled(outcome: Outcome, now: datetime) -> tuple[str, object, str, int]:
    state = "pending" if outcome.due else "failed"
    return state, sql.moment(outcome.due or now), outcome.fault[:300], outcome.id


def _taken_on(ids: Sequence[int], now: datetime) -> None:
    """Rows whose receiver's answer acknowledged the notice; an end asks for no answer."""
    asked = models.Outbox.objects.filter(pk__in=ids, kind__in=[kind.value for kind in ack.ASKED])
    for notice, role in asked.order_by("id").values_list("notice_id", "notice__role"):
        desk.acknowledge(notice, role, "reply", now)


def _drop_overtaken(ids: Sequence[int]) -> None:
    """A row that must be tried again, while a closing notice already waits behind it, is not tried again."""
    sql.rows(
        f"UPDATE {_BOX} SET state = 'dropped', lease_until = NULL, fault = %s"
        f" WHERE id IN ({sql.marks(ids)}) AND {_UNSENT}"
        f" AND EXISTS (SELECT 1 FROM {_BOX} later WHERE later.thread = {_BOX}.thread"
        f" AND later.id > {_BOX}.id AND later.kind IN ({sql.marks(CLOSING)}))",
        [post.OVERTAKEN, *ids, *(kind.value for kind in CLOSING)],
    )


def _hold_back(done: Sequence[Outcome]) -> None:
    until = {o.id: o.due for o in done if o.down and o.due}
    if not until:
        return
    found = models.Outbox.objects.filter(pk__in=until).values_list("id", "channel", "address")
    latest: dict[tuple[str, str], datetime] = {}
    for pk, channel, address in found:
        due = until[pk]
        assert due is not None
        latest[channel, address] = min(due, latest.get((channel, address), due))
    for (channel, address), due in latest.items():
        _move(channel, address, "<", due)


def _free(sent: Sequence[int], now: datetime) -> None:
    """What waited for a target that answers again goes at once."""
    among, ids = whole.among(sent)
    pairs = sql.rows(
        f"SELECT DISTINCT channel, address FROM {_BOX} WHERE id IN {among} AND attempts > 1", ids
    )
    for channel, address in pairs:
        _move(channel, address, ">", now)


def _move(channel: str, address: str, way: str, due: datetime) -> None:
    """What waits for a target and is due before (<) or after (>) a time is due at that time."""
    at = sql.moment(due)
    sql.rows(
        f"UPDATE {_BOX} SET due_at = %s WHERE state = 'pending' AND due_at {way} %s"
        " AND channel = %s AND address = %s",
        [at, at, channel, address],
    )


def _claim(
    now: datetime, wall: datetime, limit: int, full: Collection[Target], lease: timedelta
) -> list[sql.Row]:
    _give_back(wall, lease)
    at = sql.moment(now)
    taken: list[sql.Row] = []
    if not full:
        taken = _due("", [at, limit])
    for target in _waiting(at, full)[:TARGETS] if full else ():
        if (room := min(limit - len(taken), EACH)) > 0:
            taken += _due(" AND o.channel = %s AND o.address = %s", [at, *target, room])
    if taken:
        _lease([row[0] for row in taken], wall + lease)
    return taken


def _due(whose: str, values: Sequence[object]) -> list[sql.Row]:
    """What is due first, locked until the transaction ends; `whose` narrows it."""
    locking = " FOR UPDATE OF o SKIP LOCKED" if connection.vendor == "postgresql" else ""
    return whole.read(
        _PARCEL,
        f"FROM (SELECT * FROM {_BOX} o WHERE o.state = 'pending' AND o.due_at <= %s{whose}"
        f" AND NOT EXISTS (SELECT 1 FROM {_BOX} e WHERE e.{_UNSENT} AND e.thread = o.thread AND e.id < o.id)"
        f" AND NOT EXISTS (SELECT 1 FROM {sql.table(models.Behind)} b JOIN {_BOX} e ON e.id = b.before_id"
        f" WHERE b.row_id = o.id AND e.{_UNSENT})"
        f" ORDER BY o.due_at, o.id LIMIT %s{locking}) AS due",
        values,
    )


def _lease(ids: Sequence[int], until: datetime) -> None:
    among, values = whole.among(ids)
    sql.rows(
        f"UPDATE {_BOX} SET state = 'sending', lease_until = %s, attempts = attempts + 1 WHERE id IN {among}",
        [sql.moment(until), *values],
    )


def _waiting(at: object, full: Collection[Target]) -> list[Target]:
    """Targets with something due, whose is due first before the others. From one target the index leads to the next,
    so that what is due to one of them is not read."""
    after = "(e.channel, e.address) > (t.channel, t.address)"
    found = sql.rows(
        f"WITH RECURSIVE t (channel, address, due) AS (SELECT * FROM (SELECT channel, address, due_at FROM {_BOX}"
        " WHERE state = 'pending' ORDER BY channel, address, due_at, id LIMIT 1) AS first"
        f" UNION ALL SELECT o.channel, o.address, o.due_at FROM t JOIN {_BOX} o ON o.id = (SELECT e.id FROM {_BOX} e"
        f" WHERE e.state = 'pending' AND {after} ORDER BY e.channel, e.address, e.due_at, e.id LIMIT 1))"
        " SELECT channel, address FROM t WHERE due <= %s ORDER BY due",
        [at],
    )
    return [target for target in map(tuple, found) if target not in full]


def _give_back(wall: datetime, lease: timedelta) -> None:
    """Rows whose lease has run out wait again; so do those whose lease ends later than any honest one, for the
    clock was wrong when it began."""
    leased = f"SELECT id FROM {_BOX} WHERE state = 'sending' AND lease_until"
    times = [sql.moment(wall), sql.moment(wall + lease + lease)]
    # not with OR, for which SQLite reads every lease there is
    found = sql.rows(f"{leased} <= %s UNION ALL {leased} > %s", times)
    if ids := [row[0] for row in found]:
        _drop_overtaken(ids)
        among, values = whole.among(ids)
        sql.rows(
            f"UPDATE {_BOX} SET state = 'pending', lease_until = NULL WHERE state = 'sending' AND id IN {among}",
            values,
        )


def _parcels(taken: Sequence[sql.Row]) -> list[Parcel]:
    """The leased rows in order, with the words of their notices."""
    if not taken:
        return []
    among, keys = whole.among(list({row[7] for row in taken}))
    found = whole.read(
        f"key, {whole.text('record')}, text", f"FROM {sql.table(models.Notice)} WHERE key IN {among}", keys
    )
    said = {key: (record, _words(text)) for key, record, text in found}
    secrets = _secrets(list({row[4] for row in taken}))
    return [
        _parcel(row, *said[row[7]], secrets.get((row[3], row[4]))) for row in sorted(taken, key=itemgetter(0))
    ]


def _secrets(addresses: Sequence[str]) -> dict[Target, bytes]:
    among, values = whole.among(addresses)
    found = sql.rows(
        f"SELECT channel, address, secret FROM {sql.table(models.Target)}"
        f" WHERE secret IS NOT NULL AND address IN {among}",
        values,
    )
    return {(channel, address): bytes(secret) for channel, address, secret in found}


def _parcel(row: sql.Row, record: bytes | str, words: post.Letter, secret: bytes | None) -> Parcel:
    pk, key, thread, channel, address, attempts, queued, _ = row
    return Parcel(
        pk, key, thread, channel, address, attempts, queued,
        secret, record, words.subject, words.lines, words.language,
    )  # fmt: skip


def hurry(now: datetime) -> None:
    """The clock went back: what waits for a time that now lies further ahead than anybody meant goes at once."""
    models.Outbox.objects.filter(state="pending", due_at__gt=now).update(due_at=now)


def release() -> int:
    """End every lease at once: whoever held them is known to be dead. How many there were."""
    with transaction.atomic():
        held = list(models.Outbox.objects.filter(state="sending").values_list("id", flat=True))
        if held:
            _drop_overtaken(held)
            models.Outbox.objects.filter(pk__in=held, state="sending").update(
                lease_until=None, state="pending"
            )
    return len(held)


def next_due(now: datetime) -> datetime | None:
    """When the next waiting row is due; None when none waits."""
    row = models.Outbox.objects.filter(state="pending").order_by("due_at").values_list("due_at").first()
    return row[0] if row else None


def unsettled() -> int:
    """Rows not yet sent, failed or dropped."""
    return int(models.Outbox.objects.filter(models.UNSENT).count())

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

from django.db import connection, transaction

from tocsin.store import models, sql
from tocsin.store.claim import claim
from tocsin.store.parcels import Outcome, Parcel, Target, drop_overtaken, parcels
from tocsin.store.settle import mark

LEASE = timedelta(seconds=30)
"""Twice the time a send may take: a row is never sent by two at once while both live."""


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
        taken = claim(now, wall, limit, full, lease) if limit > 0 else []
    return parcels(taken)


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


def hurry(now: datetime) -> None:
    """The clock went back: what waits for a time that now lies further ahead than anybody meant goes at once."""
    models.Outbox.objects.filter(state="pending", due_at__gt=now).update(due_at=now)


def release() -> int:
    """End every lease at once: whoever held them is known to be dead. How many there were."""
    with transaction.atomic():
        held = list(models.Outbox.objects.filter(state="sending").values_list("id", flat=True))
        if held:
            drop_overtaken(held)
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

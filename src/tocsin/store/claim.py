# SPDX-License-Identifier: AGPL-3.0-or-later
"""Rows that are due are leased, in their order, and leases that ran out given back."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import datetime, timedelta

from django.db import connection

from tocsin.store import models, sql, whole
from tocsin.store.parcels import BOX, COLUMNS, UNSENT, Target, drop_overtaken

TARGETS, EACH = 64, 32
"""While some target has its share, at most so many others are looked after in a turn, each with so many rows."""


def claim(
    now: datetime, wall: datetime, limit: int, full: Collection[Target], lease: timedelta
) -> list[sql.Row]:
    give_back(wall, lease)
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
        COLUMNS,
        f"FROM (SELECT * FROM {BOX} o WHERE o.state = 'pending' AND o.due_at <= %s{whose}"
        f" AND NOT EXISTS (SELECT 1 FROM {BOX} e WHERE e.{UNSENT} AND e.thread = o.thread AND e.id < o.id)"
        f" AND NOT EXISTS (SELECT 1 FROM {sql.table(models.Behind)} b JOIN {BOX} e ON e.id = b.before_id"
        f" WHERE b.row_id = o.id AND e.{UNSENT})"
        f" ORDER BY o.due_at, o.id LIMIT %s{locking}) AS due",
        values,
    )


def _lease(ids: Sequence[int], until: datetime) -> None:
    among, values = whole.among(ids)
    sql.rows(
        f"UPDATE {BOX} SET state = 'sending', lease_until = %s, attempts = attempts + 1 WHERE id IN {among}",
        [sql.moment(until), *values],
    )


def _waiting(at: object, full: Collection[Target]) -> list[Target]:
    """Targets with something due, whose is due first before the others. From one target the index leads to the next,
    so that what is due to one of them is not read."""
    after = "(e.channel, e.address) > (t.channel, t.address)"
    found = sql.rows(
        f"WITH RECURSIVE t (channel, address, due) AS (SELECT * FROM (SELECT channel, address, due_at FROM {BOX}"
        " WHERE state = 'pending' ORDER BY channel, address, due_at, id LIMIT 1) AS first"
        f" UNION ALL SELECT o.channel, o.address, o.due_at FROM t JOIN {BOX} o ON o.id = (SELECT e.id FROM {BOX} e"
        f" WHERE e.state = 'pending' AND {after} ORDER BY e.channel, e.address, e.due_at, e.id LIMIT 1))"
        " SELECT channel, address FROM t WHERE due <= %s ORDER BY due",
        [at],
    )
    return [target for target in map(tuple, found) if target not in full]


def give_back(wall: datetime, lease: timedelta) -> None:
    """Rows whose lease has run out wait again; so do those whose lease ends later than any honest one, for the
    clock was wrong when it began."""
    leased = f"SELECT id FROM {BOX} WHERE state = 'sending' AND lease_until"
    times = [sql.moment(wall), sql.moment(wall + lease + lease)]
    # not with OR, for which SQLite reads every lease there is
    found = sql.rows(f"{leased} <= %s UNION ALL {leased} > %s", times)
    if ids := [row[0] for row in found]:
        drop_overtaken(ids)
        among, values = whole.among(ids)
        sql.rows(
            f"UPDATE {BOX} SET state = 'pending', lease_until = NULL WHERE state = 'sending' AND id IN {among}",
            values,
        )

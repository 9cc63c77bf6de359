# SPDX-License-Identifier: AGPL-3.0-or-later
"""What became of leased rows is written down: sent, to be tried again, failed, overtaken."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from tocsin.core.route import ack
from tocsin.store import alarm, desk, models, sql, whole
from tocsin.store.parcels import BOX, UNSENT, Outcome, drop_overtaken


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
            f"UPDATE {BOX} SET state = %s, lease_until = NULL, due_at = %s, fault = %s"
            " WHERE id = %s AND state = 'sending'",
            [_settled(o, now) for o in tried],
        )
        drop_overtaken([o.id for o in tried])
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
        f"UPDATE {BOX} SET state = 'sent', lease_until = NULL, fault = '', sent_at = done.sent,"
        f" accepted_at = done.accepted FROM {listed} WHERE {BOX}.id = done.id AND {UNSENT}",
        values,
    )


def _wait_again(done: Sequence[Outcome]) -> None:
    """What was leased and not sent waits again at once and was not tried, unless its lease ran out and is another's."""
    listed, values = whole.listed("done", "id attempts", [(o.id, o.unsent) for o in done])
    sql.rows(
        f"UPDATE {BOX} SET state = 'pending', lease_until = NULL, attempts = done.attempts - 1 FROM {listed}"
        f" WHERE {BOX}.id = done.id AND {BOX}.attempts = done.attempts AND state = 'sending'",
        values,
    )
    drop_overtaken([o.id for o in done])


def _settled(outcome: Outcome, now: datetime) -> tuple[str, object, str, int]:
    state = "pending" if outcome.due else "failed"
    return state, sql.moment(outcome.due or now), outcome.fault[:300], outcome.id


def _taken_on(ids: Sequence[int], now: datetime) -> None:
    """Rows whose receiver's answer acknowledged the notice; an end asks for no answer."""
    asked = models.Outbox.objects.filter(pk__in=ids, kind__in=[kind.value for kind in ack.ASKED])
    for notice, role in asked.order_by("id").values_list("notice_id", "notice__role"):
        desk.acknowledge(notice, role, "reply", now)


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
    pairs = sql.rows(f"SELECT DISTINCT channel, address FROM {BOX} WHERE id IN {among} AND attempts > 1", ids)
    for channel, address in pairs:
        _move(channel, address, ">", now)


def _move(channel: str, address: str, way: str, due: datetime) -> None:
    """What waits for a target and is due before (<) or after (>) a time is due at that time."""
    at = sql.moment(due)
    sql.rows(
        f"UPDATE {BOX} SET due_at = %s WHERE state = 'pending' AND due_at {way} %s"
        " AND channel = %s AND address = %s",
        [at, at, channel, address],
    )

# SPDX-License-Identifier: AGPL-3.0-or-later
"""The receipt of a notice, gathered from the rows that were written as it happened."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime

from msgspec import Struct

from tocsin.core.chainlog import Entry, Facts
from tocsin.core.event import CLOSING, Notice
from tocsin.core.receipt import Step, chain, ordered
from tocsin.store import codec, models, sql

MESSAGES = 12
"""Messages of the event that a receipt names: the first and the latest before the notice."""


class Receipt(Struct, frozen=True, kw_only=True):
    """One notice with what it said, and its steps in order."""

    key: str
    about: dict[str, object]
    steps: tuple[Step, ...]

    def entries(self, at: datetime) -> list[Entry]:
        return chain(self.key, self.about, self.steps, at)


def find(start: str) -> list[str]:
    """Keys of the notices whose key begins so; at most ten."""
    rows = models.Notice.objects.filter(key__startswith=start).order_by("key")
    return list(rows.values_list("key", flat=True)[:10])


def gather(key: str) -> Receipt | None:
    """The receipt as far as it goes by now; None when there is no such notice."""
    row = models.Notice.objects.filter(pk=key).first()
    if row is None:
        return None
    notice = codec.notice(bytes(row.record))
    steps = [*_heard(notice), *_decided(notice), *_delivered(row), *_answered(row), *_closed(notice)]
    return Receipt(key=key, about=dict(_about(row, notice)), steps=ordered(steps))


def _about(row: models.Notice, notice: Notice) -> Facts:
    said = row.text
    return {
        "kind": row.kind,
        "event": row.event,
        "hazard": notice.hazard.value,
        "level": notice.level.name.lower(),
        "role": row.role,
        "sites": list(notice.sites),
        "subject": str(said.get("subject", "")),
        "lines": [str(line) for line in said.get("lines", ())],
        "language": str(said.get("language", "")),
        "drill": notice.drill,
    }


def _heard(notice: Notice) -> Iterator[Step]:
    """The messages behind the notice: when the agency sent them, when we saw and read them."""
    if not notice.event:
        return
    rows = models.Message.objects.filter(event=notice.event, received__lte=notice.at).order_by(
        "received", "id"
    )
    found = list(rows)
    for row in found if len(found) <= MESSAGES else [found[0], *found[1 - MESSAGES :]]:
        facts: dict[str, object] = {"feed": row.feed, "message": row.message, "record_sha256": row.sha256}
        for step, at in (("agency_sent", row.sent), ("first_seen", row.seen), ("parsed", row.parsed)):
            if at is not None:
                yield Step(at=sql.when(at), step=step, facts=facts)


def _decided(notice: Notice) -> Iterator[Step]:
    why = [reason.name for reason in notice.why]
    yield Step(at=notice.at, step="decided", facts={"why": why, "state": notice.state.value})


def _delivered(row: models.Notice) -> Iterator[Step]:
    """By channel; where a channel leads is nobody's business but the desk's."""
    for box in models.Outbox.objects.filter(notice_id=row.key).order_by("id"):
        facts: dict[str, object] = {"channel": box.channel, "delivery": box.key}
        yield Step(at=sql.when(box.queued_at), step="queued", facts=facts)
        for step, at in (("sent", box.sent_at), ("accepted", box.accepted_at)):
            if at is not None:
                yield Step(at=sql.when(at), step=step, facts={**facts, "tries": box.attempts})
        if box.state in ("failed", "dropped"):
            yield Step(at=sql.when(box.due_at), step=box.state, facts={**facts, "why": box.fault})


def _answered(row: models.Notice) -> Iterator[Step]:
    if row.acked_at is not None:
        yield Step(at=sql.when(row.acked_at), step="acknowledged", facts={"role": row.acked_by})


def _closed(notice: Notice) -> Iterator[Step]:
    """The end of what was warned of, to the same role."""
    if notice.kind in CLOSING:
        return
    later = models.Notice.objects.filter(
        event=notice.event, feed=notice.feed, role=notice.role, at__gte=notice.at, kind__in=CLOSING
    )
    if (end := later.order_by("at").first()) is not None:
        yield Step(at=sql.when(end.at), step="closed", facts={"by": end.key, "kind": end.kind})

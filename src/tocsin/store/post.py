# SPDX-License-Identifier: AGPL-3.0-or-later
"""Notices into the outbox: one row for each target of the role, in the transaction that decided them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from functools import lru_cache

from msgspec import Struct

from tocsin.core.event import CLOSING, Notice
from tocsin.store import behind, codec, models, sql
from tocsin.store.behind import Queued
from tocsin.store.sql import Row, put

OUT, HELD, BUNDLED = "out", "held", "bundled"
OVERTAKEN = "the event was over before this could be sent"
NEVER_TOLD = "nothing had been sent, so there is nothing to clear"


class Letter(Struct, frozen=True, omit_defaults=True):
    """The words of one notice, already generated; how many lines the last look withheld from them. As JSON it is
    the notice's `text`."""

    subject: str
    lines: tuple[str, ...]
    language: str
    withheld: int = 0


class Target(Struct, frozen=True):
    """One way to one role."""

    channel: str
    address: str


@lru_cache(1024)
def _recipient(target: Target) -> str:
    return codec.digest(target.channel, target.address)


def queue(
    notices: Sequence[Notice], letters: Mapping[str, Letter], at: datetime, but: Target | None = None
) -> None:
    """Write notices and their outbox rows, none to the target `but`. Inside the caller's transaction.

    A closing notice overtakes what still waits in its thread: that is dropped with a reason, and if nothing
    of the thread ever left, so is the closing notice.
    """
    if not notices:
        return
    _write(notices, letters)
    _bundle(notices)
    targets = _targets({notice.role for notice in notices})
    rows: list[Row] = []
    queued: list[Queued] = []
    for notice in notices:
        subject = notice.event or notice.feed or notice.key
        if closing := notice.kind in CLOSING:
            _enqueue(rows)
            rows.clear()
        for target in _by(notice, targets.get(notice.role, ())):
            if target == but:
                continue
            recipient = _recipient(target)
            thread = behind.thread(recipient, subject)
            wanted = not closing or _close(thread) or _in_digest(notice, target)
            rows.append(_row(notice, target, thread, at, wanted))
            queued.append(Queued(rows[-1][4], target.channel, target.address, recipient, notice))
    _enqueue(rows)
    behind.put(queued)


def keep(notices: Sequence[Notice], letters: Mapping[str, Letter]) -> None:
    """Write notices that were decided and wait; they have no outbox row. Inside the caller's transaction."""
    _write(notices, letters, HELD)


def _by(notice: Notice, targets: Sequence[Target]) -> Sequence[Target]:
    """The targets of the channels a notice goes by; a role that has none of them is told by all it has."""
    if not notice.through:
        return targets
    return [target for target in targets if target.channel in notice.through] or targets


def _bundle(notices: Sequence[Notice]) -> None:
    """Mark what waited as told with the notice that covers it."""
    for notice in notices:
        if covered := [key for key in notice.covers if key != notice.key]:
            rows = models.Notice.objects.filter(pk__in=covered)
            rows.filter(course=HELD).update(course=BUNDLED)
            rows.update(bundle=notice.key)


def _in_digest(notice: Notice, target: Target) -> bool:
    """Whether a notice of the same event went to that target inside another one's row."""
    bundles = models.Notice.objects.filter(event=notice.event, feed=notice.feed, role=notice.role)
    keys = bundles.exclude(bundle="").values("bundle")
    sent = models.Outbox.objects.filter(notice__in=keys, channel=target.channel, address=target.address)
    return bool(sent.exclude(state="dropped").exists())


def _write(notices: Sequence[Notice], letters: Mapping[str, Letter], course: str = OUT) -> None:
    rows = []
    for n in notices:
        text = letters.get(n.key) or Letter(n.kind.value, (), "en")
        event, record = n.event, codec.pack_notice(n)
        rows.append(
            (n.key, n.kind.value, event, n.feed, n.role, int(n.level), n.at, "", course, "", record, text)
        )
    columns = "key kind event feed role level at acked_by course bundle record text"
    changes = "kind course record text" if course == OUT else ""
    # What went out by one channel is said in the same words by another, however late, and in every repeat.
    put(models.Notice, columns, rows, once="key", change=changes, final=("course", OUT))


def _targets(roles: set[str]) -> dict[str, list[Target]]:
    found: dict[str, list[Target]] = {}
    rows = sql.rows(
        f"SELECT role_id, channel, address FROM {sql.table(models.Target)}"
        f" WHERE role_id IN ({sql.marks(list(roles))}) ORDER BY id",
        list(roles),
    )
    for role, channel, address in rows:
        found.setdefault(role, []).append(Target(channel, address))
    return found


def _row(notice: Notice, target: Target, name: str, at: datetime, wanted: bool) -> Row:
    key = codec.digest(notice.key, target.channel, target.address)
    state, fault = ("pending", "") if wanted else ("dropped", NEVER_TOLD)
    whom = notice.key, notice.kind.value, target.channel, target.address
    return (*whom, key, name, state, fault, at, at, 0)


def _enqueue(rows: Sequence[Row]) -> None:
    columns = "notice kind channel address key thread state fault due_at queued_at attempts"
    put(models.Outbox, columns, rows, once="key")


def _close(name: str) -> bool:
    """Drop what waits in a thread; whether anything of it may have left since the last closing notice."""
    rows = list(
        models.Outbox.objects.filter(thread=name).order_by("id").values_list("state", "attempts", "kind")
    )
    last = max((i for i, row in enumerate(rows) if row[2] in CLOSING), default=-1)
    left = any(
        state != "dropped" and (attempts or state != "pending") for state, attempts, _ in rows[last + 1 :]
    )
    waiting = models.Outbox.objects.filter(thread=name, state="pending").exclude(kind__in=CLOSING)
    waiting.update(state="dropped", fault=OVERTAKEN)
    return left

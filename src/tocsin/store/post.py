# SPDX-License-Identifier: AGPL-3.0-or-later
"""Notices into the outbox: one row for each target of the role, in the transaction that decided them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime

from msgspec import Struct

from tocsin.core.event import Kind, Notice
from tocsin.store import codec, models
from tocsin.store.sql import put

CLOSING = (Kind.ALL_CLEAR, Kind.HEARING)
OVERTAKEN = "the event was over before this could be sent"
NEVER_TOLD = "nothing had been sent, so there is nothing to clear"


class Letter(Struct, frozen=True):
    """The words of one notice, already generated."""

    subject: str
    lines: tuple[str, ...]
    language: str


class Target(Struct, frozen=True):
    """One way to one role."""

    channel: str
    address: str


def thread(target: Target, notice: Notice) -> str:
    """Recipient and event: inside one thread, order is kept."""
    return f"{codec.digest(target.channel, target.address)}:{notice.event or notice.feed}"[:140]


def queue(notices: Sequence[Notice], letters: Mapping[str, Letter], at: datetime) -> None:
    """Write notices and their outbox rows. Inside the caller's transaction.

    A closing notice overtakes what still waits in its thread: that is dropped with a reason, and if nothing
    of the thread ever left, so is the closing notice.
    """
    if not notices:
        return
    _write(notices, letters)
    targets = _targets({notice.role for notice in notices})
    for notice in notices:
        found = targets.get(notice.role, [])
        if notice.kind in CLOSING:
            closed = [(target, _close(thread(target, notice))) for target in found]
        else:
            closed = [(target, True) for target in found]
        _enqueue(notice, closed, at)


def _write(notices: Sequence[Notice], letters: Mapping[str, Letter]) -> None:
    rows = []
    for n in notices:
        text = letters.get(n.key) or Letter(n.kind.value, (), "en")
        said = {"subject": text.subject, "lines": list(text.lines), "language": text.language}
        event, record = n.event, codec.pack_notice(n)
        rows.append((n.key, n.kind.value, event, n.feed, n.role, int(n.level), n.at, "", record, said))
    put(models.Notice, "key kind event feed role level at acked_by record text", rows, once="key")
    sites = [(n.key, site) for n in notices for site in n.sites]
    put(models.NoticeSite, "notice site", sites)


def _targets(roles: set[str]) -> dict[str, list[Target]]:
    found: dict[str, list[Target]] = {}
    rows = models.Target.objects.filter(role__in=roles).order_by("id")
    for role, channel, address in rows.values_list("role_id", "channel", "address"):
        found.setdefault(role, []).append(Target(channel, address))
    return found


def _enqueue(notice: Notice, targets: Sequence[tuple[Target, bool]], at: datetime) -> None:
    rows = [
        (notice.key, notice.kind.value, target.channel, target.address)
        + (codec.digest(notice.key, target.channel, target.address), thread(target, notice))
        + (("pending", "") if wanted else ("dropped", NEVER_TOLD))
        + (at, at, 0)
        for target, wanted in targets
    ]
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

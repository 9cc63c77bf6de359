# SPDX-License-Identifier: AGPL-3.0-or-later
"""Who was told what, when, by which channel, and how far it got."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from django.db.models import QuerySet

from tocsin.core.words import tell
from tocsin.store import models, patches
from tocsin.web.desk.read import parts


@dataclass(frozen=True)
class Step:
    """One delivery: queued, sent, accepted, or why not."""

    channel: str
    state: str
    queued: datetime
    sent: datetime | None
    accepted: datetime | None
    attempts: int
    fault: str


@dataclass(frozen=True)
class Told:
    """One notice in the reader's language, with the receipts of each channel."""

    row: models.Notice
    subject: str
    lines: tuple[str, ...]
    steps: list[Step]
    needs_answer: bool
    why: list[str]


def latest(limit: int, language: str, waiting: bool = False) -> list[Told]:
    """The newest notices first; only those nobody has acknowledged when `waiting`."""
    rows = models.Notice.objects.order_by("-at", "key")
    if waiting:
        rows = rows.filter(acked_at=None, kind__in=parts.NEEDS_ANSWER)
    return _told(rows[:limit], language)


def one(key: str, language: str) -> Told | None:
    return next(iter(_told(models.Notice.objects.filter(pk=key), language)), None)


def of_event(event_id: str, language: str) -> list[Told]:
    """In order of telling."""
    return _told(models.Notice.objects.filter(event=event_id).order_by("at", "key"), language)


def of_site(site_id: str, limit: int, language: str) -> list[Told]:
    named = models.Notice.objects.filter(patches.holds(site_id, "record"))
    return _told(named.order_by("-at", "key")[:limit], language)


def _told(rows: QuerySet[models.Notice], language: str) -> list[Told]:
    found = list(rows)
    records = {row.key: parts.notice_of(row) for row in found}
    known = parts.known_sites(s for record in records.values() for s in record.sites)
    steps = _steps(row.key for row in found)
    told = []
    for row in found:
        text = tell(records[row.key], known, row.at, language)
        needs = row.kind in parts.NEEDS_ANSWER and row.acked_at is None
        why = parts.said(records[row.key].why, language)
        told.append(Told(row, text.subject, text.lines, steps.get(row.key, []), needs, why))
    return told


def _steps(keys: Iterable[str]) -> dict[str, list[Step]]:
    """Addresses stay out: a receipt names the channel, never where it leads."""
    found: dict[str, list[Step]] = defaultdict(list)
    for row in models.Outbox.objects.filter(notice__in=list(keys)).order_by("id"):
        step = Step(
            row.channel, row.state, row.queued_at, row.sent_at, row.accepted_at, row.attempts, row.fault
        )
        found[row.notice_id].append(step)
    return found

# SPDX-License-Identifier: AGPL-3.0-or-later
"""The strip on top: the alarm load, and what the desk cannot hear."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from tocsin.store import codec, desk, models

WINDOW = timedelta(minutes=10)
BEARABLE = 12
"""Alarms an hour that one person can take in and answer (EEMUA 191 and ISA-18.2: one in five minutes)."""


@dataclass(frozen=True)
class Strip:
    """`load` counts notices of the last ten minutes; `heavy` when that is more than a person can bear."""

    load: int
    per_hour: int
    heavy: bool
    blind_feeds: int
    blind_sites: int
    feeds: int
    sites: int
    waiting: int  # outbox rows on their way
    failed: int
    ledger: int
    postures: list[str]  # in force
    silences: int  # in force
    held: int  # notices that wait
    drill: bool


def read(now: datetime) -> Strip:
    load = models.Notice.objects.filter(at__gt=now - WINDOW, at__lte=now, course="out").count()
    per_hour = load * 6
    deaf = list(models.FeedState.objects.exclude(deaf_since=None).values_list("name", flat=True))
    last = models.Ledger.objects.order_by("-id").values_list("id", flat=True).first()
    return Strip(
        load=load,
        per_hour=per_hour,
        heavy=per_hour > BEARABLE,
        blind_feeds=len(deaf),
        blind_sites=len(blind_sites(deaf)),
        feeds=models.FeedState.objects.count(),
        sites=models.Site.objects.count(),
        waiting=models.Outbox.objects.filter(state__in=["pending", "sending"]).count(),
        failed=models.Outbox.objects.filter(state="failed", queued_at__gt=now - timedelta(hours=24)).count(),
        ledger=last or 0,
        postures=[name for name, holds, _ in desk.postures(now) if holds],
        silences=sum(silence.start <= now for silence in desk.silences(now)),
        held=models.Notice.objects.filter(course="held").count(),
        drill=models.Drill.objects.filter(start__lte=now, end__gt=now).exists(),
    )


def blind_sites(feeds: list[str]) -> set[str]:
    """Sites that silent feeds speak for, as they were told: those of each feed's latest `blind` notices."""
    found: set[str] = set()
    for feed in feeds:
        blind = models.Notice.objects.filter(kind="blind", feed=feed)
        if last := blind.order_by("-at").values_list("at", flat=True).first():
            for (record,) in blind.filter(at=last).values_list("record"):
                found.update(codec.notice(bytes(record)).sites)
    return found

# SPDX-License-Identifier: AGPL-3.0-or-later
"""What goes, when: closed records after their time, so that no table, index or log of the database holds them.

An open event goes at no age, nor does a notice that still waits to be acknowledged or delivered. Whether an event is
open is asked of the clock as well as of the table: no line may have run since its end.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import datetime
from itertools import chain

from django.contrib.sessions.models import Session
from django.db import transaction
from django.db.models import Model, Q, QuerySet

from tocsin.core.event import over_at
from tocsin.store import codec, helm, models, sql
from tocsin.store.keeps import Keeps

PART = 500
"""Rows of one transaction: the line waits for milliseconds, not for the whole sweep."""


def sweep(now: datetime, keeps: Keeps, wall: datetime | None = None) -> dict[str, int]:
    """Delete what has had its time by `now`; rows gone by class. Sessions end by the machine's clock, `wall`."""
    gone = {
        "events": _events(now - keeps.events),
        "notices": _notices(now - keeps.notices),
        "routing": _routing(now - keeps.notices),
        "flaws": _flaws(now - keeps.flaws),
        "scores": _delete(models.Judged.objects.filter(known_at__lt=now - keeps.scores)),
        "access": _delete(models.Access.objects.filter(at__lt=now - keeps.access)),
        "sessions": _delete(Session.objects.filter(expire_date__lt=wall)) if wall else 0,
    }
    if gone["events"] or gone["flaws"]:
        helm.touch()  # the running line forgets with the tables
    return gone


def _events(limit: datetime) -> int:
    before = models.Event.objects.filter(changed_at__lt=limit)
    closed = before.filter(open=False)
    count = 0
    for names in chain(_keys(closed), _lapsed(before.filter(open=True), limit)):
        with transaction.atomic():
            gone_with = (
                models.Message,
                models.Patch,
                models.Beyond,
                models.Told,
                models.Decision,
                models.Disposition,
                models.Forecast,
            )
            for table in gone_with:
                count += table.objects.filter(event__in=names).delete()[0]
            count += before.filter(pk__in=names).delete()[0]
    known = models.Event.objects.values("pk")
    count += _delete(models.Message.objects.filter(received__lt=limit).exclude(event__in=known))
    count += _delete(models.Patch.objects.filter(since__lt=limit).exclude(event__in=known))
    count += _delete(models.Beyond.objects.filter(since__lt=limit).exclude(event__in=known))
    count += _delete(models.Decision.objects.filter(at__lt=limit).exclude(event__in=known))
    count += _delete(models.Disposition.objects.filter(at__lt=limit).exclude(event__in=known))
    count += _delete(models.Forecast.objects.filter(at__lt=limit).exclude(event__in=known))
    return count + _delete(models.Ledger.objects.filter(at__lt=limit))


def _lapsed(rows: QuerySet[models.Event], limit: datetime) -> Iterator[Sequence[str]]:
    """Those that are open in the table only: the clock closed them before the limit, while no line ran to note it."""
    records = rows.values_list("pk", "record").iterator(PART)
    over = (pk for pk, record in records if over_at(codec.event(bytes(record))) < limit)
    yield from sql.parts(list(over))


def _notices(limit: datetime) -> int:
    """A notice is closed once acknowledged, or when what it tells of is over; a waiting delivery holds it."""
    running = models.Event.objects.filter(open=True).values("pk")
    deaf = models.FeedState.objects.filter(deaf_since__isnull=False).values("pk")
    old = models.Notice.objects.filter(Q(acked_at__lt=limit) | Q(acked_at=None), at__lt=limit)
    waiting = models.Outbox.objects.filter(models.UNSENT).values("notice")
    told_of = Q(event__in=running) | Q(event="", feed__in=deaf)
    return _delete(old.exclude(Q(acked_at=None) & told_of).exclude(pk__in=waiting))


def _routing(limit: datetime) -> int:
    """Answers, and silences, shifts, drills and turns of postures that ended so long ago."""
    over = (models.Silence, models.Shift, models.Drill)
    count = sum(_delete(table.objects.filter(end__lt=limit)) for table in over)
    return count + sum(_delete(t.objects.filter(at__lt=limit)) for t in (models.Answer, models.PostureTurn))


def _flaws(limit: datetime) -> int:
    """Faults that are old, and all that is known of a feed nobody has asked for so long."""
    count = _delete(models.FeedFlaw.objects.filter(at__lt=limit))
    unread = models.FeedState.objects.filter(polled_at__lt=limit, deaf_since=None)
    for names in _keys(unread):
        with transaction.atomic():
            count += models.FeedLink.objects.filter(feed__in=names).delete()[0]
            count += unread.filter(pk__in=names).delete()[0]
    return count


def _delete(rows: QuerySet[Model]) -> int:
    count = 0
    for names in _keys(rows):
        with transaction.atomic():
            count += rows.model._default_manager.filter(pk__in=names).delete()[0]
    return count


def _keys(rows: QuerySet[Model]) -> Iterator[list[object]]:
    while names := list(rows.order_by().values_list("pk", flat=True)[:PART]):
        yield names

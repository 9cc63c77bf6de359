# SPDX-License-Identifier: AGPL-3.0-or-later
"""For the machines that watch this machine: is it alive, and how does it fare."""

from __future__ import annotations

from datetime import datetime

from django.contrib.auth.decorators import login_not_required
from django.db import DatabaseError
from django.db.models import Count
from django.http import HttpRequest, HttpResponse, JsonResponse
from django.views.decorators.http import require_safe
from prometheus_client import CONTENT_TYPE_LATEST, CollectorRegistry, Gauge, generate_latest

from tocsin.core.guard.outgoing import COUNTS
from tocsin.store import models
from tocsin.web import clock
from tocsin.web.gatehouse import readable


@login_not_required
@require_safe
def healthz(request: HttpRequest) -> HttpResponse:
    """200 when the store answers, 503 when it does not; says nothing else to strangers."""
    try:
        models.Line.objects.exists()
    except DatabaseError:
        return JsonResponse({"status": "store unavailable"}, status=503)
    return JsonResponse({"status": "ok"})


@readable
def metrics(request: HttpRequest) -> HttpResponse:
    return HttpResponse(generate_latest(gauges(clock.now())), content_type=CONTENT_TYPE_LATEST)


def gauges(now: datetime) -> CollectorRegistry:
    """The figures of this moment, read from the store, so that any number of processes agree."""
    registry = CollectorRegistry()
    _counted(
        registry,
        "tocsin_events_open",
        "Open events by state",
        "state",
        models.Event.objects.filter(open=True),
    )
    _counted(registry, "tocsin_outbox", "Deliveries by state", "state", models.Outbox.objects.all())
    _counted(registry, "tocsin_notices", "Notices by kind", "kind", models.Notice.objects.all())
    Gauge("tocsin_sites", "Sites watched", registry=registry).set(models.Site.objects.count())
    entries = Gauge(
        "tocsin_register_entries", "Entries of the log of what is watched; it only grows", registry=registry
    )
    entries.set(models.RegisterEntry.objects.count())
    _feeds(registry, now)
    _withheld(registry)
    return registry


def _counted(registry: CollectorRegistry, name: str, help_: str, label: str, rows: object) -> None:
    gauge = Gauge(name, help_, [label], registry=registry)
    for value, count in rows.order_by().values_list(label).annotate(n=Count("pk")):  # type: ignore[attr-defined]
        gauge.labels(value).set(count)


def _withheld(registry: CollectorRegistry) -> None:
    gauge = Gauge(
        "tocsin_withheld",
        "Texts the last look withheld, by where they would have gone",
        ["where"],
        registry=registry,
    )
    gauge.labels("notices").set(models.Notice.objects.filter(text__withheld__gt=0).count())
    for where, count in sorted(COUNTS.items()):
        gauge.labels(where).set(count)


def _feeds(registry: CollectorRegistry, now: datetime) -> None:
    heard = Gauge(
        "tocsin_feed_heard_seconds", "Seconds since a feed was last heard", ["feed"], registry=registry
    )
    deaf = Gauge("tocsin_feed_deaf", "1 while a feed is silent for too long", ["feed"], registry=registry)
    flaws = Gauge("tocsin_feed_flaws", "Flawed entries in a feed's last answer", ["feed"], registry=registry)
    for row in models.FeedState.objects.all():
        deaf.labels(row.name).set(row.deaf_since is not None)
        flaws.labels(row.name).set(row.flaws)
        if row.heard_at:
            heard.labels(row.name).set((now - row.heard_at).total_seconds())

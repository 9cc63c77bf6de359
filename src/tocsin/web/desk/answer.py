# SPDX-License-Identifier: AGPL-3.0-or-later
"""Acknowledging: one notice, all of an event, all of a silent feed; undoing a fusion. Plain forms; scripts only save
the reload."""

from __future__ import annotations

from django.contrib.auth.decorators import permission_required
from django.core.exceptions import BadRequest
from django.db import transaction
from django.db.models import QuerySet
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.http import url_has_allowed_host_and_scheme
from django.views.decorators.http import require_POST

from tocsin.store import desk, models, outcomes
from tocsin.store.apart import ApartError, part, together
from tocsin.web import clock
from tocsin.web.desk import views
from tocsin.web.desk.read import parts, queue
from tocsin.web.people import ACKNOWLEDGE

_may = permission_required(ACKNOWLEDGE, raise_exception=True)


@require_POST
@_may
def notice(request: HttpRequest, key: str) -> HttpResponse:
    rows = models.Notice.objects.filter(pk=key)
    if not rows.exists():
        raise Http404
    acknowledge(rows)
    return _back(request, "/notices")


@require_POST
@_may
def event(request: HttpRequest, event_id: str) -> HttpResponse:
    found = models.Event.objects.filter(pk=event_id).first()
    if found is None:
        raise Http404
    acknowledge(models.Notice.objects.filter(event=event_id))
    if request.headers.get("HX-Request"):
        row = queue.describe([found], clock.now(), views.language(request))[0]
        return render(request, "desk/_row.html", {"row": row, "group": "acked"})
    return _back(request, f"/events/{event_id}")


@require_POST
@_may
def apart(request: HttpRequest, event_id: str) -> HttpResponse:
    """Keep one feed's word apart from the event, or take that choice back; the line acts on it at its next step."""
    asked = request.POST.get("feed", "")
    try:
        if request.POST.get("undo"):
            together(event_id, asked)
        else:
            part(event_id, asked, clock.now())
    except ApartError as error:
        raise BadRequest(str(error)) from None
    return redirect("event", event_id)


@require_POST
@_may
def feed(request: HttpRequest, name: str) -> HttpResponse:
    if not views.known_feed(name):
        raise Http404
    row = next(
        (r for r in queue.silent(clock.now(), views.language(request)) if r.id == f"feed-{name}"), None
    )
    acknowledge(models.Notice.objects.filter(feed=name, kind="blind"))
    if row and request.headers.get("HX-Request"):
        row.keys = []
        return render(request, "desk/_row.html", {"row": row, "group": "acked"})
    return _back(request, "/sources")


@require_POST
@_may
def outcome(request: HttpRequest, event_id: str) -> HttpResponse:
    """The desk's word on what an event did."""
    try:
        outcomes.dispose(event_id, request.POST.get("outcome", ""), clock.now())
    except outcomes.OutcomeError as error:
        raise Http404(str(error)) from None
    return redirect(f"/events/{event_id}")


def acknowledge(rows: QuerySet[models.Notice]) -> int:
    """Mark what still waits for an answer as answered by the role it was meant for; open pages hear of it."""
    now = clock.now()
    with transaction.atomic():
        waiting = list(rows.filter(acked_at=None, kind__in=parts.NEEDS_ANSWER).values_list("key", flat=True))
        for key in waiting:
            desk.acknowledge(key, "", "desk", now)
    return len(waiting)


def _back(request: HttpRequest, fallback: str) -> HttpResponse:
    """To where the form stood, inside this desk only."""
    where = request.POST.get("next", "")
    safe = url_has_allowed_host_and_scheme(where, {request.get_host()}, require_https=request.is_secure())
    return redirect(where if safe else fallback)

# SPDX-License-Identifier: AGPL-3.0-or-later
"""`/ack/<token>`: whoever holds the message takes it on, without signing in. Looking changes nothing, a second tap
changes nothing, and the page says what the message said and no more."""

from __future__ import annotations

from django.conf import settings
from django.contrib.auth.decorators import login_not_required
from django.http import HttpRequest, HttpResponse, JsonResponse
from django.shortcuts import render
from django.views.decorators.cache import never_cache
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_http_methods

from tocsin.core.route import ack
from tocsin.store import desk, models
from tocsin.web import clock


@csrf_exempt  # the token itself is what a stranger's page cannot know
@login_not_required
@never_cache
@require_http_methods(["GET", "HEAD", "POST"])
def page(request: HttpRequest, token: str) -> HttpResponse:
    """A page to confirm on, or the answer; programs that ask for JSON get it."""
    slip = ack.read(settings.SECRET_KEY, token, clock.now())
    row = models.Notice.objects.filter(pk=slip.notice).first() if slip else None
    if slip is None or row is None:
        return _say(request, "unknown", 404)
    if row.acked_at is not None:
        return _say(request, "done", 200, row)
    if slip.expired:
        return _say(request, "expired", 410)
    if request.method != "POST":
        return _say(request, "ask", 200, row)
    how = "reply" if _wants_json(request) else "link"
    return _say(request, "done", 200, desk.acknowledge(row.key, "", how, clock.now()))


def _say(request: HttpRequest, state: str, status: int, row: models.Notice | None = None) -> HttpResponse:
    subject = row.text.get("subject", "") if row else ""
    if _wants_json(request):
        return JsonResponse({"state": state, "subject": subject}, status=status)
    context = {"state": state, "subject": subject, "row": row}
    answer = render(request, "ack.html", context, status=status)
    answer["Referrer-Policy"] = "no-referrer"
    return answer


def _wants_json(request: HttpRequest) -> bool:
    return "application/json" in request.headers.get("Accept", "")

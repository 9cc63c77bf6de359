# SPDX-License-Identifier: AGPL-3.0-or-later
"""A notice's own page, its receipt as a signed file, and a test through a role's channels."""

from __future__ import annotations

from django.conf import settings
from django.contrib.auth.decorators import permission_required
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_POST, require_safe

from tocsin.store import alarm, models, receiptfile, receipts
from tocsin.store.signet import Signet
from tocsin.web import clock
from tocsin.web.desk import views
from tocsin.web.desk.read import receipt
from tocsin.web.people import ACKNOWLEDGE


@require_safe
def page(request: HttpRequest, key: str) -> HttpResponse:
    found = receipt.read(key, views.language(request))
    if found is None:
        raise Http404
    return render(request, "desk/notice.html", {"page": found, "told": found.told})


@require_safe
def signed(request: HttpRequest, key: str) -> HttpResponse:
    found = receipts.gather(key)
    if found is None:
        raise Http404
    body = receiptfile.sealed(found.entries(clock.now()), Signet(settings.DATA))
    answer = HttpResponse(body, content_type="application/json")
    answer["Content-Disposition"] = f'attachment; filename="receipt-{key[:12]}.json"'
    return answer


@require_POST
@permission_required(ACKNOWLEDGE, raise_exception=True)
def test(request: HttpRequest, role: str) -> HttpResponse:
    """Queue a test and show its receipt, where the channels' answers appear."""
    if not models.Target.objects.filter(role_id=role).exists():
        raise Http404
    return redirect("notice", alarm.test(role, clock.now()))

# SPDX-License-Identifier: AGPL-3.0-or-later
"""Ring in this browser: it hands in its push subscription and is told like any other target of a role."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path

from django.conf import settings
from django.contrib.auth.decorators import login_not_required, permission_required
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseBadRequest
from django.views.decorators.http import require_POST, require_safe

from tocsin.deliver import webpush
from tocsin.deliver.base import DeliveryError
from tocsin.store import models, places, pushkey
from tocsin.store.seal import Keyring
from tocsin.web.people import ACKNOWLEDGE

WORKER = Path(__file__).resolve().parents[1] / "static" / "desk" / "worker.js"
LARGEST = 4096
"""Bytes of a subscription; browsers' own are below one thousand."""


@require_safe
@login_not_required
def worker(request: HttpRequest) -> HttpResponse:
    """The part of the page that wakes for a push; from the root, since a worker serves only what lies below it."""
    return HttpResponse(WORKER.read_bytes(), content_type="text/javascript; charset=utf-8")


@require_POST
@permission_required(ACKNOWLEDGE, raise_exception=True)
def ring(request: HttpRequest, role: str) -> HttpResponse:
    """From now on the role is told in the browser whose subscription (JSON) is the body."""
    if not models.Role.objects.filter(pk=role).exists():
        raise Http404
    try:
        address = named(request.body)
        whole = webpush.complete(request.body.decode(), pushkey.private(settings.DATA))
    except (DeliveryError, ValueError):
        return HttpResponseBadRequest("not a browser's push subscription", content_type="text/plain")
    places.put_target(role, webpush.WEBPUSH.name, address, Keyring(settings.DATA).seal(whole))
    return HttpResponse(status=204)


@require_POST
@permission_required(ACKNOWLEDGE, raise_exception=True)
def still(request: HttpRequest) -> HttpResponse:
    """No role is told in this browser any more."""
    try:
        address = named(request.body)
    except ValueError:
        return HttpResponseBadRequest("not a browser's push subscription", content_type="text/plain")
    places.remove_target(webpush.WEBPUSH.name, address)
    return HttpResponse(status=204)


def named(body: bytes) -> str:
    """What the register calls this browser: nothing of it can be read from the name. Raises ValueError."""
    said = json.loads(body[: LARGEST + 1])
    endpoint = said.get("endpoint") if isinstance(said, dict) else None
    if not isinstance(endpoint, str) or not endpoint:
        raise ValueError("no endpoint")
    return f"browser {hashlib.sha256(endpoint.encode()).hexdigest()[:8]}"

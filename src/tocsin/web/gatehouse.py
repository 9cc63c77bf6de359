# SPDX-License-Identifier: AGPL-3.0-or-later
"""Who may read what programs read: people signed in, holders of the token, and holders of a link's own key."""

from __future__ import annotations

import hmac
from collections.abc import Callable
from functools import wraps
from typing import Any

from django.conf import settings
from django.contrib.auth.decorators import login_not_required
from django.core.signing import BadSignature, Signer
from django.http import HttpRequest, HttpResponse
from django.views.decorators.http import require_safe

View = Callable[..., HttpResponse]


def holds_token(request: HttpRequest) -> bool:
    """Whether the request carries the operator's token (TOCSIN_API_TOKEN)."""
    kind, _, given = request.headers.get("Authorization", "").partition(" ")
    wanted = settings.API_TOKEN
    return (
        bool(wanted)
        and kind.lower() == "bearer"
        and hmac.compare_digest(given.strip().encode(), wanted.encode())
    )


def link_key(path: str) -> str:
    """The key that opens one address without signing in, for calendars and readers that cannot."""
    return Signer(salt="tocsin.out").signature(path)[:22]


def holds_key(request: HttpRequest) -> bool:
    try:
        return hmac.compare_digest(request.GET.get("key", "").encode(), link_key(request.path).encode())
    except BadSignature:
        return False


def may_read(request: HttpRequest) -> bool:
    user = getattr(request, "user", None)
    return bool(user and user.is_authenticated) or holds_token(request)


def readable(view: View) -> View:
    """Open to people signed in, to the token, and to the address's own key; 401 otherwise."""

    @login_not_required
    @require_safe
    @wraps(view)
    def guarded(request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        if may_read(request) or holds_key(request):
            return view(request, *args, **kwargs)
        answer = HttpResponse("sign in, or send the token: Authorization: Bearer ...\n", "text/plain", 401)
        answer["WWW-Authenticate"] = "Bearer"
        return answer

    return guarded

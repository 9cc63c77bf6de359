# SPDX-License-Identifier: AGPL-3.0-or-later
"""The access log: which account or program looked at which page or object, when. No address, no search words, no
clicks."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponseBase
from django.utils.deprecation import MiddlewareMixin

from tocsin.store.looks import LINK, TOKEN, look
from tocsin.web import clock, gatehouse

UNLOGGED = frozenset(
    {"queue", "map", "stream", "outline", "healthz", "metrics", "transparency", "transparency-json", "public-score", "set_language",
     "account_login", "account_logout", "ack", "worker", "websub", "openapi-json"}
)  # fmt: skip
"""Open to everybody, or parts that an open page fetches by itself."""


class AccessLog(MiddlewareMixin):
    """Writes a row for each page or answer that an account or a program was given."""

    def process_response(self, request: HttpRequest, response: HttpResponseBase) -> HttpResponseBase:
        seen = getattr(request, "resolver_match", None)
        given = request.method == "GET" and response.status_code < 400
        if given and seen and seen.url_name not in UNLOGGED and (who := _who(request)):
            what = " ".join(str(value) for value in seen.kwargs.values())
            look(who, seen.view_name, what, clock.now())
        return response


def _who(request: HttpRequest) -> str:
    """The account; of a program how it was let in; empty for a stranger."""
    user = getattr(request, "user", None)
    if user and user.is_authenticated:
        return str(user.get_username())
    if gatehouse.holds_token(request):
        return TOKEN
    return LINK if "key" in request.GET and gatehouse.holds_key(request) else ""

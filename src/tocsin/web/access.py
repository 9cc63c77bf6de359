# SPDX-License-Identifier: AGPL-3.0-or-later
"""The access log: which account looked at which page or object, when. No address, no search words, no clicks."""

from __future__ import annotations

import structlog
from django.db.utils import Error as StoreError
from django.http import HttpRequest, HttpResponseBase
from django.utils.deprecation import MiddlewareMixin

from tocsin.store import models
from tocsin.web import clock

UNLOGGED = frozenset(
    {"queue", "map", "stream", "outline", "healthz", "metrics", "transparency", "set_language",
     "account_login", "account_logout", "ack", "worker"}
)  # fmt: skip
"""Open to everybody, or parts that an open page fetches by itself."""
log = structlog.get_logger("tocsin.access")


class AccessLog(MiddlewareMixin):
    """Writes a row for each page or API answer that an account was given."""

    def process_response(self, request: HttpRequest, response: HttpResponseBase) -> HttpResponseBase:
        seen = getattr(request, "resolver_match", None)
        user = getattr(request, "user", None)
        given = request.method == "GET" and response.status_code < 400
        if given and seen and seen.url_name not in UNLOGGED and user and user.is_authenticated:
            _write(user.get_username(), seen.view_name, [str(value) for value in seen.kwargs.values()])
        return response


def _write(account: str, page: str, what: list[str]) -> None:
    try:
        models.Access.objects.create(
            account=account, at=clock.now(), page=page[:60], object=" ".join(what)[:200].replace("\0", "")
        )
    except StoreError as error:
        # A desk whose disk is full must still show its warnings.
        log.error("the access log cannot be written", kind=type(error).__name__)

# SPDX-License-Identifier: AGPL-3.0-or-later
"""The door hubs knock on: `/websub/<token>`. Whoever runs the line says who answers; nobody does unless configured."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from django.contrib.auth.decorators import login_not_required
from django.http import HttpRequest, HttpResponse
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_http_methods

Answer = Callable[[str, Mapping[str, str], str, bytes | None], tuple[int, str]]
_answer: Answer | None = None


def use(answer: Answer | None) -> None:
    """Let this answer the hubs; None closes the door."""
    global _answer
    _answer = answer


@csrf_exempt
@login_not_required
@require_http_methods(["GET", "POST"])
def websub(request: HttpRequest, token: str) -> HttpResponse:
    """A hub's question about intent (GET) or its delivery (POST)."""
    if _answer is None:
        return HttpResponse(status=404)
    body = request.body if request.method == "POST" else None
    status, text = _answer(token, request.GET.dict(), request.headers.get("X-Hub-Signature", ""), body)
    return HttpResponse(text, "text/plain; charset=utf-8", status)

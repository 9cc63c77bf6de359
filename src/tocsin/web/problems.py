# SPDX-License-Identifier: AGPL-3.0-or-later
"""Errors as RFC 9457 problems."""

from __future__ import annotations

import json
from typing import Any

from django.http import HttpResponse


def problem(status: int, title: str, detail: str = "", **more: Any) -> HttpResponse:
    """RFC 9457."""
    body = {
        "type": "about:blank",
        "title": title,
        "status": status,
        **({"detail": detail} if detail else {}),
        **more,
    }
    return HttpResponse(json.dumps(body), content_type="application/problem+json", status=status)

# SPDX-License-Identifier: AGPL-3.0-or-later
"""The API's answer to why: the same record the command prints."""

from __future__ import annotations

from urllib.parse import urlencode

from django.test import Client

from tests.web.build import NOW
from tocsin.store import models


def test_the_api_says_why(desk: Client) -> None:
    impact = models.Impact.objects.filter(level__gte=2).order_by("event", "site")[0]
    asked = {"site": impact.site, "event": impact.event}
    said = desk.get(f"/api/v1/why?{urlencode(asked)}").json()
    assert said["level"] == impact.level and said["impact"]["why"][0]["name"] == "message"
    assert said["heard"] and said["decided"]
    then = urlencode({**asked, "at": NOW.isoformat()})
    assert desk.get(f"/api/v1/why?{then}").json()["heard"] == said["heard"]
    assert desk.get("/api/v1/why?site=nowhere&event=x").status_code == 404
    assert desk.get(f"/api/v1/why?{urlencode({**asked, 'at': 'noon'})}").status_code == 422

# SPDX-License-Identifier: AGPL-3.0-or-later
"""Real Chromium on the desk."""

from __future__ import annotations

from typing import Any

from tests.web.build import ACCOUNT
from tocsin.store import models

CHROMIUM = "/usr/bin/chromium"
FLAGS = [
    "--no-sandbox",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]


def launch(play: Any) -> Any:
    return play.chromium.launch(executable_path=CHROMIUM, args=FLAGS)


def pages() -> dict[str, str]:
    """Every page of the filled desk by name."""
    worst = models.Event.objects.filter(open=True, sites__gt=1).order_by("-level", "id").first()
    assert worst is not None
    shaken = models.Event.objects.filter(hazard="earthquake", sites__gt=0, merged_into="").first()
    assert shaken is not None
    return {
        "login": "/accounts/login/",
        "home": "/",
        "event": f"/events/{worst.id}",
        "fused": f"/events/{shaken.id}",
        "why": f"/events/{worst.id}/why?site=fr-01",
        "rules": "/rules",
        "silences": "/silences",
        "rota": "/rota",
        "rules-try": "/rules/try",
        "site": "/sites/fr-01",
        "sites": "/sites",
        "sources": "/sources",
        "notices": "/notices",
        "notice": f"/notices/{models.Notice.objects.filter(event=worst.id).order_by('at').values_list('key', flat=True)[0]}",
        "score": "/score",
        "public-score": "/transparency/score",
        "search": "/search?q=york",
        "transparency": "/transparency",
        "access": "/access",
        "missing": "/events/nothing",
    }


def sign_in(page: Any, address: str) -> None:
    """Through the form, once per browser context."""
    page.goto(address + "/sources")
    if "/accounts/login/" not in page.url:
        return
    page.fill("#login", ACCOUNT[0])
    page.fill("#password", ACCOUNT[1])
    page.click("form button:has-text('Sign in')")
    page.wait_for_url(address + "/sources")


def settled(page: Any) -> None:
    """The map drawn, where there is one that shows."""
    box = page.locator("#map")
    if box.count() and box.is_visible():
        box.and_(page.locator("[data-ready]")).wait_for(timeout=30_000)
        page.wait_for_timeout(300)

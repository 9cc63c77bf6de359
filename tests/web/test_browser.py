# SPDX-License-Identifier: AGPL-3.0-or-later
"""The pages in real Chromium: accessible, reachable by keyboard, live, and silent towards everybody else."""

from __future__ import annotations

from typing import Any
from urllib.parse import urlsplit

import pytest
from axe_playwright_python.sync_playwright import Axe

from tests.web import browser, build
from tests.web.conftest import SIZES
from tocsin.core.model import Certainty, Hazard, Severity, Urgency
from tocsin.run.tick import Line
from tocsin.store import models

pytestmark = pytest.mark.timeout(300)
NOISE = ("status of 404", "GPU stall", "GL Driver", "WebGL")
"""What Chromium says of its own drawing, and of the page that is missing on purpose."""


@pytest.mark.parametrize("size", list(SIZES))
def test_no_page_has_an_axe_finding_asks_another_host_or_breaks_the_policy(
    chromium: Any, signed_in: Any, address: str, size: str
) -> None:
    context = chromium.new_context(viewport=SIZES[size], color_scheme="dark", storage_state=signed_in)
    page = context.new_page()
    asked: list[str] = []
    said: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.on("console", lambda line: said.append(line.text) if line.type in {"error", "warning"} else None)
    found: dict[str, object] = {}
    for name, path in browser.pages().items():
        if name == "login":
            continue
        page.goto(address + path)
        if name == "home":
            browser.settled(page)
        found[name] = _axe(page)
        page.emulate_media(color_scheme="light")
        found[f"{name} light"] = _axe(page, runOnly=["color-contrast"])
        page.emulate_media(color_scheme="dark")
    context.close()
    hosts = {urlsplit(url).netloc for url in asked if not url.startswith(("blob:", "data:"))}
    assert hosts == {urlsplit(address).netloc}
    assert [line for line in said if not any(word in line for word in NOISE)] == []
    assert {name: broken for name, broken in found.items() if broken} == {}


def _axe(page: Any, **options: Any) -> list[tuple[str, list[str]]]:
    """What axe finds. It comes in through the debugger, so the pages' own policy stays as strict as it is."""
    report = Axe().run(page, options={"resultTypes": ["violations"], **options})
    return [(v["id"], [n["html"][:120] for n in v["nodes"]]) for v in report.response["violations"]]


@pytest.mark.parametrize("theme", ["dark", "light"])
def test_what_strangers_see_have_no_axe_finding(chromium: Any, address: str, theme: str) -> None:
    context = chromium.new_context(viewport=SIZES["390"], color_scheme=theme)
    page = context.new_page()
    for path in ("/accounts/login/", "/transparency"):
        page.goto(address + path)
        assert Axe().run(page).violations_count == 0, path
        beyond = "() => [...document.querySelectorAll('.scroll')].filter(s => s.scrollWidth > s.clientWidth).length"
        assert page.evaluate(beyond) == 0, "how long something is kept stands beyond the edge of a phone"
    context.close()


def test_the_queue_is_worked_by_keyboard_alone(window: Any, address: str) -> None:
    page = window
    page.goto(address + "/")
    assert page.evaluate("() => document.documentElement.classList.contains('scripted')")
    page.keyboard.press("j")
    first = page.evaluate("() => document.activeElement.closest('.row')?.id")
    page.keyboard.press("j")
    second = page.evaluate("() => document.activeElement.closest('.row')?.id")
    page.keyboard.press("k")
    assert first and second and first != second
    assert page.evaluate("() => document.activeElement.closest('.row')?.id") == first
    page.keyboard.press("?")
    assert page.locator("dialog#keys").is_visible()
    page.keyboard.press("Escape")
    page.keyboard.press("/")
    assert page.evaluate("() => document.activeElement.id") == "find"
    page.keyboard.press("Escape")
    page.locator(f"#{first} .sentence").focus()
    page.keyboard.press("a")
    page.locator(f"#{first} .done").wait_for()
    page.keyboard.press("Enter")
    page.wait_for_url("**/events/**")
    event = first.removeprefix("row-")
    waiting = models.Notice.objects.filter(event=event, acked_at=None, kind__in=["warn", "update"])
    assert not waiting.exists()


def test_new_events_arrive_without_moving_what_is_read(window: Any, address: str) -> None:
    page = window
    page.goto(address + "/")
    browser.settled(page)
    page.keyboard.press("j")
    before = page.evaluate("() => [...document.querySelectorAll('#queue .row')].map(row => row.id)")
    place = page.evaluate("() => document.activeElement.getBoundingClientRect().top")
    _say("new.1")
    page.locator("#fresh:visible").wait_for(timeout=60_000)
    assert page.locator("#fresh").inner_text() == "1 new above"
    assert page.evaluate("() => [...document.querySelectorAll('#queue .row')].map(row => row.id)") == before
    assert "Deposito Torino" in page.locator("#announce").inner_text()
    page.keyboard.press("n")
    after = page.evaluate("() => [...document.querySelectorAll('#queue .row')].map(row => row.id)")
    assert len(after) == len(before) + 1 and set(before) < set(after)
    assert place > 0


def _say(ident: str) -> None:
    """Another storm, through the line, while the page is open."""
    line = Line(build.ears(), {feed.name: feed.publisher for feed in build.FEEDS})
    line.take(build.NOW)
    _, feed, cleared = build.message(
        "demo-weather-it", ident, Hazard.HAIL, 0, build.blob(45.07, 7.69, 20), severity=Severity.EXTREME,
        certainty=Certainty.OBSERVED, urgency=Urgency.IMMEDIATE, onset=-1, expires=60,
    )  # fmt: skip
    line.tick([build._heard(feed, 0, cleared)], build.NOW)


def test_everything_reads_and_acknowledges_with_scripts_off(
    chromium: Any, signed_in: Any, address: str
) -> None:
    context = chromium.new_context(java_script_enabled=False, storage_state=signed_in)
    page = context.new_page()
    for path in browser.pages().values():
        page.goto(address + path)
        assert page.locator("h1").count() == 1
    page.goto(address + "/")
    button = page.locator(".group-needs .ack button").last
    row = page.locator(".group-needs .row:has(.ack)").last.get_attribute("id")
    count = page.locator(".group-needs .row").count()
    button.click()
    page.wait_for_url(address + "/")
    assert page.locator(".group-needs .row").count() == count - 1
    assert page.locator(f"#{row} .done").count() == 1
    context.close()


def test_a_row_and_its_area_are_picked_together(window: Any, address: str) -> None:
    page = window
    page.goto(address + "/")
    browser.settled(page)
    page.keyboard.press("j")
    picked = page.evaluate("() => document.querySelector('.row.picked')?.id")
    assert picked == page.evaluate("() => document.activeElement.closest('.row').id")


def test_at_390_pixels_the_queue_is_the_page_and_nothing_scrolls_sideways(
    chromium: Any, signed_in: Any, address: str
) -> None:
    context = chromium.new_context(viewport=SIZES["390"], storage_state=signed_in)
    page = context.new_page()
    for name, path in browser.pages().items():
        page.goto(address + path)
        assert page.evaluate("() => document.documentElement.scrollWidth") <= 390, name
    page.goto(address + "/")
    assert not page.locator("#map").is_visible()
    page.locator("#show-map").click()
    browser.settled(page)
    assert page.locator("#map").is_visible()
    context.close()

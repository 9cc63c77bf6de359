# SPDX-License-Identifier: AGPL-3.0-or-later
"""A browser that rings: it subscribes from the page, is told like any target, and shows a notice once."""

import json
from typing import Any

import pytest
from django.conf import settings
from django.test import Client

from tests.deliver import webpush_made
from tests.web.build import READER
from tocsin.deliver import webpush
from tocsin.store import models, pushkey
from tocsin.store.seal import Keyring

SUBSCRIPTION = {
    key: value
    for key, value in json.loads(webpush_made.subscription("https://push.example/5ecret")).items()
    if key != "vapid"
}
WRONG = (b"", b"{", b"[]", b"{}", b'{"endpoint": 1}', b'{"endpoint": "https://push.example/x"}', b"\xff" * 99)


def ring(desk: Client, body: bytes, role: str = "") -> int:
    role = role or models.Role.objects.order_by("name").values_list("name", flat=True)[0]
    return desk.post(f"/roles/{role}/browser", body, content_type="application/json").status_code


def told() -> list[models.Target]:
    return list(models.Target.objects.filter(channel="webpush"))


def test_a_browser_is_told_once_under_a_name_that_gives_nothing_away_until_it_is_no_longer(
    desk: Client,
) -> None:
    body = json.dumps(SUBSCRIPTION).encode()
    assert ring(desk, body) == 204 and ring(desk, body) == 204
    (target,) = told()
    assert "push.example" not in target.address and b"5ecret" not in bytes(target.secret or b"")
    opened = webpush.subscription(Keyring(settings.DATA).open(target.secret))
    assert opened.endpoint == SUBSCRIPTION["endpoint"]
    assert webpush.public(opened.desk) == pushkey.public(settings.DATA)
    assert "5ecret" not in desk.get("/notices").content.decode()
    assert desk.post("/browser/still", body, content_type="application/json").status_code == 204
    assert told() == []


@pytest.mark.parametrize("body", WRONG)
def test_what_is_no_subscription_is_refused(desk: Client, body: bytes) -> None:
    assert ring(desk, body) == 400 and told() == []


def test_no_role_no_right_no_bell(desk: Client) -> None:
    body = json.dumps(SUBSCRIPTION).encode()
    assert ring(desk, body, "nobody of that name") == 404
    reader = Client(SERVER_NAME="localhost")
    reader.login(username=READER[0], password=READER[1])
    assert ring(reader, body) == 403
    assert b'id="ring"' not in reader.get("/notices").content


def test_the_page_subscribes_hands_in_and_lets_go(window: Any, address: str) -> None:
    # The maker's push service is out of reach here; only its answer is made up.
    window.add_init_script(
        f"""const made = {json.dumps(SUBSCRIPTION)}; let held = null;
        Notification.requestPermission = async () => "granted";
        PushManager.prototype.getSubscription = async () => held;
        PushManager.prototype.subscribe = async (asked) => {{
          window.asked = asked;
          return (held = {{ toJSON: () => made, unsubscribe: async () => (held = null) }});
        }};"""
    )
    window.goto(address + "/notices")
    window.click("[data-on]")
    window.locator("#ring-said", has_text="rings from now on").wait_for()
    (target,) = told()
    assert window.evaluate("asked.applicationServerKey") == pushkey.public(settings.DATA)
    assert target.role_id == window.locator("#ring select").input_value()
    window.click("[data-off]")
    window.locator("#ring-said", has_text="no more").wait_for()
    assert told() == []


def test_a_browser_that_may_not_show_notices_says_so(window: Any, address: str) -> None:
    window.add_init_script("Notification.requestPermission = async () => 'denied';")
    window.goto(address + "/notices")
    window.click("[data-on]")
    window.locator("#ring-said", has_text="not allowed").wait_for()
    assert told() == []


def test_a_push_wakes_the_worker_and_a_repeat_shows_once(window: Any, address: str) -> None:
    window.context.grant_permissions(["notifications"], origin=address)
    window.goto(address + "/notices")
    session = window.context.new_cdp_session(window)
    registrations: list[str] = []
    session.on(
        "ServiceWorker.workerRegistrationUpdated",
        lambda event: registrations.extend(r["registrationId"] for r in event["registrations"]),
    )
    session.send("ServiceWorker.enable")
    window.evaluate("navigator.serviceWorker.ready.then(() => true)")
    said = {"id": "k1", "title": "orange: Flood, Depot", "body": "until 14:00", "level": 3, "link": "/"}
    for _ in range(2):
        session.send(
            "ServiceWorker.deliverPushMessage",
            {"origin": address, "registrationId": registrations[0], "data": json.dumps(said)},
        )
    shown = window.evaluate(
        """async () => {
          const worker = await navigator.serviceWorker.ready;
          for (let tries = 0; tries < 200; tries += 1) {
            const found = await worker.getNotifications();
            if (found.length) return found.map(({ title, body, tag }) => [title, body, tag]);
            await new Promise((done) => setTimeout(done, 25));
          }
          return [];
        }"""
    )
    assert shown == [["orange: Flood, Depot", "until 14:00", "k1"]]

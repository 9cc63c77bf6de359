# SPDX-License-Identifier: AGPL-3.0-or-later
"""Apprise behind our rules: its services over HTTP only, to checked addresses only, in our own words."""

from __future__ import annotations

import asyncio
import logging

import pytest

from tests.run.local import always, reply, serving
from tocsin.deliver.base import DeliveryError, PlugRequest
from tocsin.run.egress import Egress
from tocsin.run.plug import Plug

SECRET = "t0ken-in-the-path"


def send(url: str, egress: Egress) -> None:
    plug = Plug(egress)
    try:
        asyncio.run(plug.send(PlugRequest(url, "Wind, red", "From noon.")))
    finally:
        plug.close()


def through(status: int, egress: Egress) -> list[str]:
    async def scene() -> list[str]:
        async with serving(always(reply(status))) as server:
            url = server.url.replace("http://", "json://") + f"/{SECRET}"
            plug = Plug(egress)
            try:
                await plug.send(PlugRequest(url, "Wind, red", "From noon."))
            finally:
                plug.close()
                seen.extend(request.line for request in server.seen)
        return seen

    seen: list[str] = []
    asyncio.run(scene())
    return seen


def test_a_service_that_takes_it() -> None:
    assert through(200, Egress.allowing(["127.0.0.1"])) == [f"POST /{SECRET} HTTP/1.1"]


@pytest.mark.parametrize("status", [400, 404, 500, 503])
def test_a_service_that_does_not(status: int, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG, "apprise")
    with pytest.raises(DeliveryError) as caught:
        through(status, Egress.allowing(["127.0.0.1"]))
    assert caught.value.retry and SECRET not in f"{caught.value} {caplog.text}"


def test_an_address_inside_is_refused() -> None:
    with pytest.raises(DeliveryError, match="not allowed") as caught:
        through(200, Egress())
    assert not caught.value.retry


@pytest.mark.parametrize(
    "url", ["pigeon://loft", "mailto://user:hunter2@example.org", "syslog://", "dbus://"]
)
def test_what_does_not_go_over_http_is_refused(url: str) -> None:
    with pytest.raises(DeliveryError) as caught:
        send(url, Egress())
    assert not caught.value.retry and "hunter2" not in str(caught.value)

# SPDX-License-Identifier: AGPL-3.0-or-later
"""The simulated network: feeds that answer from the script, receivers that remember, both badly at times.

It stands in for `run.wire.Wire` and `run.mail.Mailer` alone: requests are read as the bytes that would
leave the machine.
"""

from __future__ import annotations

import asyncio
import hashlib
import random
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from email import message_from_bytes

from tocsin.deliver.base import DeliveryError, MailRequest
from tocsin.run.address import Url
from tocsin.run.egress import Egress
from tocsin.run.sim.faults import Fault
from tocsin.run.sim.loop import Loop, Time
from tocsin.run.sim.script import Script
from tocsin.run.wire import Caps, Reply, Wire, WireError

SINKS = ("hook-duty", "hook-night", "hook-boss", "hook-lead", "mail")


@dataclass(frozen=True)
class Arrival:
    """One message taken in by a receiver: when it was asked for, when it was there, who sent it, its bytes, and
    whether the sender heard so."""

    sink: str
    key: str
    asked: float
    at: float
    body: bytes
    sender: Loop
    answered: bool = True


class Net:
    """Everything outside this installation. `pace` 1: a receiver takes 0.6 s on the average."""

    def __init__(
        self,
        time: Time,
        script: Script,
        faults: Sequence[Fault],
        chance: random.Random,
        pace: float = 1.0,
    ) -> None:
        self.arrived: list[Arrival] = []
        self.on_arrival: Callable[[str], None] = lambda key: None
        self.answers: Callable[[str], bytes] = lambda sink: b""
        self.answered: dict[str, list[float]] = {}
        self._time = time
        self._script = script
        self._feeds = [f for f in faults if f.kind == "feed"]
        self._sinks = [f for f in faults if f.kind == "sink"]
        self._chance = chance
        self._pace = pace

    def trouble(self, faults: Sequence[Fault], where: str) -> str:
        now = self._time.now
        return next((f.how for f in faults if f.where == where and f.holds(now)), "")

    async def feed(self, url: Url, question: bytes) -> Reply:
        name = url.host.partition(".")[0]
        how = self.trouble(self._feeds, name)
        await asyncio.sleep(self._chance.uniform(0.01, 1.5))
        if how == "down":
            raise WireError("no connection to the host", asked=False)
        if how == "hang":
            await asyncio.sleep(60.0)
            raise WireError("no whole answer within 30 s")
        if how == "busy" or (how == "parts" and url.path != "/feed"):
            return Reply(503, {"retry-after": "30"})
        return self._say(name, url, how, _header(question, b"if-none-match"))

    def _say(self, name: str, url: Url, how: str, known: str) -> Reply:
        now = self._time.now - (240.0 if how == "stale" else 0.0)
        ident = url.path.lstrip("/")
        body = self._script.body(name, now) if ident == "feed" else self._script.linked(name, ident, now)
        if body is None:
            return Reply(404)
        if how == "garbage":
            return Reply(200, {}, b"<html>Sorry, maintenance</html>")
        if how == "cut":
            raise WireError("the connection closed before the whole answer had come")
        if ident == "feed":
            self.answered.setdefault(name, []).append(self._time.now)
        tag = hashlib.sha256(body).hexdigest()
        return Reply(304) if known == tag else Reply(200, {"etag": tag}, body)

    async def hook(self, url: Url, question: bytes) -> Reply:
        sink = url.host.partition(".")[0]
        head, _, body = question.partition(b"\r\n\r\n")
        key = _header(head, b"webhook-id")
        asked, how = self._time.now, self.trouble(self._sinks, sink)
        await asyncio.sleep(self._chance.uniform(0.01, 0.6) * self._pace)
        if how == "down":
            raise WireError("no connection to the host", asked=False)
        if how in ("busy", "later"):
            return Reply(503 if how == "busy" else 429, {"retry-after": "40"} if how == "later" else {})
        if how == "garbage" and self._chance.random() < 0.5:
            raise WireError("the answer is not HTTP")
        lost = how in ("lost", "hang", "garbage")
        self.arrived.append(Arrival(sink, key, asked, self._time.now, body, _sender(), not lost))
        self.on_arrival(key)
        await asyncio.sleep(15.0 if how == "hang" else self._chance.uniform(0.01, 0.6) * self._pace)
        if lost:
            raise WireError("the connection closed before the whole answer had come")
        answer = self.answers(sink)
        return Reply(200, {}, answer) if answer else Reply(204)

    async def mail(self, request: MailRequest) -> None:
        key = str(message_from_bytes(request.body)["X-Tocsin-Key"])
        asked, how = self._time.now, self.trouble(self._sinks, "mail")
        await asyncio.sleep(self._chance.uniform(0.01, 0.8))
        if how in ("down", "busy", "later"):
            raise DeliveryError("no connection to the mail server", retry=True, down=True)
        self.arrived.append(Arrival("mail", key, asked, self._time.now, request.body, _sender(), not how))
        await asyncio.sleep(self._chance.uniform(0.01, 0.3))
        if how:
            raise DeliveryError("the connection to the mail server broke", retry=True, down=True)


class SeaWire(Wire):
    """A wire that ends in the simulated network."""

    def __init__(self, net: Net) -> None:
        super().__init__(Egress())
        self._net = net

    async def ask(self, url: Url, question: bytes, caps: Caps) -> Reply:
        if question.startswith(b"GET"):
            return await self._net.feed(url, question)
        return await self._net.hook(url, question)


class SeaMail:
    """A mailer whose relay is in the simulated network."""

    def __init__(self, net: Net) -> None:
        self._net = net

    async def send(self, request: MailRequest) -> None:
        await self._net.mail(request)


def _sender() -> Loop:
    loop = asyncio.get_running_loop()
    assert isinstance(loop, Loop)
    return loop


def _header(head: bytes, name: bytes) -> str:
    for line in head.split(b"\r\n"):
        if line.lower().startswith(name + b":"):
            return line.partition(b":")[2].strip().decode("ascii")
    return ""

# SPDX-License-Identifier: AGPL-3.0-or-later
"""The only outbound network: leases rows, renders, sends, marks. A row is marked after it was sent.

Rows in flight are refilled as answers come in, so one slow receiver delays nobody else; what has come back
is marked, and what is due next leased, in one transaction.
"""

from __future__ import annotations

import asyncio
import contextlib
import random
import sys
from collections.abc import Callable, Mapping
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta

import structlog
from django.db import connections
from django.db.utils import Error as StoreError
from django.db.utils import OperationalError
from msgspec import structs

from tocsin.core.backward import Backward
from tocsin.core.event import Notice
from tocsin.core.route import ack
from tocsin.core.words import catalogue, what
from tocsin.deliver.base import (
    Channel,
    DeliveryError,
    HttpRequest,
    MailRequest,
    Message,
    PlugRequest,
    Request,
    judge,
)
from tocsin.deliver.last_look import looked
from tocsin.run import address, crash
from tocsin.run.egress import BlockedError
from tocsin.run.fetch import retry_after
from tocsin.run.lanes import Lanes
from tocsin.run.mail import Mailer
from tocsin.run.patience import GIVE_UP, pause
from tocsin.run.plug import Plug
from tocsin.run.wire import Caps, Wire, WireError, question
from tocsin.store import codec, outbox
from tocsin.store.outbox import Outcome, Parcel
from tocsin.store.seal import Keyring, SealError

AT_ONCE = 256
CAPS = Caps(head=16 * 1024, body=64 * 1024, seconds=15.0)
FEW, LINGER = 8, 0.006
REST = 0.5
"""Seconds between two looks into an empty outbox, when nobody rings."""

log = structlog.get_logger("tocsin.send")


@dataclass
class Sender:
    """Empties the outbox. `now` is the desk's clock, `wall` the machine's; `site` the desk's own web address,
    `mail_from` its mail address, `known` the publishers' names."""

    channels: Mapping[str, Channel]
    wire: Wire
    keyring: Keyring
    now: Callable[[], datetime]
    mailer: Mailer | None = None
    plug: Plug | None = None
    wall: Callable[[], datetime] = field(default=lambda: datetime.now(UTC))
    chance: random.Random = field(default_factory=random.Random)
    site: str = ""
    secret: str = ""  # signs the links to acknowledge by
    mail_from: str = "tocsin@localhost"
    known: frozenset[str] = frozenset()
    rest: float = REST
    echo: Callable[[str], object] = field(default=lambda line: print(line, file=sys.stdout, flush=True))

    def __post_init__(self) -> None:
        self._store = ThreadPoolExecutor(1, "outbox")
        self._bell = asyncio.Event()
        self._done: list[Outcome] = []
        self._failing: set[str] = set()
        self._lanes = Lanes(self._carry, patience=CAPS.seconds)
        self._clock = Backward()
        self.stuck = False  # the outbox could not be written when last tried

    def ring(self) -> None:
        """Say that new rows are waiting; call it from the sender's own loop."""
        self._bell.set()

    async def run(self, stop: asyncio.Event, until_empty: bool = False) -> None:
        """Send until `stop`, or until nothing is due; what is in flight is then awaited and marked."""
        watch = asyncio.create_task(self._ring_at(stop))
        try:
            while not stop.is_set():
                taken = await self._turn(AT_ONCE - self._lanes.count)
                self._lanes.take(taken)
                if until_empty and not taken and not self._lanes.count and not self._done:
                    return
                if not self._done:
                    await self._rest()
        finally:
            watch.cancel()
        await self._settle()

    async def _ring_at(self, stop: asyncio.Event) -> None:
        await stop.wait()
        self._bell.set()

    async def _rest(self) -> None:
        """Until an answer comes, somebody rings, or a while has passed."""
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(self.rest):
                await self._bell.wait()
        self._bell.clear()
        if self._lanes.count > FEW:
            await asyncio.sleep(LINGER)  # answers come in swarms; one transaction for many

    async def _settle(self) -> None:
        await self._lanes.empty(CAPS.seconds)
        if self._done:
            await self._turn(0)

    async def _turn(self, limit: int) -> list[Parcel]:
        done, self._done = self._done, []
        try:
            taken = await asyncio.get_running_loop().run_in_executor(self._store, self._commit, done, limit)
            self.stuck = False
            return taken
        except StoreError as error:
            self.stuck = True
            if isinstance(error, OperationalError):
                self._done[:0] = (
                    done  # marked as soon as the store can be written again, before anything is leased
                )
            log.error("the outbox cannot be written", kind=type(error).__name__)
            await asyncio.sleep(REST)
            return []

    def _commit(self, done: list[Outcome], limit: int) -> list[Parcel]:
        if done:
            crash.point("before mark")
        try:
            if self._clock.went(self.now()):
                outbox.hurry(self.now())
            taken = outbox.turn(done, self.now(), self.wall(), limit)
        except StoreError:
            connections["default"].close()
            raise
        if done or taken:
            crash.point("after mark and lease")
        return taken

    async def _carry(self, parcel: Parcel) -> None:
        began = self.now()
        try:
            request = self._render(parcel)
            crash.point("before send")
            reply = await self._send(request)
            crash.point("after send")
            acked = bool(reply) and self.channels[parcel.channel].takes_on(reply)
            self._done.append(Outcome(id=parcel.id, sent=began, accepted=self.now(), acked=acked))
            if self._failing:
                self._note(parcel, "")
        except DeliveryError as error:
            self._done.append(self._failed(parcel, error))
        except Exception as error:  # a channel's own fault must not stop the sender
            reason = f"the channel failed ({type(error).__name__}); please report it"
            self._done.append(self._failed(parcel, DeliveryError(reason, retry=True)))
        finally:
            self._bell.set()

    def _render(self, parcel: Parcel) -> Request:
        channel = self.channels.get(parcel.channel)
        if channel is None:
            raise DeliveryError("no such channel", retry=False)
        try:
            secret = self.keyring.open(parcel.secret)
        except SealError as error:
            raise DeliveryError(str(error), retry=True) from None
        return channel.render(self._message(parcel), parcel.address, secret)

    async def try_now(self, message: Message, name: str, target: str, secret: str) -> None:
        """One message past the outbox, for a test. Raises DeliveryError."""
        channel = self.channels.get(name)
        if channel is None:
            raise DeliveryError("no such channel", retry=False)
        await self._send(channel.render(message, target, secret))

    def _message(self, parcel: Parcel) -> Message:
        notice = codec.notice(parcel.record)
        plain = what(notice.hazard, notice.level, notice.state, parcel.language)
        message, held = looked(self._whole(parcel, notice), plain, self.known)
        if held:
            log.error("withheld from a message", texts=held, key=parcel.key)
        return self._asking(message, notice)

    def _asking(self, message: Message, notice: Notice) -> Message:
        """The message with the line to acknowledge it by, where an answer is wanted."""
        if not (self.site and self.secret and notice.kind in ack.ASKED):
            return message
        link = f"{self.site}/ack/{ack.token(self.secret, notice.key, notice.at)}"
        line = catalogue(message.language).pattern["acknowledge"].format(url=link)
        return structs.replace(message, ack=link, lines=(*message.lines, line))

    def _whole(self, parcel: Parcel, notice: Notice) -> Message:
        return Message(
            key=parcel.key,
            thread=parcel.thread,
            kind=notice.kind.value,
            level=notice.level,
            subject=parcel.subject,
            lines=parcel.lines,
            language=parcel.language,
            at=notice.at,
            event=notice.event,
            hazard=notice.hazard.value,
            sites=notice.sites,
            role=notice.role,
            drill=notice.drill,
            link=f"{self.site}/events/{notice.event}" if self.site and notice.event else "",
            sender=self.mail_from,
            window=(notice.start, notice.end),
            tried=self.wall(),
        )

    async def _send(self, request: Request) -> bytes:
        """What the receiver answered, where it answers with bytes."""
        if isinstance(request, HttpRequest):
            return await self._http(request)
        if isinstance(request, MailRequest):
            if self.mailer is None:
                raise DeliveryError("no mail server is set", retry=True)
            await self.mailer.send(request)
        elif isinstance(request, PlugRequest):
            await self._plugged(request)
        else:
            self.echo(request.text)
        return b""

    async def _plugged(self, request: PlugRequest) -> None:
        if self.plug is None:
            raise DeliveryError("Apprise is not used here", retry=False)
        await self.plug.send(request)

    async def _http(self, request: HttpRequest) -> bytes:
        try:
            url = address.read(request.url)
            asked = question(request.method, url, request.headers, request.body)
        except ValueError as error:
            raise DeliveryError(str(error), retry=False) from None
        try:
            reply = await self.wire.ask(url, asked, CAPS)
        except BlockedError as error:
            raise DeliveryError(f"not allowed to connect: {error}", retry=False) from None
        except WireError as error:
            raise DeliveryError(f"{url.host}: {error.reason}", retry=True, down=True) from None
        try:
            judge(reply.status, request.ok)
        except DeliveryError as error:
            error.after = retry_after(reply.headers.get("retry-after", ""), self.wall())
            error.down = reply.status in (429, 502, 503, 504)
            raise
        return reply.body

    def _failed(self, parcel: Parcel, error: DeliveryError) -> Outcome:
        now = self.now()
        age = (now - parcel.queued).total_seconds()
        self._note(parcel, error.reason)
        if not error.retry or now - parcel.queued >= GIVE_UP:
            return Outcome(id=parcel.id, fault=error.reason)
        wait = pause(age, error.after, self.chance.random())
        return Outcome(id=parcel.id, due=now + timedelta(seconds=wait), fault=error.reason, down=error.down)

    def _note(self, parcel: Parcel, fault: str) -> None:
        """Say once that a target fails, and once that it takes notices again."""
        target = codec.digest(parcel.channel, parcel.address)
        if fault and target not in self._failing:
            self._failing.add(target)
            log.warning("not delivered", channel=parcel.channel, target=target[:8], reason=fault)
        elif not fault and target in self._failing:
            self._failing.discard(target)
            log.info("delivered again", channel=parcel.channel, target=target[:8])

    def close(self) -> None:
        self.wire.close()
        if self.mailer:
            self.mailer.close()
        if self.plug:
            self.plug.close()
        self._store.submit(connections.close_all).result()
        self._store.shutdown()

# SPDX-License-Identifier: AGPL-3.0-or-later
"""A parcel's way out: rendered, sent by whatever its channel asks for, and an outcome for what came back."""

from __future__ import annotations

import asyncio
import random
import secrets
import sys
from collections.abc import Callable, Coroutine, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta

import structlog
from msgspec import structs

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
from tocsin.run.address import Url
from tocsin.run.egress import BlockedError
from tocsin.run.fetch import retry_after
from tocsin.run.mail import Mailer
from tocsin.run.patience import GIVE_UP, pause
from tocsin.run.plug import Plug
from tocsin.run.wire import Caps, Reply, Wire, WireError, question
from tocsin.store import codec
from tocsin.store.parcels import Outcome, Parcel
from tocsin.store.seal import Keyring, SealError

CAPS = Caps(head=16 * 1024, body=64 * 1024, seconds=15.0)
Land = Callable[[Parcel, Outcome], None]

log = structlog.get_logger("tocsin.send")
_SALT = secrets.token_hex(16)
"""A line of the log names a target within one run of the desk; who guesses an address finds it in none."""


@dataclass
class Carrier:
    """`now` is the desk's clock, `wall` the machine's; `site` the desk's own web address, `mail_from` its mail
    address, `known` the publishers' names."""

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
    echo: Callable[[str], object] = field(default=lambda line: print(line, file=sys.stdout, flush=True))

    def __post_init__(self) -> None:
        self._failing: set[str] = set()
        self._tasks: set[asyncio.Task[None]] = set()

    def carry(self, parcel: Parcel, land: Land) -> None:
        """Send a parcel; `land` hears what became of it. Over HTTP without a task: that costs a fifth of a send."""
        began = self.now()
        try:
            request = self._render(parcel)
            if not isinstance(request, HttpRequest):
                self._spawn(self._walk(parcel, request, began, land))
                return
            url, asked = _asked(request)
        except Exception as error:
            land(parcel, self._failed(parcel, error))
            return

        def answered(found: Reply | Exception) -> None:
            try:
                outcome = self._taken(parcel, began, accepted(found, url, request.ok, self.wall))
            except Exception as error:
                outcome = self._failed(parcel, error)
            land(parcel, outcome)

        crash.point("before send")
        self.wire.send(url, asked, CAPS, answered)

    async def _walk(self, parcel: Parcel, request: Request, began: datetime, land: Land) -> None:
        """What does not go over HTTP."""
        try:
            crash.point("before send")
            outcome = self._taken(parcel, began, await self._send(request))
        except Exception as error:
            outcome = self._failed(parcel, error)
        land(parcel, outcome)

    def _spawn(self, work: Coroutine[None, None, None]) -> None:
        task = asyncio.get_running_loop().create_task(work)
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    def _taken(self, parcel: Parcel, began: datetime, reply: bytes) -> Outcome:
        crash.point("after send")
        acked = bool(reply) and self.channels[parcel.channel].takes_on(reply)
        if self._failing:
            self._note(parcel, "")
        return Outcome(id=parcel.id, sent=began, accepted=self.now(), acked=acked)

    def _render(self, parcel: Parcel) -> Request:
        channel = self.channels.get(parcel.channel)
        if channel is None:
            raise DeliveryError("no such channel", retry=False)
        try:
            secret = self.keyring.open(parcel.secret)
        except SealError as error:
            raise DeliveryError(str(error), retry=True) from None
        return channel.render(self._message(parcel), parcel.address, secret)

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

    async def try_now(self, message: Message, name: str, target: str, secret: str) -> None:
        """One message past the outbox, for a test. Raises DeliveryError."""
        channel = self.channels.get(name)
        if channel is None:
            raise DeliveryError("no such channel", retry=False)
        await self._send(channel.render(message, target, secret))

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

    async def _http(self, request: HttpRequest) -> bytes:
        url, asked = _asked(request)
        try:
            found: Reply | Exception = await self.wire.ask(url, asked, CAPS)
        except (BlockedError, WireError) as error:
            found = error
        return accepted(found, url, request.ok, self.wall)

    async def _plugged(self, request: PlugRequest) -> None:
        if self.plug is None:
            raise DeliveryError("Apprise is not used here", retry=False)
        await self.plug.send(request)

    def _failed(self, parcel: Parcel, error: Exception) -> Outcome:
        if not isinstance(error, DeliveryError):  # a channel's own fault must not stop the sender
            reason = f"the channel failed ({type(error).__name__}); please report it"
            error = DeliveryError(reason, retry=True)
        now = self.now()
        age = (now - parcel.queued).total_seconds()
        self._note(parcel, error.reason)
        if not error.retry or now - parcel.queued >= GIVE_UP:
            return Outcome(id=parcel.id, fault=error.reason)
        wait = pause(age, error.after, self.chance.random())
        return Outcome(id=parcel.id, due=now + timedelta(seconds=wait), fault=error.reason, down=error.down)

    def _note(self, parcel: Parcel, fault: str) -> None:
        """Say once that a target fails, and once that it takes notices again."""
        target = codec.digest(_SALT, parcel.channel, parcel.address)
        if fault and target not in self._failing:
            self._failing.add(target)
            log.warning("not delivered", channel=parcel.channel, target=target[:8], reason=fault)
        elif not fault and target in self._failing:
            self._failing.discard(target)
            log.info("delivered again", channel=parcel.channel, target=target[:8])


def _asked(request: HttpRequest) -> tuple[Url, bytes]:
    """Where to and the bytes of the question. Raises DeliveryError for what cannot be asked."""
    try:
        url = address.read(request.url)
        return url, question(request.method, url, request.headers, request.body)
    except ValueError as error:
        raise DeliveryError(str(error), retry=False) from None


def accepted(found: Reply | Exception, url: Url, ok: tuple[int, ...], wall: Callable[[], datetime]) -> bytes:
    """The body of an answer that accepts. Raises DeliveryError for any other answer, and for none."""
    if not isinstance(found, Reply):
        raise _unanswered(found, url)
    try:
        judge(found.status, ok)
    except DeliveryError as error:
        error.after = retry_after(found.headers.get("retry-after", ""), wall())
        error.down = found.status in (429, 502, 503, 504)
        raise
    return found.body


def _unanswered(error: Exception, url: Url) -> Exception:
    """Why there is no answer, in words for the outbox."""
    if isinstance(error, BlockedError):
        return DeliveryError(f"not allowed to connect: {error}", retry=False)
    if isinstance(error, WireError):
        return DeliveryError(f"{url.host}: {error.reason}", retry=True, down=True)
    return error

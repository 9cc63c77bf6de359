# SPDX-License-Identifier: AGPL-3.0-or-later
"""Signed JSON by the Standard Webhooks specification 1.0: `webhook-id` is the idempotency key."""

from __future__ import annotations

import base64
import binascii
import hmac
from datetime import datetime
from functools import lru_cache

import msgspec
from msgspec import Struct

from tocsin.core.model import Level
from tocsin.deliver.base import Channel, DeliveryError, HttpRequest, Message

PREFIX = "whsec_"
LONGEST_REPLY = 4096
_OK = tuple(range(200, 300))


def render(message: Message, target: str, secret: str) -> HttpRequest:
    """A repeat has the same id and body. The timestamp is that of the try: receivers refuse one that is minutes
    old (Standard Webhooks 1.0, verifying), so the notice's own time would lose every late repeat for good."""
    body = payload(message)
    stamp = str(int((message.tried or message.at).timestamp()))
    headers: tuple[tuple[str, str], ...] = (
        ("content-type", "application/json"),
        ("webhook-id", message.key),
        ("webhook-timestamp", stamp),
    )
    if secret:
        headers += (("webhook-signature", sign(secret, message.key, stamp, body)),)
    return HttpRequest(target, body, headers, ok=_OK)


class _Data(Struct, frozen=True):
    """What the receiver is told. Times are RFC 3339 in UTC."""

    id: str
    kind: str
    event: str
    hazard: str
    level: int
    level_name: str
    role: str
    sites: tuple[str, ...]
    start: datetime | None
    end: datetime | None
    language: str
    subject: str
    lines: tuple[str, ...]
    link: str
    ack: str
    drill: bool


class _Event(Struct, frozen=True):
    """`type`, `timestamp` and `data`, as the specification recommends."""

    type: str
    timestamp: datetime
    data: _Data


_encode = msgspec.json.Encoder().encode
_NAMES = {level: level.name.lower() for level in Level}


def payload(message: Message) -> bytes:
    """The event as JSON."""
    start, end = message.window
    data = _Data(
        id=message.key,
        kind=message.kind,
        event=message.event,
        hazard=message.hazard,
        level=message.level,
        level_name=_NAMES[message.level],
        role=message.role,
        sites=message.sites,
        start=start,
        end=end,
        language=message.language,
        subject=message.subject,
        lines=message.lines,
        link=message.link,
        ack=message.ack,
        drill=message.drill,
    )
    return _encode(_Event(f"notice.{message.kind}", message.at, data))


def sign(secret: str, key: str, stamp: str, body: bytes) -> str:
    """`v1,` and the base64 HMAC-SHA256 of "id.timestamp.body"."""
    signed = f"{key}.{stamp}.".encode() + body
    return "v1," + base64.b64encode(hmac.digest(_raw(secret), signed, "sha256")).decode()


@lru_cache(256)
def _raw(secret: str) -> bytes:
    try:
        return base64.b64decode(secret.removeprefix(PREFIX), validate=True)
    except (binascii.Error, ValueError):
        raise DeliveryError("the webhook's secret is not whsec_ and base64", retry=False) from None


class Answer(msgspec.Struct):
    """What of a receiver's reply is read."""

    ack: bool = False


def takes_on(reply: bytes) -> bool:
    """A receiver that answers `{"ack": true}` has taken the notice on. Anything else is no answer; a long reply is
    not looked at."""
    if len(reply) > LONGEST_REPLY:
        return False
    try:
        return msgspec.json.decode(reply, type=Answer).ack
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        return False


WEBHOOK = Channel(
    "webhook",
    "Webhook (Standard Webhooks)",
    "the receiver's https address",
    render,
    secret="the signing secret, whsec_ and base64; empty: unsigned",
    takes_on=takes_on,
)

# SPDX-License-Identifier: AGPL-3.0-or-later
"""Signed JSON by the Standard Webhooks specification 1.0: `webhook-id` is the idempotency key."""

from __future__ import annotations

import base64
import binascii
import hashlib
import hmac
from datetime import datetime

import msgspec

from tocsin.deliver.base import Channel, DeliveryError, HttpRequest, Message

PREFIX = "whsec_"
LONGEST_REPLY = 4096


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
    return HttpRequest(target, body, headers, ok=tuple(range(200, 300)))


def payload(message: Message) -> bytes:
    """The event as JSON: `type`, `timestamp` and `data`, as the specification recommends."""
    start, end = message.window
    data = {
        "id": message.key,
        "kind": message.kind,
        "event": message.event,
        "hazard": message.hazard,
        "level": int(message.level),
        "level_name": message.level.name.lower(),
        "role": message.role,
        "sites": message.sites,
        "start": _time(start),
        "end": _time(end),
        "language": message.language,
        "subject": message.subject,
        "lines": message.lines,
        "link": message.link,
        "ack": message.ack,
        "drill": message.drill,
    }
    whole = {"type": f"notice.{message.kind}", "timestamp": _time(message.at), "data": data}
    return msgspec.json.encode(whole)


def sign(secret: str, key: str, stamp: str, body: bytes) -> str:
    """`v1,` and the base64 HMAC-SHA256 of "id.timestamp.body"."""
    try:
        raw = base64.b64decode(secret.removeprefix(PREFIX), validate=True)
    except (binascii.Error, ValueError):
        raise DeliveryError("the webhook's secret is not whsec_ and base64", retry=False) from None
    signed = f"{key}.{stamp}.".encode() + body
    return "v1," + base64.b64encode(hmac.new(raw, signed, hashlib.sha256).digest()).decode()


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


def _time(at: datetime | None) -> str | None:
    return at.isoformat().replace("+00:00", "Z") if at else None


WEBHOOK = Channel(
    "webhook",
    "Webhook (Standard Webhooks)",
    "the receiver's https address",
    render,
    secret="the signing secret, whsec_ and base64; empty: unsigned",
    takes_on=takes_on,
)

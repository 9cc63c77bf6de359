# SPDX-License-Identifier: AGPL-3.0-or-later
"""A channel renders: a Message and a target go in, one Request comes out. Sending is run/send's work.

A channel module holds one module-level `Channel`; the package is scanned, nothing is listed by hand.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime

from tocsin.core.model import Level


@dataclass(frozen=True)
class Message:
    """What one recipient is told, in words already generated and cleared.

    `key` is the idempotency key: the same for every repeat of the same send. `thread` is shared by all
    messages about one event. `kind` is warn, update, all_clear, blind or hearing.
    """

    key: str
    thread: str
    kind: str
    level: Level
    subject: str
    lines: tuple[str, ...]
    language: str
    at: datetime
    event: str
    hazard: str
    sites: tuple[str, ...]
    role: str
    drill: bool = False
    link: str = ""


@dataclass(frozen=True)
class HttpRequest:
    """One HTTP call. `ok` lists the status codes that mean accepted."""

    url: str
    body: bytes
    headers: tuple[tuple[str, str], ...] = ()
    method: str = "POST"
    ok: tuple[int, ...] = (200, 201, 202, 204)


@dataclass(frozen=True)
class MailRequest:
    """One mail, as the bytes of the message and its envelope."""

    sender: str
    recipient: str
    body: bytes


@dataclass(frozen=True)
class LineRequest:
    """One line for the console log."""

    text: str


Request = HttpRequest | MailRequest | LineRequest


class DeliveryError(Exception):
    """A send failed. `retry` tells whether trying again can help, `after` after how many seconds at least."""

    def __init__(self, reason: str, retry: bool, after: float = 0.0) -> None:
        super().__init__(reason)
        self.reason = reason
        self.retry = retry
        self.after = after


@dataclass(frozen=True)
class Channel:
    """One way to tell. `render(message, target, secret)` raises DeliveryError(retry=False) for a bad target."""

    name: str
    title: str
    target: str
    render: Callable[[Message, str, str], Request]
    secret: str = field(default="")

# SPDX-License-Identifier: AGPL-3.0-or-later
"""A channel renders: a Message and a target go in, one Request comes out. Sending is run/send's work.

A channel module holds one module-level `Channel`; the package is scanned, nothing is listed by hand.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime

from msgspec import Struct

from tocsin.core.model import Level


class Message(Struct, frozen=True):
    """What one recipient is told, in words already generated and cleared.

    `key` is the idempotency key: the same for every repeat of the same send. `thread` is shared by all
    messages about one event. `kind` is a core.event.Kind's value. `sender` is the desk's own mail address,
    `window` when the hazard is here, `link` the event's page on the desk, `ack` the page to acknowledge on (its line is the
    last of `lines`), `tried` when this try is made.
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
    ack: str = ""
    sender: str = ""
    window: tuple[datetime | None, datetime | None] = (None, None)
    tried: datetime | None = None

    @property
    def text(self) -> str:
        """Subject, lines and link, one a line."""
        return "\n".join((self.subject, *self.lines, *((self.link,) if self.link else ())))


class HttpRequest(Struct, frozen=True):
    """One HTTP call. `ok` lists the status codes that mean accepted."""

    url: str
    body: bytes
    headers: tuple[tuple[str, str], ...] = ()
    method: str = "POST"
    ok: tuple[int, ...] = (200, 201, 202, 204)


class MailRequest(Struct, frozen=True):
    """One mail, as the bytes of the message and its envelope."""

    sender: str
    recipient: str
    body: bytes


class LineRequest(Struct, frozen=True):
    """One line for the console log."""

    text: str


class PlugRequest(Struct, frozen=True):
    """One notice for a library that speaks to the service by itself; `url` is a secret."""

    url: str
    title: str
    body: str


Request = HttpRequest | MailRequest | LineRequest | PlugRequest


class DeliveryError(Exception):
    """A send failed. `retry` tells whether trying again can help, `after` after how many seconds at least,
    `down` that the whole target does not answer. The reason is in our own words: no address, no secret."""

    def __init__(self, reason: str, retry: bool, after: float = 0.0, down: bool = False) -> None:
        super().__init__(reason)
        self.reason = reason
        self.retry = retry
        self.after = after
        self.down = down


AGAIN = frozenset({302, 303, 307, 408, 421, 423, 425, 429})


def judge(status: int, ok: tuple[int, ...]) -> None:
    """Accept a status code or raise DeliveryError that says whether trying again can help.

    Server errors, time-outs, throttling and passing redirects can mend themselves; every other refusal will
    be repeated word for word. A redirect is never followed: it could lead inside.
    """
    if status in ok:
        return
    raise DeliveryError(f"the receiver answered {status}", retry=status >= 500 or status in AGAIN)


def clean(text: str) -> str:
    """One line of text: whatever could end a header or a line becomes a blank."""
    return " ".join(text.split()) if text.isprintable() else _printable(text)


def _printable(text: str) -> str:
    return " ".join("".join(c if c.isprintable() else " " for c in text).split())


@dataclass(frozen=True)
class Channel:
    """One way to tell. `render(message, target, secret)` raises DeliveryError(retry=False) for a bad target.

    `target` and `secret` say what a person must enter; an empty `secret` means that there is none. What may
    not be seen belongs into the secret: the target is shown on pages. `complete` is given what was entered
    and the desk's own push key, and returns the secret to keep. `takes_on` says whether what the receiver answered
    acknowledges the notice. `checked` raises DeliveryError for a target that is none, before anything is kept.
    """

    name: str
    title: str
    target: str
    render: Callable[[Message, str, str], Request]
    secret: str = field(default="")
    complete: Callable[[str, str], str] = field(default=lambda secret, key: secret)
    takes_on: Callable[[bytes], bool] = field(default=lambda reply: False)
    checked: Callable[[str], object] = field(default=lambda target: None)

# SPDX-License-Identifier: AGPL-3.0-or-later
"""E-mail: text and HTML, one thread per event, a way to leave the list."""

from __future__ import annotations

from email.errors import HeaderParseError
from email.headerregistry import Address
from email.message import EmailMessage
from email.policy import SMTP
from email.utils import format_datetime
from functools import lru_cache
from html import escape

from tocsin.core.model import Level
from tocsin.deliver.base import Channel, DeliveryError, MailRequest, Message, clean

# The colours of the European warning levels, dark enough for white text (contrast 4.5:1).
COLOURS = {
    Level.GREEN: "#2e7d32",
    Level.YELLOW: "#8a6d00",
    Level.ORANGE: "#b34700",
    Level.RED: "#b3001b",
    Level.VIOLET: "#6a1b9a",
}
RIGHT_TO_LEFT = ("ar", "fa", "he", "ur")


def render(message: Message, target: str, secret: str) -> MailRequest:
    recipient, sender = _address(target), _address(message.sender)
    mail = EmailMessage(policy=SMTP)
    mail["From"] = sender
    mail["To"] = recipient
    mail["Subject"] = clean(message.subject)
    mail["Date"] = format_datetime(message.at)
    mail["Message-ID"] = f"<{clean(message.key)}@{sender.domain}>"
    # The root of the thread is never sent; programs thread by it all the same, in any order of arrival.
    root = f"<{clean(message.thread).replace(':', '.')}@{sender.domain}>"
    mail["In-Reply-To"] = root
    mail["References"] = root
    mail["Auto-Submitted"] = "auto-generated"
    mail["List-Id"] = f"Tocsin <tocsin.{sender.domain}>"
    mail["List-Unsubscribe"] = f"<mailto:{sender.addr_spec}?subject=unsubscribe>"
    mail["X-Tocsin-Key"] = clean(message.key)
    if message.level >= Level.ORANGE and message.kind in ("warn", "update"):
        mail["Importance"] = "high"
    mail["Content-Language"] = clean(message.language)
    mail.set_content("\n".join((*message.lines, *_link(message))) + "\n", cte="quoted-printable")
    mail.make_alternative(boundary=f"=_{clean(message.key)}")  # a repeat is the same to the last byte
    mail.add_alternative(_html(message), subtype="html", cte="quoted-printable")
    return MailRequest(sender.addr_spec, recipient.addr_spec, bytes(mail))


@lru_cache(1024)
def _address(text: str) -> Address:
    try:
        if not text.isprintable() or " " in text.strip():
            raise ValueError
        address = Address(addr_spec=text.strip())
    except (ValueError, IndexError, HeaderParseError):
        raise DeliveryError("not a mail address", retry=False) from None
    if not address.domain or not address.username:
        raise DeliveryError("not a mail address", retry=False)
    return address


def _link(message: Message) -> tuple[str, ...]:
    return ("", message.link) if message.link else ()


def _html(message: Message) -> str:
    direction = "rtl" if message.language.startswith(RIGHT_TO_LEFT) else "ltr"
    said = (line for line in message.lines if not message.ack or message.ack not in line)
    lines = "".join(f"<p>{escape(line)}</p>" for line in said)
    asks = next((line.split(":")[0] for line in message.lines if message.ack and message.ack in line), "")
    link = _anchor(message.ack, asks) + _anchor(message.link, message.link)
    return (
        f'<!doctype html><html lang="{escape(message.language)}" dir="{direction}"><body'
        ' style="font-family:sans-serif;max-width:40em;margin:0">'
        f'<h1 style="font-size:1.2em;padding:.6em .8em;color:#fff;background:{COLOURS[message.level]}">'
        f'{escape(message.subject)}</h1><div style="padding:0 .8em">{lines}{link}</div></body></html>'
    )


def _anchor(address: str, text: str) -> str:
    return f'<p><a href="{escape(address)}">{escape(text.strip())}</a></p>' if address else ""


EMAIL = Channel("email", "E-mail", "the recipient's address", render, checked=_address)

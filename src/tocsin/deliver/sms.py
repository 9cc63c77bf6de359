# SPDX-License-Identifier: AGPL-3.0-or-later
"""A text message to a duty phone: subject, first line and link, short enough for a few segments."""

from __future__ import annotations

from tocsin.deliver import twilio
from tocsin.deliver.base import Channel, HttpRequest, Message, clean

MOST = 459
"""Characters: three segments of 153 in the GSM alphabet."""


def render(message: Message, target: str, secret: str) -> HttpRequest:
    link = clean(message.ack or message.link)
    text = "\n".join(map(clean, (message.subject, *message.lines[:1])))
    room = MOST - len(link) - 1 if link else MOST
    short = text if len(text) <= room else text[: room - 1] + "…"
    body = f"{short}\n{link}" if link else short
    return twilio.call("Messages", (("Body", body),), message, target, secret)


SMS = Channel("sms", "Text message (Twilio and alike)", "+33612345678", render, secret=twilio.SECRET)

# SPDX-License-Identifier: AGPL-3.0-or-later
"""Discord, by a channel webhook. The webhook's address is itself the secret."""

from __future__ import annotations

import json

from tocsin.deliver.base import Channel, HttpRequest, Message
from tocsin.deliver.markdown import escaped

MOST = 2000  # characters of one message


def render(message: Message, target: str, secret: str) -> HttpRequest:
    lines = [f"**{escaped(message.subject)}**", *map(escaped, message.lines)]
    text = "\n".join([*lines, *([message.link] if message.link else [])])
    # flag 4: no preview; an empty `parse`: no mention is ever resolved
    body = {"content": text[:MOST], "allowed_mentions": {"parse": []}, "flags": 4}
    return HttpRequest(secret, json.dumps(body).encode(), (("content-type", "application/json"),))


DISCORD = Channel("discord", "Discord", "a name, e.g. #duty", render, secret="the webhook's address")

# SPDX-License-Identifier: AGPL-3.0-or-later
"""Mattermost, by an incoming webhook. The webhook's address is itself the secret."""

from __future__ import annotations

import json

from tocsin.deliver.base import Channel, HttpRequest, Message
from tocsin.deliver.markdown import escaped


def render(message: Message, target: str, secret: str) -> HttpRequest:
    lines = [f"**{escaped(message.subject)}**", *map(escaped, message.lines)]
    body = {"text": "\n".join([*lines, *([message.link] if message.link else [])])}
    return HttpRequest(secret, json.dumps(body).encode(), (("content-type", "application/json"),))


MATTERMOST = Channel(
    "mattermost", "Mattermost", "a name, e.g. duty", render, secret="the incoming webhook's address"
)

# SPDX-License-Identifier: AGPL-3.0-or-later
"""Slack, by an incoming webhook. The webhook's address is itself the secret."""

from __future__ import annotations

import json

from tocsin.deliver.base import Channel, HttpRequest, Message


def render(message: Message, target: str, secret: str) -> HttpRequest:
    text = "\n".join((f"*{escaped(message.subject)}*", *map(escaped, message.lines)))
    if message.link:
        text += f"\n<{escaped(message.link)}>"
    body = {"text": text, "unfurl_links": False}
    return HttpRequest(secret, json.dumps(body).encode(), (("content-type", "application/json"),))


def escaped(text: str) -> str:
    """Slack's three control characters; unescaped, "<!channel>" would wake everybody."""
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


SLACK = Channel("slack", "Slack", "a name, e.g. #duty", render, secret="the incoming webhook's address")

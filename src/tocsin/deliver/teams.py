# SPDX-License-Identifier: AGPL-3.0-or-later
"""Microsoft Teams, by a workflow that takes an Adaptive Card. The workflow's address is itself the secret."""

from __future__ import annotations

import json
from typing import Any

from tocsin.core.model import Level
from tocsin.deliver.base import Channel, HttpRequest, Message

COLOURS = {Level.GREEN: "good", Level.YELLOW: "warning", Level.ORANGE: "warning"}


def render(message: Message, target: str, secret: str) -> HttpRequest:
    card = {
        "type": "message",
        "attachments": [
            {"contentType": "application/vnd.microsoft.card.adaptive", "content": _card(message)},
        ],
    }
    return HttpRequest(secret, json.dumps(card).encode(), (("content-type", "application/json"),))


def _card(message: Message) -> dict[str, Any]:
    title = {
        "type": "TextBlock",
        "text": _plain(message.subject),
        "weight": "bolder",
        "wrap": True,
        "color": COLOURS.get(message.level, "attention"),
    }
    lines = [{"type": "TextBlock", "text": _plain(line), "wrap": True} for line in message.lines]
    opens = {"type": "Action.OpenUrl", "title": "Tocsin", "url": message.link}
    return {
        "$schema": "http://adaptivecards.io/schemas/adaptive-card.json",
        "type": "AdaptiveCard",
        "version": "1.4",
        "body": [title, *lines],
        "actions": [opens] if message.link else [],
    }


def _plain(text: str) -> str:
    """Adaptive Cards read links and dates out of text; a zero-width blank keeps them text."""
    return text.replace("](", "]\u200b(").replace("{{", "{\u200b{")


TEAMS = Channel("teams", "Microsoft Teams", "a name, e.g. Duty", render, secret="the workflow's address")

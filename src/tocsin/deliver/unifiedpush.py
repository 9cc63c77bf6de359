# SPDX-License-Identifier: AGPL-3.0-or-later
"""UnifiedPush: a message to the endpoint a phone's distributor gave out. The endpoint is itself the secret.

Endpoints take up to 4,096 bytes; TTL and urgency are those of RFC 8030.
"""

from __future__ import annotations

import json

from tocsin.core.model import Level
from tocsin.deliver.base import Channel, HttpRequest, Message

MOST = 4096
URGENT = {True: "high", False: "normal"}
LASTS = 24 * 3600
"""Seconds the distributor keeps a message for a phone that is off."""


def render(message: Message, target: str, secret: str) -> HttpRequest:
    body = short(message, MOST)
    headers = (
        ("content-type", "application/json"),
        ("ttl", str(LASTS)),
        ("urgency", URGENT[message.level >= Level.ORANGE]),
    )
    return HttpRequest(secret, body, headers, ok=tuple(range(200, 300)))


def short(message: Message, most: int) -> bytes:
    """The notice as JSON of at most so many bytes; lines are left out from the end."""
    said = {
        "id": message.key,
        "kind": message.kind,
        "level": int(message.level),
        "title": message.subject[:300],
        "link": message.link[:500],
        "drill": message.drill,
    }
    for count in range(len(message.lines), -1, -1):
        body = json.dumps({**said, "body": "\n".join(message.lines[:count])}, ensure_ascii=False).encode()
        if len(body) <= most:
            return body
    return json.dumps({**said, "title": message.subject[:100], "link": "", "body": ""}).encode()


UNIFIEDPUSH = Channel("unifiedpush", "UnifiedPush", "a name, e.g. duty phone", render, secret="the endpoint")

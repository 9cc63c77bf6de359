# SPDX-License-Identifier: AGPL-3.0-or-later
"""ntfy: a push to phones, by its JSON publishing. Works with one's own server."""

from __future__ import annotations

import json
import re
from urllib.parse import urlsplit

from tocsin.core.model import Level
from tocsin.deliver.base import Channel, DeliveryError, HttpRequest, Message, clean

PRIORITY = {Level.GREEN: 2, Level.YELLOW: 3, Level.ORANGE: 4, Level.RED: 5, Level.VIOLET: 5}
_TOPIC = re.compile(r"[-_A-Za-z0-9]{1,64}")


def render(message: Message, target: str, secret: str) -> HttpRequest:
    base, _, topic = target.rpartition("/")
    if not _TOPIC.fullmatch(topic) or not urlsplit(base).netloc:
        raise DeliveryError("not a server's address with a topic behind it", retry=False)
    body: dict[str, object] = {
        "topic": topic,
        "title": message.subject,
        "message": "\n".join(message.lines) or message.subject,
        "priority": PRIORITY[message.level],
    }
    if message.link:
        body["click"] = message.link
    headers: tuple[tuple[str, str], ...] = (("content-type", "application/json"),)
    if secret:
        headers += (("authorization", f"Bearer {clean(secret)}"),)
    return HttpRequest(f"{base}/", json.dumps(body).encode(), headers)


NTFY = Channel("ntfy", "ntfy", "https://server/topic", render, secret="an access token; empty: none")

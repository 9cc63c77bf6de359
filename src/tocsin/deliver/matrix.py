# SPDX-License-Identifier: AGPL-3.0-or-later
"""Matrix: a message into a room, by the client-server API v3; the transaction id is the idempotency key."""

from __future__ import annotations

import json
import re
from html import escape
from urllib.parse import quote, urlsplit

from tocsin.deliver.base import Channel, DeliveryError, HttpRequest, Message, clean

_ROOM = re.compile(r"![^\s/?#]+")


def render(message: Message, target: str, secret: str) -> HttpRequest:
    base, _, room = target.rpartition("/")
    if not _ROOM.fullmatch(room) or not urlsplit(base).netloc:
        raise DeliveryError("not a homeserver's address with a room id behind it", retry=False)
    path = f"_matrix/client/v3/rooms/{quote(room, safe='')}/send/m.room.message/{quote(message.key, safe='')}"
    bold = f"<strong>{escape(message.subject)}</strong>"
    body = {
        "msgtype": "m.text",
        "body": message.text,
        "format": "org.matrix.custom.html",
        "formatted_body": "<br>".join([bold, *map(escape, message.lines), escape(message.link)]),
        "m.mentions": {},
    }
    headers = (("content-type", "application/json"), ("authorization", f"Bearer {clean(secret)}"))
    return HttpRequest(f"{base}/{path}", json.dumps(body).encode(), headers, method="PUT")


MATRIX = Channel(
    "matrix",
    "Matrix",
    "https://homeserver/!room:server",
    render,
    secret="the access token of the desk's account",
)

# SPDX-License-Identifier: AGPL-3.0-or-later
"""The hundred other services, by Apprise (`pip install tocsin[apprise]`). Its address is itself the secret."""

from __future__ import annotations

import re

from tocsin.deliver.base import Channel, DeliveryError, Message, PlugRequest, clean

_URL = re.compile(r"[a-z][a-z0-9+.-]{1,30}://[^\s\x00-\x1f\x7f]{1,2000}", re.IGNORECASE)


def render(message: Message, target: str, secret: str) -> PlugRequest:
    if not _URL.fullmatch(secret):
        raise DeliveryError("not an Apprise address", retry=False)
    lines = (*map(clean, message.lines), *((clean(message.link),) if message.link else ()))
    return PlugRequest(secret, clean(message.subject), "\n".join(lines))


APPRISE = Channel(
    "apprise", "Apprise, for all others", "a name, e.g. duty pager", render, secret="an Apprise address"
)

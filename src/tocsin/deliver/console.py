# SPDX-License-Identifier: AGPL-3.0-or-later
"""One line in the desk's own log."""

from __future__ import annotations

from tocsin.deliver.base import Channel, LineRequest, Message, clean


def render(message: Message, target: str, secret: str) -> LineRequest:
    at = message.at.strftime("%Y-%m-%dT%H:%M:%SZ")
    return LineRequest(f"{at} {message.kind} {clean(message.role)}: {clean(message.subject)}")


CONSOLE = Channel("console", "Console log", "a name for the log, e.g. desk", render)

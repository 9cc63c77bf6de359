# SPDX-License-Identifier: AGPL-3.0-or-later
"""Telegram: a message into a chat, by the Bot API. The bot's token is the secret."""

from __future__ import annotations

import json
import re

from tocsin.deliver.base import Channel, DeliveryError, HttpRequest, Message

MOST = 4096  # characters of one message
_TOKEN = re.compile(r"\d+:[A-Za-z0-9_-]+")
_CHAT = re.compile(r"-?\d+|@[A-Za-z0-9_]+")


def render(message: Message, target: str, secret: str) -> HttpRequest:
    if not _CHAT.fullmatch(target) or not _TOKEN.fullmatch(secret):
        raise DeliveryError("not a chat id with a bot's token", retry=False)
    body = {
        "chat_id": target,
        "text": message.text[:MOST],
        "link_preview_options": {"is_disabled": True},
        "disable_notification": message.kind == "all_clear",
    }
    url = f"https://api.telegram.org/bot{secret}/sendMessage"
    return HttpRequest(url, json.dumps(body).encode(), (("content-type", "application/json"),))


TELEGRAM = Channel("telegram", "Telegram", "the chat's id", render, secret="the bot's token")

# SPDX-License-Identifier: AGPL-3.0-or-later
"""A test through every channel of a role, at once and past the outbox: what did each answer?"""

from __future__ import annotations

import asyncio
from datetime import datetime
from pathlib import Path

from msgspec import Struct

from tocsin.core.event import Kind
from tocsin.core.model import Level, Reason
from tocsin.deliver import channels
from tocsin.deliver.base import DeliveryError, Message
from tocsin.run.distress import Whom, of_the_desk
from tocsin.run.egress import Egress
from tocsin.run.mail import Mailer, Relay
from tocsin.run.plug import Plug
from tocsin.run.send import Sender
from tocsin.run.up import Options, wall
from tocsin.run.wire import Wire
from tocsin.store import models
from tocsin.store.seal import Keyring, SealError
from tocsin.web.options import Settings


class Answer(Struct, frozen=True, kw_only=True):
    """What one channel made of the test."""

    channel: str
    address: str
    taken: bool
    reason: str = ""


def options(settings: Settings, data: Path) -> Options:
    """What sending needs of the settings. Raises ValueError for one that makes no sense."""
    return Options(
        data=data,
        site=settings.text("TOCSIN_URL"),
        smtp=settings.text("TOCSIN_SMTP"),
        mail_from=settings.text("TOCSIN_MAIL_FROM"),
        allow=tuple(settings.list("TOCSIN_ALLOW")),
    )


def run(role: str, said: Options) -> list[Answer]:
    """One answer for each target of the role, in order; none when the role has no channel."""
    targets = list(models.Target.objects.filter(role_id=role).select_related("role").order_by("id"))
    keyring = Keyring(said.data)
    opened = [(t, message(t, wall(), said), _opened(keyring, t)) for t in targets]
    return asyncio.run(_all(opened, said))


async def _all(opened: list[tuple[models.Target, Message, str | None]], said: Options) -> list[Answer]:
    egress = Egress.allowing(said.allow)
    sender = Sender(
        channels(),
        Wire(egress),
        Keyring(said.data),
        wall,
        mailer=Mailer(Relay.read(said.smtp)) if said.smtp else None,
        plug=Plug(egress),
        echo=lambda line: None,
    )
    try:
        return list(await asyncio.gather(*(_one(sender, *entry) for entry in opened)))
    finally:
        sender.close()


async def _one(sender: Sender, target: models.Target, said: Message, secret: str | None) -> Answer:
    found = Answer(channel=target.channel, address=target.address, taken=True)
    try:
        if secret is None:
            raise DeliveryError("the secret was sealed with another key; enter it again", retry=False)
        await sender.try_now(said, target.channel, target.address, secret)
    except DeliveryError as error:
        return Answer(channel=found.channel, address=found.address, taken=False, reason=error.reason)
    return found


def _opened(keyring: Keyring, target: models.Target) -> str | None:
    try:
        return keyring.open(target.secret)
    except SealError:
        return None


def message(target: models.Target, now: datetime, said: Options) -> Message:
    """The test in the role's language, with a key of its own."""
    why = Reason("channel_fails", {"role": str(target.role_id), "channel": target.channel, "said": ""})
    whom = Whom(str(target.role_id), target.role.language, target.channel, target.address)
    return of_the_desk(Kind.TEST, whom, now, now, Level.GREEN, said.mail_from, (why,))

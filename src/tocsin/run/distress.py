# SPDX-License-Identifier: AGPL-3.0-or-later
"""When the store cannot be written, nothing new can be queued. The one thing that is then told goes past the
store, straight to every channel, from what was read while all was well: this desk is stuck."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import NamedTuple

import structlog

from tocsin.core.event import Kind, Notice
from tocsin.core.model import Hazard, Level, Reason
from tocsin.core.words import tell
from tocsin.deliver.base import DeliveryError, Message
from tocsin.run.send import Sender
from tocsin.store import codec, models
from tocsin.store.seal import SealError

AFTER, AGAIN = timedelta(seconds=20), timedelta(minutes=1)
"""How long the store may refuse before somebody hears of it; and between two tries while nobody could be told."""
log = structlog.get_logger("tocsin.distress")


class Whom(NamedTuple):
    """One way to one role, remembered outside the store."""

    role: str
    language: str
    channel: str
    address: str
    secret: str = ""


def of_the_desk(
    kind: Kind,
    whom: Whom,
    start: datetime,
    now: datetime,
    level: Level,
    sender: str,
    why: tuple[Reason, ...] = (),
) -> Message:
    """A message about the desk itself, in the role's language; `start` makes its key."""
    key = codec.digest(kind.value, whom.role, whom.channel, whom.address, start.isoformat())
    notice = Notice(
        key=key, kind=kind, event="", role=whom.role, sites=(), level=level, at=now, hazard=Hazard.OTHER,
        start=start, why=why,
    )  # fmt: skip
    text = tell(notice, {}, now, whom.language)
    return Message(
        key=key, thread=f"{key}:desk", kind=kind.value, level=level, subject=text.subject, lines=text.lines,
        language=whom.language, at=now, event="", hazard=Hazard.OTHER.value, sites=(), role=whom.role,
        sender=sender, tried=now,
    )  # fmt: skip


@dataclass
class Distress:
    """The reserved path. `learn` is called in the store's thread while all is well."""

    sender: Sender
    after: timedelta = AFTER
    _whom: list[Whom] = field(default_factory=list)
    _since: datetime | None = None
    _told: datetime | None = None
    _taken: bool = False

    def learn(self) -> None:
        """Remember whom to tell: targets with their opened secrets, in memory only."""
        rows = models.Target.objects.select_related("role").order_by("id")
        self._whom = [Whom(t.role_id, t.role.language, t.channel, t.address, self._open(t)) for t in rows]

    def _open(self, target: models.Target) -> str:
        try:
            return self.sender.keyring.open(target.secret)
        except SealError:
            return ""

    async def trouble(self, now: datetime) -> None:
        """The store refused a write at `now`."""
        self._since = self._since or now
        waited = now - self._since >= self.after
        due = self._told is None or (not self._taken and now - self._told >= AGAIN)
        if waited and due:
            self._told = now
            self._taken = await self._tell(Kind.STUCK, Level.RED, now)
            log.error("the desk is stuck; everybody was told past the store", taken=self._taken)

    async def over(self, now: datetime) -> None:
        """A write succeeded."""
        if self._since is None:
            return
        if self._taken:
            await self._tell(Kind.UNSTUCK, Level.GREEN, now)
        self._since, self._told, self._taken = None, None, False

    async def _tell(self, kind: Kind, level: Level, now: datetime) -> bool:
        """Whether anybody took it."""
        assert self._since is not None
        since, sender = self._since, self.sender.mail_from
        said = [(whom, of_the_desk(kind, whom, since, now, level, sender)) for whom in self._whom]
        return any(await asyncio.gather(*(self._one(whom, message) for whom, message in said)))

    async def _one(self, whom: Whom, message: Message) -> bool:
        try:
            await self.sender.try_now(message, whom.channel, whom.address, whom.secret)
        except DeliveryError as error:
            log.warning("not told that the desk is stuck", channel=whom.channel, reason=error.reason)
            return False
        return True

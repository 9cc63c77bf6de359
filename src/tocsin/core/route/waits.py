# SPDX-License-Identifier: AGPL-3.0-or-later
"""What waits for time or for an answer: kept with the step that made it wait, so that a restart forgets nothing.

All waits live in one table of the world by key. `due` is when the clock alone has to look at one again.
"""

from __future__ import annotations

from datetime import datetime

from msgspec import Struct

from tocsin.core.event import Kind, Notice
from tocsin.core.model import Reason
from tocsin.core.route.budget import Spend


class Held(Struct, frozen=True, kw_only=True, tag="held"):
    """Notices of one thread (an event, or a deaf feed) to one role that are held back, in order of deciding.
    With `channel`, only that channel's share of them waits."""

    role: str
    thread: str
    notices: tuple[Notice, ...]
    since: datetime
    why: Reason
    due: datetime | None = None
    channel: str = ""

    @property
    def key(self) -> str:
        return held_key(self.role, self.thread, self.channel)


class Group(Struct, frozen=True, kw_only=True, tag="group"):
    """A group of notices told together: since when it gathers, when it was last told."""

    opened: datetime | None = None
    flushed: datetime | None = None
    due: datetime | None = None


class Spent(Struct, frozen=True, kw_only=True, tag="spent"):
    """What was spent of one budget or channel for one role."""

    spends: tuple[Spend, ...] = ()
    due: datetime | None = None


class Chase(Struct, frozen=True, kw_only=True, tag="chase"):
    """A notice that somebody must acknowledge: by `due`, else the next `step` of the rule's chain is told, or the
    notice is repeated."""

    event: str
    role: str
    rule: str
    notice: str
    since: datetime
    due: datetime
    step: int = 0

    @property
    def key(self) -> str:
        return f"chase|{self.role}|{self.event}"


class Basis(Struct, frozen=True, kw_only=True, tag="basis"):
    """Which rules and postures open events were last routed under, and whether in a drill; `due` is when time
    next changes that. `sites` counts the changes of sites under which they were last matched."""

    rules: str = ""
    postures: tuple[str, ...] = ()
    drill: bool = False
    due: datetime | None = None
    sites: int = 0


Wait = Held | Group | Spent | Chase | Basis
BASIS = "basis"


class Ack(Struct, frozen=True, kw_only=True):
    """Somebody of a role has taken a notice of an event on; `how`: link, desk, command or reply."""

    event: str
    role: str
    notice: str
    at: datetime
    how: str = "desk"


def held_key(role: str, thread: str, channel: str = "") -> str:
    return f"held|{role}|{thread}|{channel}"


def thread(notice: Notice) -> str:
    """What a notice is about: its event, its feed, or, for a digest, itself."""
    if notice.kind is Kind.UNPLACED:
        return f"{notice.feed}#unplaced"
    return notice.event or notice.feed or notice.key

# SPDX-License-Identifier: AGPL-3.0-or-later
"""The whole answer to why: records only. `store.why` fills it, `core.words.because` says it."""

from __future__ import annotations

from datetime import datetime

from msgspec import Struct

from tocsin.core.event import Impact, State
from tocsin.core.model import Hazard, Level, Reason


class Heard(Struct, frozen=True):
    """One message of the event: who sent it when, and when it reached us."""

    id: str
    feed: str
    kind: str
    sent: datetime | None
    received: datetime


class Receipt(Struct, frozen=True):
    """One way a notice went: `accepted` when the other end took it."""

    channel: str
    state: str
    queued: datetime
    sent: datetime | None
    accepted: datetime | None
    fault: str


class Decided(Struct, frozen=True):
    """What was decided for a role: `kind` is empty when it was told nothing; `held` when the notice waits, or
    waited, for a silence, quiet hours, a group or a budget."""

    at: datetime
    role: str
    kind: str
    names_site: bool
    why: tuple[Reason, ...]
    receipts: tuple[Receipt, ...] = ()
    held: bool = False


class Why(Struct, frozen=True, kw_only=True):
    """Why a site is touched or not, and who was told. `impact` is None for a site not touched; then
    `not_touched` says why."""

    site: str
    event: str
    at: datetime
    hazard: Hazard
    state: State
    level: Level
    impact: Impact | None
    not_touched: tuple[Reason, ...]
    not_told: tuple[Reason, ...]
    fused: tuple[Reason, ...]
    doubts: tuple[Reason, ...]
    related: tuple[Reason, ...] = ()
    heard: tuple[Heard, ...]
    decided: tuple[Decided, ...]

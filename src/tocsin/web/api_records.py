# SPDX-License-Identifier: AGPL-3.0-or-later
"""What the API answers with."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from ninja import Schema
from pydantic import Field

from tocsin.core.guard.outgoing import leaving, spoken
from tocsin.store import models


class EventOut(Schema):
    """One event. `sentence` is what the desk and the notices say of it."""

    id: str
    hazard: str
    state: str = Field(description="upcoming, active, unconfirmed, ended, cancelled, superseded")
    level: int = Field(description="0 green, 1 yellow, 2 orange, 3 red, 4 violet")
    sentence: str
    onset: datetime | None = Field(description="the hazard begins")
    expires: datetime | None = Field(description="the message lapses")
    ends: datetime | None = Field(description="the hazard ends")
    first_seen: datetime
    changed: datetime
    sites: int
    told: int
    acknowledged: bool


class RelatedOut(Schema):
    """An event connected with another: `may_follow` when it may have made that one, `may_lead` the other way."""

    event: str
    relation: str
    facts: dict[str, Any]
    sentence: str


class ImpactOut(Schema):
    """One event at one site."""

    event: str
    site: str
    level: int
    start: datetime | None
    end: datetime | None
    distance_m: float
    inside: bool
    basis: str
    probability: float | None = Field(description="0 to 1, that a warning like this reaches a site like this")
    low: float | None = Field(None, description="lower end of its 90 % interval")
    high: float | None = Field(None, description="upper end")
    alike: int = Field(0, description="warnings like it that were followed up here")
    reached: int = Field(0, description="of which so many reached the site")
    sure: list[str] = Field([], description="the same in sentences, the source's own record included")
    outcome: str = Field("", description="what became of it, once judged")
    why: list[dict[str, Any]]


class SiteOut(Schema):
    id: str
    name: str
    lat: float
    lon: float
    radius_m: float
    timezone: str
    tags: list[str]
    criticality: int
    responsible: str
    level: int = Field(description="worst present level")

    @staticmethod
    def resolve_name(site: models.Site) -> str:
        return spoken(site.name, site.id, site.lat, site.lon)

    @staticmethod
    def resolve_tags(site: models.Site) -> list[str]:
        return [leaving(tag, "api") for tag in site.tags]


class StepOut(Schema):
    """One delivery of a notice; the address stays in the store."""

    channel: str
    state: str
    queued: datetime
    sent: datetime | None
    accepted: datetime | None
    attempts: int
    fault: str


class NoticeOut(Schema):
    key: str
    kind: str
    event: str
    feed: str
    role: str
    level: int
    at: datetime
    subject: str
    lines: list[str]
    acknowledged: datetime | None
    receipts: list[StepOut]


class SourceOut(Schema):
    name: str
    title: str
    publisher: str
    licence: str
    health: str = Field(description="well, late, faulty, deaf, never")
    last_heard: datetime | None
    lag_s: float | None
    reports: int
    refused: int
    flaws: list[dict[str, str]]


class Latest(Schema):
    """`limit` at most 500 notices; only those not acknowledged when `waiting`."""

    limit: int = Field(100, ge=1, le=500)
    waiting: bool = False


class Page(Schema):
    """`limit` at most 500 rows, after skipping `offset`."""

    limit: int = Field(100, ge=1, le=500)
    offset: int = Field(0, ge=0, le=1_000_000)

# SPDX-License-Identifier: AGPL-3.0-or-later
"""One event: what, where, when on two clocks, its chain, the sites and why, who was told."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from tocsin.core import geo
from tocsin.core.event import live
from tocsin.core.explain import doubts
from tocsin.core.fuse.merge import voices
from tocsin.core.guard.gate import Cleared
from tocsin.core.model import Hazard, Measure
from tocsin.core.words import catalogue
from tocsin.core.words.actions import group
from tocsin.store import codec, models, related
from tocsin.web.desk.read import notices, parts, queue
from tocsin.web.desk.read.chain import Link, chain, spoken
from tocsin.web.desk.read.touched import SHOWN, Touched, beyond, touched


@dataclass(frozen=True)
class Voice:
    """What one feed, or several that share a name for it, says in the event."""

    feeds: list[str]
    messages: int


@dataclass(frozen=True)
class Related:
    """An event that may have made this one, or that it may have made: its id and the sentence."""

    event: str
    text: str


@dataclass(frozen=True)
class Kept:
    """A feed that somebody keeps apart from this event."""

    feed: str
    at: datetime


@dataclass(frozen=True)
class Page:
    row: queue.Row
    event: models.Event
    advice: str
    chain: list[Link]
    texts: list[tuple[str, str, str]]
    measures: list[tuple[str, str]]
    touched: list[Touched]
    beyond: list[Touched]
    leaf: int
    leaves: int
    notices: list[notices.Told]
    silent_why: list[tuple[datetime, str, list[str]]]
    feeds: list[str]
    disposition: str
    voices: list[Voice]
    fused: list[str]
    kept_apart: list[Kept]
    doubts: list[str]
    related: list[Related]

    @property
    def earlier(self) -> int:
        """How many messages of the chain others have replaced."""
        return sum(not link.current for link in self.chain)


def read(event_id: str, now: datetime, language: str, zone: str = "", leaf: int = 1) -> Page | str | None:
    """The page, with the `leaf`th hundred of its sites; the id of the event it was merged into; or None for an
    event nobody knows."""
    row = models.Event.objects.filter(pk=event_id).first()
    if row is None:
        return None
    if row.merged_into:
        return str(row.merged_into)
    event = codec.event(bytes(row.record))
    heads = live(event, now) or event.heads
    words = catalogue(language)
    leaves = max(-(-row.sites // SHOWN), 1)
    leaf = min(max(leaf, 1), leaves)
    return Page(
        row=queue.describe([row], now, language, zone)[0],
        event=row,
        advice=words.action[group(Hazard(row.hazard))],
        chain=chain(event, now, language),
        texts=_texts(heads, language),
        measures=_measures(heads),
        touched=touched(event_id, language, leaf),
        beyond=beyond(event_id, language),
        leaf=leaf,
        leaves=leaves,
        notices=notices.of_event(event_id, language),
        silent_why=_untold(event_id, language),
        feeds=sorted({head.feed for head in event.heads}),
        disposition=_spoken_of(event_id),
        voices=[Voice(sorted(voice.feeds), len(voice.heads)) for voice in voices(event)],
        fused=parts.said(event.fused, language),
        kept_apart=_kept_apart(event.id),
        doubts=parts.said(doubts(event), language),
        related=[Related(str(r.facts["event"]), parts.said([r], language)[0]) for r in related.of(event)],
    )


def _kept_apart(event_id: str) -> list[Kept]:
    rows = models.Apart.objects.filter(event=event_id).order_by("at", "id")
    return list({row.feed: Kept(row.feed, row.at) for row in rows}.values())


def _texts(heads: tuple[Cleared, ...], language: str) -> list[tuple[str, str, str]]:
    """The senders' own words of each live message: language, headline, description."""
    found = []
    for head in heads:
        tag, headline = spoken(head.report.headline, language)
        other, description = spoken(head.report.description, language)
        if headline or description:
            found.append((tag or other, headline, description))
    return list(dict.fromkeys(found))


def _measures(heads: tuple[Cleared, ...]) -> list[tuple[str, str]]:
    found: dict[Measure, float] = {}
    for head in heads:
        found.update(head.report.measures)
    return [(measure.value, f"{value:g}") for measure, value in found.items()]


def _spoken_of(event_id: str) -> str:
    """The desk's own word on the whole event."""
    row = models.Disposition.objects.filter(event=event_id, site="").first()
    return row.outcome if row else ""


def _untold(event_id: str, language: str) -> list[tuple[datetime, str, list[str]]]:
    """Decisions to tell nobody: when, whom, why not."""
    rows = models.Decision.objects.filter(event=event_id, notice="").order_by("-at")[:20]
    return [(row.at, row.role, parts.reasons(row.why, language)) for row in rows]


def outline(event_id: str) -> dict[str, Any] | None:
    """Where the event is, as one GeoJSON feature collection of its unreplaced messages."""
    record = models.Event.objects.filter(pk=event_id).values_list("record", flat=True).first()
    if record is None:
        return None
    heads = codec.event(bytes(record)).heads
    shapes = [(geo.geojson(head.place), head.place.basis.value) for head in heads]
    return {
        "type": "FeatureCollection",
        "features": [
            {"type": "Feature", "geometry": shape, "properties": {"basis": basis}}
            for shape, basis in shapes
            if shape
        ],
    }

# SPDX-License-Identifier: AGPL-3.0-or-later
"""One event: what, where, when on two clocks, its chain, the sites and why, who was told."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from itertools import groupby
from typing import Any

from tocsin.core import geo
from tocsin.core.event import Event, Impact, live, message_state
from tocsin.core.explain import doubts
from tocsin.core.fuse.merge import voices
from tocsin.core.guard.gate import Cleared
from tocsin.core.judge.sure import LEADS, meant
from tocsin.core.model import Hazard, Measure, Reason
from tocsin.core.words import catalogue
from tocsin.core.words.actions import group
from tocsin.store import codec, models, patches, related
from tocsin.web.desk.read import notices, parts, queue, sure
from tocsin.web.desk.read.sure import Sure


@dataclass(frozen=True)
class Link:
    """One message of the chain. `kind` in CAP's words; `current` when nothing has replaced it."""

    at: datetime
    sent: datetime | None
    feed: str
    id: str
    kind: str
    state: str
    severity: str
    expires: datetime | None
    headline: str
    language: str
    status: str
    current: bool
    absent: datetime | None
    signature: str


SHOWN = 100
"""Sites on one page: an event may touch hundreds of thousands."""


@dataclass(frozen=True)
class Touched:
    """One site the event touches. Sites that follow each other for the same reasons say them once: `why` stands at
    the last of `alike`."""

    site: models.Site
    impact: models.Impact | Impact
    why: list[str]
    alike: int
    sure: Sure | None = None
    outcome: str = ""


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
        chain=_chain(event, now, language),
        texts=_texts(heads, language),
        measures=_measures(heads),
        touched=_touched(event_id, language, leaf),
        beyond=_beyond(event_id, language),
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


def _chain(event: Event, now: datetime, language: str) -> list[Link]:
    current = {(head.report.id, head.report.part) for head in event.heads}
    links = []
    for row in models.Message.objects.filter(event=event.id).order_by("received", "sent", "id"):
        cleared = codec.cleared(bytes(row.record))
        report = cleared.report
        spoken, text = _spoken(report.headline, language)
        is_head = (report.id, report.part) in current
        links.append(
            Link(
                at=row.received,
                sent=report.sent,
                feed=cleared.feed,
                id=report.id,
                kind=report.msg_type.value,
                state=message_state(event, cleared, now).value if is_head else "superseded",
                severity=catalogue(language).severity[report.severity],
                expires=report.expires,
                headline=text,
                language=spoken,
                status=report.status.value,
                current=is_head,
                absent=event.absent.get(cleared.feed) if is_head else None,
                signature=report.signature.value,
            )
        )
    return links


def _spoken(texts: dict[str, str], language: str) -> tuple[str, str]:
    """The reader's language where the sender speaks it, else the sender's first."""
    for tag, text in texts.items():
        if tag.split("-")[0].lower() == language.split("-")[0]:
            return tag, text
    return next(iter(texts.items()), ("", ""))


def _texts(heads: tuple[Cleared, ...], language: str) -> list[tuple[str, str, str]]:
    """The senders' own words of each live message: language, headline, description."""
    found = []
    for head in heads:
        tag, headline = _spoken(head.report.headline, language)
        spoken, description = _spoken(head.report.description, language)
        if headline or description:
            found.append((tag or spoken, headline, description))
    return list(dict.fromkeys(found))


def _measures(heads: tuple[Cleared, ...]) -> list[tuple[str, str]]:
    found: dict[Measure, float] = {}
    for head in heads:
        found.update(head.report.measures)
    return [(measure.value, f"{value:g}") for measure, value in found.items()]


def _touched(event_id: str, language: str, leaf: int) -> list[Touched]:
    rows = models.Impact.objects.filter(event=event_id).order_by("-level", "distance_m", "site")
    impacts = list(rows[(leaf - 1) * SHOWN : leaf * SHOWN])
    named = {impact.site for impact in impacts}
    judged = dict(models.Judged.objects.filter(event=event_id, site__in=named).values_list("site", "outcome"))
    found = _because(impacts, [patches.why(i) for i in impacts], language)
    return [replace(t, sure=_sure(t, language), outcome=judged.get(t.site.id, "")) for t in found]


def _sure(touched: Touched, language: str) -> Sure | None:
    return sure.read(touched.impact, language) if isinstance(touched.impact, models.Impact) else None


def _beyond(event_id: str, language: str) -> list[Touched]:
    """Sites that only a rule's reach finds, the nearest."""
    impacts = patches.beyond(event_id)[:SHOWN]
    return _because(impacts, [i.why for i in impacts], language)


def _because(
    impacts: Sequence[models.Impact | Impact], whys: Sequence[tuple[Reason, ...]], language: str
) -> list[Touched]:
    sites = parts.sites_by_id(impact.site for impact in impacts)
    known = [(impact, why) for impact, why in zip(impacts, whys, strict=True) if impact.site in sites]
    found: list[Touched] = []
    for why, run in groupby(known, key=lambda pair: pair[1]):
        group_ = [Touched(sites[impact.site], impact, [], 0) for impact, _ in run]
        found += [*group_[:-1], replace(group_[-1], why=_said(why, language), alike=len(group_))]
    return found


def _said(whys: Iterable[Reason], language: str) -> list[str]:
    """The chain of reasons; the chances of each wind stand in a table of their own."""
    return parts.said([why for why in meant(whys) if why.name != LEADS], language)


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

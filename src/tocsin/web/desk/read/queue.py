# SPDX-License-Identifier: AGPL-3.0-or-later
"""The queue: what needs a human, what is coming, what is running, what ended in this shift."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from itertools import chain

from django.db.models import QuerySet

from tocsin.core.event import State
from tocsin.core.model import Basis, Hazard, Level
from tocsin.core.words import event_sentence, tell
from tocsin.core.words.say import NAMED
from tocsin.store import models, patches
from tocsin.web.desk.read import parts, sure
from tocsin.web.desk.read.sure import Sure

GROUPS = ("needs", "coming", "running", "ended")


@dataclass
class Row:
    """One event, or one feed that fell silent, as the queue shows it. `keys` are the notices still to be
    acknowledged; `told` counts those sent out for people to hear. `sites` are the first of `count`."""

    id: str
    url: str
    ack_url: str
    hazard: str
    level: int
    state: str
    sentence: str
    sites: list[models.Site]
    count: int = 0
    onset: datetime | None = None
    ends: datetime | None = None
    since: datetime | None = None
    told: int = 0
    told_at: datetime | None = None
    keys: list[str] = field(default_factory=list)
    stands_in: bool = False
    unplaced: bool = False  # no message of it names an area we can place
    sure: Sure | None = None
    changed: datetime | None = None

    @property
    def acked(self) -> bool:
        return bool(self.told) and not self.keys


@dataclass
class Queue:
    groups: dict[str, list[Row]]
    untouching: int  # open events that touch none of the sites: folded, and counted

    def __len__(self) -> int:
        return sum(len(rows) for rows in self.groups.values())

    def rows(self) -> list[Row]:
        return list(chain.from_iterable(self.groups.values()))


def read(now: datetime, shift: timedelta, language: str) -> Queue:
    """Everything that belongs in the queue at `now`."""
    live = models.Event.objects.filter(merged_into="")
    touching = live.filter(sites__gt=0)
    events = [
        *touching.filter(open=True),
        *touching.filter(open=False, changed_at__gte=now - shift).order_by("-changed_at")[:40],
        *(lost := list(unplaced().order_by("-level", "-changed_at")[:40])),
    ]
    rows = describe(events, now, language)
    groups: dict[str, list[Row]] = {name: [] for name in GROUPS}
    for row in rows:
        groups[_group(row)].append(row)
    groups["needs"] += silent(now, language)
    _sort(groups, now)
    return Queue(groups, live.filter(open=True, sites=0).count() - len(lost))


def unplaced() -> QuerySet[models.Event]:
    """Open events of which no message names an area we can place, at the level at which they are told."""
    return models.Event.objects.filter(merged_into="", open=True, sites=0, west=None, level__gte=Level.YELLOW)


def describe(events: Sequence[models.Event], now: datetime, language: str, zone: str = "") -> list[Row]:
    """Rows for events, with the sites they touch and what was told of them."""
    ids = [event.id for event in events]
    touching, named, notices = parts.patches_of(ids), patches.named(ids, NAMED), _notices(ids)
    sites = parts.sites_by_id(site for names in named.values() for site in names)
    first = {event: [sites[name] for name in names] for event, names in named.items()}
    return [
        _row(e, touching.get(e.id, []), first.get(e.id, []), notices.get(e.id, []), now, language, zone)
        for e in events
    ]


def _notices(events: Sequence[str]) -> dict[str, list[models.Notice]]:
    found: dict[str, list[models.Notice]] = defaultdict(list)
    rows = models.Notice.objects.filter(event__in=events).exclude(course="held").defer("record", "text")
    for notice in rows.order_by("at"):
        found[notice.event].append(notice)
    return found


def _row(
    event: models.Event,
    touching: list[models.Patch],
    sites: list[models.Site],
    notices: list[models.Notice],
    now: datetime,
    language: str,
    zone: str,
) -> Row:
    end = event.ends or event.expires
    sentence = event_sentence(
        Hazard(event.hazard),
        Level(event.level),
        State(event.state),
        (event.onset, end),
        [parts.site_of(site) for site in sites],
        now,
        language,
        zone,
        placed=event.west is not None or not event.open,
        count=event.sites,
    )
    worst = touching[0] if touching else None
    return Row(
        id=event.id,
        url=f"/events/{event.id}",
        ack_url=f"/events/{event.id}/ack",
        hazard=event.hazard,
        level=event.level,
        state=event.state,
        sentence=sentence,
        sites=sites,
        count=event.sites,
        onset=event.onset,
        ends=end,
        since=event.onset or event.first_seen,
        told=len(notices),
        told_at=notices[-1].at if notices else None,
        keys=[n.key for n in notices if n.kind in parts.NEEDS_ANSWER and not n.acked_at],
        unplaced=event.open and event.west is None,
        stands_in=bool(worst and Basis(worst.basis) in {Basis.ZONE, Basis.COUNTRY}),
        sure=sure.read(likely, language) if (likely := sure.likeliest(touching)) else None,
        changed=event.changed_at,
    )


def silent(now: datetime, language: str) -> list[Row]:
    """Feeds told as no longer heard, still silent, and not acknowledged by anybody."""
    deaf = dict(models.FeedState.objects.exclude(deaf_since=None).values_list("name", "deaf_since"))
    found: dict[str, list[models.Notice]] = defaultdict(list)
    for notice in models.Notice.objects.filter(kind="blind", feed__in=deaf, acked_at=None).order_by("at"):
        if notice.at >= deaf[notice.feed]:
            found[notice.feed].append(notice)
    sites = parts.sites_by_id() if found else {}
    return [_silent(feed, notices, sites, now, language) for feed, notices in found.items()]


def _silent(
    feed: str, notices: list[models.Notice], sites: dict[str, models.Site], now: datetime, language: str
) -> Row:
    records = [parts.notice_of(row) for row in notices]
    watched = sorted({site for record in records for site in record.sites} & sites.keys())
    told = tell(records[0], {s: parts.site_of(sites[s]) for s in watched}, now, language)
    return Row(
        id=f"feed-{feed}",
        url=f"/sources#{feed}",
        ack_url=f"/sources/{feed}/ack",
        hazard="blind",
        level=notices[0].level,
        state="active",
        sentence=f"{told.subject}.",
        sites=[sites[s] for s in watched],
        count=len(watched),
        since=records[0].start,
        told=len(notices),
        told_at=notices[-1].at,
        keys=[row.key for row in notices],
    )


def _group(row: Row) -> str:
    if row.state in {"ended", "cancelled", "superseded"}:
        return "ended"
    if row.keys:
        return "needs"
    return "coming" if row.state == "upcoming" else "running"


def _sort(groups: dict[str, list[Row]], now: datetime) -> None:
    """Worst first where someone must act; by onset what is coming; the latest first what is over."""
    groups["needs"].sort(key=lambda r: (-r.level, r.onset or r.since or now, r.id))
    groups["coming"].sort(key=lambda r: (r.onset or now, -r.level, r.id))
    groups["running"].sort(key=lambda r: (-r.level, r.ends or now + timedelta(days=99), r.id))
    groups["ended"].sort(key=lambda r: (r.changed or now, r.id), reverse=True)

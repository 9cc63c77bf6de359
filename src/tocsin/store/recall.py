# SPDX-License-Identifier: AGPL-3.0-or-later
"""Records out: the world as the last committed step left it, and where each feed's reading stopped."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

from django.db.models import Count, Q
from msgspec import Struct

from tocsin.core.event import Impact, State
from tocsin.core.judge.record import Likeness, Outcome, Record, Tally
from tocsin.core.match import SiteIndex
from tocsin.core.model import Certainty, Hazard, Level, Severity, Site
from tocsin.core.world import REMEMBER, Ears, Hearing, World
from tocsin.store import codec, desk, models, patches, rulebook, sql
from tocsin.store.feed_state import Poll


class Cursor(Struct, kw_only=True):
    """Where the reading of one feed stopped. `links` are the index entries taken in: entry -> (version, ids)."""

    name: str
    etag: str = ""
    last_modified: str = ""
    sha256: str = ""
    due: datetime | None = None
    full: datetime | None = None
    failures: int = 0
    fault: str = ""
    links: dict[str, tuple[str, tuple[str, ...]]] = {}
    misses: dict[str, int] = {}  # entries that did not come, in this process's life

    def follow(self, poll: Poll) -> None:
        """Stand where a saved poll left the feed."""
        self.etag, self.last_modified, self.due = poll.etag, poll.last_modified, poll.due
        self.failures, self.fault = poll.failures, poll.fault
        if poll.fresh:
            self.full = poll.at
        if poll.full:
            self.sha256 = poll.sha256
        self.links.update({link.entry: (link.version, link.messages) for link in poll.links})
        for entry in (*poll.links_gone, *(link.entry for link in poll.links)):
            self.misses.pop(entry, None)
        for entry in poll.links_gone:
            self.links.pop(entry, None)


def load_world(ears: Iterable[Ears], now: datetime) -> World:
    """The world at the last commit, with the sites as they are now."""
    sites = load_sites()
    world = World(index=SiteIndex(tuple(sites.values())), sites=sites, ears={e.name: e for e in ears})
    world.rules = rulebook.load()
    world.resited = models.Line.objects.values_list("sites", flat=True).filter(pk=1).first() or 0
    recent = models.Event.objects.filter(Q(open=True) | Q(changed_at__gte=now - REMEMBER), merged_into="")
    # Admitted as of the step that decided it: what came due while nobody looked is due at the next step.
    columns = ("first_seen", "id", "record", "state", "changed_at")
    kept = {row[1]: row for row in recent.values_list(*columns)}
    for part in sql.parts(sorted(_listed() - kept.keys())):
        old = models.Event.objects.filter(pk__in=part, merged_into="")
        kept.update({row[1]: row for row in old.values_list(*columns)})
    for _, _, record, state, at in sorted(kept.values(), key=lambda row: row[:2]):
        world.admit(codec.event(bytes(record)), State(state), at)
    world.apart = {frozenset((row.a, row.b)): row.event for row in models.Apart.objects.order_by("id")}
    world.record = load_record()
    _load_impacts(world)
    for event_id, event in world.events.items():
        world.watch(event_id, event.changed)
    for (record,) in models.Told.objects.values_list("record"):
        told = codec.told(bytes(record))
        if told.event in world.events:
            world.told.setdefault(told.event, {})[told.role] = told
    _load_feeds(world)
    world.waits = {row.key: codec.wait(bytes(row.record)) for row in models.Wait.objects.order_by("key")}
    desk.load(world, now)
    return world


def _listed() -> set[str]:
    """Events some feed still lists, however long they are over: forgotten, they would begin anew."""
    return {
        event
        for listed in models.FeedState.objects.values_list("listed", flat=True)
        for event in listed.values()
    }


def load_sites() -> dict[str, Site]:
    return {row.id: _site(row) for row in models.Site.objects.order_by("id").iterator()}


def load_site(site_id: str) -> Site | None:
    row = models.Site.objects.filter(pk=site_id).first()
    return _site(row) if row else None


def load_impact(event_id: str, site_id: str) -> Impact | None:
    """The event at the site; where its own law leaves the site out, what a rule that looks farther finds."""
    row = models.Impact.objects.filter(event=event_id, site=site_id).first()
    return patches.impact(row) if row else next(iter(patches.beyond(event_id, site_id)), None)


def load_record(until: datetime | None = None) -> Record:
    """What became of warnings, counted; with `until`, only what was known by then."""
    rows = models.Judged.objects.filter(known_at__lte=until) if until else models.Judged.objects.all()
    drawers = rows.values_list("source", "hazard", "severity", "certainty", "band", "outcome")
    found: dict[Likeness, Tally] = {}
    for source, hazard, severity, certainty, band, outcome, count in drawers.annotate(n=Count("id")):
        like = Likeness(source, Hazard(hazard), Severity(severity), Certainty(certainty), band)
        found[like] = found.get(like, Tally()).after(Outcome(outcome), count)
    return Record(found)


def load_languages() -> dict[str, str]:
    """What each role is told in."""
    return dict(models.Role.objects.values_list("name", "language"))


def load_cursors(names: Iterable[str]) -> dict[str, Cursor]:
    """A cursor for every name, fresh for a feed never heard."""
    found = {name: Cursor(name=name) for name in names}
    for row in models.FeedState.objects.filter(name__in=found):
        found[row.name] = Cursor(
            name=row.name,
            etag=row.etag,
            last_modified=row.last_modified,
            sha256=row.body_sha256,
            due=row.due_at,
            full=row.full_at,
            failures=row.failures,
            fault=row.fault,
            links={},
        )
    links = models.FeedLink.objects.filter(feed__in=found)
    for feed, entry, version, messages in links.values_list("feed", "entry", "version", "messages"):
        found[feed].links[entry] = (version, tuple(messages))
    return found


def _site(row: models.Site) -> Site:
    return Site(
        id=row.id,
        name=row.name,
        lat=row.lat,
        lon=row.lon,
        radius_m=row.radius_m,
        timezone=row.timezone,
        tags=tuple(row.tags),
        criticality=row.criticality,
        responsible=row.responsible,
        footprint=None if row.footprint is None else bytes(row.footprint),
        opening_hours=row.opening_hours,
    )


def _load_impacts(world: World) -> None:
    for patch in models.Patch.objects.order_by("event", "id").iterator():
        if patch.event in world.events:
            world.impacts.setdefault(patch.event, {}).update((i.site, i) for i in patches.unfold(patch))
    for far in models.Beyond.objects.order_by("event", "id").iterator():
        if far.event in world.events:
            world.beyond.setdefault(far.event, {}).update((i.site, i) for i in patches.unfold(far))


def _load_feeds(world: World) -> None:
    for row in models.FeedState.objects.all():
        if row.watched_since is not None:
            world.hearing[row.name] = Hearing(
                feed=row.name,
                since=row.watched_since,
                heard=row.heard_at,
                deaf=row.deaf_since,
                rhythm=codec.rhythm(row.rhythm),
                adrift=row.adrift_at,
                adrift_level=Level(row.adrift_level),
            )
        if row.listed:
            world.listed[row.name] = row.listed

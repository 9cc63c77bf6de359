# SPDX-License-Identifier: AGPL-3.0-or-later
"""The demo day: deterministic, in real formats, and what it promises is in it."""

from collections import Counter
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from tocsin.core.model import Flaw, Status
from tocsin.core.route.read import read as read_rules
from tocsin.core.words import catalogue
from tocsin.demo import FEEDS, day, sites
from tocsin.demo.day import SILENT
from tocsin.run import demo
from tocsin.run.clearing import Seen, clean
from tocsin.run.demo import RULES, DemoClock, catch_up
from tocsin.run.live import Live
from tocsin.run.poll import Heard
from tocsin.run.recording import Snapshot
from tocsin.run.replay import Replay
from tocsin.run.up import Options
from tocsin.sources.outlines import Outlines, country_of
from tocsin.store import register

ON = date(2026, 3, 4)


def test_the_rules_of_the_demo_can_be_read() -> None:
    """The guard reads them like anybody's: a word list that grew has refused one before."""
    assert len(read_rules(RULES.read_text("utf-8")).rules) == 4


def test_same_seed_and_date_same_bytes() -> None:
    assert [s.raw for s in day(ON)] == [s.raw for s in day(ON)]
    assert [s.raw for s in day(ON, seed=2)] != [s.raw for s in day(ON)]


def test_every_body_is_read_by_the_real_parser_without_a_flaw() -> None:
    formats = {feed.name: feed.format for feed in FEEDS}
    messages: set[tuple[str, str, str]] = set()
    languages: Counter[str] = Counter()
    seen = Seen()
    for said in day(ON):
        held = clean(said.raw, said.feed, {}, name=formats[said.feed], text_listed=True, seen=seen)
        assert [f for f in held.flaws if isinstance(f, Flaw)] == [], said.feed
        messages |= {(said.feed, c.report.id, c.report.msg_type.value) for c in held.cleared}
        languages.update(tag for c in held.cleared for tag in c.report.headline)
    assert len(messages) >= 150
    assert not [ident for _, ident, _ in messages if ident.startswith("sha256:")]
    assert {"fr", "de", "es", "pl", "ar"} <= {tag.split("-")[0] for tag in languages}


def test_the_day_holds_what_it_promises() -> None:
    places = sites()
    assert len(places) >= 60
    assert {"FR", "GB", "IT", "ES", "DE", "PL", "AT", "CZ", "SK"} <= {
        country_of(s.lat, s.lon) for s in places
    }
    replay = Replay(places, Outlines())
    moves: Counter[str] = Counter()
    for turn in replay.turns(Snapshot(s.at, s.feed, s.raw) for s in day(ON)):
        moves.update(state.value for state in turn.moved.values())
    told = {e.hazard.value for e in replay.world.events.values() if e.id in replay.world.told}
    assert len(told) >= 8, told
    assert {"flood", "earthquake", "power_outage", "thunderstorm", "road"} <= told
    assert {"warn", "update", "all_clear"} <= replay.counts.notices.keys()
    assert moves["cancelled"] and moves["ended"] and moves["unconfirmed"]
    tests = [e for e in replay.world.events.values() if any(h.report.status is Status.TEST for h in e.heads)]
    assert tests and not any(e.id in replay.world.told for e in tests)


def test_one_feed_goes_dead_and_returns() -> None:
    feed, start, end = SILENT
    heard = [s.at - datetime(2026, 3, 4, tzinfo=UTC) for s in day(ON) if s.feed == feed]
    assert not [at for at in heard if start <= at < end]
    assert min(heard) < start and max(heard) > end


def test_the_clock_runs_fast_and_skips_the_night() -> None:
    now = datetime(2026, 3, 4, 8, 0, tzinfo=UTC)
    elapsed = [timedelta(0)]
    clock = DemoClock(lambda: now + elapsed[0], speed=60)
    first = clock()
    elapsed[0] = timedelta(minutes=1)
    assert clock() - first == timedelta(hours=1)
    elapsed[0] = timedelta(minutes=15)
    assert clock().date() > first.date() and clock().hour >= 5


def test_what_the_demo_says_stands_in_the_vocabulary() -> None:
    assert all(feed.hazards <= catalogue("fr").hazard.keys() for feed in FEEDS)


def test_the_register_is_begun_before_the_morning_is_read(
    store: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def nothing(running: Live) -> list[Heard]:
        return []

    monkeypatch.setattr(demo, "_poll_all", nothing)
    monkeypatch.setattr(demo, "POLL", timedelta(hours=9))
    clock = DemoClock(lambda: datetime(2026, 3, 4, 8, tzinfo=UTC))
    catch_up(Options(store), clock, lambda share: None)
    watched = [entry for entry in register.entries() if entry.subject.startswith("feed:")]
    assert len(watched) == len(FEEDS) and {entry.at for entry in watched} == {clock.opens}

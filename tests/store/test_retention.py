# SPDX-License-Identifier: AGPL-3.0-or-later
"""After its time a record is in no byte of the database's files; before, and while it is open, it stays."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from django.contrib.sessions.models import Session

from tests import databases
from tests.timeline.line import Line, message
from tocsin.core.event import LAPSE
from tocsin.store import codec, models, retention, scrub
from tocsin.store.keeps import Keeps

THEN = datetime(2026, 1, 1, tzinfo=UTC)
KEEPS = Keeps()
MARK = "Zyx9Marker"


def kept(**said: datetime | None) -> bytes:
    """The record of an event that one message made, which its feed still lists."""
    line = Line()
    line.hear(0, message("one", 0, **said))
    (event,) = line.world.events.values()
    return codec.pack_event(event)


def fill(count: int, open_: bool = False, acked: bool = True, mark: str = MARK) -> None:
    """Events with everything that hangs on them; the mark stands in every column that can hold a text."""
    for n in range(count):
        name = f"{mark}{n:05}"
        body = (f"{mark} " * (1 + n % 700)).encode()  # within a page and over many
        event = kept(ends=None, expires=None) if open_ else body
        models.Event.objects.create(
            id=name, hazard=mark, state="ended", first_seen=THEN, changed_at=THEN, open=open_, record=event
        )
        models.Message.objects.create(
            feed=mark, message=name, event=name, received=THEN, sha256=mark, record=body
        )
        models.Patch.objects.create(
            event=name,
            level=1,
            inside=True,
            basis="x",
            why=[mark],
            since=THEN,
            sites=f'{{"{mark}":0}}'.encode(),
        )
        models.Told.objects.create(event=name, role=mark, record=body)
        models.Decision.objects.create(event=name, role=mark, at=THEN, why=[mark])
        acked_at = THEN if acked else None
        notice = models.Notice.objects.create(
            key=name,
            kind="warn",
            event=name,
            role=mark,
            level=1,
            at=THEN,
            acked_at=acked_at,
            record=body,
            text={"subject": mark},
        )
        models.Outbox.objects.create(
            notice=notice,
            kind="warn",
            channel=mark,
            address=mark,
            key=name,
            thread=mark,
            state="sent",
            due_at=THEN,
            queued_at=THEN,
        )
        models.Ledger.objects.create(at=THEN, what="event", ref=name)
    models.FeedFlaw.objects.create(feed=mark, at=THEN, kind="refused", reason=mark)
    models.FeedState.objects.create(name=mark, polled_at=THEN, listed={mark: mark})
    models.FeedLink.objects.create(feed=mark, entry=mark, version=mark, messages=[mark], listed_at=THEN)
    models.Forecast.objects.create(event=f"{mark}00000", at=THEN, probability=0.5, sites=body)
    models.Disposition.objects.create(event=f"{mark}00000", outcome="some", at=THEN)
    models.Judged.objects.create(
        event=mark, site=mark, source=mark, hazard="wind", severity="Severe", certainty="Likely", band=0, region="UTC",
        level=2, probability=0.5, issued=THEN, outcome="some", how="desk", known_at=THEN,
    )  # fmt: skip
    models.Access.objects.create(account=mark, at=THEN, page=mark, object=mark)  # fmt: skip


def files(folder: Path) -> bytes:
    return b"".join(path.read_bytes() for path in sorted(folder.glob("tocsin.sqlite3*")))


def rows() -> int:
    tables = (models.Event, models.Message, models.Patch, models.Told, models.Decision, models.Notice,
              models.Outbox, models.Ledger, models.FeedFlaw, models.FeedState,
              models.FeedLink, models.Access, models.Judged, models.Disposition, models.Forecast)  # fmt: skip
    return sum(int(table.objects.count()) for table in tables)


def test_nothing_of_it_is_left_in_any_byte(store: str, tmp_path: Path) -> None:
    fill(700)
    before = rows()
    assert sum(retention.sweep(THEN + timedelta(days=29), KEEPS).values()) == 0 and rows() == before
    late = THEN + max(KEEPS) + timedelta(seconds=1)
    gone = retention.sweep(late, KEEPS)
    assert rows() == 0 and sum(gone.values()) == before
    assert scrub.scrub()
    if store == "sqlite":
        assert MARK.encode() not in files(tmp_path)


@pytest.fixture
def sqlite(tmp_path: Path) -> Iterator[Path]:
    with databases.sqlite(tmp_path):
        yield tmp_path


def test_the_hourly_sweep_alone_leaves_nothing_between_what_stays(sqlite: Path) -> None:
    """Without writing the file anew: rows that go stand among rows that stay, on the same pages."""
    for _ in range(8):
        fill(40, mark=f"{MARK}{_}")
        fill(40, open_=True, acked=False, mark=f"Stays{_}")
    retention.sweep(THEN + max(KEEPS) + timedelta(seconds=1), KEEPS)
    assert scrub.checkpoint()
    assert b"Stays3" in files(sqlite) and MARK.encode() not in files(sqlite)


def test_each_class_has_its_own_time(store: str) -> None:
    fill(3)
    for name, keep in sorted(KEEPS.by_class().items(), key=lambda pair: pair[1]):
        assert retention.sweep(THEN + keep, KEEPS)[name] == 0
        assert retention.sweep(THEN + keep + timedelta(seconds=1), KEEPS)[name] > 0


def test_what_is_open_stays_at_any_age(store: str) -> None:
    fill(2, open_=True, acked=False)
    retention.sweep(THEN + timedelta(days=4000), KEEPS)
    assert (
        models.Event.objects.count() == models.Message.objects.count() == models.Impact.objects.count() == 2
    )
    assert models.Notice.objects.count() == 2, "nobody has acknowledged them yet"
    models.Event.objects.update(open=False)
    retention.sweep(THEN + timedelta(days=4000), KEEPS)
    assert models.Event.objects.count() == models.Notice.objects.count() == 0


@pytest.mark.parametrize("said", [{"ends": THEN}, {"expires": THEN - LAPSE}])
def test_what_ended_while_no_line_ran_goes_at_its_time(store: str, said: dict[str, datetime]) -> None:
    fill(2, open_=True, acked=False)
    models.Event.objects.update(state="active", record=kept(**said))
    retention.sweep(THEN + KEEPS.events, KEEPS)
    assert models.Event.objects.count() == models.Message.objects.count() == 2
    retention.sweep(THEN + KEEPS.events + timedelta(seconds=1), KEEPS)
    assert (
        models.Event.objects.count() == models.Message.objects.count() == models.Impact.objects.count() == 0
    )
    retention.sweep(THEN + KEEPS.notices + timedelta(seconds=1), KEEPS)
    assert models.Notice.objects.count() == models.Outbox.objects.count() == 0


def test_a_notice_that_waits_to_be_sent_stays(store: str) -> None:
    fill(1)
    models.Outbox.objects.update(state="pending")
    retention.sweep(THEN + timedelta(days=4000), KEEPS)
    assert models.Notice.objects.count() == models.Outbox.objects.count() == 1


def test_the_blind_notice_of_a_deaf_feed_stays_until_it_hears(store: str) -> None:
    models.FeedState.objects.create(name="f", deaf_since=THEN, polled_at=THEN)
    models.Notice.objects.create(key="b", kind="blind", feed="f", role="duty", level=2, at=THEN, record=b"")
    retention.sweep(THEN + timedelta(days=4000), KEEPS)
    assert models.Notice.objects.count() == 1
    models.FeedState.objects.update(deaf_since=None)
    retention.sweep(THEN + timedelta(days=4000), KEEPS)
    assert models.Notice.objects.count() == 0


def test_the_running_line_is_told_to_read_anew(store: str) -> None:
    from tocsin.store import helm

    fill(1)
    before = helm.revision()
    retention.sweep(THEN + timedelta(days=4000), KEEPS)
    assert helm.revision() == before + 1
    retention.sweep(THEN + timedelta(days=4000), KEEPS)
    assert helm.revision() == before + 1


def test_sessions_end_by_the_machines_clock(store: str) -> None:
    Session.objects.create(session_key="k", session_data="x", expire_date=THEN)
    assert retention.sweep(THEN + timedelta(days=4000), KEEPS, THEN)["sessions"] == 0
    assert retention.sweep(THEN, KEEPS, THEN + timedelta(seconds=1))["sessions"] == 1

# SPDX-License-Identifier: AGPL-3.0-or-later
"""Clocks that jump, senders that are wrong by hours, nights when an hour is missing or comes twice: nobody is told
the same twice, and nothing waits for a time that was never due."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

import pytest

from tests import databases
from tests.timeline import line as timeline
from tests.timeline.line import Line, cancel, message

databases.ready()

from tocsin.core.event import CLOSING, Kind  # noqa: E402
from tocsin.core.model import Severity, Site  # noqa: E402
from tocsin.run.sim import batch, play  # noqa: E402
from tocsin.run.sim.disk import Disk  # noqa: E402
from tocsin.run.sim.faults import Fault  # noqa: E402
from tocsin.run.sim.house import HOUSES  # noqa: E402
from tocsin.store import codec, models  # noqa: E402

JUMPS = (-31_536_000, -86_400, -7200, -3600, -90, -1, 1, 90, 3600, 7200, 86_400, 31_536_000)


@pytest.fixture(scope="module")
def store() -> Iterator[Disk]:
    with batch.silent(), play.ready() as found:
        yield found


@pytest.mark.parametrize("at", [120.0, 300.0])
@pytest.mark.parametrize("jump", JUMPS)
def test_a_jump_of_the_clock_while_a_receiver_is_away(store: Disk, jump: float, at: float) -> None:
    away = Fault(kind="sink", at=60.0, lasts=240.0, where="hook-duty", how="busy")
    found = play.play(store, 3, (Fault(kind="clock", at=at, lasts=jump), away), HOUSES[0])
    assert not found.broken
    assert not twice()


def twice() -> list[str]:
    """Warnings given again although nothing was cleared in between."""
    warned: set[tuple[str, str]] = set()
    again = []
    keys = models.Outbox.objects.order_by("id").values_list("notice_id", flat=True)
    for key in dict.fromkeys(keys):
        notice = codec.notice(bytes(models.Notice.objects.get(pk=key).record))
        about = (notice.event or notice.feed, notice.role)
        if notice.kind in CLOSING:
            warned.discard(about)
        elif notice.kind is not Kind.UPDATE:
            again += [key] if about in warned else []
            warned.add(about)
    return again


PARIS = Site(id="depot", name="Depot", lat=47.5, lon=7.5, timezone="Europe/Paris", responsible="night")
HOWE = Site(id="depot", name="Depot", lat=47.5, lon=7.5, timezone="Australia/Lord_Howe", responsible="night")
NIGHTS = {
    "spring, Europe": (datetime(2026, 3, 29, 0, 30, tzinfo=UTC), PARIS),
    "autumn, Europe": (datetime(2026, 10, 25, 0, 30, tzinfo=UTC), PARIS),
    "half an hour, Lord Howe": (datetime(2026, 4, 4, 14, 30, tzinfo=UTC), HOWE),
    "leap day": (datetime(2028, 2, 28, 23, 0, tzinfo=UTC), PARIS),
    "after the leap day": (datetime(2028, 2, 29, 23, 0, tzinfo=UTC), PARIS),
    "year's end": (datetime(2026, 12, 31, 23, 0, tzinfo=UTC), PARIS),
    "the night 32 bits end": (datetime(2038, 1, 19, 2, 30, tzinfo=UTC), PARIS),
}


@pytest.mark.parametrize("night", NIGHTS)
def test_a_night_with_a_seam_is_told_as_any_other(night: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Every five minutes across the seam, with an update and a cancel: one word each."""
    begins, site = NIGHTS[night]
    monkeypatch.setattr(timeline, "NOON", begins)
    line = Line(site)
    alert, update = message("a", 0), message("b", 60, refs=("a",), severity=Severity.EXTREME)
    told = line.hear(0, alert)
    for minutes in range(5, 180, 5):
        said = (alert,) if minutes < 60 else (alert, update)
        told += line.hear(minutes, *said) + line.wait(minutes + 2.5)
    told += line.hear(180, alert, update, cancel("c", 180, "b")) + line.wait(400)
    assert [word.split()[0] for word in told] == ["warn", "update", "all_clear"]


SKEWS = (-1440, -180, -60, -5, 5, 60, 110)


@pytest.mark.parametrize("skew", SKEWS)
def test_a_sender_whose_clock_is_wrong_is_told_once(skew: float) -> None:
    """The sender stamps `sent` wrongly; onset and expiry are right. Its update is stamped as wrongly."""
    line = Line()
    alert = message("a", skew, onset=timeline.at(0), expires=timeline.at(120))
    update = message(
        "b", skew + 10, refs=("a",), onset=timeline.at(0), expires=timeline.at(120), severity=Severity.EXTREME
    )
    told = line.hear(0, alert)
    for minutes in range(5, 60, 5):
        told += line.hear(minutes, *((alert,) if minutes < 10 else (alert, update)))
    told += line.hear(60, alert, update, cancel("c", skew + 60, "b"))
    assert [word.split()[0] for word in told] == ["warn", "update", "all_clear"]


def test_an_update_stamped_before_its_alert_still_replaces_it() -> None:
    line = Line()
    alert = message("a", 0)
    update = message(
        "b", -30, refs=("a",), onset=timeline.at(0), expires=timeline.at(120), severity=Severity.EXTREME
    )
    told = line.hear(0, alert) + line.hear(5, alert, update) + line.hear(10, alert, update)
    assert [word.split()[0] for word in told] == ["warn", "update"]


def test_a_message_that_expired_before_it_was_sent_is_not_told_as_new() -> None:
    line = Line()
    assert (
        line.hear(
            0, message("a", -10, onset=timeline.at(-60), expires=timeline.at(-30), ends=timeline.at(-30))
        )
        == []
    )


def test_there_are_forty_cases_and_more() -> None:
    assert 2 * len(JUMPS) + len(NIGHTS) + len(SKEWS) + 2 >= 40


def test_a_feed_heard_by_a_clock_that_ran_ahead_is_noticed_when_it_falls_silent() -> None:
    ears = timeline.Ears(name="weather", hazards=frozenset({"wind"}), quiet_after=600)  # type: ignore[arg-type]
    line = Line(ears=(ears,))
    line.hear(0)
    line.hear(600)  # ten hours ahead for one poll
    assert line.wait(5) == []
    assert {word.split()[0] for word in line.wait(16)} == {"blind"}


def test_the_hour_in_words_is_the_site_s_own_across_the_seam() -> None:
    from tocsin.core.times import clock, zone_name

    for at, zone in (
        (datetime(2026, 10, 25, 0, 30, tzinfo=UTC), "CEST"),
        (datetime(2026, 10, 25, 1, 30, tzinfo=UTC), "CET"),
    ):
        days = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
        assert clock(at, "Europe/Paris", days, at - timedelta(minutes=1)).endswith("02:30")
        assert zone_name(at, "Europe/Paris") == zone

# SPDX-License-Identifier: AGPL-3.0-or-later
"""Calendars: place and window of public events, with recurrences, moves, cancels and broken lines."""

from datetime import UTC, datetime

import pytest

from tests.formats.made import flaws, ics, read, reports
from tests.pace import within
from tocsin.core.model import Effect, Flaw, Hazard, MsgType, Report, Shape, ShapeKind, Window
from tocsin.formats import parse
from tocsin.formats.base import Hint
from tocsin.formats.ical import ICALENDAR

START = datetime(2026, 5, 1, 12, tzinfo=UTC)
END = datetime(2026, 5, 1, 16, 30, tzinfo=UTC)


def test_a_single_event() -> None:
    (report,) = reports(read(ICALENDAR, ics()))
    assert (report.hazard, report.onset, report.ends) == (Hazard.PUBLIC_EVENT, START, END)
    assert report.slots is not None
    assert (report.slots.effect, report.slots.places, report.slots.windows) == (
        Effect.PUBLIC_EVENT,
        ("Marktplatz",),
        (Window(START, END),),
    )
    assert report.shapes == (Shape(ShapeKind.POINT, "52.5,13.4"),)
    assert "u1" not in report.id, "a UID may spell a name"


def test_recurrences_are_told_one_by_one() -> None:
    found = reports(
        read(ICALENDAR, ics(lines=("RRULE:FREQ=WEEKLY;COUNT=3", "EXDATE;TZID=Europe/Berlin:20260508T140000")))
    )
    assert [r.onset for r in found] == [START, datetime(2026, 5, 15, 12, tzinfo=UTC)]
    assert len({r.id for r in found}) == 2


def test_the_horizon_comes_from_the_hint() -> None:
    hint = Hint(options=(("from", "2027-01-01T00:00:00Z"), ("until", "2027-01-15T00:00:00Z")))
    found = reports(read(ICALENDAR, ics(lines=("RRULE:FREQ=WEEKLY",)), hint))
    assert [r.onset for r in found] == [
        datetime(2027, 1, 1, 13, tzinfo=UTC),
        datetime(2027, 1, 8, 13, tzinfo=UTC),
    ]


MOVED = (
    "BEGIN:VEVENT\r\nUID:u1\r\nRECURRENCE-ID;TZID=Europe/Berlin:20260508T140000\r\nDTSTART;TZID=Europe/Berlin:20260509T100000\r\n"
    "DTEND;TZID=Europe/Berlin:20260509T110000\r\n{}END:VEVENT\r\nEND:VCALENDAR"
)


@pytest.mark.parametrize(("status", "kind"), [("", MsgType.ALERT), ("STATUS:CANCELLED\r\n", MsgType.CANCEL)])
def test_a_moved_or_cancelled_occurrence_keeps_its_key(status: str, kind: MsgType) -> None:
    plain = reports(read(ICALENDAR, ics(lines=("RRULE:FREQ=WEEKLY;COUNT=2",))))
    raw = ics(lines=("RRULE:FREQ=WEEKLY;COUNT=2",)).replace("END:VCALENDAR", MOVED.format(status))
    changed = reports(read(ICALENDAR, raw))
    assert {r.keys for r in changed} == {r.keys for r in plain}
    (second,) = [r for r in changed if r.keys == plain[1].keys]
    assert (second.onset, second.msg_type) == (datetime(2026, 5, 9, 8, tzinfo=UTC), kind)


def test_whole_days_follow_the_calendars_zone() -> None:
    raw = (
        ics()
        .replace("DTSTART;TZID=Europe/Berlin:20260501T140000", "DTSTART;VALUE=DATE:20260501")
        .replace("DTEND;TZID=Europe/Berlin:20260501T183000\r\n", "")
    )
    (report,) = reports(read(ICALENDAR, raw))
    assert (report.onset, report.ends) == (
        datetime(2026, 4, 30, 22, tzinfo=UTC),
        datetime(2026, 5, 1, 22, tzinfo=UTC),
    )


@pytest.mark.parametrize("place", ["https://meet.example.org/x", "someone@example.org", "Zoom"])
def test_a_link_is_no_place(place: str) -> None:
    (report,) = reports(read(ICALENDAR, ics().replace("Marktplatz", place)))
    assert report.slots is not None and report.slots.places == ()


def test_private_entries_and_other_components_are_flaws() -> None:
    assert [f.reason for f in flaws(read(ICALENDAR, ics(lines=("CLASS:PRIVATE",))))] == [
        "a private entry is not read"
    ]
    raw = ics().replace("END:VCALENDAR", "BEGIN:VTODO\r\nUID:t\r\nEND:VTODO\r\nEND:VCALENDAR")
    assert [f.reason for f in flaws(read(ICALENDAR, raw))] == ["not a public event: VTODO"]


def test_a_broken_line_costs_one_event() -> None:
    bad = "BEGIN:VEVENT\r\nUID:b\r\nDTSTART:nonsense\r\nEND:VEVENT\r\n"
    found = read(
        ICALENDAR,
        ics()
        .replace("BEGIN:VEVENT", bad + "BEGIN:VEVENT", 1)
        .replace("VERSION:2.0", "VERSION:2.0\r\nthis is no content line"),
    )
    assert len(reports(found)) == 1
    assert len(flaws(found)) == 1


HOSTILE = ["FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30", "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30", "FREQ=SECONDLY", "FREQ=DAILY;BYHOUR=1,2,3;BYMINUTE=1,2,3;BYSECOND=1,2",
           "FREQ=MONTHLY;BYDAY=5FR;BYMONTHDAY=1", "FREQ=DAILY;COUNT=100000000", "FREQ=NONSENSE", "FREQ=DAILY;INTERVAL=0"]  # fmt: skip


@pytest.mark.parametrize("rule", HOSTILE)
def test_hostile_rules_are_bounded(rule: str) -> None:
    raw = ics(lines=(f"RRULE:{rule}",)).replace("20260501", "19010501")
    with within(2):
        found = read(ICALENDAR, raw, Hint(options=(("from", "2026-05-01T00:00:00Z"), ("days", "30"))))
    assert found


def calendar(*events: str, zones: str = "") -> bytes:
    return f"BEGIN:VCALENDAR\r\nVERSION:2.0\r\n{zones}{''.join(events)}END:VCALENDAR\r\n".encode()


def happening(number: int, more: str = "", zone: str = "") -> str:
    return f"BEGIN:VEVENT\r\nUID:{number}\r\nDTSTART{zone}:20260301T{number % 24:02}0000\r\nLOCATION:Hall\r\n{more}END:VEVENT\r\n"


def test_a_second_master_of_the_same_uid_is_asked_too() -> None:
    """Found by the fuzzer: its interval of none was never asked about and went round for ever."""
    one = "BEGIN:VEVENT\r\nUID:1\r\nDTSTART;VALUE=DATE:20240701\r\nSUMMARY:Fair\r\nLOCATION:Hall\r\nRRULE:FREQ=WEEKLY;UNTIL=20240801\r\nEND:VEVENT\r\n"
    two = one.replace("RRULE:FREQ=WEEKLY", "RRULE:FREQ=DAILY;INTERVAL=0\r\nRRULE:FREQ=WEEKLY")
    with within(2):
        items = list(parse(f"BEGIN:VCALENDAR\r\nVERSION:2.0\r\n{one}{two}END:VCALENDAR\r\n".encode()))
    assert len(flaws(items)) >= 1


def test_lines_nobody_reads_may_be_as_broken_as_they_like() -> None:
    broken = 'ATTENDEE;CN="Jane:mailto:x\r\nDES.RIPTION:a\r\nX-,:b\r\nSUMMARY;LANGUAGE\r\nORGANIZER;X=\x07:c\r\nBEGIN:VALARM\r\nTRIGGER:-P1\r\nDTSTART:never\r\nEND:VALARM\r\n'
    (found,) = parse(calendar(happening(1, broken)))
    assert isinstance(found, Report) and found.slots and found.slots.places == ("Hall",)


def test_a_zone_that_repeats_every_second_is_not_counted_out() -> None:
    zone = "BEGIN:VTIMEZONE\r\nTZID:Odd\r\nBEGIN:STANDARD\r\nDTSTART:16010101T000000\r\nRRULE:FREQ=SECONDLY;COUNT=99999999\r\nTZOFFSETFROM:+0100\r\nTZOFFSETTO:+0200\r\nEND:STANDARD\r\nEND:VTIMEZONE\r\n"
    (found,) = (
        i for i in parse(calendar(happening(1, zone=";TZID=Odd"), zones=zone)) if isinstance(i, Report)
    )
    assert found.onset == datetime(2026, 2, 28, 23, tzinfo=UTC)


def test_many_series_and_many_zones_stay_within_two_seconds() -> None:
    zones = "".join(
        f"BEGIN:VTIMEZONE\r\nTZID:Z{n}\r\nBEGIN:STANDARD\r\nDTSTART:19701025T030000\r\nTZOFFSETFROM:+0100\r\nTZOFFSETTO:+0100\r\nEND:STANDARD\r\nEND:VTIMEZONE\r\n"
        for n in range(200)
    )
    events = [happening(n, "RRULE:FREQ=DAILY\r\n" if n % 2 else "", f";TZID=Z{n % 200}") for n in range(1000)]
    raw = calendar(*events, "BEGIN:VEVENT\r\nDTSTART:19970901T1300Z\r\n", zones=zones)
    with within(2):
        items = list(parse(raw))
    assert len([i for i in items if isinstance(i, Report)]) >= 4000


def test_a_calendar_cut_short_keeps_the_events_before_the_cut() -> None:
    raw = calendar(*(happening(n) for n in range(3)))
    items = list(parse(raw[: raw.rindex(b"LOCATION")]))
    assert sum(isinstance(i, Report) for i in items) == 2
    assert [i.reason for i in items if isinstance(i, Flaw)] == ["1 events cut short"]


@pytest.mark.parametrize(
    ("written", "onset"),
    [("DTSTART:20260301T1300Z", datetime(2026, 3, 1, 13, tzinfo=UTC)), ("DTSTART:20260301", datetime(2026, 3, 1, tzinfo=UTC)), ("DTSTART:20269901T1300Z", None)],
)  # fmt: skip
def test_times_nearly_as_the_standard_writes_them(written: str, onset: datetime | None) -> None:
    event = f"BEGIN:VEVENT\r\nUID:1\r\n{written}\r\nDTEND:None\r\nDTSTAMP:202103206T200210Z\r\nDURATION:PT1W\r\nLOCATION:Hall\r\nEND:VEVENT\r\n"
    (found,) = parse(calendar(event))
    assert found.onset == onset if isinstance(found, Report) else onset is None


def test_a_date_in_a_zone_nobody_knows_is_a_date() -> None:
    event = "BEGIN:VEVENT\r\nUID:1\r\nDTSTART;TZID=Europe/Nowhere:20240701\r\nDTEND;VALUE=DATE:20240708\r\nRRULE:FREQ=WEEKLY;UNTIL=20240801;INTERVAL=2;BYDAY=MO\r\nEND:VEVENT\r\n"
    assert [i.onset.day for i in parse(calendar(event)) if isinstance(i, Report) and i.onset] == [1, 15, 29]

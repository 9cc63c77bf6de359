# SPDX-License-Identifier: AGPL-3.0-or-later
"""Rotas from calendars: roles come in, people do not."""

from datetime import UTC, datetime

import pytest

from tocsin.run.rotafile import RotaError, shifts

NOW = datetime(2026, 3, 4, 12, tzinfo=UTC)
HEAD = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//x//y//EN\r\n"
ENTRY = (
    "BEGIN:VEVENT\r\nUID:{uid}\r\nDTSTAMP:20260301T000000Z\r\nDTSTART{start}\r\nDTEND{end}\r\n{more}"
    "SUMMARY:{summary}\r\nEND:VEVENT\r\n"
)


def calendar(*entries: str) -> bytes:
    return (HEAD + "".join(entries) + "END:VCALENDAR\r\n").encode()


def entry(
    summary: str, start: str = ":20260305T200000", end: str = ":20260306T080000", more: str = ""
) -> str:
    return ENTRY.format(uid=summary + start, start=start, end=end, summary=summary, more=more)


def test_a_weekly_shift_keeps_its_local_hours_over_the_clock_change() -> None:
    weekly = entry("lead a", start=";TZID=Europe/Paris:20260321T200000", end=";TZID=Europe/Paris:20260322T080000",
                   more="RRULE:FREQ=WEEKLY;COUNT=3\r\n")  # fmt: skip
    found, problems = shifts(calendar(weekly), "leads", "Europe/Paris", NOW)
    assert not problems
    assert [(s.start.hour, s.end.hour) for s in found] == [
        (19, 7),
        (19, 6),
        (18, 6),
    ]  # 29 March: an hour less


def test_times_without_a_zone_are_on_the_rotas_clock() -> None:
    found, _ = shifts(calendar(entry("lead a")), "leads", "Asia/Tokyo", NOW)
    assert found[0].start == datetime(2026, 3, 5, 11, tzinfo=UTC)


def test_who_attends_is_dropped() -> None:
    more = "ATTENDEE;CN=John Smith:mailto:john.smith@example.org\r\nORGANIZER:mailto:boss@example.org\r\nDESCRIPTION:call Mary Jones\r\n"
    found, problems = shifts(calendar(entry("lead a", more=more)), "leads", "UTC", NOW)
    assert not problems and "Smith" not in str(found) and found[0].role == "lead a"


@pytest.mark.parametrize("summary", ["John Smith", "call +44 20 7946 0958", "", "j.smith@example.org"])
def test_a_summary_that_names_a_person_is_refused_and_not_repeated(summary: str) -> None:
    found, problems = shifts(calendar(entry("lead a"), entry(summary, start=":20260307T200000", end=":20260308T080000")),
                             "leads", "UTC", NOW)  # fmt: skip
    assert len(found) == 1 and len(problems) == 1
    assert "role or a position" in problems[0]
    assert not summary or summary not in problems[0]


def test_what_is_no_calendar_is_one_line() -> None:
    with pytest.raises(RotaError):
        shifts(b"not a calendar", "leads", "UTC", NOW)

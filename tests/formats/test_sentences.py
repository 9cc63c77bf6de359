# SPDX-License-Identifier: AGPL-3.0-or-later
"""Asked of every format whose reports are of roads or transit, unasked: what a sentence in it says ends in the slots, and
why it says so changes no stored byte."""

from __future__ import annotations

import json
from datetime import UTC, datetime

import pytest

from tests.guard.doors import DOORS, Door
from tocsin.core.guard.joined import joined
from tocsin.core.model import Effect, Hazard, Report, Slots, Window
from tocsin.formats import Hint, parse
from tocsin.formats.sentences import SAID_IN_SLOTS, in_one_language
from tocsin.run.clearing import Cleaned, clean
from tocsin.store.codec import pack_cleared

SENTENCES = [
    "Voltaire Road is closed between Quarry Street and Orchard Street from 12:00 to 18:00",
    "Kastanienallee zwischen Quarry Street und Orchard Street von 12 bis 18 Uhr gesperrt",
]
ENDS = "Quarry Street – Orchard Street"
REASONS = [
    "",
    " because of a strike called by the RMT union",
    " due to a march, said Daniel Okafor",
    " because of a demonstration of the Green Party",
    " wegen eines Warnstreiks, sagte Leopoldine Wittgenhauser",
    " because of a signal failure",
]


def held(door: Door, raw: bytes) -> Cleaned:
    return clean(raw, door.name, {}, door.hint, door.format)


def told_of(door: Door, raw: bytes) -> list[Report]:
    """Reports of a road or a service; a public event says only where and when it is."""
    return [k.report for k in held(door, raw).cleared if k.report.hazard in SAID_IN_SLOTS]


ASKED = [name for name, door in DOORS.items() if told_of(door, door.whole)]


def test_the_formats_of_roads_and_transit_are_asked() -> None:
    known = "511 autobahn datex2 digitraffic gtfs-rt gtfs-rt-json navitia open511 road-notices siri-messages siri-sx wzdx"
    assert set(ASKED) >= set(known.split())


@pytest.mark.parametrize("name", ASKED)
@pytest.mark.parametrize("sentence", SENTENCES)
def test_a_stretch_in_the_free_text_ends_in_the_slots(name: str, sentence: str) -> None:
    door = DOORS[name]
    coded = told_of(door, door.whole)
    told = told_of(door, door.prose(f". {sentence}."))
    assert len(told) == len(coded)
    for before, after in zip(coded, told, strict=True):
        assert before.slots and after.slots
        # A stretch that the feed codes is the feed's own.
        assert after.slots.sections if before.slots.sections else ENDS in after.slots.sections


@pytest.mark.parametrize("name", ASKED)
def test_why_it_is_so_changes_nothing_that_is_stored(name: str) -> None:
    door = DOORS[name]
    for sentence in SENTENCES:
        rows = [
            [pack_cleared(kept) for kept in held(door, door.prose(f". {sentence}{why}.")).cleared]
            for why in REASONS
        ]
        assert all(row == rows[0] for row in rows)


ATOM = """<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en"><title>Changes</title><entry>{id}
<title>Route 9 is detoured from 9:00 AM to 1:00 PM between Quarry Street and Orchard Street{why}</title>
<updated>2026-09-21T05:00:00Z</updated><author><name>Daniel Okafor</name></author></entry></feed>"""
RSS = """<rss version="2.0"><channel><title>Changes</title><language>en</language><item>{id}<title>Route 9</title>
<description>Route 9 is detoured from 9:00 AM to 1:00 PM between Quarry Street and Orchard Street{why}</description>
<pubDate>Mon, 21 Sep 2026 05:00:00 GMT</pubDate></item></channel></rss>"""
ICS = """BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VEVENT\r\nUID:1\r\nDTSTART:20260921T040000Z\r\nDTEND:20260921T220000Z\r
SUMMARY;LANGUAGE=en:Route 9 is detoured from 9:00 AM to 1:00 PM between Quarry Street and Orchard Street{why}\r
ORGANIZER;CN=Daniel Okafor:mailto:d@office.example\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"""
TRANSIT = Hint(hazard="transit", language="en")
WORDED = [
    (ATOM, "<id>e1</id>", TRANSIT),
    (ATOM, "<id>e1</id>", Hint()),
    (ATOM, "", Hint()),
    (RSS, "<guid>e1</guid>", TRANSIT),
    (RSS, "<guid>e1</guid>", Hint()),
    (RSS, "", TRANSIT),
    (ICS, "", TRANSIT),
]


@pytest.mark.parametrize(("body", "named", "hint"), WORDED)
def test_words_of_a_feed_are_read_by_its_class_or_by_what_they_say(body: str, named: str, hint: Hint) -> None:
    rows = []
    for why in REASONS:
        found = clean(body.format(id=named, why=why).encode(), "feed", {}, hint)
        [kept] = found.cleared
        rows.append(pack_cleared(kept))
        slots = kept.report.slots
        assert slots and (slots.effect, slots.lines, slots.sections) == (Effect.DETOUR, ("9",), (ENDS,))
        assert datetime(2026, 9, 21, 9, tzinfo=UTC) in {w.start for w in slots.windows}
        assert kept.report.hazard is Hazard.TRANSIT and not kept.report.headline
    assert len(set(rows)) == 1


def test_a_hazard_feed_keeps_its_words() -> None:
    [report] = parse(ATOM.format(id="<id>e1</id>", why="").encode(), Hint(hazard="flood"))
    assert isinstance(report, Report) and report.headline and report.slots is None


NAVITIA = {"id": "a", "severity": {"effect": "REDUCED_SERVICE"}, "updated_at": "20260921T050000",
           "messages": [{"text": "Ligne 7 : travaux. Trafic réduit entre Zoo et Opéra de 6h à 22h."}],
           "impacted_objects": [{"pt_object": {"id": "line:7", "embedded_type": "line", "line": {"code": "7"}}}]}  # fmt: skip


def test_hours_are_placed_on_the_day_the_codes_name() -> None:
    periods = [{"begin": "20260923T000000", "end": "20260923T235900"}]
    told = {
        "context": {"timezone": "Europe/Paris"},
        "disruptions": [NAVITIA | {"application_periods": periods}],
    }
    [report] = parse(json.dumps(told).encode())
    assert isinstance(report, Report) and report.slots
    assert report.slots.sections == ("Zoo – Opéra",)
    assert Window(
        datetime(2026, 9, 23, 4, tzinfo=UTC), datetime(2026, 9, 23, 20, tzinfo=UTC)
    ) in report.slots.windows  # fmt: skip
    assert report.ends == datetime(2026, 9, 23, 21, 59, tzinfo=UTC)


def at(day: int, hour: int) -> datetime:
    return datetime(2026, 9, day, hour, tzinfo=UTC)


def test_codes_win_and_nothing_is_told_twice() -> None:
    coded = Slots(effect=Effect.DETOUR, lines=("9",), sections=("Zoo – Wedding",))
    read = Slots(
        effect=Effect.NO_SERVICE, lines=("9 Express",), stops=("Zoo",), sections=("Zoo (U) – Wedding",)
    )
    assert joined(coded, read) == Slots(
        effect=Effect.DETOUR, lines=("9",), stops=("Zoo",), sections=("Zoo – Wedding",)
    )


@pytest.mark.parametrize(
    ("coded", "read", "kept"),
    [
        ((), (at(1, 6), at(1, 9)), 1),
        ((at(1, 0), at(2, 0)), (at(1, 6), at(1, 9)), 2),
        ((at(1, 0), None), (at(1, 6), at(1, 9)), 2),
        ((at(1, 0), None), (at(1, 6), None), 1),
        ((at(1, 0), at(9, 0)), (at(1, 6), at(1, 9)), 1),
        ((at(1, 7), at(2, 0)), (at(1, 6), at(1, 9)), 1),
        ((at(1, 6), at(1, 9)), (at(1, 6), at(1, 9)), 1),
    ],
)
def test_hours_stand_beside_a_coded_window_that_leaves_them_open(
    coded: tuple[datetime, ...], read: tuple[datetime, ...], kept: int
) -> None:
    of = (Window(*coded),) if coded else ()
    assert len(joined(Slots(windows=of), Slots(windows=(Window(*read),))).windows) == kept


@pytest.mark.parametrize(
    ("language", "said"), [("de", "de\nzu"), ("en", "en\nzu"), ("fr", "en\nzu"), ("", "en\nzu")]
)
def test_one_language_is_read(language: str, said: str) -> None:
    texts = [("en-GB", "en"), ("de", "de"), ("", "zu"), ("en", " en ")]
    assert in_one_language(texts, Hint(language=language))[1] == said

# SPDX-License-Identifier: AGPL-3.0-or-later
"""What is asked of every source: its format's recording read its own way, or, where it describes its fields, its own recording."""

from __future__ import annotations

from pathlib import Path

import pytest
from tools import record

from tests.formats.contract import Case, says_in_vain
from tocsin.core.model import REFUSALS
from tocsin.formats import Format, mapped
from tocsin.run import recording
from tocsin.sources import catalogue
from tocsin.sources.base import Feed

FEEDS = catalogue.feeds()
OWN = [path for path in record.recordings() if path.parent.name != record.FORMATS]
CODED = [feed for feed in FEEDS.values() if not feed.mapping]


def reader(feed: Feed) -> record.Reader:
    return record.Reader(feed.name, feed.hint, feed.format, feed.text)


def test_a_source_that_describes_its_fields_has_a_recording_and_no_other_has() -> None:
    assert {path.stem for path in OWN} == {feed.name for feed in FEEDS.values() if feed.mapping}


@pytest.mark.parametrize("path", OWN, ids=lambda path: path.stem)
def test_a_recording_reads_as_a_human_checked_it(path: Path) -> None:
    assert record.expected(path).read_text("utf-8") == record.read(path), "make record, then review"


@pytest.mark.parametrize("path", OWN, ids=lambda path: path.stem)
def test_it_shows_what_the_description_can_say(path: Path) -> None:
    feed = FEEDS[path.stem]
    known = mapped.compile(feed.mapping)
    assert isinstance(known, Format)
    told = [[c.report for c in reader(feed).held(shot.raw).cleared] for shot in recording.read(path)]
    assert not says_in_vain(known, told)


@pytest.mark.parametrize("path", OWN, ids=lambda path: path.stem)
def test_cut_empty_and_garbled_give_flaws(path: Path) -> None:
    for shot in recording.read(path):
        for raw in (b"", shot.raw[: len(shot.raw) // 2], b"\xff\x00" + shot.raw[2:], shot.raw[::-1]):
            found = reader(FEEDS[path.stem]).held(raw)
            assert found.flaws and not found.cleared


@pytest.mark.parametrize("feed", CODED, ids=lambda feed: feed.name)
def test_a_source_hears_all_that_its_format_tells(feed: Feed) -> None:
    """Its language, zone, country and options may change what a record says, never how many there are."""
    plain = Case.named(feed.format)
    for raw in plain.bodies:
        found, told = reader(feed).held(raw), plain.held(raw)
        assert (len(found.cleared), len(found.refused), found.entries) == (
            len(told.cleared),
            len(told.refused),
            told.entries,
        )
        assert {refused.reason for refused in found.refused} <= REFUSALS
        assert not [kept.emptied for kept in found.cleared if kept.emptied]

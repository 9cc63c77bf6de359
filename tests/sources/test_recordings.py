# SPDX-License-Identifier: AGPL-3.0-or-later
"""What is asked of every source that has a recording: reads as a human checked, bears damage, hides nothing."""

from __future__ import annotations

from pathlib import Path

import msgspec
import pytest
from tools import record

from tocsin.core.model import Report
from tocsin.run import recording
from tocsin.run.clearing import Cleaned, clean
from tocsin.sources import catalogue

RECORDINGS = record.recordings()


def held(path: Path, raw: bytes) -> Cleaned:
    feed = catalogue.feeds()[path.stem]
    return clean(raw, feed.name, {}, feed.hint, feed.format, feed.text)


@pytest.mark.parametrize("path", RECORDINGS, ids=lambda p: p.stem)
def test_a_recording_reads_as_a_human_checked_it(path: Path) -> None:
    assert record.expected(path).read_text("utf-8") == record.read(path), "make record, then review"


@pytest.mark.parametrize("path", RECORDINGS, ids=lambda p: p.stem)
def test_the_gate_empties_nothing_and_records_survive_json(path: Path) -> None:
    for shot in recording.read(path):
        found = held(path, shot.raw)
        assert found.cleared and not [f for f in found.flaws if "emptied" in f.reason]
        for cleared in found.cleared:
            assert msgspec.json.decode(msgspec.json.encode(cleared.report), type=Report) == cleared.report


@pytest.mark.parametrize("path", RECORDINGS, ids=lambda p: p.stem)
def test_cut_empty_and_garbled_give_flaws(path: Path) -> None:
    for shot in recording.read(path):
        for raw in (b"", shot.raw[: len(shot.raw) // 2], b"\xff\x00" + shot.raw[2:], shot.raw[::-1]):
            found = held(path, raw)
            assert found.flaws and not found.cleared


def test_every_recording_has_its_source_and_shows_a_change() -> None:
    assert RECORDINGS
    for path in RECORDINGS:
        assert path.stem in catalogue.feeds(), f"{path.name}: no feed is called {path.stem}"
        shots = list(recording.read(path))
        assert {shot.feed for shot in shots} == {path.stem}
        states = [
            {(c.report.id, c.report.msg_type, c.report.severity) for c in held(path, s.raw).cleared}
            for s in shots
        ]
        assert len(states) > 1 and states[0] != states[-1], f"{path.name}: record an update, too"

# SPDX-License-Identifier: AGPL-3.0-or-later
"""Recordings through the real line: whole, twice alike, faster than the budget asks."""

import json
import lzma
import random
import subprocess
import sys
from pathlib import Path

import pytest

from tests.conftest import captures
from tests.run.adapters import ADAPTERS
from tocsin.cli.sites import load
from tocsin.run import recording
from tocsin.run.recording import RecordingError
from tocsin.run.replay import Replay
from tocsin.sources.outlines import Outlines

SERIES = "feeds/series/us-global-2026-08-02_15/*.jsonl.xz"
HEADER = "id,name,lat,lon,radius_m,timezone,tags,criticality,responsible\n"


@pytest.fixture
def sites(tmp_path: Path) -> Path:
    """2,000 sites over the contiguous United States, in twenty roles."""
    chance = random.Random(7)
    rows = [
        f"s{n},Site {n},{chance.uniform(26, 48):.4f},{chance.uniform(-122, -70):.4f},500,America/Chicago,,2,role{n % 20}\n"
        for n in range(2000)
    ]
    path = tmp_path / "sites.csv"
    path.write_text(HEADER + "".join(rows), "utf-8")
    return path


def replayed_twice(days: list[Path], sites: Path, *more: str) -> list[str]:
    """What two processes print of the same recordings at the same time; the same bytes, or an error."""
    command = [
        sys.executable,
        "-m",
        "tocsin",
        "replay",
        *map(str, days),
        "--sites",
        str(sites),
        "--json",
        *more,
    ]
    runs = [subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE) for _ in range(2)]
    first, second = (run.communicate()[0] for run in runs)
    assert all(run.returncode == 0 for run in runs)
    assert first == second
    return first.decode().splitlines()


@pytest.mark.timeout(400)
def test_the_held_fortnight_replays_whole_and_twice_alike(sites: Path) -> None:
    days = captures(SERIES)
    if not days:
        return
    first = replayed_twice(days, sites, "--feed", "nws")
    counts = json.loads(first[-1])
    assert counts["snapshots"] == sum(line_count(day) for day in days)
    assert counts["flaws"] == counts["refused"] == 0
    assert counts["messages"] > counts["events"] > 0
    told = [json.loads(line) for line in first if '"kind":"notice"' in line]
    warned = {(n["event"], n["role"]) for n in told if n["notice"] == "warn"}
    assert {(n["event"], n["role"]) for n in told} == warned


def line_count(day: Path) -> int:
    with lzma.open(day, "rt", encoding="utf-8") as lines:
        return sum('"feed":"nws"' in line.replace('": "', '":"')[:200] for line in lines)


@pytest.mark.timeout(200)
def test_a_day_of_every_adapted_feed(sites: Path) -> None:
    days = captures(SERIES)[:1]
    replay = Replay(load(sites), Outlines(), ADAPTERS)
    for day in days:
        lost = {}
        wanted = {*ADAPTERS, "nws"}
        for turn in replay.turns(shot for shot in recording.read(day) if shot.feed in wanted):
            lost.update({(turn.feed, flaw.reason): flaw for flaw in turn.flaws if flaw.lost})
        assert set(lost) <= {("eonet", "the event has no usable geometry")}
        assert replay.counts.messages > 10_000
        hazards = {event.hazard.value for event in replay.world.events.values()}
        assert {"earthquake", "thunderstorm", "flash_flood", "wildfire", "heat"} <= hazards


def test_a_damaged_recording_names_file_and_line(tmp_path: Path) -> None:
    path = tmp_path / "cut.jsonl"
    path.write_text('{"at":"2026-08-11T00:00:00Z","feed":"nws","body":{}}\n{"at":"2026-08-11T0\n', "utf-8")
    with pytest.raises(RecordingError, match=r"cut\.jsonl: line 2: not a snapshot"):
        list(recording.read(path))


def test_a_cut_compressed_recording_is_named(tmp_path: Path) -> None:
    path = tmp_path / "cut.jsonl.xz"
    path.write_bytes(lzma.compress(b'{"at":"2026-08-11T00:00:00Z","feed":"nws","body":{}}\n' * 500)[:-30])
    with pytest.raises(RecordingError, match=r"cut\.jsonl\.xz: the compressed file is cut"):
        list(recording.read(path))


def test_body_text_and_base64_are_the_same_bytes(tmp_path: Path) -> None:
    path = tmp_path / "r.jsonl"
    at = '"at":"2026-08-11T00:00:00Z","feed":"f"'
    path.write_text(f'{{{at},"body":[1]}}\n{{{at},"text":"[1]"}}\n{{{at},"base64":"WzFd"}}\n', "utf-8")
    assert [shot.raw for shot in recording.read(path)] == [b"[1]"] * 3

# SPDX-License-Identifier: AGPL-3.0-or-later
"""A wire format comes in as one file and one recording: tried with a made-up one in a folder of its own."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from tools import record

import tocsin.formats
from tests.formats.contract import QUESTIONS, Case
from tests.guard.doors import doors
from tocsin.formats import Body, formats, recognise

CODE = '''
"""Bells of a made-up town: one line a peal, "BELL|number|begins|ends|lat|lon|state|words"."""

from tocsin.core.model import Flaw, Hazard, MsgType, Report
from tocsin.formats import fields
from tocsin.formats.base import CANCEL, END, UPDATE, Format


def sniff(body):
    return 0.9 if body.head.startswith("BELL|") else 0.0


def parse(body, hint):
    for number, line in enumerate(body.text.splitlines() or [""], 1):
        cells = [*line.split("|"), "", "", "", "", "", "", ""]
        onset, place = fields.moment(cells[2]), fields.spot(cells[4], cells[5])
        if cells[0] != "BELL" or not cells[1] or not onset or not place:
            yield Flaw("not a peal", f"line {number}")
            continue
        yield Report(
            format="bells",
            id=f"bell:{cells[1]}",
            msg_type=MsgType.CANCEL if cells[6] == "silent" else MsgType.ALERT,
            hazard=Hazard.FIRE,
            onset=onset,
            ends=fields.moment(cells[3]),
            headline={"en": cells[7]},
            shapes=place,
        )


BELLS = Format(name="bells", title="Bells", spec="https://bells.example/", sniff=sniff, parse=parse, says=(UPDATE, CANCEL, END))
'''
RECORDING = """
{"at": "2026-05-01T12:00:00Z", "feed": "bells", "text": "BELL|1|2026-05-01T12:00Z|2026-05-01T13:00Z|46.2|6.1|ringing|Fire at the mill"}
{"at": "2026-05-01T12:30:00Z", "feed": "bells", "text": "BELL|1|2026-05-01T12:00Z|2026-05-01T15:00Z|46.2|6.1|ringing|Fire at the mill"}
{"at": "2026-05-01T14:00:00Z", "feed": "bells", "text": "BELL|1|2026-05-01T12:00Z||46.2|6.1|silent|Fire out"}
""".lstrip()


@pytest.fixture
def bells(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """The two files a contributor writes, and the one `make record` writes for review."""
    (tmp_path / "bells.py").write_text(CODE, "utf-8")
    path = tmp_path / record.FORMATS / "bells.jsonl"
    path.parent.mkdir()
    path.write_text(RECORDING, "utf-8")
    monkeypatch.setattr(tocsin.formats, "__path__", [*tocsin.formats.__path__, str(tmp_path)])
    formats.cache_clear()
    record.expected(path).write_text(record.read(path), "utf-8")
    yield tmp_path
    formats.cache_clear()
    sys.modules.pop("tocsin.formats.bells")


def test_one_file_and_one_recording_are_enough(bells: Path) -> None:
    case = Case(formats()["bells"], bells)
    assert {question.__name__: question(case) for question in QUESTIONS} == {
        q.__name__: "" for q in QUESTIONS
    }


def test_it_is_recognised_and_asked_for_persons_like_every_other(bells: Path) -> None:
    known = recognise(Body(b"BELL|1|2026-05-01T12:00Z||46.2|6.1|ringing|x"))
    assert known and known.name == "bells"
    [door] = doors(bells)
    assert door.format == "bells" and door.room >= 1
    assert b"Fire at the mill a union, somebody" in door.body("a union, somebody", "7")


@pytest.mark.parametrize(
    ("change", "error"),
    [
        (("says=(UPDATE, CANCEL, END)", "says=(UPDATE, CANCEL)"), "say in `unsaid` why"),
        (("MsgType.CANCEL if", "MsgType.ALERT if"), "the recording shows no cancel"),
        (("yield Flaw", "Flaw"), "reads as 0 reports and 0 flaws"),
        (('hazard=Hazard.FIRE', 'hazard=Hazard.FLOOD'), "make record SOURCE=bells"),
    ],
)  # fmt: skip
def test_a_careless_format_is_told_what_to_mend(bells: Path, change: tuple[str, str], error: str) -> None:
    (bells / "bells.py").write_text(CODE.replace(*change), "utf-8")
    sys.modules.pop("tocsin.formats.bells")
    formats.cache_clear()
    case = Case(formats()["bells"], bells)
    assert error in " ".join(question(case) for question in QUESTIONS)

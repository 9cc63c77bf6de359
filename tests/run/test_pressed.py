# SPDX-License-Identifier: AGPL-3.0-or-later
"""Patterns kept between runs are what the library compiles, and a file that is none costs time alone."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from tocsin.core.guard.late import Late
from tocsin.run import pressed


@pytest.fixture(scope="module")
def kept(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("pressed") / "patterns.bin"
    assert pressed.press(sorted(pressed.patterns()), path) > 2000
    return path


@pytest.fixture
def compiled(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What the library had to compile."""
    monkeypatch.setattr(Late, "compile", re.compile)
    asked: list[str] = []

    def compile_(source: str, flags: int = 0) -> re.Pattern[str]:
        asked.append(source)
        return re.compile(source, flags)

    monkeypatch.setattr(pressed, "plainly", compile_)
    return asked


def test_each_pattern_is_the_one_the_library_compiles(kept: Path, compiled: list[str]) -> None:
    pressed.use(kept)
    for source, flags in sorted(pressed.patterns()):
        ours, theirs = Late.compile(source, flags), re.compile(source, flags)
        assert ours == theirs and ours.groupindex == theirs.groupindex, source
    assert compiled == []


def test_groups_are_told_by_number_and_by_name(tmp_path: Path, compiled: list[str]) -> None:
    path = tmp_path / "one.bin"
    source = r"(?i)(?P<line>[a-z]\d+)(?: or (\w+))? to (?P<end>\w+)"
    pressed.press([(source, 0)], path)
    pressed.use(path)
    found = Late(source).search("from S3 or U1 to Alder")
    assert found is not None and compiled == []
    assert (found.groups(), found.groupdict(), found.lastgroup) == (
        ("S3", "U1", "Alder"),
        {"line": "S3", "end": "Alder"},
        "end",
    )


@pytest.mark.parametrize(
    "spoil", [lambda raw: b"", lambda raw: raw[:100], lambda raw: b"\xff" * 99, lambda raw: raw.replace(pressed.made_by(), b"x" * len(pressed.made_by()))],
    ids=["empty", "cut", "rubbish", "another-python"],
)  # fmt: skip
def test_a_file_that_is_none_costs_time_alone(spoil, tmp_path: Path, compiled: list[str]) -> None:  # type: ignore[no-untyped-def]
    path = tmp_path / "one.bin"
    pressed.press([(r"a+b", 0)], path)
    path.write_bytes(spoil(path.read_bytes()))
    pressed.use(path)
    assert Late(r"a+b").fullmatch("aab") is not None and compiled == [r"a+b"]


def test_no_file_is_needed(tmp_path: Path, compiled: list[str]) -> None:
    pressed.use(tmp_path / "none.bin")
    assert Late(r"a+c").fullmatch("aac") is not None and compiled == [r"a+c"]

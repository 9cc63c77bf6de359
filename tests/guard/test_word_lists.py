# SPDX-License-Identifier: AGPL-3.0-or-later
"""The guard's lists of words are clean: no word stands twice, and the cues are sorted, so that whoever adds one sees whether it is there."""

from __future__ import annotations

import ast
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.conftest import ROOT
from tocsin.core.guard.terms import lists as terms

_GUARD = ROOT / "src/tocsin/core/guard"
# Rows in which a place has a meaning, as the seven days of a week: what stands twice there is said twice.
_ROWS = {"prose/east/arabic_hours.py", "prose/east/han_hours.py", "prose/east/han_places.py"}
_FILES = sorted(p for p in _GUARD.rglob("*.py") if p.relative_to(_GUARD).as_posix() not in _ROWS)


def _lists(path: Path) -> Iterator[tuple[int, list[str]]]:
    """Each `"...".split()` of a module, with its line."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        match node:
            case ast.Call(
                func=ast.Attribute(value=ast.Constant(value=str(words)), attr="split"), args=[], lineno=line
            ):
                yield line, words.split()


def test_no_word_stands_twice_in_a_list() -> None:
    twice = [
        f"{path.relative_to(ROOT)}:{line}: {word!r} stands {times} times; leave one"
        for path in _FILES
        for line, words in _lists(path)
        for word, times in Counter(words).items()
        if times > 1
    ]
    assert not twice, "\n".join(twice)


@pytest.mark.parametrize(
    "name", [n for n in dir(terms) if isinstance(getattr(terms, n), str) and n.isupper()]
)
def test_no_term_stands_twice_in_a_list(name: str) -> None:
    said = [term.strip() for term in getattr(terms, name).replace("\n", ",").split(",") if term.strip()]
    assert [term for term, times in Counter(said).items() if times > 1] == []


@pytest.mark.parametrize("path", sorted((_GUARD / "cues").glob("[a-z]*.py")), ids=lambda p: p.stem)
def test_cues_are_sorted(path: Path) -> None:
    for line, words in _lists(path):
        assert words == sorted(words), f"{path.relative_to(ROOT)}:{line}: sort the words"

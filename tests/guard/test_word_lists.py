# SPDX-License-Identifier: AGPL-3.0-or-later
"""The guard's lists of words are clean: no word stands twice, and the cues are sorted, so that whoever adds one sees whether it is there."""

from __future__ import annotations

import ast
import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.conftest import ROOT
from tests.guard.lists_held import LOCK, held

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


_TABLED = ("bodies", "terms", "traits")
"""Rooms that are tables: words that blanks part, or terms that commas do, whatever becomes of the text later."""


def _tables(path: Path) -> Iterator[tuple[int, list[str]]]:
    """Each table of a module that is no pattern and no docstring, with its line."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    said = {node.value for node in ast.walk(tree) if isinstance(node, ast.Expr)}
    for node in ast.walk(tree):
        match node:
            case ast.Constant(value=str(text)) if node not in said and not _PATTERN.search(text):
                terms = text.replace("\n", ",").split(",") if "," in text else text.split()
                if len(terms) > 8:
                    yield node.lineno, [term.strip() for term in terms if term.strip()]


_PATTERN = re.compile(r"[\\(\[|]")


@pytest.mark.parametrize(
    "path", sorted(p for room in _TABLED for p in (_GUARD / room).glob("*.py")), ids=lambda p: p.stem
)
def test_no_term_stands_twice_in_a_table(path: Path) -> None:
    for line, terms in _tables(path):
        assert [term for term, times in Counter(terms).items() if times > 1] == [], f"{path.name}:{line}"


@pytest.mark.parametrize("path", sorted((_GUARD / "cues").glob("[a-z]*.py")), ids=lambda p: p.stem)
def test_cues_are_sorted(path: Path) -> None:
    for line, words in _lists(path):
        assert words == sorted(words), f"{path.relative_to(ROOT)}:{line}: sort the words"


def test_no_word_can_leave_a_list_unsaid() -> None:
    """`python -m tests.guard.lists_held > tests/guard/lists.lock` says that it was meant."""
    locked = dict(line.split() for line in LOCK.read_text("utf-8").splitlines())
    now = held()
    changed = sorted(name for name in locked.keys() | now.keys() if locked.get(name) != now.get(name))
    assert not changed, f"other words than are locked in {', '.join(changed)}"

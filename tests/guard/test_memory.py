# SPDX-License-Identifier: AGPL-3.0-or-later
"""What is remembered of words and clauses, and that no megabyte is."""

from __future__ import annotations

import pytest

from tocsin.core.guard.memory import CLAUSE, LONGEST, of_clauses, of_words


def _asked(*words: str) -> list[str]:
    """Which of some words are asked, of which four are kept."""
    asked: list[str] = []

    @of_words(4)
    def ask(word: str) -> int:
        asked.append(word)
        return len(word)

    assert [ask(word) for word in words] == [len(word) for word in words]
    return asked


def test_a_word_is_asked_once() -> None:
    assert _asked("Linie", "Bus", "Linie") == ["Linie", "Bus"]


def test_so_many_words_are_kept() -> None:
    assert _asked(*"abcd", *"abcd", "e", *"abcd") == [*"abcd", "e", *"abcd"]


@pytest.mark.parametrize("part", ["x", "ab-"])
def test_a_word_too_long_to_keep_is_asked_anew(part: str) -> None:
    long = part * (LONGEST + 1)
    assert _asked(long, "Bus", long, "Bus") == [long, "Bus", long]


def test_a_clause_is_asked_once_and_a_whole_text_each_time() -> None:
    asked: list[str] = []

    @of_clauses(4)
    def ask(said: str) -> str:
        asked.append(said)
        return said.upper()

    clause, text = "the line is closed", "the line is closed. " * CLAUSE
    assert [ask(said) for said in (clause, clause, text, text)] == [
        said.upper() for said in (clause, clause, text, text)
    ]
    assert asked == [clause, text, text]

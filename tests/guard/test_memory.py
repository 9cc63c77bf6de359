# SPDX-License-Identifier: AGPL-3.0-or-later
"""What is remembered of words and clauses, and that no megabyte is."""

from __future__ import annotations

import pytest

from tocsin.core.guard.memory import CLAUSE, LONGEST, of_clauses, of_words
from tocsin.core.guard.scan import scan


def _asked_again_after(text: str) -> bool:
    asked: list[str] = []

    @of_words(4)
    def ask(word: str) -> int:
        asked.append(word)
        return len(word)

    ask("Linie"), ask("Linie")
    assert asked == ["Linie"]
    scan(text)
    ask("Linie")
    return len(asked) > 1


def test_a_word_is_asked_once() -> None:
    assert not _asked_again_after("Die Linie 7 fährt nicht. " * 80)


@pytest.mark.parametrize("part", ["x", "ab-"])
def test_behind_a_word_too_long_to_keep_all_is_forgotten(part: str) -> None:
    assert _asked_again_after(f"Die Linie 7 {part * LONGEST} fährt nicht.")


def test_a_clause_is_asked_once_and_a_whole_text_each_time() -> None:
    asked: list[str] = []

    @of_clauses(4)
    def ask(said: str, loud: bool = False) -> str:
        asked.append(said)
        return said.upper() if loud else said

    clause, text = "the line is closed", "the line is closed. " * CLAUSE
    assert [ask(clause), ask(clause), ask(clause, loud=True)] == [clause, clause, clause.upper()]
    assert [ask(text), ask(text)] == [text, text]
    assert asked == [clause, clause, text, text]

# SPDX-License-Identifier: AGPL-3.0-or-later
"""A reader that has nothing to do in a text is not asked, and nothing that it would have found is lost by that."""

from __future__ import annotations

import random

import pytest

from tests.core.guard.test_prose import ROWS
from tests.guard.planted import planted
from tocsin.core.guard import scan as scanner
from tocsin.core.guard.idle import Idle, looks_for, starts_from
from tocsin.core.guard.late import Late
from tocsin.core.guard.words import tokens

TEXTS = {"rows": [row.text for row in ROWS], "planted": [said for _, said in planted(400, random.Random(7))]}


class Never(Idle):
    """None is idle."""

    def by_words(self, words: object) -> set[object]:
        return set()

    def by_patterns(self, *forms: str) -> set[object]:
        return set()


@pytest.mark.parametrize("name", TEXTS)
def test_nothing_is_lost_by_who_is_not_asked(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    chance = random.Random(7)
    texts = [
        one for said in TEXTS[name] for one in (said, said.upper(), said + " " + chance.choice(TEXTS[name]))
    ]
    found = [scanner._scan(text) for text in texts]
    monkeypatch.setattr(scanner, "_IDLE", Never(()))
    assert [scanner._scan(text) for text in texts] == found


def test_most_readers_have_nothing_to_do_in_a_notice() -> None:
    text = "Die Linie 7 fährt wegen Bauarbeiten nicht zwischen Altdorf und Neudorf."
    idle = scanner._IDLE.by_words(word.word for word in tokens(text)) | scanner._IDLE.by_patterns(text)
    assert len(idle) > 15


def test_one_word_or_one_pattern_wakes_a_reader() -> None:
    def is_keeper(word: str) -> bool:
        return word == "keeper"

    @starts_from(is_keeper)
    def keepers(text: str) -> list[str]:
        return [text]

    @looks_for(Late("left the keys", needs=" keys "), Late("has the badge", needs=" badge "))
    def holders(text: str) -> list[str]:
        return [text]

    def anybody(text: str) -> list[str]:
        return [text]

    idle = Idle((keepers, holders, anybody))
    assert idle.by_words(("the", "keeper")) == set() and idle.by_words(("the", "lift")) == {keepers}
    assert idle.by_patterns("the badge is gone") == set() and idle.by_patterns("the lift is gone") == {
        holders
    }
    assert idle.by_patterns("the lift", "THE KEYS") == set()

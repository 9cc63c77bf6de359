# SPDX-License-Identifier: AGPL-3.0-or-later
"""What a notice tells as a whole: a road that is closed beside a line that goes round it, a stop, a lift, works, more trains."""

from pathlib import Path

import pytest

from tocsin.core.guard import prose
from tocsin.core.guard.answer import answer
from tocsin.core.model import Effect

TABLE = Path(__file__).with_name("effects_told.txt")
ROWS = [line.split("|", 2) for line in TABLE.read_text("utf-8").splitlines() if not line.startswith("#")]
LANGUAGES = ("de", "en", "es", "fi", "fr", "it", "nl", "pl")


@pytest.mark.parametrize("language", LANGUAGES)
def test_says_what_happens(language: str) -> None:
    rows = [(effect, text) for tongue, effect, text in ROWS if tongue == language]
    told = [(prose.extract(text, language).effect.value, text) for _, text in rows]
    assert told == rows and len(rows) > 30


@pytest.mark.parametrize(
    "text",
    [
        "Line 4: works and strike.",
        "Linie 4: Hinweis wegen Bauarbeiten.",
        "Ligne 4 : information en raison de travaux.",
        "Calle Robledo: aviso por obras.",
        "Linia 4: komunikat z powodu remontu ulicy.",
        "Molenweg: melding wegens wegwerkzaamheden.",
    ],
)
def test_works_that_are_only_a_reason_are_no_effect(text: str) -> None:
    assert prose.extract(text).effect is not Effect.ROADWORKS


@pytest.mark.parametrize(
    "text", ["Zebranie odwołane", "The meeting is cancelled", "Réunion annulée, concert supprimé"]
)
def test_what_is_cancelled_where_nothing_runs_is_no_service(text: str) -> None:
    assert answer(text)["slots"]["effect"] == "unknown"

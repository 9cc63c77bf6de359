# SPDX-License-Identifier: AGPL-3.0-or-later
"""Why something was not read: the same reasons in every language of the desk, each with its fact and its mend."""

from __future__ import annotations

import pytest

from tocsin.core.words import LANGUAGES
from tocsin.core.words.unread import SPEECH, Why


def test_the_reasons_speak_the_languages_of_the_desk() -> None:
    assert set(SPEECH) == set(LANGUAGES)


@pytest.mark.parametrize("language", sorted(SPEECH))
def test_every_reason_is_said_with_its_fact_and_its_mend(language: str) -> None:
    assert SPEECH[language].keys() == SPEECH["en"].keys()
    for name, english in SPEECH["en"].items():
        told = SPEECH[language][name]
        assert told.count("{}") == english.count("{}"), name
        assert ";" in told, name  # the mend follows what is wrong
        assert language == "en" or told != english, name


def test_a_reason_holds_its_fact() -> None:
    assert Why("kind", ".dwg").said("de").startswith("eine Dateiart, die nicht gelesen wird (.dwg);")
    assert str(Why("locked")) == "locked by a password; unlock it"

# SPDX-License-Identifier: AGPL-3.0-or-later
"""The words of an audit's report: every kind in every language, each law with the same numbers."""

from __future__ import annotations

import re

import pytest

from tocsin.core.guard.rules import BY_KIND
from tocsin.core.words import LANGUAGES
from tocsin.core.words.audited import REPORTS

ENGLISH = REPORTS["en"]


def test_the_report_speaks_the_languages_of_the_desk() -> None:
    assert set(REPORTS) == set(LANGUAGES)


@pytest.mark.parametrize("language", sorted(REPORTS))
def test_every_kind_has_its_law_with_the_same_numbers(language: str) -> None:
    said = REPORTS[language]
    assert said.laws.keys() == said.kinds.keys() == BY_KIND.keys()
    for kind, rule in BY_KIND.items():
        assert re.findall(r"\d+|NLRA", said.laws[kind]) == re.findall(r"\d+|NLRA", rule.article)


@pytest.mark.parametrize("language", sorted(REPORTS))
def test_every_column_and_count_is_told(language: str) -> None:
    said = REPORTS[language]
    for heads in ("of_kinds", "of_findings", "of_gaps", "captions"):
        assert len(getattr(said, heads)) == len(getattr(ENGLISH, heads)) and all(getattr(said, heads))
    assert set(re.findall(r"{\w+}", said.counted)) == {"{findings}", "{files}", "{passages}"}

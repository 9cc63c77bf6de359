# SPDX-License-Identifier: AGPL-3.0-or-later
"""No rule can be made to watch people: more than 300 watches in eight languages are refused."""

import pytest

from tests.guard.watch_cases import ALLOWED, FORBIDDEN
from tests.guard.watch_more import ALLOWED_TOO, FORBIDDEN_TOO
from tocsin.core.guard.watch import check_watch

CASES = [(tag, watch) for tag, text in FORBIDDEN.items() for watch in text.replace("\n", "|").split("|")]


@pytest.mark.parametrize(("language", "watch"), CASES)
def test_a_forbidden_watch_is_refused_with_a_reason(language: str, watch: str) -> None:
    found = check_watch(watch)
    assert found, (language, watch)
    assert all(f.why for f in found)


@pytest.mark.parametrize("watch", FORBIDDEN_TOO)
def test_what_a_stranger_would_type_is_refused(watch: str) -> None:
    assert check_watch(watch)


@pytest.mark.parametrize("watch", ALLOWED + ALLOWED_TOO)
def test_a_hazard_at_a_place_may_be_watched(watch: str) -> None:
    assert check_watch(watch) == []


def test_there_are_cases_enough() -> None:
    assert len(CASES) >= 300
    assert len(FORBIDDEN) == 8

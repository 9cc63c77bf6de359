# SPDX-License-Identifier: AGPL-3.0-or-later
"""Rules that one line alone needs: without the rule the line is answered otherwise."""

from __future__ import annotations

import pytest

from tests.guard.rules_rows import FOUND, FREE, PLACES, SPARED, TAINTED, WATCHED, WHOLE
from tocsin.core.guard.checks.values import tainted
from tocsin.core.guard.scan import scan
from tocsin.core.guard.watches.check import check_watch


def _rows(table: dict[str, str]) -> list[tuple[str, str]]:
    return [(kind, line.strip()) for kind, lines in table.items() for line in lines.strip().split("\n")]


@pytest.mark.parametrize(("kind", "line"), _rows(FOUND))
def test_it_is_found(kind: str, line: str) -> None:
    assert kind in {found.kind for found in scan(line)}


@pytest.mark.parametrize("line", SPARED.strip().split("\n"))
def test_nothing_is_found(line: str) -> None:
    assert not scan(line.strip())


@pytest.mark.parametrize(("line", "said"), WHOLE)
def test_no_more_and_no_less_is_found(line: str, said: list[str]) -> None:
    assert [line[found.start : found.end] for found in scan(line)] == said


@pytest.mark.parametrize("value", TAINTED)
def test_a_slot_may_not_say_it(value: str) -> None:
    assert tainted(value)


@pytest.mark.parametrize("value", PLACES)
def test_a_slot_may_say_it(value: str) -> None:
    assert not tainted(value)


@pytest.mark.parametrize(("kind", "text"), _rows(WATCHED))
def test_a_watch_is_refused(kind: str, text: str) -> None:
    assert kind in {found.kind for found in check_watch(text)}


@pytest.mark.parametrize("text", FREE.strip().split("\n"))
def test_a_watch_may_stand(text: str) -> None:
    assert not check_watch(text.strip())

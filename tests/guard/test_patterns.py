# SPDX-License-Identifier: AGPL-3.0-or-later
"""Every pattern of the guard, on 100,000 hostile letters: no letter may cost more in a long text than in a short one."""

from __future__ import annotations

import importlib
import pkgutil
import re
import time
from collections.abc import Iterator

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests import pace
from tocsin.core import guard
from tocsin.core.guard import logged, phrases, sought
from tocsin.core.guard.late import Late
from tocsin.core.guard.normal import bare_letters
from tocsin.core.guard.prose import effects, tables
from tocsin.core.guard.prose.clean import small
from tocsin.core.guard.watches import body_shapes

LONG = 100_000
HOSTILE = ("a", "A ", "1 ", "Aa. ", "é,", "+1 (", "a@b.", "Bus 1, ", "bis 12 Uhr ", "&amp;", "\n1")
# Read at one place or in a window of fixed width only, never over a text.
IN_A_WINDOW = {
    "prose.times.beside.TO", "prose.times.beside.TOGETHER", "prose.times.beside.OPENER", "prose.times.clauses._FILLED", "prose.times.cues._ADVERB",
    "prose.times.joins.TO", "prose.times.joins._AND", "prose.times.joins._ENDING", "prose.times.joins._TOLD", "prose.times.joins.PAIRED", "prose.times.joins._OPENS",
    "prose.times.alone.OPEN_END", "prose.times.bare.HINT", "prose.times.bare._HOUR_WORD", "prose.times.alone._STAMPED", "prose.times.alone._SAID", "prose.times.alone._LEAVES", "prose.routes.amounts._BEFORE", "prose.routes.amounts._LETTERED_BEFORE", "prose.routes.rows._HOURS_BEFORE",
    "prose.between.called._BEFORE", "prose.routes.line_lists._LIST", "prose.routes.line_words._COLON", "prose.routes.line_lists._FURTHER", "prose.times.days._STREET", "telephones._CALLED", "plates._EAST_PLATE", "plates._EAST_NEAR", "telephones._EASTERN",
}  # fmt: skip


def values() -> Iterator[tuple[str, object]]:
    """What each module holds, by name."""
    for found in pkgutil.walk_packages(guard.__path__, f"{guard.__name__}."):
        short = found.name.removeprefix(f"{guard.__name__}.")
        yield from ((f"{short}.{name}", v) for name, v in vars(importlib.import_module(found.name)).items())


def patterns() -> Iterator[tuple[str, re.Pattern[str]]]:
    """Each compiled pattern of each module, by name."""
    for name, value in values():
        found_here = value.compiled if isinstance(value, Late) else value
        if isinstance(found_here, re.Pattern) and found_here.pattern:
            yield name, found_here
    for number, (shape, _) in enumerate(body_shapes.SHAPES):
        yield f"body_shapes.SHAPES.{number}", shape.compiled
    for kind, book in (*phrases._BOOK.items(), *phrases._EASTERN):
        asked = book.compiled if isinstance(book, Late) else book
        yield f"phrases.{kind}.{asked.pattern[:8]}", asked
    yield from ((f"sought.{tongue}", told.compiled) for tongue, told in sought._TOLD.items())
    yield "prose.tables.cause", tables.cause().anywhere.compiled
    yield "prose.effects._effects", effects._effects()[0].compiled
    yield "prose.effects._modes", effects._modes()[0].compiled


PATTERNS = dict(patterns())
NEEDY = {name: (value, value.compiled) for name, value in values() if isinstance(value, Late) and value.gated}
SAID = {"phrases": (phrases._BOOK, {kind: "|".join(said) for kind, said in phrases._PHRASES.items()})}
SAID |= {"logged": (logged._BOOK, logged.PHRASES)}
NEEDY |= {
    f"{name}.{kind}": (book[kind], re.compile(rf"(?:\s|\A)(?:{phrase})(?:\s|\Z)"))
    for name, (book, said) in SAID.items()
    for kind, phrase in said.items()
}
"""Each pattern that needs something, and what to make examples of it from."""
SIEVED = {
    f"sought.{tongue}": (sought._TONGUES, tongue, told.compiled.pattern)
    for tongue, told in sought._TOLD.items()
}
"""Each pattern that is asked where a sieve lets its kind through."""


def seconds(pattern: re.Pattern[str], text: str) -> float:
    start = time.process_time()
    for _ in pattern.finditer(text):
        pass
    return time.process_time() - start


def searched() -> dict[str, re.Pattern[str]]:
    """Each pattern that is read over whole texts, once, however many modules hold it."""
    once = {id(pattern): (name, pattern) for name, pattern in sorted(PATTERNS.items())}
    windows = {id(PATTERNS[name]) for name in IN_A_WINDOW}
    return {name: pattern for of, (name, pattern) in once.items() if of not in windows}


SEARCHED = searched()


@pytest.mark.parametrize("name", sorted(SEARCHED))
def test_a_long_text_costs_no_more_a_letter(name: str) -> None:
    for unit in HOSTILE:
        for length in (LONG // 20, LONG):
            took = seconds(SEARCHED[name], unit * (length // len(unit)))
            assert pace.holds(took, 1.0 * length / LONG + 0.1), (
                f"{name} took {took:.2f} s on {length} letters of {unit!r}"
            )


def test_the_list_of_windows_names_patterns_there_are() -> None:
    assert PATTERNS.keys() >= IN_A_WINDOW


@pytest.mark.parametrize("name", sorted(NEEDY))
@given(data=st.data())
@settings(max_examples=25, suppress_health_check=list(HealthCheck))
def test_what_a_pattern_needs_stands_in_all_it_finds(name: str, data: st.DataObject) -> None:
    late, made = NEEDY[name]
    text = data.draw(st.from_regex(made))
    for asked in (text, text.upper(), text.lower()):
        assert late.needed(asked) or late.compiled.search(asked) is None, asked
        found = late.compiled.finditer(asked)
        assert [m.span() for m in late.finditer(asked)] == [m.span() for m in found], asked


@pytest.mark.parametrize("name", sorted(SIEVED))
@given(data=st.data())
@settings(max_examples=40, suppress_health_check=list(HealthCheck))
def test_a_sieve_lets_through_all_that_its_patterns_find(name: str, data: st.DataObject) -> None:
    sieve, kind, pattern = SIEVED[name]
    made = re.compile(rf"(?:\s|\A)(?:{pattern})(?:\s|\Z)")
    low = bare_letters(data.draw(st.from_regex(made)))
    assert kind in sieve.kinds(low) or re.search(rf"\b(?:{pattern})", low) is None, low


@given(data=st.data())
@settings(max_examples=200, suppress_health_check=list(HealthCheck))
def test_a_cause_begins_with_a_word_that_may_begin_one(data: st.DataObject) -> None:
    causes = tables.cause()
    text = data.draw(st.from_regex(causes.anywhere.compiled) | st.from_regex(causes.small.compiled))
    low = small(text)
    found = causes.anywhere.search(low) or causes.small.search(text)
    assert (causes.search(text) is None) == (found is None), text
    for at in range(len(text)):
        begun = causes.anywhere.match(low, at) or causes.small.match(text, at)
        assert (causes.match(text, at) is None) == (begun is None), (text, at)

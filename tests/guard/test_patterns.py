# SPDX-License-Identifier: AGPL-3.0-or-later
"""Every pattern of the guard, on 100,000 hostile letters: no letter may cost more in a long text than in a short one."""

from __future__ import annotations

import importlib
import pkgutil
import re
import time
from collections.abc import Iterator, ValuesView

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests import pace
from tocsin.core import guard
from tocsin.core.guard.late import Late, Several, words_of
from tocsin.core.guard.mends import Mends
from tocsin.core.guard.normal import bare_letters
from tocsin.core.guard.prose import effects, tables
from tocsin.core.guard.prose.clean import small
from tocsin.core.guard.said import logged, phrase_shapes, phrases
from tocsin.core.guard.scan import scan
from tocsin.core.guard.sought import sought

LONG = 100_000
HOSTILE = ("a", "A ", "1 ", "Aa. ", "é,", "+1 (", "a@b.", "Bus 1, ", "bis 12 Uhr ", "&amp;", "\n1")
# Read at one place or in a window of fixed width only, never over a text.
IN_A_WINDOW = {
    "prose.times.beside.TO", "prose.times.beside.TOGETHER", "prose.times.beside.OPENER", "prose.times.clauses._FILLED", "prose.times.cues._ADVERB",
    "prose.times.joins.TO", "prose.times.joins._AND", "prose.times.joins._ENDING", "prose.times.joins._TOLD", "prose.times.joins.PAIRED", "prose.times.joins._OPENS",
    "prose.times.alone.OPEN_END", "prose.times.bare.HINT", "prose.times.bare._HOUR_WORD", "prose.times.written._STAMPED", "prose.times.alone._SAID", "prose.times.written._LEAVES", "prose.routes.amounts._BEFORE", "prose.routes.amounts._LETTERED_BEFORE", "prose.routes.denied._HOURS_BEFORE",
    "said.crews._WHO", "prose.between.called._BEFORE", "prose.routes.line_lists._LIST", "prose.routes.line_words._COLON", "prose.routes.line_lists._FURTHER", "prose.times.days._STREET", "traces.telephones._CALLED", "traces.plates._EAST_PLATE", "traces.plates._EAST_NEAR", "traces.telephones._EASTERN",
}  # fmt: skip


def values() -> Iterator[tuple[str, object]]:
    """What each module holds, by name."""
    for found in pkgutil.walk_packages(guard.__path__, f"{guard.__name__}."):
        short = found.name.removeprefix(f"{guard.__name__}.")
        yield from ((f"{short}.{name}", v) for name, v in vars(importlib.import_module(found.name)).items())


def inside(name: str, value: object) -> Iterator[tuple[str, Late | re.Pattern[str]]]:
    """Each pattern that a value is or holds, in tables, rows and whatever asks several; numbered where there are more."""
    if isinstance(value, Late | re.Pattern):
        yield name, value
        return
    held = vars(value).values() if isinstance(value, Several | Mends) else value
    held = held.values() if isinstance(held, dict) else held
    if isinstance(held, list | tuple | ValuesView):
        for number, part in enumerate(held):
            if not isinstance(part, str):
                yield from inside(f"{name}.{number}", part)


def held() -> Iterator[tuple[str, Late | re.Pattern[str]]]:
    for name, value in values():
        yield from inside(name, value)


def patterns() -> Iterator[tuple[str, re.Pattern[str]]]:
    """Each compiled pattern of each module, by name."""
    for name, found in held():
        compiled = found.compiled if isinstance(found, Late) else found
        if compiled.pattern:
            yield name, compiled
    yield "prose.tables.cause", tables.cause().anywhere.compiled
    yield "prose.effects._effects", effects._effects()[0].compiled
    yield "prose.effects._modes", effects._modes()[0].compiled


PATTERNS = dict(patterns())
NOT_DRAWN = r"(?<![\w-])(?=[A-Z\d-]*-\d)"
"""How a pattern begins of which Hypothesis draws no example: two lookaheads that both must hold."""
BOOKED = {id(book) for book in (*phrases._BOOK.values(), *logged._BOOK.values())}
LATE = {id(found): (name, found) for name, found in held() if isinstance(found, Late)}
NEEDY = {
    name: (found, found.compiled)
    for of, (name, found) in LATE.items()
    if found.gated and of not in BOOKED and not found.compiled.pattern.startswith(NOT_DRAWN)
}
SAID = {"phrases": (phrases._BOOK, {kind: "|".join(said) for kind, said in phrase_shapes.PHRASES.items()})}
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


def group(name: str) -> str:
    """The table a numbered pattern stands in."""
    return name.rpartition(".")[0]


def searched() -> dict[str, re.Pattern[str]]:
    """Each pattern that is read over whole texts, once, however many modules hold it."""
    once = {id(pattern): (name, pattern) for name, pattern in sorted(PATTERNS.items())}
    windows = {id(pattern) for name, pattern in PATTERNS.items() if IN_A_WINDOW & {name, group(name)}}
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


@pytest.mark.parametrize("word", ["RMT ", "ver.di ", "trade union ", "نقابة ", "노조 ", "工会"])
def test_a_row_of_findings_costs_no_more_each(word: str) -> None:
    """What is found thousands of times asks the whole text once, not each time: a minute, when it did."""
    start = time.process_time()
    assert scan(word * (LONG // 2 // len(word)))
    assert pace.holds(time.process_time() - start, 4.0)


def test_the_list_of_windows_names_patterns_there_are() -> None:
    assert {*PATTERNS, *map(group, PATTERNS)} >= IN_A_WINDOW


# The widest patterns take long to draw from on a machine that does much else.
@pytest.mark.timeout(600)
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
    assert kind in sieve.kinds(words_of(low)) or re.search(rf"\b(?:{pattern})", low) is None, low


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

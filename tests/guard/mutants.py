# SPDX-License-Identifier: AGPL-3.0-or-later
"""Every pattern and every function of the guard is silenced in turn, and some test must fail: `make mutants`.

A row of test_mutation says by hand what hangs on a rule; here nothing is chosen. First the guard's narrow tests run once, and
which rule told something in which test is remembered: a rule that told nothing is held by none. Then each is silenced, and the
tests in which it told something are asked, the shortest first, until one fails. For each module the rule and the test that
tells it soonest are kept in mutants.held, which `test_mutants` asks again at every change.
"""

from __future__ import annotations

import argparse
import json
import sys
import time
from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import chain
from pathlib import Path

import pytest
from _pytest.runner import runtestprotocol

from tests.guard.kept import held, keep
from tests.guard.silencing import load
from tests.guard.switches import rules

ROOT = Path(__file__).resolve().parents[2]
_BROAD = (
    "test_audit test_canary test_every_leaf test_idle test_last_look test_memory test_mutants test_mutation test_noninterference "
    "test_patterns test_published test_word_lists"
).split()
"""Tests of everything at once: what one of these would notice a narrow one shall."""
Told = dict[str, tuple[float, list[str]]]


def _narrow() -> list[str]:
    """The guard's test files that name what they are for."""
    files = (
        path for room in ("core/guard", "guard") for path in sorted((ROOT / "tests" / room).glob("test_*.py"))
    )
    return [str(path) for path in files if not path.stem.startswith(tuple(_BROAD))]


def _fails(item: pytest.Item, silent: str) -> bool:
    rules.silent = silent
    rules.forget()
    rules.told.clear()
    failed = any(report.failed for report in runtestprotocol(item, log=False, nextitem=None))
    rules.silent = ""
    return failed


class _Recorded:
    """Which rule told something in which test, and how long that took."""

    def __init__(self) -> None:
        self.tests: Told = {}

    @pytest.hookimpl(tryfirst=True)
    def pytest_runtestloop(self, session: pytest.Session) -> bool:
        for item in session.items:
            begun = time.perf_counter()
            if not _fails(item, ""):
                self.tests[item.nodeid] = (time.perf_counter() - begun, sorted(rules.told))
        return True


class Silenced:
    """Each of some rules silent in turn, and the test that fails without it, if one does."""

    def __init__(self, asked: dict[str, list[str]], one_each: bool = False, beside: bool = False) -> None:
        self.asked, self.one_each, self.beside = asked, one_each, beside
        self.held: dict[str, str] = {}

    @pytest.hookimpl(tryfirst=True)
    def pytest_runtestloop(self, session: pytest.Session) -> bool:
        items = {item.nodeid: item for item in session.items}
        done: set[str] = set()
        for rule, tests in self.asked.items():
            if self.one_each and rule.split()[0] in done:
                continue
            beside = (test for test in items if self.beside and test.partition("[")[0] in _functions(tests))
            failing = (test for test in chain(tests, beside) if test in items and _fails(items[test], rule))
            self.held[rule] = next(failing, "")
            if self.held[rule]:
                done.add(rule.split()[0])
            print(json.dumps([rule, len(tests), self.held[rule]]), flush=True)
        rules.forget()
        return True


def _functions(tests: Sequence[str]) -> set[str]:
    """Rows are called otherwise when one is put before them; their test is not."""
    return {test.partition("[")[0] for test in tests}


def run(tests: Sequence[str], plugin: object) -> None:
    """Gives these tests to a plugin that runs them its own way."""
    pytest.main(["-n0", "--no-header", "-o", "timeout=20", *tests], plugins=[plugin])


def tests_of(told: Told, within: float) -> dict[str, list[str]]:
    """The tests in which each rule told something: those that are shortest and ask least else come first."""
    found: dict[str, list[tuple[float, float, str]]] = defaultdict(list)
    for test, (took, said) in told.items():
        for rule in said:
            found[rule].append((took * (50 + len(said)), took, test))
    return {rule: list(_first(sorted(tests), within)) for rule, tests in found.items()}


def _first(tests: list[tuple[float, float, str]], within: float) -> Iterator[str]:
    spent = 0.0
    for _, took, test in tests:
        if spent > within:
            return
        spent += took
        yield test


def _ask_held(part: int, parts: int) -> list[str]:
    """The rules of one part of the modules whose tests no longer miss them."""
    rows = [row for _, row in sorted(held().items())][part - 1 :: parts]
    silenced = Silenced({rule: [test] for rule, test in rows}, beside=True)
    run(sorted({test.partition("::")[0] for _, test in rows}), silenced)
    return [rule for rule, _ in rows if not silenced.held.get(rule)]


def _record(path: Path, narrow: Sequence[str]) -> Told:
    """What a first run of these tests tells; of all of them it is kept, for it takes a quarter of an hour."""
    recorded = _Recorded()
    if narrow:
        run(narrow, recorded)
        return recorded.tests
    if not path.exists():
        run(_narrow(), recorded)
        path.write_text(json.dumps(recorded.tests))
    told: Told = json.loads(path.read_text())
    return told


def _asked() -> argparse.Namespace:
    words = argparse.ArgumentParser(description="silences every rule of the guard in turn")
    words.add_argument("modules", nargs="*", help="names/aged and such; all where none is said")
    words.add_argument(
        "--tests", nargs="*", default=[], help="only these test files; all that are narrow if not said"
    )
    words.add_argument("--told", type=Path, default=Path("mutants.told"), help="where what all told is kept")
    words.add_argument("--within", type=float, default=10.0, help="seconds of tests that one rule is worth")
    words.add_argument("--part", default="1/1", help="of so many parts of the rules this one")
    words.add_argument("--held", action="store_true", help="only the rule of each module that is kept")
    words.add_argument(
        "--one-each", action="store_true", help="of a module no more than one that a test misses"
    )
    return words.parse_args()


def main() -> None:
    said = _asked()
    load()
    part, parts = map(int, said.part.split("/"))
    if said.held:
        alive = _ask_held(part, parts)
    else:
        tests = tests_of(_record(said.told, said.tests), said.within)
        asked = sorted(rule for rule in rules.all if not said.modules or rule.split()[0] in said.modules)
        silenced = Silenced({rule: tests.get(rule, []) for rule in asked[part - 1 :: parts]}, said.one_each)
        run(said.tests or _narrow(), silenced)
        alive = [rule for rule, test in silenced.held.items() if not test]
        keep(silenced.held)
    print(*(f"no test misses {rule}" for rule in alive), sep="\n")
    sys.exit(bool(alive))


if __name__ == "__main__":
    main()

# SPDX-License-Identifier: AGPL-3.0-or-later
"""No module of the guard is idle: of each that has a pattern or a function one rule is silenced, and the test that is kept for it fails.

`make mutants` silences all of them; this is its short form. A process of its own, for the rules are made silent before they are
imported.
"""

from __future__ import annotations

import subprocess
import sys

import pytest

from tests.conftest import ROOT
from tests.guard.kept import held, modules

PARTS = 4


@pytest.mark.timeout(600)
@pytest.mark.parametrize("part", range(PARTS))
def test_without_a_rule_its_test_fails(part: int) -> None:
    asked = subprocess.run(
        [sys.executable, "-m", "tests.guard.mutants", "--held", "--part", f"{part + 1}/{PARTS}"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert asked.returncode == 0, asked.stdout + asked.stderr


# What these have makes tables when it is imported, or answers something that is never nothing; the gate is asked by
# hand in test_mutation, and what a desk publishes of itself where its register is made.
_AT_IMPORT = frozenset(
    """gate idle published lexicon/given_abroad lexicon/surnames_abroad names/arabic_beside names/deed_words names/lists_ar
    prose/east/__init__ prose/times/almanac prose/times/numerals prose/times/quarters prose/tongues/de said/of_somebody_book
    vocabulary/__init__""".split()
)


def test_every_module_has_a_rule_that_a_test_misses() -> None:
    """`make mutants MODULES="names/aged" TESTS="tests/guard/..."` finds one, and says which rules no test misses."""
    without = modules() - set(held()) - _AT_IMPORT
    assert not without, f"no test is kept for {', '.join(sorted(without))}"


def test_what_is_kept_is_of_a_module_that_is_there() -> None:
    assert set(held()) <= modules()

# SPDX-License-Identifier: AGPL-3.0-or-later
"""The fuzzer's own short form: a fixed handful of cases a format, so that a regression shows in every run."""

from __future__ import annotations

import random

import pytest

from tests.fuzz.__main__ import corpus, fault
from tests.fuzz.mutate import mutated
from tocsin.formats import formats

CASES = 50


@pytest.mark.parametrize("name", sorted(formats()))
def test_mutated_bodies_never_raise(name: str) -> None:
    bodies = [raw for raw in corpus(name).get(name, []) if len(raw) < 20_000] or [b"<alert/>"]
    for number in range(CASES):
        rng = random.Random(f"short-{name}-{number}")
        raw = mutated(rng.choice(bodies), rng)
        assert fault(raw, name) == "", f"case {number}"


def test_mutations_are_the_same_for_the_same_seed() -> None:
    raw = b'{"a": [1, 2, {"b": "c"}], "d": "e"}'
    assert [mutated(raw, random.Random(n)) for n in range(50)] == [
        mutated(raw, random.Random(n)) for n in range(50)
    ]
    assert len({mutated(raw, random.Random(n)) for n in range(50)}) > 30

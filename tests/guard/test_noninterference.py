# SPDX-License-Identifier: AGPL-3.0-or-later
"""Changing only persons, organisers or causes in a body leaves what is stored byte for byte the same, in every format."""

import os
from datetime import UTC, datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.guard.canary import BIRDS, TEMPLATES
from tests.guard.ingress_more import DOORS
from tocsin import formats
from tocsin.run.clearing import Cleaned, clean
from tocsin.store.codec import pack_cleared

CASES = 10_000 // len(DOORS) + 1 if os.environ.get("INTERFERENCE_LONG") else 25
AT = datetime(2026, 5, 1, 12, tzinfo=UTC)
TOLD = st.tuples(
    st.sampled_from([b[0] for b in BIRDS.values()]),
    st.sampled_from([b[1] for b in BIRDS.values()]),
    st.sampled_from([b[2] for b in BIRDS.values()]),
)


def stored(held: Cleaned) -> tuple[object, ...]:
    """What the store would write of a body, but for the hash and size of the body itself."""
    return (
        [pack_cleared(kept) for kept in held.cleared],
        held.refused,
        held.flaws,
        [k.emptied for k in held.cleared],
    )


def test_every_format_is_asked() -> None:
    asked = {door.format for door in DOORS.values()}
    assert asked >= set(formats.formats()), (
        "a format that can carry words needs a body in tests/guard/ingress_more.py"
    )


@pytest.mark.parametrize("name", DOORS)
def test_each_body_is_of_its_kind_and_whole(name: str) -> None:
    door = DOORS[name]
    raw = door.body("north of the river", "7", AT)
    found = formats.recognise(formats.Body(raw))
    assert door.mapping or (found and found.name == door.format)
    held = clean(raw, name, {}, door.hint)
    assert (len(held.cleared), held.entries) == (1, 1), held.flaws


@pytest.mark.parametrize("name", DOORS)
@settings(max_examples=CASES, deadline=None)
@given(template=st.sampled_from(TEMPLATES), one=TOLD, other=TOLD, listed=st.booleans())
def test_only_place_time_and_effect_reach_the_store(
    name: str, template: str, one: tuple[str, str, str], other: tuple[str, str, str], listed: bool
) -> None:
    rows, door = [], DOORS[name]
    for person, organiser, cause in (one, other):
        text = template.format(p=person, o=organiser, c=cause)
        rows.append(stored(clean(door.body(text, "7", AT), name, {}, door.hint, text_listed=listed)))
    assert rows[0] == rows[1]

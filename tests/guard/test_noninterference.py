# SPDX-License-Identifier: AGPL-3.0-or-later
"""Changing only persons, organisers or causes in a body leaves what is stored byte for byte the same, in every format."""

import os

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.guard.canary import BIRDS, TEMPLATES
from tests.guard.doors import DOORS, Door
from tocsin import formats
from tocsin.run.clearing import Cleaned, clean
from tocsin.store.codec import pack_cleared

CASES = 10_000 // len(DOORS) + 1 if os.environ.get("INTERFERENCE_LONG") else 25
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
    assert {door.format for door in DOORS.values()} >= set(formats.formats()), "a format without a recording"
    assert not [name for name, door in DOORS.items() if not door.room], "a recording without room for words"


@pytest.mark.parametrize("name", DOORS)
def test_words_in_every_place_leave_the_entries_as_they_are(name: str) -> None:
    door = DOORS[name]
    plain, told = (cleared(door, raw) for raw in (door.whole, door.body("north of the river", "7")))
    assert plain.cleared and len(told.cleared) == len(plain.cleared), told.flaws
    assert told.entries == plain.entries


def cleared(door: Door, raw: bytes, listed: bool = False) -> Cleaned:
    return clean(raw, door.name, {}, door.hint, door.format, text_listed=listed)


@pytest.mark.parametrize("name", DOORS)
@settings(max_examples=CASES, deadline=None)
@given(template=st.sampled_from(TEMPLATES), one=TOLD, other=TOLD, listed=st.booleans())
def test_only_place_time_and_effect_reach_the_store(
    name: str, template: str, one: tuple[str, str, str], other: tuple[str, str, str], listed: bool
) -> None:
    door = DOORS[name]
    texts = [template.format(p=person, o=organiser, c=cause) for person, organiser, cause in (one, other)]
    rows = [stored(cleared(door, door.body(text, "7"), listed)) for text in texts]
    assert rows[0] == rows[1]

# SPDX-License-Identifier: AGPL-3.0-or-later
"""The link to acknowledge by: ours, not expired, not changed."""

from datetime import UTC, datetime

from hypothesis import given
from hypothesis import strategies as st

from tocsin.core.route.ack import GOOD_FOR, Slip, read, token

NOW = datetime(2026, 3, 4, 12, tzinfo=UTC)
KEY = "0123456789abcdef0123456789abcdef"
OURS = token("secret", KEY, NOW)


def test_a_link_is_the_same_each_time_and_says_whose_it_is() -> None:
    assert token("secret", KEY, NOW) == OURS
    assert read("secret", OURS, NOW) == Slip(KEY, False)


def test_a_link_expires_to_the_second() -> None:
    assert read("secret", OURS, NOW + GOOD_FOR.__class__(days=2, hours=23)) == Slip(KEY, False)
    assert read("secret", OURS, NOW + GOOD_FOR) == Slip(KEY, True)


def test_another_desks_link_is_not_ours() -> None:
    assert read("other", OURS, NOW) is None


@given(st.integers(0, len(OURS) - 1), st.characters(codec="ascii"))
def test_a_changed_letter_makes_it_a_strangers(place: int, letter: str) -> None:
    changed = OURS[:place] + letter + OURS[place + 1 :]
    assert changed == OURS or read("secret", changed, NOW) is None


@given(st.text(max_size=200))
def test_anything_else_is_none(text: str) -> None:
    assert text == OURS or read("secret", text, NOW) is None

# SPDX-License-Identifier: AGPL-3.0-or-later
"""Reading a notice once says what reading it every time says, and keeps no text."""

from datetime import UTC, datetime

from hypothesis import given
from hypothesis import strategies as st

from tocsin.core.guard import prose
from tocsin.formats import read_once

TEXTS = (
    "Linien 5 und 9: kein Betrieb zwischen Markt und Rathaus von 14 bis 18.30 Uhr.",
    "Lignes A et 4 : trafic interrompu entre République et Nation de 14h à 18h30.",
    "Route 7/8 closed on 3/4 from 2pm",
    "\ud800 half a character",
)


@given(
    st.lists(
        st.tuples(
            st.sampled_from(TEXTS),
            st.sampled_from(("", "en", "en-US", "fr", "it")),
            st.none()
            | st.sampled_from((datetime(2026, 3, 4, tzinfo=UTC), datetime(2026, 11, 4, tzinfo=UTC))),
            st.sampled_from(("UTC", "Europe/Paris")),
        ),
        max_size=30,
    )
)
def test_the_answer_is_the_same(asked: list[tuple[str, str, datetime | None, str]]) -> None:
    for question in asked:
        assert read_once.extract(*question) == prose.extract(*question)


def test_it_stays_small_and_holds_no_words() -> None:
    read_once.forget()
    for number in range(read_once.MOST + 10):
        read_once.extract(f"Bus {number}")
    assert len(read_once._kept) == read_once.MOST
    assert all(isinstance(key, bytes) and len(key) == 16 for key in read_once._kept)
    read_once.forget()

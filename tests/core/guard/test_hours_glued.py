# SPDX-License-Identifier: AGPL-3.0-or-later
"""Hours beside the name of their zone, glued to the next word, or parted by a dash drawn with another sign."""

from __future__ import annotations

import pytest

from tocsin.core.guard.prose import extract

HOURS = [
    ("Mill Road shut from 22:00 GMT on Thursday until 05:00 on Friday.", "22:00", "05:00"),
    ("The A1 is closed from 8.00pm until 5.30amon the night of Friday 24 November.", "20:00", "05:30"),
    ("Mill Road closed on Friday 24 November from 10 p.m.─ 5 a.m.", "22:00", "05:00"),
    ("Die L 222 ist am 24. November von 22:00 MEZ bis 5:30 Uhr gesperrt.", "22:00", "05:30"),
]


@pytest.mark.parametrize(("text", "first", "last"), HOURS)
def test_both_ends_are_read(text: str, first: str, last: str) -> None:
    (window,) = extract(text).windows
    assert window.start is not None and window.end is not None
    assert (f"{window.start:%H:%M}", f"{window.end:%H:%M}") == (first, last)

# SPDX-License-Identifier: AGPL-3.0-or-later
"""An end of a stretch that lies so and so far from its name, and what notices of codes showed of hours."""

from __future__ import annotations

import pytest

from tocsin.core.guard.prose import extract
from tocsin.core.guard.prose.between.sections import sections_of

ENDS = [
    ("A97: zwischen 2.3 km hinter AK Altdorf und 0,6 km vor AS Neumühl gesperrt.", "AK Altdorf – AS Neumühl"),
    ("A97: Seefeld -> Moosbach, zwischen AS Altdorf-Süd und 1.1 km vor Rast Ost.", "AS Altdorf-Süd – Rast Ost"),
    ("Road closed from 2 miles north of Elk Fork to Pine Lake.", "Elk Fork – Pine Lake"),
    ("Lane closed between 0.6 mi west of Quartz Mill Rd and Dry Gulch.", "Quartz Mill Rd – Dry Gulch"),
    ("RD 17 fermée entre 300 m après Valmy et Les Forges.", "Valmy – Les Forges"),
    ("Les arrêts situés entre Valmy et Rodolphe Reussin ne sont plus desservis.", "Valmy – station Rodolphe Reussin"),
]  # fmt: skip
HOURS = [
    ("Die Sperrung dauert von 14.06.2027, 10:17 bis 19.06.2027, 23:50.", "10:17", "23:50"),
    ("Zaterdag 20-03-2027 02:15 uur t/m maandag 29-03-2027 04:45 uur.", "02:15", "04:45"),
]


@pytest.mark.parametrize(("text", "section"), ENDS)
def test_ends_with_their_distance(text: str, section: str) -> None:
    assert sections_of(text) == (section,)


@pytest.mark.parametrize(("text", "first", "last"), HOURS)
def test_days_in_figures_keep_their_hours(text: str, first: str, last: str) -> None:
    (window,) = extract(text).windows
    assert window.start is not None and window.end is not None
    assert (f"{window.start:%H:%M}", f"{window.end:%H:%M}") == (first, last)


def test_a_distance_is_no_hour() -> None:
    assert extract("Road closed from 2 miles north of Elk Fork to Pine Lake.").windows == ()

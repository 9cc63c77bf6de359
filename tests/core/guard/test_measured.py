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
    ("Trafic interrompu entre Mairie et Valmy - Les Tilleuls.", "Mairie – Valmy - Les Tilleuls"),
    ("Die Lindengasse wird von Marktgasse bis und in Fahrtrichtung Kirchgasse zur Einbahn.", "Marktgasse – Kirchgasse"),
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


@pytest.mark.parametrize(
    "text",
    [
        "Road closed from 2 miles north of Elk Fork to Pine Lake.",
        "Eine Breite von 3,20 m bleibt frei.",
        "Phase 2 of 3: the bridge is closed.",
    ],
)
def test_a_distance_a_width_and_a_phase_are_no_hours(text: str) -> None:
    assert extract(text).windows == ()


def test_a_phase_of_some_keeps_its_days() -> None:
    (window,) = extract("Bauphase 1 von 2 (03.05.2027 bis 04.06.2027): Die Gasse ist gesperrt.").windows
    assert window.start is not None and f"{window.start:%m-%d %H:%M}" == "05-03 00:00"


@pytest.mark.parametrize(
    "text",
    [
        "A97 - Fahrbahnsanierung von Altdorf bis Neumühl - AlD 18700",
        "A97: grundhafte Fahrbahnsanierung zwischen Altdorf und Neumühl - AlD 18700",
    ],
)
def test_works_are_no_end_of_a_stretch(text: str) -> None:
    assert extract(text).sections == ("Altdorf – Neumühl",)

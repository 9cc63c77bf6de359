# SPDX-License-Identifier: AGPL-3.0-or-later
"""Answers of forms about somebody are found by their labels; what machines and notices ask is not."""

from __future__ import annotations

import pytest

from tocsin.core.guard.scan import scan

ANSWERS = [
    ("faith", "Religionsbekenntnis: altkatholisch"),
    ("faith", "Name: -; Religion: quäkerisch"),
    ("faith", "宗教：祆教"),
    ("ethnicity", "Narodowość: łemkowska"),
    ("ethnicity", "- Groupe ethnique : Sérère"),
    ("ethnicity", "shift=B, ethnic_group=Igbo"),
    ("party", "Parteizugehörigkeit: EVP"),
    ("union", "Afiliación sindical: USTEA"),
    ("orientation", "Orientamento sessuale: fluido"),
    ("health", "Allergies: penicillin"),
    ("health", "Diagnosis: asthma"),
    ("health", "Motif : burn-out"),
    ("phone", "联系电话：13655512345"),
    ("party", "Partia: Razem"),
    ("union", "Union: Nautilus"),
    ("faith", "Faith: Zoroastrian"),
    ("person", "Reported by: Hollister"),
    ("person", "Kierowca: Lewandowska"),
    ("person", "Conductrice : MERCIER Odile"),
    ("handle", "Pseudo Twitch: quai_des_brumes"),
]
OTHERS = [
    "Diagnosis: relay fault in pump 3",
    "Motif : panne de signalisation",
    "Grund: Bauarbeiten",
    "Religion: none",
    "Condition: wet roads",
    "Pathologie: keine",
    "Motivo: lluvia",
    "Party: four guests and a dog",
    "Union: pipe, 40 mm",
    "Reported by: Control room",
    "Name: North Basin",
]


@pytest.mark.parametrize(("kind", "said"), ANSWERS)
def test_an_answer_is_found_by_its_label(kind: str, said: str) -> None:
    assert kind in {found.kind for found in scan(said)}


@pytest.mark.parametrize("said", OTHERS)
def test_what_machines_and_notices_say_is_not(said: str) -> None:
    assert not scan(said)


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Religia;prawosławna", "faith"),
        ("Konfession;evangelisch", "faith"),
        ("Causa assenza: emicrania", "health"),
        ("Fehlt seit Montag wegen Burnout", "health"),
    ],
)
def test_a_row_of_two_cells_and_a_reason_of_absence_are_answers(text: str, kind: str) -> None:
    assert kind in {found.kind for found in scan(text)}


@pytest.mark.parametrize(
    "text",
    ["Union;Religion", "Name;Religion;Union", "Pegel Maxau 7,45 m", "Livello Arno 3,10 m", "Aufzug Orlanda 2 steht", "Fehlt Salz, Straße glatt"],
)  # fmt: skip
def test_headings_gauges_and_lifts_are_nobody(text: str) -> None:
    assert not scan(text)

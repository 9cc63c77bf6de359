# SPDX-License-Identifier: AGPL-3.0-or-later
"""Sports clubs are nobody; somebody beside a club's word is."""

from __future__ import annotations

import pytest

from tocsin.core.guard.scan import scan


def _persons(text: str) -> list[str]:
    return [text[f.start : f.end] for f in scan(text) if f.kind == "person"]


@pytest.mark.parametrize(
    "text",
    [
        "Arka Gdynia gra w niedzielę, parking przy stadionie zamknięty.",
        "Zagłębie Sosnowiec – Miedź Legnica, bramy od 16.",
        "Eintracht Braunschweig gegen Hansa Rostock, Sonderzüge ab 11 Uhr.",
        "Plymouth Argyle v Wigan Athletic: north car park closed.",
        "Vejle Boldklub mod Hobro, parkeringen lukket.",
        "Lyngby Boldklub mod Randers Freja lørdag.",
        "Hapoel Beer Sheva gegen Maccabi Netanya, Busse über den Ring.",
        "Juve Stabia - Virtus Entella alle 20:30, varco est chiuso.",
        "Chamois Niortais : accès nord fermé.",
        "Adana Demirspor maçı, otopark kapalı.",
        "Tor Süd bleibt bis 18 Uhr zu, Tor Ost ist offen.",
    ],
)
def test_clubs_and_gates_are_nobody(text: str) -> None:
    assert not _persons(text)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("FC: Tomasz Wilczyński odebrał klucze.", "Tomasz Wilczyński"),
        ("Trainer FC Tomasz Wilczyński wartet am Tor.", "Tomasz Wilczyński"),
        ("Slavia fan Petra Novotná waits at gate 4.", "Petra Novotná"),
        ("Marta Kowalczyk United is on the badge.", "Marta Kowalczyk"),
        ("Der Film von Lars von Trier läuft.", "Lars von Trier"),
        ("Servische Club Brugge-speler Zoran Petrović stond aan de poort.", "Zoran Petrović"),
    ],
)
def test_somebody_beside_a_club(text: str, name: str) -> None:
    assert any(name.split()[-1] in said for said in _persons(text)), name

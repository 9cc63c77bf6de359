# SPDX-License-Identifier: AGPL-3.0-or-later
"""Where a sentence puts two capitals makes them a place, or does not."""

from __future__ import annotations

from pathlib import Path

import pytest

from tocsin.core.guard.scan import scan
from tocsin.run.audit import audit


def _persons(text: str) -> list[str]:
    return [text[f.start : f.end] for f in scan(text) if f.kind == "person" and f.certainty >= 0.6]


@pytest.mark.parametrize(
    "text",
    [
        "A storm was 12 miles northeast of Clara Benton, moving east at 30 mph.",
        "Rain reaches Hugo Prado, TX tonight.",
        "Crews cleared the road near Emma Ridge after the flood.",
        "Storms near Nora Hill around 640 PM CDT.",
        "Locations impacted include... Tessa Marlow, Oak Creek and Birchville.",
        "The towns of Banu Meanchar, Tozeq and Aldea are cut off.",
        "Closed: Pine Creek, Oak Ridge, Elm Street, Mill Pond, Berta Okanlo, Cedar Hill.",
        "Servicio limitado entre Elena Prado y Rubén Lagos.",
        "No trains between Elena Prado and Mornhall.",
        "Ruch tramwajów wstrzymany: Grabowa Pętla – Zdrojewo.",
        "Bus 14 prolongé de Varengo à Talma Grivont.",
        "Tussen Vlaak en Merum rijden geen treinen.",
        "Sulla Verona-Ionica binari allagati.",
        "Junat kulkevat Matinlammesta Kulosalmeen, noin 4 minuutin välein.",
        "Treinstoring Almelo-Breda opgelost.",
        "P.le Roma chiuso, bus deviati su V.le Trento.",
        "Tramwaje jadą przez Al. Wilcze i Dw. Zachodni.",
        "Processione da S. Bernardino alle 18.",
        "Il quartiere di Tor Mellana resta senza acqua.",
        "Chiusa la Val Morena per frane.",
        "Warning until 806 PM CST SUN JAN 21.",
        "Morgan TN-Henry TN- Tornado Watch until 9 PM.",
        "Die Apotheke Almut Brandis bleibt zu.",
        "Al ristorante Dino Ferri manca la luce.",
    ],
)
def test_a_place_by_where_it_stands(text: str) -> None:
    assert not _persons(text)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("No buses after a row between Elena Prado and Ruben Lagos.", "Elena Prado"),
        ("Bus fight between Elena Prado and a driver.", "Elena Prado"),
        ("Train delayed, driver Elena Prado ill.", "Elena Prado"),
        ("On duty: Elena Prado, Ruben Lagos, Tom Becker, Ana Ruiz and Peter Krug.", "Ruben Lagos"),
        ("Keys went from Elena Prado to Ruben Lagos at gate 3.", "Elena Prado"),
        ("Kowalczyk, Daniel signed at gate 3.", "Kowalczyk, Daniel"),
        ("Ha firmato per il reparto Elena Zanfrisco.", "Elena Zanfrisco"),
        ("Under Elena Prado the desk grew.", "Elena Prado"),
        ("Gwenda Hoddle-Rees clocked in.", "Hoddle-Rees"),
        ("S. Okafor left the bus at the depot.", "Okafor"),
    ],
)
def test_somebody_is_found_there(text: str, name: str) -> None:
    assert any(name in said or said in name for said in _persons(text)), name


@pytest.mark.parametrize(
    "text",
    [
        "MS Anton Keller liegt an Steg 4, Bugstrahl defekt.",
        "Der Tanker Stella Marlund treibt vor Norden.",
        "Haltepunkt Anna Berger gesperrt.",
        "Temporal Berta: praia interditada.",
        "Abbadia Lariana, frana sulla provinciale.",
        "Partita al Carlo Benatti, chiuso il varco est.",
        "Tulva Kemijärvellä, tie poikki.",
        "Snow gates closed at Braemar and Glen Tarva.",
        "Smell of gas near Kelvin Hall.",
        "Avaria no teleférico de Nova Lagar.",
    ],
)
def test_ships_storms_villages_and_grounds_are_nobody(text: str) -> None:
    assert not _persons(text)


def _told(tmp_path: Path, text: str) -> list[str]:
    log = tmp_path / "log.txt"
    log.write_text(text, "utf-8")
    return [found.kind for found in audit([log]).findings]


@pytest.mark.parametrize(
    "text",
    [
        "Storm 11 miles southwest of Mecca, moving east at 20 mph.",
        "Locations impacted include... Harmony, Birchville, Gay, and Oak Creek.",
        "Release from Suicide Basin has started.",
        "McGill St closed at Cambie St.",
        "- ACT: Follow local officials.",
    ],
)
def test_a_place_called_like_a_faith_is_not_reported(tmp_path: Path, text: str) -> None:
    assert not _told(tmp_path, text)


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Guests: Catholic, Muslim, Hindu, Quaker, Sikh and Jewish.", "faith"),
        ("The driver on Oak Creek Road is Muslim.", "faith"),
        ("FPCGIL proclama lo stato di agitazione", "union"),
        ("Locations impacted include... Oak Creek, Strike, Elm Ridge and Birchville.", "strike"),
    ],
)
def test_a_faith_is_reported(tmp_path: Path, text: str, kind: str) -> None:
    assert kind in _told(tmp_path, text)


@pytest.mark.parametrize(
    "text",
    [
        "Øster Voldgade er spærret ved broen.",
        "Färjan Signe Lindqvist ställs in i kväll.",
        "Signe Lindqvist ferry cancelled until noon.",
        "Amphi Jeanne-Martin : fuite au plafond.",
        "Liceul Andrei Popescu: centrala oprită.",
        "Myrsky Hannes katkaisi sähköt.",
        "Eisenbahnbrücke Anna Schmidt nur einspurig.",
        "Einlass Anna-Schmidt-Halle bleibt 18:30.",
        "Ayşe Yılmaz Sahnesi'nde koltuk sökümü.",
    ],
)
def test_ships_halls_and_northern_streets_are_nobody(text: str) -> None:
    assert not [found for found in scan(text) if found.certainty >= 0.6]

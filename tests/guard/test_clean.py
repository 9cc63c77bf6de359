# SPDX-License-Identifier: AGPL-3.0-or-later
"""Clubs, gates, bridges, rivers and broken lifts are nobody and say nothing of anybody; somebody beside a club's word is found."""

from __future__ import annotations

import pytest

from tocsin.core.guard.scan import scan
from tocsin.core.guard.watches.check import check_watch


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
        ("Das Spiel gegen Tomasz Wilczyński ist verlegt.", "Tomasz Wilczyński"),
        ("Der Film von Lars von Trier läuft.", "Lars von Trier"),
        ("Servische Club Brugge-speler Zoran Petrović stond aan de poort.", "Zoran Petrović"),
    ],
)
def test_somebody_beside_a_club(text: str, name: str) -> None:
    assert any(name.split()[-1] in said for said in _persons(text)), name


@pytest.mark.parametrize(
    "text",
    [
        "The lift in Joliot House is out until Friday, said the Kone engineer.",
        "Domenica al Penzo partita alle 15, varco sud chiuso.",
        "A Petőfi hídnál lezárták az egyik sávot.",
        "Zufahrt Krebßenhalle gesperrt, kein Durchgang zur Halle.",
        "Chiuso il sottopasso di via Cesare Battisti per allagamento.",
        "Κλειστός ο σταθμός Δημήτρης Μητρόπουλος λόγω έργων.",
        "Η γέφυρα Μανώλης Ανδρόνικος κλείνει λόγω ανέμων.",
        "沙尘暴预警 银川",
        "国泰文化中心 散场 公交加开",
        "إغلاق عقبة شعار احترازيا.",
        "Stan Warty w Poznaniu rośnie, rzeka uchodzi do Odry.",
        "Odra Opole gra w sobotę, parking zamknięty.",
        "Statek czeka u wejścia do zatoki.",
        "Die Fähre Nierstein fährt wieder.",
        "Sperrungen wegen Heimspiel gegen Metalist Charkiw.",
        "La Cruz Roja abre el albergue por la nevada.",
        "Cerrado el acceso al Baix Ebre por el viento.",
        "Heat health alert amber for the north, hydrate.",
    ],
)
def test_clean_notices_say_nothing_of_anybody(text: str) -> None:
    assert not [(f.kind, text[f.start : f.end]) for f in scan(text)]


@pytest.mark.parametrize(
    "rule",
    [
        "Heimspiel gegen Duisburg",
        "is the Tom Finney Stadium pitch frozen",
        "Ferihegy repülőtér köd",
        "Atatürk Köprüsü kapalı",
        "Γέφυρα ανεμοι",
    ],
)
def test_harmless_rules_pass(rule: str) -> None:
    assert not check_watch(rule)


@pytest.mark.parametrize(
    "text",
    [
        "Der Kollege hat sich geoutet, the nurse is out at work.",
        "Uchodźcy z Syrii śpią w hali.",
        "Matka ma zatoki, lekarz wypisał zwolnienie.",
        "Il portiere è battista.",
    ],
)
def test_what_somebody_is_or_has_is_still_found(text: str) -> None:
    assert [f for f in scan(text) if f.kind in ("orientation", "ethnicity", "health", "faith")]

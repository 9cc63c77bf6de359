# SPDX-License-Identifier: AGPL-3.0-or-later
"""What a desk types at three in the morning: of people it is refused, of things it is saved. Own texts in eight languages."""

from __future__ import annotations

from pathlib import Path

import pytest

from tocsin.core.guard.scan import scan
from tocsin.core.guard.staff import EntryError, check_entry
from tocsin.core.guard.watches.check import check_watch
from tocsin.core.guard.watches.typed import place_name


def rows(name: str) -> list[str]:
    """The texts of a table, each behind its language."""
    table = Path(__file__).with_name(f"typed_{name}.txt").read_text(encoding="utf-8")
    return [line.partition(" ")[2] for line in table.splitlines()]


@pytest.mark.parametrize("text", rows("forbidden"))
def test_what_is_told_of_people_is_refused(text: str) -> None:
    assert check_entry(text)


@pytest.mark.parametrize("text", rows("harmless"))
def test_what_is_told_of_things_is_saved(text: str) -> None:
    assert not check_entry(text)


@pytest.mark.parametrize(
    "text",
    (
        "Trades Union Congress House",
        "Gewerkschaftshaus",
        "Bourse du travail",
        "Casa sindical",
        "Camera del Lavoro",
        "Musée d'art juif",
        "Muslim Cultural Centre",
        "دار النقابات",
    ),
)
def test_a_house_called_after_a_body_is_a_site(text: str) -> None:
    assert place_name("name", text) == text


@pytest.mark.parametrize(
    "text", ("Gewerkschaftshaus, Treffen um 14 Uhr", "Members meet at Union Hall", "Bourse du travail, grève")
)
def test_who_meets_in_such_a_house_is_no_site(text: str) -> None:
    with pytest.raises(EntryError):
        place_name("name", text)


@pytest.mark.parametrize(
    "text",
    (
        "Zionists",
        "Sioniste",
        "Syjoniści",
        "watch who talks to the press",
        "Brown from shift B was late",
        "peter brown has the key",
        "whistleblower in dock 4",
        "Greta supporters",
    ),
)
def test_no_rule_watches_for_it(text: str) -> None:
    assert check_watch(text)


@pytest.mark.parametrize(
    "text",
    (
        "port strikes by lightning",
        "strike of lightning on the mast",
        "demonstration of the new sprinkler",
        "industrial action plan",
        "handicapped lift out of order",
        "Dyson fans",
        "Herr der Lage",
    ),
)
def test_a_rule_may_watch_for_the_thing(text: str) -> None:
    assert not check_watch(text)


KEPT = (
    "Pregnant women and diabetics should leave first.",
    "People with asthma should stay indoors.",
    "Les personnes asthmatiques doivent rester chez elles.",
    "Menschen mit Asthma sollen drinnen bleiben.",
    "Jewish Community Centre evacuated.",
)
"""Advice to everybody names an illness, and a house a faith: nobody's."""


@pytest.mark.parametrize("text", KEPT)
def test_advice_to_the_public_is_kept(text: str) -> None:
    assert not scan(f"Flood warning. {text}")


@pytest.mark.parametrize(
    "text",
    (
        "Employees are organising at the depot.",
        "The workers' council meets at 5.",
        "Les salariés s'organisent au dépôt.",
        "Mitarbeiter organisieren sich im Depot.",
        "Los empleados se organizan en la cochera.",
        "I dipendenti si organizzano al deposito.",
        "Pracownicy organizują się w zajezdni.",
        "العمال ينظمون أنفسهم في المستودع.",
        "员工联名要求加薪。",
    ),
)
def test_who_acts_together_is_found_in_a_warning(text: str) -> None:
    assert any(found.kind in ("union", "strike") for found in scan(f"Flood warning. {text}"))

# SPDX-License-Identifier: AGPL-3.0-or-later
"""Streets of notices: by their own name, without what leads to them, and what only looks like one."""

import pytest

from tests.core.guard.notices_roads import NUMBERED, UNNUMBERED
from tocsin.core.guard import prose
from tocsin.core.guard.prose import nominative


@pytest.mark.parametrize(
    ("text", "streets"),
    [
        ("ROUTE 71 EXTENDED TO FALCON WAY FROM SATURDAY", ("FALCON WAY",)),
        ("Ruta 40 cortada por nieve.", ("Ruta 40",)),
        ("La Ruta 5 desvía; corte en Av. Italia. Los buses siguen.", ("Av. Italia",)),
        (
            "Zamknięty odcinek od ul. Armii Krajowej do Pl. Kasztanów.",
            ("ul. Armii Krajowej", "Pl. Kasztanów"),
        ),
        ("Trunk 4 is reduced to one lane.", ("Trunk 4",)),
        ("QEW bound for the lake: two lanes are blocked.", ("QEW",)),
        ("Linea chiusa presso S. Agata di Milazzello.", ()),
        ("FROM PLUM ST\nR-ANNA HOWE DR\nL-MILL RD", ("PLUM ST", "ANNA HOWE DR", "MILL RD")),
        ("Location: Elm Ave Before Plum St (6601)", ("Elm Ave", "Plum St")),
        ("Umgeleitet über die Linzer Straße, Richtung Ober St. Anna.", ("Linzer Straße",)),
        ("Trafic interrompu de Bussac St Pierre à la rue Haute.", ("rue Haute",)),
        ("Wer unter den Tarif fällt, streikt; gesperrt ist Unter den Buchen.", ("Unter den Buchen",)),
        ("Part of the Harwell Council road improvement project on Mill Road.", ("Mill Road",)),
        ("Services affected and diversion route\nNXWM Harwell 44", ()),
        ("B41\u00c2\u00a0buses run between Elm Av\u00c2 and Oak Av.", ("Elm Av", "Oak Av")),
    ],
)
def test_streets_are_told_by_their_name_alone(text: str, streets: tuple[str, ...]) -> None:
    assert prose.extract(text).streets == streets


def test_what_leads_the_way_is_no_stop() -> None:
    assert prose.extract("In Richtung Bahnhof Altdorf: Betrieb ab Markt.", "de").stops == ("Bahnhof Altdorf",)


def test_a_dash_that_a_code_page_spoilt_parts_two_lines() -> None:
    assert prose.extract("Lignes 61?62 vers les communes", "fr").lines == ("61", "62")


def test_houses_before_a_stops_own_name_are_no_lines() -> None:
    text = "Shuttle stops:\nNorthbound - 812 Elm St – Elm St @ Mill St\nBus 9 runs."
    assert prose.extract(text, "en").lines == ("9",)


@pytest.mark.parametrize(("text", "roads", "lines"), NUMBERED)
def test_roads_are_told_by_their_number_but_for_the_way_round(
    text: str, roads: tuple[str, ...], lines: tuple[str, ...]
) -> None:
    slots = prose.extract(text)
    assert {one for one in slots.streets if one[-1].isdigit() or one[-2].isdigit()} == set(roads)
    assert slots.lines == lines


@pytest.mark.parametrize("text", UNNUMBERED)
def test_what_only_looks_like_a_numbered_road_is_none(text: str) -> None:
    assert prose.extract(text).streets == ()


@pytest.mark.parametrize(
    ("said", "name"),
    [
        ("Koivukujalla", "Koivukuja"),
        ("Satamabulevardilla", "Satamabulevardi"),
        ("Lahdenrannassa", "Lahdenranta"),
        ("Metsäpolulla", "Metsäpolku"),
        ("Torinaukiolla", "Torinaukio"),
        ("Kalliotunnelissa", "Kalliotunneli"),
    ],
)
def test_a_finnish_street_is_told_as_a_map_writes_it(said: str, name: str) -> None:
    assert nominative.street(said) == name

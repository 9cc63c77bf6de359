# SPDX-License-Identifier: AGPL-3.0-or-later
"""Stands, rooms, airports and ways called after somebody are nobody in an audit; who stands before one still is."""

from __future__ import annotations

import pytest

from tocsin.core.guard.places.eponym import names_a_house
from tocsin.core.guard.scan import scan


def persons(text: str) -> list[str]:
    return [
        text[found.start : found.end]
        for found in scan(text)
        if found.kind == "person" and not names_a_house(text, found)
    ]


@pytest.mark.parametrize(
    "line",
    [
        "Derek Dougan Stand: turnstile 3 jammed",
        "Curva Renzo Vitali chiusa",
        "Puerta Raimundo Saporta cerrada por obras",
        "Tribüne Fritz Szepan: Licht aus",
        "Hörsaal Konrad Zuse gesperrt",
        "Voli su Leonardo da Vinci in ritardo",
        "Václav Havel letiště: mlha",
        "Nelson Way closed between 5th and 7th",
        "Tommy Hilfiger container opened by customs",
    ],
)
def test_a_place_is_nobody(line: str) -> None:
    assert persons(line) == []


@pytest.mark.parametrize(
    "line",
    ["Renzo Vitali ha chiuso la curva", "Standing at gate 3: Derek Dougan", "Konrad Brüning, Hörsaal 2"],
)
def test_who_stands_there_is_somebody(line: str) -> None:
    assert persons(line)

# SPDX-License-Identifier: AGPL-3.0-or-later
"""Feasts are the days they fall on, and what is told behind the midnight of a day is that day's."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest

from tocsin.core.guard.prose.times.feasts import easter
from tocsin.core.guard.prose.times.windows import windows_of

LENT = datetime(2027, 3, 1, tzinfo=UTC)
GOOD_FRIDAY = (
    "Am Karfreitag von 8 bis 12 Uhr ist die Strecke gesperrt.",
    "Le vendredi saint, de 8h à 12h, la ligne 4 est coupée.",
    "On Good Friday from 8:00 to 12:00 there is no service.",
    "El Viernes Santo de 8:00 a 12:00 la línea 4 no circula.",
    "Venerdì santo dalle 8 alle 12 la linea 4 è ferma.",
    "Op Goede Vrijdag van 8.00 tot 12.00 uur rijdt lijn 4 niet.",
    "W Wielki Piątek w godz. 8-12 linia 4 nie kursuje.",
    "Pitkäperjantaina klo 8-12 linja 4 ei aja.",
    "På långfredagen klockan 8-12 går inte linje 4.",
)
CHRISTMAS_EVE = (
    "An Heiligabend ab 15 Uhr kein Verkehr.",
    "On Christmas Eve from 15:00 there are no trains.",
    "W Wigilię od godz. 15 linia 4 nie kursuje.",
    "Jouluaattona kello 15 alkaen linja 4 ei aja.",
    "En Nochebuena desde las 15:00 la línea 4 no circula.",
)
AFTER_MIDNIGHT = (
    "Ruch zostanie wstrzymany po północy 13 listopada 2027.",
    "Kurz nach Mitternacht am 13. November 2027 wird die Strecke gesperrt.",
    "Closed from just after midnight on Saturday 13 November 2027.",
    "Trafic interrompu après minuit le 13 novembre 2027.",
    "Linea chiusa dopo la mezzanotte del 13 novembre 2027.",
    "Cortada después de medianoche del 13 de noviembre de 2027.",
    "Linje 4 stängs efter midnatt den 13 november 2027.",
)


@pytest.mark.parametrize(
    ("year", "day"),
    [(2024, (3, 31)), (2025, (4, 20)), (2027, (3, 28)), (2038, (4, 25)), (2076, (4, 19)), (2285, (3, 22))],
)
def test_easter(year: int, day: tuple[int, int]) -> None:
    assert easter(year) == date(year, *day)


@pytest.mark.parametrize("text", GOOD_FRIDAY)
def test_a_feast_that_moves_is_told_by_the_day_of_writing(text: str) -> None:
    (window,) = windows_of(text, False, LENT, "UTC")
    assert (window.start, window.end) == tuple(datetime(2027, 3, 26, hour, tzinfo=UTC) for hour in (8, 12))


def test_its_year_tells_it_too() -> None:
    (window,) = windows_of("Ostermontag 2026 ab 8 Uhr gesperrt.", False, None, "UTC")
    assert window.start == datetime(2026, 4, 6, 8, tzinfo=UTC)


@pytest.mark.parametrize("text", CHRISTMAS_EVE)
def test_a_feast_of_a_fixed_day_needs_no_year(text: str) -> None:
    (window,) = windows_of(text, False, None, "UTC")
    assert window.start and (window.start.month, window.start.day, window.start.hour) == (12, 24, 15)


def test_a_date_beside_a_feast_is_the_day() -> None:
    (window,) = windows_of("Karfreitag, 26.3.2027, von 8 bis 12 Uhr gesperrt.", False, LENT, "UTC")
    assert window.start == datetime(2027, 3, 26, 8, tzinfo=UTC)


def test_a_street_that_is_called_after_a_feast_is_no_day() -> None:
    text = "Via Santo Stefano e rue de la Toussaint chiuse dalle 8 alle 12."
    (window,) = windows_of(text, False, LENT, "UTC")
    assert window.start == datetime(2027, 3, 1, 8, tzinfo=UTC)


@pytest.mark.parametrize("text", AFTER_MIDNIGHT)
def test_behind_midnight_a_day_begins(text: str) -> None:
    (window,) = windows_of(text, False, None, "UTC")
    assert window.start == datetime(2027, 11, 13, tzinfo=UTC) and not window.end


def test_an_end_at_midnight_is_the_end_of_its_day() -> None:
    (window,) = windows_of("The works end at midnight on 13 November 2027.", False, None, "UTC")
    assert window.end == datetime(2027, 11, 14, tzinfo=UTC)

# SPDX-License-Identifier: AGPL-3.0-or-later
"""What stands behind a word for "except" takes the opposite of what is said of the rest, in every tongue."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from tocsin.core.guard.prose.between.sections import sections_of
from tocsin.core.guard.prose.routes.lines import lines_of
from tocsin.core.guard.prose.times.windows import windows_of

RUNS_BUT = (
    "Alle treinen rijden, met uitzondering van het traject Lommel - Brakel.",
    "De treinen blijven rijden, behalve tussen Lommel en Brakel.",
    "Alle Züge verkehren planmäßig mit Ausnahme der Strecke Lommel - Brakel.",
    "Keine größeren Einschränkungen, außer zwischen Lommel und Brakel.",
    "Abgesehen von der Strecke Lommel - Brakel fahren alle S-Bahnen.",
    "Les trams circulent sans modification, hormis entre Lommel et Brakel.",
    "Le trafic est normal, à l'exception du tronçon Lommel - Brakel.",
    "Los trenes circulan, salvo en el tramo Lommel - Brakel.",
    "I treni circolano regolarmente ad eccezione della tratta Lommel - Brakel.",
    "Pociągi kursują normalnie z wyjątkiem odcinka Lommel - Brakel.",
    "Junat kulkevat normaalisti, paitsi väliä Lommel - Brakel.",
    "There are no major delays except between Lommel and Brakel.",
    "Good service apart from the Lommel - Brakel section.",
    "Tågen går som vanligt utom mellan Lommel och Brakel.",
    "Togene kører normalt undtagen mellem Lommel og Brakel.",
    "Vlaky jezdí normálně kromě úseku Lommel - Brakel.",
    "Os comboios circulam normalmente, exceto entre Lommel e Brakel.",
    # Closed, but for a little; and an exception of who may pass is none of the stretch.
    "No services apart from a limited shuttle between Lommel and Brakel.",
    "No trains except between Lommel and Brakel, where half of the trains run.",
    "Circulation interdite sauf riverains entre Lommel et Brakel.",
    "Gesperrt, ausgenommen Anlieger, zwischen Lommel und Brakel.",
    "The road is closed except for buses between Lommel and Brakel.",
)
CLOSED_BUT = (
    "Er rijden de hele dag geen treinen, met uitzondering van het traject Lommel - Brakel.",
    "Es fahren keine S-Bahnen, außer zwischen Lommel und Brakel und zwischen Brakel und Heist.",
    "Mit Ausnahme der Strecke Lommel - Brakel fallen alle Züge aus.",
    "Aucun train ne circule, sauf entre Lommel et Brakel.",
    "Hormis entre Lommel et Brakel, aucun bus ne circule.",
    "No circulan trenes excepto entre Lommel y Brakel.",
    "I treni sono sospesi ad eccezione della tratta Lommel - Brakel.",
    "Ruch jest wstrzymany, oprócz odcinka między Lommel a Brakel.",
    "Junat on peruttu, paitsi väliä Lommel - Brakel.",
    "All trains are cancelled, other than between Lommel and Brakel.",
    "Inga tåg går utom mellan Lommel och Brakel.",
    "Togene kører ikke undtagen mellem Lommel og Brakel.",
    "Vlaky nejezdí kromě úseku Lommel - Brakel.",
    "Os comboios não circulam, exceto entre Lommel e Brakel.",
)


@pytest.mark.parametrize("text", RUNS_BUT)
def test_what_is_taken_out_of_what_runs_is_closed(text: str) -> None:
    assert sections_of(text) == ("Lommel – Brakel",)


@pytest.mark.parametrize("text", CLOSED_BUT)
def test_what_is_taken_out_of_what_is_closed_runs(text: str) -> None:
    assert not sections_of(text)


def test_finnish_has_the_word_behind() -> None:
    rest = "Lahden ja Kouvolan väliä lukuun ottamatta junat kulkevat normaalisti."
    assert sections_of(rest) == ("Lahti – Kouvola",)
    assert not sections_of("Junaliikenne on poikki Lahden ja Kouvolan väliä lukuun ottamatta.")


@pytest.mark.parametrize(
    "text",
    [
        "Alle Linien mit Ausnahme von 4 und 7 fahren.",
        "Toutes les lignes circulent sauf la 4 et la 7.",
        "All routes except 4 and 7 are suspended.",
        "Alle lijnen, met uitzondering van 4 en 7, rijden.",
        "Circulan todas las líneas, con excepción de la 4 y la 7.",
        "Tutte le linee ad eccezione della 4 e della 7 circolano.",
        "Kursują wszystkie linie z wyjątkiem 4 i 7.",
        "Kaikki linjat paitsi 4 ja 7 kulkevat.",
        "Alla linjer med undantag av 4 och 7 går.",
    ],
)
def test_lines_that_are_taken_out_are_lines_and_no_hours(text: str) -> None:
    assert lines_of(text, road=False) == ("4", "7")
    assert not windows_of(text, False, None, "UTC")


@pytest.mark.parametrize(
    "text",
    [
        "No trains all day except from 06:00 to 09:00.",
        "Treni fermi per l'intera giornata tranne dalle 6 alle 9.",
        "Ganztägig kein Verkehr außer von 6 bis 9 Uhr.",
    ],
)
def test_hours_that_are_taken_out_are_told(text: str) -> None:
    (window,) = windows_of(text, False, datetime(2027, 5, 3, tzinfo=UTC), "UTC")
    assert window.start and window.end and (window.start.hour, window.end.hour) == (6, 9)


@pytest.mark.parametrize(
    "text",
    [
        "Vom 3. bis 7. Mai 2027 täglich außer am 5. Mai von 8 bis 17 Uhr gesperrt.",
        "Du 3 au 7 mai 2027, sauf le 5 mai, le trafic est interrompu de 8h à 17h.",
        "Chiusa dal 3 al 7 maggio 2027, ad eccezione del 5 maggio, dalle 8 alle 17.",
        "Zamknięta od 3 do 7 maja 2027 z wyjątkiem 5 maja w godz. 8-17.",
        "Closed 3 to 7 May 2027 other than Wednesday from 8:00 to 17:00.",
    ],
)
def test_a_day_that_is_taken_out_has_no_hours(text: str) -> None:
    days = [w.start.day for w in windows_of(text, False, None, "UTC") if w.start]
    assert days == [3, 4, 6, 7]


def test_a_weekday_that_is_taken_out_has_no_hours() -> None:
    text = "Du lundi au samedi sauf mercredi, de 22h à 23h."
    monday = datetime(2027, 5, 3, tzinfo=UTC)
    days = [w.start.day for w in windows_of(text, False, monday, "UTC") if w.start]
    assert days == [3, 4, 6, 7, 8]

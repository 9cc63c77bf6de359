# SPDX-License-Identifier: AGPL-3.0-or-later
"""How many trains of how many run: no number of it is a line's, and the service is reduced, not ended."""

import pytest

from tocsin.core.guard.prose import extract
from tocsin.core.model import Effect

SHARES = [
    ("fr", "Ligne D : 2 trains sur 3 entre Corval et Mélins", ("D",)),
    ("fr", "RER B : 1 train sur 2 aux heures de pointe", ("RER B",)),
    ("fr", "Bus 38 : 1 bus sur 3, tram T2 : 2 tramways sur 3", ("38", "T2")),
    ("en", "Line D: 2 of 6 trains running", ("D",)),
    ("en", "Northern Line: 1 in 3 trains cancelled", ("Northern Line",)),
    ("en", "Blue Line: every second train is cancelled", ("Blue Line",)),
    ("de", "S3: nur 2 von 3 Zügen fahren", ("S3",)),
    ("de", "U3: nur jede zweite Bahn fährt", ("U3",)),
    ("it", "Linea S5: 2 treni su 3 garantiti", ("S5",)),
    ("es", "C4: circulan 2 trenes de cada 3", ("C4",)),
    ("pl", "S1: kursują 2 pociągi z 3", ("S1",)),
    ("nl", "Lijn 4: 2 van de 3 trams rijden", ("4",)),
]


@pytest.mark.parametrize(("language", "text", "lines"), SHARES)
def test_a_share_is_no_line_and_reduces_the_service(language: str, text: str, lines: tuple[str, ...]) -> None:
    slots = extract(text, language)
    assert set(slots.lines) == set(lines)
    assert slots.effect is Effect.REDUCED_SERVICE


@pytest.mark.parametrize(
    ("language", "text", "line"),
    [("de", "Die Linie 3 von 5 Uhr bis 6 Uhr entfällt", "3"), ("en", "Line 4 of 12 stops", "4")],
)
def test_a_line_with_a_number_behind_it_stays(language: str, text: str, line: str) -> None:
    assert line in extract(text, language).lines

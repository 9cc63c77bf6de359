# SPDX-License-Identifier: AGPL-3.0-or-later
"""Lines that a notice offers in the place of others: none of them is told as affected."""

import pytest

from tocsin.core.guard.prose import extract

OFFERED = [
    ("Die Linie 18 fährt nicht. Weichen Sie auf die Linien U3, O und 71 aus.", ("18",)),
    ("Die S8 entfällt. Bitte nutzen Sie alternativ die S4 oder den Bus 162.", ("S8",)),
    ("Linie U3: kein Betrieb. Bitte auf die Linie S8 ausweichen.", ("U3",)),
    ("Ligne 9 interrompue jusqu'à 18h. Veuillez emprunter la ligne 4.", ("9",)),
    ("Le bus 12 est dévié. Privilégiez le tram A.", ("12",)),
    ("Route 7 is suspended, use Route 12 instead.", ("7",)),
    ("There are no Q trains. Customers may take the D train.", ("Q",)),
    ("Linea 5 deviata. In alternativa utilizzare la linea 3.", ("5",)),
    ("Línea 4 cortada. En su lugar, use la línea 2.", ("4",)),
    ("Linia 7 nie kursuje. Prosimy skorzystać z linii 12.", ("7",)),
    ("Linja 12 ei liikennöi. Käytä linjaa 3.", ("12",)),
    ("Lijn 2 rijdt niet. Neem bus 14.", ("2",)),
    ("Linha Verde sem circulação. Utilize a Linha Azul.", ("Linha Verde",)),
    ("U6 unterbrochen. Fahrgäste nutzen bitte die Linien U3, U4 und 71.", ("U6",)),
    ("Line 4 is suspended. Passengers should change to Route 12.", ("4",)),
    ("Line 4: change at Ashby for Route 12", ("4",)),
    ("Lijn 2 rijdt niet, overstap op lijn 5 bij Markt.", ("2",)),
    ("Linia 2 zawieszona, przesiadka na linię 5.", ("2",)),
    # Where others are taken from nothing happens to them, though the text names no line beside
    ("Passengers change to Route 12 at Ashby.", ()),
    ("Please use alternative routes 4 and 6", ()),
    ("Alternativ stehen die Linien 4 und 6 zur Verfügung.", ()),
    # What only runs where others do not
    ("Linia 11 nie kursuje, uruchomiona zostanie linia zastępcza Z11.", ("11",)),
    ("Linea 9: i tram sono sostituiti dai bus B9.", ("9",)),
    ("Tram 21 fährt nicht. Ersatzbus EV21 fährt alle 10 Minuten.", ("21",)),
    ("Pendelbus 55 rijdt tussen de stations.", ("55",)),
    # What stands before the offer, behind its sentence or is told again is affected
    ("Please use line 4; line 4 is delayed and line 6 too.", ("4", "6")),
    ("En su lugar pasa por la Avenida Carlos V. Las líneas 3 y 5 sufrirán desvíos.", ("3", "5")),
    # Where a text tells no other line, what can be taken is all it tells
    ("Riders could take the city's 22 and 22R.", ("22", "22R")),
]


@pytest.mark.parametrize(("text", "lines"), OFFERED)
def test_an_offered_line_is_not_affected(text: str, lines: tuple[str, ...]) -> None:
    assert sorted(extract(text).lines) == sorted(lines)

# SPDX-License-Identifier: AGPL-3.0-or-later
"""A line that nobody said is a warning is one by its turns: its words are kept, and what only holds such a word is none."""

import json

import pytest

from tocsin.core.guard.answer import answer

WARNINGS = """
Heat advisory until 9 PM; drink water.|Small craft advisory for the outer bay.|Boil water notice for the upper town.|Total fire ban for the ranges on Sunday.|Unexploded bomb found; 400 m cordon.|Rip current statement for the east beaches.
Großbrand in einer Lagerhalle, Fenster und Türen schließen.|Bombenfund am alten Hafen, Umkreis 400 m.|Trinkwasser abkochen im Westen des Kreises.|Sturmflut an der Küste, 2 m über normal.
Feu de forêt près de la plage, évacuez.|Avis de coup de vent, rafales à 100 km/h.|Pic de pollution aux particules.|Faites bouillir l'eau jusqu'à lundi.
Crecida del río, evite los vados.|Caída de ceniza al norte del volcán.|Hervir el agua hasta el lunes.|Mar de fondo en la costa norte.
Neve oltre i 400 metri, catene a bordo.|Ondata di calore, livello 2.|Allerta rossa per rischio idraulico.|Nebbia fitta in pianura.|Pericolo valanghe, grado 4.
Oblodzenie dróg powiatowych.|Pożar składowiska, zamknij okna.|Woda niezdatna do picia.|Zagrożenie lawinowe, trzeci stopień.|Gęsta mgła, widzialność 80 m.
Hoogwater in de rivier, blijf weg.|Grote brand, sluit ramen en deuren.|Kook het drinkwater tot maandag.|Dichte mist, zicht 80 meter.
Metsäpalovaroitus koko maahan.|Rankkasade kastelee rannikon.|Ajokeli erittäin huono.|Hellevaroitus sunnuntaihin.|Pakkasta 30 astetta.
"""
OTHERS = """
The meeting is moved to ten.|Heat the soup before two.|Der Zähler im Keller ist neu.|La réunion est déplacée à dix heures.|La puerta norte está abierta.|La porta nord è aperta.|Brama północna jest otwarta.|De noordpoort is open.|Pohjoinen portti on auki.
Strong wind of change as union storms the gates.|Smog of rumours: workers walk out.
"""


def _rows(table: str) -> list[str]:
    return [row for line in table.strip().splitlines() for row in line.split("|")]


@pytest.mark.parametrize("text", _rows(WARNINGS))
def test_a_warning_is_one_by_its_turns(text: str) -> None:
    told = answer(json.dumps({"text": text}))
    assert (told["action"], told["text"]) == ("keep", text)


@pytest.mark.parametrize("text", _rows(OTHERS))
def test_what_only_holds_such_a_word_is_not_kept(text: str) -> None:
    assert answer(json.dumps({"text": text}))["action"] != "keep", text

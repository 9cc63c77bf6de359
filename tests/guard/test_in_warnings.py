# SPDX-License-Identifier: AGPL-3.0-or-later
"""A hazard text that names somebody is not kept, however the name is written; one that names waters and towns is."""

import json

import pytest

from tocsin.core.guard.answer import answer

NAMED = """
flood warning. john smith says leave.|Hochwasserwarnung. peter schmidt sagt, alle sollen gehen.|alluvione. marco rossi è stato salvato
Alerte crue. le maire jean dupont demande d'évacuer.|Aviso de inundación. maría garcía dice que evacúen.|Powódź. jan kowalski mówi, żeby wyjść.
Flood warning, Smith, John near the bridge|Overstroming, De Vries, Pieter bij de brug|Vigilance crues, Dupont, Jean près du pont|Hochwasser, Schmidt, Peter an der Brücke
Flood warning, JohnSmith near the bridge|Allerta meteo, RossiMario vicino al ponte|Hochwasser, PeterSchmidt an der Brücke
FLOOD WARNING. JOHN SMITH IS MISSING.|POWÓDŹ: JAN KOWALSKI URATOWANY|INUNDACIÓN. JUAN GARCÍA RESCATADO|Hochwasser in Altdorf. IBRAHIM AL-HASSANI wird gerettet.
Sheriff Harlander ordered evacuation of Millford.|Brandweercommandant De Wolff meldt dat de brand onder controle is.|Il sindaco Sartori ha chiuso i parchi.|Pormestari Virtalainen kehottaa pysymään kotona.
EVACUATE SAYS CHIEF KLEINSASSER|Powódź: ksiądz Marek pomaga|Forecaster: Roberts/Blake
According to Osterholm, air quality will worsen.|Laut Kleinsasser steigt das Wasser weiter.|Według Krzempka woda opadnie.
Flood: O'Shaughnessy family trapped on Mill Road|Familie Krzempek wurde gerettet, Hochwasser.|Flood at the Kowalskis|The Andersons' farm is under water
Flood: 6-year-old Leah swept away.|Inundación: Lucía, de 8 años, rescatada.|Powódź: 8-letnia Zosia uratowana.|Alluvione: il piccolo Mattia salvato.|Tulva: Eetu, 8, pelastettiin.
Flood. SMITH, JOHN|FLOOD. KEES DE VRIES IS MISSING|Hail at HOUSE OF KAREN WHITE
Flash flood. Two dead: Oyelaran, 34, and Whitcombe, 8.|Crue : deux morts, Lagardelle, 61 ans, et Oyelaran, 8 ans.|Hochwasser: zwei Tote, Krzempek (34) und Oyelaran (8).
"""
HIDDEN = """
Flood. Desi-\\nree Whitcombe was swept away|Flood. UNIS-\\nON branch closed|Hochwasser. DE89-\\n 3704 0044 0532 0130 00
Flood. DE89_3704_0044_0532_0130_00|Flood. DE89🔥3704🔥0044🔥0532🔥0130🔥00|Flood. dE89 3704 0044 0532 0130 00|Flood. D.E.8.9._.3.7.0.4._.0.0.4.4._.0.5.3.2._.0.1.3.0._.0.0
Flood. +44_7700_900123|Flood. +44🔥7700🔥900123|Flood. +.4.4._.7.7.0.0._.9.0.0.1.2.3
Flood. dEsIrEe wHiTcOmBe|Flood. De$!ree Wh!tcombe|Flood. Mu$l!m congreg@t!on|Flood. 1br4h1m 4l-H4ss4n1
"""
HARMLESS = """
Flood warning for Smith River near Johnson Bridge, says the office.|Sheriff's Office reports roads closed. County Sheriff reported flooding.
According to the National Weather Service, rain will fall.|Laut Deutscher Wetterdienst ist mit Sturm zu rechnen. Laut DWD auch.
Flood warning for Valentine, Diamond, Martin and Lee.|Flooding near MacDonald Pass and in CHARLES TOWN, CLINTON.|Il fiume cresce secondo la Protezione Civile.
Flooding at Little Falls and near Petit Jean Mountain.|Hochwasser an der Kleinen Emme.|MARTIN, JACKSON, HENRY AND CLAY COUNTIES.
Snow in the Cascades and the Sierras.|Le maire appelle à la prudence. La préfecture confirme.|Air quality alert. Call the hotline at 800-555-\\n0145.
The Worcester-\\nMaryland Beaches are under a flood watch.
"""


def _rows(table: str) -> list[str]:
    return [row.replace("\\n", "\n") for line in table.strip().splitlines() for row in line.split("|")]


def _action(text: str) -> tuple[str, list[str]]:
    said = answer(json.dumps({"text": text, "source_class": "hazard"}))
    return said["action"], said["found"]


@pytest.mark.parametrize("text", _rows(NAMED))
def test_who_is_named_in_a_warning_is_not_kept(text: str) -> None:
    action, found = _action(text)
    assert action != "keep"
    assert {"person", "person_alert"} & {*found}


@pytest.mark.parametrize("text", _rows(HIDDEN))
def test_what_is_torn_or_dressed_up_is_found(text: str) -> None:
    action, found = _action(text)
    assert action != "keep"
    assert found


@pytest.mark.parametrize("text", _rows(HARMLESS))
def test_waters_towns_and_offices_are_kept(text: str) -> None:
    assert _action(text) == ("keep", [])

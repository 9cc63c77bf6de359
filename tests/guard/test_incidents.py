# SPDX-License-Identifier: AGPL-3.0-or-later
"""A medical incident on a line is nobody's health; what is told of somebody beside it still is."""

from __future__ import annotations

import json

import pytest

from tocsin.core.guard.answer import answer
from tocsin.core.guard.checks.values import tainted
from tocsin.core.guard.excused.incidents import tells_an_incident
from tocsin.core.guard.scan import scan

INCIDENTS = """
Trafic interrompu entre Aubépine et Moulin-Vert en raison d'un malaise voyageur|Suite à un malaise d'une voyageuse, la rame est arrêtée|RER : voyageur malade à la Fourche|Accident grave de personne à Belle-Étape
Une personne malade dans le train en gare|Prise en charge d'un voyageur à Moulin-Vert|Personenschaden zwischen Altfeld und Neufeld|Notarzteinsatz am Gleis, Linie U6|Erkrankter Fahrgast in der Linie 4|Ärztliche Versorgung eines Fahrgastes
Ein Fahrgast ist erkrankt, Linie 9 wartet|Delays due to an ill passenger at Millgate|A customer who was taken ill at Fenbridge|Sick customer on board, severe delays|A person has been hit by a train|Passenger illness at Fenbridge
Persona enferma a bordo del tren|Indisposición de un viajero en Los Álamos|Asistencia sanitaria a un viajero|Arrollamiento en la línea C-3|Ritardi per malore di un passeggero|Treno fermo per malore a bordo|Investimento di una persona, linea interrotta
Zasłabnięcie pasażera w tramwaju 9|Opóźnienie: choroba pasażera|Pasażer zasłabł w autobusie|Potrącenie człowieka, ruch wstrzymany|乘客身体不适，2号线延误|一名乘客突发疾病|وعكة صحية لراكب|تأخر القطار بسبب وعكة صحية لأحد الركاب
Een reiziger is onwel geworden|Zieke reiziger op lijn 5|Passageiro doente na linha verde|Rahatsızlanan yolcu nedeniyle gecikme|Călător bolnav în tramvaiul 4"""
OF_SOMEBODY = """
The passenger has diabetes|Le voyageur malade du 3e a le sida|Passenger taken ill, he is epileptic|Herzinfarkt eines Fahrgastes|Frau Keller erkrankt|client malade du cœur, chambre 4|The cook is off sick|Kierowca jest chory na raka"""


@pytest.mark.parametrize("said", [s for s in INCIDENTS.replace("\n", "|").split("|") if s])
def test_an_incident_is_nobodys_health(said: str) -> None:
    assert tells_an_incident(said)
    assert not [found for found in scan(said) if found.certainty >= 0.6]


@pytest.mark.parametrize("said", [s for s in OF_SOMEBODY.replace("\n", "|").split("|") if s])
def test_what_is_told_of_somebody_is(said: str) -> None:
    assert "health" in {found.kind for found in scan(said) if found.certainty >= 0.6}


@pytest.mark.parametrize("said", ["Malaise voyageur", "Ill passenger", "乘客身体不适"])
def test_no_slot_keeps_why_a_line_is_late(said: str) -> None:
    assert tainted(said)


@pytest.mark.parametrize(
    "said", ["Ligne 9 : malaise voyageur à Moulin-Vert.", "Line 9: ill passenger at Millgate."]
)
def test_the_guard_tells_a_medical_incident_and_nobody(said: str) -> None:
    told = answer(json.dumps({"text": said}))
    assert told["found"] == []
    assert told["slots"]["effect"] == "medical_incident"
    assert "alaise" not in told["text"]
    assert "passenger" not in told["text"]

# SPDX-License-Identifier: AGPL-3.0-or-later
"""What a hurried log says of people without the word for it is found by its kind."""

from __future__ import annotations

import pytest

from tocsin.core.guard.scan import scan

SAID = {
    "union": """
three of the fitters signed up w/ Unison
chair of GMB has parked in bay 2
warehouse going union, cards on the tables
BR-Wahl am Montag, Kantine gesperrt
el mozo es enlace de Comisiones
riunione rsu in sala 3
le soudeur a pris sa carte à la CFDT
brygadzista działa w związkach""",
    "strike": """
balloted for next week, gates may shut
paran los transportistas desde el martes
los barrenderos siguen parados
mouvement des éboueurs reconduit
urabstimmung läuft bis freitag""",
    "party": """
the storeman is standing for the Greens in May
der Pförtner kandidiert für die Linke
la cajera va en la lista de Vox
il fattorino è candidato con il PD""",
    "demonstration": """
farmers outside the ministry, lane 2 shut
Winzer stehen vorm Landtag
vecinos frente al ayuntamiento
rolnicy pod urzędem wojewódzkim
150 outside the embassy, bus diverted
lorries blocking the ring road over fuel prices
she goes to the sit-ins every week""",
    "faith": """
le soudeur prie dans la réserve à midi
el mozo reza en el cuarto
der Neue ist orthodox, hat am 7. frei
his mosque day is friday
la aprendiza lleva hiyab
isst kein Schweinefleisch""",
    "health": """
der Schlosser hat Zucker
le gars du quai a une hépatite
el de la garita es diabético
storeman is on the drink again
wegen Entzug abgebrochen
night guard has a dodgy heart""",
    "orientation": """
doorman's boyfriend waits for him
la de cajas vino con su novia
der Koch steht auf Männer""",
    "ethnicity": """
a kurdish bloke sleeping by the skip
le livreur, un malien, attend
dos moros durmiendo en el cuarto
czarny chłopak pytał o pracę""",
    "person_alert": """
lost boy at the info desk, red cap
signora disorientata al binario 4
zagubione dziecko przy wejściu""",
}
NOBODY = """
sign up for the first aid course
the union joint on riser 2 drips
boyfriend jeans, 4 boxes
paran los ventiladores a las 10
Zucker geliefert, 12 Paletten
lost child point moved to gate 4
die Pumpe steht auf Rot
council offices closed, farmers market on
on est prié de fermer la porte
vaccin contre la grippe livré
black geezer hose, 20 m
in connection with the works, w związku z awarią"""


@pytest.mark.parametrize(
    ("kind", "said"), [(k, s) for k, text in SAID.items() for s in text.strip().split("\n")]
)
def test_what_is_hinted_is_found(kind: str, said: str) -> None:
    assert kind in {found.kind for found in scan(said) if found.certainty >= 0.6}


@pytest.mark.parametrize("said", NOBODY.strip().split("\n"))
def test_what_only_sounds_so_is_none(said: str) -> None:
    kinds = {"union", "strike", "party", "demonstration", "faith", "health", "orientation", "person_alert"}
    assert not {found.kind for found in scan(said) if found.certainty >= 0.6} & kinds

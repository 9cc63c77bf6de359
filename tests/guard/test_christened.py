# SPDX-License-Identifier: AGPL-3.0-or-later
"""One given name or initial in a note about things is somebody; storms, ships and streets that are christened are none."""

from __future__ import annotations

import pytest

from tocsin.core.guard.scan import scan

SOMEBODY = """
spare key with Callum until monday
ring Donatella if the siren goes
Present: D Okonjo, T Marwood. Apologies: L Brannigan
signed: Halloran T.
parcel left with the Hendersons at no. 9
Thibaut's radio is in the charger
gate code from Siobhan
hab mit Jolanta getauscht, mach do nacht
Schlüssel hat der Wenzel mitgenommen
"Bin gleich zurück, Heike"
relève à 5h : Nadège prend, Thibaut finit
colis pris par Oumar D.
me dijo Yolanda que la bomba gotea
entra Iker a las seis
firmado: Quiroga P., garita
presenti: F. Sartori, G. Lo Presti
chiavi a Giuditta, torna alle 8
kartka od Jolki: nie ruszać zaworu
zamieniłem się z Krzychem
grafik: pn Rysiek, wt Grażyna"""
NOBODY = """
Storm Callum: tarps down at bay 4
MV Donatella berths at 04:30
haus Jolanta: Lift steht
pompe Thibaut en secours
12 pallets Ben & Jerry's to freezer 2
Rue Nadège barrée, fuite d'eau
nave Giuditta in ritardo
prom Jolanta opóźniony
Point Betsie to Sleeping Bear
Yolanda de Ruiter-straat dicht
Sandsäcke liegen an Tor 1 und Tor 6
Hochwasser an der Aare
Hochwasser an der Jolanta
traghetti sospesi per Capri
“徐霞客”号早上6点靠7号泊位
“郑和”号补给船推迟
Suministro provisional de 63 A. Furgonetas solo por detrás"""


@pytest.mark.parametrize("said", SOMEBODY.strip().split("\n"))
def test_one_name_of_a_note_is_somebody(said: str) -> None:
    assert "person" in {found.kind for found in scan(said) if found.certainty >= 0.6}


@pytest.mark.parametrize("said", NOBODY.strip().split("\n"))
def test_what_is_christened_is_nobody(said: str) -> None:
    assert "person" not in {found.kind for found in scan(said) if found.certainty >= 0.6}

# SPDX-License-Identifier: AGPL-3.0-or-later
"""Slogans on walls, banners and leaflets, and what signs and displays say."""

from __future__ import annotations

import pytest

from tocsin.core.guard.scan import scan

SAID = {
    "demonstration": """
Copied from the leaflet: "No to the quarry! Water is life." Footpath gate closed from noon.
wall by dock 3 says SAVE OUR LIBRARY NOW in red, paint team called
Sur la banderole : « Stop au mégaprojet, touche pas à ma forêt ». Route barrée à 14 h.
tag frais « à bas le couvre-feu » mur quai 2, nettoyage demain
Auf dem Plakat stand „Nein zum Tiefbahnhof“. Der Zugang Nord ist bis 16 Uhr zu.
spruch am tor: "Mieten runter, Konzerne raus!" maler bestellt
En la pancarta se leía «No a la macrogranja, agua para el pueblo». Desvío por la CV-7.
pintaron "ni un desahucio más" en el muelle 4, limpiar
Sullo striscione: «No all'inceneritore, vogliamo aria pulita». Varco est chiuso.
scritta "giù le mani dal parco" sul cancello, da coprire
Na transparencie: „Nie dla kopalni, ratujmy rzekę!”. Wjazd od południa zamknięty.
napis "precz z łapami od lasu" na murze, zamalować
كُتب على الجدار: «لا للمحرقة، نريد هواء نظيفا». أُغلق المدخل الغربي.
横幅写着“还我家园，反对强拆”，东门临时关闭。
有人噴字「撤回惡法」喺閘口，搵人洗""",
}
NOBODY = """
Sign says "No entry", gate 3
Schild: „Kein Zutritt“ hängt schief
Panneau « Non à jour » sur l'armoire
Notice: "Stop the machine before cleaning"
Display shows "Save water" all day
Aushang: „Bus statt Bahn“ ab Montag
Road closed until they cancel the warning
Poster: "Save the date" for the fire drill
whatsapp: stop the pump at 6
Schild „Keine Wendemöglichkeit“ versetzt
Cartel: «No fumar» repuesto
cartello "Non al piano terra"
Answer no to question 3
napis: „Stop pożarom lasów” przy wjeździe
反应堆冷却水 "不要进入" 牌子
لا للتدخين
Kampania "Stop wypadkom na przejazdach" na peronie
poster "Zero accidents" replaced
slogan "Stop à la vitesse" sur le panneau
Poster "Stop, look, listen" replaced at crossing 3
Sign reads "No exit", bulb changed"""


@pytest.mark.parametrize(
    ("kind", "said"), [(k, s) for k, text in SAID.items() for s in text.strip().split("\n")]
)
def test_a_slogan_is_found(kind: str, said: str) -> None:
    assert kind in {found.kind for found in scan(said) if found.certainty >= 0.6}


@pytest.mark.parametrize("said", NOBODY.strip().split("\n"))
def test_a_sign_is_none(said: str) -> None:
    assert not [found for found in scan(said) if found.certainty >= 0.6]

# SPDX-License-Identifier: AGPL-3.0-or-later
"""What somebody is said to be or to have, and whom they belong to or vote for, in languages of the desks."""

from __future__ import annotations

import pytest

from tocsin.core.guard.scan import scan

SAID = [
    ("ethnicity", "Der Schweißer ist Tadschike."),
    ("ethnicity", "The welder is Bulgarian"),
    ("ethnicity", "È di origini moldave"),
    ("ethnicity", "Hij is van Kaapverdische komaf"),
    ("ethnicity", "Tokarz jest Gruzinem"),
    ("ethnicity", "He is mixed race"),
    ("faith", "Gruzista? È luterano"),
    ("faith", "the Copts from the loading bay"),
    ("faith", "die Baptisten aus der Frühschicht"),
    ("faith", "les baptistes du quai 3"),
    ("faith", "te same szafki, baptystów znowu nie ma"),
    ("faith", "Hän on helluntailainen"),
    ("faith", "A pintora é espírita"),
    ("faith", "The sparky is a strict Methodist"),
    ("orientation", "Spawacz jest niebinarny"),
    ("orientation", "Städerskan är lesbisk"),
    ("health", "Vuokralaisella on epilepsia"),
    ("health", "O zelador tem lúpus"),
    ("health", "Hos granne har celiaki"),
    ("health", "Wears an insulin pump"),
    ("health", "Hatte letztes Jahr einen Schlaganfall"),
    ("health", "U niej zdiagnozowano łuszczycę i astmę"),
    ("union", "nuestra delegada de USO"),
    ("union", "SEV-Vertrauensfrau aus der Werkstatt"),
    ("union", "He is a member of Prospect"),
    ("union", "Vuoropäällikkö on PAM:n jäsen"),
    ("party", "Sie hat Volt gewählt"),
    ("party", "Ha votato Azione"),
    ("party", "Il milite chez Horizons"),
    ("party", "głosowała na Polskę 2050"),
    ("ethnicity", "Three men by the ramp, one a Bulgarian"),
    ("ethnicity", "Tre uomini al cancello, uno bulgaro"),
    ("ethnicity", "orang Papua di pintu barat"),
    ("faith", "El jardinero es asquenazí"),
    ("faith", "Palacz jest różokrzyżowcem"),
    ("faith", "The weighbridge clerk is an Episcopalian"),
    ("health", "Mann hat Cholera"),
    ("health", "man has leprosy"),
    ("health", "En man med narkolepsi vid porten"),
    ("health", "La tejedora tiene tosferina"),
    ("union", "Verdi-Vertrauensleute treffen sich im Pausenraum"),
    ("union", "cégétistes devant la pointeuse"),
    ("party", "Demokrat Parti masası girişte"),
    ("party", "casapoundini al varco sud"),
    ("demonstration", "Pochod přes most v 16 h"),
    ("demonstration", "vigília pelas vítimas junto ao portão"),
    ("person", "Hollingdrake on lates, gate 5"),
    ("person", "Thanks,\nGwilym"),
    ("person", "Complaint from flat 3 (Odukoya family)"),
    ("person", "Brzeszczot ma dyżur do ósmej"),
    ("person", "Zinnecker hat heute Frühdienst"),
    ("person", "Kwarteng-Boyle, Ottilie"),
    ("person", "Schicht C: Zörnitzer, Alrun"),
    ("person", "Adeyinka-Rowe, T."),
    ("person", "SZKLARCZYK P. 06:00-14:00 RAMPA 2"),
    ("person", "Kranführer Wolanski meldet Wind"),
    ("person", "Sor Milagros tiene la llave"),
    ("person", "钥匙由老赵保管"),
    ("person", "stróż Pawlak zamknął szlaban"),
    ("person", "l'ostetrica Moretti è arrivata"),
    ("person", "Reported by: Vandekerckhove, P. - missing bolt"),
    ("person", "agent FOURNEAU B. (771)"),
    ("person", "kier. poc. Gajda wezwał patrol"),
    ("person", "值班員林志豪反映漏水"),
    ("person", "小吴请假，夜班缺人"),
    ("union", "Comunicato Uilpa in bacheca"),
    ("union", "L'OGBL a réservé la salle"),
    ("ethnicity", "Gruppe Roma mit Anhänger am Tor"),
    ("ethnicity", "two Traveller lads by the shed"),
    ("health", "Kibic z cukrzycą zasłabł"),
    ("phone", "bitte null eins sieben neun 44 31 208 anrufen"),
    ("phone", "Contacto del vecino para el cierre de la calle: 55 3310 8824"),
    ("plate", "osobówka GD4 27KT przed szlabanem"),
    ("plate", "Falschparker FR-KM 3391"),
    ("party", "Hon röstar på Centerpartiet"),
]
OTHERS = [
    "Der Zug ist französisch beschriftet.",
    "The Green Line branch is closed.",
    "La nave è norvegese e attracca alle 9.",
    "The council voted on Tuesday.",
    "San Juan Bautista is 4 km south.",
    "Pearl River, MS",
    "Il est noir, la visibilité est nulle.",
    "Parada por rodillo dañado, repuesto SKF 6310.",
    "The line is polished and open.",
    "Die Straße ist polizeilich gesperrt.",
    "Vägen är hal, vinden är västlig.",
    "Mitglied der Jury war nicht nötig: Brücke wieder frei.",
    "La niebla es densa.",
    "chauffeur Siemens attendu à 9 h",
    "冷却塔因停电停机，改走孙逸仙大马路。",
    "Two to four, 10 11 12 13 14",
    "visitor Center closed",
    "Volt 400 wählt der Regler selbst.",
]


@pytest.mark.parametrize(("kind", "said"), SAID)
def test_what_somebody_is_said_to_be(kind: str, said: str) -> None:
    assert kind in {found.kind for found in scan(said)}


@pytest.mark.parametrize("said", OTHERS)
def test_what_things_are_said_to_be(said: str) -> None:
    assert not scan(said)

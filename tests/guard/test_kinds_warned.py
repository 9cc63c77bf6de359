# SPDX-License-Identifier: AGPL-3.0-or-later
"""A hazard text that tells of a kind of people is not kept in the sender's words; the advice to all who are at risk is, and so are places."""

import json

import pytest

from tocsin.core.guard.answer import answer

FAITH = """
Flood: worshippers left the chapel by boat.|Storm: Amish farms near Altby without power.|Flooding cut off a Hutterite colony north of Millford.|Landslide: the mosque on Hill Street takes in neighbours.
Hochwasser: Moscheegemeinde öffnet Notunterkunft.|Waldbrand: Nonnen aus dem Kloster evakuiert.|Sturm: Mennoniten räumen auf.|Erdrutsch: Gläubige aus der Kapelle geholt.
Inondation : la mosquée accueille les sinistrés.|Tempête : les paroissiens évacués.|Incendie : les religieuses du couvent évacuées.|Avalanche : trois moines ensevelis, les moines saufs.
Temporal: los menonitas de la colonia sin luz.|Inundación: la mezquita abre sus puertas.|Terremoto: feligreses atrapados en la ermita.|Incendio: monjas evacuadas.
Alluvione: moschea allagata, fedeli evacuati.|Maltempo: suore del convento evacuate.|Frana: parrocchiani al lavoro nel fango.|Valanga: i frati del rifugio soccorsi.
Powódź: wierni ewakuowani.|Wichura: meczet przyjmuje sąsiadów.|Pożar: zakonnice wyprowadzone.|Osuwisko: mnisi bez prądu.
فيضانات: إجلاء المصلين.|عاصفة: المسجد يستقبل الأهالي.|زلزال: إنقاذ الراهبات.|洪水：教堂信众转移。|台风：僧人撤离。|地震：清真寺开放避险。|Overstroming: moskee opent deuren.
Flood. Jewish Community Centre evacuated.|Hochwasser: jüdisches Gemeindezentrum geräumt.|Inondation : le centre islamique évacué.|Storm: Sikh temple feeds the street.
"""
ETHNICITY = """
Flood: undocumented workers stay away from shelters.|Wildfire: Navajo families evacuated.|Flooding at the travellers' site on Low Lane.|Storm: refugees sleep in the gym.
Hitze: Sinti-Siedlung ohne Wasser.|Sturm: Roma-Lager am Fluss geräumt.|Hochwasser: Geflüchtete in der Turnhalle.|Unwetter: somalische Familien umgesiedelt.
Canicule : des travailleurs maliens sans eau.|Crue : les migrants du quai évacués.|Tempête : des familles roumaines relogées.
Inundación: migrantes del asentamiento rescatados.|Temporal: comunidad indígena incomunicada.|Incendio: extranjeros desalojados.
Rom evacuati dal campo. Allerta alluvione.|Alluvione: profughi evacuati.|Frana: famiglie senegalesi sfollate.|Powódź: cudzoziemcy z ośrodka ewakuowani.|Wichura: uchodźcy bez dachu.|Powódź: Romowie ewakuowani.
فيضانات: إجلاء اللاجئين.|عاصفة: إجلاء مهاجرين.|洪水：难民在体育馆过夜。|Tulva romanileirillä.|Overstroming bij woonwagenkamp.
"""
HEALTH = """
Chlorine leak: three asthmatics in hospital.|Flood: dialysis patients moved by boat.|Deaf residents can text 911. Storm warning.|Wheelchair users should call early. Flood warning.|Flood: dementia patients evacuated.|Polio outbreak among unvaccinated children.
Hochwasser: Dialysepatienten mit Booten verlegt.|Chlorgas: drei Asthmatiker im Krankenhaus.|Gehörlose können per SMS den Notruf erreichen. Unwetter.|Hochwasser: Demenzkranke gerettet.
Inondation : des patients dialysés évacués.|Les personnes sourdes peuvent envoyer un SMS. Vigilance orages.|Crue : les diabétiques du foyer évacués.
Inundación: pacientes de diálisis evacuados.|Fuga de cloro: tres asmáticos en el hospital.|Las personas sordas pueden avisar por SMS. Aviso por lluvias.
Alluvione: dializzati trasferiti.|Fuga di cloro: tre asmatici in ospedale.|Alluvione: cardiopatici trasferiti.|Le persone sorde possono inviare un SMS. Allerta meteo.
Powódź: pacjenci dializowani przewiezieni łodzią.|Wyciek chloru: trzech astmatyków w szpitalu.|Osoby głuche mogą wysłać SMS. Ostrzeżenie przed burzą.
أمطار: يمكن للصم إرسال رسالة.|فيضان: نقل مرضى القلب إلى المستشفى.|暴雨：聋人可发短信报警。
"""
CLEAN = """
People with asthma or heart disease should stay indoors. Air quality warning.|Those with heart disease may need hospital care. Heat warning.|Heat: pregnant women and outdoor workers are at risk.|Dense smoke. Asthmatics should keep their inhaler at hand.
Flooding on Chapel Lane, Church Street and Temple Road.|Red flag warning for Cherokee, Navajo and Apache counties.|Severe thunderstorm warning for Nuns Moor and Monks Hill.|Gusty winds at Des Moines.|Evacuation centre open at the town hall and at the church hall.|Residents and visitors should stay away from Indian River.
Personen mit Asthma sollten im Haus bleiben. Ozonwarnung wegen Hitze.|Sturm am Nonnenberg, Mönchstraße gesperrt.|Hochwasser in Kirchdorf und Klosterneuburg.
Les personnes asthmatiques doivent éviter les efforts. Pic d'ozone et canicule.|Inondation rue des Moines et rue de la Mosquée.|Crue à Saint-Denis, quai de l'Église fermé.
Las personas con asma deben quedarse en casa. Aviso por viento.|Inundación en la calle de la Mezquita y la plaza de los Fieles.
Le persone con asma restino in casa. Allerta caldo.|Alluvione in via delle Suore e via dei Frati.|Osoby z astmą powinny pozostać w domu. Ostrzeżenie przed upałem.|Powódź w Kościelisku, ulica Kościelna zamknięta.
تحذير من عاصفة رملية: على مرضى الربو البقاء في منازلهم.|تحذير من فيضانات في حي المسجد.|大雾预警：哮喘患者应留在室内。|洪水预警：清真寺街积水。
"""


def _rows(table: str) -> list[str]:
    return [row for line in table.strip().splitlines() for row in line.split("|")]


def _answer(text: str) -> dict[str, object]:
    return answer(json.dumps({"text": text, "source_class": "hazard"}))


@pytest.mark.parametrize(
    ("kind", "text"),
    [(k, row) for k, t in (("faith", FAITH), ("ethnicity", ETHNICITY), ("health", HEALTH)) for row in _rows(t)],
)  # fmt: skip
def test_a_kind_of_people_is_not_kept(kind: str, text: str) -> None:
    told = _answer(text)
    assert told["action"] != "keep"
    assert text != told["text"]


@pytest.mark.parametrize("text", _rows(CLEAN))
def test_advice_and_places_are_kept(text: str) -> None:
    told = _answer(text)
    assert (told["action"], told["text"]) == ("keep", text)


def test_the_kind_is_told() -> None:
    assert _answer("Flood: dialysis patients moved by boat.")["reason"] == "health may not be kept"

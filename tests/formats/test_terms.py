# SPDX-License-Identifier: AGPL-3.0-or-later
"""Event words of publishers in many languages, and the words of alerts about persons."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tocsin.core.model import Hazard
from tocsin.formats.terms import hazard_of, hazard_of_words, is_person_alert
from tocsin.formats.terms.match import fold
from tocsin.formats.terms.read import SENTENCE

EVENTS = """
thunderstorm: Gewitter mit Starkregen; Amtliche UNWETTERWARNUNG vor SCHWEREM GEWITTER; Orages; Tormentas; Temporali; Tempestade; Burze z gradem; Onweersbuien; Ukkonen; Bouřky; Zivatar; Furtuni; Гроза; Καταιγίδες; أمطار رعدية; Thunderstorm with lightning; heavy thunderstorms with gale- or storm-force gusts and heavy rain; Grmljavinska oluja; Äike; พายุฝนฟ้าคะนอง
wind: Amtliche WARNUNG vor STURMBÖEN; Vents violents; Vientos; Vento; Vendaval; Silny wiatr; Zware windstoten; Tuulivaroitus; Silný vítr; Széllökés; Vânt puternic; Силен вятър; Ветер; Θυελλώδεις άνεμοι; Fırtına; رياح نشطة; 大风; 陸上強風特報; 暴風警報; 강풍경보; Squally Weather; gale-force gusts; Jaki vjetar; Stiprs vējš; Tugev tuul; Tempête
rain: STARKREGEN; Lluvias; Pioggia; Chuvas Intensas; Intensywne opady deszczu; Kraftig regn; Sadevaroitus; Felhőszakadás; Ισχυρές βροχές; Сильный дождь; Kuvvetli Yağış; أمطار غزيرة; 暴雨; 大雨特報; 大雨警報; 호우주의보; Hujan Lebat; भारी वर्षा; ฝนตกหนัก; Mưa lớn
flood: Hochwasser; Crues; Vigilance orange pluie-inondation; Höga flöden; Povodňová bdělost; Flood Alert; 064 Issue Flood Alert EA; Banjir; Sel; Roztopy; Ледоход; inundación fluvial
flash_flood: Skyfall; Skybrud; Flash Flood Warning; שיטפונות; 山洪灾害; Lũ quét
coastal_flood: Vagues-submersion; Fenómenos costeros; Höga vattenstånd; 高潮警報; Rip Current Statement; Lakeshore Flood Advisory
storm_surge: Stormflod; Sturmflut; Storm Surge Warning
snow: Neige-verglas; Nevadas; Neve; Opady śniegu; Snöfall; Snøfokk; Снеговалеж; Метель; 暴雪; 대설주의보; Snow and Ice
ice: Glatteis; Ghiaccio; Oblodzenie; Gladheid; Náledí; Гололедно-изморозевое отложение; 道路结冰; black ice; Ice Storm Warning
winter_storm: Winter Weather Advisory; Blizzard Warning; alpine weather
heat: Canicule; Temperaturas máximas; Onda de Calor; Upał; Hitte; Hellevaroitus; Vysoké teploty; Hőségriadó; Val de căldură; Καύσωνας; موجة حر; עומס חום; 高温; 폭염경보; Heat Wave; Toplinski val
cold: Grand froid; Temperaturas mínimas; Declínio de Temperatura; Geada; frost; 寒潮; 한파; Wind Chill Warning; cold weather advisory
fog: Nieblas; Gęsta mgła; Dichte mist; Туман; ضباب; 大雾; Dense Fog Advisory
avalanche: Avalanches; Aludes; Valanghe; Çığ; Hohe Gefahr durch Lawinen
fire_weather: Waldbrandgefahr; Brandrisk; Skogbrannfare; Metsäpalovaroitus; Nebezpečí požárů; Пожарная опасность; 森林火险; Red Flag Warning; Požarna ogroženost
wildfire: Incendi boschivi; Bushfire - Advice; 산불; Forest Fires
fire: Großbrand; Structure Fire; Πυρκαγιά
earthquake: Sismo; Gempa Bumi; 地震; 지진; רעידת אדמה; Earthquake
tsunami: 津波警報; Tsunami Warning
volcano: Erupción volcánica; Ashfall Advisory
landslide: Jordskred; Glissement de terrain; Erdrutsch; Tanah Longsor; 土砂災害警戒情報; 地质灾害气象风险
tropical_cyclone: Cyclone tropical; 台风; Bão; Hurricane Local Statement
dust: Polvo en suspensión; عواصف رملية; 沙尘暴; Blowing Dust Advisory
air_quality: Baixa Umidade; זיהום אוויר; Air Quality Alert
marine: Kuling på kysten; 波浪警報; High wave; Gale warning; Small Craft Advisory; average wind speed at sea
lightning: 雷电
hail: 冰雹; Hagel
explosion: Bombenfund
hazmat: Gefahrstofffreisetzung; Hazardous Materials Warning
radiological: Nuclear Power Plant Warning
power_outage: Stromausfall; Power Cut; Public Safety Power Shutoff
water_supply: Trinkwasserverunreinigung; Boil Water Notice
telecom: 911 telephone outage
road: Road Closure
civil_emergency: Evacuation Order; Повітряна тривога; Shelter In Place Warning; Law Enforcement Warning
"""
TABLE = [
    (event.strip(), Hazard(name)) for line in EVENTS.strip().splitlines() for name, events in [line.split(":", 1)] for event in events.split(";")
]  # fmt: skip


@pytest.mark.parametrize(("event", "hazard"), TABLE, ids=[e for e, _ in TABLE])
def test_event_words(event: str, hazard: Hazard) -> None:
    assert hazard_of_words(event) is hazard


@pytest.mark.parametrize(
    "event",
    [
        "Landkreis Lindach: Hinweis",
        "Meisje",
        "Test Message",
        "Danger of falling trees",
        "Rabies",
        "",
        "12345",
        "Administrative message",
    ],
)
def test_unknown_words_are_not_guessed(event: str) -> None:
    assert hazard_of_words(event) is None


PERSONS = [
    "AMBER Alert", "Alerte enlèvement", "Vermisstensuche", "Öffentlichkeitsfahndung", "Alerta Amber", "Alba-Keneth: menor desaparecida",
    "Child Abduction Emergency", "Missing Endangered Person", "Purple alert", "Blue Alert", "Silver alert", "Wanted person at large",
    "Pohrešovaná osoba", "Zaginęła osoba", "Пропал ребенок", "Издирва се лице", "失踪人口", "行方不明", "실종", "Savnet person", "Efterlyst",
    "Vermist kind", "Persona scomparsa", "Criança desaparecida", "Eltűnt személy", "Alertă răpire copil", "Kayıp çocuk", "نعتذر: طفل مفقود",
    "נעדרת", "लापता बच्चा", "Orang hilang", "Kadonnut lapsi", "Εξαφάνιση ανηλίκου", "Nestala osoba",
]  # fmt: skip


@pytest.mark.parametrize("text", PERSONS)
def test_alerts_about_persons_are_recognised(text: str) -> None:
    assert is_person_alert(text)


NOT_PERSONS = [
    "Yellow Low-temperature Warning issued for Germany - Kreis Dingolfing-Landau", "Enlèvement de la neige", "Flood Warning",
    "Law Enforcement Warning", "Missing data", "Road signs missing after flood", "Rettungsdienst gesucht: nein", "Wasser abkochen",
    "Amber wind warning", "Amber heavy snow warning", "Silver Creek flood advisory", "Blue River at Blue Springs", "Search and rescue exercise",
]  # fmt: skip


@pytest.mark.parametrize("text", NOT_PERSONS)
def test_honest_warnings_are_not_taken_for_persons(text: str) -> None:
    assert not is_person_alert(text)


def test_a_vague_code_gives_way_to_clear_words() -> None:
    assert (
        hazard_of([("SAME", "SPS")], "Special Weather Statement", "Strong thunderstorms near the lake")
        is Hazard.THUNDERSTORM
    )
    assert hazard_of([("SAME", "SPS")], "Special Weather Statement", "") is Hazard.WEATHER
    assert hazard_of([], "", "", "CBRNE") is Hazard.HAZMAT
    assert hazard_of([], "", "", "") is Hazard.OTHER


TITLES = [
    ("2018-09-28 23:09:41 UTC - Magnitude(ML) 2.4 - Tirreno Meridionale (MARE)", Hazard.EARTHQUAKE),
    ("2018-09-24 03:47:11 UTC - Magnitude(ML) 1.5 - 2 km N Ostra Vetere (AN)", Hazard.EARTHQUAKE),
    ("Incident (CLARKSON, CITY OF WANNEROO, METRO NORTH COASTAL)", None),
    ("Los barrios del norte", None),
    ("A veteran of the road: we demand more", Hazard.ROAD),
    ("Fire (DARLINGTON, SHIRE OF MUNDARING, METRO NORTH EAST)", Hazard.FIRE),
    ("Snow on the A9", Hazard.SNOW),
    ("Metro line 4 closed", Hazard.TRANSIT),
]


@pytest.mark.parametrize(("title", "hazard"), TITLES)
def test_places_in_titles_are_no_hazards(title: str, hazard: Hazard | None) -> None:
    """As Italy's and Western Australia's services, and newspapers, title their entries."""
    assert hazard_of_words(title, SENTENCE) is hazard


@pytest.mark.parametrize(
    ("said", "hazard"),
    [("7; Fog", Hazard.FOG), ("7; coastalevent", Hazard.COASTAL_FLOOD), ("7; niebla", Hazard.COASTAL_FLOOD), ("10", Hazard.RAIN)],
)  # fmt: skip
def test_the_word_behind_meteoalarms_number_is_what_was_meant(said: str, hazard: Hazard) -> None:
    assert hazard_of([("awareness_type", said)]) is hazard


@given(st.text(max_size=400))
def test_any_text_gets_an_answer(text: str) -> None:
    assert hazard_of_words(text) is None or hazard_of_words(text) in Hazard
    assert is_person_alert(text) in (True, False)
    assert fold(fold(text)) == fold(text)

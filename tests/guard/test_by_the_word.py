# SPDX-License-Identifier: AGPL-3.0-or-later
"""A text that came without its class and only sounds like a warning is not kept in the sender's words; a warning is."""

import json

import pytest

from tests.guard.measure import hazard_texts
from tocsin.core.guard.answer import answer
from tocsin.core.guard.checks.by_the_word import meant_otherwise

OF_PEOPLE = """
Storm the offices of Krembel on Friday.|Flood. #StopKrembel trends.|Hail. Sisters and brothers from shift B, hold the line.|Flood the switchboard until they give in.
A storm of protest is brewing in the depot.|Avalanche of complaints after the manager's speech.|Hurricane of anger in the canteen about pay.
Lightning walkout at noon, tell your mates.|Wind of change: vote no on Monday.|Ein Sturm der Entrüstung in der Belegschaft.|Gewitter im Betriebsrat, Chef tobt.
Erdbeben in der Politik: Minister geht.|Stürmt das Werkstor am Freitag!|Eine Flut von Beschwerden über den Schichtleiter.|Tempête à la mairie : l'adjoint démissionne.
Séisme politique après le vote.|Avalanche de critiques contre la direction.|Vent de révolte dans l'atelier.|Terremoto en el partido, dimite la secretaria.
Lluvia de críticas al jefe de turno.|Tormenta en el vestuario por el turno de noche.|Olas de despidos en la planta.|Bufera sul sindaco per le nomine.
Terremoto nel partito, si dimette il segretario.|Valanga di voti per la lista dei lavoratori.|Pioggia di critiche al capoturno.|Burza w zarządzie po słowach kierownika.
Trzęsienie ziemi w partii, lider odchodzi.|Lawina skarg na kierowniczkę zmiany.|Fala zwolnień w magazynie.|عاصفة من الغضب بين العمال.|زلزال سياسي بعد استقالة الوزير.
فيضان من الشكاوى ضد المدير.|工会大会引发政坛地震。|投诉如洪水般涌向主管。|公司掀起辞职风暴。|Pray for rain, brothers, on Sunday at church.|Warning: the rep talks to the press.
Warnung: der Neue redet mit der Presse.|Avertissement à l'employé du quai 4.|Aviso: el del turno B bebe.|Weather permitting, we march on Saturday.
A hail of abuse from the shift lead at dock 3.|The team leader stormed out, flood of tears.|Fog in the boardroom over the bonus.|Storm in the works canteen about the rota.
Cyclone of rumours about the new supervisor.|Sturm auf das Personalbüro am Freitag.|Hagel von Vorwürfen gegen den Schichtleiter.|Lawine im Landtag nach dem Skandal.
Nebel um den Rücktritt des Ministers.|Orage au sein de l'équipe de nuit.|Déluge de reproches, le chef s'en va.|Tsunami électoral dimanche.
Tormenta política en el ayuntamiento.|Granizada de insultos al encargado.|Maremoto en las urnas.|Tempesta in giunta, assessore lascia.
Grandinata di fischi contro il relatore.|Wichura w radzie miasta, radny odchodzi.|Grad pytań do dyrektora.|Ulewa skarg na brygadzistę.|عاصفة في مجلس الإدارة.|飓风般的骂声冲向班长。
Flood: our Romanian lads are tired.|Weather talk at the mosque after prayers.|Storm it is: all out on Friday, comrades.|Warning letter to the forklift driver on shift C.
Hochwasser: alle Kollegen am Samstag vors Tor!|Vento di rivolta tra i facchini.
"""
OF_WEATHER = """
Storm warning for the coast, gusts up to 110 km/h.|Flood warning, Mill Road closed at the bridge.|Earthquake of magnitude 4.2 near Altby, no damage reported.
Flooding at gate 4, pumps running.|Storm damage to the roof of hall 3, area fenced off.|Hail damaged cars on Elm Street.|Lightning struck the mast, site power is out.
Wind at 90 km/h, cranes stopped.|Sturmwarnung für Altdorf bis 22 Uhr, Fenster schließen.|Hochwasser in der Bergstraße, Keller unter Wasser.
Erdbeben der Stärke 3,1 bei Neudorf.|Gewitter mit Hagel ab 15 Uhr, Arbeiten auf dem Dach ruhen.|Tempête : toit de la halle endommagé.
Séisme de magnitude 3,4 près de Bourg-Neuf.|Inondation du sous-sol, pompes en marche.|Terremoto de magnitud 4,5 cerca de Villanueva.|Lluvia intensa, sótano inundado.
Tormenta con granizo a partir de las 16 h.|Allerta meteo arancione per vento forte dalle 12.|Terremoto di magnitudo 3,3 vicino a Borgo Nuovo.
Alluvione in via Po, cantine allagate.|Burza z gradem w Nowej Wsi do godz. 20.|Powódź w Zalesiu, ulica Polna zalana.|تحذير من عاصفة رملية غرب المدينة حتى المساء.
زلزال بقوة 4.1 درجات قرب الميناء.|فيضان في القبو، المضخات تعمل.|暴雨预警，地下车库积水。|地震4.1级，无损失报告。|大风，塔吊停工至18时。|Flood watch in effect from Friday evening through Sunday.
Storm surge of 2 m expected on Sunday, move boats.|Blizzard: schools closed on Monday.|Wildfire smoke, close the vents in hall 2.|Power outage in block C until noon.
Church Street is flooded.|Gale warning, ferries stay in port until noon.|Tropical storm expected to make landfall on Tuesday night.
A strong earthquake shook the valley, aftershocks are possible.|Dense fog on the motorway, slow down.|Starkregen ab 18 Uhr, Unterführung meiden.
Nebel mit Sichtweiten unter 50 m bis 9 Uhr.|Fortes pluies, risque de crue sur la Vire.|Chutes de neige au-dessus de 800 m.|Avalanche : risque 4 sur 5 au-dessus de 2000 m.
Nevadas por encima de 900 metros hasta el martes.|Granizo y rachas de 90 km/h esta tarde.|Temporale con grandine su Vallenuova, sottopasso chiuso.
Silny wiatr do 100 km/h, możliwe przerwy w dostawie prądu.|Opady śniegu do 20 cm na północy.|أمطار غزيرة شمال المدينة حتى الليل.|台风登陆，阵风12级。
Hagel bis 3 cm, Fahrzeuge abstellen.
"""


def _rows(table: str) -> list[str]:
    return [row for line in table.strip().splitlines() for row in line.split("|")]


@pytest.mark.parametrize("text", _rows(OF_PEOPLE))
def test_a_storm_of_people_is_not_kept(text: str) -> None:
    told = answer(json.dumps({"text": text}))
    assert told["action"] != "keep"
    assert told["text"] != text


@pytest.mark.parametrize("text", _rows(OF_WEATHER))
def test_a_storm_is_kept(text: str) -> None:
    told = answer(json.dumps({"text": text}))
    assert (told["action"], told["text"]) == ("keep", text)


def test_whoever_says_the_class_is_believed() -> None:
    text = "Storm: crews clear the roads, workers outdoors should rest."
    assert answer(json.dumps({"text": text, "source_class": "hazard"}))["action"] == "keep"


def test_warnings_of_offices_hold_no_dealings_of_people() -> None:
    found = [text for texts in hazard_texts().values() for text in texts if meant_otherwise(text[:4000])]
    assert len(found) <= 5

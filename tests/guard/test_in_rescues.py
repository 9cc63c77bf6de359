# SPDX-License-Identifier: AGPL-3.0-or-later
"""Who holds an office, is a child of an age or is missing, told in a warning: not kept, and whoever is missing is refused whole."""

import json

import pytest

from tocsin.core.guard.answer import answer

OFFICES = """
Flood. Deputy Kowalczyk closed Mill Road.|Flood. Police chief Marrowby said the bridge is closed.|Storm. Councillor Adeyinka asks residents to stay home.
Storm. Lt. Governor Hochstedler declared an emergency.|Fire. Battalion chief Ruvalcaba said crews made progress.|Fire. Fire Marshal Petrosyan closed the park.
Flood. Trooper Beauchesne reported water over the road.|Rain. Hydrologist Vandermeer expects a crest at 5 pm.|Flood. Bishop Okpara opened the hall.
Hochwasser: Oberbürgermeisterin Hohlbein ruft zur Vorsicht auf.|Hochwasser: Kreisbrandmeister Hohlbein rechnet mit Entspannung.|Sturm: Landrätin Hohlbein warnt.
Sturm: Innenminister Hohlbein mahnt zur Vorsicht.|Hitze: Meteorologin Hohlbein erwartet 38 Grad.|Waldbrand: Polizeipräsident Hohlbein sperrt den Wald.
Lawine: Landeshauptmann Hohlbein dankt den Helfern.|Crue : le maire Kervella ferme les quais.|Incendie : la capitaine Kervella coordonne les secours.
Crue : la sous-préfète Kervella appelle à la prudence.|Canicule : le docteur Kervella recommande de boire.|Crue : l'adjudant Kervella dirige les secours.
Inundación: la concejala Barrachina pide prudencia.|Incendio: el capitán Urrutia dirige el dispositivo.|Nevada: el conseller Urrutia cierra la autopista.
Temporal: la delegada Urrutia suspende las clases.|Incendio: el jefe Etxeberria dirige el dispositivo.|Terremoto: la vulcanóloga Benítez descarta alarma.
Alluvione: la sindaca Tozzi chiude le scuole.|Incendio: il comandante Tozzi coordina.|Alluvione: l'assessora Tozzi chiude i parchi.
Neve: il questore Tozzi chiude la strada.|Frana: il geologo Tozzi parla di rischio.|Frana: don Tozzi apre la chiesa.
Powódź: burmistrz Frątczak ogłosił ewakuację.|Powódź: wojewoda Frątczak ogłosił alarm.|Powódź: starszy kapitan Wojtczak kieruje akcją.
Burza: rzeczniczka Wasielewska ostrzega.|Powódź: st. bryg. Frątczak kieruje akcją.|Powódź: wójt Mazurkiewicz prosi o pomoc.
Overstroming: burgemeester Wolvers sluit de parken.|Storm: wethouder Wolvers sluit de dijk.|Brand: officier Brandsma meldt dat het vuur uit is.
Storm: weerman Wolvers verwacht windstoten.|Overstroming: minister Wolvers bezoekt het gebied.|Tulva: pelastusjohtaja Kortelainen varoittaa.
Myrsky: ministeri Tuovinen kehottaa varovaisuuteen.|Myrsky: meteorologi Tuovinen varoittaa.|Metsäpalo: palomestari Heikkinen johtaa sammutusta.
Storm: räddningsledare Söderqvist varnar.|Oversvømmelse: borgmester Aastrup lukker broen.|Flom: ordfører Kjølseth stenger veien.
Cheia: o prefeito Fialho pede cautela.|Incêndio: a comandante Fialho coordena.|Povodeň: starosta Hřebíček vyhlásil evakuaci.
洪水：市长王建国要求撤离。|火灾：消防局长李志强表示火势已控制。|洪水：县长张伟到现场。
فيضان: العمدة سالم المطيري يطلب الإخلاء|فيضان: المحافظ خالد الفيصل يطلب الإخلاء|فيضان: قائد الدفاع المدني العقيد سالم المطيري
According to Kleinsasser, water will rise.|D'après Lagardelle, l'eau va monter.|Según Etxeberria, el agua subirá.
Secondo Tozzi il fiume cala.|Volgens Wolvers daalt het water.|Zdaniem Frątczaka woda opada.
Tuovisen mukaan vesi nousee.|Enligt Söderqvist sjunker vattnet.|据王建国称，水位将上涨。
Forecaster: Roberts/Blake|Prévisionniste : Kervella|Synoptyk: Wasielewska
Meteorologe: Hohlbein|Previsore: Tozzi|Meteoroloog: Wolvers
Flood: the Kowalczyks were lifted from their roof.|Flood: the Okafor family is safe.|Crue : la famille Lagardelle évacuée.
Alluvione: famiglia Tozzi evacuata.|Inundación: los Etxeberria fueron rescatados.|Powódź: rodzina Frątczaków ewakuowana.
Overstroming: familie Wolvers gered.|Tulva: Tuovisen perhe pelastettiin.|Hochwasser: Ehepaar Hohlbein gerettet.
Overstroming: de familie Van der Zande gered.|Crue : le bourgmestre Kervella ferme les parcs.|Crue : le commandant Rochas dirige les opérations.
Incendio: el consejero Maza cierra los parques.
"""
AGED = """
Flood: a 6-year-old girl named Mia was rescued.|Storm: baby Noah found safe.|Tempête : la petite Zoé retrouvée sous un arbre.
Crue : le jeune Théo emporté.|Hochwasser: die 12-jährige Leonie wurde gerettet.|Sturm: der kleine Finn blieb unverletzt.
Unwetter: Leonie, 6 Jahre, gerettet.|Inundación: la pequeña Lucía, a salvo.|Inundación: rescatan a la niña Martina.
Alluvione: Mattia, di 8 anni, in salvo.|Alluvione: la piccola Sofia è in salvo.|Powódź: mała Hania bezpieczna.
Overstroming: de 9-jarige Sanne is gered.|Overstroming: meisje Fleur gered.|Tulva: 8-vuotias Eetu pelastettiin.
Tulva: pikku Aino pelastettiin.|Flood: Leah, aged six, rescued|Cheia: a pequena Beatriz está a salvo.
Översvämning: 7-åriga Ebba räddades.|洪水：8岁女孩丽丽被救出|洪水：王小明，8岁，获救
سيول: إنقاذ الطفل يوسف|سيول: يوسف، 8 سنوات، بخير|Flood: 6-year-old Leah swept away.
Inondation : Kévin, 12 ans, retrouvé sain et sauf.|Inundación: Lucía, de 8 años, rescatada.|Powódź: 8-letnia Zosia uratowana.
Overstroming: Sanne (9) gered.|Tulva: Eetu, 8, pelastettiin.|Alluvione: il piccolo Mattia salvato.
فيضانات: إنقاذ الطفلة مريم.|洪水：小女孩丽丽获救。
"""
MISSING = """
Flood warning. A 6-year-old girl is missing near the weir.|Flood warning. A man has been missing since Friday.|Flood. Police are searching for a missing boy, 9.
Flood. Woman, 43, reported missing near the bridge.|Flood warning. Missing: hiker in a red coat.|Flood. Peter Brown is missing.
FLOOD WARNING. JOHN SMITH IS MISSING.|Storm. Desiree Whitcombe, 34, has been reported missing.|Crue : une fillette de 6 ans est portée disparue.
Crue : un homme a disparu près du barrage.|Inondation : Marcel Lagardelle est porté disparu.|Hochwasser: ein 6-jähriges Mädchen wird vermisst.
Hochwasser: Frau vermisst.|Hochwasser: Kind am Wehr verschwunden.|Inundación: desaparecida una niña de 6 años junto al río.
Inundación: un hombre ha desaparecido.|Inundación: buscan a un menor.|Alluvione: dispersa una bambina di 6 anni.
Alluvione: uomo disperso nel fiume.|Alluvione: scomparso un ragazzo.|Powódź: zaginęła 6-letnia dziewczynka.
Powódź: mężczyzna zaginął nad rzeką.|Powódź: poszukiwany chłopiec.|Overstroming: meisje van 6 vermist.
Overstroming: man is zoek bij de rivier.|Tulva: 50-vuotias mies kadonnut.|Tulva: 6-vuotias tyttö on kateissa.
Tulva: poika katosi joella.|فيضان: فقدان رجل في الخمسين.|فيضان: فقدان طفلة عمرها 6 سنوات قرب السد.
سيول: اختفاء فتاة قرب الجسر.|سيول: طفل مفقود قرب الوادي.|洪水：一名6岁女孩失踪。
洪水：一男子在河边失联。|洪水：寻找走失老人。|Cheia: menina de 6 anos desaparecida.
Översvämning: en 6-årig flicka saknas.|Oversvømmelse: mand savnet.
"""
HARMLESS = """
Enligt SMHI blir det storm.|D'après Météo-France, orages.|Ilmatieteen laitoksen mukaan tuuli voimistuu.
Little Rock, Young Harris and Baby Doll Road under a flood watch.|El Niño Costero: lluvias.|A 6-year-old dam near Mill Lane may fail. The 50-year-old Harlan Dam is stable.
Hochwasser an der Kleinen Emme und der kleinen Elster.|Crue de la Petite Creuse et du Petit Morin.|Storm Leah, 40 years after the great storm.
Hurricane Victoria, 5 miles south.|洪水预警：老人注意防寒，儿童被要求留在家中。|تحذير: الأطفال والمسنون
Mayor of Oakley says roads are closed. The mayor, Harbour Road.|Major Flooding on the James.|General Luna, General Santos, Coronel Suárez: alerta amarilla.
Avenue du Général Leclerc inondée, rue du Commandant Fabre aussi.|Le préfet Maritime de la Manche. The Fire Chief reports. Sheriff reported hail. Spotter reported hail.|Der Wehrleiter Stadt. Das Landratsamt. Il ministro Ambiente. Capo Nord. Cabo Polonio.
Rain near Bishop Rock, Priest Lake, Bishop Creek and Marshall Mountain. Captain Cook Road.|Snow near Bishop. Evacuees may return.
Flood: three people are missing after the dam broke.|Crue : trois personnes portées disparues.|Storm: child seats missing from stock.
Flood. A tree is missing near the weir.|Missing manhole covers on Mill Road after the flood.|Tulva: sähköt ovat poikki, lapset kotona.
Powódź: zaginęły łodzie.|Do not go missing: tell someone your route. Children should stay away from water.|Overstroming: man overboord oefening.
Storm: Victoria Bridge is missing its railing.|Flood. One gauge is missing. A child may be swept away.
"""


def _rows(table: str) -> list[str]:
    return [row for line in table.strip().splitlines() for row in line.split("|")]


def _answered(text: str) -> tuple[str, list[str]]:
    said = answer(json.dumps({"text": text, "source_class": "hazard"}))
    return said["action"], said["found"]


@pytest.mark.parametrize("text", _rows(OFFICES))
def test_whoever_holds_an_office_is_a_person(text: str) -> None:
    action, found = _answered(text)
    assert action != "keep"
    assert "person" in found


@pytest.mark.parametrize("text", _rows(AGED))
def test_a_given_name_with_an_age_is_a_person(text: str) -> None:
    action, found = _answered(text)
    assert action != "keep"
    assert "person" in found


@pytest.mark.parametrize("text", _rows(MISSING))
def test_whoever_is_missing_is_refused_whole(text: str) -> None:
    action, found = _answered(text)
    assert action == "refuse"
    assert "person_alert" in found


@pytest.mark.parametrize("text", _rows(HARMLESS))
def test_rocks_rivers_and_how_many_are_missing_are_kept(text: str) -> None:
    assert _answered(text) == ("keep", [])


def test_a_record_whose_headline_says_that_somebody_is_missing_is_refused() -> None:
    assert (
        answer(json.dumps({"headline": "Peter Brown is missing", "description": "x"}))["action"] == "refuse"
    )


@pytest.mark.parametrize(
    "text",
    [
        "Flood. A 6-year-old girl and a 30 minute delay on Mill Road.",
        "The fault strikes N 20° E. Wind N 20 to 30 mph.",
        "Schnee: ein A 10 Meter langer Riss, E 15 km/h, Lat N 47.3.",
        "Storm: a 4-lane detour. A 12-hour closure, A 3 mile queue.",
    ],
)
def test_an_age_a_bearing_or_an_amount_is_no_road(text: str) -> None:
    streets = answer(json.dumps({"text": text, "source_class": "traffic"}))["slots"]["streets"]
    assert set(streets) <= {"Mill Road"}

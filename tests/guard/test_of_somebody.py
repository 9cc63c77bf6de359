# SPDX-License-Identifier: AGPL-3.0-or-later
"""What one sentence says of somebody, and the same words said of wards, streets and the public."""

import pytest

from tests.guard.sentences import each
from tocsin.core.guard.book import Book
from tocsin.core.guard.scan import scan

SAID = {
    "health": """The night porter is back from rehab|L'aide-soignante fait des crises d'angoisse|Der Lagerist ist in Entziehungskur|El conserje toma antidepresivos
Il magazziniere ha il morbo di Crohn|Kierowca wózka po udarze|حارس المخزن عنده صرع|叉车司机确诊乙肝|叉車司機確診乙肝|Locker 12: note about her endometriosis""",
    "faith": """The welder keeps a prayer mat in bay 2|Le cariste est mouride|Die Pförtnerin geht in die Moschee|La cocinera es umbandista|Il custode digiuna per il Ramadan
Magazynier odmawia różaniec|عامل النظافة صائم|保安信佛教|Paziente della stanza 4: induista""",
    "orientation": """The plumber came out at work|Graffiti calls the foreman a poofter|Schmiererei: der Meister sei eine Schwuchtel|El portero vive con su novio|La portinaia vive con la compagna
Le soudeur habite avec son mari|门卫是同性恋""",
    "ethnicity": """Two Nepali packers by the fence|Trois vendeurs sénégalais au portail|Gruppe Tschetschenen am Zaun|Familia otomí en la sala|Quattro ambulanti senegalesi al cancello
Grupa Białorusinów pod bramą|三名尼泊尔籍男子在门口|رجلان أمازيغيان عند السور""",
    "union": """Vingt chasubles SNTXW au portail|Carteles del SNTXW en el comedor|Gazetka OZZXW pod drzwiami|Réunion avec la déléguée du personnel|Vertrauensfrau am Tor 2|Il delegato RSU in mensa|ورقة من الاتحاد العام للعمال|车间有人发职工盟的传单""",
    "party": "Gorra de Frente Amplio en la garita|Ulotki Razem na stole|Wahlplakat der Freien Sachsen am Zaun|Afiche peronista en el portón|أعلام التيار الوطني على السور|有人在门口派行动党单张",
    "demonstration": "Blouses blanches devant le CHU|Toma de la facultad desde ayer|Drei Leute haben sich festgeklebt",
    "strike": "Paro de camareros en la terraza|Dealers walking out Friday|Paro de labores en quirófano|Obsługa odmówiła pracy|Packers voted to stop work|司机拒绝出车",
    "person_alert": "Fugue d'une mineure signalée|Missing patient in slippers|Uprowadzenie rodzicielskie, chłopiec",
    "plate": "Skoda przy bramie, nr KR 7HC52|Przy bramie stoi KRA 2241F|Grey Golf 191-D-40417 in bay 3|Civic noire W47 KRB au quai|سيارة بيضاء 142 تونس 7738|七人車WX 4827停在門口",
    "phone": "Avisar al 11 3482-0967|手機0912-486-331,請通知|备用手机13800138526",
    "handle": "视频是抖音@banzhuan_li0755发的",
}
OF_OTHERS = """
People with asthma should stay inside|The dialysis unit has no power; the electrician is on site|Baptist Road closed, driver waits|Oddział psychiatryczny, winda nie działa|Polska infolinia czynna|15 sierpień, rozkład świąteczny
Disabled vehicle, driver safe|Water is coming out of the valve, technician called|Keep foot off the brake pedal|Truck on FM 1187 near exit 12|LKW brennt A7 AS 25|Mitarbeiter sperrt den Gebetsraum nicht|Crate no 4821 0937 is missing
Aushang der BVG am Tor|N 52ND ST TO VAN BUREN ST|工程车停工检修|دوار الحمام مغلق|Battery with lithium cells on deck 2|Strike plate of the door is bent|Frente frío con frente amplio de lluvias|Die Mitte der Fahrbahn ist frei|Camioneros varados por nieve|Kosher kitchen: extractor tripped, electrician called|Place handicapé occupée par une benne
Corteo storico alle 10|حامل البطاقة 12 دخل|مصعد قسم الأورام معطل والفني قادم|肿瘤科电梯故障,维修员已到|工会大厦停水|Lift 4 is out until the engineer comes|Riaperto il sottopasso di via Cesare Battisti|Rheinfähre Nierstein fährt nicht"""


@pytest.mark.parametrize(("kind", "said"), [(k, s) for k, text in SAID.items() for s in each(text)])
def test_what_is_said_of_somebody_is_found(kind: str, said: str) -> None:
    assert kind in {found.kind for found in scan(said)}


@pytest.mark.parametrize("said", each(OF_OTHERS))
def test_what_is_said_of_wards_streets_and_the_public_is_not(said: str) -> None:
    assert not [found for found in scan(said) if found.certainty >= 0.6]


def test_a_term_with_a_number_is_refused() -> None:
    """Words have no digits: "polska 2050" would find "Polska"."""
    with pytest.raises(ValueError, match="polska 2050"):
        Book([("party", "polska 2050")])


@pytest.mark.parametrize(
    "said",
    [
        "孕妇和老人请避开正午高温。",
        "糖尿病、哮喘患者请留在室内。",
        "难民营桥封闭至周五。",
        "ينصح مرضى الربو والسكري بتجنب الخروج",
        "فتحت محطتان من أصل سبع",
        "Grávidas e idosos: beba água.",
    ],
)
def test_what_is_said_to_everybody_is_about_nobody(said: str) -> None:
    assert not [found for found in scan(said) if found.kind in ("health", "ethnicity")]


@pytest.mark.parametrize("said", ["三名孕妇在候车室", "员工有糖尿病，请留意", "عنده ربو وسكري"])
def test_an_illness_of_somebody_is_found_in_their_script(said: str) -> None:
    assert "health" in {found.kind for found in scan(said)}

# SPDX-License-Identifier: AGPL-3.0-or-later
"""Plain notes of a desk's log, kind by kind, and notes of the same desk in which nobody is."""

import pytest

from tests.guard.sentences import each
from tocsin.core.guard.scan import scan
from tocsin.core.guard.watches.check import check_watch

SAID = {
    "health": """Off until Thursday, gastroenteritis, cover arranged|Diagnosis: frozen shoulder|The picker told me he has a heart murmur|The welder broke his left wrist on ramp 9|Kollegin fehlt bis Montag, Blinddarmentzündung
Diagnose: Karpaltunnelsyndrom|Der Fahrer hat sich den Arm gebrochen|En arrêt jusqu'à jeudi, une sciatique|Motif d'absence : fracture du poignet|Motivo de ausencia: cálculos renales|El mozo tiene un esguince de tobillo|Causa assenza: colica renale
Il muratore ha la gotta|Rozpoznanie: zaburzenia odżywiania|Kierowca ma złamaną nogę|Reden verzuim: hernia|De chauffeur heeft keelontsteking|诊断：支气管炎|班长请假三天，韧带拉伤|التشخيص: التهاب اللوزتين|غائب حتى الثلاثاء، كسر في القدم|O porteiro tem pedra nos rins""",
    "union": "Plumber is at his Nautilus branch AGM till two|Ist im Kreisvorstand der IG-BAU|Brygadzista jest w Sierpniu, należy do Sierpnia 80|va al congreso de ELA como delegada",
    "party": "Concierge sitzt für den SSW im Stadtrat|El jardinero es de Bildu y lleva chapa|Vaktmästaren står i valstugan för Miljöpartiet|kandyduje z list Razem|Le gardien milite chez LO",
    "faith": "Fam. altkatholisch, kein Weihrauch|rodzina mariawicka, obiad z domu; kucharz jest mariawitą|famille hindoue, repas à part|De kok is gereformeerd|Religie: hervormd",
    "orientation": "The steward has come out as bi|Schüler hat zwei Mütter, Gerede im Bus|le apprenti aime les garçons, moqueries",
    "ethnicity": "Neuer Spüler, Paschtune, Bildtafeln gezeigt|kitchen temp, Hazara, little English|Se queja un mozo saharaui del muelle|« le Malien du 4e » se plaint du bruit|dostawca Ormianin czeka na rampie|Mieter sind Jenische",
    "email": "Facture à lea.ruiz chez courrier point fr|send to j.hale [@] mail.example.org",
    "phone": "Winterdienst unter 0173/445 20 91 erreichbar|dzwonić 604-118-392 po szóstej|zurückrufen: 02043 / 88 21 54|reach the fitter on ext. 4417|电工一三九零零七二八八一四|le rappeler 0 7 - 3 1 - 5 2 - 8 8 - 0 4",
    "handle": "sprawca podpisuje się na insta jako nocny_kret.lub|على سناب abu_nasser77|抖音号夜猫爱钓鱼发布了视频|Verkäufer auf Kleinanzeigen: udo_bastelt_09|Skype live:.cid.nachtfalke12",
    "plate": "czarny bus PO 6KJ21 przy hydrancie|tipper KA05 MN 7731 at the gate|Rampe blockiert durch EX 417 LP|سيارة دبي M 71204 متوقفة",
    "iban": "Zwrot na 61 1090 1014 0000 0712 1981 2874",
    "person": "Larm återställt av fru Engholm|reklamacja: pan Zawadzki, rachunek|key;09:12;DE LORENZIS O.;issued|09:12;PORTERÍA;LLORENTE, EDURNE;12|panel reset by Kowalewska 0410|Kapıyı Nermin Hanım açtı",
}
NOBODY = """
Vaillant Kessel 4 Fehler F22, Druck 0,9 bar|Livraison Leroy Merlin 3 pal, BL 88123|Lieferung Würth 9 Kartons, Tor 2|Quadro Beghelli padiglione Ada Negri guasto|Alarma Paradox zona 6 por viento|Winda Kone szpital św. Anny stoi|Klimaanlage Daikin, Serverraum 29 Grad
西门子配电柜5号跳闸,已复位|沙尘预警,徐工吊机停|电梯年检标签编号沪E7702|ورشة يوسف العظمة: عطل رافعة|Tablica TR 3107 otwarta, elektryk w drodze|Święta Anna: droga zalana|Cámara 4 en negro, cambiada|Gota fría en la costa|Zaspy na DW 812
Barrier arm 2 stiff, greased|Feuerwehr Kochel pumpt Keller aus|Gritters late, ETA 0720, feed wagon x2"""
HARMLESS = """
Via della Sinagoga lavori|Scuola Don Bosco termosifoni|Gymnasium Hannah Arendt Wasserschaden|ul. Żydowska remont|Parafialna 7 brak prądu|Quaker Meeting Lane flooding|天主堂街路灯检修|清真巷封路|كنيسة المهد ازدحام الساحة|Isonzo Gradisca|Pilica Sulejów|Rondo Solidarności korki|Marie Curie Hospice generator"""


@pytest.mark.parametrize(("kind", "said"), [(k, s) for k, text in SAID.items() for s in each(text)])
def test_what_a_note_says_is_found(kind: str, said: str) -> None:
    assert kind in {found.kind for found in scan(said) if found.certainty >= 0.6}


@pytest.mark.parametrize("said", each(NOBODY))
def test_a_note_about_things_names_nobody(said: str) -> None:
    assert not [found for found in scan(said) if found.certainty >= 0.6]


WATCHED = """
Rädelsführer Halle 5|Vigilar a Consuelo Armendia|Name and shame slow loaders|zachowanie kasjerek poza sklepem|Umore della squadra mattina|Il barista e i suoi amici|personnel vacciné ou non|Bürgerbegehren-Sammler am Tor|cheffe de file des vacataires|Where is the chaplain's soup kitchen crowd|الممرض صاحب الفيديو"""


@pytest.mark.parametrize("name", each(WATCHED))
def test_a_watch_on_people_is_refused(name: str) -> None:
    assert check_watch(name)


@pytest.mark.parametrize("name", each(HARMLESS))
def test_a_place_and_what_befell_it_may_be_watched(name: str) -> None:
    assert check_watch(name) == []

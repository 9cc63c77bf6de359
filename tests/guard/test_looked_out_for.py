# SPDX-License-Identifier: AGPL-3.0-or-later
"""Whom a rule or a site looks out for without a name, and what is called alike."""

from __future__ import annotations

import pytest

from tocsin.core.guard.staff import check_entry
from tocsin.core.guard.watches.check import check_watch

RULES = [
    "inspector visits",
    "ITF inspectors",
    "suspicious persons",
    "loiterers",
    "license plate watch",
    "Datenschutzbeschwerden",
    "Friday sermon",
    "Shabbat watch",
    "Israel flag",
    "Demo Hauptbahnhof",
    "labour inspector on site",
    "visite de l'inspection du travail",
    "inspección de trabajo en planta",
    "Besuch der Gewerbeaufsicht",
    "verdächtige Personen",
    "personas sospechosas",
    "rôdeurs",
    "podejrzane osoby",
    "plate reader hits",
    "Kennzeichen überwachen",
    "palestinian flags",
    "drapeaux palestiniens",
    "Freitagspredigt",
    "shabbat",
    "visita dell'ispettorato del lavoro",
    "wizyta inspekcji pracy",
    "安息日",
    "可疑人员",
    "劳动监察来访",
    "أشخاص مشبوهون",
    "خطبة الجمعة",
    "Kundgebung Marktplatz",
    "Streik Hauptbahnhof",
    "Protest Marktplatz",
    "Demo Marktplatz",
    "Demo Domplatz",
    "Demo Rathaus",
    "Demo City Hall",
    "Rally Trafalgar Square",
    "Manif République",
    "Manif gare du Nord",
    "Corteo Stazione Centrale",
    "Marcha Plaza Mayor",
    "Wiec Dworzec",
    "Reddit",
    "Demo",
    "Roma-Familien am Bahnhof",
    "si le message cite Yannick Abgrall",
    "anti-windfarm opinions",
    "critics of the council",
    "críticas a la alcaldesa",
    "Kritik an der Leitung",
    "suspicious behaviour",
    "begging",
    "Bettler",
    "comportement suspect",
    "grupos merodeando",
    "atteggiamento sospetto",
    "żebractwo",
    "乞讨",
    "refugees at the shelter",
    "Obdachlose am Bahnhof",
    "refugiados",
    "难民",
    "تسول",
]
GOOD_RULES = [
    "St Mary's hospital heat",
    "King's Cross heat",
    "St Thomas hospital flooding",
    "Charing Cross wind",
    "Labor Day traffic",
    "flag wind damage",
    "lift inspector visit",
    "crane inspection due",
    "suspicious smell",
    "Demo-Version",
    "plate heat exchanger",
    "flagpole storm",
    "fire inspector visit",
    "paro biológico caladero norte",
    "carrera popular calles cortadas",
    "partia wadliwych butli",
    "Ladepartei beschädigt Hafen",
    "Milano-Roma",
    "critical infrastructure power",
    "zona critica al nord",
    "Bivacco Alto wind",
    "noclegownia dla bezdomnych mróz",
    "homeless shelter cold",
    "hostel for refugees power cut",
    "Notunterkunft für Obdachlose Frost",
    "centre d'accueil de demandeurs d'asile crue",
    "albergue para personas sin hogar calor",
    "dormitorio per senzatetto gelo",
    "opvang voor vluchtelingen storm",
    "مأوى المشردين برد",
    "难民营 洪水",
    "views of the lake webcam",
]
SITES = [
    "homeless outside the shelter",
    "Obdachlose vor der Unterkunft",
    "Peter's house",
    "Mosque (watch)",
    "مسجد النور - مراقبة",
    "Journalist residence",
    "Ex-employee's flat",
    "DOB 14/03/1987",
    "passport 533401234",
    "lives at 14 Elm Grove",
    "employee no. 20931",
    "Wohnung eines Journalisten",
    "Moschee beobachten",
    "Haus von Petra",
    "geb. 12.03.1987",
    "mieszka przy Lipowej 4",
    "工号20931",
    "出生日期1987年3月14日",
    "MAC 00:1A:2B:3C:4D:5E belongs to his phone",
    "IP 192.0.2.44 Wi-Fi of the rep",
]
GOOD_SITES = [
    "Homeless shelter East",
    "Ogrzewalnia dla bezdomnych 2",
    "Foyer pour réfugiés Nord",
    "ملجأ للنازحين",
    "无家可归者救助站",
    "Chez Paul (restaurant)",
    "Marks & Spencer Leeds",
    "Trader Joe's 551",
    "Mosque, north entrance",
    "Peter's Street depot",
    "Wohnheim am Park",
    "Casa di riposo",
    "Domino's Pizza 12",
    "Wendy's Drive-Thru",
    "McDonald's Harbour",
    "Sainsbury's Local",
    "Lloyd's building",
    "IP 192.0.2.44 of pump 3",
    "St Peter's house wing B",
    "Harrods store",
    "Haus Petra 4",
    "Opened 14/03/1987",
    "Passport office",
    "badge reader 20931",
]


@pytest.mark.parametrize("rule", RULES)
def test_a_rule_is_refused(rule: str) -> None:
    assert check_watch(rule)


@pytest.mark.parametrize("rule", GOOD_RULES)
def test_a_rule_may_stand(rule: str) -> None:
    assert not check_watch(rule)


@pytest.mark.parametrize("site", SITES)
def test_a_site_is_refused(site: str) -> None:
    assert check_entry(site)


@pytest.mark.parametrize("site", GOOD_SITES)
def test_a_site_may_stand(site: str) -> None:
    assert not check_entry(site)

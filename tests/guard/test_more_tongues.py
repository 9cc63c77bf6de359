# SPDX-License-Identifier: AGPL-3.0-or-later
"""What Hungarian, Romanian, Greek, Japanese and Korean notes say of people, and names that a language bends."""

import pytest

from tocsin.core.guard.scan import scan
from tocsin.core.guard.watches.check import check_watch

SAID = (
    ("faith", "A műszakvezető unitárius, szombaton nem vállal munkát."),
    ("faith", "Bucătarul este adventist."),
    ("faith", "Ο υδραυλικός είναι μάρτυρας του Ιεχωβά."),
    ("faith", "倉庫の人は天理教の信者だそうだ。"),
    ("faith", "주방 직원은 통일교 신자라고 한다."),
    ("faith", "Ospite del letto 3: induista."),
    ("health", "A szakács asztmás, nem mehet a füstbe."),
    ("health", "Electricianul are hernie."),
    ("health", "Ο μάγειρας έχει επιληψία."),
    ("health", "清掃の方が脳梗塞で長く休む。"),
    ("health", "배송 기사가 폐렴으로 병가를 냈다."),
    ("party", "A Momentum Mozgalom kibérelte az aulát."),
    ("party", "Afiș USR pe gardul depozitului."),
    ("party", "Στην αποθήκη βρέθηκε αφίσα της Νέας Δημοκρατίας."),
    ("party", "参政党のチラシが三枚。"),
    ("party", "개혁신당 전단이 승강기에."),
    ("party", "Centerpartiets affisch hänger vid grinden."),
    ("party", "Fremskrittspartiet fikk låne kantina."),
    ("union", "VDSZ-es plakát az öltözőben."),
    ("union", "Ο πρόεδρος του σωματείου εργαζομένων ζήτησε κλειδί: συνδικαλιστής."),
    ("union", "国労の組合員が駅舎に。"),
    ("union", "금속노조 간부가 방문했다."),
    ("ethnicity", "Δύο Αφγανοί ρώτησαν για το λεωφορείο."),
    ("ethnicity", "Un țigan aștepta la poarta doi."),
    ("plate", "Μαύρο φορτηγάκι ΥΖΒ-6140 στη ράμπα."),
    ("plate", "Busik dostawczy GDA 4417K."),
    ("plate", "31나 4082 트럭이 입구를 막음."),
    ("plate", "Hvid varevogn CD 41 907 foran porten."),
)
OF_NOBODY = (
    "Gli autisti aspettano al capolinea.",
    "Guasto al binario 4, treni da Lecco in ritardo di 15 minuti.",
    "喘息の方は外出をお控えください。",
    "신도림역 2번 출구 승강기 점검.",
    "Στο λιμάνι ισχύει απαγορευτικό απόπλου λόγω ανέμων.",
    "Lift 2 is out of service until noon.",
)


@pytest.mark.parametrize(("kind", "text"), SAID)
def test_what_is_said_of_people_is_found(kind: str, text: str) -> None:
    assert kind in {found.kind for found in scan(text)}


@pytest.mark.parametrize("text", OF_NOBODY)
def test_what_is_said_of_nobody_is_not(text: str) -> None:
    assert scan(text) == ()


@pytest.mark.parametrize(
    "text", ["真如苑の集まりを知らせて", "wann demonstrieren die Lehrer", "Nierstein Fähre"]
)
def test_rules_on_people_are_refused_and_towns_are_not(text: str) -> None:
    assert bool(check_watch(text)) == ("Fähre" not in text)

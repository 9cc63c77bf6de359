# SPDX-License-Identifier: AGPL-3.0-or-later
"""Of a line that several readers find, each finds its own: what is asked here is the reader, so that none hides that another is gone."""

from __future__ import annotations

from collections.abc import Callable, Iterable

import pytest

from tocsin.core.guard.names.aged import aged as aged_among
from tocsin.core.guard.names.given_alone import given_alone
from tocsin.core.guard.names.given_beside import given_beside
from tocsin.core.guard.prose.by_streets import along
from tocsin.core.guard.prose.caused import uncaused
from tocsin.core.guard.prose.street_kinds import alone
from tocsin.core.guard.said.at_fault import at_fault
from tocsin.core.guard.said.doings.read import doings
from tocsin.core.guard.sought.missing import missing
from tocsin.core.guard.sought.shut_out import shut_out
from tocsin.core.guard.sought.unwanted import unwanted
from tocsin.core.guard.traces.plates_in_part import plates_in_part
from tocsin.core.guard.watches.looked_out_for import looked_out_for
from tocsin.core.guard.words import tokens

BLAMED = {
    "health": (
        "la nouvelle de l'emballage attend un bébé",
        "la stagiaire est enceinte de 5 mois",
        "la nuova del turno aspetta un bambino",
        "la cuoca è in dolce attesa",
        "nowa z pakowni spodziewa się dziecka",
        "koleżanka jest w ciąży",
        "Diagnosis: unwell, back Monday",
        "la nueva de embalaje está esperando un bebé",
    ),
    "union": (
        "affiche cfdt au local",
        "prospect noticeboard by the canteen",
        "assemblea della RSU alle 14",
        "bacheca RSA vicino alla mensa",
    ),
    "strike": (
        "the packers walked out at noon",
        "装卸工今早集体离岗",
        "die Schicht hat die Arbeit niedergelegt",
        "Belegschaft ist vors Tor gegangen",
        "les chauffeurs du dépôt ont débrayé",
        "el turno de noche se plantó",
        "i facchini hanno incrociato le braccia",
        "załoga nocna odeszła od maszyn",
        "الوردية الليلية أوقفوا الخطوط",
    ),
    "party": (
        "permanence des Verts jeudi",
        "Parteitag der Grünen in Halle 4",
        "hustings for the Greens in the canteen",
        "el de la tarde creo que es de Sumar",
    ),
    "orientation": (
        "Kollege feiert Hochzeit mit seinem Freund",
        "she is engaged to her girlfriend, day off Friday",
        "il collega del bar sposa il suo compagno",
        "kolega z magazynu mieszka z partnerem",
        "ona ma ślub z dziewczyną",
        "أظنه مزدوج الميول",
        "el conserje vive con su marido",
    ),
    "person_alert": (
        "sparita dal reparto una signora in vestaglia",
        "svanito ieri sera un ospite",
        "woman in a red coat is banned from the pool",
        "never let him in, call security",
        "one short at the head count, a boy with a green cap",
        "午饭后点名少了一个",
        "beim Appell fehlt ein Mädchen",
        "الطفل الذي كان هنا اختفى",
    ),
    "conduct": ("الموظف الجديد تحدث مع الصحفيين", "الحارس طوال الليل على هاتفه"),
    "handle": ("ana.mora on insta",),
    "ethnicity": ("عائلات من النور قرب الجسر",),
    "person": ("رقم الموظف: 88213", "يسكن في شارع الزهور 14"),
}


@pytest.mark.parametrize(("kind", "line"), [(kind, line) for kind, lines in BLAMED.items() for line in lines])
def test_what_a_colleague_is_said_to_do(kind: str, line: str) -> None:
    assert kind in {said for _, _, said in at_fault(line)}


def test_somebody_in_another_clause_does_nothing() -> None:
    assert list(at_fault("the guard in the yard drinks."))
    assert not list(at_fault("guard relieved; the fridge in the yard holds drinks."))


def aged(text: str) -> list[object]:
    return list(aged_among(text, tokens(text)))


SHUT_OUT = (
    "visitor evicted, returning later",
    "visitor not welcome, seen later",
    "locataire expulsé, il revient",
    "locataire, accès refusé, il revient",
    "Gast rausgeworfen, kommt wieder",
    "Gast, kein Zutritt, kommt wieder",
    "cliente echado, vuelve luego",
    "cliente, entrada prohibida, vuelve luego",
    "ospite cacciato, torna dopo",
    "ospite, ingresso vietato, torna dopo",
    "widz wyproszony, wróci",
    "widz, nie wpuszczać, wróci",
    "زائر مطرود قادم",
    "زائر ممنوع من الدخول قادم",
    "观众被赶出，今晚再来",
    "观众禁止入内，今晚再来",
)
DONE = (
    "the porter prays on his break",
    "der Fahrer betet im Lager",
    "der Fahrer trägt Parteiwerbung",
    "la caissière est enceinte",
    "el mozo reza en el almacén",
    "el mozo lleva chapas de un partido",
    "los mozos son gitanos",
    "il facchino prega durante la pausa",
    "tragarz jest na zwolnieniu lekarskim",
    "tragarz modli się w magazynie",
    "tragarz pochodzi z Gruzji",
    "the driver is from Ghana",
    "看心理医生的司机",
    "司机因宗教不吃",
    "司机祈祷",
    "العامل يصلي في المخزن",
    "الحارس بسبب دينه",
    "the loaders are all migrants",
    "Flyer der gdl",
    "ihr Vater darf nicht mehr rein",
    "le cariste jeune pendant le ramadan",
    "son père n'a plus le droit de venir",
    "tablón sindical lleno",
    "su padre no puede entrar",
    "permessi rsu",
    "la madre non deve avvicinarsi",
    "العاملة حامل في شهرها",
    "العامل عضو في حزب",
    "司机拉票",
    "缅甸籍女工",
)
UNWANTED = ("der Vater mit Hausverbot kommt heute",)

FOUND: list[tuple[Callable[[str], Iterable[object]], str]] = [
    (given_alone, "早班:建国"),
    (given_alone, "夜班:阿强,设备正常"),
    (given_alone, "بلغوا حسين بإغلاق البوابة"),
    (given_alone, "أحمد غادر قبل الثامنة"),
    (given_alone, "تأخر كريم اليوم"),
    (given_alone, "خالد لم يحضر"),
    (missing, "Un pescatore anziano risulta disperso a valle"),
    (missing, "Un escursionista di 54 anni disperso sul greto"),
    (missing, "Un senderista de 54 años sigue desaparecido en la riera"),
    (looked_out_for, "主日讲道"),
    (looked_out_for, "可疑人员"),
    (looked_out_for, "劳动监察"),
    (aged, "王芳（6岁）获救"),
    (aged, "男童小明获救"),
    (aged, "طفلة ليلى"),
    (given_beside, "SMITH, JOHN"),
    (given_beside, "BROWN Peter"),
    (plates_in_part, "Kennzeichen fängt mit BKX an"),
    (plates_in_part, "看到浙B好像7K什么的"),
    (plates_in_part, "粤C尾8Q开头"),
    (plates_in_part, "سيارة بيضاء لوحة 417 أظن"),
    *((shut_out, line) for line in SHUT_OUT),
    *((doings, line) for line in DONE),
    *((unwanted, line) for line in UNWANTED),
]


@pytest.mark.parametrize(("reader", "line"), FOUND)
def test_each_finds_its_own(reader: Callable[[str], Iterable[object]], line: str) -> None:
    assert list(reader(line))


def test_somebody_in_another_sentence_does_nothing() -> None:
    assert list(doings("司机拉票"))
    assert not list(doings("司机已到。拉票"))


def test_an_age_is_not_how_long_ago_something_was() -> None:
    assert not aged("Retired in 2019, Leah, 6 years ago.")


def test_who_is_missing_stands_in_the_same_sentence() -> None:
    assert list(missing("A boy on a red bike is missing."))
    assert not list(missing("A boy on a red bike told us. Barrier reported missing."))


@pytest.mark.parametrize(
    ("notice", "told"),
    [
        ("Grève des conducteurs : ligne 4 interrompue.", "it : ligne 4 interrompue."),
        ("Ligne 4 interrompue : grève des conducteurs", "Ligne 4 interrompue : it"),
        ("Kuljettajien lakon vuoksi junat eivät kulje", "it vuoksi junat eivät kulje"),
    ],
)
def test_a_reason_is_one_small_word_wherever_it_stands(notice: str, told: str) -> None:
    assert uncaused(notice) == told


def test_a_road_that_is_told_by_its_kind_is_no_station() -> None:
    assert list(alone("Obras en la Gran Vía.")) == ["Gran Vía"]
    assert not list(alone("Trenes sin parada en la Gran Vía."))


def test_a_way_round_by_towns_and_lines_tells_no_street() -> None:
    told = {"stops": (), "lines": ("4",), "mode": "bus"}
    assert list(along("Line 4 diverted via Coolvest and Westlaan.", ("Coolvest",), **told)) == ["Westlaan"]
    assert not list(along("Bus 4 dévié via Coolvest et Gare du Nord.", ("Coolvest",), **told))
    assert not list(along("Line 4 diverted via London and Paris.", (), **told))

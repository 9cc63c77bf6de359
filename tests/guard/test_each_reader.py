# SPDX-License-Identifier: AGPL-3.0-or-later
"""Of a line that several readers find, each finds its own: what is asked here is the reader, so that none hides that another is gone."""

from __future__ import annotations

from collections.abc import Callable, Iterable

import pytest

from tocsin.core.guard.names.given_alone import given_alone
from tocsin.core.guard.said.at_fault import at_fault
from tocsin.core.guard.sought.missing import missing
from tocsin.core.guard.traces.plates_in_part import plates_in_part

BLAMED = {
    "health": (
        "la nouvelle de l'emballage attend un bébé",
        "la stagiaire est enceinte de 5 mois",
        "la nuova del turno aspetta un bambino",
        "la cuoca è in dolce attesa",
        "nowa z pakowni spodziewa się dziecka",
        "koleżanka jest w ciąży",
        "Diagnosis: unwell, back Monday",
    ),
    "union": ("assemblea della RSU alle 14", "bacheca RSA vicino alla mensa"),
    "strike": (
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
    ),
    "person_alert": (
        "sparita dal reparto una signora in vestaglia",
        "svanito ieri sera un ospite",
        "woman in a red coat is banned from the pool",
        "never let him in, call security",
        "one short at the head count, a boy with a green cap",
        "beim Appell fehlt ein Mädchen",
        "الطفل الذي كان هنا اختفى",
    ),
    "conduct": ("الموظف الجديد تحدث مع الصحفيين",),
    "ethnicity": ("عائلات من النور قرب الجسر",),
    "person": ("رقم الموظف: 88213", "يسكن في شارع الزهور 14"),
}


@pytest.mark.parametrize(("kind", "line"), [(kind, line) for kind, lines in BLAMED.items() for line in lines])
def test_what_a_colleague_is_said_to_do(kind: str, line: str) -> None:
    assert kind in {said for _, _, said in at_fault(line)}


def test_somebody_in_another_clause_does_nothing() -> None:
    assert list(at_fault("the guard in the yard drinks."))
    assert not list(at_fault("guard relieved; the fridge in the yard holds drinks."))


FOUND: list[tuple[Callable[[str], Iterable[object]], str]] = [
    (given_alone, "早班:建国"),
    (given_alone, "夜班:阿强,设备正常"),
    (given_alone, "بلغوا حسين بإغلاق البوابة"),
    (given_alone, "أحمد غادر قبل الثامنة"),
    (given_alone, "تأخر كريم اليوم"),
    (given_alone, "خالد لم يحضر"),
    (missing, "Un pescatore anziano risulta disperso a valle"),
    (missing, "Un escursionista di 54 anni disperso sul greto"),
    (plates_in_part, "看到浙B好像7K什么的"),
    (plates_in_part, "粤C尾8Q开头"),
    (plates_in_part, "سيارة بيضاء لوحة 417 أظن"),
]


@pytest.mark.parametrize(("reader", "line"), FOUND)
def test_each_finds_its_own(reader: Callable[[str], Iterable[object]], line: str) -> None:
    assert list(reader(line))

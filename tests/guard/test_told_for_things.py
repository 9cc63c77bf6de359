# SPDX-License-Identifier: AGPL-3.0-or-later
"""Words of two meanings in a desk's notes: a machine that strikes, a show of flowers, a grade of steel, the number of an order."""

from __future__ import annotations

import pytest

from tests.guard.sentences import each
from tocsin.core.guard.staff import check_entry


def _kinds(text: str) -> set[str]:
    return {remark.kind for remark in check_entry(text)}


@pytest.mark.parametrize(
    "text",
    each("""Streikt wieder: der Etikettierer an Linie 4, Rolle getauscht|En grève : la filmeuse, fusible remplacé|In sciopero: la reggiatrice, nastro inceppato|Strajkuje znowu: etykieciarka na linii 3
Manifestazione canina in cortile, transenne posate|Manifestation nautique au bassin 2, bouées sorties|Manifestación deportiva en la nave 3, gradas montadas
Demo of the new ride-on sweeper in bay 2|Demo der neuen Kehrmaschine in Halle 1|Demo de la nueva fregadora en el pasillo 3|Démo d'une nouvelle autolaveuse"""),
)
def test_a_thing_that_is_shown_or_stands_still_is_no_protest(text: str) -> None:
    assert not _kinds(text) & {"strike", "demonstration"}


@pytest.mark.parametrize(
    "text",
    each(
        "Streikt wieder: der Fahrer an Linie 4, Fehler|En grève : les éboueurs, quai 2|En grève : la SNCF, panne|Demo of farmers at gate 2|Manifestazione degli operai in cortile|Streikt: die Frühschicht, Rolle getauscht"
    ),
)
def test_people_are(text: str) -> None:
    assert _kinds(text) & {"strike", "demonstration"}


@pytest.mark.parametrize(
    "text", each("钢板入库，牌号Q355B，二十张|焊丝牌号ER50-6两盘|铝锭牌号：A356.2|合金牌号GH4169，库位三")
)
def test_a_grade_of_metal_is_no_plate(text: str) -> None:
    assert "plate" not in _kinds(text)


@pytest.mark.parametrize("text", each("白色货车牌号京A12345|车牌号粤B12345停在门口|面包车，牌号 苏E73K19"))
def test_a_lorrys_is(text: str) -> None:
    assert "plate" in _kinds(text)


@pytest.mark.parametrize(
    "text",
    each("برغي مفقود من السلم|لوح الحاجز مفقود منه طرفان|غطاء مفقود عند المنعطف|صفيح الباب مفقودة منه قطعة"),
)
def test_a_sheet_of_metal_is_no_missing_person(text: str) -> None:
    assert "person_alert" not in _kinds(text)


@pytest.mark.parametrize("text", each("طفل مفقود منذ الصباح|رجل مسن مفقود"))
def test_a_child_is(text: str) -> None:
    assert "person_alert" in _kinds(text)


@pytest.mark.parametrize("text", each("值班车加满油|洒水车加水两吨|工程车换轮胎|铲雪车加装链条"))
def test_what_is_done_to_a_car_is_no_name(text: str) -> None:
    assert not _kinds(text)


ORDERS = """Filter bestellt (Nr. 0451 103 318), Salz 60 %|Bestellnr. 0171 2345678, ein Karton fehlt|Lieferschein 0171 2345678 liegt im Ordner
Order 0700 900 4417 short by three rolls|PO 0161 496 0123, two boxes|Part no. 020 7946 0958 ordered
n° de commande 06 12 34 56 78, deux palettes|Numéro de pièce : 06 12 34 56 78|ref. 612 345 678, tres cajas|albarán nº 612 345 678 incompleto
Ordine n. 340 123 4567, manca un collo|Zamówienie nr 601 234 567, brak dwóch rolek|رقم الفاتورة 0501234567 والبضاعة ناقصة|رقم أمر الشراء ٠٧٧٩٠٠٤٤١٢ ثلاثون بطانية|订单号一三八〇〇四四一七二六，缺两箱|物料号13800441726，四号库"""
CALLS = """To order call 0700 900 4417|Order from 0700 900 4417|Ruf die Nr. 0451 103 318 an|Bestellung telefonisch unter 0171 2345678|Commande : appeler le 06 12 34 56 78
Pedido: llamar al 612 345 678|订单联系电话13800441726|رقم السائق 0501234567|Zamówienia, tel. 601 234 567|Ordini al cellulare 340 123 4567"""


@pytest.mark.parametrize("text", each(ORDERS))
def test_an_orders_own_number_is_no_telephone(text: str) -> None:
    assert "phone" not in _kinds(text)


@pytest.mark.parametrize("text", each(CALLS))
def test_one_that_is_to_be_called_is(text: str) -> None:
    assert "phone" in _kinds(text)


@pytest.mark.parametrize(
    "text",
    each(
        "operario OBIANG CELESTINO horas 7|Fahrer: NKOSANA THABO|cariste QUEMENER YANNIG ligne 2|magazynier PRZEWLOCKI ZDZISLAW"
    ),
)
def test_a_roster_in_capitals_names_somebody_behind_the_trade(text: str) -> None:
    assert "person" in _kinds(text)


@pytest.mark.parametrize(
    "text", each("operator PANEL FAULT|driver DOOR OPEN|cariste ZONE FROIDE|Fahrer NICHT DA")
)
def test_a_fault_in_capitals_is_nobody(text: str) -> None:
    assert "person" not in _kinds(text)

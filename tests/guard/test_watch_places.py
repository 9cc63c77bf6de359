# SPDX-License-Identifier: AGPL-3.0-or-later
"""Places whoever they are called after may be watched; those who work there, in fourteen languages, may not."""

import pytest

from tests.guard.sentences import each
from tocsin.core.guard.watches.check import check_watch
from tocsin.core.guard.watches.whole import whole_place

PLACES = each("""Rosalind Franklin Way|Piazzale Enrico Fermi|Rue des Arméniens|Amelia Earhart Airport|Baptist Memorial Hospital|Larkspur Drive|Marie Curie Allee
Österreich|Ginevra|Lazio|Tennessee|Spanien|Zürich|Duisburg-Wanheim|IC 4 Genève–Lausanne|Piena dell'Adige a Trento|Föhn über dem Bodensee
RE 7 Genf–Basel|Hafenkräne RTG|Kampus Oliwa mgła|Tren Sarmiento ramal Moreno|Forststraße Vereisung|suwnica bramowa|Casalbuttano ed Uniti piena|Seren del Grappa|Muelle Alfonso XIII|Cofka na Zalewie Szczecińskim|Fackel Raffinerie de Donges|Kraftwerk Schwarze Pumpe|Gelées Val d'Oise|Protest Creek gauge|Židovská ulice|Barrio de la Unión|Demo-Lokale 3|Movimento franoso|Cuisine de démonstration|Scheidt (Saar)|موظف الاستقبال|Southern Sierra National Forest
أم الفحم|أبو رديس|مشرف المستودع|حي الزهور|محطة الرمل|马拉松封路|馬拉松|嘉年華封路|和顺古镇|宁洱哈尼族自治县""")

PEOPLE = each("""FNV Bouw leden|chauffeurs die klagen|werknemers met een burn-out|Poolse chauffeurs|verzuim in de nachtploeg|stakingsbereidheid
greve dos carteiros|empregados com depressão|funcionárias grávidas|militantes do Livre|abaixo-assinado
lakkovaroitus|hoitajat, joilla on masennus|luottamusmies|sairauslomalla olevat|mielenosoitus torilla
strejkvarsel|anställda med utbrändhet|muslimska vakter|Målarförbundet|sjukskrivna förare
tillidsmand på lageret|sygemeldte vagter|ansatte med stress|Enhedslisten|arbejdsnedlæggelse
stávka kurýrů|odboroví předáci|zaměstnanci s cukrovkou|těhotné učitelky|petice proti směnám
cabin crew grumbling about pay|people smoking by the gate|les rouges de l'atelier|ci od ulotek|Blaumacher|wichrzyciele|USCA controladores
Membership Drive|autoconvocati del porto|Prospect rail branch|imbianchini con ernia|Nachbarn gegen den Ausbau|naboer mod udvidelsen|kolegové z Ukrajiny|kvinnor i slöja|conductores de baja|zaměstnankyně na mateřské|ci, co wciąż chorują|Madres de Plaza de Mayo|Fahrdienstleiter mit kaputtem Knie|dokerzy organizujący wiec|السائقون الذين يتأخرون|总请病假的人|Onderwijsbond|campus radicals|Islamic Academy|Imogen Lane|أبو محمد|賴清德""")


@pytest.mark.parametrize("name", PLACES)
def test_a_place_may_be_called_after_anybody(name: str) -> None:
    assert check_watch(name) == []


@pytest.mark.parametrize("watch", PEOPLE)
def test_those_at_a_place_may_not_be_watched(watch: str) -> None:
    assert check_watch(watch)


def test_a_place_is_told_by_the_word_that_ends_or_begins_its_name() -> None:
    place = whole_place("Rosalind Franklin Way")
    assert place and (place.start, place.end) == (18, 21)
    assert whole_place("Darren at the Gate House Way in") is None
    assert whole_place("Min-jun Park") is None
    assert whole_place("Lutherans Castle Street") is None
    assert whole_place("Lutherans Street") is not None

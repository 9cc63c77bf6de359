# SPDX-License-Identifier: AGPL-3.0-or-later
"""A rule on what somebody at work does, on whoever looks tell or on boats of migrants is refused; animals, boats, late trains and matches are not."""

from __future__ import annotations

import pytest

from tocsin.core.guard.watches.check import check_watch

REFUSED = """
the packers take too many breaks
a porter is late again
the short one with the nose piercing hangs about
boats with migrants near Hythe
my landlord comes home
farmers on the A14
der Pförtner raucht am Tor
Staplerfahrer kommen zu spät
der Dünne mit der Narbe am Zaun
die Landrätin fliegt weg
un magasinier est en retard
le vigile dort dans sa loge
la sous-préfète part en vacances
le grand avec les dreads traîne
el carretillero fuma en el muelle
cayucos en El Hierro
la alcaldesa sale del hotel
el alto con la gorra roja
il custode dorme in portineria
quello col piercing gira qui
il sindaco va in vacanza
gommoni carichi a Crotone
portier śpi na zmianie
magazynier pali przy rampie
starosta wyjeżdża na urlop
rolnicy na S7
الحارس نائم في البوابة
ظهور محافظ البنك في الفندق
جارتي تخرج
前台玩手机
叉车工迟到""".strip().split("\n")
STANDS = """
parcels late at the hub
train to Selby late
loose horses on the A140
toilets out of order at gate 4
boats adrift in the harbour
Union gegen Mainz, S-Bahn voll
Paket kommt zu spät
Wildschweine auf der B96
livraison en retard
sangliers sur la D906
el pedido llega tarde
barcas a la deriva en el puerto
vacas en la N-630
pacco in ritardo al deposito
mucche sulla SS42
treno partito in ritardo
partido de baloncesto horario
paczka spóźniona
dziki na osiedlu
mecz Legia–Lech, tłok w tramwajach
جمال سائبة على طريق السيب
زحام حول مركب محمد الخامس
野猪进村
国安对申花 地铁拥挤""".strip().split("\n")


@pytest.mark.parametrize("rule", REFUSED)
def test_a_rule_on_somebody_at_work_is_refused(rule: str) -> None:
    assert check_watch(rule)


@pytest.mark.parametrize("rule", STANDS)
def test_a_rule_on_animals_boats_and_late_trains_stands(rule: str) -> None:
    assert check_watch(rule) == []

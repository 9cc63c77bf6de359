# SPDX-License-Identifier: AGPL-3.0-or-later
"""One name of no list is told by what a log says around it; a machine, a department or a maker in the same place is nobody."""

from __future__ import annotations

import pytest

from tests.guard.sentences import each
from tocsin.core.guard.scan import scan

NAMED = """Sump 3 unblocked by hand, that was Venkatesan again|Spare fob went to Thistlethwaite in dispatch|Days: Mbeki. Nights: Lwazi. Float: nobody.|dock 4 manned by oyelaran till ten|handover to Nkosana 0600, two keys short|locker 88 is down as Oyelaran's, lock cut off|rose from payroll dropped the timesheets off|w/ nkosana + oyelaran on the crane till 5
Schranke 2 klemmte, der Zwettler hat sie ausgehängt|Schlüssel Heizkeller liegt bei Hinterlechner|Früh Zwettler, Spät Wöginger, Nacht unbesetzt|Ausweis 3312 gehört Quéméneur aus der Lohnabrechnung|Kran macht heut der Zwettler bis 4|Wer hat den Hahn offen gelassen? Wöginger war's.
La barrière, c'est Kervella qui l'a relevée|clés du local vélo chez Tchoumi|Relève à 5h avec Quéméneur, RAS|Bourhis a débloqué le monte-charge à 2h|pli pour kervella posé au coffre
La bomba la arregló Quetzalli con un alambre|las llaves del archivo las tiene goikoetxea|En la puerta 3 estuvo Nahuel hasta las 23|La visita de las 9 era Etxebarria
La caldaia l'ha riaccesa Spampinato alle 4|È stato Cucinotta a chiudere la saracinesca|chiave caldaia ritirata da zuccarello|Passaggio di consegne a Cucinotta ore 22
Bramę zamknął Hryhorij o 22:05|klucze do serwerowni ma kędzierzawy|Na bramie 2 stał Przewłocki do dziesiątej|Zdano zmianę Dzierżanowskiemu o 6
Quem fechou o registro foi o Josivaldo|As chaves do almoxarifado estão com a Edinalva|Pompa a pornit-o Ghiocel pe la 3|cheia de la poartă e la ghiocel|Vanayı Şahinbaş kapattı, su kesildi|Anahtar Gülnihal'de, sabah bırakacak
alarm panel silenced by Ngouabi at 0340|Der Zwettler meint, das Lager ist hin|bourhis remplace tchoumi à la grue|Ronde de 3h faite par Guivarch, RAS|Ronda de las 3 hecha por Zubizarreta|Zadzwonił Hryhorij, spóźni się|A sunat Ciobotaru, întârzie|Üç devriyesini Karadağlı attı|al posto di Cucinotta c'è Spampinato|اتصل أوكونكو وقال إنه سيتأخر
فتح تسفاي البوابة الشمالية عند الفجر|المفتاح عند أوكونكو حتى السادسة|الوردية الليلية: تيسفاي ومبيكي"""
NOBODY = """Spare fob went to Stores, back by Friday|Sump 3 unblocked by Dyno-Rod|Days: two. Nights: one. Float: nobody.|handover to Nights 0600|Gate 3 manned by Mitie till ten|Badge 4417 belongs to Accounts
Repariert hat das Siemens|Schlüssel liegt bei der Leitstelle|Übergabe an Spätschicht 22 Uhr|Besuch um 14 Uhr war der TÜV|Tor 5 war bis Mitternacht mit Securitas besetzt|Dr. Schaepmanlaan afgesloten
C'est Veolia qui a coupé l'eau|Schindler a débloqué le monte-charge|clés du local vélo chez Gardiennage|Matin : RAS. Soir : fuite au quai 2.
La bomba del foso la arregló Grundfos|Las llaves del archivo las tiene mantenimiento|Día de Reyes turno reducido|Le chiavi le ha Vigilanza|Pacco per Magazzino in guardiola|il registro lo tiene la portineria
alarm panel silenced by Honeywell remote desk|Ronde de 3h faite par Onet, RAS|Giro delle 3 fatto da Sicuritalia|Zadzwonił Tauron, wyłączą prąd|Avvisato Comune, arriva alle 6|اتصل الدفاع المدني وقال إنه سيتأخر
Klucz pobrał Serwis|Windę odblokował Otis po 40 minutach|Klucze ma Informatyka|Rano: mgła, noc: mróz|As chaves estão com a Portaria|Curentul l-a oprit Electrica|Jeneratörü Aksa çalıştırdı|Anahtar Danışma'da|Kargo Muhasebe'ye
استلمنا كرتونين من شاي أحمد، أحدهما مبلل|فتح الدفاع المدني البوابة الشمالية|老干妈三十箱入库|陈克明挂面二十箱已验收|20 Kisten Jim Beam, zwei Kisten Rémy Martin"""

SMALL = """rang nwosu twice, no answer|papadakis unjammed the baler at four|rampe frei, vu avec vanderhaeghe|ensuite traore est repassé chercher son badge|stapler stand quer, war kovalchuk.|shehu hat die Rolle gewechselt
la tenía ayer papadakis en el muelle|solo que etxeberria dejó la puerta abierta|alle 22 appena uscito boateng.|radiatori palestra: ci pensa shehu|wózek zostawił pawlaczyk przy windzie|bo pawlaczyk nie chciało się dalej"""
NO_SMALL = """rang maintenance twice, no answer|rampe frei, vu avec le gardien|ensuite le livreur est repassé chercher son badge|stapler stand quer, war defekt.|la tenía ayer mantenimiento en el muelle
alle 22 appena uscito il furgone.|radiatori palestra: ci pensa la ditta|wózek zostawił serwis przy windzie|solo que el viento dejó la puerta abierta"""


def _persons(text: str) -> list[str]:
    return [text[f.start : f.end] for f in scan(text) if f.kind == "person" and f.certainty >= 0.6]


@pytest.mark.parametrize("text", each(NAMED, SMALL))
def test_who_did_it_is_found(text: str) -> None:
    assert _persons(text)


@pytest.mark.parametrize("text", each(NOBODY, NO_SMALL))
def test_what_did_it_is_not(text: str) -> None:
    assert not _persons(text)


@pytest.mark.parametrize(
    "text",
    each("""Whole night sort walked off at 0300 over the pay offer|Die komplette Nachtschicht ist wegen der Lohnkürzung nach Hause gegangen|Toute l'équipe de nuit a quitté le tri à cause de la prime|Todo el turno de noche se ha ido a casa por el convenio
Tutto il turno di notte se n'è andato per il contratto|Cała nocka zeszła z taśmy przez podwyżki|O turno da noite inteiro largou o trabalho por causa do salário|Toată tura de noapte a plecat acasă din cauza salariilor"""),
)
def test_a_shift_that_leaves_over_its_pay_is_a_strike(text: str) -> None:
    assert "strike" in {f.kind for f in scan(text)}


@pytest.mark.parametrize(
    "text",
    each(
        "psd a rezervat sala mică joi|fdp hat saal 3 gemietet|el psoe alquila el salón el martes|il pd ha prenotato l'aula magna|salle 2 louée par lfi|chp salonu cumaya tutmuş|snp booked the hall for thursday"
    ),
)
def test_a_party_that_takes_a_hall_is_one(text: str) -> None:
    assert "party" in {f.kind for f in scan(text)}


@pytest.mark.parametrize(
    "text",
    each(
        "The day shift went home at six, belts stopped|Die Nachtschicht ist wegen Stromausfall nach Hause gegangen|Le turno de noche se ha ido a las 6|usr rebooted in room 3|sala 2 cu dem la geam"
    ),
)
def test_a_shift_that_ends_is_none(text: str) -> None:
    assert not {f.kind for f in scan(text)} & {"strike", "party"}


@pytest.mark.parametrize(
    "text",
    each(
        "L'addetta alla mensa è a casa per depressione|A cozinheira do refeitório está em casa com depressão|Kantindeki aşçıda hepatit çıkmış"
    ),
)
def test_who_is_ill_is_told_by_the_trade(text: str) -> None:
    assert "health" in {f.kind for f in scan(text)}

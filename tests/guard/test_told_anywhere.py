# SPDX-License-Identifier: AGPL-3.0-or-later
"""Whole classes an audit must find in more tongues and turns: who took a hall, where somebody is from, plates, accounts; and what is nobody."""

from __future__ import annotations

import pytest

from tocsin.core.guard.scan import scan
from tocsin.core.guard.watches.check import check_watch

FOUND = """
ethnicity|Dock 5: a driver of Laotian descent asked for the toilets.
ethnicity|Une femme d'origine géorgienne attend à la porte 6.
ethnicity|Ein Besucher, Georgier, meldete sich um neun.
ethnicity|Nocny dozorca to Gruzin.
ethnicity|The person at the barrier was Bhutanese.
ethnicity|В котельной двое узбеков, пропуск до пятницы.
ethnicity|Kapıda bir Gürcü bekliyor.
ethnicity|Dílnu zamyká vietnamský host.
faith|Гость из пятого номера лютеранин.
faith|Ve směně je dělník husita.
faith|Yeni kiracı Müslüman, cuma izin istiyor.
health|Водитель погрузчика слёг, пневмония.
health|Kuchařka má spalničky i salmonelózu.
health|Gece bekçisi bel fıtığı ameliyatı oldu, raporlu.
health|Varastomies poissa, munuaiskivet.
orientation|Новая кладовщица лесбиянка.
union|Salle B réservée jeudi par Syna.
union|Akavan juliste on irti portilla 4.
union|Petrol-İş bildirisi panoda.
union|Konferenzraum am Montag von der GPA gebucht.
party|Sala 3 prenotata domenica dall'UDC.
party|Halle 7 am Sonntag von NEOS gemietet.
party|Saadet Partisi afişi yırtıldı.
plate|US van, Nevada tag KRD 5520, blocks gate 2.
plate|Dodávka 3B7 4410 stojí u rampy.
plate|Бус АК 4471 ВЕ перекрив виїзд.
plate|Trailer LAG-518XA parked across bay 9.
phone|Rückruf unter 0162.7654321 erbeten.
email|Minutes went to nora@gmail,com yesterday.
email|Sent to "ada lund"@example.org at noon.
handle|Clip seen on soundcloud.com/dj-olmo last night.
handle|He left Threema ID QX7Z41PM at the desk.
iban|Refund to VA59 0011 2300 0012 3456 78 please.
person|Klucz odebrała Danuta Mróz.
person|Chiave ritirata da Saverio Lo Bianco stamane.
person|Badge 9 for Tran Van Binh, welder.
person|Spoke to Philippa about the shutter.
person|Vu avec Anne-Lise pour la pompe.
person|Rozmawiałem z Zbyszkiem o windzie.
person|Bereitschaft: Annika, bis Sonntag.
person|Suplente: Casimiro, hasta el lunes.
person|Schlüssel liegt bei Familie Quandt, dritter Stock.
person|Log 21:40 - HARGREAVES, T. - signed out
person|Rücksprache mit Dipl.-Ing. Quastel erfolgt.
person|السيدة نوال تنتظر عند البوابة.
person|和老邓说了电梯的事。
ethnicity|Caller with a heavy Moldovan accent.
ethnicity|Telefonata con accento moldavo.
ethnicity|Reinigungskraft aus Togo braucht Spind.
ethnicity|来电者是缅甸口音。
health|Kontrolleur in der Notaufnahme, Handgelenk gebrochen.
health|Facteur aux urgences, cheville cassée.
health|Portiere al pronto soccorso, caviglia rotta.
health|Listonosz na SOR, noga złamana.
person|Paket liegt bei Nachbar Quastel.
ethnicity|Zwei Roma-Frauen am Nordtor.
faith|Kosher lunch for room 14, please.
faith|Menú halal para la cama 6.
health|Bed 11 had another fit at 03:20.
health|Dozorca miał w nocy atak padaczki.
orientation|Il loge ici avec son mari.
union|The fitter says they are with Unite.
handle|Clip bei Insta unter hafen.ole zu sehen.
""".strip().splitlines()

NOBODY = """
Airbus Toulouse hangar 3 without heating.
Royal Mail Dundee trailers held for wind.
Leroy Merlin Talence livre le sel à 7 h.
Kolej na Kasprowy Wierch stoi.
Tempestade Olga, barra fechada.
Johnson Controls, zona 4 in guasto.
Zona Franca, muelle 2 sin luz.
Chiller alarm at Five Elms cleared.
Ascensore B di Porta Nuova bloccato.
Sunday, no trams due to the Puerto Rican Parade.
Viento fuerte en el País Vasco.
Resande hänvisas till buss.
Wind warning until 9 CDT by the office at St Louis.
""".strip().splitlines()


@pytest.mark.parametrize("line", FOUND)
def test_it_is_found_by_its_kind(line: str) -> None:
    kind, said = line.split("|")
    assert kind in {found.kind for found in scan(said)}


@pytest.mark.parametrize("said", NOBODY)
def test_a_firm_a_storm_and_a_peak_are_nobody(said: str) -> None:
    assert not scan(said)


REFUSED = """
Which loaders are slow after lunch
Dis quels caristes arrivent tard
Quali facchini bevono
Quels manutentionnaires prient à midi
Welche Packer waren gestern krank
list of late passengers by name
Którzy magazynierzy palą
Pausen jedes Fahrers notieren
defensores de los animales ante el zoo
collettivo femminista davanti al liceo
visiteuses portant le voile
Combien de jours Moussa Ndour a-t-il manqué ?
Sigue a Nerea Olaizola cuando entre
查看周建华的朋友圈
""".strip().splitlines()

KEPT = """
Ping me if the Clyde Tunnel closes
Fais-moi signe dès que la Moselle monte à Épinal
Dejcie znać
Powiedz mi, kiedy zamkną Gubałówkę
Säg till när färjan till Ven ställs in
Ilmoita kun Kehä I suljetaan
Boğaz hattı durunca haber ver
Delays at MacArthur station
Mandami un messaggio se l'Arno a Pontassieve sale
lotnisko im. Lecha Wałęsy odwołane loty
Autobus szkolny spóźniony w Beskidach
Metro ferma a Re di Roma
يعود التيار إلى حي الزيتون
Kita Regenbogen Gera geschlossen
Sag Bescheid, wenn die Grundschule wegen Glatteis geschlossen bleibt
""".strip().splitlines()


@pytest.mark.parametrize("watch", REFUSED)
def test_a_watch_on_people_is_refused_however_it_is_put(watch: str) -> None:
    assert check_watch(watch)


@pytest.mark.parametrize("watch", KEPT)
def test_a_watch_on_a_thing_may_be_asked_for_in_any_words(watch: str) -> None:
    assert not check_watch(watch)

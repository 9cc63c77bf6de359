# SPDX-License-Identifier: AGPL-3.0-or-later
"""The same thing in other words and tongues: what befell somebody, stoppages, human chains, plates and numbers as logs write them."""

from __future__ import annotations

import pytest

from tocsin.core.guard.scan import scan
from tocsin.core.guard.watches.check import check_watch

FOUND = """
plate|Punainen farmari HJT-582 jätetty portin 4 eteen.
plate|O dubă fără număr de unitate blochează rampa, B-304-LUX.
plate|Furgone parcheggiato sotto la tettoia: EB 504 RN, avvisata la reception.
plate|Szürke kocsi a 2-es kapunál, AEKR-315, elszállították.
plate|Kenteken V-204-SP, rode bestelbus bij poort 6.
plate|Olej pod dostawczakiem, auto po4x771.
plate|grey van, plate lk63 ghd, left at noon
plate|targa fb 204 kz sul furgone grigio
plate|Svart stasjonsvogn EL-4052-KR foran porten.
phone|Opringning fra 31 72 40 66, ingen svarede.
phone|Samtal från 031-774 20 55 klockan tre.
phone|A porta hívást kapott: 70 318 4406.
phone|Güvenliği arayan numara 532 418 20 77.
health|Die Neue aus der Spülküche hatte im Mai einen Schlaganfall.
health|Majoittuja 22 sai aivohalvauksen, ambulanssi kello 5.
health|Konuk kalp krizi geçirdi, oda kapatıldı.
health|Huésped de la 204: ha tenido un derrame cerebral.
health|Zimmer 12: gestern Abend Herzstillstand erlitten, reanimiert.
health|Room 9 passed a quiet night after she fainted at dinner.
strike|Fitters called a wildcat stoppage at dock 4.
strike|Bant işçileri iş yavaşlatma kararı aldı.
strike|Muncitorii din hala 2 refuză să lucreze.
strike|Paralisação dos motoristas amanhã, portão 3 fechado.
union|Een stapel pamfletten van het CNV bij de automaat.
union|Kraam van de FNV in de hal, bekers uitgedeeld.
party|Bancarella di Azione davanti al varco 2.
strike|La couture a commencé un arrêt de travail illimité.
demonstration|Gate 4 shut at six, torchlit procession past the yard.
demonstration|Rampa închisă, lanț uman în fața depozitului.
demonstration|Port 1 stengt, fakkeltog mot nedleggelsen.
demonstration|B kapısında oturma eylemi sürüyor.
demonstration|Élőlánc a kórház körül, a főkapu zárva.
demonstration|Vor dem Werk bildet sich eine Menschenkette.
person|stage door: taxi for r t mcilvanney at ten
person|parcel for mrs b. o'donoghue left at reception
person|badge 7 rendu par moussa m'bengue hier
person|scooter handed in by rosie featherstone-adeyemi, gate 2
person|llaves / aula 4 / retira: etxeberria garate, amaia / 9:10
person|NAME,DEPT,IN\\nFeatherstone-Adeyemi R.,Stores,08:10,
person|Door list: Kieran "Duke" Ravensworth, no entry.
person|열쇠 반납: 황보지훈, 20시.
person|담당: 이서준 3층
person|lift key to d k mulhearn, back by nine
person|klucz odebrał pan kowalczewski, pokój 9
person|przesyłka dla m. wojcieszewskiej na portierni
person|sleutel aan j. van der meulen gegeven
person|lista: nowak-lipińska, jolanta / 7:40
plate|auto 5a6 1187 přede dveřmi
person|Tamu Yohanes Sembiring datang pukul tujuh.
union|PAMin telttaan jonotettiin ruokatauolla.
union|Bij de poort stond De Unie met soep.
union|Sala 2 rezervată vineri de Sanitas.
union|Stolik NSZZ przy stołówce, rozdawali kubki.
union|Rapat KSPSI di kantin pukul empat.
union|HK Kommunal holdt møde i hal 3.
union|Penne Ugl trovate nello spogliatoio.
party|Eine Kiste Volt-Faltblätter stand in der Ladezone.
party|Zafer Partisi çadırı girişi daraltıyor.
party|食堂发现新党传单二十张。
ethnicity|Two temps for dock 5, both Roma, sent home.
ethnicity|Drei Helfer für Tor 1, alle Bulgaren.
orientation|Night porter came out as pan to the team.
"""
CLEAN = """
Truck stuck on RN 14 near km 205, RD 940 closed.
Camion in panne sulla SS 131, corsia chiusa.
Van 12 pallets, car 400 kg, bus 23h10.
Two-stroke oil had to be moved from bay 4.
Gefahr von Hitzschlag und Schlaganfall bei starker Hitze.
Medical incident at platform 2, trains delayed.
The pump had a new piston, stroke 90 mm.
Mars and Jupiter are in view above the dome.
PC on the table in room 4, PP cups handed out at gate 3.
DRK Zelt vor Halle 3, NHS staff handed out water.
Bauarbeiter haben wegen Sturm die Arbeit unterbrochen.
Ensayo del motor: paralisação de linha 2, fim às 9.
Long March rocket debris over the sea.
mare forza 7, ferry for rosie lane cancelled
retira: cajas, palets, bobinas / 9:10
line b c closed until monday, gates p r t open
Ping of the gate camera 20 ms jitterbuffer.
Hall "Blue" Entrance C is shut.
서문시장 앞 도로 통제, 반납: 이상 없음
AP-7 cortada entre las salidas 31 y 33.
Tavolo lato Sud, tenda strappata.
Community tent moved, Vision table gone, Transport stand closed.
All Roma trains are late, both Polish services run.
Menschen in der Kette der Logistik warten auf Ware.
"""


@pytest.mark.parametrize("line", FOUND.strip().splitlines())
def test_it_is_found(line: str) -> None:
    kind, text = line.replace("\\n", "\n").split("|", 1)
    assert kind in {f.kind for f in scan(text) if f.certainty >= 0.6}, [*scan(text)]


@pytest.mark.parametrize("text", CLEAN.strip().splitlines())
def test_nothing_is_found(text: str) -> None:
    assert not [f for f in scan(text) if f.certainty >= 0.6]


REFUSED = """
any blokes from the canal side in the lobby
workers from the Nepali community on nights
orang Madura di gudang
parejas del mismo sexo en recepción
Paare gleichgeschlechtlich im Gästehaus
profile that posted our gate photos
der Reporter vom Kreisblatt am Tor
garde un oeil sur le professeur Vandevoorde
Comisiones en la planta de Vigo
3F klubmøde hal 2
Juntos por Catalunya mesa en el mercado
Die PARTEI Infostand vor Tor 2
Chega comício no largo
cine din secție nu vine
"""
ALLOWED = """
manifestations de corrosion sur la passerelle
manifestación de humedades en el túnel
concentración de polen en Toledo
partido del Celta, cortes en Balaídos
érosion de la grève à Cancale
ulica Żydowska objazd
rue de la Grève fermée
rally stages on the forest road
Picket Fence repaint gate 2
Türk Telekom arena trafik
حي اليهود ترميم البوابة
باب النصارى حفريات
Ajax thuiswedstrijd vak 410
Hertha Auswärtsspiel Sonderzug
"""


@pytest.mark.parametrize("watch", REFUSED.strip().splitlines())
def test_a_watch_on_people_is_refused(watch: str) -> None:
    assert check_watch(watch)


@pytest.mark.parametrize("watch", ALLOWED.strip().splitlines())
def test_a_thing_called_like_a_cause_may_be_watched(watch: str) -> None:
    assert not check_watch(watch)

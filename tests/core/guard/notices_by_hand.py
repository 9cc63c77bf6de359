# SPDX-License-Identifier: AGPL-3.0-or-later
"""Notices in the manner of real operators, written for these tests, with what a reader must find in them.

A row: language, text, lines, sections (pairs of names), hours (pairs of local clock times, "" for open).
"""

from typing import NamedTuple


class Row(NamedTuple):
    language: str
    text: str
    lines: tuple[str, ...] = ()
    sections: tuple[tuple[str, str], ...] = ()
    hours: tuple[tuple[str, str], ...] = ()


ROWS = [
    # German: city operators, railways, roads
    Row("de", "Linien 2, 4 und 9: Wegen einer Demonstration kommt es von 14 bis 18.30 Uhr zu Umleitungen zwischen Hauptmarkt und Rathaus.", ("2", "4", "9"), (("Hauptmarkt", "Rathaus"),), (("14:00", "18:30"),)),
    Row("de", "U2: Kein Zugverkehr zwischen Alexanderplatz und Senefelderplatz am 12.05. ab 22:00 Uhr bis Betriebsschluss.", ("U2",), (("Alexanderplatz", "Senefelderplatz"),), (("22:00", ""),)),
    Row("de", "Aufgrund eines Streiks der Gewerkschaft fahren die Buslinien 106, 107, 109 sowie N26 am Donnerstag, 14. März, von 3 Uhr bis 24 Uhr nicht.", ("106", "107", "109", "N26"), (), (("03:00", "00:00"),)),
    Row("de", "S-Bahn-Linien S1 und S2 verkehren zwischen Feuerbach und Schwabstraße bis ca. 16:30 Uhr nur im 30-Minuten-Takt.", ("S1", "S2"), (("Feuerbach", "Schwabstraße"),), (("", "16:30"),)),
    Row("de", "Straßenbahnlinie 71: Haltestelle Schwarzenbergplatz entfällt vom 03.06.2026, 05:00 Uhr bis 05.06.2026, 23:00 Uhr.", ("71",), (), (("05:00", "23:00"),)),
    Row("de", "Wegen des Warnstreiks fährt die Linie 13A heute zwischen 9 und 13 Uhr nicht zwischen Skodagasse und Neubaugasse.", ("13A",), (("Skodagasse", "Neubaugasse"),), (("09:00", "13:00"),)),
    Row("de", "Die Tramlinien 6 und 7 werden ab 17 Uhr über Bahnhofstrasse umgeleitet. Grund: Kundgebung.", ("6", "7"), (), (("17:00", ""),)),
    Row("de", "RE 5 / RB 26: Zugausfälle Köln Hbf – Bonn Hbf, Abschnitt Köln Süd – Brühl gesperrt, 20.30 Uhr bis 4.45 Uhr.", ("RE 5", "RB 26"), (("Köln Süd", "Brühl"),), (("20:30", "04:45"),)),
    Row("de", "A 3 Frankfurt Richtung Köln: Vollsperrung zwischen Anschlussstelle Limburg-Süd und Anschlussstelle Diez von Freitag 21 Uhr bis Montag 5 Uhr.", (), (("Limburg-Süd", "Diez"),), (("21:00", "05:00"),)),
    Row("de", "Bus 245 und M41 enden wegen einer Parade am Hermannplatz. Dauer: 11:00 - 19:00 Uhr.", ("245", "M41"), (), (("11:00", "19:00"),)),
    Row("de", "Auf der Strecke Hannover Hbf - Wolfsburg Hbf kommt es bis voraussichtlich 14:15 Uhr zu Verspätungen.", (), (("Hannover Hbf", "Wolfsburg Hbf"),), (("", "14:15"),)),
    # French
    Row("fr", "Ligne 13 : trafic interrompu entre Saint-Denis Université et La Fourche jusqu'à 18h30 en raison d'un mouvement social.", ("13",), (("Saint-Denis Université", "La Fourche"),), (("", "18:30"),)),
    Row("fr", "RER A : trafic fortement perturbé. Pas de train entre Vincennes et Val de Fontenay de 6h à 9h30.", ("RER A",), (("Vincennes", "Val de Fontenay"),), (("06:00", "09:30"),)),
    Row("fr", "En raison d'une manifestation, les lignes 12 et 38 sont déviées samedi 14 juin de 14h à 18h30 entre République et Nation.", ("12", "38"), (("République", "Nation"),), (("14:00", "18:30"),)),
    Row("fr", "Lignes C1, C3, 9 et 27 : arrêts non desservis entre 13h00 et 17h00.", ("C1", "C3", "9", "27"), (), (("13:00", "17:00"),)),
    Row("fr", "Tram T3a : interruption de la station Porte d'Italie à la station Porte de Vincennes à partir de 21h45.", ("T3a",), (("Porte d'Italie", "Porte de Vincennes"),), (("21:45", ""),)),
    Row("fr", "Bus 54 : à cause d'une action syndicale, pas de service de 5h30 jusqu'à 10h00 puis de 14h à 16h.", ("54",), (), (("05:30", "10:00"), ("14:00", "16:00"))),
    Row("fr", "TER : aucun train entre Lyon Part-Dieu et Vienne le 7 mars à partir de 20h00 jusqu'au 8 mars à 8h00.", (), (("Lyon Part-Dieu", "Vienne"),), (("20:00", "08:00"),)),
    Row("fr", "Le tramway A est interrompu entre Pelletan et Porte de Bourgogne de 12 h à 19 h en raison d'un défilé.", ("A",), (("Pelletan", "Porte de Bourgogne"),), (("12:00", "19:00"),)),
    Row("fr", "A7 fermée dans le sens Lyon vers Marseille entre l'échangeur de Vienne et l'échangeur de Chanas de 21h à 5h.", (), (("Vienne", "Chanas"),), (("21:00", "05:00"),)),
    Row("fr", "Métro 4, 6 et 14 : grève, fréquence réduite de 7h30 à 10h et de 17h à 20h.", ("4", "6", "14"), (), (("07:30", "10:00"), ("17:00", "20:00"))),
    Row("fr", "Ligne verte : arrêt de service entre Berri-UQAM et Pie-IX. Reprise prévue vers 17 h 15.", (), (("Berri-UQAM", "Pie-IX"),), ()),
    # Spanish
    Row("es", "Línea 5: servicio interrumpido entre Callao y Ópera desde las 10:00 hasta las 13:30 horas por la huelga.", ("5",), (("Callao", "Ópera"),), (("10:00", "13:30"),)),
    Row("es", "Las líneas 27, 45 y 150 se desvían el sábado 8 de marzo de 17:00 a 21:00 h por una manifestación.", ("27", "45", "150"), (), (("17:00", "21:00"),)),
    Row("es", "Metro L1 y L3: sin servicio entre Sants Estació y Paral·lel a partir de las 22.30 h.", ("L1", "L3"), (("Sants Estació", "Paral·lel"),), (("22:30", ""),)),
    Row("es", "Cercanías C-4: tramo Getafe Centro - Parla cortado hasta las 16:45.", ("C-4",), (("Getafe Centro", "Parla"),), (("", "16:45"),)),
    Row("es", "Autobuses 1, 9 y N24: paros parciales de 7 a 9 h y de 18 a 20 h convocados por el comité.", ("1", "9", "N24"), (), (("07:00", "09:00"), ("18:00", "20:00"))),
    Row("es", "A-2 cortada entre Zaragoza y Alfajarín desde las 23:00 del lunes hasta las 6:00 del martes.", (), (("Zaragoza", "Alfajarín"),), (("23:00", "06:00"),)),
    Row("es", "Tranvía T4: interrupción entre Glòries y Ciutadella de 9.00 a 14.00 horas.", ("T4",), (("Glòries", "Ciutadella"),), (("09:00", "14:00"),)),
    # Italian
    Row("it", "Metro A: servizio sospeso tra Termini e San Giovanni dalle 8.30 alle 17 per sciopero.", ("A",), (("Termini", "San Giovanni"),), (("08:30", "17:00"),)),
    Row("it", "Linee 64, 70 e H deviate sabato 12 aprile dalle ore 15 alle ore 20 per un corteo.", ("64", "70", "H"), (), (("15:00", "20:00"),)),
    Row("it", "Tram 9 e 33: linea interrotta da Porta Romana a Piazzale Lodi fino alle 18:30.", ("9", "33"), (("Porta Romana", "Piazzale Lodi"),), (("", "18:30"),)),
    Row("it", "M1 e M2 possibili riduzioni dalle 8:45 alle 15:00 e dopo le 18:00.", ("M1", "M2"), (), (("08:45", "15:00"), ("18:00", ""))),
    Row("it", "Circolazione sospesa sulla tratta Faenza - Ravenna dalle 21:00 di venerdì alle 5:00 di sabato.", (), (("Faenza", "Ravenna"),), (("21:00", "05:00"),)),
    Row("it", "A1 chiusa tra Firenze Sud e Incisa dalle ore 22:00 alle ore 6:00.", (), (("Firenze Sud", "Incisa"),), (("22:00", "06:00"),)),
    Row("it", "Autobus 3 e 4: per manifestazione non transitano in via Roma tra le 16 e le 19.", ("3", "4"), (), (("16:00", "19:00"),)),
    # Polish
    Row("pl", "Linie 4, 13 i 26: tramwaje nie kursują na odcinku Rondo Waszyngtona – Dworzec Wileński od godz. 10:00 do 15:30.", ("4", "13", "26"), (("Rondo Waszyngtona", "Dworzec Wileński"),), (("10:00", "15:30"),)),
    Row("pl", "Z powodu protestu autobusy linii 107 i 522 kursują objazdem w godz. 12:00 - 18:00.", ("107", "522"), (), (("12:00", "18:00"),)),
    Row("pl", "Metro M1: brak przejazdu między stacjami Politechnika a Wilanowska do godz. 14.", ("M1",), (("Politechnika", "Wilanowska"),), (("", "14:00"),)),
    Row("pl", "Zamknięcie ulicy Marszałkowskiej od ul. Świętokrzyskiej do al. Jerozolimskich w dniu 11 listopada w godzinach 11-19.", (), (("Świętokrzyskiej", "Jerozolimskich"),), (("11:00", "19:00"),)),
    Row("pl", "Pociągi SKM S1 i S2: opóźnienia na odcinku Warszawa Wschodnia - Otwock od 6.00 do 9.30.", ("S1", "S2"), (("Warszawa Wschodnia", "Otwock"),), (("06:00", "09:30"),)),
    Row("pl", "W sobotę 3 maja od 9:00 do 16:00 tramwaj linii 8 skrócony będzie do pętli Oporów.", ("8",), (), (("09:00", "16:00"),)),
    # Dutch
    Row("nl", "Lijn 3 en lijn 10 rijden van 13.00 tot 17.30 uur niet tussen Leidseplein en Weesperplein vanwege een demonstratie.", ("3", "10"), (("Leidseplein", "Weesperplein"),), (("13:00", "17:30"),)),
    Row("nl", "Tussen Utrecht Centraal en Amersfoort Centraal rijden er tot 16:15 uur geen treinen door een staking.", (), (("Utrecht Centraal", "Amersfoort Centraal"),), (("", "16:15"),)),
    Row("nl", "Trams 4, 12 en 18: onderbroken tussen Zuidstation en Lemmens vanaf 20u.", ("4", "12", "18"), (("Zuidstation", "Lemmens"),), (("20:00", ""),)),
    Row("nl", "Bussen 21, 22 en 24 rijden zaterdag 5 april van 10u30 tot 19u om via de Gentsesteenweg.", ("21", "22", "24"), (), (("10:30", "19:00"),)),
    Row("nl", "A2 dicht tussen knooppunt Everdingen en Culemborg van vrijdag 21.00 uur tot maandag 05.00 uur.", (), (("Everdingen", "Culemborg"),), (("21:00", "05:00"),)),
    Row("nl", "Metro 51, 53 en 54 vertraging tot ongeveer 11:00.", ("51", "53", "54"), (), (("", "11:00"),)),
    # Finnish
    Row("fi", "Raitiolinjat 4, 7 ja 10: poikkeusreitti klo 14.00–18.30 mielenosoituksen vuoksi.", ("4", "7", "10"), (), (("14:00", "18:30"),)),
    Row("fi", "Bussit 62, 64 ja 65 eivät liikennöi klo 5–9 lakon takia.", ("62", "64", "65"), (), (("05:00", "09:00"),)),
    Row("fi", "Metroliikenne keskeytetty Kampin ja Kalasataman välillä klo 23:00 asti.", (), (("Kamppi", "Kalasatama"),), (("", "23:00"),)),
    Row("fi", "Junat I, P ja K: liikenne poikki Pasila–Tikkurila välillä klo 20 alkaen.", ("I", "P", "K"), (("Pasila", "Tikkurila"),), (("20:00", ""),)),
    Row("fi", "Linja 550 ajaa lauantaina 12.4. klo 10–16 poikkeusreittiä Mannerheimintiellä.", ("550",), (), (("10:00", "16:00"),)),
    # English
    Row("en", "No service between Paddington and Hayes & Harlington from 23:00 until 05:30 due to strike action.", (), (("Paddington", "Hayes & Harlington"),), (("23:00", "05:30"),)),
    Row("en", "Victoria line: no service between Brixton and Victoria until 2pm while we respond to a casualty on the track.", ("Victoria Line",), (("Brixton", "Victoria"),), (("", "14:00"),)),
    Row("en", "Routes 12, 53, 148 and C10 are on diversion from 2pm to 6:30pm because of a march.", ("12", "53", "148", "C10"), (), (("14:00", "18:30"),)),
    Row("en", "Bus 62 will not serve stops between High Street and Park Road on Saturday 12 April, 9.30am to 4pm.", ("62",), (("High Street", "Park Road"),), (("09:30", "16:00"),)),
    Row("en", "Shuttle buses replace Orange Line service between Oak Grove and Wellington from 8:45 PM to end of service.", ("Orange Line",), (("Oak Grove", "Wellington"),), (("20:45", ""),)),
    Row("en", "M25 clockwise closed between J8 and J10 from 21:00 Friday to 06:00 Monday.", (), (("J8", "J10"),), (("21:00", "06:00"),)),
    Row("en", "504 King: Detour eastbound via Queen St from 11 a.m. to 4 p.m. for an event.", ("504",), (), (("11:00", "16:00"),)),
    Row("en", "[A][C] trains run local from 59 St-Columbus Circle to Canal St after 10 PM.", ("A", "C"), (("59 St-Columbus Circle", "Canal St"),), (("22:00", ""),)),
    Row("en", "Industrial action: trams on lines T1 and T2 suspended between 04:00 and 08:00 on Monday 3 March.", ("T1", "T2"), (), (("04:00", "08:00"),)),
    # Portuguese
    Row("pt", "Linha Azul: circulação interrompida entre Baixa-Chiado e Santa Apolónia até às 11h30 por motivo de greve.", ("Linha Azul",), (("Baixa-Chiado", "Santa Apolónia"),), (("", "11:30"),)),
    Row("pt", "As carreiras 728, 732 e 15E fazem desvio das 14h00 às 19h00.", ("728", "732", "15E"), (), (("14:00", "19:00"),)),
    # The same, as press offices and planners write it
    Row("fr", "C7 – Terminus exceptionnel à l'arrêt Préfecture à partir de 18h ce jeudi 5 mars, entre la place Carnot et le quartier de la Gare.", ("C7",), (("place Carnot", "quartier de la Gare"),), (("18:00", ""),)),
    Row("fr", "Côté tram, la ligne 2 sera interrompue entre médiathèque et Marquise et la 4 sera interrompue de Gascogne à hôtel Neuf de 13h à 20h.", ("2", "4"), (("médiathèque", "Marquise"), ("Gascogne", "hôtel Neuf")), (("13:00", "20:00"),)),
    Row("fr", "Fermeture de la rue du 4 Septembre entre la rue de la Paix et le boulevard Haussmann de 22h à minuit.", (), (("rue de la Paix", "boulevard Haussmann"),), (("22:00", "00:00"),)),
    Row("de", "Von Betriebsbeginn (ca. 4 Uhr morgens) bis Betriebsschluss (ca. 1 Uhr nachts) keine Fahrten auf den Stadtbahnlinien 1, 2 und 11 sowie den Buslinien 100/ 200, 610/611.", ("1", "2", "11", "100", "200", "610", "611"), (), (("04:00", "01:00"),)),
    Row("de", "Am Mittwoch, 4. März, ca. 03:00 Uhr, bis Betriebsschluss, Donnerstag, 5. März, ca. 01:00 Uhr, entfällt die Linie 17.", ("17",), (), (("03:00", "01:00"),)),
    Row("it", "Stop dalle 8,30 alle 12,30; garantite le corse tra le 6 e le 9 e da inizio servizio alle ore 8:00 sulle linee 2, 5 e N12.", ("2", "5", "N12"), (), (("08:30", "12:30"), ("06:00", "09:00"), ("", "08:00"))),
    Row("es", "De las 11 horas del domingo 14 de junio a las 4:30 horas del lunes 15 de junio se desvían las líneas 1, 2 y 146 entre las calles de Goya y María de Molina.", ("1", "2", "146"), (("Goya", "María de Molina"),), (("11:00", "04:30"),)),
    Row("pl", "W sobotę, od godziny 7 do godziny 10, tramwaje linii 6 i 28 nie pojadą na odcinku od ulicy 11 Listopada do ronda Żaba.", ("6", "28"), (("11 Listopada", "ronda Żaba"),), (("07:00", "10:00"),)),
    Row("pl", "Zawieszone linie tramwajowe nr 4 i 5, zmienione trasy linii: nr 8, 11 i 12.", ("4", "5", "8", "11", "12"), (), ()),
    Row("nl", "Buslijnen 12 (Markt – Station) en 16 (Haven – Strand) worden ingekort; geen trams tussen De Panne en Knokke na 20.00 uur.", ("12", "16"), (("De Panne", "Knokke"),), (("20:00", ""),)),
    Row("fi", "Metro ei kulje väleillä Itäkeskus–Mellunmäki ja Itäkeskus–Vuosaari noin klo 16.30 - 20.30.", (), (("Itäkeskus", "Mellunmäki"), ("Itäkeskus", "Vuosaari")), (("16:30", "20:30"),)),
    Row("en", "LD3 notice: A Line and Rte 112 on detour every Sunday and Saturday from 07:00 AM to 07:00 PM.", ("LD3", "A", "112"), (), (("07:00", "19:00"),)),
    Row("en", "Bus shuttles run between North Quincy & Braintree stations on Sunday - Thursday from approximately 9:00 pm.", (), (("North Quincy", "Braintree"),), (("21:00", ""),)),
    Row("en", "Service operating from 11pm (midnight on Friday) to 6am between Grand Concourse and The Star is suspended.", (), (("Grand Concourse", "The Star"),), (("23:00", "06:00"),)),
    Row("pt", "Linhas verão 3519, 3520 e 3522 sem serviço das 9h às 12h30.", ("3519", "3520", "3522"), (), (("09:00", "12:30"),)),
]  # fmt: skip

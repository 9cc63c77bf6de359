# SPDX-License-Identifier: AGPL-3.0-or-later
"""Made-up notices whose lines are numbers without a word: told by what they do, their article, their clause; and what goes
on again, which ends hours."""

from tests.core.guard.notices_by_hand import Row

RUNNING = [
    # What only a line does
    Row("de", "Demo in der Altstadt: 210 und 230 enden an der Fähre, die 140 lässt zwei Halte aus.", ("210", "230", "140"), (), ()),
    Row("de", "Ein Mast ist umgestürzt, am Ring stehen 3, 8, 14 und 27. Die 27 fährt dann zur Messe.", ("3", "8", "14", "27"), (), ()),
    Row("pl", "Awaria na Szewskiej: 7 i 21 jadą mostem, 33 kończy na Rynku, a 40 skręca w Polną.", ("7", "21", "33", "40"), (), ()),
    Row("pl", "Tramwaje 2 i 6 kursują objazdem: 9 przez Leśną, a 31 do Zatorza.", ("2", "6", "9", "31"), (), ()),
    Row("pl", "Przez bieg inaczej kursują 5, 17 i 28.", ("5", "17", "28"), (), ()),
    Row("nl", "Lijn 3 rijdt om, 14 en 19 keren op het plein en alleen 7 en 8 mogen stapvoets over de brug.", ("3", "14", "19", "7", "8"), (), ()),
    Row("it", "Tram 6 sospeso in centro, 18 senza corse tra Porto e Faro, 2 deviato.", ("6", "18", "2"), (), ()),
    # An article that counts nothing
    Row("fr", "La 9 sera ouverte de 6h à 19h, la 11bis de 7h à 18h. Les lignes 2 et 3 roulent, le 24 de La Croix au Port.", ("9", "11bis", "2", "3", "24"), (), ()),
    Row("it", "Il tram 3 si ferma, il 8 devia per il Porto e il 21 va solo al Faro.", ("3", "8", "21"), (), ()),
    Row("es", "La línea F de 5 a 9, la G y la K de 12 a 15, la M de 15 a 18.", ("F", "G", "K", "M"), (), ()),
    Row("en", "Blue Line trains are held at Mill; take the 33 Ferry, the #48 Harbor or the 150 Quarry.", ("Blue Line", "33", "48", "150"), (), ()),
    Row("en", "For the parade the Haymarket is shut. The 41 is diverted via Mill Road, the 6 between Quay and Ferry.", ("41", "6"), (), ()),
    Row("de", "Linien 1 und 2 fahren; die 9 wird zwischen Markt und Werft umgeleitet.", ("1", "2", "9"), (), ()),
    Row("da", "Linje F og linje H er aflyst, og A og B kører sjældnere.", ("F", "H", "A", "B"), (), ()),
    Row("de", "Gegen 21 Uhr fuhr die 18 nur zwischen Südfriedhof und Markt, die 23 nur zwischen Dom und Werft.", ("18", "23"), (), ()),
    # Names
    Row("en", "Orange and Green trains share a track. UP-Northwest trains stand. The Port Austin Line and the Babylon Branch are suspended.", ("Orange Line", "Green Line", "UP-Northwest", "Babylon Branch"), (), ()),
    Row("en", "NX4 and HarbourLink detour, the Hillside Line is closed.", ("NX4", "HarbourLink", "Hillside Line"), (), ()),
    Row("sv", "Citybanan står still; spårvagnarna 4 och 9 kör om.", ("Citybanan", "4", "9"), (), ()),
    Row("it", "I treni sfmB sono garantiti.", ("sfmB",), (), ()),
    Row("de", "Die Busse 12 A, 12 B und 12 C ruhen.", ("12 A", "12 B", "12 C"), (), ()),
    # Hours that something normal ends
    Row("nl", "Naar verwachting geldt vanaf 17.00 uur de gewone dienstregeling weer.", (), (), (("", "17:00"),)),
    Row("fr", "Une reprise progressive est attendue à partir de 10h40.", (), (), (("", "10:40"),)),
    Row("it", "Il gestore ha fatto ripartire i treni dalle 14.20.", (), (), (("", "14:20"),)),
    Row("it", "La linea è tornata regolare dalle 05:50 di giovedì 17 settembre.\nIl blocco era iniziato alle 21:10 di mercoledì 16 settembre.", (), (), (("21:10", "05:50"),)),
    Row("de", "Ab etwa 7 Uhr fuhr nichts; um 9.40 Uhr war die Störung vorbei.", (), (), (("07:00", "09:40"),)),
    Row("de", "20.03.2019 17:40 Uhr - Dauer unbekannt. Es kommt zu Ausfällen.", (), (), (("17:40", ""),)),
    Row("fr", "Les rames s'arrêtent lundi, de 7h50 jusqu'en fin de matinée.", (), (), (("07:50", ""),)),
    Row("fr", "Le préavis court de ce vendredi 18h au mardi 3 janvier 7h.", (), (), (("18:00", "07:00"),)),
    Row("en", "Line 3 stopped between St. Mary and Quay at about 9 a.m. and came back just after 11:20 a.m.", (), (), (("09:00", "11:20"),)),
    Row("en", "The branch was shut from 06.20 to 08.10. A stalled train blocks it.", (), (), (("06:20", "08:10"),)),
    Row("es", "El tranvía dejó de funcionar a las 9:50 y volvió a las 10:35.", (), (), (("09:50", "10:35"),)),
    Row("fr", "Plus rien depuis neuf heures et demie, sur toute la ligne 2.", (), (), (("09:30", ""),)),
    Row("de", "Seit 6.50 Uhr läuft alles nach Fahrplan. Die Brücke bleibt bis Freitagmittag zu.", (), (), (("", "06:50"), ("", "12:00"))),
    Row("pl", "Utrudnienia na linii M4.\n21:48 Koniec utrudnień.\n20:55 Pociągi kursują w pętlach.", ("M4",), (), (("20:55", "21:48"),)),
    Row("it", "Inizio evento - ore 09:10\nCircolazione sospesa.\nFine evento - ore 11:25\nCircolazione regolare.", (), (), (("09:10", "11:25"),)),
    Row("en", "Expected end: 11:25\nNo trams on line 4\nStart: 09:10", ("4",), (), (("09:10", "11:25"),)),
    Row("de", "Beginn: 09:10 Uhr\nWeichenstörung\nEnde: 11:25 Uhr", (), (), (("09:10", "11:25"),)),
    Row("fi", "Lakko pysäyttää bussit torstaina kello 03:sta perjantain kello 02.30:een.", (), (), (("03:00", "02:30"),)),
    Row("de", "Streik von vier bis acht Uhr. Seit neun läuft alles nach Fahrplan.", (), (), (("04:00", "08:00"), ("", "09:00"))),
    Row("fi", "Liikenne poikki aamuseitsemästä asti.", (), (), (("07:00", ""),)),
    Row("es", "Cerca de las 15:20 horas el metro cerró dos estaciones; el tren de las 16.45 no salió.", (), (), (("15:20", ""),)),
    Row("it", "Linea 5 interrotta dalle ore 00:40 a fine servizio, con bus fino alle 3.00.", ("5",), (), (("00:40", ""), ("", "03:00"))),
    Row("it", "Sciopero dalle ore 17 alla mezzanotte.", (), (), (("17:00", "00:00"),)),
    Row("pt", "Das 8:10 até perto das 9 horas não houve metro.", (), (), (("08:10", "09:00"),)),
    Row("it", "Niente garanzie dalle 21 in avanti, corse regolari fino alle 10.", (), (), (("21:00", ""), ("", "10:00"))),
    Row("it", "Servizio assicurato dall'apertura alle 7:40; a rischio nelle fasce 6-8, 13-15 e 17-19.", (), (), (("", "07:40"), ("06:00", "08:00"), ("13:00", "15:00"), ("17:00", "19:00"))),
    # The shifts of a strike
    Row("it", "1° turno dalle 21.00 del 5/02 alle ore 5.00 del 6/02. 2° turno 5.00-13.00, 3° turno 13.00-21.00, intera prestazione 7.00 - 19.00.", (), (), (("21:00", "05:00"), ("05:00", "13:00"), ("13:00", "21:00"), ("07:00", "19:00"))),
]  # fmt: skip

NOT_RUNNING = (
    "Trains are suspended, the Pride Branch and the John Smith Branch say; PrideLink is diverted.",
    "Protestbanan står still; tågen går.",
    "A train struck a tree. O 8:15 stanął autobus. Trenes de 6 a 9, de 14 a 16 y hasta las 20.",
    "Strajk trwa między 6 a 8, 14 a 17 i 22 a 23.",
    "Circula entre el 35 y el 60% de los autobuses. Les bus partent le 12 au matin.",
    "Zator na S7 Rabka – Naprawa i na DK28; zakopianka stoi.",
    "Flughafen XYZ T1-2 und T5 bleiben offen, der Bus hält.",
    "Sedan klockan 16 går tågen igen.",
)
"""Hours, shares, days, roads, terminals and articles beside the same words."""

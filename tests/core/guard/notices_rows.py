# SPDX-License-Identifier: AGPL-3.0-or-later
"""Made-up notices of the forms that rounds twelve and later taught: rows before their word, lists of pairs, glued ids."""

from tests.core.guard.notices_by_hand import Row

ROWS_FORMS = [
    # Rows that no word before announces
    Row("en", "387, 387A, 388 services Mill Lane has been closed this morning.", ("387", "387A", "388"), (), ()),
    Row("en", "Due to the closure the 50 and 50A services will be on diversion. Permit's end date is: 16 Jan 23:59.", ("50", "50A"), (), (("", "23:59"),)),
    Row("en", "9A, 65, 86 - delays.\n51, 52, 55c - diversion via M621, 18:45-19:45.", ("9A", "65", "86", "51", "52", "55c"), (), (("18:45", "19:45"),)),
    Row("en", "Services - 361, 362 & 364 - collision.\n24, 25 Services\nDiversion on Spink Drive", ("361", "362", "364", "24", "25"), (), ()),
    Row("en", "20 Birchcliff\n- 20 Birchcliff route will divert both ways. 43 Lindsay route, too.", ("20", "43"), (), ()),
    Row("en", "• 25A Moor Run: No Moss Creek.\n• 46K Knoll: No Taft.", ("25A", "46K"), (), ()),
    Row("en", "Buses replace trains on the T1 North Bay Line between Gordon and Wyn.", ("T1",), (("Gordon", "Wyn"),), ()),
    Row("en", "Elland Road closed, Wednesday 19th & Monday 24th March (0930-1530). Services affected: 120, 120K", ("120", "120K"), (), (("09:30", "15:30"),)),
    Row("fr", "La Flexo 48 et les Citéis 40 et 41 : pas de bus. Lignes supprimées (19 et 24).", ("48", "40", "41", "19", "24"), (), ()),
    Row("fr", "Aucun bus sur les lignes : 31 - 32 - 34 - 36. Les lignes 60 à 63 ne circulent pas.", ("31", "32", "34", "36", "60", "61", "62", "63"), (), ()),
    Row("es", "Líneas desviadas. La 29 modificará su trayecto. Los Búhos 3 y 5 también.", ("29", "3", "5"), (), ()),
    Row("it", "Linea urbana n. 2 deviata; le linee GSS, 29 e 29S si spostano.", ("2", "GSS", "29", "29S"), (), ()),
    Row("de", "Die Straßenbahnlinien 1 aus Altdorf, 2 vom Klinikum und 6 aus Neustadt West enden am Markt.", ("1", "2", "6"), (), ()),
    Row("de", "Die Busse der Linie12 werden umgeleitet. Linie RS 1 fährt nicht. Linien 60 bis 63 entfallen.", ("12", "RS 1", "60", "61", "62", "63"), (), ()),
    Row("pl", "Zamknięte stacje M2: Rondo i Plac. Kolejną linią zastępczą będzie 76. Tramwaje linii uzupełniającej 75.", ("M2", "76", "75"), (), ()),
    Row("fi", "I-junat perutaan, L- ja U-junista osa myöhästyy.", ("I", "L", "U"), (), ()),
    # Pairs and lists of pairs
    Row("nl", "Geen treinen tussen Lanaken en Kerkdorp en Lanaken en 't Hof.", (), (("Lanaken", "Kerkdorp"), ("Lanaken", "'t Hof")), ()),
    Row("en", "Buses will replace trains between:\n- Yarrow and Selby\n- Yarrow and Leek", (), (("Yarrow", "Selby"), ("Yarrow", "Leek")), ()),
    Row("en", "Limited buses:\n• Sunbury to St Albans – stopping all stations\n• Watergate to Foots – express", (), (("Sunbury", "St Albans"), ("Watergate", "Foots")), ()),
    Row("en", "No subway service between Eglin and Union stations.", (), (("Eglin", "Union"),), ()),
    Row("fi", "Tampere-Pori väli ja rataosilla Turku-Salo ja Kemi-Oulu junat korvataan; Salo–Lahti- ja Kemi–Pori -reiteillä.", (), (("Tampere", "Pori"), ("Turku", "Salo"), ("Kemi", "Oulu"), ("Salo", "Lahti")), ()),
    Row("fr", "Trains interrompus sur l'axe TER Paris-Tours ; fermé entre l'échangeur 20 (Bois) et l'échangeur 24 (Pré).", (), (("Paris", "Tours"), ("20", "24")), ()),
    Row("it", "Niente traffico sul tratto tra l'allacciamento con la A14 Bologna-Taranto e quello con il Raccordo Nord.", (), (("A14 Bologna-Taranto", "Raccordo Nord"),), ()),
    Row("de", "Strecke zwischen Bern, Zeitplatz und Bern, Kochgasse unterbrochen, noch bis 19.30 andauernd.", (), (("Zeitplatz", "Kochgasse"),), (("", "19:30"),)),
    Row("it", "Bus sostitutivi tra Milano Cadorna-Malpensa Aeroporto e tra Rho e il confine di Stato.", (), (("Milano Cadorna", "Malpensa Aeroporto"), ("Rho", "confine di Stato")), ()),
    # Hours
    Row("it", "Divieto tra le 17 di lunedì 20 e 00.30 di martedì 21 maggio; negli orari 6-9 e 18-21 corse garantite.", (), (), (("17:00", "00:30"), ("06:00", "09:00"), ("18:00", "21:00"))),
    Row("en", "Start time: Wed, Nov 12, 10:00 PM\nExpected end: Thu, Nov 13, 5:00 AM", (), (), (("22:00", "05:00"),)),
    Row("en", "From 10am Saturday 28 December until 2am Monday 6 January; road closed between 08:00 & 18:00 daily.", (), (), (("10:00", "02:00"), ("08:00", "18:00"))),
    Row("de", "Keine Züge bis mindestens 18 Uhr.\nA 7 gesperrt vom 30. Oktober, 22 Uhr bis 31. Oktober, 6 Uhr", (), (), (("", "18:00"), ("22:00", "06:00"))),
    Row("nl", "Er rijden tot zeker 17.00 uur geen treinen.", (), (), (("", "17:00"),)),
    Row("fi", "Tie katkaistaan tiistaina 23.9.2025 klo 17.00 ja avataan liikenteelle viimeistään keskiviikkona 24.9.2025 kello 05.00.", (), (), (("17:00", "05:00"),)),
    Row("pl", "Jezdnia zamknięta od godz. 23:30; ruch będzie przywracany o godz. 4:15.", (), (), (("23:30", "04:15"),)),
    # Rounds 17 to 19
    Row("pl", 'Zawieszone linie nr „2" oraz „3"; wstrzymano nr 5 i nr 11. Linia 57 zmieniona, 61 jeździ objazdem, 87 łączy pętle.', ("2", "3", "57", "61", "87"), (), ()),
    Row("pl", "Wydłużone linie:\n- 99 kursuje na trasie Gocławek – Port\n-102 kursuje na trasie Mostek – Port", ("99", "102"), (), ()),
    Row("pl", "Zamknięcie ulic: Długiej (pomiędzy ulicami Krótkiej, Wąskiej), w sobotę (9.07) w godz. 7 - 10.", (), (("Krótkiej", "Wąskiej"),), (("07:00", "10:00"),)),
    Row("es", "Se suspenden las líneas 19 Alta-Vera Baja, 23 Erro-Puio y 43 Ano-Igar.", ("19", "23", "43"), (), ()),
    Row("fr", "Les lignes B13 et B16 : un bus par heure; pas de bus B21 et B22, la B18 ne circulera pas. Navettes A Gare Nord <> Quetig/Chev.", ("B13", "B16", "B21", "B22", "B18"), (("Gare Nord", "Quetig/Chev"),), ()),
    Row("fr", "Sur la ligne L, trafic interrompu à partir de 22h10, du lundi 2 au vendredi 13 janvier.", ("L",), (), (("22:10", ""),)),
    Row("fr", "Bus de 6 h 30 à 19 h 30, le F2 passera; 8 minutes pour le T2, 12 minutes pour le T3.", ("F2", "T2", "T3"), (), (("06:30", "19:30"),)),
    Row("it", "Dalle ore 21 e fino alla fine del turno alle ore 00.30 la linea T1 è sospesa; la linea 9 dall'1.30.", ("T1", "9"), (), (("21:00", "00:30"), ("01:30", ""))),
    Row("it", "Le linee 31 e 15 per il Levante e 1 per il Ponente; linee 20 e Volabus. I mezzi sono fermi.", ("31", "15", "1", "20"), (), ()),
    Row("de", "Die Linie 27 fährt nicht nach 23:30 Uhr. Kein Halt zwischen Rathaus bzw. Alter Hof und Neuer Platz. Am Montag um 18 Uhr wird der Verkehr wieder aufgenommen.", ("27",), (("Rathaus", "Neuer Platz"),), (("23:30", ""), ("", "18:00"))),
    Row("es", "Cortado entre Puerta del Mar y Cortina Baja, entre la medianoche de este viernes y las 5.00 horas.", (), (("Puerta del Mar", "Cortina Baja"),), ()),
    Row("en", "Bus news.\n5 Horn / New Bright - buses end at the corner.\n- 866 will act as a shuttle. Detour for 361 bus services. The number 14 bus is diverted.", ("5", "866", "361", "14"), (), ()),
    Row("en", "Trains on the One Tree Line and North Line are suspended.\nOct 31-Nov 2: Banff Hill to Sunny (single track)", ("One Tree Line", "North Line"), (("Banff Hill", "Sunny"),), ()),
    Row("sv", "Avstängt mellan Backgatan och Alvas gata.", (), (("Backgatan", "Alvas gata"),), ()),
]  # fmt: skip

NO_LINES = (
    "Platforms 1, 2 and 3 are closed, trams run.",
    "Hauptstraße 12, 14 und 16 gesperrt, Busse fahren.",
    "Le bus circule les 12, 13 et 14 mars.",
    "Buses run every 10 to 15 minutes.",
    "Autobus garantiti negli orari 6-9 e 18-21.",
    "Bussen rijden niet op 11/09 en 12/09.",
    "Buses detour via the B4363 and M621; call 020 7946 0123.",
    "Bus stop 4512 closed until 2027.",
    "Gleis 3, 4 und 5 gesperrt, Bus fährt.",
    "The bus runs from 7 to 9 and from 16 to 18 o'clock.",
    "Autobusy kursują co 10, 15, 20 lub 30 minut.",
    "Trains stop on Feb. 11 and 12, Feb. 25 and 26.",
    "Remont linii 447 na odcinku Lipno – Wola; pociągi pojadą inaczej.",
    "Buses run from Harlow to Rames Rt. 17.",
    "Des bus toutes les 20 à 30 minutes, de 6 h 30 à 19 h 30.",
)
"""Numbers in notices about buses that are tracks, houses, days, hours, roads, stops and years, and no lines."""

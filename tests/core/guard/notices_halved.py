# SPDX-License-Identifier: AGPL-3.0-or-later
"""Made-up notices: ends that share a word, numbered streets in capitals, stretches below the words that announce them,
shortened words for "between", letters in lists of lines, hours at which something is to close or opens to traffic."""

from tests.core.guard.notices_by_hand import Row

HALVED = [
    # Two streets share their last part
    Row("de", "Das Teilstück zwischen der Vogel- und Hofmannstraße wurde für die Arbeiten gesperrt.", (), (("Vogelstraße", "Hofmannstraße"),), ()),
    Row("de", "Die Brunnengasse ist zwischen Linden- und Ulmenweg voll gesperrt.", (), (("Lindenweg", "Ulmenweg"),), ()),
    Row("de", "Vollsperrung zwischen der Bach- und der Mühlallee bis 18 Uhr.", (), (("Bachallee", "Mühlallee"),), (("", "18:00"),)),
    Row("nl", "De Dorpsweg is afgesloten tussen de Molen- en de Kerkstraat.", (), (("Molenstraat", "Kerkstraat"),), ()),
    # Two streets of one side of a town, which read like somebody's initials
    Row("en", "The 300 block of S. 4th Street between E. Harper and E. Oak streets will have lanes closed.", (), (("E. Harper Street", "E. Oak Street"),), ()),
    Row("en", "Pine Lane is closed between N. Mason and N. Elm avenues.", (), (("N. Mason Avenue", "N. Elm Avenue"),), ()),
    Row("en", "Third Street closed from W. Taylor to W. Birch roads.", (), (("W. Taylor Road", "W. Birch Road"),), ()),
    # A town laid out in squares, in capitals
    Row("es", "CALLE 412 ENTRE 17 Y 18\nEl tramo permanece interrumpido, de 7:30 a 17:30.", (), (("calle 17", "calle 18"),), (("07:30", "17:30"),)),
    Row("es", "CALLE 31 ENTRE 53 Y 54\nPor el bacheo, la calzada sigue reducida.", (), (("calle 53", "calle 54"),), ()),
    Row("es", "DIAGONAL 9 ENTRE 21 Y 22: corte total.", (), (("calle 21", "calle 22"),), ()),
    # Stretches below the words that announce them
    Row("de", "Die Nachtsperrungen betreffen nachfolgende Abschnitte und Daten:\n\nSt. Veit bis Neuhof (beide Richtungen)\n  • 28. bis 30. November\n\nWiesing bis Neuhof (beide Richtungen)\n  • 1. Dezember", (), (("St. Veit", "Neuhof"), ("Wiesing", "Neuhof")), ()),
    Row("en", "Overnight closures affect the following sections:\nAshby to Norwood (both ways)\n- 3 May\nNorwood to Elmstead: 4 May", (), (("Ashby", "Norwood"), ("Norwood", "Elmstead")), ()),
    Row("fr", "Fermetures de nuit sur les tronçons suivants :\n- Valmont à Brizac\n- Brizac à Lormel", (), (("Valmont", "Brizac"), ("Brizac", "Lormel")), ()),
    Row("nl", "Nachtelijke afsluiting op de volgende wegvakken:\nAldert tot Bosk\nBosk tot Delle (beide richtingen)", (), (("Aldert", "Bosk"), ("Bosk", "Delle")), ()),
    # French "entre ... à" before a road
    Row("fr", "RD 257 : coupée entre Andelle à la Nationale 7", (), (("Andelle", "Nationale 7"),), ()),
    Row("fr", "La RD 12 est fermée entre Brizac à la RD 40.", (), (("Brizac", "RD 40"),), ()),
    Row("fr", "Route barrée : D 8 entre Val Lormel à la RN 88", (), (("Val Lormel", "RN 88"),), ()),
    # The middle of a town, in one word
    Row("nl", "Er rijden geen trams tussen het stadscentrum en Rechteroever.", (), (("stadscentrum", "Rechteroever"),), ()),
    Row("nl", "Geen bussen tussen de binnenstad en Zuidpark.", (), (("binnenstad", "Zuidpark"),), ()),
    Row("it", "Tram 4 sospeso tra il centro storico e Borgonuovo.", ("4",), (("centro storico", "Borgonuovo"),), ()),
    # Shortened words for "between", a way of one side of a Finnish stretch, a Mexican street
    Row("nl", "Tram 32 onderbroken tss NOORDPLEIN en ZUIDPARK.", ("32",), (("NOORDPLEIN", "ZUIDPARK"),), ()),
    Row("nl", "Tram 8 vervangen door bus tss. Aldert en Da Ponte.", ("8",), (("Aldert", "Da Ponte"),), ()),
    Row("en", "Tram 32 interrupted betw. Northgate and Southpark.", ("32",), (("Northgate", "Southpark"),), ()),
    Row("fi", "Bussi 3X korvaa osuuden Asematorilta Rantakadun ja Toripuiston kautta Niemeen.", ("3X",), (("Asematori", "Niemi"),), ()),
    Row("es", "Corte en la calle Real entre Olmos y prolongación Ribera.", (), (("Olmos", "prolongación Ribera"),), ()),
    # Letters in a list of lines
    Row("it", "Le linee 2 – 4 - 12R - M – PQ – PF - QS - 3Q deviano il percorso.", ("2", "4", "12R", "M", "PQ", "PF", "QS", "3Q"), (), ()),
    Row("it", "Linee interessate: BRT2, 418, L-EX, 531.", ("BRT2", "418", "L-EX", "531"), (), ()),
    Row("es", "Las líneas 1, 2, 3, Circular y H reducen su frecuencia.", ("1", "2", "3", "Circular", "H"), (), ()),
    Row("fr", "Les lignes 4, 6, Florale et C sont déviées.", ("4", "6", "Florale", "C"), (), ()),
    # When something is to close, and when it opens to traffic
    Row("en", "Parade route to close at 5:00pm.", (), (), (("17:00", ""),)),
    Row("en", "Staging area on Mill Lane to close at 2:30pm today.", (), (), (("14:30", ""),)),
    Row("en", "Open from 3pm to close at 11:30pm.", (), (), (("15:00", "23:30"),)),
    Row("es", "La vialidad se cerrará a las 22:00 horas de este lunes y se abrirá la circulación a las 5:00 horas del martes.", (), (), (("22:00", "05:00"),)),
    Row("es", "El puente se cierra a las 9:00 y se abrirá el tránsito a las 13:00.", (), (), (("09:00", "13:00"),)),
]  # fmt: skip

NOT_HALVED = (
    "Fahrgäste zwischen Jung- und Altstadt werden gebeten zu warten.",
    "Les bus circulent entre Andelle à la Toussaint.",
    "The following sections apply:\nWho to call\nWhat to do",
)
"""What shares a word, follows or stands between and is no stretch."""

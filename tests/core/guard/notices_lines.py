# SPDX-License-Identifier: AGPL-3.0-or-later
"""Made-up notices whose lines nothing announces but the kind of number, the article before it, or the list it goes on."""

from tests.core.guard.notices_by_hand import Row

LINES = [
    # Lines told before that go on, each of two with its article, one number twice
    Row("de", "Auf der Linie 17 kommt es zu Ausfällen, ebenso auf 23 und 28.", ("17", "23", "28"), (), ()),
    Row("de", "Streik: Die 16 und die 35 kommen fast wie immer.", ("16", "35"), (), ()),
    Row("de", "Wegen eines Unfalls steht die 63 in beiden Richtungen.", ("63",), (), ()),
    Row("de", "Zum Flughafen kommt man mit dem FEX.", ("FEX",), (), ()),
    Row("fr", "Les rames des lignes 5 et 7 sont rentrées au dépôt, celles des 6 et 8 aussi.", ("5", "7", "6", "8"), (), ()),
    Row("fr", "Trafic interrompu entre Valmy et Rocher. #RERC", ("RER C",), (), ()),
    Row("es", "La 16 y la 38 no circulan por el centro.", ("16", "38"), (), ()),
    Row("it", "Possibili stop su M1, M2 e M5.", ("M1", "M2", "M5"), (), ()),
    Row("it", "Linea 64.412 (Pieve - Rocca): nessun servizio.", ("64.412",), (), ()),
    Row("pl", "Spóźniają się linie 3 i 5, a przez brak prądu także 13.", ("3", "5", "13"), (), ()),
    Row("pl", "3 8 14 Polna wypadek", ("3", "8", "14"), (), ()),
    Row("nl", "Lijn A ligt stil; van de trams zijn alleen 4 en 21 over.", ("A", "4", "21"), (), ()),
    Row("en", "Riders could take the city's 22 and 22R.", ("22", "22R"), (), ()),
    Row("en", "B41/B41 LTD, B46 SBS and BxM7A are detoured.", ("B41", "B41 LTD", "B46 SBS", "BxM7A"), (), ()),
    Row("fr", "L'arrêt Moulin des lignes D direction Les Prés, 6 direction Bellerive et 11 direction PLAINE est reporté.", ("D", "6", "11"), (), ()),
    Row("de", "Die Linien 6 Richtung Bahnhof, 8 Richtung Klinikum fallen aus.", ("6", "8"), (), ()),
    Row("fr", "Travaux avenue du Lac. Déviation D-F-6-11 du 3 juin au 6 juillet.", ("D", "F", "6", "11"), (), ()),
    Row("en", "Services affected.\nGrange: 4, 5, 612 Dale: 8 Swift: 71 Moor: 877", ("4", "5", "612", "8", "71", "877"), (), ()),
    Row("en", "M31, M42 and M44A - South/Westbound stop on Grand St temporarily closed.", ("M31", "M42", "M44A"), (), ()),
    Row("en", "Q31 stops on 48 Av are closed.", ("Q31",), (), ()),
    # Three digits in a notice about transit
    Row("de", "Oberleitung defekt, Linie 12 gesperrt, auch 604, 619 unregelmäßig.", ("12", "604", "619"), (), ()),
    Row("en", "Take routes 11, 250 or late-night 436.", ("11", "250", "436"), (), ()),
    Row("pt", "Linha 4 parada. O serviço 830, que serve o Porto Velho, segue normal.", ("4", "830"), (), ()),
    # What an article in the singular stands before
    Row("de", "Die Buslinie 80 und die 33 zur Uniklinik stehen still, ebenso die 45.", ("80", "33", "45"), (), ()),
    Row("de", "Über die Brücke fährt nur der 16er, mit dem 12er kein Halt.", ("16", "12"), (), ()),
    Row("fr", "Les bus de la 61 et ceux de la 4. Rien d'autre.", ("61", "4"), (), ()),
    Row("en", "Bus news: the stop for the 62 is on Low Street.", ("62",), (), ()),
    # Names of a network's own between two of a row
    Row("fr", "Les parcours 214, Express 312 et Nuit-Blanche 918 changent.", ("214", "312", "918"), (), ()),
    # Lists that go on behind words of each line's own
    Row("de", "Es fahren die Linien 231, zwischen „Markt“ und „Rathaus“, sowie 247, zwischen „Werft“ und „Hafen“.", ("231", "247"), (), ()),
    Row("nl", "De lijnen 506 Zwaagdam – Hoornerveer, 517 Zwaagdam – Rode Hek – Leem en 528 Zwaagdam – Geest vervallen.", ("506", "517", "528"), (), ()),
    Row("it", "Le linee 41 e 25 per il Monte e 3 per il Porto Nuovo saltano corse.", ("41", "25", "3"), (), ()),
    Row("en", "A/C: No trains between Jaysworth and Euclidia from 11:45 PM to 5 AM.", ("A", "C"), (("Jaysworth", "Euclidia"),), (("23:45", "05:00"),)),
    Row("fr", "Les lignes a et b du métro sont interrompues.", ("a", "b"), (), ()),
    Row("fr", "La ligne a été coupée, la ligne b ne circule pas.", ("b",), (), ()),
    Row("pl", "Na liniach kolejowych nr 948 i 953 trwają prace.", ("948", "953"), (), ()),
    Row("pl", "Zmiany linii podmiejskich: nr 301, 311, 321.", ("301", "311", "321"), (), ()),
    Row("no", "Buss for trikkelinjene 21 og 22 fra Torvet.", ("21", "22"), (), ()),
    Row("fi", "Peruttu on M-, O-, T- ja Y-junia.", ("M", "O", "T", "Y"), (), ()),
    Row("fr", "Tram 2 6 9 13 44\nBus 22 31 57 (uniquement Parc > Halles) 60 64 77 (prolongé à Étang) 89 et 91 perturbés.", ("2", "6", "9", "13", "44", "22", "31", "57", "60", "64", "77", "89", "91"), (), ()),
    Row("it", "Bus deviati: H, 26, 50Express, 74. Le linee 19, 19/, 45 e 45/ limitate.", ("H", "26", "50Express", "74", "19", "19/", "45", "45/"), (), ()),
    Row("es", "Por obras, la #LíneaE va hasta Retiro.", ("E",), (), ()),
    # A network's name at the head of a line, and names alone
    Row("en", "Services affected\nGNE 58\nTowards Sunder: divert. Moorliner 24/X24: use High Street.\nNX Dale 7 and Coachline 83 will stop.", ("58", "24", "X24", "7", "83"), (), ()),
    Row("sv", "Trafiken på gröna linjen står stilla. Röda linjen stängs.", ("gröna linjen", "Röda linjen"), (), ()),
    Row("de", "Buslinien KL-61, KL-62. Der D-Wagen ruht, die Streckensperrung trifft auch die S7.", ("KL-61", "KL-62", "D", "S7"), (), ()),
    # Letters before the digits are no house's number
    Row("de", "Busse als SV4 ab Haltestelle „Lange Straße“ als SV6 bis Neustadt.", ("SV4", "SV6"), (), ()),
    Row("sv", "Buss 12 ställs in, samt 88VX på sträckan.", ("12", "88VX"), (), ()),
]  # fmt: skip

NO_NUMBERS = (
    "Der Bus fährt im 15-Minuten-Takt, der 10-Minutentakt entfällt; die 20 Mitarbeiter warten.",
    "A rede suprimiu 145 dos 251 autocarros.",
    "Busse fahren; Auskunft 0800 234 560 oder 234 704.",
    "The bus stops at the 3 main squares and at the 12 schools.",
    "Le bus s'arrête Coso 118, Manifestación dom. 23. Fin.",
    "Die Busse der Stadtwerke Straßenbahn AG stehen still.",
    "Toget er erstattet av buss hvert 40. minut.",
    "Loop 2: Harbour to Mill, buses run.\nPhase 3 – buses divert.\nClosure 24/7\nServices changed.",
    "Buss går via vägen.\nlördag 26/8 10.00 – 10.20",
    "Services change.\nTuesday 22 April\n0900-1500\nDiversion.",
    "Busse fahren von Bahnsteig C1 und C2.",
    "Tåg stannar. Arbete på E6:an i natt.",
)
"""Numbers and letters that count, ring, house or own, and name no line."""

# SPDX-License-Identifier: AGPL-3.0-or-later
"""More notices written by hand, one for each way of saying that real ones of other operators taught us."""

from tests.core.guard.notices_by_hand import Row

MORE = [
    # Lines away from their word, in brackets, under other names
    Row("fr", "Lianes : 12\nLignes : 20 / 26 /28 / 29\nCorols : 31/ 37/ 39\nLignes de nuit : 50, 51", ("12", "20", "26", "28", "29", "31", "37", "39", "50", "51"), (), ()),
    Row("fr", "Douze lianes et lignes ne rouleront pas ce soir, soit 5 lianes (les 3, 5, 7, 9, 12 et 14) et 3 lignes (21, 26, 28).", ("3", "5", "7", "9", "12", "14", "21", "26", "28"), (), ()),
    Row("es", "Las líneas diurnas afectadas serán la 001, 002, 3, C1, SE6 y 146 y las nocturnas, la N16, N18 y N20.", ("001", "002", "3", "C1", "SE6", "146", "N16", "N18", "N20"), (), ()),
    Row("it", "Viaggeranno regolarmente le linee affidate ad altri operatori (021, 043, 246P, 500) e i bus numero: 08, 011, 013D.", ("021", "043", "246P", "500", "08", "011", "013D"), (), ()),
    Row("fi", "Seuraavat bussilinjat kulkevat huomenna normaalisti: 16, 21N, 22B, 839K, U191", ("16", "21N", "22B", "839K", "U191"), (), ()),
    Row("fi", "Ratikka 3 Keskus - Satama: bussi 3R (linjan 18 poikkeusreitti).", ("3", "3R", "18"), (), ()),
    Row("pt", "Linhas reforçadas: a 726 (Praça Velha - Moinho Centro), a 736 (Cais - Olivais) e o percurso assegurado pelo 744.", ("726", "736", "744"), (), ()),
    Row("de", "Auf den Stadtbahn-Linien 16 und 18 sowie den U-Bahn-Linien U2 und U3 fahren Busse statt S-Bahnen.", ("16", "18", "U2", "U3"), (), ()),
    Row("fr", "Plusieurs stations fermées.Lignes 3bis, 5, 7 bis et 12 : trafic interrompu. Les autres lignes (1 et 14) circulent.", ("3bis", "5", "7 bis", "12", "1", "14"), (), ()),
    Row("it", "Saranno deviate le linee: 6 – 18 – 61 – S05 e, con percorso festivo,\n\n2 – 3 – 10N – 11", ("6", "18", "61", "S05", "2", "3", "10N", "11"), (), ()),
    Row("en", "The following day routes are disrupted: 3, 27, C10, E5 and 481.", ("3", "27", "C10", "E5", "481"), (), ()),
    Row("fr", "Jusqu'au vendredi 20 mars 18hLignes C7-C7ex-59-245 dans les deux sensL'arrêt Épine est reporté.", ("C7", "C7ex", "59", "245"), (), (("", "18:00"),)),
    # Spans told by verbs, by words for hours, with "about", open at an end
    Row("es", "Los desvíos comenzarán a las 07.00 horas y concluirán hacia las 14.30 horas.", (), (), (("07:00", "14:30"),)),
    Row("es", "Desvíos planificados desde las 15 y hasta las 8 horas del sábado 7 de marzo.", (), (), (("15:00", "08:00"),)),
    Row("es", "Huelga de 9:00 a 15:00 horas y de las 22:00 horas hasta el final del servicio.", (), (), (("09:00", "15:00"), ("22:00", ""))),
    Row("pt", "O funicular começa a subir às 07:00 e acaba às 21:00; parado entre as 06h30 de terça-feira e a 01h00 de quarta-feira.", (), (), (("07:00", "21:00"), ("06:30", "01:00"))),
    Row("fr", "Trafic interrompu entre Gare Basse et Les Prés. Reprise estimée à 18h30.", (), (("Gare Basse", "Les Prés"),), (("", "18:30"),)),
    Row("de", "Dauer: Ab 25. August 2026, etwa 07:00 Uhr, zwischen 20 Uhr und Betriebsende keine Fahrten.", (), (), (("07:00", ""), ("20:00", ""))),
    Row("nl", "De weg is dicht van vrijdagavond tien uur tot maandagochtend vijf uur.", (), (), (("22:00", "05:00"),)),
    Row("fi", "Tie suljettu Kuusikon ja Koivulan välillä perjantaista klo 22 maanantaihin klo 5.", (), (("Kuusiko", "Koivula"),), (("22:00", "05:00"),)),
    Row("en", "The road will be shut from 9pm tonight until 5.30am on Monday between junction 10 for Ashby and junction 11 for Derwent.", (), (("junction 10", "junction 11"),), (("21:00", "05:30"),)),
    Row("it", "La metro sarà in servizio dalle 7.00 all'1.00; tram dalle 20 a fine servizio.", (), (), (("07:00", "01:00"), ("20:00", ""))),
    # Sections: kinds of places, kilometres, junctions, names with dashes, commas and small words
    Row("de", "Vollsperrung der A 5 zwischen den Haltestellen St. Anna und Baumweg.", (), (("St. Anna", "Baumweg"),), ()),
    Row("de", "Kein Betrieb zwischen Baden, Josefsplatz und Inzersdorf, Lokalbahn.", (), (("Josefsplatz", "Inzersdorf, Lokalbahn"),), ()),
    Row("es", "Corte en la A-6 entre los km 21 y 23 y en la N-340 del km 1.120 al km 1.124, de 22 a 6 horas.", (), (("km 21", "km 23"), ("km 1.120", "km 1.124")), (("22:00", "06:00"),)),
    Row("es", "Circulación interrumpida en L10 en ambos sentidos entre Nuevos Ministerios y Begoña por asistencia sanitaria.", ("L10",), (("Nuevos Ministerios", "Begoña"),), ()),
    Row("it", "Chiusa la statale 190 dal km 38,300 al km 66,525 e il tratto compreso tra Via Cherubini e Via Sempione.", (), (("km 38,300", "km 66,525"), ("Via Cherubini", "Via Sempione")), ()),
    Row("en", "M1 southbound J14 to J11A\nM25 clockwise J25 to J27\nM4 westbound J1 to Heston Services", (), (("J14", "J11A"), ("J25", "J27")), ()),
    Row("fr", "A63 : fermée entre la rocade Bordelaise et Marcheprime, et l'A7 entre Chanas en Isère et Tain l'Hermitage.", (), (("rocade Bordelaise", "Marcheprime"), ("Chanas", "Tain l'Hermitage")), ()),
    Row("pl", "Utrudnienia na drodze nr 53 (odcinek od miejscowości Łodziska do m. Myszyniec).", (), (("Łodziska", "Myszyniec"),), ()),
    Row("fi", "Osin suljettu välillä Vuolteenkatu - Tampereen valtatie klo 20-07.", (), (("Vuolteenkatu", "Tampereen valtatie"),), (("20:00", "07:00"),)),
]  # fmt: skip

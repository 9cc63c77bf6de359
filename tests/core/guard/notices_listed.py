# SPDX-License-Identifier: AGPL-3.0-or-later
"""Made-up notices whose lines stand in long lists, of every way in which notices set them, and what they stick to."""

from tests.core.guard.notices_by_hand import Row

LISTED = [
    # Letters of a network's before each number
    Row("fr", "Les VB 12, VB 140, VB 141 et VB 9 ne circulent pas ce soir.", ("VB 12", "VB 140", "VB 141", "VB 9"), (), ()),
    Row("it", "Le linee deviate:\nCittadine: 2-4-8\nForesi: E021-E022-E044\nMonti: B - BT - BTL - N - S - SL", ("2", "4", "8", "E021", "E022", "E044", "B", "BT", "BTL", "N", "S", "SL"), (), ()),
    Row("fr", "Plusieurs lignes touchées : ce week-end, les trains de banlieue G, H, M, Q et R sont rares.", ("G", "H", "M", "Q", "R"), (), ()),
    Row("fr", "Bus :\n- Flèches F1, F2 et F3 : aucun service.\n- Urbaines URBL, URBR, D7, D8 et D9 : aucun service.", ("F1", "F2", "F3", "URBL", "URBR", "D7", "D8", "D9"), (), ()),
    # In brackets behind a number, one a line, between bars and strokes
    Row("es", "Líneas:\n200 (201, 214, 226)\n300 (302, 340).", ("201", "214", "226", "302", "340"), (), ()),
    Row("en", "Routes affected:\n• 7\n• 12A\n• N4\n• 108", ("7", "12A", "N4", "108"), (), ()),
    Row("en", "Affected routes:\n* A\n* C\n* F\n* K\nUse other stops.", ("A", "C", "F", "K"), (), ()),
    Row("pt", "Linhas especiais: veja a lista | 2162 – Mar Alto x Vila Rica | 2138 – Poço x Ribeirão", ("2162", "2138"), (), ()),
    Row("en", "Bus routes 7/12A/N4/X31/108 are diverted.", ("7", "12A", "N4", "X31", "108"), (), ()),
    Row("de", "Betroffen sind die Linien A-C-F-H.", ("A", "C", "F", "H"), (), ()),
    # What sticks to an id, and what belongs to it
    Row("pl", "Zmiany tras autobusów:\n- 61kursuje przez Rynek", ("61",), (), ()),
    Row("en", "Rail buses tonight\nR401Express between Alder and Birch\nR402All stops between Alder and Elm", ("R401", "R402"), (), ()),
    Row("pl", "Zmiany na liniach 52ABCD, 61ABC, 70 i N3AB.", ("52ABCD", "61ABC", "70", "N3AB"), (), ()),
    Row("it", "Sospese le linee 8, 8+, 41+ e STL, 12.", ("8", "8+", "41+"), (), ()),
    Row("it", "Le linee urbane s4, s22 e s51 cambiano percorso.", ("s4", "s22", "s51"), (), ()),
    Row("en", "Because of a spill the 41's, 52's, X4 and X19 services will divert.", ("41", "52", "X4", "X19"), (), ()),
    Row("pt", "A Linha 3-Vermelha para às 22h; 1-Azul e 11-Coral seguem.", ("3-Vermelha", "11-Coral"), (), ()),
    Row("ca", "Retards a la línia R11 i als regionals -R13, R14 i R17-. L'R3 no circula.", ("R11", "R13", "R14", "R17", "R3"), (), ()),
    # What only a line does
    Row("en", "Road closed.\n14N will detour via Elm St.\nClosed at Regent St: 216, 11S and 20 Lincoln will detour.\nDue to this, the 576 will divert.", ("14N", "216", "11S", "20", "576"), (), ()),
    Row("en", "Buses: 234 will not serve May Street. 273 will not serve Hope Road, nor will the number 18.", ("234", "273"), (), ()),
    Row("en", "Shuttle buses replace Milford/Ashby Line service; the Vale of Orme line is closed, the Number 8 (Mill Street) too.", ("Milford/Ashby Line", "Vale of Orme Line", "8"), (), ()),
    Row("it", "Le linee a lunga percorrenza 30 – 30/ – 47 e 71 sono sospese, la linea 36/ Mirano – Cengo anche.", ("30", "30/", "47", "71", "36/"), (), ()),
    Row("sv", "Byabanan är avstängd, liksom pendeltåg och Birka Express.", ("Birka Express",), (), ()),
    Row("sv", "Linje 7 står still och Tvärbanan ersätts av bussar.", ("7", "Tvärbanan"), (), ()),
    Row("en", "The following lines are suspended tonight:\n• Harbour Coast\n• Mill Valley\n• Morgan & Ash\nUse buses.", ("Harbour Coast Line", "Mill Valley Line", "Morgan & Ash Line"), (), ()),
    Row("en", "There will be no 412/612 St Mark streetcar service.\n43 Kiln\n- Northbound: via Low Road", ("412", "612", "43"), (), ()),
    Row("pl", "Objazdy autobusów linii:\n– nr 6 kurs w kierunku Polany\n– nr 4A – kursy do pętli", ("6", "4A"), (), ()),
    Row("it", "Per la linea urbana numero 24 nessun cambio.", ("24",), (), ()),
    Row("de", "Züge fallen aus, auch auf der Strand-Linie und der Watt-Insel-Linie.", ("Strand-Linie", "Watt-Insel-Linie"), (), ()),
    Row("no", "Fjellbanen er stengt. Tog på Kystdalsbanen er forsinket.", ("Fjellbanen", "Kystdalsbanen"), (), ()),
    # Below a heading any number is a line; a name in capitals may be a union's
    Row("en", "Some stops are closed.\nAffected routes:\nDASH\nLOOP\n31\nAffected stops:\nElm St & CO 19 (#1726)", ("31",), (), ()),
    Row("en", "Transfer at Alder Station.\nAffected lines:\nH Line\n14", ("H", "14"), (), ()),
    Row("en", "Route 15 is detoured at Elm Street.\nThe 28 and 31 are delayed.", ("15", "28", "31"), (), ()),
    # The title is the line's number and name; a stop of lines; a way of a line
    Row("en", "17 Harper\n17 South - Stop 1912 on Harper St is closed for works. Use the stop 75 metres south.", ("17",), (), ()),
    Row("en", "Southbound B61 and northbound B57 stop on Otto St at Lorne St is closed, use the one on Mill St.", ("B61", "B57"), (), ()),
    Row("en", "BxQ2, BxQ3A and BxQ11 buses are bypassing the stop on Mill Ave.", ("BxQ2", "BxQ3A", "BxQ11"), (), ()),
    Row("en", "BROWN LANES N13: Route 121 329 629 N29 unable to serve stop 'L' towards Southam.", ("121", "329", "629", "N29"), (), ()),
    Row("en", "MILL STREET, WC1: buses are delayed. HIGH ROAD, HA9 ROUTE 206: buses are diverted.", ("206",), (), ()),
    Row("en", "Marlow Trolley: shuttle buses tonight. Quill Ferry service begins at 8.", ("Marlow Trolley", "Quill Ferry"), (), ()),
    Row("en", "M11, M12 and M14A - South/Westbound stop on Mill St is closed.", ("M11", "M12", "M14A"), (), ()),
    Row("fr", "L'arrêt Sable des lignes B direction Stade M. Roux, C direction Dune, 3 direction PONT Vert et 28 direction Mont d'Or est reporté.", ("B", "C", "3", "28"), (), ()),
    Row("fr", "Le stationnement étant difficile, le terminus de la M153 est déplacé, comme la ligne 107.", ("M153", "107"), (), ()),
    Row("de", "Haltestellen der Linien 30A in Richtung Neu Auen, 31A in Richtung Kern Platz U, 32A in Richtung Moos und 36B in Richtung Ried.", ("30A", "31A", "32A", "36B"), (), ()),
    Row("it", "Linea 62.311 (Borgo - Valle): nessun servizio tra Gudo e Riva.", ("62.311",), (), ()),
    Row("da", "M3 og M4 er lukket. Der kører kun metrobusser på M4.", ("M3", "M4"), (), ()),
]  # fmt: skip

NOT_LINES = (
    ("The bus stop on Mill at 8th will be closed 9/3 - 9/27. Route 1 is diverted.", {"9", "3", "27"}),
    (
        "Route 10 stop closed from 8/3/16 to 7/2/17, use the one 150' west of it.",
        {"8", "3", "16", "7", "2", "17", "150"},
    ),
    ("El aeropuerto canceló por lo menos 140 vuelos y la línea 4 de tren paró.", {"140"}),
    ("Tren Olmos (20:45) - Ribera (22:04) demora de 15 minutos.", {"Olmos"}),
    ("Zmiana trasy linii: 97B\nKomunikat 275/25\nZmianie ulegnie trasa linii 97B.", {"275", "25"}),
    (
        "It will last for approximately 8 to 12 months.\nAffected routes:\n94\n95",
        {"8", "9", "10", "11", "12"},
    ),
    ("Route 9 is detoured.\nAffected stops:\nW 14th Ave & Vance St\nN Elm St & Mill Rd", {"W", "N"}),
    ("La ligne SNCF est fermée. La ligne GREVE aussi. Bus STREIK: Ausfall", {"SNCF", "GREVE", "STREIK"}),
    (
        "Mill Line: shuttle buses replace service.\nShuttle stops:\nNorthbound - 902 Elm St (Elm St @ Mill Rd)\nSouthbound - 42A John Brook Sq\n100 Hale St",
        {"902", "42A", "100"},
    ),
    ("The Mill Line entrance is at 101 Arch St (Elm St to platforms), parking on Level 1B.", {"101", "1B"}),
    (
        'Área 1 - Linha 1250 - Corte de trânsito\nA paragem "SOL (EN12-1)" está desativada.',
        {"1", "EN12", "EN12-1"},
    ),
    ("Área 3 e Área 4 - Monte: percurso alterado nas linhas 3601 e 4610", {"3", "4"}),
    (
        "Vaga d'autobusos. De 06,30 a les 09,30 hores i DEL 3 AL 7 DE MARÇ.",
        {"06", "30", "09", "3", "7", "DEL 3"},
    ),
    ("Autobusy linii 103 jadą drogą wojewódzką 913 (objazd).", {"913"}),
    ("Las líneas 31 y 32 del Grupo 3 circularán por Rufina.", {"3"}),
    ("Green Line trains to 83rd Street will skip two stops.", {"83rd", "83"}),
    ("Le défilé de 100 à 150 personnes dévie la ligne 4.", {"100", "150"}),
    ("Stops closed; until the midday bus at noon and 1315 will operate extra coaches.", {"1315"}),
    ("La compagnia Onda Lines ha annullato la corsa del bus.", {"Onda Line"}),
    ("Die Arlbergschnellstraße (S 16) war gesperrt, auch Züge und Busse ruhen.", {"S 16", "S16"}),
    ("13 LINEE DEVIATE - Bus e tram cambiano percorso.", {"13"}),
    ("La Línea 1 del Tren Ligero no opera.", {"Ligero", "tren Ligero", "Tren Ligero"}),
    (
        "The following lines are delayed:\n• Peter Miller\n• Jane Smith\n",
        {"Peter Miller Line", "Jane Smith Line"},
    ),
    ("The bus stop in front of building 221 will not be served by route 9.", {"221"}),
    ("Buses are detoured on 125 St between Elm Av and Oak Av, route 7 too.", {"125"}),
    ("Es entfallen Züge der Linie REX 7 (3114, 3118 und 3122).", {"3114", "3118", "3122"}),
)

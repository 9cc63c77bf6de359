# SPDX-License-Identifier: AGPL-3.0-or-later
"""Made-up notices in the wordings of operators met late: lines that no id names, ends that hold a dash or a quote, pairs in brackets and behind a service."""

from tests.core.guard.notices_by_hand import Row

PARTS = [
    # Pairs a line below the word that opens them all; numbers alone in a row of roads
    Row("en", "Buses will replace trains between:\n\nAlton and Marley from 2 May.\n\nMarley and Corby Hill via Hope from 3 May", (), (("Alton", "Marley"), ("Marley", "Corby Hill")), ()),
    Row("de", "Die Züge entfallen zwischen:\n- Altfurt und Neumoos bis Freitag\n- Neumoos und Brandeck bis Sonntag", (), (("Altfurt", "Neumoos"), ("Neumoos", "Brandeck")), ()),
    Row("fr", "Trafic interrompu entre les gares :\n• Vaumont et Brécy jusqu'à 14h\n• Brécy et Luzière", (), (("Vaumont", "Brécy"), ("Brécy", "Luzière")), (("", "14:00"),)),
    Row("it", "Chiusi i seguenti tratti di strade provinciali: 61 Montalba – Pian Rosso, dal km 2 al km 5; 90 Valdorsa, dal km 1 al km 7.", (), (("km 2", "km 5"), ("km 1", "km 7")), ()),
    Row("pl", "Zamknięte drogi powiatowe: 1402 Lipnica – Brzozów; 1507 Dębno – Sosnówka.", (), (("Lipnica", "Brzozów"), ("Dębno", "Sosnówka")), ()),
    Row("de", "Der Landkreis erneuert die Decke auf der HK 12 zwischen Altfurt und Neumoos.", (), (("Altfurt", "Neumoos"),), ()),
    Row("en", "Oak Street is closed between East “F” Street and East “H” Street.", (), (("East F Street", "East H Street"),), ()),
    # Lines by name
    Row("en", "Red and Blue Line trains stop. Bakery, Central and Vicar lines: delays. Take the Hammer and City line.", ("Red Line", "Blue Line", "Bakery Line", "Central Line", "Vicar Line", "Hammer and City Line"), (), ()),
    Row("en", "- Mildmay: Reduced service. Trains on the yellow and blue lines wait; DLR runs.", ("Yellow Line", "Blue Line", "Mildmay Line", "DLR"), (), ()),
    Row("en", "#8 Holstead Temporary Reroute\nN Judah: bus substitution", ("8", "N"), (), ()),
    Row("fr", "Service interrompu sur les lignes orange et verte.", ("orange", "verte"), (), ()),
    Row("de", "RE2/3: Ausfälle. Die Züge 21 fallen aus. Die RE-Linien 22 und 50 fahren, Linie 38 bis inklusive 2.11. nicht.", ("21", "RE22", "RE50", "38", "RE2", "RE3"), (), ()),
    Row("it", "Deviate le linee 1, 5, 5/11 e 7. Partiamo dalla metro A. Dalle 13 chiusa. Sostitutivo di Ma1 e Ma2.", ("1", "5", "5/11", "7", "A", "Ma1", "Ma2"), (), (("13:00", ""),)),
    Row("es", "Refuerzo de la línea EMT 180.", ("180",), (), ()),
    # Dashes, quotes, slashes inside an end
    Row("fr", "Ouverture partielle : de Pont de Levy – Bécot à Havret – Caumont, 1 train sur 4.", (), (("Pont de Levy - Bécot", "Havret - Caumont"),), ()),
    Row("de", "Verkehr zwischen Hannau und Bremel - Oldenhof sowie zwischen Embden und Nordach eingestellt.", (), (("Hannau", "Bremel - Oldenhof"), ("Embden", "Nordach")), ()),
    Row("de", "zwischen den Stationen „Bahnhof Mühlau“ und „Buchen Herler Weg“ gesperrt", (), (("Bahnhof Mühlau", "Buchen Herler Weg"),), ()),
    Row("pl", "Linia zastępcza nr 91 w relacji FIELDOR „NILA” – PROMENADA; trasa Ogólna – płk. Dąbka – Plac Nowy.", ("91",), (("FIELDOR „NILA”", "PROMENADA"),), ()),
    Row("en", "Suspended between Ealing/Wimble/Rich Hill and Embank; between East Croy and Beck / Elmers End / New Town.", (), (("Ealing", "Embank"), ("Wimble", "Embank"), ("Rich Hill", "Embank"), ("East Croy", "Beck"), ("East Croy", "Elmers End"), ("East Croy", "New Town")), ()),
    Row("it", "Chiuso il tratto compreso tra via Verdoni e via Po. Poi.", (), (("via Verdoni", "via Po"),), ()),
    Row("es", "El tramo entre 'Villar Bajo - Atoca - Sol - Chamar' queda cerrado; entre San Vito o Martos y Badal.", (), (("Villar Bajo", "Chamar"), ("San Vito", "Badal"), ("Martos", "Badal")), ()),
    Row("es", "Cortada entre la pedanía norteña de Archidel y el límite con la provincia de Granota.", (), (("pedanía norteña de Archidel", "límite con la provincia de Granota"),), ()),
    Row("fr", "Section entre les échangeurs n°47 de BEAUMONT et n°45 de FRANCHEVAL fermée.", (), (("n°47 de BEAUMONT", "n°45 de FRANCHEVAL"),), ()),
    Row("en", "No service between Silver Line Way and Easter Road.", (), (("Silver Line Way", "Easter Road"),), ()),
    Row("it", "Chiuso tra il chilometro 5 e il chilometro 10,9.", (), (("km 5", "km 10,9"),), ()),
    # Behind a service, a colon, a line that moves
    Row("en", "Buses replace trains Milton - Sunnyhill from 22.00.", (), (("Milton", "Sunnyhill"),), (("22:00", ""),)),
    Row("de", "Die Linie U1 wird geteilt: Fellbauch – Willplatz und Mineralbad – Vaihing. Gesperrt sind die Strecken Emmen - Norden.", ("U1",), (("Fellbauch", "Willplatz"), ("Mineralbad", "Vaihing"), ("Emmen", "Norden")), ()),
    Row("de", 'Die Haltestellen "Hallau Markt" bis "Königsmühl" bedient die Linie 904 nicht.', ("904",), (("Hallau Markt", "Königsmühl"),), ()),
    Row("fi", "Osuutta korvaa bussi 2X (Postela – Länsi-Pasa – Pasan asema).", ("2X",), (("Postela", "Pasan asema"),), ()),
    Row("es", "Cortadas la RM 503 (Bullar-Aledor) y la RM 7.", (), (("Bullar", "Aledor"),), ()),
    Row("es", "El bus SE5 conectará Cuatro Casas con Monclar.", ("SE5",), (("Cuatro Casas", "Monclar"),), ()),
    Row("fi", "Tampelan ja Jyvälän junat korvataan busseilla.", (), (("Tampela", "Jyvälä"),), ()),
    Row("nl", "Tussen het knooppunt Vaanhof tot en met knooppunt Ridder is de weg dicht.", (), (("Vaanhof", "Ridder"),), ()),
    Row("de", "Busse zwischen Emmen und Norden, Neuberg und Nienau sowie Bremm und Hafen.", (), (("Emmen", "Norden"), ("Neuberg", "Nienau"), ("Bremm", "Hafen")), ()),
    # A road's number, many small words, signs of an arrow
    Row("fr", "Entre la sortie 41 (A-9 EST) et l'entrée de la rampe en provenance de l'A-33 SUD ; place du Poids --> place de la Motte.", (), (("sortie 41", "entrée de la rampe en provenance de l'A-33 SUD"), ("place du Poids", "place de la Motte")), ()),
    Row("nl", "Dicht tussen de provinciegrens met Overijs en Coever; tussen afrit Eelden en knp. Julianus.", (), (("provinciegrens met Overijs", "Coever"), ("Eelden", "Julianus")), ()),
    Row("es", "El servicio limitado entre los tramos San Paulo-Baquena y Tobala-Los Dominos.", (), (("San Paulo", "Baquena"), ("Tobala", "Los Dominos")), ()),
    Row("fr", "RUE DES PEUPLIERS (portion comprise entre la RUE DE LA TOUR et la RUE DE L'ETANG).", (), (("RUE DE LA TOUR", "RUE DE L'ETANG"),), ()),
    Row("de", "Deckenerneuerung B 246, Rietzen - Storkau 25.03. Busse zwischen Alheim bzw. Behm (U) und Cehm.", (), (("Alheim", "Cehm"), ("Behm (U)", "Cehm"), ("Rietzen", "Storkau")), ()),
    Row("de", "U1: kein Betrieb Praterfeld – Leopold heute. Linie 6 Bergisch – Iglau eingeschränkt.", ("6", "U1"), (("Praterfeld", "Leopold"),), ()),
    Row("sv", "Linje 29 Östra - Näset ersätts; avstängt mellan Oden och S:t Erik.", ("29",), (("Oden", "S:t Erik"), ("Östra", "Näset")), ()),
    Row("fi", "Siilitieltä Kulosaareen kulkeva metroliikenne on poikki.", (), (("Siilitie", "Kulosaari"),), ()),
    Row("da", "Linje B kører ikke Valbo-Høje Taast.", ("B",), (("Valbo", "Høje Taast"),), ()),
    # Lines beside
    Row("de", "M45 Sperrung: Die Linie fährt von S Westen. Weichen Sie auf die Linien U3, 49 und 48 A. aus; 704, 709 Verspätung.", ("704", "709"), (), ()),
    Row("en", "T4 Eastern Bay & Hill Line\nRED LINE delays. Buses on the Montank Branch wait for trains.", ("T4", "Montank Branch", "Red Line"), (), ()),
    Row("it", "Le linee 4.2 e 5.1 non fermano.", ("4.2", "5.1"), (), ()),
    Row("nl", "Buss 5 rijdt niet. Lijn 6 2010-02-01 vervalt.", ("5", "6"), (), ()),
]  # fmt: skip

NO_PARTS = (
    "Gesperrt ist die Jitzchak-Raban-Str. in Mitte.",
    "According to the Calga Transit trains wait.",
    "Trains to and from Hucknow and Bulwell wait.",
    "Die Nordwest-Bahn und der Kilianizug, Betroffene – Anwohner warten.",
    "Trains end at Brooks Bridge-City Hall. These changes end soon.",
    "Lignes C7-C7ex-59-90 vers Saint-Jac Gaîté / Henri Frévy : arrêt reporté.",
    "Bahnen der Linie 18 fahren auf der Strecke der Stadtbahn-Linie 16.",
)
"""Dashes, slashes and words that join no section."""

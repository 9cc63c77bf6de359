# SPDX-License-Identifier: AGPL-3.0-or-later
"""Made-up notices of lines that have a name and no number, of Catalan networks, and of numbers that are a train's own."""

from tests.core.guard.notices_by_hand import Row

NAMED = [
    # Lines called after towns, before what only a line has
    Row("en", "Paoli/Thorndale, Cynwyd and West Trenton trains may be late after a signal fault.", ("Paoli/Thorndale Line", "Cynwyd Line", "West Trenton Line"), (), ()),
    Row("en", "Near Torresdale, Trenton and Fox Chase service is suspended.", ("Trenton Line", "Fox Chase Line"), (), ()),
    Row("en", "No Barrie or Stouffville trains run; Morris & Essex trains are held.", ("Barrie Line", "Stouffville Line", "Morris & Essex Line"), (), ()),
    Row("en", "Actually, Media/Wawa Line riders wait; Franklin/Foxboro and Haverhill Lines run.", ("Media/Wawa Line", "Franklin/Foxboro Line", "Haverhill Line"), (), ()),
    Row("en", "Expo Line trains turn back. The Red and Purple lines run; Gold and Green are normal.", ("Expo Line", "Red Line", "Purple Line", "Gold Line", "Green Line"), (), ()),
    # A name behind a word for lines
    Row("es", "Línea Mirasol: servicio limitado entre Retama y Bellavista.", ("Línea Mirasol",), (("Retama", "Bellavista"),), ()),
    Row("es", "Por el cable caído, el tren Sarmiento no para en Cabildo.", ("Sarmiento",), (), ()),
    Row("fr", "Ligne de Sceaux coupée entre Dambert et Bourg-la-Dame.", ("Ligne de Sceaux",), (), ()),
    Row("fr", "Les lignes Saint-Jérôme et Mascouche sont en retard ; la ligne Vaud/Houdan aussi.", ("Saint-Jérôme", "Mascouche", "ligne Vaud/Houdan"), (), ()),
    Row("it", "La linea Rossa è ferma, ritardi sulla Verde.", ("linea Rossa", "Verde"), (), ()),
    Row("pt", "Linhas Verde e Amarela interrompidas entre Alvor e Campo Novo.", ("Verde", "Amarela"), (("Alvor", "Campo Novo"),), ()),
    Row("pt", "A linha Centro do Metrô do Recanto foi paralisada.", ("linha Centro",), (), ()),
    Row("en", "Trains on the Hutt Glen, Melbury and Kāpiti lines are replaced by buses; New Haven Line delayed.", ("Hutt Glen Line", "Melbury Line", "Kāpiti Line", "New Haven Line"), (), ()),
    Row("en", "Red & Green Line: shuttle buses. Metro line M4 closed.", ("Red Line", "Green Line", "M4"), (), ()),
    # A name that says itself what it is
    Row("en", "Harbour Express: no service until 10:00. UP-N inbound trains delayed.", ("Harbour Express", "UP-N"), (), (("", "10:00"),)),
    Row("it", "Circumvesuviana: circolazione sospesa. Linee garantite: 421 – 525 – Collina Express.", ("Circumvesuviana", "421", "525", "Collina Express"), (), ()),
    Row("sv", "Björkölinjen kör enbart nödvändiga turer; Busslinjen och tidslinjen är inga.", ("Björkölinjen",), (), ()),
    Row("fr", "La route 144 est fermée aux camions ; les routes 17 et 19 rouvrent. La ligne 5 circule.", ("5",), (), ()),
    Row("es", "Ruta 61 del Maule: tránsito cortado. Ruta K-16 cerrada.", (), (), ()),
    # Letters again behind an article
    Row("es", "Hoy abren las líneas E y H, con demoras; para la D, paciencia. La B es otra cosa.", ("E", "H", "D", "B"), (), ()),
    # Catalan
    Row("ca", "A l'R1 hi ha servei d'autobús entre Blanc i Massana; a l'RL4, entre Cervol i Manlla.", ("R1", "RL4"), (), ()),
    Row("ca", "Les línies sense servei alternatiu: 9, 11, 157 i 193. El tramvia T3 no circula.", ("9", "11", "157", "193", "T3"), (), ()),
    Row("ca", "--R3: servei alternatiu.\n--R2 Sud: dos trens per hora.", ("R3", "R2 Sud"), (), ()),
    # Names that end a list of ids, letters in one, and railways of the North
    Row("sv", "Linje 62, 93, Hamnsnabben, Bergsnabben och Åsnabben får nya lägen.", ("62", "93", "Hamnsnabben", "Bergsnabben", "Åsnabben"), (), ()),
    Row("fr", "Pas de car sur les lignes B, D ou Violetta, surtout tôt.", ("B", "D", "Violetta"), (), ()),
    Row("it", "Linee 28, QSB, UEY e 33R sospese, come 17 e CEQ; deviate le linee 70, 119 e nMB e le linee bus Atac 24 e 281.", ("28", "QSB", "UEY", "33R", "70", "119", "nMB", "24", "281"), (), ()),
    Row("de", "Die Linie STC wird umgeleitet. Die U-Bahn ruht, die Badner Bahn auch.", ("STC", "Badner Bahn"), (), ()),
    Row("da", "Fredag kl. 18: Hornebanen og Gribbanen indstilles af hensyn til vejret.", ("Hornebanen", "Gribbanen"), (), ()),
    Row("pt", "Suspensa a circulação na Linha do Vale, Linha do Lago e Linha da Serra Alta; o ramal Japuí e os ramais Deodato e Santa Clara param.", ("Linha do Vale", "Linha do Lago", "Linha da Serra Alta", "ramal Japuí", "Deodato", "Santa Clara"), (), ()),
    Row("es", "Las rutas C6-011A y C6-014 se desvían. La línea 1, que corre de Oro a Plata; 3, de Cobre a Zinc; 7, de Estaño a Hierro;", ("C6-011A", "C6-014", "1", "3", "7"), (), ()),
    Row("en", "Affected lines: Harbour, Red Point, Shorn. The Blue route will run; yellow route trams to Mead divert.", ("Harbour Line", "Red Point Line", "Shorn Line", "Blue route", "Yellow route"), (), ()),
    Row("es", "Las rutas 12, 13 Norte, 13 Sur y 49 cambian.", ("12", "13 Norte", "13 Sur", "49"), (), ()),
    Row("de", "Dies betrifft den StadtbergExpress und die Linie 7; die Regionalbahn 41 fällt aus.", ("StadtbergExpress", "7", "RB 41"), (), ()),
    # Expresses with a name, and London's lines without their word
    Row("es", "Se desvían la 16, la 23 y el Exprés Puerto. Las afectadas son las líneas 4, 9, Exprés Puerto y 31.", ("16", "23", "Exprés Puerto", "4", "9", "31"), (), ()),
    Row("it", "Sospesa la linea S7; sospeso anche il Levante Express. Il Ponente Express circolerà.", ("S7", "Levante Express", "Ponente Express"), (), ()),
    Row("en", "Delays on the Victoria line. The Central was shut; the Overground between Hale and Mead, too.", ("Victoria Line", "Central Line", "Overground"), (("Hale", "Mead"),), ()),
    Row("en", "The Bakerloo, Circle and Metropolitan are part suspended.", ("Bakerloo Line", "Circle Line", "Metropolitan Line"), (), ()),
    Row("it", "Cancellati i treni R 2711 e RV 2140.", ("R 2711", "RV 2140"), (), ()),
    # Ranges and what is none
    Row("de", "Die Linien 1 - 4 und U6-U8 ruhen, die Linien 31-33 fahren um.", ("1", "2", "3", "4", "U6", "U7", "U8", "31", "32", "33"), (), ()),
    Row("es", "Las líneas 5c1, 5c2 y la ruta 9-1 se desvían.", ("5c1", "5c2", "9-1"), (), ()),
    Row("en", "M60-SBS and M101 buses are detoured. The E and R line services change.", ("M60-SBS", "M101", "E", "R"), (), ()),
    Row("nl", "Lijnen 20 en 23 rijden om. De 21 en de 23 kunnen niet door. Samen: de 5 en 15 én 11 en 19.", ("20", "23", "21"), (), ()),
    Row("fr", "La ligne C17 est déviée. Les 80 et 81 sont limitées.\n🚌 20 21 29 71", ("C17", "80", "81", "20", "21", "29", "71"), (), ()),
    # A train's own number, where nothing else names a line
    Row("cs", "Vlak R 863 nejede, cestující použijí vlak EC 113. IC 812 jede.", ("EC 113", "IC 812"), (), ()),
    Row("de", "Die Züge IC 704 und ICE 1513 fallen aus.", ("IC 704", "ICE 1513"), (), ()),
    Row("it", "I Frecciarossa 9731 e 9740 sono fermi, il Frecciarossa 9744 no.", ("Frecciarossa 9731", "Frecciarossa 9740", "Frecciarossa 9744"), (), ()),
    Row("it", "Il treno 2134 è cancellato; il Regionale 4512 in ritardo.", ("2134", "Regionale 4512"), (), ()),
    Row("fr", "Ligne 6 coupée : le TGV 6112 attend.", ("6",), (), ()),
    Row("cs", "Linka VLD dopravce Modrý 780431 jede jinak. Spoje č. 49, 281, 51 jedou jinudy.", ("780431",), (), ()),
]  # fmt: skip

NO_NAMES = (
    "Ligne Paris – Lyon coupée. Línea Madrid-Sevilla cortada. Le linee Gtt saranno garantite.",
    "Corte total en la Ruta 141; no se permite el paso de vehículos.",
    "Rute 15 motorvejen er helt spærret i begge retninger.",
    "Buses divert via SH1 and J26, see LS11 0ES, from 22/11/25, 2200 - 0500.",
    "Autobusos desviats. Rambla 15 d'abril tallada.",
    "Buses stop at Road 5: parking closed 11, 12 e 13/08; calle 107 y carreras 51B cerradas. The A9 and B817 are shut to motorists.",
    "Ruta Nacional Nº 40 transitable. 1er départ 7h. Vaporetto ai minuti 18-38-58.",
    "Linha da Greve parada; línea Protesta cerrada.",
)
"""Trains' numbers, two ends, operators, roads, days and causes beside a word for lines."""

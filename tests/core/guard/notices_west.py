# SPDX-License-Identifier: AGPL-3.0-or-later
"""Made-up notices of the West: towns called after saints, crossings told twice, ways that a letter or a number names."""

from tests.core.guard.notices_by_hand import Row

WEST = [
    # Two towns that hyphens join, where one is called after a saint
    Row("fr", "Plusieurs axes sont fermés, dont les axes Morlaix-Carhaix et Saint-Mériadec-Plouvara.", (), (("Morlaix", "Carhaix"), ("Saint-Mériadec", "Plouvara")), ()),
    Row("es", "Cortes en los ejes Olmedo-Tudela y Saint-Palais-Lannemont.", (), (("Olmedo", "Tudela"), ("Saint-Palais", "Lannemont")), ()),
    Row("it", "Sulla rotta Pozzallo-Gozzano è ferma la nave veloce; ripercussioni sulla S12 Bovisa-Lodi.", ("S12",), (("Pozzallo", "Gozzano"), ("Bovisa", "Lodi")), ()),
    Row("en", "A risk of cancellations on the Oban-Tobermory route; the Edmonds-Mukilteo and Seattle-Bremerton routes are down to one boat.", (), (("Oban", "Tobermory"), ("Edmonds", "Mukilteo"), ("Seattle", "Bremerton")), ()),
    Row("en", "- Port Townsend/Keystone: one-boat service\n- Seattle/Bremerton: one-boat service", (), (("Port Townsend", "Keystone"), ("Seattle", "Bremerton")), ()),
    Row("en", "Sailings between Troon and Brodick are suspended, and delays are likely on the Oban-Mallaig route.", (), (("Troon", "Brodick"), ("Oban", "Mallaig")), ()),
    Row("es", "El tren Soria-Teruel mantiene un servicio por carretera, como en los recorridos Huesca-Jaca y Zamora-Astorga.", (), (("Soria", "Teruel"), ("Huesca", "Jaca"), ("Zamora", "Astorga")), ()),
    # Crossings
    Row("it", "Chiusa via Leopardi, dall'intersezione con via Foscolo a quella con via Parini.", (), (("via Foscolo", "via Parini"),), ()),
    Row("en", "The valley road is closed between Highway 8 and Highway 12A.", (), (("Highway 8", "Highway 12A"),), ()),
    Row("es", "Cierre de la Calle 40 entre la carrera 8 y la Rondalla, y de la Calle 44 entre carrera séptima y carrera 9.", (), (("carrera 8", "Rondalla"), ("carrera séptima", "carrera 9")), ()),
    Row("es", "Asfaltado de la calle Lago, entre Teodora Marín y Arquitectos; la calle Oliva, entre José Bosch y Ana Roca.", (), (("calle Teodora Marín", "Arquitectos"), ("calle José Bosch", "calle Ana Roca")), ()),
    Row("es", "No funcionan las estaciones entre Passeig Nou y Boga y de Selva Alta a La Paz.", (), (("Passeig Nou", "Boga"), ("Selva Alta", "Paz")), ()),
    Row("fr", "T1 : Sablière à Place des Chartes non desservies\nT6 : Sablière à Montbourg non desservies", ("T1", "T6"), (("Sablière", "Place des Chartes"), ("Sablière", "Montbourg")), ()),
    Row("en", "The road that links Garrick and Dunlow is closed; a bus transfer is in place between Dublin Pearse and Dundalk.", (), (("Garrick", "Dunlow"), ("Dublin Pearse", "Dundalk")), ()),
    Row("en", "The RER B will not run between Châtelet and the airport in the evening.", ("RER B",), (("Châtelet", "airport"),), ()),
    # Lines
    Row("de", "Die NJ-Züge 41233 und 41294 fahren über Lend, der REX-Zug 7642 fällt aus.", ("NJ 41233", "NJ 41294", "REX 7642"), (), ()),
    Row("en", "KPL: services between Tawa and Linden are replaced by buses", ("KPL",), (("Tawa", "Linden"),), ()),
    Row("es", "#SevC3#SevC9Por avería de un tren entre Robles y Encinar hay demoras.", ("C3", "C9"), (("Robles", "Encinar"),), ()),
    Row("en", "Northeast Corridor rail service is suspended; trains along the Empire Corridor -- all of them -- are late.", ("Northeast Corridor", "Empire Corridor"), (), ()),
    Row("en", "Part of the Hurstwood train line is shut. Use the #20 Madison and #60 Harbour buses.", ("Hurstwood Line", "20", "60"), (), ()),
    Row("es", "La B, entre Prado y Lacruz, está cortada, y la D llega desde Catedral hasta Pinar; la línea “H” funciona.", ("B", "D", "H"), (), ()),
    Row("es", "La glorieta estará cerrada al tráfico. Se desvían las líneas 3 y 11; de las nocturnas, también la N32 y la N33.", ("3", "11", "N32", "N33"), (), ()),
    Row("it", "Le linee 6, 19, Onda1 , Onda2 e Mare Express sono sospese.", ("6", "19", "Onda1", "Onda2", "Mare Express"), (), ()),
    Row("fr", "Les lignes A et D sont ralenties et la F ne circulera pas.", ("A", "D", "F"), (), ()),
    # Press
    Row("es", "Los paros afectan a las líneas 2, 8 (tramo Estadio Mayor - Piteas) y 14 (tramo Puerta de Argenta - Paco de Lucía).", ("2", "8", "14"), (("Estadio Mayor", "Piteas"), ("Puerta de Argenta", "station Paco de Lucía")), ()),
    Row("it", "Non saranno garantite le ferrovie locali come la Roma-Viterbo, la Termini-Centocelle e la Napoli-Pozzuoli.", (), (("Roma", "Viterbo"), ("Termini", "Centocelle"), ("Napoli", "Pozzuoli")), ()),
    Row("fr", "Trafic perturbé sur les lignes : la 3 et la 5 avec 2 métros sur 3, la 12 avec 3 trains sur 4.", ("3", "5", "12"), (), ()),
    Row("fr", "Pas de RER B, D, E, lignes H, N et R.", ("RER B", "RER D", "RER E", "H", "N", "R"), (), ()),
    Row("fr", "On a dû interrompre le transport interrégional Leipzig-Nuremberg.", (), (("Leipzig", "Nuremberg"),), ()),
    Row("fr", "Le passage est fermé entre Sainte-Marie et le sommet de 8h00 à 12h30.", (), (("Sainte-Marie", "sommet"),), ()),
    Row("en", "The L will not run, the M will go round by Mill Road; trains on the Danbury branch are delayed, as on the New Haven line.", ("L", "M", "Danbury Branch", "New Haven Line"), (), ()),
    Row("en", "#3 King Drive, #12 Harbour and #J21 Ring buses are rerouted.", ("3", "12", "J 21"), (), ()),
    Row("en", "Canal Street: no N trains between Lexington Avenue-59 Street station in Manhattan and Jay Street-Metrotech.", ("N",), (("Lexington Avenue-59 Street station", "Jay Street-Metrotech"),), ()),
    Row("fr", "Les lignes Mouscronne-Lillois et Mouscronne-Beuze-en-Hainois ne sont plus desservies.", (), (("Mouscronne", "Lillois"), ("Mouscronne", "Beuze-en-Hainois")), ()),
    Row("en", "There is disruption between Euston and Tring, Chester, Crewe and Edinburgh.", (), (("Euston", "Tring"), ("Euston", "Chester"), ("Euston", "Crewe"), ("Euston", "Edinburgh")), ()),
    Row("pt", "A Linha 21-Coral está inoperante entre as estações Escolares, em Mogi das Serras, na Grande Recife, e Guaiana; a 8-Diamante segue parada.", ("21-Coral", "8-Diamante"), (("Escolares", "Guaiana"),), ()),
    Row("en", "The Trenton and Wilmington/Newark Regional Rail lines are suspended.", ("Trenton Line", "Wilmington/Newark Line"), (), ()),
    Row("es", "Sin circulación en L3/5/8/9 hasta nuevo aviso.", ("L3", "L5", "L8", "L9"), (), ()),
    Row("es", "La protesta bloquea la autopista Querétaro-Toluca.", (), (("Querétaro", "Toluca"),), ()),
    Row("en", "#87 buses are rerouted via 83rd.", ("87",), (), ()),
    Row("it", "Le linee interessate sono la RE81, la S12 e la S37, in entrata e in uscita.", ("RE81", "S12", "S37"), (), ()),
]  # fmt: skip
NOT_WEST = [
    "Nouvel incident sur la ligne A du RER à Paris : trafic ralenti.",
    "La collision a eu lieu près de la jonction entre Bestwood Street et Evelyn Street.",
    "Cortan la frontera entre Francia y Andorra.",
    "La circolazione è limitata alla tratta parziale Piscina - Dantesca.",
    "La ligne 31 est limitée au trajet Gare de Vaux - Cité Herrière.",
    "Opera con servicio provisional de Pantano a Santa Marina.",
    "Le T1 circule en deux parties, une entre Debourg et Part Dieu et l'autre entre Charpennes et Feyssine.",
    "Les métros ne circulent que sur la ligne 1 entre les stations Gare de l'Est et Montgomery.",
    "A Bruges, seule la ligne 1 du métro roule entre Gare de l'Est et Montgomery.",
    "Essas linhas operam nos seguintes trechos:\n- Linha 1-azul: entre Saúde e Luz\n- Linha 2-verde: entre Vila Nova e Alto do Vale",
    "The Trenton and Wilmington/Newark Regional Rail lines are suspended.",
    "Trains are standing: service delayed Near Washington/Wabash.",
    "A rischio le corse delle linee notturne da N1 a N27.",
    "#18 16th/18th buses are temporarily rerouted.",
    "Déviation du 20 Novembre 2023 au 05 Juillet 2024.",
]
"""Notices that close no stretch between two ends, or none but a part; where a line alone still runs is none."""
NO_WEST = [
    "Linea Marco88 sospesa.",
    "BUS Sciopero24 in ritardo.",
    "Although lines are closed, buses run.",
    "Il servizio bus ANM è garantito.",
]
"""A name of somebody or of a reason before a number, a word that begins a sentence, who runs a bus."""

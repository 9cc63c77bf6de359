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
    Row("en", "Northeast Corridor rail service is suspended; trains along the Empire Corridor -- all of them -- are late.", ("Northeast Corridor", "Empire Corridor"), (), ()),
    Row("en", "Part of the Hurstwood train line is shut. Use the #20 Madison and #60 Harbour buses.", ("Hurstwood Line", "20", "60"), (), ()),
    Row("es", "La B, entre Prado y Lacruz, está cortada, y la D llega desde Catedral hasta Pinar; la línea “H” funciona.", ("B", "D", "H"), (), ()),
    Row("es", "La glorieta estará cerrada al tráfico. Se desvían las líneas 3 y 11; de las nocturnas, también la N32 y la N33.", ("3", "11", "N32", "N33"), (), ()),
    Row("it", "Le linee 6, 19, Luna1 , Luna2 e Mare Express sono sospese.", ("6", "19", "Luna1", "Luna2", "Mare Express"), (), ()),
    Row("fr", "Les lignes A et D sont ralenties et la F ne circulera pas.", ("A", "D", "F"), (), ()),
]  # fmt: skip
NOT_WEST = [
    "Nouvel incident sur la ligne A du RER à Paris : trafic ralenti.",
    "La collision a eu lieu près de la jonction entre Bestwood Street et Evelyn Street.",
    "Cortan la frontera entre Francia y Andorra.",
    "La circolazione è limitata alla tratta parziale Piscina - Dantesca.",
    "La ligne 31 est limitée au trajet Gare de Vaux - Cité Herrière.",
    "Opera con servicio provisional de Pantano a Santa Marina.",
    "Déviation du 20 Novembre 2023 au 05 Juillet 2024.",
]
"""Notices that close no stretch between two ends, or none but a part; where a line alone still runs is none."""

# SPDX-License-Identifier: AGPL-3.0-or-later
"""Made-up notices of France, Italy, Spain, Portugal and Latin America: what their lines and roads are called, and where they run on."""

from tests.core.guard.notices_by_hand import Row

SOUTH = [
    Row("ca", "--R7: Ripolí - Vilabona: servei amb tren.\nVilabona - Maçanera: servei alternatiu per carretera.", ("R7",), (("Vilabona", "Maçanera"),), ()),
    Row("pt", "Na Linha 8-Diamante (Prestes-Itapema), das 4h às 20h, a circulação entre as Estações Baru e Itapema será afetada, com espera maior do que o normal.", ("8-Diamante",), (("Baru", "Itapema"),), (("04:00", "20:00"),)),
    Row("it", "Sulla A1 Lodi-Napoli, per lavori, sarà chiuso il tratto compreso tra Rioverde e Montalto.", (), (("Rioverde", "Montalto"),), ()),
    Row("es", "Las carreteras C-462 en La Seu y la GIV-5201 de Viladrosa (Girona) a Montsera (Barcelona) y la N-420 en Falsera se encuentran cortadas.", (), (("Viladrosa", "Montsera"),), ()),
    Row("it", "Resta sospesa la circolazione ferroviaria tra Faenzola e Forlina, è già ripresa tra Budria e Faenzola.", (), (("Faenzola", "Forlina"),), ()),
    Row("fr", "Aucun tram ne circulera entre Plainval et Lancieux. Un service de bus assurera le parcours entre Plainval et Palettes.", (), (("Plainval", "Lancieux"),), ()),
    Row("fr", "La ligne 303 est desservie sur le tronçon Gare – Foulon, mais pas entre Gare et Patinoire.", ("303",), (("Gare", "Patinoire"),), ()),
    Row("pt", "As linhas 2161/10 (Pq. Chaves – Praça do Sol) e 875A/10 terão desvios. Já a linha 2104/10 terá ajustes.", ("2161/10", "875A/10", "2104/10"), (), ()),
    Row("pt", "LINHAS N.º 4 e 25 – efectuam percurso alternativo.", ("4", "25"), (), ()),
    Row("ca", "Les línies afectades són les interurbanes e3, B4 i N62; l'e22 no circula.", ("e3", "B4", "N62"), (), ()),
    Row("es", "Acumulan retrasos las líneas 100s, A11, L203 y L500s.", ("100s", "A11", "L203", "L500s"), (), ()),
    Row("fr", "Lignes 6, 7, 11, La Navette et 19 : un bus toutes les 15 minutes.", ("6", "7", "11", "19"), (), ()),
    Row("es", "Los servicios regular A y D modificarán su trayecto. El servicio regular C llega solo hasta la Central.", ("A", "C"), (), ()),
    Row("it", "È chiusa in entrambe le direzioni, tra Cesara Sud e il valico appenninico, dove nevica.", (), (("Cesara Sud", "valico appenninico"),), ()),
]  # fmt: skip
NOT_SOUTH = [
    "La Autoridad de Transporte Urbano para Lima y Callao informa el desvío del servicio 404.",
    "Saranno sospesi i servizi sulle linee 455 Rivera–Monte Cene, 454 Rivera–Isone e 444 Lamone–Bedano–Torricella.",
    "As linhas 2161/10 (Pq. Chaves – Praça do Sol) e 2182/10 (Jardim Branco – Praça do Sol) terão desvios.",
    "La ligne 370 (La Chaux – La Vue-des-Monts) est interrompue.",
    "Les lignes reliant Neuville – Chambreuil (120), Couvron – Pontal (590) seront touchées.",
    "Sulla A1 Milano-Napoli e sulla A21 Torino-Brescia chiusure notturne.",
    "Restringimento di carreggiata sul raccordo autostradale RA08 “Ferrara – Porto Garibaldi”.",
    "Linea 20 deviata\ndirezione centro: … via Salgari - via San Donato - v.le Europa - via Michelino …",
    "Linea 1 deviata:\nvia Svevo > via Doda > via Ponziana > viale Elisi > rive > stazione",
    "El itinerario será:\n- Lardera – Hospital Norte: av. Colón – av. de la Paz – c/ San Millán – c/ Mayor.",
    "Linha 20 – Fagá x Shopping\nLinha 31 – Belvedere x Itamar",
    "Travaux au carrefour entre la RD 214 et la RD 89 à la sortie de Baron.",
    "Cierre en el enlace entre la A-8 y la N-634.",
    "Incidente nello svincolo tra la A1 e la A24.",
    "Pont du Perthuis de Molin à Giral, sur la RD 803 : alternat.",
    "Mardi 4 juin : Pont de la Douve à Lusigny (circulation alternée)",
    "Obras en el límite entre las localidades de Teusal y Chapineda.",
    "La línea A está prestando servicio en los tramos Estrella – Enviado y San Antón – Niqueira.",
    "Línea 1 solo está realizando servicio de pasajeros entre las estaciones San Pablo y Baquedal.",
    "Només recuperarà els trens en l'R11 en el tram de Figuerola a Portalba.",
    "VILLERS, le 14 nov. /ABW/ - Exo informe que la circulation est interrompue.",
]
"""Notices that close no stretch: what a line or a road is called, a way round street by street, a junction, where it runs."""
NO_SOUTH = [
    "Carretera | Tramo\nA-4025 | KM 49.6 al 65.0, cortada",
    "Fermeture de la RD 994 (dans le Lot), de la RN 12 et de la RD 86.",
]
"""Kilometres and roads are no lines."""

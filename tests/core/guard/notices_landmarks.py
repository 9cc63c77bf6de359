# SPDX-License-Identifier: AGPL-3.0-or-later
"""Made-up notices whose stretches end at a thing, a mark, a house or beside something; and texts in which the same words end none."""

from tests.core.guard.notices_by_hand import Row

LANDMARKS = [
    # A thing and what tells which, by any words
    Row(
        "it",
        "S.P. 12 (tratto compreso dal bivio della strada comunale di Rovello al km 14+100): senso unico.",
        (),
        (("bivio della strada comunale di Rovello", "km 14+100"),),
        (),
    ),
    Row(
        "it",
        "La S.P. 44 è chiusa dal ponte sul torrente Orbetta fino allo svincolo di Sarzola.",
        (),
        (("ponte sul torrente Orbetta", "Sarzola"),),
        (),
    ),
    Row(
        "es",
        "Ruta intransitable entre el empalme de la ruta provincial 23 y el paso internacional Los Robles.",
        (),
        (("empalme de la ruta provincial 23", "paso internacional Los Robles"),),
        (),
    ),
    Row(
        "es",
        "Vía cerrada desde el acceso a Villamora hasta el puente sobre el río Tajuelo.",
        (),
        (("acceso a Villamora", "puente sobre el río Tajuelo"),),
        (),
    ),
    Row(
        "fr",
        "La RD 17 est coupée depuis la sortie de l'agglomération de Vernoux jusqu'au carrefour giratoire de Mesnil.",
        (),
        (("sortie de l'agglomération de Vernoux", "carrefour giratoire de Mesnil"),),
        (),
    ),
    Row(
        "pl",
        "Droga zamknięta na odcinku od skrzyżowania z ul. Lipową do granicy powiatu.",
        (),
        (("ul. Lipową", "granicy powiatu"),),
        (),
    ),
    Row(
        "pt",
        "Interdição do troço do Largo da Vila até ao nó de Alvorim.",
        (),
        (("Largo da Vila", "nó de Alvorim"),),
        (),
    ),
    Row(
        "en",
        "Mill Lane is closed from the Shell garage to the bridge over the River Tarn.",
        (),
        (("Shell garage", "bridge over the River Tarn"),),
        (),
    ),
    Row(
        "en",
        "No heavy vehicles from the Sector 5 chowk to Oakham Park Gate No. 4.",
        (),
        (("Sector 5 chowk", "Oakham Park Gate No. 4"),),
        (),
    ),
    # One that needs no name
    Row(
        "fr",
        "Rue barrée entre le passage à niveau et la rue des Tilleuls.",
        (),
        (("passage à niveau", "rue des Tilleuls"),),
        (),
    ),
    Row("fr", "La route est coupée depuis la mairie jusqu'à Mesnil.", (), (("mairie", "Mesnil"),), ()),
    Row(
        "pl",
        "Ruch wstrzymany od przejazdu kolejowego aż do pętli Wieczyn.",
        (),
        (("przejazdu kolejowego", "Wieczyn"),),
        (),
    ),
    Row("nl", "Afgesloten tussen de spoorweg en de Molenvaart.", (), (("spoorweg", "Molenvaart"),), ()),
    Row("es", "Calle cortada entre la iglesia y la calle Olmos.", (), (("iglesia", "calle Olmos"),), ()),
    # A mark or the number of a house beside another kind of end
    Row(
        "it",
        "Chiusa tra il km 12+300 e il cimitero di Sarzola; via Dante dal civico 12 a piazza Roma.",
        (),
        (("km 12+300", "cimitero di Sarzola"), ("civico 12", "piazza Roma")),
        (),
    ),
    Row(
        "es",
        "Corte entre el pk 12,3 y el límite con Villamora.",
        (),
        (("pk 12,3", "límite con Villamora"),),
        (),
    ),
    Row(
        "fr",
        "Circulation interdite entre le n° 12 et le pont de la Loubière.",
        (),
        (("n° 12", "pont de la Loubière"),),
        (),
    ),
    Row(
        "nl",
        "De weg is dicht vanaf hectometerpaal 12,3 tot de rotonde Oosterveld.",
        (),
        (("hectometerpaal 12,3", "rotonde Oosterveld"),),
        (),
    ),
    Row("pl", "Utrudnienia między posesją nr 24 a ul. Polną.", (), (("posesją nr 24", "ul. Polną"),), ()),
    Row(
        "en",
        "1125 E/Between 650 N to 700 N will be closed for culvert replacement.",
        (),
        (("650 N", "700 N"),),
        (),
    ),
    # Beside what names them
    Row("de", "Gesperrt in Höhe Lindenweg bis Höhe Mühlgasse.", (), (("Lindenweg", "Mühlgasse"),), ()),
    Row(
        "it", "Strada interrotta all'altezza di Sarzola fino a Montelvo.", (), (("Sarzola", "Montelvo"),), ()
    ),
    Row(
        "nl",
        "De weg is dicht ter hoogte van Holsveld tot aan Klijnoord.",
        (),
        (("Holsveld", "Klijnoord"),),
        (),
    ),
    # What joins two is told where the first lies, and a longer word joins them behind it
    Row(
        "fr",
        "Travaux du carrefour avec la RD 16 au lieu-dit La Borde jusqu'au lieu-dit Mas Neuf.",
        (),
        (("carrefour avec la RD 16", "lieu-dit Mas Neuf"),),
        (),
    ),
    Row(
        "fr",
        "Trafic perturbé de Creilly vers Pontel et jusqu'à Compigne.",
        (),
        (("Creilly", "Compigne"),),
        (),
    ),
    Row("es", "Cortada de Villamora a Arenosa hasta Los Robles.", (), (("Villamora", "Los Robles"),), ()),
    # Other words that open and join
    Row(
        "en",
        "Mill Lane closed starting at Oak Road and ending at Elm Street; traffic slow btw Hexworth and Ambleton and from Marlow upto Penby.",
        (),
        (("Oak Road", "Elm Street"), ("Hexworth", "Ambleton"), ("Marlow", "Penby")),
        (),
    ),
    Row(
        "en",
        "Road: Mill Lane\nFrom: Oak Road\nTo: Elm Street\nStatus: Closed",
        (),
        (("Oak Road", "Elm Street"),),
        (),
    ),
    Row(
        "en",
        "Lane closure from Mill Road (north side) to Mill Road (south side).",
        (),
        (("Mill Road (north side)", "Mill Road (south side)"),),
        (),
    ),
    Row(
        "es",
        "Se cierra la circulación comprendiendo la calle Olmos hasta la calle 15 de Mayo.",
        (),
        (("calle Olmos", "calle 15 de Mayo"),),
        (),
    ),
    Row(
        "es",
        "Troncal Sur\n- Portal 20 de Mayo hasta Museo Mayor.\n- Portal 80 hasta Escuela Nueva.",
        (),
        (("Portal 20 de Mayo", "Museo Mayor"), ("Portal 80", "Escuela Nueva")),
        (),
    ),
    Row(
        "es", "Tránsito suspendido por RN 60, ente Villamora y Arenosa.", (), (("Villamora", "Arenosa"),), ()
    ),
    Row(
        "it",
        "Traffico interrotto via Dante - via Piave; divieto nel tratto via Olmo / via Pioppo.",
        (),
        (("via Dante", "via Piave"), ("via Olmo", "via Pioppo")),
        (),
    ),
    Row(
        "fr",
        "Arrêts supprimés entre Parmentel et Dubourg sur le tram T1 et Jardiel jusqu'à Perrin sur la T2.",
        (),
        (("Parmentel", "Dubourg"), ("Jardiel", "Perrin")),
        (),
    ),
    Row(
        "de",
        "Gesperrt zwischen den U2-Haltestellen Hornfeld und Mümmelberg.",
        (),
        (("Hornfeld", "Mümmelberg"),),
        (),
    ),
    # Roads that are called by where they lie in a grid, and two streets behind the Finnish word
    Row(
        "en",
        "Road closed for a culvert: 900E (from US150 to 3300N), 750N (400E to 500E).",
        (),
        (
            ("US150", "Road 3300N"),
            ("Road 400E", "Road 500E"),
        ),
        (),
    ),
    Row("en", "County Road 300 West is closed between 650 N and 725 N.", (), (("650 N", "725 N"),), ()),
    Row(
        "en", "1025 E/Between 450 S to 500 S will be closed for a new bridge.", (), (("450 S", "500 S"),), ()
    ),
    Row(
        "es",
        "Cortes por obras:\n- 61 entre 138 y 147 (Los Robles)\n- diagonal 75 entre 33 y bulevar 84 (centro)",
        (),
        (
            ("calle 138", "calle 147"),
            ("calle 33", "bulevar 84"),
        ),
        (),
    ),
    Row(
        "es",
        "Cortes por nuevo asfalto - 508 desde 33 hasta 40 (Villa Alerce)",
        (),
        (("calle 33", "calle 40"),),
        (),
    ),
    Row(
        "fi",
        "Kuusikadun toinen kaista on suljettu. Tarkempi paikka on välillä Honkatie ja Pajakatu.",
        (),
        (("Honkatie", "Pajakatu"),),
        (),
    ),
    Row("fi", "Ajokaista suljetaan väliltä Leppätie ja Myllykuja.", (), (("Leppätie", "Myllykuja"),), ()),
]

NO_LANDMARKS = [
    "Le conseil de la mairie à Mesnil se réunit à 18 h.",
    "Il sindaco arriva dal cimitero e saluta tutti.",
    "El ente regulador y la Provincia informan.",
    "The number 12 and number 14 are the same.",
    "Der Kran steht in Höhe Haus 4 bis Mittwoch.",
    "Voor het verkeer van Holsveld richting Klijnoord verandert niets.",
    "De 7 a 4 (Marina) ganamos el partido - 3 de 5 a 2.",
]

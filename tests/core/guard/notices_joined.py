# SPDX-License-Identifier: AGPL-3.0-or-later
"""Made-up notices that join two places by a dash, a word or a long way between, with nothing beside that says "section";
and names so joined that are none."""

from tests.core.guard.notices_by_hand import Row

JOINED = [
    Row("en", "Good service elsewhere; Larkton Halt to Mossley Bay hourly.", (), (("Larkton Halt", "Mossley Bay"),), ()),
    Row("en", "Bus X4 calls Quarry Lane – Pump House every ten minutes.", ("X4",), (("Quarry Lane", "Pump House"),), ()),
    Row("de", "Am Samstag geht es Birkenhof – Sandgrube nur im Stundentakt.", (), (("Birkenhof", "Sandgrube"),), ()),
    Row("nl", "Overstappen kan in Dorrewijk – Elzenbrug.", (), (("Dorrewijk", "Elzenbrug"),), ()),
    Row("fr", "Bus de nuit Grangeneuve – Mas Vert toutes les heures.", (), (("Grangeneuve", "Mas Vert"),), ()),
    # The title of a line, where the sentence says what happens
    Row("de", "RB 71 Tannfurt – Moosach: Zugausfall bis auf Weiteres", ("RB 71",), (("Tannfurt", "Moosach"),), ()),
    Row("cs", "Výluka R41 Lhotka u Brodu–Zlatec do 3. září", ("R41",), (("Lhotka u Brodu", "Zlatec"),), ()),
    Row("fr", "Almont – Brissac : prendre le bus de substitution.", (), (("Almont", "Brissac"),), ()),
    # A hyphen alone behind what runs, or behind a line; in German it is a quarter
    Row("en", "Island Line: buses Port Arden-Wexcombe, Wexcombe-Thorrell and Wexcombe-Kilda.", (), (("Port Arden", "Wexcombe"), ("Wexcombe", "Thorrell"), ("Wexcombe", "Kilda")), ()),
    Row("es", "Línea A presta servicio Niquera-Parque Bolina; Línea B, San Juanito-Cisterna.", ("A", "B"), (("Niquera", "Parque Bolina"), ("San Juanito", "Cisterna")), ()),
    Row("it", "SS9 Emilia: Rosaneto-Livergo, carreggiata nord chiusa", (), (("Rosaneto", "Livergo"),), ()),
    Row("fr", "Rocade fermée de 21h à 6h : Feyrac > nœud des Essoles", (), (("Feyrac", "nœud des Essoles"),), (("21:00", "06:00"),)),
    Row("en", "Trains Norbury/Oxley and Worsley/Harford are replaced by buses.", (), (("Norbury", "Oxley"), ("Worsley", "Harford")), ()),
    Row("fr", "Liaisons Brigue-Lausan touchées.", (), (("Brigue", "Lausan"),), ()),
    Row("es", "Tramos implicados: L7 Estadio Mayor – Pitillas / L9 Puerta del Agua – Lucero", ("L7", "L9"), (("Estadio Mayor", "Pitillas"), ("Puerta del Agua", "Lucero")), ()),
    Row("en", "Tarn-Mellow closed. No trains Conway-Howden, nor Conway-Drayton.", (), (("Conway", "Howden"), ("Conway", "Drayton")), ()),
    # A long way between the two ends
    Row("de", "Die U 5 wird von Erlhof über den Kirchplatz und die Lange Gasse nach Torfhaus umgeleitet.", ("U 5",), (("Erlhof", "Torfhaus"),), ()),
    Row("de", "Linie 8 fährt ab Lindenkamp über die Alte Zeile bis zum Ochsenring.", ("8",), (("Lindenkamp", "Ochsenring"),), ()),
    Row("pl", "Linia 41: trasa od przystanku Stawowa ulicą Klonową i al. Wierzb do przystanku Młynarska.", ("41",), (("Stawowa", "Młynarska"),), ()),
    Row("en", "Buses run from Harrow Cross calling everywhere then up to Windle Park.", (), (("Harrow Cross", "Windle Park"),), ()),
    # Hyphens alone, announced, turned round, there and back
    Row("sv", "Buss 7E kör sträckan Almtorp-Bredvik-Solhaga.", ("7E",), (("Almtorp", "Solhaga"),), ()),
    Row("no", "Berørte linjer:\nNesvik-Hauge\nHauge-Nesvik", (), (("Nesvik", "Hauge"), ("Hauge", "Nesvik")), ()),
    Row("pl", "Na odcinku Rynek - Zalesie - Rynek jeżdżą autobusy.", (), (("Rynek", "Zalesie"),), ()),
    Row("es", "Sin servicio la ruta Mirador Norte a Glorieta Pinar", (), (("Mirador Norte", "Glorieta Pinar"),), ()),
    Row("es", "Servicio limitado entre estaciones: ALMENDRAL y CENTRO NORTE", (), (("ALMENDRAL", "CENTRO NORTE"),), ()),
    Row("de", "Zwischen Mühlenquai und Torplatz sowie Weberhof unterbrochen.", (), (("Mühlenquai", "Torplatz"), ("Mühlenquai", "Weberhof")), ()),
    Row("fi", "Vuoroväli Koivulasta Rantamäkeen on 8 minuuttia.", (), (("Koivula", "Rantamäki"),), ()),
]  # fmt: skip

NOT_JOINED = (
    "VZG – Bauarbeiten im Netz",
    "DAMMERDAM – ProSpoor werkt aan het spoor",
    "Derby: Almtorp – Bredvik, Busse fahren öfter.",
    "Objazd przez Stawowa – Młynarska.",
    "Die Busse stehen auf der Westseite bis Torplatz.",
    "Fahrten der jeweiligen Endstationen bis Torplatz.",
    "Betroffene – Anwohner warten lange.",
    "Die Busse Kleinort-Mitte fahren nicht.",
    "Haltestelle Steinweg/Königsallee gesperrt.",
    "Arrêt Mairie/Halles fermé.",
)
"""A publisher, a game, a way round, where something stands, and plain words."""

REASON_ENDS = [
    "Rosenmontagszug",
    "Gegendemo",
    "Bauernprotest",
    "Traktorkorso",
    "Schützenumzug",
    "Straßenblockade",
    "Bahnstreik",
    "carnavalsoptocht",
    "spoorstaking",
    "boerenprotest",
    "soihtukulkue",
    "fackeltåg",
    "fakkeltog",
    "Manif",
    "Cortejo",
    "Przemarsz",
    "Bloqueo",
    "Fiaccolata",
    "Stoppage",
    "Fatality",
    "stávka",
]
"""Reasons, many of them glued, that could stand where an end of a section does."""

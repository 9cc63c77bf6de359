# SPDX-License-Identifier: AGPL-3.0-or-later
"""Made-up notices of roads by their number, as each country of the north writes it; those of the way round are not told."""

NUMBERED = [
    ("Fv. 63 er stengt ved Storelv. Rv 15 og fv714 er åpne.", ("Fv. 63", "Rv 15", "fv714"), ()),
    ("Riksvei 15 er stengt, Ring 3 har kø ved kjørefeltet.", ("Riksvei 15", "Ring 3"), ()),
    (
        "Riksväg 40 och länsväg 180 är avstängda. Lv 259 har ett körfält. Buss 15 kör som vanligt.",
        ("Riksväg 40", "länsväg 180", "Lv 259"),
        ("15",),
    ),
    (
        "Rute 12 Skovvejens asfalt skiftes, vejen er spærret. Omvej ad motorvej E20 og rute 19.",
        ("Rute 12",),
        (),
    ),
    (
        "Valtatiellä 5 tehdään töitä, Seututiellä 120 kaista on suljettu. Vt4 on poikki.",
        ("Valtatie 5", "Seututie 120", "Vt4"),
        (),
    ),
    (
        "Koivusilta (yhdystie 6411) uusitaan. Kiertotie kulkee Mäkitien (yhdystie 6045) ja kantatien 58 kautta.",
        ("yhdystie 6411",),
        (),
    ),
    (
        "dk 94 zamknięta. Na dw. nr 965 utrudnienia. Droga powiatowa nr 1234K przejezdna.",
        ("dk 94", "dw. nr 965", "Droga powiatowa nr 1234K"),
        (),
    ),
    ("dk 77 m. Lipowo - zamknięta. Objazd drogą wojewódzką nr 780 i DK7.", ("dk 77",), ()),
    (
        "Die L1040 zwischen Altdorf und Neudorf wird gesperrt, die Buslinie 461 hält nicht. Umleitung ab Neudorf über die B 85.",
        ("L1040",),
        ("461",),
    ),
    ("Die B 9 ist zu. Der Verkehr wird über die B76 und die L211 umgeleitet.", ("B 9",), ()),
    ("Lindenstraße (St 2082) in Altdorf gesperrt; auf der K 12 Ampel.", ("St 2082", "K 12"), ()),
    ("L 3053: Vollsperrung bei Altdorf", ("L 3053",), ()),
    ("A565: Engpass bei Altdorf, nur ein Fahrstreifen frei.", ("A565",), ()),
    ("Seit Montag ist die Landstraße 2292 am Waldrand gesperrt.", ("Landstraße 2292",), ()),
    ("Linie 12 wird wegen der Sperrung der L 123 umgeleitet über die K 45.", ("L 123",), ("12",)),
    ("De A20 is afgesloten. Het verkeer wordt omgeleid over de A12 en de N457.", ("A20",), ()),
    ("Op de ring R0 is een rijstrook dicht, de gewestweg N8 is vrij.", ("ring R0", "N8"), ()),
    ("E6 stengt ved Skogen. Omkjøring: Fv. 6510 og E39.", ("E6",), ()),
    ("Na A4 zablokowany prawy pas jezdni. Objazd DK79.", ("A4",), ()),
    ("A-6: cortados dos carriles por obras.", ("A-6",), ()),
    ("SS 36: senso unico alternato per frana.", ("SS 36",), ()),
    ("Sur l'A-40 en direction est, fermeture de la bretelle. La R-132 est fermée.", ("A-40", "R-132"), ()),
    ("Corte total en la RNN 60.", ("RNN 60",), ()),
    (
        "Rutas intransitables:\n– RP 13, Pino Alto – Litrana\n– RP 23, Litrana – Hachas",
        ("RP 13", "RP 23"),
        (),
    ),
    ("Valtatie 9 on poikki. Kiertotie: kantatie 57.", ("Valtatie 9",), ()),
    ("Autobahn A1 gesperrt, Umfahrung via Kantonsstrasse H5.", ("A1",), ()),
]
"""Text, roads, and lines; of the numbered roads of a text no others are told."""

UNNUMBERED = (
    "Kiertotie on käytössä 17.9. alkaen.",
    "Valtatiellä on ruuhkaa.",
    "Linje 3 kører ad rute 30 til Skov og holder ved busstop Ring.",
    "Kolonnekjøring og sperring.",
    "Omkjøring skjer via Rv. 13.",
    "Cancellati i treni RV 2140 e RV 2142.",
)

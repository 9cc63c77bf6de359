# SPDX-License-Identifier: AGPL-3.0-or-later
"""Made-up notices that name a section without a word that opens it, with a branch, an aside or numbers; and texts that name none."""

from tests.core.guard.notices_by_hand import Row

PAIRS = [
    # A word for a section before
    Row("de", "Linie 5 fährt nicht auf dem Abschnitt Moorfelder Kreuz bis Tiergehege.", ("5",), (("Moorfelder Kreuz", "Tiergehege"),), ()),
    Row("de", "- Linie 7: Der Betrieb auf der Strecke Bernau Markt – Ostwall ist eingestellt.", ("7",), (("Bernau Markt", "Ostwall"),), ()),
    Row("de", "Bahnstrecke Kreuzfeld-Mühlenau gesperrt.", (), (("Kreuzfeld", "Mühlenau"),), ()),
    Row("de", "Linien 32 und 52 (Abschnitt Sanders – Kastel) entfallen.", ("32", "52"), (("Sanders", "Kastel"),), ()),
    Row("fr", "Aucune circulation sur les lignes Lanville-Plouay et Guimp-Paimport ; axes Brécy-Roncq et Paluds - Orval.", (), (("Lanville", "Plouay"), ("Guimp", "Paimport"), ("Brécy", "Roncq"), ("Paluds", "Orval")), ()),
    Row("it", "La direttissima Fiorana-Romeo interrotta nella tratta Chiusella -Orvinio.", (), (("Fiorana", "Romeo"), ("Chiusella", "Orvinio")), ()),
    Row("pl", "Utrudnienia na odcinku węzeł Lipno Tatarak - węzeł Lipno Czechowo.", (), (("Lipno Tatarak", "Lipno Czechowo"),), ()),
    Row("nl", "Geen metro op de as Astrik (Middenplein) - Sportkasteel.", (), (("Astrik", "Sportkasteel"),), ()),
    Row("sv", "Sträckorna Märstorp-Upplands Vik och Hanninge-Nynäs är inställda.", (), (("Märstorp", "Upplands Vik"), ("Hanninge", "Nynäs")), ()),
    # One behind
    Row("en", "The 00:21 Hamelin to Telford services leave later.", (), (("Hamelin", "Telford"),), ()),
    Row("fi", "Junat Helsala - Kirkkonen - ja Tampila - Porila - välillä korvataan; vika Mankola–Niinijoki-rataosalla.", (), (("Helsala", "Kirkkonen"), ("Tampila", "Porila"), ("Mankola", "Niinijoki")), ()),
    # A heading, an item, the head of a sentence
    Row("nl", "Zwolburg - Meppelen\nEr rijden minder treinen.", (), (("Zwolburg", "Meppelen"),), ()),
    Row("de", "RB 12: Talheim – Burgau\nZugausfälle. Wynau–Burgstein ist nicht befahrbar.", ("RB 12",), (("Talheim", "Burgau"), ("Wynau", "Burgstein")), ()),
    Row("fr", "Ligne D : Melay - Combes la Ville interrompu", ("D",), (("Melay", "Combes la Ville"),), ()),
    Row("fr", "T3 : trafic interrompu Porte de Vannes - Porte d'Isly. Reprise estimée 18h15.", ("T3",), (("Porte de Vannes", "Porte d'Isly"),), (("", "18:15"),)),
    Row("pl", "Linia 4: wstrzymany ruch Plac Zbawcy - Wyścigi", ("4",), (("Plac Zbawcy", "Wyścigi"),), ()),
    Row("en", "No trains Leedham - Yorkton. T8: Trackwork, Wolley Creek to Campbeltown, buses replace trains.", ("T8",), (("Leedham", "Yorkton"),), ()),
    # Rows of them
    Row("fr", "Trafic perturbé sur les axes suivants : Rennay - St Brieux - Brestal / Quimpel - Brestal / Guingant - Carhay.", (), (("Rennay", "Brestal"), ("Quimpel", "Brestal"), ("Guingant", "Carhay")), ()),
    Row("fr", "Trafic perturbé sur les axes : Creillon / Orrey la Ville - Corbey Essonne.", (), (("Creillon", "Corbey Essonne"), ("Orrey la Ville", "Corbey Essonne")), ()),
    Row("it", "Servizio non garantito sulle linee della rete di competenza Bolzena-Portomare, Bolzena-Vignale e Modica-Sassari.", (), (("Bolzena", "Portomare"), ("Bolzena", "Vignale"), ("Modica", "Sassari")), ()),
    Row("es", "R4: tall de circulació entre Martorella i Vilafresca; entre Fabra i Pig y El Clotet.", ("R4",), (("Martorella", "Vilafresca"), ("Fabra i Pig", "El Clotet")), ()),
    # Opened, with more than two names
    Row("en", "Buses replace trains between Hounsley and Windmoor & Eaton / Virginia Lake.", (), (("Hounsley", "Windmoor & Eaton"), ("Hounsley", "Virginia Lake")), ()),
    Row("en", "There is no [D] service b/t 59 St & 205 St.", ("D",), (("59 St", "205 St"),), ()),
    Row("es", "Corte entre las paradas Mago del Bosque, al final de la misma, y Romeral.", (), (("Mago del Bosque", "Romeral"),), ()),
    Row("de", "Linie 8 fährt nicht zwischen Schwertstraße Richtung über Platz der Rosen bis Doku-Halle.", ("8",), (("Schwertstraße", "Doku-Halle"),), ()),
    Row("de", "Sie fährt vom Nordring bis zum Ostbahnhof und von der Rotenberger Straße bis zur Adolfsallee.", (), (("Nordring", "Ostbahnhof"), ("Rotenberger Straße", "Adolfsallee")), ()),
    Row("it", "Navetta tra l'aeroporto e Cadamo; chiusa fra le stazioni di corso Montebello e via Imperiale.", (), (("aeroporto", "Cadamo"), ("corso Montebello", "via Imperiale")), ()),
    Row("fr", 'A13 fermée entre "le boulevard circulaire (Paris) et Vaucelles (A86)".', (), (("boulevard circulaire", "Vaucelles"),), ()),
    Row("nl", "De A10 is dicht vanaf knooppunt Amstelveld tot aan knooppunt De Nieuwe Plas.", (), (("Amstelveld", "De Nieuwe Plas"),), ()),
    Row("de", "Nicht bedient zwischen den Haltestellen MA Hauptbahnhof und LU Rathaus/Museum: Kunstplatz.", (), (("MA Hauptbahnhof", "LU Rathaus/Museum"),), ()),
    Row("fr", 'Pas de tram entre les stations "Hohenau gare" et "Homme de pierre".', (), (("Hohenau gare", "Homme de pierre"),), ()),
    Row("cs", "Linka 5 nepojede v úseku Štefanova čtvrť - Mendelovo náměstí.", ("5",), (("Štefanova čtvrť", "Mendelovo náměstí"),), ()),
    Row("en", "No trams between:\n- Reefs Corner and Birch Junction and Elms End\n- East Bromley and New Adding", (), (("Reefs Corner", "Birch Junction"), ("Reefs Corner", "Elms End"), ("East Bromley", "New Adding")), ()),
    Row("cs", "Linka 163 je v úseku Malá Lípa, škola - Bukov, rozc. 0.5 vedena jinudy.", ("163",), (("Malá Lípa, škola", "Bukov, rozc. 0.5"),), ()),
    Row("fr", "La ligne est coupée de la place du Marché et jusqu'à l'hôpital Central.", (), (("place du Marché", "hôpital Central"),), ()),
    Row("nl", "Geen treinen tussen Overveen Centraal en 's-Gravenbosch.", (), (("Overveen Centraal", "'s-Gravenbosch"),), ()),
    Row("pt", "Lisbela: do Entronque a Aveiral, a circulação encontra-se suspensa.", (), (("Entronque", "Aveiral"),), ()),
    Row("es", "Corte entre Colomba y Mar de Vidrio; suspendido el ramal Obrera-Príncipe Alto.", (), (("Colomba", "Mar de Vidrio"), ("Obrera", "Príncipe Alto")), ()),
    Row("fi", "Linja 2: reittiosuus Arkadankatu – Runekatu jää pois.", ("2",), (("Arkadankatu", "Runekatu"),), ()),
    Row("de", "Busse statt Bahnen von (H) Helenstraße bis (H) Klinikum.", (), (("Helenstraße", "Klinikum"),), ()),
    Row("de", "Sperrung des Streckenabschnittes Gaußweg - Anna-Juch-Straße.", (), (("Gaußweg", "Anna-Juch-Straße"),), ()),
    Row("da", "Togene innstilles Trondstad-Oslund. Strekningene Heimlund - Storlund og Mosjø - Bodal stenges.", (), (("Trondstad", "Oslund"), ("Heimlund", "Storlund"), ("Mosjø", "Bodal")), ()),
    # Other ends, asides and whole lists
    Row("da", "Strekningene Mosund - Bodal, og Bjerkli - Mo i Rustad stenges.", (), (("Mosund", "Bodal"), ("Bjerkli", "Mo i Rustad")), ()),
    Row("pl", "Utrudnienia na odcinku Warka Zachodnia i Wschodnia.", (), (("Warka Zachodnia", "Wschodnia"),), ()),
    Row("pl", "Zamknięto torowisko na odcinku od ronda Lipowego - przez most - do ronda Wolskiego.", (), (("ronda Lipowego", "ronda Wolskiego"),), ()),
    Row("de", "Busse zwischen Holm (Saale) Hbf und Leipa Hbf.", (), (("Holm (Saale) Hbf", "Leipa Hbf"),), ()),
    Row("de", "Linie 5 pendelt zwischen Rottau bzw. Heuberg und Sandau.", ("5",), (("Rottau", "Sandau"), ("Heuberg", "Sandau")), ()),
    Row("en", "No trains between Howe Junction and both Malahill and Howe Pier; none between Connor and Bray or Athlow.", (), (("Howe Junction", "Malahill"), ("Howe Junction", "Howe Pier"), ("Connor", "Athlow")), ()),
    Row("it", "Circolazione sospesa sulle linee:\n- Sacina – Gemola – Tarvino\n- Portogrande – Casarta\n- Udina – Palmara – Cervina", (), (("Sacina", "Tarvino"), ("Portogrande", "Casarta"), ("Udina", "Cervina")), ()),
    Row("it", "La tratta Cercina-S. Agnola è sospesa.", (), (("Cercina", "S. Agnola"),), ()),
    Row("nl", "Ook op het traject Apelhoorn- Devenburg zijn problemen.", (), (("Apelhoorn", "Devenburg"),), ()),
    # Numbers
    Row("en", "M6 j28 to j21 closed; j23-27 narrow lanes; northbound, junctions 26 to J27 and junction 11 - 12.", (), (("J28", "J21"), ("J23", "J27"), ("junction 26", "junction 27"), ("junction 11", "junction 12")), ()),
    Row("es", "Cortada la calzada entre los puntos kilométricos 431 al 434.", (), (("km 431", "km 434"),), ()),
    Row("pl", "Droga S8 zamknięta od km 561+800 (obiekt PZ-2) do km 565+850.", (), (("km 561+800", "km 565+850"),), ()),
    # Lines met on the way
    Row("it", "Modifiche alla linea 5/11: deviate le linee 1, 5/11 e 6.", ("5/11", "1", "6"), (), ()),
    Row("de", "NightLiner N12: kein Halt. Busse mit der Aufschrift E8 fahren auf Linie 3.", ("N12", "E8", "3"), (), ()),
    Row("it", "Deviate le linee 58, 58 barrato, 72, 72 barrato e 92.", ("58", "72", "92"), (), ()),
    Row("es", "Línea 1 cerrada. Refuerzos en los recorridos: 412, i09, 401.", ("1", "412", "i09", "401"), (), ()),
    Row("en", "A and C trains are suspended.", ("A", "C"), (), ()),
    Row("it", "La linea 2 è interrotta, la 3 non funziona.", ("2", "3"), (), ()),
    Row("en", "Change to the Commuter Rail and Green Line; the Mountclair-Bowton Line is suspended.", ("Green Line", "Mountclair-Bowton Line"), (), ()),
    Row("en", "No Q service\nNo trains between Quay and Meadow Park. Use the R.", ("Q", "R"), (("Quay", "Meadow Park"),), ()),
    Row("en", "[6] Bridge-bound trains skip 33, 28, 23 Sts and Aster Pl. Transfer to the Bx39 bus.", ("Bx39", "6"), (), ()),
    Row("da", "73 er innstilt mellom Bjørnlia og Brenndal. Bruk linje 79.", ("73",), (("Bjørnlia", "Brenndal"),), ()),
    Row("da", "Togtrafikken er innstilt på strekninga Larlia - Skienfoss.", (), (("Larlia", "Skienfoss"),), ()),
    Row("en", "The 52 Allenton light rail route is not operating.", ("52",), (), ()),
    Row("en", "Passengers at South Station and Silver Line stops wait.", ("Silver Line",), (), ()),
    Row("fi", "Linja 7 ajaa välin Rautalampi-Hakaranta.", ("7",), (("Rautalampi", "Hakaranta"),), ()),
]  # fmt: skip

NO_PAIRS = (
    "Umleitung über Bruchstraße – Ettlinger Tor.",
    "La 51 (Ferbois – Mont Fabrègue) gagne un bus.",
    "Die U3 (Nordring – Südpark) fährt öfter.",
    "Line 1 Yonder - University subway is busy.",
    "Der Kurs Berlin-Charlottenburg entfällt, Friedrichshain-Kreuzberg ist frei.",
    "Le bus dessert Villeneuve-Saint-Georges et Saint-Denis.",
    "Fahrgäste von Altdorf nach Neustadt nutzen die S2.",
    "B12 - B18 : normal.",
    "Bad-Godesberger-Straße gesperrt.",
    "Linea 20 deviata: piazza Verde e via del Molino a Vento.",
    "Sperrung zwischen Karfreitag und Ostersonntag.",
    "Monday – Friday, 5 March – 9 March, 10 – 12 Uhr.",
)
"""Names joined by a dash that are a way round, a line's own ends, a quarter, a street, days, and no section."""

# SPDX-License-Identifier: AGPL-3.0-or-later
"""Made-up notices whose joining words, slashes, numbers and hours stand as few texts have them."""

from tests.core.guard.notices_by_hand import Row

FIFTH = [
    # "sowie", "bzw." and "until" where others say "und" and "to"
    Row("de", "Kein Zugverkehr zwischen Altdorf sowie Neustadt.", (), (("Altdorf", "Neustadt"),), ()),
    Row("de", "Die U6 fährt nicht zwischen Altmarkt bzw. Torplatz.", ("U6",), (("Altmarkt", "Torplatz"),), ()),
    Row("de", "Die Züge zwischen Altdorf sowie Neustadt und Seedorf fallen aus.", (), (("Altdorf", "Seedorf"), ("Neustadt", "Seedorf")), ()),
    Row("fr", "Trafic interrompu entre Valmay ainsi que Charpay.", (), (("Valmay", "Charpay"),), ()),
    Row("es", "Corte entre Sarriana así como Mouro.", (), (("Sarriana", "Mouro"),), ()),
    Row("nl", "Geen treinen tussen Aldert alsook Boskant.", (), (("Aldert", "Boskant"),), ()),
    Row("en", "Line 4 is suspended from Ashby until Milton Park.", ("4",), (("Ashby", "Milton Park"),), ()),
    Row("en", "B trains are suspended from Ashby thru Marley.", ("B",), (("Ashby", "Marley"),), ()),
    Row("es", "Línea 3 suspendida de Sarriana hasta Mouro.", ("3",), (("Sarriana", "Mouro"),), ()),
    Row("it", "Linea 2 sospesa fra Garibaldina fino a Centralone.", ("2",), (("Garibaldina", "Centralone"),), ()),
    # A slash between two lines
    Row("de", "X26/38: Umleitung wegen Bauarbeiten", ("X26", "38"), (), ()),
    Row("en", "Routes X1/2 diverted", ("X1", "X2"), (), ()),
    Row("de", "Die Linien RE2/3 und S1/25 fallen aus.", ("RE2", "RE3", "S1", "S25"), (), ()),
    Row("nl", "Lijn 5/47: omleiding wegens werken", ("5", "47"), (), ()),
    Row("es", "Desvío de las líneas 12, 47/C-4 y C-1", ("12", "47", "C-4", "C-1"), (), ()),
    Row("fr", "Ligne 4/4A : arrêts non desservis", ("4", "4A"), (), ()),
    # A number with a point
    Row("fr", "Ligne 95.02 déviée", ("95.02",), (), ()),
    Row("fr", "La ligne 77.11 ne dessert pas l'arrêt Mairie.", ("77.11",), (), ()),
    Row("fr", "Les lignes T1, T3a et 91.06 sont déviées.", ("T1", "T3a", "91.06"), (), ()),
    # Who does not call at a stop
    Row("es", "La parada Mercado no será atendida por Bus 1.", ("1",), (), ()),
    Row("pt", "A paragem Mercado não será servida por autocarros 12 e 14.", ("12", "14"), (), ()),
    Row("it", "Fermata sospesa per tram 4 e bus 12", ("4", "12"), (), ()),
    # How American operators head an alert
    Row("en", "12 Folbert/Pacifica rerouted via Howe Street", ("12",), (), ()),
    Row("en", "49 Van Loon/Missouri buses are rerouted.", ("49",), (), ()),
    Row("en", "38 Gearing buses are delayed", ("38",), (), ()),
    # What a headline says of a line in one word, behind what happens
    Row("de", "Stadtlauf Neustadt – M29 umgeleitet", ("M29",), (), ()),
    Row("de", "Straßenfest: 245 und M41 umgeleitet", ("245", "M41"), (), ()),
    Row("fr", "Brocante de Valmay : C12 déviée", ("C12",), (), ()),
    Row("es", "Fiestas de Sarriana: 47 desviado", ("47",), (), ()),
    Row("nl", "Jaarmarkt Aldert: 47 omgeleid", ("47",), (), ()),
    # Hours of four digits beside those of a half day
    Row("en", "The bridge is closed 9am-1700 daily.", (), (), (("09:00", "17:00"),)),
    Row("en", "Closed Sat 0700 to 11 a.m.", (), (), (("07:00", "11:00"),)),
    Row("en", "Line 4 suspended from 10pm until 0600", ("4",), (), (("22:00", "06:00"),)),
    Row("en", "Mill Road closed from 0900 to 5am", (), (), (("09:00", "05:00"),)),
    # An hour of every day of some
    Row("fi", "Silta suljettu 3.-7.5. klo 22 alkaen", (), (), (("22:00", ""),)),
    Row("fi", "Tie suljettu 3.-7.5. klo 22 ja 5 välillä", (), (), (("22:00", "05:00"),)),
    Row("en", "Mill Road is closed 3-7 May after 9 p.m.", (), (), (("21:00", ""),)),
    Row("nl", "De N9 is van 3 t/m 7 mei na 22.30 uur dicht.", (), (), (("22:30", ""),)),
    # Two towns with a hyphen
    Row("de", "A8 im Bereich Pforzheim-Leonberg Stau", (), (("Pforzheim", "Leonberg"),), ()),
    Row("de", "Verspätungen im Bereich Hamburg-Bremen", (), (("Hamburg", "Bremen"),), ()),
    # American and British transit
    Row("en", "Shuttle buses replace X Line between Ashby and Marley.", ("X",), (("Ashby", "Marley"),), ()),
    Row("en", "Blue Line: no service Ashby to Marley Park", ("Blue Line",), (("Ashby", "Marley Park"),), ()),
    Row("en", "Trains single-tracking btw Ashby & Marley", (), (("Ashby", "Marley"),), ()),
    Row("en", "5 trains bypassing Ashby St, Marley Av", ("5",), (), ()),
]  # fmt: skip
NO_FIFTH = (
    "Kein Halt zwischen Altdorf sowie am Montag.",
    "Route 4 is detoured from Elm Street until May 4.",
    "Buses divert from Mill Road until Further Notice.",
    "Line 4 runs from Town Hall until Labor Day.",
    "Diverted from First Street until Completion of works",
    "Trains from Platform 2 to Ashby are delayed.",
    "Die Züge von Gleis 4 nach Altdorf fallen aus.",
    "Bauarbeiten im Bereich Köln-Deutz",
    "Störung im Bereich Garmisch-Partenkirchen",
)
"""Texts without a stretch."""
NO_HEADED = (
    "2 Lanes closed on I-95",
    "12 May delays expected",
    "134 Elm Street: gas leak, road closed",
    "4 Mile Road detour in place",
    "Verkehr auf der A7 umgeleitet",
    "Huelga: 47 suspendidos",
    "Passengers change to Route 12 at Ashby.",
)
"""Texts without a line."""

# SPDX-License-Identifier: AGPL-3.0-or-later
"""Made-up notices in German, Dutch, Polish and Finnish: what runs with its article, twins with a slash, cases of a list."""

from tests.core.guard.notices_by_hand import Row

NORTH = [
    # A slash parts nothing where commas part the others
    Row("nl", "De lijnen 7, 8, 23/24, 31 en 46/47 rijden niet. Ook tram 46/47 staat stil.", ("7", "8", "23/24", "31", "46/47"), (), ()),
    Row("de", "Betroffen sind die Linien 2, 3, 5/5A, 8/8A und 11.", ("2", "3", "5/5A", "8/8A", "11"), (), ()),
    Row("de", "Linien 12/14: Umleitung.", ("12", "14"), (), ()),
    # The case behind a Finnish list, words for trains in any case
    Row("fi", "Kolarin vuoksi 4, 9, 17, 62 ja 532:lla myöhästymisiä.", ("4", "9", "17", "62", "532"), (), ()),
    Row("fi", "VR:n E-lähijunat seisovat ja Riihimäen R -junat ajavat tunnin välein.", ("E", "R"), (), ()),
    Row("fi", "Ratikkaa 5 ei ajeta, ratikan 8 reitti muuttuu.", ("5", "8"), (), ()),
    # Letters in quotes and with a full stop
    Row("pl", "Na ulice wyjechały autobusy linii „K”, które nie mogły zabrać pasażerów.", ("K",), (), ()),
    Row("pl", "Nie kursują trolejbusy 24 i autobusy G. Częstotliwość odjazdów zmniejszono, 31 jedzie co 20 minut, a 35 co godzinę.", ("24", "G", "31", "35"), (), ()),
    # Numbers by what they do, behind a day and a colon
    Row("de", "Warnstreik am 9. März: Die 14 und die 27 kommen später.", ("14", "27"), (), ()),
    Row("de", "Die 110 lässt den Halt Waldweg aus, die 115 alle Halte am Ring.", ("110", "115"), (), ()),
    Row("de", "Die 13er fährt nur alle 20 Minuten.", ("13",), (), ()),
    Row("nl", "De IC Kopenhagen en Nightjet rijden niet.", ("IC Kopenhagen", "Nightjet"), (), ()),
    # Stretches
    Row("de", "In Bayern musste der Fernverkehr aus Augsburg nach Ingolstadt eingestellt werden.", (), (("Augsburg", "Ingolstadt"),), ()),
    Row("de", "Zwischen Rathaus und Theater am Kanal (Linien 3, 5 und N2) beziehungsweise Weststraße (Linie 7) wird umgeleitet.", ("3", "5", "N2", "7"), (("Rathaus", "Theater am Kanal"), ("Rathaus", "Weststraße")), ()),
    Row("de", "Die RB70 fährt nur von Celle bis Uelzen. Von Uelzen nach Lüneburg fahren Taxis.", ("RB70",), (("Uelzen", "Lüneburg"),), ()),
    Row("nl", "Het spoor Breda-Tilburg blijft versperd.", (), (("Breda", "Tilburg"),), ()),
    Row("nl", "Herstelwerkzaamheden Breda-Roosendaal\nEr rijden bussen in plaats van treinen.", (), (("Breda", "Roosendaal"),), ()),
    Row("nl", "Aanrijding Zwolle-Meppel\nEr rijden minder treinen.", (), (("Zwolle", "Meppel"),), ()),
    Row("pl", "Na trasie al. Solidarności – Zielona uruchomiono zastępczą komunikację autobusową.", (), (("al. Solidarności", "Zielona"),), ()),
    Row("fi", "Tie suljetaan välillä Vt9 Hämeentie-Satamatie.", (), (("Hämeentie", "Satamatie"),), ()),
]  # fmt: skip

NO_NORTH = (
    "Der Regionalexpress nach Aachen fällt aus.",
    "Der Nightjet nach Rom fällt aus. Die S-Bahn nach Köln fährt nicht.",
    "De P-treinen naar Aalst rijden niet. De Eurostar naar Parijs valt uit.",
    "Tåget till Gävle är inställt.",
    "Personenunfall: Die Züge verkehren nur zwischen Essen und Langenfeld.",
    "Protest Solidarności na trasie Solidarności – Sejm.",
)
"""What runs and where it goes, where something still runs, who calls for something: no stretch."""

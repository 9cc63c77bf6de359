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
    Row("de", "Die Linien 4 und 9 fahren als Linie 4/9 durchgehend.", ("4", "9", "4/9"), (), ()),
    Row("fi", "Linja 715/K siirtyy poikkeusreitille.", ("715/K",), (), ()),
    Row("pl", "Biegowa (Polna - Krótka) + Krótka\nUlica Krótka jest zamknięta dla ruchu.", (), (("Polna", "Krótka"),), ()),
    # Pages turned into Markdown
    Row("de", "Der Zugverkehr ist zwischen Rathaus \\<\\> Baumweg unterbrochen.\nVerbindung unterbrochen\nS3S31S5S85", ("S3", "S31", "S5", "S85"), (("Rathaus", "Baumweg"),), ()),
    Row("pl", "Komunikat\n3  8  14  22\nzielona wypadek, ruch linii wstrzymany", ("3", "8", "14", "22"), (), ()),
    Row("pl", "Uruchomiona została linia zastępcza ZA METRO.", ("Za Metro",), (), ()),
    Row("de", "Wer mit dem 3er, 8er oder 17er-Bus fahren will, braucht Geduld.", ("3", "8", "17"), (), ()),
    # Hyphens behind any word for a section; Dutch titles of towns alone
    Row("de", "Sperrung des Abschnitts Lugano-Melide; auf den Streckenabschnitten Ulm-Aalen und Aalen-Crailsheim fahren Busse.", (), (("Lugano", "Melide"), ("Ulm", "Aalen"), ("Aalen", "Crailsheim")), ()),
    Row("nl", "Op het stuk Breda-Tilburg komen bussen. Geen sprinters Zwolle-Utrecht.", (), (("Breda", "Tilburg"), ("Zwolle", "Utrecht")), ()),
    Row("nl", "Breda-Roosendaal; Breda-Tilburg\nTussen Breda en Gilze rijden er geen treinen.", (), (("Breda", "Roosendaal"), ("Breda", "Tilburg")), ()),
    Row("nl", "De IC-lijn Zwolle – Utrecht-Overvecht ligt plat.", (), (("Zwolle", "Utrecht-Overvecht"),), ()),
    Row("fi", "Mielenosoitus sulkee Aleksanterintien Postikadun ja Kirkkokadun väliltä. Paikka: Lahden ja Heinolan välillä.", (), (("Postikatu", "Kirkkokatu"), ("Lahti", "Heinola")), ()),
    Row("fi", "Tie suljetaan välillä Vt9 Hämeentie-Satamatie.", (), (("Hämeentie", "Satamatie"),), ()),
    # Ends with the road or the side they lie on, names that share a part, axes with their lines
    Row("de", "Auf der Strecke Nieder- und Oberwiesen–Altbrücke kommt es zu Ausfällen.", (), (("Oberwiesen", "Altbrücke"),), ()),
    Row("de", "Gesperrt ist der Abschnitt südlich der Einmündung Lindenstraße bis vor den Kreisel Ahornstraße.", (), (("Lindenstraße", "Kreisel Ahornstraße"),), ()),
    Row("de", "Der Abschnitt Altdorf bis kurz vor die Brücke Neudorf ist gesperrt.", (), (("Altdorf", "Brücke Neudorf"),), ()),
    Row("nl", "De A20 is afgesloten vanaf de toerit van de A12 nabij Meerdorp tot aan afrit Zandwijk (17).", (), (("Meerdorp", "Zandwijk"),), ()),
    Row("de", "Die A 5 ist zwischen der Auffahrt zur A6 bei Altdorf und Neudorf gesperrt.", (), (("Altdorf", "Neudorf"),), ()),
    Row("nl", "Hinder op volgende assen:\n-Leuven-Tervuren-Brussel (o.a. lijnen 315, 316)\n-Tienen-Leuven (lijnen 380, 381)", ("315", "316", "380", "381"), (("Leuven", "Brussel"), ("Tienen", "Leuven")), ()),
    # With both ends, in every tongue
    Row("da", "Linje 3 kjører ikke fra og med Torget til og med Sjøhagen.", ("3",), (("Torget", "Sjøhagen"),), ()),
    Row("da", "Bussene stopper ikke fra holdeplass Torget til holdeplass Sjøhagen.", (), (("Torget", "Sjøhagen"),), ()),
    Row("sv", "Bussarna stannar inte från och med hållplats Torget till och med hållplats Sjukhuset.", (), (("Torget", "Sjukhuset"),), ()),
    Row("nl", "Haltes vervallen vanaf Marktplein tot en met Zandweg.", (), (("Marktplein", "Zandweg"),), ()),
    Row("de", "Linie 5: Halte entfallen von einschließlich Rathaus bis einschließlich Waldfriedhof.", ("5",), (("Rathaus", "Waldfriedhof"),), ()),
    Row("da", "Fv. 53 Tyin-Årdal er stengt.", (), (("Tyin", "Årdal"),), ()),
    # A feast with its date, and an end on a day when the beginning's is not told
    Row("sv", "Från 22.00 på skärtorsdagen 5 april till 05.00 tisdagen 10 april är all tågtrafik avstängd.", (), (), (("22:00", "05:00"),)),
    Row("sv", "Arbetet startar vid midnatt långfredagen 6 april och håller på till annandag påsk 9 april 20.00.", (), (), (("00:00", "20:00"),)),
    Row("da", "Vejen er spærret fra kl. 20 skærtorsdag den 2. april til kl. 6 tirsdag den 7. april.", (), (), (("20:00", "06:00"),)),
    Row("da", "Veien er stengt fra og med mandag kl. 22 til og med fredag kl. 06.", (), (), (("22:00", "06:00"),)),
    Row("de", "Die Autobahn ist heute Abend ab 20 Uhr dicht - und zwar bis Montag früh 5 Uhr.", (), (), (("20:00", "05:00"),)),
    # Icelandic
    Row("is", "Vegna hátíðar munu leiðir 2, 4 og 17 aka hjáleið frá klukkan 13:00 til 14:30.", ("2", "4", "17"), (), (("13:00", "14:30"),)),
    Row("is", "Leið 5 ekur ekki á milli kl. 10:15 og 15:00.", ("5",), (), (("10:15", "15:00"),)),
    Row("is", "Lokað er frá Lindargötu að Hlíðarbraut mánudaginn 4. maí milli kl. 07:00-19:00. Strætó 12 stoppar ekki.", ("12",), (("Lindargötu", "Hlíðarbraut"),), (("07:00", "19:00"),)),
]  # fmt: skip

NO_NORTH = (
    "Der Regionalexpress nach Aachen fällt aus.",
    "Stengt fra og med mandag til og med onsdag.",
    "- Köln-Deutz (Zimmer 12): gesperrt",
    "Die Ober- und Unterstraße sind gesperrt.",
    "Der Nightjet nach Rom fällt aus. Die S-Bahn nach Köln fährt nicht.",
    "De P-treinen naar Aalst rijden niet. De Eurostar naar Parijs valt uit.",
    "Tåget till Gävle är inställt.",
    "Personenunfall: Die Züge verkehren nur zwischen Essen und Langenfeld.",
    "Pieter Breda-Roosendaal\nEr rijden bussen.",
    "Jan Peters-Breda\nWoordvoerder: treinen rijden niet.",
    "Polna (Kowalski - Nowak)\nUlica zamknięta.",
    "Linia 7 (Polna - Leśna)\nLinia zawieszona.",
    "Manifestacja (Polna - Leśna)\nUlice zamknięte.",
    "Sperrung der U-Bahnlinie 44 zum Borsigplatz.",
    "Umleitung über die Haltestellen Bruchplatz – Feldweg.",
    "Protest Solidarności na trasie Solidarności – Sejm.",
)
"""What runs and where it goes, where something still runs, who calls for something: no stretch."""

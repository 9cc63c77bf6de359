# SPDX-License-Identifier: AGPL-3.0-or-later
"""Made-up notices of the north, German and Polish: roads by their word before two ends, hours that are none, parts of a month."""

from tests.core.guard.notices_by_hand import Row

NORDIC = [
    # A road by its word, then its two ends
    Row("da", "Rute 18 Altby - Nyby: vejarbejde, ét spor spærret.", (), (("Altby", "Nyby"),), ()),
    Row("sv", "Väg 73 Altby - Nyby avstängd.", (), (("Altby", "Nyby"),), ()),
    Row("sv", "Länsväg 222 Altby-Nyby: avstängd", (), (("Altby", "Nyby"),), ()),
    Row("fi", "Tie 170 Altola - Nykylä suljettu.", (), (("Altola", "Nykylä"),), ()),
    Row("da", "Riksvei 13 Altby – Nyby: stengt", (), (("Altby", "Nyby"),), ()),
    Row("da", "Landevej 505 Altby - Nyby spærret.", (), (("Altby", "Nyby"),), ()),
    # A crossing by its glued word, a railway by its name
    Row("da", "Færgeruten Spodsby-Tårby er indstillet fra kl. 9.15 grundet storm.", (), (("Spodsby", "Tårby"),), (("09:15", ""),)),
    Row("da", "Ruten Spodsby - Tårs er indstillet.", (), (("Spodsby", "Tårs"),), ()),
    Row("sv", "Lindbanan: Stopp mellan Altby och Nyby pga tekniskt fel.", ("Lindbanan",), (("Altby", "Nyby"),), ()),
    Row("da", "Kirkebanen: Sporarbejde, togbusser Altby – Nyby.", ("Kirkebanen",), (("Altby", "Nyby"),), ()),
    # Hours with their word are no ends
    Row("da", "Veien er stengt fra i kveld kl 20 til i morgen kl 08.", (), (), (("20:00", "08:00"),)),
    Row("da", "E6 er stengt fra i natt kl. 23 til i morgen tidlig kl. 05.", (), (), (("23:00", "05:00"),)),
    Row("sv", "E4 avstängd från ikväll kl 20 till i morgon kl 06.", (), (), (("20:00", "06:00"),)),
    # Exits are no lines
    Row("da", "E45 mellem afkørsel 66 og 67 er spærret.", (), (("afkørsel 66", "afkørsel 67"),), ()),
    # Finnish: into a long vowel, several junctions, how long it lasts
    Row("fi", "Lauttaliikenne Nauvasta Korppooseen keskeytetty kello 14:30 asti.", (), (("Nauva", "Korppoo"),), (("", "14:30"),)),
    Row("fi", "Juna ei kulje Turusta Espooseen.", (), (("Turku", "Espoo"),), ()),
    Row("fi", "Tie poikki Kuusitien ja Mäntytien risteysten välillä.", (), (("Kuusitie", "Mäntytie"),), ()),
    Row("fi", "Häiriö junaliikenteessä. Kesto ainakin klo 16.", (), (), (("", "16:00"),)),
    Row("fi", "Häiriö linjalla 4. Arvioitu kesto: kello 17.45.", ("4",), (), (("", "17:45"),)),
    # An end that is a part of a month leaves the hour a beginning
    Row("de", "Dauer: 20. April 2026, etwa 07:00 Uhr bis etwa Ende Juli 2026", (), (), (("07:00", ""),)),
    Row("pl", "Linia 5 zawieszona od 3 maja od godz. 5 do połowy czerwca.", ("5",), (), (("05:00", ""),)),
    Row("sv", "Väg 73 avstängd från den 3 maj kl 9 till slutet av juni.", (), (), (("09:00", ""),)),
    Row("da", "Vejen er spærret fra den 3. maj kl. 7 til midten af juni.", (), (), (("07:00", ""),)),
    # Outside these hours nothing is told; Polish "o" leads to an hour
    Row("pl", "Prace w godz. od 8 do 16, poza godzinami od 7 do 17 droga jest przejezdna.", (), (), (("08:00", "16:00"),)),
    Row("de", "Außerhalb der Betriebszeiten (6 bis 20 Uhr) fährt die Linie 5 nicht.", ("5",), (), ()),
    Row("de", "Außerhalb der Ortschaft ist die Straße von 6 bis 20 Uhr gesperrt.", (), (), (("06:00", "20:00"),)),
    Row("pl", "Metro kończy kursowanie o 22.", (), (), (("22:00", ""),)),
    Row("pl", "Tramwaj 7 od 22 nie jeździ, wraca o 5.", ("7",), (), (("22:00", ""),)),
    # Nights by their two days, a stop that is called by its kind, roads of a land
    Row("de", "In den Nächten Mo/Di bis Do/Fr fährt die Linie 5 nicht.", ("5",), (), ()),
    Row("de", "Kein Betrieb Heiligkreuz–Bahnhof bis 11 Uhr.", (), (("Heiligkreuz", "Bahnhof"),), (("", "11:00"),)),
    Row("de", "St2312 Altdorf zwischen Altdorf und Neudorf gesperrt, Unfall", (), (("Altdorf", "Neudorf"),), ()),
    # Polish in small letters
    Row("pl", "tramwaje 10 i 17 nie kursują między placem zgody a dworcem, od 8.00 do 15.30", ("10", "17"), (("Placem Zgody", "Dworcem"),), (("08:00", "15:30"),)),
    Row("pl", "autobus 5 nie jedzie od ronda do kościoła", ("5",), (("Ronda", "Kościoła"),), ()),
]  # fmt: skip

NO_NORDIC = (
    "Bundesstraße 27 Köln-Deutz gesperrt",
    "Sperrung Bahnhof – Aufzug defekt",
    "Nächte Mo./Di. bis Fr./Sa. kein Zugverkehr.",
    "Von dieser bis zur Haltestelle Rathaus gilt die Umleitung der Linie 8.",
    "Stengt fra i kveld kl 20 til i morgen kl 08.",
)
"""Quarters, nights and hours: no stretch."""

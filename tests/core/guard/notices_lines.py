# SPDX-License-Identifier: AGPL-3.0-or-later
"""Made-up notices whose lines nothing announces but the kind of number, the article before it, or the list it goes on."""

from tests.core.guard.notices_by_hand import Row

LINES = [
    # Three digits in a notice about transit
    Row("de", "Oberleitung defekt, Linie 12 gesperrt, auch 604, 619 unregelmäßig.", ("12", "604", "619"), (), ()),
    Row("en", "Take routes 11, 250 or late-night 436.", ("11", "250", "436"), (), ()),
    Row("pt", "Linha 4 parada. O serviço 830, que serve o Porto Velho, segue normal.", ("4", "830"), (), ()),
    # What an article in the singular stands before
    Row("de", "Die Buslinie 80 und die 33 zur Uniklinik stehen still, ebenso die 45.", ("80", "33", "45"), (), ()),
    Row("de", "Über die Brücke fährt nur der 16er, mit dem 12er kein Halt.", ("16", "12"), (), ()),
    Row("fr", "Les bus de la 61 et ceux de la 4. Rien d'autre.", ("61", "4"), (), ()),
    Row("en", "Bus news: the stop for the 62 is on Low Street.", ("62",), (), ()),
    # Names of a network's own between two of a row
    Row("fr", "Les parcours 214, Express 312 et Nuit-Blanche 918 changent.", ("214", "312", "918"), (), ()),
    # Lists that go on behind words of each line's own
    Row("de", "Es fahren die Linien 231, zwischen „Markt“ und „Rathaus“, sowie 247, zwischen „Werft“ und „Hafen“.", ("231", "247"), (), ()),
    Row("nl", "De lijnen 506 Zwaagdam – Hoornerveer, 517 Zwaagdam – Rode Hek – Leem en 528 Zwaagdam – Geest vervallen.", ("506", "517", "528"), (), ()),
    Row("it", "Le linee 41 e 25 per il Monte e 3 per il Porto Nuovo saltano corse.", ("41", "25", "3"), (), ()),
    Row("pl", "Zmiany linii podmiejskich: nr 301, 311, 321.", ("301", "311", "321"), (), ()),
    Row("no", "Buss for trikkelinjene 21 og 22 fra Torvet.", ("21", "22"), (), ()),
    Row("fi", "Peruttu on M-, O-, T- ja Y-junia.", ("M", "O", "T", "Y"), (), ()),
    # Letters before the digits are no house's number
    Row("de", "Busse als SV4 ab Haltestelle „Lange Straße“ als SV6 bis Neustadt.", ("SV4", "SV6"), (), ()),
    Row("sv", "Buss 12 ställs in, samt 88VX på sträckan.", ("12", "88VX"), (), ()),
]  # fmt: skip

NO_NUMBERS = (
    "Der Bus fährt im 15-Minuten-Takt, der 10-Minutentakt entfällt; die 20 Mitarbeiter warten.",
    "A rede suprimiu 145 dos 251 autocarros.",
    "Busse fahren; Auskunft 0800 234 560 oder 234 704.",
    "The bus stops at the 3 main squares and at the 12 schools.",
    "Le bus s'arrête Coso 118, Manifestación dom. 23. Fin.",
    "Die Busse der Stadtwerke Straßenbahn AG stehen still.",
    "Toget er erstattet av buss hvert 40. minut.",
    "Tåg stannar. Arbete på E6:an i natt.",
)
"""Numbers and letters that count, ring, house or own, and name no line."""

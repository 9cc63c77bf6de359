# SPDX-License-Identifier: AGPL-3.0-or-later
"""Every kind of end beside every other, in eight languages: a town, a street, one called after somebody, a junction, a road,
a crossing, a plain thing, a mark or a number. A frame of a road notice turns with each pair."""

from __future__ import annotations

from itertools import cycle, permutations

import pytest

from tocsin.core.guard.prose import extract

BETWEEN = {
    "de": ("zwischen {} und {}", ["Die B 27 ist {} gesperrt.", "K 515 {} gesperrt", "Vollsperrung der L 222 {}", "Auf der Hauptstraße wird {} die Fahrbahn saniert."],
           ["Altdorf", "Bad Orbing", "Lindenstraße", "Konrad-Adenauer-Allee", "Anschlussstelle Wendlingen", "Kreuz Ulmbach", "B 29", "Abzweig K 530", "Ortseingang Mühlen", "Bahnhof", "Hausnummer 12"]),
    "en": ("between {} and {}", ["Mill Lane is closed {}.", "The A361 will be closed {} on Monday.", "Lane closures on US 20 {}", "Roadworks on Oak Avenue {}."],
           ["Ashby", "Great Norton", "High Street", "5th Avenue", "Jane Austen Way", "junction 4", "Exit 3A", "SR 503", "Oak Roundabout", "the railway bridge", "the county line", "the school", "milepost 12"]),
    "fr": ("entre {} et {}", ["La RD 29 est fermée {}.", "D 998 : route barrée {}", "Circulation interdite sur la RN 106 {}", "Travaux sur la rue du Bac {}."],
           ["Valmy", "Saint-Orens", "la rue du Moulin", "le boulevard Carnot", "l'avenue Gabriel Péri", "la sortie 24", "la RD 984", "l'intersection avec la RD 215", "le rond-point des Pins", "la mairie", "le pont de Bray", "l'école", "le PR 4"]),
    "es": ("entre {} y {}", ["La N-340 está cortada {}.", "calle Real: corte total {}", "Obras en la LU-546 {}.", "La avenida del Mar permanecerá cerrada al tráfico {}."],
           ["Sarria", "Villar del Monte", "la calle Mayor", "la plaza Nueva", "la avenida Pablo Iglesias", "la salida 12", "el km 4", "la A-6", "el cruce con la N-12", "la glorieta de Colón", "el puente", "el ayuntamiento", "el nº 20"]),
    "it": ("tra {} e {}", ["La SP 36 è chiusa {}.", "via Verdi: chiusura {}", "Lavori sulla SS 12 {}.", "Divieto di transito in via del Lago nel tratto {}"],
           ["Albese", "Borgo Alto", "via Roma", "piazza del Mercato", "viale Dante Alighieri", "lo svincolo di Lodi", "la SP 12", "l'incrocio con la SP 4", "la rotatoria Ospedale", "il ponte", "il cimitero", "il km 12", "il civico 12"]),
    "pl": ("między {} a {}", ["Ulica Leśna będzie zamknięta na odcinku {}.", "Zamknięta DK 19 {}", "Prace drogowe na ul. Wiejskiej na odcinku {}.", "Utrudnienia na DW 719 na odcinku {}"],
           ["Wolą", "Nową Wsią", "ul. Lipową", "placem Wolności", "ul. Jana Pawła II", "węzłem Kowal", "zjazdem nr 4", "DW 105", "rondem Kaponiera", "kościołem", "szkołą", "km 4"]),
    "nl": ("tussen {} en {}", ["De N9 is afgesloten {}.", "Stationsweg: afgesloten {}", "Werkzaamheden aan de A7 {}", "De Kerkweg is {} dicht."],
           ["Aldert", "Sint-Joris", "de Molenweg", "het Marktplein", "de Willem Dreeslaan", "afrit 12", "oprit 4", "knooppunt Delle", "de N243", "de rotonde Bosk", "de brug", "de school", "huisnummer 12"]),
    "fi": ("välillä {} – {}", ["Tie 224 on suljettu {}.", "Hakulantie suljettu {}", "Mt 924: tietyö {}", "Kantatie 75 on poikki {}"],
           ["Loimaa", "Ylä-Vuokki", "Asematie", "liittymä 12", "Kuopion liittymä", "valtatie 9", "kantatie 66", "rautatieasema", "kunnanraja"]),
}  # fmt: skip


def words(end: str) -> str:
    """An end without the article before it and with the sign that numbers a house."""
    plain = end.replace("nº", "n°")
    first, _, rest = plain.partition(" ")
    if first in ("the", "la", "le", "el", "il", "lo", "de", "het"):
        return rest
    return plain.removeprefix("l'")


@pytest.mark.parametrize("language", BETWEEN)
def test_every_end_beside_every_other(language: str) -> None:
    joined, frames, ends = BETWEEN[language]
    lost = []
    for (first, last), frame in zip(permutations(ends, 2), cycle(frames), strict=False):
        text = frame.format(joined.format(first, last))
        told = extract(text, language).sections
        if not any(
            one.partition(" – ")[0].endswith(words(first)[-3:]) and one.endswith(words(last)[-3:])
            for one in told
        ):
            lost.append((text, told))
    assert not lost

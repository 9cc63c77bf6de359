# SPDX-License-Identifier: AGPL-3.0-or-later
"""What a row of streets or stops tells, what a street is called that is no lane, and whether an hour is one."""

import pytest

from tocsin.core.guard import prose
from tocsin.core.model import Effect

STREETS = [
    ("pl", "Tramwaj 3 kursuje objazdem ulicą Długą", ("ulicą Długą",)),
    ("pl", "Tramwaj 3 jedzie objazdem ulicą Lipową, Freta i Wodną.", ("ulicą Lipową", "Freta", "Wodną")),
    ("pl", "Ulicami Długą i Miodową kursuje autobus 116 objazdem.", ("ulicą Długą", "Miodową")),
    ("nl", "Bus 24 rijdt om via de Laan van Eikendal.", ("Laan van Eikendal",)),
    ("nl", "Lijnen 3 en 9 rijden om via Eiksingel en Berkblaak tot 14:00.", ("Eiksingel", "Berkblaak")),
    ("de", "Bus 9 wird über Lindenstraße und Am Bach umgeleitet.", ("Lindenstraße", "Am Bach")),
    ("es", "Las líneas 3 y 9 se desvían por la calle Alta y Robledal.", ("calle Alta", "Robledal")),
    ("fr", "Bus 3 dévié par la rue Haute et Tilleuls.", ("rue Haute", "Tilleuls")),
    ("it", "Linea 8 deviata per via Po per lavori.", ("via Po",)),
    ("it", "Linea 8 deviata in corso Re Umberto.", ("corso Re Umberto",)),
    ("es", "Cortada la Gran Vía entre Olmo y Roble", ("Gran Vía",)),
    (
        "fr",
        "Rocade extérieure de Brune fermée entre les échangeurs 14 et 15",
        ("Rocade extérieure de Brune",),
    ),
    ("en", "Trains diverted via Leeds and York.", ()),
    (
        "de",
        "Haltestelle Lindenweg entfällt; die Linie 4 fährt über Lindenweg und Ahornallee.",
        ("Ahornallee",),
    ),
    ("de", "Wegen Demo Bergstraße gesperrt bis 18 Uhr", ("Bergstraße",)),
]


@pytest.mark.parametrize(("language", "text", "streets"), STREETS, ids=[t[:40] for _, t, _ in STREETS])
def test_streets_of_a_way_round(language: str, text: str, streets: tuple[str, ...]) -> None:
    assert prose.extract(text, language).streets == streets


STOPS = [
    ("fr", "Arrêts Mairie et Gare non desservis.", ("Mairie", "Gare")),
    ("de", "Haltestellen Rathaus, Hauptbahnhof, Dom/Tor und Am Markt entfallen.", ("Rathaus", "Hauptbahnhof", "Dom/Tor", "Am Markt")),
    ("it", "Fermate Duomo, Stazione e Mercato non servite.", ("Duomo", "Stazione", "Mercato")),
    ("pl", "Przystanki Rynek, Dworzec i Szkolna nieczynne.", ("Rynek", "Dworzec", "Szkolna")),
    ("en", "Stops at 5th/Main, 6th & Pine, and Mill Road are closed.", ("5th/Main", "6th & Pine", "Mill Road")),
    ("en", "Buses skip the stops at Oakley Station (Stop N) and Ridge Gallery", ("Oakley", "Ridge Gallery")),
    ("en", "Train 4 stops at Oakley and Ridge, which are busy.", ()),
    ("pl", "Przystanek Metro Polna 02 wyłączony z ruchu od 10:00", ("Metro Polna",)),
    ("fr", "Bus 73 : arrêts « Tilleuls » et « 8 mai 1945 » reportés de 6h à 18h le samedi 14 juin.", ("Tilleuls", "8 mai 1945")),
    ("en", "The northbound exit of the Underground station is closed", ()),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "stops"), STOPS, ids=[t[:40] for _, t, _ in STOPS])
def test_stops_of_a_row(language: str, text: str, stops: tuple[str, ...]) -> None:
    assert set(prose.extract(text, language).stops) == set(stops)


EFFECTS = [
    ("en", "Mill Lane closed until 6pm.", Effect.ROAD_CLOSED),
    ("en", "MILL LANE CLOSED UNTIL 6PM", Effect.ROAD_CLOSED),
    ("en", "Stops Oakley, Ridge and Mill Lane closed, roadworks, 9am-1pm.", Effect.STOP_CLOSED),
    ("en", "Right lane of Mill Lane closed until 6pm.", Effect.LANE_CLOSED),
    ("en", "Left Lane Closed on Mill Road", Effect.LANE_CLOSED),
    ("fi", "Pysäkit Tammi, Mäki ja Laakso pois käytöstä, lakko, klo 9–13.", Effect.STOP_CLOSED),
    ("pl", "Linia 3 – parada równości – nie kursuje do godz. 18.", Effect.NO_SERVICE),
    ("de", "U2 und U5 verkehren zwischen Altdorf und Neudorf bis 14:00 Uhr nicht", Effect.NO_SERVICE),
    ("nl", "Tram 1 rijdt niet verder dan Korenmarkt", Effect.MODIFIED_SERVICE),
    ("en", "Line 4 trains do not go beyond Oakley.", Effect.MODIFIED_SERVICE),
    ("fr", "La ligne 4 ne va pas au-delà de Mairie.", Effect.MODIFIED_SERVICE),
    ("en", "The 10:15 train will be started from Oakley, no longer calling at Ridge", Effect.MODIFIED_SERVICE),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "effect"), EFFECTS, ids=[t[:40] for _, t, _ in EFFECTS])
def test_what_a_word_of_closing_is_said_of(language: str, text: str, effect: Effect) -> None:
    assert prose.extract(text, language).effect is effect


LINES = [
    ("en", "Route 33 detoured due to a rally, 11AM-2PM.", ("33",)),
    ("fi", "Raitiolinja 4 ei liikennöi klo 9:stä 15:een", ("4",)),
    ("nl", "Sprinter 4300 rijdt niet", ("Sprinter 4300",)),
    ("en", "OTT: 501 Queen and 301 Queen: Detour via Hob St.", ("501", "301")),
    ("pl", "Przystanek Rynek Nowy 03 nieczynny, linia 02 kursuje objazdem", ("02",)),
    ("de", "Wegen Bauarbeiten Linie 9 über Bergstraße bis 18 Uhr", ("9",)),
    ("de", "Wegen Streik Linie 9 über Bergstraße bis 18 Uhr", ("9",)),
    ("de", "Wegen Kundgebung Buslinie 12 über Ringstraße", ("12",)),
    ("en", "Road closed because of a Stop Line 3 protest", ()),
]


@pytest.mark.parametrize(("language", "text", "lines"), LINES, ids=[t[:40] for _, t, _ in LINES])
def test_hours_and_posts_are_no_lines(language: str, text: str, lines: tuple[str, ...]) -> None:
    assert prose.extract(text, language).lines == lines


SECTIONS = [
    ("en", "No service between Norton and Stadium 10 p.m. Fri – 5 a.m. Mon.", "Norton – Stadium"),
    ("it", "Treno FR 9623 Lodi Centrale (10:00) - Pavia Centrale (10:55) cancellato", "Lodi Centrale – Pavia Centrale"),
    ("fr", "TER 88123 Lens (8h12) - Douai (9h05) supprimé", "Lens – Douai"),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "section"), SECTIONS, ids=[t[:40] for _, t, _ in SECTIONS])
def test_an_hour_is_no_part_of_an_end(language: str, text: str, section: str) -> None:
    assert prose.extract(text, language).sections == (section,)


def test_finnish_hours_in_their_cases() -> None:
    for text in ("Tie 224 suljettu kello 18:sta 22:een", "Asematie suljettu klo 18.00:stä 22:een"):
        (window,) = prose.extract(text, "fi").windows
        assert window.start is not None and window.end is not None
        assert (window.start.hour, window.end.hour) == (18, 22)


def test_a_station_called_at_lends_no_hour() -> None:
    assert prose.extract("ICE 612 Ulm Hbf (ab 10:28) - Bonn fällt aus", "de").windows == ()

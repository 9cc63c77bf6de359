# SPDX-License-Identifier: AGPL-3.0-or-later
"""Where a line still runs is no closed section, when the notice closes another."""

from __future__ import annotations

import pytest

from tocsin.core.guard.prose.between.sections import sections_of
from tocsin.core.guard.prose.clean import clean

SAID = [
    (
        "Métro A : service interrompu entre Valmy et Les Forges. En revanche, la ligne A fonctionnera entre Les Forges et Bellerive.",
        ("Valmy – Les Forges",),
    ),
    (
        "Servizio interrotto tra Pieve e Rocca, mentre la circolazione proseguirà regolare tra Rocca e Montalto.",
        ("Pieve – Rocca",),
    ),
    (
        "Il tram 12 fa servizio tra Pieve e Rocca. Non fa servizio tra Rocca e Montalto.",
        ("Rocca – Montalto",),
    ),
    (
        "Suspendido el servicio entre Olmos y Ribera; se mantendrá el servicio entre Ribera y Puerto.",
        ("Olmos – Ribera",),
    ),
    (
        "No trains between Kelham and Marsh Lane. Trains run normally between Marsh Lane and Docks.",
        ("Kelham – Marsh Lane",),
    ),
    (
        "Trafic interrompu entre Valmy et Les Forges. Trafic normal sur les axes : Les Forges - Bellerive via Chanteloup.",
        ("Valmy – Les Forges",),
    ),
    (
        "Zwischen Altdorf und Neumühl fahren keine Züge, zwischen Neumühl und Seefeld verkehren die Züge planmäßig.",
        ("Altdorf – Neumühl",),
    ),
    (
        "Servicio suspendido entre Olmos y Ribera. La línea funciona con normalidad entre Ribera y Puerto.",
        ("Olmos – Ribera",),
    ),
    (
        "Circolazione sospesa tra Pieve e Rocca; regolare tra Rocca e Montalto.",
        ("Pieve – Rocca",),
    ),
    (
        "Tussen Veldhuis en Oostwijk rijden geen treinen. Tussen Oostwijk en Haven rijden de treinen normaal.",
        ("Veldhuis – Oostwijk",),
    ),
    (
        "Pociągi nie kursują na odcinku Lipno – Brzoza. Na odcinku Brzoza – Dąbek kursują normalnie.",
        ("Lipno – Brzoza",),
    ),
    (
        "Circolazione sospesa tra Rocca e Sasso sulla linea Pieve-Montalto.",
        ("Rocca – Sasso",),
    ),
    (
        "Gesperrt ist die A97 Altdorf - Neumühl zwischen Seefeld und Moosbach.",
        ("Seefeld – Moosbach",),
    ),
    (
        "Tie 77 välillä Ahtova - Kuusela, Ahtova. Tarkempi paikka: Välillä Leppälä - Honkala. Tie on suljettu.",
        ("Leppälä – Honkala",),
    ),
    (
        "Linja 7 körs om mellan Sjöby–Backa och buss U948 mellan Norrvik–Backa.",
        ("Sjöby – Backa", "Norrvik – Backa"),
    ),
    (
        "Corte total entre Olmos y Ribera. Habrá servicio entre Ribera y Puerto con las frecuencias habituales.",
        ("Olmos – Ribera",),
    ),
    (
        "Linea Pieve - Montalto: dalle 9 circolazione sospesa tra Rocca e Sasso.",
        ("Rocca – Sasso",),
    ),
    (
        "Zwischen Altdorf und Neumühl fahren keine Züge. Zwischen Neumühl und Seefeld besteht der 10-Minuten-Takt, die Linie verkehrt.",
        ("Altdorf – Neumühl",),
    ),
    (
        "Il treno si ferma tra Rossano e Quai - Valmy dopo un guasto a Quai - Valmy.",
        ("Rossano – Quai - Valmy",),
    ),
]
ALONE = [
    "Pociąg nr 9168 relacji Lipno (4:38) - Brzoza (6:28) jest opóźniony.",
    "Uruchomiono linię zastępczą Z na trasie: Lipno – Polna – Leśna – Brzoza.",
    "L'arrêt ne sera pas desservi à Valmy – Bellerive en direction de Chanteloup – Les Forges.",
    "Service operates in two sections: 1. Between Kelham and 14 St 2. Between 14 St and Docks",
    "#S46 verkehrt #Altdorf<>#Neumühl sowie #Seefeld<>#Moosbach.",
    "Fahrgäste werden gebeten, zwischen Altdorf und Neumühl die U-Bahn zu nutzen.",
    "Storing voorbij: defecte trein Meppel - Hoogeveen",
    "Alleen de havensprinter rijdt vier keer per uur tussen Veldhuis en Oostwijk.",
    "Die Linie 1 wird kurzgeführt und fährt nur zwischen Altdorf und Neumühl.",
    "Przywrócenie kursowania linii metra na trasie Lipno – Brzoza.",
    "Linie kursują w pętlach:\nlinia M1: Lipno – Brzoza, Dw. Dąbek – Zatorze",
    "La ligne de bus 1 est renforcée entre Valmy et Bellerive.",
    "Weiterfahrt bis Altdorf U. Der Zug fährt von Sonntag bis Donnerstag/Freitag anders.",
    "Veer naar Veldhuis vaart een aangepaste dienstregeling.",
    "Coaches are diverting via Mill Road and Quay Road to Docks.",
    "Empruntez un train à destination de Valmy–Les Forges.",
    "Linia M1 kursuje na trasie skróconej: Lipno – Brzoza.",
    "Laaja häiriö Ahtovassa – Nämä junat seisovat tänään.",
    "Le signal d'alarme a sonné en gare de Quai des Forges - Valmy.",
    "TRENITALIA - ROMA\nsciopero dalle 9 alle 17",
    "Der Verkehr ruht von Betriebsbeginn bis Betriebsende, am Ring von etwa 17 bis gegen 21 Uhr.",
    "Linie 43: Betrieb nur zwischen Altdorf und Neumühl.",
    "Gegen 21 Uhr fuhr die 18 nur zwischen Altdorf und Neumühl, die 23 nur zwischen Seefeld und Moosbach.",
    "Trains run between Marsh Lane and Docks only.",
    "La ligne 8 ne circule qu'entre Valmy et Bellerive.",
    "La Línea 1 corre solo de Olmos a Ribera.",
    "Il bus 40 va da Pieve solo fino a Rocca.",
    "De metro rijdt alleen tussen Veldhuis en Oostwijk.",
    "Pociągi kursują w dwóch pętlach: Lipno – Brzoza oraz Dw. Dąbek – Zatorze.",
    "Die Linien fahren wie folgt:\n* S41: Altdorf > Neumühl\n* S46: Seefeld <> Moosbach und Neumühl <> Altdorf",
    "Trafic normal sur les axes :\n- Les Forges - Bellerive\n- Valmy - Chanteloup",
    "Fahrgäste mit gültigen Tickets können zwischen Altdorf und Neumühl die Stadtbahn benutzen.",
    "Umfahrung:\n* zwischen Altdorf und Neumühl die Linie 17",
]
KEPT = [
    (
        "Die RE2 entfallen zwischen Altdorf und Neumühl - einzelne Züge entfallen zwischen Seefeld und Moosbach.",
        ("Altdorf – Neumühl", "Seefeld – Moosbach"),
    ),
    (
        "Die S3 fährt zwischen Altdorf und Neumühl nur im 20-Minutentakt. Zwischen Seefeld und Moosbach keine Züge.",
        ("Altdorf – Neumühl", "Seefeld – Moosbach"),
    ),
    ("Trafic interrompu gare de Valmy - Bellerive.", ("Valmy – Bellerive",)),
    (
        "Tussen Veldhuis en Oostwijk rijden twee treinen op de drie, tussen Oostwijk en Haven 50 procent.",
        ("Veldhuis – Oostwijk", "Oostwijk – Haven"),
    ),
    (
        "Zug 12 (13.00 Uhr ab Altdorf) fällt planmäßig von Altdorf bis Neumühl aus, zwischen Neumühl und Seefeld keine Züge.",
        ("Altdorf – Neumühl", "Neumühl – Seefeld"),
    ),
    (
        "Gesperrt ist Altdorf - Neumühl. Die Linie 8 fährt zwischen Neumühl und Seefeld über Moosbach.",
        ("Altdorf – Neumühl", "Neumühl – Seefeld"),
    ),
    ("Trains run between Marsh Lane and Docks.", ("Marsh Lane – Docks",)),
    ("Only one track is open between Marsh Lane and Docks.", ("Marsh Lane – Docks",)),
    ("Il traffico viaggia su un solo binario tra Pieve e Rocca.", ("Pieve – Rocca",)),
    ("Ersatzbusse fahren nur zwischen Altdorf und Neumühl.", ("Altdorf – Neumühl",)),
    ("Un regionale è fermo tra Pieve e Rocca. Soltanto alle 9.20 si riparte.", ("Pieve – Rocca",)),
    (
        "Un feu bloque les trains entre Valmy et Bellerive ainsi qu'entre Valmy et Chanteloup.",
        ("Valmy – Bellerive", "Valmy – Chanteloup"),
    ),
    (
        "Les trains circulent normalement sauf entre Valmy et Bellerive.",
        ("Valmy – Bellerive",),
    ),
    (
        "Northbound trains run express from Marsh Lane to Docks. No trains between Kelham and Mill.",
        ("Marsh Lane – Docks", "Kelham – Mill"),
    ),
    # Where buses run is told only where the closed stretch is not.
    (
        "No trains between Kelham and Marsh Lane. Buses run between Kelham and Docks.",
        ("Kelham – Marsh Lane",),
    ),
    (
        "Delays between Kelham and Marsh Lane. Buses run between Mill and Docks.",
        ("Kelham – Marsh Lane", "Mill – Docks"),
    ),
    (
        "Entre Valmy et Les Forges trafic interrompu; un train sur trois circule entre Les Forges et Bellerive.",
        ("Valmy – Les Forges", "Les Forges – Bellerive"),
    ),
    (
        "Zwischen Altdorf und Neumühl fahren keine Züge, zwischen Neumühl und Seefeld fährt die Hälfte der Züge.",
        ("Altdorf – Neumühl", "Neumühl – Seefeld"),
    ),
]


@pytest.mark.parametrize(("text", "sections"), SAID)
def test_where_it_runs_is_not_told_beside_what_is_closed(text: str, sections: tuple[str, ...]) -> None:
    assert sorted(sections_of(text)) == sorted(sections)


@pytest.mark.parametrize(("text", "sections"), KEPT)
def test_what_runs_less_or_alone_is_told(text: str, sections: tuple[str, ...]) -> None:
    assert sorted(sections_of(text)) == sorted(sections)


@pytest.mark.parametrize("text", ALONE)
def test_where_alone_it_runs_or_another_line_does_is_not_told(text: str) -> None:
    assert sections_of(text) == ()


EXCEPTED = [
    "Aucun train ne circule sauf entre Valmy et Bellerive.",
    "Der gesamte Zugverkehr ruht, ausgenommen zwischen Altdorf und Neumühl.",
    "Alle Züge fallen aus, mit Ausnahme der Strecke Altdorf – Neumühl.",
    "Servicio interrumpido en toda la línea, excepto entre Robledo y Encina.",
    "Circolazione sospesa su tutta la linea, ad eccezione della tratta Pieve – Rocca.",
    "Ruch wstrzymany na całej linii z wyjątkiem odcinka Lipno – Wschodnia.",
    "Vandaag rijdt er niets, met uitzondering van het traject Weerdam – Oudveen.",
    "Junaliikenne on keskeytetty, paitsi Koivulan ja Lehtisen välillä.",
    "No service on the whole line apart from between Kelham and Docks.",
]
OUT_OF_ORDER = [
    ("Het verkeer rijdt normaal, met uitzondering van het traject Weerdam – Oudveen.", "Weerdam – Oudveen"),
    ("Wszystko kursuje zgodnie z rozkładem z wyjątkiem odcinka Lipno – Wschodnia.", "Lipno – Wschodnia"),
    ("Service suspended daily except Sundays between Kelham and Docks.", "Kelham – Docks"),
    ("The road is closed except for local traffic between Elm St and Oak St.", "Elm St – Oak St"),
    ("Line 4 is suspended except between Kelham and Docks where buses run.", "Kelham – Docks"),
]


@pytest.mark.parametrize("text", EXCEPTED)
def test_what_is_taken_out_of_a_closure_runs(text: str) -> None:
    assert sections_of(text) == ()


@pytest.mark.parametrize(("text", "section"), OUT_OF_ORDER)
def test_what_is_taken_out_of_what_runs_is_closed(text: str, section: str) -> None:
    assert sections_of(text) == (section,)


def test_what_is_said_of_one_stretch_of_a_list_is_said_of_all() -> None:
    text = "Service is operating between Elmford and Oakley, between Ashby and Birch Hill and between Cedar Green and Dale at a reduced frequency."
    assert sections_of(text) == ("Elmford – Oakley", "Ashby – Birch Hill", "Cedar Green – Dale")


def test_the_title_of_a_route_is_not_the_part_that_is_told() -> None:
    text = "Weerdam - Oudveen.\nDoor een aanrijding: tussen Lindehof en Oudveen rijden er geen treinen."
    assert sections_of(text) == ("Lindehof – Oudveen",)
    assert sections_of(text.replace("Lindehof en Oudveen", "Lindehof en Marken")) != ("Lindehof – Marken",)


@pytest.mark.parametrize(
    "text",
    [
        "Między przystankami „Lipno SKM” 05 a „Wschodnia” 01 obowiązuje objazd.",
        "Od przystanku „Lipno SKM” 01 do przystanku „Wschodnia” (n/ż) 04 autobusy pojadą ulicami: Rybna – Morska.",
        "Od przystanku „Lipno SKM” do przystanku „Wschodnia” tramwaje pojadą objazdem ulicami al. Rybna – Morska.",
    ],
)
def test_posts_of_stops_and_ways_round_are_passed_over(text: str) -> None:
    assert sections_of(clean(text)) == ("Lipno SKM – Wschodnia",)

# SPDX-License-Identifier: AGPL-3.0-or-later
"""Sections that little says are any: a hyphen alone, a slash, a house's number, a title; and what looks like them."""

from __future__ import annotations

import pytest

from tocsin.core.guard.answer import answer
from tocsin.core.guard.prose.between.sections import sections_of

SAID = [
    ("RB 30112 von Altdorf ab 14:45 Uhr nach Neumühl an 14:54 Uhr fällt aus.", ("Altdorf – Neumühl",)),
    # A hyphen between two towns, behind what becomes of them
    ("Treinstoring Zwolle-Meppel, Assen-Groningen\nwerkzaamheden", ("Zwolle – Meppel", "Assen – Groningen")),
    (
        "Treinstoring Leiden C.-Antwerpen-C./Breda/Delft\nseinen",
        ("Leiden C. – Antwerpen-C.", "Leiden C. – Breda", "Leiden C. – Delft"),
    ),
    ("Zwolle-Meppel/Assen", ("Zwolle – Meppel", "Zwolle – Assen")),
    ("Dordrecht-Breda en Tilburg-Breda maandag 3 mei na 21.15 uur", ("Dordrecht – Breda", "Tilburg – Breda")),
    ("Veerpont Gorinchem-Sleeuwijk vaart niet.", ("Gorinchem – Sleeuwijk",)),
    ("Prom Gdynia-Hel nie kursuje.", ("Gdynia – Hel",)),
    ("Bus sostitutivi Biella-Novara.", ("Biella – Novara",)),
    ("Chiusura notturna Orte-Viterbo, in entrambe le direzioni.", ("Orte – Viterbo",)),
    ("Due to closure of Ferry Street/Bridge, buses divert.", ()),
    ("Le train dessert Massy-Palaiseau et Antony.", ()),
    # A way between two towns, of which the sentence says that it fails
    ("The Norwich-Ipswich highway was closed after the crash.", ("Norwich – Ipswich",)),
    (
        "Cancellations on the Ullapool-Stornoway route, fewer sailings on Mallaig-Armadale and Oban-Craignure routes.",
        ("Ullapool – Stornoway", "Mallaig – Armadale", "Oban – Craignure"),
    ),
    ("The Trans-Canada Highway is closed.", ()),
    # Stops from one to another
    ("Halten Molenweg t/m Kerkplein vervallen.", ("Molenweg – Kerkplein",)),
    ("De haltes Molenweg tot en met Kerkplein vervallen.", ("Molenweg – Kerkplein",)),
    # Behind a slash or a semicolon another pair
    (
        "Trains supprimés entre Gap et Briançon / Veynes et Die ; Digne et Sisteron.",
        ("Gap – Briançon", "Veynes – Die", "Digne – Sisteron"),
    ),
    (
        "Umgeleitet zwischen Auer Damm/Neue Allee - Hohe Str. über Ring.",
        ("Auer Damm/Neue Allee – Hohe Str",),
    ),
    # What is counted behind a name
    ("Zwischen Aalen und Ulm 7 km Stau.", ("Aalen – Ulm",)),
    # What says what happens is no part of a name
    ("Teilausfall Brake – Elsfleth.", ("Brake – Elsfleth",)),
    ("Unterbruch Brig – Visp.", ("Brig – Visp",)),
    ("Zürich HB – Zug – Luzern: Reisende müssen mit Verspätungen rechnen.", ("Zürich HB – Luzern",)),
    ("Wegen Bauarbeiten zur neuen Stammstrecke am Ring kommt es zu Ausfällen.", ()),
    ("Es wird der Fährverkehr bis zum Nachmittag eingestellt.", ()),
    ("Unfall zwischen einem Lkw und einem Pkw. Die Straße ist gesperrt.", ()),
    ("Le ring intérieur de Gand à hauteur de Drongen est fermé.", ()),
    ("Der Fußweg zwischen Südbahnhof und der Haltestelle Am Markt ist gesperrt.", ()),
    ("SOC. ABC - ALFA BETA CARGO\n24 ORE", ()),
    # A line's own name, a train's own way
    ("S8 (Wiesbaden - Hanau): Kein Zugverkehr zwischen Mainz und Rüsselsheim.", ("Mainz – Rüsselsheim",)),
    (
        "Zug 4711 von Rostock nach Cottbus fällt zwischen Neustrelitz und Oranienburg aus.",
        ("Neustrelitz – Oranienburg",),
    ),
    (
        "Fahrt ab „Altdorf“ um 5:12 Uhr nach „Neudorf“ entfallen alle Haltestellen zwischen „Hof“ und „Tal“.",
        ("Hof – Tal",),
    ),
    # It runs there alone, or as ever
    ("Betrieb nur zwischen Altdorf und Seefeld sowie Neumühl und Hafen.", ()),
    ("Trams from Ashby will now only go as far as Milton.", ()),
    ("La ligne 12 circule sans changement entre Valmy et Les Forges.", ()),
    ("La linea viaggia in due tronconi: Pieve - Rocca e Sasso - Montalto.", ()),
    # One train by its hours, when no part of its way is told
    ("Tren Girona 9:47 - Blanes 11:09 avui no circula.", ("Girona – Blanes",)),
    ("Tren Girona 9:47 Blanes 11:09 aturat entre Caldes i Sils.", ("Caldes – Sils",)),
    # Houses, stops and mileposts by number
    ("Lindenstraße zwischen den Hausnummern 4 und 12 gesperrt.", ("Hausnummer 4 – Hausnummer 12",)),
    ("Rue barrée du n° 7 au n° 31.", ("n° 7 – n° 31",)),
    ("Closed mileposts 17 to 62.", ("milepost 17 – milepost 62",)),
    # A road by its ends
    ("La autopista Toledo-Madrid se encuentra bloqueada.", ("Toledo – Madrid",)),
    # A station called after somebody beside a street's number, or behind "stations"
    ("Service is suspended between Roosevelt and 95th/Dan Ryan.", ("Roosevelt – station Dan Ryan/95th",)),
    ("A pedido da campanha da deputada Joana Figueira (XY), a Companhia de Trânsito fecha a avenida.", ()),
    ("Haltausfall Aufhausen - Die Züge halten nicht.", ()),
    # A Finnish road report
    ("Hallintie Karkkilan ja Vihdin välillä on poikki.", ("Karkkila – Vihti",)),
    (
        "Tarkempi paikka: Välillä Salo, Halikon liittymä, Salo - Kruusilan tienhaara, Salo.\nTietyö.",
        ("Salo, Halikon liittymä – Kruusilan tienhaara",),
    ),
]


@pytest.mark.parametrize(("text", "sections"), SAID, ids=lambda v: v[:40] if isinstance(v, str) else "")
def test_tells_what_is_closed_and_no_more(text: str, sections: tuple[str, ...]) -> None:
    assert sections_of(text) == sections


SMALL = [
    ("service suspended on line 4, from kelham to eastgate, due to a fire.", ("Kelham – Eastgate",)),
    ("trafic interrompu entre valmy et bellerive jusqu'à 18h", ("Valmy – Bellerive",)),
    ("no trains between anna bergmann and karl meier today", ()),
    ("rain between one and two metres", ()),
]


@pytest.mark.parametrize(("text", "sections"), SMALL)
def test_a_stretch_typed_without_capitals_is_told(text: str, sections: tuple[str, ...]) -> None:
    assert answer(text)["slots"]["sections"] == list(sections)


SPOKEN = [
    ("Die ICE-Strecke Altdorf-Neumühl ist gesperrt.", ("Altdorf – Neumühl",)),
    ("La ligne de Valmy-Dole roule, celle de Nantes-Redon est interrompue.", ("Nantes – Redon",)),
    (
        "CHIUSURA AL TRANSITO FRA LE LOC. PIEVE E ROCCA DAL GIORNO 3 MARZO 2026 AL TERMINE DEI LAVORI",
        ("PIEVE – ROCCA",),
    ),
]


@pytest.mark.parametrize(("text", "sections"), SPOKEN)
def test_what_stands_for_a_line_before_its_ends(text: str, sections: tuple[str, ...]) -> None:
    assert set(sections) <= set(sections_of(text))


def test_a_dutch_railway_by_its_name() -> None:
    assert answer("Er rijden geen treinen op de Vennelijn.")["slots"]["lines"] == ["Vennelijn"]
    assert answer("Er rijden geen treinen; bel de Hulplijn.")["slots"]["lines"] == []

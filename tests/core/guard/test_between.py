# SPDX-License-Identifier: AGPL-3.0-or-later
"""Made-up notices that name stretches in the ways operators, papers and road authorities write them."""

import pytest

from tocsin.core.guard.answer import answer
from tocsin.core.guard.prose import extract

STRETCHES = [
    # Known towns that a hyphen joins, where the sentence says what becomes of the way between
    ("de", "Der Zugverkehr Rastatt-Bühl ist nach einem Unfall unterbrochen.", ["Rastatt – Bühl"]),
    ("de", "Zugausfälle Lahr-Offenburg", ["Lahr – Offenburg"]),
    ("de", "Schienenersatzverkehr (SEV) Lahr-Rastatt-Offenburg", ["Lahr – Offenburg"]),
    ("de", "Bauarbeiten in Hamburg-Altona, Züge verspätet.", []),
    ("fr", "Le trafic ferroviaire Nevers-Moulins est interrompu dans les deux sens.", ["Nevers – Moulins"]),
    ("fr", "Des travaux à Nevers-Moulins : trafic interrompu.", []),
    ("es", "El tren regional Mérida-Zafra-Huelva queda suspendido.", ["Mérida – Huelva"]),
    ("nl", "Wisselstoring Zutphen-Apeldoorn", ["Zutphen – Apeldoorn"]),
    ("da", "Ingen tog, Roskilde-Ringsted. 20 min forsinkelse.", ["Roskilde – Ringsted"]),
    # Joined both ways, as a keyboard writes it
    ("de", "Kein Zugverkehr: Kirnbach <=> Tannrode", ["Kirnbach – Tannrode"]),
    ("de", "RB 19: Tannrode >< Kirnbach, Ersatzverkehr mit Bussen", ["Tannrode – Kirnbach"]),
    ("de", "U9 Störung Birkenpark <-> Lindenhof, bitte weichen Sie aus.", ["Birkenpark – Lindenhof"]),
    # A line or a road, a dash, and its stretch
    ("en", "Trackwork affects T6 - Oakdale to Fernley this weekend.", ["Oakdale – Fernley"]),
    ("en", "Part of Route 31 - Oakdale to Fernley Park - is shut.", ["Oakdale – Fernley Park"]),
    ("en", "B7 - Northbound/Westbound buses detoured.", []),
    ("fr", "A7 : circulation difficile sens Marseille - Avignon.", []),
    ("es", "Cerrado del km 12 al 15 de la autopista Soria-Burgos.", ["km 12 – km 15"]),
    ("en", "M9 northbound J3 (A7) to J4 (Oakdale) two lanes shut.", ["J3 – J4"]),
    ("en", "The lane between A112 and J4 M19 was affected.", ["A112 – J4 M19"]),
    ("en", "Single line working is in place Oakdale to Fernley Haven.", ["Oakdale – Fernley Haven"]),
    ("fi", "Rataosa Joensuu – Nurmes on pois käytöstä.", ["Joensuu – Nurmes"]),
    # Lists
    (
        "pl",
        "Odcinki między przystankami „Lipowa” a „Rynek Dolny” oraz „Węzeł Klonowy” – „Ratusz Nowy” będą wyłączone.",
        ["Lipowa – Rynek Dolny", "Węzeł Klonowy – Ratusz Nowy"],
    ),
    (
        "en",
        "No trains run from Oakdale to Fernley, Marston, Lowick or Derrick Airport.",
        ["Oakdale – Fernley", "Oakdale – Marston", "Oakdale – Lowick", "Oakdale – Derrick Airport"],
    ),
    ("pl", "Zwężenie jezdni od placu Na Stawach do ronda Barei.", ["placu Na Stawach – ronda Barei"]),
]


@pytest.mark.parametrize(("language", "text", "sections"), STRETCHES)
def test_stretch(language: str, text: str, sections: list[str]) -> None:
    assert list(extract(text, language).sections) == sections
    assert answer(text)["slots"]["sections"] == sections

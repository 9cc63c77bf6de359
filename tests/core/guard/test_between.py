# SPDX-License-Identifier: AGPL-3.0-or-later
"""Made-up notices that name stretches in the ways operators, papers and road authorities write them."""

import json

import pytest

from tocsin.core.guard.answer import answer

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
    # Ends keep what a street, a square and a junction are called by
    ("pl", "Zamknięty odcinek od ul. Lipowej do pl. Starego.", ["ul. Lipowej – pl. Starego"]),
    ("nl", "De A9 is dicht tussen knooppunt Dorrewijk en Elzenbrug.", ["knooppunt Dorrewijk – Elzenbrug"]),
    # A line's own two ends beside the part that is cut
    ("it", "Treni fermi sulla linea Nembro-Vertova, tra Albino e Gazzaniga.", ["Albino – Gazzaniga"]),
    ("pl", "Zamknięta linia Lipno - Brzoza na odcinku Rypin – Skrwa.", ["Rypin – Skrwa"]),
    ("de", "A 7 Adorf -> Bestadt: zwischen Kreuz Celle und Emsdorf gesperrt", ["Kreuz Celle – Emsdorf"]),
    # Where alone something runs
    ("de", "Streik legt die Bahn lahm, lediglich zwischen Adorf und Bestadt rollt ein Notverkehr.", []),
    ("it", "Garantiti solo i treni tra Nembro e Vertova.", []),
    # What stands at an end
    ("de", "Bus 42: Sperrung Bachstr. (Postplatz bis Ringstr.)", ["Postplatz – Ringstr"]),
    (
        "fr",
        "Boulevard fermé de la place du Marché jusqu'à la gare routière.",
        ["place du Marché – gare routière"],
    ),
    ("en", "Shut from Oakdale Forest services to junction 32 at Marston.", ["Oakdale Forest – junction 32"]),
    ("es", "Cortes en Av. Prado e/ Pinares y Olivar.", ["Pinares – Olivar"]),
    ("nl", "Wegafsluiting N801 (Dorrewijk-Elzenbrug) tot maandag", ["Dorrewijk – Elzenbrug"]),
    # Lists without "from"
    (
        "en",
        "Strike: no trains Oakdale to Fernley, Marston and Lowick.",
        ["Oakdale – Fernley", "Oakdale – Marston", "Oakdale – Lowick"],
    ),
    # A station called after somebody, told by what does not run to it
    (
        "es",
        "El tranvía queda cortado todo el domingo entre Juan Molina y Pinares.",
        ["station Juan Molina – Pinares"],
    ),
    ("es", "Circulación interrumpida entre Pinares y Juan Molina.", ["Pinares – station Juan Molina"]),
    ("es", "Circulación interrumpida por una pelea entre Juan Molina y Pinares.", []),
    # Stretches of numbers
    ("en", "Work between mileposts 31 and 37 of Highway 9.", ["milepost 31 – milepost 37"]),
    ("en", "Marker posts 41/2 to 43/8 on the M9: lane closure.", ["marker post 41/2 – marker post 43/8"]),
    ("de", "Zwischen den Ausfahrten 13 und 17 der A 9 stockt der Verkehr.", ["Ausfahrt 13 – Ausfahrt 17"]),
    ("de", "Zwischen Kilometer 21,4 und Kilometer 29 der B 9 staut es sich.", ["km 21,4 – km 29"]),
    ("fr", "L'A 79 est coupée entre les échangeurs n° 6 et 9.", ["échangeur 6 – échangeur 9"]),
    ("fr", "Fermeture entre les bornes kilométriques 13 et 17.", ["km 13 – km 17"]),
    ("it", "Via Prato, lavori tra i civici 5 e 29.", ["civico 5 – civico 29"]),
    ("pl", "Utrudnienia na A9 między 131 a 138 kilometrem.", ["km 131 – km 138"]),
    ("nl", "A9 dicht tussen hectometerpaal 31,2 en 37,8.", ["hectometerpaal 31,2 – hectometerpaal 37,8"]),
    ("fi", "Tie 9 suljettu kilometrien 13 ja 17 välillä.", ["km 13 – km 17"]),
    ("fi", "Liittymien 13 ja 17 välillä kaista suljettu.", ["liittymä 13 – liittymä 17"]),
    # More around a stretch
    (
        "en",
        "Shut both ways between the Oak Arms and the railway station due to flooding.",
        ["Oak Arms – railway station"],
    ),
    ("nl", "Beperkt treinverkeer Zutphen-Apeldoorn-Amersfoort door werk", ["Zutphen – Amersfoort"]),
    ("it", "La funivia Nembro-Monte Vertova resta ferma per vento.", ["Nembro – Monte Vertova"]),
    ("de", "Linie 8 kurzgeführt: Adorf - Bestadt, kein Betrieb Bestadt - Cehof.", ["Bestadt – Cehof"]),
    (
        "fr",
        "Ralentissements sur la rocade de la porte d'Orvault à la porte d'Armor.",
        ["porte d'Orvault – porte d'Armor"],
    ),
    ("fi", "Linja 9 ei aja Lehtolan asemalta Kemiin.", ["Lehtolan asema – Kemi"]),
]


@pytest.mark.parametrize(("language", "text", "sections"), STRETCHES)
def test_stretch(language: str, text: str, sections: list[str]) -> None:
    assert answer(json.dumps({"text": text, "lang": language}))["slots"]["sections"] == sections

# SPDX-License-Identifier: AGPL-3.0-or-later
"""The ends of a stretch word for word: nothing of the next sentence, of what leads them or tells where they lie."""

from __future__ import annotations

import json

import pytest

from tocsin.core.guard import prose
from tocsin.core.guard.answer import answer

SAID = [
    # The next sentence behind a shortened or short last word
    ("No trains between Corn St and 17 Av. Some trains skip Elm St.", "Corn St – 17 Av"),
    ("Trains run express from Oak St to W 9 St. 12 Av-bound trains end there.", "Oak St – W 9 St"),
    ("Kein Betrieb zwischen Dorfgasse und St. Ruprecht S. Weichen Sie aus.", "Dorfgasse – St. Ruprecht S"),
    ("Ausfälle zwischen Adorf und Bestadt Hbf. Ein Ersatzverkehr ist eingerichtet.", "Adorf – Bestadt Hbf"),
    ("Keine Bahn zwischen Markt und Ravi. Eine Stunde lang stand alles.", "Markt – Ravi"),
    ("Kein Zug zwischen Adorf und St. Leonhard.", "Adorf – St. Leonhard"),
    ("Stop tra Largo Argento e Piazza S. Croce chiusa al traffico.", "Largo Argento – Piazza S. Croce"),
    ("Unterbruch zwischen Bergplatz und Bachstrasse.Dauer: 2 h.", "Bergplatz – Bachstrasse"),
    ("No trains between Corn St and Elm Av[SB] Free buses run.", "Corn St – Elm Av"),
    ("Keine Züge zwischen **Adorf und Bad Stein** heute.", "Adorf – Bad Stein"),
    # What runs or is done there
    ("Treinstoring Meppel-Assen Herstelwerkzaamheden 9.30-10.00 uur / Herstelwerkzaamheden", "Meppel – Assen"),
    ("Zwischen Adorf und Bestadt Bahnhof Pendelbusse statt Züge.", "Adorf – Bestadt Bahnhof"),
    ("Trafic interrompu entre Bellac et Henri Barbusse.", "Bellac – Henri Barbusse"),
    ("A9 | Adorf - Bestadt-Süd Fahrbahninstandsetzung, die Strecke ist gesperrt", "Adorf – Bestadt-Süd"),
    ("Vollsperrung zwischen den Ausfahrten Adorf (39) und Bestadt (38).", "Adorf – Bestadt"),
    ("AP-8: corte entre los enlaces de Itsar y Elgorri.", "Itsar – Elgorri"),
    ("Ferry Algamar-Ceuba: todas las salidas canceladas.", "Algamar – Ceuba"),
    ("Autopista Meseta-Pueblo cerrada.", "Meseta – Pueblo"),
    # Where an end lies
    ("No trains between Elmwood and Ashby in Surrey.", "Elmwood – Ashby"),
    ("Trains run express from 12 St in Queens to Oak Av in the Bronx.", "12 St – Oak Av"),
    ("Keine Züge zwischen Adorf und Bestadt in Niedersachsen.", "Adorf – Bestadt"),
    ("Keine Züge zwischen Adorf und Bestadt im Moment.", "Adorf – Bestadt"),
    ("Keine Züge zwischen Kufberg und Seefels in Tirol.", "Kufberg – Seefels in Tirol"),
    ("Keine Züge zwischen Kufberg und Wolkenfeld im Waldviertel.", "Kufberg – Wolkenfeld im Waldviertel"),
    ("Bus invece del treno tra Bolona e San Pietro in Casale.", "Bolona – San Pietro in Casale"),
    ("Coaches replace trains between Camber and Box Vale on the Lily and Belgrove lines.", "Camber – Box Vale"),
    ("File van Gorkum naar Utricht op de A27, een uur.", "Gorkum – Utricht"),
    # What leads the first end
    ("Interrotta la linea. Sulla Novara–Baiano viaggiano soltanto autobus.", "Novara – Baiano"),
    ("Ausfälle auf der Achse Zürich HB – Wetzikon.", "Zürich HB – Wetzikon"),
    ("Die Elbfähre Glückau - Wischen ruht bis 10 Uhr.", "Glückau – Wischen"),
    ("Ook Tiel - Beesd is dicht. Er rijden geen treinen.", "Tiel – Beesd"),
    ("Ligne K Invalon - Pontoise : suppressions", "Invalon – Pontoise"),
    ("Trenes de la C-9 de Valmera a Castellar suspendidos.", "Valmera – Castellar"),
    ("Ruch od 15:00. Pociągi Lipno - Kąty Lipnickie jadą objazdem.", "Lipno – Kąty Lipnickie"),
    # What belongs to an end
    ("Trafic interrompu entre Lugana sud et Lugana nord.", "Lugana sud – Lugana nord"),
    ("Tåget är inställt mellan Ytterby station och Uddeby östra.", "Ytterby station – Uddeby östra"),
    ("Circulació interrompuda entre Vilassell i Platja de Mar.", "Vilassell – Platja de Mar"),
    ("Trafic interrompu entre Paris Nord et Mitrac - Clayes. Bus.", "Paris Nord – Mitrac - Clayes"),
    ("Trafic interrompu entre Paris Nord et Aérop. C De Gaulle 2.", "Paris Nord – Aérop. C De Gaulle 2"),
    ("Les trains IC Bruxonne-Midi-Namure-Arlonne ne circuleront pas.", "Bruxonne-Midi – Arlonne"),
    ("Trafic interrompu entre Saint Gervin en Laye et Nantère Ville.", "Saint Gervin en Laye – Nantère Ville"),
    ("Trafic interrompu entre Albens et Aix en Provence.", "Albens – Aix en Provence"),
    ("Suomen ja Venäjän välillä junat on peruttu.", "Suomi – Venäjä"),
    ("Le trafic est interrompu de La Ciotat vers Rueil.", "La Ciotat – Rueil"),
    ("Sin servicio de Selva de Mar a La Paz.", "Selva de Mar – La Paz"),
    ("Kein Betrieb zwischen Ring, Opernhaus U und Rathaus U.", "Ring, Opernhaus U – Rathaus U"),
    ("Interrotta tra Schwaz, Centro e Schwaz, Cappella. Raccomandiamo il treno.", "Schwaz, Centro – Schwaz, Cappella"),
    ("Geen treinen tussen Hilversum, Almere en Amsterdam.", "Hilversum – Amsterdam"),
    # Signs in brackets: a kind of stop, a river, a canton, a borough; nothing else
    ("Zwischen Wien Hbf (U) und Adorf Bahnhof keine Fahrten.", "Wien Hbf (U) – Adorf Bahnhof"),
    ("Keine Züge zwischen Frankfurt (Oder) und Wellau.", "Frankfurt (Oder) – Wellau"),
    ("Geen treinen tussen Meppel en Leer (Ostfr.) vandaag.", "Meppel – Leer (Ostfr.)"),
    ("Trains supprimés entre Morgins et Renand (VD), dès 8 h.", "Morgins – Renand (VD)"),
    ("No trains between 36 St (Bklyn) and Bay St.", "36 St (Bklyn) – Bay St"),
    ("Bus tra Termini (metro A) e Battistina.", "Termini – Battistina"),
    # Streets
    ("Fort Street is closed from the east side of 3rd Street to Oak Street.", "3rd Street – Oak Street"),
    ("Corte desde la plaza de España hasta la confluencia con Alcalá.", "plaza de España – Alcalá"),
    ("Zamknięte między skrzyżowaniami z ulicami Lipową i Długą.", "Lipową – Długą"),
]  # fmt: skip

TWO = [
    ("Le trafic est interrompu entre Nantère et Cergeau/ Poissac.", ("Nantère – Cergeau", "Nantère – Poissac")),
    (
        "Ersatzverkehr zwischen Ostbahnhof und Deisen/Perlach. Die S3 endet in Deisen, die S5 in Perlach.",
        ("Ostbahnhof – Deisen", "Ostbahnhof – Perlach"),
    ),
    ("Keine Züge zwischen Halle/Westfalen und Bielstadt.", ("Halle/Westfalen – Bielstadt",)),
    ("Interrotta tra Torre e Borgo e ridotta tra Borgo e Pantana.", ("Torre – Borgo", "Borgo – Pantana")),
    (
        "Metro 9 rijdt tussen Haag en halte Leiden en keert via het overloopwissel tussen de halten Noord en Leiden. Geen metro tussen Leiden en Dorp.",
        ("Leiden – Dorp",),
    ),
]  # fmt: skip


@pytest.mark.parametrize(("text", "section"), SAID)
def test_an_end_is_told_word_for_word(text: str, section: str) -> None:
    assert prose.extract(text).sections == (section,)


@pytest.mark.parametrize(("text", "sections"), TWO)
def test_each_end_that_is_told_is_one(text: str, sections: tuple[str, ...]) -> None:
    assert prose.extract(text).sections == sections


@pytest.mark.parametrize(
    "text",
    [
        "Keine Züge zwischen Adorf und Bestadt in Trauer um Peter Müller.",
        "No trains between Elmwood and Ashby in support of Peter Miller.",
        "Kein Betrieb zwischen Markt und Ravi. Streik der Fahrer.",
        "Trafic interrompu entre Bellac et Cergeau/ Grève CGT.",
        "No trains between Corn St and 17 Av. Union members march.",
        "Keine Züge zwischen Adorf (Streik) und Bestadt (Müller).",
        "Trafic interrompu entre Bellac (CGT) et Cergeau (Grève).",
    ],
)
def test_no_reason_and_nobody_is_told_by_an_end(text: str) -> None:
    said = answer(json.dumps({"text": text}))
    told = " ".join(said["slots"]["sections"])
    assert not any(word in told for word in ("Trauer", "Müller", "Miller", "Streik", "Grève", "CGT", "Union"))

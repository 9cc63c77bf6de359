# SPDX-License-Identifier: AGPL-3.0-or-later
"""A medical incident on a line is told alike in all languages: what befalls the line where that is said, else the incident."""

from __future__ import annotations

import pytest

from tocsin.core.guard.prose import extract
from tocsin.core.model import Effect

ALONE = (
    "Line 3: ill passenger at Oldham",
    "Linie U1: Notarzteinsatz in Altdorf",
    "Linie U1: erkrankter Fahrgast in Altdorf",
    "Linie U1: ärztliche Versorgung eines Fahrgastes in Altdorf",
    "Ligne 7 : malaise voyageur à Sablons",
    "Ligne 7 : voyageur malade à Sablons",
    "Línea 3: indisposición de un viajero en Sol",
    "Línea 3: atención médica a un viajero en Sol",
    "Linea M1: malore di un passeggero a Duomo",
    "Linea M1: emergenza medica a Duomo",
    "Linia M1: zasłabnięcie pasażera na stacji Politechnika",
    "Linia M1: interwencja pogotowia na stacji Politechnika",
    "Lijn 5: onwel geworden reiziger in Utrecht",
    "Lijn 5: medisch noodgeval in Utrecht",
    "Linja 5: sairauskohtaus metrossa",
    "Linha 4: passageiro indisposto na estação Rossio",
    "Linje 5: sjuk resenär i Lund",
    "Linje 5: sygdomstilfælde i Odense",
    "Linka 5: indispozice cestujícího ve stanici Anděl",
    "الخط 5: وعكة صحية لأحد الركاب في محطة الورود",
    "5号线:乘客身体不适",
)
SLOWED = (
    "Line 3: slow service, ill passenger at Oldham",
    "Linie U1: verlangsamter Betrieb wegen Notarzteinsatz in Altdorf",
    "Ligne 7 : trafic ralenti, malaise voyageur à Sablons",
    "Línea 3: servicio lento por indisposición de un viajero en Sol",
    "Linea M1: circolazione rallentata per malore di un passeggero a Duomo",
    "Linia M1: wolniejszy ruch, zasłabnięcie pasażera na stacji Politechnika",
    "Lijn 5: vertraagd verkeer door onwel geworden reiziger in Utrecht",
    "Linja 5: viivästyksiä, sairauskohtaus metrossa",
    "Linha 4: circulação lenta devido a passageiro indisposto na estação Rossio",
    "Linje 5: långsam trafik på grund av sjuk resenär i Lund",
    "Linje 5: langsom trafik på grund af syg passager i Odense",
    "Linka 5: zpomalený provoz, nevolnost cestujícího",
    "الخط 5: تأخير بسبب وعكة صحية لأحد الركاب",
    "5号线因乘客身体不适列车慢行",
)


STOPPED = (
    "No trains between Altby and Beck due to a passenger taken ill",
    "Per un malore di un viaggiatore nessun treno tra Alba e Berna.",
    "Línea 2: sin servicio entre Alba y Berro por indisposición de un viajero.",
    "Linia 2: brak kursów między Alba a Berro z powodu zasłabnięcia pasażera.",
    "Linja 2 ei liikennöi sairaskohtauksen vuoksi Alpin ja Birkan välillä.",
    "Aucun train entre Alba et Berne suite à un malaise voyageur.",
    "Wegens een onwel geworden reiziger geen treinen tussen Alden en Bosk.",
    "Linie 2 verkehrt wegen eines Notarzteinsatzes nicht zwischen Altdorf und Birkau.",
)


@pytest.mark.parametrize("text", STOPPED)
def test_what_does_not_run_is_told_before_who_fell_ill(text: str) -> None:
    assert extract(text).effect is Effect.NO_SERVICE


@pytest.mark.parametrize("text", ALONE)
def test_the_incident_is_told_where_nothing_else_is(text: str) -> None:
    assert extract(text).effect is Effect.MEDICAL_INCIDENT


@pytest.mark.parametrize("text", SLOWED)
def test_what_befalls_the_line_is_told_before_it(text: str) -> None:
    assert extract(text).effect is Effect.DELAYS


@pytest.mark.parametrize(
    "text",
    [
        "Treinverkeer Altdorp - Nieuwdorp gestremd", "Busverkeer Altdorp - Nieuwdorp", "Circulación Altdorp - Nieuwdorp interrumpida",
        "Kursowanie Altdorp - Nieuwdorp wstrzymane", "Tågtrafiken Altdorp - Nieuwdorp inställd", "Togtrafikken Altdorp - Nieuwdorp indstillet",
        "Zugverkehr Altdorp - Nieuwdorp eingestellt", "Trafic Altdorp - Nieuwdorp interrompu", "Circolazione Altdorp - Nieuwdorp sospesa",
        "Tráfico Altdorp - Nieuwdorp interrumpido", "Ruch Altdorp - Nieuwdorp wstrzymany",
    ],
)  # fmt: skip
def test_what_runs_is_no_part_of_a_stretch(text: str) -> None:
    assert extract(text).sections == ("Altdorp – Nieuwdorp",)

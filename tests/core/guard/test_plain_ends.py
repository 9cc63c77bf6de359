# SPDX-License-Identifier: AGPL-3.0-or-later
"""Stretches between plain things, marks and numbers where a way is told; without one people go from the school to the church."""

import pytest

from tocsin.core.guard.prose import extract

ROWS = [
    ("fr", "La RD 12 est fermée de la mairie au carrefour de la Croix.", "mairie – carrefour de la Croix"),
    ("fr", "Travaux sur la rue du Bac de la mairie jusqu'à la limite du département.", "mairie – limite du département"),
    ("fr", "Rue du Bac barrée entre l'école et le cimetière.", "école – cimetière"),
    ("it", "Via Verdi chiusa dal ponte al cimitero.", "ponte – cimitero"),
    ("it", "SP 36 chiusa tra il municipio e la rotonda del porto", "municipio – rotonda del porto"),
    ("es", "La N-340 está cortada desde el puente hasta el ayuntamiento.", "puente – ayuntamiento"),
    ("es", "Calle Real cortada entre el nº 4 y el nº 20", "n° 4 – n° 20"),
    ("es", "Obras en la avenida del Mar desde la salida 12 a la N-340.", "salida 12 – N-340"),
    ("nl", "De N9 is dicht van de brug tot de school.", "brug – school"),
    ("nl", "A7: afgesloten van afrit 12 tot oprit 4", "afrit 12 – oprit 4"),
    ("pl", "Zamknięta ul. Wiejska między mostem a szkołą", "mostem – szkołą"),
    ("pl", "Zamknięta DK 19 między km 4 i ul. Długą", "km 4 – ul. Długą"),
    ("pl", "Zamknięta DK 19 od zjazdu nr 4 do DW 105", "zjazdu nr 4 – DW 105"),
    ("pl", "Ulica Leśna zamknięta pomiędzy ul. Sosnową oraz ul. Dębową.", "ul. Sosnową – ul. Dębową"),
    ("en", "Mill Lane closed between the school and the church", "school – church"),
    ("en", "SR 211 closed from Exit 3A to Great Norton", "Exit 3A – Great Norton"),
    ("en", "Mill Road closed between Aston Six Ways and Mill Lane", "Aston Six Ways – Mill Lane"),
    ("fi", "Tie 224 on suljettu välillä valtatie 9 – Mellilä", "valtatie 9 – Mellilä"),
    ("fi", "Hakulantie suljettu välillä kunnanraja - Rautatieasema", "kunnanraja – Rautatieasema"),
    ("fi", "Hakulantie suljettu välillä Kuopion liittymä - kantatie 66", "Kuopion liittymä – kantatie 66"),
    ("fi", "Päällystystyöt: Vt 26 Husula-Paijärvi (Hamina, 8,4 km)", "Husula – Paijärvi"),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "section"), ROWS)
def test_a_plain_end_is_told(language: str, text: str, section: str) -> None:
    assert extract(text, language).sections == (section,)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "Les élèves vont de l'école à la mairie."),
        ("it", "La gita va dal ponte al cimitero."),
        ("nl", "De wandeling gaat van de brug tot de school."),
        ("es", "Visita guiada desde el puente hasta el ayuntamiento."),
        ("pl", "Spacer od mostu do kościoła."),
        ("en", "Pupils walk between the school and the church."),
    ],
)
def test_where_no_way_is_told_nobody_shut_one(language: str, text: str) -> None:
    assert extract(text, language).sections == ()

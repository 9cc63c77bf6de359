# SPDX-License-Identifier: AGPL-3.0-or-later
"""A stretch of which a text says that it is not affected is no closed one."""

from __future__ import annotations

import pytest

from tocsin.core.guard.prose.between.sections import sections_of

SPARED = (
    "Nicht betroffen sind die Züge zwischen Lommel und Brakel.",
    "Der Abschnitt zwischen Lommel und Brakel ist von der Sperrung nicht betroffen.",
    "Trains between Lommel and Brakel are not affected.",
    "Trains between Lommel and Brakel are unaffected.",
    "Le tronçon entre Lommel et Brakel n'est pas concerné.",
    "La tratta tra Lommel e Brakel non è interessata dallo sciopero.",
    "No se verán afectados los trenes entre Lommel y Brakel.",
    "Het traject tussen Lommel en Brakel is niet getroffen.",
    "Utrudnienia nie dotyczą odcinka Lommel - Brakel.",
    "Häiriö ei koske Lahden ja Kouvolan välistä liikennettä.",
    "Tågen mellan Lommel och Brakel berörs inte.",
    "Togene mellem Lommel og Brakel er ikke berørt.",
    "O troço entre Lommel e Brakel não é afetado.",
    "Úsek mezi Lommel a Brakel není dotčen.",
    "Reizigers tussen Lommel en Brakel kunnen wel gewoon met de trein reizen.",
    "Zwischen Lommel und Brakel fahren die Züge wie gewohnt.",
    # Open again
    "Services have resumed between Lommel and Brakel.",
    "The road between Lommel and Brakel has now reopened.",
    "Het treinverkeer tussen Lommel en Brakel is hervat.",
    "Tussen Lommel en Brakel rijden weer treinen.",
    "Se restablece la circulación entre Lommel y Brakel.",
    "La circulation entre Lommel et Brakel a repris.",
    "Der Zugverkehr zwischen Lommel und Brakel ist wieder aufgenommen.",
)
CLOSED = (
    "Zwischen Lommel und Brakel fahren die Züge nicht wie gewohnt.",
    "Die Strecke zwischen Lommel und Brakel ist gesperrt, die Linie 4 ist nicht betroffen.",
    "Services between Lommel and Brakel are suspended; Line 4 is not affected.",
    "The line between Lommel and Brakel is closed and buses are not affected.",
    "Services between Lommel and Brakel will be suspended until the line is restored.",
    "Der Verkehr zwischen Lommel und Brakel wird gegen 9 Uhr wieder aufgenommen.",
    "The line between Lommel and Brakel was disrupted but services resumed by 9pm.",
    "Se restablece la circulación entre Lommel y Brakel con limitación de velocidad.",
    "Not all trains between Lommel and Brakel are affected.",
    "Entre Lommel et Brakel, les trains ne circulent pas. Le reste n'est pas concerné.",
)


@pytest.mark.parametrize("text", SPARED)
def test_what_is_not_affected_is_not_told(text: str) -> None:
    assert not sections_of(text)


@pytest.mark.parametrize("text", CLOSED)
def test_what_another_clause_says_is_of_something_else(text: str) -> None:
    assert sections_of(text) == ("Lommel – Brakel",)


@pytest.mark.parametrize(
    ("text", "sections"),
    [
        ("Die L 7 ist zwischen Lommel und Brakel gesperrt. Die Umleitung erfolgt ab Brakel über die B 85 bis nach Ried.", ("Lommel – Brakel",)),
        ("De weg is dicht tussen Lommel en Brakel. De omleiding loopt van Lommel via Dorp naar Zandwijk.", ("Lommel – Brakel",)),
        ("Objazd prowadzi od Polnej do Leśnej. Ulica zamknięta od Lipowej do Krótkiej.", ("Lipowej – Krótkiej",)),
        ("Die Umleitung erfolgt zwischen Lommel und Brakel über Ried.", ("Lommel – Brakel",)),
    ],
)  # fmt: skip
def test_the_course_of_a_way_round_is_not_told_beside_what_is_closed(
    text: str, sections: tuple[str, ...]
) -> None:
    assert sections_of(text) == sections

# SPDX-License-Identifier: AGPL-3.0-or-later
"""Two lines, ends or stretches that a pair of words joins are two."""

from __future__ import annotations

import pytest

from tocsin.core.guard.prose import extract

ENDS = (
    "Geen treinen tussen Lommel en zowel Brakel als Heist.",
    "Kein Zugverkehr zwischen Lommel und sowohl Brakel als auch Heist.",
    "Sin servicio entre Lommel y tanto Brakel como Heist.",
    "Circolazione sospesa tra Lommel e sia Brakel che Heist.",
    "Trafic interrompu entre Lommel et aussi bien Brakel que Heist.",
    "No trains between Lommel and both Brakel and Heist.",
)
STRETCHES = (
    "Geen treinen tussen zowel Lommel en Brakel als Brakel en Heist.",
    "Zarówno między Lommel a Brakel, jak i między Brakel a Heist ruch wstrzymany.",
    "Trafic interrompu aussi bien entre Lommel et Brakel qu'entre Brakel et Heist.",
    "Circolazione sospesa sia tra Lommel e Brakel sia tra Brakel e Heist.",
)
LINES = (
    "Betroffen sind sowohl die 4 als auch die 7.",
    "Die Linien 4 sowie auch 7 fallen aus.",
    "Zowel lijn 4 als 7 rijdt niet.",
    "Están afectadas tanto la 4 como la 7.",
    "Sono deviate sia la 4 sia la 7.",
    "Zarówno linia 4, jak i 7 nie kursują.",
    "Sekä linja 4 että linja 7 on peruttu.",
    "Tant la ligne 4 que la 7 sont interrompues.",
    "Både linje 4 och 7 är inställda.",
)


@pytest.mark.parametrize("text", ENDS)
def test_ends(text: str) -> None:
    assert extract(text).sections == ("Lommel – Brakel", "Lommel – Heist")


@pytest.mark.parametrize("text", STRETCHES)
def test_stretches(text: str) -> None:
    assert extract(text).sections == ("Lommel – Brakel", "Brakel – Heist")


def test_finnish_stretches() -> None:
    text = "Sekä Lahden ja Kouvolan että Kouvolan ja Kotkan välillä junat on peruttu."
    assert extract(text).sections == ("Lahti – Kouvola", "Kouvola – Kotka")


@pytest.mark.parametrize("text", LINES)
def test_lines(text: str) -> None:
    assert extract(text).lines == ("4", "7")


def test_other_uses_tell_nothing() -> None:
    said = extract(
        "Tant que la ligne 4 est coupée, les bus 7 et 9 suffisent. Por lo tanto la línea 2 no circula como antes."
    )
    assert said.lines == ("4", "7", "9", "2")
    assert not said.sections

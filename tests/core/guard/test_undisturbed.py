# SPDX-License-Identifier: AGPL-3.0-or-later
"""Lines that a notice only says to run as ever: none of them is told as affected beside those that do not."""

import pytest

from tocsin.core.guard.prose import extract

AS_EVER = [
    ("Die Linie U4 fährt nicht. Die Linie U6 verkehrt planmäßig.", ("U4",)),
    ("Linie 3 gesperrt, Linien 4 und 5 fahren normal.", ("3",)),
    ("Die Linien 4 und 5 sind nicht betroffen; die Linie 7 wird umgeleitet.", ("7",)),
    ("Route 5 is on detour. Route 7 runs normally.", ("5",)),
    ("All other routes, 4, 5 and 6, operate as normal. Route 9 is cancelled.", ("9",)),
    ("Route 13 will be able to run its regular route. Routes 6 and 7 will need to detour.", ("6", "7")),
    ("Trains on the Red Line are delayed. Green Line trains are running on schedule.", ("Red Line",)),
    ("Les lignes 4 et 5 ne sont pas concernées. Ligne 7 déviée.", ("7",)),
    ("Les lignes 1 et 2 sont interrompues (lignes 3, 4 : trafic normal).", ("1", "2")),
    ("Service interrompu sur les lignes 2 et 4 ;\n• Fonctionnement normal des lignes 1, 5, 10.", ("2", "4")),
    ("La línea 1 fue suspendida. Las líneas 2 y 3 seguirán operando de manera habitual.", ("1",)),
    ("Las líneas 4 y 5 no están afectadas; línea 7 desviada.", ("7",)),
    ("Metro: M1 regolare, M2 interrotta, M3 regolare.", ("M2",)),
    ("Linea 6 interrotta tra Valdorso e Montelce. Regolari M1, M3 e M5.", ("6",)),
    ("Linie 4 i 5 jeżdżą normalnie. Linia 7 jedzie objazdem.", ("7",)),
    ("Linia 3 nie kursuje, natomiast linia 4 kursuje bez zmian.", ("3",)),
    ("Lijnen 4 en 5 rijden volgens dienstregeling; lijn 7 wordt omgeleid.", ("7",)),
    ("Linja 3 ei kulje. Linja 4 liikennöi normaalisti.", ("3",)),
    ("Linje 3 är inställd. Linje 4 går som vanligt.", ("3",)),
    ("Linje 3 er aflyst. Linje 4 kører normalt.", ("3",)),
    ("A linha 3 está interrompida. A linha 4 circula normalmente.", ("3",)),
    # What is closed may be no line
    ("Mill Road is closed. Bus routes 4 and 5 are not affected.", ()),
]
TOLD = [
    # Where nothing else is told, that a line runs is what a notice has to say
    ("Line 4 is running normally.", ("4",)),
    # In part, for a time, again, or denied
    ("Route 5 is delayed between Mill Road and Oak Road, but runs normally elsewhere. Route 6 too.", ("5", "6")),
    ("Line 4 runs normally until 8 pm. Line 5 is suspended.", ("4", "5")),
    ("Linie 4: verkürzt. Linie 5 fährt ab Montag wieder planmäßig.", ("4", "5")),
    ("Die Linie 4 fährt nicht planmäßig. Linie 5 entfällt.", ("4", "5")),
    ("La ligne 2 est interrompue. La ligne 4 circule normalement, sauf entre Vallon et Corbieu.", ("2", "4")),
    ("Linia 3 nie kursuje. Linia 4 kursuje normalnie, z wyjątkiem nocy.", ("3", "4")),
    ("Fonctionnement habituel sur les autres lignes avec des perturbations sur la ligne 13. Ligne 2 déviée.", ("13", "2")),
]  # fmt: skip


@pytest.mark.parametrize(("text", "lines"), [*AS_EVER, *TOLD])
def test_a_line_that_runs_as_ever_is_not_affected(text: str, lines: tuple[str, ...]) -> None:
    assert sorted(extract(text).lines) == sorted(lines)

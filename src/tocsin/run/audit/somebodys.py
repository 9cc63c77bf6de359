# SPDX-License-Identifier: AGPL-3.0-or-later
"""A row of a table that is somebody's, by the heading of one of its cells, and what another cell of it then says: "Marta | Zielinska | ill"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from tocsin.core.guard.lexicon.kinds import Kind, kind_of
from tocsin.core.guard.normal import fold

# What heads the column of somebody's name; so a row below it is somebody's.
OF_ONE = re.compile(
    r"(?:first|last|given|family|full|sur|fore)[ _-]?names?|surname|forename|employee|staff(?: member)?|patient|child|pupil|student|resident|guest|kind|schüler(?:in)?|bewohner(?:in)?|gast|enfant|élève|résidente?|alumn[oa]|niñ[oa]|residente|bambin[oa]|alunn[oa]|ospite|dziecko|uczeń|mieszkaniec|vor-?name|nach-?name|familienname|name, vorname|mitarbeiter(?:in)?"
    r"|pr[ée]nom|nom(?: de famille)?|nom et pr[ée]nom|salari[ée]|apellidos?|nombre y apellidos|empleado|cognome|cognome e nome|dipendente|nazwisko|imi[eę]|imi[eę] i nazwisko|pracownik"
    r"|achternaam|voornaam|apelido|sobrenome|sukunimi|etunimi|efternamn|förnamn|příjmení|jméno|soyad[ıi]|фамилия|прізвище|姓名|الاسم|اسم الموظف",
    re.IGNORECASE,
)
A_HEADING = re.compile(rf"names?|{OF_ONE.pattern}", re.IGNORECASE)
HEADS = re.compile(rf"nombre|nome|{A_HEADING.pattern}", re.IGNORECASE)
_HAN, _ARABIC = re.compile("[一-鿿]"), re.compile("[ء-ي]")
_LONGEST = 60


def ailing(cells: Sequence[tuple[str, str]]) -> Iterator[str]:
    """Each other cell of somebody's row as a form or a sentence has it, for "ill" or "生病" alone is said of nobody."""
    if not any(_names(heading, cell) for heading, cell in cells):
        return
    for heading, cell in cells:
        said = cell.strip()
        if said and len(said) < _LONGEST and not _names(heading, cell):
            yield _as_if_said(said)


def _names(heading: str, cell: str) -> bool:
    """Whether a cell holds somebody's name: by its heading, or beneath "Name" as a given name and a surname."""
    if OF_ONE.fullmatch(heading.strip()):
        return True
    words = cell.split()
    if len(words) < 2 or not A_HEADING.fullmatch(heading.strip()):
        return False
    return bool(kind_of(fold(words[0])) & Kind.GIVEN) and bool(kind_of(fold(words[-1])) & Kind.SURNAME)


def _as_if_said(cell: str) -> str:
    if _HAN.search(cell):
        return f"员工{cell}"
    if _ARABIC.search(cell):
        return f"الموظفة {cell}"
    return f"diagnosis: {cell}" if len(cell) > 2 else cell

# SPDX-License-Identifier: AGPL-3.0-or-later
"""What stands above the cells of a table, and what of its first rows is a heading and no entry.

A log has sentences in its cells, and one of them may speak of a religion or a union. Taken for a heading it would make
everything below it an answer, so a heading is a label in a row of labels: no hour, no number alone, no sentence.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from tocsin.core.guard.said.forms import asks

# An hour, a day, a number alone, or the end of a sentence.
_ENTRY = re.compile(
    r"\d{1,2}[:.h]\d{2}|\d{4}-\d\d|\d[\d.,/ -]*|.*[^\W\d_]{4}[.!;]|.*[^\W\d_]{4}[.!?] .*", re.DOTALL
)
_LONGEST = 6
"""Words in a heading."""
_FIRST = 5
"""Rows of several cells among which the heading is: a title and a date may stand above it."""
_ASIDE = re.compile(r"\([^)]{0,40}\)|[:*]")
_FIGURE = re.compile(r"\d")
# What holds no figures, and what a few words tell.
_WORDED = frozenset(("religion", "ethnicity", "sexual orientation"))
_FEW = 5


class Headings:
    """The headings of a table, found as its rows are read."""

    def __init__(self) -> None:
        self._above: dict[object, str] = {}
        self._rows = 0

    def over(self, row: Mapping[Any, str]) -> list[tuple[str, str]]:
        """Each cell of a row with its heading."""
        cells = [(_asking(self._above.get(at, ""), cell), cell) for at, cell in row.items()]
        if sum(map(bool, row.values())) > 1:
            self._rows += 1
            if _are_labels(row):
                first = not self._above and self._rows <= _FIRST
                self._above |= {at: cell for at, cell in row.items() if first or _is_label(cell)}
        return cells


def _are_labels(row: Mapping[Any, str]) -> bool:
    said = [cell.strip() for cell in row.values() if cell.strip()]
    return all(len(cell.split()) <= _LONGEST and not _ENTRY.fullmatch(cell) for cell in said)


def _is_label(cell: str) -> bool:
    """Whether a cell asks something and says nothing else: "Religion", not "Religion unknown"."""
    words = _ASIDE.sub("", cell).split()
    if not asks(cell):
        return False
    return not any(asks(" ".join(part)) for part in (words[1:], words[:-1]) if part)


def _asking(heading: str, cell: str) -> str:
    """The heading, where the cell may be an answer to it: nobody's religion is "Gate 3 opened"."""
    if asks(heading, column=True) not in _WORDED:
        return heading
    return "" if _FIGURE.search(cell) or len(cell.split()) > _FEW else heading

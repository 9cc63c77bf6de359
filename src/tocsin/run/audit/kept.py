# SPDX-License-Identifier: AGPL-3.0-or-later
"""Findings of one file, each told once, however many readings of a line met it: a cell alone, with its heading, beside its neighbour."""

from __future__ import annotations

import re
from collections.abc import Iterator

from tocsin.run.audit.finding import Finding

_WORD = re.compile(r"\w+")
_PATH = re.compile(r"(?:(.*?) )??([.\[].*)")


class Kept:
    """What was found, by the words of it, which no finding repeats."""

    def __init__(self) -> None:
        self._found: dict[tuple[str, int, str, frozenset[str]], Finding] = {}

    def take(self, said: str, finding: Finding) -> None:
        key = (finding.page, finding.line, finding.kind, frozenset(_WORD.findall(said.casefold())))
        if key not in self._found or self._found[key].certainty < finding.certainty:
            self._found[key] = finding

    def once(self) -> Iterator[Finding]:
        """Of findings of a kind on a line of which one holds the other's words, the surest in the narrowest place; of
        names the whole one, for a given name and a surname that stand apart are one person."""
        told: dict[tuple[str, int, str, str], list[frozenset[str]]] = {}
        ordered = sorted(
            self._found.items(), key=lambda item: (-len(item[0][0]), *_rank(item[1], len(item[0][3])))
        )
        for (page, line, kind, words), finding in ordered:
            others = [other for word in words for other in told.get((page, line, kind, word), ())]
            if any(words <= known or known <= words for known in others):
                continue
            for where in {page, _record(page)}:
                for word in words:
                    told.setdefault((where, line, kind, word), []).append(words)
            yield finding


def _rank(finding: Finding, words: int) -> tuple[float, float]:
    return (-words, -finding.certainty) if finding.kind == "person" else (-finding.certainty, words)


def _record(page: str) -> str:
    """The JSON record that a field is of, ".contact" of ".contact.name", for of the two the field is told; else the page."""
    path = _PATH.fullmatch(page)
    return f"{path[1] or ''} {path[2].rpartition('.')[0]}".strip() if path else page

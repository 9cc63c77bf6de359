# SPDX-License-Identifier: AGPL-3.0-or-later
"""Findings of one file, each told once, however many readings of a line met it: a cell alone, with its heading, beside its neighbour."""

from __future__ import annotations

import re
from collections.abc import Iterator

from tocsin.run.audit.finding import Finding

_WORD = re.compile(r"\w+")


class Kept:
    """What was found, by the words of it, which no finding repeats."""

    def __init__(self) -> None:
        self._found: dict[tuple[str, int, str, frozenset[str]], Finding] = {}

    def take(self, said: str, finding: Finding) -> None:
        key = (finding.page, finding.line, finding.kind, frozenset(_WORD.findall(said.casefold())))
        if key not in self._found or self._found[key].certainty < finding.certainty:
            self._found[key] = finding

    def once(self) -> Iterator[Finding]:
        """Of findings of a kind on a line of which one holds the other's words, the surest in the narrowest place."""
        told: dict[tuple[str, int, str, str], list[frozenset[str]]] = {}
        ordered = sorted(
            self._found.items(), key=lambda item: (-len(item[0][0]), -item[1].certainty, len(item[0][3]))
        )
        for (page, line, kind, words), finding in ordered:
            others = [other for word in words for other in told.get((page, line, kind, word), ())]
            if any(words <= known or known <= words for known in others):
                continue
            # Of a JSON record ".contact" and its field ".contact.name" the field is told.
            for where in {page, page.rpartition(".")[0]}:
                for word in words:
                    told.setdefault((where, line, kind, word), []).append(words)
            yield finding

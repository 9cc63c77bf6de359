# SPDX-License-Identifier: AGPL-3.0-or-later
"""A text mended by many patterns, one after the other; those it cannot meet cost nearly nothing."""

from __future__ import annotations

from collections.abc import Iterable

from tocsin.core.guard.late import Late, To
from tocsin.core.guard.needles import unmet


class Mends:
    """Patterns and what stands for each in their place, in this order: what one leaves another reads."""

    def __init__(self, steps: Iterable[tuple[Late, To]]) -> None:
        self._steps = tuple((pattern.bits, pattern, _filled(to)) for pattern, to in steps)

    def mended(self, text: str) -> str:
        """The text when every step is done; those it cannot meet cost nearly nothing."""
        missing = unmet(text)
        for bits, pattern, to in self._steps:
            if not missing & bits and (mended := pattern.sub(to, text)) != text:
                text, missing = mended, unmet(mended)
        return text


def _filled(to: To) -> To:
    """What stands in a match's place: a template is read only where there is one."""
    return (lambda found: found.expand(to)) if isinstance(to, str) and "\\" in to else to

# SPDX-License-Identifier: AGPL-3.0-or-later
"""A text mended by many patterns, one after the other; those it cannot meet cost nothing."""

from __future__ import annotations

from collections.abc import Iterable

from tocsin.core.guard.late import Late, Several, To


class Mends:
    """Patterns and what stands for each in their place, in this order: what one leaves another reads."""

    def __init__(self, steps: Iterable[tuple[Late, To]]) -> None:
        known = tuple(steps)
        self._filled = tuple(_filled(to) for _, to in known)
        self._steps = Several((place, pattern) for place, (pattern, _) in enumerate(known))

    def mended(self, text: str) -> str:
        """The text when every step is done; a step that mends it may let it meet others."""
        done = -1
        while True:
            for place, pattern in sorted(self._steps.possible(text), key=_place):
                if place > done and (mended := pattern.sub(self._filled[place], text)) != text:
                    text, done = mended, place
                    break
            else:
                return text


def _place(step: tuple[int, Late]) -> int:
    return step[0]


def _filled(to: To) -> To:
    """What stands in a match's place: a template is read only where there is one."""
    return (lambda found: found.expand(to)) if isinstance(to, str) and "\\" in to else to

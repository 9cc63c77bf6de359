# SPDX-License-Identifier: AGPL-3.0-or-later
"""Stretches that a text only names, and closes nothing on."""

from __future__ import annotations

from tocsin.core.guard.prose.between import called_so, courses, going, no_ends, rounds, titles, towards
from tocsin.core.guard.prose.between.pair import Pair
from tocsin.core.guard.prose.clean import small

_ASIDE = (rounds.led, towards.direction, no_ends.apart, going.on, courses.course, called_so.always)


def told(text: str, pairs: list[Pair]) -> list[Pair]:
    """The pairs without ways round, directions, what runs on, names of lines, and what is no two places."""
    kept = [pair for pair in pairs if not any(aside(text, pair) for aside in _ASIDE)]
    low = small(text)
    kept = [pair for pair in kept if not titles.named(low, pair, kept)]
    if len(kept) < 2:
        return kept
    kept = [pair for pair in kept if not called_so.beside(text, pair)] or kept
    return [pair for pair in kept if not rounds.passing(text, pair)] or kept

# SPDX-License-Identifier: AGPL-3.0-or-later
"""A given name and a surname in one run of letters, as an id or an address has them: "giuseppebianchini"."""

from __future__ import annotations

import re

from tocsin.core.guard.lexicon import COMMON, GIVEN, PLACES_ONE, SURNAMES
from tocsin.core.guard.memory import of_words
from tocsin.core.guard.names.kinds import Kind, kind_of

_RUN = re.compile(r"(?<![^\W\d_])[^\W\d_]{9,30}(?![^\W\d_])")
_SHORTEST = 4
_WORDS = Kind.COMMON | Kind.TOPIC


def run_together(token: str, shortest: int = 9) -> bool:
    """Whether a run of `shortest` to 30 letters of the token is two names, of which neither is a word, too; what the lists
    know as one word is that ("Josephine")."""
    return any(len(run) >= shortest and _of_two(run) for run in _RUN.findall(token.casefold()))


@of_words(16384)
def _of_two(run: str) -> bool:
    if run in COMMON or run in GIVEN or run in SURNAMES or run in PLACES_ONE:
        return False
    parted = ((run[:at], run[at:]) for at in range(_SHORTEST, len(run) - _SHORTEST + 1))
    return any(_names(first, last) or _names(last, first) for first, last in parted)


def _names(given: str, surname: str) -> bool:
    return given in GIVEN and surname in SURNAMES and not (kind_of(given) | kind_of(surname)) & _WORDS

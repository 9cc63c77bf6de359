# SPDX-License-Identifier: AGPL-3.0-or-later
"""A given name and a surname in one run of letters, as an id or an address has them: "giuseppebianchini"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from tocsin.core.guard.lexicon import COMMON, GIVEN, PLACES_ONE, SURNAMES
from tocsin.core.guard.lexicon.kinds import Kind, kind_of
from tocsin.core.guard.memory import of_words

_RUN = re.compile(r"(?<![^\W\d_])[^\W\d_]{9,30}(?![^\W\d_])")
_SHORTEST = 4
_WORDS = Kind.COMMON | Kind.TOPIC
_FAMILY = ("enko", "chuk", "wicz", "shvili", "dottir", "poulos")
"""How surnames end that are a town's in a list, or in none."""


def run_together(token: str, shortest: int = 9) -> bool:
    """Whether a run of `shortest` to 30 letters of the token is two names, of which neither is a word, too; what the lists
    know as one word is that ("Josephine")."""
    return any(len(run) >= shortest and _of_two(run) for run in _RUN.findall(token.casefold()))


def run_in_a_code(token: str) -> bool:
    """The same where a machine wrote: no town stands there in one word, so a surname may be a word or no list's ("annabergmann")."""
    return any(_of_two(run) or _of_a_family(run) for run in _RUN.findall(token.casefold()))


@of_words(16384)
def _of_two(run: str) -> bool:
    return not _is_one_word(run) and any(_names(*pair) or _names(*reversed(pair)) for pair in _parted(run))


@of_words(16384)
def _of_a_family(run: str) -> bool:
    return not _is_one_word(run) and any(_called(*pair) or _called(*reversed(pair)) for pair in _parted(run))


def _is_one_word(run: str) -> bool:
    return run in COMMON or run in GIVEN or run in SURNAMES or run in PLACES_ONE


def _parted(run: str) -> Iterator[tuple[str, str]]:
    return ((run[:at], run[at:]) for at in range(_SHORTEST, len(run) - _SHORTEST + 1))


def _names(given: str, surname: str) -> bool:
    return given in GIVEN and surname in SURNAMES and not (kind_of(given) | kind_of(surname)) & _WORDS


def _called(given: str, surname: str) -> bool:
    if given not in GIVEN or kind_of(given) & _WORDS:
        return False
    return bool(kind_of(surname) & Kind.SURNAME) or surname.endswith(_FAMILY) or of_the(surname)


def of_the(surname: str) -> bool:
    """An Arabic name by its article, which no list holds whole: "alhashimi"."""
    return len(surname) > 6 and surname.startswith("al") and not kind_of(surname) & _WORDS

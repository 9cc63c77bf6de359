# SPDX-License-Identifier: AGPL-3.0-or-later
"""Whether a text that nobody said is a warning only sounds like one: "Earthquake in parliament as party leader quits", "a flood of complaints".

A hazard's word is said of anger, votes and layoffs, too, and "storm the gates" is a call. Of a text that came without its class the sender's
words are kept only where no people at work, in politics or at prayer stand in it: in 1,270 warnings of offices next to none do. Linear:
each word is asked once.
"""

from __future__ import annotations

import re

from tocsin.core.guard.checks.by_the_word_words import CALLS, EAST, PASSIONS, PUBLIC, SOCIETY
from tocsin.core.guard.late import Late
from tocsin.core.guard.memory import of_words
from tocsin.core.guard.normal import bare_letters
from tocsin.core.guard.traits.peoples import PEOPLE
from tocsin.core.guard.traits.somebody import is_somebody
from tocsin.core.guard.words import tokens

_CALLS = Late(CALLS)
_AHEAD = frozenset("outdoor rischio criticita".split())
"""Behind one of them a trade is a warning's own word: "outdoor workers", "rischio idraulico"."""
_EAST = re.compile(EAST)


def _table(words: str) -> tuple[frozenset[str], tuple[str, ...]]:
    listed = words.split()
    return frozenset(w for w in listed if w[-1] != "*"), tuple(w[:-1] for w in listed if w[-1] == "*")


_WHOLE, _BEGUN = _table(f"{PASSIONS} {SOCIETY}")


def _listed(low: str) -> bool:
    return low in _WHOLE or low.startswith(_BEGUN)


@of_words(32768)
def _worldly(low: str) -> bool:
    """Whether a folded word is of people's dealings with each other, or one of those who work."""
    if low in PUBLIC:
        return False
    return _listed(low) or low in PEOPLE or is_somebody(low)


def meant_otherwise(text: str) -> bool:
    """Whether what sounds like a hazard's text is one of people."""
    before = ""
    for word in tokens(text):
        if (not word.capital or _listed(word.low)) and before not in _AHEAD and _worldly(word.low):
            return True
        before = word.low
    return bool(_CALLS.search(bare_letters(text))) or bool(_EAST.search(text))

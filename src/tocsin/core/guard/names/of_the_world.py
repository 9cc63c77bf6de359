# SPDX-License-Identifier: AGPL-3.0-or-later
"""Two words side by side that are the world's and nobody's: a thing with what is said of it in its own language, "Mare Mosso",
"Rachas Fuertes", "Zalany Parking", or two things, "Gasleck Keller", "Ola Calor".

What agrees as only a noun and its adjective do is no name. Where the first word is a given name, the second one may be no family's, unless
both are said so every day; and where a title, an office or a verb of saying stands beside, nothing is excused.
"""

from __future__ import annotations

import re

from tocsin.core.guard.cues.titles import BARE_TITLES, DOTTED_TITLES, TITLES
from tocsin.core.guard.lexicon.kinds import Kind, kind_of
from tocsin.core.guard.lexicon.offices import OFFICES, SAYS
from tocsin.core.guard.names.at_work import works
from tocsin.core.guard.names.speech import handed, spoken_of
from tocsin.core.guard.runs import Before
from tocsin.core.guard.words import Token, bare
from tocsin.core.guard.world.daily import DAILY
from tocsin.core.guard.world.words import of_one, thing

_CHRISTENED = Kind.GIVEN | Kind.WEAK
_CALLED = Kind.SURNAME | Kind.GIVEN


def of_the_world(a: Token, b: Token, before: Before, after: str, text: str) -> bool:
    """Whether two words are a thing and what is said of it, in this order or the other, or two things."""
    if f"{a.low} {b.low}" not in DAILY and not _of_things(a.low, b.low):
        return False
    return not _of_somebody(a, before, after, text)


def _of_things(first: str, second: str) -> bool:
    left, right = thing(first), thing(second)
    if not (left or right) or (kind_of(first) & _CHRISTENED and kind_of(second) & _CALLED):
        return False
    if left & right or of_one(first, second):
        return True
    return not kind_of(first) & _CHRISTENED and of_one(second, first)


_AHEAD = re.compile(r"([^\W\d_]{1,14})\.? $")
_BACK = 18
_CALLS = TITLES | BARE_TITLES | DOTTED_TITLES | OFFICES | SAYS


def _of_somebody(a: Token, before: Before, after: str, text: str) -> bool:
    """Whether what stands around says that two words are somebody's."""
    ahead = _AHEAD.search(text, max(0, a.start - _BACK), a.start)
    if (ahead and bare(ahead[1]) in _CALLS) or after in SAYS:
        return True
    return works(before.word) or spoken_of(before.far, before.word, after) or handed(text, a.start)

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
from tocsin.core.guard.world.bent import BENDING, DE, EN, NL, PL, participle
from tocsin.core.guard.world.daily import DAILY
from tocsin.core.guard.world.words import agreeing, of_one, said, thing

_CHRISTENED = Kind.GIVEN | Kind.WEAK
_CALLED = Kind.SURNAME | Kind.GIVEN
_A_NAME = _CHRISTENED | _CALLED


def of_the_world(a: Token, b: Token, before: Before, after: str, text: str) -> bool:
    """Whether two words are a thing and what is said of it, in this order or the other, or two things."""
    if f"{a.low} {b.low}" not in DAILY and not of_things(a.low, b.low):
        return False
    return not _of_somebody(a, before, after, text)


def of_things(first: str, second: str) -> bool:
    """Whether two folded words are so by themselves."""
    left, right = kind_of(first), kind_of(second)
    together = bool(thing(first) & thing(second)) or of_one(first, second)
    if left & _CHRISTENED:
        aside = not left & Kind.GIVEN and thing(second) & said(first) & _FIRST_SAID
        return not right & _CALLED and (together or bool(aside))
    if together or of_one(second, first):
        return True
    if (left | right) & _A_NAME:
        return False
    if _told_of(first, left, second, BENDING | DE | NL) or _told_of(second, right, first, PL):
        return True
    return _done_to(first, left, second, right)


def _told_of(noun: str, kind: int, adjective: str, tongues: int) -> bool:
    """A word that nobody is called and no table has, and beside it what is said of things and bends as it does."""
    may_be = kind & Kind.COMMON or (not kind and len(noun) >= _LONG)
    return bool(may_be) and agreeing(noun, adjective, said(adjective) & tongues)


def _done_to(noun: str, kind: int, adjective: str, how: int) -> bool:
    """A plain word and one of no list that is made as what is done to a thing: "Camion Ribaltato", "Paliwo Rozlane"."""
    return bool(kind & Kind.COMMON) and not how and agreeing(noun, adjective, participle(adjective))


_LONG = 5
_FIRST_SAID = EN | DE | NL
"""Where what is said stands first, a given name that is a plain word says nothing: "Icy Runway"."""
_AHEAD = re.compile(r"([^\W\d_]{1,14})\.? $")
_BACK = 18
_CALLS = TITLES | BARE_TITLES | DOTTED_TITLES | OFFICES | SAYS


def _of_somebody(a: Token, before: Before, after: str, text: str) -> bool:
    """Whether what stands around says that two words are somebody's."""
    ahead = _AHEAD.search(text, max(0, a.start - _BACK), a.start)
    if (ahead and bare(ahead[1]) in _CALLS) or after in SAYS:
        return True
    return works(before.word) or spoken_of(before.far, before.word, after) or handed(text, a.start)

# SPDX-License-Identifier: AGPL-3.0-or-later
"""What an account may be called: a function, as a role is, and nobody, though the name be written in one run of letters.

"annaschmidt" and "jsmith" are how machines make accounts of people, and the one personal datum a desk keeps is then a name in
every line of the access log. A run of letters that is a word or a town is none.
"""

from __future__ import annotations

import re

from tocsin.core.guard.lexicon.kinds import Kind, kind_of, listed
from tocsin.core.guard.normal import fold
from tocsin.core.guard.rules import BY_KIND
from tocsin.core.guard.staff import EntryError, Remark
from tocsin.core.guard.watches.typed import label

_RUN = re.compile(r"[^\W\d_]{3,40}")
_WORDS = Kind.COMMON | Kind.TOPIC
_ELSE = _WORDS | Kind.PLACE
_SHORTEST = 3
_SURE = 5
_COMPASS = frozenset("nsewo")


def account(where: str, text: str) -> str:
    """An account's name, when it may be made. Raises EntryError, whose message begins with `where`."""
    label(where, text)
    for run in _RUN.finditer(text):
        if _somebody(fold(run.group())):
            rule = BY_KIND["person"]
            remark = Remark(run.start(), run.end(), "person", rule.title, rule.instead)
            raise EntryError(f"{where}: {remark.message}")
    return text


def _somebody(low: str) -> bool:
    """A given name and a surname in either order, a given name and a letter, a letter and a surname."""
    if kind_of(low) & _ELSE:
        return False
    cuts = range(_SHORTEST, len(low) - _SHORTEST + 1)
    if any(_both(low[:cut], low[cut:]) or _both(low[cut:], low[:cut]) for cut in cuts):
        return True
    if kind_of(low) & Kind.GIVEN or len(low) < _SHORTEST + 2:
        return _is_given(low)
    return _is_given(low[:-1]) or _is_initialled(low)


def _is_initialled(low: str) -> bool:
    """ "aschmidt"; "jsmith" but for the letters of the compass, for a "wbridge" is one."""
    kind = kind_of(low[1:])
    if not kind & Kind.SURNAME or kind & Kind.TOPIC:
        return False
    return not kind & _ELSE or (not kind_of(low) and low[0] not in _COMPASS)


def _both(given: str, surname: str) -> bool:
    left, right = kind_of(given), kind_of(surname)
    if min(len(given), len(surname)) < _SURE and not (listed(given) and listed(surname)):
        return False  # short ones of afar stand in every compound
    if not left & Kind.GIVEN or left & _WORDS or not right & Kind.SURNAME or right & Kind.TOPIC:
        return False
    return not right & Kind.COMMON or (len(surname) > _SHORTEST + 1 and not left & Kind.PLACE)


def _is_given(low: str) -> bool:
    return kind_of(low) & (Kind.GIVEN | _ELSE) == Kind.GIVEN

# SPDX-License-Identifier: AGPL-3.0-or-later
"""Days told from the day of writing: "today", "morgen", "depuis hier", "pasado mañana". Only who knows that day can read them."""

from __future__ import annotations

import re
from datetime import date, timedelta
from functools import cache

from tocsin.core.guard.late import Late
from tocsin.core.guard.prose import tables
from tocsin.core.guard.prose.clean import small

_AHEAD = (-1, 0, 1, 2)
"""Days from today, by the place of a group in `near_days`."""


@cache
def _days_ahead() -> dict[str, int]:
    return {
        word: ahead
        for lexicon in tables.ALL
        for ahead, group in zip(_AHEAD, lexicon.near_days, strict=False)
        for word in group.split("|")
    }


_WORD = Late(
    rf"(?<![\w'-])(?:{tables.alternatives({w for x in tables.ALL for g in x.near_days for w in g.split('|')})})(?![\w'-])"
)
_DAY = rf"(?:{tables.spelt('days')})"
_MONTH = rf"(?:{tables.spelt('months')})"
DATED = Late(
    rf"[,:;]? ?\(?(?:(?:the|den|d\.|dem|am|on|le|el|il|dnia|del|di|du|of|op|på|w|we) )?(?:{_DAY}|\d{{1,2}}(?:\.|er|º|°|st|nd|rd|th)? ?(?:de |of |di )?{_MONTH}|\d{{1,2}}[./]\d{{1,2}}[./])(?!\w)"
)
"""A day told behind the word: "heute, Donnerstag"."""
_OF_DAY = Late(rf"(?:{_DAY}|\d\.?|{_MONTH}) ?[,(]? ?$")
"""A day told ahead of it: "Thursday (today)"."""
_MORNING = Late(
    r"\b(?:la|esta|cada|una|en la|am|jeden|diesen|dieser|heute|gestern|guten|vom|de|den|elke|iedere|tidlig|hver|om) $"
)
"""What makes "morgen" and "mañana" the morning."""


def placed(text: str, today: date) -> str:
    """The text with the dates of such days in their places, where no other day stands beside them."""
    low = small(text)
    found, at = [], 0
    for word in _WORD.finditer(low):
        if _is_day(word):
            found.append(text[at : word.start()] + _told(word, today))
            at = word.end()
    return "".join(found) + text[at:] if found else text


def _is_day(word: re.Match[str]) -> bool:
    before = (word.string, max(0, word.start() - 24), word.start())
    if word.group() in ("morgen", "mañana") and _MORNING.search(*before):
        return False
    return not beside_day(word)


def beside_day(word: re.Match[str]) -> bool:
    """Whether a day stands right beside a word that is one, too: "heute, Donnerstag"."""
    before = (word.string, max(0, word.start() - 24), word.start())
    return bool(DATED.match(word.string, word.end()) or _OF_DAY.search(*before))


def _told(word: re.Match[str], today: date) -> str:
    said = re.sub(r"\s+", " ", word.group())
    ahead = _days_ahead()[said]
    day = f"{today + timedelta(ahead):%Y-%m-%d}"
    if ahead >= 0:
        # "at 8 tonight": the word says, too, which half of the day is meant.
        return f"{said} {day}"
    since = "depuis " if said.startswith(("depuis", "dès")) else ""
    return f"{since}{day}{' à' if said.endswith(' à') else ''}"

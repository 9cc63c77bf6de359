# SPDX-License-Identifier: AGPL-3.0-or-later
"""Short words for weekdays, "So.", "Sat", "mar.": other languages say other things by them, so they must stand as a day does."""

from __future__ import annotations

import re

from tocsin.core.guard.late import Late
from tocsin.core.guard.prose import tables

SHORT = Late(
    r"(?i)(?:(?:mon|tues?|wed|thu(?:rs)?|fri|sat|sun)|(?:mo|di|mi|do|fr|sa|so)\.?|(?:lun|mar|mer|jeu|ven|sam|dim)\.)"
)
_LONG = tables.alternatives({day for day in tables.words("short_days") if len(day) > 2})
_DAY = rf"(?:(?i:{tables.spelt('days')}|{_LONG})|Mo|Di|Mi|Do|Fr|Sa|So|Ma|Wo|Vr|Za|Zo|Ti|Ke|To|Pe|La|Su)"
_SIGN = r"(?: ?[-–/&+] ?| (?i:and|or|to|through|thru|until|till|und|oder|bis|et|ou|au|y|a|e|i|do|en|tot) )"
_LEAD = r"(?i:the |den |dem |le |el |d\. |ab |von |from |at |um |de |à |um |nur |only )?"
_BEHIND = Late(rf"\.?,?(?:{_SIGN}{_LEAD}(?:\d|{_DAY}(?![\w'-]))|,? {_LEAD}\d)")
_AHEAD = Late(
    rf"(?:(?<!\w){_DAY}|\d(?:st|nd|rd|th|h)?|(?<!\w)(?i:uhr|pm|am|p\.m\.|a\.m\.))\.?,?(?:{_SIGN}| ?)\(?$"
)
_NEXT = Late(rf",? {_DAY}(?![\w'-])")
_LED = Late(
    r"(?:(?<!\w)(?:[Oo]n|[Ee]very|[Ee]ach|[Tt]his|[Nn]ext|[Uu]ntil|[Tt]ill|[Bb]y|[Ss]ince|[Aa]m|[Bb]is|[Vv]om|[Aa]b|[Nn]ur|[Jj]eden|[Jj]eweils|[Ff]rom|[Tt]o|[Zz]um|[Ll]e|[Dd]u|[Aa]u) |^|[\n(:] ?)$"
)
_PART = Late(
    r"(?i) (?:only|nights?|mornings?|evenings?|afternoons?|früh|abend|nacht|vormittag|nachmittag|matin|soir)(?!\w)"
)
_DEVICE = Late(r"(?i)[ -]?nav(?!\w)")
""" "Sat nav errors"."""
_RANGE = Late(r"\.? ?[-–] ?[a-z]{2}\.?,? \d")
_BACK = 24


def stands(text: str, found: re.Match[str]) -> bool:
    """Whether a weekday found in a text, if it is a short one, stands beside a day, an hour or what leads to one."""
    start, end = found.span()
    word = text[start:end]
    if SHORT.fullmatch(word) is None:
        return True
    large = word[0].isupper()
    if _DEVICE.match(text, end):
        return False
    if not large and len(word.strip(".")) == 2:
        # No German writes "so" for Sunday but in a range that a phone typed.
        return _RANGE.match(text, end) is not None
    if _BEHIND.match(text, end):
        return True
    before = text, max(0, start - _BACK), start
    if large and _NEXT.match(text, end):
        return True
    return bool(_AHEAD.search(*before) or (large and (_LED.search(*before) or _PART.match(text, end))))

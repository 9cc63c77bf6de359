# SPDX-License-Identifier: AGPL-3.0-or-later
"""Hours of four digits with their points: "0700-1900 hrs", "klo 0730", "from 0330", "after 2000 each night"."""

from __future__ import annotations

import re

from tocsin.core.guard.late import Late
from tocsin.core.guard.prose import tables

_MONTH = tables.spelt("months")
_DAY = tables.spelt("days")
_CLOCK = r"([01]\d|2[0-3])([0-5]\d)"
_DIGITS = Late(r"[012]\d[0-5]\d(?<!\d\.\d\d\d\d)(?!\d)")
"""What all but one look for; no year of a date in digits."""
_UNPOINTED = Late(rf"(?i)(?<![\w/.-]){_CLOCK} ?(-|–|to|until|and|bis|tot) ?{_CLOCK} ?(hrs|hours|h|uhr|uur)\b")
_BARE = Late(
    r"(?i)(?<![\d+/.-])([01]\d|2[0-3])([0-5][05]) ?(-|–|to|until|till|til|tot|bis) ?([01]\d|2[0-3])([0-5][05])(?![\d/-]|\.\d)",
)
"""Hours of four digits and no unit; what can be two years is none."""
# "kl. 2200 - kl. 0600", "klo 0730"
_CALLED = Late(
    rf"(?i)(?<!\w)((?:kl\.?|klo|kello|klokken|klokka|klockan|godz\.?|godzin\w+|ore) ?){_CLOCK}(?![\d/:-]\d|\.\d|\w)",
)
_RANGED = Late(
    rf"(?i)(?<=\d:[0-5]\d)((?: ?[–-] ?| (?:til|till|to|until|bis|tot|do|alle) )(?:(?:kl\.?|klo|ore) ?)?){_CLOCK}(?![\d/:-]|\.\d|\w)",
)
# "after 2000 each night"
_NIGHTLY = Late(
    rf"(?i)(?<=[a-z] ){_CLOCK}(?= (?:each|every|nightly|daily|on each|on weekdays|on (?:mon|tues|wednes|thurs|fri|satur|sun)day|tonight|tomorrow|today))",
)
# "de 22 heures 15 à 5 heures 30 du matin", "a las 22 horas 30"
_SPELT = Late(
    r"(?i)(?<![\w.,:/])([01]?\d|2[0-4]) ?(?:heures?|horas|hores) (?:y |et )?([0-5]\d)(?!\w|[:.,/]\d| ?(?:minut\w*|min|heures?|horas?|h|km|m|%|€|personnes|personas|voyageurs|passagers|viajeros|trains?|trenes|bus|autobuses|véhicules|vehículos|agents|départs|lignes?|líneas)(?!\w))",
    needs="heure|horas|hores",
)
_DATED = Late(rf"(?i)(?:{_MONTH}),? $")
_HRS = Late(rf"(?i)\b{_CLOCK} ?(hrs|hours)\b")
# "from 0330", "until 0500": four digits that are no year.
_FOUR = Late(
    r"(?i)\b(from|since|until|till|after|before|by|to|at|around|approximately|between|approx\.?|about|circa|est\.?) ([01]\d|2[0-3])([0-5][05])(?![\d/:-]|\.\d|\w| (?:people|passengers|homes|m|metres|vehicles|customers|jobs|kg|euros?))",
    begins=frozenset(
        "from since until till after before by to at around approximately between approx about circa est".split()
    ),
)
_BETWEEN = Late(rf"(?i)(between (?:[a-z]{{2,13}} ){{0,3}}\d\d:\d\d) and {_CLOCK}(?![\d/:-]|\.\d|\w)")
# "1145 PM"
_HALVED = Late(
    r"(?i)([1-9](?<![\w:.,/$-].)(?:(?<=1)[0-2])?)([0-5]\d) ?(p\.?m\.?|a\.m\.?|(?-i:AM))(?!\w)",
    needs=(r"\d{3}(?:[ap]\.?m| )", "am |pm |a.m|p.m"),
)
# "from 0001 until 2359": what begins with a nought is no year
_NOUGHT = Late(
    r"(?i)(?<!\w)(from|between) (0\d)([0-5]\d) (to|until|till|and|-|–) ([012]\d)([0-5]\d)(?![\d/-]|\.\d|\w)",
)
_HALF = r"(?:1[0-2]|[1-9])(?:[:.][0-5]\d)? ?[ap]\.?m(?!\w)"
# "0900 to 5pm", "10pm – 0600": four digits beside an hour that tells its half of the day
_MIXED = Late(
    rf"(?i)(?<![\d+/.:-])([01]\d|2[0-3])([0-5][05]) ?(-|–|to|until|till?|and) ?(?={_HALF})", needs=r"\d{4}"
)
_MIXED_BEHIND = Late(
    r"(?i)((?<![\d:.])(?:1[0-2]|[1-9])(?:[:.][0-5]\d)? ?[ap]\.?m\.?) ?(-|–|to|until|till?|and) ?([01]\d|2[0-3])([0-5][05])(?![\d/-]|\.\d|\w| (?:people|passengers|vehicles|customers|homes|riders)(?!\w))",
    needs=r"\d{4}",
)
_ON = Late(rf"(?i),? (?:on )?(?:{_DAY})(?!\w)")


def pointed(text: str) -> str:
    """The text with a point between the hours and minutes of four digits."""
    text = _HALVED.sub(r"\1:\2 \3", _SPELT.sub(r"\1h\2", text))
    if not _DIGITS.search(text):
        return text
    text = _RANGED.sub(r"\1\2:\3", _CALLED.sub(r"\1\2:\3", text))
    text = _NOUGHT.sub(r"\1 \2:\3 \4 \5:\6", _UNPOINTED.sub(_unpointed, text))
    text = _MIXED_BEHIND.sub(_mixed_behind, _MIXED.sub(_mixed, text))
    text = _BETWEEN.sub(r"\1 and \2:\3", _FOUR.sub(_clocked, _BARE.sub(_bare, text)))
    return _HRS.sub(r"\1:\2 \3", _NIGHTLY.sub(r"\1:\2", text))


def _unpointed(found: re.Match[str]) -> str:
    """Hours of four digits with their points; "March 2026 to 0545 hrs" begins with a year."""
    if _DATED.search(found.string, max(0, found.start() - 14), found.start()):
        return found.group()
    return f"{found[1]}:{found[2]} {found[3]} {found[4]}:{found[5]} {found[6]}"


def _mixed(found: re.Match[str]) -> str:
    """Four digits ahead of an hour; behind a month they are a year, "3 May 2025 – 5pm"."""
    dated = _DATED.search(found.string, max(0, found.start() - 14), found.start())
    year = dated or _of_our_time(found[1] + found[2])
    return found.group() if year else f"{found[1]}:{found[2]} {found[3]} "


def _mixed_behind(found: re.Match[str]) -> str:
    year = found[2] in "-–" and _of_our_time(found[3] + found[4])
    return found.group() if year else f"{found[1]} {found[2]} {found[3]}:{found[4]}"


def _of_our_time(digits: str) -> bool:
    """Whether four digits are as likely a year of these times."""
    return 2005 <= int(digits) < 2045


def _bare(found: re.Match[str]) -> str:
    first, last = int(found[1] + found[2]), int(found[4] + found[5])
    years = all(1950 <= n < 2060 and n % 100 not in (0, 30) for n in (first, last)) or last - first in (1, 5)
    return found.group() if years else f"{found[1]}:{found[2]} {found[3]} {found[4]}:{found[5]}"


def _clocked(found: re.Match[str]) -> str:
    year = 1950 <= int(found[2] + found[3]) < 2060 and not _ON.match(found.string, found.end())
    return found.group() if year else f"{found[1]} {found[2]}:{found[3]}"

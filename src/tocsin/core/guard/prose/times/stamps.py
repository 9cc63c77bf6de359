# SPDX-License-Identifier: AGPL-3.0-or-later
"""Days and clock times in a text, each alone, by one scan; `moments` puts them together."""

from __future__ import annotations

import re
from collections.abc import Iterator

from tocsin.core.guard.late import Late
from tocsin.core.guard.needles import first_words
from tocsin.core.guard.prose import tables
from tocsin.core.guard.prose.clean import small
from tocsin.core.guard.prose.times import clocks, days
from tocsin.core.guard.prose.times.moment import Moment

_NOON, _MIDNIGHT = (
    # "pociągi z południa", "il treno del mezzogiorno": the south is no hour
    rf"(?=(?:12[ -]?)?(?:{tables.pattern(at)}))(?<!\bz\ )(?<!\bna\ )(?<!\bdel\ )(?<!\bgare\ du\ )(?<!\w)(?:(?<!-)|(?<=[\dm.]-))(?:12[ -]?)?(?:{tables.pattern(at)})(?!\w)"
    for at in ("noon", "midnight")
)
_NAMED = Late(r"[A-ZÀ-Ž][a-zà-ž]{2,20} (?:Północ|Południe|Midi|Mediodía|Mezzogiorno)")
"""A name that ends in a quarter of the sky, "Włoszczowa Północ": in capitals that is no hour."""
_TOKEN = Late(
    rf"(?=\d|(?<!\w)\w)(?:{days.PATTERN} | (?P<noon>{_NOON}) | (?P<midnight>{_MIDNIGHT}) | {clocks.PATTERN})",
    re.VERBOSE,
    begins=first_words((*days.NAMES, *(one for at in ("noon", "midnight") for one in tables.words(at))), ""),
    or_a_number=True,
)
"""Reads text in small letters; each begins with a number or a word."""


def _part(found: re.Match[str], american: bool, text: str) -> Moment | None:
    if found["clock"]:
        return clocks.clock_of(found, text)
    for kind in ("noon", "midnight"):
        if found[kind] and _NAMED.search(text, max(0, found.start() - 24), found.end()):
            return None
        if found[kind]:
            return Moment(found.start(), found.end(), minutes=720 if kind == "noon" else 1440)
    return days.day_of(next(k for k in days.KINDS if found[k]), found, american, text)


def parts(text: str, american: bool) -> Iterator[Moment]:
    """Days and times in text order. `american` reads 7/28 as July the 28th."""
    for found in _TOKEN.finditer(small(text)):
        if part := _part(found, american, text):
            yield part

# SPDX-License-Identifier: AGPL-3.0-or-later
"""Two joined hours of which one leaves its half of the day unsaid: "from 9 to 11 pm", "from 8:00-5:00"."""

from __future__ import annotations

from msgspec.structs import replace

from tocsin.core.guard.late import Late
from tocsin.core.guard.prose.times.beside import AGO
from tocsin.core.guard.prose.times.moment import Moment

_ENGLISH = Late(r"(?i)\b(?:from|between)\s+$")
_OF_TWELVE = Late(r"(?:[1-9]|1[0-2])[:.][0-5]\d")


def halved(text: str, a: Moment, b: Moment) -> tuple[Moment, Moment]:
    """Both with their half of the day: "from 9 to 11 pm" and "from 9:30 to 3:30" leave one unsaid."""
    if a.minutes is None or b.minutes is None:
        return a, b
    if a.half == "p" and not (b.half or b.dated) and b.minutes < 720 and a.minutes < b.minutes + 720:
        # "from 1pm to 6"
        return a, b if text[b.start] == "0" else replace(b, minutes=b.minutes + 720)
    if a.half or text[a.start] == "0":
        # "0900-10pm": a nought before an hour says that it is told by 24
        return a, b
    if b.half == "p" and a.minutes < 720 and a.minutes + 720 < b.minutes:
        return replace(a, minutes=a.minutes + 720), b
    if b.half == "a" and not a.dated and 420 <= a.minutes < 720 and b.minutes < a.minutes:
        # "desde las 11 hasta las 5 de la madrugada"
        return replace(a, minutes=a.minutes + 720), b
    # "from 8:00-5:00": nobody works from 8 in the morning to 5 in the next
    by_day = 360 <= a.minutes < 720 and b.minutes < 420 and not (b.half or a.dated or b.dated)
    if by_day and _ENGLISH.search(text, max(0, a.start - AGO), a.start) and _both_of_twelve(text, a, b):
        return a, replace(b, minutes=b.minutes + 720)
    return a, b


def _both_of_twelve(text: str, a: Moment, b: Moment) -> bool:
    return all(_OF_TWELVE.fullmatch(text, m.start, m.end) for m in (a, b))

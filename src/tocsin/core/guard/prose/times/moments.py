# SPDX-License-Identifier: AGPL-3.0-or-later
"""Which days and times of a text stand together: "Thursday, July 26 at 7:00 PM" is one moment."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from tocsin.core.guard.late import Late
from tocsin.core.guard.prose import tables
from tocsin.core.guard.prose.times import stamps
from tocsin.core.guard.prose.times.beside import AGO, BESIDE_DAY, CLOCK, DAYS_FROM, FILL, OPENER, TO, TOGETHER
from tocsin.core.guard.prose.times.clocks import is_bare, is_pointed
from tocsin.core.guard.prose.times.token import Token
from tocsin.core.guard.prose.tongues.cs import CS
from tocsin.core.guard.prose.tongues.pl import PL


@dataclass(frozen=True)
class Moment:
    """A day, a weekday and a time that stand together, as far as the text has them."""

    start: int
    end: int
    day: tuple[int, int, int] | None = None
    weekday: int | None = None
    minutes: int | None = None
    sure: bool = True
    half: str = ""

    @property
    def dated(self) -> bool:
        return self.day is not None or self.weekday is not None


def _merged(text: str, stream: list[Token]) -> list[Moment]:
    """Tokens that stand together become one moment: "Thursday, July 26 at 7:00 PM"."""
    found: list[Moment] = []
    for place, token in enumerate(stream):
        last = found[-1] if found else None
        following = stream[place + 1 : place + 3]
        if last and _numbers_day(text, last, token, following):
            found[-1] = replace(last, end=token.end)
        elif (
            last
            and (_fits(text, last, token) or _is_aside(text, last, token))
            and _together(text, last, token)
            and not _begins(text, last, token, following)
            and not _days_begin(text, last, token, following)
            and not _are_nights(text, found, token, following)
            and not _leads(text, found, token, following)
            and not _counts(text, last, token)
        ):
            found[-1] = _with(last, token)
        else:
            found.append(
                Moment(
                    token.start, token.end, token.day, token.weekday, token.minutes, token.sure, token.half
                )
            )
    return found


_ROMANCE_TO = Late(r"\s*\(?(?:alle|al|à|a|au|às|a las|hasta|fino|até|jusqu)(?!\w)", re.IGNORECASE)


def _is_aside(text: str, last: Moment, token: Token) -> bool:
    """Whether a weekday in brackets only says which day the day before it is: "3 de março [terça-feira]"."""
    bracketed = text[last.end : token.start].strip() in ("[", "(")
    return bracketed and token.weekday is not None and last.day is not None


_DAY_NUMBER = Late(r",? (?:dia |día |the )?")


def _numbers_day(text: str, last: Moment, token: Token, following: list[Token]) -> bool:
    """Whether a bare number behind a weekday is that day's: "venerdì 3", "quarta-feira (16)"; hours are "Samstag 8 bis 16 Uhr"."""
    if last.weekday is None or last.day is not None or not is_bare(text, token):
        return False
    if not 0 < int(text[token.start : token.end]) < 32:
        return False
    if text[last.end : token.end + 1] == f" ({text[token.start : token.end]})":
        return True
    if not _DAY_NUMBER.fullmatch(text, last.end, token.start):
        return False
    if last.minutes is not None or not following or following[0].minutes is None:
        return True
    joined = TO.fullmatch(text, token.end, following[0].start)
    return not joined or bool(_ROMANCE_TO.match(text, token.end))


_AT = Late(rf"(?<![\w'])(?:{CLOCK}|om|um|à|alle|at)\s*(?:ca\.\s*)?$", re.IGNORECASE)


def _counts(text: str, last: Moment, token: Token) -> bool:
    """Whether a bare number before a day is none of its hours: "line 4 on 3 March"."""
    bare = last.minutes is not None and not last.sure and text[last.start : last.end].isdigit()
    return bare and token.minutes is None and not _AT.search(text, max(0, last.start - AGO), last.start)


def _begins(text: str, last: Moment, token: Token, following: list[Token]) -> bool:
    """Whether a time after a day begins hours of that day: "7.3. klo 7-15"; not when the end has a day of its own."""
    if last.minutes is not None or token.minutes is None or not following or following[0].minutes is None:
        return False
    joined = bool(TO.fullmatch(text, token.end, following[0].start))
    if joined and ":" in text[last.end : token.start]:
        return True
    if len(following) > 1 and following[1].minutes is None and following[1].start - following[0].end < 12:
        apart = text[following[0].end : following[1].start]
        if "," not in apart and "\n" not in apart and not OPENER.search(apart):
            return False
    return joined


def _days_begin(text: str, last: Moment, token: Token, following: list[Token]) -> bool:
    """Whether days of their own begin behind an hour: "à partir de 22h10, du lundi 2 au vendredi 13"."""
    if last.minutes is None or token.minutes is not None:
        return False
    if not DAYS_FROM.search(text, last.end, token.start):
        return False
    ends = [token.end] + [one.end for one in following]
    return any(
        TO.fullmatch(text, end, one.start)
        for end, one in zip(ends, following, strict=False)
        if one.minutes is None
    )


_DONE = Late(rf"\b(?:{tables.pattern('until')}){FILL}*$", re.IGNORECASE)


def _leads(text: str, found: list[Moment], token: Token, following: list[Token]) -> bool:
    """Whether a day behind an end belongs to the hour behind it: "21-5 Uhr, Fr 21 Uhr bis", "bis 16 Uhr, am 25.12. ab 8 Uhr"."""
    last = found[-1]
    if last.minutes is None or last.dated or token.minutes is not None or not following:
        return False
    hour = following[0]
    if "," not in text[last.end : token.start] or hour.minutes is None or hour.start - token.end > 16:
        return False
    ranged = (
        len(found) > 1 and found[-2].minutes is not None and TO.fullmatch(text, found[-2].end, last.start)
    )
    return bool(ranged or _DONE.search(text, max(0, last.start - AGO), last.start))


def _are_nights(text: str, found: list[Moment], token: Token, following: list[Token]) -> bool:
    """Whether days of their own begin behind a range of hours: "11 p.m. to 5 a.m. November 26 to 28"."""
    if len(found) < 2 or token.minutes is not None or found[-1].dated or found[-2].dated:
        return False
    hours = found[-2].minutes is not None and TO.fullmatch(text, found[-2].end, found[-1].start)
    if (
        not hours
        or not following
        or following[0].minutes is not None
        or not TO.fullmatch(text, token.end, following[0].start)
    ):
        return False
    return len(following) < 2 or following[1].minutes is None or following[1].start - following[0].end > 12


_DO = Late(r"\bdo\b")
_ENDS = Late(r"\bdo\s*(?:dnia\s*)?$", re.IGNORECASE)
_SLAVIC_DAY = Late(
    rf"\d{{1,2}}\. ?(?:\d|{'|'.join(CS.months)})|\d{{1,2}} (?:{'|'.join(PL.months)})|(?:{'|'.join((*PL.days, *CS.days))})",
    re.IGNORECASE,
)


def _together(text: str, last: Moment, token: Token) -> bool:
    if not TOGETHER.fullmatch(text, last.end, token.start):
        return False
    if _DO.search(text, last.end, token.start) and not _is_one_end(text, last, token):
        return False
    # "Sunday - Thursday from 9 pm": what follows "from" is a span of its own on those days.
    return last.minutes is not None or token.minutes is None or not OPENER.search(text, last.end, token.start)


def _is_one_end(text: str, last: Moment, token: Token) -> bool:
    """What "do" between a day and a time means: "of the" in "22h do dia 3"; "until" in "od 15 sierpnia do godz. 4.00",
    but one end in "do 30 listopada do godz. 12.00"."""
    if token.minutes is None:
        return not _SLAVIC_DAY.match(text, token.start)
    return bool(_ENDS.search(text, max(0, last.start - AGO), last.start))


def _fits(text: str, moment: Moment, token: Token) -> bool:
    if token.minutes is not None:
        # "7/28 11" would be any two numbers: beside a day only a sure time belongs to it.
        return moment.minutes is None and (token.sure or moment.sure or is_pointed(text, token))
    if token.day is not None:
        return moment.day is None
    return moment.weekday is None and moment.day is None


def _with(moment: Moment, token: Token) -> Moment:
    return Moment(
        moment.start, token.end, moment.day or token.day,
        moment.weekday if moment.weekday is not None else token.weekday,
        moment.minutes if moment.minutes is not None else token.minutes,
        moment.sure or token.sure, moment.half or token.half,
    )  # fmt: skip


def moments_of(text: str, american: bool) -> list[Moment]:
    """Moments in text order; `american` reads 7/28 as July the 28th."""
    return _sured(text, _merged(text, list(stamps.tokens(text, american))))


def _tells(text: str, moment: Moment, following: Moment | None) -> bool:
    """Whether a moment is one without doubt, by itself, by the word before it or by the end that it has."""
    if moment.sure or is_pointed(text, moment):
        return True
    if moment.minutes is None:
        return False
    hinted = _AT.search(text, max(0, moment.start - AGO), moment.start)
    ended = following and following.sure and TO.fullmatch(text, moment.end, following.start)
    return bool(hinted or ended)


def _sured(text: str, moments: list[Moment]) -> list[Moment]:
    """A day in figures ("7/3") is one when an hour or a sure day stands beside it."""
    after: list[Moment | None] = [*moments[1:], None]
    told = [_tells(text, a, b) for a, b in zip(moments, after, strict=False)]
    pairs = [(place, place + 1) for place in range(len(moments) - 1)]
    for doubted, beside in [*((b, a) for a, b in pairs), *reversed(pairs)]:
        first, last = sorted((doubted, beside))
        if moments[doubted].day is None or told[doubted] or not told[beside]:
            continue
        if _adjoin(text, moments[first], moments[last]):
            told[doubted] = True
            moments[doubted] = replace(moments[doubted], sure=True)
    return moments


def _adjoin(text: str, first: Moment, last: Moment) -> bool:
    return last.start - first.end < AGO and bool(BESIDE_DAY.fullmatch(text, first.end, last.start))

# SPDX-License-Identifier: AGPL-3.0-or-later
"""Roads by their number that are only the way round: "Umleitung über die B76", "omgeleid via de A12 of de N457"."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache

from tocsin.core.guard.late import Late
from tocsin.core.guard.prose.clean import small
from tocsin.core.guard.prose.routes.roads_romance import of_lines

_PARTS = Late(r"(?<=[\w)][\w)][\w)])[.!?](?=\s)|[;\n]")
"""Ends of sentences; a full stop behind one or two letters shortens a word."""
_ROUND = Late(
    r"umleit|umgeleit|umfahr|ausweich|omleiding|omgeleid|omrijd|objazd|kierto|kiertä|omled|leds om|omväg|omkjør|omkørsel|omvej"
    r"|detour|divert|diversion|dévi[aée]|desv[ií]|deviaz|deviat|objížď"
)
_AT_ONCE = Late(
    r"(?<!\w)(?:umleitung(?:sstrecke)?|umfahrung|omleiding(?:sroute)?|objazd|omkjøring|omkørsel|omledning|omväg|kiertotie(?:lle)?|kiertoreitti|detour|diversion|déviation|deviazione|desvío)(?:: ?| – | (?=dk ?\d|dw ?\d))"
)
"""The road stands right behind the word for the way round, "Omkjøring: Fv. 13"."""
_WAY = Late(
    r"(?<!\w)(?:über|over|via|przez|genom|gjennom|ad|langs|par|por|per|attraverso|onto|kiertotielle|kulkee|drogami|drogą)(?!\w)"
)
_SHUT = Late(
    r"sperr|afsluit|afgesloten|zamkni|avstäng|stengt|spærr|suljet|closed|closure|fermé|coupé|cortad|chius|cerrad|vollsperr"
)
_AHEAD = 200
"""Letters between the way round and the word that says it is one, "wird über die B76 und die L211 umgeleitet"."""


@lru_cache(maxsize=64)
def ways_round(text: str) -> tuple[tuple[int, int], ...]:
    """Where a text tells which way round to take."""
    if not _ROUND.search(small(text)):
        return ()
    ends = [*(m.end() for m in _PARTS.finditer(text)), len(text)]
    starts = [0, *ends]
    return tuple(way for start, end in zip(starts, ends, strict=False) for way in _within(text, start, end))


def _within(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    low = small(text)
    rounds = [m.start() for m in _ROUND.finditer(low, start, end)]
    if not rounds:
        return
    yield from ((m.end(), end) for m in _AT_ONCE.finditer(low, start, end))
    shut = [m.start() for m in _SHUT.finditer(low, start, end)]
    for way in _WAY.finditer(low, start, end):
        stop = min((at for at in shut if at > way.start()), default=end)
        before = max((at for at in rounds if at <= way.start()), default=-1)
        if before >= 0 and not any(before < at < way.start() for at in shut):
            yield way.start(), stop
        elif behind := [at for at in rounds if way.end() < at < min(stop, way.end() + _AHEAD)]:
            yield way.start(), behind[0]


_LED_ROUND = Late(
    r"(?i)(?<!\w)(?:dévi(?:ation|ée?|é)s?|itinéraires? (?:de (?:substitution|délestage|déviation)|conseillé|alternatif)s?|emprunter\w*|desv[ií](?:os?|ad[oa]s?|arán?|arse|em)|rutas? alternativ\w+|itinerari[os]* alternati\w+|alternativ[ao]s?(?: (?:por|pel[ao]))?|desviaments?|deviazion[ei]|deviat[oiea]|percors[oi] alternativ[oi]|in alternativa)(?!\w)"
    r"[^.\n]{0,300}(?:(?<=:)(?:\n[^\n:]{0,60}:)?(?:\s*[–•*-] ?[^\n]{0,200}){1,12}|(?<=:)\n[^\n]{0,200})?"
)
"""To the end of the sentence, or of the list below it."""


def straight(text: str, found: Sequence[tuple[int, str]]) -> list[str]:
    """The roads of `found`, each with its place, that do not only lead round another. Where a list of ways round holds all
    there are and no line is told, they are all there is to tell."""
    ways = ways_round(text)
    told = [(at, one) for at, one in found if not _within_one(at, ways)]
    lists = [part.span() for part in _LED_ROUND.finditer(text)] if told else []
    kept = {one for at, one in told if not _within_one(at, lists)}
    alone = not kept and not of_lines(text)
    return [one for _, one in told if one in kept or alone]


def _within_one(at: int, spans: Iterable[tuple[int, int]]) -> bool:
    return any(start <= at < end for start, end in spans)


_COURSE = Late(
    r"(?<!\w)(?:umleitung(?:sstrecke)?|umfahrung|omleiding(?:sroute)?|objazd|omkjøringen?|omkørslen|kiertotie|kiertoreitti)(?: des (?:gesamten )?verkehrs| für \w{3,12})?"
    r" (?:erfolgt|verläuft|führt|geht|loopt|gaat|prowadzi|biegnie|przebiega|odbywa się|poprowadzono|wyznaczono|går|kulkee)(?!\w)"
)
"""What begins to tell the course of a way round."""


def courses(text: str) -> tuple[tuple[int, int], ...]:
    """Where a text tells the course of a way round, "Die Umleitung erfolgt ab A über die B 85 nach C", up to the end of its sentence."""
    told = [(m.end(), _PARTS.search(text, m.end())) for m in _COURSE.finditer(small(text))]
    return tuple((start, stop.start() if stop else len(text)) for start, stop in told)

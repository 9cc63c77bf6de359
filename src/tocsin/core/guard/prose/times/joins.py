# SPDX-License-Identifier: AGPL-3.0-or-later
"""Which two moments are a span by what stands between them: "14 – 18", "between 9 and 11", "a las 7 y concluye a las 9"."""

from __future__ import annotations

import re

from tocsin.core.guard.late import Late
from tocsin.core.guard.prose import tables
from tocsin.core.guard.prose.clean import small
from tocsin.core.guard.prose.times.alone import OPEN_END
from tocsin.core.guard.prose.times.beside import AGO, BETWEEN, FILL, TO
from tocsin.core.guard.prose.times.cue import BEGIN, END
from tocsin.core.guard.prose.times.cues import Cues
from tocsin.core.guard.prose.times.moment import Moment

ALSO = Late(
    r"[\s,;/]*(?:(?:and|und|e|et|y|i|en|ja|och|og|oraz|or|oder|ou|eller|of|lub|tai|nebo|sowie|a|samt|sekä|ainsi que|así como|bem como|nonché|as well as|puis|then)\s+)?(?:(?:between|zwischen|entre|tra|fra|mellan|mellem|mezi|między|tussen)\s+)?(?:(?:klockan|klokken|klokka|kl\.?|klo|kello|godz\.|ore|las|as|às|le)\s+)?"
)
"""Between two spans of which the first is believed: "6-9 e 18-21"."""


PAIRED = Late(
    rf"(?<!\w)(?:(?:{BETWEEN})(?:\s(?-i:[a-zà-ž'.]{{1,12}})){{0,3}}|im\s+zeitfenster\s+von|the\s+hours\s+of|tidsrummet|w\s+godzinach|w\s+godz\.){FILL}*$",
    re.IGNORECASE,
)
_AND = Late(rf"(?:{FILL}|\))*(?:and|&|und|et|y|e|i|en|a|och|og|ja)\s{FILL}*$")
"""In small letters."""
_AND_THEN = Late(rf"\s(?:and|und|et|y|en|och|og|ja)\s{FILL}*", re.IGNORECASE)
"""Between two hours of two weekdays: "at 5 on Saturday and at 6 on Sunday"."""
# Finnish says "between" behind the two: "klo 11 ja klo 16 välillä".
_BETWEEN = Late(r"\s*(?:aika)?väli(?:llä|senä)\b", re.IGNORECASE)
_ENDING = Late(
    rf"{FILL}*(?:,|/|(?:y|e|et|und|and|i|en|ja|oraz|och|og|a)(?!\w))?\s*(?:{tables.pattern('until')})(?!\w)\s*:?{FILL}*\s*",
    re.IGNORECASE,
)
# "until 5:00 tonight and from 8:00": what follows begins a span of its own.
_ANEW = Late(
    r"\b(?:and|und|et|y|e|en|i|och|og|ja|a|oraz)\s+(?:wieder\s+|again\s+)?(?:from|ab|von|dès|à\s+partir|de|desde|dalle|van|vanaf|od|från|fra)\b",
    re.IGNORECASE,
)
_OPENED = Late(
    rf"\b(?:{BETWEEN}|al\s+om|al\s+rond|from|von|vom|ab|dès|à\s+partir\s+d[eu']|desde|a\s+partir\s+d[aeo]s?|dalle|van|vanaf|od|po|från){FILL}*$",
    re.IGNORECASE,
)
"""What opens a span of its own right before a moment: "Tram 12 – dalle 7:30", "op 14 augustus al vanaf 21 uur"."""
_ASIDE = Late(r" ?\([^()\n]{1,30}\)")
_STOP = Late(r"[.!?]\s+[A-ZÀ-Ž]")
_ITEM = Late(r"\n\s*[-–•*]")
"""A dash that begins a line joins nothing."""
# Finnish says from and to in the weekday's ending: "perjantaista klo 22 maanantaihin klo 5".
_ELATIVE = Late(r"[\w-]{5,17}st[aä]\b", re.IGNORECASE)
_ILLATIVE = Late(r"[\w-]{5,17}(?:hin|oon|uun|aan)\b", re.IGNORECASE)


# "abrirá a las 6:00 y cerrará a la 1:30": hours in which something is open.
_OPENS = Late(r"\b(?:abr|öffn|ouvr|open|apr|otwier|öppn|åbn|aukea|abre)\w*[^.;\n\d]{0,30}$", re.IGNORECASE)
_SHUTS = Late(
    r"[^.;\n\d]{0,30}\b(?:cierr|cerrar|schließ|schliess|ferm|clos|chiud|sluit|zamyk|stäng|lukk|encerr|fech|sulje)\w*[^.;\n\d]{0,20}",
    re.IGNORECASE,
)


_OVERNIGHT = Late(r"[\s).]*(?:na|op|auf|mot)\s(?:(?:den|de|d\.)\s)?", re.IGNORECASE)
"""From one day into the next: "z 28 na 29 listopada", "van zaterdag op zondag"."""


_NEXT_LINE = Late(
    r" ?[,;]?\n(?:au|bis(?: zum)?|to|until|till|al|do|tot|t/m|hasta(?: el)?|até|till|til|fino al|jusqu'au|saakka|päättyy|loppuu|ende?|fine?|fin|koniec|einde|slut|konec) ?:? ",
    re.IGNORECASE,
)
"""A day and hour on the next line: "Du 06/10 08:00\nAu 30/06 17:00"."""


def joined(text: str, cues: Cues, a: Moment, b: Moment, also: bool) -> bool:
    """Whether what stands between two moments makes a span of them; `also` when it follows on another span."""
    if (
        a.dated
        and b.dated
        and None not in (a.minutes, b.minutes)
        and _NEXT_LINE.fullmatch(text, a.end, b.start)
    ):
        return True
    if _is_parted(text, cues, a, b):
        return False
    if a.weekday is not None and b.weekday is not None and _AND_THEN.fullmatch(text, a.end, b.start):
        return _is_pair(text, a, b)
    start = _ASIDE.match(text, a.end, b.start)
    if TO.fullmatch(text, start.end() if start else a.end, b.start):
        return not _OPENED.search(text, a.end, b.start)
    if _ELATIVE.match(text, a.start) and _ILLATIVE.match(text, b.start):
        return text[a.end : b.start].strip() == ""
    if _opens_and_shuts(text, cues, a, b) or _first_and_last(text, a, b) or _until_told(text, cues, a, b):
        return (a.minutes is None) == (b.minutes is None)
    if a.dated and b.dated and _OVERNIGHT.fullmatch(text, a.end, b.start):
        return (a.minutes is None) == (b.minutes is None)
    # "los días 5, 6 y 8": "and" behind a day tells another one, unless a word for "between" stands before both.
    row = also and (a.minutes is not None or b.minutes is not None)
    return bool(_AND.fullmatch(small(text), a.end, b.start)) and (row or _is_pair(text, a, b))


_UNTIL = Late(rf",.{{0,30}}\b(?:{tables.pattern('until')})\b", re.IGNORECASE)


_STROKE = Late(r"\s/\s")
_NEXT = Late(r"\s/\s\d")
_LAST = Late(r"\d\s/\s$")
"""Three hours and more that strokes part are departures: "alle 22.32 / 23.32 / 0.32"."""


_BRACKET = Late(rf" \((?:{tables.pattern('until')})(?!\w)", re.IGNORECASE)
"""What is told of the number before it in brackets, "tram 23 (until 16:30)"."""


def _is_parted(text: str, cues: Cues, a: Moment, b: Moment) -> bool:
    """Whether a line, a sentence, an end without an hour or a span of its own begins between two moments."""
    between = (text, a.end, b.start)
    if b.start - a.end > AGO or _ITEM.search(*between) or _STOP.search(*between):
        return True
    if not (a.sure or a.dated) and _BRACKET.match(*between):
        return True
    if _STROKE.fullmatch(*between) and (
        _NEXT.match(text, b.end) or _LAST.search(text, max(0, a.start - 8), a.start)
    ):
        return True
    closed = a.minutes is not None and OPEN_END.match(text, a.end)
    if closed and _UNTIL.search(text, closed.end(), b.end + 8):
        return True
    return cues.beside(a) == END and bool(_ANEW.search(*between))


_FROM = Late(r"\b(?:from|von|de|dalle|od|van|fra|från|das)\s(?:(?:las|ca\.)\s)?$", re.IGNORECASE)


_AGAIN = Late(r"\s(?:das|dalle|from|von|vanaf|od)\s", re.IGNORECASE)
"""Said of each of two, it makes no span of them: "a partir das 18h e das 20h"."""


def _is_pair(text: str, a: Moment, b: Moment) -> bool:
    """Whether a word for "between" stands before or behind two moments; hours are also told "from 5pm and 7pm"."""
    clocks = a.sure and b.sure and a.minutes is not None and b.minutes is not None
    if (
        clocks
        and not _AGAIN.search(text, a.end, b.start)
        and abs((a.minutes or 0) - (b.minutes or 0)) >= 60
        and _FROM.search(text, max(0, a.start - 12), a.start)
    ):
        return True
    return bool(PAIRED.search(text, max(0, a.start - AGO), a.start) or _BETWEEN.match(text, b.end))


def _opens_and_shuts(text: str, cues: Cues, a: Moment, b: Moment) -> bool:
    # "comienzan a las 7 y concluyen a las 14.30", "desde las 15 y hasta las 8 horas"
    if _ENDING.fullmatch(text, a.end, b.start) and cues.beside(a) != END:
        return True
    opened = _OPENS.search(text, max(0, a.start - AGO), a.start)
    return bool(opened and _SHUTS.fullmatch(text, a.end, b.start))


_EARLIEST = Late(
    r"(?:\b(?:first|erste\w?|premi[eè]re?s?|primer[ao]?s?|prim[aoei]|primeir[ao]s?|pierwsz\w+|první|eerste|första|første|ensimmäi\w+|início|inicio|inizio|beginn|début)\b)[^.;\n\d]{0,80}$",
    re.IGNORECASE,
)
_LATEST = Late(
    r"[^.;\n\d]{0,12}\b(?:last|letzte\w?|derni[eè]re?s?|últim[ao]s?|ultim[aoei]|ostatni\w*|poslední\w*|laatste|sista|siste|sidste|viimei\w+|término|final|fine)\b[^.;\n\d]{0,60}",
    re.IGNORECASE,
)


def _first_and_last(text: str, a: Moment, b: Moment) -> bool:
    """Whether two hours are those of the first vehicle and the last: "first departures at 6, the last at 21"."""
    return bool(
        _LATEST.fullmatch(text, a.end, b.start) and _EARLIEST.search(text, max(0, a.start - 100), a.start)
    )


_TOLD = Late(
    rf"{FILL}*(?:(?:y|e|et|und|and|i|en|ja|oraz|och|og|a)\s)?\s?(?:{tables.pattern('until')})(?!\w)[^.;:\n\d]{{2,60}}",
    re.IGNORECASE,
)


def _until_told(text: str, cues: Cues, a: Moment, b: Moment) -> bool:
    """Whether what ends is told ahead of its hour: "from 7 until the arrival at the hospital, expected at 14:30"."""
    if not (b.sure and cues.beside(a) == BEGIN and _TOLD.fullmatch(text, a.end, b.start)):
        return False
    return not (_ANEW.search(text, a.end, b.start) or cues.opens(a.end, b.start))

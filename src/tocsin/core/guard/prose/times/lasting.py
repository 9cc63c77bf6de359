# SPDX-License-Identifier: AGPL-3.0-or-later
"""Ends that a text tells as how long something lasts: "begins at 4 and lasts 24 hours", "soll sechs Stunden dauern"."""

from __future__ import annotations

from msgspec.structs import replace

from tocsin.core.guard.late import Late
from tocsin.core.guard.prose import tables
from tocsin.core.guard.prose.times.alone import OPEN_END
from tocsin.core.guard.prose.times.beside import FILL, SENTENCE
from tocsin.core.guard.prose.times.moment import Moment
from tocsin.core.guard.prose.times.numerals import NUMERALS
from tocsin.core.guard.prose.times.span import Span

_POLISH = dict(
    zip("dwie trzy cztery pięć sześć siedem osiem dziewięć dziesięć".split(), range(2, 11), strict=True)
)
_HOURS = r"(?:hours|stunden|heures|horas|ore|uur|godzin\w*|tuntia|timmar|timer|hodin\w?)(?!\w)"
_LASTS = r"lasts?(?: for)?|lasting|for|dauer[nt]|für|dure|durera|pour|pendant|durant|dura|durará|durarán|durerà|dureranno|durante|per|duurt|duren|duurde|gedurende|trwać|trwa|potrwa|przez|kestää|varar|pågår|varer|trvá|potrvá"
_ABOUT = (
    r"(?:about|around|etwa|rund|insgesamt|environ|unas|circa|ongeveer|około|noin|ca\.|omkring|asi|zhruba)"
)
_LONG = Late(
    rf"(?i)(?<!\w)(?:(?:{_LASTS}) (?:{_ABOUT} )?(\d{{1,2}}|[^\W\d]{{2,8}}) {_HOURS}|(\d{{1,2}}|[^\W\d]{{2,8}}) (?:Stunden (?:lang|dauern|andauern)|uur duren|uur lang))",
    needs="hours|stunden|heures|horas|ore|uur|godzin|tuntia|timmar|timer|hodin",
)
_FIRST = Late(
    rf"(?i)(?<!\w)(?:{_LASTS}|na) (?:{_ABOUT} )?(\d{{1,2}}|[^\W\d]{{2,8}}) {_HOURS},? (?:{tables.pattern('since')}) {FILL}*$"
)
"""The same right ahead of a beginning: "for 12 hours from 8pm"."""
_LATE = Late(
    r"(?i)delay|verspät|retard|ritard|retras|demora|atras|opóźn|vertraging|myöhä|forsink|försen|zpožd|warten|wartez|wait|attente|attesa"
)
"""What lasts so long for each, and not in all."""
_REACH = 120


def lasting(text: str, span: Span) -> Span:
    """A span with the end that its sentence tells as a number of hours, at most a day, if it has no other."""
    first = span.first
    if first is None or span.last or first.minutes is None or OPEN_END.match(text, first.end):
        return span
    hours = _hours(text, first)
    if not 0 < hours <= 24:
        return span
    minutes = (first.minutes + 60 * hours) % 1440
    return replace(span, last=replace(first, minutes=minutes, day=None, weekday=None))


def _hours(text: str, first: Moment) -> int:
    found = _FIRST.search(text, max(0, first.start - 60), first.start) or _LONG.search(
        text, first.end, first.end + _REACH
    )
    if found is None or SENTENCE.search(text, first.end, max(first.end, found.start())):
        return 0
    if _LATE.search(text, max(0, found.start() - 40), found.end()):
        return 0
    told = next(group for group in found.groups() if group).lower()
    if told.isdigit():
        return int(told)
    return _POLISH.get(told) or (NUMERALS[told].hour if told in NUMERALS else 0)

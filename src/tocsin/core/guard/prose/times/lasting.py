# SPDX-License-Identifier: AGPL-3.0-or-later
"""Ends that a text tells as how long something lasts: "begins at 4 and lasts 24 hours", "soll sechs Stunden dauern"."""

from __future__ import annotations

from dataclasses import replace

from tocsin.core.guard.late import Late
from tocsin.core.guard.prose.times.alone import OPEN_END
from tocsin.core.guard.prose.times.closing import SENTENCE
from tocsin.core.guard.prose.times.numerals import NUMERALS
from tocsin.core.guard.prose.times.span import Span

_POLISH = dict(
    zip("dwie trzy cztery pięć sześć siedem osiem dziewięć dziesięć".split(), range(2, 11), strict=True)
)
_HOURS = r"(?:hours|stunden|heures|horas|ore|uur|godzin\w*|tuntia|timmar|timer|hodin\w?)(?!\w)"
_LASTS = r"lasts?(?: for)?|lasting|for|dauer[nt]|für|dure|durera|pour|pendant|durant|dura|durará|durarán|durerà|dureranno|durante|per|duurt|duren|duurde|gedurende|trwać|trwa|potrwa|przez|kestää|varar|pågår|varer|trvá|potrvá"
_ABOUT = r"(?:about|around|some|up to|etwa|rund|insgesamt|environ|unas|circa|ongeveer|około|noin|ca\.|omkring|asi|zhruba)"
_LONG = Late(
    rf"(?i)(?<!\w)(?:(?:{_LASTS}) (?:{_ABOUT} )?(\d{{1,2}}|[^\W\d]{{2,8}}) {_HOURS}|(\d{{1,2}}|[^\W\d]{{2,8}}) (?:Stunden (?:lang|dauern|andauern)|uur duren|uur lang))",
    needs="hours|stunden|heures|horas|ore|uur|godzin|tuntia|timmar|timer|hodin",
)
_REACH = 120


def lasting(text: str, span: Span) -> Span:
    """A span with the end that its sentence tells as a number of hours, at most a day, if it has no other."""
    first = span.first
    if first is None or span.last or first.minutes is None or OPEN_END.match(text, first.end):
        return span
    found = _LONG.search(text, first.end, first.end + _REACH)
    if found is None or SENTENCE.search(text, first.end, found.start()):
        return span
    told = (found[1] or found[2]).lower()
    hours = (
        int(told) if told.isdigit() else _POLISH.get(told) or (NUMERALS[told].hour if told in NUMERALS else 0)
    )
    if not 0 < hours <= 24:
        return span
    end = replace(
        first,
        start=found.start(),
        end=found.end(),
        minutes=(first.minutes + 60 * hours) % 1440,
        day=None,
        weekday=None,
    )
    return replace(span, last=end)

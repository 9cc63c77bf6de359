# SPDX-License-Identifier: AGPL-3.0-or-later
"""The text people read about a notice, made from its slots in a closed, translated vocabulary.

Only slot values (names of lines, stops, streets, sections, places) come from outside; every other word
is in `vocabulary`. Same slots, same text, whatever the sender wrote.
"""

from __future__ import annotations

import re
from datetime import datetime

from tocsin.core.guard.prose.times import eras
from tocsin.core.guard.vocabulary import Words, words
from tocsin.core.model import Effect, Hazard, Slots, Window

_STATION = re.compile(r"(?i)(?: (?:bahnhof|bahnhst|bf|hbf|hauptbahnhof|station))?(?: \(u\))?$")
MOST = 6
"""Values of one slot that are spelt out; the rest is counted."""


def say(slots: Slots, hazard: Hazard, language: str, zoned: bool = True) -> str:
    """One line: what, which lines, where, when: dated in UTC (by the place's own clock when its zone is not known, `zoned`), else the notice's own hours. "Bus, lines 2, 4: No service; section A – B; 2026-05-01 14:00 – 18:30 UTC"."""
    speech = words(language)
    subject = _subject(slots, hazard, speech)
    what = speech.effects[slots.effect]
    told = f"{subject}: {what}" if slots.effect is not Effect.UNKNOWN and subject != what else subject
    return "; ".join([told, *_where(slots, speech), *_when(slots, speech, zoned)])


def _subject(slots: Slots, hazard: Hazard, speech: Words) -> str:
    subject = speech.modes.get(slots.mode) or speech.hazards[hazard]
    if not slots.lines:
        return subject
    one = slots.lines[0] if len(slots.lines) == 1 else ""
    label = speech.labels["line" if one else "lines"]
    if one.casefold().startswith(label.casefold()):
        return f"{subject}, {one}"  # "Linha do Norte" says itself what it is
    return f"{subject}, {label} {_listed(slots.lines, speech)}"


def _listed(values: tuple[str, ...], speech: Words) -> str:
    more = len(values) - MOST
    told = ", ".join(values[:MOST])
    return f"{told} (+{more} {speech.labels['more']})" if more > 0 else told


def _where(slots: Slots, speech: Words) -> list[str]:
    named = (
        ("sections", _once(slots.sections)),
        ("stops", slots.stops),
        ("streets", slots.streets),
        ("places", slots.places),
    )
    return [f"{speech.labels[label]} {_listed(values, speech)}" for label, values in named if values]


def _once(sections: tuple[str, ...]) -> tuple[str, ...]:
    """Each stretch once, by its longest names: "Baden Bahnhof – Mödling Bahnhof" tells "Baden – Mödling" and the way back."""
    told: dict[frozenset[str], str] = {}
    for section in sections:
        ends = frozenset(_STATION.sub("", end) for end in section.split(" – "))
        if len(section) > len(told.get(ends, "")):
            told[ends] = section
    return tuple(told.values())


def _when(slots: Slots, speech: Words, zoned: bool) -> list[str]:
    told = [
        _window(window, speech) + _zone(window, zoned)
        for window in slots.windows
        if window.start or window.end
    ]
    more = len(told) - MOST
    return [*told[:MOST], f"+{more} {speech.labels['more']}"] if more > 0 else told


def _window(window: Window, speech: Words) -> str:
    start, end = window.start, window.end
    first = _stamp(start, start, speech) if start else ""
    last = _stamp(end, eras.last(end), speech) if end else ""
    if not start or not end:
        return f"{speech.labels['from']} {first}" if start else f"{speech.labels['until']} {last}"
    if first == last and not eras.has_hour(end):
        return first
    same = start.date() == end.date() and eras.has_hour(end)
    return f"{first} – {_clock(end) if same else last}"


def _zone(window: Window, zoned: bool) -> str:
    return (
        " UTC"
        if zoned and any(at and eras.has_year(at) and eras.has_hour(at) for at in (window.start, window.end))
        else ""
    )


def _stamp(at: datetime, within: datetime | None, speech: Words) -> str:
    """A moment and the day it lies in. A text that names no year has none to show, and its hours are those of its own place."""
    if eras.has_year(at):
        return f"{at:%Y-%m-%d %H:%M}" if eras.has_hour(at) else f"{within:%Y-%m-%d}"
    return f"{_day(within, speech)} {_clock(at) if eras.has_hour(at) else ''}".strip()


def _day(at: datetime | None, speech: Words) -> str:
    if day := eras.day_of(at):
        return speech.day.format(day.day, speech.months[day.month - 1])
    weekday = eras.weekday_of(at)
    return "" if weekday is None else speech.weekdays[weekday]


def _clock(at: datetime) -> str:
    return f"{at.hour:02}:{at.minute:02}"

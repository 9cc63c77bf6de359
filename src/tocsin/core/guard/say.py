# SPDX-License-Identifier: AGPL-3.0-or-later
"""The text people read about a notice, made from its slots in a closed, translated vocabulary.

Only slot values (names of lines, stops, streets, sections, places) come from outside; every other word
is in `say_words`. Same slots, same text, whatever the sender wrote.
"""

from __future__ import annotations

from datetime import date, datetime

from tocsin.core.guard.prose import eras
from tocsin.core.guard.say_words import DAY, EFFECTS, HAZARDS, LABELS, LANGUAGES, MODES, MONTHS
from tocsin.core.model import Effect, Hazard, Slots, Window

MOST = 6
"""Values of one slot that are spelt out; the rest is counted."""


def column(language: str) -> int:
    """The vocabulary's column for a BCP 47 tag; English when the language is not spoken here."""
    tag = language.replace("_", "-").split("-")[0].lower()
    return LANGUAGES.index(tag) if tag in LANGUAGES else 0


def say(slots: Slots, hazard: Hazard, language: str) -> str:
    """One line: what, which lines, where, when: dated in UTC, else the notice's own hours. "Bus, lines 2, 4: No service; section A – B; 2026-05-01 14:00 – 18:30 UTC"."""
    col = column(language)
    subject = _subject(slots, hazard, col)
    what = EFFECTS[slots.effect][col]
    told = f"{subject}: {what}" if slots.effect is not Effect.UNKNOWN and subject != what else subject
    return "; ".join([told, *_where(slots, col), *_when(slots, col)])


def _subject(slots: Slots, hazard: Hazard, col: int) -> str:
    subject = MODES[slots.mode][col] if slots.mode in MODES else HAZARDS[hazard][col]
    if not slots.lines:
        return subject
    label = LABELS["line" if len(slots.lines) == 1 else "lines"][col]
    return f"{subject}, {label} {_listed(slots.lines, col)}"


def _listed(values: tuple[str, ...], col: int) -> str:
    more = len(values) - MOST
    told = ", ".join(values[:MOST])
    return f"{told} (+{more} {LABELS['more'][col]})" if more > 0 else told


def _where(slots: Slots, col: int) -> list[str]:
    named = (
        ("sections", slots.sections),
        ("stops", slots.stops),
        ("streets", slots.streets),
        ("places", slots.places),
    )
    return [f"{LABELS[label][col]} {_listed(values, col)}" for label, values in named if values]


def _when(slots: Slots, col: int) -> list[str]:
    told = [_window(window, col) for window in slots.windows if window.start or window.end]
    more = len(told) - MOST
    return [*told[:MOST], f"+{more} {LABELS['more'][col]}"] if more > 0 else told


def _window(window: Window, col: int) -> str:
    start, end = window.start, window.end
    first = _stamp(start, eras.day_of(start), col) if start else ""
    last = _stamp(end, eras.last_day_of(end), col) if end else ""
    if not start or not end:
        return f"{LABELS['from'][col]} {first}" if start else f"{LABELS['until'][col]} {last}"
    if first == last and not eras.has_hour(end):
        return first
    same = start.date() == end.date() and eras.has_hour(end)
    return f"{first.removesuffix(_UTC)} – {_clock(end) if same else last}"


_UTC = " UTC"


def _stamp(at: datetime, day: date | None, col: int) -> str:
    """A text that names no year has none to show, and its hours are those of its own place."""
    if eras.has_year(at):
        return f"{at:%Y-%m-%d %H:%M}{_UTC}"
    named = DAY[col].format(day.day, MONTHS[col][day.month - 1]) if day else ""
    return f"{named} {_clock(at) if eras.has_hour(at) else ''}".strip()


def _clock(at: datetime) -> str:
    return f"{at:%H:%M}{_UTC if eras.has_year(at) else ''}"

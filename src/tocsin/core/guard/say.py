# SPDX-License-Identifier: AGPL-3.0-or-later
"""The text people read about a notice, made from its slots in a closed, translated vocabulary.

Only slot values (names of lines, stops, streets, sections, places) come from outside; every other word
is in `say_words`. Same slots, same text, whatever the sender wrote.
"""

from __future__ import annotations

from datetime import datetime

from tocsin.core.guard.prose import UNDATED
from tocsin.core.guard.say_words import EFFECTS, HAZARDS, LABELS, LANGUAGES, MODES
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
    if start and end:
        same = start.date() == end.date()
        return f"{_stamp(start)} – {end.strftime('%H:%M') if same else _stamp(end)}{_clock(end)}"
    if start:
        return f"{LABELS['from'][col]} {_stamp(start)}{_clock(start)}"
    return f"{LABELS['until'][col]} {_stamp(end)}{_clock(end)}" if end else ""


def _stamp(moment: datetime) -> str:
    return moment.strftime("%Y-%m-%d %H:%M" if _dated(moment) else "%H:%M")


def _clock(moment: datetime) -> str:
    # A text that names hours and no day has no day to show, and its hours are those of its own place.
    return " UTC" if _dated(moment) else ""


def _dated(moment: datetime) -> bool:
    return moment.year > UNDATED.year

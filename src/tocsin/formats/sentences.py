# SPDX-License-Identifier: AGPL-3.0-or-later
"""Where the sentences of a road or transit notice become slots, whatever format they came in. No word of them is kept."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from datetime import datetime

from msgspec import structs

from tocsin.core.guard.joined import joined
from tocsin.core.model import PERSON_ALERT, Effect, Hazard, Refused, Report, Slots
from tocsin.formats import notice
from tocsin.formats.base import Hint, Item
from tocsin.formats.read_once import extract
from tocsin.formats.seeking import seeks_somebody

SAID_IN_SLOTS = frozenset({Hazard.ROAD, Hazard.TRANSIT})
"""What a report is of when its words are read into slots and dropped; those of all other hazards go their own way."""
_READ = SAID_IN_SLOTS | {Hazard.PUBLIC_EVENT}
"""A demonstration that a warning tells of is a place, its hours and closed roads; calendars of events tell theirs by fields."""
MOST_SENTENCES = 8
MOST_SAID = 4000


_DASH = re.compile(r"(?<=\S) ?[\u2013\u2014] ?(?=\S)|(?<=\S) [|-] (?=\S)")


def told(slots: Slots, text: str, language: str, at: datetime | None, hint: Hint) -> Slots:
    """The coded slots with what a notice's own sentences add (`core.guard.joined`).

    `language` is that of the element itself where it says one. `at` places days without a year and hours without a day.
    """
    if not text.strip():
        return slots
    tongue = language or hint.language
    read = extract(text, tongue, at, hint.timezone)
    start = slots.windows[0].start if slots.windows else None
    if start is None or not read.windows or start == at:
        return joined(slots, read)
    told = joined(slots, read)
    if told.windows != slots.windows:
        return told
    # Hours of no day are those of the day the codes name, when they are not those of the day of writing.
    return joined(slots, structs.replace(read, windows=extract(text, tongue, start, hint.timezone).windows))


def told_of_works(slots: Slots, text: str, language: str, at: datetime | None, hint: Hint) -> Slots:
    """As `told`, for the description of works whose road is coded: what it joins by a dash is a list of what is done and
    for whom ("Clearing of debris - B 13023"), and no stretch."""
    return told(slots, _DASH.sub("; ", text), language, at, hint)


def in_one_language(texts: Iterable[tuple[str, str]], hint: Hint) -> tuple[str, str]:
    """Of texts with their language tags those in the feed's own language, else those in the first one's; each once."""
    said = [(_tongue(tag), text.strip()) for tag, text in texts if text and text.strip()]
    tags = [tag for tag, _ in said if tag]
    own = hint.language.lower()[:2]
    chosen = own if own in tags else next(iter(tags), "")
    kept = dict.fromkeys(text for tag, text in said if tag in ("", chosen))
    return chosen, "\n".join([*kept][:MOST_SENTENCES])


def notice_of(text: str, language: str) -> Hazard | None:
    """ROAD or TRANSIT for words of no known class that say what happens to a line, a road or a stretch, else None."""
    found = extract(text, language)
    if found.effect is Effect.UNKNOWN or not (found.lines or found.streets or found.sections):
        return None
    return Hazard.ROAD if found.mode == "road" or not (found.lines or found.mode) else Hazard.TRANSIT


def _tongue(tag: str) -> str:
    low = tag.strip().lower()
    return "" if low.startswith("und") else low[:2]


def read(items: Iterator[Item], hint: Hint) -> Iterator[Item]:
    """The items, those of roads and transit that came with words among them with slots in their place."""
    return (slotted(item, hint) if isinstance(item, Report) else item for item in items)


def slotted(report: Report, hint: Hint) -> Item:
    if report.hazard not in _READ or not (report.headline or report.description):
        return report
    language, text = in_one_language([*report.headline.items(), *report.description.items()], hint)
    coded = report.slots or Slots()
    if seeks_somebody(coded.effect, text.split("\n"), language or hint.language):
        return Refused(PERSON_ALERT, report.id)
    slots = told(coded, text, language, report.sent or report.onset, hint)
    return structs.replace(
        _timed(report, slots), slots=settled(slots, report.hazard), headline={}, description={}
    )


def settled(slots: Slots, hazard: Hazard) -> Slots:
    """A service that is told of is disturbed, whatever is left unsaid."""
    effect = notice.effect(slots.effect, Effect.UNKNOWN) if hazard is Hazard.TRANSIT else slots.effect
    return structs.replace(slots, effect=effect)


def _timed(report: Report, slots: Slots) -> Report:
    """With the hours a sentence told, where the feed has none of its own but that of publishing."""
    if report.ends or not slots.windows or (report.slots and report.slots.windows):
        return report
    onset, ends = notice.span(slots.windows)
    return structs.replace(report, onset=onset or report.onset, ends=ends)

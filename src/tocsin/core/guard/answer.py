# SPDX-License-Identifier: AGPL-3.0-or-later
"""What the guard answers to one text: keep it, speak in general words instead, redact or refuse."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from msgspec import structs

from tocsin.core.guard.causes import of_a_person
from tocsin.core.guard.checks.loud import shouts_unknown
from tocsin.core.guard.checks.texts import named, speaks
from tocsin.core.guard.checks.values import tainted
from tocsin.core.guard.excused.incidents import tells_an_incident
from tocsin.core.guard.finding import Found
from tocsin.core.guard.joined import dated, joined
from tocsin.core.guard.names.person import NAMED
from tocsin.core.guard.normal import fold, normal
from tocsin.core.guard.places.eponyms import is_eponym
from tocsin.core.guard.places.signs import on_a_sign
from tocsin.core.guard.places.towns import no_towns
from tocsin.core.guard.places.ways import is_way
from tocsin.core.guard.prose import extract
from tocsin.core.guard.prose.last_seen import before_the_line
from tocsin.core.guard.prose.times import eras
from tocsin.core.guard.question import Question, question_of
from tocsin.core.guard.recorded import gated, kind_of, moment, slots_of
from tocsin.core.guard.rules import TEXT_HAZARDS, VAGUE
from tocsin.core.guard.say import say
from tocsin.core.guard.scan import scan
from tocsin.core.guard.sought.sought import sought
from tocsin.core.guard.topics import subject_of
from tocsin.core.guard.vocabulary import words
from tocsin.core.model import Effect, Hazard, Slots, Window

_SHOWN = ("lines", "stops", "streets", "sections")
_NAMED = ("lines", "stops", "streets", "sections", "places")


def answer(line: str) -> dict[str, Any]:
    """The guard's answer to one line: a text, `{"text", "lang"?, "source_class"?, "timezone"?}` or a report record.

    A record's slots are answered as the gate leaves them, with what its words add.
    Keys: action (keep, generalise, redact, refuse), reason, text (never the sender's own unless kept),
    slots, found (kinds). Raises nothing, for any line.
    """
    question = question_of(line)
    found = no_towns(question.text, scan(question.text))
    hazard = question.hazard or subject_of(question.text) or kind_of(question.record)
    slots, emptied = _joined(question, _slots_of(question, found))
    kinds = sorted(
        {f.kind for f in found} | emptied | ({"person_alert"} if _seeks(question, hazard) else set())
    )
    if of_a_person(question.event_code) or ("person_alert" in kinds and not _moves(question, slots)):
        return _reply("refuse", "a person alert is refused whole", "", Slots(), kinds, Question(""))
    if hazard in TEXT_HAZARDS and not speaks(question.text):
        return _reply(
            "keep",
            "a hazard text in which nothing was found",
            question.text,
            slots,
            kinds,
            question,
        )
    untold = hazard in TEXT_HAZARDS and not kinds and not tells_an_incident(question.text)
    return _general(question, hazard or Hazard.OTHER, slots, _named(question.text) if untold else kinds)


def _named(text: str) -> list[str]:
    """Of which kinds those are of whom only a hazard's text may not tell."""
    return sorted({hit[0] for hit in named(normal(text).text)}) or ["person"]


def _seeks(question: Question, hazard: Hazard | None) -> bool:
    """Of no hazard and no service, and about one person."""
    return (hazard or Hazard.OTHER) in VAGUE and sought(question.text)


def _moves(question: Question, slots: Slots) -> bool:
    """A road or transit notice keeps its place and hours whatever the reason it names, unless it seeks somebody who was
    last seen there; and so does what says how a line is disturbed."""
    if question.hazard in (Hazard.ROAD, Hazard.TRANSIT):
        first = before_the_line(question.text, slots)
        return not (sought(first) or any(found.kind == "person_alert" for found in scan(first)))
    told = slots.effect not in (Effect.UNKNOWN, Effect.SERVICE_DISRUPTION)
    where = slots.lines or slots.sections or (slots.mode in ("rail", "metro", "tram") and slots.windows)
    return told and bool(where)


def _general(question: Question, hazard: Hazard, slots: Slots, kinds: list[str]) -> dict[str, Any]:
    if hazard is Hazard.OTHER and slots == Slots():
        return _reply(
            "redact",
            "no kind of text that may be kept, and no slot to speak from",
            "",
            slots,
            kinds,
            question,
        )
    reason = (
        f"{', '.join(kinds)} may not be kept" if kinds else "only hazard texts are kept in the sender's words"
    )
    text = say(slots, hazard, question.language, _zoned(question))
    return _reply("generalise", reason, text, slots, kinds, question)


def _joined(question: Question, read: Slots) -> tuple[Slots, set[str]]:
    """The slots a record holds as the gate leaves them, with what its words add; and the kinds of what was emptied."""
    if question.record is None:
        return read, set()
    told, emptied = gated(slots_of(question.record))
    both = joined(told, read)
    undated = tuple(w for w in read.windows if not dated(w))
    return structs.replace(both, windows=(*both.windows, *undated)), emptied


def _zoned(question: Question) -> bool:
    """Whether the hours are dated by a zone that is known; those of a record are in UTC."""
    return bool(question.timezone or question.record)


def _slots_of(question: Question, found: tuple[Found, ...]) -> Slots:
    """What the text says of place, time and effect; a value the scanner objects to is dropped."""
    slots = extract(question.text, question.language, timezone=question.timezone or "UTC")
    bad = [said for f in found if _kept_out(f, said := question.text[f.start : f.end])]
    named = {
        n: tuple(v for v in getattr(slots, n) if not _may_not_stand(n, v) and not _named_in(v, bad))
        for n in _NAMED
    }
    # Whom a hazard's warning advises is nobody who fell ill on a line.
    of_health = question.hazard not in TEXT_HAZARDS and any(f.kind == "health" for f in found)
    medical = tells_an_incident(question.text) or of_health
    effect = Effect.MEDICAL_INCIDENT if medical and slots.effect in _UNTOLD else slots.effect
    return Slots(effect=effect, mode=slots.mode, windows=slots.windows, **named)


def _may_not_stand(slot: str, value: str) -> bool:
    return tainted(value) or (slot != "lines" and shouts_unknown(value))


def _kept_out(found: Found, said: str) -> bool:
    return found.kind != "person" or (found.certainty >= NAMED and not is_eponym(said))


_UNTOLD = frozenset((Effect.UNKNOWN, Effect.INCIDENT))


def _named_in(value: str, bad: list[str]) -> bool:
    """Whether a place's name holds a person's that the text names; a street may ("Aleksis Kivis gata"), and a saint's town."""
    places = (
        [fold(part) for part in value.split(" – ") if not (is_way(part) or on_a_sign(part))] if bad else []
    )
    return any(fold(b) in place for b in bad for place in places)


def _reply(
    action: str, reason: str, text: str, slots: Slots, kinds: list[str], question: Question
) -> dict[str, Any]:
    shown: dict[str, Any] = {name: list(getattr(slots, name)) for name in _SHOWN}
    # A text without a year has a window in each of its eras, and all may say the same.
    windows = (_window(window, _zoned(question)) for window in slots.windows)
    shown["windows"] = list({tuple(one.items()): one for one in windows}.values())
    shown["effect"] = slots.effect.value
    if question.record is not None:
        shown |= _of_the_record(question.record, slots)
    return {"action": action, "reason": reason, "text": text, "slots": shown, "found": kinds}


def _of_the_record(record: dict[str, Any], slots: Slots) -> dict[str, Any]:
    """What a record says beside the slots a text has: its mode, its places, its first and last moment."""
    shown: dict[str, Any] = {"mode": slots.mode} if slots.mode else {}
    if slots.places:
        shown["places"] = list(slots.places)
    for name in ("onset", "ends"):
        if at := moment(record.get(name)):
            shown[name] = _moment(at, at, True)
    return shown


def _window(window: Window, zoned: bool) -> dict[str, str | None]:
    """From and to, dated in UTC (the last day where the text told days alone), or by the clock of the text's own place (no offset) when nobody said its zone; of a
    text that tells no year the hours, and its days beside them ("--01-03", "saturday")."""
    start, end = window.start, window.end
    days = {"from_day": _day(start), "to_day": _day(eras.last(end))}
    shown = {"from": _moment(start, start, zoned), "to": _moment(end, eras.last(end), zoned)}
    return shown | {name: day for name, day in days.items() if day}


def _day(at: datetime | None) -> str:
    if day := eras.day_of(at):
        return f"--{day:%m-%d}"
    weekday = eras.weekday_of(at)
    return "" if weekday is None else words("en").weekdays[weekday].lower()


def _moment(at: datetime | None, within: datetime | None, zoned: bool) -> str | None:
    """An hour, or an hour of a day, or the day it lies in when the text told no hour; None for a day of no year."""
    if at is None:
        return None
    if not eras.has_year(at):
        return f"{at.hour:02}:{at.minute:02}" if eras.has_hour(at) else None
    if not eras.has_hour(at):
        return f"{within:%Y-%m-%d}"
    return f"{at:%Y-%m-%dT%H:%M:%S}{'Z' if zoned else ''}"

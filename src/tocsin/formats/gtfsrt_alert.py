# SPDX-License-Identifier: AGPL-3.0-or-later
"""A GTFS-Realtime alert, from whichever encoding, to a Report.

The cause is mapped before any text is read: it has no field here but whether the incident is medical.
STRIKE, DEMONSTRATION, POLICE_ACTIVITY and all others leave the same record behind.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from typing import Any

from msgspec import Struct, structs

from tocsin.core.model import (
    PERSON_ALERT,
    Effect,
    Flaw,
    Hazard,
    MsgType,
    Refused,
    Report,
    Severity,
    Slots,
    Status,
)
from tocsin.formats import notice
from tocsin.formats.base import Hint, Item
from tocsin.formats.seeking import seeks_somebody
from tocsin.formats.sentences import told
from tocsin.formats.texts import says_test

EFFECTS = {
    "NO_SERVICE": Effect.NO_SERVICE,
    "REDUCED_SERVICE": Effect.REDUCED_SERVICE,
    "SIGNIFICANT_DELAYS": Effect.DELAYS,
    "DETOUR": Effect.DETOUR,
    "ADDITIONAL_SERVICE": Effect.ADDITIONAL_SERVICE,
    "MODIFIED_SERVICE": Effect.MODIFIED_SERVICE,
    "STOP_MOVED": Effect.STOP_MOVED,
    "NO_EFFECT": Effect.NO_EFFECT,
    "ACCESSIBILITY_ISSUE": Effect.ACCESS_LIMITED,
}
_SEVERITIES = {"INFO": Severity.MINOR, "WARNING": Severity.MODERATE, "SEVERE": Severity.SEVERE}
_MODES = {0: "tram", 1: "metro", 2: "rail", 3: "bus", 4: "ferry", 5: "tram", 7: "rail", 11: "bus", 12: "rail"}
_EXTENDED = {1: "rail", 2: "bus", 4: "metro", 5: "metro", 6: "metro", 7: "bus", 8: "bus", 9: "tram", 10: "ferry", 11: "air", 12: "ferry", 14: "rail"}  # fmt: skip


class Alert(Struct):
    """The parts of an alert that may be read at all, in their wire form."""

    effect: str = ""
    medical: bool = False
    severity: str = ""
    periods: list[tuple[Any, Any]] = []
    agencies: list[str] = []
    routes: list[str] = []
    stops: list[str] = []
    types: list[int] = []
    texts: list[tuple[str, str]] = []
    spoken: list[str] = []
    """What is said aloud: asked about nothing but whether somebody is sought."""
    changed: Any = None


def mode(types: list[int]) -> str:
    """The mode of a GTFS or extended (HVT) route type, when all agree."""
    found = {_MODES.get(t) or _EXTENDED.get(t // 100, "") for t in types}
    return found.pop() if len(found) == 1 else ""


def _split(values: list[str]) -> list[str]:
    # CATA writes stop_id "1, 4".
    return [part.strip() for value in values for part in value.split(", ")]


def _on_lines(effect: Effect, slots: Slots) -> Effect:
    # What prose calls "closed" is a stop here, not a road.
    return Effect.STOP_CLOSED if effect is Effect.ROAD_CLOSED and slots.stops else effect


class Folder:
    """Builds reports; entities of one id (SNCB: one per language) become one report, in order of first sight."""

    def __init__(self, hint: Hint) -> None:
        self.hint = hint
        self.sent: datetime | None = None
        self.open: dict[str, Report] = {}

    def heard(self, timestamp: Any) -> None:
        self.sent = notice.epoch(timestamp) or self.sent

    def deleted(self, id_: str) -> Iterator[Item]:
        """A deletion in a differential feed is a cancel."""
        if name := notice.name(id_):
            yield self._report(name, Alert(), MsgType.CANCEL)
        else:
            yield Flaw("a deleted entity without id", "entity")

    def take(self, id_: str, place: int, alert: Alert) -> Iterator[Item]:
        name = notice.name(id_)
        if not name:
            yield Flaw("an entity without id", f"entity {place}")
            return
        if self._seeks_somebody(alert):
            yield Refused(PERSON_ALERT, f"entity {place}")
            return
        report = self._report(name, alert, MsgType.ALERT)
        self.open[name] = self._folded(self.open[name], report) if name in self.open else report

    def _seeks_somebody(self, alert: Alert) -> bool:
        coded = EFFECTS.get(alert.effect.upper(), Effect.UNKNOWN)
        language = alert.texts[0][0] if alert.texts else ""
        told = [text for _, text in alert.texts]
        return seeks_somebody(coded, [*told, *alert.spoken], language or self.hint.language)

    def rest(self) -> Iterator[Item]:
        yield from self.open.values()
        self.open = {}

    def _folded(self, kept: Report, other: Report) -> Report:
        old, new = kept.slots or Slots(), other.slots or Slots()
        best = old if old.lines or old.stops or old.sections else new
        merged = structs.replace(best, windows=old.windows or new.windows)
        return structs.replace(kept, slots=merged)

    def _report(self, id_: str, alert: Alert, kind: MsgType) -> Report:
        windows = notice.windows((notice.epoch(s), notice.epoch(e)) for s, e in alert.periods)
        slots = self._slots(alert, windows)
        onset, ends = notice.span(slots.windows)
        tested = any(says_test(text) for _, text in alert.texts[:1])
        return Report(
            format="gtfs-rt",
            id=id_,
            sender=self.hint.publisher,
            sent=notice.epoch(alert.changed) or self.sent,
            status=Status.TEST if tested else Status.ACTUAL,
            msg_type=kind,
            keys=(f"gtfsrt:{self.hint.publisher}:{id_}",),
            hazard=Hazard.TRANSIT,
            event_code=slots.effect.value,
            severity=_SEVERITIES.get(alert.severity.upper(), Severity.UNKNOWN),
            onset=onset,
            ends=ends,
            country=self.hint.country,
            slots=slots,
        )

    def _slots(self, alert: Alert, windows: tuple[Any, ...]) -> Slots:
        coded = EFFECTS.get(alert.effect.upper(), Effect.UNKNOWN)
        if coded is Effect.UNKNOWN and alert.medical:
            coded = Effect.MEDICAL_INCIDENT
        slots = Slots(
            effect=coded,
            mode=mode(alert.types),
            lines=notice.names(alert.routes),
            stops=notice.names(_split(alert.stops)),
            windows=windows,
        )
        language = alert.texts[0][0] if alert.texts else ""
        text = "\n".join(t for tag, t in alert.texts if tag == language)
        # Read without a reference, a text costs its reading at the first poll only.
        hours = coded is Effect.UNKNOWN or not (slots.lines or slots.stops)
        slots = told(slots, text, language, self.sent if hours else None, self.hint)
        return structs.replace(slots, effect=_on_lines(notice.effect(slots.effect, Effect.UNKNOWN), slots))

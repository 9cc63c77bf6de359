# SPDX-License-Identifier: AGPL-3.0-or-later
"""The timeline language: at t say this; expect those notices and no others."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from typing import Any

from tocsin.core import geo
from tocsin.core.event import Notice, State
from tocsin.core.flow import step
from tocsin.core.guard.gate import Cleared, clear
from tocsin.core.match import SiteIndex
from tocsin.core.model import Certainty, Hazard, MsgType, Report, Severity, Shape, ShapeKind, Site, Urgency
from tocsin.core.route.posture import Switch, Turn
from tocsin.core.route.quiet import Silence
from tocsin.core.route.read import read
from tocsin.core.route.waits import Ack
from tocsin.core.world import Batch, Changes, Decision, Ears, World

NOON = datetime(2026, 3, 4, 12, 0, tzinfo=UTC)
BOX = "47,7 47,8 48,8 48,7 47,7"
EAST = "47,8.5 47,9.5 48,9.5 48,8.5 47,8.5"
BOTH = "47,7 47,9.5 48,9.5 48,7 47,7"
DEPOT = Site(id="depot", name="Depot", lat=47.5, lon=7.5, responsible="night")
CLINIC = Site(id="clinic", name="Clinic", lat=47.5, lon=9.0, responsible="night")
FARM = Site(id="farm", name="Farm", lat=10.0, lon=10.0, responsible="day")


def at(minutes: float) -> datetime:
    return NOON + timedelta(minutes=minutes)


def message(ident: str, sent: float, **said: Any) -> Cleared:
    """A thunderstorm warning of the weather service over the depot for two hours, unless said otherwise."""
    area, feed = said.pop("area", BOX), said.pop("feed", "weather")
    shapes = (Shape(ShapeKind.CAP_POLYGON, area),) if area else ()
    base: dict[str, Any] = {
        "format": "cap",
        "id": ident,
        "sender": "weather.example",
        "sent": at(sent),
        "hazard": Hazard.THUNDERSTORM,
        "severity": Severity.SEVERE,
        "certainty": Certainty.LIKELY,
        "urgency": Urgency.EXPECTED,
        "onset": at(sent),
        "expires": at(sent + 120),
        "shapes": shapes,
    }
    report = Report(**{**base, **said})
    place, _ = geo.locate(report, {})
    cleared = clear(report, place, feed)
    assert isinstance(cleared, Cleared)
    return cleared


def cancel(ident: str, sent: float, *refs: str, **said: Any) -> Cleared:
    """A Cancel without `info`: no hazard, no area, no times of its own."""
    blank: dict[str, Any] = {"hazard": Hazard.OTHER, "area": "", "onset": None, "expires": None}
    return message(ident, sent, msg_type=MsgType.CANCEL, refs=refs, **{**blank, **said})


class Line:
    """A desk with three sites that hears one feed, under `rules` (TOML); every call moves its clock."""

    def __init__(self, *sites: Site, ears: tuple[Ears, ...] = (), rules: str = "") -> None:
        kept = sites or (DEPOT, CLINIC, FARM)
        self.world = World(SiteIndex(kept), {site.id: site for site in kept}, rules=read(rules))
        for ear in ears:
            self.world.ears[ear.name] = ear
        self.notices: list[Notice] = []
        self.kept: list[Notice] = []
        self.turned: list[Turn] = []
        self.decisions: list[Decision] = []

    def hear(self, minutes: float, *said: Cleared, feed: str = "weather", ok: bool = True) -> list[str]:
        """One poll of the feed: what it lists now. Answers with the notices that follow, in short."""
        batch = Batch(
            feed=feed, at=at(minutes), cleared=said, listed=frozenset(c.report.id for c in said), ok=ok
        )
        return self._short(self._step((batch,), minutes))

    def wait(self, minutes: float) -> list[str]:
        """Nothing is heard; the clock moves to `minutes`."""
        return self._short(self._step((), minutes))

    def silence(self, start: float, end: float, **selects: Any) -> None:
        """Somebody silences what `selects` names (sites, tags, hazards, events, roles) between two minutes."""
        chosen = {name: frozenset(values) for name, values in selects.items()}
        new = Silence(id=len(self.world.silences) + 1, start=at(start), end=at(end), why="works", **chosen)
        self.world.silences = (*self.world.silences, new)

    def ack(self, minutes: float, role: str) -> list[str]:
        """The role acknowledges the last notice it got."""
        last = next(n for n in reversed(self.notices) if n.role == role)
        events = [part.event for part in last.parts] or [last.event]
        acks = [Ack(event=event, role=role, notice=last.key, at=at(minutes)) for event in events]
        return self._short(self._step((), minutes, acks))

    def switch(self, posture: str, on: bool, minutes: float) -> None:
        """Somebody switches a posture by hand."""
        self.world.switches[posture] = Switch(on, at(minutes))

    def until(self, minutes: float) -> list[str]:
        """Nothing is heard until then; the clock stops wherever something is due. Each notice with its minute."""
        found: list[str] = []
        last = None
        while (due := self.world.next_due()) is not None and due <= at(minutes):
            assert due != last, f"the clock stands still at {due}"
            last = due
            moment = (due - NOON).total_seconds() / 60
            found += [f"{moment:g} {said}" for said in self._short(self._step((), moment))]
        return found + [f"{minutes:g} {said}" for said in self.wait(minutes)]

    def _step(self, batches: tuple[Batch, ...], minutes: float, acks: Sequence[Ack] = ()) -> Changes:
        changes = step(self.world, batches, at(minutes), acks)
        self.world.apply(changes)
        self.notices.extend(changes.notices)
        self.kept.extend(changes.kept)
        self.turned.extend(changes.turned)
        self.decisions.extend(changes.decisions)
        return changes

    @staticmethod
    def _short(changes: Changes) -> list[str]:
        return [f"{n.kind} {n.role} {','.join(n.sites)} {n.level.name.lower()}" for n in changes.notices]

    @property
    def states(self) -> list[State]:
        return list(self.world.states.values())

# SPDX-License-Identifier: AGPL-3.0-or-later
"""The world as it will be after this step, while the step still decides."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from tocsin.core.event import Event, Impact, Kind, State
from tocsin.core.model import Site
from tocsin.core.world import Told, World


@dataclass
class View:
    """The world with what this step found laid over it."""

    world: World
    events: Mapping[str, Event]
    states: Mapping[str, State]
    found: Mapping[str, Mapping[str, Impact]]
    merged: Mapping[str, str] = field(default_factory=dict)
    told: dict[str, dict[str, Told]] = field(default_factory=dict)

    @property
    def sites(self) -> Mapping[str, Site]:
        return self.world.sites

    def learn(self, told: Iterable[Told]) -> None:
        for entry in told:
            self.told.setdefault(entry.event, {})[entry.role] = entry

    def event(self, event_id: str) -> Event | None:
        if event_id in self.merged:
            return None
        return self.events.get(event_id) or self.world.events.get(event_id)

    def state(self, event_id: str) -> State | None:
        return self.states.get(event_id) or self.world.states.get(event_id)

    def impacts(self, event_id: str) -> Mapping[str, Impact]:
        found = self.found.get(event_id)
        return self.world.found(event_id) if found is None else found

    def word(self, event_id: str, role: str) -> Told | None:
        """What the role last heard of the event."""
        return self.told.get(event_id, {}).get(role) or self.world.told.get(event_id, {}).get(role)

    def told_of(self, role: str) -> list[str]:
        """Events the role was warned of and not cleared, in order."""
        known = self.world.told.keys() | self.told.keys()
        words = ((event_id, self.word(event_id, role)) for event_id in sorted(known))
        return [event_id for event_id, word in words if word and word.kind is not Kind.ALL_CLEAR]

# SPDX-License-Identifier: AGPL-3.0-or-later
"""Would have fired: what other rules, radii or sites would have told over the same record, against what these tell."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime

from msgspec import Struct

from tocsin.core.event import Kind, Notice
from tocsin.core.model import Hazard, Level

PAGES = frozenset({Kind.WARN, Kind.UPDATE})
"""What rings: an all-clear follows from a warning and is not counted."""


class Row(Struct, frozen=True, kw_only=True):
    """Pages to one role about one hazard: before and after, and how many events-by-role gained or lost some."""

    hazard: Hazard
    role: str
    before: int
    after: int
    more: int
    fewer: int


class Case(Struct, frozen=True, kw_only=True):
    """One event at one site that somebody was told of on one side and nobody on the other."""

    event: str
    hazard: Hazard
    site: str
    level: Level
    at: datetime
    roles: tuple[str, ...]


class Difference(Struct, frozen=True, kw_only=True):
    """The whole comparison. `missed` were told before and would not be; `gained` the other way."""

    rows: tuple[Row, ...]
    missed: tuple[Case, ...]
    gained: tuple[Case, ...]

    @property
    def more(self) -> int:
        return sum(row.more for row in self.rows)

    @property
    def fewer(self) -> int:
        return sum(row.fewer for row in self.rows)


@dataclass
class Ledger:
    """Every page of one side, as it is told."""

    pages: Counter[tuple[str, Hazard, str]] = field(default_factory=Counter)
    cases: dict[tuple[str, str], Case] = field(default_factory=dict)
    names: dict[str, str] = field(default_factory=dict)

    def add(self, notices: Iterable[Notice], merged: Mapping[str, str]) -> None:
        """Note what a step told; an event that became part of another counts as that one."""
        self.names.update(merged)
        for notice in notices:
            rings = [part for part in notice.parts or (notice,) if part.kind in PAGES]
            if rings:  # what was bundled rings once
                self.pages[rings[0].event, rings[0].hazard, notice.role] += 1
            for part in rings:
                for site in part.sites:
                    self._case(part, site)

    def _case(self, notice: Notice, site: str) -> None:
        known = self.cases.get((notice.event, site))
        self.cases[notice.event, site] = Case(
            event=notice.event,
            hazard=notice.hazard,
            site=site,
            level=max(notice.level, known.level) if known else notice.level,
            at=known.at if known else notice.at,
            roles=tuple(sorted({notice.role, *(known.roles if known else ())})),
        )

    def whole(self, event: str) -> str:
        """The event that this one ended in."""
        seen: set[str] = set()
        while event in self.names and event not in seen:
            seen.add(event)
            event = self.names[event]
        return event

    def told(self) -> dict[tuple[str, str], Case]:
        return {(self.whole(event), site): case for (event, site), case in self.cases.items()}

    def counted(self) -> Counter[tuple[str, Hazard, str]]:
        found: Counter[tuple[str, Hazard, str]] = Counter()
        for (event, hazard, role), count in self.pages.items():
            found[self.whole(event), hazard, role] += count
        return found


def difference(before: Ledger, after: Ledger) -> Difference:
    """What `after` tells more and fewer than `before`, by hazard and role, and which impacts only one side told."""
    was, would = before.told(), after.told()
    return Difference(
        rows=_rows(before.counted(), after.counted()),
        missed=_cases(case for key, case in was.items() if key not in would),
        gained=_cases(case for key, case in would.items() if key not in was),
    )


def _rows(
    before: Counter[tuple[str, Hazard, str]], after: Counter[tuple[str, Hazard, str]]
) -> tuple[Row, ...]:
    sums: dict[tuple[Hazard, str], list[int]] = {}
    for event, hazard, role in before.keys() | after.keys():
        was, would = before[event, hazard, role], after[event, hazard, role]
        total = sums.setdefault((hazard, role), [0, 0, 0, 0])
        for place, count in enumerate((was, would, max(would - was, 0), max(was - would, 0))):
            total[place] += count
    rows = [
        Row(hazard=hazard, role=role, before=b, after=a, more=more, fewer=fewer)
        for (hazard, role), (b, a, more, fewer) in sums.items()
    ]
    return tuple(sorted(rows, key=lambda row: (-(row.more + row.fewer), row.hazard, row.role)))


def _cases(cases: Iterable[Case]) -> tuple[Case, ...]:
    return tuple(sorted(cases, key=lambda case: (-case.level, case.at, case.event, case.site)))

# SPDX-License-Identifier: AGPL-3.0-or-later
"""From a body to what the line takes: parse, locate, gate. The bytes live in memory only."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, field

from tocsin import formats
from tocsin.core import geo
from tocsin.core.guard.gate import Cleared, clear
from tocsin.core.model import Flaw, Link, Refused, Report
from tocsin.formats import Hint


@dataclass
class Cleaned:
    """What one body held. Every entry is in exactly one of `cleared`, `refused`, lost `flaws` or `links`."""

    sha256: str
    size: int
    cleared: list[Cleared] = field(default_factory=list)
    refused: list[Refused] = field(default_factory=list)
    flaws: list[Flaw] = field(default_factory=list)
    links: list[Link] = field(default_factory=list)

    @property
    def entries(self) -> int:
        lost = sum(flaw.lost for flaw in self.flaws)
        return len(self.cleared) + len(self.refused) + lost + len(self.links)

    @property
    def listed(self) -> frozenset[str]:
        return frozenset(cleared.report.id for cleared in self.cleared)


def clean(
    raw: bytes,
    feed: str,
    zones: geo.Zones,
    hint: Hint | None = None,
    name: str = "",
    text_listed: bool = False,
    charset: str = "",
) -> Cleaned:
    """Read one body of `feed` and pass each entry through the gate. Never raises for bad input."""
    found = Cleaned(hashlib.sha256(raw).hexdigest(), len(raw))
    for item in formats.parse(raw, hint, name, charset):
        if isinstance(item, Report):
            _pass(found, item, feed, zones, text_listed)
        elif isinstance(item, Refused):
            found.refused.append(item)
        elif isinstance(item, Link):
            found.links.append(item)
        else:
            found.flaws.append(item)
    return found


def _pass(found: Cleaned, report: Report, feed: str, zones: geo.Zones, text_listed: bool) -> None:
    place, flaws = geo.locate(report, zones)
    found.flaws.extend(flaws)
    answer = clear(report, place, feed, text_listed)
    if isinstance(answer, Refused):
        found.refused.append(answer)
    else:
        found.cleared.append(answer)

# SPDX-License-Identifier: AGPL-3.0-or-later
"""From a body to what the line takes: parse, locate, gate. The bytes live in memory only."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import partial

from msgspec import structs

from tocsin import formats
from tocsin.core import geo
from tocsin.core.guard.gate import Cleared, clear
from tocsin.core.guard.noted import noted, refused
from tocsin.core.model import Flaw, Link, Refused, Report, Signature
from tocsin.formats import Hint, Item


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


Answer = tuple[Cleared | Refused, tuple[Flaw, ...]]


class Seen:
    """What became of a feed's latest entries: a snapshot mostly repeats itself, and the same report in the
    same zones has the same answer. Holds the `most` entries last used."""

    def __init__(self, most: int = 20_000) -> None:
        self._most = most
        self._kept: dict[tuple[str, str, str, bool], tuple[Report, Answer]] = {}

    def get(self, report: Report, feed: str, text_listed: bool, work: Callable[[], Answer]) -> Answer:
        key = (feed, report.id, report.part, text_listed)
        known = self._kept.pop(key, None)
        entry = known if known is not None and known[0] == report else (report, work())
        self._kept[key] = entry
        if len(self._kept) > self._most:
            del self._kept[next(iter(self._kept))]
        return entry[1]


def clean(
    raw: bytes,
    feed: str,
    zones: geo.Zones,
    hint: Hint | None = None,
    name: str = "",
    text_listed: bool = False,
    charset: str = "",
    seen: Seen | None = None,
) -> Cleaned:
    """Read one body of `feed` and pass each entry through the gate. Never raises for bad input."""
    found = Cleaned(hashlib.sha256(raw).hexdigest(), len(raw))
    seen = seen or Seen(0)
    for item in _checked(raw, list(formats.parse(raw, hint, name, charset))):
        if isinstance(item, Report):
            _pass(found, seen.get(item, feed, text_listed, partial(_answer, item, feed, zones, text_listed)))
        elif isinstance(item, Refused):
            found.refused.append(refused(item))
        elif isinstance(item, Link):
            found.links.append(item)
        else:
            found.flaws.append(noted(item))
    return found


def _checked(raw: bytes, items: list[Item]) -> list[Item]:
    """The items with their signature looked at; of several alerts in one body none can be vouched for, and that stays said."""
    signed = {item.id for item in items if isinstance(item, Report) and item.signature is Signature.UNCHECKED}
    if len(signed) != 1:
        return items
    from tocsin.formats.signature import check  # slow to load, and few feeds sign

    found = check(raw)
    return [
        structs.replace(item, signature=found)
        if isinstance(item, Report) and item.signature is Signature.UNCHECKED
        else item
        for item in items
    ]


def _answer(report: Report, feed: str, zones: geo.Zones, text_listed: bool) -> Answer:
    place, flaws = geo.locate(report, zones)
    answer = clear(report, place, feed, text_listed)
    if isinstance(answer, Cleared) and answer.emptied:
        flaws = (
            *flaws,
            Flaw(f"emptied at the gate: {', '.join(answer.emptied)}", answer.report.id, lost=False),
        )
    return answer, flaws


def _pass(found: Cleaned, answered: Answer) -> None:
    answer, flaws = answered
    found.flaws.extend(map(noted, flaws))
    if isinstance(answer, Refused):
        found.refused.append(answer)
    else:
        found.cleared.append(answer)

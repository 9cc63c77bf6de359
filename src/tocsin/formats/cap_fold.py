# SPDX-License-Identifier: AGPL-3.0-or-later
"""Info blocks to reports: one block in several languages is one report, several happenings are several.

Blocks of different languages belong together when they agree on everything a language cannot change. Blocks
of one language never fold: 17 of them in one alert are 17 reports, told apart by `part`.
"""

from __future__ import annotations

from collections.abc import Iterator
from hashlib import blake2b
from typing import Any

from msgspec import Struct

from tocsin.core.model import Hazard, Shape
from tocsin.formats.cap_info import Info


class Group(Struct, gc=False):
    """The blocks of one happening, first language first."""

    infos: list[Info]
    hazard: Hazard


def groups_of(infos: list[tuple[Info, Hazard]]) -> list[Group]:
    """Fold the languages together, in document order."""
    if len(infos) == 1:
        return [Group([infos[0][0]], infos[0][1])]
    groups: list[Group] = []
    by_key: dict[Any, list[Group]] = {}
    for info, hazard in infos:
        candidates = by_key.setdefault(_key(info), [])
        group = next((g for g in candidates if _joins(g, info, hazard)), None)
        if group is None:
            group = Group([], hazard)
            candidates.append(group)
            groups.append(group)
        group.infos.append(info)
        if group.hazard is Hazard.OTHER:
            group.hazard = hazard
    return groups


def _key(info: Info) -> Any:
    """What no language changes. Zones count only without polygons: one MOWAS block names a zone, its translations none."""
    area = _outline(info.shapes) if info.shapes else tuple(info.geocodes)
    return (info.urgency, info.severity, info.certainty, info.onset or info.effective, info.expires, area)


def _outline(shapes: list[Shape]) -> tuple[Any, ...]:
    """Enough of the shapes to tell areas apart: megabytes of coordinates need not be hashed for that."""
    first, last = shapes[0].text, shapes[-1].text
    return (len(shapes), sum(len(s.text) for s in shapes), first[:80], first[-80:], last[:80], last[-80:])


def _joins(group: Group, info: Info, hazard: Hazard) -> bool:
    if any(i.language.lower() == info.language.lower() for i in group.infos):
        return False
    return (
        hazard is group.hazard
        or Hazard.OTHER in (hazard, group.hazard)
        or Hazard.WEATHER in (hazard, group.hazard)
    )


def parts_of(groups: list[Group]) -> Iterator[str]:
    """A label for each group that an update of the alert will bear, too: hazard, then area, then order.

    One group needs none. A label never holds a time: that is what updates change.
    """
    if len(groups) == 1:
        yield ""
        return
    hazards = [g.hazard for g in groups]
    labels = [
        g.hazard.value if hazards.count(g.hazard) == 1 else f"{g.hazard.value}:{_area(g.infos[0])}"
        for g in groups
    ]
    seen: dict[str, int] = {}
    for label in labels:
        seen[label] = seen.get(label, 0) + 1
        yield label if seen[label] == 1 else f"{label}#{seen[label]}"


def _area(info: Info) -> str:
    zones = sorted(f"{g.scheme}={g.code}" for g in info.geocodes) or sorted(info.places)
    return blake2b("\n".join(zones).encode(), digest_size=4).hexdigest()

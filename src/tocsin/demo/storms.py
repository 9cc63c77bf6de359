# SPDX-License-Identifier: AGPL-3.0-or-later
"""Moving cells, slow floods and the rest of a bad day, as warning messages with updates and cancels."""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from random import Random

from tocsin.demo.wire import Ring, Warning


@dataclass(frozen=True)
class Story:
    """One hazard over one town: `words` are event and headline in `language`; times in minutes of the day."""

    country: str
    town: str
    lat: float
    lon: float
    language: str
    words: tuple[str, str]
    severities: tuple[str, ...]  # one a message: the first is the alert, the rest updates
    begins: int
    lasts: int
    step: int
    ending: str  # cancel, expire
    size_km: float = 45.0
    speed_km: float = 18.0  # eastward between two messages
    lead: int = 40
    category: str = "Met"
    circle: bool = False
    status: str = "Actual"


def messages(story: Story, number: int, midnight: datetime, rng: Random) -> Iterator[Warning]:
    """The story's messages in order; ids and shapes depend on the seed and the date only."""
    sender = f"warn@weather.{story.country.lower()}.example"
    stem = f"{story.country.lower()}-made-{midnight:%Y%m%d}-{number:03d}"
    turn = rng.uniform(0, math.tau)
    refs: tuple[tuple[str, datetime], ...] = ()
    first = midnight + timedelta(minutes=story.begins)
    last = len(story.severities) - 1
    for index, severity in enumerate(story.severities):
        sent = first + timedelta(minutes=index * story.step)
        shift = story.speed_km * (index - last / 2)
        warning = Warning(
            id=f"{stem}-{index}",
            sender=sender,
            sent=sent,
            kind="Update" if index else "Alert",
            onset=max(sent, first + timedelta(minutes=story.lead)),
            expires=first + timedelta(minutes=story.lead + story.lasts),
            event=story.words[0],
            headline=story.words[1].format(town=story.town),
            language=story.language,
            severity=severity,
            certainty="Observed" if index else "Likely",
            urgency="Immediate" if index else "Expected",
            category=story.category,
            ring=() if story.circle else ring(story.lat, story.lon, story.size_km, shift, turn),
            circle=(story.lat, story.lon, story.size_km) if story.circle else None,
            place=story.town,
            refs=refs,
            status=story.status,
        )
        refs = (*refs, (warning.id, sent))
        yield warning
    if story.ending == "cancel":
        yield cancel(warning, f"{stem}-{last + 1}", first + timedelta(minutes=(last + 1) * story.step), refs)


def cancel(last: Warning, ident: str, at: datetime, refs: tuple[tuple[str, datetime], ...]) -> Warning:
    """The message that takes a warning back."""
    kept = {name: getattr(last, name) for name in Warning.__dataclass_fields__}
    return Warning(**{**kept, "id": ident, "kind": "Cancel", "sent": at, "refs": refs, "urgency": "Past"})


def ring(lat: float, lon: float, size_km: float, shift_km: float, turn: float) -> Ring:
    """A slanted, slightly irregular cell of about `size_km` across, `shift_km` east of the town."""
    east = lon + shift_km / (111.32 * math.cos(math.radians(lat)))
    points = []
    for k in range(9):
        angle = turn + k * math.tau / 9
        reach = size_km / 2 * (1 + 0.35 * math.sin(2 * angle + turn))
        points.append(
            (
                round(lat + reach * math.sin(angle) / 111.32, 3),
                round(east + 1.5 * reach * math.cos(angle) / (111.32 * math.cos(math.radians(lat))), 3),
            )
        )
    return (*points, points[0])

# SPDX-License-Identifier: AGPL-3.0-or-later
"""When power will be back, live: the trained model on the outages a feed lists, said as reasons.

The model was taught on one utility (see its card); it speaks of outages inside that utility's area and is silent
elsewhere. What the feed does not say (cause, crew) is unknown to it, for which it is trained, too.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import datetime
from typing import Any

import numpy as np

from tocsin.core.event import OPEN, Event, State
from tocsin.core.guard.gate import Cleared
from tocsin.core.judge import outage
from tocsin.core.model import Hazard, Measure, Reason

AREA = (34.5, 42.1, -124.6, -117.5)
"""South, north, west, east of the outages the model was taught on (PG&E, Northern and Central California)."""
DAY_H, SIX_H, HOUR_H = 24.0, 6.0, 1.0


def outlook(
    model: Mapping[str, Any],
    wanted: Iterable[Event],
    known: Mapping[str, Event],
    states: Mapping[str, State],
    now: datetime,
) -> dict[str, tuple[Reason, ...]]:
    """Reasons for each wanted outage the model can speak of. `known` are all events the line remembers; counts over
    the map use those seen by `now` and nothing later."""
    rows = [(event, head) for event in known.values() if (head := speaks_of(event)) is not None]
    rows.sort(key=lambda row: (row[0].first_seen, row[0].id))
    places = {event.id: i for i, (event, _) in enumerate(rows)}
    asked = [event for event in wanted if event.id in places]
    if not asked:
        return {}
    columns = _columns(rows, states, now)
    chances = outage.predict(model, columns)
    return {event.id: _reasons(chances[places[event.id]], rows[places[event.id]][1]) for event in asked}


def speaks_of(event: Event) -> Cleared | None:
    """The message of an outage that the model knows how to read: a single one, placed, with a start, in its area."""
    if event.hazard is not Hazard.POWER_OUTAGE:
        return None
    for head in event.heads:
        report, circles = head.report, head.place.circles
        if report.onset is None or not circles or Measure.CUSTOMERS_SERVED in report.measures:
            continue
        south, north, west, east = AREA
        if south <= circles[0].lat <= north and west <= circles[0].lon <= east:
            return head
    return None


def _columns(rows: list[tuple[Event, Cleared]], states: Mapping[str, State], now: datetime) -> dict[str, Any]:
    issued = np.array([_hours(event.first_seen) for event, _ in rows])
    gone = np.array([states.get(event.id) not in OPEN for event, _ in rows])
    left = np.array([_hours(event.changed) for event, _ in rows])
    heads = [head for _, head in rows]
    promise = [head.report.expires for head in heads]
    found: dict[str, Any] = {
        "lat": np.array([head.place.circles[0].lat for head in heads]),
        "lon": np.array([head.place.circles[0].lon for head in heads]),
        "customers": np.array([head.report.measures.get(Measure.CUSTOMERS_OUT, 1.0) for head in heads]),
        "region": np.array([_town(head) for head in heads], dtype=np.str_),
        "cause": np.full(len(rows), "unknown"),
        "crew": np.full(len(rows), ""),
        "issued": issued,
        "start": np.array([_hours(head.report.onset) if head.report.onset else np.nan for head in heads]),
        "etor": np.array([np.nan if at is None else _hours(at) for at in promise]),
        "n_active": np.array([_active(issued, left, gone, at) for at in issued]),
        "gone_6h": np.array([float((gone & (left <= at) & (left > at - SIX_H)).sum()) for at in issued]),
    }
    for name, hours in (("new_1h", HOUR_H), ("new_6h", SIX_H), ("new_24h", DAY_H)):
        found[name] = np.array([float(((issued <= at) & (issued > at - hours)).sum()) for at in issued])
    return found


def _active(issued: Any, left: Any, gone: Any, at: float) -> float:
    return float(((issued <= at) & (~gone | (left > at))).sum())


def _town(head: Cleared) -> str:
    slots = head.report.slots
    return slots.places[0] if slots and slots.places else ""


def _hours(at: datetime) -> float:
    return at.timestamp() / 3600.0


def _reasons(chances: Any, head: Cleared) -> tuple[Reason, ...]:
    within = {f"within_{h}h": round(100 * float(chances[i])) for i, h in enumerate(outage.HORIZONS)}
    said = (Reason("restoration", {**within, "model": "outage-restoration"}),)
    if head.report.expires is None or np.isnan(chances[4]):
        return said
    promise: dict[str, str | float | int] = {
        "percent": round(100 * float(chances[4])),
        "until": f"{head.report.expires:%Y-%m-%dT%H:%MZ}",
    }
    return (*said, Reason("promise", promise))

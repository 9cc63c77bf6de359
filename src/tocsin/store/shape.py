# SPDX-License-Identifier: AGPL-3.0-or-later
"""The outline of an event for its row's columns: level, window, bounding box. The record says the rest."""

from __future__ import annotations

import math
from collections.abc import Mapping
from datetime import datetime

import shapely

from tocsin.core.event import Event, Impact, alike, live, window
from tocsin.core.judge.level import level
from tocsin.core.model import Circle, Level, Place

METRES_A_DEGREE = 111_195.0  # mean radius 6,371,008.8 m (IUGG)
Outline = tuple[int, datetime | None, datetime | None, datetime | None]
Box = tuple[float | None, float | None, float | None, float | None]


def outline(event: Event, touched: Mapping[str, Impact], now: datetime) -> Outline:
    """Level, onset, expires, ends. The level is the worst at any site; with none touched, the sender's."""
    reports = [head.report for head in live(event, now) or event.heads]
    if touched:
        levels = [impact.level for impact in alike(touched.values())]
    else:
        levels = [level(report, True, 0.0)[0] for report in reports]
    return (
        int(max(levels, default=Level.GREEN)),
        _first([window(report)[0] for report in reports]),
        _last([report.expires for report in reports]),
        _last([report.ends for report in reports]),
    )


def _first(times: list[datetime | None]) -> datetime | None:
    return times[0] if len(times) == 1 else min(filter(None, times), default=None)


def _last(times: list[datetime | None]) -> datetime | None:
    return times[0] if len(times) == 1 else max(filter(None, times), default=None)


def box(event: Event) -> Box:
    """West, south, east, north in degrees, or four times None for an event without a place."""
    boxes = [bounds for head in event.heads for bounds in _boxes(head.place)]
    if len(boxes) < 2:
        return boxes[0] if boxes else (None, None, None, None)
    west, south, east, north = zip(*boxes, strict=True)
    return min(west), min(south), max(east), max(north)


def _boxes(place: Place) -> list[tuple[float, float, float, float]]:
    boxes = [_around(circle) for circle in place.circles]
    if place.wkb is not None:
        west, south, east, north = (float(v) for v in shapely.from_wkb(place.wkb).bounds)
        if not math.isnan(west):
            boxes.append((west, south, east, north))
    return boxes


def _around(circle: Circle) -> tuple[float, float, float, float]:
    high = circle.radius_m / METRES_A_DEGREE
    wide = min(high / max(math.cos(math.radians(circle.lat)), 0.01), 180.0)
    south, north = max(circle.lat - high, -90.0), min(circle.lat + high, 90.0)
    return max(circle.lon - wide, -180.0), south, min(circle.lon + wide, 180.0), north

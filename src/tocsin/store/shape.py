# SPDX-License-Identifier: AGPL-3.0-or-later
"""The outline of an event for its row's columns: level, window, bounding box. The record says the rest."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from datetime import datetime

import shapely

from tocsin.core.event import Event, Impact, alike, live, window
from tocsin.core.judge.level import level
from tocsin.core.model import Circle, Level, Place, Report

METRES_A_DEGREE = 111_195.0  # mean radius 6,371,008.8 m (IUGG)
Outline = tuple[int, datetime | None, datetime | None, datetime | None]
Box = tuple[float | None, float | None, float | None, float | None]


def outline(event: Event, touched: Mapping[str, Impact], now: datetime) -> Outline:
    """Level, onset, expires, ends. The level is the worst at any site; with none touched, the sender's."""
    if len(event.heads) == 1:
        report = event.heads[0].report
        return _worst([report], touched), window(report)[0], report.expires, report.ends
    reports = [head.report for head in live(event, now) or event.heads]
    return (
        _worst(reports, touched),
        min(filter(None, [window(report)[0] for report in reports]), default=None),
        max(filter(None, [report.expires for report in reports]), default=None),
        max(filter(None, [report.ends for report in reports]), default=None),
    )


def _worst(reports: Sequence[Report], touched: Mapping[str, Impact]) -> int:
    if touched:
        return int(max([impact.level for impact in alike(touched.values())]))
    return int(max([level(report, True, 0.0)[0] for report in reports], default=Level.GREEN))


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

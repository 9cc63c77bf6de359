# SPDX-License-Identifier: AGPL-3.0-or-later
"""Google encoded polylines (precision 5), as utility outage maps use them for points and areas.

Algorithm: developers.google.com/maps/documentation/utilities/polylinealgorithm.
"""

from __future__ import annotations

from tocsin.core.model import Shape, ShapeKind

MOST_POINTS = 50_000


def decode(text: str) -> list[tuple[float, float]]:
    """(latitude, longitude) pairs; as far as the text goes, empty when it is not a polyline."""
    points: list[tuple[float, float]] = []
    lat = lon = at = 0
    while at < len(text) and len(points) < MOST_POINTS:
        step_lat, at = _step(text, at)
        step_lon, at = _step(text, at)
        if at < 0:
            break
        lat, lon = lat + step_lat, lon + step_lon
        points.append((lat / 1e5, lon / 1e5))
    return points


def _step(text: str, at: int) -> tuple[int, int]:
    """One signed number and where the next begins; -1 when the text ends inside it."""
    value = shift = 0
    while 0 <= at < len(text):
        bits = ord(text[at]) - 63
        at += 1
        if not 0 <= bits <= 63 or shift > 60:
            break
        value |= (bits & 31) << shift
        shift += 5
        if bits < 32:
            return (~(value >> 1) if value & 1 else value >> 1), at
    return 0, -1


def area(text: str) -> tuple[Shape, ...]:
    """The polyline as a closed ring; empty with fewer than three points."""
    points = decode(text)
    if len(points) < 3:
        return ()
    if points[0] != points[-1]:
        points.append(points[0])
    return (Shape(ShapeKind.CAP_POLYGON, " ".join(f"{lat:.5f},{lon:.5f}" for lat, lon in points)),)

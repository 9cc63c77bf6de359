# SPDX-License-Identifier: AGPL-3.0-or-later
"""What a feed's shape text says, as arrays of (lon, lat), with a note for everything that was mended."""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np

from tocsin.core.geo.earth import Floats, Mask
from tocsin.core.model import Circle


class UnreadableError(ValueError):
    """A shape that says nothing usable; the message is the flaw's reason."""


@dataclass
class Pieces:
    """Areas are lists of rings read by the even-odd rule, so holes and glued rings need no label."""

    areas: list[list[Floats]] = field(default_factory=list)
    lines: list[Floats] = field(default_factory=list)
    circles: list[Circle] = field(default_factory=list)
    points: list[Circle] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)


def sound(points: Floats, notes: list[str]) -> Floats:
    """Keep the vertices that can be on the earth; say which were not and what was done.

    Swapped pairs are turned when at least half of the vertices are impossible as spelt and all are
    possible when turned (CAP wants latitude first, GeoJSON longitude first; feeds mix them up).
    """
    bad = _impossible(points)
    if not bad.any():
        return _clipped(points)
    turned = points[:, ::-1]
    if 2 * bad.sum() >= len(points) and not _impossible(turned).any():
        notes.append(f"latitude {points[bad][0, 1]:g} is beyond 90; latitude and longitude were swapped back")
        return _clipped(turned)
    notes.append(f"{_fault(points[bad][0])}; {_count(int(bad.sum()))} left out")
    return _clipped(points[~bad])


def _clipped(points: Floats) -> Floats:
    """Rounding beyond the pole taken off."""
    if np.abs(points[:, 1]).max() <= 90:
        return points
    return np.column_stack((points[:, 0], np.clip(points[:, 1], -90, 90)))


def _impossible(points: Floats) -> Mask:
    lon, lat = points[:, 0], points[:, 1]
    with np.errstate(invalid="ignore"):
        out: Mask = ~((np.abs(lat) <= 90.001) & (np.abs(lon) <= 540))
    return out


def _fault(vertex: Floats) -> str:
    lon, lat = vertex
    if not np.isfinite(vertex).all():
        return "a coordinate is not a number"
    if abs(lat) > 90:
        return f"latitude {lat:g} is beyond 90"
    return f"longitude {lon:g} is beyond 540"


def _count(n: int) -> str:
    return "1 vertex" if n == 1 else f"{n} vertices"

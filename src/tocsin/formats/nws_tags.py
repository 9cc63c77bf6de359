# SPDX-License-Identifier: AGPL-3.0-or-later
"""What a US warning writes below its text: the polygon, the motion of the storm, the hazard tags."""

from __future__ import annotations

import re

from tocsin.core.model import Certainty, Grounds, Measure, Shape, ShapeKind
from tocsin.formats import cap_parameters
from tocsin.formats.cap_parameters import INCH, KNOT, MPH

_LATLON = re.compile(r"LAT\.\.\.LON((?:\s+\d{4,8})+)")
_MOTION = re.compile(r"TIME\.\.\.MOT\.\.\.LOC\s+\d{4}Z\s+(\d{1,3})DEG\s+(\d{1,3})KT")
_HAIL = re.compile(r"(?:MAX HAIL SIZE|HAIL)\.\.\.[<>]?(?:UP TO )?(\d*\.?\d+) ?IN", re.IGNORECASE)
_GUST = re.compile(r"(?:MAX WIND GUST|WIND)\.\.\.[<>]?(?:UP TO )?(\d{2,3}) ?(MPH|KTS|KNOTS)", re.IGNORECASE)
_OBSERVED = re.compile(
    r"(?:TORNADO|WATERSPOUT|FLASH FLOOD|LANDSPOUT)\.\.\.OBSERVED|SOURCE\.\.\.[^\n]*(?:REPORTED|OBSERVED)",
    re.IGNORECASE,
)
_TAGS = re.compile(
    r"^(?:(?:TORNADO|WATERSPOUT|LANDSPOUT|FLASH FLOOD|SNOW SQUALL|HAIL THREAT|WIND THREAT)"
    r"|SOURCE(?=\.{3}[^\n]*(?:INDICATED|OBSERVED|REPORTED)))\.{3}([^\n]*)",
    re.IGNORECASE | re.MULTILINE,
)
EAST = frozenset({"PGUM", "PGUA", "PTKK", "PTPN", "PTYA", "PKMJ", "PTRO", "RJTD"})
"""Offices whose longitudes are east of Greenwich; all others write degrees west without a sign."""


def polygon(text: str, office: str) -> Shape | None:
    """The LAT...LON ring, in hundredths of a degree, closed; None when there is none or it is no ring."""
    match = _LATLON.search(text)
    if not match:
        return None
    numbers = [
        n for token in match[1].split() for n in ((token[:4], token[4:]) if len(token) == 8 else (token,))
    ]
    points = [_point(a, b, office) for a, b in zip(numbers[::2], numbers[1::2], strict=False)]
    if len(points) < 3:
        return None
    return Shape(ShapeKind.CAP_POLYGON, " ".join(points if points[0] == points[-1] else [*points, points[0]]))


def _point(lat: str, lon: str, office: str) -> str:
    """Longitudes of four digits from 100 degrees on have lost their first one: none of these offices lies west of 0-40."""
    degrees = int(lon) / 100
    if degrees < 40:
        degrees += 100
    east = office in EAST
    return f"{int(lat) / 100:.2f},{degrees if east else -degrees if degrees <= 180 else 360 - degrees:.2f}"


def measures(text: str) -> dict[Measure, float]:
    """Hail in metres, gusts and motion in metres a second, direction moved from in degrees."""
    found: dict[Measure, float] = {}
    if match := _HAIL.search(text):
        found[Measure.HAIL_M] = round(float(match[1]) * INCH, 5)
    if match := _GUST.search(text):
        found[Measure.GUST_MS] = round(int(match[1]) * (MPH if match[2].upper() == "MPH" else KNOT), 3)
    if match := _MOTION.search(text):
        found[Measure.MOTION_DEG] = float(match[1])
        found[Measure.MOTION_MS] = round(int(match[2]) * KNOT, 3)
    return found


def observed(text: str) -> Certainty | None:
    """Observed when a tag says that somebody saw it."""
    return Certainty.OBSERVED if _OBSERVED.search(text) else None


def grounds(text: str) -> Grounds:
    """What the tags, and the line that names the source, say the warning rests on."""
    return cap_parameters.grounds([m.upper().replace("REPORTED", "OBSERVED") for m in _TAGS.findall(text)])

# SPDX-License-Identifier: AGPL-3.0-or-later
"""Laws of distance, as data with their sources: how far beyond its stated place a hazard is matched.

Shaking follows Allen, Wald and Worden (2012), "Intensity attenuation for active crustal regions",
Journal of Seismology 16:409-433, the form for hypocentral distance without site terms; the coefficients are those
of two independent public implementations. It is fitted to
magnitudes 5.0 to 7.9 within 300 km; outside that it is an extrapolation, and a stable continent shakes
farther. Levels by intensity follow the USGS ShakeMap legend (IV light, VI strong, VII very strong,
VIII severe).
"""

from __future__ import annotations

import math
from collections.abc import Mapping

from msgspec import Struct

from tocsin.core.judge.plume import downwind, plume
from tocsin.core.model import Hazard, Level, Measure, Place, Reason, Report, Site


class Law(Struct, frozen=True):
    """A hazard that matters up to `metres` beyond where it is said to be, and who says so."""

    metres: float
    source: str


LAWS: dict[Hazard, Law] = {
    Hazard.WILDFIRE: Law(
        1_600.0, "our own choice, a mile: fire services warn that wind carries embers farther"
    ),
    Hazard.HAZMAT: Law(
        800.0, "Emergency Response Guidebook, most guides: isolate 800 m (1/2 mile) around a tank on fire"
    ),
    Hazard.EXPLOSION: Law(
        1_600.0,
        "Emergency Response Guidebook, explosives: isolate 1,600 m (1 mile) when fire reaches the cargo",
    ),
    Hazard.VOLCANO: Law(
        30_000.0,
        "Brown, Sparks and Jenkins (2015), Global distribution of volcanic threat: most deaths by a volcano's"
        " direct effects lie within 30 km",
    ),
    Hazard.DAM: Law(1_000.0, "our own choice: no published law without the valley's shape"),
    Hazard.FIRE: Law(300.0, "our own choice: streets closed round a building on fire"),
}
FELT = 4.0
DEPTH_UNKNOWN_M = 10_000.0
"""What USGS assigns when the depth cannot be resolved (ANSS Comprehensive Catalog, "depth")."""
FARTHEST_M = 1_000_000.0
_C0, _C1, _C2, _C4, _M1, _M2 = 2.085, 1.428, -1.402, 0.078, -0.209, 2.042
_LEVELS = ((8.0, Level.VIOLET), (7.0, Level.RED), (6.0, Level.ORANGE), (FELT, Level.YELLOW))


def intensity(magnitude: float, depth_m: float, distance_m: float) -> float:
    """Mean Modified Mercalli intensity at a distance along the ground, 1 to 12."""
    hypocentral = max(math.hypot(max(depth_m, 0.0), max(distance_m, 0.0)) / 1000, 0.1)
    rupture = _M1 + _M2 * math.exp(magnitude - 5)
    found = _C0 + _C1 * magnitude + _C2 * math.log(math.hypot(hypocentral, rupture))
    if hypocentral > 50:
        found += _C4 * math.log(hypocentral / 50)
    return min(max(found, 1.0), 12.0)


def reach_m(hazard: Hazard, measures: Mapping[Measure, float]) -> float:
    """How far beyond its stated place a hazard is matched, in metres.

    A quake reaches as far as it is felt indoors by many (intensity IV), a plume to its farthest corner; other
    hazards by `LAWS`.
    """
    if hazard is Hazard.EARTHQUAKE:
        return _felt_m(measures.get(Measure.MAGNITUDE, 0.0), measures.get(Measure.DEPTH_M, DEPTH_UNKNOWN_M))
    if (drifting := plume(hazard, measures)) is not None:
        return max(drifting.reach_m, LAWS[hazard].metres)
    law = LAWS.get(hazard)
    return law.metres if law else 0.0


def own_reach_m(report: Report) -> float:
    """How far beyond its place a report's hazard is matched in every direction: around a plume, the circle that
    counts upwind, too."""
    if plume(report.hazard, report.measures) is not None:
        return LAWS[report.hazard].metres
    return reach_m(report.hazard, report.measures)


def _felt_m(magnitude: float, depth_m: float) -> float:
    """The law falls with distance, so halving finds where it crosses FELT."""
    if not (math.isfinite(magnitude) and math.isfinite(depth_m)) or magnitude > 10:
        return 0.0
    if intensity(magnitude, depth_m, 0.0) < FELT:
        return 0.0
    near, far = 0.0, FARTHEST_M
    while far - near > 50:
        middle = (near + far) / 2
        near, far = (middle, far) if intensity(magnitude, depth_m, middle) >= FELT else (near, middle)
    return near


def site_level(
    hazard: Hazard, measures: Mapping[Measure, float], distance_m: float
) -> tuple[Level, Reason] | None:
    """How badly a law says a site is touched at a distance, and why; None when no law speaks of it."""
    if hazard is not Hazard.EARTHQUAKE or Measure.MAGNITUDE not in measures:
        return None
    magnitude, depth_m = measures[Measure.MAGNITUDE], measures.get(Measure.DEPTH_M, DEPTH_UNKNOWN_M)
    felt = intensity(magnitude, depth_m, distance_m)
    found = next((level for least, level in _LEVELS if felt >= least), Level.GREEN)
    facts: dict[str, str | float | int] = {
        "magnitude": magnitude,
        "depth_m": round(depth_m),
        "distance_m": round(distance_m),
        "intensity_mmi": round(felt, 1),
        "law": "Allen, Wald and Worden 2012",
    }
    return found, Reason("shaking", facts)


def reached(report: Report, place: Place, site: Site | None, distance_m: float) -> bool:
    """Whether a site within `reach_m` of a place is touched at all: around a plume, what lies upwind is not."""
    drifting = plume(report.hazard, report.measures)
    if drifting is None or site is None or distance_m <= LAWS[report.hazard].metres:
        return True
    return downwind(drifting, place, site)

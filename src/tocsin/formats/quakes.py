# SPDX-License-Identifier: AGPL-3.0-or-later
"""What all earthquake feeds have in common: measures, and a severity from size and estimated loss."""

from __future__ import annotations

from tocsin.core.model import Measure, Severity

KINDS = frozenset(
    {
        "earthquake", "anthropogenic event", "collapse", "cavity collapse", "mine collapse", "building collapse", "explosion",
        "accidental explosion", "chemical explosion", "controlled explosion", "experimental explosion", "industrial explosion",
        "mining explosion", "quarry blast", "road cut", "blasting levee", "nuclear explosion", "induced or triggered event",
        "rock burst", "reservoir loading", "fluid injection", "fluid extraction", "crash", "plane crash", "train crash",
        "boat crash", "other event", "atmospheric event", "sonic boom", "sonic blast", "acoustic noise", "thunder", "avalanche",
        "snow avalanche", "debris avalanche", "hydroacoustic event", "ice quake", "slide", "landslide", "rockslide", "meteorite",
        "volcanic eruption", "volcanic explosion", "duplicate earthquake", "not existing", "not locatable", "not reported",
    }
)  # fmt: skip
"""QuakeML 1.2 (BED 20130214), EventType; US networks add volcanic explosion."""
_ORDER = (Severity.UNKNOWN, Severity.MINOR, Severity.MODERATE, Severity.SEVERE, Severity.EXTREME)
_CLASSES = ((7.0, Severity.EXTREME), (6.0, Severity.SEVERE), (5.0, Severity.MODERATE), (-9.0, Severity.MINOR))
"""USGS magnitude classes: major from 7, strong from 6, moderate from 5."""
_FELT = ((8.0, Severity.EXTREME), (7.0, Severity.SEVERE), (5.0, Severity.MODERATE), (0.0, Severity.MINOR))
"""USGS ShakeMap legend, potential damage: VIII heavy, VII moderate, V very light."""
_PAGER = {
    "green": Severity.MINOR,
    "yellow": Severity.MODERATE,
    "orange": Severity.SEVERE,
    "red": Severity.EXTREME,
}


def severity(magnitude: float | None, pager: str = "", intensity: float | None = None) -> Severity:
    """The worst of three opinions: magnitude class, PAGER loss colour, strongest shaking (MMI)."""
    said = [_PAGER.get(pager.lower(), Severity.UNKNOWN), _step(magnitude, _CLASSES), _step(intensity, _FELT)]
    return max(said, key=_ORDER.index)


def _step(value: float | None, table: tuple[tuple[float, Severity], ...]) -> Severity:
    if value is None:
        return Severity.UNKNOWN
    return next((found for least, found in table if value >= least), Severity.UNKNOWN)


def headline(magnitude: float | None, region: str, language: str = "en") -> dict[str, str]:
    """ "M 5.4 - off the coast", in the language the region is written in; empty when either is not known."""
    return {language: f"M {magnitude:.1f} - {region}"} if region and magnitude is not None else {}


def measures(
    magnitude: float | None, depth_km: float | None, intensity: float | None = None
) -> dict[Measure, float]:
    """Magnitude, depth in metres below the surface, and intensity, as far as known and possible."""
    found: dict[Measure, float] = {}
    if magnitude is not None and -5 <= magnitude <= 11:
        found[Measure.MAGNITUDE] = magnitude
    if depth_km is not None and -10 <= depth_km <= 1000:
        found[Measure.DEPTH_M] = round(depth_km * 1000, 1)
    if intensity is not None and 0 < intensity <= 12:
        found[Measure.INTENSITY] = intensity
    return found

# SPDX-License-Identifier: AGPL-3.0-or-later
"""What all earthquake feeds have in common: one report for what any of them tells of a quake."""

from __future__ import annotations

from datetime import datetime

from msgspec import Struct

from tocsin.core.model import Certainty, Hazard, Measure, MsgType, Report, Severity, Shape, Urgency
from tocsin.formats import fields
from tocsin.formats.called import called

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
_SLIDES = dict.fromkeys(("landslide", "rockslide", "debris avalanche", "slide"), Hazard.LANDSLIDE)
_OTHER = _SLIDES | {
    "snow avalanche": Hazard.AVALANCHE, "snow_avalanche": Hazard.AVALANCHE, "avalanche": Hazard.AVALANCHE,
    "volcanic eruption": Hazard.VOLCANO, "volcanic explosion": Hazard.VOLCANO, "sonic blast": Hazard.EARTHQUAKE,
}  # fmt: skip
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


class Quake(Struct, kw_only=True):
    """What an agency tells of one quake, whatever the wire form; `kind` is a word of KINDS, `depth` in kilometres.

    `title` is the headline where the feed has one of its own; `gone` takes back what was told under this id.
    """

    format: str
    id: str
    sender: str
    onset: datetime | None
    sent: datetime | None = None
    place: tuple[Shape, ...] = ()
    size: float | None = None
    depth: float | None = None
    shaking: float | None = None
    pager: str = ""
    region: str = ""
    language: str = "en"
    title: str = ""
    kind: str = ""
    hazard: Hazard | None = None
    certainty: Certainty = Certainty.OBSERVED
    keys: tuple[str, ...] = ()
    country: str = ""
    gone: bool = False

    def report(self) -> Report:
        return Report(
            format=self.format,
            id=self.id,
            sender=self.sender,
            sent=self.sent or self.onset,
            msg_type=MsgType.CANCEL if self.gone else MsgType.ALERT,
            refs=(self.id,) if self.gone else (),
            keys=self.keys,
            hazard=self.hazard or hazard(self.kind),
            event_code=fields.code(self.kind, KINDS),
            severity=severity(self.size, self.pager, self.shaking),
            certainty=self.certainty,
            urgency=Urgency.IMMEDIATE,
            onset=self.onset,
            headline={self.language: self.title}
            if self.title and called(self.title.partition(" - ")[2] or self.title)
            else headline(self.size, self.region, self.language),
            shapes=self.place,
            country=self.country,
            measures=measures(self.size, self.depth, self.shaking),
        )


def hazard(kind: str) -> Hazard:
    """What an event type is to a place, so that one blast is one hazard whoever tells of it. What collapses or bursts
    under the ground shakes it."""
    small = kind.lower()
    if small in _OTHER:
        return _OTHER[small]
    return Hazard.EXPLOSION if "explosion" in small or "blast" in small else Hazard.EARTHQUAKE


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
    return {language: f"M {magnitude:.1f} - {region}"} if called(region) and magnitude is not None else {}


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

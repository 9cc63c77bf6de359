# SPDX-License-Identifier: AGPL-3.0-or-later
"""Whether two messages of different feeds speak of the same thing, and by which evidence.

Only times, places, sizes and, for cyclones, the given name beside the place are compared; text alone never
fuses. Limits: the catalogues of USGS and EMSC differ for one quake by a few seconds, tens of kilometres and a
few tenths; two strong quakes of one place within a minute are the aftershocks that must stay apart.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import datetime, timedelta
from functools import lru_cache

from shapely.geometry.base import BaseGeometry

from tocsin.core import geo
from tocsin.core.event import cancels, window
from tocsin.core.guard.gate import Cleared
from tocsin.core.model import Basis, Hazard, Measure, Place, Reason, Status

QUAKE_S, QUAKE_SMALL_S, QUAKE_LATE_S, QUAKE_BLIND_S = 20.0, 10.0, 60.0, 5.0
QUAKE_FAR_M, QUAKE_NEAR_M = 100_000.0, 30_000.0
SMALL = 4.0
"""Below this magnitude a quake is located by stations nearby, so two networks must agree more closely; and there are
many, so that two of them within half a minute are two."""
SIZE_GAP, SIZE_NEAR = 0.6, 0.3
STORM_M = 600_000.0
"""A cyclone's centre is rarely reported more than a day late, nor moves faster than 25 km/h for long."""
TRACK_M, TRACK_S = 100_000.0, 4 * 86_400.0
"""Two cyclones with centres this near are one or about to be; feeds differ by days in when they say it began."""
TRACK_DEG = 3
"""Side of a square that 100 km cannot reach across up to 70 degrees of latitude."""
SAME_AREA = 0.9
CENTRES = frozenset({Basis.POINT, Basis.CIRCLE})
AREAS = frozenset({Basis.POLYGON, Basis.ZONE, Basis.CIRCLE})
STORM = re.compile(
    r"\b(?:tropical (?:cyclone|storm)|typhoon|hurricane|cyclone)\s+([^\W\d_]{3,}(?:-[^\W\d_]{3,})*)", re.I
)

NUMBERS = frozenset(
    [
        "ONE",
        "TWO",
        "THREE",
        "FOUR",
        "FIVE",
        "SIX",
        "SEVEN",
        "EIGHT",
        "NINE",
        "TEN",
        "ELEVEN",
        "TWELVE",
        "THIRTEEN",
        "FOURTEEN",
        "FIFTEEN",
        "SIXTEEN",
        "SEVENTEEN",
        "EIGHTEEN",
        "NINETEEN",
        "TWENTY",
        "THIRTY",
        "NAMED",
        "UNNAMED",
    ]
)
"""What a basin counts its storms by before it names them; other basins count the same way."""


def cells(cleared: Cleared) -> tuple[str, ...]:
    """Names of the drawers this message is filed in: whatever it could be fused with lies in one of `around`."""
    report = cleared.report
    if cancels(report) or not cleared.place.known:
        return ()
    start, end = window(report)
    if report.hazard is Hazard.EARTHQUAKE:
        return (f"quake:{_minute(start)}",) if start else ()
    if report.hazard is Hazard.TROPICAL_CYCLONE and (found := _storm_cells(cleared)):
        return found
    if start and end and cleared.place.basis in AREAS:
        return (f"warning:{report.hazard.value}:{_minute(start)}:{_minute(end)}",)
    return ()


def _storm_cells(cleared: Cleared) -> tuple[str, ...]:
    """By name, and by where its centre is: a basin counts a storm before it names it, and feeds name it later."""
    name = storm_name(cleared)
    spot = _middle(cleared) if cleared.place.basis in CENTRES else None
    square = (
        (f"track:{int((spot[0] + 90) // TRACK_DEG)}:{int((spot[1] + 180) % 360 // TRACK_DEG)}",)
        if spot
        else ()
    )
    return (*((f"storm:{name}",) if name else ()), *square)


def around(cell: str) -> Iterator[str]:
    """The drawers in which a message filed in `cell` may find its like: for a quake the minutes beside it, for a
    storm's centre the squares beside it, too."""
    kind, _, rest = cell.partition(":")
    if kind == "quake":
        yield from (f"quake:{int(rest) + step}" for step in (-1, 0, 1))
    elif kind == "track":
        y, x = map(int, rest.split(":"))
        beside = ((y + up, (x + on) % (360 // TRACK_DEG)) for up in (-1, 0, 1) for on in (-1, 0, 1))
        yield from (f"track:{up}:{on}" for up, on in beside)
    else:
        yield cell


def alike(a: Cleared, b: Cleared) -> tuple[float, Reason] | None:
    """How far apart two messages are (0 alike, about 3 at the limit) and why they are one; None when they are not.

    The answer is the same whichever comes first. Messages of one feed are never one.
    """
    if a.feed == b.feed or a.report.status is not b.report.status or a.report.status is not Status.ACTUAL:
        return None
    if a.report.hazard is not b.report.hazard:
        return None
    first, second = sorted((a, b), key=lambda c: (c.feed, c.report.id, c.report.part))
    if a.report.hazard is Hazard.EARTHQUAKE:
        return _quake(first, second)
    if a.report.hazard is Hazard.TROPICAL_CYCLONE and (found := _storm(first, second)):
        return found
    return _warning(first, second)


def storm_name(cleared: Cleared) -> str:
    """The name a cyclone was given, in capitals; empty for other hazards and for cyclones without one."""
    if cleared.report.hazard is not Hazard.TROPICAL_CYCLONE:
        return ""
    names = (STORM.search(text) for text in cleared.report.headline.values())
    found = next((found[1].upper() for found in names if found), "")
    return "" if found.split("-")[0] in NUMBERS else found


def _quake(a: Cleared, b: Cleared) -> tuple[float, Reason] | None:
    seconds, metres = _seconds(a, b), _apart_m(a, b)
    sizes = [c.report.measures.get(Measure.MAGNITUDE) for c in (a, b)]
    if a.report.sender and a.report.sender == b.report.sender:
        return None
    gap = abs(sizes[0] - sizes[1]) if sizes[0] is not None and sizes[1] is not None else None
    if not _same_quake(seconds, metres, gap, max((s for s in sizes if s is not None), default=0.0)):
        return None
    facts: dict[str, str | float | int] = {
        "a": a.feed,
        "b": b.feed,
        "gap_s": round(seconds, 1),
        "distance_m": round(metres),
        "magnitude_gap": round(gap, 2) if gap is not None else -1,
    }
    cost = seconds / QUAKE_S + metres / QUAKE_FAR_M + (gap if gap is not None else SIZE_GAP) / SIZE_GAP
    return round(cost, 6), Reason("same_quake", facts)


def _same_quake(seconds: float, metres: float, gap: float | None, size: float) -> bool:
    if gap is None:
        return seconds <= QUAKE_BLIND_S and metres <= QUAKE_NEAR_M
    if size < SMALL:
        return seconds <= QUAKE_SMALL_S and metres <= QUAKE_NEAR_M and gap <= SIZE_GAP
    if seconds > QUAKE_S:
        return seconds <= QUAKE_LATE_S and metres <= QUAKE_NEAR_M and gap <= SIZE_NEAR
    return seconds <= QUAKE_S and metres <= QUAKE_FAR_M and gap <= SIZE_GAP


def _storm(a: Cleared, b: Cleared) -> tuple[float, Reason] | None:
    """By the name both give it, else by its track: centres all but in one spot, of storms of the same days."""
    names = storm_name(a), storm_name(b)
    metres = _apart_m(a, b)
    if names[0] and names[0] == names[1]:
        return _one_storm("same_storm", a, b, metres, STORM_M)
    centres = a.place.basis in CENTRES and b.place.basis in CENTRES
    if all(names) or not centres or _seconds(a, b) > TRACK_S:
        return None
    return _one_storm("same_track", a, b, metres, TRACK_M)


def _one_storm(name: str, a: Cleared, b: Cleared, metres: float, limit: float) -> tuple[float, Reason] | None:
    if metres > limit:
        return None
    facts: dict[str, str | float | int] = {
        "a": a.feed,
        "b": b.feed,
        "storm": storm_name(a) or storm_name(b),
        "distance_m": round(metres),
    }
    return round(metres / limit, 6), Reason(name, facts)


def _warning(a: Cleared, b: Cleared) -> tuple[float, Reason] | None:
    if not _same_office(a, b) or [_minute(t) for t in window(a.report)] != [
        _minute(t) for t in window(b.report)
    ]:
        return None
    share = overlap(a, b)
    if share < SAME_AREA:
        return None
    facts: dict[str, str | float | int] = {"a": a.feed, "b": b.feed, "overlap_percent": round(share * 100)}
    unlike = 0.0 if a.report.severity is b.report.severity else 0.5
    return round(1 - share + unlike, 6), Reason("same_warning", facts)


def _same_office(a: Cleared, b: Cleared) -> bool:
    one, other = a.report, b.report
    named = bool(one.sender) and one.sender == other.sender
    return named or (bool(one.country) and one.country == other.country)


def overlap(a: Cleared, b: Cleared) -> float:
    """Shared area through united area, in degrees squared; 0 unless both are areas, or when it is below SAME_AREA
    by their boxes or sizes already."""
    if a.place.basis not in AREAS or b.place.basis not in AREAS:
        return 0.0
    if a.place == b.place:
        return 1.0
    one, other = _area(a.place), _area(b.place)
    if not one.envelope.intersects(other.envelope):
        return 0.0
    if min(one.area, other.area) < SAME_AREA * max(one.area, other.area):
        return 0.0
    shared = float(one.intersection(other).area)
    whole = one.area + other.area - shared
    return shared / whole if whole else 0.0


@lru_cache(maxsize=1024)
def _area(place: Place) -> BaseGeometry:
    """A list of warnings is compared pair by pair: each is drawn once."""
    return geo.solid(place)


def _apart_m(a: Cleared, b: Cleared) -> float:
    """Metres between two places, each taken at its middle; inf when one is nowhere."""
    middle = _middle(b)
    return geo.distance_m(a.place, *middle) if middle else float("inf")


def _middle(cleared: Cleared) -> tuple[float, float] | None:
    if cleared.place.circles:
        return cleared.place.circles[0].lat, cleared.place.circles[0].lon
    if not cleared.place.known:
        return None
    spot = geo.solid(cleared.place).representative_point()
    return spot.y, spot.x


def _seconds(a: Cleared, b: Cleared) -> float:
    one, other = window(a.report)[0], window(b.report)[0]
    return abs((one - other) / timedelta(seconds=1)) if one and other else float("inf")


def _minute(at: datetime | None) -> int:
    return int(at.timestamp() // 60) if at else -1

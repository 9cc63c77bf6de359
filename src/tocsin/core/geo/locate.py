# SPDX-License-Identifier: AGPL-3.0-or-later
"""Where a report speaks of: a Report's shapes and zone names to one Place."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

import numpy as np
import shapely
from shapely.geometry.base import BaseGeometry

from tocsin.core.geo import mend, ring
from tocsin.core.geo.earth import Floats
from tocsin.core.geo.pieces import Pieces, UnreadableError
from tocsin.core.geo.read import read
from tocsin.core.guard.checks.codes import impersonal
from tocsin.core.model import Basis, Circle, Flaw, Geocode, Place, Report
from tocsin.core.zones import spellings

Zones = Mapping[tuple[str, str], bytes]
"""Zone polygons as WKB by canonical (scheme, code), see core.zones."""


def locate(report: Report, zones: Zones) -> tuple[Place, tuple[Flaw, ...]]:
    """Where a report speaks of: polygon before circle before line before point before zone before country.

    Polygons and circles add up (CAP 1.2, 3.2.4); weaker kinds beside them are labels and add nothing.
    Bad pieces become flaws with `lost=False`; a report whose pieces are all bad is unplaced, not dropped.
    A Place's polygons may overlap one another: `geo.solid` unites them.
    """
    flaws: list[Flaw] = []
    found = _gathered(report, flaws)
    place = _best(found)
    if not place.known:
        place = _zoned(report, zones, flaws)
    return place, tuple(flaws)


def _gathered(report: Report, flaws: list[Flaw]) -> _Found:
    found = _Found()
    for number, shape in enumerate(report.shapes):
        notes: list[str] = []
        try:
            pieces = read(shape)
            notes = pieces.notes
            found.add(pieces)
        except UnreadableError as error:
            notes.append(f"{error}; shape left out")
        flaws.extend(Flaw(note, f"shape {number}", lost=False) for note in dict.fromkeys(notes))
    return found


class _Found:
    def __init__(self) -> None:
        self.patience = mend.Patience()
        self.areas: list[BaseGeometry] = []
        self.lines: list[BaseGeometry] = []
        self.circles: list[Circle] = []
        self.points: list[Circle] = []

    def add(self, pieces: Pieces) -> None:
        self.circles += pieces.circles
        self.points += pieces.points
        for line in pieces.lines:
            self._line(line, pieces.notes)
        for rings in pieces.areas:
            self._area(rings, pieces.notes)

    def _area(self, rings: list[Floats], notes: list[str]) -> None:
        if any(ring.is_open(r) for r in rings if len(r) > 2):
            notes.append("the ring was not closed; closed")
        unrolled = [ring.unrolled(r) for r in rings]
        whole = mend.area(_beside(unrolled), notes, self.patience)
        if not whole.is_empty:
            self.areas.append(mend.polygonal(ring.cut(whole)))
            return
        for thin in rings:
            self._thin(thin, notes)

    def _thin(self, row: Floats, notes: list[str]) -> None:
        """A ring without area still says where."""
        distinct = len(np.unique(row, axis=0))
        notes.append(
            f"a ring of {distinct} different vertices holds no area; taken as a {_THIN[distinct > 1]}"
        )
        self._line(row, notes)

    def _line(self, row: Floats, notes: list[str]) -> None:
        if len(np.unique(row, axis=0)) == 1:
            lon, lat = row[0].tolist()
            self.points.append(Circle(lat, lon if abs(lon) <= 180 else (lon + 180) % 360 - 180))
            return
        step = -(-len(row) // mend.MAX_VERTICES)
        if step > 1:
            notes.append(f"{len(row)} vertices are too many; every {step}th is used")
        self.lines.append(ring.cut(shapely.linestrings(ring.unrolled_line(row[::step]))))


_THIN = {False: "point", True: "line"}


def _beside(rings: list[Floats]) -> list[Floats]:
    """Holes onto the same turn of the earth as the outer ring."""
    first = rings[0]
    middle = (first[:, 0].min() + first[:, 0].max()) / 2
    return [first, *(r - [360 * round((r[:, 0].mean() - middle) / 360), 0] for r in rings[1:])]


def _best(found: _Found) -> Place:
    if found.areas:
        return Place(Basis.POLYGON, _wkb(found.areas), tuple(found.circles))
    if found.circles:
        return Place(Basis.CIRCLE, None, tuple(found.circles))
    if found.lines:
        return Place(Basis.LINE, _wkb(found.lines))
    if found.points:
        return Place(Basis.POINT, None, tuple(found.points))
    return Place()


def _wkb(geometries: list[BaseGeometry]) -> bytes:
    parts = shapely.get_parts(geometries)
    if len(parts) == 1:
        return bytes(shapely.to_wkb(parts[0]))
    gather = shapely.multipolygons if parts[0].geom_type == "Polygon" else shapely.multilinestrings
    return bytes(shapely.to_wkb(gather(parts)))


def _zoned(report: Report, zones: Zones, flaws: list[Flaw]) -> Place:
    found, _ = _known_zones(report.geocodes, zones)
    if found:
        return Place(Basis.ZONE, _wkb(shapely.from_wkb(found)))
    _, unknown = _known_zones(impersonal(report.geocodes), zones)  # a flaw names what it did not find
    for scheme, codes in unknown.items():
        flaws.append(Flaw(_unknown(scheme, codes), "geocodes", lost=False))
    # A message that drew or named an area we cannot place is unplaced: a whole country would be a guess.
    whole = report.country if not (report.geocodes or report.shapes) else ""
    country = zones.get(("ISO3166-1", whole.upper())) if whole else None
    return Place(Basis.COUNTRY, country) if country else Place()


def _unknown(scheme: str, codes: list[str]) -> str:
    shown = ", ".join(codes[:5]) + (f" and {len(codes) - 5} more" if len(codes) > 5 else "")
    return f"no zone table knows {scheme} {shown}; import one with `tocsin geocodes import FILE`"


def _known_zones(codes: Iterable[Geocode], zones: Zones) -> tuple[list[bytes], dict[str, list[str]]]:
    found: dict[tuple[str, str], bytes] = {}
    unknown: dict[str, list[str]] = {}
    for code in codes:
        for key in spellings(code.scheme, code.code):
            outline = found.get(key) or zones.get(key)
            if outline is not None:
                found[key] = outline
                break
        else:
            unknown.setdefault(code.scheme[:60], []).append(code.code[:40])
    return list(found.values()), unknown

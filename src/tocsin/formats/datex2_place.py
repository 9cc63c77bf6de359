# SPDX-License-Identifier: AGPL-3.0-or-later
"""Where a DATEX II record is: GML, points, OpenLR, TPEG, with Alert-C kept as a code when no coordinates come with it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, NamedTuple

from tocsin.core.model import Geocode, Shape, ShapeKind
from tocsin.formats import notice, tree

_HOLDERS = ("groupOfLocations", "locationReference", "locationContainedInGroup")
_POINTS = ("pointCoordinates", "openlrCoordinate", "openlrCoordinates")


class Spot(NamedTuple):
    shapes: tuple[Shape, ...] = ()
    geocodes: tuple[Geocode, ...] = ()
    streets: tuple[str, ...] = ()
    sections: tuple[str, ...] = ()
    fault: str = ""


def spot(record: Any) -> Spot:
    """Everything the record says about its place; `fault` is set when coordinates were there and none could be read."""
    holders = tree.children(record, *_HOLDERS)
    shapes: list[Shape] = []
    faults: list[str] = []
    for holder in holders:
        shapes += _shapes(holder, faults)
    return Spot(
        tuple(dict.fromkeys(shapes)),
        tuple(dict.fromkeys(g for h in holders for g in _alertc(h))),
        notice.names(v for h in holders for v in _roads(h)),
        tuple(dict.fromkeys(s for h in holders for s in _sections(h) if s)),
        "" if shapes or not faults else faults[0],
    )


def _shapes(holder: Any, faults: list[str]) -> list[Shape]:
    found = [s for node in tree.all(holder, "posList") if (s := _gml(node, faults))]
    found += [s for node in tree.all(holder, "pos") if (s := _gml(node, faults))]
    found += [s for s in (_run(node) for node in _runs(holder)) if s]
    if found:
        return found
    found = [s for name in _POINTS for node in tree.all(holder, name) if (s := _point(node))]
    if found:
        return found
    return [s for node in tree.all(holder, "locationForDisplay") if (s := _point(node))]


def _runs(holder: Any) -> Iterator[Any]:
    """Elements whose points, in order, are one line: TPEG from/to, OpenLR reference points."""
    for name in (
        "tpegLinearLocation",
        "openlrLinear",
        "openlrLineLocationReference",
        "linearWithinLinearElement",
        "linearByCoordinates",
    ):
        for node in tree.all(holder, name):
            if name != "openlrLinear" or tree.child(node, "openlrLineLocationReference") is None:
                yield node


def _run(node: Any) -> Shape | None:
    points = [p for inner in node.iter() if tree.local(inner) in _POINTS and (p := _lat_lon(inner))]
    if tree.local(node) == "tpegLinearLocation":
        # TPEG puts `to` before `from`; a line has no direction here, but keep it from-to.
        points = [p for end in ("from", "to") for c in tree.children(node, end) for i in c.iter() if tree.local(i) in _POINTS and (p := _lat_lon(i))]  # fmt: skip
    return notice.line(points) if len(points) > 1 else None


def _lat_lon(node: Any) -> tuple[float, float] | None:
    lat, lon = notice.number(tree.text(node, "latitude")), notice.number(tree.text(node, "longitude"))
    return (lat, lon) if lat is not None and lon is not None and notice.on_earth(lat, lon) else None


def _point(node: Any) -> Shape | None:
    return notice.point(tree.text(node, "latitude"), tree.text(node, "longitude"))


def _numbers(text: str) -> list[float]:
    return [float(part) for part in text.replace(",", " ").split()[: notice.MOST_POINTS * 3]]


def _gml(node: Any, faults: list[str]) -> Shape | None:
    try:
        numbers = _numbers(tree.said(node))
    except ValueError:
        faults.append("posList with something that is no number")
        return None
    width = 3 if _dimension(node) == "3" else 2
    points = [(numbers[i], numbers[i + 1]) for i in range(0, len(numbers) - width + 1, width)]
    if points and all(abs(lat) > 90 for lat, _ in points):
        # WGS 84 in GML is latitude first; a first number beyond 90 everywhere is a publisher's longitude.
        points = [(lon, lat) for lat, lon in points]
    if not points or not all(notice.on_earth(*p) for p in points):
        faults.append("posList outside WGS 84 degrees" if points else "posList without coordinates")
        return None
    if any(
        tree.local(a) in ("LinearRing", "exterior", "gmlPolygon", "Polygon") for a in node.iterancestors()
    ):
        return _ring(node, points)
    return notice.line(points)


def _ring(node: Any, points: list[tuple[float, float]]) -> Shape | None:
    if any(tree.local(a) == "interior" for a in node.iterancestors()):
        return None
    closed = points if points[0] == points[-1] else [*points, points[0]]
    return (
        Shape(ShapeKind.CAP_POLYGON, " ".join(f"{lat},{lon}" for lat, lon in closed))
        if len(closed) > 3
        else None
    )


def _dimension(node: Any) -> str:
    for one in (node, *node.iterancestors()):
        if found := one.get("srsDimension"):
            return str(found)
    return "2"


def _alertc(holder: Any) -> Iterator[Geocode]:
    """Alert-C points as "country.table:code" (ISO 14819-3): a code for whoever holds the location table."""
    for name in ("alertCLinear", "alertCPoint", "alertCArea"):
        for node in tree.all(holder, name):
            table = f"{tree.text(node, 'alertCLocationCountryCode')}.{tree.text(node, 'alertCLocationTableNumber')}"
            for code in tree.all(node, "specificLocation"):
                if found := notice.name(tree.said(code)):
                    yield Geocode("ALERT-C", f"{notice.name(table)}:{found}")


def _roads(holder: Any) -> Iterator[str]:
    for name in ("roadNumber", "roadName"):
        for node in tree.all(holder, name):
            yield tree.said(node)
    for node in tree.all(holder, "name"):
        if (
            tree.text(node, "tpegOtherPointDescriptorType") in ("linkName", "roadName")
            or tree.text(node, "tpegDescriptorType") == "linkName"
        ):
            yield tree.text(node, "descriptor")


def _sections(holder: Any) -> Iterator[str]:
    for node in tree.all(holder, "tpegLinearLocation"):
        yield notice.section(_end_name(tree.child(node, "from")), _end_name(tree.child(node, "to")))
    for node in tree.all(holder, "alertCLinear"):
        ends = [tree.said(n) for n in tree.all(node, "alertCLocationName")]
        if len(ends) > 1:
            yield notice.section(ends[0], ends[1])


def _end_name(node: Any) -> str:
    if node is None:
        return ""
    names = {
        tree.first(n, "tpegJunctionPointDescriptorType", "tpegOtherPointDescriptorType"): tree.text(
            n, "descriptor"
        )
        for n in tree.all(node, "name")
    }
    for kind in ("junctionName", "intersectionName", "townName", "pointName", "localLinkName"):
        if names.get(kind):
            return names[kind]
    return ""

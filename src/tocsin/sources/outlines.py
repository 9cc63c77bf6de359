# SPDX-License-Identifier: AGPL-3.0-or-later
"""Outlines that ship with the product: countries and US counties, read when first asked for."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache
from importlib import resources
from typing import Any

import msgspec
import numpy as np
import shapely
import zstandard

from tocsin.core.geo import mend, ring
from tocsin.core.geo.earth import Floats, geodesic_m, wrapped

OFFSHORE_M = 25_000.0
"""How far off a coast a point still counts as the country's; the territorial sea (UNCLOS art. 3) is 22 km."""

_FILES = {"ISO3166-1": "countries", "SAME": "us_counties"}


class Outlines(Mapping[tuple[str, str], bytes]):
    """WKB by ("ISO3166-1", "FR") and ("SAME", "006037")."""

    def __getitem__(self, key: tuple[str, str]) -> bytes:
        scheme, code = key
        if scheme not in _FILES:
            raise KeyError(key)
        return _outlines(scheme)[code]

    def __iter__(self) -> Iterator[tuple[str, str]]:
        return ((scheme, code) for scheme in _FILES for code in _outlines(scheme))

    def __len__(self) -> int:
        return sum(len(_outlines(scheme)) for scheme in _FILES)


def country_of(lat: float, lon: float) -> str:
    """ISO 3166-1 alpha-2 code of the country a point lies in, or is less than 25 km off; "" at sea."""
    codes, tree = _countries()
    point = shapely.Point(float(wrapped(lon)), lat)
    within = tree.query(point, predicate="intersects")
    if len(within):
        return codes[int(within[0])]
    nearest = tree.nearest(point)
    spot = shapely.get_coordinates(shapely.shortest_line(tree.geometries[nearest], point))[0]
    metres = float(geodesic_m(spot[0], spot[1], point.x, point.y)[0])
    return codes[int(nearest)] if metres <= OFFSHORE_M else ""


STATES = dict(
    zip(
        [
            "01",
            "02",
            "04",
            "05",
            "06",
            "08",
            "09",
            "10",
            "11",
            "12",
            "13",
            "15",
            "16",
            "17",
            "18",
            "19",
            "20",
            "21",
            "22",
            "23",
            "24",
            "25",
            "26",
            "27",
            "28",
            "29",
            "30",
            "31",
            "32",
            "33",
            "34",
            "35",
            "36",
            "37",
            "38",
            "39",
            "40",
            "41",
            "42",
            "44",
            "45",
            "46",
            "47",
            "48",
            "49",
            "50",
            "51",
            "53",
            "54",
            "55",
            "56",
            "60",
            "66",
            "69",
            "72",
            "78",
        ],
        [
            "AL",
            "AK",
            "AZ",
            "AR",
            "CA",
            "CO",
            "CT",
            "DE",
            "DC",
            "FL",
            "GA",
            "HI",
            "ID",
            "IL",
            "IN",
            "IA",
            "KS",
            "KY",
            "LA",
            "ME",
            "MD",
            "MA",
            "MI",
            "MN",
            "MS",
            "MO",
            "MT",
            "NE",
            "NV",
            "NH",
            "NJ",
            "NM",
            "NY",
            "NC",
            "ND",
            "OH",
            "OK",
            "OR",
            "PA",
            "RI",
            "SC",
            "SD",
            "TN",
            "TX",
            "UT",
            "VT",
            "VA",
            "WA",
            "WV",
            "WI",
            "WY",
            "AS",
            "GU",
            "MP",
            "PR",
            "VI",
        ],
        strict=True,
    )
)
"""US state codes by FIPS 5-2 number."""


_EAST_OF_ALL, _WEST_OF_ALL = -64.0, 144.0
"""Degrees: between the Virgin Islands and Guam no county lies, so a desk elsewhere never unpacks them."""


def region_of(lat: float, lon: float) -> str:
    """ISO 3166-2 code of the US state a point lies in; "" anywhere else, and off its counties."""
    if _EAST_OF_ALL < wrapped(lon) < _WEST_OF_ALL:
        return ""
    codes, tree = _counties()
    within = tree.query(shapely.Point(float(wrapped(lon)), lat), predicate="intersects")
    state = STATES.get(codes[int(within[0])][1:3]) if len(within) else None
    return f"US-{state}" if state else ""


@cache
def _counties() -> tuple[list[str], shapely.STRtree]:
    outlines = _outlines("SAME")
    return list(outlines), shapely.STRtree([shapely.from_wkb(wkb) for wkb in outlines.values()])


@cache
def _countries() -> tuple[list[str], shapely.STRtree]:
    parts = [
        (code, p)
        for code, wkb in _outlines("ISO3166-1").items()
        for p in shapely.get_parts(shapely.from_wkb(wkb))
    ]
    return [code for code, _ in parts], shapely.STRtree([part for _, part in parts])


@cache
def _outlines(scheme: str) -> dict[str, bytes]:
    packed = resources.files("tocsin.data").joinpath(f"{_FILES[scheme]}.topojson.zst").read_bytes()
    topology = msgspec.json.decode(zstandard.decompress(packed))
    arcs = _arcs(topology)
    found: dict[str, list[Any]] = {}
    for code, _, kind, inner in topology["outlines"]:
        polygons = [inner] if kind == "Polygon" else inner
        found.setdefault(code, []).extend(_polygon(rings, arcs) for rings in polygons)
    return {code: bytes(shapely.to_wkb(_whole(polygons))) for code, polygons in found.items()}


def _whole(polygons: list[Any]) -> Any:
    parts = shapely.get_parts(polygons)
    parts = parts[~shapely.is_empty(parts)]
    return parts[0] if len(parts) == 1 else shapely.multipolygons(parts)


def _arcs(topology: Any) -> list[Floats]:
    """TopoJSON arcs: whole steps from point to point, then scale and shift."""
    scale, shift = topology["transform"]["scale"], topology["transform"]["translate"]
    return [np.cumsum(np.array(arc, dtype=float), axis=0) * scale + shift for arc in topology["arcs"]]


def _polygon(rings: list[list[int]], arcs: list[Floats]) -> Any:
    """An index below zero is the arc ~index backwards; arcs of a ring share their end points."""
    rows = []
    for indexes in rings:
        runs = [arcs[i] if i >= 0 else arcs[~i][::-1] for i in indexes]
        rows.append(np.vstack([runs[0], *(run[1:] for run in runs[1:])]))
    return ring.cut(mend.area([ring.unrolled(row) for row in rows], []))

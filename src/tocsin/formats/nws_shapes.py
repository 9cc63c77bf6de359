# SPDX-License-Identifier: AGPL-3.0-or-later
"""Where an NWS alert speaks of: its geometry as it came, its zones by code."""

from __future__ import annotations

import re
from typing import Any

import msgspec
from msgspec import Raw

from tocsin.core.model import Geocode, Shape, ShapeKind
from tocsin.formats.cap_info import Notes
from tocsin.formats.zones import geocodes

_UGC = re.compile(r"\b([A-Z]{2}[CZ]\d{3})/?$")
_WKT = re.compile(r"^(POLYGON|MULTIPOLYGON|POINT)\s*Z?\s*(\(.*\))\s*$", re.IGNORECASE | re.DOTALL)
_POINT = re.compile(r"(-?\d+(?:\.\d+)?)\s+(-?\d+(?:\.\d+)?)(?:\s+-?[\d.]+)?")
_KIND = {"POLYGON": "Polygon", "MULTIPOLYGON": "MultiPolygon", "POINT": "Point"}


def shapes_of(geometry: Raw, where: str, notes: Notes) -> tuple[Shape, ...]:
    """The geometry as GeoJSON text, untouched; JSON-LD's well-known text is respelt."""
    text = bytes(geometry).strip()
    if text[:1] == b"{" and b'"coordinates"' in text:
        return (Shape(ShapeKind.GEOJSON, text.decode("utf-8", "replace")),)
    if text[:1] == b'"' and (known := _from_wkt(text)):
        return (Shape(ShapeKind.GEOJSON, known),)
    if text not in (b"", b"null", b"{}", b'""'):
        notes.add("geometry is neither GeoJSON nor well-known text", where)
    return ()


def _from_wkt(text: bytes) -> str | None:
    try:
        match = _WKT.match(msgspec.json.decode(text, type=str).strip())
        if not match:
            return None
        body = _POINT.sub(r"[\1,\2]", match[2])
        spelt = body.replace("(", "[").replace(")", "]").encode()
        coordinates = msgspec.json.decode(spelt)
    except (msgspec.DecodeError, RecursionError):
        return None
    kind = _KIND[match[1].upper()]
    return msgspec.json.encode(
        {"type": kind, "coordinates": coordinates[0] if kind == "Point" else coordinates}
    ).decode()


def zones_of(table: dict[str, Any] | None, zones: list[str] | str | None) -> tuple[Geocode, ...]:
    """UGC and SAME codes; the zones' addresses stand in when a copy lost its UGC list."""
    found: dict[Geocode, None] = {}
    for scheme, codes in (table or {}).items():
        for code in codes if isinstance(codes, list) else [codes]:
            if isinstance(code, str) and code:
                found.update(dict.fromkeys(geocodes(scheme, code)))
    if not any(g.scheme == "UGC" for g in found):
        for zone in zones if isinstance(zones, list) else [zones or ""]:
            if match := _UGC.search(zone):
                found[Geocode("UGC", match[1])] = None
    return tuple(found)

# SPDX-License-Identifier: AGPL-3.0-or-later
"""CAP polygons and circles as raw text, checked only as far as that costs nothing."""

from __future__ import annotations

import re

import msgspec

from tocsin.core.model import Shape, ShapeKind

_NUMBER = re.compile(r"[-+]?\d+(?:\.\d+)?(?:[eE][-+]?\d+)?")
_SPACED = re.compile(r",\s|\s,|;|\u2212")
_PAIR = re.compile(r"(\(?)([-+\d.eE]+)(\)?),(\(?)([-+\d.eE]+)(\)?)")


def polygon(text: str | None) -> tuple[Shape | None, str]:
    """The ring as "lat,lon lat,lon ...", and what is wrong with it; a bad ring may still be usable."""
    text = (text or "").strip()
    if not text:
        return None, "polygon is empty"
    if "(" in text:
        return _glued(text)
    fault = ""
    if _SPACED.search(text, 0, 4000) or "," not in text:
        text = _paired(text)
        fault = "polygon has stray commas or blanks"
    if text.count(",") < 3:
        return None, "polygon has fewer than three points"
    if text[:80].split(None, 1)[0] != text[-80:].rsplit(None, 1)[-1]:
        fault = fault or "polygon is not closed"
    return Shape(ShapeKind.CAP_POLYGON, text), fault


def _paired(text: str) -> str:
    numbers = _NUMBER.findall(text.replace("\u2212", "-"))
    return " ".join(f"{a},{b}" for a, b in zip(numbers[::2], numbers[1::2], strict=False))


def _glued(text: str) -> tuple[Shape | None, str]:
    """Several rings in one element, parted by brackets (GDACS burnt areas): the first is the outline, the rest holes."""
    rings: list[list[tuple[float, float]]] = [[]]
    inside = True
    for opened, lat, closed, opened2, lon, closed2 in _PAIR.findall(text):
        if (opened or opened2) and rings[-1]:
            rings.append([])
        inside = inside or bool(opened or opened2)
        if inside:
            rings[-1].append((float(lon), float(lat))) if _number(lat) and _number(lon) else None
        inside = inside and not (closed or closed2)
    kept = [ring if ring[0] == ring[-1] else [*ring, ring[0]] for ring in rings if len(ring) >= 3]
    if not kept:
        return None, "polygon has fewer than three points"
    body = msgspec.json.encode({"type": "Polygon", "coordinates": kept}).decode()
    return Shape(ShapeKind.GEOJSON, body), "polygon glues several rings together"


def _number(text: str) -> bool:
    return _NUMBER.fullmatch(text) is not None


def circle(text: str | None) -> tuple[Shape | None, str]:
    """The circle as "lat,lon radius_km", and what is wrong with it."""
    text = (text or "").strip()
    if not text:
        return None, "circle is empty"
    numbers = _NUMBER.findall(text)
    if len(numbers) != 3:
        return None, "circle is not 'lat,lon radius'"
    return Shape(ShapeKind.CAP_CIRCLE, f"{numbers[0]},{numbers[1]} {numbers[2]}"), ""

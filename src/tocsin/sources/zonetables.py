# SPDX-License-Identifier: AGPL-3.0-or-later
"""Zone tables as publishers give them: GeoParquet and GeoJSON files to (scheme, code, outline) rows."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

import duckdb
import msgspec
import shapely
from msgspec import Struct

from tocsin.core.geo import mend, ring
from tocsin.core.zones import canonical

_BATCH = 2_000


class ZoneTableError(Exception):
    """A table that cannot be read; the message names the file and the mend."""


class Zone(Struct, frozen=True):
    """One zone. `wkb` is valid, in (lon, lat), cut at 180 degrees; empty when the table had no outline."""

    scheme: str
    code: str
    name: str
    wkb: bytes
    licence: str = ""
    attribution: str = ""


def zones(path: Path, scheme: str = "", code: str = "code") -> Iterator[Zone]:
    """Every zone of a table, in the file's order.

    A GeoParquet file has columns scheme, code and geometry and, where given, name, licence and
    attribution. In a GeoJSON file `code` names the property that holds the code, and `scheme` names
    the scheme unless a property "scheme" does. Raises ZoneTableError.
    """
    if not path.is_file():
        raise ZoneTableError(f"{path}: no such file")
    read = _geojson(path, scheme, code) if path.suffix.lower() in (".json", ".geojson") else _parquet(path)
    for zone in read:
        name, text = canonical(zone.scheme, zone.code)
        yield msgspec.structs.replace(zone, scheme=name, code=text)


def _parquet(path: Path) -> Iterator[Zone]:
    base = duckdb.connect()
    try:
        source = f"read_parquet('{str(path).replace(chr(39), chr(39) * 2)}')"
        held = {row[0] for row in base.execute(f"describe select * from {source}").fetchall()}
        lacking = {"scheme", "code", "geometry"} - held
        if lacking:
            raise ZoneTableError(
                f"{path}: no column {', '.join(sorted(lacking))}; a zone table has scheme, code, geometry"
            )
        columns = [
            c if c in held else f"'' as {c}"
            for c in ("scheme", "code", "name", "geometry", "licence", "attribution")
        ]
        cursor = base.execute(f"select {', '.join(columns)} from {source}")
        while rows := cursor.fetchmany(_BATCH):
            yield from _cleaned(rows)
    except duckdb.Error as error:
        raise ZoneTableError(f"{path}: not a GeoParquet file ({str(error).splitlines()[0]})") from error
    finally:
        base.close()


def _geojson(path: Path, scheme: str, code: str) -> Iterator[Zone]:
    try:
        value = msgspec.json.decode(path.read_bytes(), type=_Collection)
    except (msgspec.DecodeError, RecursionError) as error:
        raise ZoneTableError(f"{path}: not a GeoJSON FeatureCollection ({error})") from error
    rows = []
    for number, feature in enumerate(value.features):
        own = feature.properties or {}
        name = str(own.get("scheme") or scheme)
        if not name or own.get(code) is None:
            lack = code if name else "scheme"
            raise ZoneTableError(f"{path} feature {number}: no {lack}; name it with an option")
        outline = shapely.from_geojson(bytes(feature.geometry), on_invalid="ignore")
        wkb = shapely.to_wkb(outline) if outline else None
        rows.append((name, str(own[code]), str(own.get("name") or ""), wkb, "", ""))
    yield from _cleaned(rows)


class _Feature(Struct):
    geometry: msgspec.Raw = msgspec.Raw(b"null")
    properties: dict[str, Any] | None = None


class _Collection(Struct):
    features: list[_Feature]


def _cleaned(rows: Iterable[Any]) -> Iterator[Zone]:
    for scheme, code, name, wkb, licence, attribution in rows:
        yield Zone(scheme, code, name or "", _outline(wkb), licence or "", attribution or "")


def _outline(wkb: bytes | None) -> bytes:
    """Mended and cut; tables hold rings that cross themselves, run beyond 180, or hold nothing."""
    whole = shapely.force_2d(shapely.from_wkb(wkb, on_invalid="ignore")) if wkb else None
    if whole is None or whole.is_empty:
        return b""
    west, _, east, _ = whole.bounds
    if whole.is_valid and west >= -180 and east <= 180 and east - west < 180:
        return bytes(wkb or b"")
    parts = [_part(p) for p in shapely.get_parts(whole) if p.geom_type == "Polygon"]
    good = shapely.get_parts([p for p in parts if not p.is_empty])
    return bytes(shapely.to_wkb(shapely.multipolygons(good))) if len(good) else b""


def _part(polygon: Any) -> Any:
    rings = [shapely.get_coordinates(r) for r in (polygon.exterior, *polygon.interiors)]
    whole = mend.area([ring.unrolled(r) for r in rings], [])
    return whole if whole.is_empty else mend.polygonal(ring.cut(whole))

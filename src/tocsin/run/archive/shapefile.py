# SPDX-License-Identifier: AGPL-3.0-or-later
"""Just enough of a shapefile inside a zip: the .dbf's text columns beside the .shp's polygons, row by row.

ESRI Shapefile Technical Description (1998): records of shape type 5; dBASE III table structure.
"""

from __future__ import annotations

import struct
import zipfile
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path
from typing import IO, Any

import shapely

from tocsin.run.archive.base import ArchiveError, Source

Row = dict[str, str]
MOST = 5_000_000
"""Bytes of one polygon record; a longer one is a broken file."""


def inside(path: Path) -> bool:
    """Whether the zip holds a shapefile. The Mesonet puts a CSV beside it that has no outlines."""
    try:
        suffixes = {Path(name).suffix.lower() for name in zipfile.ZipFile(path).namelist()}
    except (OSError, zipfile.BadZipFile):
        return False
    return {".shp", ".dbf"} <= suffixes or (".shp" in suffixes and ".csv" not in suffixes)


def rows(source: Source) -> Iterator[tuple[Row, bytes | None]]:
    """Each row with its outline as WKB. Raises ArchiveError for a cut file."""
    try:
        with zipfile.ZipFile(source.path) as archive:
            names = {Path(name).suffix.lower(): name for name in archive.namelist()}
            if not {".shp", ".dbf"} <= names.keys():
                raise ArchiveError(f"{source.path}: a .shp without its .dbf; fetch it again")
            with archive.open(names[".dbf"]) as table, archive.open(names[".shp"]) as shapes:
                total = archive.getinfo(names[".shp"]).file_size
                yield from zip(_table(table), _shapes(shapes, source, total), strict=False)
    except (OSError, EOFError, zipfile.BadZipFile, struct.error) as error:
        raise ArchiveError(f"{source.path}: cut or not readable ({error}); fetch it again") from None


def _table(file: IO[bytes]) -> Iterator[Row]:
    count, head, width = struct.unpack("<4xIHH20x", _exactly(file, 32))
    fields, rest = [], _exactly(file, head - 32)
    for at in range(0, len(rest) - 1, 32):
        if rest[at] == 0x0D:
            break
        name = rest[at : at + 11].partition(b"\0")[0].decode("ascii", "replace").lower()
        fields.append((name, rest[at + 16]))
    for _ in range(count):
        record, at, row = _exactly(file, width), 1, {}
        for name, size in fields:
            row[name] = record[at : at + size].decode("utf-8", "replace").strip()
            at += size
        yield row


def _shapes(file: IO[bytes], source: Source, total: int) -> Iterator[bytes | None]:
    _exactly(file, 100)
    read = 100
    while head := file.read(8):
        words = struct.unpack(">4xI", head)[0]
        if words * 2 > MOST:
            raise ArchiveError(
                f"{source.path}: a polygon of {words * 2} bytes; the file is broken, fetch it again"
            )
        body = _exactly(file, words * 2)
        read += 8 + len(body)
        source.done = min(read / max(total, 1), 1.0)
        yield _polygon(body)


def _polygon(body: bytes) -> bytes | None:
    """The rings of a type 5 record, outer rings clockwise; None for anything else."""
    if len(body) < 44 or struct.unpack_from("<I", body)[0] != 5:
        return None
    parts, points = struct.unpack_from("<II", body, 36)
    starts = [*struct.unpack_from(f"<{parts}I", body, 44), points]
    flat = struct.unpack_from(f"<{2 * points}d", body, 44 + 4 * parts)
    pairs = list(zip(flat[::2], flat[1::2], strict=True))
    rings = [pairs[a:b] for a, b in pairwise(starts) if b - a >= 4]
    if not rings:
        return None
    holes = [ring for ring in rings if shapely.LinearRing(ring).is_ccw]
    outer = [ring for ring in rings if ring not in holes]
    return bytes(shapely.to_wkb(_whole(outer or holes).difference(_whole(holes if outer else []))))


def _whole(rings: list[list[tuple[float, float]]]) -> Any:
    return shapely.make_valid(shapely.MultiPolygon([(ring, []) for ring in rings]), method="structure")


def _exactly(file: IO[bytes], size: int) -> bytes:
    found = file.read(size)
    if len(found) < size:
        raise EOFError(f"{size - len(found)} bytes are missing")
    return found

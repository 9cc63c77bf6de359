# SPDX-License-Identifier: AGPL-3.0-or-later
"""CSV rows by column name, however the archive spells them, and the values in them."""

from __future__ import annotations

import csv
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime
from math import isfinite

from tocsin.run.archive.base import ArchiveError, Source

Row = dict[str, str]


def rows(source: Source, needed: Sequence[Sequence[str]]) -> Iterator[Row]:
    """Rows with lower-case names; `needed` lists the names of which one each must be there. Raises ArchiveError."""
    with source.lines() as text:
        found = csv.reader(text)
        head = [name.strip().lower() for name in next(found, [])]
        if not head:
            raise ArchiveError(f"{source.path}: is empty; fetch it again")
        lacking = [names[0] for names in needed if not set(names) & set(head)]
        if lacking:
            raise ArchiveError(
                f"{source.path}: lacks the columns {', '.join(lacking)}; is it the archive its kind says?"
            )
        try:
            for values in found:
                yield dict(zip(head, values, strict=False)) if len(values) >= len(head) else {}
        except csv.Error as error:
            raise ArchiveError(
                f"{source.path}: line {found.line_num} is not CSV ({error}); fetch it again"
            ) from None


def first(row: Row, *names: str) -> str:
    return next((row[name].strip() for name in names if row.get(name, "").strip()), "")


def number(text: str) -> float | None:
    try:
        found = float(text)
    except ValueError:
        return None
    return found if isfinite(found) else None


def place(lat: float | None, lon: float | None) -> bool:
    return lat is not None and lon is not None and -90 <= lat <= 90 and -180 <= lon <= 180


STAMPS = ("%Y%m%d%H%M", "%Y-%m-%d %H:%M", "%Y-%m-%dT%H:%M:%S", "%Y-%m-%d %H:%M:%S")


def stamp(text: str) -> datetime | None:
    """A UTC time as archives write it: 202405011830, 2024-05-01 18:30, 2024-05-01T18:30:00.000Z."""
    plain = text.strip().removesuffix("Z").removesuffix("+00:00").partition(".")[0]
    for form in STAMPS:
        try:
            return datetime.strptime(plain, form).replace(tzinfo=UTC)
        except ValueError:
            continue
    return None

# SPDX-License-Identifier: AGPL-3.0-or-later
"""What an archive yields, and the lines of a file whatever it is packed in."""

from __future__ import annotations

import gzip
import io
import zipfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import IO, cast

from msgspec import Struct

from tocsin.core.model import Hazard


class ArchiveError(Exception):
    """A file that cannot be read on; one line with the file, the place and the mend."""


class Entry(Struct, frozen=True, kw_only=True):
    """One past warning (`issued` is set) or one thing that happened. Times UTC; degrees WGS 84; `wkb` is the warned
    area, longitude first."""

    id: str
    source: str
    hazard: Hazard
    start: datetime
    end: datetime
    issued: datetime | None = None
    lat: float | None = None
    lon: float | None = None
    magnitude: float | None = None
    unit: str = ""
    region: str = ""
    wkb: bytes | None = None


Read = Callable[["Source"], Iterator[Entry | str]]


@dataclass(frozen=True)
class Archive:
    """`read` yields an entry for each row, or what is wrong with the row; it raises nothing for a bad row."""

    kind: str
    title: str
    address: str
    read: Read


@dataclass
class Source:
    """The file being read. `done` is the share of its packed bytes read so far."""

    path: Path
    done: float = 0.0

    @contextmanager
    def lines(self, member: str = ".csv") -> Iterator[IO[str]]:
        """Its text, unpacked from .gz or from the first `member` of a .zip. Raises ArchiveError."""
        try:
            with self.path.open("rb") as raw:
                counted = _Counted(raw, self.path.stat().st_size, self)
                yield io.TextIOWrapper(
                    self._opened(counted, member), "utf-8-sig", errors="replace", newline=""
                )
        except FileNotFoundError:
            raise ArchiveError(f"{self.path}: no such file; check the name") from None
        except (OSError, EOFError, zipfile.BadZipFile) as error:
            raise ArchiveError(
                f"{self.path}: cut or not readable after {100 * self.done:.0f} % ({error}); fetch it again"
            ) from None

    def _opened(self, raw: _Counted, member: str) -> IO[bytes]:
        name = self.path.name.lower()
        if name.endswith(".gz"):
            return io.BufferedReader(cast(io.RawIOBase, gzip.open(raw)))
        if not name.endswith(".zip"):
            return io.BufferedReader(raw)
        archive = zipfile.ZipFile(raw)
        inside = [found for found in archive.namelist() if found.lower().endswith(member)]
        if not inside:
            raise ArchiveError(
                f"{self.path}: holds no {member} file; it holds {', '.join(archive.namelist()[:5])}"
            )
        return archive.open(inside[0])


class _Counted(io.RawIOBase):
    """A file that says how far it has been read."""

    def __init__(self, raw: IO[bytes], size: int, source: Source) -> None:
        self._raw, self._size, self._source = raw, max(size, 1), source

    def readable(self) -> bool:
        return True

    def seekable(self) -> bool:
        return True

    def readinto(self, into: memoryview) -> int:  # type: ignore[override]
        data = self._raw.read(len(into))
        into[: len(data)] = data
        self._source.done = min(self._raw.tell() / self._size, 1.0)
        return len(data)

    def seek(self, offset: int, whence: int = io.SEEK_SET) -> int:
        return self._raw.seek(offset, whence)

    def tell(self) -> int:
        return self._raw.tell()

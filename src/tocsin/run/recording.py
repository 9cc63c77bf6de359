# SPDX-License-Identifier: AGPL-3.0-or-later
"""Recordings: one snapshot a line, in time order, plain or compressed (.xz, .zst, .gz)."""

from __future__ import annotations

import base64
import gzip
import io
import lzma
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import msgspec
import zstandard


class RecordingError(Exception):
    """A recording cannot be read; the text names the file, the line and the mend."""


class Line(msgspec.Struct):
    """One line of a recording; exactly one of `body`, `text` and `base64` holds what the feed sent."""

    at: datetime
    feed: str
    body: msgspec.Raw = msgspec.Raw()
    text: str | None = None
    base64: str | None = None


@dataclass(frozen=True)
class Snapshot:
    """What `feed` sent at `at` (UTC)."""

    at: datetime
    feed: str
    raw: bytes


_decoder = msgspec.json.Decoder(Line)


def read(path: Path) -> Iterator[Snapshot]:
    """The snapshots of one file, lazily. Raises RecordingError at the first line that is none."""
    try:
        with _open(path) as lines:
            for number, line in enumerate(lines, 1):
                if line.strip():
                    yield _snapshot(line, f"{path}: line {number}")
    except OSError as error:
        raise RecordingError(f"{path}: cannot be read ({error.strerror or error}); check the name") from None
    except (EOFError, lzma.LZMAError, zstandard.ZstdError) as error:
        raise RecordingError(
            f"{path}: the compressed file is cut or damaged ({error}); fetch it again"
        ) from None


def _open(path: Path) -> Any:
    match path.suffix:
        case ".xz":
            return lzma.open(path)
        case ".gz":
            return gzip.open(path)
        case ".zst":
            return io.BufferedReader(
                zstandard.ZstdDecompressor().stream_reader(path.open("rb"), closefd=True)
            )
        case _:
            return path.open("rb")


def _snapshot(line: bytes, where: str) -> Snapshot:
    try:
        found = _decoder.decode(line)
        at = found.at if found.at.tzinfo else found.at.replace(tzinfo=UTC)
        return Snapshot(at.astimezone(UTC), found.feed, _raw(found))
    except (msgspec.DecodeError, ValueError) as error:
        raise RecordingError(
            f"{where}: not a snapshot ({error}); each needs at, feed and body, text or base64"
        ) from None


def _raw(line: Line) -> bytes:
    if line.text is not None:
        return line.text.encode()
    if line.base64 is not None:
        return base64.b64decode(line.base64, validate=True)
    return bytes(line.body)

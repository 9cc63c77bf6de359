# SPDX-License-Identifier: AGPL-3.0-or-later
"""Archives read in memory: nothing is written, so no member can slip out of its folder; bombs are left packed."""

from __future__ import annotations

import gzip
import io
import tarfile
import zipfile
import zlib
from collections.abc import Iterator

from tocsin.core.words.unread import Why
from tocsin.run.audit.decode import decoded

MOST_MEMBERS = 5_000
MOST_BYTES = 200 * 1024 * 1024
ONE_MEMBER = 64 * 1024 * 1024
DENSE, MOST_TIMES = 4 * 1024 * 1024, 200
"""From so many bytes on a member may not have been packed denser: sheets and logs reach a hundredth, one letter alone a thousandth."""


def members(raw: bytes) -> Iterator[tuple[str, bytes | Why]]:
    """Name and bytes of each member, or name and why it was left packed. Raises BadZipFile."""
    left = MOST_BYTES
    with zipfile.ZipFile(io.BytesIO(raw)) as archive:
        for number, entry in enumerate(archive.infolist()):
            if number >= MOST_MEMBERS:
                yield "", Why("members", str(MOST_MEMBERS))
                return
            if entry.is_dir():
                continue
            content = _content(archive, entry, min(left, ONE_MEMBER))
            left -= len(content) if isinstance(content, bytes) else 0
            yield entry.filename, content


def remarks(raw: bytes) -> list[str]:
    """What an archive and its members say of themselves. Raises BadZipFile."""
    with zipfile.ZipFile(io.BytesIO(raw)) as archive:
        said = [archive.comment, *(entry.comment for entry in archive.infolist()[:MOST_MEMBERS])]
    return [decoded(remark) for remark in said if remark]


def _content(archive: zipfile.ZipFile, entry: zipfile.ZipInfo, most: int) -> bytes | Why:
    if entry.flag_bits & 1:
        return Why("locked")
    try:
        with archive.open(entry) as stream:
            content = stream.read(most + 1)
    except (
        zipfile.BadZipFile,
        NotImplementedError,
        zlib.error,
        OSError,
        EOFError,
        RuntimeError,
        ValueError,
    ) as error:
        return Why("packed", type(error).__name__)
    return _sound(content, entry.compress_size, most)


def _sound(content: bytes, packed: int, most: int) -> bytes | Why:
    if len(content) > most:
        return Why("too_large")
    if len(content) > DENSE and len(content) > MOST_TIMES * max(packed, 1):
        return Why("dense", str(MOST_TIMES))
    return content


def ungzipped(raw: bytes) -> bytes | Why:
    """What one file was packed from."""
    try:
        with gzip.open(io.BytesIO(raw)) as stream:
            content = stream.read(ONE_MEMBER + 1)
    except (OSError, EOFError, zlib.error) as error:
        return Why("packed", type(error).__name__)
    return _sound(content, len(raw), ONE_MEMBER)


def is_tar(raw: bytes) -> bool:
    """POSIX.1-1988: the mark of a member's head."""
    return raw[257:262] == b"ustar"


def tarred(raw: bytes) -> Iterator[tuple[str, bytes | Why]]:
    """Name and bytes of each file of a tape archive, read in memory: links lead nowhere and are left out."""
    left = MOST_BYTES
    try:
        with tarfile.open(fileobj=io.BytesIO(raw), mode="r:") as archive:
            for number, entry in enumerate(archive):
                if number >= MOST_MEMBERS:
                    yield "", Why("members", str(MOST_MEMBERS))
                    return
                if stream := archive.extractfile(entry) if entry.isreg() else None:
                    content = stream.read(min(left, ONE_MEMBER) + 1)
                    left -= len(content)
                    yield entry.name, _sound(content, len(content), min(left + len(content), ONE_MEMBER))
    except (tarfile.TarError, OSError, EOFError, ValueError) as error:
        yield "", Why("archive", type(error).__name__)

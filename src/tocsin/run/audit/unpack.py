# SPDX-License-Identifier: AGPL-3.0-or-later
"""Archives read in memory: nothing is written, so no member can slip out of its folder; bombs are left packed."""

from __future__ import annotations

import io
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
    if len(content) > most:
        return Why("too_large")
    if len(content) > DENSE and len(content) > MOST_TIMES * max(entry.compress_size, 1):
        return Why("dense", str(MOST_TIMES))
    return content

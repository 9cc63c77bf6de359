# SPDX-License-Identifier: AGPL-3.0-or-later
"""Content-Encoding undone within caps: a gzip that is cut off or that swells is an error, not a body."""

from __future__ import annotations

import zlib

RATIO = 200
"""More than this many bytes out of one in is a bomb: feeds of coordinates reach about 30, of blanks 100."""
SLACK = 1024 * 1024
_WINDOW = {"gzip": 31, "x-gzip": 31, "deflate": 47}


class EncodingError(Exception):
    """The body does not decode; the message says why in one line."""


def decoded(body: bytes, encoding: str, most: int) -> bytes:
    """The body as it was meant, at most `most` bytes and at most RATIO times its size."""
    for name in reversed([part.strip().lower() for part in encoding.split(",")]):
        if name in ("", "identity"):
            continue
        if name not in _WINDOW:
            raise EncodingError("the answer is packed in a way that was not asked for")
        body = _inflate(body, _WINDOW[name], min(most, max(SLACK, RATIO * len(body))))
    return body


def _inflate(packed: bytes, window: int, most: int) -> bytes:
    out: list[bytes] = []
    size = 0
    while packed:
        unpack = zlib.decompressobj(window)
        try:
            piece = unpack.decompress(packed, most - size + 1)
        except zlib.error:
            raise EncodingError("the packed answer is damaged") from None
        size += len(piece)
        if size > most:
            raise EncodingError(f"the packed answer swells to more than {most} bytes")
        if not unpack.eof:
            raise EncodingError("the packed answer is cut off")
        out.append(piece)
        packed = unpack.unused_data.lstrip(b"\0")  # several members in a row, zero padding: RFC 1952
    return b"".join(out)

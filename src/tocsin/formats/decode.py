# SPDX-License-Identifier: AGPL-3.0-or-later
"""Hostile bytes to text. Every failure is one line; nothing here raises or reaches out.

Limits: 64 MB decoded, 250 times the packed size.
"""

from __future__ import annotations

import codecs
import re
import zlib

MAX_DECODED = 64 * 1024 * 1024
MAX_RATIO = 250
HEAD = 4096
"""Bytes of the head that formats are recognised by."""

_GZIP = b"\x1f\x8b"
_BOMS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_WIDE = (
    (b"<\0\0\0", "utf-32-le"),
    (b"\0\0\0<", "utf-32-be"),
    (b"{\0\0\0", "utf-32-le"),
    (b"[\0\0\0", "utf-32-le"),
    (b"<\0", "utf-16-le"),
    (b"\0<", "utf-16-be"),
    (b"{\0", "utf-16-le"),
    (b"\0{", "utf-16-be"),
    (b"[\0", "utf-16-le"),
    (b"\0[", "utf-16-be"),
)
_DECLARED = re.compile(rb"""<\?xml[^>]{0,200}?encoding\s*=\s*["']([A-Za-z0-9._-]{1,40})""")


def plain(raw: bytes) -> tuple[bytes, str]:
    """The bytes unpacked when they are gzip, and the fault that stopped the unpacking."""
    if raw[:2] != _GZIP:
        return raw, ""
    unpacker = zlib.decompressobj(wbits=31)
    limit = min(MAX_DECODED, max(len(raw), 4096) * MAX_RATIO)
    try:
        out = unpacker.decompress(raw, limit)
    except zlib.error as error:
        return b"", f"the gzip body is broken: {error}"
    if unpacker.unconsumed_tail:
        return out, f"the gzip body unpacks to more than {limit} bytes"
    return out, "" if unpacker.eof else "the gzip body is cut short"


def text_of(raw: bytes, charset: str = "") -> str:
    """The bytes as text, never failing: BOM, then `charset`, the XML declaration, UTF-8, Windows-1252."""
    raw = plain(raw)[0]
    for bom, name in _BOMS:
        if raw.startswith(bom):
            return raw[len(bom) :].decode(name, "replace")
    for start, name in _WIDE:
        if raw.startswith(start):
            return raw.decode(name, "replace")
    declared = _DECLARED.search(raw[:400])
    names = (charset, declared[1].decode() if declared else "", "utf-8")
    return next(
        (text for name in names if (text := strictly(raw, name)) is not None),
        raw.decode("cp1252", "replace"),
    )


def strictly(raw: bytes, name: str) -> str | None:
    """The text when `name` is a charset and the bytes keep to it; in a cut head the last character may be cut."""
    try:
        return codecs.getincrementaldecoder(name)().decode(raw, final=len(raw) != HEAD) if name else None
    except (LookupError, UnicodeError, ValueError):
        return None


def first_line(error: Exception) -> str:
    """What an error says, as one line."""
    return (str(error).splitlines() or ["unreadable"])[0][:200]

# SPDX-License-Identifier: AGPL-3.0-or-later
"""Hostile bytes to JSON. Every failure is one line; nothing here raises."""

from __future__ import annotations

import json
import re
from typing import Any

import msgspec
import numpy

from tocsin.formats.decode import first_line, plain, strictly, text_of

MAX_DEPTH = 200

_HALF = re.compile(
    rb"\\\\|\\u[dD][89aAbB][0-9a-fA-F]{2}\\u[dD][c-fC-F][0-9a-fA-F]{2}|(\\u[dD][89a-fA-F][0-9a-fA-F]{2})"
)
_STRING = re.compile(rb'"(?:[^"\\]|\\.)*"', re.DOTALL)
_NOT_BRACKETS = bytes(b for b in range(256) if b not in b"[]{}")
_JSONP = re.compile(rb"^\s*[\w.$]{1,60}\s*\((.*)\)\s*;?\s*$", re.DOTALL)


def json_bytes(raw: bytes) -> tuple[bytes, str]:
    """Unpacked UTF-8 without byte-order mark for a typed decoder, or the fault; depth is checked, syntax is not."""
    raw, fault = plain(raw)
    if fault:
        return b"", fault
    raw = _whole(_as_utf8(raw))
    return (b"", f"JSON nested deeper than {MAX_DEPTH} levels") if _too_deep(raw) else (raw, "")


def json_value(raw: bytes) -> tuple[Any, str]:
    """The decoded JSON value, or None and the fault. NaN and infinities read as null."""
    raw, fault = json_bytes(raw)
    if fault:
        return None, fault
    try:
        return msgspec.json.decode(raw), ""
    except (msgspec.DecodeError, RecursionError, ValueError) as error:
        fault = f"not JSON: {first_line(error)}"
    if wrapped := _JSONP.match(raw):
        raw = wrapped[1]
    try:
        return json.loads(raw, parse_constant=lambda _: None), ""
    except (ValueError, RecursionError):
        return None, fault


def _whole(raw: bytes) -> bytes:
    """The text with U+FFFD for each escape of half a letter ("\\ud800" alone), which nothing could be written with."""
    if b"\\ud" not in raw and b"\\uD" not in raw:
        return raw
    return _HALF.sub(lambda m: rb"\ufffd" if m[1] else m[0], raw)


def _as_utf8(raw: bytes) -> bytes:
    if raw[:1] in b"{[" and b"\0" not in raw[:4]:
        return raw if strictly(raw, "utf-8") is not None else raw.decode("cp1252", "replace").encode()
    return text_of(raw).lstrip("\ufeff").encode("utf-8", "replace")


def _too_deep(raw: bytes) -> bool:
    brackets = raw.translate(None, _NOT_BRACKETS)
    if len(brackets) <= MAX_DEPTH or _depth(brackets) <= MAX_DEPTH:
        return False
    return _depth(_STRING.sub(b"", raw).translate(None, _NOT_BRACKETS)) > MAX_DEPTH


def _depth(brackets: bytes) -> int:
    """Deepest nesting; `[` and `{` have bit 2 of the low nibble clear (0x5b, 0x7b), the closers set (0x5d, 0x7d)."""
    if not brackets:
        return 0
    codes = numpy.frombuffer(brackets, dtype=numpy.uint8)
    steps = numpy.where(codes & 4, -1, 1).astype(numpy.int32)
    return int(numpy.cumsum(steps).max())

# SPDX-License-Identifier: AGPL-3.0-or-later
"""Protocol-buffer bodies made wrong on the level of fields: number, wire type, length, nesting, value."""

from __future__ import annotations

import random

from msgspec import Struct

MOST_DEPTH = 6
MOST_FIELDS = 3000
HUGE = (0, 1, 2**31, 2**32 - 1, 2**63, 2**64 - 1, 18_446_744_073_709_551_615)


class Field(Struct):
    """One field as it lies on the wire; `inner` when its bytes read as fields themselves."""

    number: int
    kind: int
    value: int | bytes
    inner: list[Field] | None = None


def fields(raw: bytes, depth: int = 0) -> list[Field] | None:
    """The fields of a message, or None when the bytes are none."""
    found: list[Field] = []
    at = 0
    while at < len(raw):
        if len(found) >= MOST_FIELDS:
            return None
        tag, at = _varint(raw, at)
        kind, number = tag & 7, tag >> 3
        if number == 0 or at < 0:
            return None
        if kind == 0:
            value, at = _varint(raw, at)
            found.append(Field(number, kind, value))
        elif kind in (1, 2, 5):
            size, at = _varint(raw, at) if kind == 2 else ({1: 8, 5: 4}[kind], at)
            if at < 0 or at + size > len(raw):
                return None
            piece = raw[at : at + size]
            found.append(Field(number, kind, piece, _nested(piece, depth) if kind == 2 else None))
            at += size
        else:
            return None
        if at < 0:
            return None
    return found


def _nested(piece: bytes, depth: int) -> list[Field] | None:
    """Bytes that are text stay bytes; only what reads as fields to the end is taken for a message."""
    if depth >= MOST_DEPTH or not piece or (piece[:1].isalnum() and piece.isascii() and piece.isalnum()):
        return None
    return fields(piece, depth + 1)


def _varint(raw: bytes, at: int) -> tuple[int, int]:
    value = 0
    for shift in range(0, 70, 7):
        if at >= len(raw):
            return 0, -1
        value |= (raw[at] & 0x7F) << shift
        at += 1
        if not raw[at - 1] & 0x80:
            return value, at
    return 0, -1


def packed(found: list[Field]) -> bytes:
    return b"".join(_bytes(field) for field in found)


def _bytes(field: Field) -> bytes:
    tag = _written((field.number << 3) | field.kind)
    if field.kind == 0:
        return tag + _written(field.value if isinstance(field.value, int) else len(field.value))
    body = (
        packed(field.inner)
        if field.inner is not None
        else field.value
        if isinstance(field.value, bytes)
        else _written(field.value)
    )
    return tag + (_written(len(body)) + body if field.kind == 2 else body)


def _written(value: int) -> bytes:
    out = bytearray()
    value &= 2**64 - 1
    while value > 0x7F:
        out.append(value & 0x7F | 0x80)
        value >>= 7
    return bytes(out + bytes([value]))


def wire_changed(raw: bytes, rng: random.Random) -> bytes:
    """A message with a few of its fields left out, doubled, renumbered, retyped, emptied, nested or made absurd."""
    found = fields(raw)
    if not found:
        return raw[: rng.randrange(len(raw) + 1)]
    for _ in range(rng.randint(1, 6)):
        places = list(_places(found))
        if places:
            _change(*rng.choice(places), rng, found)
    return packed(found)


def _places(found: list[Field]) -> list[tuple[list[Field], int]]:
    places: list[tuple[list[Field], int]] = []
    stack = [found]
    while stack:
        holder = stack.pop()
        places += [(holder, at) for at in range(len(holder))]
        stack += [field.inner for field in holder if field.inner]
        if len(places) > MOST_FIELDS:
            break
    return places


def _change(holder: list[Field], at: int, rng: random.Random, whole: list[Field]) -> None:
    field = holder[at]
    match rng.randrange(7):
        case 0:
            del holder[at]
        case 1:
            holder.insert(at, field)
        case 2:
            field.number = rng.choice((1, 2, 3, 5, 15, 1000, 2**28))
        case 3:
            field.kind = rng.choice((0, 1, 2, 3, 4, 5, 7))
        case 4:
            field.inner, field.value = None, b""
        case 5 if field.kind == 2:
            field.inner, field.value = None, packed(whole)[:4000]
        case _:
            field.inner = None
            field.value = rng.choice(HUGE) if field.kind == 0 else rng.randbytes(rng.choice((1, 4, 8, 300)))

# SPDX-License-Identifier: AGPL-3.0-or-later
"""Runs of letters that say something else once unpacked: base64, base32, hexadecimal, and those within each other."""

from __future__ import annotations

import base64
import binascii
import re
from collections.abc import Callable
from functools import lru_cache
from itertools import chain

_RUN = re.compile(r"(?<![A-Za-z0-9+/_-])[A-Za-z0-9+/_-]{8,}={0,2}")
_HEX = re.compile("(?:[2-7][0-9a-fA-F]|[cC][2-9a-fA-F]|[dDeE][0-9a-fA-F]|[89abAB][0-9a-fA-F]){4,2000}")
_BYTES = re.compile(
    r"[0-9a-fA-F](?<!\w.)(?:(?<=0)x[0-9a-fA-F]{2}|[0-9a-fA-F])[ :,-]{1,2}(?:(?:0x)?[0-9a-fA-F]{2}[ :,-]{1,2}){3,399}(?:0x)?[0-9a-fA-F]{2}(?!\w)"
)
_BETWEEN = re.compile("[ :,-]|0x")
_BASE32 = re.compile("[A-Z2-7]{16,4000}={0,6}")
_LONG_WORD = 40
_ENOUGH = 12
"""Shorter pieces of an id that unpack to letters do so by chance."""


def hidden(text: str) -> list[tuple[int, int, str]]:
    """Runs that read as text once base64 or hexadecimal is undone: start, end, what they say. At most 200 of them."""
    found = []
    for match in chain(_RUN.finditer(text), _BYTES.finditer(text)):
        run = match.group()
        said = (
            _unpacked(_BETWEEN.sub("", run)) if match.re is _BYTES else _unpacked(run) or _behind_words(run)
        )
        if said:
            found.append((match.start(), match.end(), said))
            if len(found) == 200:
                break
    return found


def _behind_words(run: str) -> str:
    """What a run says behind words and hyphens: "Ridge-R2lu..."."""
    head, hyphen, packed = run.partition("-")
    while hyphen and len(head) < _LONG_WORD:
        if len(packed) >= _ENOUGH and (said := _unpacked(packed)):
            return said
        head, hyphen, packed = packed.partition("-")
    return ""


def _unpacked(run: str, layers: int = 4) -> str:
    """What a run says, however often it was packed."""
    said = _word_undone(run) if len(run) < _LONG_WORD else _undone(run)
    return (said and layers and _unpacked(said, layers - 1)) or said


@lru_cache(maxsize=16384)
def _word_undone(run: str) -> str:
    """The same of a run short enough to be a word, for the words of feeds come again and again."""
    return _undone(run)


def _undone(run: str) -> str:
    run = run.removeprefix("0x")
    body = run.rstrip("=")[:4096].replace("-", "+").replace("_", "/")
    if _HEX.fullmatch(run):
        return _said(bytes.fromhex(run[: len(run) // 2 * 2]))
    if _BASE32.fullmatch(run) and (said := _decoded(base64.b32decode, body + "=" * (-len(body) % 8))):
        return said
    return (
        ""
        if len(body) % 4 == 1 or body.isdigit()
        else _decoded(binascii.a2b_base64, body + "=" * (-len(body) % 4))
    )


def _decoded(decode: Callable[[str], bytes], body: str) -> str:
    try:
        return _said(decode(body))
    except (binascii.Error, ValueError):
        return ""


def _said(raw: bytes) -> str:
    """Bytes as a text in UTF-8, or in UTF-16 when every other one is nought; "" when they are none."""
    try:
        said = raw.decode("utf-16-le" if raw[1::2] and not any(raw[1::2]) else "utf-8")
    except UnicodeDecodeError:
        return ""
    return said if _readable(said) else ""


def _readable(said: str) -> bool:
    return len(said) > 1 and all(c.isprintable() or c in "\n\r\t" for c in said)

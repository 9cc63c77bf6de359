# SPDX-License-Identifier: AGPL-3.0-or-later
"""A notice's text, read once: transit and road feeds repeat most of theirs at every poll, and reading one costs
milliseconds. What is kept is the slots under a digest of what was read, never the text."""

from __future__ import annotations

from datetime import datetime
from hashlib import blake2b

from tocsin.core.guard import prose
from tocsin.core.model import Slots

MOST = 8192
_kept: dict[bytes, Slots] = {}


def extract(text: str, language: str = "", reference: datetime | None = None, timezone: str = "UTC") -> Slots:
    """`prose.extract`, which is pure: the same words at the same reference have the same slots."""
    said = "\0".join((text, language, reference.isoformat() if reference else "", timezone))
    key = blake2b(said.encode("utf-8", "surrogatepass"), digest_size=16).digest()
    found = _kept.pop(key, None) or prose.extract(text, language, reference, timezone)
    _kept[key] = found
    if len(_kept) > MOST:
        del _kept[next(iter(_kept))]
    return found


def forget() -> None:
    """Read everything anew."""
    _kept.clear()

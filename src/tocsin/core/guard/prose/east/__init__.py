# SPDX-License-Identifier: AGPL-3.0-or-later
"""Slots of notices in scripts that write no capitals, where a name is not seen by its first letter.

A reader of a script finds names by what they end or begin with (路, 站, شارع, محطة) and what parts them from the rest,
and tells the hours in English words, which the reader of hours then reads as it reads everybody's.
"""

from __future__ import annotations

from functools import lru_cache

from tocsin.core.guard.normal import is_eastern
from tocsin.core.guard.prose.east.reading import Reading

__all__ = ["Reading", "read"]


@lru_cache(maxsize=8)
def read(text: str) -> Reading | None:
    """What a text of `clean` says in Chinese or Arabic; None when it is in neither. Linear in the text."""
    if not is_eastern(text):
        return None
    from tocsin.core.guard.prose.east import arabic, han  # their word lists are half of all

    if han.LETTERS.search(text):
        return han.read(text)
    return arabic.read(text) if arabic.LETTERS.search(text) else None

# SPDX-License-Identifier: AGPL-3.0-or-later
"""Whether a transit message is one about a person that a network passes on, told of none of its own services."""

from __future__ import annotations

from collections.abc import Sequence

from tocsin.core.guard.sought.sought import of_one, sought
from tocsin.core.guard.sought_first import before_the_line
from tocsin.core.model import Effect
from tocsin.formats.read_once import extract
from tocsin.formats.terms import is_person_alert

_SILENT = (Effect.UNKNOWN, Effect.NO_EFFECT)
HEADLINES = 2
"""Texts of a message, its headline first, that are asked what happens to a line or a stop."""


def seeks_somebody(effect: Effect, texts: Sequence[str], language: str) -> bool:
    """`effect` as the feed codes it, `texts` with the headline first.

    "Suspended while police look for a person" is told: the sentence has an effect, and the person is not read.
    "Missing: ..., last seen on line 14" has none, for a line that is only named is where somebody was seen.
    """
    if effect not in _SILENT or not texts:
        return False
    if not _about_one(texts[0]):
        return False
    said = "\n".join(texts[:HEADLINES])
    return _about_one(before_the_line(said, extract(said, language)))


def _about_one(text: str) -> bool:
    return bool(text) and (is_person_alert(text) or sought(text) or of_one(text))

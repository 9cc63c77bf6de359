# SPDX-License-Identifier: AGPL-3.0-or-later
"""Whether a transit message is one about a person that a network passes on, told of none of its own services."""

from __future__ import annotations

from collections.abc import Sequence

from tocsin.core.guard.sought import of_one, sought
from tocsin.core.model import Effect
from tocsin.formats.read_once import extract
from tocsin.formats.terms import is_person_alert

_SILENT = (Effect.UNKNOWN, Effect.NO_EFFECT)
HEADLINES = 2
"""Texts of a message, its headline first, that are asked what happens to a line or a stop."""


def seeks_somebody(effect: Effect, texts: Sequence[str], language: str) -> bool:
    """`effect` as the feed codes it, `texts` with the headline first.

    "Suspended while police look for a person" is told: the sentence has an effect, and the person is not read.
    """
    if effect not in _SILENT or not texts:
        return False
    head = texts[0]
    if not (is_person_alert(head) or sought(head) or of_one(head)):
        return False
    return extract("\n".join(texts[:HEADLINES]), language).effect is Effect.UNKNOWN

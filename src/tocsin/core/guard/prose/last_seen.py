# SPDX-License-Identifier: AGPL-3.0-or-later
"""What of a road or transit notice stands before the line it names, when it says nothing that happens to it.

"Disturbance on line 5: police look for a man" is a notice of line 5. "Missing: a child, last seen on line 14" is an
alert about a person, and the line is where somebody was seen.
"""

from __future__ import annotations

import re

from tocsin.core.guard.prose.effects import effect_of
from tocsin.core.model import Effect, Slots


def before_the_line(text: str, slots: Slots) -> str:
    """Empty when a word of the text says what happens; else the text up to the first line or stop it names, or all of it."""
    named = (*slots.lines, *slots.stops)
    if slots.effect not in (Effect.UNKNOWN, Effect.SERVICE_DISRUPTION) or (
        slots.effect is Effect.SERVICE_DISRUPTION and effect_of(text) is not Effect.UNKNOWN
    ):
        return ""
    found = (re.search(rf"(?<!\w){re.escape(name)}(?!\w)", text) for name in named)
    return text[: min((one.start() for one in found if one), default=len(text))]

# SPDX-License-Identifier: AGPL-3.0-or-later
"""What Arabic notices say: "إغلاق شارع الحمرا من الساعة 10 إلى 14"."""

from __future__ import annotations

import re

from tocsin.core.guard.late import Late
from tocsin.core.guard.prose.east import arabic_hours
from tocsin.core.guard.prose.east.arabic_lines import lines_of
from tocsin.core.guard.prose.east.arabic_places import stops, ways
from tocsin.core.guard.prose.east.arabic_sections import sections_of
from tocsin.core.guard.prose.east.arabic_words import EFFECTS, MODES
from tocsin.core.guard.prose.east.reading import Reading, once
from tocsin.core.model import Effect

LETTERS = Late("[\u0621-\u064a]")
_TOKEN = Late(r"[^\W_]+(?:[-/.][^\W_]+)*|[^\w\s]|\n")
_MARKS = Late("[\u064b-\u0652\u0640\u0670]")
_PLAIN = str.maketrans('٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹"«»“”', "01234567890123456789     ")


def plain(text: str) -> str:
    """Without vowel marks, stretching and quotes, its digits European."""
    return _MARKS.sub("", text).translate(_PLAIN)


def read(text: str) -> Reading:
    """What an Arabic notice says."""
    text = plain(text)
    words = [m.group() for m in _TOKEN.finditer(text)]
    lines = list(lines_of(words))
    return Reading(
        effect=_effect(text, bool(lines)),
        mode=_mode(text),
        lines=once(lines),
        stops=once(list(stops(words))),
        streets=once(list(ways(words))),
        sections=once(list(sections_of(words))),
        hours=arabic_hours.told(text),
    )


def _effect(text: str, lines: bool) -> Effect:
    found = [effect for effect, pattern in EFFECTS if re.search(pattern, text)]
    if found and found[0] is Effect.ROAD_CLOSED and lines and not re.search("شارع|طريق|جسر|نفق", text):
        return Effect.NO_SERVICE
    return found[0] if found else Effect.UNKNOWN


def _mode(text: str) -> str:
    return next((mode for mode, pattern in MODES if re.search(pattern, text)), "")

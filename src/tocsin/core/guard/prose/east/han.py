# SPDX-License-Identifier: AGPL-3.0-or-later
"""What Chinese notices say, simplified and traditional: "地铁2号线人民广场至静安寺停运"."""

from __future__ import annotations

import re

from tocsin.core.guard.late import Late
from tocsin.core.guard.prose.east import han_hours
from tocsin.core.guard.prose.east.han_cut import LETTERS, Cut
from tocsin.core.guard.prose.east.han_lines import lines_of
from tocsin.core.guard.prose.east.han_places import numbered_roads, quoted_stops, stations, ways
from tocsin.core.guard.prose.east.han_sections import sections_of
from tocsin.core.guard.prose.east.han_words import EFFECTS, MODES
from tocsin.core.guard.prose.east.reading import Reading, once
from tocsin.core.model import Effect

__all__ = ["LETTERS", "read"]

_KANA = Late("[\u3040-\u30ff]")


def read(text: str) -> Reading:
    """What a Chinese notice says; nothing of a Japanese one."""
    if _KANA.search(text):
        return Reading()
    cut = Cut(text)
    lines = lines_of(cut)
    return Reading(
        effect=_effect(text, bool(lines)),
        mode=_mode(text),
        lines=once(lines),
        stops=once([*quoted_stops(text), *stations(cut)]),
        streets=once([*numbered_roads(text), *ways(cut)]),
        sections=once(list(sections_of(cut))),
        hours=han_hours.told(text),
    )


def _effect(text: str, lines: bool) -> Effect:
    found = [effect for effect, pattern in EFFECTS if re.search(pattern, text)]
    if (
        Effect.LANE_CLOSED in found
        and Effect.ROAD_CLOSED in found
        and not re.search("双向封闭|全线封闭|全封闭|禁止通行", text)
    ):
        return Effect.LANE_CLOSED
    if (
        found
        and found[0] is Effect.ROAD_CLOSED
        and lines
        and not re.search("路|街|桥|道", text.replace("线路", ""))
    ):
        return Effect.NO_SERVICE
    return found[0] if found else Effect.UNKNOWN


def _mode(text: str) -> str:
    return next((mode for mode, pattern in MODES if re.search(pattern, text)), "")

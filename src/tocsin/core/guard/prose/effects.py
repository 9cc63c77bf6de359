# SPDX-License-Identifier: AGPL-3.0-or-later
"""What happens to the service or the road, and by which mode; never why."""

from __future__ import annotations

import re
from functools import cache

from tocsin.core.guard.late import Late
from tocsin.core.guard.prose import tables
from tocsin.core.model import Effect

_ORDER = (
    Effect.NO_SERVICE, Effect.ROAD_CLOSED, Effect.DETOUR, Effect.STOP_CLOSED, Effect.STOP_MOVED,
    Effect.LANE_CLOSED, Effect.REDUCED_SERVICE, Effect.DELAYS, Effect.ACCESS_LIMITED, Effect.MODIFIED_SERVICE,
    Effect.MEDICAL_INCIDENT, Effect.SERVICE_DISRUPTION, Effect.OBSTRUCTION, Effect.ROADWORKS,
)  # fmt: skip
_ROADS = Late(
    r"(?i)\b(?:motorway|highway|carriageway|\w{0,8}autobahn|autoroute|autopista|autovía|autostrada|snelweg|rijbaan|rijstrook|fahrbahn|fahrstreifen|anschlussstelle|vollsperrung|ajokaista|moottoritie|jezdni\w{1,3}|drog[ai] (?:DK|ekspresow)|trasy S\d|corsia|carril|chaussée|junctions? \d+|hard shoulder|lanes?|węz(?:eł|[łl]\w{1,4})|route (?:coupée|fermée|barrée)|entre los km|uscita|svincolo|dreieck|kreuz|afrit|clockwise|anticlockwise|northbound carriageway|J\d{1,2}|knooppunt|échangeur|tamponamento)\b"
)

_WHY = r" (?:strikes?|stoppages?|walk-?outs?|unions?|workers?)\b"
"""Behind a mode these make it part of a reason, which may settle nothing."""


@cache
def _effects() -> tuple[Late, dict[str, int]]:
    """A pattern of all words of effects, and for each what it or a beginning of it ranks, the gravest first."""
    spelt: dict[str, int] = {}
    for lexicon in tables.ALL:
        for effect, words in lexicon.effects:
            for word in words:
                spelt[word] = min(_ORDER.index(effect), spelt.get(word, len(_ORDER)))
    rank = {w: min(r for v, r in spelt.items() if w.startswith(v)) for w in spelt}
    return Late(rf"\b(?=({tables.alternatives(set(spelt))}))"), rank


@cache
def _modes() -> tuple[Late, dict[str, str]]:
    words = {word: mode for lexicon in reversed(tables.ALL) for word, mode in lexicon.modes.items()}
    return Late(rf"\b(?:{tables.alternatives(set(words))})(?!\w)(?!{_WHY})"), words


def effect_of(text: str) -> Effect:
    """The gravest effect the text names; UNKNOWN when it names none."""
    pattern, rank = _effects()
    found = {re.sub(r"\s+", " ", m.group(1)) for m in pattern.finditer(text.lower())}
    return _ORDER[min(rank[word] for word in found)] if found else Effect.UNKNOWN


def mode_of(text: str) -> str:
    """bus, tram, metro, rail, ferry, road, air, or "" - the mode named most, the first of equals."""
    pattern, words = _modes()
    counts: dict[str, int] = {}
    for found in pattern.finditer(text.lower()):
        mode = words[found.group()]
        counts[mode] = counts.get(mode, 0) + 1
    return max(counts, key=lambda m: counts[m]) if counts else ""


def about_roads(text: str) -> bool:
    """Whether a bare "M25" or "A 7" is a road here."""
    return bool(_ROADS.search(text))

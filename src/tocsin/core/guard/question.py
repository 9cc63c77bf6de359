# SPDX-License-Identifier: AGPL-3.0-or-later
"""What the guard is asked about one text: the text, and what whoever sends it says of it. Any line is a question."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from typing import Any

from msgspec import Struct

from tocsin.core.model import Hazard
from tocsin.core.times import known_zone

_HALF = re.compile("[\ud800-\udfff]")
_HAZARDS = frozenset(Hazard)
_SLOTTED = ("slots", "onset", "ends")
_CLASSES = {
    "hazard": Hazard.WEATHER,
    "weather": Hazard.WEATHER,
    "meteo": Hazard.WEATHER,
    "traffic": Hazard.ROAD,
    "roadworks": Hazard.ROAD,
    "roads": Hazard.ROAD,
    "rail": Hazard.TRANSIT,
    "bus": Hazard.TRANSIT,
    "public_transport": Hazard.TRANSIT,
    "transport": Hazard.TRANSIT,
    "event": Hazard.PUBLIC_EVENT,
    "events": Hazard.PUBLIC_EVENT,
    "calendar": Hazard.PUBLIC_EVENT,
    "power": Hazard.POWER_OUTAGE,
    "quake": Hazard.EARTHQUAKE,
    "threat": Hazard.THREAT_LEVEL,
    "travel": Hazard.TRAVEL_ADVICE,
}


class Question(Struct, frozen=True):
    """One thing to judge; `hazard` None when nobody said what kind of source it is, `timezone` "" when nobody said whose clock it reads.
    `record` is what of a report was handed over in slots."""

    text: str
    language: str = ""
    hazard: Hazard | None = None
    event_code: str = ""
    timezone: str = ""
    record: dict[str, Any] | None = None


def question_of(line: str) -> Question:
    """The question of a text, of `{"text", "lang"?, "source_class"?, "timezone"?}` or of a report record. Raises nothing, for any line."""
    try:
        said = json.loads(line) if line.lstrip()[:1] in ("{", '"') else line
    except (ValueError, RecursionError):
        said = line
    if isinstance(said, str):
        return Question(_whole(said))
    return _asked(said) if isinstance(said, Mapping) else Question(_whole(line))


def _whole(text: str) -> str:
    """The text with a mark for each half of a letter ("\\ud800" alone), which no file can hold."""
    return _HALF.sub("\ufffd", text)


def _asked(said: Mapping[str, Any]) -> Question:
    language = said.get("lang") or said.get("language") or _tongue(said)
    kind = said.get("source_class") or said.get("class") or said.get("hazard") or ""
    return Question(
        text=_whole(_words(said)),
        language=language if isinstance(language, str) else "",
        hazard=_class(kind) if isinstance(kind, str) else None,
        event_code=str(said.get("event_code") or "").strip(),
        timezone=_zone(said.get("timezone")),
        record={key: said[key] for key in _SLOTTED if said.get(key)} or None,
    )


def _zone(name: Any) -> str:
    """The name of a time zone there is, else ""."""
    return name if isinstance(name, str) and known_zone(name) else ""


def _tongue(said: Mapping[str, Any]) -> str:
    """The language a record's own texts are tagged with, the first of several."""
    tagged = [
        said[key] for key in ("headline", "header", "description") if isinstance(said.get(key), Mapping)
    ]
    return next((str(tag) for texts in tagged for tag in texts), "")


def _class(kind: str) -> Hazard | None:
    low = kind.strip().lower()
    if low in _CLASSES:
        return _CLASSES[low]
    return Hazard(low) if low in _HAZARDS else None


def _words(said: Mapping[str, Any]) -> str:
    """The text, or all that a report says: headline, description and the like, every language."""
    if isinstance(said.get("text"), str):
        return str(said["text"])
    parts: list[str] = []
    for key in ("event", "event_code", "headline", "header", "title", "description", "instruction"):
        value = said.get(key)
        parts += [v for v in value.values() if isinstance(v, str)] if isinstance(value, Mapping) else []
        parts += [value] if isinstance(value, str) else []
    return "\n".join(parts)

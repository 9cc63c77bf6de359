# SPDX-License-Identifier: AGPL-3.0-or-later
"""Fire incidents of the New South Wales Rural Fire Service (GeoJSON).

`category` is the Australian Warning System's level; the description packs "KEY: value" pairs parted by line breaks.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import datetime

from tocsin.core.model import Certainty, Flaw, Hazard, Measure, Report, Severity, Urgency
from tocsin.formats import fields
from tocsin.formats.base import UPDATE, Body, Format, Hint, Item
from tocsin.formats.called import called, numbered
from tocsin.formats.stamps import stamp
from tocsin.formats.terms import hazard_of_words
from tocsin.formats.wildfire_row import HECTARE

SENDER = "www.rfs.nsw.gov.au"
ZONE = "Australia/Sydney"
_LEVELS = {
    "emergency warning": (3.0, Severity.EXTREME),
    "watch and act": (2.0, Severity.SEVERE),
    "advice": (1.0, Severity.MODERATE),
    "not applicable": (0.0, Severity.MINOR),
}
TYPES = frozenset(
    {
        "bush fire", "grass fire", "structure fire", "vehicle fire", "vehicle/equipment fire", "transport fire", "haystack fire",
        "rubbish fire", "hazard reduction", "pile burn", "burn off", "fire alarm", "motor vehicle accident", "search/rescue",
        "assist other agency", "medical emergency", "tree down", "other non-fire incident", "structural collapse",
    }
)  # fmt: skip
"""The service's incident types of more than one word, lower case."""
_PAIRS = re.compile(r"<\s*br\s*/?\s*>|\n")
_LOCAL = re.compile(r"(\d{1,2})/(\d{1,2})/(\d{4})\s+(\d{1,2}):(\d\d)(?::\d\d)?\s*(AM|PM)?", re.IGNORECASE)
_HECTARES = re.compile(r"([\d.,]+)\s*ha")


def sniff(body: Body) -> float:
    if not fields.is_json(body):
        return 0.0
    shown = fields.inner(fields.sample(fields.features(body.json)), "properties")
    return (
        0.9
        if fields.has(shown, "guid", "pubDate", "description") and "ALERT LEVEL" in str(shown["description"])
        else 0.0
    )


def parse(body: Body, hint: Hint) -> Iterator[Item]:
    """One report an incident."""
    if not isinstance(fields.inner(body.json).get("features"), list):
        yield Flaw(body.fault or "no list of features in the file")
        return
    yield from fields.each(body.json["features"], _incident, "feature")


def _incident(row: fields.Row, where: str) -> Iterator[Item]:
    shown = fields.inner(row, "properties")
    told = dict(_pair(part) for part in _PAIRS.split(str(shown.get("description") or "")) if ":" in part)
    name = numbered(fields.word(shown.get("guid")).rstrip("/").rpartition("/")[2])
    shapes = fields.geometry(row.get("geometry"))
    if not name or not shapes:
        yield Flaw("the incident has no usable place" if name else "the incident has no guid", where)
        return
    category = fields.word(shown.get("category")) or told.get("ALERT LEVEL", "")
    level, severity = _LEVELS.get(category.lower(), (None, Severity.UNKNOWN))
    size = _HECTARES.search(told.get("SIZE", ""))
    title = called(fields.word(shown.get("title")))
    measures = {Measure.LEVEL: level} if level is not None else {}
    if size and (amount := fields.number(size[1])) is not None:
        measures[Measure.AREA_M2] = amount * HECTARE
    yield Report(
        format="nsw-rfs",
        id=f"rfs:{name}",
        sender=SENDER,
        sent=stamp(told.get("UPDATED"), ZONE) or _local(fields.word(shown.get("pubDate"))),
        keys=(f"rfs:{name}",),
        hazard=_hazard(told),
        event_code=fields.code(told.get("TYPE"), TYPES),
        severity=severity,
        certainty=Certainty.OBSERVED,
        urgency=Urgency.IMMEDIATE,
        headline={"en": title} if title else {},
        shapes=shapes,
        country="AU",
        measures=measures,
    )


def _pair(part: str) -> tuple[str, str]:
    name, _, value = part.partition(":")
    return name.strip().upper(), value.strip()


def _hazard(told: dict[str, str]) -> Hazard:
    if told.get("FIRE", "").lower() == "no":
        return hazard_of_words(told.get("TYPE", "")) or Hazard.OTHER
    return Hazard.WILDFIRE


def _local(text: str) -> datetime | None:
    match = _LOCAL.search(text)
    if not match:
        return None
    day, month, year, hour, minute = (int(part) for part in match.groups()[:5])
    if match[6]:
        hour = hour % 12 + (12 if match[6].upper() == "PM" else 0)
    return stamp(f"{year:04}-{month:02}-{day:02}T{hour:02}:{minute:02}:00", ZONE)


NSW_RFS = Format(
    name="nsw-rfs",
    title="NSW Rural Fire Service incidents (GeoJSON)",
    spec="https://www.rfs.nsw.gov.au/news-and-media/stay-up-to-date/feeds",
    sniff=sniff,
    parse=parse,
    says=(UPDATE,),
    unsaid="an incident that is over leaves the list",
)

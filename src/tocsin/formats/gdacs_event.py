# SPDX-License-Identifier: AGPL-3.0-or-later
"""What GDACS says of one event, whichever of its shapes said it, as one report."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from tocsin.core.guard.tokens import hashed
from tocsin.core.model import (
    Certainty,
    Flaw,
    Geocode,
    Hazard,
    Measure,
    Report,
    Severity,
    Shape,
    Urgency,
)
from tocsin.formats import fields, quakes
from tocsin.formats.called import counted
from tocsin.formats.terms.codes import GDACS

SENDER = "www.gdacs.org"
_SEVERITY = {"green": Severity.MINOR, "orange": Severity.SEVERE, "red": Severity.EXTREME}
_LEVELS = {"green": 1.0, "orange": 2.0, "red": 3.0}
_UNITS = {
    "km/h": (Measure.WIND_MS, 1 / 3.6),
    "kph": (Measure.WIND_MS, 1 / 3.6),
    "km2": (Measure.AREA_M2, 1e6),
    "ha": (Measure.AREA_M2, 1e4),
}
_DEPTH = re.compile(r"[Dd]epth:?\s*([\d.]+)\s*km")
_FORECAST = frozenset({"TC", "DR"})
_WIDE = frozenset({"DR"})
_NETWORKS = frozenset({"NEIC", "USGS"})


@dataclass(frozen=True)
class Told:
    """One GDACS event as spelt. `row` has the lower-case names both RSS and JSON use."""

    row: Mapping[str, object]
    amount: object = None
    unit: str = ""
    amount_text: str = ""
    title: str = ""
    text: str = ""
    countries: tuple[str, ...] = ()
    shapes: tuple[Shape, ...] = ()

    def word(self, name: str) -> str:
        return fields.word(self.row.get(name))

    def moment(self, name: str) -> datetime | None:
        return fields.moment(self.row.get(name))


def _kind(said: str) -> str:
    """Two letters or three; in place of them nothing is known."""
    return said.upper() if not said or (len(said) < 4 and said.isalpha()) else hashed(said)


def report(told: Told, where: str) -> Report | Flaw:
    """The event as a report; a flaw when it bears no type and id."""
    kind, number = _kind(told.word("eventtype")), counted(told.word("eventid"))
    if not kind or not number:
        return Flaw("the event has no eventtype and eventid", where)
    name, episode = f"{kind}{number}", counted(told.word("episodeid"))
    current = told.word("iscurrent").lower() != "false"
    until = told.moment("todate")
    colour = told.word("alertlevel").lower()
    return Report(
        format="gdacs",
        id=f"gdacs:{name}" + (f":{episode}" if episode else ""),
        sender=SENDER,
        sent=_latest(told.moment("datemodified"), told.moment("pubdate"), until),
        keys=_keys(told, name),
        hazard=GDACS.get(kind, Hazard.OTHER),
        event_code=fields.code(kind),
        severity=_SEVERITY.get(colour, Severity.UNKNOWN),
        certainty=_certainty(told, kind),
        urgency=Urgency.IMMEDIATE if current else Urgency.PAST,
        onset=told.moment("fromdate"),
        ends=None if current else until,
        headline={"en": told.title} if told.title else {},
        description={"en": told.text} if told.text else {},
        shapes=told.shapes,
        geocodes=tuple(Geocode("ISO3166-1", c) for c in told.countries) if kind in _WIDE else (),
        country=told.countries[0] if len(told.countries) == 1 else "",
        measures=_measures(told, kind, colour),
    )


def _latest(*times: datetime | None) -> datetime | None:
    """The first that is known: the time of change, else of publication, else the end of the last observation."""
    return next((time for time in times if time is not None), None)


def _certainty(told: Told, kind: str) -> Certainty:
    temporary = told.word("temporary") or told.word("istemporary")
    if kind in _FORECAST or temporary.lower() == "true":
        return Certainty.LIKELY
    return Certainty.OBSERVED


def _keys(told: Told, name: str) -> tuple[str, ...]:
    keys = [f"gdacs:{name}"]
    if glide := told.word("glide"):
        keys.append(f"glide:{glide.upper()}")
    if name.startswith("EQ") and told.word("source").upper() in _NETWORKS and told.word("sourceid"):
        keys.append(f"usgs:{told.word('sourceid')}")
    return tuple(keys)


def _measures(told: Told, kind: str, colour: str) -> dict[Measure, float]:
    found: dict[Measure, float] = {}
    amount = fields.number(told.amount)
    if kind == "EQ":
        depth = _DEPTH.search(told.amount_text)
        found.update(quakes.measures(amount, fields.number(depth[1]) if depth else None))
    elif amount is not None and told.unit.lower() in _UNITS:
        measure, factor = _UNITS[told.unit.lower()]
        found[measure] = round(amount * factor, 3)
    if colour in _LEVELS:
        found[Measure.LEVEL] = _LEVELS[colour]
    score = fields.number(told.row.get("alertscore"))
    if score is not None:
        found[Measure.SCORE] = score
    return found

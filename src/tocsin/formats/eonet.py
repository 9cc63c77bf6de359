# SPDX-License-Identifier: AGPL-3.0-or-later
"""NASA EONET versions 2 and 3: natural events as JSON (events with a history of positions) or GeoJSON (one feature an event).

The last position is where the event is now. Sea and lake ice and water colour have no hazard for a place on land
and read as marine. EONET judges nothing, so severity stays unknown.
"""

from __future__ import annotations

from collections.abc import Iterator

from tocsin.core.model import Certainty, Flaw, Hazard, Measure, Report, Urgency
from tocsin.formats import fields
from tocsin.formats.base import END, UPDATE, Body, Format, Hint, Item
from tocsin.formats.called import numbered

SENDER = "eonet.gsfc.nasa.gov"
_HAZARDS = {
    "drought": Hazard.DROUGHT,
    "dusthaze": Hazard.DUST,
    "earthquakes": Hazard.EARTHQUAKE,
    "floods": Hazard.FLOOD,
    "landslides": Hazard.LANDSLIDE,
    "manmade": Hazard.OTHER,
    "sealakeice": Hazard.MARINE,
    "severestorms": Hazard.TROPICAL_CYCLONE,
    "snow": Hazard.SNOW,
    "tempextremes": Hazard.WEATHER,
    "volcanoes": Hazard.VOLCANO,
    "watercolor": Hazard.MARINE,
    "wildfires": Hazard.WILDFIRE,
}
_NUMBERS = {
    "6": "drought", "7": "dusthaze", "16": "earthquakes", "9": "floods", "14": "landslides", "19": "manmade", "15": "sealakeice",
    "10": "severestorms", "17": "snow", "18": "tempextremes", "12": "volcanoes", "13": "watercolor", "8": "wildfires",
}  # fmt: skip
"""Version 2 numbered the categories and called the positions `geometries`."""
_UNITS = {
    "kts": (Measure.WIND_MS, 0.514444),
    "acres": (Measure.AREA_M2, 4046.8564),
    "hectare": (Measure.AREA_M2, 10_000.0),
    "nm^2": (Measure.AREA_M2, 1852.0**2),
    "mw": (Measure.MAGNITUDE, 1.0),
    "ml": (Measure.MAGNITUDE, 1.0),
    "mb": (Measure.MAGNITUDE, 1.0),
}
MOST_POSITIONS = 5000


def sniff(body: Body) -> float:
    if not fields.is_json(body) or not isinstance(body.json, dict):
        return 0.0
    first = fields.sample(_rows(body.json))
    shown = fields.inner(first, "properties") or first
    if str(body.json.get("link", "")).startswith("https://eonet"):
        return 0.95
    return 0.95 if "eonet" in str(shown.get("link", "")) and "categories" in shown else 0.0


def parse(body: Body, hint: Hint) -> Iterator[Item]:
    """One report an event."""
    if not isinstance(body.json, dict):
        yield Flaw(body.fault or "not a JSON object")
        return
    if fields.has(body.json, "id", "categories"):
        yield from fields.each([body.json], _event, "event")
        return
    if not any(isinstance(body.json.get(name), list) for name in ("events", "features")):
        yield Flaw("no list of events in the file")
        return
    yield from fields.each(_rows(body.json), _event, "event")


def _rows(value: fields.Row) -> list[object]:
    events = value.get("events")
    return events if isinstance(events, list) else fields.features(value)


def _event(row: fields.Row, where: str) -> Iterator[Item]:
    shown = fields.inner(row, "properties") or row
    name = numbered(fields.word(shown.get("id")))
    positions = _positions(row)
    shapes = fields.geometry(positions[-1]) if positions else ()
    if not name or not shapes:
        yield Flaw("the event has no usable geometry" if name else "the event has no id", where)
        return
    times = [t for t in (fields.moment(p.get("date")) for p in positions) if t]
    title = fields.word(shown.get("title"))
    yield Report(
        format="eonet",
        id=name,
        sender=SENDER,
        sent=max(times, default=None),
        keys=(f"eonet:{name}", *_gdacs(shown)),
        hazard=_hazard(shown),
        certainty=Certainty.OBSERVED,
        urgency=Urgency.IMMEDIATE,
        onset=min(times, default=None),
        ends=fields.moment(shown.get("closed")),
        headline={"en": title} if title else {},
        shapes=shapes,
        measures=_measures(positions[-1]),
    )


def _positions(row: fields.Row) -> list[fields.Row]:
    """Geometries in time order; a GeoJSON feature has one, its date and size among the properties."""
    found = row.get("geometry") or row.get("geometries")
    if isinstance(found, list):
        rows = [g for g in found[-MOST_POSITIONS:] if isinstance(g, dict) and fields.geometry(g)]
        return sorted(rows, key=lambda g: str(g.get("date") or ""))
    shown = fields.inner(row, "properties")
    extra = {k: shown.get(k) for k in ("date", "magnitudeValue", "magnitudeUnit")}
    return [{**found, **extra}] if isinstance(found, dict) else []


def _hazard(shown: fields.Row) -> Hazard:
    for category in shown.get("categories") or []:
        said = fields.word(fields.inner(category).get("id")).lower()
        found = _HAZARDS.get(_NUMBERS.get(said, said))
        if found:
            return found
    return Hazard.OTHER


def _gdacs(shown: fields.Row) -> Iterator[str]:
    """The GDACS key, when GDACS is among the sources (its address ends in eventtype and eventid)."""
    for source in shown.get("sources") or []:
        address = fields.word(fields.inner(source).get("url"), 400)
        if "gdacs.org" in address and "eventid=" in address and "eventtype=" in address:
            asked = dict(part.split("=", 1) for part in address.partition("?")[2].split("&") if "=" in part)
            yield f"gdacs:{asked.get('eventtype', '')}{asked.get('eventid', '')}"


def _measures(position: fields.Row) -> dict[Measure, float]:
    amount = fields.number(position.get("magnitudeValue"))
    unit = str(position.get("magnitudeUnit") or "").lower()
    if amount is None or unit not in _UNITS:
        return {}
    measure, factor = _UNITS[unit]
    return {measure: round(amount * factor, 3)}


EONET = Format(
    name="eonet",
    title="NASA EONET natural events (JSON, GeoJSON)",
    spec="https://eonet.gsfc.nasa.gov/docs/v3",
    sniff=sniff,
    parse=parse,
    says=(UPDATE, END),
    unsaid="an event taken back leaves the list",
)

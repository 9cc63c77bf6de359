# SPDX-License-Identifier: AGPL-3.0-or-later
"""US local storm reports: what was seen, where and when, as the Weather Service's text product (LSR) and as the GeoJSON
of the Iowa Environmental Mesonet.

A report is of a moment that is over. Who reported it, and the remarks, are never read. Local times of the text are
brought to UTC by the product's own two clocks: the heading's is UTC, the dateline's local.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

from tocsin.core.model import Certainty, Flaw, Hazard, Measure, Report, Severity, Shape, ShapeKind, Urgency
from tocsin.formats import fields
from tocsin.formats.base import END, Body, Format, Hint, Item
from tocsin.formats.cap_parameters import KNOT
from tocsin.formats.nws_bulletin import Bulletin, bulletins
from tocsin.formats.terms import hazard_of_words
from tocsin.formats.texts import one_line

SENDER = "weather.gov"
HAZARDS = {
    "tornado": Hazard.TORNADO, "waterspout": Hazard.TORNADO, "water spout": Hazard.TORNADO, "landspout": Hazard.TORNADO,
    "funnel cloud": Hazard.THUNDERSTORM, "wall cloud": Hazard.THUNDERSTORM,
    "hail": Hazard.HAIL, "marine hail": Hazard.HAIL, "lightning": Hazard.LIGHTNING,
    "tstm wnd gst": Hazard.THUNDERSTORM, "tstm wnd dmg": Hazard.THUNDERSTORM, "downburst": Hazard.THUNDERSTORM,
    "marine tstm wind": Hazard.THUNDERSTORM, "non-tstm wnd gst": Hazard.WIND, "non-tstm wnd dmg": Hazard.WIND,
    "high sust winds": Hazard.WIND, "heavy rain": Hazard.RAIN, "rain": Hazard.RAIN, "flash flood": Hazard.FLASH_FLOOD,
    "flood": Hazard.FLOOD, "coastal flood": Hazard.COASTAL_FLOOD, "lakeshore flood": Hazard.COASTAL_FLOOD,
    "storm surge": Hazard.STORM_SURGE, "high surf": Hazard.MARINE, "rip currents": Hazard.MARINE,
    "snow": Hazard.SNOW, "heavy snow": Hazard.SNOW, "snow squall": Hazard.SNOW, "blizzard": Hazard.WINTER_STORM,
    "sleet": Hazard.ICE, "freezing rain": Hazard.ICE, "ice storm": Hazard.ICE, "dense fog": Hazard.FOG,
    "fog": Hazard.FOG, "dust storm": Hazard.DUST, "blowing dust": Hazard.DUST, "wildfire": Hazard.WILDFIRE,
    "avalanche": Hazard.AVALANCHE, "debris flow": Hazard.LANDSLIDE, "landslide": Hazard.LANDSLIDE,
    "hurricane": Hazard.TROPICAL_CYCLONE, "tropical storm": Hazard.TROPICAL_CYCLONE, "tsunami": Hazard.TSUNAMI,
    "extreme heat": Hazard.HEAT, "excessive heat": Hazard.HEAT, "extr wind chill": Hazard.COLD,
    "extreme cold": Hazard.COLD, "volcanic ashfall": Hazard.VOLCANO,
}  # fmt: skip
"""Event names of NWS Instruction 10-517, appendix A, that a place can be touched by."""
SEVERE = frozenset({Hazard.TORNADO, Hazard.FLASH_FLOOD, Hazard.TSUNAMI, Hazard.LANDSLIDE})
SIZES = {Hazard.HAIL: Measure.HAIL_M, Hazard.SNOW: Measure.SNOW_M, Hazard.RAIN: Measure.RAIN_M}
UNITS = {"INCH": 0.0254, "INCHES": 0.0254, "FT": 0.3048, "MPH": 0.44704, "KTS": KNOT, "KT": KNOT}
_LENGTHS = frozenset({"INCH", "INCHES", "FT"})
_TITLE = re.compile(r"^.{0,40}LOCAL STORM REPORT", re.MULTILINE | re.IGNORECASE)
_FIRST = re.compile(
    r"^(\d{3,4}) +(AM|PM) +(\S.{0,80}?) +(\d{1,2}\.\d+) ?([NS]) +(\d{1,3}\.\d+) ?([EW])[ \t]*\n"
    r"(\d\d)/(\d\d)/(\d{4})(?: +([MEU])?(\d+(?:\.\d+)?) *([A-Z]{2,6}))?",
    re.MULTILINE | re.IGNORECASE,
)
_LOCAL = re.compile(
    r"^(\d{3,4}) (AM|PM) [A-Z]{3,4} [A-Z]{3} ([A-Z]{3}) (\d{1,2}) (\d{4})", re.MULTILINE | re.I
)
_COLUMN = 17
"""Widest event name: the place begins in the column after it."""


def sniff(body: Body) -> float:
    """A text product that calls itself one."""
    head = body.head[:600]
    return 0.96 if head[:1] not in ("<", "{", "[") and _TITLE.search(head.replace("\r", "")) else 0.0


def parse(body: Body, hint: Hint) -> Iterator[Item]:
    """Every report of every product in the file."""
    found = False
    for number, bulletin in enumerate(bulletins(body.text.replace("\r", ""))):
        if _TITLE.search(bulletin.text[:600]):
            found = True
            yield from _product(bulletin, f"product {number}")
    if not found:
        yield Flaw("no local storm report with a heading such as 'NWUS53 KOUN 081200'")


def _product(bulletin: Bulletin, where: str) -> Iterator[Item]:
    local = _ahead(bulletin)
    if local is None:
        yield Flaw("no dateline such as '528 PM CDT TUE MAY 20 2025': its local times mean nothing", where)
        return
    none = True
    for count, match in enumerate(_FIRST.finditer(bulletin.text)):
        none = False
        at = _moment(match[8], match[9], match[10], match[1], match[2])
        lat, lon = float(match[4]), float(match[6])
        spot = (-lat if match[5] in "Ss" else lat, -lon if match[7] in "Ww" else lon)
        size = (float(match[12]), match[13].upper()) if match[12] else None
        name = match[3][:_COLUMN].strip()
        if len(name) == _COLUMN or "  " in match[3][:_COLUMN]:
            name = re.split(r"  |(?<=[A-Za-z]) (?=\d)", name)[0].strip()
        yield _report(
            name, at - local if at else None, spot, size, bulletin.place, f"{where}, report {count}"
        )
    if none:
        yield Flaw("no report in it", where, lost=False)


def _ahead(bulletin: Bulletin) -> timedelta | None:
    """How far the product's local clock is ahead of UTC, to the quarter of an hour."""
    found = _LOCAL.search(bulletin.text[:1200])
    if found is None or bulletin.issued is None:
        return None
    month = _MONTHS.find(found[3].upper()) // 3 + 1
    at = _moment(f"{month:02}", found[4], found[5], found[1], found[2])
    return None if at is None else timedelta(minutes=15 * round((at - bulletin.issued).total_seconds() / 900))


_MONTHS = "JANFEBMARAPRMAYJUNJULAUGSEPOCTNOVDEC"


def _moment(month: str, day: str, year: str, clock: str, half: str) -> datetime | None:
    """A local time as if it were UTC."""
    hour = int(clock[:-2]) % 12 + (12 if half.upper() == "PM" else 0)
    try:
        return datetime(int(year), int(month), int(day), hour, int(clock[-2:]), tzinfo=UTC)
    except ValueError:
        return None


def _report(
    name: str,
    at: datetime | None,
    spot: tuple[float, float],
    size: tuple[float, str] | None,
    office: str,
    where: str,
) -> Item:
    hazard = HAZARDS.get(name.lower()) or hazard_of_words(name)
    if hazard is None or at is None or abs(spot[0]) > 90 or abs(spot[1]) > 180:
        return Flaw("an event not known here" if hazard is None else "no readable time or place", where)
    return Report(
        format="storm-reports",
        id=f"lsr-{office}-{at:%Y%m%d%H%M}-{hazard.value}-{spot[0]:.2f}-{spot[1]:.2f}",
        sender=SENDER,
        sent=at,
        hazard=hazard,
        event_code="AWIPS:LSR",
        severity=Severity.SEVERE if hazard in SEVERE else Severity.MODERATE,
        certainty=Certainty.OBSERVED,
        urgency=Urgency.PAST,
        onset=at,
        ends=at,
        shapes=(Shape(ShapeKind.POINT, f"{spot[0]},{spot[1]}"),),
        country="US",
        measures=_measures(hazard, size),
    )


def _measures(hazard: Hazard, size: tuple[float, str] | None) -> dict[Measure, float]:
    if size is None or size[1] not in UNITS:
        return {}
    measure = SIZES.get(hazard) if size[1] in _LENGTHS else Measure.GUST_MS
    return {measure: round(size[0] * UNITS[size[1]], 3)} if measure else {}


def sniff_json(body: Body) -> float:
    if not fields.is_json(body) or not isinstance(body.json, dict):
        return 0.0
    shown = fields.inner(fields.sample(fields.features(body.json)), "properties")
    return 0.95 if fields.has(shown, "typetext", "wfo", "valid") else 0.0


def parse_json(body: Body, hint: Hint) -> Iterator[Item]:
    """One report a feature."""
    if not isinstance(body.json, dict) or not isinstance(body.json.get("features"), list):
        yield Flaw(body.fault or "not a GeoJSON object")
        return
    yield from fields.each(fields.features(body.json), _feature, "feature")


def _feature(row: fields.Row, where: str) -> Iterator[Item]:
    shown = fields.inner(row, "properties")
    lat, lon = fields.number(shown.get("lat")), fields.number(shown.get("lon"))
    if lat is None or lon is None:
        corner = fields.inner(row, "geometry").get("coordinates")
        lon, lat = [*map(fields.number, corner), None, None][:2] if isinstance(corner, list) else (None, None)
    if lat is None or lon is None:
        yield Flaw("the report has no usable coordinates", where)
        return
    size = fields.number(shown.get("magf")) or fields.number(shown.get("magnitude"))
    said = (size, one_line(str(shown.get("unit") or ""), 10).upper()) if size else None
    office = one_line(str(shown.get("wfo") or ""), 4)
    name = one_line(str(shown.get("typetext") or ""), 40)
    yield _report(name, fields.moment(shown.get("valid")), (lat, lon), said, office, where)


UNSAID = "a report is of a moment that is over; a later summary repeats it as it was"

STORM_REPORTS = Format(
    name="storm-reports",
    title="US local storm reports (text)",
    spec="https://www.weather.gov/media/directives/010_pdfs/pd01005017curr.pdf",
    sniff=sniff,
    parse=parse,
    says=(END,),
    unsaid=UNSAID,
)
STORM_REPORTS_JSON = Format(
    name="storm-reports-json",
    title="US local storm reports (GeoJSON, Iowa Environmental Mesonet)",
    spec="https://mesonet.agron.iastate.edu/geojson/lsr.py?help",
    sniff=sniff_json,
    parse=parse_json,
    says=(END,),
    unsaid=UNSAID,
)

# SPDX-License-Identifier: AGPL-3.0-or-later
"""US tropical cyclone forecast/advisories (TCM): where winds of 34, 50 and 64 kt reach, by quadrant, now and along
the track.

One report an advisory. Its area is the ground that the four quarter circles of 34 kt sweep along the track, so a
site the storm passes between two forecast positions is inside; its track says how strong and how wide the storm is
at each position. Names of forecasters are not read.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from typing import cast

from tocsin.core.geo.quadrants import Radii, sweep
from tocsin.core.model import (
    Certainty,
    Fix,
    Flaw,
    Hazard,
    Measure,
    Report,
    Severity,
    Shape,
    ShapeKind,
    Urgency,
)
from tocsin.formats.base import END, UPDATE, Body, Format, Hint, Item
from tocsin.formats.cap_parameters import KNOT

NAUTICAL_M = 1_852.0
_TITLE = re.compile(r"^(.{3,60}?) (?:SPECIAL )?FORECAST/ADVISORY NUMBER +(\d{1,3}[A-Z]?)", re.MULTILINE)
_STORM = re.compile(r"\b((?:AL|EP|CP|SL)\d{2}\d{4})\b")
_ISSUED = re.compile(r"^(\d{4}) UTC [A-Z]{3} ([A-Z]{3}) (\d{1,2}) (\d{4})", re.MULTILINE)
_HERE = re.compile(r"CENTER LOCATED NEAR +([\d.]+)([NS]) +([\d.]+)([EW]) +AT +(\d\d)/(\d{4})Z")
_THEN = re.compile(r"(?:FORECAST|OUTLOOK) VALID +(\d\d)/(\d{4})Z +([\d.]+)([NS]) +([\d.]+)([EW])")
_RADII = re.compile(r"^ *(34|50|64) KT\.+ *(\d+)NE +(\d+)SE +(\d+)SW +(\d+)NW", re.MULTILINE)
_WIND = re.compile(r"MAX SUSTAINED WINDS +(\d+) KT WITH GUSTS TO +(\d+) KT")
_MOVES = re.compile(r"OR +(\d+) DEGREES AT +(\d+) KT")
_THEN_WIND = re.compile(r"MAX WIND +(\d+) KT")
_PRESSURE = re.compile(r"MINIMUM CENTRAL PRESSURE +(\d+) MB")
_MONTHS = ["JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC"]


def sniff(body: Body) -> float:
    head = body.head[:600]
    return 0.97 if head[:1] not in ("<", "{", "[") and _TITLE.search(head.replace("\r", "")) else 0.0


def parse(body: Body, hint: Hint) -> Iterator[Item]:
    """Every advisory in the file."""
    text = body.text.replace("\r", "")
    titles = list(_TITLE.finditer(text))
    if not titles:
        yield Flaw("no line like 'HURRICANE NAME FORECAST/ADVISORY NUMBER 5'")
        return
    ends = [match.start() for match in titles[1:]] + [len(text)]
    for number, (title, end) in enumerate(zip(titles, ends, strict=True)):
        yield _advisory(title, text[title.start() : end], f"advisory {number}", hint)


def _advisory(title: re.Match[str], text: str, where: str, hint: Hint) -> Item:
    storm, sent = _STORM.search(text), _issued(text)
    if storm is None or sent is None:
        return Flaw(
            "the storm has no id such as AL012026" if sent else "no date such as 0900 UTC WED AUG 05 2026",
            where,
        )
    stops = list(_stops(text, sent))
    if not stops:
        return Flaw("no centre such as 'CENTER LOCATED NEAR 15.4N 60.1W AT 05/0900Z'", where)
    wind = _WIND.search(text)
    knots = int(wind[1]) if wind else 0
    blown = [stop for stop in stops if any(stop.gale_m)]
    return Report(
        format="nhc-advisory",
        id=f"{storm[1]}-{title[2]}",
        sender="nhc.noaa.gov",
        sent=sent,
        keys=(f"atcf:{storm[1]}",),
        hazard=Hazard.TROPICAL_CYCLONE,
        event_code="AWIPS:TCM",
        severity=_severity(knots),
        certainty=Certainty.LIKELY,
        urgency=Urgency.EXPECTED,
        onset=stops[0].at,
        ends=blown[-1].at if blown else None,
        headline={"en": title[0].strip()},
        shapes=_area(blown, stops[0]),
        country=hint.country,
        measures=_measures(text, knots, int(wind[2]) if wind else 0),
        track=tuple(sorted(stops, key=lambda stop: stop.at)),
    )


def _issued(text: str) -> datetime | None:
    found = _ISSUED.search(text)
    if found is None or found[2] not in _MONTHS:
        return None
    return _moment(int(found[4]), _MONTHS.index(found[2]) + 1, int(found[3]), found[1])


def _stops(text: str, sent: datetime) -> Iterator[Fix]:
    here, thens = _HERE.search(text), list(_THEN.finditer(text))
    if here is None:
        return
    ends = [match.start() for match in thens] + [len(text)]
    yield from _stop(here[5], here[6], here.group(1, 2, 3, 4), text[here.start() : ends[0]], sent)
    for match, end in zip(thens, ends[1:], strict=True):
        yield from _stop(match[1], match[2], match.group(3, 4, 5, 6), text[match.start() : end], sent)


def _stop(day: str, hhmm: str, spot: tuple[str, ...], text: str, sent: datetime) -> Iterator[Fix]:
    """Days of the month are near the advisory's own: a week at most."""
    near = (sent + timedelta(days=shift) for shift in (*range(-2, 9),))
    date = next((one for one in near if one.day == int(day)), None)
    at = _moment(date.year, date.month, date.day, hhmm) if date else None
    lat, lon = float(spot[0]), float(spot[2])
    if at is None or lat > 90 or lon > 180:
        return
    wind = _WIND.search(text) or _THEN_WIND.search(text)
    radii = {
        found[1]: tuple(int(found[n]) * NAUTICAL_M for n in range(2, 6)) for found in _RADII.finditer(text)
    }
    yield Fix(
        at=at,
        lat=-lat if spot[1] == "S" else lat,
        lon=-lon if spot[3] == "W" else lon,
        wind_ms=round(int(wind[1]) * KNOT, 2) if wind else 0.0,
        gale_m=radii.get("34", ()),
        storm_m=radii.get("50", ()),
        hurricane_m=radii.get("64", ()),
    )


def _moment(year: int, month: int, day: int, hhmm: str) -> datetime | None:
    try:
        return datetime(year, month, day, int(hhmm[:2]), int(hhmm[2:]), tzinfo=UTC)
    except ValueError:
        return None


def _area(blown: list[Fix], here: Fix) -> tuple[Shape, ...]:
    shapes = sweep([(stop.lat, stop.lon, cast(Radii, stop.gale_m)) for stop in blown])
    return shapes or (Shape(ShapeKind.POINT, f"{here.lat},{here.lon}"),)


def _severity(knots: int) -> Severity:
    """By the strongest wind: hurricane force, gale force, less (Saffir-Simpson starts at 64 kt, storms at 34)."""
    if knots >= 64:
        return Severity.EXTREME
    return Severity.SEVERE if knots >= 34 else Severity.MODERATE


def _measures(text: str, knots: int, gusts: int) -> dict[Measure, float]:
    found: dict[Measure, float] = {}
    if knots:
        found |= {Measure.WIND_MS: round(knots * KNOT, 2), Measure.GUST_MS: round(gusts * KNOT, 2)}
    if moves := _MOVES.search(text):
        found |= {Measure.MOTION_DEG: float(moves[1]), Measure.MOTION_MS: round(int(moves[2]) * KNOT, 2)}
    if pressure := _PRESSURE.search(text):
        found[Measure.PRESSURE_PA] = float(pressure[1]) * 100
    return found


NHC_ADVISORY = Format(
    name="nhc-advisory",
    title="US tropical cyclone forecast/advisory (text)",
    spec="https://www.weather.gov/media/directives/010_pdfs/pd01006004curr.pdf",
    sniff=sniff,
    parse=parse,
    says=(UPDATE, END),
    unsaid="an advisory holds for a few hours and is followed by the next, never taken back",
)

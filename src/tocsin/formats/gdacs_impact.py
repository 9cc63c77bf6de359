# SPDX-License-Identifier: AGPL-3.0-or-later
"""GDACS cyclone impact files: the positions of one advisory with wind swaths at 39, 58 and 74 mph.

Speeds are metres a second. All positions of a storm make one report: the storm as of its current position, its place
every stated swath.
"""

from __future__ import annotations

from collections.abc import Iterator

from tocsin.core.model import Certainty, Flaw, Hazard, Measure, Report, Severity, Shape, ShapeKind, Urgency
from tocsin.formats import fields
from tocsin.formats.base import UPDATE, Body, Format, Hint, Item
from tocsin.formats.called import called, counted
from tocsin.formats.gdacs_event import SENDER

_SEVERITY = {"GREEN": Severity.MINOR, "ORANGE": Severity.SEVERE, "RED": Severity.EXTREME}
_SWATHS = ("wind39coordinates", "wind58coordinates", "wind74coordinates")


def sniff(body: Body) -> float:
    if not fields.is_json(body):
        return 0.0
    return 0.95 if fields.has(fields.sample(_items(body.json)), "storm_id", "advisory_number") else 0.0


def parse(body: Body, hint: Hint) -> Iterator[Item]:
    """One report a storm."""
    if body.json is None:
        yield Flaw(body.fault or "not JSON")
        return
    storms: dict[str, list[fields.Row]] = {}
    for count, row in enumerate(_items(body.json), 1):
        if not isinstance(row, dict) or not fields.word(row.get("storm_id")):
            yield Flaw("the position has no storm_id", f"item {count}")
            continue
        storms.setdefault(fields.word(row["storm_id"]), []).append(row)
    if not storms:
        yield Flaw("no storm position in the file")
        return
    yield from fields.each([{"rows": rows} for rows in storms.values()], _storm, "storm")


def _items(value: object) -> list[object]:
    found = fields.inner(value, "channel").get("item")
    return found if isinstance(found, list) else [found] if isinstance(found, dict) else []


def _storm(storm: fields.Row, where: str) -> Iterator[Item]:
    rows = storm["rows"]
    now = next((r for r in rows if str(r.get("current")).lower() == "true"), rows[0])
    name = f"TC{counted(fields.word(now['storm_id']))}"
    times = [t for t in (fields.moment(r.get("advisory_datetime")) for r in rows) if t]
    wind, gust = fields.number(now.get("wind_speed")), fields.number(now.get("wind_gusts"))
    score = fields.number(now.get("alertscore"))
    spread = ((Measure.WIND_MS, wind), (Measure.GUST_MS, gust), (Measure.SCORE, score))
    sent = fields.moment(now.get("advisory_datetime"))
    yield Report(
        format="gdacs-impact",
        id=f"gdacs:{name}:{counted(fields.word(now.get('advisory_number')))}",
        sender=SENDER,
        sent=sent,
        keys=(f"gdacs:{name}",),
        hazard=Hazard.TROPICAL_CYCLONE,
        event_code="TC",
        severity=_SEVERITY.get(str(now.get("alertcolor")).upper(), Severity.UNKNOWN),
        certainty=Certainty.LIKELY,
        urgency=Urgency.IMMEDIATE,
        onset=sent,
        expires=max(times, default=None),
        headline={"en": f"Tropical cyclone {called(fields.word(now.get('name')))}".strip()},
        shapes=_places(rows, now),
        measures={measure: value for measure, value in spread if value is not None},
    )


def _places(rows: list[fields.Row], now: fields.Row) -> tuple[Shape, ...]:
    swaths = tuple(shape for row in rows for name in _SWATHS for shape in _ring(str(row.get(name) or "")))
    return swaths or fields.spot(now.get("latitude"), now.get("longitude"))


def _ring(text: str) -> tuple[Shape, ...]:
    """A flat list "lon,lat,lon,lat" as a CAP-style ring."""
    numbers = [part.strip() for part in text.split(",")]
    if len(numbers) < 6 or any(fields.number(part) is None for part in numbers):
        return ()
    pairs = [f"{lat},{lon}" for lon, lat in zip(numbers[::2], numbers[1::2], strict=False)]
    if pairs[0] != pairs[-1]:
        pairs.append(pairs[0])
    return (Shape(ShapeKind.CAP_POLYGON, " ".join(pairs)),)


GDACS_IMPACT = Format(
    name="gdacs-impact",
    title="GDACS cyclone impact (JSON)",
    spec="https://www.gdacs.org/gdacsapi/swagger/index.html",
    sniff=sniff,
    parse=parse,
    says=(UPDATE,),
    unsaid="a storm lasts as long as advisories about it come, and then leaves the list",
)

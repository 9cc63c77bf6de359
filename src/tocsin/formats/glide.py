# SPDX-License-Identifier: AGPL-3.0-or-later
"""GLIDE disaster numbers (ADRC) as JSON. The number is the key by which other feeds' events are recognised."""

from __future__ import annotations

import re
from collections.abc import Iterator

from tocsin.core.guard.tokens import hashed
from tocsin.core.model import Certainty, Flaw, Geocode, Hazard, Report, Urgency
from tocsin.formats import fields
from tocsin.formats.base import UPDATE, Body, Format, Hint, Item
from tocsin.formats.countries import alpha2
from tocsin.formats.stamps import stamp

_HAZARDS = {
    "AV": Hazard.AVALANCHE, "CW": Hazard.COLD, "DR": Hazard.DROUGHT, "DS": Hazard.DUST, "EQ": Hazard.EARTHQUAKE,
    "FF": Hazard.FLASH_FLOOD, "FL": Hazard.FLOOD, "FR": Hazard.FIRE, "HT": Hazard.HEAT, "LS": Hazard.LANDSLIDE,
    "MS": Hazard.LANDSLIDE, "SS": Hazard.STORM_SURGE, "ST": Hazard.WIND, "TC": Hazard.TROPICAL_CYCLONE,
    "EC": Hazard.WIND, "TO": Hazard.TORNADO, "TS": Hazard.TSUNAMI, "VO": Hazard.VOLCANO, "VW": Hazard.WIND,
    "WF": Hazard.WILDFIRE, "SL": Hazard.LANDSLIDE, "AC": Hazard.HAZMAT, "HR": Hazard.RAIN,
}  # fmt: skip


_PART = re.compile(r"[A-Za-z]{2,3}|\d{4}-\d{1,9}")


def sniff(body: Body) -> float:
    if not fields.is_json(body):
        return 0.0
    rows = fields.inner(body.json).get("glideset")
    return 0.95 if isinstance(rows, list) else 0.0


def parse(body: Body, hint: Hint) -> Iterator[Item]:
    """One report a disaster; counts of people are not read."""
    rows = fields.inner(body.json).get("glideset")
    if not isinstance(rows, list):
        yield Flaw(body.fault or "no glideset in the file")
        return
    yield from fields.each(rows, _disaster, "entry")


def _disaster(row: fields.Row, where: str) -> Iterator[Item]:
    kind, number = _part(row, "event"), _part(row, "number")
    place = _part(row, "geocode")
    if not kind or not number:
        yield Flaw("the entry has no event and number", where)
        return
    name = f"{kind}-{number}" + (f"-{place}" if place else "")
    country = alpha2(place)
    onset = stamp("T".join(("-".join(_date(row)), "00:00:00")))
    yield Report(
        format="glide",
        id=f"glide:{name}",
        sender="glidenumber.net",
        sent=onset,
        keys=(f"glide:{name}",),
        hazard=_HAZARDS.get(kind, Hazard.OTHER),
        event_code=fields.code(kind),
        certainty=Certainty.OBSERVED,
        urgency=Urgency.PAST,
        onset=onset,
        shapes=fields.spot(row.get("latitude"), row.get("longitude")),
        geocodes=(Geocode("ISO3166-1", country),) if country else (),
        country=country,
    )


def _part(row: fields.Row, name: str) -> str:
    """A part of the number, e.g. EQ, 2024-000012, TUR; its hash where it is none of these."""
    said = fields.word(row.get(name))
    return said.upper() if not said or _PART.fullmatch(said) else hashed(said)


def _date(row: fields.Row) -> tuple[str, str, str]:
    year, month, day = (fields.word(row.get(part)) for part in ("year", "month", "day"))
    return year.zfill(4), month.zfill(2), day.zfill(2)


GLIDE = Format(
    name="glide",
    title="GLIDE disaster numbers (JSON)",
    spec="https://glidenumber.net/glide/public/about.jsp",
    sniff=sniff,
    parse=parse,
    says=(UPDATE,),
    unsaid="a number stands for good: neither an end nor a withdrawal has a field",
)

# SPDX-License-Identifier: AGPL-3.0-or-later
"""Official travel advice by country: Smartraveller, UK (GOV.UK content API), US State Department, Canada, Germany.

Kept are the country, the level and the time; the texts tell of parties, protests and faiths and end here. Levels are
counted 1 (normal caution) to 4 (do not travel) whoever counts them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import datetime
from typing import Any
from urllib.parse import urlsplit

from tocsin.core.model import Certainty, Flaw, Geocode, Hazard, Measure, Report, Severity, Urgency
from tocsin.formats import fields
from tocsin.formats.base import UPDATE, Body, Format, Hint, Item
from tocsin.formats.countries import alpha2

_SEVERITY = {1: Severity.MINOR, 2: Severity.MODERATE, 3: Severity.SEVERE, 4: Severity.EXTREME}
_UK = {
    "avoid_all_travel_to_whole_country": 4,
    "avoid_all_travel_to_parts": 3,
    "avoid_all_but_essential_travel_to_whole_country": 3,
    "avoid_all_but_essential_travel_to_parts": 2,
}
_LEVEL_IN_TEXT = re.compile(r"\blevel\s*([1-4])\b", re.IGNORECASE)
_LISTS = ("countries", "destinations", "children", "response", "data", "items")


def sniff(body: Body) -> float:
    if not fields.is_json(body):
        return 0.0
    value = body.json
    if fields.inner(value).get("schema_name") == "travel_advice" or _is_index(value):
        return 0.95
    rows = _rows(value)
    row = fields.sample(rows)
    if fields.has(row, "level") and ("iso3" in row or "country" in row) and "advice" in body.head.lower():
        return 0.8
    if fields.has(row, "advisoryState") or fields.has(row, "country-iso") or _is_german(row):
        return 0.85
    return 0.85 if fields.has(row, "Title", "Category") and _LEVEL_IN_TEXT.search(str(row["Title"])) else 0.0


def _is_index(value: Any) -> bool:
    row = fields.inner(value)
    return "foreign-travel-advice" in str(row.get("base_path", "")) and isinstance(row.get("links"), dict)


def _is_german(row: fields.Row) -> bool:
    return fields.has(row, "countryCode", "warning", "partialWarning")


def parse(body: Body, hint: Hint) -> Iterator[Item]:
    """One report a country."""
    value = body.json
    if not isinstance(value, (dict, list)):
        yield Flaw(body.fault or "not JSON")
        return
    sender = urlsplit(hint.url).netloc or hint.publisher
    rows = [value] if fields.has(value, "details") and "links" in value and not _rows(value) else _rows(value)
    if not rows:
        yield Flaw("no list of countries in the file")
        return
    yield from fields.each(rows, lambda row, where: country(row, where, sender), "country")


def _rows(value: Any) -> list[Any]:
    """The list of countries, wherever the publisher put it."""
    if isinstance(value, list):
        return value
    value = fields.inner(value)
    for holder in (value, fields.inner(value, "links")):
        for name in _LISTS:
            found = holder.get(name)
            if isinstance(found, list):
                return [row for row in found if isinstance(row, dict)]
            if isinstance(found, dict) and found:
                return [{**row, "countryKey": key} for key, row in found.items() if isinstance(row, dict)]
    return []


def country(row: fields.Row, where: str, sender: str) -> Iterator[Item]:
    """The report of one country's row, or a flaw when the country is not known."""
    code = _code(row)
    if not code:
        yield Flaw("the country is not known by its code or English name", where)
        return
    level = _level(row)
    yield Report(
        format="travel-advice",
        id=f"advice:{sender}:{code}",
        sender=sender,
        sent=_time(row),
        keys=(f"advice:{sender}:{code}",),
        hazard=Hazard.TRAVEL_ADVICE,
        event_code=f"level {level}" if level else "",
        severity=_SEVERITY.get(level or 0, Severity.UNKNOWN),
        certainty=Certainty.OBSERVED,
        urgency=Urgency.EXPECTED,
        geocodes=(Geocode("ISO3166-1", code),),
        country=code,
        measures={Measure.LEVEL: float(level)} if level else {},
    )


def _code(row: fields.Row) -> str:
    """ISO alpha-2, from a code if there is one, else from the name or the page's address."""
    for name in ("iso3", "iso2", "country-iso", "countryCode", "iso3CountryCode", "code"):
        if found := alpha2(fields.word(row.get(name))):
            return found
    told = row.get("country") or fields.inner(row, "details").get("country")
    names = [fields.inner(told).get("slug"), fields.inner(told).get("name"), country, row.get("name"),
             row.get("countryName"), fields.word(row.get("Title")).partition(" - ")[0],
             fields.word(row.get("base_path")).rpartition("/")[2], row.get("countryKey")]  # fmt: skip
    return next((found for name in names if (found := alpha2(fields.word(name)))), "")


def _level(row: fields.Row) -> int | None:
    said = fields.number(row.get("level"))
    if said is not None and 1 <= said <= 4:
        return int(said)
    canada = fields.number(row.get("advisoryState") if "advisoryState" in row else row.get("advisory-state"))
    if canada is not None and 0 <= canada <= 3:
        return int(canada) + 1
    if "partialWarning" in row:
        return _german(row)
    statuses = fields.inner(row, "details").get("alert_status")
    if isinstance(statuses, list):
        return max((_UK.get(str(status), 1) for status in statuses), default=1)
    found = _LEVEL_IN_TEXT.search(fields.word(row.get("Title")) + " " + fields.word(row.get("levelLabel")))
    return int(found[1]) if found else None


def _german(row: fields.Row) -> int:
    """Auswaertiges Amt: warning for all, for a part, for a situation in all or in a part of the country, or none."""
    if row.get("warning") is True:
        return 4
    if row.get("partialWarning") is True:
        return 3
    return 2 if row.get("situationWarning") is True or row.get("situationPartWarning") is True else 1


def _time(row: fields.Row) -> datetime | None:
    details = fields.inner(row, "details")
    names = (
        "public_updated_at",
        "updated",
        "updated_at",
        "Published",
        "date-published",
        "lastModified",
        "effective",
    )
    values = [
        details.get("updated_at"),
        *(row.get(name) for name in names),
        fields.inner(row, "date-published").get("date"),
    ]
    return next((at for value in values if (at := fields.moment(value))), None)


TRAVEL_ADVICE = Format(
    name="travel-advice",
    title="Official travel advice (JSON)",
    spec="https://content-api.publishing.service.gov.uk/",
    sniff=sniff,
    parse=parse,
    says=(UPDATE,),
    unsaid="advice stands until other advice replaces it",
)

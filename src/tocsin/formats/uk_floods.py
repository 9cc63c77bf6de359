# SPDX-License-Identifier: AGPL-3.0-or-later
"""Flood warnings of the Environment Agency: the real-time API (`items`), the flood service (`floods`), bare lists.

API levels: 1 severe flood warning, 2 flood warning, 3 flood alert, 4 no longer in force. The flood service counts
the other way round, so its words decide. A zone is named by its target-area code (scheme EA-FLOOD-AREA).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

import msgspec

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
    Status,
    Urgency,
)
from tocsin.formats import fields
from tocsin.formats.base import END, UPDATE, Body, Format, Hint, Item
from tocsin.formats.called import called
from tocsin.formats.texts import plain_text, says_test

SENDER = "environment.data.gov.uk"
_WORDS = (
    ("no longer", Severity.MINOR),
    ("removed", Severity.MINOR),
    ("severe", Severity.EXTREME),
    ("warning", Severity.SEVERE),
    ("alert", Severity.MODERATE),
)
_KINDS = frozenset({"flood alert", "flood warning", "severe flood warning", "warning no longer in force"})
_LEVELS = {1: Severity.EXTREME, 2: Severity.SEVERE, 3: Severity.MODERATE, 4: Severity.MINOR}


_CODE = re.compile(r"\d{3}[A-Za-z\d]{4,16}")


def sniff(body: Body) -> float:
    if not fields.is_json(body):
        return 0.0
    if "environment.data.gov.uk/flood-monitoring" in body.head and '"items"' in body.head:
        first = fields.sample(_rows(body.json))
        return 0.95 if not first or _is_flood(first) else 0.0
    return 0.95 if _is_flood(fields.sample(_rows(body.json))) else 0.0


def _is_flood(row: fields.Row) -> bool:
    return fields.has(row, "floodAreaID", "severity") or fields.has(row, "ta_code", "severity")


def parse(body: Body, hint: Hint) -> Iterator[Item]:
    """One report a flood area in force or just taken out of force."""
    rows = _rows(body.json)
    if not rows and not isinstance(body.json, (dict, list)):
        yield Flaw(body.fault or "not JSON")
        return
    yield from fields.each(rows, _flood, "item")


def _rows(value: Any) -> list[Any]:
    if isinstance(value, list):
        return value
    row = fields.inner(value)
    for name in ("items", "floods", "warningsAlerts"):
        found = row.get(name)
        if isinstance(found, (list, dict)):
            return found if isinstance(found, list) else [found]
    return []


def _area(said: str) -> str:
    """A target area's code; in place of one its hash."""
    return said if not said or _CODE.fullmatch(said) else hashed(said)


def _flood(row: fields.Row, where: str) -> Iterator[Item]:
    area = fields.inner(row, "floodArea")
    code = _area(fields.word(row.get("floodAreaID") or row.get("ta_code") or area.get("notation")))
    if not code:
        yield Flaw("the warning names no flood area", where)
        return
    severity, over = _severity(row)
    changed = fields.moment(row.get("timeMessageChanged") or row.get("message_received"))
    raised = fields.moment(row.get("timeRaised") or row.get("situation_changed"))
    name = called(fields.word(row.get("description") or row.get("ta_name")))
    message = plain_text(str(row.get("message") or row.get("situation") or ""))
    kind = fields.code(row.get("severity"), _KINDS)
    yield Report(
        format="uk-floods",
        id=f"ea-flood:{code}",
        sender=SENDER,
        sent=changed or raised,
        status=Status.TEST if says_test(message) else Status.ACTUAL,
        keys=(f"ea-flood:{code}",),
        hazard=Hazard.COASTAL_FLOOD if row.get("isTidal") in (True, "true") else Hazard.FLOOD,
        event_code=kind,
        severity=severity,
        certainty=Certainty.POSSIBLE if severity is Severity.MODERATE else Certainty.LIKELY,
        urgency=Urgency.PAST if over else Urgency.EXPECTED,
        onset=raised,
        ends=(fields.moment(row.get("timeSeverityChanged")) or changed) if over else None,
        headline={"en": f"{kind}: {name}"} if kind and name else {},
        description={"en": message} if message else {},
        shapes=_shapes(row),
        geocodes=(Geocode("EA-FLOOD-AREA", code),),
        country="GB",
        measures=_level(row),
    )


def _severity(row: fields.Row) -> tuple[Severity, bool]:
    """What the words say, else the API's level; and whether the warning is out of force."""
    words = fields.word(row.get("severity")).lower()
    found = next((severity for part, severity in _WORDS if part in words), None)
    level = fields.number(row.get("severityLevel"))
    if found is None:
        found = _LEVELS.get(int(level or 0), Severity.UNKNOWN)
    return found, "no longer" in words or "removed" in words or level == 4


def _level(row: fields.Row) -> dict[Measure, float]:
    level = fields.number(row.get("severityLevel"))
    return {Measure.LEVEL: level} if level is not None else {}


def _shapes(row: fields.Row) -> tuple[Shape, ...]:
    """The service's centre point (GeoJSON in a string), or the area's `lat` and `long`."""
    text = row.get("geometry")
    if isinstance(text, str):
        try:
            return fields.geometry(msgspec.json.decode(text))
        except msgspec.DecodeError:
            return ()
    area = fields.inner(row, "floodArea")
    return fields.geometry(text) or fields.spot(area.get("lat"), area.get("long"))


UK_FLOODS = Format(
    name="uk-floods",
    title="Environment Agency flood warnings (JSON)",
    spec="https://environment.data.gov.uk/flood-monitoring/doc/reference",
    sniff=sniff,
    parse=parse,
    says=(UPDATE, END),
    unsaid="a warning raised in error is removed like any other: 'no longer in force'",
)

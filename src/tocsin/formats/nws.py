# SPDX-License-Identifier: AGPL-3.0-or-later
"""US National Weather Service alerts as JSON, in every shape they are passed on in.

GeoJSON collection or single feature, a bare list of features or of their properties, JSON-LD with `@graph`,
flattened copies. Most alerts have zones only; `ends` is the hazard's end, `expires` the message's.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from typing import Any

import msgspec
from msgspec import Raw, Struct, field

from tocsin.core.model import (
    PERSON_ALERT,
    Certainty,
    Flaw,
    Geocode,
    Hazard,
    MsgType,
    Refused,
    Report,
    Severity,
    Shape,
    Status,
    Urgency,
)
from tocsin.formats import cap_parameters, fields
from tocsin.formats.base import CANCEL, END, UPDATE, Body, Format, Hint, Item
from tocsin.formats.cap_info import Notes
from tocsin.formats.cap_words import (
    CERTAINTIES,
    MSG_TYPES,
    SEVERITIES,
    STATUSES,
    URGENCIES,
    about_a_person,
)
from tocsin.formats.decode_json import json_bytes
from tocsin.formats.nws_shapes import shapes_of, zones_of
from tocsin.formats.senders import organisation
from tocsin.formats.stamps import stamp
from tocsin.formats.terms import hazard_of
from tocsin.formats.texts import one_line, plain_text, says_test

_PREFIX = "https://api.weather.gov/alerts/"
_LISTS = ("features", "@graph", "alerts", "data", "items")
_OF_ALERTS = (b"affectedZones", b"messageType", b"wx:Alert", b"/alerts", b"advisories")
_KNOWN_BY = (b"affectedZones", b"wx:Alert", b"api.weather.gov/alerts")


class Alert(Struct):
    """The properties of one alert; everything may be missing or null in a copy."""

    id: str | None = None
    ld_id: str | None = field(name="@id", default=None)
    geocode: dict[str, Any] | None = None
    geo_code: dict[str, Any] | None = field(name="geoCode", default=None)
    zones: list[str] | str | None = field(name="affectedZones", default=None)
    references: list[Any] | str | None = None
    sent: str | None = None
    effective: str | None = None
    onset: str | None = None
    expires: str | None = None
    ends: str | None = None
    status: str | None = None
    message_type: str | None = field(name="messageType", default=None)
    category: str | None = None
    severity: str | None = None
    certainty: str | None = None
    urgency: str | None = None
    event: str | None = None
    sender: str | None = None
    headline: str | None = None
    description: str | None = None
    instruction: str | None = None
    language: str | None = None
    event_code: dict[str, Any] | None = field(name="eventCode", default=None)
    parameters: dict[str, Any] | None = None


class Feature(Struct):
    """A GeoJSON feature; its geometry stays the bytes it came in."""

    id: str | int | None = None
    geometry: Raw = Raw(b"")
    properties: Raw = Raw(b"")


_FEATURE = msgspec.json.Decoder(Feature)
_ALERT = msgspec.json.Decoder(Alert)
_ENTRIES = msgspec.json.Decoder(list[Raw])
_OBJECT = msgspec.json.Decoder(dict[str, Raw])


def sniff(body: Body) -> float:
    head = body.head
    if head[:1] not in ("{", "["):
        return 0.0
    if "wx:Alert" in head or "affectedZones" in head:
        return 0.95
    if "api.weather.gov" in head:  # its forecasts and observations come from there, too
        mine = any(mark in body.raw[:300_000] for mark in _OF_ALERTS) or not fields.sample(
            fields.features(body.json)
        )
        return 0.95 if mine else 0.0
    return 0.9 if any(mark in body.raw[:300_000] for mark in _KNOWN_BY) else 0.0


def parse(body: Body, hint: Hint) -> Iterator[Item]:
    """Every alert of the list, each as a report, a refusal or a lost flaw."""
    raw, fault = json_bytes(body.raw)
    entries, fault = ([], fault) if fault else entries_of(raw)
    if fault:
        yield Flaw(fault)
        return
    for number, entry in enumerate(entries):
        yield from entry_items(entry, f"entry {number}", hint)


def entries_of(raw: bytes) -> tuple[list[Raw], str]:
    """The alerts in the envelope, undecoded: one that is broken must not cost the others."""
    try:
        if raw.lstrip()[:1] == b"[":
            return _ENTRIES.decode(raw), ""
        found = _OBJECT.decode(raw)
        for name in _LISTS:
            if name in found and bytes(found[name]).lstrip()[:1] == b"[":
                return _ENTRIES.decode(found[name]), ""
        if "data" in found and bytes(found["data"]).lstrip()[:1] == b"{":
            return entries_of(bytes(found["data"]))
    except (msgspec.DecodeError, RecursionError) as error:
        return [], f"not JSON: {str(error)[:200]}"
    return [Raw(raw)], ""


def entry_items(entry: Raw, where: str, hint: Hint) -> Iterator[Item]:
    """One alert: its report, refusal or lost flaw, and what was odd about it."""
    notes = Notes({})
    try:
        feature = _FEATURE.decode(entry)
        alert = _ALERT.decode(feature.properties if _present(feature.properties) else entry)
    except (msgspec.DecodeError, RecursionError) as error:
        yield Flaw(f"not shaped as an alert ({type(error).__name__})", where)
        return
    if not (alert.event or alert.headline):
        yield Flaw("neither event nor headline", where)
        return
    yield _item(alert, feature, where, hint, notes)
    for reason, place in notes.found.items():
        yield Flaw(reason, place, lost=False)


def _present(raw: Raw) -> bool:
    return bytes(raw) not in (b"", b"null")


def _item(alert: Alert, feature: Feature, where: str, hint: Hint, notes: Notes) -> Item:
    sent = _time(alert.sent, "sent", where, notes)
    parameters = list(_flat(alert.parameters))
    coded = list(_flat(alert.event_code))
    read = cap_parameters.read(parameters, sent)
    event, headline = (alert.event or "").strip(), one_line(alert.headline)
    hazard = hazard_of(coded, event, headline, alert.category or "", read.told.phenomenon)
    if about_a_person(coded, event, headline, hazard, alert.description or "", (alert.instruction or "",)):
        return Refused(PERSON_ALERT, where)
    if says_test(headline) and (alert.status or "").lower() == "actual":
        notes.add("status is Actual but the headline calls it a test", where)
    return _report(alert, feature, read, (sent, hazard, coded, headline), where, hint, notes)


def _report(
    alert: Alert,
    feature: Feature,
    read: cap_parameters.Read,
    known: tuple[datetime | None, Hazard, list[tuple[str, str]], str],
    where: str,
    hint: Hint,
    notes: Notes,
) -> Report:
    sent, hazard, coded, headline = known
    told = read.told
    language = alert.language or hint.language or "en-US"
    description = plain_text(alert.description)
    ends = _time(alert.ends, "ends", where, notes)
    identifier = _id(alert, feature, where, notes)
    shapes: tuple[Shape, ...] = shapes_of(feature.geometry, where, notes)
    geocodes: tuple[Geocode, ...] = zones_of(alert.geocode or alert.geo_code, alert.zones)
    return Report(
        format="nws",
        id=identifier,
        sender=organisation(alert.sender or ""),
        sent=sent,
        status=_status(alert, told.test),
        msg_type=MSG_TYPES.get((alert.message_type or "").lower(), MsgType.ALERT),
        refs=tuple(dict.fromkeys(r for r in (*_references(alert.references), *read.refs) if r != identifier)),
        keys=told.keys,
        hazard=hazard,
        event_code=next(
            (cap_parameters.event_code(s, c) for s, c in coded),
            f"VTEC:{told.phenomenon}.{told.significance}" if told.keys else "",
        ),
        severity=SEVERITIES.get((alert.severity or "").lower(), Severity.UNKNOWN),
        certainty=CERTAINTIES.get((alert.certainty or "").lower(), Certainty.UNKNOWN),
        urgency=URGENCIES.get((alert.urgency or "").lower(), Urgency.UNKNOWN),
        onset=_time(alert.onset, "onset", where, notes) or _time(alert.effective, "effective", where, notes),
        expires=_time(alert.expires, "expires", where, notes),
        ends=ends or read.ends,
        headline={language: headline} if headline else {},
        description={language: description} if description else {},
        shapes=shapes,
        geocodes=geocodes,
        country=hint.country,
        measures=read.measures,
        grounds=read.grounds,
        cancelled_keys=told.cancelled,
        superseded_by=told.superseded_by,
    )


def _id(alert: Alert, feature: Feature, where: str, notes: Notes) -> str:
    for found in (alert.id, alert.ld_id, feature.id):
        if found:
            return str(found).removeprefix(_PREFIX)[:500]
    notes.add("no id; one is made of event, sent and area", where)
    return "unnamed:" + "|".join(str(v or "") for v in (alert.event, alert.sent, alert.zones))[:300]


def _status(alert: Alert, test: bool) -> Status:
    """Copies that leave the status out still carry the service's own test messages."""
    said = STATUSES.get((alert.status or "").lower(), Status.ACTUAL)
    is_test = test or (not alert.status and (alert.event or "").lower() == "test message")
    return Status.TEST if said is Status.ACTUAL and is_test else said


def _time(text: str | None, name: str, where: str, notes: Notes) -> datetime | None:
    found = stamp(text)
    if found is None and text:
        notes.add(f"{name} is not a time", where)
    return found


def _flat(table: dict[str, Any] | None) -> Iterator[tuple[str, str]]:
    for name, values in (table or {}).items():
        for value in values if isinstance(values, list) else [values]:
            if isinstance(value, (str, int, float)):
                yield name, str(value)


def _references(found: list[Any] | str | None) -> Iterator[str]:
    if isinstance(found, str):
        yield from cap_parameters.references(found)
        return
    for one in found or ():
        name = one.get("identifier") or one.get("@id") if isinstance(one, dict) else one
        if isinstance(name, str) and name:
            yield name.removeprefix(_PREFIX)


NWS = Format(
    name="nws",
    title="US National Weather Service alerts (JSON)",
    spec="https://www.weather.gov/documentation/services-web-api",
    sniff=sniff,
    parse=parse,
    says=(UPDATE, CANCEL, END),
)

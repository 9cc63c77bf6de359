# SPDX-License-Identifier: AGPL-3.0-or-later
"""The watches, warnings and advisories of the US National Weather Service as its map service lists them.

GeoJSON or Esri JSON; field names in capitals or not, as the server and the copier have it. A row is the alert's CAP id,
its VTEC and its area: no words, no severity, so both follow from the VTEC. A row that is gone may be
over, taken back or not listed this time: absence is no all-clear.
"""

from __future__ import annotations

from collections.abc import Iterator

from tocsin.core.model import PERSON_ALERT, Flaw, Hazard, Refused, Report, Status
from tocsin.formats import fields, vtec, vtec_grades
from tocsin.formats.arcgis import shapes_of
from tocsin.formats.base import CANCEL, END, UPDATE, Body, Format, Hint, Item
from tocsin.formats.terms import hazard_of, is_person_alert

_MARKS = ("cap_id", "vtec", "phenom", "sig", "expiration")


def sniff(body: Body) -> float:
    if not fields.is_json(body) or "prod_type" not in body.raw[:300_000].lower().decode("ascii", "ignore"):
        return 0.0
    return 0.95 if fields.has(_columns(fields.sample(fields.features(body.json))), *_MARKS) else 0.0


def parse(body: Body, hint: Hint) -> Iterator[Item]:
    """One report a row; rows of one alert (its area in pieces) are parts of it."""
    if not isinstance(body.json, dict):
        yield Flaw(body.fault or "not JSON")
        return
    yield from fields.each(body.json.get("features"), lambda row, where: _row(row, where, hint), "row")


def _columns(row: fields.Row) -> fields.Row:
    """Names in lower case; a layer that joins tables puts the table's name before them."""
    found = fields.inner(row, "properties") or fields.inner(row, "attributes")
    return {str(name).rpartition(".")[2].lower(): value for name, value in found.items()}


def _row(row: fields.Row, where: str, hint: Hint) -> Iterator[Item]:
    shown = _columns(row)
    event = fields.word(shown.get("prod_type"))
    name = fields.word(shown.get("cap_id"), 300)
    if is_person_alert(event):
        yield Refused(PERSON_ALERT, where)
        return
    if not name:
        yield Flaw("the row has no cap_id", where)
        return
    sent = fields.moment(shown.get("issuance"))
    text = fields.word(shown.get("vtec"))
    told, code = vtec.told([text], sent), next(iter(vtec.codes(text)), None)
    yield Report(
        format="nws-map",
        id=name,
        sender=f"{code.office}@nws.noaa.gov" if code else "",
        sent=sent,
        status=Status.TEST if told.test else Status.ACTUAL,
        msg_type=vtec_grades.msg_type(code),
        keys=told.keys,
        hazard=hazard_of([], event, phenomenon=told.phenomenon) if event or code else Hazard.WEATHER,
        event_code=f"VTEC:{code.phenomenon}.{code.significance}" if code else "",
        severity=vtec_grades.severity(code),
        certainty=vtec_grades.certainty(code),
        urgency=vtec_grades.urgency(code),
        onset=fields.moment(shown.get("onset")) or told.begin or sent,
        expires=fields.moment(shown.get("expiration")),
        ends=fields.moment(shown.get("ends")) or told.end,
        headline={"en-US": event} if event else {},
        shapes=shapes_of(row.get("geometry")),
        country=hint.country or "US",
        cancelled_keys=told.cancelled,
        superseded_by=told.superseded_by,
    )


NWS_MAP = Format(
    name="nws-map",
    title="US National Weather Service warnings, map service (GeoJSON, Esri JSON)",
    spec="https://mapservices.weather.noaa.gov/eventdriven/rest/services/WWA/watch_warn_adv/MapServer",
    sniff=sniff,
    parse=parse,
    says=(UPDATE, CANCEL, END),
)

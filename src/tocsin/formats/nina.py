# SPDX-License-Identifier: AGPL-3.0-or-later
"""NINA (warnung.bund.de): one warning in JSON, the map and dashboard lists, and the GeoJSON areas of a warning.

A warning is CAP 1.2 field for field, so the CAP reader reads it. A list entry gives what it holds, and a link to the
whole warning; it bears no time of sending, so that the whole warning replaces it and never the other way round.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from urllib.parse import urlsplit

import msgspec
from lxml import etree

from tocsin.core.model import (
    PERSON_ALERT,
    Flaw,
    Geocode,
    Link,
    MsgType,
    Refused,
    Report,
    Severity,
    Shape,
    Status,
    Urgency,
)
from tocsin.formats import cap, fields
from tocsin.formats.base import CANCEL, UPDATE, Body, Format, Hint, Item
from tocsin.formats.cap_json import grow
from tocsin.formats.cap_words import MSG_TYPES, SEVERITIES, URGENCIES
from tocsin.formats.terms import hazard_of, is_person_alert
from tocsin.formats.texts import says_test

HOST = "warnung.bund.de"
MOST_ZONES = 3000
_GERMAN = re.compile(r"(?i)(?:mow|kat|biw|dwd|lhp|pol|bbk|de)[._-]|2\.49\.0\.[01]\.276\.")
"""How identifiers of the systems behind NINA begin; any other CAP alert as JSON is somebody else's."""


def sniff(body: Body) -> float:
    if not fields.is_json(body):
        return 0.0
    value = body.json
    if fields.has(value, "identifier", "msgType", "info"):
        return 0.95 if _GERMAN.match(str(value["identifier"])) else 0.0
    first = fields.sample(value)
    if fields.has(first, "id", "i18nTitle"):
        return 0.95
    shown = fields.inner(fields.sample(fields.features(value)), "properties")
    return 0.95 if "warnId" in shown else 0.0


def parse(body: Body, hint: Hint) -> Iterator[Item]:
    """One warning, a list of warnings, or the areas of one."""
    value = body.json
    if isinstance(value, dict) and "features" in value:
        yield from _areas(value, hint)
    elif isinstance(value, dict) and "identifier" in value:
        yield from _warning(value, hint)
    elif isinstance(value, list):
        yield from fields.each(value, lambda row, where: _listed(row, where, hint))
    else:
        yield Flaw(body.fault or "neither a warning nor a list of warnings")


def _warning(value: fields.Row, hint: Hint) -> Iterator[Item]:
    root = etree.Element("alert")
    blocks = fields.rows(value.get("info"))
    grow(root, {**value, "info": [_with_zones(block, blocks) for block in blocks]})
    for item in cap.alert(root, "alert", replace(hint, country=hint.country or "DE")):
        yield msgspec.structs.replace(item, format="nina") if isinstance(item, Report) else item


def _with_zones(block: fields.Row, blocks: list[fields.Row]) -> fields.Row:
    """The block with the municipalities as zones.

    Translations lack the area's codes, and `AreaId` only points into the GeoJSON beside the warning; every
    language speaks of the same municipalities, so the first list that is there holds for all.
    """
    listed = (
        one.get("value") for b in blocks for one in fields.rows(b.get("parameter")) if _is_list_of_zones(one)
    )
    codes = [code.strip() for code in str(next(listed, "")).split(",")][:MOST_ZONES]
    zones = [{"valueName": "ARS", "value": code} for code in codes if code.isdigit()]
    areas = [area for block in blocks[:1] for area in fields.rows(block.get("area"))]
    held = [{**area, "geocode": zones if n == 0 else []} for n, area in enumerate(areas)] if zones else areas
    language = str(block.get("language") or "de").lower()
    return {**block, "language": language, "area": held or block.get("area")}


def _is_list_of_zones(parameter: fields.Row) -> bool:
    return parameter.get("valueName") == "warnVerwaltungsbereiche"


def _listed(row: fields.Row, where: str, hint: Hint) -> Iterator[Item]:
    name = fields.word(row.get("id"))
    inner = fields.inner(row, "payload", "data") or row
    if not name:
        yield Flaw("the entry has no id", where)
        return
    titles = fields.inner(row, "i18nTitle") or {"de": inner.get("headline")}
    headline = {
        lang.lower()[:10]: fields.word(text, 400) for lang, text in titles.items() if fields.word(text)
    }
    german = headline.get("de", "")
    if is_person_alert(german):
        yield Refused(PERSON_ALERT, where)
        return
    code = fields.word(fields.inner(inner, "transKeys").get("event"))
    yield Report(
        format="nina",
        id=name,
        status=Status.TEST if says_test(german) else Status.ACTUAL,
        msg_type=MSG_TYPES.get(str(inner.get("msgType") or row.get("type")).lower(), MsgType.ALERT),
        hazard=hazard_of([("profile:DE-BBK-EVENTCODE", code)], headline=german),
        event_code=code,
        severity=SEVERITIES.get(str(inner.get("severity")).lower(), Severity.UNKNOWN),
        urgency=URGENCIES.get(str(inner.get("urgency")).lower(), Urgency.UNKNOWN),
        onset=fields.moment(row.get("startDate") or inner.get("onset"), "Europe/Berlin"),
        expires=fields.moment(row.get("expiresDate") or inner.get("expires"), "Europe/Berlin"),
        headline=headline,
        geocodes=_zones(inner),
        country="DE",
    )
    host = urlsplit(hint.url).netloc or HOST
    yield Link(f"https://{host}/api31/warnings/{name}.json", id=name)


def _zones(inner: fields.Row) -> tuple[Geocode, ...]:
    """The dashboard's area: keys of municipalities (ARS), parted by commas."""
    area = fields.inner(inner, "area")
    codes = str(area.get("data") or "").split(",") if area.get("type") == "ZGEM" else []
    return tuple(Geocode("ARS", code.strip()) for code in codes[:2000] if code.strip().isdigit())


def _areas(value: fields.Row, hint: Hint) -> Iterator[Item]:
    found: dict[str, list[Shape]] = {}
    for count, row in enumerate(fields.features(value), 1):
        name = fields.word(fields.inner(row, "properties").get("warnId"))
        shapes = fields.geometry(fields.inner(row).get("geometry"))
        if name and shapes:
            found.setdefault(name, []).extend(shapes)
        else:
            yield Flaw("the area has no warnId or no geometry", f"feature {count}")
    for name, areas in found.items():
        yield Report(format="nina", id=name, shapes=tuple(areas), country="DE")


NINA = Format(
    name="nina",
    title="NINA warnings of German authorities (JSON)",
    spec="https://nina.api.bund.dev/",
    sniff=sniff,
    parse=parse,
    says=(UPDATE, CANCEL),
    unsaid="a warning says when its text expires, not when the danger ends",
)

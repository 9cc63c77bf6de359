# SPDX-License-Identifier: AGPL-3.0-or-later
"""Navitia disruptions (SNCF, Île-de-France, ...) and the Île-de-France bulk form. Causes and messages are not kept."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime
from typing import Any

from msgspec import structs

from tocsin.core.model import (
    PERSON_ALERT,
    Effect,
    Flaw,
    Hazard,
    Refused,
    Report,
    Severity,
    Shape,
    Slots,
    Window,
)
from tocsin.formats import fields, notice, sentences
from tocsin.formats.base import END, UPDATE, Body, Format, Hint, Item
from tocsin.formats.gtfsrt_alert import EFFECTS
from tocsin.formats.seeking import seeks_somebody
from tocsin.formats.stamps import stamp

_SAID = {"bus": "bus", "autobus": "bus", "car": "bus", "tram": "tram", "tramway": "tram", "métro": "metro", "metro": "metro",
         "rer": "rail", "train": "rail", "localtrain": "rail", "rapidtransit": "rail", "rail": "rail", "ferry": "ferry", "bateau": "ferry"}  # fmt: skip
_MODE = re.compile(rf"(?<![^\W_])({'|'.join(_SAID)})(?![^\W_])")
_BULK_SEVERITY = {"BLOQUANTE": (Severity.SEVERE, Effect.NO_SERVICE), "PERTURBEE": (Severity.MODERATE, Effect.SERVICE_DISRUPTION), "INFORMATION": (Severity.MINOR, Effect.UNKNOWN)}  # fmt: skip
_MEDICAL = ("malaise", "medical", "médical", "voyageur malade")


_LANGUAGE = "fr"
MOST_TEXTS = 6


def sniff(body: Body) -> float:
    if body.head[:1] != "{":
        return 0.0
    value = notice.record(body.json)
    first = notice.record(next(iter(notice.listed(value.get("disruptions"))), None))
    if first.keys() & {"application_periods", "applicationPeriods", "impacted_objects"}:
        return 0.95
    return (
        0.8
        if "disruptions" in value and value.keys() & {"feed_publishers", "context", "lastUpdatedDate"}
        else 0.0
    )


def parse(body: Body, hint: Hint) -> Iterator[Item]:
    value = body.json
    if not isinstance(value, dict):
        yield Flaw(body.fault or "not a JSON object", "body")
        return
    zone = notice.name(notice.record(value.get("context")).get("timezone")) or hint.timezone
    lines = _bulk_lines(value)
    for place, one in enumerate(notice.listed(value.get("disruptions"))):
        told = notice.record(one)
        id_ = notice.name(told.get("id") or told.get("disruption_id") or told.get("uri"))
        if not id_:
            yield Flaw("a disruption without id", f"disruption {place}")
            continue
        graded = _graded(told)
        if seeks_somebody(graded[1], _said(told), _LANGUAGE):
            yield Refused(PERSON_ALERT, f"disruption {place}")
            continue
        yield _report(told, id_, zone, graded, lines.get(id_, ()), hint)


def _bulk_lines(value: dict[str, Any]) -> dict[str, tuple[Any, ...]]:
    """Objects by disruption id, from the bulk form, which lists lines beside the disruptions."""
    found: dict[str, tuple[Any, ...]] = {}
    for line in notice.listed(value.get("lines")):
        for touched in notice.listed(notice.record(line).get("impactedObjects")):
            for id_ in notice.listed(notice.record(touched).get("disruptionIds")):
                found[str(id_)] = (*found.get(str(id_), ()), (line, touched))
    return found


def _report(
    told: dict[str, Any],
    id_: str,
    zone: str,
    graded: tuple[Severity, Effect],
    bulk: tuple[Any, ...],
    hint: Hint,
) -> Report:
    sent = _time(told.get("updated_at") or told.get("lastUpdate"), zone)
    windows = _windows(told, zone)
    severity, effect = graded
    coded = _bulk_slots(bulk, effect, windows) if bulk else _slots(told, effect, windows)
    slots = _read(told, coded, sent, replace(hint, timezone=zone))
    onset, ends = notice.span(windows or slots.windows)
    return Report(
        format="navitia",
        id=id_,
        sender=hint.publisher or notice.name(told.get("contributor")),
        sent=sent,
        keys=(f"navitia:{id_}",),
        hazard=Hazard.TRANSIT,
        severity=severity,
        onset=onset,
        ends=ends,
        shapes=_shapes(told),
        country=hint.country,
        slots=slots,
    )


def _time(value: Any, zone: str) -> Any:
    return stamp(value if isinstance(value, str) else None, zone)


def _windows(told: dict[str, Any], zone: str) -> tuple[Window, ...]:
    periods = notice.listed(told.get("application_periods") or told.get("applicationPeriods"))
    return notice.windows(
        (_time(notice.record(p).get("begin"), zone), _time(notice.record(p).get("end"), zone))
        for p in periods
    )


def _graded(told: dict[str, Any]) -> tuple[Severity, Effect]:
    graded = told.get("severity")
    if isinstance(graded, str):
        severity, effect = _BULK_SEVERITY.get(graded, (Severity.UNKNOWN, Effect.UNKNOWN))
    else:
        severity = Severity.UNKNOWN
        effect = EFFECTS.get(str(notice.record(graded).get("effect")).upper(), Effect.UNKNOWN)
    if effect is Effect.UNKNOWN and _medical(told):
        return severity, Effect.MEDICAL_INCIDENT
    return severity, effect


def _medical(told: dict[str, Any]) -> bool:
    spelt = str(told.get("cause") or "").casefold()
    return any(word in spelt for word in _MEDICAL)


def _objects(told: dict[str, Any]) -> Iterator[dict[str, Any]]:
    for one in notice.listed(told.get("impacted_objects")):
        yield notice.record(one)


def _touched(told: dict[str, Any]) -> list[dict[str, Any]]:
    """Stops whose times change; all of them when the feed says nothing about it."""
    stops = [notice.record(s) for o in _objects(told) for s in notice.listed(o.get("impacted_stops"))]
    return [s for s in stops if s.get("stop_time_effect") != "unchanged"] or stops


def _slots(told: dict[str, Any], effect: Effect, windows: tuple[Window, ...]) -> Slots:
    lines: list[Any] = []
    stops: list[Any] = []
    sections: list[str] = []
    modes: list[str] = []
    for one in _objects(told):
        target = notice.record(one.get("pt_object"))
        kind = str(target.get("embedded_type"))
        inner = notice.record(target.get(kind))
        modes.append(
            f"{fields.code(target.get('id'))} {notice.record(inner.get('commercial_mode')).get('name')}"
        )
        if kind in ("line", "route", "trip"):
            lines.append(notice.first((inner.get("code"), inner.get("name"), target.get("name")), line=True))
        elif kind in ("stop_area", "stop_point"):
            stops.append(notice.first((inner.get("name"), target.get("name"))))
        if part := notice.record(one.get("impacted_section")):
            ends = (notice.record(part.get("from")).get("name"), notice.record(part.get("to")).get("name"))
            sections.append(notice.section(*ends))
    stops += [notice.record(s.get("stop_point")).get("name") for s in _touched(told)]
    return Slots(
        effect=effect,
        mode=_mode(modes),
        lines=notice.names(lines),
        stops=notice.names(stops),
        sections=tuple(dict.fromkeys(s for s in sections if s)),
        windows=windows,
    )


def _read(told: dict[str, Any], coded: Slots, sent: datetime | None, hint: Hint) -> Slots:
    """With what title and messages say."""
    slots = sentences.told(coded, "\n".join(dict.fromkeys(_said(told))), _LANGUAGE, sent, hint)
    return structs.replace(slots, effect=notice.effect(slots.effect, Effect.UNKNOWN))


def _said(told: dict[str, Any]) -> list[str]:
    texts = [notice.record(m).get("text") for m in notice.listed(told.get("messages"))]
    return [t for t in (told.get("title"), *texts, told.get("message")) if isinstance(t, str)][:MOST_TEXTS]


def _mode(spelt: list[str]) -> str:
    found = {_SAID[match[1]] if (match := _MODE.search(one.casefold())) else "" for one in spelt}
    return found.pop() if len(found) == 1 else ""


def _bulk_slots(bulk: tuple[Any, ...], effect: Effect, windows: tuple[Window, ...]) -> Slots:
    touched = [notice.record(t) for _, t in bulk]
    return Slots(
        effect=effect,
        mode=_mode([str(notice.record(line).get("mode")) for line, _ in bulk]),
        lines=notice.names(
            notice.first((notice.record(line).get("shortName"), notice.record(line).get("name")), line=True)
            for line, _ in bulk
        ),
        stops=notice.names(t.get("name") for t in touched if t.get("type") in ("stop_area", "stop_point")),
        windows=windows,
    )


def _shapes(told: dict[str, Any]) -> tuple[Shape, ...]:
    spots = [notice.record(notice.record(s.get("stop_point")).get("coord")) for s in _touched(told)]
    found = [notice.point(c.get("lat"), c.get("lon")) for c in spots]
    return tuple(dict.fromkeys(s for s in found if s))[: notice.MOST_NAMES]


NAVITIA = Format(
    name="navitia",
    title="Navitia disruptions",
    spec="https://doc.navitia.io/",
    sniff=sniff,
    parse=parse,
    says=(UPDATE, END),
    unsaid="a disruption taken back leaves the list",
)

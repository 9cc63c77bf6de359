# SPDX-License-Identifier: AGPL-3.0-or-later
"""One DATEX II situation record to a Report. Sources and causes are never looked at; of comments the slots are kept."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from tocsin.core.model import (
    PERSON_ALERT,
    Certainty,
    Flaw,
    Hazard,
    Measure,
    MsgType,
    Refused,
    Report,
    Severity,
    Slots,
    Status,
    Window,
)
from tocsin.formats import fields, notice, tree
from tocsin.formats.base import Hint, Item
from tocsin.formats.datex2_place import Spot, spot
from tocsin.formats.datex2_types import ACTIVITIES, meaning
from tocsin.formats.seeking import calls_for_somebody
from tocsin.formats.sentences import in_one_language, told
from tocsin.formats.stamps import stamp

_SEVERITY = {"highest": Severity.EXTREME, "high": Severity.SEVERE, "medium": Severity.MODERATE, "low": Severity.MINOR, "lowest": Severity.MINOR, "none": Severity.MINOR}  # fmt: skip
_CERTAINTY = {"certain": Certainty.OBSERVED, "probable": Certainty.LIKELY, "riskOf": Certainty.POSSIBLE, "improbable": Certainty.UNLIKELY}  # fmt: skip
_STATUS = {"test": Status.TEST, "securityExercise": Status.EXERCISE, "technicalExercise": Status.EXERCISE}
_COUNTRY = {"uk": "GB", "el": "GR"}


@dataclass(frozen=True)
class Situation:
    """What the records of one situation share."""

    id: str
    publisher: str
    country: str
    sent: datetime | None
    status: Status
    severity: str
    geometry: Any
    language: str

    @staticmethod
    def of(node: Any, hint: Hint, geometries: dict[str, Any]) -> Situation:
        top = node.getparent() if node.getparent() is not None else node
        creator = tree.child(top, "publicationCreator")
        country = tree.text(creator, "country") if creator is not None else ""
        name = notice.name(node.get("id"))
        return Situation(
            id=name,
            publisher=notice.name(tree.text(creator, "nationalIdentifier") if creator is not None else "")
            or hint.publisher,
            country=_COUNTRY.get(country.lower(), country.upper())[:2] or hint.country,
            sent=stamp(
                tree.text(node, "situationVersionTime") or tree.text(top, "publicationTime"), hint.timezone
            ),
            status=_STATUS.get(tree.text(node, "headerInformation", "informationStatus"), Status.ACTUAL),
            severity=tree.text(node, "overallSeverity"),
            geometry=geometries.get(name),
            language=hint.language or tree.language(top),
        )


def report(node: Any, situation: Situation, where: str, hint: Hint) -> Iterator[Item]:
    id_ = notice.name(node.get("id")) or notice.name(tree.text(node, "situationRecordCreationReference"))
    if not id_:
        yield Flaw("a situation record without id", where)
        return
    kind = tree.kind(node)
    if not kind:
        yield Flaw("a situation record that does not say its type (xsi:type)", where, lost=False)
    place = _placed(spot(node), situation)
    if place.fault:
        yield Flaw(place.fault, where, lost=False)
    if calls_for_somebody(text for _, text in _comments(node)):
        yield Refused(PERSON_ALERT, where)
        return
    yield _report(node, id_, kind, situation, place, hint)


def _placed(found: Spot, situation: Situation) -> Spot:
    if found.shapes or not situation.geometry:
        return found
    shape, fault = notice.geometry(situation.geometry)
    return Spot(
        (shape,) if shape else (), found.geocodes, found.streets, found.sections, found.fault or fault
    )


def _report(node: Any, id_: str, kind: str, situation: Situation, place: Spot, hint: Hint) -> Report:
    hazard, effect = meaning(kind, node)
    windows = _windows(node, hint.timezone)
    version = notice.name(node.get("version"))
    own = tree.text(node, "severity") or situation.severity
    sent = stamp(tree.text(node, "situationRecordVersionTime"), hint.timezone) or situation.sent
    mode = "" if hazard is Hazard.TRANSIT else "road"
    coded = Slots(effect=effect, mode=mode, streets=place.streets, sections=place.sections, windows=windows)
    slots = _told(node, coded, sent or notice.span(windows)[0], replace(hint, language=situation.language))
    onset, ends = notice.span(windows or slots.windows)
    return Report(
        format="datex2",
        id=f"{id_}@{version}" if version else id_,
        sender=situation.publisher,
        sent=sent,
        status=situation.status,
        msg_type=MsgType.CANCEL if _over(node) else MsgType.ALERT,
        keys=(f"datex2:{situation.publisher}:{id_}",),
        hazard=hazard,
        event_code="" if kind in ACTIVITIES else fields.code(kind),
        severity=_SEVERITY.get(own, Severity.UNKNOWN),
        certainty=_CERTAINTY.get(tree.text(node, "probabilityOfOccurrence"), Certainty.UNKNOWN),
        onset=onset,
        ends=ends,
        shapes=place.shapes,
        geocodes=place.geocodes,
        country=situation.country,
        slots=slots,
        measures=_measures(node),
    )


def _told(node: Any, coded: Slots, at: datetime | None, hint: Hint) -> Slots:
    """With what comments say. Finland names the road of many records there only."""
    language, text = in_one_language(_comments(node), hint)
    return told(coded, text, language, at, hint)


def _comments(node: Any) -> Iterator[tuple[str, str]]:
    """What is said in public, each with its language; comments between authorities are not read."""
    for comment in tree.children(node, "generalPublicComment"):
        for value in tree.all(comment, "value"):
            if tree.local(value.getparent()) == "value":  # JSON wraps the words of a language once more
                continue
            yield tree.language(value), tree.said(value)


def _over(node: Any) -> bool:
    """Ended or cancelled by its publisher (an active and an ended record may stand in one situation)."""
    life = tree.child(node, "management", "lifeCycleManagement")
    if life is not None and "true" in (tree.text(life, "cancel"), tree.text(life, "end")):
        return True
    return tree.text(node, "validity", "validityStatus") == "suspended"


def _windows(node: Any, zone: str) -> tuple[Window, ...]:
    times = tree.child(node, "validity", "validityTimeSpecification")
    if times is None:
        return ()
    whole = (
        stamp(tree.text(times, "overallStartTime"), zone),
        stamp(tree.text(times, "overallEndTime"), zone),
    )
    parts = [
        (stamp(tree.text(p, "startOfPeriod"), zone), stamp(tree.text(p, "endOfPeriod"), zone))
        for p in tree.children(times, "validPeriod")
    ]
    return notice.windows([p for p in parts if p[0] or p[1]]) or notice.windows([whole])


_MEASURES = (
    ("temporarySpeedLimit", Measure.SPEED_LIMIT_MS, 1 / 3.6),
    ("numberOfLanesRestricted", Measure.LANES_CLOSED, 1.0),
    ("delayTimeValue", Measure.DELAY_S, 1.0),
)


def _measures(node: Any) -> dict[Measure, float]:
    found: dict[Measure, float] = {}
    for name, measure, factor in _MEASURES:
        value = notice.number(tree.first(node, name))
        if value is not None and 0 <= value < 1e7:
            found[measure] = round(value * factor, 3)
    return found

# SPDX-License-Identifier: AGPL-3.0-or-later
"""SIRI Situation Exchange, XML and JSON (SIRI Lite): one report per situation. Reasons are not read; of sentences the slots are kept."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from msgspec import structs

from tocsin.core.model import (
    PERSON_ALERT,
    Certainty,
    Effect,
    Flaw,
    Hazard,
    MsgType,
    Refused,
    Report,
    Severity,
    Shape,
    Slots,
    Status,
    Window,
)
from tocsin.formats import notice, tree
from tocsin.formats.base import CANCEL, END, UPDATE, Body, Format, Hint, Item
from tocsin.formats.seeking import calls_for_somebody, seeks_somebody
from tocsin.formats.sentences import told
from tocsin.formats.stamps import stamp

_ELEMENTS = ("PtSituationElement", "RoadSituationElement", "SituationElement")
_CONDITIONS = {
    "noService": Effect.NO_SERVICE, "cancelled": Effect.NO_SERVICE, "tripCancellation": Effect.NO_SERVICE, "notStopping": Effect.STOP_CLOSED,
    "stopCancelled": Effect.STOP_CLOSED, "stopMoved": Effect.STOP_MOVED, "stopOnDemand": Effect.MODIFIED_SERVICE, "diverted": Effect.DETOUR,
    "lineCancellation": Effect.NO_SERVICE, "delayed": Effect.DELAYS, "delay": Effect.DELAYS, "arrivesEarly": Effect.MODIFIED_SERVICE,
    "minorDelays": Effect.DELAYS, "majorDelays": Effect.DELAYS, "altered": Effect.MODIFIED_SERVICE, "changeOfPlatform": Effect.MODIFIED_SERVICE,
    "alternativeTransport": Effect.MODIFIED_SERVICE, "additionalService": Effect.ADDITIONAL_SERVICE, "extraTrip": Effect.ADDITIONAL_SERVICE,
    "specialService": Effect.MODIFIED_SERVICE, "operationTimeExtension": Effect.ADDITIONAL_SERVICE, "lineReducedService": Effect.REDUCED_SERVICE,
    "reducedService": Effect.REDUCED_SERVICE, "tripRestriction": Effect.REDUCED_SERVICE, "disrupted": Effect.SERVICE_DISRUPTION,
    "intermittentService": Effect.REDUCED_SERVICE, "shortFormedService": Effect.REDUCED_SERVICE, "fullLengthService": Effect.NO_EFFECT,
    "normalService": Effect.NO_EFFECT, "onTime": Effect.NO_EFFECT, "undefinedServiceInformation": Effect.UNKNOWN, "substitutedService": Effect.MODIFIED_SERVICE,
}  # fmt: skip
_RANK = (
    Effect.NO_SERVICE, Effect.STOP_CLOSED, Effect.STOP_MOVED, Effect.DETOUR, Effect.REDUCED_SERVICE, Effect.DELAYS,
    Effect.SERVICE_DISRUPTION, Effect.MODIFIED_SERVICE, Effect.ADDITIONAL_SERVICE, Effect.NO_EFFECT,
)  # fmt: skip
_SEVERITY = {"verySevere": Severity.EXTREME, "severe": Severity.SEVERE, "normal": Severity.MODERATE, "slight": Severity.MINOR, "verySlight": Severity.MINOR, "noImpact": Severity.MINOR}  # fmt: skip
_REALITY = {"test": Status.TEST, "securityExercise": Status.EXERCISE, "technicalExercise": Status.EXERCISE}
_CERTAINTY = {"certain": Certainty.OBSERVED, "probable": Certainty.LIKELY, "riskOf": Certainty.POSSIBLE, "improbable": Certainty.UNLIKELY}  # fmt: skip
_MEDICAL = frozenset(
    {
        "medicalEmergency",
        "medicalIncident",
        "passengerIllness",
        "personIllOnVehicle",
        "personIllAtStation",
        "illVehicleOccupants",
        "sickPassenger",
    }
)
_TOLD = ("Summary", "Description", "Detail")
"""What is read for slots. An Advice says what to take or where to go instead: its lines and stops are those on which
nothing happens, so it is only asked whether somebody is sought."""
_REASONS = ("AlertCause", "MiscellaneousReason", "MiscellaneousSubReason", "PersonnelReason", "UnknownReason")
_MODES = {"bus": "bus", "coach": "bus", "trolleyBus": "bus", "tram": "tram", "metro": "metro", "underground": "metro", "rail": "rail",
          "railway": "rail", "urbanRail": "rail", "intercityRail": "rail", "suburbanRail": "rail", "ferry": "ferry", "water": "ferry", "air": "air"}  # fmt: skip


def sniff(body: Body) -> float:
    head = body.head
    if head[:1] == "<":
        named = "siri.org.uk/siri" in head or "<Siri" in head or ":Siri" in head
        return 0.95 if "Situation" in head and named else 0.5 if named else 0.0
    if head[:1] == "{" and (
        '"Siri"' in head or "SituationExchangeDelivery" in head or "PtSituationElement" in head
    ):
        return 0.95 if "Situation" in body.text[:100_000] else 0.4
    return 0.0


def parse(body: Body, hint: Hint) -> Iterator[Item]:
    if body.head[:1] == "{":
        root = None if body.json is None else tree.element(body.json)
    else:
        root = body.xml
    if root is None:
        yield Flaw(body.fault or "neither XML nor JSON", "body")
        return
    place = 0
    for node in root.iter():
        if tree.local(node) in _ELEMENTS:
            yield from _situation(node, f"situation {place}", hint)
            place += 1
    if not place and next(tree.all(root, "SituationExchangeDelivery"), None) is None:
        yield Flaw("no situation exchange in this delivery", "body")


_SPOKEN = (
    "Summary",
    "Description",
    "Detail",
    "Advice",
    "SummaryText",
    "DescriptionText",
    "DetailText",
    "AdviceText",
    "ReasonName",
)
"""In any language, and in the texts that are meant for one place or screen."""


def _situation(node: Any, where: str, hint: Hint) -> Iterator[Item]:
    number = notice.name(tree.text(node, "SituationNumber"))
    if not number:
        yield Flaw("a situation without SituationNumber", where)
        return
    language, said = _said(node, *_TOLD)
    coded = _coded(node)
    advised = _said(node, "Advice")[1]
    everywhere = (tree.said(text) for name in _SPOKEN for text in tree.all(node, name))
    if seeks_somebody(coded, [*said, *advised], language or hint.language) or calls_for_somebody(everywhere):
        yield Refused(PERSON_ALERT, where)
        return
    yield _report(node, number, coded, (language, "\n".join(said)), hint)


def _report(node: Any, number: str, coded: Effect, said: tuple[str, str], hint: Hint) -> Report:
    zone = hint.timezone
    road = tree.local(node) == "RoadSituationElement"
    participant = notice.name(tree.text(node, "ParticipantRef")) or hint.publisher
    version = notice.name(tree.text(node, "Version"))
    windows = _windows(node, "ValidityPeriod", zone) or _windows(node, "PublicationWindow", zone)
    sent = stamp(tree.text(node, "VersionedAtTime") or tree.text(node, "CreationTime"), zone)
    slots = told(_slots(node, coded, windows, road), said[1], said[0], sent or notice.span(windows)[0], hint)
    onset, ends = notice.span(windows or slots.windows)
    progress = tree.text(node, "Progress")
    return Report(
        format="siri-sx",
        id=f"{number}@{version}" if version else number,
        sender=participant,
        sent=sent,
        status=Status.DRAFT
        if "raft" in progress
        else _REALITY.get(tree.text(node, "Reality"), Status.ACTUAL),
        msg_type=MsgType.CANCEL if progress in ("closed", "closing", "removed") else MsgType.ALERT,
        keys=(f"siri:{participant}:{number}",),
        hazard=Hazard.ROAD if road else Hazard.TRANSIT,
        severity=_SEVERITY.get(tree.text(node, "Severity") or _worst(node), Severity.UNKNOWN),
        certainty=_CERTAINTY.get(tree.text(node, "Probability"), Certainty.UNKNOWN),
        onset=onset,
        expires=_last(_windows(node, "PublicationWindow", zone)),
        ends=ends,
        shapes=_shapes(node),
        country=hint.country,
        slots=structs.replace(slots, effect=notice.effect(slots.effect, Effect.UNKNOWN)),
    )


def _said(node: Any, *names: str) -> tuple[str, list[str]]:
    """Texts in the first one's language, read for slots and asked whether somebody is sought. No word is kept."""
    texts = tree.children(node, *names)
    language = next((tag for t in texts if (tag := tree.language(t))), "")
    return language or tree.text(node, "Language").lower()[:2], [
        said for t in texts if tree.language(t) in ("", language) and (said := tree.said(t))
    ]


def _worst(node: Any) -> str:
    spelt = {tree.text(c, "Severity") for c in tree.all(node, "Consequence")}
    return next((name for name in _SEVERITY if name in spelt), "")


def _last(windows: tuple[Window, ...]) -> Any:
    return notice.span(windows)[1]


def _windows(node: Any, name: str, zone: str) -> tuple[Window, ...]:
    periods = tree.children(node, name)
    return notice.windows(
        (stamp(tree.text(p, "StartTime"), zone), stamp(tree.text(p, "EndTime"), zone)) for p in periods
    )


def _coded(node: Any) -> Effect:
    found = {_CONDITIONS.get(tree.said(c), Effect.UNKNOWN) for c in tree.all(node, "Condition")}
    known = next((effect for effect in _RANK if effect in found), Effect.UNKNOWN)
    if known is Effect.UNKNOWN and any(tree.text(node, reason) in _MEDICAL for reason in _REASONS):
        return Effect.MEDICAL_INCIDENT
    return known


_LINED = ("AffectedLine", "AffectedVehicleJourney")


def _affected(node: Any, element: str, *fields: str) -> Iterator[str]:
    for one in tree.all(node, element):
        yield notice.first((tree.text(one, f) for f in fields), element in _LINED)


def _slots(node: Any, coded: Effect, windows: tuple[Window, ...], road: bool) -> Slots:
    return Slots(
        effect=coded,
        mode="road" if road else _mode(node),
        lines=notice.names([*_affected(node, "AffectedLine", "PublishedLineName", "LineName", "LineRef"), *_affected(node, "AffectedVehicleJourney", "PublishedLineName", "LineRef")]),
        stops=notice.names([*_affected(node, "AffectedStopPoint", "StopPointName", "StopPointRef"), *_affected(node, "AffectedStopPlace", "PlaceName", "StopPlaceRef")]),
        streets=notice.names([*_affected(node, "AffectedRoad", "RoadName", "RoadNumber"), *_affected(node, "Road", "RoadName", "RoadNumber")]),
        sections=_sections(node),
        windows=windows,
    )  # fmt: skip


def _mode(node: Any) -> str:
    for name in ("VehicleMode", "AccessMode"):
        found = {_MODES.get(tree.said(n), "") for n in tree.all(node, name)} - {""}
        if len(found) == 1:
            return found.pop()
    return ""


def _sections(node: Any) -> tuple[str, ...]:
    found = []
    for part in tree.all(node, "IndirectSectionRef"):
        first = tree.first(part, "FirstStopPointName", "FirstStopPointRef", "FirstQuayRef")
        last = tree.first(part, "LastStopPointName", "LastStopPointRef", "LastQuayRef")
        found.append(notice.section(first, last))
    return tuple(dict.fromkeys(s for s in found if s))


def _shapes(node: Any) -> tuple[Shape, ...]:
    found = []
    for one in tree.all(node, "Location"):
        shape = notice.point(tree.text(one, "Latitude"), tree.text(one, "Longitude"))
        if shape:
            found.append(shape)
    return tuple(dict.fromkeys(found))[: notice.MOST_NAMES]


SIRI_SX = Format(
    name="siri-sx",
    title="SIRI Situation Exchange",
    spec="https://www.siri-cen.eu/",
    sniff=sniff,
    parse=parse,
    says=(UPDATE, CANCEL, END),
)

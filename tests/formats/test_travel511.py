# SPDX-License-Identifier: AGPL-3.0-or-later
"""The JSON lists of 511 services."""

import json
from typing import Any

import pytest

from tocsin.core.model import Effect, Flaw, Hazard, Report, Severity
from tocsin.formats import Hint, parse


def event(**changes: Any) -> dict[str, Any]:
    return {
        "ID": "Incident-9", "SourceId": "9", "Organization": "Somebody", "RoadwayName": "Highway 401", "DirectionOfTravel": "Eastbound",
        "Description": "Called in by Jane Doe", "Reported": 1700000000, "LastUpdated": 1700000600, "StartDate": 1700000000, "PlannedEndDate": 1700100000,
        "LanesAffected": "1 left lane closed", "Latitude": 43.7, "Longitude": -79.4, "LatitudeSecondary": 43.8, "LongitudeSecondary": -79.3,
        "EventType": "accidentsAndIncidents", "IsFullClosure": False, "Severity": "Major", "EncodedPolyline": None, **changes,
    }  # fmt: skip


def read(*rows: Any) -> list[Any]:
    return list(
        parse(json.dumps(rows).encode(), Hint(url="https://511.example.org/api/v2/get/event", country="CA"))
    )


def test_an_incident_is_a_line_a_road_and_lanes_but_no_words() -> None:
    (found,) = read(event())
    assert isinstance(found, Report) and found.format == "511"
    assert (found.hazard, found.severity, found.id) == (
        Hazard.ROAD,
        Severity.SEVERE,
        "511:511.example.org:Incident-9",
    )
    assert found.slots and (found.slots.effect, found.slots.streets) == (Effect.LANE_CLOSED, ("Highway 401",))
    assert found.shapes[0].text == "43.7,-79.4 43.8,-79.3"
    assert found.ends and found.sent and "Jane" not in str(found)


@pytest.mark.parametrize(
    ("changes", "effect"),
    [
        ({"IsFullClosure": True}, Effect.ROAD_CLOSED),
        ({"LanesAffected": "All lanes closed"}, Effect.ROAD_CLOSED),
        ({"LanesAffected": "No Data", "EventType": "roadwork"}, Effect.ROADWORKS),
        ({"LanesAffected": None, "EventType": "closures"}, Effect.ROAD_CLOSED),
        ({"LanesAffected": None, "EventType": "generalInfo"}, Effect.UNKNOWN),
    ],
)
def test_effects(changes: dict[str, Any], effect: Effect) -> None:
    (found,) = read(event(**changes))
    assert found.slots.effect is effect


def test_a_special_event_is_a_window_and_a_place() -> None:
    (found,) = read(event(EventType="specialEvents", LanesAffected=None, PlannedEndDate=1600000000))
    assert found.hazard is Hazard.PUBLIC_EVENT and found.ends is None and found.slots.windows == ()


def test_an_event_with_neither_number_nor_place_costs_itself() -> None:
    flaw, found = read(event(ID=None, SourceId=None), event(EncodedPolyline="_p~iF~ps|U_ulLnnqC"))
    assert isinstance(flaw, Flaw) and found.shapes[0].text.startswith("38.5,-120.2")

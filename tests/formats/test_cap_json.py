# SPDX-License-Identifier: AGPL-3.0-or-later
"""CAP as JSON: MeteoAlarm's API and what converters make of CAP."""

import json
from typing import Any

import pytest

from tocsin.core.model import Flaw, Geocode, Hazard, MsgType, Refused, Report, Severity
from tocsin.formats import Hint, parse


def block(language: str, event: str, **changes: Any) -> dict[str, Any]:
    return {
        "language": language, "category": ["Met"], "event": event, "urgency": "Future", "severity": "Moderate",
        "certainty": "Likely", "onset": "2026-01-05T06:00:00+01:00", "expires": "2026-01-05T23:59:59+01:00",
        "senderName": "An Office", "contact": "a person, on a telephone",
        "parameter": [{"value": "2; yellow; Moderate", "valueName": "awareness_level"}, {"value": "1; Wind", "valueName": "awareness_type"}],
        "area": [{"areaDesc": "A region", "geocode": [{"value": "HR802", "valueName": "EMMA_ID"}]}],
        **changes,
    }  # fmt: skip


def alert(**changes: Any) -> dict[str, Any]:
    infos = [block("hr-HR", "Žuto upozorenje za vjetar"), block("en-GB", "Yellow wind warning")]
    return {
        "identifier": "2.49.0.0.191.0.HR.1", "sender": "https://meteo.example.hr", "sent": "2026-01-04T16:56:10+01:00",
        "status": "Actual", "msgType": "Update", "scope": "Public",
        "references": "https://meteo.example.hr,2.49.0.0.191.0.HR.0,2026-01-04T08:50:00+01:00", "info": infos, **changes,
    }  # fmt: skip


def read(value: Any) -> list[Any]:
    return list(parse(json.dumps(value).encode(), Hint()))


def test_a_meteoalarm_answer_is_one_report_an_alert_in_every_language() -> None:
    wind, second = read(
        {"warnings": [{"alert": alert(), "uuid": "u1"}, {"alert": alert(identifier="b"), "uuid": "u2"}]}
    )
    assert isinstance(wind, Report) and wind.format == "cap-json" and second.id == "b"
    assert (wind.hazard, wind.severity, wind.msg_type) == (Hazard.WIND, Severity.MODERATE, MsgType.UPDATE)
    assert wind.refs == ("2.49.0.0.191.0.HR.0",)
    assert wind.geocodes == (Geocode("EMMA_ID", "HR802"),)
    assert wind.headline == {"hr-HR": "Žuto upozorenje za vjetar", "en-GB": "Yellow wind warning"}
    assert "telephone" not in str(wind)


@pytest.mark.parametrize(
    "value",
    [
        alert(),
        [alert()],
        {"alerts": [alert()], "generated": "2026-01-04T16:56:10+01:00"},
        {"cap:alert": {f"cap:{name}": inner for name, inner in alert().items()}},
        {**alert(), "msgType": None, "message_type": "Update"},
        alert(info=block("hr-HR", "Žuto upozorenje za vjetar")),
    ],
    ids=["alone", "list", "named list", "prefixes", "snake case", "one block without a list"],
)  # fmt: skip
def test_however_it_is_wrapped(value: Any) -> None:
    (wind,) = (item for item in read(value) if isinstance(item, Report))
    assert (wind.format, wind.hazard, wind.msg_type) == ("cap-json", Hazard.WIND, MsgType.UPDATE)


def test_codes_as_plain_members() -> None:
    (heat,) = read(
        alert(
            references=None,
            info=[
                block("en-US", "Heat Advisory", parameter={"VTEC": ["/O.NEW.KTBW.HT.Y.0001.260705T1500Z-260706T0000Z/"]},
                      geocode=None, area=[{"areaDesc": "Polk", "geocode": {"UGC": ["FLZ052", "FLZ056"]}, "polygon": "28,-82 28,-81 27,-81 28,-82"}])
            ],
        )
    )  # fmt: skip
    assert heat.hazard is Hazard.HEAT
    assert heat.geocodes == (Geocode("UGC", "FLZ052"), Geocode("UGC", "FLZ056"))
    assert len(heat.shapes) == 1


def test_a_person_alert_is_refused_and_its_neighbour_is_not() -> None:
    first, second = read([alert(info=[block("en-US", "Child Abduction Emergency", parameter=[])]), alert()])
    assert isinstance(first, Refused) and isinstance(second, Report)


@pytest.mark.parametrize(
    "value",
    [
        {"identifier": "x", "info": 3},
        {"identifier": None, "msgType": []},
        [{"identifier": {"a": 1}, "info": [[None]]}],
    ],
)
def test_odd_values_give_flaws_not_faults(value: Any) -> None:
    assert all(isinstance(item, Flaw | Report) for item in read(value))

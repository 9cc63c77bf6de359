# SPDX-License-Identifier: AGPL-3.0-or-later
"""QuakeML in both of its forms, and what catalogues leave out."""

from datetime import UTC, datetime

import pytest

from tocsin.core.model import Certainty, Flaw, Hazard, Measure, MsgType, Report, Severity
from tocsin.formats import parse

HEAD = '<q:quakeml xmlns:q="http://quakeml.org/xmlns/quakeml/1.2" xmlns="http://quakeml.org/xmlns/bed/1.2" xmlns:catalog="http://anss.org/xmlns/catalog/0.1"><eventParameters publicID="smi:x/1">'
TAIL = "</eventParameters></q:quakeml>"


def origin(name: str, lat: float = 42.5, depth: str = "14500", more: str = "") -> str:
    return f"""<origin publicID="{name}"><time><value>2026-03-01T22:53:55.68</value></time><latitude><value>{lat}</value><uncertainty>0.02</uncertainty></latitude>
      <longitude><value>13.4</value></longitude><depth><value>{depth}</value></depth>{more}
      <creationInfo><agencyID>AN-AGENCY</agencyID><author>Analyst Somebody</author><creationTime>2026-03-01T23:02:47</creationTime></creationInfo></origin>"""


def magnitude(name: str, size: float) -> str:
    return f'<magnitude publicID="{name}"><mag><value>{size}</value></mag><type>ML</type></magnitude>'


def event(
    inner: str, attributes: str = 'publicID="smi:example.org/fdsnws/event/1/query?eventId=301"'
) -> bytes:
    return f"<?xml version='1.0'?>{HEAD}<event {attributes}>{inner}</event>{TAIL}".encode()


def only(raw: bytes) -> Report:
    (found,) = parse(raw)
    assert isinstance(found, Report), found
    return found


def test_the_preferred_origin_and_magnitude_count() -> None:
    quake = only(
        event(
            "<type>earthquake</type><preferredOriginID>o2</preferredOriginID><preferredMagnitudeID>m2</preferredMagnitudeID>"
            "<description><type>felt report</type><text>Mrs Somebody felt it</text></description>"
            "<description><type>region name</type><text>4 km S of Nowhere</text></description>"
            + origin("o1", 1.0) + origin("o2", more="<evaluationMode>manual</evaluationMode>") + magnitude("m1", 9.9) + magnitude("m2", 5.2)
        )
    )  # fmt: skip
    assert (quake.format, quake.hazard, quake.severity) == ("quakeml", Hazard.EARTHQUAKE, Severity.MODERATE)
    assert quake.measures == {Measure.MAGNITUDE: 5.2, Measure.DEPTH_M: 14500.0}
    assert quake.shapes[0].text == "42.5,13.4"
    assert quake.onset == datetime(2026, 3, 1, 22, 53, 55, 680000, tzinfo=UTC)
    assert quake.sent == datetime(2026, 3, 1, 23, 2, 47, tzinfo=UTC)
    assert quake.certainty is Certainty.OBSERVED
    assert quake.headline == {"en": "M 5.2 - 4 km S of Nowhere"}
    assert quake.keys == ("quakeml:301",)
    assert "Somebody" not in str(quake)


def test_the_us_catalogue_shares_its_key_with_the_other_us_feeds() -> None:
    quake = only(
        event(
            origin("o"), 'publicID="quakeml:us.example/e" catalog:eventsource="us" catalog:eventid="7000abcd"'
        )
    )
    assert quake.keys[0] == "usgs:us7000abcd"


def test_origins_may_lie_beside_the_events() -> None:
    raw = f'{HEAD}<event publicID="smi:x/e"><originReference>o9</originReference><magnitudeReference>m9</magnitudeReference></event>{origin("o9")}{magnitude("m9", 3.1)}{TAIL}'
    quake = only(raw.encode())
    assert quake.measures[Measure.MAGNITUDE] == 3.1 and quake.shapes


@pytest.mark.parametrize(
    "inner", ["<type>not existing</type>", "<evaluationStatus>rejected</evaluationStatus>"]
)
def test_what_was_no_quake_is_a_cancel(inner: str) -> None:
    gone = only(event(inner))
    assert gone.msg_type is MsgType.CANCEL and gone.refs == (gone.id,)


@pytest.mark.parametrize(
    ("kind", "hazard"),
    [("quarry blast", Hazard.EXPLOSION), ("nuclear explosion", Hazard.EXPLOSION), ("landslide", Hazard.LANDSLIDE), ("", Hazard.EARTHQUAKE)],
)  # fmt: skip
def test_kinds_of_events(kind: str, hazard: Hazard) -> None:
    assert only(event(f"<type>{kind}</type>{origin('o')}")).hazard is hazard


def test_an_event_without_place_costs_itself_only() -> None:
    raw = f'{HEAD}<event publicID="a"/><event publicID="b">{origin("o")}</event>{TAIL}'
    flaw, quake = parse(raw.encode())
    assert isinstance(flaw, Flaw) and flaw.where == "event 1"
    assert isinstance(quake, Report) and quake.id == "b"

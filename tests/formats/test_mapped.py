# SPDX-License-Identifier: AGPL-3.0-or-later
"""Mapped feeds: the documentation's own examples work, and a wrong line is named."""

import json
import re
from datetime import UTC, datetime
from pathlib import Path

import pytest

from tocsin.core.model import Effect, Flaw, Geocode, Hazard, Measure, MsgType, Refused, Report, Severity
from tocsin.formats import Body, Format, Hint, mapped

DOCS = Path(__file__).resolve().parents[2] / "docs" / "mapped-feeds.md"
EXAMPLES = re.findall(r"```toml\n(.*?)```", DOCS.read_text(), re.DOTALL)


def read(toml: str, raw: bytes) -> list[object]:
    made = mapped.compile(toml)
    assert isinstance(made, Format), made
    return list(made.parse(Body(raw), Hint()))


def test_the_documented_closures() -> None:
    def row(**changes: object) -> dict[str, object]:
        shown = {"permit": 7, "street": "Main St", "between": "1st and 2nd", "from": "08/22/2026 06:00",
                 "until": "08/22/2026 18:00", "state": "open", **changes}  # fmt: skip
        line = {"type": "LineString", "coordinates": [[-89.6, 39.7], [-89.6, 39.8]]}
        return {"type": "Feature", "properties": shown, "geometry": line}

    raw = json.dumps({"features": [row(), row(permit=8, state="Cancelled"), row(permit=None)]}).encode()
    closure, gone, flaw = read(EXAMPLES[0], raw)
    assert isinstance(closure, Report) and isinstance(gone, Report)
    assert closure.slots is not None and closure.slots.effect is Effect.ROAD_CLOSED
    assert closure.onset == datetime(2026, 8, 22, 11, tzinfo=UTC)
    assert closure.id == "springfield-closures:7"
    assert gone.msg_type is MsgType.CANCEL
    assert flaw == Flaw("no id at properties.permit", "row 3")


def test_the_documented_gauges() -> None:
    raw = (
        b"estacion;fecha;latitud;longitud;aviso;nivel;texto\nA1;2026-08-22 06:00;40,1;-3.5;Rojo;250;Crecida\n"
    )
    (gauge,) = read(EXAMPLES[1], raw)
    assert isinstance(gauge, Report)
    assert gauge.severity is Severity.EXTREME and gauge.measures == {Measure.WATER_LEVEL_M: 2.5}
    assert gauge.onset == datetime(2026, 8, 22, 4, tzinfo=UTC)
    assert gauge.shapes[0].text == "40.1,-3.5"


RSS = """name = "rss-x"
kind = "rss"
timezone = "UTC"
zone_scheme = "NUTS3"
[fields]
id = "guid"
headline = "title"
hazard = "category"
zone = "enclosure@url"
[hazards]
Brand = "fire"
"""


def test_rss_by_element_and_attribute() -> None:
    raw = b"""<rss xmlns:georss="g"><channel><item><guid>1</guid><title>t</title><category>brand</category>
    <georss:point>50.1 8.2</georss:point><enclosure url="DE712"/></item>
    <item><guid>2</guid><title>Vermisste Person</title><category>brand</category></item>
    <item><guid>3</guid><category>other</category></item></channel></rss>"""
    fire, refused, flaw = read(RSS, raw)
    assert isinstance(fire, Report) and fire.hazard is Hazard.FIRE
    assert fire.shapes[0].text == "50.1,8.2" and fire.geocodes == (Geocode("NUTS3", "DE712"),)
    assert isinstance(refused, Refused)
    assert isinstance(flaw, Flaw) and "[hazards]" in flaw.reason


GOOD = EXAMPLES[1]


@pytest.mark.parametrize(
    ("find", "put", "error"),
    [
        ('kind = "csv"', 'kind = "xls"', "line 3: kind: 'xls' is none of geojson, json, csv, rss"),
        ('hazard = "flood"', 'hazard = "flod"', "line 5: hazard: 'flod' is none of"),
        (
            'timezone = "Europe/Madrid"',
            'timezone = "Madrid"',
            "line 6: timezone: 'Madrid' is no IANA time zone",
        ),
        ('id = "estacion"', 'ident = "estacion"', "line 11: fields.ident: not known"),
        ('onset = "fecha"', "onset = 3", "line 13: fields.onset: must be a path in quotes"),
        (
            'headline = "texto"',
            'headline = "organizador"',
            "line 17: fields.headline: 'organizador' names a person",
        ),
        ('rojo = "Extreme"', 'rojo = "Rot"', "line 22: severities.rojo: 'Rot' is none of"),
        ('unit = "cm"', 'unit = "mph"', "line 25: measures.water_level_m: unit 'mph' is none of"),
        ("[severities]", "[severity]", "line 19: severity: not known"),
        ('name = "river-gauges"', 'name = "River Gauges"', "line 1: name: give a name"),
        ('kind = "csv"', 'kind = "csv', "line 3: not TOML"),
    ],
)
def test_a_wrong_line_is_named(find: str, put: str, error: str) -> None:
    assert find in GOOD
    errors = mapped.compile(GOOD.replace(find, put, 1))
    assert isinstance(errors, list)
    assert any(one.startswith(error) for one in errors), errors
    assert all("\n" not in one for one in errors)


def test_all_errors_are_told_at_once() -> None:
    errors = mapped.compile('kind = "json"\n[fields]\nlat = "x"\n')
    assert isinstance(errors, list) and len(errors) == 5


@pytest.mark.parametrize(
    "raw", [b"", b"{", b"<", b"\xff\xfe\x00", b'{"features": 3}', b'{"features": [1, {}, null]}']
)
def test_bad_bytes_give_flaws(raw: bytes) -> None:
    for toml in (*EXAMPLES, RSS):
        assert all(isinstance(item, Flaw) for item in read(toml, raw))

# SPDX-License-Identifier: AGPL-3.0-or-later
"""Open-data tables: whichever portal wraps them and whatever grid they draw in, the same rows come out."""

import csv
import io
import json
from typing import Any

import pytest

from tocsin.core.model import Effect, Flaw, Hazard, Measure, Report
from tocsin.formats import Body, Hint, parse, tables
from tocsin.formats.projection import to_degrees

WORKS: dict[str, Any] = {
    "id": "R-77", "street_name": "Main Street", "closure_type": "FULL", "start_date": "2026-01-01", "end_date": "2026-01-03", "latitude": "45.5", "longitude": "-73.5",
}  # fmt: skip
GEO = {key: value for key, value in WORKS.items() if key not in ("latitude", "longitude")}


def _csv(mark: str) -> bytes:
    out = io.StringIO()
    writer = csv.DictWriter(out, WORKS, delimiter=mark)
    writer.writeheader()
    writer.writerow(WORKS)
    return out.getvalue().encode()


WRAPPED: dict[str, bytes] = {
    "a bare list": json.dumps([WORKS]).encode(),
    "CKAN": json.dumps({"success": True, "result": {"fields": [{"id": "_id"}, {"id": "street_name"}], "records": [WORKS], "total": 1}}).encode(),
    "Opendatasoft 1": json.dumps({"nhits": 1, "records": [{"recordid": "x", "fields": WORKS}]}).encode(),
    "Opendatasoft 2": json.dumps({"total_count": 1, "results": [WORKS]}).encode(),
    "Socrata": json.dumps({"meta": {"view": {"name": "road", "columns": [{"fieldName": name} for name in WORKS]}}, "data": [list(WORKS.values())]}).encode(),
    "GeoJSON": json.dumps({"type": "FeatureCollection", "features": [{"type": "Feature", "properties": GEO, "geometry": {"type": "Point", "coordinates": [-73.5, 45.5]}}]}).encode(),
    "GeoJSON in Lambert": json.dumps({"type": "FeatureCollection", "crs": {"type": "name", "properties": {"name": "urn:ogc:def:crs:EPSG::32188"}}, "features": [{"type": "Feature", "properties": GEO, "geometry": {"type": "Point", "coordinates": [304800.0, 5039882.2]}}]}).encode(),
    "ArcGIS in Web Mercator": json.dumps({"objectIdFieldName": "id", "fields": [{"name": "id"}], "spatialReference": {"wkid": 102100, "latestWkid": 3857}, "features": [{"attributes": GEO, "geometry": {"x": -8181982.6, "y": 5700582.7}}]}).encode(),
    "CSV": _csv(","),
    "CSV with semicolons": _csv(";"),
}  # fmt: skip


@pytest.mark.parametrize("raw", WRAPPED.values(), ids=WRAPPED)
def test_a_closure_is_the_same_whoever_hands_it_out(raw: bytes) -> None:
    (found,) = parse(raw, Hint())
    assert isinstance(found, Report), found
    assert (found.format, found.id, found.hazard) == ("road-notices", "road:R-77", Hazard.ROAD)
    assert found.slots and (found.slots.streets, found.slots.effect) == (("Main Street",), Effect.ROAD_CLOSED)
    lat, lon = map(float, found.shapes[0].text.split(","))
    assert abs(lat - 45.5) < 0.01 and abs(lon + 73.5) < 0.02


def test_an_unknown_grid_gives_no_place_rather_than_a_wrong_one() -> None:
    assert to_degrees({"type": "Point", "coordinates": [1, 2]}, "EPSG:99999") is None
    line = {"type": "LineString", "coordinates": [[0.0, 0.0], ["x", None], [111319.49, 0.0]]}
    assert to_degrees(line, "3857") == {
        "type": "LineString",
        "coordinates": [[0.0, 0.0], [pytest.approx(1.0), pytest.approx(0.0)]],
    }
    assert to_degrees(line, "urn:ogc:def:crs:OGC:1.3:CRS84") is line


@pytest.mark.parametrize(
    "raw",
    [
        b"",
        b"a",
        b"a,b\n",
        b'"unclosed, x, y\n1,2,3',
        b"[[1],2]",
        b'{"result": 3}',
        b'{"meta": {"view": {"columns": [1]}}, "data": [3, [1]]}',
    ],
)
def test_what_is_no_table_raises_nothing(raw: bytes) -> None:
    tables.rows(Body(raw))
    tables.sample(Body(raw))


def test_fires_come_as_csv_too() -> None:
    raw = b"firename,lat,lon,startdate,hectares,agency,stage_of_control\nX1,55.1,-120.3,2026-06-01 10:00:00,12.5,bc,OC\nX2,,,,1,bc,UC\n"
    fire, flaw = parse(raw)
    assert isinstance(fire, Report) and isinstance(flaw, Flaw)
    assert (fire.hazard, fire.measures[Measure.AREA_M2]) == (Hazard.WILDFIRE, 125_000.0)


def test_outages_of_an_arcgis_server_lie_in_degrees_and_keep_their_outline() -> None:
    square = [
        [-8181982.6, 5700582.7],
        [-8180982.6, 5700582.7],
        [-8180982.6, 5701582.7],
        [-8181982.6, 5700582.7],
    ]
    body = {
        "spatialReference": {"wkid": 102100, "latestWkid": 3857},
        "features": [{"attributes": {"OUTAGE_ID": "A-1", "CUSTOMERS_OUT": 120, "EST_RESTORE": 1700010000000}, "geometry": {"rings": [square]}}],
    }  # fmt: skip
    (cut,) = parse(json.dumps(body).encode())
    assert isinstance(cut, Report) and cut.format == "outages" and cut.measures[Measure.CUSTOMERS_OUT] == 120
    assert cut.expires and "-73.49" in cut.shapes[0].text

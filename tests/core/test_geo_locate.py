# SPDX-License-Identifier: AGPL-3.0-or-later
"""Shapes to places: what real feeds spell, and what nobody should."""

import math

import pytest
import shapely
from hypothesis import given
from hypothesis import strategies as st

from tests.conftest import captures
from tests.pace import within
from tocsin.core import geo
from tocsin.core.model import Basis, Geocode, Place, Report, Shape, ShapeKind

BOX = "0,0 0,10 10,10 10,0 0,0"


def report(*shapes: tuple[ShapeKind, str], **more: object) -> Report:
    return Report(format="cap", id="1", shapes=tuple(Shape(*shape) for shape in shapes), **more)  # type: ignore[arg-type]


def located(*shapes: tuple[ShapeKind, str], **more: object) -> tuple[Place, list[str]]:
    place, flaws = geo.locate(report(*shapes, **more), {})
    assert not any(flaw.lost for flaw in flaws)
    return place, [f"{flaw.where}: {flaw.reason}" for flaw in flaws]


def polygon(text: str) -> tuple[Place, list[str]]:
    return located((ShapeKind.CAP_POLYGON, text))


def holds(place: Place, lat: float, lon: float) -> bool:
    return geo.distance_m(place, lat, lon) == 0


def test_a_closed_polygon_is_taken_as_it_is() -> None:
    place, flaws = polygon(BOX)
    assert (place.basis, flaws) == (Basis.POLYGON, [])
    assert holds(place, 5, 5) and holds(place, 0, 5) and holds(place, 10, 10)
    assert not holds(place, 5, 10.001)


def test_an_unclosed_ring_is_closed_and_said_so() -> None:
    place, flaws = polygon("0,0 0,10 10,10 10,0")
    assert flaws == ["shape 0: the ring was not closed; closed"]
    assert shapely.from_wkb(place.wkb).equals(shapely.from_wkb(polygon(BOX)[0].wkb))


def test_an_impossible_latitude_costs_its_vertex_and_is_named() -> None:
    place, flaws = located((ShapeKind.POINT, "1,1"), (ShapeKind.CAP_POLYGON, "0,0 178,5 0,10 10,10 10,0 0,0"))
    assert flaws == ["shape 1: latitude 178 is beyond 90; 1 vertex left out"]
    assert holds(place, 5, 5)


def test_swapped_pairs_are_turned_back() -> None:
    place, flaws = polygon("-117.6,41.1 -117.4,41.0 -117.5,40.9 -117.6,41.1")
    assert holds(place, 41.0, -117.5) and "swapped back" in flaws[0]


@pytest.mark.parametrize(
    "text",
    [
        "+41.12,-117.61 +41.06,-117.47 +40.91,-117.52 +41.12,-117.61",
        "41.12,-117.61, 41.06,-117.47, 40.91,-117.52, 41.12,-117.61",
        "  41.12, -117.61\n41.06, -117.47\n40.91, -117.52\n41.12, -117.61 ",
        "41.12,-117.61 41.06,-117.47 40.91,\u2212117.52 41.12,-117.61",
    ],
)
def test_loose_spellings_of_the_same_ring(text: str) -> None:
    place, flaws = polygon(text)
    assert holds(place, 41.0, -117.5) and flaws == []


@pytest.mark.parametrize(
    ("text", "within", "without"),
    [
        (
            "0,179 0,-179 10,-179 10,179 0,179",
            [(5, 180), (5, -180), (5, 179.5), (5, -179.5)],
            [(5, 40), (5, 178)],
        ),
        ("0,170 0,190 10,190 10,170 0,170", [(5, -175), (5, 175)], [(5, 0), (5, -165)]),
        ("0,-190 0,-170 10,-170 10,-190 0,-190", [(5, -175), (5, 175)], [(5, 0), (5, 165)]),
        ("60,0 60,90 60,180 60,-90 60,0", [(90, 0), (90, 77), (70, -170), (70, 5)], [(50, 0), (-90, 0)]),
        ("-70,0 -60,90 -60,180 -60,-90 -70,0", [(-90, 12), (-80, 100)], [(0, 0), (90, 0)]),
        ("-90,-180 -90,180 90,180 90,-180 -90,-180", [(0, 0), (89, 179), (-89, -179), (90, 3)], []),
        ("-60,-180 -60,180 60,180 60,-180 -60,-180", [(0, 0), (59, 180)], [(61, 0), (-61, 9)]),
        ("0,-90 0,0 0,90 90,90 90,-90 0,-90", [(45, 0), (1, 89)], [(45, 180), (-1, 0)]),
        ("0,0 0,90 0,180 0,-90 0,0", [(45, 10), (90, 0)], [(-45, 10)]),
    ],
)
def test_rings_on_a_round_earth(
    text: str, within: list[tuple[float, float]], without: list[tuple[float, float]]
) -> None:
    place, flaws = polygon(text)
    assert flaws == []
    assert [point for point in within if not holds(place, *point)] == []
    assert [point for point in without if holds(place, *point)] == []
    west, south, east, north = shapely.from_wkb(place.wkb).bounds
    assert -180 <= west <= east <= 180 and -90 <= south <= north <= 90


def test_rings_glued_with_brackets_come_apart_into_hole_and_island() -> None:
    text = "0,0 0,10 10,10 10,0 0,0 2,(2 2,8 8,8 8,2 2,2 4,(4 4,6 6,6 6,4 4,4"
    place, flaws = polygon(text)
    assert flaws == ["shape 0: 3 rings were glued together with brackets; taken apart"]
    assert holds(place, 1, 1) and not holds(place, 3, 3) and holds(place, 5, 5)


@pytest.mark.parametrize("path", captures("feeds/cap/gdacs/gdacs-cap_1023542.xml"), ids=lambda p: p.name)
def test_the_gdacs_fire_with_glued_rings(path: object) -> None:
    text = path.read_text().split("<polygon>")[1].split("</polygon>")[0]  # type: ignore[attr-defined]
    place, flaws = polygon(text)
    assert "glued" in flaws[0] and 50e6 < geo.area_m2(place) < 120e6


def test_polygons_and_circles_add_up_and_weaker_kinds_add_nothing() -> None:
    place, _ = located(
        (ShapeKind.CAP_CIRCLE, "50,50 10"), (ShapeKind.CAP_POLYGON, BOX), (ShapeKind.POINT, "-50,-50"), (ShapeKind.LINE, "-1,0 -1,9")
    )  # fmt: skip
    assert place.basis is Basis.POLYGON
    assert (
        holds(place, 5, 5)
        and holds(place, 50, 50.1)
        and not holds(place, -50, -50)
        and not holds(place, -1, 5)
    )


@pytest.mark.parametrize(
    ("shape", "basis"),
    [
        ((ShapeKind.CAP_CIRCLE, "50,5 10"), Basis.CIRCLE),
        ((ShapeKind.CAP_CIRCLE, "50,5 0.0"), Basis.POINT),
        ((ShapeKind.LINE, "50,5 50,6"), Basis.LINE),
        ((ShapeKind.POINT, "50,5"), Basis.POINT),
        ((ShapeKind.POLYLINE, "_p~iF~ps|U_ulLnnqC_mqNvxq`@"), Basis.LINE),
        ((ShapeKind.GEOJSON, '{"type":"MultiLineString","coordinates":[[[5,50],[6,50]]]}'), Basis.LINE),
        ((ShapeKind.GEOJSON, '{"type":"Point","coordinates":[5,50,12]}'), Basis.POINT),
        ((ShapeKind.GEOJSON, '{"type":"Polygon","coordinates":[[[0,0],[1,0],[1,1],[0,0]]]}'), Basis.POLYGON),
        ((ShapeKind.GEOJSON, '{"type":"GeometryCollection","geometries":[{"type":"Point","coordinates":[5,50]}]}'), Basis.POINT),
        ((ShapeKind.CAP_POLYGON, "5,5 5,5 5,5 5,5"), Basis.POINT),
        ((ShapeKind.CAP_POLYGON, "5,5 6,6"), Basis.LINE),
    ],
)  # fmt: skip
def test_every_kind_has_its_basis(shape: tuple[ShapeKind, str], basis: Basis) -> None:
    assert located(shape)[0].basis is basis


def test_a_point_with_a_radius_is_a_circle_in_metres() -> None:
    place, flaws = geo.locate(
        Report(format="x", id="1", shapes=(Shape(ShapeKind.POINT, "50,5", 2000.0),)), {}
    )
    assert flaws == () and place.basis is Basis.CIRCLE
    assert holds(place, 50.0179, 5) and not holds(place, 50.0182, 5)


@pytest.mark.parametrize(
    "shape",
    [
        (ShapeKind.CAP_POLYGON, ""),
        (ShapeKind.CAP_POLYGON, "here and there"),
        (ShapeKind.CAP_POLYGON, "1,2 3"),
        (ShapeKind.CAP_POLYGON, "((((("),
        (ShapeKind.CAP_POLYGON, "nan,nan nan,nan nan,nan"),
        (ShapeKind.CAP_POLYGON, "1e400,0 0,1e400 inf,2"),
        (ShapeKind.CAP_CIRCLE, "1,2"),
        (ShapeKind.CAP_CIRCLE, "500,500 1"),
        (ShapeKind.POINT, "1"),
        (ShapeKind.LINE, ""),
        (ShapeKind.GEOJSON, "{"),
        (ShapeKind.GEOJSON, "[" * 5000),
        (ShapeKind.GEOJSON, "null"),
        (ShapeKind.GEOJSON, '{"type":"Polygon","coordinates":"x"}'),
        (ShapeKind.GEOJSON, '{"type":"Polygon","coordinates":[[[[1]]]]}'),
        (ShapeKind.GEOJSON, '{"type":"Point","coordinates":[null,null]}'),
        (ShapeKind.GEOJSON, '{"type":"Sphere"}'),
        (ShapeKind.GEOJSON, '{"type":"Polygon","coordinates":[]}'),
        (ShapeKind.POLYLINE, "\u20ac"),
        (ShapeKind.POLYLINE, "_p~iF~ps|"),
    ],
)
def test_bad_pieces_leave_the_report_unplaced_with_a_flaw(shape: tuple[ShapeKind, str]) -> None:
    place, flaws = located(shape)
    assert not place.known and place.basis is Basis.NONE
    assert len(flaws) >= 1 and flaws[-1].startswith("shape 0: ")


def test_one_bad_piece_does_not_cost_the_others() -> None:
    place, flaws = located((ShapeKind.CAP_POLYGON, "x"), (ShapeKind.CAP_POLYGON, BOX))
    assert holds(place, 5, 5) and flaws[0].startswith("shape 0: ")


def star(points: int, step: int) -> str:
    turns = [2 * math.pi * i * step / points for i in range(points)]
    rows = [f"{50 + 5 * math.sin(t)!r},{5 * math.cos(t)!r}" for t in turns]
    return " ".join([*rows, rows[0]])


@pytest.mark.parametrize(("points", "step"), [(5, 2), (31, 15), (101, 50), (151, 75), (201, 100), (999, 499)])
def test_stars_are_mended_within_a_quarter_of_a_second(points: int, step: int) -> None:
    with within(0.25):
        place, flaws = polygon(star(points, step))
    assert "crosses itself" in flaws[0]
    assert shapely.from_wkb(place.wkb).is_valid and holds(place, 50, 4.9) and holds(place, 50, 0)


def test_a_tangle_of_a_hundred_thousand_vertices_ends_soon() -> None:
    rows = [f"{(i * 7919) % 1600 / 20 - 40},{(i * 104729) % 3000 / 20 - 75}" for i in range(100_000)]
    with within(2):
        place, _ = polygon(" ".join(rows))
    assert place.known


def test_hundreds_of_tangles_in_one_report_end_soon() -> None:
    with within(2):
        place, flaws = located(*[(ShapeKind.CAP_POLYGON, star(61, 30))] * 400)
    assert len(flaws) == 400 and holds(place, 50, 4.9)


def test_a_ring_of_41_000_vertices_is_kept_whole() -> None:
    turns = [2 * math.pi * i / 41_000 for i in range(41_000)]
    rows = [f"{10 + math.sin(t):.9f},{5 + math.cos(t):.9f}" for t in turns]
    place, flaws = polygon(" ".join([*rows, rows[0]]))
    assert flaws == [] and shapely.get_num_coordinates(shapely.from_wkb(place.wkb)) == 41_001


def test_zones_place_a_report_without_shapes_and_unknown_ones_are_named() -> None:
    zones = {
        ("UGC", "NVC013"): bytes(shapely.box(0, 0, 1, 1).wkb),
        ("SAME", "006037"): bytes(shapely.box(5, 5, 6, 6).wkb),
    }
    codes = (Geocode("UGC", "NVC013"), Geocode("FIPS6", "106037"), Geocode("UGC", "XXZ001"))
    place, flaws = geo.locate(report(geocodes=codes), zones)
    assert place.basis is Basis.ZONE and holds(place, 0.5, 0.5) and holds(place, 5.5, 5.5) and flaws == ()
    place, flaws = geo.locate(report(geocodes=codes[2:]), zones)
    assert not place.known and "UGC XXZ001" in flaws[0].reason and not flaws[0].lost


def test_shapes_go_before_zones_and_a_country_is_the_last_resort() -> None:
    zones = {
        ("UGC", "NVC013"): bytes(shapely.box(50, 50, 51, 51).wkb),
        ("ISO3166-1", "XX"): bytes(shapely.box(7, 7, 9, 9).wkb),
    }
    place, _ = geo.locate(
        report((ShapeKind.CAP_POLYGON, BOX), geocodes=(Geocode("UGC", "NVC013"),), country="XX"), zones
    )
    assert place.basis is Basis.POLYGON and not holds(place, 50.5, 50.5)
    assert geo.locate(report(country="xx"), zones)[0].basis is Basis.COUNTRY


@given(st.text(max_size=80), st.sampled_from(list(ShapeKind)))
def test_no_text_raises(text: str, kind: ShapeKind) -> None:
    place, flaws = located((kind, text))
    assert place.known or flaws


COORDINATE = st.floats(-400, 400) | st.sampled_from([math.nan, math.inf, 0.0, 90.0, -90.0, 180.0, -180.0])


@given(st.lists(st.tuples(COORDINATE, COORDINATE), min_size=1, max_size=12))
def test_any_ring_gives_a_valid_place_on_the_earth_or_a_flaw(rows: list[tuple[float, float]]) -> None:
    place, flaws = polygon(" ".join(f"{lat},{lon}" for lat, lon in rows))
    assert place.known or flaws
    if place.wkb:
        whole = shapely.from_wkb(place.wkb)
        west, south, east, north = whole.bounds
        assert -180 <= west <= east <= 180 and -90 <= south <= north <= 90
        assert shapely.is_valid(shapely.get_parts(whole)).all()
    for circle in place.circles:
        assert -180 <= circle.lon <= 180 and -90 <= circle.lat <= 90


def test_geojson_out_is_cut_at_180_and_wound_by_the_book() -> None:
    place, _ = polygon("0,170 0,190 10,190 10,170 0,170")
    shape = geo.geojson(place)
    assert shape is not None and shape["type"] == "MultiPolygon" and len(shape["coordinates"]) == 2
    assert all(
        shapely.geometry.shape({"type": "Polygon", "coordinates": p}).exterior.is_ccw
        for p in shape["coordinates"]
    )
    circle = geo.geojson(Place(Basis.CIRCLE, None, (geo_circle(0, 180, 50_000),)))
    assert circle is not None and circle["type"] == "MultiPolygon"
    assert geo.geojson(Place(Basis.POINT, None, (geo_circle(1, 2, 0),))) == {
        "type": "Point",
        "coordinates": [2.0, 1.0],
    }
    assert geo.geojson(Place()) is None


def geo_circle(lat: float, lon: float, radius_m: float) -> object:
    from tocsin.core.model import Circle

    return Circle(lat, lon, radius_m)

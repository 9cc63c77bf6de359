# SPDX-License-Identifier: AGPL-3.0-or-later
"""Site files in and out: good rows kept, every bad row named at once."""

import json

import pytest
import shapely
from hypothesis import given
from hypothesis import strategies as st

from tocsin.core.model import Site
from tocsin.core.sites import read_csv, read_geojson, write_csv, write_geojson

HEAD = "id,name,lat,lon,radius_m,timezone,tags,criticality,responsible\n"


def test_a_full_row_becomes_a_site() -> None:
    sites, problems = read_csv(
        HEAD + 'a,"Depot, north",48.85,2.35,500,Europe/Paris,cold;pharma,3,logistics\n', "s.csv"
    )
    assert problems == []
    assert sites == [
        Site(id="a", name="Depot, north", lat=48.85, lon=2.35, radius_m=500, timezone="Europe/Paris", tags=("cold", "pharma"), criticality=3, responsible="logistics")
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("row", "says"),
    [
        ("a,A,148.85,2.35,,,,,", "column lat: 148.85 is beyond 90; lat and lon look swapped"),
        ("a,A,95,192,,,,,", "column lat: 95 is beyond 90; latitudes run from -90 to 90"),
        ("a,A,5,192,,,,,", "column lon: 192 is beyond 180"),
        ('a,A,"48,5",2,,,,,', "column lat: '48,5' has a decimal comma; write 48.5"),
        ("a,A,,2,,,,,", "column lat: empty; a number is needed"),
        ("a,A,nan,2,,,,,", "column lat: 'nan' is not a number"),
        ("a,A,1,2,-5,,,,", "column radius_m: -5 is not between 0 and 1e+06"),
        ("a,A,1,2,,Europe/Pari,,,", "column timezone: 'Europe/Pari' is no IANA time zone"),
        ("a,A,1,2,,../etc/passwd,,,", "is no IANA time zone"),
        ("a,A,1,2,,,,9,", "column criticality: 9 is not between 1 and 5"),
        ("a,A,1,2,,,,1.5,", "column criticality: 1.5 is not a whole number"),
        (",A,1,2,,,,,", "column id: empty"),
        ("good,A,1,2,,,,,", "column id: 'good' is already at line 2"),
    ],
)
def test_a_bad_row_is_named_with_line_column_and_mend(row: str, says: str) -> None:
    sites, problems = read_csv(f"{HEAD}good,G,1,2,,,,,\n{row}\nlast,L,3,4,,,,,\n", "s.csv")
    assert [site.id for site in sites] == ["good", "last"]
    assert len(problems) == 1 and problems[0].startswith("s.csv line 3, ") and says in problems[0]


def test_all_bad_rows_are_named_at_once() -> None:
    _, problems = read_csv(HEAD + "a,A,x,2,,,,,\nb,B,1,y,,,,,\n\nc,C,1,2,z,,,,\n", "s.csv")
    assert [p.split(",")[0] for p in problems] == ["s.csv line 2", "s.csv line 3", "s.csv line 5"]


@pytest.mark.parametrize("text", ["", "\n\n", "a;b\n1;2\n", "\ufeff", "id,name\n1,2\n", "\x00\x01", '"'])
def test_what_is_no_site_file_is_one_line(text: str) -> None:
    sites, problems = read_csv(text, "s.csv")
    assert sites == [] and len(problems) == 1 and problems[0].startswith("s.csv")


def test_semicolons_byte_order_mark_and_other_names_are_read() -> None:
    sites, problems = read_csv("\ufeffID;Name;Latitude;Longitude;extra\r\nx;X;1.5;2.5;9\r\n", "s.csv")
    assert problems == [] and (sites[0].lat, sites[0].lon) == (1.5, 2.5)


def test_geojson_points_and_footprints() -> None:
    text = json.dumps(
        {
            "type": "FeatureCollection",
            "features": [
                {"type": "Feature", "id": 7, "properties": {"name": "P"}, "geometry": {"type": "Point", "coordinates": [2, 1]}},
                {"type": "Feature", "properties": {"id": "f", "tags": ["a", "b"]}, "geometry": {"type": "Polygon", "coordinates": [[[0, 0], [1, 0], [1, 1], [0, 0]]]}},
                {"type": "Feature", "properties": {"id": "n"}, "geometry": None},
                {"type": "Feature", "properties": {"id": "l"}, "geometry": {"type": "LineString", "coordinates": [[0, 0], [1, 0]]}},
            ],
        }
    )  # fmt: skip
    sites, problems = read_geojson(text, "s.geojson")
    assert [(s.id, s.footprint is None) for s in sites] == [("7", True), ("f", False)]
    assert shapely.from_wkb(sites[1].footprint).covers(shapely.Point(sites[1].lon, sites[1].lat))
    assert [p.split(",")[0] for p in problems] == ["s.geojson feature 2", "s.geojson feature 3"]
    assert read_geojson(write_geojson(sites), "again") == (sites, [])


@pytest.mark.parametrize("text", ["", "{", "[]", '{"type":"Feature"}', "[" * 9999])
def test_what_is_no_geojson_is_one_line(text: str) -> None:
    sites, problems = read_geojson(text, "g")
    assert sites == [] and len(problems) == 1


WORD = st.text(
    st.characters(codec="utf-8", exclude_categories=("Cs", "Cc", "Zl", "Zp", "Zs")), min_size=1, max_size=9
)
TAG = WORD.filter(lambda w: not set(w) & set(";|"))
SITES = st.builds(
    Site,
    id=WORD,
    name=WORD,
    lat=st.floats(-90, 90),
    lon=st.floats(-180, 180),
    radius_m=st.sampled_from([0.0, 12.5, 1000.0]),
    timezone=st.sampled_from(["UTC", "Europe/Paris"]),
    tags=st.lists(TAG, max_size=3).map(tuple),
    criticality=st.integers(1, 5),
    responsible=WORD,
    opening_hours=st.sampled_from(["", "Mo-Fr 08:00-17:00"]),
)


@given(st.lists(SITES, max_size=5, unique_by=lambda s: s.id))
def test_what_is_written_reads_back(sites: list[Site]) -> None:
    assert read_csv(write_csv(sites), "x")[0] == sites
    assert read_geojson(write_geojson(sites), "x") == (sites, [])


@given(st.text(max_size=200))
def test_no_text_raises(text: str) -> None:
    read_csv(text, "x")
    read_csv(HEAD + text, "x")
    read_geojson(text, "x")

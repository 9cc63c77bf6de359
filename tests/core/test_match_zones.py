# SPDX-License-Identifier: AGPL-3.0-or-later
"""Zone names, shipped outlines, imported tables."""

import json
from pathlib import Path

import pytest
import shapely

from tests.conftest import captures
from tocsin.core import geo
from tocsin.core.model import Basis, Geocode, Place, Report
from tocsin.core.zones import canonical, spellings
from tocsin.sources import outlines
from tocsin.sources.outlines import Outlines, country_of, region_of
from tocsin.sources.zonetables import ZoneTableError, zones
from tocsin.store.zonefile import Shelf, ZoneFile


@pytest.mark.parametrize(
    ("scheme", "code", "name"),
    [
        ("UGC", "nvc013", ("UGC", "NVC013")),
        ("FIPS6", "032013", ("SAME", "032013")),
        ("SAME", "32013", ("SAME", "032013")),
        ("FIPS", "EI825", ("FIPS", "EI825")),
        ("FIPS", "032013", ("SAME", "032013")),
        ("NUTS3", "AT331", ("NUTS", "AT331")),
        ("emma_id", " AT001 ", ("EMMA_ID", "AT001")),
        ("AMOC-AreaCode", "NSW_PW002", ("AMOC", "NSW_PW002")),
        ("CPEAS Geographic Code", "231005000000", ("CPEAS", "231005000000")),
        ("LGD District Code", "099", ("LGD", "99")),
        ("Taiwan_Geocode_113", "10002120003", ("TAIWAN", "10002120003")),
        (
            "urn:oasis:names:tc:emergency:cap:1.2:profile:CAP-AU:1.0:ISO3166-2",
            "AU-NSW",
            ("ISO3166-2", "AU-NSW"),
        ),
        ("http://www.iso.org/iso/country_codes.html", "AU-NSW", ("ISO3166-2", "AU-NSW")),
        ("profile:CAP-CP:Location:0.3", "4716053", ("CAP-CP", "4716053")),
    ],
)
def test_one_spelling_for_many(scheme: str, code: str, name: tuple[str, str]) -> None:
    assert canonical(scheme, code) == name
    assert canonical(*name) == name


def test_what_stands_for_a_code_is_tried_in_order() -> None:
    assert spellings("SAME", "132013") == (("SAME", "132013"), ("SAME", "032013"), ("UGC", "NVC013"))
    assert spellings("UGC", "NVC013") == (("UGC", "NVC013"), ("SAME", "032013"))
    assert ("SAME", "039000") in spellings("UGC", "OHZ000")
    assert ("CPEAS", "231000000000") in spellings("CPEAS", "231005002000")
    assert ("NUTS", "AT331") in spellings("EMMA_ID", "AT331")


@pytest.mark.parametrize(
    ("lat", "lon", "code"),
    [
        (48.85, 2.35, "FR"), (51.5, -0.12, "GB"), (42.66, 21.16, "XK"), (66.0, -175.0, "RU"), (-16.8, 179.99, "FJ"),
        (71.0, 180.0, "RU"), (-89.0, 0.0, "AQ"), (40.75, -74.0, "US"), (35.68, 139.77, "JP"), (0.0, -30.0, ""), (90.0, 0.0, ""),
    ],
)  # fmt: skip
def test_country_of_a_point(lat: float, lon: float, code: str) -> None:
    assert country_of(lat, lon) == code


def test_shipped_outlines_are_on_the_earth_and_of_the_right_size() -> None:
    outlines = Outlines()
    assert len(outlines) > 3_400 and ("SAME", "006037") in outlines and ("UGC", "CAC037") not in outlines
    for code, km2 in (("RU", 17.1e6), ("US", 9.5e6), ("AQ", 12.3e6), ("FR", 0.64e6), ("FJ", 0.0183e6)):
        assert geo.area_m2(Place(Basis.COUNTRY, outlines["ISO3166-1", code])) == pytest.approx(
            km2 * 1e6, rel=0.03
        )


def test_a_county_is_found_by_its_ugc_code_with_the_shipped_outlines_alone() -> None:
    place, flaws = geo.locate(Report(format="x", id="1", geocodes=(Geocode("UGC", "CAC037"),)), Outlines())
    assert place.basis is Basis.ZONE and flaws == () and geo.distance_m(place, 34.05, -118.24) == 0


def table(tmp_path: Path, features: list[object], name: str = "zones.geojson") -> Path:
    path = tmp_path / name
    path.write_text(json.dumps({"type": "FeatureCollection", "features": features}))
    return path


def zone(code: object, geometry: object, **more: object) -> dict[str, object]:
    return {"type": "Feature", "properties": {"code": code, **more}, "geometry": geometry}


def test_a_geojson_table_is_imported_mended_and_looked_up(tmp_path: Path) -> None:
    bow = {"type": "Polygon", "coordinates": [[[0, 0], [2, 2], [2, 0], [0, 2], [0, 0]]]}
    wide = {"type": "Polygon", "coordinates": [[[170, 0], [190, 0], [190, 10], [170, 10], [170, 0]]]}
    path = table(tmp_path, [zone("AT001", bow), zone("AT002", wide, name="Seam"), zone("AT003", None)])
    store = ZoneFile(tmp_path / "deep" / "zones.sqlite3")
    assert len(store) == 0 and store.get(("EMMA_ID", "AT001")) is None
    kept, empty = store.add(zones(path, scheme="EMMA_ID"))
    assert (kept, empty) == ({"EMMA_ID": 2}, {"EMMA_ID": 1})
    assert shapely.from_wkb(store["EMMA_ID", "AT001"]).is_valid
    assert shapely.from_wkb(store["EMMA_ID", "AT002"]).bounds == (-180, 0, 180, 10)
    assert set(store) == {("EMMA_ID", "AT001"), ("EMMA_ID", "AT002")}
    both = Shelf(store, Outlines())
    assert ("EMMA_ID", "AT001") in both and ("ISO3166-1", "FR") in both and ("EMMA_ID", "AT009") not in both


def test_importing_again_replaces(tmp_path: Path) -> None:
    store = ZoneFile(tmp_path / "zones.sqlite3")
    for size in (1, 2):
        square = json.loads(shapely.to_geojson(shapely.box(0, 0, size, size)))
        store.add(zones(table(tmp_path, [zone("A", square, scheme="UGC")])))
        assert shapely.from_wkb(store["UGC", "A"]).area == size**2


@pytest.mark.parametrize(
    "body", [b"", b"{", b'{"features": 3}', b'{"features":[{"properties":{}}]}', b'{"features":["x"]}']
)
def test_a_bad_geojson_table_is_one_line_with_its_name(tmp_path: Path, body: bytes) -> None:
    path = tmp_path / "zones.json"
    path.write_bytes(body)
    with pytest.raises(ZoneTableError, match=r"zones\.json"):
        list(zones(path, scheme="UGC"))


@pytest.mark.parametrize("body", [b"", b"PAR1", b"not parquet at all, by no means"])
def test_a_bad_parquet_table_is_one_line_with_its_name(tmp_path: Path, body: bytes) -> None:
    path = tmp_path / "zones.parquet"
    path.write_bytes(body)
    with pytest.raises(ZoneTableError, match=r"zones\.parquet"):
        list(zones(path))


def test_a_table_that_is_not_there_is_named(tmp_path: Path) -> None:
    with pytest.raises(ZoneTableError, match="no such file"):
        list(zones(tmp_path / "nothing.parquet"))


@pytest.mark.parametrize("path", captures("geocodes/*.geoparquet"), ids=lambda p: p.name)
def test_every_scheme_of_a_world_wide_table_resolves(path: Path, tmp_path: Path) -> None:
    store = ZoneFile(tmp_path / "zones.sqlite3")
    kept, empty = store.add(zones(path))
    assert sum(kept.values()) + sum(empty.values()) > 30_000 and sum(empty.values()) < 200
    for scheme, code in [
        ("UGC", "NVC013"), ("SAME", "132013"), ("FIPS6", "032013"), ("EMMA_ID", "AT001"), ("NUTS3", "AT331"), ("FIPS", "EI825"),
        ("WARNCELLID", "501000008"), ("AMOC-AreaCode", "NSW_FL001"), ("CPEAS Geographic Code", "231005000000"),
        ("LGD District Code", "99"), ("ISO3166-2", "RU-SA"), ("Taiwan_Geocode_112", "09007000"), ("Taiwan_Geocode_113", "09007"),
    ]:  # fmt: skip
        place, flaws = geo.locate(Report(format="x", id="1", geocodes=(Geocode(scheme, code),)), store)
        assert place.basis is Basis.ZONE and flaws == (), (scheme, code)


@pytest.mark.parametrize(
    ("lat", "lon", "region"),
    [
        (30.27, -97.74, "US-TX"),
        (18.34, -64.93, "US-VI"),
        (13.47, 144.75, "US-GU"),
        (13.47, 504.75, "US-GU"),
        (48.2, 16.37, ""),
        (49.9, -97.1, ""),
    ],
)
def test_a_state_is_known_by_its_counties(lat: float, lon: float, region: str) -> None:
    assert region_of(lat, lon) == region


def test_a_desk_elsewhere_never_unpacks_the_counties() -> None:
    outlines._counties.cache_clear()
    assert region_of(48.2, 16.37) == region_of(-33.9, 18.4) == region_of(1.35, 103.8) == ""
    assert outlines._counties.cache_info().currsize == 0

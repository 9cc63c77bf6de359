# SPDX-License-Identifier: AGPL-3.0-or-later
"""Public archives: each kind read from a made-up file, flaws counted, cut files refused, a cut-off import going on."""

from __future__ import annotations

import gzip
import json
import struct
import zipfile
from datetime import UTC, datetime
from pathlib import Path

import duckdb
import pytest
import shapely
from click.testing import CliRunner

from tocsin.cli.commands import history
from tocsin.cli.main import Refusal
from tocsin.core.model import Hazard
from tocsin.run.archive import archives, take
from tocsin.run.archive.base import ArchiveError, Entry, Source
from tocsin.run.archive.usgs_catalogue import OTHER
from tocsin.run.archive.verify import verify
from tocsin.run.score import score

BOX = "POLYGON ((-97 35, -96 35, -96 36, -97 36, -97 35))"
WARNINGS = (
    "WFO,ISSUED,EXPIRED,INIT_ISS,PHENOM,GTYPE,SIG,ETN,GEOM\n"
    + "".join(
        f'OUN,2024050{day}1800,2024050{day}1845,2024050{day}1758,TO,P,W,{day},"{BOX}"\n'
        for day in range(1, 7)
    )
    + "OUN,202405011800,202405011845,202405011758,TO,C,W,1,\n"
    + "OUN,notime,202405011845,202405011758,TO,P,W,8,\n"
    + "OUN,202405011800,202405011845,202405011758,ZZ,P,W,9,\n"
    + "OUN,202405011800\n"
)
EVENTS = (
    "BEGIN_YEARMONTH,BEGIN_DAY,BEGIN_TIME,END_YEARMONTH,END_DAY,END_TIME,EVENT_ID,STATE,EVENT_TYPE,CZ_TIMEZONE,WFO,"
    "BEGIN_LAT,BEGIN_LON,TOR_F_SCALE,EVENT_NARRATIVE\n"
    "202405,1,1210,202405,1,1215,71,OKLAHOMA,Tornado,CST-6,OUN,35.5,-96.5,EF2,Jane Doe of Elm Street saw it\n"
    "202405,3,1210,202405,3,1215,72,OKLAHOMA,Tornado,CST-6,OUN,39.5,-96.5,EF0,\n"
    "202405,4,2510,202405,3,1215,73,OKLAHOMA,Tornado,CST-6,OUN,39.5,-96.5,EF0,\n"
    "202405,4,1210,202405,4,1215,74,OKLAHOMA,Marine Hail,CST-6,OUN,39.5,-96.5,,\n"
)
QUAKES = (
    "time,latitude,longitude,depth,mag,id,type\n"
    "2024-05-01T18:30:00.120Z,42.4,13.3,9.0,5.6,us1,earthquake\n"
    "2024-05-01T18:30:00.120Z,142.4,13.3,9.0,5.6,us2,earthquake\n"
    "2024-05-01T18:30:00.120Z,42.4,13.3,9.0,2.0,us3,quarry blast\n"
)
TRACKS = (
    "AL092021,                IDA,      2,\n"
    "20210829, 1200,  , HU, 28.5N,  89.6W, 130,  929,\n"
    "20210829, 1655, L, HU, 29.1N, 190.2W, 130,  931,\n"
)


def put(folder: Path, name: str, text: str) -> Path:
    path = folder / name
    path.write_bytes(gzip.compress(text.encode()) if name.endswith(".gz") else text.encode())
    return path


def entries(kind: str, path: Path) -> tuple[list[Entry], list[str]]:
    found = list(archives()[kind].read(Source(path)))
    return [e for e in found if isinstance(e, Entry)], [e for e in found if isinstance(e, str)]


def test_what_real_archives_taught_us(tmp_path: Path) -> None:
    """Made-up rows with oddities met in real files: a scale beside a magnitude of 0, Guam's zone without a sign, a
    latitude and a longitude without a comma between them, a file that ends before its storm does."""
    old = "195004,28,1445,195004,28,1445,81,X,Tornado,CST,,35.1,-99.2,F3,\n"
    guam = "200610,28,1315,200610,28,1345,82,GUAM,Flood,GST10,GUM,13.5,144.8,,\n"
    odd = "199302,21,1310,199302,21,1310,83,X,Hail,UNK,,33.0,-95.0,,\n"
    kept, flaws = entries(
        "storm-events", put(tmp_path, "events.csv", EVENTS.splitlines()[0] + "\n" + old + guam + odd)
    )
    assert (kept[0].magnitude, kept[0].unit) == (3.0, "EF") and flaws == ["no readable time"]
    assert kept[1].start == datetime(2006, 10, 28, 3, 15, tzinfo=UTC)
    track = "AL011969,  EXAMPLE,  3,\n19690801, 0000,  , TS, 20.1N  50.2W,  40, -999,\n19690801, 0600,  , TS, 20.1N,  50.9W, -99,\n"
    kept, flaws = entries("hurdat2", put(tmp_path, "hurdat2.txt", track))
    assert (kept[0].lat, kept[0].lon, kept[0].magnitude, kept[1].magnitude) == (20.1, -50.2, 40.0, None)
    assert flaws == ["a storm with fewer fixes than its heading says"]
    with pytest.raises(ArchiveError, match="is empty"):
        entries("storm-events", put(tmp_path, "empty.csv", ""))


def test_the_command_knows_every_archive() -> None:
    assert tuple(archives()) == history.KINDS


def test_storm_warnings(tmp_path: Path) -> None:
    kept, flaws = entries("storm-warnings", put(tmp_path, "sbw.csv", WARNINGS))
    assert len(kept) == 6 and len(flaws) == 3
    first = kept[0]
    assert (first.hazard, first.region, first.issued) == (
        Hazard.TORNADO,
        "OUN",
        datetime(2024, 5, 1, 17, 58, tzinfo=UTC),
    )
    assert first.wkb and shapely.from_wkb(first.wkb).area == pytest.approx(1.0)


def test_storm_events_in_local_time_and_never_a_narrative(tmp_path: Path) -> None:
    kept, flaws = entries("storm-events", put(tmp_path, "details.csv.gz", EVENTS))
    assert [e.id for e in kept] == ["71", "72"] and flaws == ["no readable time"]
    assert kept[0].start == datetime(2024, 5, 1, 18, 10, tzinfo=UTC)
    assert (kept[0].magnitude, kept[0].unit) == (2.0, "EF")
    assert "Jane" not in repr(kept)


def test_quakes_as_csv_and_geojson(tmp_path: Path) -> None:
    kept, flaws = entries("usgs-catalogue", put(tmp_path, "query.csv", QUAKES))
    assert [e.id for e in kept] == ["us1"] and flaws == ["no place on earth", OTHER]
    feature = {
        "id": "us1",
        "geometry": {"coordinates": [13.3, 42.4, 9]},
        "properties": {"mag": 5.6, "time": 1714588200120},
    }
    blast = {**feature, "properties": {**feature["properties"], "type": "quarry blast"}}
    text = json.dumps({"features": [feature, {"id": "x"}, blast]})
    kept_too, flaws = entries("usgs-catalogue", put(tmp_path, "query.geojson", text))
    assert len(kept_too) == 1 and flaws[1:] == [OTHER]
    assert len(flaws) == 2 and kept_too[0].magnitude == 5.6
    with pytest.raises(ArchiveError, match="not a whole GeoJSON"):
        entries("usgs-catalogue", put(tmp_path, "cut.geojson", text[:40]))


def test_best_tracks(tmp_path: Path) -> None:
    kept, _ = entries("hurdat2", put(tmp_path, "hurdat2.txt", TRACKS))
    assert [(e.lat, e.lon, e.magnitude) for e in kept] == [
        (28.5, -89.6, 130.0),
        (29.1, pytest.approx(169.8), 130.0),
    ]
    with pytest.raises(ArchiveError, match="line 1 comes before any storm"):
        entries("hurdat2", put(tmp_path, "other.txt", QUAKES))


def shapefile(path: Path) -> None:
    """One polygon with its row, as ESRI wrote it down; beside it the CSV without outlines that the Mesonet adds."""
    names = {
        "WFO": b"OUN ",
        "ISSUED": b"202405011800",
        "EXPIRED": b"202405011845",
        "PHENOM": b"TO",
        "GTYPE": b"P",
        "ETN": b"12",
    }
    fields = b"".join(
        n.encode().ljust(11, b"\0") + b"C" + bytes(4) + bytes([len(v)]) + bytes(15) for n, v in names.items()
    )
    head = struct.pack("<4xIHH20x", 1, 32 + len(fields) + 1, 1 + sum(map(len, names.values())))
    table = head + fields + b"\x0d" + b" " + b"".join(names.values())
    ring = [(-97.0, 35.0), (-97.0, 36.0), (-96.0, 36.0), (-96.0, 35.0), (-97.0, 35.0)]
    body = struct.pack("<I4d2I1I", 5, -97, 35, -96, 36, 1, len(ring), 0) + b"".join(
        struct.pack("<2d", *p) for p in ring
    )
    shape = bytes(100) + struct.pack(">2I", 1, len(body) // 2) + body
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("wwa.dbf", table)
        archive.writestr("wwa.shp", shape)
        archive.writestr("wwa.csv", "WFO,ISSUED,EXPIRED,PHENOM\nOUN,2024-05-01 18:00,2024-05-01 18:45,TO\n")


def test_a_shapefile_in_a_zip(tmp_path: Path) -> None:
    shapefile(tmp_path / "wwa.zip")
    (warning,), _ = entries("storm-warnings", tmp_path / "wwa.zip")
    assert warning.wkb and shapely.from_wkb(warning.wkb).area == pytest.approx(1.0)
    assert (warning.region, warning.hazard) == ("OUN", Hazard.TORNADO)
    (tmp_path / "cut.zip").write_bytes((tmp_path / "wwa.zip").read_bytes()[:200])
    with pytest.raises(ArchiveError, match="cut"):
        entries("storm-warnings", tmp_path / "cut.zip")


@pytest.mark.parametrize(
    ("name", "said"), [("cut.csv.gz", "cut or not readable"), ("none.csv", "no such file")]
)
def test_a_file_that_ends_too_soon(tmp_path: Path, name: str, said: str) -> None:
    if name.endswith(".gz"):
        (tmp_path / name).write_bytes(gzip.compress((EVENTS * 40).encode())[:-20])
    with pytest.raises(ArchiveError, match=said):
        entries("storm-events", tmp_path / name)


def test_another_archive_is_not_taken_for_this_one(tmp_path: Path) -> None:
    with pytest.raises(ArchiveError, match="lacks the columns event_id"):
        entries("storm-events", put(tmp_path, "q.csv", QUAKES))


def test_an_import_that_was_cut_off_goes_on(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = put(tmp_path, "sbw.csv", WARNINGS)
    monkeypatch.setattr(take, "PART", 2)
    calls = iter(range(99))

    def read(source: Source):  # type: ignore[no-untyped-def]
        for entry in archives()["storm-warnings"].read(source):
            if next(calls) == 5:
                raise ArchiveError("cut")
            yield entry

    broken = take.Archive("storm-warnings", "", "", read)
    with pytest.raises(ArchiveError, match="cut"):
        take.take(broken, path, tmp_path / "out")
    found = take.take(archives()["storm-warnings"], path, tmp_path / "out")
    assert (found.rows, found.kept, sum(found.flaws.values())) == (9, 6, 3)
    again = take.take(archives()["storm-warnings"], path, tmp_path / "out")
    assert again.kept == 6
    count = duckdb.sql(
        f"SELECT count(*), count(DISTINCT id) FROM '{tmp_path}/out/storm-warnings/*.parquet'"
    ).fetchall()
    assert count == [(6, 6)]


def test_warnings_are_judged_by_what_was_known(tmp_path: Path) -> None:
    for kind, path in (
        ("storm-warnings", put(tmp_path, "w.csv", WARNINGS)),
        ("storm-events", put(tmp_path, "e.csv", EVENTS)),
    ):
        take.take(archives()[kind], path, tmp_path / "in")
    out = tmp_path / "history.parquet"
    assert verify(tmp_path / "in/storm-warnings", tmp_path / "in/storm-events", out) == 6
    rows = duckdb.sql(f"SELECT p, y, lead_s FROM '{out}' ORDER BY issued").fetchall()
    assert [y for _, y, _ in rows] == [1, 0, 0, 0, 0, 0]
    assert rows[0][2] == 720.0
    assert rows[0][0] == pytest.approx(0.25) and rows[1][0] == pytest.approx(3 / 9), (
        "the first counts for the second"
    )
    (verdict,) = score(out)
    assert verdict.verdict.rows == 6 and verdict.verdict.leads.count == 1
    with pytest.raises(ArchiveError, match="nothing imported"):
        verify(tmp_path / "in/hurdat2", tmp_path / "in/storm-events", out)


def test_the_command(tmp_path: Path) -> None:
    path = put(tmp_path, "e.csv", EVENTS)
    ran = CliRunner().invoke(
        history.command, ["import", "storm-events", str(path), "--into", str(tmp_path / "out")]
    )
    assert (
        ran.exit_code == 0
        and "3 rows read, 2 kept" in ran.output
        and "1 left out: no readable time" in ran.output
    )
    ran = CliRunner().invoke(
        history.command, ["import", "hurdat2", str(path), "--into", str(tmp_path / "out")]
    )
    assert isinstance(ran.exception, Refusal)

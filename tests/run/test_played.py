# SPDX-License-Identifier: AGPL-3.0-or-later
"""A recording played through the whole line becomes a past to score: what was confirmed in it, and what nobody saw."""

from __future__ import annotations

import json
import subprocess
import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path

from tests import databases

databases.ready()

from tests.formats.test_storm_reports import feature  # noqa: E402
from tocsin.core.model import Site  # noqa: E402
from tocsin.run.played import played  # noqa: E402
from tocsin.run.recording import Snapshot  # noqa: E402
from tocsin.run.score import score  # noqa: E402

AT = datetime(2026, 3, 10, 22, 0, tzinfo=UTC)
NEAR = Site(id="near", name="Depot", lat=42.4, lon=-93.3, responsible="duty")
APART = Site(id="apart", name="Barn", lat=41.6, lon=-93.3, responsible="duty")


def warning() -> bytes:
    """A thunderstorm warning over both sites for an hour, from half past ten UTC."""
    stamp = "%Y-%m-%dT%H:%M:%S-00:00"
    begins, ends = AT + timedelta(minutes=20), AT + timedelta(minutes=80)
    return f"""<alert xmlns="urn:oasis:names:tc:emergency:cap:1.2"><identifier>w1</identifier>
<sender>weather.example</sender><sent>{AT:{stamp}}</sent><status>Actual</status><msgType>Alert</msgType>
<scope>Public</scope><info><language>en</language><category>Met</category><event>Severe Thunderstorm Warning</event>
<urgency>Immediate</urgency><severity>Severe</severity><certainty>Likely</certainty><onset>{begins:{stamp}}</onset>
<expires>{ends:{stamp}}</expires><area><areaDesc>x</areaDesc>
<polygon>41,-94 41,-93 43,-93 43,-94 41,-94</polygon></area></info></alert>""".encode()


def test_a_report_in_the_recording_confirms_and_the_rest_is_void(store: Path, tmp_path: Path) -> None:
    seen = json.loads(feature(lat=42.43, lon=-93.32, valid="2026-03-10T22:40:00Z"))
    shots = [
        Snapshot(AT, "weather", warning()),
        Snapshot(AT + timedelta(minutes=50), "reports", json.dumps(seen).encode()),
        Snapshot(AT + timedelta(hours=9), "weather", warning()),
    ]
    out = tmp_path / "past.parquet"
    assert played(shots, [NEAR, APART], {}, out) == 2
    whole, storms = score(out, by=("hazard",))
    assert storms.about == {"hazard": "thunderstorm"}
    assert (whole.verdict.rows, whole.verdict.base_rate) == (1, 1.0)
    assert whole.verdict.void == {"unwatched": 1}
    assert whole.verdict.leads.median == 20 * 60


def test_an_end_with_nothing_seen_is_a_false_alarm_where_reports_were_heard_throughout(
    store: Path, tmp_path: Path
) -> None:
    before = json.loads(feature(lat=42.9, lon=-95.1, valid="2026-03-10T20:10:00Z"))
    listed = json.dumps(before).encode()
    shots = [
        Snapshot(AT - timedelta(minutes=30), "reports", listed),
        Snapshot(AT, "weather", warning()),
        Snapshot(AT + timedelta(hours=9), "reports", listed),
    ]
    out = tmp_path / "past.parquet"
    assert played(shots, [NEAR, APART], {}, out) == 2
    (whole,) = score(out)
    assert (whole.verdict.rows, whole.verdict.base_rate, whole.verdict.void) == (2, 0.0, {})


def test_a_report_too_far_away_or_a_feed_heard_too_late_refutes_nothing(store: Path, tmp_path: Path) -> None:
    far = json.dumps(json.loads(feature(lat=35.0, lon=-80.0, valid="2026-03-10T20:10:00Z"))).encode()
    near = json.dumps(json.loads(feature(lat=42.9, lon=-95.1, valid="2026-03-11T02:10:00Z"))).encode()
    shots = [
        Snapshot(AT - timedelta(minutes=30), "far", far),
        Snapshot(AT, "weather", warning()),
        Snapshot(AT + timedelta(hours=6), "late", near),
        Snapshot(AT + timedelta(hours=9), "late", near),
        Snapshot(AT + timedelta(hours=9, minutes=1), "far", far),
    ]
    out = tmp_path / "past.parquet"
    assert played(shots, [NEAR, APART], {}, out) == 2
    (whole,) = score(out)
    assert whole.verdict.void == {"unwatched": 2}


def test_the_command_prints_what_was_asked_and_nothing_else(tmp_path: Path) -> None:
    shots = tmp_path / "day.jsonl"
    shots.write_text(json.dumps({"at": AT.isoformat(), "feed": "weather", "text": warning().decode()}) + "\n")
    head = "id,name,lat,lon,radius_m,timezone,tags,criticality,responsible\n"
    (tmp_path / "sites.csv").write_text(head + "near,Depot,42.4,-93.3,500,America/Chicago,,1,duty\n")
    asked = [
        "history",
        "replay",
        tmp_path / "out.parquet",
        shots,
        "--sites",
        tmp_path / "sites.csv",
        "--json",
    ]
    ran = subprocess.run([sys.executable, "-m", "tocsin", *map(str, asked)], capture_output=True, check=True)
    said = {"out": str(tmp_path / "out.parquet"), "snapshots": 1, "rows": 1}
    assert json.loads(ran.stdout) == said and not ran.stderr

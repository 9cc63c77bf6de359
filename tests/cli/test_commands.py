# SPDX-License-Identifier: AGPL-3.0-or-later
"""The command line as a newcomer meets it: shapes, exit codes, one-line errors, never a traceback."""

import json
import math
import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.conftest import captures
from tests.pace import within

HEADER = "id,name,lat,lon,radius_m,timezone,tags,criticality,responsible\n"
GOOD = HEADER + "depot,Depot,47.5,7.5,500,Europe/Zurich,warehouse,3,night\nfarm,Farm,10,10,0,UTC,,1,day\n"
CAP = """<alert xmlns="urn:oasis:names:tc:emergency:cap:1.2"><identifier>a1</identifier><sender>met@weather.example</sender>
<sent>2026-03-04T12:00:00+00:00</sent><status>Actual</status><msgType>{kind}</msgType><scope>Public</scope>{refs}{info}</alert>"""
INFO = """<info><language>en</language><category>Met</category><event>Thunderstorm</event><urgency>Immediate</urgency>
<severity>Severe</severity><certainty>Observed</certainty><onset>2026-03-04T12:00:00+00:00</onset>
<expires>2026-03-04T14:00:00+00:00</expires><headline>Thunderstorm over the valley</headline>
<area><areaDesc>Valley</areaDesc>{area}</area></info>"""
BOX = "<polygon>47,7 47,8 48,8 48,7 47,7</polygon>"
KEYS = {
    "file", "kind", "format", "id", "sender", "sent", "status", "msg_type", "refs", "hazard", "severity", "certainty",
    "urgency", "onset", "expires", "ends", "headline", "geometry", "geometry_basis", "geocodes", "measures",
}  # fmt: skip


def alert(area: str = BOX, kind: str = "Alert", refs: str = "", info: bool = True) -> str:
    return CAP.format(kind=kind, refs=refs, info=INFO.format(area=area) if info else "")


def star(points: int) -> str:
    """A self-crossing ring that shapely's default repair needs a minute for."""
    turns = [2 * math.pi * k * (points // 2) / points for k in range(points)]
    ring = [f"{45 + math.sin(a):.6f},{7 + math.cos(a):.6f}" for a in turns]
    return f"<polygon>{' '.join([*ring, ring[0]])}</polygon>"


@pytest.fixture
def run(tmp_path: Path):  # type: ignore[no-untyped-def]
    environment = {**os.environ, "TOCSIN_DATA": str(tmp_path / "data"), "HOME": str(tmp_path)}

    def command(*words: object, stdin: str = "", code: int = 0) -> tuple[list[str], str]:
        done = subprocess.run(
            [sys.executable, "-m", "tocsin", *map(str, words)],
            input=stdin, capture_output=True, text=True, cwd=tmp_path, env=environment, check=False,
        )  # fmt: skip
        assert done.returncode == code, (words, done.returncode, done.stdout[-500:], done.stderr[-500:])
        assert "Traceback" not in done.stderr
        return done.stdout.splitlines(), done.stderr

    return command


@pytest.fixture
def file(tmp_path: Path):  # type: ignore[no-untyped-def]
    def make(text: str | bytes, name: str = "feed.xml") -> Path:
        path = tmp_path / name
        path.write_bytes(text if isinstance(text, bytes) else text.encode())
        return path

    return make


def test_help_and_wrong_usage(run) -> None:  # type: ignore[no-untyped-def]
    assert any("replay" in line for line in run("--help")[0])
    assert "No such command" in run("prase", code=2)[1]
    assert "See: tocsin match --help" in run("match", "x", code=2)[1]
    assert run(code=2)[0]


def test_parse_prints_the_fixed_shape(run, file) -> None:  # type: ignore[no-untyped-def]
    lines, _ = run("parse", "--json", file(alert()))
    record = json.loads(lines[0])
    assert record.keys() >= KEYS
    assert (record["kind"], record["format"], record["hazard"]) == ("report", "cap", "thunderstorm")
    assert (record["geometry"]["type"], record["geometry_basis"]) == ("Polygon", "polygon")
    assert record["headline"] == {"en": "Thunderstorm over the valley"}
    assert record["sent"] == "2026-03-04T12:00:00Z"


BAD: dict[str, tuple[str | bytes, str]] = {
    "empty": (b"", "empty"),
    "not XML or JSON": ("just words", "no known format"),
    "wrong encoding": (b'<?xml version="1.0" encoding="utf-8"?><alert><identifier>\xff\xfe</identifier>', ""),
    "DOCTYPE": ('<!DOCTYPE alert [<!ENTITY a "b">]>' + alert(), "DOCTYPE"),
    "entity bomb": (
        '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]><alert>&b;</alert>',
        "DOCTYPE",
    ),
    "deep XML": ("<alert>" + "<a>" * 5000 + "</a>" * 5000 + "</alert>", ""),
    "deep JSON": ("[" * 200_000 + "]" * 200_000, ""),
    "latitude 178": (alert("<polygon>178,7 47,8 48,8 178,7</polygon>"), "178"),
    "unclosed ring": (alert("<polygon>47,7 47,8 48,8 48,7</polygon>"), "closed"),
    "star of 201": (alert(star(201)), ""),
}


@pytest.mark.parametrize("name", BAD)
def test_bad_input_is_one_clear_line_and_quick(run, file, name: str) -> None:  # type: ignore[no-untyped-def]
    raw, word = BAD[name]
    good = file(alert(), "good.xml")
    run("parse", "--json", good)  # the first to run pays for loading
    with within(2):
        lines, _ = run("parse", "--json", file(raw, "bad.xml"), good)
    records = [json.loads(line) for line in lines]
    flaws = [r for r in records if r["kind"] == "flaw" and r["file"].endswith("bad.xml")]
    assert records[-1]["kind"] == "report"  # the neighbour is read
    if word:
        assert any(word in flaw["reason"] + flaw["where"] for flaw in flaws), flaws


def test_a_missing_file_costs_only_itself(run, file) -> None:  # type: ignore[no-untyped-def]
    lines, errors = run("parse", "--json", "gone.xml", file(alert()), code=1)
    assert json.loads(lines[0])["kind"] == "report"
    assert "gone.xml: no such file; check the name" in errors


def test_a_cancel_without_info_is_a_cancel(run, file) -> None:  # type: ignore[no-untyped-def]
    refs = "<references>met@weather.example,a0,2026-03-04T11:00:00+00:00</references>"
    lines, _ = run("parse", "--json", file(alert(kind="Cancel", refs=refs, info=False)))
    record = json.loads(lines[0])
    assert (record["msg_type"], record["refs"]) == ("Cancel", ["a0"])


def test_match_names_site_distance_and_basis(run, file) -> None:  # type: ignore[no-untyped-def]
    sites = file(GOOD, "sites.csv")
    lines, _ = run("match", "--sites", sites, file(alert()), "--json")
    assert [json.loads(line) for line in lines] == [
        {"report": "a1", "site": "depot", "distance_m": 0.0, "basis": "polygon", "inside": True}
    ]


def test_every_bad_site_row_is_named_at_once(run, file) -> None:  # type: ignore[no-untyped-def]
    rows = HEADER + "a,A,95,7,,,,,\nb,B,47,7,-5,,,,\nc,C,47,7,500,Mars/Base,,,\nd,D,47,7,500,UTC,,1,duty\n"
    path = file(rows, "sites.csv")
    _, errors = run("sites", "check", path, code=1)
    for line, column in ((2, "lat"), (3, "radius_m"), (4, "timezone")):
        assert any(f"line {line}" in said and column in said for said in errors.splitlines()), errors
    out, _ = run("sites", "import", path, "--keep-going")
    assert out == ["1 sites imported"]
    assert run("sites", "export")[0][1].startswith("d,D,47")


def test_sites_survive_a_round_trip(run, file) -> None:  # type: ignore[no-untyped-def]
    run("sites", "import", file(GOOD, "sites.csv"))
    geojson = "\n".join(run("sites", "export", "--format", "geojson")[0])
    first = run("sites", "export")[0]
    run("sites", "import", file(geojson, "sites.geojson"))
    assert run("sites", "export")[0] == first
    assert json.loads(run("sites", "export", "--json")[0][0])["id"] == "depot"


def test_doctor_says_who_hears_nothing_and_how_to_mend_it(run, file) -> None:  # type: ignore[no-untyped-def]
    run("sites", "import", file(GOOD, "sites.csv"))
    lines, errors = run("doctor", "--json", code=1)
    roles = next(check for check in map(json.loads, lines) if check["what"] == "roles")
    assert (roles["state"], roles["found"]) == ("bad", "told nowhere: day, night")
    assert "1 checks are bad: roles" in errors
    for role in ("day", "night"):
        run("roles", "tell", role, "console", "desk")
    run("doctor")


def test_settings_never_show_a_secret(run, tmp_path: Path) -> None:  # type: ignore[no-untyped-def]
    os.environ["TOCSIN_SECRET_KEY"] = "hush-hush"
    try:
        lines, _ = run("settings", "--json")
    finally:
        del os.environ["TOCSIN_SECRET_KEY"]
    assert "hush-hush" not in "".join(lines)
    assert {"TOCSIN_DATA", "DATABASE_URL", "TOCSIN_FEEDS"} <= {json.loads(line)["name"] for line in lines}


def test_sources_suggest_names_feeds_and_gaps(run, file) -> None:  # type: ignore[no-untyped-def]
    lines, _ = run("sources", "suggest", "--sites", file(GOOD, "sites.csv"), "--json")
    found = [json.loads(line) for line in lines]
    assert any(f["kind"] == "suggestion" and "CH" in f["area"] for f in found)
    assert any(f["kind"] == "uncovered" and f["country"] == "CH" for f in found)


def test_guard_answers_line_by_line(run) -> None:  # type: ignore[no-untyped-def]
    lines, _ = run(
        "guard", "--json", stdin="Linie 2 gesperrt wegen Streik\n\nStrong wind expected over the coast\n"
    )
    answers = [json.loads(line) for line in lines]
    assert [sorted(a) for a in answers] == [["action", "found", "reason", "slots", "text"]] * len(answers)
    assert "treik" not in lines[0].split('"text"')[1]


def test_guard_answers_before_the_next_line_comes() -> None:
    command = [sys.executable, "-m", "tocsin", "guard", "--json"]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as guard:
        assert guard.stdin and guard.stdout
        for said in ("Linie 2 gesperrt", "Strong wind expected over the coast"):
            guard.stdin.write(said + "\n")
            guard.stdin.flush()
            assert json.loads(guard.stdout.readline())["action"]
        guard.stdin.close()
    assert guard.returncode == 0


def test_a_held_day_replays_from_the_command_line(run, file) -> None:  # type: ignore[no-untyped-def]
    days = captures("feeds/series/us-global-2026-08-02_15/2026-08-11.jsonl.xz")
    sites = file(HEADER + "x,Plain,39,-95,50000,America/Chicago,,3,night\n", "sites.csv")
    for day in days:
        span = ("--from", "2026-08-11T00:00:00Z", "--to", "2026-08-11T06:00:00Z")
        lines, speed = run("replay", day, "--sites", sites, "--feed", "nws", "--json", *span)
        counts = json.loads(lines[-1])
        assert counts["kind"] == "counts" and counts["messages"] > 100
        assert "x real time" in speed


RULES = '[[rule]]\nname = "storms"\nhazard = "thunderstorm"\ntell = "night desk"\n'


def test_rules_are_checked_with_line_numbers(run, file) -> None:  # type: ignore[no-untyped-def]
    assert "1 rules" in run("rules", "check", file(RULES, "rules.toml"))[0][0]
    bad = file(RULES + 'level = "puce"\n[[rule]]\nname = "union meetings"\n', "bad.toml")
    _, error = run("rules", "check", bad, code=1)
    assert "bad.toml line 5:" in error and "bad.toml line 7:" in error
    lines, _ = run("rules", "check", "--json", bad, code=1)
    assert [json.loads(line)["line"] for line in lines] == [5, 7]


def test_rules_are_explained_and_put_in_force(run, file) -> None:  # type: ignore[no-untyped-def]
    rules, sites = file(RULES, "rules.toml"), file(GOOD, "sites.csv")
    assert any("Thunderstorm" in line for line in run("rules", "explain", rules)[0])
    asked = ("--sites", sites, "--site", "depot", "--json")
    lines, _ = run("rules", "explain", rules, "--hazard", "thunderstorm", *asked)
    assert [json.loads(line)["applies"] for line in lines] == [True, False]
    lines, _ = run("rules", "explain", rules, "--hazard", "snow", *asked)
    assert [json.loads(line)["applies"] for line in lines] == [False, True]
    run("rules", "use", rules)
    assert run("rules", "show")[0] == RULES.splitlines()
    run("rules", "use", file("[[rule]]\n", "bad.toml"), code=1)
    assert run("rules", "show")[0] == RULES.splitlines()  # the old rules keep running


def test_replay_plays_under_rules(run, file) -> None:  # type: ignore[no-untyped-def]
    shot = json.dumps({"at": "2026-03-04T12:01:00Z", "feed": "weather", "text": alert()})
    play = ("replay", "--json", file(shot + "\n", "day.jsonl"), "--sites", file(GOOD, "sites.csv"))
    notices = [json.loads(line) for line in run(*play)[0]]
    assert [n["role"] for n in notices if n["kind"] == "notice"] == ["night"]
    notices = [json.loads(line) for line in run(*play, "--rules", file(RULES, "rules.toml"))[0]]
    assert [(n["role"], n["rule"]) for n in notices if n["kind"] == "notice"] == [("night desk", "storms")]


DUTY = """[[rota]]
name = "leads"
roles = ["lead a", "lead b"]
start = 2026-01-05
otherwise = "duty"
[[posture]]
name = "storm season"
"""


def test_silences_rotas_and_postures_from_a_shell(run, file) -> None:  # type: ignore[no-untyped-def]
    run("rules", "use", file(DUTY, "rules.toml"))
    assert "silence 1" in run("silence", "add", "works on the roof", "--role", "duty", "--for", "2h")[0][0]
    assert [json.loads(line)["why"] for line in run("silence", "--json")[0]] == ["works on the roof"]
    assert "--for" in run("silence", "add", "works", "--role", "duty", code=2)[1]
    assert json.loads(run("rota", "--json")[0][0])["role"] in ("lead a", "lead b")
    assert "not in your rules" in run("posture", "on", "moon", code=1)[1]
    assert "not known here" in run("ack", "0" * 32, code=1)[1]


def test_coverage_and_proposals_need_no_desk_yet(run, file) -> None:  # type: ignore[no-untyped-def]
    sites = file(HEADER + "depot,Depot,45.76,4.84,500,Europe/Paris,,3,night\n", "sites.csv")
    rows = [json.loads(row) for row in run("sources", "--coverage", "--sites", sites, "--json")[0]]
    quake = next(row for row in rows if row["hazard"] == "earthquake")
    assert quake["site"] == "depot" and "usgs-2-5-day" in quake["feeds"] and quake["heard"] is None
    assert {"site": "depot", "hazard": "power_outage", "feeds": [], "deaf": [], "heard": None} in rows
    assert any("nobody" in row for row in run("sources", "--coverage", "--sites", sites)[0])
    proposed = run("sources", "suggest", "--sites", sites)[0]
    assert any("FR: nobody in the catalogue speaks for" in row for row in proposed)
    assert any("each for its own town" in row for row in proposed) or not any(
        "transit-fr" in r for r in proposed
    )

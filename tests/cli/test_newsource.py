# SPDX-License-Identifier: AGPL-3.0-or-later
"""A new source from its address: asked once, recorded, its file begun; filled in, the desk reads it."""

import asyncio
import json
import subprocess
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner

from tests.run.local import Server, always, reply, serving
from tocsin.cli.main import Refusal, main, tocsin_command
from tocsin.core.model import Site
from tocsin.run import recording
from tocsin.run.chosen import FeedsError, chosen
from tocsin.sources import catalogue

CAP = """<alert xmlns="urn:oasis:names:tc:emergency:cap:1.2"><identifier>w1</identifier><sender>met@weather.example</sender>
<sent>2026-03-04T12:00:00+00:00</sent><status>Actual</status><msgType>Alert</msgType><scope>Public</scope>
<info><language>fr</language><category>Met</category><event>Vent violent</event><urgency>Immediate</urgency>
<severity>Severe</severity><certainty>Observed</certainty><headline>Vent violent</headline>
<area><areaDesc>Valley</areaDesc><polygon>47,7 47,8 48,8 48,7 47,7</polygon></area></info></alert>"""
ROADS = json.dumps({"type": "FeatureCollection", "features": [
    {"type": "Feature", "geometry": {"type": "Point", "coordinates": [5.7, 45.2]},
     "properties": {"ref": "c1", "rue": "Rue de la Paix", "contact": "J. Dupont", "until": "2026-05-01"}}]})  # fmt: skip
FILLED = {
    'title = ""': 'title = "Closures"',
    'publisher = ""': 'publisher = "City"',
    'licence = ""': 'licence = "CC0"',
    'hazard = ""': 'hazard = "road"',
    'country = ""': 'country = "FR"',
    'id = ""': 'id = "properties.ref"\nstreet = "properties.rue"',
}


def new(body: str, *words: str) -> tuple[Server, str]:
    async def play() -> tuple[Server, str]:
        async with serving(always(reply(200, body.encode()))) as server:
            arguments = ["sources", "new", "my-city", f"{server.url}/feed", *words]
            done = await asyncio.to_thread(CliRunner().invoke, tocsin_command, arguments)
            if done.exception:
                raise done.exception
            return server, done.output

    return asyncio.run(play())


@pytest.fixture(autouse=True)
def data(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("TOCSIN_DATA", str(tmp_path))
    monkeypatch.setenv("TOCSIN_ALLOW", "127.0.0.1")
    return tmp_path


def test_a_known_format_is_named_and_what_can_be_told_is_filled_in(data: Path) -> None:
    server, said = new(CAP)
    assert len(server.seen) == 1 and "read as cap: 1 messages" in said
    text = (data / "feeds/my-city.toml").read_text()
    assert 'format = "cap"' in text and 'hazards = ["wind"]' in text and 'languages = ["fr"]' in text
    (shot,) = recording.read(data / "recordings/my-city.jsonl")
    assert shot.feed == "my-city" and shot.raw.decode() == CAP
    with pytest.raises(
        ValueError, match=r"my-city\.toml: feed my-city: title, publisher, licence, area are missing"
    ):
        catalogue.read(data / "feeds")
    with pytest.raises(FeedsError, match="title, publisher, licence, area are missing; add them"):
        chosen([], [], data)


def test_an_unknown_feed_is_described_and_then_polled(data: Path) -> None:
    _, said = new(ROADS)
    path = data / "feeds/my-city.toml"
    text = path.read_text()
    assert "described as geojson" in said and "#   properties.rue" in text
    assert "take them out of the recording: properties.contact" in said and "contact" not in text
    assert "Rue de la Paix" not in text and "Dupont" not in text
    for blank, filled in FILLED.items():
        text = text.replace(blank, filled)
    path.write_text(text)
    site = Site(id="a", name="A", lat=45.2, lon=5.7)
    feed = next(f for f in chosen([], [site], data) if f.name == "my-city")
    assert feed.format == "mapped:my-city" and feed.mapping == text and feed.area == ("FR",)


def test_a_wrong_path_is_one_line_with_file_place_and_mend(data: Path) -> None:
    new(ROADS)
    path = data / "feeds/my-city.toml"
    text = path.read_text()
    for blank, filled in {**FILLED, 'id = ""': 'id = "properties.contact"'}.items():
        text = text.replace(blank, filled)
    path.write_text(text)
    with pytest.raises(FeedsError, match=r"my-city\.toml: line \d+: fields\.id: .* names a person") as error:
        chosen([], [], data)
    assert "\n" not in str(error.value)


def test_nothing_is_overwritten_and_a_page_that_is_no_feed_leaves_nothing(data: Path) -> None:
    new(CAP)
    with pytest.raises(Refusal, match="is there already"):
        new(CAP)
    for path in (data / "feeds/my-city.toml", data / "recordings/my-city.jsonl"):
        path.unlink()
    with pytest.raises(Refusal, match="neither a feed nor a table"):
        new("<html><title>Sign in</title></html>")
    assert not list(data.rglob("my-city*"))


def test_a_shipped_file_not_filled_in_yet_is_one_line(
    data: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    new(ROADS)
    monkeypatch.setattr(catalogue, "FOLDER", data / "feeds")
    monkeypatch.setattr("sys.argv", ["tocsin", "sources", "--all"])
    catalogue.feeds.cache_clear()
    try:
        with pytest.raises(SystemExit):
            main()
    finally:
        catalogue.feeds.cache_clear()
    said = capsys.readouterr().err
    assert said.startswith("tocsin: ") and "my-city.toml: line 9: hazard:" in said and "foresee" not in said


@pytest.mark.parametrize(
    ("change", "said"),
    [
        (
            ("Closures", "Julia Hartmann"),
            "title: letters 1 to 14 look like a person's name",
        ),
        (('"cap"', '"capp"'), "format: there is no capp; write one of cap"),
    ],
)
def test_what_is_wrong_with_an_own_feed_is_a_refusal_without_its_key(
    data: Path, change: tuple[str, str], said: str
) -> None:
    text = """[[feed]]
name = "ours"
title = "Closures"
publisher = "Town hall"
url = "https://desk:hunter2@roads.example/v1/feed?key=s3cr3t"
format = "cap"
licence = "own"
hazards = ["road"]
area = ["FR"]
"""
    (data / "feeds.toml").write_text(text.replace(*change))
    command = [sys.executable, "-m", "tocsin", "sources"]
    answer = subprocess.run(command, capture_output=True, text=True, timeout=60, check=False)
    message = answer.stderr
    assert answer.returncode == 1 and len(message.splitlines()) == 1 and "not foresee" not in message
    assert "roads.example/v1/feed" in message and said in message
    assert "hunter2" not in message and "s3cr3t" not in message

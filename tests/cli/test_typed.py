# SPDX-License-Identifier: AGPL-3.0-or-later
"""What an operator types at a command is looked at on entry: one line says where, why and what to write instead."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.cli.test_register import tocsin

HEAD = "id,name,lat,lon,radius_m,timezone,tags,criticality,responsible,opening_hours\n"
GOOD = "a,Lyon depot,45.7,4.8,0,Europe/Paris,cold chain,2,duty,Mo-Fr 08:00-18:00\n"


@pytest.mark.parametrize("verb", ["import", "check"])
@pytest.mark.parametrize(
    ("row", "column"),
    [
        ("b,Depot of Zebulon Quackenbush,1,1,0,UTC,,1,duty,", "name"),
        ("b,Depot,1,1,0,UTC,cold;told by Zebulon Quackenbush,1,duty,", "tags"),
        ("b,Depot,1,1,0,UTC,,1,Zebulon Quackenbush,", "responsible"),
        ("b,Depot,1,1,0,UTC,,1,duty,ring +44 7700 900123", "opening_hours"),
        ("Zebulon Quackenbush,Depot,1,1,0,UTC,,1,duty,", "id"),
    ],
)
def test_a_site_file_with_a_person_names_line_column_and_mend(
    tmp_path: Path, verb: str, row: str, column: str
) -> None:
    file = tmp_path / "sites.csv"
    file.write_text(f"{HEAD}{GOOD}{row}\n", "utf-8")
    done = tocsin(tmp_path, "sites", verb, str(file))
    assert done.returncode == 1
    assert f"line 3, column {column}" in done.stderr
    assert "write instead" in done.stderr or column == "opening_hours", (
        "hours that are none are refused as such"
    )
    assert "Quackenbush" not in done.stdout + done.stderr and "7700" not in done.stderr


def test_a_geojson_site_is_looked_at_alike(tmp_path: Path) -> None:
    file = tmp_path / "sites.geojson"
    point = '{"type":"Point","coordinates":[1,1]}'
    file.write_text(
        f'{{"type":"FeatureCollection","features":[{{"type":"Feature","geometry":{point},'
        '"properties":{"id":"x","name":"Depot of Zebulon Quackenbush"}}]}'
    )
    done = tocsin(tmp_path, "sites", "check", str(file))
    assert done.returncode == 1 and "column name" in done.stderr and "Quackenbush" not in done.stderr


@pytest.mark.parametrize(
    "command",
    [
        ("roles", "tell", "Zebulon Quackenbush", "console", "desk"),
        ("account", "add", "Zebulon Quackenbush", "--password-file", "password"),
    ],
)
def test_a_role_and_an_account_are_functions(tmp_path: Path, command: tuple[str, ...]) -> None:
    (tmp_path / "password").write_text("a long night shift")
    done = tocsin(tmp_path, *(str(tmp_path / part) if part == "password" else part for part in command))
    assert done.returncode == 1 and len(done.stderr.splitlines()) == 1
    assert "name: " in done.stderr and "a role" in done.stderr and "Quackenbush" not in done.stderr


@pytest.mark.parametrize("field", ["title", "publisher", "licence"])
def test_an_own_feed_with_a_person_in_its_words_is_refused_by_field(tmp_path: Path, field: str) -> None:
    said = {"title": "x", "publisher": "x", "licence": "x", field: "by leave of Zebulon Quackenbush"}
    (tmp_path / "feeds.toml").write_text(
        '[[feed]]\nname = "x"\nurl = "https://x.example/f"\n'
        + "".join(f'{key} = "{value}"\n' for key, value in said.items())
        + 'format = "cap"\nhazards = ["wind"]\narea = ["FR"]\nevery = 600\n'
    )
    done = tocsin(tmp_path, "register", TOCSIN_FEEDS="x")
    assert done.returncode == 1 and field in done.stderr and "Quackenbush" not in done.stderr

# SPDX-License-Identifier: AGPL-3.0-or-later
"""`tocsin score`: a table for people, CSV, JSON, and one clear line for what cannot be scored."""

from __future__ import annotations

import json
from pathlib import Path

import duckdb
import pytest
from click.testing import CliRunner

from tocsin.cli.commands.score import command
from tocsin.cli.main import Refusal

ROWS = "SELECT i / 20.0 AS p, (i % 3 = 0)::INT::DOUBLE AS y, TIMESTAMP '2031-01-01' + to_hours(i * 5) AS issued, 'nws' AS source FROM range(20) t(i)"


@pytest.fixture
def history(tmp_path: Path) -> str:
    path = tmp_path / "past.parquet"
    with duckdb.connect() as db:
        db.execute(f"COPY ({ROWS}) TO '{path}' (FORMAT parquet)")
    return str(path)


def test_a_table_for_people(history: str) -> None:
    ran = CliRunner().invoke(command, ["--history", history, "--by", "source"])
    assert ran.exit_code == 0 and "Brier" in ran.output and "source nws" in ran.output


def test_csv_and_json_say_the_same(history: str) -> None:
    plain = CliRunner().invoke(command, ["--history", history, "--csv"]).output.splitlines()
    found = json.loads(
        CliRunner().invoke(command, ["--history", history, "--json", "--cost", "1", "--loss", "4"]).output
    )
    assert float(plain[1].split(",")[plain[0].split(",").index("brier")]) == pytest.approx(
        found["verdict"]["brier"]
    )
    assert found["verdict"]["losses"]["always"] == 1.0


@pytest.mark.parametrize("asked", [["--cost", "1"], ["--model", "tc-site-wind"]])
def test_wrong_usage_is_said(asked: list[str], history: str) -> None:
    assert CliRunner().invoke(command, ["--history", history, *asked]).exit_code == 2


def test_a_missing_file_is_one_line(tmp_path: Path) -> None:
    ran = CliRunner().invoke(command, ["--history", str(tmp_path / "none.parquet")])
    assert isinstance(ran.exception, Refusal) and "no such file" in str(ran.exception)

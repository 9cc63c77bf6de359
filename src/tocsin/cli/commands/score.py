# SPDX-License-Identifier: AGPL-3.0-or-later
"""`tocsin score`: verification of past warnings and of a model's answers."""

from __future__ import annotations

import sys
import tempfile
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

import click

from tocsin.cli.main import Refusal
from tocsin.cli.output import refusing, table

if TYPE_CHECKING:
    from tocsin.run.score import Scored


@click.command()
@click.option(
    "--history",
    type=click.Path(path_type=Path),
    help="Parquet history of past impacts with what followed; else this desk's own past.",
)
@click.option("--by", multiple=True, help="Also by each value of this column; may be given several times.")
@click.option("--as-of", "as_of", type=click.DateTime(), help="Use only what was known then (UTC).")
@click.option("--cost", type=float, help="Cost of acting, for the value of following the forecasts.")
@click.option("--loss", type=float, help="Loss when hit without having acted.")
@click.option(
    "--model",
    type=click.Choice(["tc-site-wind", "tc-track-wind", "outage-restoration"]),
    help="Score a model's answers instead.",
)
@click.option("--forecasts", type=click.Path(path_type=Path), help="With --model: what tocsin judge wrote.")
@click.option(
    "--truth", type=click.Path(path_type=Path), help="With --model: the file that holds what happened."
)
@click.option("--csv", "as_csv", is_flag=True, help="The headline figures as CSV.")
@click.option("--json", "as_json", is_flag=True, help="One JSON object a line, with everything.")
def command(
    history: Path | None,
    by: tuple[str, ...],
    as_of: datetime | None,
    cost: float | None,
    loss: float | None,
    model: str | None,
    forecasts: Path | None,
    truth: Path | None,
    as_csv: bool,
    as_json: bool,
) -> None:
    """How right were we: this desk's own past; a history in Parquet; or a model's answers."""
    from tocsin.run.pairs import PairsError
    from tocsin.run.score import score, score_model

    if (cost is None) != (loss is None):
        raise click.UsageError("--cost and --loss go together")
    if model and not (forecasts and truth):
        raise click.UsageError("--model needs --forecasts and --truth")
    value = (cost, loss) if cost is not None and loss is not None else None
    with refusing(PairsError), tempfile.TemporaryDirectory() as folder:
        if model and forecasts and truth:
            found = list(score_model(model, forecasts, truth))
        else:
            past = history or _own(Path(folder) / "desk.parquet")
            found = list(score(past, by, as_of.replace(tzinfo=UTC) if as_of else None, value))
    _print(found, as_csv, as_json)


def _own(path: Path) -> Path:
    """The desk's own past impacts, written there."""
    from tocsin.cli.desk import looked, open_store

    open_store()
    looked("score")
    from tocsin.run.history import export

    if not export(path):
        raise Refusal("this desk has judged no past impact yet; name a file: --history FILE")
    return path


def _print(found: list[Scored], as_csv: bool, as_json: bool) -> None:
    from tocsin.run import score

    if as_json:
        for scored in found:
            sys.stdout.write(score.as_json(scored).decode() + "\n")
    elif as_csv:
        sys.stdout.write(score.as_csv(found))
    else:
        table("", HEADS, [_row(scored) for scored in found])


HEADS = ("about", "rows", "void", "came", "Brier", "95 %", "official", "skill", "calibration")


def _row(scored: Scored) -> list[str]:
    """One verdict for people; a dash where there is nothing to say. Skill is against the official forecast where
    there is one, else against the base rate."""
    v = scored.verdict
    skill = v.skill_official if v.official_rows else v.skill_climatology
    figures = (v.brier, v.brier_low, v.brier_high, v.official_brier, skill, v.calibration_error)
    brier, low, high, official, gain, error = ("-" if f != f else f"{f:.4f}" for f in figures)
    about = ", ".join(f"{name} {value}" for name, value in scored.about.items()) or "all"
    came = "-" if v.base_rate != v.base_rate else f"{v.base_rate:.1%}"
    return [
        about,
        f"{v.rows:,}",
        str(sum(v.void.values())),
        came,
        brier,
        "-" if low == "-" else f"{low} - {high}",
        official,
        gain,
        error,
    ]

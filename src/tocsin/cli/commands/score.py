# SPDX-License-Identifier: AGPL-3.0-or-later
"""`tocsin score`: verification of past warnings and of a model's answers."""

from __future__ import annotations

import sys
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

import click

from tocsin.cli.output import refusing

if TYPE_CHECKING:
    from tocsin.run.score import Scored


@click.command()
@click.option(
    "--history", type=click.Path(path_type=Path), help="Parquet history of past impacts with what followed."
)
@click.option("--by", multiple=True, help="Also by each value of this column; may be given several times.")
@click.option("--as-of", "as_of", type=click.DateTime(), help="Use only what was known then (UTC).")
@click.option("--cost", type=float, help="Cost of acting, for the value of following the forecasts.")
@click.option("--loss", type=float, help="Loss when hit without having acted.")
@click.option(
    "--model",
    type=click.Choice(["tc-site-wind", "outage-restoration"]),
    help="Score a model's answers instead.",
)
@click.option("--forecasts", type=click.Path(path_type=Path), help="With --model: what tocsin judge wrote.")
@click.option(
    "--truth", type=click.Path(path_type=Path), help="With --model: the file that holds what happened."
)
@click.option("--json", "as_json", is_flag=True, help="One JSON object a line; else CSV.")
def command(
    history: Path | None,
    by: tuple[str, ...],
    as_of: datetime | None,
    cost: float | None,
    loss: float | None,
    model: str | None,
    forecasts: Path | None,
    truth: Path | None,
    as_json: bool,
) -> None:
    """Brier score, skill, reliability, POD, FAR, CSI and lead time, with intervals."""
    from datetime import UTC

    from tocsin.run.pairs import PairsError
    from tocsin.run.score import score, score_model

    if (cost is None) != (loss is None):
        raise click.UsageError("--cost and --loss go together")
    with refusing(PairsError):
        if model:
            if not forecasts or not truth:
                raise click.UsageError("--model needs --forecasts and --truth")
            _print(list(score_model(model, forecasts, truth)), as_json)
        elif history:
            value = (cost, loss) if cost is not None and loss is not None else None
            _print(list(score(history, by, as_of.replace(tzinfo=UTC) if as_of else None, value)), as_json)
        else:
            raise click.UsageError("name --history, or --model with --forecasts and --truth")


def _print(found: list[Scored], as_json: bool) -> None:
    from tocsin.run.score import as_csv
    from tocsin.run.score import as_json as to_json

    if as_json:
        for scored in found:
            sys.stdout.write(to_json(scored).decode() + "\n")
    else:
        sys.stdout.write(as_csv(found))

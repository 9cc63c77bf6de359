# SPDX-License-Identifier: AGPL-3.0-or-later
"""`tocsin judge`: probabilities for prepared pairs."""

from __future__ import annotations

from pathlib import Path

import click

from tocsin.cli.output import line, refusing, say


@click.command()
@click.argument("model", type=click.Choice(["tc-site-wind", "tc-track-wind", "outage-restoration"]))
@click.option(
    "--pairs", required=True, type=click.Path(path_type=Path), help="Parquet file of pairs, no target in it."
)
@click.option("--out", required=True, type=click.Path(path_type=Path), help="Parquet file to write.")
@click.option("--revisions", type=click.Path(path_type=Path), help="Later promises, for outage-restoration.")
@click.option("--json", "as_json", is_flag=True, help="One JSON object a line.")
def command(model: str, pairs: Path, out: Path, revisions: Path | None, as_json: bool) -> None:
    """Write a probability for every row of a pairs file."""
    from tocsin.run.judge import JudgeError, judge

    with refusing(JudgeError):
        rows = judge(model, pairs, out, revisions)
    if as_json:
        line({"model": model, "rows": rows, "out": str(out)})
    else:
        say(f"{out}: {rows} rows judged by {model}")

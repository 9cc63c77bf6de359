# SPDX-License-Identifier: AGPL-3.0-or-later
"""`tocsin parse`: any feed file to records."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from tocsin.cli.main import Refusal
from tocsin.cli.output import line, note, progress, read, say

if TYPE_CHECKING:
    from tocsin.formats import Hint


@click.command()
@click.argument("files", nargs=-1, required=True, type=click.Path(path_type=Path))
@click.option("--format", "name", default="", help="The format's name; recognised when not given.")
@click.option("--map", "described", type=click.Path(path_type=Path), help="The TOML of a mapped feed.")
@click.option("--json", "as_json", is_flag=True, help="One JSON object a line.")
def command(files: tuple[Path, ...], name: str, described: Path | None, as_json: bool) -> None:
    """Read feed files and print their records and flaws."""
    from tocsin import formats
    from tocsin.formats import Hint
    from tocsin.run.zones import installed

    if name and name not in formats.formats():
        raise click.UsageError(f"--format {name} is not known; one of: {', '.join(formats.formats())}")
    unread = 0
    hint = Hint(mapping=_mapping(described)) if described else Hint()
    zones = installed()
    for path in progress(files, "parsing"):
        try:
            raw = read(path)
        except Refusal as refusal:
            note(f"tocsin: {refusal}")
            unread += 1
            continue
        _one(path, raw, hint, name, as_json, zones)
    if unread:
        raise Refusal(f"{unread} of {len(files)} files could not be read; the others were")


def _mapping(path: Path) -> str:
    """The checked description of a mapped feed."""
    from tocsin.formats import mapping

    text = read(path).decode("utf-8", "replace")
    if isinstance(made := mapping.read(text), list):
        for error in made[:-1]:
            note(f"tocsin: {path}: {error}")
        raise Refusal(f"{path}: {made[-1]}")
    return text


def _one(path: Path, raw: bytes, hint: Hint, name: str, as_json: bool, zones: object) -> None:
    from tocsin.cli.records import flaw_line, report_line
    from tocsin.core.model import Flaw
    from tocsin.run.clearing import clean

    held = clean(raw, path.name, zones, hint, name, text_listed=True)  # type: ignore[arg-type]
    refused = [Flaw(f"refused: {r.reason}", r.where) for r in held.refused]
    linked = [Flaw(f"points at a message elsewhere: {link.href}", link.id, lost=False) for link in held.links]
    for cleared in held.cleared:
        record = report_line(str(path), cleared)
        if as_json:
            line(record)
        else:
            headline = next(iter(record["headline"].values()), "")
            say(
                f"{path}: {record['hazard']} {record['severity']} {record['id']} [{record['geometry_basis']}] {headline}"
            )
    for flaw in (*refused, *linked, *held.flaws):
        if as_json:
            line(flaw_line(str(path), flaw))
        else:
            say(
                f"{path}: {'flaw' if flaw.lost else 'note'}: {flaw.reason}"
                + (f" ({flaw.where})" if flaw.where else "")
            )

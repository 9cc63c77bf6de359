# SPDX-License-Identifier: AGPL-3.0-or-later
"""`tocsin history`: public archives in, the desk's own past out, both as Parquet that `tocsin score` reads."""

from __future__ import annotations

import os
from pathlib import Path

import click

from tocsin.cli.main import Refusal
from tocsin.cli.output import bar, line, log_to_stderr, refusing, say, table

KINDS = ("hurdat2", "storm-events", "storm-warnings", "usgs-catalogue")


@click.group()
def command() -> None:
    """Public archives in, the desk's own past out, as Parquet."""


def folder() -> Path:
    """Where imported archives live: the data folder."""
    from tocsin.web.options import data_folder

    return data_folder(os.environ) / "history"


@command.command("import")
@click.argument("kind", type=click.Choice(KINDS))
@click.argument("file", type=click.Path(path_type=Path))
@click.option("--into", type=click.Path(path_type=Path), help="Folder to write to; else the data folder.")
@click.option("--json", "as_json", is_flag=True, help="One JSON object.")
def take_(kind: str, file: Path, into: Path | None, as_json: bool) -> None:
    """Read an archive of KIND; an import that was cut off goes on where it stopped."""
    from tocsin.run.archive import archives
    from tocsin.run.archive.base import ArchiveError
    from tocsin.run.archive.take import take
    from tocsin.run.pairs import PairsError

    with refusing(ArchiveError, PairsError), bar("reading") as share:
        found = take(archives()[kind], file, into or folder(), share)
    if as_json:
        line(
            {
                "file": str(file),
                "kind": kind,
                "rows": found.rows,
                "kept": found.kept,
                "flaws": dict(found.flaws),
            }
        )
        return
    say(f"{file}: {found.rows} rows read, {found.kept} kept in {found.parts} files")
    for reason, count in found.flaws.most_common():
        say(f"  {count} left out: {reason}")


@command.command("verify")
@click.argument("out", type=click.Path(path_type=Path))
@click.option(
    "--warnings",
    default="storm-warnings",
    show_default=True,
    type=click.Choice(KINDS),
    help="Which archive warned.",
)
@click.option(
    "--reports",
    default="storm-events",
    show_default=True,
    type=click.Choice(KINDS),
    help="Which says what happened.",
)
@click.option(
    "--from",
    "where",
    type=click.Path(path_type=Path),
    help="Folder of imported archives; else the data folder.",
)
@click.option("--json", "as_json", is_flag=True, help="One JSON object.")
def verify_(out: Path, warnings: str, reports: str, where: Path | None, as_json: bool) -> None:
    """Set imported warnings beside what then happened: a history for tocsin score --history."""
    from tocsin.run.archive.base import ArchiveError
    from tocsin.run.archive.verify import verify
    from tocsin.run.pairs import PairsError

    root = where or folder()
    with refusing(ArchiveError, PairsError):
        count = verify(root / warnings, root / reports, out)
    line({"out": str(out), "warnings": count}) if as_json else say(f"{out}: {count} warnings judged")


@command.command("replay")
@click.argument("out", type=click.Path(path_type=Path))
@click.argument("recordings", nargs=-1, required=True, type=click.Path(path_type=Path))
@click.option(
    "--sites", "sites_file", required=True, type=click.Path(path_type=Path), help="CSV or GeoJSON of sites."
)
@click.option("--feed", "feeds", multiple=True, help="Only this feed label; may be given several times.")
@click.option("--json", "as_json", is_flag=True, help="One JSON object.")
def replay_(
    out: Path, recordings: tuple[Path, ...], sites_file: Path, feeds: tuple[str, ...], as_json: bool
) -> None:
    """Play recordings through the whole line and write what became of every warning: a history for tocsin score."""
    import logging
    import tempfile

    from tocsin.cli.desk import open_store
    from tocsin.cli.sites import load
    from tocsin.run.recording import RecordingError, read
    from tocsin.run.zones import installed

    sites = load(sites_file)
    with refusing(RecordingError):
        shots = [
            shot for path in sorted(recordings) for shot in read(path) if not feeds or shot.feed in feeds
        ]
    if not shots:
        raise Refusal(
            f"{recordings[0]}: no snapshot in it for {', '.join(feeds) or 'any feed'}; check --feed"
        )
    log_to_stderr(logging.WARNING)
    with tempfile.TemporaryDirectory() as folder:
        open_store(Path(folder), fresh=True)
        from tocsin.run.pairs import PairsError
        from tocsin.run.played import played

        with refusing(PairsError), bar("playing") as share:
            count = played(shots, sites, installed(), out, share=share)
    said = {"out": str(out), "snapshots": len(shots), "rows": count}
    line(said) if as_json else say(f"{out}: {count} past impacts of {len(shots)} snapshots")


@command.command("export")
@click.argument("out", type=click.Path(path_type=Path))
@click.option("--json", "as_json", is_flag=True, help="One JSON object.")
def give(out: Path, as_json: bool) -> None:
    """Write the desk's own past impacts and what became of them."""
    from tocsin.cli.desk import looked, open_store

    open_store()
    looked("history")
    from tocsin.run.history import export
    from tocsin.run.pairs import PairsError

    with refusing(PairsError):
        count = export(out)
    line({"out": str(out), "rows": count}) if as_json else say(f"{out}: {count} past impacts")


@command.command("list")
@click.option("--json", "as_json", is_flag=True, help="One JSON object a line.")
def show(as_json: bool) -> None:
    """Which archives can be read, and where people get them."""
    from tocsin.run.archive import archives

    found = archives().values()
    if as_json:
        for archive in found:
            line({"kind": archive.kind, "title": archive.title, "address": archive.address})
    else:
        table("", ("kind", "title", "address"), [(a.kind, a.title, a.address) for a in found])

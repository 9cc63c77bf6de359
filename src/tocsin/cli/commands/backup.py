# SPDX-License-Identifier: AGPL-3.0-or-later
"""`tocsin backup`: a whole copy of the store while the desk runs."""

from __future__ import annotations

from pathlib import Path

import click

from tocsin.cli.output import line, note, refusing, say


@click.command()
@click.argument("file", type=click.Path(path_type=Path))
@click.option("--json", "as_json", is_flag=True, help="One JSON object.")
def command(file: Path, as_json: bool) -> None:
    """Copy the store into FILE, as of one moment. The keys (*.key in the data folder) are not in it: keep a
    copy of them elsewhere, once. A PostgreSQL store is copied with pg_dump."""
    from tocsin.cli.desk import open_store

    data = open_store()
    from tocsin.store import backup

    with refusing(backup.BackupError):
        size = backup.backup(file)
    if as_json:
        line({"file": str(file), "bytes": size, "keys": sorted(path.name for path in data.glob("*.key"))})
        return
    say(f"{file}: {size} bytes")
    note(f"without the keys: copy {data}/*.key once, to another place than the backups")

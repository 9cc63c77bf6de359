# SPDX-License-Identifier: AGPL-3.0-or-later
"""`tocsin geocodes`: the zone tables that place a message which names a zone instead of drawing one."""

from __future__ import annotations

from pathlib import Path

import click

from tocsin.cli.main import Refusal
from tocsin.cli.output import line, progress, refusing, say, table


@click.group()
def command() -> None:
    """Zone tables: import them, and see which are here."""


@command.command("import")
@click.argument("file", type=click.Path(path_type=Path))
@click.option("--scheme", default="", help="The scheme of every zone, when the file does not say.")
@click.option("--code", default="code", show_default=True, help="GeoJSON: the property that holds the code.")
@click.option("--json", "as_json", is_flag=True, help="One JSON object a line.")
def take(file: Path, scheme: str, code: str, as_json: bool) -> None:
    """Import zones from GeoParquet or GeoJSON; a zone of the same name is replaced."""
    from tocsin.run.zones import zone_file
    from tocsin.sources.zonetables import ZoneTableError, zones

    with refusing(ZoneTableError):
        kept, empty = zone_file().add(progress(zones(file, scheme, code), "importing"))
    if not kept:
        raise Refusal(f"{file}: no zone with an outline in it; it needs scheme, code and geometry")
    for name in sorted(kept | empty):
        if as_json:
            line({"scheme": name, "zones": kept[name], "without_outline": empty[name]})
        else:
            without = f", {empty[name]} without an outline left out" if empty[name] else ""
            say(f"{name}: {kept[name]} zones{without}")


@command.command("list")
@click.option("--json", "as_json", is_flag=True, help="One JSON object a line.")
def show(as_json: bool) -> None:
    """How many zones of each scheme are here."""
    from tocsin.run.zones import zone_file
    from tocsin.sources.outlines import Outlines

    counts = dict(zone_file().counts())
    for scheme, _ in Outlines():
        counts[f"{scheme} (ships with Tocsin)"] = counts.get(f"{scheme} (ships with Tocsin)", 0) + 1
    if as_json:
        for name, count in sorted(counts.items()):
            line({"scheme": name, "zones": count})
    else:
        table("", ("scheme", "zones"), sorted(counts.items()))

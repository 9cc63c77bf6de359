# SPDX-License-Identifier: AGPL-3.0-or-later
"""`tocsin sites`: the places you run."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click

from tocsin.cli.output import line, say

if TYPE_CHECKING:
    from tocsin.core.model import Site


@click.group()
def command() -> None:
    """Your sites: import, export and check them."""


@command.command("import")
@click.argument("file", type=click.Path(path_type=Path))
@click.option("--keep-going", is_flag=True, help="Import the good rows although some are bad.")
@click.option("--json", "as_json", is_flag=True, help="One JSON object a line.")
def take(file: Path, keep_going: bool, as_json: bool) -> None:
    """Import sites from CSV or GeoJSON; a site of the same id is replaced."""
    from tocsin.cli.desk import open_store
    from tocsin.cli.sites import load

    found = load(file, keep_going, typed=True)
    open_store()
    from tocsin.store.places import put_sites

    count = put_sites(found)
    if as_json:
        line({"file": str(file), "imported": count})
    else:
        say(f"{count} sites imported")


@command.command("export")
@click.option("--format", "name", type=click.Choice(["csv", "geojson"]), default="csv", show_default=True)
@click.option("--json", "as_json", is_flag=True, help="One JSON object a line, whatever the format.")
def give(name: str, as_json: bool) -> None:
    """Write all sites to standard output."""
    from tocsin.cli.desk import looked, open_store
    from tocsin.core import sites

    open_store()
    from tocsin.store.recall import load_sites

    found = [_outside(site) for site in load_sites().values()]
    looked("sites")
    if as_json:
        for site in found:
            line({field: getattr(site, field) for field in sites.COLUMNS})
        return
    write = sites.write_geojson if name == "geojson" else sites.write_csv
    sys.stdout.write(write(found))


def _outside(site: Site) -> Site:
    """The site as it may leave."""
    from msgspec.structs import replace

    from tocsin.core.guard.outgoing import leaving, spoken

    return replace(
        site,
        name=spoken(site.name, site.id, site.lat, site.lon),
        tags=tuple(leaving(tag, "export") for tag in site.tags),
        responsible=leaving(site.responsible, "export"),
        opening_hours=leaving(site.opening_hours, "export"),
    )


@command.command("check")
@click.argument("file", type=click.Path(path_type=Path))
@click.option("--json", "as_json", is_flag=True, help="One JSON object a line.")
def check(file: Path, as_json: bool) -> None:
    """Read a sites file and name every bad row; nothing is stored."""
    from tocsin.cli.sites import load

    found = load(file, typed=True)
    roles = sorted({site.responsible for site in found})
    if as_json:
        line({"file": str(file), "sites": len(found), "roles": roles})
    else:
        say(f"{file}: {len(found)} sites, all good; roles: {', '.join(roles)}")

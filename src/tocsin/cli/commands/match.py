# SPDX-License-Identifier: AGPL-3.0-or-later
"""`tocsin match`: which sites each message of some feed files touches, without any store."""

from __future__ import annotations

from pathlib import Path

import click

from tocsin.cli.output import line, note, progress, read, table


@click.command()
@click.argument("files", nargs=-1, required=True, type=click.Path(path_type=Path))
@click.option(
    "--sites", "sites_file", required=True, type=click.Path(path_type=Path), help="CSV or GeoJSON of sites."
)
@click.option("--buffer", "buffer_m", default=0.0, show_default=True, help="Metres added around every site.")
@click.option("--json", "as_json", is_flag=True, help="One JSON object a line.")
def command(files: tuple[Path, ...], sites_file: Path, buffer_m: float, as_json: bool) -> None:
    """Match feed files against a sites file: every hit with its distance, basis and whether it is inside."""
    from tocsin.cli.sites import load
    from tocsin.core.judge.hazards import reach_m
    from tocsin.core.match import SiteIndex
    from tocsin.run.clearing import clean
    from tocsin.run.zones import installed

    index = SiteIndex(load(sites_file))
    zones = installed()
    hits = []
    for path in progress(files, "matching"):
        held = clean(read(path), path.name, zones)
        for flaw in held.flaws:
            note(f"tocsin: {path}: {flaw.reason}" + (f" ({flaw.where})" if flaw.where else ""))
        for cleared in held.cleared:
            reach = buffer_m + reach_m(cleared.report.hazard, cleared.report.measures)
            for hit in index.hits(cleared.place, reach) if cleared.place.known else ():
                hits.append(
                    {
                        "report": cleared.report.id,
                        "site": hit.site,
                        "distance_m": round(hit.distance_m, 1),
                        "basis": hit.basis.value,
                        "inside": hit.inside,
                    }
                )
    if as_json:
        for row in hits:
            line(row)
    elif hits:
        table("", ("report", "site", "distance_m", "basis", "inside"), (tuple(row.values()) for row in hits))
    else:
        note("no site is touched")

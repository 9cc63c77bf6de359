# SPDX-License-Identifier: AGPL-3.0-or-later
"""`tocsin sources`: what is read, how it fares, and what would speak for your sites."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from tocsin.cli.newsource import new
from tocsin.cli.output import line, note, say, table

if TYPE_CHECKING:
    from tocsin.core.model import Hazard, Site
    from tocsin.sources.base import Feed


@click.group(invoke_without_command=True)
@click.option("--all", "everything", is_flag=True, help="The whole catalogue, not only what this desk polls.")
@click.option(
    "--coverage", is_flag=True, help="Site by hazard: which feeds would speak, and when they last did."
)
@click.option(
    "--sites", "sites_file", type=click.Path(path_type=Path), help="A sites file; else this desk's sites."
)
@click.option("--json", "as_json", is_flag=True, help="One JSON object a line.")
@click.pass_context
def command(
    ctx: click.Context, everything: bool, coverage: bool, sites_file: Path | None, as_json: bool
) -> None:
    """Feeds: what is read and how it fares."""
    if ctx.invoked_subcommand:
        return
    if coverage:
        _coverage(_sites(sites_file), as_json)
        return
    rows = [_row(feed, _health().get(feed.name)) for feed in _feeds(everything, sites_file)]
    if as_json:
        for row in rows:
            line(row)
    elif rows:
        table("", ("feed", "publisher", "format", "area", "every", "state"), (_short(row) for row in rows))
    else:
        say("no feeds yet: import sites, or see the catalogue with --all")


command.add_command(new)


@command.command("suggest")
@click.option(
    "--sites", "sites_file", type=click.Path(path_type=Path), help="A sites file; else this desk's sites."
)
@click.option("--json", "as_json", is_flag=True, help="One JSON object a line.")
def propose(sites_file: Path | None, as_json: bool) -> None:
    """Feeds of the catalogue that speak for the sites, and hazards nobody speaks for."""
    from tocsin.sources import catalogue
    from tocsin.sources.outlines import country_of, region_of
    from tocsin.sources.suggest import suggest

    advice = suggest(_sites(sites_file), catalogue.feeds().values(), country_of, region_of)
    if as_json:
        for found in advice.suggestions:
            line({"kind": "suggestion", "sites": found.sites, **_row(found.feed, None)})
        for country, hazards in sorted(advice.uncovered.items()):
            line({"kind": "uncovered", "country": country, "hazards": sorted(h.value for h in hazards)})
        return
    rows = [(s.feed.name, s.feed.publisher, _hazards(s.feed.hazards), s.sites) for s in advice.suggestions]
    table("", ("feed", "publisher", "hazards", "sites"), rows)
    for country, hazards in sorted(advice.uncovered.items()):
        if hazards:
            say(
                f"{country}: nobody in the catalogue speaks for {', '.join(sorted(h.value for h in hazards))}"
            )
    for site in advice.unplaced:
        note(f"site {site} lies in no country; only feeds of the world speak for it")


def _sites(path: Path | None) -> Sequence[Site]:
    if path:
        from tocsin.cli.sites import load

        return load(path)
    from tocsin.cli.desk import open_store

    open_store()
    from tocsin.store.recall import load_sites

    return list(load_sites().values())


def _feeds(everything: bool, sites_file: Path | None) -> Iterable[Feed]:
    from tocsin.cli.desk import open_store
    from tocsin.sources import catalogue

    data = open_store()
    from tocsin.run.chosen import chosen
    from tocsin.web.options import load

    if everything:
        return catalogue.feeds().values()
    return chosen(load().list("TOCSIN_FEEDS"), _sites(sites_file), data)


def _health() -> dict[str, Any]:
    from tocsin.store.models import FeedState

    return {state.name: state for state in FeedState.objects.all()}


def _row(feed: Feed, state: Any) -> dict[str, Any]:
    from tocsin.cli.records import when

    return {
        "feed": feed.name,
        "title": feed.title,
        "publisher": feed.publisher,
        "url": feed.url,
        "format": feed.format,
        "licence": feed.licence,
        "hazards": sorted(hazard.value for hazard in feed.hazards),
        "area": list(feed.area),
        "languages": list(feed.languages),
        "every_s": feed.every,
        "quiet_after_s": feed.quiet_after,
        "heard": when(state.heard_at) if state else None,
        "deaf_since": when(state.deaf_since) if state else None,
        "fault": state.fault if state else "",
        "flaws": state.flaws if state else 0,
        "refused": state.refused if state else 0,
    }


def _short(row: dict[str, Any]) -> tuple[object, ...]:
    state = (
        f"deaf since {row['deaf_since']}"
        if row["deaf_since"]
        else row["fault"] or f"heard {row['heard'] or 'never'}"
    )
    return row["feed"], row["publisher"], row["format"], " ".join(row["area"]), f"{row['every_s']} s", state


def _hazards(hazards: Iterable[Hazard]) -> str:
    words = sorted(hazard.value for hazard in hazards)
    return ", ".join(words[:4]) + (f" and {len(words) - 4} more" if len(words) > 4 else "")


def _coverage(sites: Sequence[Site], as_json: bool) -> None:
    from tocsin.sources import catalogue
    from tocsin.sources.outlines import country_of

    health = _health()
    for site in sites:
        country = country_of(site.lat, site.lon)
        near = [
            f
            for f in catalogue.feeds().values()
            if {country, "world"} & {area[:2] if area != "world" else area for area in f.area}
        ]
        for hazard in sorted({hazard for feed in near for hazard in feed.hazards}):
            feeds = [feed.name for feed in near if hazard in feed.hazards]
            heard = max(
                (health[f].heard_at for f in feeds if f in health and health[f].heard_at), default=None
            )
            row = {
                "site": site.id,
                "hazard": hazard.value,
                "feeds": feeds,
                "heard": heard.isoformat() if heard else None,
            }
            if as_json:
                line(row)
            else:
                say(
                    f"{site.id:<16} {hazard.value:<18} {len(feeds)} feeds, last heard {row['heard'] or 'never'}"
                )

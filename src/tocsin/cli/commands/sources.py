# SPDX-License-Identifier: AGPL-3.0-or-later
"""`tocsin sources`: what is read, how it fares, and what would speak for your sites."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from tocsin.cli.newsource import new
from tocsin.cli.output import line, note, refusing, say, table

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
        _coverage(sites_file, as_json)
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
    from tocsin.sources.suggest import LOCAL, suggest

    advice = suggest(_sites(sites_file), catalogue.feeds().values(), country_of, region_of)
    if as_json:
        for found in advice.suggestions:
            line({"kind": "suggestion", "sites": found.sites, **_row(found.feed, None)})
        for country, hazards in sorted(advice.uncovered.items()):
            line({"kind": "uncovered", "country": country, "hazards": sorted(h.value for h in hazards)})
        return
    near = [s for s in advice.suggestions if s.feed.hazards != LOCAL]
    rows = [(s.feed.name, s.feed.publisher, _hazards(s.feed.hazards), s.sites) for s in near]
    table("", ("feed", "publisher", "hazards", "sites"), rows)
    if operators := len(advice.suggestions) - len(near):
        say(
            f"and {operators} operators of buses and trains in these countries, each for its own town: name yours in TOCSIN_FEEDS (tocsin sources --all)"
        )
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
    from tocsin.run.chosen import FeedsError, chosen
    from tocsin.web.options import OptionError, load

    if everything:
        return catalogue.feeds().values()
    with refusing(FeedsError, OptionError):
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


def _coverage(sites_file: Path | None, as_json: bool) -> None:
    feeds, sites = list(_feeds(False, sites_file)), _sites(sites_file)
    from tocsin.cli.records import when
    from tocsin.run.coverage import cover

    health = _health()
    heard = {name: state.heard_at for name, state in health.items()}
    deaf = frozenset(name for name, state in health.items() if state.deaf_since)
    found = list(cover(sites, feeds, heard, deaf))
    if as_json:
        for row in found:
            feeds_ = {"feeds": list(row.feeds), "deaf": list(row.deaf), "heard": when(row.heard)}
            line({"site": row.site, "hazard": row.hazard.value, **feeds_})
        return
    rows = (
        (r.site, r.hazard.value, _who(r.feeds), ", ".join(r.deaf) or "", when(r.heard) or "never")
        for r in found
    )
    table("", ("site", "hazard", "who would speak", "deaf now", "last heard"), rows)


def _who(feeds: Sequence[str]) -> str:
    more = f" and {len(feeds) - 3} more" if len(feeds) > 3 else ""
    return ", ".join(feeds[:3]) + more or "nobody"

# SPDX-License-Identifier: AGPL-3.0-or-later
"""`tocsin rules`: who hears what; checked, explained, put in force."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

import click

from tocsin.cli.main import Refusal
from tocsin.cli.output import line, note, say
from tocsin.core.model import Basis, Hazard, Level

if TYPE_CHECKING:
    from tocsin.core.event import Impact
    from tocsin.core.model import Site
    from tocsin.core.route.match import Setting
    from tocsin.core.route.rules import Rule, Ruleset

LANGUAGE = click.Choice(["en", "fr", "de", "es"])


@click.group()
def command() -> None:
    """Who hears what: check a rules file, explain it, put it in force."""


@command.command("check")
@click.argument("file", type=click.Path(path_type=Path))
@click.option("--json", "as_json", is_flag=True, help="One JSON object for each problem.")
def check(file: Path, as_json: bool) -> None:
    """Read FILE as the desk would and name every problem with its line; nothing is changed."""
    from tocsin.cli.rules import ruleset, text
    from tocsin.core.route.read import RulesError, read

    if as_json:
        try:
            read(text(file))
        except RulesError as error:
            for problem in error.problems:
                line({"file": str(file), "line": problem.line, "problem": problem.text})
            raise Refusal(f"{file}: {len(error.problems)} problems") from None
        return
    found = ruleset(file)
    rest = (
        "what none of them takes falls to the default rule" if found.otherwise else "the rest is told nobody"
    )
    say(f"{file}: no problem; {len(found.rules)} rules, {rest}")


@command.command("explain")
@click.argument("file", required=False, type=click.Path(path_type=Path))
@click.option("--sites", "sites_file", type=click.Path(path_type=Path), help="CSV or GeoJSON of sites.")
@click.option("--site", default="", help="Which rule would take a hazard at this site?")
@click.option("--hazard", type=click.Choice([h.value for h in Hazard]), default="weather", show_default=True)
@click.option(
    "--level", type=click.Choice([m.name.lower() for m in Level]), default="orange", show_default=True
)
@click.option("--basis", type=click.Choice([b.value for b in Basis]), default="polygon", show_default=True)
@click.option("--distance", default=0.0, show_default=True, help="Kilometres from the site's edge.")
@click.option("--probability", type=click.FloatRange(0, 1), help="Of the hazard at the site, 0 to 1.")
@click.option("--ahead", default=0.0, show_default=True, help="Hours until it starts.")
@click.option("--posture", multiple=True, help="A posture in force; may be given several times.")
@click.option("--language", default="en", type=LANGUAGE, help="Words of the answer.")
@click.option("--json", "as_json", is_flag=True, help="One JSON object a line.")
def explain(
    file: Path | None,
    sites_file: Path | None,
    site: str,
    hazard: str,
    level: str,
    basis: str,
    distance: float,
    probability: float | None,
    ahead: float,
    posture: tuple[str, ...],
    language: str,
    as_json: bool,
) -> None:
    """Say in words what the rules of FILE mean, or those in force; with --site, which of them would apply."""
    from tocsin.core.event import Impact
    from tocsin.core.route.match import Setting

    rules = _rules(file)
    if not site:
        _all(rules, language, as_json)
        return
    now = datetime.now(UTC)
    impact = Impact(
        event="", site=site, level=Level[level.upper()], start=now + timedelta(hours=ahead), end=None,
        distance_m=distance * 1000, inside=not distance, basis=Basis(basis), probability=probability,
        beyond=_beyond(Hazard(hazard), distance * 1000),
    )  # fmt: skip
    setting = Setting(now, frozenset(posture))
    _one(rules, Hazard(hazard), impact, _site(sites_file, site), setting, language, as_json)


def _beyond(hazard: Hazard, metres: float) -> bool:
    """Whether only a rule that looks farther takes it; how far a quake reaches, its size says."""
    from tocsin.core.judge.hazards import reach_m

    return hazard is not Hazard.EARTHQUAKE and metres > reach_m(hazard, {})


def _rules(file: Path | None) -> Ruleset:
    from tocsin.cli.desk import open_store
    from tocsin.cli.rules import ruleset

    if file:
        return ruleset(file)
    open_store()
    from tocsin.store import rulebook

    return rulebook.load()


def _all(rules: Ruleset, language: str, as_json: bool) -> None:
    from tocsin.core.words import rule

    for number, asked in enumerate(rules.order, 1):
        if as_json:
            line({"rule": asked.name, "line": asked.line, "means": rule(asked, language)})
        else:
            say(f"{number}. {asked.name}: {rule(asked, language)}")


def _site(sites_file: Path | None, name: str) -> Site:
    from tocsin.cli.desk import open_store
    from tocsin.cli.sites import load

    if sites_file:
        sites = {site.id: site for site in load(sites_file)}
    else:
        open_store()
        from tocsin.store.recall import load_sites

        sites = load_sites()
    if name not in sites:
        raise Refusal(f"site {name!r}: not one of these; see: tocsin sites export")
    return sites[name]


def _one(
    rules: Ruleset, hazard: Hazard, impact: Impact, site: Site, setting: Setting, language: str, as_json: bool
) -> None:
    from tocsin.core.route.match import choose, misfit
    from tocsin.core.words import reason

    chosen = choose(rules, hazard, impact, site, setting)
    for asked in rules.order:
        why = misfit(asked, hazard, impact, site, setting)
        if as_json:
            record = {"rule": asked.name, "applies": asked in chosen, "why_not": [why] if why else []}
            line(record)
        elif asked in chosen:
            say(f"applies: {asked.name}; {_told(asked, site, language)}")
        elif why is None:
            say(f"not reached: {asked.name}")
        else:
            say(f"not: {reason(why, language)}")
    if not chosen and not as_json:
        say("no rule takes it: nobody is told")


def _told(asked: Rule, site: Site, language: str) -> str:
    from tocsin.core.words import rule

    return f"{rule(asked, language)} ({site.id}: {site.responsible})"


@command.command("use")
@click.argument("file", type=click.Path(path_type=Path))
def use(file: Path) -> None:
    """Put FILE in force on this desk; a running desk takes it up at its next step."""
    from tocsin.cli.desk import open_store
    from tocsin.cli.rules import ruleset, text

    found = ruleset(file)
    open_store()
    from tocsin.store import rulebook

    if not rulebook.keep(text(file), rulebook.DESK, datetime.now(UTC)):
        note("tocsin: these rules were in force already")
    say(f"{len(found.rules)} rules in force")


@command.command("show")
def show() -> None:
    """Print the text of the rules in force, to be changed and put in force again."""
    from tocsin.cli.desk import open_store

    open_store()
    from tocsin.store import rulebook

    say(
        rulebook.text().rstrip()
        or "# no rules of your own: the role responsible for a site hears at yellow or worse"
    )

# SPDX-License-Identifier: AGPL-3.0-or-later
"""Would have fired, in the desk: other rules over what this desk heard, before they are saved."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime

from tocsin.core.difference import Case, Difference
from tocsin.core.match import SiteIndex
from tocsin.core.route.read import Problem, RulesError, read
from tocsin.core.route.rules import Ruleset
from tocsin.core.world import World
from tocsin.core.wouldhave import compare
from tocsin.store import heard, models, recall, rulebook
from tocsin.web.desk import trial
from tocsin.web.desk.read import parts

DAYS = (1, 3, 7, 0)
"""How far back; 0 is all that is kept."""
AT_ONCE = 5_000
"""Up to so many messages are played while the reader waits; more beside the pages."""
MOST = 200_000
"""Messages played at all. `tocsin replay` plays any number."""
SHOWN = 50


@dataclass(frozen=True)
class Told:
    """One impact that only one side tells, for the page."""

    at: datetime
    level: int
    hazard: str
    site: models.Site | None
    event: str
    roles: tuple[str, ...]


@dataclass(frozen=True)
class Page:
    """`trial` plays still, or played; `messages` were played, `left` older ones were not."""

    text: str
    days: int
    choices: tuple[int, ...] = DAYS
    problems: tuple[Problem, ...] = ()
    found: Difference | None = None
    missed: tuple[Told, ...] = ()
    gained: tuple[Told, ...] = ()
    messages: int = 0
    left: int = 0
    trial: trial.Trial | None = None


def read_page(text: str | None, days: int, now: datetime, key: str = "") -> Page:
    """The form with the rules in force; with `text`, what these rules would have told instead over the last days,
    at once or, over a long record, as a trial that has begun, under `key` where one with that key is begun again."""
    if text is None:
        return Page(rulebook.text(), days)
    try:
        rules = read(text)
    except RulesError as error:
        return Page(text, days, problems=tuple(error.problems))
    since = heard.begin(now - trial.span(days), MOST)
    total = heard.count(since)
    left = heard.count(now - trial.span(days)) - total
    if total <= AT_ONCE:
        found = compare(heard.batches(since), *_sides(rules), stop=now)
        return _shown(Page(text, days, messages=total, left=left), found)
    asked = trial.Trial(text, days, since, total, left, key)
    sides = _sides(rules)
    trial.begin(asked, lambda: asked.play(*sides, now))
    return Page(text, days, trial=asked)


def read_trial(asked: trial.Trial) -> Page:
    """How far a trial has come, or what it found."""
    page = Page(asked.text, asked.days, messages=asked.done, left=asked.left, trial=asked)
    return _shown(page, asked.found) if asked.found else page


def _shown(page: Page, found: Difference) -> Page:
    sites = parts.sites_by_id(case.site for case in (*found.missed[:SHOWN], *found.gained[:SHOWN]))
    told = [tuple(_told(case, sites) for case in cases[:SHOWN]) for cases in (found.missed, found.gained)]
    return replace(page, found=found, missed=told[0], gained=told[1])


def _told(case: Case, sites: dict[str, models.Site]) -> Told:
    site = sites.get(case.site)
    return Told(case.at, int(case.level), case.hazard.value, site, case.event, case.roles)


def _sides(rules: Ruleset) -> tuple[World, World]:
    """The rules in force, then the others, over the same sites."""
    sites = recall.load_sites()
    index = SiteIndex(tuple(sites.values()))
    return World(index, sites, rules=rulebook.load()), World(index, sites, rules=rules)

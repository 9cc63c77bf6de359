# SPDX-License-Identifier: AGPL-3.0-or-later
"""Would have fired, in the desk: other rules over what this desk heard in the last days, before they are saved."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from tocsin.core.difference import Difference
from tocsin.core.match import SiteIndex
from tocsin.core.route.read import Problem, RulesError, read
from tocsin.core.route.rules import Ruleset
from tocsin.core.world import World
from tocsin.core.wouldhave import compare
from tocsin.store import heard, models, recall, rulebook
from tocsin.web.desk.read import parts

DAYS = (1, 3, 7)
MOST = 5_000
"""Messages played: a page must not take minutes. `tocsin replay` plays any number."""
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
    text: str
    days: int
    choices: tuple[int, ...] = DAYS
    problems: tuple[Problem, ...] = ()
    found: Difference | None = None
    missed: tuple[Told, ...] = ()
    gained: tuple[Told, ...] = ()
    messages: int = 0
    left: int = 0


def read_page(text: str | None, days: int, now: datetime) -> Page:
    """The form with the rules in force; with `text`, what these rules would have told instead over the last days."""
    if text is None:
        return Page(rulebook.text(), days)
    try:
        rules = read(text)
    except RulesError as error:
        return Page(text, days, problems=tuple(error.problems))
    since = now - timedelta(days=days)
    known = heard.count(since)
    found = _played(rules, since, now)
    sites = parts.sites_by_id(case.site for case in (*found.missed[:SHOWN], *found.gained[:SHOWN]))
    missed, gained = (
        tuple(
            Told(c.at, int(c.level), c.hazard.value, sites.get(c.site), c.event, c.roles)
            for c in cases[:SHOWN]
        )
        for cases in (found.missed, found.gained)
    )
    left = max(known - MOST, 0)
    return Page(text, days, found=found, missed=missed, gained=gained, messages=known - left, left=left)


def _played(rules: Ruleset, since: datetime, now: datetime) -> Difference:
    sites = recall.load_sites()
    index = SiteIndex(tuple(sites.values()))
    before, after = (World(index, sites, rules=kept) for kept in (rulebook.load(), rules))
    return compare(heard.batches(since, MOST), before, after, stop=now)

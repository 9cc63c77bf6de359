# SPDX-License-Identifier: AGPL-3.0-or-later
"""How a run ends: as a day without faults would, with nothing waiting and everybody told the last word."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from datetime import date
from functools import lru_cache

from tocsin.core.event import OPEN, Event, Kind, Notice, state
from tocsin.core.flow import step
from tocsin.core.match import SiteIndex
from tocsin.core.model import Level
from tocsin.core.route.posture import Switch
from tocsin.core.route.read import read as rules_of
from tocsin.core.route.rules import Ruleset
from tocsin.core.world import Batch, Told, World
from tocsin.run.sim import script
from tocsin.run.sim.house import House, rules
from tocsin.run.sim.oracles.story import Story, said
from tocsin.run.sim.oracles.walls import midnight
from tocsin.run.sim.script import Script
from tocsin.run.sim.town import read
from tocsin.store import models


def quiet_end(story: Story) -> Iterator[str]:
    """No process gave up of itself, the queue is empty once faults stop, no feed is still taken for deaf."""
    yield from dict.fromkeys(story.town.ended)
    if left := [row for row in story.rows if row.state in ("pending", "sending")]:
        yield f"{len(left)} rows still wait in the outbox at the end"
    for name in models.FeedState.objects.exclude(deaf_since=None).values_list("name", flat=True):
        yield f"feed {name} is still deaf at the end"


def same_end(story: Story) -> Iterator[str]:
    """Events, levels and last words are those of a day without faults, worked out without store or network."""
    calm = _calm(story)
    states = {_name(story.events[e]): said for e, said in story.states.items()}
    expected = {_name(e): state(e, story.town.now()).value for e in calm.events.values()}
    if states != expected:
        yield f"events end as {states}, not {expected}"
    found: dict[str, dict[str, int]] = defaultdict(dict)
    for event, site, level in models.Impact.objects.values_list("event", "site", "level"):
        if event in story.events:
            found[_name(story.events[event])][site] = level
    for event in calm.events.values():
        levels = {site: int(i.level) for site, i in calm.impacts.get(event.id, {}).items()}
        if expected[_name(event)] in OPEN and found[_name(event)] != levels:
            yield f"sites of {_name(event)} end at {dict(found[_name(event)])}, not {levels}"
    last = {(_name(story.events[t.event]), t.role): t for t in story.told if t.event in story.events}
    should = {(_name(calm.events[e]), role): t for e, by in calm.told.items() for role, t in by.items()}
    if _open(last) != _open(should):
        yield f"roles end warned of {_open(last)}, not {_open(should)}"


def _calm(story: Story) -> World:
    """The pure line alone, on a day when every feed is read whenever it says something."""
    plan, end = story.script, story.town.now()
    world = World(
        SiteIndex(script.SITES), {site.id: site for site in script.SITES}, rules=_ruleset(story.house)
    )
    hand = _begins(story) if story.house.posture and not story.house.first else None
    for feed, at in _times(story):
        now = plan.moment(at + 1.0)
        if hand is not None and at >= hand:
            world.switches = {story.house.posture: Switch(True, now)}
        known = "cap" if feed == "office" else ""
        cleared = [c for raw in _bodies(feed, plan, at + 1.0) for c in read(raw, feed, known).cleared]
        listed = frozenset(c.report.id for c in cleared)
        batch = Batch(feed=feed, at=now, cleared=tuple(cleared), listed=listed)
        world.apply(step(world, (batch,), now))
    while (due := min(world.dues.values(), default=end)) < end:
        world.apply(step(world, (), due))
    return world


END_OF_TALK = 950.0


def _times(story: Story) -> list[tuple[str, float]]:
    """When each feed is read: as often as it says something new, and when a posture begins."""
    times = {(say.feed, at) for say in story.script.said for at in (say.at, *say.gone) if at}
    begins = _begins(story)
    last = max(END_OF_TALK, begins or 0.0)
    return sorted(times, key=lambda t: t[1]) + [(feed, last) for feed in script.HAZARD]


@lru_cache(16)
def _ruleset(house: House) -> Ruleset:
    return rules_of(rules(house))


def _bodies(feed: str, plan: Script, now: float) -> list[bytes]:
    if feed == "office":
        return [plan.body(feed, now)]
    idents = [f"{feed}-calm", *(s.warning.id for s in plan.said if s.feed == feed and s.listed(now))]
    return [body for ident in idents if (body := plan.linked(feed, ident, now))]


def _name(event: Event) -> str:
    return " ".join(sorted(n for n in event.names if n.startswith("m:") and "#" not in n))


def _open(told: dict[tuple[str, str], Told]) -> dict[tuple[str, str], int]:
    """Of the roles that a site answers to; whom it was escalated to depends on who took it on when."""
    asked = {site.responsible for site in script.SITES}
    still = {at: t for at, t in told.items() if t.kind is not Kind.ALL_CLEAR and at[1] in asked}
    return {at: int(t.level) for at, t in sorted(still.items())}


def last_words(story: Story) -> Iterator[str]:
    """Whoever is warned has the last level in hand, by each channel; whoever was warned of what is over has heard so."""
    heard = _heard(story)
    for told in story.told:
        for channel, address in story.targets[told.role] if told.event in story.events else ():
            last = heard.get((channel, address, told.role, told.event))
            over = told.kind is Kind.ALL_CLEAR
            whom = f"{told.role} by {channel} of {told.event}"
            if last is None:
                if not over:
                    yield f"the desk believes that it warned {whom}, and nothing came"
            elif (last.kind is Kind.ALL_CLEAR) != over:
                yield f"the last word to {whom} is {last.kind}, and the desk believes {told.kind}"
            elif not over and last.level != told.level:
                yield f"the last word to {whom} is {last.level.name}, not {told.level.name}"


def _heard(story: Story) -> dict[tuple[str, str, str, str], Notice]:
    """The last that each target heard of each event, by itself or in a digest."""
    found: dict[tuple[str, str, str, str], Notice] = {}
    rows = {row.key: row for row in story.rows}
    for key in dict.fromkeys(arrival.key for arrival in story.town.net.arrived):
        if row := rows.get(key):
            for part in said(story.notices[row.notice_id]):
                found[row.channel, row.address, part.role, part.event] = part
    return found


def seasons(story: Story) -> Iterator[str]:
    """A posture begins when its day does on its own clock, or when somebody switches it on; it is logged then, and
    nobody is told by its rules before."""
    begins = _begins(story)
    if story.shaken or begins is None:
        return
    turns = [(turn.on, story.second(turn.at)) for turn in models.PostureTurn.objects.order_by("id")]
    late = story.latest(begins, begins)
    if len(turns) != 1 or not turns[0][0] or not begins - 0.01 <= turns[0][1] <= late:
        yield f"the posture begins at {begins:.0f} s; the log says {turns}"
    for notice in story.notices.values():
        if notice.kind is Kind.WARN and notice.level is Level.YELLOW and story.second(notice.at) < begins:
            yield f"{notice.event} was told at {story.second(notice.at):.0f} s by rules of a posture to come"


def _begins(story: Story) -> float | None:
    """The second at which the house's posture begins; None in a house without one."""
    house = story.house
    if house.first:
        return story.script.second(midnight(house.posture_zone, date.fromisoformat(house.first)))
    switch = models.PostureSwitch.objects.first() if house.posture else None
    return story.second(switch.at) if switch else None

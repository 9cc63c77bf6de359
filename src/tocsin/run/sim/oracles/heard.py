# SPDX-License-Identifier: AGPL-3.0-or-later
"""What cannot be heard or written is told."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from tocsin.core.event import Kind, Notice
from tocsin.run.sim import script
from tocsin.run.sim.oracles.sent import of_the_desk
from tocsin.run.sim.oracles.story import SLACK, Story
from tocsin.run.sim.script import QUIET
from tocsin.run.sim.town import BEAT


def blind(story: Story) -> Iterator[str]:
    """A feed that was silent for too long was told as blind: not early, and not late beside what was down."""
    roles = {site.responsible for site in script.SITES}
    for feed in script.HAZARD:
        said = [n for n in story.notices.values() if n.feed == feed]
        blinds = [n for n in said if n.kind is Kind.BLIND]
        if any(n.start and (n.at - n.start).total_seconds() <= QUIET for n in blinds):
            yield f"{feed} was called blind before its time"
        if len(blinds) * 2 != len(said) or len(blinds) % len(roles):
            yield f"{feed}: {len(blinds)} times blind, {len(said) - len(blinds)} times heard again"
        if not story.shaken:
            yield from _missed(story, feed, blinds)


def _missed(story: Story, feed: str, blinds: list[Notice]) -> Iterator[str]:
    told = [story.second(n.at) for n in blinds]
    heard = [*story.town.net.answered.get(feed, []), story.town.time.now]
    for last, following in pairwise(heard):
        due = last + QUIET
        late = due + 2 * BEAT + story.trouble(last, following)
        if following > late and not any(last < at <= late for at in told):
            yield f"{feed} was silent from {last:.0f} to {following:.0f} s and nobody was told by {late:.0f} s"


def stuck(story: Story) -> Iterator[str]:
    """A desk that cannot write says so within a minute, past its store, and says when it can again."""
    told = [a.at for came in story.arrived.values() for a in came if of_the_desk(a)]
    for fault in story.town.faults:
        if fault.kind != "disk" or fault.lasts < 200.0 or len(story.town.faults) > 1:
            continue
        begun = [at for at in told if fault.at <= at <= fault.at + SLACK + 2 * BEAT + 100.0]
        if not begun or not any(fault.at + fault.lasts <= at for at in told):
            yield f"the desk was stuck from {fault.at:.0f} s for {fault.lasts:.0f} s; told at {told}"

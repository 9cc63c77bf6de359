# SPDX-License-Identifier: AGPL-3.0-or-later
"""What nobody takes on goes up, or is told again: not early, not after it was taken on, not late, and to whoever is
on duty by the local clock."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from itertools import pairwise

from tocsin.core.event import Kind, Notice
from tocsin.run.sim import script
from tocsin.run.sim.oracles.held import Holds
from tocsin.run.sim.oracles.story import Story, said
from tocsin.run.sim.oracles.walls import inside
from tocsin.run.sim.town import BEAT
from tocsin.store import models

TOLD = frozenset(site.responsible for site in script.SITES)
"""Who is told first; the steps of a chain are told in their stead."""


class Chases:
    """The notices that went on, by the role they went on for, and the answers."""

    def __init__(self, story: Story) -> None:
        self.story = story
        rows = models.Answer.objects.values_list("event", "role", "at")
        self.answers = [(event, role, story.second(at)) for event, role, at in rows]
        self.on: dict[tuple[str, str, float], list[Notice]] = defaultdict(list)
        for notice in sorted(story.notices.values(), key=lambda n: n.at):
            if notice.why and notice.why[0].name in ("escalated", "repeated"):
                self.on[self._chase(notice)].append(notice)

    def _chase(self, notice: Notice) -> tuple[str, str, float]:
        """The event, whose silence it goes on for, and since when; whole seconds are known of that."""
        about, since = (notice.event, self.whose(notice)), self.since(notice)
        known = (key for key in self.on if key[:2] == about and abs(key[2] - since) < 1.5)
        return next(known, (*about, since))

    def whose(self, notice: Notice) -> str:
        return str(notice.why[0].facts.get("role", notice.role))

    def since(self, notice: Notice) -> float:
        return self.story.second(notice.at) - float(notice.why[0].facts["seconds"])

    def patience(self, step: int) -> float:
        house = self.story.house
        return house.repeat or house.patience[min(step, len(house.patience) - 1)]

    def stands_for(self, event: str, role: str) -> set[str]:
        """Those whose answer counts for a role: itself, and whom it went up to."""
        return {role, *(n.role for (e, r, _), on in self.on.items() if (e, r) == (event, role) for n in on)}


def escalated(story: Story) -> Iterator[str]:
    """Nothing goes on before its time, counted from what truly went out, nor after somebody took it on."""
    if story.shaken:
        return
    chases = Chases(story)
    for (event, whose, since), notices in chases.on.items():
        began = [story.left(n) for n in story.notices.values() if n.role == whose and _about(story, n, event)]
        if not any(at is not None and abs(at - since) <= 1.5 for at in began):
            yield f"{event} went on for {whose}, counted from {since:.0f} s, when nothing went out"
        times = [since, *(story.second(n.at) for n in notices)]
        for step, (before, at) in enumerate(pairwise(times)):
            if at - before < chases.patience(step) - 1.5:
                yield f"{event} went on for {whose} at {at:.0f} s, {at - before:.0f} s after {before:.0f} s"
        yield from _after_an_answer(chases, event, whose, times)


def _about(story: Story, notice: Notice, event: str) -> bool:
    out = story.out(notice.key)
    return out is not None and any(part.event == event for part in said(out))


def _after_an_answer(chases: Chases, event: str, whose: str, times: list[float]) -> Iterator[str]:
    story = chases.story
    heard = [a for e, role, a in chases.answers if (e, role) == (event, whose) and times[0] <= a < times[-1]]
    if heard and times[-1] - min(heard) > 2 * BEAT + story.trouble(min(heard), times[-1]):
        yield f"{event} went on at {times[-1]:.0f} s, and {whose} took it on at {min(heard):.0f} s"


def not_too_late(story: Story) -> Iterator[str]:
    """What nobody took on has gone on by its time, what was down, and a minute."""
    if story.shaken:
        return
    chases, holds = Chases(story), Holds(story)
    for notice in story.notices.values():
        first = notice.kind is Kind.WARN and notice.event and notice.role in TOLD
        left = story.left(notice) if first else None
        if left is not None and not _held_again(holds, notice, left):
            yield from _late(chases, notice, left)


def _held_again(holds: Holds, notice: Notice, left: float) -> bool:
    """Whether it would have to be repeated into a silence, which is left out."""
    every = holds.house.repeat
    return every is not None and any(holds.silenced(notice, left + every + late) for late in range(0, 61, 5))


def _late(chases: Chases, notice: Notice, left: float) -> Iterator[str]:
    story = chases.story
    due = left + chases.patience(0)
    late = story.latest(due, left)
    stand = chases.stands_for(notice.event, notice.role)
    taken = any(e == notice.event and role in stand and a <= late for e, role, a in chases.answers)
    about = [n for n in story.notices.values() if n.event == notice.event and n.role == notice.role]
    over = any(n.kind is Kind.ALL_CLEAR and notice.at < n.at and story.second(n.at) <= late for n in about)
    on = [n for (e, r, _), ns in chases.on.items() if (e, r) == (notice.event, notice.role) for n in ns]
    if taken or over or any(story.second(n.at) <= late for n in on) or late > story.town.time.now:
        return
    yield f"{notice.event} to {notice.role} went out at {left:.0f} s and did not go on by {late:.0f} s"


def on_duty(story: Story) -> Iterator[str]:
    """The first step of a chain that asks a rota goes to whoever is on duty by the local clock, in the hour
    it goes."""
    if story.shaken or story.house.duty is None:
        return
    for notices in Chases(story).on.values():
        first = notices[0]
        wanted = "lead" if inside(story.house.duty, first.at) else "boss"
        if first.role != wanted:
            yield f"{first.event} went up to {first.role} at {story.second(first.at):.0f} s, not to {wanted}"


def repeated(story: Story) -> Iterator[str]:
    """What goes on is still open for the one it goes on for: nobody is chased over what was called off."""
    for (event, whose, _), notices in Chases(story).on.items():
        told = [
            n for n in story.notices.values() if n.event == event and n.role == whose and n not in notices
        ]
        for notice in notices:
            before = max((n for n in told if n.at < notice.at), key=lambda n: n.at, default=None)
            if before is not None and before.kind is Kind.ALL_CLEAR:
                yield f"{event} went on for {whose} at {story.second(notice.at):.0f} s, after its end"

# SPDX-License-Identifier: AGPL-3.0-or-later
"""Silences, quiet hours, budgets, ceilings and groups: nothing goes out through them, nothing waits without them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cached_property

from tocsin.core.event import CLOSING, Kind, Notice
from tocsin.run.sim.oracles.story import OWN, SLACK, Story, said, thread
from tocsin.run.sim.oracles.walls import inside
from tocsin.run.sim.town import BEAT
from tocsin.store import models

STEP = 5.0
"""Seconds between two looks at whether a notice had to wait."""


class Holds:
    """What may hold a notice back at a second, by the house's own numbers."""

    def __init__(self, story: Story) -> None:
        self.story, self.house = story, story.house
        self.silences = [
            (story.second(s.start), story.second(s.end), s) for s in models.Silence.objects.all()
        ]

    def safe(self, notice: Notice) -> bool:
        least = self.house.life_safety
        return least is not None and bool(notice.rule) and notice.level >= least

    def silenced(self, notice: Notice, at: float) -> bool:
        """Whether a silence covers it; an end of what was told is never silenced."""
        return any(
            begin <= at < end
            and (not s.roles or notice.role in s.roles)
            and (not s.hazards or notice.hazard.value in s.hazards)
            and (not s.sites or set(notice.sites) <= set(s.sites))
            for begin, end, s in self.silences
        )

    def quiet(self, notice: Notice, at: float) -> bool:
        if notice.role not in self.house.quiet_roles:
            return False
        if self.house.passes is not None and notice.level >= self.house.passes:
            return False
        moment = self.story.script.moment(at)
        return any(inside(hours, moment) for hours in self.house.quiet)

    @cached_property
    def wakes(self) -> list[float]:
        """When the role with a budget was disturbed."""
        return sorted(at for notice, at in self.gone if notice.role == "night" and self._pays(notice))

    def _pays(self, notice: Notice) -> bool:
        return notice.kind is not Kind.ALL_CLEAR and not self.safe(notice) and not _raised(notice)

    @cached_property
    def gone(self) -> list[tuple[Notice, float]]:
        """What went to the outbox, and when."""
        keys = [key for key in self.story.rows_of if self.story.notices[key].kind not in OWN]
        return [
            (n, at) for n in map(self.story.notices.get, keys) if n and (at := self.story.left(n)) is not None
        ]

    def calls(self, role: str) -> list[float]:
        """When a webhook of the role was asked for, in order."""
        return sorted(
            self.story.second(row.queued_at)
            for row in self.story.rows
            if row.channel == "webhook"
            and row.kind not in OWN
            and (notice := self.story.notices[row.notice_id]).role == role
            and not self.safe(notice)
        )

    def limited(self, notice: Notice, at: float) -> bool:
        """Whether a budget, a ceiling or a group may hold it; each is taken as widely as its rule allows."""
        if self.house.budget and notice.role == "night":
            most, per = self.house.budget
            if sum(at - per < spent <= at for spent in self.wakes) >= max(1, most - 1):
                return True
        if self.house.ceiling:
            most, per = self.house.ceiling
            if sum(at - per < called <= at for called in self.calls(notice.role)) >= most:
                return True
        if self.house.group:
            wait, interval = self.house.group
            told = (out for other, out in self.gone if other.role == notice.role)
            since = self.story.second(notice.at)
            return at <= since + wait or any(at - interval < out <= at for out in told)
        return False


def silent(story: Story) -> Iterator[str]:
    """Nothing goes out to whom a silence or quiet hours on the local clock hold it from; the end of what somebody
    was told goes through silences."""
    if story.shaken:
        return
    holds = Holds(story)
    for notice, at in holds.gone:
        for part in said(notice):
            if holds.safe(part) or (part.kind in CLOSING and notice.parts):
                continue
            if part.kind not in CLOSING and holds.silenced(part, at):
                yield f"{_named(part)} went out at {at:.0f} s, in a silence"
            if holds.quiet(part, at):
                yield f"{_named(part)} went out at {at:.0f} s, in quiet hours"


def bearable(story: Story) -> Iterator[str]:
    """Nobody is disturbed more often than the rules say."""
    holds = Holds(story)
    if story.shaken:
        return
    if story.house.budget:
        yield from _over("wakes of night", holds.wakes, *story.house.budget)
    if story.house.ceiling:
        for role in story.targets:
            yield from _over(f"webhooks to {role}", holds.calls(role), *story.house.ceiling)


def _over(what: str, times: Sequence[float], most: int, per: float) -> Iterator[str]:
    for first, last in zip(times, times[most:], strict=False):
        if last - first < per - 0.01:
            yield f"{most + 1} {what} between {first:.0f} and {last:.0f} s, of {most} in {per:.0f} s"


def freed(story: Story) -> Iterator[str]:
    """Nothing waits for longer than a minute in which nothing lawful holds it, beside what was down."""
    if story.shaken:
        return
    holds = Holds(story)
    for notice in story.notices.values():
        if notice.kind in OWN or notice.kind is Kind.DIGEST:
            continue
        begun, gone = story.second(notice.at), story.left(notice)
        end = story.town.time.now if gone is None else gone
        if end - begun > SLACK and (free := _free(holds, notice, begun, end)) > SLACK + story.trouble(
            begun, end
        ):
            yield f"{_named(notice)} of {begun:.0f} s waited for {free:.0f} s without a reason, until {end:.0f} s"


def _free(holds: Holds, notice: Notice, begin: float, end: float) -> float:
    """Seconds of an interval in which nothing held the notice."""
    about = [
        (holds.story.second(n.at), n)
        for n in holds.story.notices.values()
        if n.role == notice.role and n.kind is not Kind.DIGEST and thread(n) == thread(notice)
    ]
    free, at = 0.0, begin
    while at < end:
        speaks = [n for when, n in about if begin <= when <= at and n.kind not in CLOSING]
        speaking = max(speaks, key=lambda n: n.at, default=notice)
        free += 0.0 if _waits(holds, speaking, notice, at) else STEP
        at += STEP
    return free - BEAT


def _waits(holds: Holds, speaking: Notice, notice: Notice, at: float) -> bool:
    if holds.safe(speaking):
        return False
    held = holds.silenced(speaking, at) or holds.quiet(speaking, at) or holds.limited(speaking, at)
    return held or (notice.kind in CLOSING and holds.quiet(notice, at))


def _raised(notice: Notice) -> bool:
    return bool(notice.why) and notice.why[0].name == "escalated"


def _named(notice: Notice) -> str:
    return f"{notice.kind} of {notice.event or notice.feed} to {notice.role}"

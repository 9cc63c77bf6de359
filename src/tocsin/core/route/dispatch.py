# SPDX-License-Identifier: AGPL-3.0-or-later
"""Delivery's half of routing: what was decided goes out, or waits with a named reason. Evaluation never looks here.

Every step asks all that waits anew, so an ended silence, a gone tornado or a free channel needs no
bookkeeping of its own. The order: inhibition, silences, quiet hours, grouping, budgets, ceilings.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime

from msgspec import structs

from tocsin.core.event import CLOSING, Kind, Notice
from tocsin.core.model import Reason
from tocsin.core.route.budget import loss
from tocsin.core.route.bundle import digest, ending, speaking, whole
from tocsin.core.route.chase import chase
from tocsin.core.route.escalate import chased, escalated
from tocsin.core.route.group import gather, group_key
from tocsin.core.route.purse import Purses
from tocsin.core.route.verdict import Verdict, safe, verdict
from tocsin.core.route.view import View
from tocsin.core.route.waits import Ack, Group, Held, Spent, Wait, held_key, thread
from tocsin.core.world import Decision, Told


@dataclass
class Dispatched:
    """What goes out, what was kept back, and how that changed what waits (None: gone)."""

    out: list[Notice] = field(default_factory=list)
    kept: list[Notice] = field(default_factory=list)
    told: list[Told] = field(default_factory=list)
    decisions: list[Decision] = field(default_factory=list)
    waits: dict[str, Wait | None] = field(default_factory=dict)


def dispatch(view: View, notices: Sequence[Notice], acks: Sequence[Ack], now: datetime) -> Dispatched:
    """Send, hold, bundle, chase. `notices` are those just decided, in order."""
    work = _Work(view, now)
    on = chase(view, acks, now, work.done)
    work.rename()
    fresh = work.join((*on, *notices))
    free = [held for held in work.entries(fresh) if not work.holds(held)]
    for message in work.messages(free, fresh):
        work.send(message)
    work.settle()
    return work.done


Message = tuple[list[Held], Notice]


class _Work:
    """One step's dispatch."""

    def __init__(self, view: View, now: datetime) -> None:
        self.view, self.world, self.now = view, view.world, now
        self.rules = view.world.rules
        self.done = Dispatched()
        self.purses = Purses(self.rules, self.world.waits, self.done.waits, now)
        self.held = {k: w for k, w in view.world.waits.items() if isinstance(w, Held)}
        self.shares = any(held.channel for held in self.held.values())

    def wait(self, key: str) -> Wait | None:
        return self.done.waits[key] if key in self.done.waits else self.world.waits.get(key)

    def rename(self) -> None:
        """What waits about a merged event waits about the one it became part of."""
        for key, held in list(self.held.items()):
            if into := self.view.merged.get(held.thread):
                notices = tuple(structs.replace(n, event=into) for n in held.notices)
                moved = structs.replace(held, thread=into, notices=notices)
                self.done.waits[key] = None
                del self.held[key]
                other = self.held.get(moved.key)
                self.held[moved.key] = _joined(other, moved.notices) if other else moved

    def join(self, notices: Sequence[Notice]) -> dict[str, Held]:
        """The decided notices as threads; one joins what waits of its thread already, and goes with it."""
        fresh: dict[str, Held] = {}
        for notice in notices:
            key = held_key(notice.role, thread(notice))
            if key in self.held:
                self.held[key] = _joined(self.held[key], (notice,))
            elif key in fresh:
                fresh[key] = _joined(fresh[key], (notice,))
            else:
                fresh[key] = _entry(notice, self.now)
        self.new = {notice.key for notice in notices}
        return fresh

    def entries(self, fresh: Mapping[str, Held]) -> list[Held]:
        return [*self.held.values(), *fresh.values()]

    def holds(self, held: Held) -> bool:
        """Whether a thread has to wait (again)."""
        found = verdict(held, self.rules, self.world.silences, self.view, self.now)
        if not found and not held.channel:  # a share had passed its group
            found = self._grouped(held)
        if found:
            self.keep(held, found)
        return found is not None

    def _grouped(self, held: Held) -> Verdict | None:
        notice = speaking(held.notices)
        grouping = self.rules.named(notice.rule).group
        if not (grouping.wait or grouping.interval) or not notice.rule or ending(held.notices):
            return None
        if safe(notice, self.rules) or any(map(escalated, held.notices)):
            return None
        key = group_key(grouping, notice, self.view.sites)
        wait = self.wait(key)
        known = wait if isinstance(wait, Group) else Group()
        if known.flushed == self.now:
            return None  # its group goes out at this very step
        group, why = gather(grouping, known, self.now)
        self.done.waits[key] = group
        return Verdict(why, group.due) if why else None

    def keep(self, held: Held, found: Verdict) -> None:
        """Let a thread wait; a new reason is a decision."""
        before = self.world.waits.get(held.key)
        after = structs.replace(held, why=found.why, due=found.due)
        if after != before:
            self.done.waits[held.key] = after
        if not held.channel:
            self.done.kept.extend(n for n in held.notices if n.key in self.new)
        told = isinstance(before, Held) and before.why.name == found.why.name
        for notice in held.notices:
            if notice.key in self.new or not told:
                self._decide(notice, (found.why,))

    def messages(self, free: Sequence[Held], fresh: Mapping[str, Held]) -> list[Message]:
        """What goes out: a new word by itself, what waited bundled by role and channel. Shares of channels, which
        are oldest, come first, then ends, then the costliest."""
        waited: dict[tuple[str, str], list[Held]] = defaultdict(list)
        found: list[Message] = []
        for held in free:
            alone = held.key in fresh or safe(speaking(held.notices), self.rules) or ending(held.notices)
            if alone and not held.channel:
                found.append(([held], whole(held, self.now)))
            else:
                waited[held.role, held.channel].append(held)
        for group in waited.values():
            notice = whole(group[0], self.now) if len(group) == 1 else digest(group, self.now)
            found.append((group, notice))
        return sorted(found, key=self._turn) if len(found) > 1 else found

    def _turn(self, message: Message) -> tuple[bool, bool, float]:
        group, notice = message
        return not group[0].channel, notice.kind not in CLOSING, -self.loss(message)

    def loss(self, message: Message) -> float:
        """Expected loss over the threads of a message that are not over."""
        total = 0.0
        for held in message[0]:
            last = held.notices[-1]
            if last.kind is not Kind.ALL_CLEAR:
                found = self.view.impacts(held.thread)
                mine = [found[site] for site in last.sites if site in found]
                total += loss(mine, self.view.sites)
        return total

    def send(self, message: Message) -> None:
        """Let a message out, or what of it the budgets and ceilings leave."""
        group, notice = message
        secure = safe(notice, self.rules)
        if group[0].channel:
            self._share(group, notice)
            return
        urgent = any(escalated(n) for held in group for n in held.notices)
        free = secure or urgent or notice.kind is Kind.ALL_CLEAR
        if not free and not self._afford(message):
            return
        for held in group:
            if held.key in self.world.waits:
                self.done.waits[held.key] = None
        self.done.kept.extend(
            n for held in group for n in held.notices if n.key in self.new and n.key != notice.key
        )
        if (left := notice if secure else self._below_ceilings(notice)) is not None:
            self._overtake(left)
            self._out(left)

    def _afford(self, message: Message) -> bool:
        """Pay for a message from the role's budgets, or hold its threads back."""
        group, notice = message
        paying = self.purses.budgets(notice.role)
        cost = self.loss(message) if paying else 0.0
        if refused := self.purses.afford(notice.role, paying, cost):
            for held in group:
                self.keep(held, refused)
        return refused is None

    def _below_ceilings(self, notice: Notice) -> Notice | None:
        """The notice without the channels that have reached their ceiling; their share of it waits."""
        channels = notice.through or self.world.channels.get(notice.role, ())
        busy: list[str] = []
        for ceiling in self.rules.ceilings:
            if ceiling.channel not in channels:
                continue
            if due := self.purses.full(ceiling, notice.role):
                busy.append(ceiling.channel)
                self._defer(notice, ceiling.channel, due)
            else:
                self.purses.use(ceiling, notice.role)
        if not busy:
            return notice
        rest = tuple(channel for channel in channels if channel not in busy)
        return structs.replace(notice, through=rest) if rest else None

    def _overtake(self, notice: Notice) -> None:
        """A channel that is told now is not told the older word of the same thread later: its share is given up."""
        if not self.shares:
            return
        entry = _entry(notice, self.now)
        for channel in notice.through or self.world.channels.get(notice.role, ()):
            key = structs.replace(entry, channel=channel).key
            if isinstance(self.wait(key), Held):
                self.done.waits[key] = None

    def _defer(self, notice: Notice, channel: str, due: datetime) -> None:
        share = structs.replace(_entry(notice, self.now), channel=channel)
        if isinstance(known := self.wait(share.key), Held):
            share = _joined(known, share.notices)
        if notice.key in self.new:
            self.done.kept.append(notice)
        self.keep(share, _ceiling(channel, due))

    def _share(self, group: Sequence[Held], notice: Notice) -> None:
        """One channel's share of what was sent by the others already."""
        channel = group[0].channel
        ceiling = self.purses.ceiling(channel)
        if ceiling and (due := self.purses.full(ceiling, notice.role)):
            for held in group:
                self.keep(held, _ceiling(channel, due))
            return
        if ceiling:
            self.purses.use(ceiling, notice.role)
        for held in group:
            self.done.waits[held.key] = None
        self._out(notice)

    def _out(self, notice: Notice) -> None:
        self.done.out.append(notice)
        for part in notice.parts or (notice,):
            if notice.parts or notice.key not in self.new:
                self._decide(part, (Reason("released"),), notice.key)
            begun = chased(part, self.rules.named(part.rule), self.rules, self.now)
            if self._stands_in(part):
                continue  # the one it stands in for is waited for already
            if begun and not self.wait(begun.key):
                self.done.waits[begun.key] = structs.replace(begun, notice=notice.key)

    def _stands_in(self, notice: Notice) -> bool:
        word = self.view.word(notice.event, notice.role)
        return word is not None and bool(word.after)

    def _decide(self, notice: Notice, why: tuple[Reason, ...], key: str = "") -> None:
        self.done.decisions.append(
            Decision(event=notice.event, role=notice.role, at=self.now, notice=key or notice.key, why=why)
        )

    def settle(self) -> None:
        """Forget groups that nobody waits in any more and purses that are full again."""
        for key, wait in self.world.waits.items():
            idle = isinstance(wait, Spent | Group) and wait.due is not None and wait.due <= self.now
            if idle and key not in self.done.waits:
                self.done.waits[key] = None


def _entry(notice: Notice, now: datetime) -> Held:
    return Held(role=notice.role, thread=thread(notice), notices=(notice,), since=now, why=Reason("released"))


def _joined(held: Held, notices: tuple[Notice, ...]) -> Held:
    return structs.replace(held, notices=(*held.notices, *notices))


def _ceiling(channel: str, due: datetime) -> Verdict:
    return Verdict(Reason("held_ceiling", {"channel": channel, "until": due.isoformat()}), due)

# SPDX-License-Identifier: AGPL-3.0-or-later
"""One step of every chase: ended by an answer or by the end of the event, else told on when its time has come."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Protocol

from msgspec import structs

from tocsin.core.event import Notice
from tocsin.core.model import Reason
from tocsin.core.route.escalate import again, answered, over, raised
from tocsin.core.route.match import Setting
from tocsin.core.route.posture import in_force
from tocsin.core.route.roster import Roster
from tocsin.core.route.rules import Chain
from tocsin.core.route.verdict import verdict
from tocsin.core.route.view import View
from tocsin.core.route.waits import Ack, Chase, Held, Wait
from tocsin.core.world import Decision, Told


class Desk(Protocol):
    """Where a chase puts what it decides."""

    told: list[Told]
    decisions: list[Decision]
    waits: dict[str, Wait | None]


def chase(view: View, acks: Sequence[Ack], now: datetime, desk: Desk) -> list[Notice]:
    """Look after every open chase of the world; what is to be told because of them."""
    waits = [(key, wait) for key, wait in view.world.waits.items() if isinstance(wait, Chase)]
    return [n for key, wait in waits for n in _one(key, _renamed(wait, view), view, acks, now, desk)]


def _renamed(chase: Chase, view: View) -> Chase:
    return structs.replace(chase, event=view.merged.get(chase.event, chase.event))


def _one(key: str, chase: Chase, view: View, acks: Sequence[Ack], now: datetime, desk: Desk) -> list[Notice]:
    if ack := answered(chase, acks, view):
        desk.waits[key] = None
        why = Reason("acknowledged", {"role": ack.role, "how": ack.how})
        _decide(desk, chase, chase.role, chase.notice, why, now)
    elif over(chase, view):
        desk.waits[key] = None
    elif chase.due <= now:
        return _tell_on(key, chase, view, now, desk)
    elif chase.key != key:
        desk.waits[key] = None
        desk.waits[chase.key] = chase
    return []


def _tell_on(key: str, chase: Chase, view: View, now: datetime, desk: Desk) -> list[Notice]:
    rule = view.world.rules.named(chase.rule)
    chain = view.world.rules.chain(rule.chain)
    desk.waits[key] = None
    if chain and chase.step < len(chain.steps):
        return _escalate(chase, chain, view, now, desk)
    if not chain and rule.repeat:
        return _repeat(chase, rule.repeat, view, now, desk)
    _decide(desk, chase, chase.role, chase.notice, Reason("chain_exhausted", {"chain": rule.chain}), now)
    return []


def _repeat(chase: Chase, every: timedelta, view: View, now: datetime, desk: Desk) -> list[Notice]:
    """Told again; or, while something holds the role's notices back, not, and asked anew when that ends."""
    notice, following = again(chase, every, view, now)
    held = Held(role=chase.role, thread=chase.event, notices=(notice,), since=now, why=notice.why[0])
    hold = verdict(held, view.world.rules, view.world.silences, view, now)
    why = hold.why if hold else notice.why[0]
    due = min(hold.due, following.due) if hold and hold.due else following.due
    desk.waits[following.key] = structs.replace(following, due=due)
    _decide(desk, chase, chase.role, chase.notice if hold else notice.key, why, now)
    return [] if hold else [notice]


def _escalate(chase: Chase, chain: Chain, view: View, now: datetime, desk: Desk) -> list[Notice]:
    word = view.word(chase.event, chase.role)
    sites = [view.sites[site] for site in sorted(word.sites if word else ()) if site in view.sites]
    postures = in_force(view.world.rules.postures, view.world.switches, now)
    roster = Roster(view.world.rules, view.world.shifts, Setting(now, frozenset(postures)))
    step = chain.steps[chase.step]
    meant = {role: note for site in sites for role, note in roster.means(step, site)}
    found: list[Notice] = []
    for notice, told in raised(chase, chain, meant, view, now):
        found.append(notice)
        desk.told.append(told)
        view.learn((told,))
        _decide(desk, chase, notice.role, notice.key, notice.why[0], now)
        if note := meant[notice.role]:
            _decide(desk, chase, notice.role, notice.key, note, now)
    following = structs.replace(chase, step=chase.step + 1, due=now + chain.wait(chase.step + 1))
    desk.waits[following.key] = following
    return found


def _decide(desk: Desk, chase: Chase, role: str, notice: str, why: Reason, now: datetime) -> None:
    desk.decisions.append(Decision(event=chase.event, role=role, at=now, notice=notice, why=(why,)))

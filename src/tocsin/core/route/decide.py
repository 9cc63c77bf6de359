# SPDX-License-Identifier: AGPL-3.0-or-later
"""One step's routing: for each touched event, what each role concerned is told, or why nothing."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime

from msgspec import structs

from tocsin.core.event import Event, Impact, Notice, State
from tocsin.core.fuse.fold import Draft
from tocsin.core.model import Reason
from tocsin.core.route.address import Address, address
from tocsin.core.route.basis import drilling
from tocsin.core.route.match import Setting
from tocsin.core.route.plan import plan
from tocsin.core.route.posture import in_force
from tocsin.core.route.roster import Roster
from tocsin.core.route.rules import DEFAULT
from tocsin.core.route.view import View
from tocsin.core.world import Decision, Told


@dataclass
class Routed:
    """What routing decided in one step."""

    notices: list[Notice] = field(default_factory=list)
    told: list[Told] = field(default_factory=list)
    decisions: list[Decision] = field(default_factory=list)


def decide(draft: Draft, view: View, touched: Mapping[str, Mapping[str, Impact]], now: datetime) -> Routed:
    """Who is told what about the touched events. Silences and hours of rest play no part here."""
    routed = Routed()
    postures = in_force(draft.world.rules.postures, draft.world.switches, now)
    setting = Setting(now, frozenset(postures), draft.world.opening, drilling(draft.world, now))
    for event_id, found in touched.items():
        last = words(draft, event_id)
        state = view.state(event_id)
        assert state is not None
        _event(routed, draft, draft.event(event_id), state, found, last, setting)
        routed.told.extend(_kept(draft, event_id, last, routed.told))
    view.learn(routed.told)
    return routed


def _event(
    routed: Routed,
    draft: Draft,
    event: Event,
    state: State,
    found: Mapping[str, Impact],
    last: dict[str, Told],
    setting: Setting,
) -> None:
    world = draft.world
    roster = Roster(world.rules, world.shifts, setting)
    roles = address(world.rules, event.hazard, found, world.sites, last, setting, roster)
    for role, mine in roles.items():
        decision = plan(event, state, mine, last.get(role), setting.now, setting.drill)
        by = tuple(Reason("rule", {"rule": name}) for name in _names(mine))
        by = (*by, *mine.notes)
        if isinstance(decision[0], Reason):
            why = (*by, *decision)
            routed.decisions.append(Decision(event=event.id, role=role, at=setting.now, why=why))
            continue
        notice, ledger = decision
        routed.notices.append(notice)
        routed.told.append(ledger)
        why = (*by, *notice.why)
        routed.decisions.append(
            Decision(event=event.id, role=role, at=setting.now, notice=notice.key, why=why)
        )


def _names(mine: Address) -> list[str]:
    """The rules that concern a role; the default one goes without saying."""
    return list(dict.fromkeys(rule.name for rule in mine.kinds if rule is not DEFAULT))


def _kept(draft: Draft, event_id: str, last: dict[str, Told], told: list[Told]) -> list[Told]:
    """Words that came over from another event and that nothing newer replaced: the ledger must not lose them."""
    known = draft.world.told.get(event_id, {}).keys() | {t.role for t in told if t.event == event_id}
    return [entry for role, entry in last.items() if role not in known]


def words(draft: Draft, event_id: str) -> dict[str, Told]:
    """The last word to each role about the event, an event that was merged into it or one it was parted from."""
    inherited = dict(draft.world.told.get(draft.parted.get(event_id, ""), {}))
    for gone, into in draft.merged.items():
        if into == event_id:
            inherited.update(draft.world.told.get(gone, {}))
    renamed = {role: structs.replace(entry, event=event_id) for role, entry in inherited.items()}
    return {**renamed, **draft.world.told.get(event_id, {})}

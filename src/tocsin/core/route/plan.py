# SPDX-License-Identifier: AGPL-3.0-or-later
"""Who hears what, once: warn, update on material change, all-clear. Every decision has a named reason.

`address` says by which rules a role is concerned; this says what it is told. Material is: a level other than the one told, a site not yet told of, a start or an end moved outwards by
half an hour and by a quarter of the told duration. Sites that an update no longer touches are
told clear when the event is over, or at once when none is left.
"""

from __future__ import annotations

import hashlib
from datetime import datetime, timedelta

from msgspec import structs

from tocsin.core.event import OPEN, Event, Impact, Kind, Notice, State, alike, told
from tocsin.core.judge.sure import said
from tocsin.core.model import Level, Reason
from tocsin.core.route.address import Address
from tocsin.core.world import Told

SHIFT = timedelta(minutes=30)


def plan(
    event: Event, state: State, mine: Address, last: Told | None, now: datetime, drill: bool = False
) -> tuple[Notice, Told] | tuple[Reason, ...]:
    """What a role is told now about its impacts of this event, or the named reasons why nothing.

    In a drill, exercises are told, and say so. A role that no rule addresses any more, while its sites are touched as before, hears nothing until the end.
    """
    warned = last is not None and last.kind is not Kind.ALL_CLEAR
    if not warned and not told(event, drill):
        return (Reason("status_not_actual"),)
    if state not in OPEN or not mine.impacts:
        if last is None or not warned:
            return _silent(state, mine)
        if state in OPEN and mine.near:
            return (Reason("no_longer_addressed", {"count": len(mine.near)}), *mine.why_not)
        return _clear(event, state, last, now, "event_over" if state not in OPEN else "no_site_left")
    if last is None or not warned:
        return _tell(event, state, mine, last, now, (Reason("first_word"),))
    changes = _material(mine.impacts, last)
    if not changes:
        return (Reason("nothing_material"),)
    return _tell(event, state, mine, last, now, changes)


def _silent(state: State, mine: Address) -> tuple[Reason, ...]:
    if state not in OPEN:
        return (Reason("over_before_told"),)
    return mine.why_not or (Reason("nothing_touched"),)


def _material(touched: list[Impact], last: Told) -> tuple[Reason, ...]:
    found, kinds = [], alike(touched)
    worst = max(impact.level for impact in kinds)
    if worst != last.level:
        found.append(Reason("level_changed", {"was": int(last.level), "is": int(worst)}))
    if new := {impact.site for impact in touched} - last.sites:
        found.append(Reason("new_sites", {"count": len(new)}))
    start, end = _span(kinds)
    allowed = max(SHIFT, (last.end - last.start) / 4) if last.start and last.end else SHIFT
    if start and last.start and last.start - start >= allowed:
        found.append(Reason("starts_earlier", {"seconds": int((last.start - start).total_seconds())}))
    if end and last.end and end - last.end >= allowed:
        found.append(Reason("ends_later", {"seconds": int((end - last.end).total_seconds())}))
    return tuple(found)


def _span(touched: list[Impact]) -> tuple[datetime | None, datetime | None]:
    starts = [impact.start for impact in touched if impact.start]
    ends = [impact.end for impact in touched]
    known = [end for end in ends if end]
    return min(starts, default=None), max(known) if known and len(known) == len(ends) else None


def _tell(
    event: Event, state: State, mine: Address, last: Told | None, now: datetime, why: tuple[Reason, ...]
) -> tuple[Notice, Told]:
    warned = last is not None and last.kind is not Kind.ALL_CLEAR
    kinds = alike(mine.impacts)
    start, end = _span(kinds)
    sites = frozenset(impact.site for impact in mine.impacts)
    known = last if warned else None
    ledger = Told(
        event=event.id,
        role=mine.role,
        kind=Kind.UPDATE if known else Kind.WARN,
        at=now,
        level=max(impact.level for impact in kinds),
        sites=sites | (known.sites if known else frozenset()),
        start=start,
        end=end,
        least=min(rule.level for rule in mine.kinds),
        after=known.after if known else frozenset(),
        reach_m=max(mine.reach_m, known.reach_m if known else 0.0),
    )
    notice = _notice(event, state, ledger, sites, last, (*why, *_beyond(mine), *said(kinds)))
    return structs.replace(notice, rule=mine.leading.name, through=mine.through), ledger


def _beyond(mine: Address) -> tuple[Reason, ...]:
    """That sites are told of only because a rule looks farther than the hazard reaches."""
    if not mine.reach_m:
        return ()
    far = [(i.distance_m, rule.name) for i, rule in zip(mine.impacts, mine.rules, strict=True) if i.beyond]
    nearest, rule = min(far)
    return (Reason("told_beyond", {"count": len(far), "rule": rule, "distance_m": round(nearest)}),)


def _clear(event: Event, state: State, last: Told, now: datetime, reason: str) -> tuple[Notice, Told]:
    ledger = structs.replace(last, event=event.id, kind=Kind.ALL_CLEAR, at=now, level=Level.GREEN)
    why = (Reason(reason, {"state": state.value}),)
    return _notice(event, state, ledger, last.sites, last, why), ledger


def _notice(
    event: Event,
    state: State,
    ledger: Told,
    sites: frozenset[str],
    last: Told | None,
    why: tuple[Reason, ...],
) -> Notice:
    before, named = last.at.isoformat() if last else "", sorted(sites)
    return Notice(
        key=key(event.id, ledger.role, ledger.kind, before, *named, str(int(ledger.level))),
        kind=ledger.kind,
        event=event.id,
        role=ledger.role,
        sites=tuple(named),
        level=ledger.level,
        at=ledger.at,
        hazard=event.hazard,
        start=ledger.start,
        end=ledger.end,
        state=state,
        drill=not told(event),
        why=why,
    )


def key(*parts: str) -> str:
    """An idempotency key: the same decision after the same past has the same key."""
    return hashlib.sha256("\n".join(parts).encode()).hexdigest()[:32]

# SPDX-License-Identifier: AGPL-3.0-or-later
"""An event as its messages make it: which of them stand, and which others have replaced.

The result does not depend on the order of arrival.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import UTC, datetime, timedelta

import msgspec

from tocsin.core.event import Event, cancels, obeyed, same_voice
from tocsin.core.fuse.naming import event_id, names, one_voice
from tocsin.core.guard.gate import Cleared
from tocsin.core.model import Hazard, Report

EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
AHEAD = timedelta(minutes=15)
"""A message dated later than this after its arrival has a wrong clock: it ranks by its arrival."""
Clocks = Mapping[str, datetime]


def is_hollow(event: Event) -> bool:
    """Nothing but cancels without `info`: a cancel whose message was never seen."""
    if not event.heads:
        return False
    return all(cancels(head.report) and not head.place.known and not head.report.keys for head in event.heads)


def begin(cleared: Cleared, now: datetime) -> Event:
    """A new event from its first message."""
    report = cleared.report
    blank = Event(id=event_id(cleared), hazard=report.hazard, heads=(), first_seen=now, changed=now, count=0)
    return absorb(blank, cleared, now)


def superseded(event: Event) -> Event:
    """A new event whose only message was replaced before it came; hearing it again does not wake it."""
    return msgspec.structs.replace(event, heads=(), replaced=_with(event.replaced, _outdone(event, ())))


def outrun(event: Event, cleared: Cleared, now: datetime) -> Event:
    """The event without heads that the message replaces as a whole, though none of its parts speaks of them
    any more (an update that lists sixteen of seventeen areas ends the seventeenth)."""
    kept = tuple(
        h for h in event.heads if h.report.id == cleared.report.id or not replaces(cleared, h, event.ahead)
    )
    return _left(event, kept, now)


def absorb(event: Event, cleared: Cleared, now: datetime) -> Event:
    """The event with one more message; what the message replaces is no longer a head."""
    report = cleared.report
    ahead = _clocks(event.ahead, report, now)
    late = is_late(event, report) or any(
        replaces(h, cleared, ahead) and not _twins(h, cleared) for h in event.heads
    )
    kept = tuple(head for head in event.heads if not replaces(cleared, head, ahead))
    heads = kept if late else (*kept, cleared)
    heads = tuple(head for head in heads if not _covered(head, heads, ahead))
    gone = [(ref, report.sender) for ref in report.refs]
    gone += [(name, who) for name, who in _outdone(event, kept) if name != _part(report)]
    whole = msgspec.structs.replace(
        event,
        heads=tuple(sorted(heads, key=_by_name)),
        names=event.names | names(report),
        replaced=_with(event.replaced, gone),
        authors={**event.authors, report.id: report.sender},
        ahead=ahead,
        changed=now,
        count=event.count + 1,
    )
    return msgspec.structs.replace(whole, hazard=_hazard(whole))


def close(event: Event, cleared: Cleared, now: datetime) -> Event:
    """The event without heads whose happening another happening's message says is over in all their zones: an
    upgrade of a watch to a warning, or a cancel beside a new warning."""
    kept = tuple(h for h in event.heads if not _ends(cleared, h, event.ahead))
    return _left(event, kept, now)


def _ends(new: Cleared, old: Cleared, ahead: Clocks) -> bool:
    a, b = new.report, old.report
    over = set(a.cancelled_keys) - set(a.keys)
    newer = _order(new, ahead) >= _order(old, ahead)
    zones = set(b.geocodes) <= set(a.geocodes)
    return newer and zones and bool(over & set(b.keys)) and same_voice(a.sender, b.sender)


def _left(event: Event, kept: tuple[Cleared, ...], now: datetime) -> Event:
    """The event with these heads alone; the others count as replaced."""
    if len(kept) == len(event.heads):
        return event
    gone = _with(event.replaced, _outdone(event, kept))
    return msgspec.structs.replace(event, heads=kept, replaced=gone, changed=now)


def is_late(event: Event, report: Report) -> bool:
    """Whether a message of the same voice has already replaced this one, as a whole or this part of it."""
    whose = event.replaced.get(report.id, ()) + event.replaced.get(_part(report), ())
    return any(same_voice(report.sender, who) for who in whose)


def join(events: Iterable[Event], now: datetime) -> Event:
    """Several events that a message shows to be one; the oldest gives its id."""
    first, *rest = sorted(events, key=lambda e: (e.first_seen, e.id))
    for other in rest:
        ahead = {**first.ahead, **other.ahead}
        first = msgspec.structs.replace(first, authors={**other.authors, **first.authors}, ahead=ahead)
        for head in other.heads:
            first = absorb(first, head, now)
        claims = [(name, who) for name, whose in other.replaced.items() for who in whose]
        first = msgspec.structs.replace(
            first,
            names=first.names | other.names,
            replaced=_with(first.replaced, claims),
            listed=first.listed | other.listed,
            absent={**other.absent, **first.absent},
            fused=first.fused + tuple(r for r in other.fused if r not in first.fused),
            heads=tuple(h for h in first.heads if not is_late(other, h.report)),
            count=first.count + other.count - len(other.heads),
        )
    return first


def replaces(new: Cleared, old: Cleared, ahead: Clocks) -> bool:
    """Whether `new` takes the place of `old`: by reference, as a newer text of the same message, or as a
    newer message about the same happening and no fewer zones. Another sender's word replaces nothing."""
    a, b = new.report, old.report
    if not one_voice(new, old):
        return False
    if b.id in a.refs:
        return True
    newer = _order(new, ahead) > _order(old, ahead)
    if a.id == b.id and a.part == b.part:
        return newer or _twins(new, old)
    return newer and bool(set(a.keys) & set(b.keys)) and set(b.geocodes) <= set(a.geocodes)


def _covered(old: Cleared, others: tuple[Cleared, ...], ahead: Clocks) -> bool:
    """Whether newer messages of the same voice about the same happening speak, together, for all its zones: one
    segment goes on with some, another cancels the rest."""
    zones = set(old.report.geocodes)
    if not zones or not old.report.keys:
        return False
    for new in others:
        a, b = new.report, old.report
        same = bool(set(a.keys) & set(b.keys)) and same_voice(a.sender, b.sender)
        if (
            same
            and a.id != b.id
            and (a.sent or EPOCH) > (b.sent or EPOCH)
            and _order(new, ahead) > _order(old, ahead)
        ):
            zones -= set(a.geocodes)
    return not zones


def _twins(new: Cleared, old: Cleared) -> bool:
    """The same message of the same time in other words (corrected in place): what came last counts."""
    a, b = new.report, old.report
    return (a.id, a.part, a.sent) == (b.id, b.part, b.sent) and new != old


def _clocks(known: dict[str, datetime], report: Report, now: datetime) -> dict[str, datetime]:
    """When messages with a clock that runs ahead reached us first."""
    if report.sent is None or report.sent - now <= AHEAD or report.id in known:
        return known
    return {**known, report.id: now}


def _order(cleared: Cleared, ahead: Clocks) -> tuple[datetime, str, str]:
    report = cleared.report
    return ahead.get(report.id) or report.sent or EPOCH, report.id, report.part


def _by_name(cleared: Cleared) -> tuple[datetime, str, str]:
    return _order(cleared, {})


def _part(report: Report) -> str:
    return f"{report.id}#{report.part}"


def _outdone(event: Event, kept: tuple[Cleared, ...]) -> list[tuple[str, str]]:
    """Heads just replaced, each with its sender; other parts of the same message are not meant."""
    return [(_part(h.report), h.report.sender) for h in event.heads if h not in kept]


def _with(
    replaced: dict[str, tuple[str, ...]], claims: Iterable[tuple[str, str]]
) -> dict[str, tuple[str, ...]]:
    found = dict(replaced)
    for name, who in claims:
        found[name] = tuple(sorted({*found.get(name, ()), who}))
    return found


def _hazard(event: Event) -> Hazard:
    """What the newest message that speaks says it is."""
    speaking = [head for head in event.heads if not cancels(head.report) and obeyed(event, head)]
    newest = max(speaking, key=lambda head: _order(head, event.ahead), default=None)
    return newest.report.hazard if newest else event.hazard

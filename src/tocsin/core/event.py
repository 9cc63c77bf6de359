# SPDX-License-Identifier: AGPL-3.0-or-later
"""Event, Impact, Notice: what the line makes of cleared reports, and the one state function."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, datetime, timedelta
from enum import StrEnum

from msgspec import Struct

from tocsin.core.guard.gate import Cleared
from tocsin.core.model import Basis, Hazard, Level, MsgType, Reason, Report, Status


class State(StrEnum):
    UPCOMING = "upcoming"
    ACTIVE = "active"
    UNCONFIRMED = "unconfirmed"
    ENDED = "ended"
    CANCELLED = "cancelled"
    SUPERSEDED = "superseded"


OPEN = frozenset({State.UPCOMING, State.ACTIVE, State.UNCONFIRMED})
LAPSE = timedelta(hours=6)
"""How long an event whose message has lapsed without a known end stays `unconfirmed`."""

FADE: dict[Hazard, timedelta] = {
    Hazard.EARTHQUAKE: timedelta(hours=12),
    Hazard.EXPLOSION: timedelta(hours=12),
}
FADE_ELSE = timedelta(hours=48)
"""Life of a message that names neither `expires` nor `ends` (GDACS, USGS, krisinformation never do)."""


class Event(Struct, frozen=True, kw_only=True):
    """One thing that is happening or will. `heads` are the messages no other has replaced.

    `names` are all message and happening names that lead here; `replaced` the messages (ids) that later
    messages refer to, seen or not, and the parts ("id#part") that others have outdone, each with who says so; `authors` who sent each message seen; `ahead`
    when a message reached us whose own clock runs ahead. `listed` are the feeds that list it now, `absent` when
    each other feed stopped. `fused` says why messages of different feeds were taken for one thing; empty when no
    feed was added to another.
    """

    id: str
    hazard: Hazard
    heads: tuple[Cleared, ...]
    names: frozenset[str] = frozenset()
    replaced: dict[str, tuple[str, ...]] = {}
    authors: dict[str, str] = {}
    ahead: dict[str, datetime] = {}
    first_seen: datetime
    changed: datetime
    count: int = 1
    listed: frozenset[str] = frozenset()
    absent: dict[str, datetime] = {}
    fused: tuple[Reason, ...] = ()


class Impact(Struct, frozen=True, kw_only=True):
    """Event x Site. Window in UTC, distance in metres from the site's edge; `why` in order of deciding.
    `beyond`: the hazard's own law leaves the site out, and only a rule that looks farther (`Rule.reach_m`) takes it.
    """

    event: str
    site: str
    level: Level
    start: datetime | None
    end: datetime | None
    distance_m: float
    inside: bool
    basis: Basis
    probability: float | None = None
    why: tuple[Reason, ...] = ()
    beyond: bool = False


def alike(impacts: Iterable[Impact]) -> list[Impact]:
    """One impact of each kind. Those that share their reasons, the very object, differ by nothing but the site: what
    is asked of the kind is asked once, for an alert may touch tens of thousands."""
    return list({id(impact.why) if impact.why else id(impact): impact for impact in impacts}.values())


class Kind(StrEnum):
    WARN = "warn"
    UPDATE = "update"
    ALL_CLEAR = "all_clear"
    BLIND = "blind"
    HEARING = "hearing"
    UNPLACED = "unplaced"
    DIGEST = "digest"
    MUTE = "mute"
    SPEAKING = "speaking"
    TEST = "test"
    STUCK = "stuck"
    UNSTUCK = "unstuck"


CLOSING = (Kind.ALL_CLEAR, Kind.HEARING, Kind.SPEAKING)
"""What ends a thread: it is told to everybody who heard of its beginning."""


class Notice(Struct, frozen=True, kw_only=True):
    """What one role is told about one event and its sites. `key` is the same for every repeat.

    For `blind` and `hearing`, `event` is empty and `feed` names the deaf feed; the `sites` of `unplaced` are all
    those the feed speaks for; for `mute` and `speaking` (a channel that fails, and that works again) it is a name of
    the target, and the first reason says whose. `rule` is the rule it follows from, `through` the channels it goes
    by; empty: all of the role's. `covers` are the keys of notices that were held back and are told with this one; a `digest`
    has them as `parts`.
    """

    key: str
    kind: Kind
    event: str
    role: str
    sites: tuple[str, ...]
    level: Level
    at: datetime
    hazard: Hazard
    start: datetime | None = None
    end: datetime | None = None
    state: State = State.ACTIVE
    feed: str = ""
    drill: bool = False
    rule: str = ""
    through: tuple[str, ...] = ()
    why: tuple[Reason, ...] = ()
    parts: tuple[Notice, ...] = ()
    covers: tuple[str, ...] = ()


def same_voice(one: str, other: str) -> bool:
    """Whether two senders may speak for each other: the same, one unnamed, or two mailboxes of one domain."""
    return one == other or not one or not other or ("@" in one and _domain(one) == _domain(other))


def _domain(sender: str) -> str:
    return sender.rpartition("@")[2].lower()


def obeyed(event: Event, head: Cleared) -> bool:
    """Whether a message may speak of what it refers to: not when that is another sender's.

    Such a message is kept and shown as a doubt; it raises, lowers, ends and renames nothing.
    """
    if not head.report.refs:
        return True
    own = head.report.sender
    return all(same_voice(own, event.authors.get(ref, own)) for ref in head.report.refs)


def cancels(report: Report) -> bool:
    """A Cancel (even without `info`), or a VTEC message whose every key is cancelled."""
    if report.msg_type is MsgType.CANCEL:
        return True
    return bool(report.keys) and set(report.keys) <= set(report.cancelled_keys)


def window(report: Report) -> tuple[datetime | None, datetime | None]:
    """When the hazard is here: onset (else sent) to ends (else expires)."""
    return report.onset or report.sent, report.ends or report.expires


FOREVER = datetime.max.replace(tzinfo=UTC)


def bounds(event: Event, head: Cleared) -> tuple[datetime, datetime]:
    """When a message of the event lapses and when its hazard counts as over.

    One that names neither `ends` nor `expires` stands while its feed lists it, and lapses when the feed no
    longer does; a moment's hazard (quake, explosion), or one from a feed that lists nothing, lapses by FADE.
    """
    report = head.report
    if report.ends is not None:
        return report.ends, report.ends
    lapsed = report.expires or _unnamed_end(event, head)
    return lapsed, lapsed if lapsed is FOREVER else lapsed + LAPSE


def _unnamed_end(event: Event, head: Cleared) -> datetime:
    report = head.report
    if report.hazard in FADE:
        return (report.onset or report.sent or event.first_seen) + FADE[report.hazard]
    if head.feed in event.listed:
        return FOREVER
    spoken = max(filter(None, (report.onset, report.sent)), default=event.first_seen)
    return event.absent.get(head.feed) or spoken + FADE_ELSE


def due(event: Event, now: datetime) -> datetime | None:
    """The next time after `now` at which the clock alone changes a message's state; None when it never will."""
    times = []
    for head in _speaking(event):
        if not cancels(head.report):
            times += [*bounds(event, head), head.report.onset or now]
    return min((at for at in times if now < at < FOREVER), default=None)


def message_state(event: Event, head: Cleared, now: datetime) -> State:
    """The state of one message on its two clocks: `expires` is the message's, `ends` the hazard's."""
    report = head.report
    if cancels(report):
        return State.SUPERSEDED if report.superseded_by else State.CANCELLED
    lapsed, over = bounds(event, head)
    if now >= over:
        return State.ENDED
    if now >= lapsed:
        return State.UNCONFIRMED
    if report.onset is not None and now < report.onset:
        return State.UPCOMING
    return State.ACTIVE


ORDER = (State.ACTIVE, State.UPCOMING, State.UNCONFIRMED, State.ENDED, State.CANCELLED, State.SUPERSEDED)


def state(event: Event, now: datetime) -> State:
    """What state an event is in: the liveliest of its unreplaced messages. The only answer there is."""
    states = {message_state(event, head, now) for head in _speaking(event)}
    return next((s for s in ORDER if s in states), State.SUPERSEDED)


def _speaking(event: Event) -> tuple[Cleared, ...]:
    """The heads whose word counts; all of them where nobody else has spoken."""
    return tuple([h for h in event.heads if obeyed(event, h)]) or event.heads


def over_at(event: Event) -> datetime:
    """When the clock alone will have closed an event; `FOREVER` while only the feed that lists it can."""
    ends = [bounds(event, head)[1] for head in _speaking(event) if not cancels(head.report)]
    return max(ends, default=event.changed)


def live(event: Event, now: datetime) -> tuple[Cleared, ...]:
    """The heads that still speak of something open."""
    return tuple([h for h in _speaking(event) if message_state(event, h, now) in OPEN])


def told(event: Event, drill: bool = False) -> bool:
    """Only `status` Actual is ever told; Exercise inside a drill; Test, System and Draft never."""
    heard = {head.report.status for head in _speaking(event)}
    return Status.ACTUAL in heard or (drill and Status.EXERCISE in heard)

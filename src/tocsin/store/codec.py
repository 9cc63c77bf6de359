# SPDX-License-Identifier: AGPL-3.0-or-later
"""Records to the bytes of a `record` column and back: msgspec JSON, the same bytes for the same record.

A Cleared is written without its seal and read back through `gate.restore`; sets are written sorted.
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from datetime import datetime
from types import MappingProxyType
from typing import TypeVar, cast

import msgspec
from msgspec import Struct

from tocsin.core.event import Event, Kind, Notice
from tocsin.core.guard.gate import Cleared, restore
from tocsin.core.model import Hazard, Level, Place, Reason, Report
from tocsin.core.rhythm import Rhythm
from tocsin.core.route.waits import Wait
from tocsin.core.world import Told


class _Head(Struct, frozen=True, omit_defaults=True):
    report: Report
    place: Place
    feed: str


class _Event(Struct, frozen=True, kw_only=True):
    id: str
    hazard: Hazard
    heads: tuple[_Head, ...]
    names: list[str]
    replaced: list[str] | dict[str, tuple[str, ...]]  # a list in records of before whose was kept
    authors: dict[str, str] = {}
    ahead: dict[str, datetime] = {}
    first_seen: datetime
    changed: datetime
    count: int
    absent: dict[str, datetime]
    listed: list[str] = []
    fused: tuple[Reason, ...] = ()


class _Told(Struct, frozen=True, kw_only=True):
    event: str
    role: str
    kind: Kind
    at: datetime
    level: Level
    sites: list[str]
    start: datetime | None
    end: datetime | None
    least: Level = Level.YELLOW
    after: list[str] | str = []  # one role, or none, in records of older desks
    reach_m: float = 0.0


T = TypeVar("T")
_encode = msgspec.json.Encoder().encode
_heads = msgspec.json.Decoder(_Head)
_events = msgspec.json.Decoder(_Event)
_tolds = msgspec.json.Decoder(_Told)
_waits: msgspec.json.Decoder[Wait] = msgspec.json.Decoder(Wait)
_notices = msgspec.json.Decoder(Notice)


def plain(rhythm: Rhythm) -> dict[str, object]:
    """A rhythm for a JSON column; `rhythm` reads it back."""
    found: dict[str, object] = msgspec.to_builtins(rhythm)
    return found


def rhythm(value: dict[str, object]) -> Rhythm:
    return msgspec.convert(value, Rhythm)


def pack_cleared(cleared: Cleared) -> bytes:
    return _encode(_Head(cleared.report, cleared.place, cleared.feed))


def cleared(record: bytes) -> Cleared:
    return _restore(_heads.decode(record))


def pack_event(event: Event, packed: Mapping[int, bytes] = MappingProxyType({})) -> bytes:
    """`packed`: records of messages that are at hand, by the identity of their Cleared; they are not made again."""
    return _encode(
        _Event(
            id=event.id,
            hazard=event.hazard,
            heads=tuple([_head(head, packed.get(id(head))) for head in event.heads]),
            names=sorted(event.names),
            replaced=_sorted(event.replaced),
            authors=_sorted(event.authors),
            ahead=_sorted(event.ahead),
            first_seen=event.first_seen,
            changed=event.changed,
            count=event.count,
            absent=_sorted(event.absent),
            listed=sorted(event.listed),
            fused=event.fused,
        )
    )


def _head(head: Cleared, record: bytes | None) -> _Head:
    if record is not None:
        return cast(_Head, msgspec.Raw(record))  # it is only written
    return _Head(head.report, head.place, head.feed)


def _sorted(said: Mapping[str, T]) -> dict[str, T]:
    if len(said) > 1:
        return dict(sorted(said.items()))
    return said if type(said) is dict else dict(said)


def event(record: bytes) -> Event:
    kept = _events.decode(record)
    return Event(
        id=kept.id,
        hazard=kept.hazard,
        heads=tuple(_restore(head) for head in kept.heads),
        names=frozenset(kept.names),
        replaced=kept.replaced if isinstance(kept.replaced, dict) else dict.fromkeys(kept.replaced, ("",)),
        authors=kept.authors,
        ahead=kept.ahead,
        first_seen=kept.first_seen,
        changed=kept.changed,
        count=kept.count,
        absent=kept.absent,
        listed=frozenset(kept.listed),
        fused=kept.fused,
    )


def pack_told(told: Told) -> bytes:
    return _encode(
        _Told(
            event=told.event,
            role=told.role,
            kind=told.kind,
            at=told.at,
            level=told.level,
            sites=sorted(told.sites),
            start=told.start,
            end=told.end,
            least=told.least,
            after=sorted(told.after),
            reach_m=told.reach_m,
        )
    )


def told(record: bytes) -> Told:
    kept = _tolds.decode(record)
    return Told(
        event=kept.event,
        role=kept.role,
        kind=kept.kind,
        at=kept.at,
        level=kept.level,
        sites=frozenset(kept.sites),
        start=kept.start,
        end=kept.end,
        least=kept.least,
        after=frozenset([kept.after] if isinstance(kept.after, str) else kept.after) - {""},
        reach_m=kept.reach_m,
    )


def pack_notice(notice: Notice) -> bytes:
    return _encode(notice)


def notice(record: bytes | str) -> Notice:
    return _notices.decode(record)


def pack_wait(wait: Wait) -> bytes:
    return _encode(wait)


def wait(record: bytes) -> Wait:
    return _waits.decode(record)


def digest(*parts: str) -> str:
    """A name of fixed length for something of any length: 32 hexadecimal digits of SHA-256."""
    return name("\n".join(parts).encode("utf-8", "surrogatepass"))


def name(record: bytes) -> str:
    """The same of a whole record."""
    return hashlib.sha256(record).hexdigest()[:32]


def _restore(head: _Head) -> Cleared:
    return restore(head.report, head.place, head.feed)

# SPDX-License-Identifier: AGPL-3.0-or-later
"""What was held becomes one word again: of one thread its last state, of several a digest. n in, n out:
every notice that waited is named by the one that goes out, in `covers`."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime

from msgspec import structs

from tocsin.core.event import CLOSING, Kind, Notice, State
from tocsin.core.model import Hazard, Level, Reason
from tocsin.core.route.plan import key
from tocsin.core.route.waits import Held, thread

FIRST = (Kind.WARN, Kind.BLIND, Kind.UNPLACED)
SHORT = 60
"""Seconds of waiting that need no mention."""


def reached(notices: Sequence[Notice]) -> bool:
    """Whether the role had heard of the thread before the first of these: then its end must be heard, too."""
    return notices[0].kind not in FIRST


def speaking(notices: Sequence[Notice]) -> Notice:
    """The last that is no closing one, else the last."""
    return next((n for n in reversed(notices) if n.kind not in CLOSING), notices[-1])


def ending(notices: Sequence[Notice]) -> bool:
    """Whether they end with a closing notice that the role must hear."""
    return notices[-1].kind in CLOSING and reached(notices)


def whole(held: Held, now: datetime) -> Notice:
    """One thread as one word: its last state, told as a first word when nothing of it was heard."""
    last = held.notices[-1]
    if last.kind in CLOSING and not reached(held.notices):
        return digest([held], now)
    said = _said(held)
    covers = _keys([held], said.key)
    why = (*said.why, *_waited(held, now))
    return structs.replace(said, covers=covers, why=why, through=_through(held, last))


def _said(held: Held) -> Notice:
    """The last word of a thread, as it stands for all of them: a first word when nothing of it was heard, and for
    the worse when one of them was."""
    first, last = held.notices[0], held.notices[-1]
    if last.kind in CLOSING:
        return last
    kind = Kind.WARN if first.kind in CLOSING else first.kind
    before = (why for notice in held.notices[:-1] for why in notice.why)
    rises = tuple(why for why in before if worse(why) and int(why.facts["is"]) <= last.level)
    return structs.replace(last, kind=kind, why=(*last.why, *rises))


def worse(why: Reason) -> bool:
    """Whether a reason says that the level rose."""
    return why.name == "level_changed" and int(why.facts["is"]) > int(why.facts["was"])


def digest(held: Sequence[Held], now: datetime) -> Notice:
    """Several threads of one role in one notice, the worst first. A share that was a digest already is told with
    its parts; of a thread that stands in two of them, the later word."""
    last = _latest(part for h in held for part in (h.notices[-1].parts or (_said(h),)))
    parts = tuple(sorted(last, key=lambda n: (-int(n.level), n.at, n.key)))
    keys = _keys(held)
    role = held[0].role
    hazards = {part.hazard for part in parts}
    return Notice(
        key=key("digest", role, held[0].channel, *sorted(keys)),
        kind=Kind.DIGEST,
        event="",
        role=role,
        sites=tuple(sorted({site for part in parts for site in part.sites})),
        level=max((part.level for part in parts), default=Level.GREEN),
        at=now,
        hazard=hazards.pop() if len(hazards) == 1 else Hazard.OTHER,
        state=State.ACTIVE,
        rule=parts[0].rule,
        through=(held[0].channel,) if held[0].channel else _channels(parts),
        why=(Reason("digest", {"count": len(keys)}),),
        parts=parts,
        covers=keys,
    )


def _latest(parts: Iterable[Notice]) -> Iterable[Notice]:
    """The last word of each thread; a first word when that was not heard yet."""
    found: dict[str, Notice] = {}
    for part in sorted(parts, key=lambda n: n.at):
        before = found.get(thread(part))
        unheard = before is not None and before.kind in FIRST and part.kind is Kind.UPDATE
        found[thread(part)] = structs.replace(part, kind=before.kind) if before and unheard else part
    return found.values()


def _keys(held: Sequence[Held], but: str = "") -> tuple[str, ...]:
    """The keys of all that waited, and of what that covered already."""
    found = (key for h in held for n in h.notices for key in (*n.covers, n.key))
    return tuple(dict.fromkeys(key for key in found if key != but))


def _channels(parts: Sequence[Notice]) -> tuple[str, ...]:
    """The channels all parts go by; one part for all channels makes it all."""
    if any(not part.through for part in parts):
        return ()
    return tuple(dict.fromkeys(channel for part in parts for channel in part.through))


def _through(held: Held, last: Notice) -> tuple[str, ...]:
    return (held.channel,) if held.channel else last.through


def _waited(held: Held, now: datetime) -> tuple[Reason, ...]:
    seconds = int((now - held.since).total_seconds())
    return (Reason("was_held", {"seconds": seconds}),) if seconds >= SHORT else ()

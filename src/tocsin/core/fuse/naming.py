# SPDX-License-Identifier: AGPL-3.0-or-later
"""What messages and happenings are called, and which events a message's names lead to.

`m:ID#PART` is one hazard of one message, `m:ID#` a message with one hazard (or one somebody refers to as a whole),
`m:ID` any part of it, `r:ID` a message somebody replaced; `k:KEY` is a happening (VTEC, USGS, GDACS ids), `o:KEY`
another happening that this one's message ends or upgrades.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from functools import partial

from tocsin.core.event import Event, same_voice
from tocsin.core.guard.gate import Cleared
from tocsin.core.model import Report

Lookup = Callable[[str], tuple[str, ...]]


def names(report: Report) -> frozenset[str]:
    """Every name this message gives to the event it speaks of."""
    own = {f"m:{report.id}", f"m:{report.id}#{report.part}"}
    refs = {name for ref in report.refs for name in (f"m:{ref}#{report.part}", f"r:{ref}")}
    ended = {f"o:{key}" for key in report.cancelled_keys if key not in report.keys}
    return frozenset(own | refs | {f"k:{key}" for key in report.keys} | ended)


def leads(cleared: Cleared, lookup: Lookup, known: Callable[[str], Event]) -> tuple[str, ...]:
    """Ids of known events the message belongs to, without doubles, in the order its names give them.

    A message's id is its sender's own: two cities may both count from 1. What it refers to is its own voice's message
    of that name and, only where there is none, another's, which is a doubt; a mere count names no other's message.
    """
    report = cleared.report
    found: dict[str, None] = {}
    for key in report.keys:
        found.update(dict.fromkeys(lookup(f"k:{key}")))
    for message in (report.id, *report.refs):
        own = _by_message(message, report.part, partial(_own, cleared, message, lookup, known))
        may_differ = message != report.id and not message.isdigit()
        found.update(dict.fromkeys(own or (_by_message(message, report.part, lookup) if may_differ else ())))
    return tuple(found)


def _own(
    cleared: Cleared, message: str, lookup: Lookup, known: Callable[[str], Event], name: str
) -> tuple[str, ...]:
    return tuple(event for event in lookup(name) if means(cleared, message, known(event)))


def means(cleared: Cleared, message: str, event: Event) -> bool:
    """Whether a message of that name in the event is the one this message would mean by it: its own sender's, or one
    not seen yet."""
    named = [head for head in event.heads if head.report.id == message]
    if named:
        return any(one_voice(cleared, head) for head in named)
    author = event.authors.get(message)
    if author is not None:
        return same_voice(author, cleared.report.sender)
    return not message.isdigit() or _spoken_of(cleared, message, event)


def _spoken_of(cleared: Cleared, message: str, event: Event) -> bool:
    """Whether the message's own voice refers to one of that name, which has not been seen, in the event."""
    heads = [head for head in event.heads if message in head.report.refs]
    if heads:
        return any(one_voice(cleared, head) for head in heads)
    return any(same_voice(cleared.report.sender, who) for who in event.replaced.get(message, ()))


def one_voice(new: Cleared, old: Cleared) -> bool:
    """Whether two messages are of one sender; of two that name none, of one feed."""
    if not new.report.sender and not old.report.sender:
        return new.feed == old.feed
    return same_voice(new.report.sender, old.report.sender)


def _by_message(message: str, part: str, lookup: Lookup) -> tuple[str, ...]:
    exact = lookup(f"m:{message}#{part}") or lookup(f"m:{message}#")
    return exact if exact or part else lookup(f"m:{message}")


def first_name(report: Report) -> str:
    """What a message calls its happening: the first of its keys, else the message itself."""
    return f"k:{min(report.keys)}" if report.keys else f"m:{report.sender}|{report.id}#{report.part}"


def event_id(cleared: Cleared) -> str:
    """The id of an event that begins with this message."""
    report = cleared.report
    if report.keys or report.sender:
        return digest(first_name(report))
    return digest(f"m:{cleared.feed}|{report.id}#{report.part}")


def digest(name: str) -> str:
    return hashlib.sha256(name.encode("utf-8", "surrogatepass")).hexdigest()[:16]

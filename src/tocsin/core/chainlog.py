# SPDX-License-Identifier: AGPL-3.0-or-later
"""A log in which no entry can be changed, taken out or put in without the next one showing it: each entry's
SHA-256 (FIPS 180-4) covers its own content and the hash of the entry before."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import UTC, datetime, timedelta

from msgspec import Struct

START = "0" * 64
"""What the first entry has before it."""
RENOTED, RESTORED = "note_renewed", "log_restored"
"""Kinds of entries that say of the log itself that its end was not noted outside it until now, or that it was put
back from a backup."""
ITSELF = frozenset({RENOTED, RESTORED})
Facts = Mapping[str, object]
Spans = dict[str, list[tuple[datetime, datetime | None]]]


class Entry(Struct, frozen=True, kw_only=True):
    """One entry. `facts` hold texts, whole numbers, yes and no, and lists of them; `seq` counts from 1."""

    seq: int
    at: datetime
    kind: str
    subject: str
    facts: dict[str, object]
    previous: str
    hash: str
    signature: str = ""


class Break(Struct, frozen=True):
    """The first entry that does not hold, and what is wrong with it."""

    seq: int
    why: str


def canonical(value: object) -> bytes:
    """JSON with sorted keys and nothing between, in UTF-8: the same bytes for the same content."""
    text = json.dumps(value, sort_keys=True, separators=(",", ":"), ensure_ascii=False, allow_nan=False)
    return text.encode()


def digest(seq: int, at: datetime, kind: str, subject: str, facts: Facts, previous: str) -> str:
    moment = at.astimezone(UTC).isoformat(timespec="microseconds")
    return hashlib.sha256(canonical([seq, moment, kind, subject, facts, previous])).hexdigest()


def follow(last: Entry | None, at: datetime, kind: str, subject: str, facts: Facts) -> Entry:
    """The entry that comes after `last`, not yet signed."""
    seq, previous = (last.seq + 1, last.hash) if last else (1, START)
    own = digest(seq, at, kind, subject, facts, previous)
    return Entry(seq=seq, at=at, kind=kind, subject=subject, facts=dict(facts), previous=previous, hash=own)


def broken(entries: Iterable[Entry], signed: Callable[[Entry], bool]) -> Break | None:
    """The first entry that does not hold, or None. `signed` says whether an entry's signature is right."""
    before = START
    for count, entry in enumerate(entries, 1):
        if why := _wrong(entry, count, before, signed):
            return Break(count, why)
        before = entry.hash
    return None


def _wrong(entry: Entry, seq: int, before: str, signed: Callable[[Entry], bool]) -> str:
    if entry.seq != seq:
        return f"it is missing; entry {entry.seq} stands in its place"
    if entry.previous != before:
        return "it does not follow the entry before it"
    if not entry.hash or entry.hash != _hashed(entry):
        return "its content is not what was hashed"
    return "" if signed(entry) else "it is not signed with this desk's key"


def _hashed(entry: Entry) -> str:
    """What its hash should be; empty for content that no entry can have (a text for its time, a number that is none)."""
    try:
        return digest(entry.seq, entry.at, entry.kind, entry.subject, entry.facts, entry.previous)
    except (AttributeError, TypeError, ValueError, RecursionError):
        return ""


def standing(entries: Iterable[Entry]) -> dict[str, dict[str, object]]:
    """What the log says is so now: the facts by subject, without what was removed."""
    found: dict[str, dict[str, object]] = {}
    for entry in entries:
        if entry.kind.endswith("_removed"):
            found.pop(entry.subject, None)
        elif entry.kind not in ITSELF:
            found[entry.subject] = entry.facts
    return found


def spans(entries: Iterable[Entry]) -> Spans:
    """From when until when each subject stood in the log, by subject; to None while it stands."""
    found: Spans = {}
    for entry in entries:
        known = found.setdefault(entry.subject, [])
        if entry.kind.endswith("_added"):
            known.append((entry.at, None))
        elif entry.kind.endswith("_removed") and known:
            known[-1] = (known[-1][0], entry.at)
    return found


def within(spans: Iterable[tuple[datetime, datetime | None]], at: datetime, slack: timedelta) -> bool:
    """Whether a moment lies in one of them."""
    return any(start - slack <= at and (end is None or at <= end + slack) for start, end in spans)


def told(entries: Iterable[Entry]) -> Iterator[tuple[Entry, Facts]]:
    """Each entry with what the log said of its subject before; nothing when it said nothing."""
    standing: dict[str, Facts] = {}
    for entry in entries:
        yield entry, standing.get(entry.subject, {})
        standing[entry.subject] = {} if entry.kind.endswith("_removed") else entry.facts


def differences(was: Mapping[str, Facts], now: Mapping[str, Facts]) -> list[tuple[str, str, Facts]]:
    """(kind, subject, facts) for each subject "thing:name" that appeared, changed or went, by subject."""
    found: list[tuple[str, str, Facts]] = []
    for subject in sorted({*was, *now}):
        thing = subject.partition(":")[0]
        if subject not in now:
            found.append((f"{thing}_removed", subject, was[subject]))
        elif subject not in was:
            found.append((f"{thing}_added", subject, now[subject]))
        elif canonical(was[subject]) != canonical(now[subject]):
            found.append((f"{thing}_changed", subject, now[subject]))
    return found

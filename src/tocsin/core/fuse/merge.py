# SPDX-License-Identifier: AGPL-3.0-or-later
"""Fusion: what different feeds say of the same thing becomes one event, with the reason kept on it.

Within an event, what one feed says is its voice. Voices are grouped anew whenever one changes: closest pairs first, a
group only of voices that are all alike, never two of one feed. The grouping depends on the voices alone, so any
order of arrival ends alike; a pair once found alike stays so when a revision moves it.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

import msgspec

from tocsin.core.event import Event
from tocsin.core.fuse import naming
from tocsin.core.fuse.fold import Draft
from tocsin.core.fuse.likeness import alike, around, cells
from tocsin.core.fuse.voice import Voice, voices
from tocsin.core.model import Reason

MOST = 60
"""Voices looked at around one message; no quake is reported by more, and a swarm must not cost a poll."""


Pairs = dict[frozenset[str], tuple[float, Reason]]


@dataclass
class Crowd:
    """Voices that could be one, with the pairs that are alike."""

    voices: dict[str, Voice] = field(default_factory=dict)
    pairs: Pairs = field(default_factory=dict)


def fuse(draft: Draft) -> None:
    """Group anew the voices around every event that a message of this step changed."""
    fresh = [e for e in draft.events if _changed(draft, e)]
    drawers = _drawers(draft, fresh)
    for event_id in sorted({*fresh, *_to_part(draft)}):
        if event_id not in draft.merged:
            crowd = _crowd(draft, draft.event(event_id), drawers)
            if len(crowd.voices) > 1:
                _settle(draft, crowd)


def _to_part(draft: Draft) -> list[str]:
    """Events that somebody wants parted and that still are one."""
    known = draft.world.events
    return [e for e in draft.world.apart.values() if e in known and known[e].fused]


def _changed(draft: Draft, event_id: str) -> bool:
    before = draft.world.events.get(event_id)
    return before is None or before.heads != draft.events[event_id].heads


def _drawers(draft: Draft, fresh: Iterable[str]) -> dict[str, list[str]]:
    """Where this step's events are filed; the world files all others."""
    filed: dict[str, list[str]] = {}
    for event_id in fresh:
        for head in draft.events[event_id].heads:
            for cell in cells(head):
                filed.setdefault(cell, []).append(event_id)
    return filed


def _crowd(draft: Draft, event: Event, drawers: dict[str, list[str]]) -> Crowd:
    """Everything linked to the event's voices by pairs that are alike, however many steps away."""
    crowd = Crowd()
    waiting = [event.id]
    known: set[str] = set()
    while waiting and len(crowd.voices) < MOST:
        event_id = waiting.pop(0)
        if event_id in known:
            continue
        known.add(event_id)
        own = voices(draft.event(event_id))
        _remember(draft, crowd, draft.event(event_id), own)
        for voice in own:
            crowd.voices[voice.id] = voice
            waiting += _pair(draft, crowd, voice, drawers)
    return crowd


def _remember(draft: Draft, crowd: Crowd, event: Event, own: list[Voice]) -> None:
    """Pairs fused before stay alike, unless somebody keeps them apart."""
    by_feed = {feed: voice for voice in own for feed in voice.feeds}
    for reason in event.fused:
        a, b = by_feed.get(str(reason.facts.get("a"))), by_feed.get(str(reason.facts.get("b")))
        if a and b and a.id != b.id and _may_pair(draft, a, b):
            crowd.pairs[frozenset((a.id, b.id))] = (float(reason.facts.get("gap", 0.0)), reason)


def _pair(draft: Draft, crowd: Crowd, voice: Voice, drawers: dict[str, list[str]]) -> list[str]:
    """Events that hold a voice like this one; the pairs are noted."""
    found = []
    for event_id in _candidates(draft, voice, drawers):
        for other in voices(draft.event(event_id)):
            key = frozenset((voice.id, other.id))
            may = key not in crowd.pairs and _may_pair(draft, voice, other)
            if may and (link := _link(voice, other)):
                crowd.pairs[key] = link
                found.append(event_id)
    return found


def _may_pair(draft: Draft, a: Voice, b: Voice) -> bool:
    """Not what somebody keeps apart, whatever new messages its chains have got since."""
    if not draft.world.apart:
        return True
    one, other = _aliases(draft, a), _aliases(draft, b)
    return not any(
        pair & one and pair & other and len(pair & (one | other)) > 1 for pair in draft.world.apart
    )


def _aliases(draft: Draft, voice: Voice) -> frozenset[str]:
    """Digests of every id the voice has had: by each message and each key of its event."""
    event = draft.event(voice.event)
    parts = {head.report.part for head in voice.heads}
    names = {f"m:{sender}|{message}#{part}" for message, sender in event.authors.items() for part in parts}
    names |= {name for name in event.names if name.startswith("k:")}
    return frozenset(
        map(naming.digest, {voice.id, *(f"{feed}|{name}" for feed in voice.feeds for name in names)})
    )


def _candidates(draft: Draft, voice: Voice, drawers: dict[str, list[str]]) -> list[str]:
    looked = dict.fromkeys(near for head in voice.heads for cell in cells(head) for near in around(cell))
    found: dict[str, None] = {}
    for cell in looked:
        found.update(dict.fromkeys([*draft.world.near.get(cell, ()), *drawers.get(cell, ())]))
    others = (e for e in found if e not in draft.merged)
    return sorted(e for e in others if any(h.feed not in voice.feeds for h in draft.event(e).heads))


def _link(a: Voice, b: Voice) -> tuple[float, Reason] | None:
    if a.feeds & b.feeds:  # so is a voice with itself
        return None
    links = [link for x in a.heads for y in b.heads if cells(x) and cells(y) and (link := alike(x, y))]
    if not links:
        return None
    cost, reason = min(links, key=lambda link: (link[0], sorted(map(str, link[1].facts.values()))))
    return cost, Reason(reason.name, {**reason.facts, "gap": cost})


def group(crowd: Crowd) -> list[tuple[frozenset[str], tuple[Reason, ...]]]:
    """The voices as groups, each with the reasons that made it one: one for every pair in it."""
    of = {name: frozenset({name}) for name in crowd.voices}
    ranked = sorted(crowd.pairs.items(), key=lambda p: (p[1][0], sorted(p[0])))
    for pair, _ in ranked:
        one, other = (of.get(name, frozenset()) for name in sorted(pair))
        if one and other and one != other and _may_join(crowd, one, other):
            of.update(dict.fromkeys(one | other, one | other))
    groups = sorted(set(of.values()), key=sorted)
    return [(g, tuple(reason for pair, (_, reason) in ranked if pair <= g)) for g in groups]


def _may_join(crowd: Crowd, one: frozenset[str], other: frozenset[str]) -> bool:
    feeds = [frozenset().union(*(crowd.voices[n].feeds for n in side)) for side in (one, other)]
    every = all(frozenset((a, b)) in crowd.pairs for a in one for b in other)
    return every and not feeds[0] & feeds[1]


def _settle(draft: Draft, crowd: Crowd) -> None:
    """Make events what the groups say: part first, then join."""
    groups = group(crowd)
    for event_id in sorted({voice.event for voice in crowd.voices.values()}):
        _part(draft, crowd, event_id, [g for g, _ in groups])
    for names, why in groups:
        events = dict.fromkeys(crowd.voices[name].event for name in sorted(names))
        whole = draft.merge([draft.event(e) for e in events])
        if len(events) > 1 or whole.fused != why:
            draft.put(msgspec.structs.replace(whole, fused=why, changed=draft.now))


def _part(draft: Draft, crowd: Crowd, event_id: str, groups: list[frozenset[str]]) -> None:
    """Take out of an event the voices that belong to different groups; the one that named it stays."""
    own = sorted(v.id for v in crowd.voices.values() if v.event == event_id)
    sides = [names for g in groups if (names := sorted(g & set(own)))]
    sides.sort(key=lambda names: (not any(_began(crowd.voices[n], event_id) for n in names), names))
    for names in sides[1:]:
        leaving = [crowd.voices[name] for name in names]
        gone = _leave(draft, event_id, leaving)
        for voice in leaving:
            crowd.voices[voice.id] = Voice(voice.id, gone, voice.heads)


def _began(voice: Voice, event_id: str) -> bool:
    return any(naming.event_id(head) == event_id for head in voice.heads)


def _leave(draft: Draft, event_id: str, leaving: list[Voice]) -> str:
    """A new event of the leaving voices, out of an old one; its id."""
    old = draft.event(event_id)
    heads = tuple(head for head in old.heads if any(head in voice.heads for voice in leaving))
    feeds = frozenset(head.feed for head in heads)
    names = frozenset().union(*(naming.names(head.report) for head in heads))
    new = msgspec.structs.replace(
        old,
        id=_free(draft, naming.event_id(heads[0])),
        heads=heads,
        names=names,
        listed=old.listed & feeds,
        absent={feed: at for feed, at in old.absent.items() if feed in feeds},
        fused=(),
        count=len(heads),
        changed=draft.now,
    )
    left = msgspec.structs.replace(
        old,
        heads=tuple(head for head in old.heads if head not in heads),
        names=old.names - names,
        listed=old.listed - feeds,
        absent={feed: at for feed, at in old.absent.items() if feed not in feeds},
        fused=(),
        changed=draft.now,
    )
    draft.put(left)
    draft.put(new)
    draft.parted[new.id] = event_id
    return new.id


def _free(draft: Draft, wanted: str) -> str:
    """The id, or the next one that no event has: what is parted twice hides nothing of what was parted before."""
    while wanted in draft.events or wanted in draft.world.events:
        wanted = naming.digest(f"{wanted} parted")
    return wanted

# SPDX-License-Identifier: AGPL-3.0-or-later
"""Sentences from slots."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from heapq import nsmallest

from msgspec import Struct

from tocsin.core.event import FADE, OPEN, Kind, Notice, State
from tocsin.core.guard.outgoing import spoken
from tocsin.core.model import Hazard, Level, Reason, Site
from tocsin.core.times import clock, duration, zone_name
from tocsin.core.words.actions import group
from tocsin.core.words.catalogue import Catalogue, catalogue

UNSAID = frozenset({"first_word", "unplaced"})
"""Reasons that the first line of a notice has said already."""
NAMED = 3
"""Sites named in a sentence before the rest is counted."""


OF_THE_DESK = frozenset({Kind.MUTE, Kind.SPEAKING, Kind.TEST, Kind.STUCK, Kind.UNSTUCK})
"""Kinds about the desk and its channels, not about the world."""


class Text(Struct, frozen=True):
    """What one recipient reads: a subject and lines (what, where, when, source, what to do)."""

    subject: str
    lines: tuple[str, ...]


def what(hazard: Hazard, level: Level, state: State, language: str) -> str:
    """ "Thunderstorm, orange, active"."""
    words = catalogue(language)
    return f"{_capital(words.hazard[hazard])}, {words.level[level]}, {words.state[state]}"


def event_sentence(
    hazard: Hazard,
    level: Level,
    state: State,
    window: tuple[datetime | None, datetime | None],
    sites: Sequence[Site],
    now: datetime,
    language: str,
    zone: str = "",
    placed: bool = True,
    count: int = 0,
) -> str:
    """One sentence for the queue: what, how badly, where, when. `placed`: some message names an area we know;
    `count`: how many sites there are, when `sites` are only the first of them."""
    words = catalogue(language)
    timezone = zone or (sites[0].timezone if sites else "UTC")
    parts = [_capital(words.hazard[hazard]), words.level[level]]
    where = places(sites, words, count) if sites else words.pattern["no_site" if placed else "no_place"]
    return f"{', '.join(parts)}: {where}, {_moment(hazard, state, window, now, timezone, words)}."


def _moment(
    hazard: Hazard,
    state: State,
    window: tuple[datetime | None, datetime | None],
    now: datetime,
    timezone: str,
    words: Catalogue,
) -> str:
    """When, for a hazard that lasts; for one of a moment (quake, explosion), when it was."""
    start, end = window
    if hazard not in FADE or state not in OPEN or start is None or end is not None:
        return when(state, window, now, timezone, words)
    return words.pattern["when_moment"].format(
        start=clock(start, timezone, words.days, now), zone=zone_name(start, timezone)
    )


def when(
    state: State,
    window: tuple[datetime | None, datetime | None],
    now: datetime,
    timezone: str,
    words: Catalogue,
) -> str:
    """The window in words, for the state it is in; times in `timezone`."""
    start, end = window
    said = {
        "start": clock(start, timezone, words.days, now) if start else "",
        "end": clock(end, timezone, words.days, now) if end else "",
        "zone": zone_name(start or end or now, timezone),
        "in": duration(start - now, words.units) if start and start > now else "",
        "for": duration(now - start, words.units) if start and start <= now else "",
    }
    return words.pattern[f"when_{_case(state, start, end)}"].format(**said)


def _case(state: State, start: datetime | None, end: datetime | None) -> str:
    if state in {State.ENDED, State.CANCELLED, State.SUPERSEDED}:
        return state.value
    if state is State.UNCONFIRMED:
        return "unconfirmed" if end else "unconfirmed_open"
    if state is State.UPCOMING and start:
        return "upcoming" if end else "upcoming_open"
    return "active" if end else "active_open"


def places(sites: Sequence[Site], words: Catalogue, count: int = 0) -> str:
    """ "Lyon depot, Turin depot and 4 more sites"; `count` of them, when only the first are given."""
    named = [spoken(site.name, site.id, site.lat, site.lon) for site in sites[:NAMED]]
    rest = max(count, len(sites)) - len(named)
    if rest:
        return words.pattern["and_more"].format(names=", ".join(named), count=rest)
    if len(named) > 1:
        return words.pattern["and"].format(names=", ".join(named[:-1]), last=named[-1])
    return "".join(named)


def tell(notice: Notice, sites: Mapping[str, Site], now: datetime, language: str, source: str = "") -> Text:
    """The whole notice in words. `source` names the publisher; times are in the first site's zone."""
    words = catalogue(language)
    touched = [site for name in notice.sites if (site := sites.get(name))]
    named = nsmallest(NAMED, touched, key=lambda site: (-site.criticality, site.name))
    timezone = named[0].timezone if named else "UTC"
    where = places(named, words, len(touched)) if named else words.pattern["no_site"]
    if notice.kind in {Kind.BLIND, Kind.HEARING}:
        return _deaf(notice, source or notice.feed, where, now, timezone, words)
    if notice.kind is Kind.DIGEST:
        return _digest(notice, sites, now, timezone, language)
    if notice.kind in OF_THE_DESK:
        return _channel(notice, now, words)
    moment = _moment(notice.hazard, notice.state, (notice.start, notice.end), now, timezone, words)
    slots = {
        "hazard": _capital(words.hazard[notice.hazard]),
        "level": words.level[notice.level],
        "where": where,
        "when": moment,
        "source": source,
    }
    subject = words.pattern[f"subject_{notice.kind.value}"].format(**slots)
    lines = [words.pattern[f"line_{notice.kind.value}"].format(**slots)]
    if notice.kind is Kind.UNPLACED:
        lines.append(words.pattern["then_unplaced"])
    lines += [
        _capital(text) + "." for r in notice.why if (text := reason(r, language)) and r.name not in UNSAID
    ]
    if source:
        lines.append(words.pattern["source"].format(**slots))
    if notice.kind is not Kind.ALL_CLEAR:
        lines.append(words.action[group(notice.hazard)])
    prefix = words.pattern["drill"] + " " if notice.drill else ""
    return Text(prefix + subject, tuple(prefix + line for line in lines))


def _deaf(notice: Notice, feed: str, where: str, now: datetime, timezone: str, words: Catalogue) -> Text:
    since = clock(notice.start, timezone, words.days, now) if notice.start else ""
    slots = {"feed": feed, "where": where, "since": since, "zone": zone_name(now, timezone)}
    kind = notice.kind.value
    line = "frozen" if any(why.name == "feed_frozen" for why in notice.why) else kind
    lines = (words.pattern[f"line_{line}"].format(**slots), words.pattern[f"then_{kind}"].format(**slots))
    return Text(words.pattern[f"subject_{kind}"].format(**slots), lines)


def _digest(notice: Notice, sites: Mapping[str, Site], now: datetime, timezone: str, language: str) -> Text:
    """Each held thread in one line, the worst first; what is over by now says so."""
    words = catalogue(language)
    count = {"count": len(notice.covers), "level": words.level[notice.level]}
    lines = []
    for part in notice.parts:
        over = part.kind in {Kind.ALL_CLEAR, Kind.HEARING}
        slots = {
            "kind": words.pattern["digest_over"] if over else _capital(words.kind[part.kind]),
            "at": clock(part.at, timezone, words.days, now),
            "zone": zone_name(part.at, timezone),
            "line": tell(part, sites, now, language).lines[0],
        }
        lines.append(words.pattern["line_digest"].format(**slots))
    return Text(words.pattern["subject_digest"].format(**count), tuple(lines))


def _channel(notice: Notice, now: datetime, words: Catalogue) -> Text:
    """Of a channel that fails, works again or is tried, or of a desk that is stuck; the first reason says whose
    channel it is, and what was lost."""
    since = clock(notice.start, "UTC", words.days, now) if notice.start else ""
    facts = notice.why[0].facts if notice.why else {}
    slots = _Blank({"since": since, "zone": zone_name(now, "UTC"), **facts})
    kind = notice.kind.value
    wanted = [f"line_{kind}", f"lost_{kind}" if facts.get("said") else "", f"then_{kind}"]
    lines = tuple(words.pattern[name].format_map(slots) for name in wanted if name in words.pattern)
    return Text(words.pattern[f"subject_{kind}"].format_map(slots), lines)


def reason(why: Reason, language: str) -> str:
    """A decision's reason in words; facts that are codes are said in words too."""
    words = catalogue(language)
    facts: dict[str, str | float | int] = dict(why.facts)
    for name, table in (
        ("basis", words.basis),
        ("severity", words.severity),
        ("certainty", words.certainty),
        ("hazard", words.hazard),
    ):
        if name in facts:
            facts[name] = {key.value: said for key, said in table.items()}.get(str(facts[name]), facts[name])
    for name in ("level", "was", "is"):
        if name in facts:
            facts[name] = words.level[Level(int(facts[name]))]
    for name in ("distance", "reach"):
        if f"{name}_m" in facts:
            facts[name] = f"{float(facts[f'{name}_m']) / 1000:.1f} km"
    if "state" in facts:
        facts["state"] = words.state[State(str(facts["state"]))]
    _times(facts)
    within = why.name == "place" and why.facts.get("distance_m") == 0
    pattern = words.reason.get("place_inside" if within else why.name, why.name)
    return pattern.format_map(_Blank(facts))


def _times(facts: dict[str, str | float | int]) -> None:
    if "seconds" in facts:
        facts["minutes"] = round(float(facts["seconds"]) / 60)
    if "until" in facts:
        facts["until"] = f"{datetime.fromisoformat(str(facts['until'])):%Y-%m-%d %H:%M} UTC"


class _Blank(dict[str, "str | float | int"]):
    def __missing__(self, key: str) -> str:
        return "?"


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]

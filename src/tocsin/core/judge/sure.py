# SPDX-License-Identifier: AGPL-3.0-or-later
"""How sure: the counted record of warnings like this one, as a probability and the reasons that say it."""

from __future__ import annotations

from collections.abc import Iterable

from tocsin.core.event import Impact, alike
from tocsin.core.guard.gate import Cleared
from tocsin.core.judge.record import FLAT, Chance, Likeness, Record, band, chance
from tocsin.core.model import Reason

UNKNOWN = "record_none"
COUNTED = frozenset(("record", "record_seeded", UNKNOWN))
TRAINED = "wind_chance"
"""The reason that gives a trained model's probability in place of the counted one."""
LEADS = "wind_leads"
"""Its chances of 34, 50 and 64 kt within 12 h, 2 and 5 days, in percent: p34_12 ... p64_120."""
SAID = COUNTED | {"source_record", "restoration", "promise", TRAINED, LEADS}
"""Reasons that say how sure we are: they go into the words of a notice."""


def likeness(head: Cleared, inside: bool, distance_m: float) -> Likeness:
    """The drawer of warnings like this one; a site inside the warned area is in band 0."""
    report = head.report
    near = 0 if inside else max(band(distance_m), 1)
    return Likeness(head.feed, report.hazard, report.severity, report.certainty, near)


def sure(like: Likeness, record: Record) -> tuple[float, tuple[Reason, ...]]:
    """The probability that a warning like this reaches a site like this, and why; then the source's own record."""
    found = chance(like, record.of(like))
    said: tuple[Reason, ...] = (Reason(_name(found), _facts(like, found)),)
    own = record.source(like.source, like.hazard)
    if own.hits + own.misses > found.alike:
        facts: dict[str, str | float | int] = {
            "feed": like.source,
            "hazard": like.hazard.value,
            "alike": own.hits + own.misses,
            "reached": own.hits,
        }
        said += (Reason("source_record", facts),)
    return round(found.probability, 4), said


def _name(found: Chance) -> str:
    if found.alike:
        return "record"
    return UNKNOWN if found.cited == FLAT.cited else "record_seeded"


def _facts(like: Likeness, found: Chance) -> dict[str, str | float | int]:
    return {
        "percent": round(100 * found.probability),
        "low": round(100 * found.low),
        "high": round(100 * found.high),
        "alike": found.alike,
        "reached": found.reached,
        "void": found.void,
        "cited": found.cited,
        "source": like.source,
        "severity": like.severity.value,
        "certainty": like.certainty.value,
        "band": like.band,
    }


def said(impacts: Iterable[Impact]) -> tuple[Reason, ...]:
    """What a notice says of how sure we are: the reasons of its worst and then likeliest impact."""
    worst = max(alike(impacts), key=lambda i: (i.level, i.probability or 0.0, i.site), default=None)
    return spoken(worst.why) if worst else ()


def spoken(reasons: Iterable[Reason]) -> tuple[Reason, ...]:
    """Those that say how sure we are."""
    return tuple(why for why in meant(reasons) if why.name in SAID)


def meant(reasons: Iterable[Reason]) -> tuple[Reason, ...]:
    """All reasons, but where a trained model speaks the counted record behind it is not said: it would contradict."""
    kept = tuple(reasons)
    trained = any(why.name == TRAINED for why in kept)
    return tuple(why for why in kept if not (trained and why.name in COUNTED | {"source_record"}))

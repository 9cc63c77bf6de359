# SPDX-License-Identifier: AGPL-3.0-or-later
"""The answer of "would have fired" for the command line: a table, or one JSON object a line."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from tocsin.cli.output import line, say
from tocsin.cli.records import when
from tocsin.core.difference import Case, Difference

SHOWN = 20


def show(found: Difference, as_json: bool) -> None:
    for record in _records(found) if as_json else ():
        line(record)
    for text in () if as_json else _table(found):
        say(text)


def _records(found: Difference) -> Iterator[dict[str, Any]]:
    for row in found.rows:
        counts = {"before": row.before, "after": row.after, "more": row.more, "fewer": row.fewer}
        yield {"kind": "pages", "hazard": row.hazard.value, "role": row.role, **counts}
    for kind, cases in (("missed", found.missed), ("gained", found.gained)):
        for case in cases:
            yield {"kind": kind, **_case(case)}
    yield {
        "kind": "difference",
        "more": found.more,
        "fewer": found.fewer,
        "missed": len(found.missed),
        "gained": len(found.gained),
    }


def _case(case: Case) -> dict[str, Any]:
    return {
        "event": case.event,
        "hazard": case.hazard.value,
        "site": case.site,
        "level": case.level.name.lower(),
        "at": when(case.at),
        "roles": list(case.roles),
    }


def _table(found: Difference) -> Iterator[str]:
    yield f"{'hazard':<18} {'role':<20} {'before':>7} {'after':>7} {'more':>6} {'fewer':>6}"
    for row in found.rows:
        yield f"{row.hazard.value:<18} {row.role:<20} {row.before:>7} {row.after:>7} {row.more:>6} {row.fewer:>6}"
    yield f"{found.more} pages more, {found.fewer} pages fewer"
    yield from _told(found.missed, "told before and to nobody now")
    yield from _told(found.gained, "told to nobody before and now")


def _told(cases: tuple[Case, ...], what: str) -> Iterator[str]:
    yield f"{len(cases)} impacts {what}"
    for case in cases[:SHOWN]:
        roles = ", ".join(case.roles)
        yield f"  {when(case.at)} {case.level.name.lower():<6} {case.hazard.value:<18} {case.site}, {roles}"
    if len(cases) > SHOWN:
        yield f"  and {len(cases) - SHOWN} more; --json names them all"

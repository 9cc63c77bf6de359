# SPDX-License-Identifier: AGPL-3.0-or-later
"""The tables of a rules file: their keys, what each key fills, and what single values cannot show."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from msgspec import Struct

from tocsin.core.model import Basis, Hazard
from tocsin.core.route import values
from tocsin.core.route.budget import Budget, Ceiling
from tocsin.core.route.faults import Fault
from tocsin.core.route.local import ALL_DAY, EVERY_DAY, Span
from tocsin.core.route.posture import EVERY_YEAR, Posture
from tocsin.core.route.quiet import AT_SITE, Quiet
from tocsin.core.route.rota import Rota
from tocsin.core.route.rules import NOBODY, ROTA, Chain, Grouping, Hours, Inhibit, Rule
from tocsin.core.route.values import Read

Keys = Mapping[str, tuple[str, Read]]


class Unsound(Fault):
    """Values that are each fine and do not go together; `key` is where to mend it."""

    def __init__(self, key: str, name: str) -> None:
        super().__init__(name)
        self.key = key


class Section(Struct, frozen=True, kw_only=True):
    """One kind of table: the field of the Ruleset it fills, its keys, those it needs, how its record is made."""

    field: str
    keys: Keys
    needs: tuple[str, ...] = ("name",)
    make: Callable[[dict[str, Any]], Any]


def _whom(value: Any) -> tuple[str, ...]:
    """Roles, and rotas by "rota:NAME"."""
    entries = value if isinstance(value, list) else [value]
    if not entries:
        raise Fault("nobody")
    return tuple(_word(entry) for entry in entries)


def _word(entry: Any) -> str:
    if isinstance(entry, str) and entry.startswith(ROTA):
        return f"{ROTA}{values.name(entry.removeprefix(ROTA))}"
    return str(values.name(entry))


def _set(value: Any) -> frozenset[str]:
    return frozenset(values.names(value))


def _group(value: Any) -> Grouping:
    if not isinstance(value, dict):
        raise Fault("group")
    found = {}
    for key, entry in value.items():
        if key not in GROUP:
            raise Fault("inner", key=key, said=values.unknown(key, GROUP))
        found[GROUP[key][0]] = GROUP[key][1](entry)
    return Grouping(**found)


def _zone_or_site(value: Any) -> str:
    return AT_SITE if value == AT_SITE else values.zone(value)


def _rule(fields: dict[str, Any]) -> Rule:
    rule = Rule(**fields)
    if NOBODY in rule.tell and len(rule.tell) > 1:
        raise Unsound("tell", "both")
    if rule.life_safety is not None and rule.life_safety < rule.level:
        raise Unsound("life_safety", "life_safety")
    if rule.reach_m and rule.tell == (NOBODY,):
        raise Unsound("reach", "reach_nobody")
    if rule.distance_m is not None and rule.reach_m > rule.distance_m:
        raise Unsound("reach", "reach_within")
    return rule


def _span(fields: dict[str, Any]) -> Span:
    return Span(fields.pop("from", ALL_DAY), fields.pop("to", ALL_DAY), fields.pop("weekdays", EVERY_DAY))


def _quiet(fields: dict[str, Any]) -> Quiet:
    return Quiet(span=_span(fields), **fields)


def _budget(fields: dict[str, Any]) -> Budget:
    timed = "from" in fields or "to" in fields
    span = _span(fields)
    return Budget(span=span if timed else None, **fields)


def _rota(fields: dict[str, Any]) -> Rota:
    rota = Rota(span=_span(fields), **fields)
    if rota.roles and rota.start is None:
        raise Unsound("roles", "turns")
    if rota.start is not None and rota.start.year == EVERY_YEAR:
        raise Unsound("start", "start")
    return rota


def _posture(fields: dict[str, Any]) -> Posture:
    posture = Posture(**fields)
    first, last = posture.first, posture.last
    if (first is None) != (last is None):
        raise Unsound("first" if first else "last", "season")
    if first and last and (first.year == EVERY_YEAR) != (last.year == EVERY_YEAR):
        raise Unsound("last", "alike")
    if first and last and last < first and first.year != EVERY_YEAR:
        raise Unsound("last", "before")
    return posture


def _ceiling(fields: dict[str, Any]) -> Ceiling:
    fields.pop("line")
    return Ceiling(channel=fields.pop("name"), **fields)


NAME = {"name": ("name", values.name)}
GROUP: Keys = {
    "by": ("by", values.one_of(("event", "sites", "region"), "grouping")),
    "wait": ("wait", values.span),
    "interval": ("interval", values.span),
}
RULE: Keys = {
    **NAME,
    "hazard": ("hazards", values.kinds(Hazard, "hazard")),
    "level": ("level", values.level),
    "probability": ("probability", values.share),
    "basis": ("bases", values.kinds(Basis, "basis")),
    "within": ("distance_m", values.distance),
    "reach": ("reach_m", values.reach),
    "lead": ("lead", values.span),
    "tags": ("tags", values.tags),
    "criticality": ("criticality", values.whole(1, 5)),
    "hours": ("hours", lambda value: Hours(values.one_of(list(Hours), "hours")(value))),
    "posture": ("postures", _set),
    "tell": ("tell", _whom),
    "through": ("through", values.names),
    "also": ("also", values.flag),
    "life_safety": ("life_safety", values.level),
    "group": ("group", _group),
    "repeat": ("repeat", values.span),
    "escalate": ("chain", values.name),
}
SPAN: Keys = {"from": ("from", values.clock), "to": ("to", values.clock), "days": ("weekdays", values.days)}
SECTIONS: Mapping[str, Section] = {
    "rule": Section(field="rules", keys=RULE, make=_rule),
    "quiet": Section(
        field="quiet",
        keys={
            **NAME,
            **SPAN,
            "roles": ("roles", _set),
            "zone": ("zone", _zone_or_site),
            "passes": ("passes", values.level),
        },
        needs=("name", "from", "to"),
        make=_quiet,
    ),
    "inhibit": Section(
        field="inhibits",
        keys={
            **NAME,
            "hazard": ("hazards", values.kinds(Hazard, "hazard")),
            "level": ("level", values.level),
            "mutes": ("mutes", values.kinds(Hazard, "hazard")),
        },
        needs=("name", "hazard", "mutes"),
        make=lambda fields: Inhibit(**fields),
    ),
    "budget": Section(
        field="budgets",
        keys={
            **NAME,
            **SPAN,
            "roles": ("roles", _set),
            "at_most": ("at_most", values.whole(1, 50)),
            "per": ("per", values.span),
            "zone": ("zone", values.zone),
        },
        needs=("name", "at_most", "per"),
        make=_budget,
    ),
    "ceiling": Section(
        field="ceilings",
        keys={**NAME, "at_most": ("at_most", values.whole(1, 50)), "per": ("per", values.span)},
        needs=("name", "at_most", "per"),
        make=_ceiling,
    ),
    "chain": Section(
        field="chains",
        keys={**NAME, "steps": ("steps", _whom), "after": ("after", values.spans)},
        needs=("name", "steps", "after"),
        make=lambda fields: Chain(**fields),
    ),
    "rota": Section(
        field="rotas",
        keys={
            **NAME,
            "from": ("from", values.clock),
            "to": ("to", values.clock),
            "zone": ("zone", values.zone),
            "roles": ("roles", values.names),
            "start": ("start", values.day),
            "days": ("days", values.whole(1, 366)),
            "weekdays": ("weekdays", values.days),
            "otherwise": ("otherwise", values.name),
            "posture": ("postures", _set),
        },
        needs=("name", "otherwise"),
        make=_rota,
    ),
    "posture": Section(
        field="postures",
        keys={
            **NAME,
            "first": ("first", values.day),
            "last": ("last", values.day),
            "zone": ("zone", values.zone),
        },
        make=_posture,
    ),
}
"""Every kind of table, by its name in the file."""

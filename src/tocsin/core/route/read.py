# SPDX-License-Identifier: AGPL-3.0-or-later
"""A rules file (TOML) to a Ruleset, or every problem in it with its line."""

from __future__ import annotations

import hashlib
import re
import tomllib
from collections.abc import Mapping
from typing import Any

from msgspec import Struct

from tocsin.core.guard.outgoing import unquoting
from tocsin.core.guard.staff import check_entry
from tocsin.core.model import Basis, Hazard
from tocsin.core.route import values
from tocsin.core.route.lines import Lines, comments
from tocsin.core.route.rules import NOBODY, RESPONSIBLE, ROTA, Grouping, Hours, Rule, Ruleset
from tocsin.core.route.values import Read

LARGEST = 256 * 1024
_AT = re.compile(r" ?\(at line (\d+), column \d+\)")


class Problem(Struct, frozen=True, order=True):
    """One thing wrong with a rules file: its line, and what to mend."""

    line: int
    text: str

    def at(self, where: str) -> str:
        return f"{where} line {self.line}: {self.text}"


class RulesError(ValueError):
    """A rules file that cannot be used; `problems` are all of them, in order of line."""

    def __init__(self, problems: list[Problem]) -> None:
        self.problems = sorted(Problem(p.line, unquoting(p.text)) for p in problems)
        super().__init__(self.problems[0].text)


GROUP: dict[str, tuple[str, Read]] = {
    "by": ("by", values.one_of(("event", "sites", "region"), "way to group")),
    "wait": ("wait", values.span),
    "interval": ("interval", values.span),
}


def _tell(value: Any) -> tuple[str, ...]:
    entries = value if isinstance(value, list) else [value]
    return tuple(
        f"{ROTA}{values.name(entry.removeprefix(ROTA))}"
        if isinstance(entry, str) and entry.startswith(ROTA)
        else values.name(entry)
        for entry in entries
    )


def _group(value: Any) -> Grouping:
    if not isinstance(value, dict):
        raise ValueError('not a table; write group = {by = "event", wait = "30s", interval = "5m"}')
    found = {}
    for key, entry in value.items():
        if key not in GROUP:
            raise ValueError(f"{key}: {values.unknown(key, GROUP)}")
        found[GROUP[key][0]] = GROUP[key][1](entry)
    return Grouping(**found)


RULE: dict[str, tuple[str, Read]] = {
    "name": ("name", values.name),
    "hazard": ("hazards", values.kinds(Hazard, "hazard")),
    "level": ("level", values.level),
    "probability": ("probability", values.share),
    "basis": ("bases", values.kinds(Basis, "basis")),
    "within": ("distance_m", values.distance),
    "lead": ("lead", values.span),
    "tags": ("tags", lambda value: frozenset(values.names(value))),
    "criticality": ("criticality", values.whole(1, 5)),
    "hours": ("hours", lambda value: Hours(values.one_of(list(Hours), "kind of hours")(value))),
    "posture": ("postures", lambda value: frozenset(values.names(value))),
    "tell": ("tell", _tell),
    "through": ("through", values.names),
    "also": ("also", values.flag),
    "life_safety": ("life_safety", values.level),
    "group": ("group", _group),
    "repeat": ("repeat", values.span),
    "escalate": ("chain", values.name),
}
"""Keys of a [[rule]]: the field each fills, and how it is read."""


class _Reading:
    """One reading of one text: what was found, and what was wrong with it."""

    def __init__(self, text: str) -> None:
        self.lines = Lines(text)
        self.problems: list[Problem] = []

    def complain(self, table: str, turn: int, key: str, text: str) -> None:
        self.problems.append(Problem(self.lines.of(table, turn, key), text))

    def tables(self, tree: Mapping[str, Any], table: str) -> list[dict[str, Any]]:
        found = tree.get(table, [])
        if not isinstance(found, list) or not all(isinstance(entry, dict) for entry in found):
            self.complain(table, 0, "", f"not a list of tables; write [[{table}]]")
            return []
        return found

    def fields(
        self, table: str, turn: int, entry: Mapping[str, Any], known: Mapping[str, tuple[str, Read]]
    ) -> dict[str, Any]:
        """The fields of one table; a key that is unknown or badly filled is a problem, the others still count."""
        title = f"{table} {entry.get('name', turn + 1)!r}"
        found: dict[str, Any] = {}
        for key, value in entry.items():
            if key not in known:
                self.complain(table, turn, key, f"{title}, {key}: {values.unknown(key, known)}")
                continue
            field, read = known[key]
            try:
                found[field] = read(value)
            except ValueError as error:
                self.complain(table, turn, key, f"{title}, {key}: {error}")
        return found


def read(text: str) -> Ruleset:
    """The rules of a TOML text. Raises RulesError with every problem at once."""
    if len(text) > LARGEST:
        raise RulesError([Problem(1, f"larger than {LARGEST // 1024} KiB; rules are a page or two")])
    try:
        tree = tomllib.loads(text)
    except (tomllib.TOMLDecodeError, RecursionError) as error:
        said = str(error) or "nested too deeply"
        line = int(found[1]) if (found := _AT.search(said)) else len(text.splitlines()) or 1
        raise RulesError([Problem(line, f"not TOML: {_AT.sub('', said)}")]) from None
    reading = _Reading(text)
    rules = _rules(reading, tree)
    otherwise = _top(reading, tree)
    _prose(reading, text)
    if reading.problems:
        raise RulesError(reading.problems)
    return Ruleset(rules=rules, otherwise=otherwise, mark=mark(text))


def mark(text: str) -> str:
    """The name of one text of the rules."""
    return hashlib.sha256(text.encode()).hexdigest()[:16]


def _rules(reading: _Reading, tree: Mapping[str, Any]) -> tuple[Rule, ...]:
    found: dict[str, Rule] = {}
    for turn, entry in enumerate(reading.tables(tree, "rule")):
        line = reading.lines.of("rule", turn)
        fields = reading.fields("rule", turn, entry, RULE)
        if "name" not in entry:
            reading.complain("rule", turn, "", f"rule {turn + 1} has no name; give it one, for the reasons")
            continue
        if "name" not in fields:
            continue
        rule = Rule(**{**fields, "line": line})
        if rule.name in found or rule.name == "default":
            reading.complain("rule", turn, "name", f"rule {rule.name!r}: the name is taken; give it its own")
        _sound(reading, turn, rule)
        found[rule.name] = rule
    return tuple(found.values())


def _sound(reading: _Reading, turn: int, rule: Rule) -> None:
    """What single values cannot show."""
    if NOBODY in rule.tell and len(rule.tell) > 1:
        reading.complain("rule", turn, "tell", f"rule {rule.name!r}, tell: nobody and somebody at once")
    if rule.life_safety is not None and rule.life_safety < rule.level:
        reading.complain(
            "rule", turn, "life_safety", f"rule {rule.name!r}, life_safety: lower than its own level"
        )


def _top(reading: _Reading, tree: Mapping[str, Any]) -> bool:
    known = {"rule", "otherwise"}
    for key in tree.keys() - known:
        line = reading.lines.of(key) if isinstance(tree[key], list | dict) else reading.lines.of("", 0, key)
        reading.problems.append(Problem(line, f"{key}: {values.unknown(key, known)}"))
    otherwise = tree.get("otherwise", RESPONSIBLE)
    if otherwise not in (RESPONSIBLE, NOBODY):
        reading.complain("", 0, "otherwise", f'otherwise: write "{RESPONSIBLE}" or "{NOBODY}"')
    return bool(otherwise == RESPONSIBLE)


def _prose(reading: _Reading, text: str) -> None:
    for line, said in comments(text):
        for remark in check_entry(said)[:1]:
            reading.problems.append(Problem(line, f"comment: {remark.message}"))

# SPDX-License-Identifier: AGPL-3.0-or-later
"""A rules file (TOML) to a Ruleset, or every problem in it with its line."""

from __future__ import annotations

import hashlib
import re
import tomllib
from collections.abc import Collection, Iterable, Mapping, Sequence
from typing import Any

from msgspec import Struct

from tocsin.core.guard.outgoing import unquoting
from tocsin.core.guard.watches.typed import comment_remarks
from tocsin.core.route import values
from tocsin.core.route.broken import broken
from tocsin.core.route.budget import CEILINGS
from tocsin.core.route.faults import Fault, Said
from tocsin.core.route.lines import Lines, comments
from tocsin.core.route.rules import NOBODY, RESPONSIBLE, ROTA, Ruleset
from tocsin.core.route.sections import SECTIONS, Unsound
from tocsin.core.route.values import Read

LARGEST = 256 * 1024
_AT = re.compile(r"\(at line (\d+), column \d+\)")


class Problem(Struct, frozen=True):
    """One thing wrong with a rules file: its line, in which key, and what to mend, which `words.fault` says in any language."""

    line: int
    head: str
    said: Said

    @property
    def text(self) -> str:
        """In English, without quotations that may not leave."""
        return unquoting(f"{self.head}: {self.said}" if self.head else str(self.said))

    def at(self, where: str) -> str:
        return f"{where} line {self.line}: {self.text}"


class RulesError(ValueError):
    """A rules file that cannot be used; `problems` are all of them, in order of line."""

    def __init__(self, problems: list[Problem]) -> None:
        self.problems = sorted(problems, key=lambda p: (p.line, p.text))
        super().__init__(self.problems[0].text)


class _Reading:
    """One reading of one text: what was found, and what was wrong with it."""

    def __init__(self, text: str) -> None:
        self.lines = Lines(text)
        self.problems: list[Problem] = []
        self.read: dict[str, list[tuple[int, Any]]] = {}

    def complain(self, table: str, turn: int, key: str, head: str, said: Said) -> None:
        self.problems.append(Problem(self.lines.of(table, turn, key), head, said))

    def tables(self, tree: Mapping[str, Any], table: str) -> list[dict[str, Any]]:
        found = tree.get(table, [])
        if not isinstance(found, list) or not all(isinstance(entry, dict) for entry in found):
            self.complain(table, 0, "", "", Said("tables", {"table": table}))
            return []
        return found

    def section(self, tree: Mapping[str, Any], table: str) -> list[Any]:
        """The records of one kind of table, each with a name of its own."""
        section, found = SECTIONS[table], self.read.setdefault(table, [])
        taken = {"default"}
        for turn, entry in enumerate(self.tables(tree, table)):
            before = len(self.problems)
            fields = self.fields(table, turn, entry, section.keys)
            title = f"{table} {entry.get('name', turn + 1)!r}"
            if missing := [key for key in section.needs if key not in entry]:
                self.complain(table, turn, "", title, Said("missing", {"keys": ", ".join(missing)}))
            elif fields.get("name") in taken:
                self.complain(table, turn, "name", title, Said("taken"))
            if len(self.problems) > before:
                continue
            taken.add(fields["name"])
            try:
                found.append((turn, section.make({**fields, "line": self.lines.of(table, turn)})))
            except Unsound as error:
                self.complain(table, turn, error.key, f"{title}, {error.key}", error.said)
        return [record for _, record in found]

    def fields(
        self, table: str, turn: int, entry: Mapping[str, Any], known: Mapping[str, tuple[str, Read]]
    ) -> dict[str, Any]:
        """The fields of one table; a key that is unknown or badly filled is a problem, the others still count."""
        title = f"{table} {entry.get('name', turn + 1)!r}"
        found: dict[str, Any] = {}
        for key, value in entry.items():
            if key not in known:
                self.complain(table, turn, key, f"{title}, {key}", values.unknown(key, known))
                continue
            field, read = known[key]
            try:
                found[field] = read(value)
            except Fault as error:
                self.complain(table, turn, key, f"{title}, {key}", error.said)
        return found


def read(text: str) -> Ruleset:
    """The rules of a TOML text. Raises RulesError with every problem at once."""
    if len(text) > LARGEST:
        raise RulesError([Problem(1, "", Said("large", {"most": LARGEST // 1024}))])
    try:
        tree = tomllib.loads(text)
    except (tomllib.TOMLDecodeError, RecursionError) as error:
        what = str(error)
        fault = "toml_deep" if isinstance(error, RecursionError) else broken(what)
        last = len(text.splitlines()) or 1
        at = int(found[1]) if (found := _AT.search(what)) else last
        raise RulesError([Problem(at, "", Said("toml", {"what": Said(fault)}))]) from None
    reading = _Reading(text)
    records = {table: reading.section(tree, table) for table in SECTIONS}
    otherwise = _top(reading, tree)
    _known(reading, records)
    for line, prose in comments(text):
        reading.problems += [
            Problem(line, "", Said("comment", {"said": remark})) for remark in comment_remarks(prose)[:1]
        ]
    if reading.problems:
        raise RulesError(reading.problems)
    said = {ceiling.channel for ceiling in records["ceiling"]}
    records["ceiling"] += [usual for usual in CEILINGS if usual.channel not in said]
    fields = {SECTIONS[table].field: tuple(entries) for table, entries in records.items()}
    return Ruleset(otherwise=otherwise, mark=mark(text), **fields)


def mark(text: str) -> str:
    """The name of one text of the rules."""
    return hashlib.sha256(text.encode()).hexdigest()[:16]


def _top(reading: _Reading, tree: Mapping[str, Any]) -> bool:
    known = {*SECTIONS, "otherwise"}
    for key in tree.keys() - known:
        line = reading.lines.of(key) if isinstance(tree[key], list | dict) else reading.lines.of("", 0, key)
        reading.problems.append(Problem(line, key, values.unknown(key, known)))
    otherwise = tree.get("otherwise", RESPONSIBLE)
    if otherwise not in (RESPONSIBLE, NOBODY):
        choices = Said("otherwise", {"responsible": RESPONSIBLE, "nobody": NOBODY})
        reading.complain("", 0, "otherwise", "otherwise", choices)
    return bool(otherwise == RESPONSIBLE)


def _known(reading: _Reading, found: Mapping[str, Sequence[Any]]) -> None:
    """Every rota, chain and posture that is named is described, too."""
    names = {table: {record.name for record in found[table]} for table in ("rota", "chain", "posture")}
    for turn, record in reading.read["rule"]:
        _look(reading, "rule", turn, "tell", _rotas(record.tell), names["rota"])
        _look(reading, "rule", turn, "escalate", {record.chain} - {""}, names["chain"])
        _look(reading, "rule", turn, "posture", record.postures, names["posture"])
    for turn, record in reading.read["chain"]:
        _look(reading, "chain", turn, "steps", _rotas(record.steps), names["rota"])
    for turn, record in reading.read["rota"]:
        _look(reading, "rota", turn, "posture", record.postures, names["posture"])


def _rotas(words: Iterable[str]) -> set[str]:
    return {word.removeprefix(ROTA) for word in words if word.startswith(ROTA)}


def _look(
    reading: _Reading, table: str, turn: int, key: str, named: Iterable[str], known: Collection[str]
) -> None:
    kind = {"tell": "rota", "steps": "rota", "escalate": "chain"}.get(key, key)
    for name in sorted(set(named) - set(known)):
        reading.complain(table, turn, key, key, Said("undescribed", {"table": kind, "name": repr(name)}))

# SPDX-License-Identifier: AGPL-3.0-or-later
"""What can be wrong with a rules file: a sentence each, with the mend.

`Said` names the sentence and holds what stands in it; `str()` of it is English, other languages are `core.words.faults`.
A fact that is itself a `Said`, or what the guard refuses, is said in the same language.
"""

from __future__ import annotations

from msgspec import Struct

from tocsin.core.guard.staff import Remark
from tocsin.core.guard.watches.forbidden import Forbidden

FAULTS = {
    "refused": "{value} cannot stand here: {said}",
    "comment": "comment: {said}",
    "near": "did you mean {word}?",
    "choices": "write one of: {words}",
    "hazard": "no hazard",
    "level": "no level",
    "basis": "no basis",
    "grouping": "no way to group",
    "day": "no day",
    "hours": "no kind of hours",
    "word": "{value} is {what}; {hint}",
    "probability": "{value} is no probability; write a number above 0 and at most 1, as 0.3",
    "whole": "{value} is no whole number from {least} to {most}",
    "flag": "{value} is neither true nor false; write it without quotes",
    "span": '{value} is no length of time; write "30s", "10m", "1h 30m" or "7d"',
    "year": "{value} is longer than a year",
    "distance": '{value} is no distance; write "50 km", "300 m" or "30 mi"',
    "reach": "{value} is no reach; write more than 0 and at most 1000 km",
    "name": "{value} is no name; write letters, digits, blanks and - . & / +, at most 59",
    "note": "a text of at most 200 letters is needed",
    "key": "no such key; {hint}",
    "inner": "{key}: {said}",
    "empty": "the list is empty; leave the key out to ask nothing",
    "nobody": 'the list is empty; write "nobody" to tell nobody',
    "zone": '{value} is no time zone; write one as "Europe/Paris"',
    "clock": '{value} is no time of day; write "22:00"',
    "date": '{value} is no day; write 2026-11-20, or "11-20" for every year',
    "group": 'not a table; write group = {{by = "event", wait = "30s", interval = "5m"}}',
    "both": "nobody and somebody at once",
    "life_safety": "lower than its own level",
    "reach_nobody": "a rule that tells nobody need not look farther; leave it out",
    "reach_within": "looks farther than its own within takes; write one of them",
    "turns": "they take turns from a day on; say it in start",
    "start": "a rota starts on a day of a year: 2026-01-05",
    "season": "a season has a first and a last day; give both or neither",
    "alike": "one day of every year and one of a single year; write both alike",
    "before": "lies before the first day",
    "tables": "not a list of tables; write [[{table}]]",
    "missing": "no {keys}; it needs one",
    "taken": "the name is taken; give it its own",
    "large": "larger than {most} KiB; rules are a page or two",
    "toml": "not TOML: {what}",
    "toml_value": 'no value behind =; words stand in quotes, as in name = "storms"',
    "toml_sign": "= is missing between key and value",
    "toml_key": "a line begins with a key of letters, digits, - or _, or with [[ and a table",
    "toml_line": "something follows that belongs on a line of its own; put words in quotes",
    "toml_bracket": "a bracket is not closed, or a comma is missing",
    "toml_quote": "a quotation mark is not closed on its line, or a sign stands in it that may not",
    "toml_escape": "a backslash that means nothing; write it twice",
    "toml_date": "no date or time; write 2026-11-20",
    "toml_twice": "the same key or table is written twice",
    "toml_deep": "nested too deeply",
    "toml_other": "check quotes, brackets and = here",
    "otherwise": 'write "{responsible}" or "{nobody}"',
    "undescribed": "no {table} {name} here; describe it in a [[{table}]]",
}
"""English, by name."""


class Said(Struct, frozen=True):
    """One sentence by its name, and what stands in it."""

    name: str
    facts: dict[str, Fact] = {}

    def __str__(self) -> str:
        return FAULTS[self.name].format(**{key: _english(fact) for key, fact in self.facts.items()})


Fact = str | int | Said | Forbidden | Remark


def _english(fact: Fact) -> str:
    if isinstance(fact, Forbidden):
        return fact.why
    return fact.message if isinstance(fact, Remark) else str(fact)


class Fault(ValueError):  # noqa: N818
    """A value that cannot stand; `said` is why, in any language."""

    def __init__(self, name: str, /, **facts: Fact) -> None:
        self.said = Said(name, facts)
        super().__init__(str(self.said))

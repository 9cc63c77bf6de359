# SPDX-License-Identifier: AGPL-3.0-or-later
"""The rules of the guard as things that can be silenced: each pattern has a name, and says when it told something."""

from __future__ import annotations

import ast
import re
import zlib
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

GUARD = Path(__file__).resolve().parents[2] / "src" / "tocsin" / "core" / "guard"
HOLDING = {"memory", "late", "led", "needles"}
"""How patterns and words are held: they find nothing themselves."""


class Rules:
    """The rules of the guard: which are there, which one is silent, and which told something."""

    def __init__(self) -> None:
        self.silent = ""
        self.told: set[str] = set()
        self.all: dict[str, None] = {}
        self.whole = False
        self._memories: list[Callable[[], None]] = []
        self._named: dict[str, dict[int, str]] = {}
        self._times: Counter[str] = Counter()

    def remembers(self, forget: Callable[[], None]) -> None:
        if not self.whole:
            self._memories.append(forget)

    def forget(self) -> None:
        """What was answered before would hide what a silent rule leaves out."""
        for forget in self._memories:
            forget()

    def pattern(self, file: str, line: int, source: str) -> str:
        """The name of a pattern: its module, what it is called there, and which of several it is."""
        path = Path(file)
        if not path.is_relative_to(GUARD) or path.stem in HOLDING:
            return ""
        if file not in self._named:
            self._named[file] = dict(_lines(path.read_text("utf-8")))
        name = f"{path.relative_to(GUARD).with_suffix('').as_posix()} {self._named[file].get(line, '')}"
        self._times[name] += 1
        rule = f"{name} {zlib.crc32(source.encode()):x}" if self.whole else f"{name} {self._times[name]}"
        self.all[rule] = None
        return rule


rules = Rules()


def _lines(source: str) -> Iterator[tuple[int, str]]:
    """What the lines of a module give a name to."""
    for node in ast.parse(source).body:
        target = node.targets[0] if isinstance(node, ast.Assign) else getattr(node, "target", None)
        name = getattr(target, "id", "") or getattr(node, "name", "")
        for line in range(node.lineno, (node.end_lineno or node.lineno) + 1):
            yield line, name


class Switch:
    """A pattern that can be silenced."""

    def __init__(self, pattern: re.Pattern[str], rule: str) -> None:
        self._of, self._rule = pattern, rule
        self.pattern, self.flags = pattern.pattern, pattern.flags
        self.groups, self.groupindex = pattern.groups, pattern.groupindex

    def _tells(self, found: Any) -> Any:
        if found:
            rules.told.add(self._rule)
        return found

    @property
    def _silent(self) -> bool:
        return rules.silent != "" and rules.silent == self._rule

    def match(self, *text: Any) -> Any:
        return None if self._silent else self._tells(self._of.match(*text))

    def search(self, *text: Any) -> Any:
        return None if self._silent else self._tells(self._of.search(*text))

    def fullmatch(self, *text: Any) -> Any:
        return None if self._silent else self._tells(self._of.fullmatch(*text))

    def findall(self, *text: Any) -> Any:
        return [] if self._silent else self._tells(self._of.findall(*text))

    def finditer(self, *text: Any) -> Iterator[Any]:
        return iter(()) if self._silent else map(self._tells, self._of.finditer(*text))

    def split(self, text: str, most: int = 0, **named: int) -> list[Any]:
        if self._silent:
            return [text]
        parts = self._of.split(text, most, **named)
        self._tells(len(parts) > 1)
        return parts

    def sub(self, to: Any, text: str, most: int = 0, **named: int) -> str:
        return self.subn(to, text, most, **named)[0]

    def subn(self, to: Any, text: str, most: int = 0, **named: int) -> tuple[str, int]:
        if self._silent:
            return text, 0
        said, times = self._of.subn(to, text, most, **named)
        self._tells(times)
        return said, times

# SPDX-License-Identifier: AGPL-3.0-or-later
"""Where in a TOML text a key stands, so that a complaint can name its line."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

_HEAD = re.compile(r"\s*(\[\[?)\s*([\w\"'. -]+?)\s*\]\]?\s*(?:#.*)?$")
_KEY = re.compile(r"\s*([\w-]+|\"[^\"]+\")\s*(?:\.[\w-]+\s*)*=")
_FENCE = re.compile(r"\"\"\"|'''")


class Lines:
    """Line numbers, from 1, of the tables and keys of a TOML text."""

    def __init__(self, text: str) -> None:
        self._at: dict[tuple[str, int, str], int] = {}
        seen: Counter[str] = Counter()
        table, turn = "", 0
        for number, line in _outside_strings(text):
            if head := _HEAD.match(line):
                table = head[2].split(".")[0].strip()
                turn = seen[table]
                seen[table] += 1 if head[1] == "[[" and "." not in head[2] else 0
                turn = turn if "." not in head[2] else max(0, seen[table] - 1)
                self._at.setdefault((table, turn, ""), number)
            elif key := _KEY.match(line):
                self._at.setdefault((table, turn, key[1].strip('"')), number)

    def of(self, table: str, turn: int = 0, key: str = "") -> int:
        """The line of a key of the `turn`-th table of that name; the table's own when the key has none."""
        return self._at.get((table, turn, key)) or self._at.get((table, turn, "")) or 1


def comments(text: str) -> Iterator[tuple[int, str]]:
    """Every comment with its line: prose, and kept with the rules."""
    for number, line in _outside_strings(text):
        bare = re.sub(r"\"(?:[^\"\\]|\\.)*\"|'[^']*'", "", line)
        if "#" in bare:
            yield number, bare.split("#", 1)[1].strip()


def _outside_strings(text: str) -> Iterator[tuple[int, str]]:
    inside = False
    for number, line in enumerate(text.splitlines(), 1):
        if not inside:
            yield number, line
        if len(_FENCE.findall(line)) % 2:
            inside = not inside

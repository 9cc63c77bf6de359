# SPDX-License-Identifier: AGPL-3.0-or-later
"""Text, calendars, CSV and JSON files as passages."""

from __future__ import annotations

import csv
import io
import json
import re
from collections.abc import Iterator
from typing import Any

from tocsin.core.words.unread import Why
from tocsin.run.audit.decode import decoded
from tocsin.run.audit.headings import Headings
from tocsin.run.audit.passages import Passage, Piece, Unread, beside, by_line, moved, unfolded

DEEPEST = 200


def read_text(raw: bytes) -> Iterator[Piece]:
    yield from by_line(decoded(raw))


def read_folded(raw: bytes) -> Iterator[Piece]:
    """Calendars and cards: lines are counted as they read unfolded."""
    yield from by_line(unfolded(decoded(raw)))


def read_csv(raw: bytes) -> Iterator[Piece]:
    """Each cell, and each row with its cells side by side under the headings of the first."""
    text = decoded(raw)
    above = Headings()
    rows = csv.reader(io.StringIO(text), **_dialect(text[:8192]))
    number = 1
    try:
        for row in rows:
            yield from _cells(row, number)
            first = (cell.partition("\n")[0] for cell in row)
            yield from beside(above.over(dict(enumerate(first))), "", number)
            number = rows.line_num + 1
    except csv.Error:
        yield from by_line(text)


def _cells(row: list[str], number: int) -> Iterator[Piece]:
    """The cells of a record that begins on a line; one in quotes may hold several."""
    for cell in row:
        if "\n" in cell:
            last = number + cell.count("\n")
            yield from moved(by_line(cell), range(number, last + 1))
            number = last
        else:
            yield Passage(cell, "", number)


def _dialect(text: str) -> dict[str, Any]:
    """How a table parts its cells; where lines differ too much to tell (a title above), by the mark there is most of."""
    try:
        return {"dialect": csv.Sniffer().sniff(text, ",;\t|")}
    except csv.Error:
        return {"delimiter": max(",;\t|", key=text.count)}


def read_json(raw: bytes) -> Iterator[Piece]:
    """Every string and key, with the line it stands on; lines of JSON are read one by one."""
    text = decoded(raw)
    try:
        values = [(_loaded(text), _Lines(text))]
    except (ValueError, RecursionError):
        values = list(_json_lines(text))
    if not values:
        yield from by_line(text)
    for value, lines in values:
        yield from _strings(value, lines)


class _Lines:
    """The lines on which the strings of a JSON text stand, keys and values, asked for in their order; `here` is the last."""

    def __init__(self, text: str, first: int = 1) -> None:
        self._text, self._at, self.here = text, 0, first
        self._strings = _STRING.finditer(text)

    def next(self) -> int:
        if match := next(self._strings, None):
            self.here += self._text.count("\n", self._at, match.start())
            self._at = match.start()
        return self.here

    def skip(self, value: Any) -> None:
        """Pass over every string of a value, so that what stands behind it keeps its line."""
        left = [value]
        while left:
            one = left.pop()
            if isinstance(one, _Pairs):
                for _ in one:
                    self.next()
                left.extend(inner for _, inner in one)
            elif isinstance(one, list):
                left.extend(one)
            elif isinstance(one, str):
                self.next()


_STRING = re.compile(r'"(?:[^"\\]++|\\.)*+"')


class _Pairs(list[tuple[str, Any]]):
    """An object as its pairs: a key may stand twice, and both values are kept."""


def _loaded(text: str) -> Any:
    return json.loads(text, object_pairs_hook=_Pairs)


def _json_lines(text: str) -> Iterator[tuple[Any, _Lines]]:
    for number, line in enumerate(text.splitlines(), 1):
        try:
            value = _loaded(line) if line.strip() else None
        except (ValueError, RecursionError):
            value = line
        if value is not None:
            yield value, _Lines(line, number)


def _strings(value: Any, lines: _Lines, path: str = "", depth: int = 0) -> Iterator[Piece]:
    if depth > DEEPEST:
        lines.skip(value)
        yield Unread(Why("deep_json"), path)
    elif isinstance(value, str):
        yield from _string(value, lines.next(), path, depth)
    elif isinstance(value, list):
        pairs = value if isinstance(value, _Pairs) else [(f"[{at}]", inner) for at, inner in enumerate(value)]
        first = 0
        for key, inner in pairs:
            if isinstance(value, _Pairs):
                yield Passage(key, path, lines.next())
                first = first or lines.here
            yield from _strings(inner, lines, f"{path}.{key}".replace(".[", "[")[:200], depth + 1)
            first = first or lines.here
        if not isinstance(value, _Pairs):  # what a list is called is what each of its items is
            pairs = [(path.rpartition(".")[2], inner) for inner in value]
        yield from _row(pairs, first or lines.here, path)


def _string(text: str, number: int, path: str, depth: int) -> Iterator[Piece]:
    """A string, or the JSON that stands in it."""
    yield Passage(text, path, number)
    if text[:1] in ("{", "["):
        try:
            yield from _strings(_loaded(text), _Lines(text.replace("\n", " "), number), path, depth + 1)
        except (ValueError, RecursionError):
            return


def _row(pairs: list[tuple[str, Any]], number: int, path: str) -> Iterator[Piece]:
    """An object's short values, side by side as the cells of a row are."""
    cells = [
        (key, str(inner)) for key, inner in pairs if isinstance(inner, str | int) and len(str(inner)) < 40
    ]
    yield from beside(cells, path, number)

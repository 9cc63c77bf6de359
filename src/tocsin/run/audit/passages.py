# SPDX-License-Identifier: AGPL-3.0-or-later
"""What a reader gives the audit: pieces of text with their place, or why a file could not be read."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from msgspec import Struct


class Passage(Struct, frozen=True):
    """One line, cell or paragraph. `page` is a page, sheet, part or member; `line` counts from 1 within it."""

    text: str
    page: str = ""
    line: int = 0


class Unread(Struct, frozen=True):
    """A file or part that could not be read, with the reason and the mend. Never passed over in silence."""

    reason: str
    page: str = ""


Piece = Passage | Unread
Reader = Callable[[bytes], Iterator[Piece]]

LONGEST_LINE = 20_000


def by_line(text: str, page: str = "") -> Iterator[Piece]:
    """A text's lines; two neighbours are joined where a sentence runs on, so that no name hides in a break."""
    lines = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    for number, line in enumerate(lines, 1):
        for start in range(0, len(line), LONGEST_LINE):
            yield Passage(line[max(0, start - 100) : start + LONGEST_LINE], page, number)
        after = lines[number] if number < len(lines) else ""
        if line[-1:].isalpha() and after[:1].isupper():
            yield Passage(f"{_last_word(line)} {_first_word(after)}", page, number)


def _last_word(line: str) -> str:
    return line[-60:].rsplit(maxsplit=1)[-1]


def _first_word(line: str) -> str:
    return line[:60].split(maxsplit=1)[0]

# SPDX-License-Identifier: AGPL-3.0-or-later
"""A paper as blocks, and as Markdown."""

from __future__ import annotations

import re
from collections.abc import Sequence

from msgspec import Struct

MARKS = re.compile(r"([\\`*_\[\]<>|#])")


class Heading(Struct, frozen=True):
    text: str
    level: int = 2


class Text(Struct, frozen=True):
    text: str


class Points(Struct, frozen=True):
    items: list[str]


class Table(Struct, frozen=True):
    heads: list[str]
    rows: list[list[str]]


Block = Heading | Text | Points | Table


def markdown(blocks: Sequence[Block]) -> str:
    return "\n\n".join(_markdown(block) for block in blocks) + "\n"


def _markdown(block: Block) -> str:
    match block:
        case Heading():
            return f"{'#' * block.level} {_plain(block.text)}"
        case Text():
            return _plain(block.text)
        case Points():
            return "\n".join(f"- {_plain(item)}" for item in block.items)
        case Table():
            rows = [block.heads, ["---"] * len(block.heads)]
            rows += [[_plain(cell) for cell in row] for row in block.rows]
            return "\n".join("| " + " | ".join(row) + " |" for row in rows)


def _plain(text: str) -> str:
    """The text as text: nothing in it is markup, and it stays on one line."""
    return MARKS.sub(r"\\\1", " ".join(text.split()))

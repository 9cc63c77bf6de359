# SPDX-License-Identifier: AGPL-3.0-or-later
"""What a reader gives the audit: pieces of text with their place, or why a file could not be read."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from itertools import pairwise

from msgspec import Struct, structs

from tocsin.core.guard.lexicon import PLACES_MANY
from tocsin.core.guard.lexicon.kinds import Kind, kind_of
from tocsin.core.guard.normal import fold
from tocsin.core.guard.said.forms import asks
from tocsin.core.words.unread import Why
from tocsin.run.audit.dialled import is_dialled
from tocsin.run.audit.headings import Headings
from tocsin.run.audit.somebodys import A_HEADING, HEADS, ailing


class Passage(Struct, frozen=True):
    """One line, cell or paragraph. `page` is a page, sheet, part or member; `line` counts from 1 within it.

    With a `seam` the passage is the end of one line and the beginning of the next: only what lies across
    that place counts, the rest is found in the lines themselves. `past` is where a label ends that is read elsewhere, too.
    """

    text: str
    page: str = ""
    line: int = 0
    seam: int = 0
    past: int = 0


class Unread(Struct, frozen=True):
    """A file or part that could not be read, with the reason and the mend. Never passed over in silence."""

    why: Why
    page: str = ""


Piece = Passage | Unread
Reader = Callable[[bytes], Iterator[Piece]]
Attached = Callable[[bytes, str], Iterator[Piece]]
"""Something inside a file, as bytes and a name, to its pieces."""

LONGEST_LINE = 20_000
_NEAR = 120
_PARTED = re.compile(r"[|\t]")
_QUOTED = re.compile(r"(?:[ \t]*[>|])+[ \t]*")
_HYPHEN = re.compile(r"(?<=[^\W\d_])[-\u00ad\u2010]$")
_CAPITALS = re.compile(r"[^\W\d_a-z]{4}")
_WORDS = re.compile(r"(?!.{40})[^\W\d_]{2,}(?:[ .'’-]{1,2}[^\W\d_]+){0,3}")
_NAMING = re.compile(
    r"nam|nom|cognom|apellido|imi[eę]|nazwisk|اسم|姓|名|^(?:first|last|given|family|forename|crew|staff|people|persons?|drivers?|officers?|authors?|contacts?|members?|guests?)$",
    re.IGNORECASE,
)
_WORDED = re.compile(r"[^\W\d_]{2}")
_FIGURES = re.compile(r"(?=.*\d)[\dA-Z()+ ./-]{4,40}")


def by_line(text: str, page: str = "") -> Iterator[Piece]:
    """A text's lines, and where each runs on into the next, so that nothing hides in a break."""
    lines = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    above = Headings()
    for number, line in enumerate(lines, 1):
        if len(line) < LONGEST_LINE and (cells := _cells(line)):
            yield from beside(above.over(dict(enumerate(cells))), page, number)
        elif number < len(lines) and (line.rstrip().endswith(":") or asks(line)):
            yield from answers(line.rstrip(" :"), lines[number][:_NEAR], page, number + 1)
        for start in range(0, len(line), LONGEST_LINE):
            yield Passage(line[max(0, start - 100) : start + LONGEST_LINE], page, number)
        if number < len(lines) and line.strip() and lines[number].strip():
            yield _seam(line[-_NEAR:].rstrip(), _QUOTED.sub("", lines[number][:_NEAR], count=1), page, number)


def _cells(line: str) -> list[str]:
    """A row of a table in plain text, its cells parted by strokes or tabs."""
    cells = [cell.strip(" *_`") for cell in _PARTED.split(line.strip(" |"))]
    return cells if len(cells) > 1 else []


def _seam(left: str, right: str, page: str, number: int) -> Passage:
    """Two lines as one; a word parted by a hyphen is whole again."""
    right = right.lstrip()
    if _HYPHEN.search(left) and (right[:1].islower() or _CAPITALS.search(left[-3:-1] + right[:2])):
        return Passage(left[:-1] + right, page, number, len(left) - 1)
    return Passage(f"{left} {right}", page, number, len(left))


def unfolded(text: str) -> str:
    """A text whose long lines were folded (RFC 5545 3.1, RFC 6350 3.2), with its lines whole again."""
    return re.sub(r"\r?\n[ \t]", "", text)


def beside(cells: Sequence[tuple[str, str]], page: str, number: int) -> Iterator[Piece]:
    """What the cells of one row, each with its heading, say together.

    A given name and a surname may have a cell each, in any order; a number is what its heading, or the cell before it, says it is,
    and so is the answer to what a form asks of somebody.
    """
    heads = _are_headings([cell for _, cell in cells])
    for before, (heading, cell) in zip(["", *(said for _, said in cells)], cells, strict=False):
        yield from answers(heading, cell, page, number, column=True)
        yield from answers("" if heads or _is_heading(before, cell) else before, cell, page, number)
    yield from (
        Passage(f"+{cell.strip()}", page, number)
        for heading, cell in cells
        if is_dialled(heading, cell.strip())
    )
    yield from (Passage(said, page, number) for said in ailing(cells))
    words = [
        (heading, cell.strip())
        for heading, cell in cells
        if _WORDS.fullmatch(cell.strip())
        and not asks(heading, column=True)
        and not A_HEADING.fullmatch(cell.strip())
    ]
    for (above, left), (_, right) in pairwise(words):
        if _NAMING.search(above) or not (_is_place(left) and _is_place(right)):
            yield Passage(f"{left} {right}", page, number)
            yield Passage(f"{right} {left}", page, number)


def answers(label: str, said: str, page: str, number: int, column: bool = False) -> Iterator[Piece]:
    """What is said where a label asks for it: "Union" above "Unite", "Reg" before "LD65KXY", "Driver" before "Okafor"."""
    said = said.strip()
    if not said or not 0 < len(label) < 40 or asks(said) or A_HEADING.fullmatch(said):
        return
    if asked := asks(label, column):
        yield Passage(f"{asked}: {said}", page, number)
    elif _FIGURES.fullmatch(said):
        yield Passage(f"{label} {said}", page, number, past=len(label))
    elif len(said) < 40 and _WORDED.match(label):
        yield Passage(f"{label}: {said}", page, number, past=len(label))


def _are_headings(cells: Sequence[str]) -> bool:
    """Whether what stands in a row asks, and answers nothing: two labels side by side, "Nombre | Apellidos | Nota"."""
    if sum(bool(asks(cell, column=True)) for cell in cells) > 1:
        return True
    return any(HEADS.fullmatch(a.strip()) and HEADS.fullmatch(b.strip()) for a, b in pairwise(cells))


def _is_heading(before: str, cell: str) -> bool:
    """One plain word beside "Name" that nobody is called heads a column, as that does: "Name | Shift"."""
    kind = kind_of(fold(cell.strip()))
    plain = bool(kind & Kind.COMMON) and not kind & (Kind.GIVEN | Kind.SURNAME)
    return plain and A_HEADING.fullmatch(before.strip()) is not None


def _is_place(cell: str) -> bool:
    """Whether a cell alone is a town or a country: "Florence" beside "Italy" is nobody."""
    low = fold(cell)
    return low in PLACES_MANY or bool(kind_of(low) & Kind.PLACE)


def moved(pieces: Iterator[Piece], lines: Sequence[int]) -> Iterator[Piece]:
    """The pieces of something whose first line is `lines[0]` of what it stands in, its second `lines[1]`."""
    for piece in pieces:
        if isinstance(piece, Passage) and 0 < piece.line <= len(lines):
            yield structs.replace(piece, line=lines[piece.line - 1])
        else:
            yield piece


def within(pieces: Iterator[Piece], place: str) -> Iterator[Piece]:
    """The pieces of something that stands at `place` of something larger."""
    for piece in pieces:
        where = f"{place} {piece.page}".strip()
        if isinstance(piece, Passage):
            yield Passage(piece.text, where, piece.line, piece.seam, piece.past)
        else:
            yield Unread(piece.why, where)

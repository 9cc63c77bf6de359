# SPDX-License-Identifier: AGPL-3.0-or-later
"""A paper as PDF, with the standard fonts."""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from datetime import datetime

from fpdf import FPDF
from fpdf.fonts import FontFace

from tocsin.web.disclosure.blocks import Block, Heading, Points, Table, Text


def pdf(blocks: Sequence[Block], made: datetime) -> bytes:
    """A4 pages. The standard fonts know Latin-1; of other letters the base letter is printed, else "?"."""
    paper = FPDF(format="A4")
    paper.set_creation_date(made)
    paper.set_auto_page_break(True, margin=18)
    paper.add_page()
    for block in blocks:
        _print(paper, block)
    return bytes(paper.output())


def _print(paper: FPDF, block: Block) -> None:
    match block:
        case Heading():
            paper.set_font("Helvetica", "B", 19 - 3 * block.level)
            paper.ln(3)
            paper.multi_cell(0, 8, latin(block.text), align="L", new_x="LMARGIN", new_y="NEXT")
        case Text():
            paper.set_font("Helvetica", size=10)
            paper.multi_cell(0, 5.5, latin(block.text), align="L", new_x="LMARGIN", new_y="NEXT")
            paper.ln(1)
        case Points():
            paper.set_font("Helvetica", size=10)
            for item in block.items:
                said = f"- {latin(item)}"
                paper.multi_cell(0, 5.5, said, align="L", new_x="LMARGIN", new_y="NEXT")
        case Table():
            _grid(paper, block)


def _grid(paper: FPDF, block: Table) -> None:
    paper.set_font("Helvetica", size=8)
    with paper.table(line_height=4.5, text_align="LEFT", headings_style=FontFace(emphasis="BOLD")) as grid:
        for cells in (block.heads, *block.rows):
            row = grid.row()
            for cell in cells:
                row.cell(latin(cell))
    paper.ln(2)


def latin(text: str) -> str:
    said = " ".join(text.replace("–", "-").replace("’", "'").split())
    if said.isascii():
        return said
    return "".join(_letter(letter) for letter in said)


def _letter(letter: str) -> str:
    try:
        letter.encode("latin-1")
    except UnicodeEncodeError:
        base = unicodedata.normalize("NFKD", letter).encode("ascii", "ignore").decode()
        return base or "?"
    return letter

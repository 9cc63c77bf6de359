# SPDX-License-Identifier: AGPL-3.0-or-later
"""HTML as passages: what is shown, what is hidden, comments, scripts and what attributes say."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from lxml import etree, html

from tocsin.run.audit.decode import decoded
from tocsin.run.audit.headings import Headings
from tocsin.run.audit.passages import Passage, Piece, answers, beside, by_line

# Tags that part no words; any other begins a passage of its own.
_INLINE = frozenset(
    """a abbr b bdi bdo big cite code data del dfn em font i ins kbd mark nobr q s samp small span strike
    strong sub sup time tt u var wbr""".split()
)
# Of a page's look and make; every other attribute may hold words.
_LOOKS = frozenset("class style id for lang dir rel type charset width height xmlns viewbox".split())
# Where a page says what it asks for: "<input name=religion value=...>".
_CALLED = ("name", "id", "placeholder", "aria-label", "property", "itemprop")
_DECLARED = re.compile(rb"charset\s*=\s*[\"']?([A-Za-z0-9_-]{2,20})", re.IGNORECASE)
# lxml refuses a declaration in a text, and drops what stands behind the end of the page.
_FRAME = re.compile(r"\A\s*<\?xml[^>]*>|</(?:body|html)\s*>", re.IGNORECASE)
_SPACE = re.compile(r"[ \t\r\n]+")


def read_html(raw: bytes) -> Iterator[Piece]:
    yield from read_page(_text(raw))


def read_page(text: str) -> Iterator[Piece]:
    """What a page says, block by block; its rows; comments, scripts and attributes."""
    if not text.strip():
        return
    try:
        root = html.document_fromstring(_FRAME.sub("", text), parser=html.HTMLParser(huge_tree=False))
    except (etree.ParserError, ValueError, AssertionError):
        yield from by_line(text)
        return
    before = ""
    for piece in _flow(root):
        if piece.text:
            yield piece
            yield from answers(before.rstrip(" :"), piece.text[:120], "", piece.line)
            before = piece.text
    yield from _attributes(root)
    yield from _rows(root)


def _text(raw: bytes) -> str:
    """The page in the encoding it declares, where that fits."""
    declared = _DECLARED.search(raw[:2048])
    try:
        text = raw.decode(declared[1].decode()) if declared else decoded(raw)
    except (LookupError, UnicodeDecodeError):
        text = decoded(raw)
    return text.replace("\0", "")


def _flow(root: Any) -> Iterator[Passage]:
    """Words between the bounds of blocks, with the line where they begin."""
    said: list[str] = []
    at = 0
    for event, node in etree.iterwalk(root, events=("start", "end", "comment", "pi")):
        aside = event in ("comment", "pi")
        if aside or node.tag not in _INLINE:
            yield _said(said, at)
            said, at = [], node.sourceline or at
        if aside:
            yield _said([node.text or ""], at)
        said.append(" " if event == "start" and node.tag == "br" else "")
        said.append((node.text if event == "start" else node.tail) or "")
    yield _said(said, at)


def _said(words: list[str], line: int) -> Passage:
    return Passage(_SPACE.sub(" ", "".join(words)).strip(), "", line)


def _attributes(root: Any) -> Iterator[Piece]:
    for element in root.iter("*"):
        for name, value in element.items():
            if name not in _LOOKS and value.strip():
                yield Passage(value, "", element.sourceline or 0)
                yield from answers(name.removeprefix("data-"), value, "", element.sourceline or 0)
        said = element.get("value") or element.get("content") or ""
        for called in (element.get(key, "") for key in _CALLED if said):
            yield from answers(called, said, "", element.sourceline or 0)


def _rows(root: Any) -> Iterator[Piece]:
    """The rows of tables: a given name and a surname may have a cell each."""
    above = Headings()
    for row in root.iter("tr"):
        cells = [cell.text_content().strip() for cell in row if cell.tag in ("td", "th")]
        yield from beside(above.over(dict(enumerate(cells))), "", row.sourceline or 0)

# SPDX-License-Identifier: AGPL-3.0-or-later
"""PDF: the text of each page, what is noted, linked or filled in on it, and what the document says of itself.

Scans without text are named unread.
"""

from __future__ import annotations

import io
import logging
import re
from collections.abc import Iterator
from typing import Any

from pypdf import PdfReader
from pypdf.errors import PyPdfError
from pypdf.generic import ArrayObject, DictionaryObject, IndirectObject

from tocsin.core.words.unread import Why
from tocsin.run.audit.decode import decoded
from tocsin.run.audit.headings import Headings
from tocsin.run.audit.markup import read_html
from tocsin.run.audit.passages import Attached, Passage, Piece, Unread, beside, by_line, within

# What is wrong with a paper is a gap in the report; the library would say it a second time, among the errors.
logging.getLogger("pypdf").setLevel(logging.CRITICAL + 1)
MOST_PAGES = 2_000
MOST_NODES = 100_000
_BROKEN = (
    PyPdfError,
    ValueError,
    KeyError,
    TypeError,
    AttributeError,
    IndexError,
    RecursionError,
    OSError,
    NotImplementedError,
)
# Where a document speaks beside its pages (PDF 2.0, 7.7.2); pages are read by themselves.
_SPEAKING = ("/AcroForm", "/Outlines", "/Names", "/PageLabels", "/Collection", "/AF", "/OpenAction")
# Keys that lead back to pages, to looks, or hold what machines wrote.
_PASSED_OVER = frozenset(
    """/P /Parent /Page /AP /DR /DA /D /Dest /Font /Resources /ID /Lang /Producer /Creator /CreationDate
    /ModDate /M /NM /Type /Subtype /Params /ByteRange /MK""".split()
)
_GAP = re.compile(" {2,}")
_RIGHT_TO_LEFT = re.compile(
    "[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff](?:[ \u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]*[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff])?"
)
# A writer that places every letter by itself.
_ONE_BY_ONE = re.compile(r"(?:(?<=\n)|\A)(?:[^\n]\n){6,}")


def read_pdf(raw: bytes, attached: Attached) -> Iterator[Piece]:
    try:
        reader = PdfReader(io.BytesIO(raw))
        if reader.is_encrypted and not reader.decrypt(""):
            yield Unread(Why("locked"))
            return
        count = len(reader.pages)
    except _BROKEN as error:
        yield Unread(Why("pdf", type(error).__name__))
        return
    seen: set[int] = set()
    for number in range(1, min(count, MOST_PAGES) + 1):
        yield from _page(reader, number, seen)
    if count > MOST_PAGES:
        yield Unread(Why("pages", str(MOST_PAGES)))
    yield from _document(reader, seen)
    yield from _attachments(reader, attached)


def _page(reader: PdfReader, number: int, seen: set[int]) -> Iterator[Piece]:
    page = f"page {number}"
    try:
        leaf = reader.pages[number - 1]
        text = _ONE_BY_ONE.sub(lambda run: run.group().replace("\n", "") + "\n", leaf.extract_text() or "")
        notes = list(_strings(leaf.get("/Annots"), seen))
    except _BROKEN as error:
        yield Unread(Why("page", type(error).__name__), page)
        return
    if not text.strip() and not notes:
        yield Unread(Why("scan"), page)
    yield from by_line(text, page)
    yield from _turned(text, page)
    yield from _table(leaf, page)
    yield from (Passage(note, page, 0) for note in notes)


def _table(leaf: Any, page: str) -> Iterator[Piece]:
    """The rows of a table, which stand on the page with gaps between the cells; a page that cannot be laid out has none."""
    try:
        laid = leaf.extract_text(extraction_mode="layout") or ""
    except _BROKEN:
        return
    above = Headings()
    for number, line in enumerate(laid.split("\n"), 1):
        cells = _GAP.split(line.strip())
        if len(cells) > 1:
            yield from beside(above.over(dict(enumerate(cells))), page, number)


def _turned(text: str, page: str) -> Iterator[Piece]:
    """Arabic and Hebrew lines the other way round, too: a writer that shapes nothing puts letters in the order they are read."""
    for number, line in enumerate(text.split("\n"), 1):
        if _RIGHT_TO_LEFT.search(line):
            yield Passage(_RIGHT_TO_LEFT.sub(lambda run: run.group()[::-1], line), page, number)


def _document(reader: PdfReader, seen: set[int]) -> Iterator[Piece]:
    """Properties of both kinds, forms, bookmarks, names of attachments."""
    try:
        root = reader.root_object
        spoken = list(_strings([reader.metadata, *(root.get(key) for key in _SPEAKING)], seen))
        about = root.get("/Metadata", None)
        described = about.get_object().get_data() if about else b""
    except _BROKEN as error:
        yield Unread(Why("properties", type(error).__name__), "properties")
        return
    yield from (Passage(said, "properties", 0) for said in spoken)
    yield from within(read_html(described), "properties")


def _strings(start: Any, seen: set[int]) -> Iterator[str]:
    """Every string that objects say, each object once."""
    left = [start]
    for _ in range(MOST_NODES):
        if not left:
            return
        node = left.pop()
        if isinstance(node, IndirectObject):
            if node.idnum in seen:
                continue
            seen.add(node.idnum)
            node = node.get_object()
        if isinstance(node, str) and not node.startswith("/"):
            yield str(node)
        elif isinstance(node, DictionaryObject):
            left.extend(value for key, value in node.items() if key not in _PASSED_OVER)
        elif isinstance(node, (ArrayObject, list)):
            left.extend(node)


def _attachments(reader: PdfReader, attached: Attached) -> Iterator[Piece]:
    try:
        held = [
            (name if isinstance(name, str) else decoded(name), content)
            for name, contents in reader.attachments.items()
            for content in contents
        ]
    except _BROKEN as error:
        yield Unread(Why("attachments", type(error).__name__))
        return
    for name, content in held:
        yield from within(attached(content, name), f"attachment {name}")

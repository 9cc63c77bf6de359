# SPDX-License-Identifier: AGPL-3.0-or-later
"""PDF: the text of each page, notes on it and the document's properties. Scans without text are named unread."""

from __future__ import annotations

import io
from collections.abc import Iterator
from typing import Any

from pypdf import PdfReader
from pypdf.errors import PyPdfError

from tocsin.run.audit.passages import Passage, Piece, Unread, by_line

MOST_PAGES = 2_000
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


def read_pdf(raw: bytes) -> Iterator[Piece]:
    try:
        reader = PdfReader(io.BytesIO(raw))
        if reader.is_encrypted and not reader.decrypt(""):
            yield Unread("locked by a password; unlock it")
            return
        count = len(reader.pages)
    except _BROKEN as error:
        yield Unread(f"not a readable PDF ({type(error).__name__}); print it to PDF again")
        return
    yield from _properties(reader)
    for number in range(1, min(count, MOST_PAGES) + 1):
        yield from _page(reader, number)
    if count > MOST_PAGES:
        yield Unread(f"more than {MOST_PAGES} pages; split the document")


def _properties(reader: PdfReader) -> Iterator[Piece]:
    try:
        properties = dict(reader.metadata or {})
    except _BROKEN:
        return
    for key in ("/Author", "/Title", "/Subject", "/Keywords"):
        if properties.get(key):
            yield Passage(str(properties[key]), "properties", 0)


def _page(reader: PdfReader, number: int) -> Iterator[Piece]:
    page = f"page {number}"
    try:
        leaf = reader.pages[number - 1]
        text = leaf.extract_text() or ""
        notes = list(_notes(leaf))
    except _BROKEN as error:
        yield Unread(f"a page that cannot be read ({type(error).__name__})", page)
        return
    if not text.strip() and not notes:
        yield Unread("no text on this page, perhaps a scan; read it with your own eyes", page)
    yield from by_line(text, page)
    yield from (Passage(note, page, 0) for note in notes)


def _notes(leaf: Any) -> Iterator[str]:
    for reference in leaf.get("/Annots") or ():
        note = reference.get_object()
        yield from (str(note[key]) for key in ("/Contents", "/T") if note.get(key))

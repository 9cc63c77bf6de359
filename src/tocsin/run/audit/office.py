# SPDX-License-Identifier: AGPL-3.0-or-later
"""Office documents (docx, xlsx, pptx, odt, ods): every XML part is walked.

The usual libraries pass over comments, text boxes, headers, footnotes and the author in the properties,
and those are where names sit; so the parts are read themselves, by the hardened parser.
"""

from __future__ import annotations

import re
import zipfile
from collections.abc import Iterator
from itertools import pairwise
from typing import Any

from lxml import etree

from tocsin.run.audit.passages import Passage, Piece, Unread
from tocsin.run.audit.unpack import members

_PARTS = re.compile(r"(?:word|xl|ppt|docProps|customXml)/.*\.xml|content\.xml|styles\.xml|meta\.xml")
_PASSED_OVER = re.compile(r".*/(?:theme|settings|fontTable|webSettings|styles|numbering|calcChain|_rels).*")
_PARAGRAPH = frozenset(
    [
        "p",
        "si",
        "row",
        "h",
        "comment",
        "author",
        "creator",
        "lastModifiedBy",
        "title",
        "subject",
        "description",
        "keywords",
        "manager",
        "company",
    ]
)
_SHARED = "xl/sharedStrings.xml"


def read_office(raw: bytes) -> Iterator[Piece]:
    """Paragraphs, cells, comments, headers, notes and properties, part by part."""
    try:
        parts = dict(members(raw))
    except (zipfile.BadZipFile, ValueError, OSError) as error:
        yield Unread(f"not a readable office document ({error}); open it and save it again")
        return
    shared = _shared(parts.get(_SHARED))
    for name, content in parts.items():
        if isinstance(content, str):
            yield Unread(content, name)
        elif name != _SHARED and _PARTS.fullmatch(name) and not _PASSED_OVER.fullmatch(name):
            yield from _part(name, content, shared)


def _root(content: bytes) -> Any:
    parser = etree.XMLParser(
        resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False, recover=True
    )
    return etree.fromstring(content, parser)


def _shared(content: bytes | str | None) -> list[str]:
    if not isinstance(content, bytes):
        return []
    root = _root(content)
    return [_text(item) for item in root] if root is not None else []


def _text(element: Any) -> str:
    """The words of one paragraph; runs join without a blank, breaks and tabs are blanks."""
    said: list[str] = []
    for inner in element.iter():
        local = etree.QName(inner).localname if isinstance(inner.tag, str) else ""
        if local in ("tab", "br", "cr", "line-break", "s"):
            said.append(" ")
        said.append(inner.text or "")
        said.append((inner.tail or "") if inner is not element else "")
    return "".join(said)


def _part(name: str, content: bytes, shared: list[str]) -> Iterator[Piece]:
    try:
        root = _root(content)
    except etree.XMLSyntaxError:
        root = None
    if root is None:
        yield Unread("a part that is no XML; open the document and save it again", name)
        return
    if "worksheets/" in name:
        yield from _sheet(name, root, shared)
        return
    for number, element in enumerate(_paragraphs(root), 1):
        text = _text(element)
        yield Passage(text, name, number)
        if element.get("author") or element.get("{*}author"):
            yield Passage(str(element.get("author") or element.get("{*}author")), name, number)


def _paragraphs(root: Any) -> Iterator[Any]:
    named = [e for e in root.iter() if isinstance(e.tag, str) and etree.QName(e).localname in _PARAGRAPH]
    yield from named or [root]


def _sheet(name: str, root: Any, shared: list[str]) -> Iterator[Piece]:
    for number, row in enumerate(root.iter("{*}row"), 1):
        cells = [_cell(cell, shared) for cell in row.iter("{*}c")]
        at = int(row.get("r")) if (row.get("r") or "").isdigit() else number
        for cell in cells:
            yield Passage(cell, name, at)
        for left, right in pairwise(cells):
            if left.isalpha() and right.isalpha():
                yield Passage(f"{left} {right}", name, at)
                yield Passage(f"{right} {left}", name, at)


def _cell(cell: Any, shared: list[str]) -> str:
    value = cell.findtext("{*}v") or ""
    if cell.get("t") == "s" and value.isdigit() and int(value) < len(shared):
        return shared[int(value)]
    inline = cell.find("{*}is")
    return _text(inline) if inline is not None else value

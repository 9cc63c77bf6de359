# SPDX-License-Identifier: AGPL-3.0-or-later
"""Office documents (docx, xlsx, pptx, odt, ods): every word of every part, and every attribute that may hold words.

The usual libraries pass over comments, text boxes, headers, footnotes, tracked changes, defined names, hidden sheets,
links and authors, and those are where names sit; so the parts are read themselves, by the hardened parser. What is
passed over is listed: fonts, styles, colours, pictures.
"""

from __future__ import annotations

import re
import zipfile
from collections.abc import Iterator
from operator import itemgetter
from typing import Any

from lxml import etree

from tocsin.core.words.unread import Why
from tocsin.run.audit.headings import Headings
from tocsin.run.audit.leaves import Pages, Said
from tocsin.run.audit.passages import Attached, Passage, Piece, Unread, beside, within
from tocsin.run.audit.unpack import members

_XML = re.compile(r".*\.(?:xml|vml|rels)", re.IGNORECASE)
_ATTACHED = re.compile(
    r".*\.(?:docx|xlsx|pptx|docm|xlsm|odt|ods|pdf|html?|mht|txt|csv|rtf|eml)", re.IGNORECASE
)
_LOOKS = re.compile(
    r"\[Content_Types\]\.xml|.*/theme/.*"
    r"|.*/(?:fontTable|webSettings|styles|stylesWithEffects|numbering|calcChain|tableStyles|presProps|viewProps)\.xml"
)
# What says something of its own, wherever it stands; all else belongs to the paragraph around it.
_APART = frozenset("p si h text annotation creator author date row".split())
_BLANKS = frozenset("tab br cr line-break s".split())
_ROWS = frozenset("row tr table-row".split())
# Attributes that name fonts, styles, languages and revisions.
_NO_WORDS = re.compile(
    r"ascii|hAnsi|cs|eastAsia|.*[tT]ypeface|.*[fF]ace|.*font.*|style.*|lang|Type|uri|ContentType|ProgI[dD]|progId|rsid.*|paraId|textId"
    r"|Requires|Ignorable|.*Theme.*|algorithmName"
)
_FONT = re.compile(r"[fF]onts?$")
_WORDED = re.compile(r"[^\W\d_]{3}")
_MACHINE = re.compile(
    r"https?://(?:schemas|www\.w3|purl)\b|urn:|\{?[0-9A-Fa-f-]{8,}\}?$|[\w./ -]+\.(?:xml|bin|rels|vml|png|jpe?g|emf)$"
)
_SHARED = "xl/sharedStrings.xml"
_GLUE = re.compile(r'"\s*&\s*"')
_PRINT_CODE = re.compile(r'&(?:"[^"]*"|\d{1,3}|[A-Z])')


def read_office(raw: bytes, attached: Attached) -> Iterator[Piece]:
    """Paragraphs, cells, comments, headers, notes, properties and links, part by part; what is embedded through `attached`."""
    try:
        parts = dict(members(raw))
    except (zipfile.BadZipFile, ValueError, OSError) as error:
        yield Unread(Why("office", type(error).__name__))
        return
    shared = _shared(parts.get(_SHARED))
    for name, content in parts.items():
        if isinstance(content, Why):
            yield Unread(content, name)
        elif _ATTACHED.fullmatch(name):
            yield from within(attached(content, name), name)
        elif name != _SHARED and _XML.fullmatch(name) and not _LOOKS.fullmatch(name):
            yield from _part(name, content, shared)


def _root(content: bytes) -> Any:
    """The tree, None where there is none. No writer declares entities (ECMA-376 part 2, 8.2), so nobody may."""
    if b"<!DOCTYPE" in content[:4096]:
        return None
    parser = etree.XMLParser(
        resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False, recover=True
    )
    try:
        return etree.fromstring(content, parser)
    except etree.XMLSyntaxError:
        return None


def _shared(content: bytes | Why | None) -> list[str]:
    root = _root(content) if isinstance(content, bytes) else None
    return ["".join(item.itertext("{*}t")) for item in root] if root is not None else []


def _part(name: str, content: bytes, shared: list[str]) -> Iterator[Piece]:
    root = _root(content)
    if root is None:
        yield Unread(Why("office_part"), name)
        return
    said = ((text.strip(), page) for text, page in _flow(root))
    for number, (text, page) in enumerate(filter(itemgetter(0), said), 1):
        where = f"page {page}" if page else name
        yield Passage(_PRINT_CODE.sub(" ", text) if "sheets/" in name else text, where, number)
    yield from _rows(root, name, shared)
    yield from _attributes(root, name)


def _flow(root: Any) -> Iterator[tuple[str, int]]:
    """What is said, each thing apart, with its page: paragraphs whole, and each element outside of any."""
    pages = Pages(root)
    stack = [Said()]
    for event, node in etree.iterwalk(root, events=("start", "end")):
        local = _local(node.tag)
        if len(stack) == 1:
            yield stack[0].taken()
        if event == "start":
            pages.pass_by(node, local)
            stack.extend([Said()] if local in _APART else [])
            stack[-1].add((" " if local in _BLANKS else "") + (node.text or ""), pages.at)
            continue
        if local in _APART:
            said, page = stack.pop().taken()
            yield ("" if local == "row" else said), page  # a sheet's cells refer to shared strings
        stack[-1].add(node.tail or "", pages.at)
    yield stack[0].taken()


def _local(tag: Any) -> str:
    """A tag without its name space; "" for a stray entity. Broken parts hold tags that are no names."""
    return re.split("[}:]", tag)[-1] if isinstance(tag, str) else ""


def _rows(root: Any, name: str, shared: list[str]) -> Iterator[Piece]:
    """The rows of sheets and tables, cell beside cell, under the headings of the first."""
    above = Headings()
    rows = (element for element in root.iter("*") if _local(element.tag) in _ROWS)
    for number, row in enumerate(rows, 1):
        cells = {_column(cell, at): _cell(cell, shared) for at, cell in enumerate(row.iterchildren("*"))}
        line = int(row.get("r")) if (row.get("r") or "").isdecimal() else number
        if row.tag.endswith("}row"):
            yield from (Passage(said, name, line) for said in (*cells.values(), *_formulas(row)))
        yield from beside(above.over(cells), name, line)


def _column(cell: Any, at: int) -> str:
    return (cell.get("r") or "").rstrip("0123456789") or str(at)


def _cell(cell: Any, shared: list[str]) -> str:
    value = cell.findtext("{*}v")
    if value is None:
        return "".join(cell.itertext("{*}t", "{*}p", "{*}span")).strip()
    return (
        shared[int(value)]
        if cell.get("t") == "s" and value.isdecimal() and int(value) < len(shared)
        else value
    )


def _formulas(row: Any) -> Iterator[str]:
    """Formulas, with texts that are put together from pieces in one."""
    yield from (_GLUE.sub("", formula.text or "") for formula in row.iter("{*}f"))


def _attributes(root: Any, name: str) -> Iterator[Piece]:
    for element in root.iter("*"):
        if _FONT.search(element.tag):
            continue
        for key, value in element.items():
            told = _WORDED.search(value) and not _MACHINE.match(value)
            if told and not _NO_WORDS.fullmatch(_local(key)):
                yield Passage(value, name, 0)

# SPDX-License-Identifier: AGPL-3.0-or-later
"""Text, CSV, JSON and HTML files as passages."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterator
from itertools import pairwise
from typing import Any

from lxml import etree, html

from tocsin.run.audit.passages import Passage, Piece, Unread, by_line

DEEPEST = 200
_SHOWN_ATTRIBUTES = ("alt", "title", "href", "content", "value", "placeholder", "aria-label", "src", "name")


def decoded(raw: bytes) -> str:
    """UTF-8, UTF-16 by its mark, else Windows-1252: every byte means something, none is passed over."""
    if raw[:2] in (b"\xff\xfe", b"\xfe\xff"):
        return raw.decode("utf-16", "replace")
    try:
        return raw.decode("utf-8-sig")
    except UnicodeDecodeError:
        return raw.decode("cp1252", "replace")


def read_text(raw: bytes) -> Iterator[Piece]:
    yield from by_line(decoded(raw))


def read_csv(raw: bytes) -> Iterator[Piece]:
    """Each cell, and each row with its cells side by side: a given name and a surname may have a cell each."""
    text = decoded(raw).replace("\0", "")
    try:
        dialect: Any = csv.Sniffer().sniff(text[:8192], ",;\t|")
    except csv.Error:
        dialect = csv.excel
    try:
        for number, row in enumerate(csv.reader(io.StringIO(text), dialect), 1):
            yield from _row(row, "", number)
    except csv.Error:
        yield from by_line(text)


def _row(cells: list[str], page: str, number: int) -> Iterator[Piece]:
    for cell in cells:
        yield Passage(cell, page, number)
    for left, right in pairwise(cells):
        if _word(left) and _word(right):
            yield Passage(f"{left.strip()} {right.strip()}", page, number)
            yield Passage(f"{right.strip()} {left.strip()}", page, number)


def _word(cell: str) -> bool:
    return 1 < len(cell) < 40 and cell.strip().isalpha()


def read_json(raw: bytes) -> Iterator[Piece]:
    """Every string and key, with the line it stands on; lines of JSON are read one by one."""
    text = decoded(raw)
    try:
        values = [(json.loads(text), 1)]
    except (ValueError, RecursionError):
        values = list(_json_lines(text))
    if not values:
        yield from by_line(text)
    for value, number in values:
        yield from _strings(value, number)


def _json_lines(text: str) -> Iterator[tuple[Any, int]]:
    for number, line in enumerate(text.splitlines(), 1):
        try:
            value = json.loads(line) if line.strip() else None
        except (ValueError, RecursionError):
            value = line
        if value is not None:
            yield value, number


def _strings(value: Any, number: int, path: str = "", depth: int = 0) -> Iterator[Piece]:
    if depth > DEEPEST:
        yield Unread("nested too deep to be read; flatten it", path)
    elif isinstance(value, str):
        yield Passage(value, path, number)
    elif isinstance(value, dict):
        for key, inner in value.items():
            yield Passage(key, path, number)
            yield from _strings(inner, number, f"{path}.{key}"[:200], depth + 1)
    elif isinstance(value, list):
        for at, inner in enumerate(value):
            yield from _strings(inner, number, f"{path}[{at}]"[:200], depth + 1)


def read_html(raw: bytes) -> Iterator[Piece]:
    """Visible text by block, comments, and what attributes say."""
    if not raw.strip():
        return
    try:
        root = html.document_fromstring(raw, parser=html.HTMLParser(encoding=_charset(raw), huge_tree=False))
    except (etree.ParserError, ValueError, AssertionError):
        yield from by_line(decoded(raw))
        return
    for element in root.iter():
        line = getattr(element, "sourceline", None) or 0
        yield from (Passage(text, "", line) for text in _said(element) if text.strip())


_BLOCKS = frozenset(
    [
        "p",
        "div",
        "li",
        "td",
        "th",
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "title",
        "body",
        "section",
        "article",
        "blockquote",
        "pre",
        "dt",
        "dd",
        "a",
        "span",
        "caption",
        "label",
        "option",
    ]
)


def _said(element: Any) -> Iterator[str]:
    if not isinstance(element.tag, str):
        yield element.text or ""
        yield element.tail or ""
        return
    if element.tag in ("script", "style"):
        yield element.text or ""
    elif element.tag in _BLOCKS and not any(isinstance(c.tag, str) and c.tag in _BLOCKS for c in element):
        yield " ".join(element.text_content().split("\n"))
    else:
        yield element.text or ""
    yield element.tail or ""
    yield from (element.get(name) or "" for name in _SHOWN_ATTRIBUTES)


def _charset(raw: bytes) -> str:
    try:
        raw.decode("utf-8")
    except UnicodeDecodeError:
        return "cp1252"
    return "utf-8"

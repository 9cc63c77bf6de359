# SPDX-License-Identifier: AGPL-3.0-or-later
"""Hostile bytes to XML. Every failure is one line; nothing here raises or reaches out.

At most 256 levels, libxml2's own limit.
"""

from __future__ import annotations

import html
import re
from functools import cache
from typing import Any

from lxml import etree

from tocsin.formats.decode import first_line, plain, text_of

MOST_COPIED = 1_000_000
_DECLARATION = re.compile(r"^\s*<\?xml[^>]*\?>")
_PROLOG = re.compile(r"\s+|<\?.*?\?>|<!--.*?-->", re.DOTALL)
_MARKERS = re.compile(r"^[ \t]*[-+▼▾−][ \t]*(?=<)", re.MULTILINE)
ILLEGAL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff\ud800-\udfff]")
"""Characters XML may not hold."""
_KINDS = {code: name for name, code in vars(etree.ErrorTypes).items() if isinstance(code, int)}
_ENTITY = re.compile(r"&(?!(?:amp|lt|gt|quot|apos);)([A-Za-z][A-Za-z0-9]{1,31});")


@cache
def _parser(recover: bool = False, blanks: bool = True) -> Any:
    return etree.XMLParser(
        resolve_entities=False,
        no_network=True,
        load_dtd=False,
        dtd_validation=False,
        huge_tree=False,
        recover=recover,
        remove_pis=True,
        remove_comments=True,
        remove_blank_text=not blanks,
        collect_ids=False,
    )


def xml_root(raw: bytes, charset: str = "", blanks: bool = True) -> tuple[Any, str]:
    """The root element, or None and the fault. Without `blanks`, indentation between elements is left out.

    Tried in turn: the bytes as they are; then as text with the declared encoding set aside, browser
    decoration, control characters and HTML entities taken out.
    """
    raw, fault = plain(raw)
    if fault:
        return None, fault
    if fault := _refused(raw):
        return None, fault
    root, fault = _strict(raw, blanks)
    if root is not None:
        return root, ""
    text = mended(raw, charset)
    if not text:
        return None, fault
    if refusal := _doctype(text):
        return None, refusal
    again, _ = _strict(text.encode("utf-8", "replace"), blanks)
    return (again, "") if again is not None else (None, fault)


def xml_bare(raw: bytes, charset: str, declared: re.Pattern[bytes]) -> tuple[Any, str]:
    """The root element without indentation and without the default namespace whose declaration `declared` finds.

    lxml writes the namespace into every tag it is asked for, which would cost a quarter of the reading. Not worth its
    copy for long documents, which are all coordinates.
    """
    if len(raw) < MOST_COPIED and (found := declared.match(raw)):
        start, end = found.span(1)
        root, _ = xml_root(raw[:start] + raw[end:], charset, blanks=False)
        if root is not None:
            return root, ""
    return xml_root(raw, charset, blanks=False)


def xml_recovered(raw: bytes, charset: str = "") -> Any:
    """Whatever libxml2 can save of a broken document, or None; for indexes, where one entry must not cost the rest."""
    raw, _ = plain(raw)
    text = mended(raw, charset)
    if not text or _doctype(text):
        return None
    try:
        return etree.fromstring(text.encode("utf-8", "replace"), _parser(recover=True))
    except (etree.XMLSyntaxError, ValueError):
        return None


def mended(raw: bytes, charset: str = "") -> str:
    """The text from its first tag on, with what browsers and careless encoders put in taken out."""
    text = text_of(raw, charset)
    start = text.find("<")
    if start < 0:
        return ""
    text = _DECLARATION.sub("", text[start:])
    text = _MARKERS.sub("", text)
    text = ILLEGAL.sub("", text)
    return _ENTITY.sub(_unescaped, text)


def _unescaped(match: re.Match[str]) -> str:
    found = html.unescape(match[0])
    return match[0] if found == match[0] else found


def _strict(raw: bytes, blanks: bool = True) -> tuple[Any, str]:
    try:
        root = etree.fromstring(raw, _parser(False, blanks))
    except etree.XMLSyntaxError as error:
        return None, f"not XML: {_in_our_words(error)}"
    except ValueError as error:
        return None, f"not XML: {first_line(error)}"
    if root is None:
        return None, "not XML: no root element"
    if root.getroottree().docinfo.internalDTD is not None:
        return None, "DOCTYPE is not accepted; remove it from the file"
    return root, ""


def _in_our_words(error: etree.XMLSyntaxError) -> str:
    """The kind of fault and where. libxml2's own words quote the names of tags and entities, which a feed may fill
    with anybody's ("<Otto Normal>" in a text)."""
    kind = _KINDS.get(getattr(error, "code", 0), "unreadable").removeprefix("ERR_").lower().replace("_", " ")
    line, column = error.position
    return f"{kind}, line {line}, column {column}"


def _refused(raw: bytes) -> str:
    """A DOCTYPE before the root, told in our words; one hidden behind a long comment is found after parsing."""
    head = raw[:1024]
    if raw[:1] in b"< \t\r\n\xef" and (
        b"!" not in head or (b"<!DOCTYPE" not in head and b"<!doctype" not in head)
    ):
        return ""
    return _doctype(text_of(raw[:65536]))


def _doctype(text: str) -> str:
    at = max(text.find("<"), 0)
    while match := _PROLOG.match(text, at):
        at = match.end()
    if text[at : at + 9].upper() != "<!DOCTYPE":
        return ""
    if text[at + 9 : at + 20].strip().lower().startswith("html"):
        return "this is an HTML page, not a feed; check the address"
    return "DOCTYPE is not accepted; remove it from the file"

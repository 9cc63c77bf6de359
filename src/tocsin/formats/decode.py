# SPDX-License-Identifier: AGPL-3.0-or-later
"""Hostile bytes to text, XML or JSON. Every failure is one line; nothing here raises or reaches out.

Limits: 64 MB decoded, 250 times the packed size, 256 levels of XML (libxml2's own), 200 of JSON.
"""

from __future__ import annotations

import codecs
import html
import json
import re
import zlib
from functools import cache
from typing import Any

import msgspec
import numpy
from lxml import etree

MAX_DECODED = 64 * 1024 * 1024
MAX_RATIO = 250
MAX_DEPTH = 200
MOST_COPIED = 1_000_000
HEAD = 4096
"""Bytes of the head that formats are recognised by."""

_GZIP = b"\x1f\x8b"
_BOMS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_WIDE = (
    (b"<\0\0\0", "utf-32-le"),
    (b"\0\0\0<", "utf-32-be"),
    (b"{\0\0\0", "utf-32-le"),
    (b"[\0\0\0", "utf-32-le"),
    (b"<\0", "utf-16-le"),
    (b"\0<", "utf-16-be"),
    (b"{\0", "utf-16-le"),
    (b"\0{", "utf-16-be"),
    (b"[\0", "utf-16-le"),
    (b"\0[", "utf-16-be"),
)
_DECLARED = re.compile(rb"""<\?xml[^>]{0,200}?encoding\s*=\s*["']([A-Za-z0-9._-]{1,40})""")
_DECLARATION = re.compile(r"^\s*<\?xml[^>]*\?>")
_PROLOG = re.compile(r"\s+|<\?.*?\?>|<!--.*?-->", re.DOTALL)
_MARKERS = re.compile(r"^[ \t]*[-+▼▾−][ \t]*(?=<)", re.MULTILINE)
ILLEGAL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff\ud800-\udfff]")
"""Characters XML may not hold."""

_HALF = re.compile(
    rb"\\\\|\\u[dD][89aAbB][0-9a-fA-F]{2}\\u[dD][c-fC-F][0-9a-fA-F]{2}|(\\u[dD][89a-fA-F][0-9a-fA-F]{2})"
)
_KINDS = {code: name for name, code in vars(etree.ErrorTypes).items() if isinstance(code, int)}
_ENTITY = re.compile(r"&(?!(?:amp|lt|gt|quot|apos);)([A-Za-z][A-Za-z0-9]{1,31});")
_STRING = re.compile(rb'"(?:[^"\\]|\\.)*"', re.DOTALL)
_NOT_BRACKETS = bytes(b for b in range(256) if b not in b"[]{}")
_JSONP = re.compile(rb"^\s*[\w.$]{1,60}\s*\((.*)\)\s*;?\s*$", re.DOTALL)


def plain(raw: bytes) -> tuple[bytes, str]:
    """The bytes unpacked when they are gzip, and the fault that stopped the unpacking."""
    if raw[:2] != _GZIP:
        return raw, ""
    unpacker = zlib.decompressobj(wbits=31)
    limit = min(MAX_DECODED, max(len(raw), 4096) * MAX_RATIO)
    try:
        out = unpacker.decompress(raw, limit)
    except zlib.error as error:
        return b"", f"the gzip body is broken: {error}"
    if unpacker.unconsumed_tail:
        return out, f"the gzip body unpacks to more than {limit} bytes"
    return out, "" if unpacker.eof else "the gzip body is cut short"


def text_of(raw: bytes, charset: str = "") -> str:
    """The bytes as text, never failing: BOM, then `charset`, the XML declaration, UTF-8, Windows-1252."""
    raw = plain(raw)[0]
    for bom, name in _BOMS:
        if raw.startswith(bom):
            return raw[len(bom) :].decode(name, "replace")
    for start, name in _WIDE:
        if raw.startswith(start):
            return raw.decode(name, "replace")
    declared = _DECLARED.search(raw[:400])
    names = (charset, declared[1].decode() if declared else "", "utf-8")
    return next(
        (text for name in names if (text := _strictly(raw, name)) is not None),
        raw.decode("cp1252", "replace"),
    )


def _strictly(raw: bytes, name: str) -> str | None:
    """The text when `name` is a charset and the bytes keep to it; in a cut head the last character may be cut."""
    try:
        return codecs.getincrementaldecoder(name)().decode(raw, final=len(raw) != HEAD) if name else None
    except (LookupError, UnicodeError, ValueError):
        return None


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
        return None, f"not XML: {_first_line(error)}"
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


def _first_line(error: Exception) -> str:
    return (str(error).splitlines() or ["unreadable"])[0][:200]


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


def json_bytes(raw: bytes) -> tuple[bytes, str]:
    """Unpacked UTF-8 without byte-order mark for a typed decoder, or the fault; depth is checked, syntax is not."""
    raw, fault = plain(raw)
    if fault:
        return b"", fault
    raw = _whole(_as_utf8(raw))
    return (b"", f"JSON nested deeper than {MAX_DEPTH} levels") if _too_deep(raw) else (raw, "")


def json_value(raw: bytes) -> tuple[Any, str]:
    """The decoded JSON value, or None and the fault. NaN and infinities read as null."""
    raw, fault = json_bytes(raw)
    if fault:
        return None, fault
    try:
        return msgspec.json.decode(raw), ""
    except (msgspec.DecodeError, RecursionError, ValueError) as error:
        fault = f"not JSON: {_first_line(error)}"
    if wrapped := _JSONP.match(raw):
        raw = wrapped[1]
    try:
        return json.loads(raw, parse_constant=lambda _: None), ""
    except (ValueError, RecursionError):
        return None, fault


def _whole(raw: bytes) -> bytes:
    """The text with U+FFFD for each escape of half a letter ("\\ud800" alone), which nothing could be written with."""
    if b"\\ud" not in raw and b"\\uD" not in raw:
        return raw
    return _HALF.sub(lambda m: rb"\ufffd" if m[1] else m[0], raw)


def _as_utf8(raw: bytes) -> bytes:
    if raw[:1] in b"{[" and b"\0" not in raw[:4]:
        return raw if _strictly(raw, "utf-8") is not None else raw.decode("cp1252", "replace").encode()
    return text_of(raw).lstrip("\ufeff").encode("utf-8", "replace")


def _too_deep(raw: bytes) -> bool:
    brackets = raw.translate(None, _NOT_BRACKETS)
    if len(brackets) <= MAX_DEPTH or _depth(brackets) <= MAX_DEPTH:
        return False
    return _depth(_STRING.sub(b"", raw).translate(None, _NOT_BRACKETS)) > MAX_DEPTH


def _depth(brackets: bytes) -> int:
    """Deepest nesting; `[` and `{` have bit 2 of the low nibble clear (0x5b, 0x7b), the closers set (0x5d, 0x7d)."""
    if not brackets:
        return 0
    codes = numpy.frombuffer(brackets, dtype=numpy.uint8)
    steps = numpy.where(codes & 4, -1, 1).astype(numpy.int32)
    return int(numpy.cumsum(steps).max())

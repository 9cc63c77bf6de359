# SPDX-License-Identifier: AGPL-3.0-or-later
"""Ways a real body goes wrong: structure-aware for XML, JSON, protocol buffers, calendars and tables; by line, by byte for anything."""

from __future__ import annotations

import copy
import gzip
import json
import random
from collections.abc import Callable
from typing import Any

from lxml import etree

from tests.fuzz.rows import calendar_changed, table_changed
from tests.fuzz.wire import fields, wire_changed

NASTY = (
    "", " ", "0", "-0", "-1", "1e309", "-1e309", "NaN", "Infinity", "null", "true", "[]", "{}", "\x00", "\ufffe", "\U0001f600", "\u202e" * 9, "é" * 300,
    "178,999", "91,181 -91,-181 0,0 91,181", "0,0 0,0 0,0 0,0", "179,1 -179,1 -179,2 179,2 179,1", "1,2 3,4", ",,,,", "(((((", "1,1 " * 5000,
    "9999-12-31T23:59:59Z", "0000-00-00T00:00:00Z", "2026-02-30T10:00:00+02:00", "2026-05-01T10:00:00+99:99", "date:now -3 days", "1" * 400, "5744",
    "/O.NEW.KABQ.WI.Y.0032.999999T9999Z-000000T0000Z/", "<b>x</b>", "&amp;amp;lt;", "&#x0;", "]]>", "a,b,c d,e,f", "," * 3000, "urn:oid:" * 999,
    "AMBER Alert", "../../etc/passwd", "http://127.0.0.1/", "javascript:alert(1)", "18446744073709551615", "-9223372036854775809", "0x7f", "1_000",
)  # fmt: skip
MOST_NODES = 4000

Change = Callable[[bytes, random.Random], bytes]


def bytes_changed(raw: bytes, rng: random.Random) -> bytes:
    """A few bytes flipped, taken out, doubled or cut off."""
    data = bytearray(raw)
    for _ in range(rng.randint(1, 8)):
        if not data:
            break
        at, length = rng.randrange(len(data)), rng.randint(1, 40)
        match rng.randrange(5):
            case 0:
                data[at] = rng.randrange(256)
            case 1:
                del data[at : at + length]
            case 2:
                data[at:at] = data[at : at + length]
            case 3:
                data[at:at] = rng.choice(NASTY).encode("utf-8", "replace")[:60]
            case _:
                del data[at:]
    return bytes(data)


def encoding_changed(raw: bytes, rng: random.Random) -> bytes:
    """The same text in another encoding than said, packed, or with something in front."""
    text = raw.decode("utf-8", "replace")
    return rng.choice(
        (
            lambda: text.encode("utf-16"),
            lambda: text.encode("latin-1", "replace"),
            lambda: text.encode("utf-32-be"),
            lambda: b"\xef\xbb\xbf" + raw,
            lambda: b"\n \x00" + raw,
            lambda: gzip.compress(raw)[: rng.randint(5, 4000)],
            lambda: b"This XML file does not appear to have any style information\n" + raw,
            lambda: raw + raw,
        )
    )()


def lines_changed(raw: bytes, rng: random.Random) -> bytes:
    """Lines left out, doubled, swapped or replaced."""
    lines = raw.split(b"\n")[:MOST_NODES]
    for _ in range(rng.randint(1, 6)):
        at, other = rng.randrange(len(lines)), rng.randrange(len(lines))
        match rng.randrange(4):
            case 0 if len(lines) > 1:
                del lines[at]
            case 1:
                lines.insert(at, lines[other])
            case 2:
                lines[at], lines[other] = lines[other], lines[at]
            case _:
                lines[at] = rng.choice(NASTY).encode("utf-8", "replace")
    return b"\n".join(lines)


def xml_changed(raw: bytes, rng: random.Random) -> bytes:
    """Elements left out, doubled, moved, renamed, emptied, nested; texts and attributes made nasty."""
    try:
        root = etree.fromstring(
            raw, etree.XMLParser(resolve_entities=False, no_network=True, huge_tree=False)
        )
    except (etree.XMLSyntaxError, ValueError):
        return bytes_changed(raw, rng)
    nodes = [e for e in root.iter() if isinstance(e.tag, str)][:MOST_NODES]
    for _ in range(rng.randint(1, 6)):
        _change_element(rng.choice(nodes), rng.choice(nodes), rng)
    return bytes(etree.tostring(root))


def _change_element(node: Any, other: Any, rng: random.Random) -> None:
    parent = node.getparent()
    match rng.randrange(9):
        case 8 if node.text and " " in node.text.strip():
            words = node.text.split(" ")
            words[rng.randrange(len(words))] = _legal(rng.choice(NASTY))
            node.text = " ".join(words)
        case 0 if parent is not None:
            parent.remove(node)
        case 1 if parent is not None:
            parent.append(copy.deepcopy(node))
        case 2:
            node.tag = other.tag
        case 3:
            for child in list(node):
                node.remove(child)
        case 4 if node.attrib:
            node.set(rng.choice(list(node.attrib)), _legal(rng.choice(NASTY)))
        case 5 if len(list(other.iter())) < 200:
            node.append(copy.deepcopy(other))
        case 6:
            node.tag = node.tag.rpartition("}")[2]
        case _:
            node.text = _legal(rng.choice(NASTY))


def _legal(text: str) -> str:
    return "".join(c for c in text if c >= " " and c not in "\ufffe\uffff")


def json_changed(raw: bytes, rng: random.Random) -> bytes:
    """Members left out, doubled, retyped, moved; lists emptied; numbers made absurd."""
    try:
        value = json.loads(raw if raw[:2] != b"\x1f\x8b" else gzip.decompress(raw))
    except (ValueError, OSError, EOFError, RecursionError):
        return bytes_changed(raw, rng)
    places = list(_places(value))[:MOST_NODES]
    for _ in range(rng.randint(1, 6)):
        if places:
            _change_member(*rng.choice(places), rng)
    try:
        return json.dumps(value, ensure_ascii=rng.random() < 0.5).encode("utf-8", "replace")
    except (ValueError, RecursionError):
        return raw


def _places(value: Any) -> Any:
    stack = [value]
    for _ in range(MOST_NODES):
        if not stack:
            return
        holder = stack.pop()
        members = (
            list(holder.items())
            if isinstance(holder, dict)
            else list(enumerate(holder))
            if isinstance(holder, list)
            else []
        )
        for key, member in members[:200]:
            yield holder, key
            stack.append(member)


def _change_member(holder: Any, key: Any, rng: random.Random) -> None:
    try:
        match rng.randrange(6):
            case 0:
                del holder[key]
            case 1:
                holder[key] = rng.choice((None, True, 0, -1, 1e308, 2**70, [], {}, [[]], [None] * 9, "x"))
            case 2:
                holder[key] = rng.choice(NASTY)
            case 3:
                holder[key] = [holder[key]]
            case 4:
                holder[key] = {"a": copy.copy(holder[key])}
            case _ if isinstance(holder, list):
                holder.append(copy.copy(holder[key]))
            case _:
                holder[str(key) + "x"] = copy.copy(holder[key])
    except (KeyError, IndexError):
        return


def own_change(raw: bytes) -> Change:
    """How a body of this structure goes wrong."""
    start = raw.lstrip(b"\xef\xbb\xbf \r\n\t")
    if start[:1] == b"<":
        return xml_changed
    if start[:1] in (b"{", b"[") or raw[:2] == b"\x1f\x8b":
        return json_changed
    if start[:15].upper() == b"BEGIN:VCALENDAR":
        return lambda body, rng: calendar_changed(body, rng, NASTY)
    if fields(raw):
        return wire_changed
    head = start.split(b"\n", 1)[0]
    if max(head.count(mark) for mark in (b",", b";", b"|", b"\t")) >= 3:
        return lambda body, rng: table_changed(body, rng, NASTY)
    return lines_changed


def mutated(raw: bytes, rng: random.Random) -> bytes:
    """One wrong version of a body; mostly wrong in the way its own structure allows."""
    changes = (own_change(raw), bytes_changed, encoding_changed, lines_changed)
    return rng.choices(changes, (70, 15, 8, 7))[0](raw, rng)

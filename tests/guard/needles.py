# SPDX-License-Identifier: AGPL-3.0-or-later
"""Looking for words in every byte of a folder, in every form a writer could have given them."""

from __future__ import annotations

import base64
import html
import json
import lzma
import re
import zlib
from collections import Counter
from collections.abc import Iterable
from email import message_from_bytes, policy
from io import BytesIO
from pathlib import Path
from quopri import encodestring
from typing import Any
from urllib.parse import quote

from msgspec import Struct
from pypdf import PdfReader

SHORT = 5
"""A needle of so few letters counts only as a whole word: three capitals come about by chance."""


class Looked(Struct):
    """What was looked for and where: counts of each needle found, forms of them, files by ending, bytes read."""

    found: dict[str, int]
    forms: int
    files: dict[str, int]
    read: int


def found(folder: Path, needles: Iterable[str]) -> dict[str, int]:
    """How often each needle stands in any file, by needle; those not found are left out."""
    return look(folder, needles).found


def look(folder: Path, needles: Iterable[str]) -> Looked:
    """Every file of the folder, read once: all forms of all needles are one pattern. Equal contents count once."""
    meant: dict[bytes, str] = {}
    for needle in sorted(set(needles)):
        meant |= dict.fromkeys(_forms(needle), needle)
    pattern = re.compile(_either(meant))
    short = {n: _whole_word(n) for n in meant.values() if _short(n)}
    counts: Counter[str] = Counter()
    files: Counter[str] = Counter()
    seen: set[bytes] = set()
    read = 0
    for path in sorted(p for p in folder.rglob("*") if p.is_file()):
        files[path.suffix or path.name] += 1
        for blob in _readings(path):
            if blob in seen:
                continue
            seen.add(blob)
            read += len(blob)
            counts.update(meant[match.group()] for match in pattern.finditer(blob))
            counts.update({n: len(whole.findall(blob)) for n, whole in short.items()})
    there = {needle: count for needle, count in sorted(counts.items()) if count}
    return Looked(found=there, forms=len(meant) + len(short), files=dict(files), read=read)


def _readings(path: Path) -> list[bytes]:
    """The bytes as they are, and what a reader of the file would see."""
    raw = path.read_bytes()
    if path.suffix == ".eml":
        mail = message_from_bytes(raw, policy=policy.default)
        said = [str(value) for value in mail.values()]
        said += [part.get_content() for part in mail.walk() if part.get_content_maintype() == "text"]
        return [raw, "\n".join(said).encode()]
    if path.suffix == ".pdf":
        return ["\n".join(page.extract_text() for page in PdfReader(BytesIO(raw)).pages).encode()]
    if path.suffix in (".html", ".xml", ".atom"):
        return [raw, html.unescape(raw.decode("utf-8", "replace")).encode()]
    if path.suffix in (".gz", ".xz"):
        return [raw, zlib.decompress(raw, 47) if path.suffix == ".gz" else lzma.decompress(raw)]
    return [raw]


def _short(needle: str) -> bool:
    return len(needle) < SHORT and needle.isascii()


def _whole_word(needle: str) -> re.Pattern[bytes]:
    return re.compile(rb"(?<![A-Za-z0-9+/])" + re.escape(needle.encode()) + rb"(?![A-Za-z0-9+/=])")


def _forms(needle: str) -> set[bytes]:
    raw = needle.encode("utf-8", "surrogatepass")
    forms = {
        raw,
        needle.encode("utf-16-le", "surrogatepass"),
        json.dumps(needle)[1:-1].encode(),
        encodestring(raw),
    }
    forms |= {quote(needle, safe="").encode(), html.escape(needle).encode()}
    if len(raw) >= 8:
        for shift in range(3):  # a base64 run may begin at any of three places
            coded = base64.b64encode(b"\0" * shift + raw)
            forms.add(coded[-(-shift * 4 // 3) + (shift > 0) : -4])
    if _short(needle):
        forms -= {
            raw,
            html.escape(needle).encode(),
            quote(needle, safe="").encode(),
            json.dumps(needle)[1:-1].encode(),
            encodestring(raw),
        }
    return {form for form in forms if len(form) >= 3}


def _either(words: Iterable[bytes]) -> bytes:
    """One pattern for all the words, their common beginnings said once: read in one pass over the bytes."""
    tree: dict[Any, Any] = {}
    for word in words:
        node = tree
        for byte in word:
            node = node.setdefault(byte, {})
        node[None] = None
    return _branch(tree)


def _branch(node: dict[Any, Any]) -> bytes:
    ways = [_way(byte, after) for byte, after in node.items() if byte is not None]
    said = ways[0] if len(ways) == 1 and None not in node else b"(?:" + b"|".join(ways) + b")"
    return said + b"?" if None in node and ways else said if ways else b""


def _way(byte: int, after: dict[Any, Any]) -> bytes:
    """A run of bytes without a fork, and what follows it."""
    run = [byte]
    while len(after) == 1 and None not in after:
        ((byte, after),) = after.items()
        run.append(byte)
    return re.escape(bytes(run)) + (_branch(after) if set(after) != {None} else b"")

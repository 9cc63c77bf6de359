# SPDX-License-Identifier: AGPL-3.0-or-later
"""Looking for words in every byte of a folder, in every form a writer could have given them."""

from __future__ import annotations

import base64
import html
import json
import lzma
import re
import zlib
from collections.abc import Iterable
from email import message_from_bytes, policy
from io import BytesIO
from pathlib import Path
from quopri import encodestring
from urllib.parse import quote

from pypdf import PdfReader

SHORT = 5
"""A needle of so few letters counts only as a whole word: three capitals come about by chance."""


def found(folder: Path, needles: Iterable[str]) -> dict[str, int]:
    """How often each needle stands in any file, by needle; those not found are left out."""
    blobs = [part for path in sorted(folder.rglob("*")) if path.is_file() for part in _readings(path)]
    counts = {needle: sum(_count(blob, needle) for blob in blobs) for needle in set(needles)}
    return {needle: count for needle, count in sorted(counts.items()) if count}


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


def _count(blob: bytes, needle: str) -> int:
    if len(needle) < SHORT and needle.isascii():
        return len(
            re.findall(rb"(?<![A-Za-z0-9+/])" + re.escape(needle.encode()) + rb"(?![A-Za-z0-9+/=])", blob)
        )
    return sum(blob.count(form) for form in _forms(needle))


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
    return {form for form in forms if len(form) >= 3}

# SPDX-License-Identifier: AGPL-3.0-or-later
"""A file of any kind as passages: by its ending where its bytes agree, else by its bytes."""

from __future__ import annotations

import io
from collections.abc import Iterable, Iterator
from pathlib import PurePosixPath
from zipfile import BadZipFile, is_zipfile

from tocsin.core.words.unread import Why
from tocsin.run.audit.decode import is_text
from tocsin.run.audit.mail import is_mail, read_mail
from tocsin.run.audit.markup import read_html
from tocsin.run.audit.office import read_office
from tocsin.run.audit.passages import Attached, Passage, Piece, Reader, Unread, within
from tocsin.run.audit.pdf import read_pdf
from tocsin.run.audit.place import spoken_name
from tocsin.run.audit.plain import read_csv, read_folded, read_json, read_text
from tocsin.run.audit.unpack import is_tar, members, remarks, tarred, ungzipped

DEEPEST = 3

_BY_ENDING: dict[str, Reader] = {
    ".txt": read_text,
    ".md": read_text,
    ".log": read_text,
    ".ics": read_folded,
    ".vcf": read_folded,
    ".xml": read_text,
    ".csv": read_csv,
    ".tsv": read_csv,
    ".json": read_json,
    ".jsonl": read_json,
    ".ndjson": read_json,
    ".geojson": read_json,
    ".html": read_html,
    ".htm": read_html,
}
_OFFICE = frozenset(".docx .docm .xlsx .xlsm .pptx .odt .ods".split())
_MAIL = frozenset(".eml .mbox .mbx".split())
_OLE = bytes.fromhex("d0cf11e0a1b11ae1")
"""How files of old Office begin, and new ones with a password."""
_PACKED = (b"7z\xbc\xaf'\x1c", b"Rar!\x1a\x07", b"BZh", b"\xfd7zXZ\0", b"\x28\xb5\x2f\xfd")
"""How archives begin that are not read: 7z, rar, bzip2, xz, zstd."""
_GZIP = b"\x1f\x8b"
_NO_TEXT = (b"PK\x03\x04", b"%PDF-", _OLE, _GZIP, *_PACKED, b"\x89PNG", b"\xff\xd8\xff")


def pieces(raw: bytes, name: str, depth: int = 0) -> Iterator[Piece]:
    """The passages of one file, read by its ending where its bytes agree, else by its bytes."""
    ending = PurePosixPath(name).suffix.lower()

    def attached(content: bytes, called: str) -> Iterator[Piece]:
        return pieces(content, called, depth + 1)

    if depth > DEEPEST:
        yield Unread(Why("deep_archive"))
    elif ending in _BY_ENDING and raw.startswith(_NO_TEXT):  # a paper that somebody renamed
        yield from _by_bytes(raw, name, attached)
    elif ending in _MAIL or (ending in ("", ".txt") and is_mail(raw)):
        yield from read_mail(raw, attached)
    elif ending in _OFFICE and raw.startswith(b"PK"):
        yield from read_office(raw, attached)
    elif ending in _BY_ENDING:
        yield from _BY_ENDING[ending](raw)
    else:
        yield from _by_bytes(raw, name, attached)


def _by_bytes(raw: bytes, name: str, attached: Attached) -> Iterator[Piece]:
    if is_tar(raw):
        yield from _members(tarred(raw), attached)
    elif raw.startswith(_GZIP):
        content = ungzipped(raw)
        yield from (
            [Unread(content)] if isinstance(content, Why) else attached(content, name.removesuffix(".gz"))
        )
    elif raw.startswith(b"PK"):  # even if a paper stands in it unpacked, its mark among the first bytes
        yield from _archive(raw, attached)
    elif b"%PDF-" in raw[:1024]:
        yield from read_pdf(raw, attached)
        if is_zipfile(io.BytesIO(raw)):  # what is read from its end hangs behind a paper
            yield from _archive(raw, attached)
    elif is_zipfile(io.BytesIO(raw)):
        yield from _archive(raw, attached)
    elif raw.startswith(_NO_TEXT) or (b"\0" in raw[:4096] and not is_text(raw)):
        yield Unread(_unreadable(raw, PurePosixPath(name).suffix.lower()))
    elif raw.lstrip()[:1] == b"<":
        yield from read_html(raw)
    else:
        yield from read_text(raw)


def _unreadable(raw: bytes, ending: str) -> Why:
    """Why a file of bytes is not read, and the mend."""
    if raw.startswith(_OLE):
        return Why("outlook" if ending == ".msg" else "old_office")
    if raw.startswith(_PACKED):
        return Why("no_archive", ending or "?")
    if ending in _OFFICE | {".pdf", ".zip"}:
        return Why("damaged", ending)
    return Why("kind", ending or "?")


def _archive(raw: bytes, attached: Attached) -> Iterator[Piece]:
    try:
        inside = list(members(raw))
        told = remarks(raw)
    except (BadZipFile, ValueError, OSError) as error:
        yield Unread(Why("archive", type(error).__name__))
        return
    if any(name in ("[Content_Types].xml", "mimetype") for name, _ in inside):
        yield from read_office(raw, attached)
        return
    yield from (Passage(remark, "comment", 0) for remark in told)
    yield from _members(inside, attached)


def _members(inside: Iterable[tuple[str, bytes | Why]], attached: Attached) -> Iterator[Piece]:
    for name, content in inside:
        yield Passage(spoken_name(name), name, 0)
        if isinstance(content, Why):
            yield Unread(content, name)
        else:
            yield from within(attached(content, name), name)

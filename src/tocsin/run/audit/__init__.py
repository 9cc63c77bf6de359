# SPDX-License-Identifier: AGPL-3.0-or-later
"""The audit: what a desk already holds, read offline for what may not be kept.

`audit(paths)` reads files and folders and answers with findings by file, page and line. Nothing is
written, nothing leaves the machine, no content is repeated unless `show` is set.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import chain
from pathlib import Path, PurePosixPath
from zipfile import BadZipFile

from tocsin.core.guard.places.eponym import names_a_house
from tocsin.core.guard.scan import scan
from tocsin.run.audit.finding import Audit, Finding, Gap, audit_json
from tocsin.run.audit.mail import read_mail
from tocsin.run.audit.office import read_office
from tocsin.run.audit.page import audit_html
from tocsin.run.audit.passages import Passage, Piece, Reader, Unread
from tocsin.run.audit.pdf import read_pdf
from tocsin.run.audit.plain import read_csv, read_html, read_json, read_text
from tocsin.run.audit.second import Second, both, spacy_reader
from tocsin.run.audit.unpack import members

__all__ = ["Audit", "audit", "audit_html", "audit_json", "spacy_reader"]

ENOUGH = 0.6
"""Below it a person's name is a guess; the gate acts on guesses, a report to people does not."""
LARGEST = 256 * 1024 * 1024
DEEPEST = 3

READERS: dict[str, Reader] = {
    ".txt": read_text,
    ".md": read_text,
    ".log": read_text,
    ".ics": read_text,
    ".xml": read_text,
    ".csv": read_csv,
    ".tsv": read_csv,
    ".json": read_json,
    ".jsonl": read_json,
    ".ndjson": read_json,
    ".geojson": read_json,
    ".html": read_html,
    ".htm": read_html,
    ".docx": read_office,
    ".docm": read_office,
    ".xlsx": read_office,
    ".xlsm": read_office,
    ".pptx": read_office,
    ".odt": read_office,
    ".ods": read_office,
    ".pdf": read_pdf,
}
_MAIL = (".eml", ".mbox", ".mbx")


def audit(paths: Iterable[Path], show: bool = False, second: Second | None = None) -> Audit:
    """Read every file of `paths`, folders through and through. Raises nothing: what fails is a gap.

    `second` reads every passage too, when the desk set up a pipeline of its own (`spacy_reader`).
    """
    found = Audit()
    for path in _files(paths, found):
        found.files += 1
        try:
            if path.stat().st_size > LARGEST:
                raise OSError("larger than 256 MB; split it")
            raw = path.read_bytes()
        except OSError as error:
            found.gaps.append(Gap(str(path), "", f"cannot be opened ({error.strerror or error})"))
            continue
        name = Passage(path.stem, "file name", 0)  # a file's name may name a person too
        _take(found, str(path), chain([name], pieces(raw, path.name)), show, second)
    return found


def _files(paths: Iterable[Path], found: Audit) -> Iterator[Path]:
    for path in paths:
        if path.is_dir():
            yield from sorted(p for p in path.rglob("*") if p.is_file() and not p.is_symlink())
        elif path.exists():
            yield path
        else:
            found.gaps.append(Gap(str(path), "", "no such file; check the path"))


def pieces(raw: bytes, name: str, depth: int = 0) -> Iterator[Piece]:
    """The passages of one file, read by its ending, else by its first bytes."""
    ending = PurePosixPath(name).suffix.lower()
    if ending in _MAIL:
        yield from read_mail(raw, lambda inner: pieces(inner, "", depth + 1) if depth < DEEPEST else iter(()))
    elif ending in READERS:
        yield from READERS[ending](raw)
    else:
        yield from _by_bytes(raw, ending, depth)


def _by_bytes(raw: bytes, ending: str, depth: int) -> Iterator[Piece]:
    if raw.startswith(b"%PDF-"):
        yield from read_pdf(raw)
    elif raw.startswith(b"PK"):
        yield from _archive(raw, depth)
    elif b"\0" in raw[:4096] and raw[:2] not in (b"\xff\xfe", b"\xfe\xff"):
        yield Unread(f"a kind of file that is not read ({ending or 'unknown'}); save it as PDF or text")
    elif raw.lstrip()[:1] == b"<":
        yield from read_html(raw)
    else:
        yield from read_text(raw)


def _archive(raw: bytes, depth: int) -> Iterator[Piece]:
    if depth >= DEEPEST:
        yield Unread("archives in archives, too deep; unpack it")
        return
    try:
        inside = list(members(raw))
    except (BadZipFile, ValueError, OSError) as error:
        yield Unread(f"not a readable archive ({type(error).__name__}); pack it again")
        return
    if any(name in ("[Content_Types].xml", "mimetype") for name, _ in inside):
        yield from read_office(raw)
        return
    for name, content in inside:
        if isinstance(content, str):
            yield Unread(content, name)
            continue
        for piece in pieces(content, name, depth + 1):
            where = f"{name} {piece.page}".strip()
            if isinstance(piece, Passage):
                yield Passage(piece.text, where, piece.line)
            else:
                yield Unread(piece.reason, where)


def _take(found: Audit, file: str, read: Iterator[Piece], show: bool, second: Second | None) -> None:
    """Scan what is read; the same finding on the same line counts once."""
    seen: set[Finding] = set()
    for piece in read:
        if isinstance(piece, Unread):
            found.gaps.append(Gap(file, piece.page, piece.reason))
            continue
        found.passages += 1
        for hit in both(piece.text, scan(piece.text), second):
            said = piece.text[hit.start : hit.end][:120]
            # "Otto Lilienthal" alone may be one of the staff; "Otto-Lilienthal-Schule" is a house.
            if hit.certainty >= ENOUGH and not names_a_house(piece.text, hit):
                seen.add(Finding(file, piece.page, piece.line, hit.kind, hit.certainty, said))
    kept = sorted(seen)
    found.findings.extend(
        kept if show else [Finding(f.file, f.page, f.line, f.kind, f.certainty) for f in kept]
    )

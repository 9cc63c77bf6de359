# SPDX-License-Identifier: AGPL-3.0-or-later
"""`file:` feeds and watched folders: a folder is an index whose entries are its files."""

from __future__ import annotations

import hashlib
from datetime import UTC, datetime
from pathlib import Path
from urllib.parse import unquote, urlsplit
from urllib.request import pathname2url

from tocsin.core.model import Link
from tocsin.run.answer import Fetched, Known, SourceError

MOST = 64 * 1024 * 1024
MOST_FILES = 5000


def path_of(where: str) -> Path:
    """The path of a `file:` address, which must be local and absolute."""
    parts = urlsplit(where)
    if parts.scheme != "file" or parts.netloc not in ("", "localhost") or not parts.path.startswith("/"):
        raise SourceError("a file: address names an absolute path, as in file:///var/feeds/in.xml")
    return Path(unquote(parts.path))


def is_folder(where: str) -> bool:
    return where.startswith("file:") and path_of(where).is_dir()


def read(where: str, known: Known) -> Fetched:
    """One file; its size and time of change stand for an ETag."""
    path = path_of(where)
    try:
        stat = path.stat()
        tag = f'"{stat.st_size}-{stat.st_mtime_ns}"'
        if tag == known.etag:
            return Fetched(True, etag=tag)
        if not path.is_file() or stat.st_size > MOST:
            raise SourceError(f"not a file of at most {MOST} bytes")
        body = path.read_bytes()
    except OSError as error:
        raise SourceError(f"the file cannot be read: {error.strerror}") from None
    if not body.strip():
        raise SourceError("the file is empty")
    return Fetched(False, body, etag=tag, sha256=hashlib.sha256(body).hexdigest())


def entries(where: str) -> list[Link]:
    """The files of a watched folder in the order of their names; hidden and half-written ones are left."""
    try:
        paths = sorted(p for p in path_of(where).iterdir() if p.is_file() and _is_ready(p))
        return [_entry(path) for path in paths[:MOST_FILES]]
    except OSError as error:
        raise SourceError(f"the folder cannot be read: {error.strerror}") from None


def _is_ready(path: Path) -> bool:
    return not path.name.startswith(".") and path.suffix not in (".part", ".tmp", ".swp")


def _entry(path: Path) -> Link:
    changed = datetime.fromtimestamp(path.stat().st_mtime, UTC)
    return Link(href="file://" + pathname2url(str(path)), id=path.name, updated=changed)

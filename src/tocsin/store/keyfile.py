# SPDX-License-Identifier: AGPL-3.0-or-later
"""Keys that live beside the database, one file each (mode 0600), made on first use."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path


def kept(path: Path, make: Callable[[], bytes]) -> bytes:
    """The key in the file; made and flushed to disk when there is none. Raises OSError."""
    try:
        return path.read_bytes().strip()
    except FileNotFoundError:
        pass
    path.parent.mkdir(parents=True, exist_ok=True)
    fresh = path.with_name(f".{path.name}.{os.getpid()}")
    fd = os.open(fresh, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
    with os.fdopen(fd, "wb") as file:
        file.write(make())
        file.flush()
        os.fsync(file.fileno())
    try:
        os.link(fresh, path)  # whoever links first decides, so that two starters end with one key
    except FileExistsError:
        pass
    finally:
        fresh.unlink()
    return path.read_bytes().strip()

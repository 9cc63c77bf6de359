# SPDX-License-Identifier: AGPL-3.0-or-later
"""The key that signs sessions and links."""

from __future__ import annotations

import os
import secrets
from pathlib import Path

FILE = "session.key"


def session_key(given: str, data: Path) -> str:
    """The given key, else the one kept in the data folder (mode 0600), made on first use."""
    if given:
        return given
    path = data / FILE
    try:
        return path.read_text("ascii").strip()
    except FileNotFoundError:
        return _make(path)


def _make(path: Path) -> str:
    path.parent.mkdir(parents=True, exist_ok=True)
    fresh = path.with_name(f".{FILE}.{os.getpid()}")
    with os.fdopen(os.open(fresh, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "w") as file:
        file.write(secrets.token_urlsafe(48))
    try:
        os.link(fresh, path)  # whoever links first decides, so that two starters end with one key
    except FileExistsError:
        pass
    finally:
        fresh.unlink()
    return path.read_text("ascii").strip()

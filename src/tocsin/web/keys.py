# SPDX-License-Identifier: AGPL-3.0-or-later
"""The key that signs sessions and links."""

from __future__ import annotations

import secrets
from pathlib import Path

from tocsin.store.keyfile import kept

FILE = "session.key"


def session_key(given: str, data: Path) -> str:
    """The given key, else the one kept in the data folder (mode 0600), made on first use."""
    return given or kept(data / FILE, lambda: secrets.token_urlsafe(48).encode()).decode("ascii")

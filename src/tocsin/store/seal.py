# SPDX-License-Identifier: AGPL-3.0-or-later
"""Channel tokens and passwords, encrypted at rest with a key that lives outside the database."""

from __future__ import annotations

import os
from functools import lru_cache
from pathlib import Path

from cryptography.fernet import Fernet, InvalidToken

from tocsin.store.keyfile import kept

FILE = "secret.key"


class SealError(Exception):
    """A kept secret cannot be opened with this installation's key."""


class Keyring:
    """Seals and opens secrets. The key is `TOCSIN_SEAL_KEY`, else a file in the data folder (mode 0600)
    made on first use. Losing it loses the kept secrets and nothing else."""

    def __init__(self, data_dir: Path | str) -> None:
        self._fernet = Fernet(
            os.environ.get("TOCSIN_SEAL_KEY") or kept(Path(data_dir) / FILE, Fernet.generate_key)
        )
        self._opened = lru_cache(256)(self._open)  # a thousand notices to one webhook open its secret once

    def seal(self, secret: str) -> bytes:
        return self._fernet.encrypt(secret.encode())

    def open(self, sealed: bytes | memoryview | None) -> str:
        """The secret; an empty one for None. Raises SealError, which says nothing of the content."""
        return "" if sealed is None else self._opened(bytes(sealed))

    def _open(self, sealed: bytes) -> str:
        try:
            return self._fernet.decrypt(sealed).decode()
        except InvalidToken:
            raise SealError("the secret was sealed with another key; enter it again") from None

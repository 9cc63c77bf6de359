# SPDX-License-Identifier: AGPL-3.0-or-later
"""The desk's signature: an Ed25519 key (RFC 8032) in the data folder. Knows no table, so that what it signed can
be checked anywhere."""

from __future__ import annotations

import hmac
import os
from pathlib import Path

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey
from msgspec import structs

from tocsin.core.chainlog import Entry
from tocsin.store.keyfile import kept

FILE = "register.key"
HEAD = "register.head"


class SignetError(ValueError):
    """The data folder's key is none; the message names the file and the mend, never what stands in it."""


class Signet:
    """Signs entries; `public` is the key's public half, in hex. Raises SignetError."""

    def __init__(self, data: Path | str) -> None:
        self._head = Path(data) / HEAD
        raw = kept(Path(data) / FILE, lambda: Ed25519PrivateKey.generate().private_bytes_raw().hex().encode())
        try:
            self._key = Ed25519PrivateKey.from_private_bytes(bytes.fromhex(raw.decode("ascii")))
        except ValueError:
            raise SignetError(
                f"{Path(data) / FILE}: holds no key; put back the copy kept elsewhere"
            ) from None
        self.public = self._key.public_key().public_bytes_raw().hex()

    def sign(self, entry: Entry) -> Entry:
        return structs.replace(entry, signature=self._key.sign(bytes.fromhex(entry.hash)).hex())

    def mark(self, said: bytes) -> str:
        """A digest that tells that something changed, and nobody without the key what it is."""
        return hmac.digest(self._key.private_bytes_raw(), said, "sha256").hex()[:32]

    def head(self) -> str:
        """The hash of the last entry noted, which no table keeps: a log that lacks it was cut. Empty when none was."""
        try:
            return self._head.read_text("ascii", "replace").strip()
        except FileNotFoundError:
            return ""

    def note(self, entry: Entry) -> None:
        """Remember the last entry of the log. Raises OSError."""
        fresh = self._head.with_name(f".{HEAD}.{os.getpid()}")
        fresh.write_text(entry.hash + "\n", "ascii")
        fresh.replace(self._head)


def signed_by(public: str, entry: Entry) -> bool:
    """Whether the holder of the public key (hex) signed the entry."""
    try:
        key = Ed25519PublicKey.from_public_bytes(bytes.fromhex(public))
        key.verify(bytes.fromhex(entry.signature), bytes.fromhex(entry.hash))
    except (InvalidSignature, ValueError):
        return False
    return True

# SPDX-License-Identifier: AGPL-3.0-or-later
"""A receipt as a file: signed entries and the desk's public key. Checked without store, network or this desk."""

from __future__ import annotations

from collections.abc import Sequence

import msgspec
from msgspec import Struct

from tocsin.core import receipt
from tocsin.core.chainlog import Entry
from tocsin.store.signet import Signet, signed_by

VERSION = 1
_MOST = 4 * 1024 * 1024


class File(Struct, frozen=True, kw_only=True):
    """What the file holds. `desk` is the public key (hex) that signed the entries."""

    tocsin_receipt: int
    desk: str
    entries: list[Entry]


class ReceiptError(ValueError):
    """The file is no receipt, or does not hold; one line."""


def sealed(entries: Sequence[Entry], signet: Signet) -> bytes:
    """The signed file."""
    signed = [signet.sign(entry) for entry in entries]
    whole = File(tocsin_receipt=VERSION, desk=signet.public, entries=signed)
    return msgspec.json.format(msgspec.json.encode(whole), indent=1) + b"\n"


def verified(raw: bytes, key: str = "") -> File:
    """The receipt, every hash and signature checked; with `key` (hex), that this desk signed it. Raises
    ReceiptError."""
    if len(raw) > _MOST:
        raise ReceiptError("too long for a receipt")
    try:
        found = msgspec.json.decode(raw, type=File)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        raise ReceiptError("not a receipt of Tocsin") from None
    if found.tocsin_receipt != VERSION:
        raise ReceiptError(f"a receipt of version {found.tocsin_receipt}; this Tocsin reads {VERSION}")
    if key and key.strip().lower() != found.desk:
        raise ReceiptError("signed by another desk than the one whose key was given")
    if why := receipt.wrong(found.entries, lambda entry: signed_by(found.desk, entry)):
        raise ReceiptError(why)
    return found

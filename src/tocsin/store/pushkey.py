# SPDX-License-Identifier: AGPL-3.0-or-later
"""The desk's own key for Web Push (VAPID, RFC 8292): one P-256 key in the data folder, made on first use."""

from __future__ import annotations

from pathlib import Path

from cryptography.hazmat.primitives.asymmetric import ec

from tocsin.deliver import webpush
from tocsin.store.keyfile import kept

FILE = "push.key"


def private(data: Path | str) -> str:
    """The private key in base64url."""
    return kept(Path(data) / FILE, _fresh).decode("ascii")


def public(data: Path | str) -> str:
    """The public key in base64url, as a browser's `applicationServerKey`."""
    number = int.from_bytes(webpush.decoded(private(data)), "big")
    return webpush.public(ec.derive_private_key(number, webpush.CURVE))


def _fresh() -> bytes:
    value = ec.generate_private_key(webpush.CURVE).private_numbers().private_value
    return webpush.encoded(value.to_bytes(32, "big")).encode()

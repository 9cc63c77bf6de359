# SPDX-License-Identifier: AGPL-3.0-or-later
"""The link in a message by which its reader takes it on: signed, expiring, good for that one notice.

`KEY.EXPIRY.SIGNATURE`: the notice's key, seconds since 1970 in hexadecimal, and the first 128 bits of HMAC-SHA256
(RFC 2104) in base64url. The same notice always has the same link, so a repeated message is the same bytes.
"""

from __future__ import annotations

import base64
import hashlib
import hmac
import re
from datetime import UTC, datetime, timedelta

from msgspec import Struct

from tocsin.core.event import Kind

GOOD_FOR = timedelta(days=3)
ASKED = frozenset({Kind.WARN, Kind.UPDATE, Kind.BLIND, Kind.UNPLACED, Kind.MUTE, Kind.DIGEST})
"""Notices that want an answer."""
_SHAPE = re.compile(r"([0-9A-Za-z_-]{1,64})\.([0-9a-f]{1,12})\.([0-9A-Za-z_-]{22})")


class Slip(Struct, frozen=True):
    """A link that is ours: whose notice, and whether it has expired."""

    notice: str
    expired: bool


def token(secret: str, notice: str, at: datetime) -> str:
    """The link's last part for a notice decided at `at`."""
    expiry = f"{int((at + GOOD_FOR).timestamp()):x}"
    return f"{notice}.{expiry}.{_sign(secret, notice, expiry)}"


def read(secret: str, given: str, now: datetime) -> Slip | None:
    """What a link says; None for one that is forged or broken."""
    found = _SHAPE.fullmatch(given)
    if not found or not hmac.compare_digest(found[3], _sign(secret, found[1], found[2])):
        return None
    return Slip(found[1], now >= datetime.fromtimestamp(int(found[2], 16), UTC))


def _sign(secret: str, notice: str, expiry: str) -> str:
    signed = hmac.new(f"tocsin.ack.{secret}".encode(), f"{notice}.{expiry}".encode(), hashlib.sha256)
    return base64.urlsafe_b64encode(signed.digest()[:16]).decode().rstrip("=")

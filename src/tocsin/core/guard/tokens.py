# SPDX-License-Identifier: AGPL-3.0-or-later
"""Names a machine gave: ids, keys, codes, senders. What speaks of a person there becomes a hash.

The hash is the same for the same token, so a cancel still finds the alert it cancels.
"""

from __future__ import annotations

import hashlib
import re
from functools import lru_cache

from tocsin.core.guard.rules import ROLES
from tocsin.core.guard.scan import scan

LONGEST = 400
_JOINTS = re.compile(r"[-_./:,;|+~@]+")
_MACHINE = re.compile(r"[\d.:TZ_-]+|(?-i:[A-Z]{1,3}\d{2,})", re.I)
_INSIDE = re.compile(r"(?<![^-_./:,;|+~@])(?:[0-9a-f]{12,}|\d{8}T\d{4,6}Z?)(?![^-_./:,;|+~@])")
_NUMBER = re.compile(r"\d{1,9}$")
_PIECE = re.compile(r"#\d{1,9}$")
# Digits in an id are no telephone and no plate; what a checksum proves is one.
_QUIET = frozenset(("phone", "plate"))


def opaque(token: str) -> str:
    """The token itself, or `sha256:` and 40 hex digits when it speaks of a person or is too long to be one."""
    if len(token) <= LONGEST and not _speaks(_worded(_uncounted(token))):
        return token
    return "sha256:" + hashlib.sha256(token.encode("utf-8", "surrogatepass")).hexdigest()[:40]


def _uncounted(token: str) -> str:
    """The token without its running number, which says nothing of anybody: the ids of one feed are looked at once.

    In a token long enough to be an IBAN (15, ISO 13616) every digit counts, but those of a piece's number ("#12").
    """
    return _NUMBER.sub("0", token) if len(token) < 15 else _PIECE.sub("#0", token)


def _worded(token: str) -> str:
    """The token without the hashes and stamps inside it, which say nothing either: "ical:0/0"."""
    return _INSIDE.sub(lambda piece: piece.group() if _is_text(piece.group()) else "0", token)


def _is_text(digits: str) -> bool:
    """Whether hexadecimal digits spell letters."""
    try:
        said = bytes.fromhex(digits)
    except ValueError:
        return False
    return said.isascii() and said.decode("ascii").isprintable()


@lru_cache(maxsize=16384)
def _speaks(token: str) -> bool:
    if _MACHINE.fullmatch(token):
        return False
    spelt = _JOINTS.sub(" ", token)
    return any(f.kind not in _QUIET for text in {token, spelt} for f in scan(text))


def office(sender: str) -> str:
    """The sender as an office: a person's address becomes its domain, a person's name nothing."""
    return _office(sender.strip()[:LONGEST])


@lru_cache(maxsize=4096)
def _office(sender: str) -> str:
    if "@" in sender:
        local, _, domain = sender.rpartition("@")
        words = [w for w in re.split(r"[^a-z]+", local.lower()) if w]
        domain = re.split(r"[\s<>,;()]", domain)[0]
        return sender if words and all(w in ROLES or w.startswith("noreply") for w in words) else domain
    return "" if any(f.kind not in _QUIET for f in scan(sender)) else sender

# SPDX-License-Identifier: AGPL-3.0-or-later
"""Names a machine gave: ids, keys, codes, senders. What speaks of a person there becomes a hash.

The hash is the same for the same token, so a cancel still finds the alert it cancels.
"""

from __future__ import annotations

import hashlib
import re
from functools import lru_cache

from tocsin.core.guard.glued.disguised import names_a_thing, parted_by_signs, two_joined, untagged
from tocsin.core.guard.glued.names import JOINTS, QUIET, behind_hyphens, names_in
from tocsin.core.guard.glued.run_together import run_in_a_code
from tocsin.core.guard.glued.traces import is_dialled, leads_to_one
from tocsin.core.guard.normal import normal
from tocsin.core.guard.rules import ROLES
from tocsin.core.guard.scan import scan

LONGEST = 400
_MACHINE = re.compile(r"[\d.:TZ_-]+|(?-i:[A-Z]{1,3}\d{2,})", re.I)
_INSIDE = re.compile(r"(?<![^-_./:,;|~@])(?:[0-9a-f]{12,}|\d{8}T\d{4,6}Z?)(?![^-_./:,;|+~@])")
_SORT = re.compile(r"\.(?:edu|gov|gob|gouv|com|org|net|ac|co|go|or|mil)\.(?=[a-z]{2}$)")
_NUMBER = re.compile(r"\d{1,9}$")
_PIECE = re.compile(r"#\d{1,9}$")
_WITH_BLANK = frozenset(("phone",))
"""No machine puts a blank into a code: what looks like a plate there is one."""
_MAY_BE_IBAN = re.compile(r"[A-Z]{2}\d{2}[A-Z\d]{11,30}", re.I)
_ABROAD = re.compile(r"\+\d(?:[ ()/.-]?\d){7,}")
_HANDLE = re.compile(r"(?<![^\W_])@[^\W\d][\w.]{2,}")
DOMAIN = re.compile(r"(?:[a-z0-9-]{1,63}\.){1,8}[a-z]{2,24}|[a-z0-9-]{1,63}", re.I)


def opaque(token: str) -> str:
    """The token itself, or `sha256:` and 40 hex digits when it speaks of a person or is too long to be one."""
    if len(token) <= LONGEST and not is_dialled(token) and not _speaks(_worded(_uncounted(token))):
        return token
    return hashed(token)


def hashed(token: str) -> str:
    return "sha256:" + hashlib.sha256(token.encode("utf-8", "surrogatepass")).hexdigest()[:40]


def _uncounted(token: str) -> str:
    """The token without its running number, which says nothing of anybody: the ids of one feed are looked at once.

    In a token long enough to be an IBAN (15, ISO 13616) every digit counts, but those of a piece's number ("#12").
    """
    if " " in token:
        return token
    return _NUMBER.sub("0", token) if len(token) < 15 else _PIECE.sub("#0", token)


def _worded(token: str) -> str:
    """The token without the hashes and stamps inside it, which say nothing either: "ical:0/0", nor of what sort a domain is."""
    token = _SORT.sub(".", token)
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
    if _MACHINE.fullmatch(token) and not _MAY_BE_IBAN.fullmatch(token):
        return False
    token = untagged(normal(token).text)
    if parted_by_signs(token) or two_joined(token):
        return True
    if any(True for _ in behind_hyphens(token)) or any(map(scan, _pieces(token))):
        return True
    if _ABROAD.search(token) or _HANDLE.search(token) or run_in_a_code(token) or leads_to_one(token):
        return True
    if any(f.kind not in (_WITH_BLANK if " " in token else QUIET) for f in scan(token)):
        return True
    return any(f.kind not in QUIET for f in scan(JOINTS.sub(" ", token))) or names_in(token)


def _pieces(token: str) -> list[str]:
    """What colons part, where there are blanks in it: "road:Bergmann, Anna"."""
    return token.split(":")[1:] if ":" in token and " " in token else []


def office(sender: str) -> str:
    """The sender as an office: a person's address becomes its domain, a person's name nothing."""
    sender = sender.strip()
    said = _office(sender[-LONGEST:] if "@" in sender else sender[:LONGEST])
    if " " in said and names_a_thing(said):
        return ""
    return "" if is_dialled(said) or _speaks(_worded(said.rpartition("@")[2])) else said


@lru_cache(maxsize=4096)
def _office(sender: str) -> str:
    if "@" in sender:
        local, _, domain = sender.rpartition("@")
        words = [w for w in re.split(r"[^a-z]+", local.lower()) if w]
        domain = re.split(r"[\s<>,;()]", domain)[0]
        if not words or local[-1:].isspace() or not DOMAIN.fullmatch(domain):
            return ""
        return sender if all(w in ROLES or w.startswith("noreply") for w in words) else domain
    return sender

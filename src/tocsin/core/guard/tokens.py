# SPDX-License-Identifier: AGPL-3.0-or-later
"""Names a machine gave: ids, keys, codes, senders. What speaks of a person there becomes a hash.

The hash is the same for the same token, so a cancel still finds the alert it cancels.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterator
from functools import lru_cache

from tocsin.core.guard.cues.heads import HEADS
from tocsin.core.guard.names.kinds import Kind, kind_of
from tocsin.core.guard.names.person import NAMED
from tocsin.core.guard.normal import fold
from tocsin.core.guard.rules import ROLES
from tocsin.core.guard.run_together import run_together
from tocsin.core.guard.scan import Found, scan

LONGEST = 400
_JOINTS = re.compile(r"[-_./:,;|+~@]+")
_MACHINE = re.compile(r"[\d.:TZ_-]+|(?-i:[A-Z]{1,3}\d{2,})", re.I)
_INSIDE = re.compile(r"(?<![^-_./:,;|+~@])(?:[0-9a-f]{12,}|\d{8}T\d{4,6}Z?)(?![^-_./:,;|+~@])")
_SORT = re.compile(r"\.(?:edu|gov|gob|gouv|com|org|net|ac|co|go|or|mil)\.(?=[a-z]{2}$)")
_NUMBER = re.compile(r"\d{1,9}$")
_PIECE = re.compile(r"#\d{1,9}$")
_PIECES = re.compile(r"[^\w.-]+")
_PARTED = re.compile(r"[^\w.]+")
# Digits in an id are no telephone and no plate; what a checksum proves is one.
_QUIET = frozenset(("phone", "plate"))
_WITH_BLANK = frozenset(("phone",))
"""No machine puts a blank into a code: what looks like a plate there is one."""
_MAY_BE_IBAN = re.compile(r"(?<![^\W_])[A-Z]{2}\d{2}[A-Z\d]{11,30}(?![^\W_])", re.I)
_ABROAD = re.compile(r"\+\d(?:[ ()/.-]?\d){7,}")
_HANDLE = re.compile(r"(?<![^\W_])@[^\W\d][\w.]{2,}")
DOMAIN = re.compile(r"(?:[a-z0-9-]{1,63}\.){1,8}[a-z]{2,24}|[a-z0-9-]{1,63}", re.I)
_SEAM = re.compile(r"(?<=[^\W\d_][^\W\dA-Z_])(?=[A-Z])|(?<=[^\W\d_])(?=\d)|(?<=\d)(?=[^\W\d_])")
_HUMP = re.compile(r"(?<=[^\W\d_])(?<=[^A-Z])(?=[A-Z])")
_JOINT_OR_SEAM = re.compile(rf"{_JOINTS.pattern}|{_SEAM.pattern}")
_NO_CAUSE = _QUIET | {"person"}
_LOUD = re.compile(r"[A-ZÀ-Þ]{4,}")
_WORD = re.compile(r"[^\W\d_]{3,}")
_BLANKLESS = re.compile(r"\S+")
_TWO_SMALL = re.compile(r"[-./][a-zß-ÿ]{3,40}[-./][a-zß-ÿ]{3,40}(?![^\W\d_])")
"""Behind a code or a place: "FL-2024-anna-bergmann"."""
_BEHIND_HYPHEN = re.compile(r"(?<!\w)([^\W_]{2,40})-([A-ZÀ-Þ][^\W\d_]{2,40} [A-ZÀ-Þ][^\W\d_]{2,40})(?!\w)")
_CLEARLY = 0.9
"""A given name and a surname, neither a place's."""
_NO_PLACE = 13
"""Letters of two names in a slot: towns and streets of fewer read like two, "Laurelton"."""
_SMALL = 3
"""A small word of so many letters may be part of a name that was made an address: "anna-bergmann"."""


def opaque(token: str) -> str:
    """The token itself, or `sha256:` and 40 hex digits when it speaks of a person or is too long to be one."""
    if len(token) <= LONGEST and not _speaks(_worded(_uncounted(token))):
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
    if _ABROAD.search(token) or _HANDLE.search(token) or run_together(token) or _pays(token):
        return True
    if any(f.kind not in (_WITH_BLANK if " " in token else _QUIET) for f in scan(token)):
        return True
    return any(f.kind not in _QUIET for f in scan(_JOINTS.sub(" ", token))) or names_in(token)


def _pays(token: str) -> bool:
    """Whether an account stands in it, whatever is glued to it."""
    return any(f.kind == "iban" for run in _MAY_BE_IBAN.findall(token) for f in scan(run))


def names_in(token: str) -> bool:
    """Whether a word that a machine glued speaks of somebody: "anna-bergmann", "anna_bergmann", "AnnaBergmann"."""
    pieces = {token, *_PIECES.split(token), *_PARTED.split(token)}
    return any(_speaks_out(spelt_out(piece), piece) for piece in pieces if len(piece) > _SMALL)


def _speaks_out(spelt: str, said: str) -> bool:
    """Whether two words that may be a name, or a word of a cause, show when a piece is spelt out."""
    return (
        spelt != said
        and len(_WORD.findall(spelt)) > 1
        and any(f.kind not in _QUIET and _is_sure(f) for f in scan(spelt))
    )


def spelt_out(token: str) -> str:
    """The words of a token as they would be written: parted at its joints and seams, names with a capital."""
    words = _SEAM.sub(" ", _JOINTS.sub(" ", token)).split()
    return " ".join(
        w.title() if (w.islower() and len(w) >= _SMALL) or _LOUD.fullmatch(w) else w for w in words
    )


def glued(value: str) -> bool:
    """Whether a name or a cause is glued to something in a text: "/people/anna-bergmann", "49-Warnstreik"."""
    if run_together(value, _NO_PLACE):
        return True
    if not _JOINT_OR_SEAM.search(value):
        return False
    parted = _JOINTS.sub(" ", value)
    if any(f.kind not in _NO_CAUSE for f in scan(parted)):
        return True
    return hides_a_name(value)


def hides_a_name(text: str) -> bool:
    """Whether a word of the text, however glued, is somebody's name: an address of the web, "@anna_bergmann"."""
    return any(True for _ in glued_names(text))


def glued_names(text: str) -> Iterator[tuple[int, int]]:
    """Start and end of each such word, and of each name behind a hyphen."""
    for match in _BEHIND_HYPHEN.finditer(text):
        given = kind_of(fold(match[1])) & (Kind.GIVEN | Kind.WEAK) or fold(match[2]).split()[0] in HEADS
        if not given and any(map(_is_clear, scan(match[2]))):
            yield match.start(2), match.end(2)
    for match in _BLANKLESS.finditer(text):
        if _is_glued(match.group()) and not _of_a_system(match.group()) and names_in(match.group()):
            yield match.start(), match.end()


_SYSTEMS = frozenset("mowas katwarn biwapp".split())


def _of_a_system(word: str) -> bool:
    """ "nina-mowas": Germany's app for warnings beside the system it shows; by itself a given name."""
    pieces = _JOINTS.sub(" ", word.lower()).split()
    return any(piece in _SYSTEMS for piece in pieces) and {*pieces} <= _SYSTEMS | {"nina"}


def _is_glued(word: str) -> bool:
    """Whether no hand wrote it so; two names that a hyphen joins stand on every map."""
    if "_" in word or "://" in word or _HUMP.search(word):
        return True
    if word.islower():
        return any(joint in word for joint in "-./")
    return bool(_TWO_SMALL.search(word))


def _is_sure(found: Found) -> bool:
    return found.kind != "person" or found.certainty >= NAMED


def _is_clear(found: Found) -> bool:
    return found.kind == "person" and found.certainty >= _CLEARLY


def office(sender: str) -> str:
    """The sender as an office: a person's address becomes its domain, a person's name nothing."""
    said = _office(sender.strip()[:LONGEST])
    return "" if _speaks(_worded(said.rpartition("@")[2])) else said


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

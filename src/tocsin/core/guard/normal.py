# SPDX-License-Identifier: AGPL-3.0-or-later
"""Text as a scanner should see it, with the way back to the text as it was sent.

Undone here: HTML entities (also escaped twice), percent escapes, zero-width and direction marks,
compatibility forms (NFKC), letters of another alphabet inside a Latin word. Every step is linear.
"""

from __future__ import annotations

import base64
import binascii
import html
import re
import unicodedata
from functools import lru_cache
from itertools import chain

from msgspec import Struct

# General punctuation that shows nothing: zero-width, joiners, direction marks and isolates, BOM,
# soft hyphen, Mongolian vowel separator, Arabic letter mark, combining grapheme joiner, tags.
_UNSEEN = re.compile(
    "[\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u202a-\u202e\u2060-\u206f\u20dd-\u20e4\u0488\u0489\ua670-\ua672"
    "\u3164\ufe00-\ufe0f\ufeff\uffa0\ufff9-\ufffb\U000e0000-\U000e007f]"
)
# Letters drawn in brackets and as flags, which compatibility forms do not undo.
_DRAWN = re.compile("[\u249c-\u24b5\U0001f1e6-\U0001f1ff]")
_ESCAPE = re.compile(
    r"&(?:amp;)*(?:#[0-9]{1,7};?|#[xX][0-9a-fA-F]{1,6};?|[a-zA-Z]{2,32};)|(?:%(?:25){0,4}[0-9a-fA-F]{2})+"
)
_RUN = re.compile(r"(?<![A-Za-z0-9+/_-])[A-Za-z0-9+/_-]{8,}={0,2}")
_HEX = re.compile("(?:[2-7][0-9a-fA-F]|[cC][2-9a-fA-F]|[dDeE][0-9a-fA-F]|[89abAB][0-9a-fA-F]){4,2000}")
_BYTES = re.compile(r"(?<!\w)(?:[0-9a-fA-F]{2}[ :]){7,400}[0-9a-fA-F]{2}(?!\w)")
_BETWEEN = re.compile("[ :]")
_WORD = re.compile(r"[^\W\d_]+")
_LATIN = re.compile("[A-Za-z\u00c0-\u024f]")
_FOREIGN = re.compile("[\u0370-\u03ff\u0400-\u052f\u13a0-\u13ff\u0530-\u058f]")

# Letters drawn like Latin ones (Unicode TR 39 names the practice; the table is our own reading).
_LIKE = str.maketrans(
    "АВЕЅІЈКМНОРСТУХаеіјорсухѕԁһԛԝӏԍΑΒΕΖΗΙΚΜΝΟΡΤΥΧαεικνορτυχոսԼգ",
    "ABESIJKMHOPCTYXaeijopcyxsdhqwlgABEZHIKMNOPTYXaeiknoptuxnuLg",
)
_PLAIN = str.maketrans(
    {"ł": "l", "ß": "ss", "ø": "o", "đ": "d", "ð": "d", "þ": "th", "æ": "ae", "œ": "oe", "ı": "i", "’": "'"}
)


class Normal(Struct, frozen=True):
    """`text` as read; `at[i]` is where its i-th letter began in the text sent, None when nothing moved."""

    text: str
    at: tuple[int, ...] | None = None

    def back(self, start: int, end: int) -> tuple[int, int]:
        """The span in the text sent."""
        if self.at is None:
            return start, end
        return self.at[start], self.at[end] if end < len(self.at) else self.at[-1]


@lru_cache(maxsize=65536)
def fold(word: str) -> str:
    """A word without case and accents: "Wiśniewski" and "WISNIEWSKI" fold alike."""
    if word.isascii():
        return word.lower()
    plain = unicodedata.normalize("NFKD", word.casefold().translate(_PLAIN))
    return "".join(c for c in plain if not unicodedata.combining(c)).translate(_PLAIN)


def normal(text: str) -> Normal:
    """Read `text` through its disguises."""
    plain = "&" not in text and "%" not in text and _undisguised(text)
    spelt, at = (text, None) if plain else _spelt(text)
    joined = _unmasked(spelt)
    return Normal(joined, at)


def _spelt(text: str) -> tuple[str, tuple[int, ...]]:
    letters: list[str] = []
    at: list[int] = []
    for piece, start, fixed in _unescaped(text):
        _spell(piece, start, fixed, letters, at)
    return "".join(letters), (*at, len(text))


def _undisguised(text: str) -> bool:
    """Whether every letter is what it seems, so that nothing needs to be spelt anew."""
    return text.isascii() or (
        unicodedata.is_normalized("NFKC", text)
        and not _UNSEEN.search(text)
        and not _DRAWN.search(text)
        and not any(map(unicodedata.combining, set(text)))
    )


def _unescaped(text: str) -> list[tuple[str, int, bool]]:
    """Pieces of text with their start; `fixed` pieces came from one escape and share its start."""
    pieces: list[tuple[str, int, bool]] = []
    done = 0
    for match in _ESCAPE.finditer(text):
        if match.start() > done:
            pieces.append((text[done : match.start()], done, False))
        pieces.append((_meaning(match.group()), match.start(), True))
        done = match.end()
    pieces.append((text[done:], done, False))
    return pieces


def _meaning(escape: str) -> str:
    if escape.startswith("%"):
        return binascii.unhexlify(re.sub("%(?:25)*(?=[0-9a-fA-F]{2})", "", escape)).decode("utf-8", "replace")
    return html.unescape(re.sub("^&(?:amp;)+", "&", escape))


def _spell(piece: str, start: int, fixed: bool, letters: list[str], at: list[int]) -> None:
    for offset, char in enumerate(piece):
        if char < "\x7f":
            shown = char
        else:
            shown = _shown(char)
        where = start if fixed else start + offset
        if shown and unicodedata.combining(shown[0]) and letters:
            letters[-1] = _joined(letters[-1], shown)
            continue
        for letter in shown:
            letters.append(letter)
            at.append(where)


def _joined(letter: str, mark: str) -> str:
    """The letter with its mark where Unicode has one for it, else the bare letter."""
    whole = unicodedata.normalize("NFC", letter + mark)
    return whole if len(whole) == 1 else letter


@lru_cache(maxsize=8192)
def _shown(char: str) -> str:
    """What a reader sees of one character."""
    if _DRAWN.match(char):
        return chr(ord(char) - (0x249C - ord("A") if char < "\u24b6" else 0x1F1E6 - ord("A")))
    return "" if _UNSEEN.match(char) else unicodedata.normalize("NFKC", char)


def _unmasked(text: str) -> str:
    """Look-alike letters turned Latin where one word mixes alphabets. Keeps the length."""
    if not _FOREIGN.search(text) or not _LATIN.search(text):
        return text
    return _WORD.sub(_latin, text)


def _latin(match: re.Match[str]) -> str:
    word = match.group()
    return word.translate(_LIKE) if _FOREIGN.search(word) and _LATIN.search(word) else word


def hidden(text: str) -> list[tuple[int, int, str]]:
    """Runs that read as text once base64 or hexadecimal is undone: start, end, what they say. At most 200 of them."""
    found = []
    for match in chain(_RUN.finditer(text), _BYTES.finditer(text)):
        said = _undone(_BETWEEN.sub("", match.group()) if match.re is _BYTES else match.group())
        if said:
            found.append((match.start(), match.end(), _undone(said) or said))  # also packed twice
            if len(found) == 200:
                break
    return found


def _undone(run: str) -> str:
    body = run.rstrip("=")[:4096].replace("-", "+").replace("_", "/")
    if _HEX.fullmatch(run):
        return _said(bytes.fromhex(run[: len(run) // 2 * 2]))
    if len(body) % 4 == 1 or body.isdigit():
        return ""
    try:
        return _said(base64.b64decode(body + "=" * (-len(body) % 4), validate=True))
    except (binascii.Error, ValueError):
        return ""


def _said(raw: bytes) -> str:
    """Bytes as a text in UTF-8, or in UTF-16 when every other one is nought; "" when they are none."""
    try:
        said = raw.decode("utf-16-le" if raw[1::2] and not any(raw[1::2]) else "utf-8")
    except UnicodeDecodeError:
        return ""
    return said if _readable(said) else ""


def _readable(said: str) -> bool:
    return len(said) > 1 and all(c.isprintable() or c in "\n\r\t" for c in said)

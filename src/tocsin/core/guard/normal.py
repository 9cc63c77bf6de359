# SPDX-License-Identifier: AGPL-3.0-or-later
"""Text as a scanner should see it, with the way back to the text as it was sent.

Undone here: HTML entities (also escaped twice), percent escapes, zero-width and direction marks,
compatibility forms (NFKC), letters of another alphabet inside a Latin word. Every step is linear.
"""

from __future__ import annotations

import binascii
import html
import re
import unicodedata
from functools import lru_cache

from msgspec import Struct

from tocsin.core.guard.memory import LONGEST, of_words

# General punctuation that shows nothing: zero-width, joiners, direction marks and isolates, BOM,
# soft hyphen, Mongolian vowel separator, Arabic letter mark and vowel signs, combining grapheme joiner, tags, control characters.
_UNSEEN = re.compile(
    "[\x00-\x08\x0b\x0e-\x1f\x7f-\x84\x86-\x9f\u00ad\u034f\u061c\u064b-\u0652\u0670\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u202a-\u202e\u2060-\u206f\u20dd-\u20e4\u0488\u0489\ua670-\ua672"
    "\u3164\ufe00-\ufe0f\ufeff\uffa0\ufff9-\ufffb\U000e0000-\U000e01ef]"
)
# Letters drawn in brackets and as flags, which compatibility forms do not undo.
_DRAWN = re.compile("[\u249c-\u24b5\U0001f150-\U0001f169\U0001f170-\U0001f189\U0001f1e6-\U0001f1ff]")
_DRAWN_FROM = (0x1F1E6, 0x1F170, 0x1F150, 0x249C)
_ESCAPE = re.compile(
    r"&(?:(?:amp|#38|#x26);)*(?:#[0-9]{1,10};?|#[xX][0-9a-fA-F]{1,8};?|[a-zA-Z]{2,32};)|(?:%(?:25){0,4}[0-9a-fA-F]{2})+"
)
_WORD = re.compile(r"[^\W\d_]+")
_LATIN = re.compile("[A-Za-z\u00c0-\u024f]")
EASTERN_LETTER = re.compile("[\u0530-\u1dff\u2e80-\ud7ff\uf900-\U0003ffff]")
FOREIGN = re.compile("[\u0370-\u03ff\u0400-\u052f\u13a0-\u13ff\u0530-\u058f\ua4d0-\ua4f7]")

# Letters drawn like Latin ones (Unicode TR 39 names the practice; the table is our own reading).
LIKE = str.maketrans(
    "АВЕЅІЈКМНОРСТУХаеіјорсухѕԁһԛԝӏԍΑΒΕΖΗΙΚΜΝΟΡΤΥΧαεικνορτυχոսԼգօհցզքռՏՕՍᎪᎫᎬᎠᎡᎢᎳᎷᎻᏀᏃᏚᏞᏟᏢᏦᏙᏔᏒᏴꓐꓑꓓꓔꓖꓗꓙꓚꓜꓝꓟꓠꓡꓢꓣꓦꓧꓪꓫꓬꓮꓰꓲꓳꓴ",
    "ABESIJKMHOPCTYXaeijopcyxsdhqwlgABEZHIKMNOPTYXaeiknoptuxnuLgohgqpnSOUAJEDRTWMHGZSLCPKVWRBBPDTGKJCZFMNLSRVHWXYAEIOU",
)
_SMALL_CAPITAL = re.compile("[ᴀʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘǫʀꜱᴛᴜᴠᴡʏᴢ]")
_SMALL = str.maketrans("ᴀʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘǫʀꜱᴛᴜᴠᴡʏᴢ", "abcdefghijklmnopqrstuvwyz")
_PLAIN = str.maketrans(
    {"ł": "l", "ß": "ss", "ø": "o", "đ": "d", "ð": "d", "þ": "th", "æ": "ae", "œ": "oe", "ı": "i", "’": "'"}
)


@lru_cache(maxsize=64)
def is_eastern(text: str) -> bool:
    """Whether a text has a letter that is neither Latin nor Greek nor Cyrillic."""
    return not text.isascii() and EASTERN_LETTER.search(text) is not None


class Normal(Struct, frozen=True):
    """`text` as read; `at[i]` is where its i-th letter began in the text sent, None when nothing moved."""

    text: str
    at: tuple[int, ...] | None = None

    def back(self, start: int, end: int) -> tuple[int, int]:
        """The span in the text sent."""
        if self.at is None:
            return start, end
        return self.at[start], self.at[end] if end < len(self.at) else self.at[-1]


@of_words(65536)
def fold(word: str) -> str:
    """A word without case and accents: "Wiśniewski" and "WISNIEWSKI" fold alike."""
    if word.isascii():
        return word.lower()
    return _plain(word) if len(word) <= LONGEST else _plain_text(word)


def _plain(word: str) -> str:
    plain = unicodedata.normalize("NFKD", word.casefold().translate(_PLAIN))
    marks = dict.fromkeys(ord(c) for c in set(plain) if unicodedata.combining(c))
    return (plain.translate(marks) if marks else plain).translate(_PLAIN)


# Of a text without a blank, which no memory of words keeps, a dozen readers ask.
_plain_text = lru_cache(maxsize=1)(_plain)


class _Bare(dict[int, int]):
    """A letter's code to that of the letter without its accent."""

    def __missing__(self, code: int) -> int:
        plain = _PLAIN.get(code, "")
        self[code] = ord(plain if len(plain) == 1 else unicodedata.normalize("NFD", chr(code))[0])
        return self[code]


_BARE = _Bare()


@lru_cache(maxsize=16)
def bare_letters(text: str) -> str:
    """The text in lower case and without accents, a letter for a letter."""
    low = text.lower()
    return low if low.isascii() or len(low) != len(text) else low.translate(_BARE)


@lru_cache(maxsize=16)
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
    if _UNSEEN.search(text):
        return False
    return text.isascii() or _USUAL.issuperset(text) or _as_drawn(text)


def _as_drawn(text: str) -> bool:
    return (
        unicodedata.is_normalized("NFKC", text)
        and not _DRAWN.search(text)
        and not _SMALL_CAPITAL.search(text)
        and not any(map(unicodedata.combining, set(text)))
    )


_USUAL = frozenset(filter(_as_drawn, map(chr, (*range(0x250), *range(0x2010, 0x2040), 0x20AC))))
"""Letters of Latin alphabets and the marks among them; none joins with its neighbour."""


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
    return html.unescape(re.sub("^&(?:(?:amp|#38|#x26);)+(?=.)", "&", escape))


def _spell(piece: str, start: int, fixed: bool, letters: list[str], at: list[int]) -> None:
    if not fixed and _undisguised(piece):
        letters.extend(piece)
        at.extend(range(start, start + len(piece)))
        return
    for offset, char in enumerate(piece):
        if "\x1f" < char < "\x7f":
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
    """The letter with its mark where Unicode has one for it; no alphabet heaps marks on it: then the bare letter."""
    whole = unicodedata.normalize("NFC", letter + mark)
    return (
        whole
        if len(whole) == 1 and not "\u1e00" <= whole < "\u1f00"
        else unicodedata.normalize("NFD", letter)[0]
    )


@lru_cache(maxsize=8192)
def _shown(char: str) -> str:
    """What a reader sees of one character."""
    if _DRAWN.match(char):
        return chr(ord("A") + ord(char) - next(first for first in _DRAWN_FROM if ord(char) >= first))
    return "" if _UNSEEN.match(char) else unicodedata.normalize("NFKC", char).translate(_SMALL)


def _unmasked(text: str) -> str:
    """Look-alike letters turned Latin where one word mixes alphabets. Keeps the length."""
    if text.isascii() or not FOREIGN.search(text) or not _LATIN.search(text):
        return text
    return _WORD.sub(_latin, text)


def _latin(match: re.Match[str]) -> str:
    word = match.group()
    return word.translate(LIKE) if FOREIGN.search(word) and _LATIN.search(word) else word

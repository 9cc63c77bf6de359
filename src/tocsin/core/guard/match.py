# SPDX-License-Identifier: AGPL-3.0-or-later
"""Finds the words of `terms` in a text, in time linear in its length."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from tocsin.core.guard import terms
from tocsin.core.guard.book import Book
from tocsin.core.guard.han_forms import simple
from tocsin.core.guard.late import Late
from tocsin.core.guard.normal import EASTERN_LETTER, bare_letters
from tocsin.core.guard.organisations import EASTERN, LETTERS, NAMES
from tocsin.core.guard.words import Token

Hit = tuple[str, int, int, float]
_LISTS = {
    "strike": terms.STRIKE,
    "demonstration": terms.DEMONSTRATION,
    "union": terms.UNION,
    "party": terms.PARTY,
    "faith": terms.FAITH,
    "health": terms.HEALTH,
    "orientation": terms.ORIENTATION + terms.PROTEST_MARK,
    "ethnicity": terms.ETHNICITY,
    "person_alert": terms.PERSON_ALERT,
}
_CJK_CHAR = re.compile("[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")
_RIGHT_TO_LEFT = re.compile("[\u0590-\u06ff]")
_ARABIC_FORM = str.maketrans(
    {"أ": "ا", "إ": "ا", "آ": "ا", "ة": "ه", "ى": "ي", "ؤ": "و", "ئ": "ي", "ـ": None}
)
_DOTTED_UNION = Late(r"(?i)\bver\.di\b", needs=r"ver\.di")  # no word of letters, so no term
# "رأس السنة", the new year: the word for a year is the Sunnis', too.
_YEAR = frozenset(("السنه", "سنه"))
_OF_YEAR = frozenset("راس هذه نهايه بدايه خلال طوال اخر منتصف طول مدار".split())
_CLITIC = re.compile("^(?:[وف]?(?:[بلك]?ال|لل|[بلك])?|ה|ב|ל|מ|ש)")


_BOOK = Book((*_LISTS.items(), *NAMES.items()))
_EXACT = LETTERS | {w: kind for kind, text in terms.EXACT.items() for w in text.split()}
_INFIX = re.compile("|".join(map(re.escape, _BOOK.inside)))
_CJK = {w: kind for kind, text in terms.CJK.items() for w in text.split()}
_CJK_TERM = Late("|".join(sorted(map(re.escape, _CJK), key=len, reverse=True)))
_EASTERN = [(kind, Late(said)) for kind, said in EASTERN.items()]
_SEMITIC = {
    w.replace("־", " ").translate(_ARABIC_FORM): k
    for k, t in (*terms.ARABIC.items(), *terms.HEBREW.items())
    for w in t.split()
}


def causes(text: str, words: Sequence[Token]) -> Iterator[Hit]:
    """Kind, start, end and certainty of every term found."""
    for i, token in enumerate(words):
        if token.word in _EXACT or "-" in token.word:
            yield from _exact(token)
        for kind, first, last in _BOOK.at(words, i) if _BOOK.speaks(token.low) else ():
            if not _innocent(words, first, last):
                yield kind, words[first].start, words[last].end, 0.9 if last > first else 0.85
    for match in _INFIX.finditer(bare_letters(text)):
        yield _BOOK.inside[match.group()], match.start(), match.end(), 0.9
    for match in _DOTTED_UNION.finditer(text):
        yield "union", match.start(), match.end(), 0.9
    if EASTERN_LETTER.search(text):
        yield from _eastern(text)
    if _RIGHT_TO_LEFT.search(text):
        yield from _semitic(words)


def _eastern(text: str) -> Iterator[Hit]:
    if _CJK_CHAR.search(text):
        yield from ((_CJK[m.group()], m.start(), m.end(), 0.9) for m in _CJK_TERM.finditer(text))
    plain = simple(text)
    for kind, said in _EASTERN:
        yield from ((kind, m.start(), m.end(), 0.85) for m in said.finditer(plain))


def _exact(token: Token) -> Iterator[Hit]:
    if token.word in _EXACT:
        yield _EXACT[token.word], token.start, token.end, 0.85
    elif "-" in token.word:
        for part in token.word.split("-"):
            if part in _EXACT:
                yield _EXACT[part], token.start, token.end, 0.85


def _innocent(words: Sequence[Token], first: int, last: int) -> bool:
    term = " ".join(word.low for word in words[first : last + 1])
    before = words[first - 1].low if first else ""
    after = words[last + 1].low if last + 1 < len(words) else ""
    return any(
        before in terms.NOT_BEFORE.get(name, ()) or after in terms.NOT_AFTER.get(name, ())
        for name in {term, words[first].low}
    )


def _semitic(words: Sequence[Token]) -> Iterator[Hit]:
    for i, token in enumerate(words):
        if token.word[0] >= "\u0590":
            plain = token.word.translate(_ARABIC_FORM)
            if plain in _YEAR and i and words[i - 1].word.translate(_ARABIC_FORM) in _OF_YEAR:
                continue
            kind = _SEMITIC.get(plain) or _SEMITIC.get(_CLITIC.sub("", plain))
            if kind:
                yield kind, token.start, token.end, 0.85

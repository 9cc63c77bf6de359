# SPDX-License-Identifier: AGPL-3.0-or-later
"""Finds the words of `terms` in a text, in time linear in its length."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from tocsin.core.guard import terms
from tocsin.core.guard.late import Late
from tocsin.core.guard.normal import bare_letters, fold
from tocsin.core.guard.terms_east import eastern_terms
from tocsin.core.guard.words import Token, tokens

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
_DOTTED_UNION = re.compile(r"\bver\.di\b", re.I)  # no word of letters, so no term
# "رأس السنة", the new year: the word for a year is the Sunnis', too.
_YEAR = frozenset(("السنه", "سنه"))
_FLYING = frozenset("طايره الطايره طايرات الطايرات".split())  # "الطائرة المسيرة", a drone
_OF_YEAR = frozenset("راس هذه نهايه بدايه خلال طوال اخر منتصف طول مدار".split())
_CLITIC = re.compile("^(?:[وف]?(?:[بلك]?ال|لل|[بلك])?|ה|ב|ל|מ|ש)")


class _Book:
    """The terms, laid out so that one look per word finds them."""

    def __init__(self) -> None:
        self.whole: dict[str, list[tuple[tuple[str, ...], bool, str]]] = {}
        self.starts: dict[str, str] = {}
        self.inside: list[tuple[str, str]] = []
        self.exact = {w: kind for kind, text in terms.EXACT.items() for w in text.split()}
        for kind, text in _LISTS.items():
            for term in re.split(r"[,\n]", text):
                self._add(term.strip(), kind)
        self.lengths = sorted({len(s) for s in self.starts})
        self.shortest = self.lengths[0]
        self.heads = frozenset(s[: self.shortest] for s in self.starts)
        self.infix = re.compile("|".join(re.escape(s) for s, _ in self.inside))
        self.infix_kind = dict(self.inside)

    def _add(self, term: str, kind: str) -> None:
        if not term:
            return
        parts = [fold(t.word) for t in tokens(term.replace("*", ""))]
        if term.startswith("*"):
            self.inside.append((parts[0], kind))
        elif len(parts) == 1 and term.endswith("*"):
            self.starts[parts[0]] = kind
        elif parts:
            self.whole.setdefault(parts[0], []).append((tuple(parts[1:]), term.endswith("*"), kind))


_BOOK = _Book()
_CJK = {w: kind for kind, text in terms.CJK.items() for w in text.split()}
_CJK_TERM = Late("|".join(sorted(map(re.escape, _CJK), key=len, reverse=True)))
_SEMITIC = {
    w.replace("־", " ").translate(_ARABIC_FORM): k
    for k, t in (*terms.ARABIC.items(), *terms.HEBREW.items())
    for w in t.split()
}


def causes(text: str, words: Sequence[Token]) -> Iterator[Hit]:
    """Kind, start, end and certainty of every term found."""
    for i, token in enumerate(words):
        if token.word in _BOOK.exact or "-" in token.word:
            yield from _exact(token)
        if token.low in _BOOK.whole:
            yield from _phrases(words, i)
        if token.low[: _BOOK.shortest] in _BOOK.heads or "-" in token.low:
            yield from _beginning(words, i)
    for match in _BOOK.infix.finditer(bare_letters(text)):
        yield _BOOK.infix_kind[match.group()], match.start(), match.end(), 0.9
    for match in _DOTTED_UNION.finditer(text):
        yield "union", match.start(), match.end(), 0.9
    if _CJK_CHAR.search(text):
        for match in _CJK_TERM.finditer(text):
            yield _CJK[match.group()], match.start(), match.end(), 0.9
    yield from eastern_terms(text, words)
    if _RIGHT_TO_LEFT.search(text):
        yield from _semitic(words)


def _exact(token: Token) -> Iterator[Hit]:
    if token.word in _BOOK.exact:
        yield _BOOK.exact[token.word], token.start, token.end, 0.85
    elif "-" in token.word:
        for part in token.word.split("-"):
            if part in _BOOK.exact:
                yield _BOOK.exact[part], token.start, token.end, 0.85


def _phrases(words: Sequence[Token], i: int) -> Iterator[Hit]:
    for rest, starred, kind in _BOOK.whole.get(words[i].low, ()):
        last = i + len(rest)
        if last >= len(words) or not _same(words, i, rest, starred):
            continue
        if not _innocent(words, i, last, " ".join((words[i].low, *rest))):
            yield kind, words[i].start, words[last].end, 0.9


def _same(words: Sequence[Token], i: int, rest: tuple[str, ...], starred: bool) -> bool:
    for n, part in enumerate(rest, 1):
        word = words[i + n].low
        if word != part and not (starred and n == len(rest) and word.startswith(part)):
            return False
    return True


def _beginning(words: Sequence[Token], i: int) -> Iterator[Hit]:
    low = words[i].low
    for part in (low, *low.split("-")[1:]) if "-" in low else (low,):
        for length in _BOOK.lengths:
            if length > len(part):
                break
            kind = _BOOK.starts.get(part[:length])
            if kind and not _innocent(words, i, i, low):
                yield kind, words[i].start, words[i].end, 0.85
                return


def _innocent(words: Sequence[Token], first: int, last: int, term: str) -> bool:
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
            if "مسير" in plain and i and words[i - 1].word.translate(_ARABIC_FORM) in _FLYING:
                continue
            kind = _SEMITIC.get(plain) or _SEMITIC.get(_CLITIC.sub("", plain))
            if kind:
                yield kind, token.start, token.end, 0.85

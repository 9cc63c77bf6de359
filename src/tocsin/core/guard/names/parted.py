# SPDX-License-Identifier: AGPL-3.0-or-later
"""Given name and surname that stand apart: "OKAFOR, Daniel", "Daniel" "Okafor", DanielOkafor, "Surname: Okafor".

A capital beside a capital says nothing when marks part them, so here both words must be names in the lists and
nothing else there, in either order; or a label says what the word behind it is.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from tocsin.core.guard.cues.heads import HEADS, OPENERS, SAINTS
from tocsin.core.guard.cues.tails import TAILS
from tocsin.core.guard.late import Late
from tocsin.core.guard.lexicon.kinds import Kind, kind_of
from tocsin.core.guard.memory import of_words
from tocsin.core.guard.names.places_row import in_a_list
from tocsin.core.guard.words import Token, bare

Hit = tuple[int, int, float]

_MARKS = re.compile(r"[\W\d_]{1,6}")
_BLANK = re.compile(r"[ \t\u00a0]{1,2}")
_TIGHT = frozenset("._+-")
_ROW_MARK = re.compile(r"[,;/|\n]|\.{2,}")
_CAMEL = re.compile(r"([A-ZÀ-Þ](?<![^\W_].)[a-zß-ÿ]{2,15}+)([A-ZÀ-Þ][a-zß-ÿ]{2,20}+)(?![^\W_])")
_LABELLED = Late(
    r"(?<![^\W_])(?:(?:sur|last|first|given|family|fore|middle|maiden)[ _-]?name|vorname|nachname|familienname|pr[ée]nom|nom de famille"
    r"|apellidos?|cognome|nazwisko|imi[ęe]|sobrenome|apelido|achternaam|voornaam|efternamn|sukunimi|etunimi|фамилия|имя)"
    r"[\"']?\s?[:=]\s?[\"']?([^\W\d_][^\W\d_'’-]{1,30})",
    re.IGNORECASE,
    needs="nam|nom|nim|naam|apel|nazwisk|imi|фамилия|имя",
)
# Keys of a record, whose values must be names in the lists: {"first": "Daniel", "last": "Okafor"}.
_KEYED = re.compile(
    r"[\"'](?:first|last|given|family|sur|fore)[\"']\s?:\s?[\"']([A-ZÀ-Þ][^\W\d_]{2,30})[\"']"
)
_ELSE = Kind.COMMON | Kind.PLACE | Kind.TOPIC
# After what a town says on which of its namesakes' rivers it lies.
_RIVERS = frozenset(
    "main oder spree saale leitha mur donau inn enns ybbs thaya traun salzach drau raab march aisch lahn sieg ruhr lippe ems weser aller elbe neckar isar lech mosel rhein aare reuss limmat".split()
)


def parted(text: str, words: Sequence[Token]) -> Iterator[Hit]:
    """Start, end and certainty of each."""
    for k, (a, b) in enumerate(pairwise(words)):
        if a.capital != b.capital or b.start - a.end > 6 or not (_is_name(a.low) and _is_name(b.low)):
            continue
        if not _apart(text[a.end : b.start], a, b) or not _both(a.low, b.low):
            continue
        ahead = words[k - 1].low if k else ""
        if not (_listed(text, a, b) or _of_places(text, a, b, ahead) or in_a_list(text, a.start, b.end)):
            yield a.start, b.end, 0.8
    for match in _CAMEL.finditer(text):
        if _both(bare(match[1]), bare(match[2])):
            yield match.start(), match.end(), 0.8
    if ":" in text or "=" in text:
        yield from ((m.start(1), m.end(1), 0.8) for m in _LABELLED.finditer(text))
        for match in _KEYED.finditer(text):
            kind = kind_of(bare(match[1]))
            if _given(kind) or _surname(kind):
                yield match.start(1), match.end(1), 0.8


def _apart(gap: str, a: Token, b: Token) -> bool:
    """Marks between two capitals, one mark between two small words, or a blank behind a word in capitals.

    `a` and `b` begin alike."""
    if not a.capital:
        return gap in _TIGHT
    if gap == "/" and b.low in _RIVERS:
        return False  # "Bruck/Leitha"
    return (_MARKS.fullmatch(gap) is not None and not _BLANK.fullmatch(gap)) or a.shouted != b.shouted


def _listed(text: str, a: Token, b: Token) -> bool:
    """Whether more stands in the row: "Devine, Lytle, Natalia, Lacoste" are towns."""
    mark = _ROW_MARK.search(text, a.end, b.start)
    if mark is None:
        return False
    before, after = text[max(0, a.start - 6) : a.start].rstrip(), text[b.end : b.end + 8].lstrip("s'’ ")
    return before.endswith(mark[0]) or (
        after.startswith(mark[0]) and after.lstrip(". \n" + mark[0])[:1].isupper()
    )


_TAIL = re.compile(r" ([^\W\d_a-zß-öø-ÿ][^\W\d_]{2,20})")


def _of_places(text: str, a: Token, b: Token, ahead: str) -> bool:
    """ "Tennessee... Hawkins", "East Amana, Watkins", "Jackson, Daniel Island": a sentence ends between them, or one of
    them is only a part of a place's name."""
    if ".." in text[a.end : b.start]:
        return True
    if ahead in OPENERS or ahead in SAINTS or ahead in HEADS:
        return True
    behind = _TAIL.match(text, b.end)
    return behind is not None and bare(behind[1]) in TAILS


@of_words(32768)
def _is_name(low: str) -> bool:
    kind = kind_of(low)
    return _given(kind) or _surname(kind)


def _both(a: str, b: str) -> bool:
    left, right = kind_of(a), kind_of(b)
    if min(len(a), len(b)) < 3 or max(a.count("-"), b.count("-")) > 1:  # a row of counties is one word
        return False
    return (_given(left) and _surname(right)) or (_surname(left) and _given(right))


def _given(kind: int) -> bool:
    return kind & (Kind.GIVEN | _ELSE) == Kind.GIVEN


def _surname(kind: int) -> bool:
    return kind & (Kind.SURNAME | Kind.GIVEN | Kind.COMMON | Kind.TOPIC) == Kind.SURNAME

# SPDX-License-Identifier: AGPL-3.0-or-later
"""Names as a phone types them, without capitals: "j p mcanulty", "dr n. o'hanrahan", "rosie wetherspoon-akintola", "ibarra, nerea".

Nothing shows a name there, so the surname must be one in the lists and nothing else, or made as only surnames are; a given
name that is a plain word says nothing. Linear: two words at each place.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from itertools import pairwise

from tocsin.core.guard.cues.titles import PARTICLES
from tocsin.core.guard.lexicon.kinds import Kind, kind_of
from tocsin.core.guard.lexicon.makers import MAKERS
from tocsin.core.guard.memory import of_words
from tocsin.core.guard.names.speech import ARTICLES, SAID_BEHIND, SPOKEN, TO, TODAY, handed
from tocsin.core.guard.words import Token, bare

Hit = tuple[int, int, float]

_NAME = r"(?P<name>[^\W\d_A-Z][^\W\d_A-Z'’-]{2,20}(?:['’-][^\W\d_A-Z]{2,20}){0,2}|[on]['’][^\W\d_A-Z]{3,20})(?![\w'’@-])"
# No language says these letters as words: two of them, or one behind a title, are somebody's.
_INITIALS = re.compile(rf"[b-rtx](?<![\w.'’@/-].)(?:\. ?| )[b-hj-np-tv-z]\.? ?(?<=[. ]){_NAME}")
_TITLES = frozenset(
    "mr mrs ms miss dr prof mme mlle monsieur madame herr herrn frau sr sra srta sig dott meneer mevrouw dhr mevr pan pani pana panu pania pak bapak ibu".split()
)
_DOTTED = frozenset("sig dott".split())
"""Titles that without a full stop are other words."""
_MEASURED = re.compile(r"\d ?$")
"""Behind a number a title is a unit: "20 ms"."""
_TITLED = re.compile(rf"[a-zé]{{2,8}}(?:\.(?:ra|ssa))?\.? (?:[a-z]\.? ){{0,2}}{_NAME}")
_INITIAL = re.compile(rf"[a-z](?<![\w.'’@/-].)\. ?(?:van (?:de[nr]? )?|von |de )?{_NAME}")
_SMALL = r"[^\W\d_A-Z](?:[^\W\d_A-Z]|['’-](?=[^\W\d_])){2,20}"
_CELL = re.compile(
    rf"(?<=[/|;:,\t\n])[ \t]?(?P<first>{_SMALL})(?: {_SMALL})?, {_NAME}(?= ?(?:[/|;\t\n]|(?P<more>,)|$))"
)
_MADE = re.compile(
    r"o'[a-z]{4,}|[mn]'[bcdfgjklmnpqrstvz][a-z]{2,}(?:-[a-z]+)?|mc(?!d)[a-z]{4,}|mcd(?!o?$)[a-z]{3,}"
)
"""How only surnames are made: "o'hanrahan", "m'baye", "mcanulty"."""
_LATIN = re.compile(r"[a-zß-ɏ'’-]{4,40}")
_HANDED = frozenset("by for from with par von durch przez dla od door av".split())
"""Before whom something is handed over, booked or said."""
_SLAVIC = re.compile(
    r"[^aeiou](?:owsk|ewsk|insk|ynsk|ansk|[lrnw]sk|eck|ick|yck)(?:i|a|iego|iej|iemu|im)$|[a-z]{3}(?:owicz|ewicz|czyk)(?:a|owi|em)?$"
)
"""Ends of surnames in any case, on words of no list."""
_ELSE = Kind.COMMON | Kind.PLACE | Kind.TOPIC


def typed_small(text: str, words: Sequence[Token]) -> Iterator[Hit]:
    """Start, end and certainty of each."""
    for i, word in enumerate(words):
        if not _leads(word.word):
            continue
        if len(word.word) == 1:
            yield from _behind(_INITIALS, text, word, _maybe_surname)
            yield from _behind(_INITIAL, text, word, _surname)
        elif word.word in _TITLES and not _MEASURED.search(text, max(0, word.start - 2), word.start):
            yield from _behind(_TITLED, text, word, _called)
        elif _is_given(word.word) and (_behind_speech(text, words, i) or _before_speech(text, words, i)):
            yield word.start, word.end, 0.65  # "chiedi a nunzia il codice"
    yield from _pairs(text, words)
    if ", " in text:
        for match in _CELL.finditer(text):
            first = bare(match["first"].replace("’", "'"))
            sure = _surname(first) if match["more"] else not kind_of(first) & _ELSE or _surname(first)
            if sure and _given(bare(match["name"])):
                yield match.start("first"), match.end(), 0.7


@of_words(32768)
def _leads(word: str) -> bool:
    """Whether a word may stand before a name, or be one alone."""
    return (len(word) == 1 and word.islower()) or word in _TITLES or _is_given(word)


def _is_given(word: str) -> bool:
    """A given name that is nothing else."""
    return word.islower() and len(low := bare(word)) > 3 and _given(low)


def _behind(pattern: re.Pattern[str], text: str, word: Token, is_one: Callable[[str], bool]) -> Iterator[Hit]:
    """A name behind an initial or a title."""
    match = pattern.match(text, word.start)
    dotted = word.word not in _DOTTED or text[word.end : word.end + 1] == "."
    if match and dotted and is_one(bare(match["name"].replace("’", "'"))):
        yield match.start(), match.end(), 0.7


def _pairs(text: str, words: Sequence[Token]) -> Iterator[Hit]:
    """A given name and a surname, or any word of no list and a surname made as only surnames are."""
    for i, (first, last) in enumerate(pairwise(words)):
        elided = text[last.start - 1] in "'’"
        if last.capital or not (elided or _may_be_last(last.word)):
            continue
        if _spoken_with(text, words, i):
            yield first.start, last.end, 0.7
            continue
        if first.capital or not (elided or _ends(last.word)):
            continue
        gap = text[first.end : last.start].replace("’", "'")
        if gap not in (" ", " m'", " n'") or len(first.low) < 3:
            continue
        low = gap[1:] + last.word.lower().replace("’", "'")
        behind = i > 0 and words[i - 1].low in _HANDED
        named = _given(first.low) and (_surname(low) or (behind and _perhaps(low)))
        named = named or ("-" in first.low and _made(first.low) and _given(low))
        if named or (_made(low) and not kind_of(first.low) & (_ELSE | Kind.SURNAME)):
            yield first.start, last.end, 0.7


def _spoken_with(text: str, words: Sequence[Token], i: int) -> bool:
    """Two small words of no list, or of names alone, behind or before a word of speech: "told merrin tolcher"."""
    first, last = words[i], words[i + 1]
    if text[first.end : last.start] != " " or not _nobody_else(last.word):
        return False
    sure = _surname(last.low) and (_called_so(first.word) or _SLAVIC.search(last.low))
    if not (sure or _nobody_else(first.word)):
        return False
    if handed(text, first.start):
        return True
    if i + 2 < len(words) and words[i + 2].low in SAID_BEHIND and text[last.end : words[i + 2].start] == " ":
        return True
    return _behind_speech(text, words, i)


def _behind_speech(text: str, words: Sequence[Token], i: int) -> bool:
    """Whether a word stands behind one of speech: "told ...", "dile a ...", "frag mal ..."."""
    at = i - 1
    if at > 0 and words[at].low in ARTICLES:
        at -= 1
    if at > 0 and (words[at].low in TO or words[at].low == "mal"):
        at -= 1
    while at > 0 and words[at].low in TODAY:
        at -= 1
    return (
        at >= 0
        and (words[at].low in SPOKEN or text[words[at].start : words[at].end + 1] in ("di'", "di’"))
        and not re.search(r"[.!?;:\n]", text[words[at].end : words[i].start])
    )


def _before_speech(text: str, words: Sequence[Token], i: int) -> bool:
    """ "Hab mit dem jürgen getauscht"."""
    at = i - 2 if i > 1 and words[i - 1].low in ARTICLES else i - 1
    return (
        at >= 0
        and words[at].low in ("mit", "met")
        and i + 1 < len(words)
        and words[i + 1].low in SAID_BEHIND
        and text[words[i].end : words[i + 1].start] == " "
    )


@of_words(32768)
def _nobody_else(word: str) -> bool:
    """Whether a word in small letters may be part of a name and is nothing else that the lists know."""
    low = bare(word)
    alone = not kind_of(low) & _ELSE and low not in MAKERS and low not in PARTICLES
    return alone and word.islower() and len(low) > 3 and _LATIN.fullmatch(word) is not None


def _called_so(word: str) -> bool:
    """A given name that is a plain word or a town, too."""
    return word.islower() and bool(kind_of(bare(word)) & Kind.GIVEN)


@of_words(32768)
def _may_be_last(word: str) -> bool:
    return _ends(word) or _nobody_else(word)


@of_words(32768)
def _ends(word: str) -> bool:
    """Whether a word in small letters may be a surname."""
    low = word.lower().replace("’", "'")
    return _LATIN.fullmatch(word) is not None and (_surname(low) or _perhaps(low) or _given(low))


def _given(low: str) -> bool:
    return kind_of(low) & (Kind.GIVEN | _ELSE) == Kind.GIVEN and low not in PARTICLES


def _surname(low: str) -> bool:
    kind = kind_of(low)
    only = kind & (Kind.SURNAME | _ELSE) == Kind.SURNAME and low not in MAKERS and low not in PARTICLES
    return (only and len(low) > 3) or _made(low) or (not kind and _SLAVIC.search(low) is not None)


def _perhaps(low: str) -> bool:
    """A surname that is a plain word, too: "for rosie baker"."""
    return kind_of(low) & (Kind.SURNAME | Kind.PLACE | Kind.TOPIC) == Kind.SURNAME and low not in MAKERS


def _called(low: str) -> bool:
    return _perhaps(low) or _surname(low) or (not kind_of(low) and len(low) > 4)


def _maybe_surname(low: str) -> bool:
    return _surname(low) or (not kind_of(low) and len(low) > 5)


def _made(low: str) -> bool:
    """Also two parts of no plain word: "wetherspoon-akintola"."""
    if _MADE.fullmatch(low):
        return not kind_of(low) & (Kind.COMMON | Kind.TOPIC)
    parts = low.split("-")
    return len(parts) == 2 and all(map(_half, parts))


def _half(low: str) -> bool:
    kind = kind_of(low)
    return not kind & (_ELSE | Kind.GIVEN) and (len(low) > 5 or bool(kind & Kind.SURNAME))

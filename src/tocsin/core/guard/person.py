# SPDX-License-Identifier: AGPL-3.0-or-later
"""Names of persons in cased scripts: two name-like words side by side that nothing explains.

No model is asked. Word lists say what a word can be (given name, surname, place, plain word); cues say
what the neighbourhood makes of it. What stays unexplained counts as a person: missing one is worse than
losing a text. The figures below were set by hand on labelled sentences and real alerts and are measured
by tests/guard/measure.py.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from enum import IntFlag
from functools import lru_cache
from itertools import pairwise

from msgspec import Struct

from tocsin.core.guard.cues import (
    BARE_TITLES,
    DOTTED_HEADS,
    DOTTED_TITLES,
    HEADS,
    LISTS,
    LOCATIVE,
    LOW_TAILS,
    MAYBE_TAILS,
    NEAR,
    OPENERS,
    PARTICLES,
    REGIONS,
    SAINTS,
    TAILS,
    TITLES,
    TOPIC,
)
from tocsin.core.guard.lexicon import COMMON, GIVEN, GIVEN_WEAK, PLACES_MANY, PLACES_ONE, SURNAMES
from tocsin.core.guard.words import Token

SURE = 0.7
ENOUGH = 0.55
_GAP = re.compile(r"[ \t\u00a0]{1,2}(?:[dlDL]['’])?|[ \t]?\r?\n[ \t]?|\.[ \u00a0]?|_")
_DATES = frozenset("jan feb mar apr may jun jul aug sep oct nov dec mon tue wed thu fri sat sun".split())
_ITALIAN_START = frozenset("al il del dal sul".split())  # "al via": off they go, not a street
# "Locations impacted include...": what follows is a list of places.
_LIST_MARK = re.compile(r"\s?(?:\.\.|:|\n|the following|die folgenden)")
_ROMAN = re.compile("[IVX]{1,5}")
_PLACE_END = re.compile(
    "(?:strasse|stra?sze|platz|allee|brucke|gasse|bahnhof|siedlung|viertel|kirchen|hausen|gebirge|straat|plein|gracht"
    "|weg|damm|ufer|stelle|ostersjon|havet|viken|kreis|gebiet|vagen|gatan|vej|katu|ville|shire|burgh|borough)$"
)
_INFLECTED = re.compile("(?:owi|iego|ego|emu|em|om|ami|a|u|ie|y|i|e|ow|ovi)$")


class Kind(IntFlag):
    """What the lists say a word can be."""

    NONE = 0
    GIVEN = 1
    WEAK = 2
    SURNAME = 4
    COMMON = 8
    PLACE = 16
    TOPIC = 32


@lru_cache(maxsize=65536)
def kind_of(low: str) -> Kind:
    """Flags of a folded word; a hyphened word unites its parts."""
    found = Kind.NONE
    if low in TOPIC:
        found |= Kind.TOPIC
    if low in GIVEN or _given_inflected(low):
        found |= Kind.GIVEN
    elif low in GIVEN_WEAK:
        found |= Kind.WEAK
    if low in SURNAMES:
        found |= Kind.SURNAME
    if low in COMMON:
        found |= Kind.COMMON
    if low in PLACES_ONE or (len(low) > 6 and _PLACE_END.search(low)):
        found |= Kind.PLACE
    if not found:
        return _united(low) if "-" in low else _compound(low)
    return found


def _compound(low: str) -> Kind:
    """German, Dutch and Scandinavian nouns are glued from others: "Ersatzbeförderung"."""
    for cut in range(4, len(low) - 3) if len(low) > 8 else ():
        if low[:cut] in COMMON and (low[cut:] in COMMON or (low[cut] == "s" and low[cut + 1 :] in COMMON)):
            return Kind.COMMON
    return Kind.NONE


def _united(low: str) -> Kind:
    parts = [kind_of(p) for p in re.split("[-‐‑]", low) if p]
    if parts and parts[0] & Kind.GIVEN and (len(parts) == 1 or parts[-1] & Kind.GIVEN):
        return Kind.GIVEN
    if any(p & Kind.SURNAME and not p & Kind.COMMON for p in parts):
        return Kind.SURNAME
    if all(p & (Kind.COMMON | Kind.TOPIC | Kind.PLACE) for p in parts):
        return Kind.COMMON
    return Kind.NONE


def _given_inflected(low: str) -> bool:
    """Slavic case endings: "Józefa", "Annę", "Tomaszem"."""
    if len(low) < 5 or low in COMMON or low in SURNAMES or low in PLACES_ONE:
        return False
    match = _INFLECTED.search(low)
    if not match:
        return False
    stem = low[: match.start()]
    return len(stem) > 2 and (stem in GIVEN or stem + "a" in GIVEN)


def persons(text: str, words: list[Token]) -> Iterator[tuple[int, int, float]]:
    """Start, end and certainty (0 to 1) of each person's name, in order. Marks explained words."""
    for run, before, after in _runs(text, words):
        yield from _judge(run, before, after, text)


class _Before(Struct):
    """The words on the left of a run, nearest first."""

    word: str = ""
    far: str = ""
    listed: bool = False


def _runs(text: str, tokens: list[Token]) -> Iterator[tuple[list[Token], _Before, str]]:
    """Words that stand together: capitals joined by blanks, with particles between."""
    i, listed = 0, 0
    while i < len(tokens):
        token = tokens[i]
        if token.low in LISTS and _LIST_MARK.match(text, token.end):
            listed = token.end + 700
        if not token.capital:
            pair = _low_pair(text, tokens, i)
            if pair:
                yield pair, _Before(), ""
            i += 1
            continue
        last = _run_end(text, tokens, i)
        before = _before(text, tokens, i, token.start < listed)
        after = (
            tokens[last + 1].low
            if last + 1 < len(tokens) and _near(text, tokens[last], tokens[last + 1])
            else ""
        )
        yield tokens[i : last + 1], before, after
        i = last + 1


def _before(text: str, tokens: list[Token], i: int, listed: bool) -> _Before:
    if i == 0 or not _beside(text[tokens[i - 1].end : tokens[i].start]):
        return _Before(listed=listed)
    far = tokens[i - 2].low if i > 1 and _beside(text[tokens[i - 2].end : tokens[i - 1].start]) else ""
    return _Before(tokens[i - 1].low, far, listed)


def _beside(gap: str) -> bool:
    """Blanks, a full stop after an abbreviation, an elided article."""
    return len(gap) <= 3 and not gap.strip(" .\n\r\t\u00a0'’/lLdD")


def _near(text: str, a: Token, b: Token) -> bool:
    gap = text[a.end : b.start]
    if gap == " ":
        return True
    if len(gap) > 4 or not _GAP.fullmatch(gap):
        return False
    return "." not in gap or len(a.word) <= 3


def _run_end(text: str, tokens: list[Token], i: int) -> int:
    last = j = i
    while j + 1 < len(tokens) and j - i < 24 and _near(text, tokens[j], tokens[j + 1]):
        step = tokens[j + 1]
        if step.capital:
            last = j + 1
        elif step.low not in PARTICLES or j - last > 1:
            break
        j += 1
    return last


def _low_pair(text: str, tokens: list[Token], i: int) -> list[Token] | None:
    """Two lower-case words that are nothing but a given name and a surname."""
    if i + 1 >= len(tokens) or tokens[i + 1].capital or tokens[i].low not in GIVEN:
        return None
    a, b = tokens[i], tokens[i + 1]
    if not _near(text, a, b) or _otherwise(a.low) or _otherwise(b.low) or kind_of(b.low) & Kind.COMMON:
        return None
    # Beside a surname of no list the whole text must be typed without capitals.
    return [a, b] if b.low in SURNAMES or (len(text) < 400 and text.islower()) else None


def _otherwise(low: str) -> bool:
    return low in COMMON or low in PLACES_ONE or low in TOPIC or len(low) < 4


def _judge(run: list[Token], before: _Before, after: str, text: str) -> Iterator[tuple[int, int, float]]:
    _explain(run, before, after, text)
    names = [t for t in run if not (t.low in PARTICLES and t is not run[0]) and (t.capital or len(run) == 2)]
    yield from _titled(names, before, text)
    for a, b in pairwise(names):
        if a.explained or b.explained:
            continue
        certainty = _pair(a, b, text) - _place_doubt(a, b, before if a is names[0] else _Before(), text)
        if certainty >= ENOUGH:
            yield a.start, b.end, certainty


def _explain(run: list[Token], before: _Before, after: str, text: str) -> None:
    _by_gazetteer(run)
    _by_tail(run, after)
    _by_head(run, before, text)


def _by_gazetteer(run: list[Token]) -> None:
    for i in range(len(run) - 1):
        for n in (4, 3, 2):
            if i + n < len(run) and _ROMAN.fullmatch(run[i + n].word):
                continue  # "Queen Elizabeth II" is no town
            if i + n <= len(run) and _known_place(run[i : i + n]):
                for t in run[i : i + n]:
                    t.explained = True
                break


def _known_place(words: list[Token]) -> bool:
    name = " ".join(word.low for word in words)
    return name in PLACES_MANY or name in REGIONS


def _by_tail(run: list[Token], after: str) -> None:
    for k in range(len(run) - 1, 0, -1):
        if _is_tail(run[k], run[k - 1], run[0]):
            for t in run[: k + 1]:
                t.explained = True
            return
    if after in LOW_TAILS:
        for t in run[-3:]:
            t.explained = True


def _is_tail(tail: Token, left: Token, first: Token) -> bool:
    low = tail.low
    if low in TAILS and low not in MAYBE_TAILS:
        return True
    placelike = low in TAILS or (len(low) > 6 and bool(_PLACE_END.search(low)))
    return placelike and not kind_of(left.low) & Kind.GIVEN


def _by_head(run: list[Token], before: _Before, text: str) -> None:
    if before.word == "via" and before.far in _ITALIAN_START:
        return
    if (
        before.word in HEADS
        or (before.word in PARTICLES and before.far in HEADS and before.far != "corso")
        or _dotted(before.word, run[0], text)
    ):
        _cover(run, 0, 1 if before.word in SAINTS else 4)
    for k, token in enumerate(run[:-1]):
        if token.low in HEADS and token.word[1:].islower():
            _cover(run, k, 2 if token.low in SAINTS else 5)


def _dotted(word: str, first: Token, text: str) -> bool:
    return (word in DOTTED_HEADS and text[max(0, first.start - 2) : first.start] in (". ", "./", "/ ")) or (
        word in DOTTED_HEADS and text[max(0, first.start - 1) : first.start] in (".", "/")
    )


def _cover(run: list[Token], start: int, count: int) -> None:
    for t in run[start : start + count]:
        t.explained = True


def _titled(names: list[Token], before: _Before, text: str) -> Iterator[tuple[int, int, float]]:
    """A title and one name: "Mme Fontaine", "Herr Krüger"."""
    if not names:
        return
    first = names[0]
    if before.word in BARE_TITLES and not first.explained and not kind_of(first.low) & Kind.TOPIC:
        yield first.start, first.end, 0.85
    for a, b in pairwise(names):
        if (
            not (a.shouted and b.shouted)
            and (a.low in BARE_TITLES or _dotted_title(a, first, text))
            and not b.explained
            and not kind_of(b.low) & Kind.TOPIC
        ):
            yield a.start, b.end, 0.85


def _dotted_title(a: Token, first: Token, text: str) -> bool:
    """ "Dr. Dre", never "Park Dr." """
    return a is first and not a.shouted and a.low in DOTTED_TITLES and text[a.end : a.end + 1] == "."


def _pair(a: Token, b: Token, text: str) -> float:
    left, right = kind_of(a.low), kind_of(b.low)
    if _ROMAN.fullmatch(b.word):
        return _numbered(left, b)
    between = text[a.end : b.start]
    if any(c.isalpha() for c in between) and not left & (Kind.GIVEN | Kind.WEAK) and len(a.word) > 1:
        return 0.0
    if a.shouted or b.shouted:
        return _shouted(a, b, left, right, text)
    if a.low in _DATES and b.low in _DATES:
        return 0.0
    if right & Kind.TOPIC and not (left & Kind.GIVEN and b.low in MAYBE_TAILS and right & Kind.SURNAME):
        return 0.0
    if a.low in OPENERS and not left & Kind.GIVEN:
        return 0.0
    if left & Kind.TOPIC and not (left & Kind.GIVEN and not right & Kind.COMMON):
        return 0.0
    if len(b.word) == 1:
        return 0.0
    if len(a.word) == 1:
        return 0.8 if text[a.end : a.end + 1] == "." and not _plain(right) else 0.0
    return _weigh(left, right, a.low in TITLES)


def _numbered(left: Kind, numeral: Token) -> float:
    """Rulers and popes: "Benedykt XVI"; never "Phase II"."""
    if left & Kind.GIVEN:
        return 0.7
    return 0.6 if len(numeral.word) > 1 and not left & (Kind.COMMON | Kind.TOPIC | Kind.PLACE) else 0.0


def _plain(kind: Kind) -> bool:
    return bool(kind & (Kind.COMMON | Kind.TOPIC)) and not kind & Kind.SURNAME


def _shouted(a: Token, b: Token, left: Kind, right: Kind, text: str) -> float:
    """Capitals only: acronyms and old teletype texts; a name must be one in both lists."""
    if len(a.word) == 1 and not b.shouted:
        return 0.8 if text[a.end : a.end + 1] == "." and not _plain(right) else 0.0
    if (
        left & Kind.GIVEN
        and right & Kind.SURNAME
        and len(b.word) > 2
        and not right & (Kind.COMMON | Kind.TOPIC)
    ):
        return 0.65 if right & Kind.PLACE or left & Kind.PLACE else 0.85
    return 0.0


def _weigh(left: Kind, right: Kind, title: bool) -> float:
    if left & Kind.GIVEN:
        return _after_given(right)
    if left & Kind.WEAK:
        return _after_weak(right)
    if title:
        return 0.6 if right & (Kind.SURNAME | Kind.GIVEN) and not right & (Kind.COMMON | Kind.PLACE) else 0.3
    if left & Kind.PLACE and not left & Kind.SURNAME:
        return 0.57 if not right & (Kind.COMMON | Kind.PLACE) else 0.2
    if left & Kind.COMMON:
        return _after_common(left, right)
    return _after_unknown(right)


def _after_given(right: Kind) -> float:
    if right & (Kind.SURNAME | Kind.GIVEN):
        return 0.85 if right & Kind.COMMON else 0.95
    if right & Kind.COMMON:
        return 0.7
    return 0.75 if right & Kind.PLACE else 0.85


def _after_weak(right: Kind) -> float:
    if right & Kind.SURNAME:
        return 0.6 if right & Kind.COMMON else 0.85
    if right & Kind.COMMON:
        return 0.2
    return 0.3 if right & Kind.PLACE else 0.7


def _after_common(left: Kind, right: Kind) -> float:
    if right & Kind.COMMON:
        return 0.4 if left & right & Kind.SURNAME else 0.2
    if right & Kind.PLACE:
        return 0.57 if right & (Kind.SURNAME | Kind.GIVEN) else 0.2
    if right & (Kind.SURNAME | Kind.GIVEN):
        return 0.7 if left & Kind.SURNAME else 0.6
    return 0.56


def _after_unknown(right: Kind) -> float:
    if right & Kind.COMMON:
        return 0.58 if right & Kind.SURNAME else 0.56
    if right & Kind.PLACE and not right & Kind.SURNAME:
        return 0.58
    return 0.75


def _place_doubt(a: Token, b: Token, before: _Before, text: str) -> float:
    left, right = kind_of(a.low), kind_of(b.low)
    if left & Kind.GIVEN and right & Kind.SURNAME:
        return 0.0
    doubt = 0.3 if "\n" in text[a.end : b.start] else 0.0
    if before.word in NEAR:
        doubt += 0.12
    if before.word in ("w", "we") and b.low.endswith(LOCATIVE):
        doubt += 0.3
    if before.listed:
        doubt += 0.3
    return doubt

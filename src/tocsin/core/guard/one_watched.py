# SPDX-License-Identifier: AGPL-3.0-or-later
"""A call to watch one who works here or is told by looks: "clock how long the cleaner's breaks are", "obserwować tego wysokiego, z kim gada".

No word says it alone: a desk notes when the fitter came and that the driver was late. So an order, somebody, and what only people
do stand in one sentence, and whoever does it is not whoever is told to write. Somebody whom looks tell is watched by an order to look
alone, and a theft is somebody's here where it is suspected. Read around what is done; linear, for what is looked at is bounded.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from tocsin.core.guard.jobs import is_one
from tocsin.core.guard.late import Late
from tocsin.core.guard.memory import of_words
from tocsin.core.guard.normal import bare_letters, is_eastern
from tocsin.core.guard.one_watched_words import (
    ARRIVES,
    DOES,
    DOES_AR,
    DOES_ZH,
    LOOKS,
    LOOKS_AR,
    LOOKS_ZH,
    OF_ONE,
    ONE_AR,
    ONE_ZH,
    ORDER,
    ORDER_AR,
    ORDER_SIGNS,
    ORDER_ZH,
    REPS,
    SUSPECTS,
    SUSPECTS_SIGNS,
    TAKES,
    THEFT,
    TO_EYE,
    TO_EYE_AR,
    TO_EYE_SIGNS,
    TO_EYE_ZH,
    VISITING,
)

Hit = tuple[str, int, int, float]
KIND = "surveillance"

_FAR = 110
"""Letters on either side of what is done, at most its sentence."""
_BESIDE = 26
"""Letters in which whoever does it begins and ends."""
_ENDS = re.compile(r"[.!?;](?=\s|$)|[\n。！？；]")
_WORD = re.compile(r"[a-z][a-z-]{2,}")
_THEIRS = re.compile(
    r"\b(?:he|she|they|his|her|their|er|sie|ihre?n?|seine?n?|il|elle|ils|ses|leurs|son|sa|sus?|suoi?|sue|jego|jej|ich|hij|ze|zijn|haar|se)\b|'s\b"
)


def _any(tables: dict[str, str]) -> str:
    return "|".join(tables.values())


class _Reading(NamedTuple):
    """What stands together: an order, somebody told by looks, and what is done."""

    order: Late
    looks: Late
    does: Late
    eyed: Late
    """Looking, and behind it somebody whom looks tell."""


_LATIN = _Reading(
    Late(rf"(?<![\w'-])(?:{_any(ORDER)})(?![\w-])", needs=ORDER_SIGNS),
    Late(rf"(?<![\w'])(?:{_any(LOOKS)})(?!\w)"),
    Late(rf"(?<![\w'])(?:{_any(DOES)})(?!\w)"),
    Late(rf"(?<![\w'-])(?:{_any(TO_EYE)})(?!\w)", needs=TO_EYE_SIGNS),
)
_OF_ONE = Late(rf"(?<![\w'])(?:{_any(OF_ONE)})")
_ONES = Late(
    r"(?<![\w'])(?P<who>[a-z-]{3,20}?)(?:'s|s'|s) (?:\w+ )?(?:breaks|lateness|timekeeping|bags|lockers?|pockets|facebook|absences)(?!\w)",
    needs="breaks|lateness|timekeeping|bags|locker|pockets|facebook|absences",
)
_TAKES = Late(rf"(?<![\w'])(?:{_any(TAKES)})(?!\w)")
_REPS = Late(rf"(?<!\w)(?:{REPS})")
_THEFT = Late(rf"(?<![\w'])(?:{_any(THEFT)})(?!\w)")
_SUSPECTS = Late(rf"(?<![\w'-])(?:{_any(SUSPECTS)})(?!\w)", needs=SUSPECTS_SIGNS)
_ARRIVES = Late(rf"(?<![\w'])(?:{_any(ARRIVES)})(?!\w)")
_NOTHING = Late(r"(?!)")
_HAN = _Reading(
    Late(ORDER_ZH), Late(ONE_ZH), Late(DOES_ZH), Late(rf"(?:{TO_EYE_ZH})[^，,。；;\n]{{0,8}}(?:{LOOKS_ZH})")
)
_ARABIC = _Reading(Late(ORDER_AR), Late(ONE_AR), Late(DOES_AR), Late(rf"{TO_EYE_AR}{LOOKS_AR}"))


def one_watched(text: str) -> Iterator[Hit]:
    """Kind, start, end and certainty of each."""
    low = bare_letters(text)
    yield from ((KIND, *span, 0.7) for span in (*_eyes(low), *_told(low), *_suspected(low)))
    if is_eastern(text):
        for reading in (_HAN, _ARABIC):
            yield from ((KIND, *found.span(), 0.7) for found in reading.eyed.finditer(text))
            yield from ((KIND, *span, 0.7) for span in _eastern(text, reading))


Span = tuple[int, int]


def _eyes(low: str) -> Iterator[Span]:
    """ "Eyes on the bald one from nights", "den Dicken aus der Spätschicht im Auge behalten": looks tell no machine."""
    for looking in _LATIN.eyed.finditer(low):
        first, last = _sentence(low, *looking.span())
        behind = _LATIN.looks.search(low, looking.start(), min(last, looking.end() + _BESIDE))
        if behind:
            yield looking.start(), behind.end()
        elif looking[0].startswith(_VERB_LAST):
            yield from (
                (seen.start(), looking.end()) for seen in _LATIN.looks.finditer(low, first, looking.start())
            )


_VERB_LAST = ("im ", "beob", "uberw", "acht", "in ", "ojo", "quit", "d'occhio", "na oku", "aufpassen")


def _told(low: str) -> Iterator[Span]:
    """What only people do, with an order and whoever does it in its sentence."""
    if not _LATIN.order.search(low):
        return
    for done in _REPS.finditer(low):
        yield from _ordered(low, done, done.span())
    if not _somebody(low, 0, len(low), surely=True):
        return
    for done in _LATIN.does.finditer(low):
        yield from _with_order(low, done, _sentence(low, *done.span()), surely=True)
    for done in _ARRIVES.finditer(low):
        yield from _with_order(low, done, _sentence(low, *done.span()), surely=False)
    for done in _OF_ONE.finditer(low):
        yield from _ordered(low, done, _beside(low, done))
    for done in _ONES.finditer(low):
        yield from _ordered(low, done, _somebody(low, *done.span("who"), surely=False))


def _beside(low: str, done: re.Match[str]) -> Span | None:
    """Whoever does it, right behind: "how long the cleaner", never "how long the power is off, caretaker"."""
    last = min(_sentence(low, *done.span())[1], done.end() + _BESIDE)
    comma = low.find(",", done.end(), last)
    return _somebody(low, done.start(), last if comma < 0 else comma, surely=False)


def _with_order(low: str, done: re.Match[str], sentence: Span, surely: bool) -> Iterator[Span]:
    yield from _ordered(low, done, _somebody(low, *sentence, surely))


def _ordered(low: str, done: re.Match[str], who: Span | None) -> Iterator[Span]:
    """Where an order stands before whoever does it, or behind what they do; else they are told to do the writing themselves."""
    if not who:
        return
    first, last = _sentence(low, *done.span())
    theirs = _THEIRS.search(done[0]) is not None
    for order in _LATIN.order.finditer(low, first, last):
        apart = order.end() <= done.start() or order.start() >= done.end()
        own = who[0] < order.start() < done.start() and not theirs
        if apart and not own:
            yield min(order.start(), done.start(), who[0]), max(order.end(), done.end(), who[1])
            return


def _suspected(low: str) -> Iterator[Span]:
    """ "I reckon the porter is pinching diesel", "on soupçonne la femme de ménage pour les vols", "podejrzany o kradzież magazynier"."""
    for suspects in _SUSPECTS.finditer(low):
        first, last = _sentence(low, *suspects.span())
        takes = _TAKES.search(low, first, last)
        theft = takes or _THEFT.search(low, first, last)
        if not theft:
            continue
        who = _somebody(low, first, theft.start() if takes else last, surely=False)
        if who:
            yield min(suspects.start(), who[0], theft.start()), max(suspects.end(), who[1], theft.end())


def _eastern(text: str, reading: _Reading) -> Iterator[Span]:
    for done in reading.does.finditer(text):
        first, last = _sentence(text, *done.span())
        who = reading.looks.search(text, first, last)
        order = who and reading.order.search(text, first, last)
        if who and order and not (who.start() < order.start() < done.start()):
            yield min(order.start(), who.start(), done.start()), max(order.end(), who.end(), done.end())


def _somebody(low: str, first: int, last: int, surely: bool) -> Span | None:
    """One by looks or by trade, and none whose coming is written down of old unless more is told than that."""
    if seen := _LATIN.looks.search(low, first, last):
        return seen.span()
    for word in _WORD.finditer(low, first, last):
        if _works_here(word[0]) and (surely or not word[0].startswith(VISITING)):
            return word.span()
    return None


@of_words(8192)
def _works_here(word: str) -> bool:
    if word in _NOBODY or word.startswith(_CARED_FOR):
        return False
    return any(is_one(one) for one in _singles(word))


def _singles(word: str) -> Iterator[str]:
    """A word, and what it may be of one: "cleaners", "addette", "magazzinieri", "mozos"."""
    yield word
    for end, ones in (("s", ("",)), ("es", ("",)), ("n", ("",)), ("i", ("o", "e")), ("e", ("a",))):
        if word.endswith(end) and len(word) > 5:
            yield from (word.removesuffix(end) + one for one in ones)


_NOBODY = frozenset(
    "he she his her hers him er sie elle lui ella ona jego jej lei hij zij han hon ele ela".split()
)
_CARED_FOR = ("patient", "pazient", "pacient", "pacjent", "resident", "bewohner", "residen", "child", "kind", "enfant", "bambin", "dziec", "passag", "passeng", "passegg", "fahrg", "pupil", "schul", "eleve", "alumn", "alunn", "uczn", "uczen", "visit", "besuch", "guest", "gast", "operator", "suspect", "witness", "agent")  # fmt: skip
"""Whom one looks after."""


def _sentence(low: str, start: int, end: int) -> Span:
    """Where the sentence of a place begins and ends: some letters away at most."""
    first = max(0, start - _FAR)
    for mark in _ENDS.finditer(low, first, start):
        first = mark.end()
    behind = _ENDS.search(low, end, min(len(low), end + _FAR))
    return first, behind.start() if behind else min(len(low), end + _FAR)

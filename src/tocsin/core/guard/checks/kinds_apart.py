# SPDX-License-Identifier: AGPL-3.0-or-later
"""Those who live without a home, in custody or with an addiction, told of by a warning: "rough sleepers moved to the gym", "bezdomni ewakuowani".

They are few wherever they are, so a hazard's text that says what happened to them is not kept. Advice to the public is about nobody ("check on
rough sleepers"), and thousands who lost their homes in a flood are the flood's measure. Linear: one sentence is read.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from tocsin.core.guard.checks.kinds_apart_words import APART, APART_TURNS, BEFELL, SEEKING
from tocsin.core.guard.checks.kinds_warned import Hit, befell, of_a_place, tells
from tocsin.core.guard.late import Late
from tocsin.core.guard.normal import bare_letters
from tocsin.core.guard.words import Token

_WORDS, _BEGUN = tells(APART)
_FACTS = frozenset(BEFELL.split())
_TURNS = Late(rf"(?<!\w)(?:{APART_TURNS})(?!\w)")
_SEEKING = tuple((kind, Late(rf"(?<!\w)(?:{turns})(?!\w)")) for kind, turns in SEEKING.items())
_MANY = Late(
    r"(?<![\w.,])(?:\d[\d.,' ]{2,12}|\d{1,3} (?:mila|mil|mille|tysiecy|tys|tausend|duizend|thousand)|thousands(?: of)?|hundreds(?: of)?|tausende|hunderte|(?:des )?(?:milliers|centaines) de|miles de|cientos de|migliaia di|centinaia di|tysiace|setki|duizenden|honderden|tuhannet|sadat) ?$"
)
"""So many are a disaster's measure."""


def kinds_apart(text: str, words: Sequence[Token]) -> Iterator[Hit]:
    """Kind, start, end and certainty of each."""
    low = bare_letters(text)
    for kind, turns in _SEEKING:
        yield from ((kind, *found.span(), 0.7) for found in turns.finditer(low))
    for found in _TURNS.finditer(low):
        if _told(low, found.start(), found.end()):
            yield "conduct", *found.span(), 0.7
    for i, word in enumerate(words):
        told = word.low in _WORDS or word.low.startswith(_BEGUN)
        if told and not of_a_place(text, words, i) and _told(low, word.start, word.end):
            yield "conduct", word.start, word.end, 0.7


def _told(low: str, start: int, end: int) -> bool:
    return befell(low, start, end, _FACTS) and not _MANY.search(low[max(0, start - 24) : start])

# SPDX-License-Identifier: AGPL-3.0-or-later
"""One person who is missing, told beside a flood or a storm: "A 6-year-old girl is missing near the weir", "JOHN SMITH IS MISSING".

Floods have missing people, and how many is told; whoever is one, or has a name, is a person alert whatever the water does.
Linear: a sentence's letters around each word for missing.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from tocsin.core.guard.cues.tails import TAILS
from tocsin.core.guard.idle import looks_for
from tocsin.core.guard.late import Late
from tocsin.core.guard.lexicon.kinds import Kind, kind_of
from tocsin.core.guard.normal import bare_letters, is_eastern
from tocsin.core.guard.sought.missing_words import AHEAD, AR, NAMED_IS, NAMED_NEEDS, NEEDS, PAIRS, ZH
from tocsin.core.guard.words import bare

Hit = tuple[str, int, int, float]

_NEAR = 50
_PAIRS = tuple(
    (re.compile(rf"(?<![\w-])(?:{one})(?![\w-])"), Late(rf"(?<![\w-])(?:{gone})(?!\w)", needs=NEEDS))
    for one, gone in PAIRS
)
_NAMED = Late(rf"(?<![\w-])(?:{NAMED_IS})(?!\w)", needs=NAMED_NEEDS)
_AHEAD = Late(rf"(?<![\w-]){AHEAD}(?![\w-])", needs=frozenset(("missing",)))
_EAST = Late(f"{AR}|{ZH}", needs="فقد|اختف|ضياع|البحث|失踪|失联|失蹤|失聯|下落")
_NAME = re.compile(
    r"(?<![\w-])([A-ZÀ-ÖØ-ÞŁŚŻŹĆŠŽČ][\w'’-]{1,20}) (?:(?:de|del|van|von|di|da|der|den|al) ){0,2}([A-ZÀ-ÖØ-ÞŁŚŻŹĆŠŽČ][\w'’-]{1,24})(?:,? ?\(?(?:aged )?\d{1,2}(?: ans| Jahre| años| anni| lat| jaar| år)?\)?,?)?(?: (?:from|of|aus|de|uit|z) [A-ZÀ-Þ]\w{1,20},?)? $"
)
_ENDS = re.compile(r"[.!?;:\n]")


@looks_for(*(gone for _, gone in _PAIRS), _NAMED, _AHEAD)
def missing(text: str) -> Iterator[Hit]:
    """Kind, start, end and certainty of each."""
    low = bare_letters(text)
    for one, gone in _PAIRS:
        for found in gone.finditer(low):
            first = _begins(low, found.start())
            if who := one.search(low, first, found.start()):
                yield "person_alert", who.start(), found.end(), 0.8
    yield from (("person_alert", *found.span(), 0.8) for found in _AHEAD.finditer(low))
    if len(low) == len(text):
        for found in _NAMED.finditer(low):
            name = _NAME.search(text, max(0, found.start() - 90), found.start())
            if name and _is_name(name[1], name[2]):
                yield "person_alert", name.start(), found.end(), 0.8
    if is_eastern(text):
        yield from (("person_alert", *found.span(), 0.8) for found in _EAST.finditer(text))


def _begins(low: str, at: int) -> int:
    """Where the sentence begins, some letters before at most."""
    first = max(0, at - _NEAR)
    for mark in _ENDS.finditer(low, first, at):
        first = mark.end()
    return first


def _is_name(first: str, last: str) -> bool:
    a, b = bare(first), bare(last)
    return bool(kind_of(a) & (Kind.GIVEN | Kind.WEAK)) and b not in TAILS and not kind_of(b) & Kind.TOPIC

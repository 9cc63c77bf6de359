# SPDX-License-Identifier: AGPL-3.0-or-later
"""One surname that begins a note and what only somebody does: "Brown from shift B was late", "peter brown has the key", "Kowalski ma klucz".

Asked of what staff type: in a report "Brown is on holiday" may be a firm. A surname that is a word or a town counts where most
people of a country are called so. In small letters a given name stands before it. Linear: a few words at each place.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from tocsin.core.guard.cues.tails import TAILS
from tocsin.core.guard.late import Late
from tocsin.core.guard.lexicon.kinds import Kind, kind_of
from tocsin.core.guard.lexicon.makers import MAKERS
from tocsin.core.guard.names.family_alone_words import ALSO, KEPT, OWN, SWAPS
from tocsin.core.guard.names.frequent import FREQUENT
from tocsin.core.guard.names.given_alone import given_alone
from tocsin.core.guard.names.given_beside import given_beside
from tocsin.core.guard.names.han_surnames import DOUBTFUL, SURNAMES
from tocsin.core.guard.names.lists_ar import MAYBE, PLAIN, SURE
from tocsin.core.guard.normal import bare_letters, is_eastern
from tocsin.core.guard.places.place_words import HOUSES
from tocsin.core.guard.traits.somebody import is_one
from tocsin.core.guard.words import bare

Span = tuple[int, int]

_SAID = rf"(?:(?P<own>{'|'.join(OWN.values())})|(?P<also>{'|'.join(ALSO.values())}))(?!\w)"
_BEGINS = Late(r"[a-z](?<![\w'@-].)[a-z'-]{2,20}(?= )")
_DOES = Late(rf" {_SAID}")
_SECOND = Late(r" (?P<last>[a-z][a-z'-]{2,20})(?= )")
_TWO = Late(
    rf"(?<![\w'-])(?P<first>[a-z][a-z'-]{{2,20}}) (?:{SWAPS}) (?P<last>[a-z][a-z'-]{{2,20}})(?![\w-])"
)
_KEPT = Late(
    rf"(?<![\w'-])(?:{KEPT}) (?P<name>[a-z][a-z'-]{{2,20}})(?= ?(?:$|[.,;]|until|till|bis|hasta|fino|jusqu|do\b))"
)
_PLACES = TAILS | HOUSES
_HEAD = Late(r"(?:^|[.;:,!?\n/-] ?|\b(?:and|und|et|y|e|i|ask|tell) )$")
_AR = Late(r"(?<![ء-ي])(?:تأخر|غاب|تغيب|اتصل|حضر)ت? (?P<name>[ء-ي]{3,12})(?![ء-ي])")
_HAN_KEPT = Late(rf"钥匙(?:在|给了?)(?P<name>[小老][{SURNAMES}{DOUBTFUL}])")
_HAN = Late(
    rf"的(?P<name>[小老][{SURNAMES}{DOUBTFUL}])(?=迟到|遲到|早退|没来|沒來|请假|請假|有|拿|说|說|今天|昨天|负责|負責)"
)
_ELSE = Kind.COMMON | Kind.PLACE | Kind.TOPIC
_ARABIC = SURE | MAYBE


def family_alone(text: str) -> Iterator[Span]:
    """Start and end of each."""
    low = bare_letters(text)
    for first in _BEGINS.finditer(low):
        if not _HEAD.search(low, max(0, first.start() - 6), first.start()):
            continue
        if last := _last_of(text, low, first):
            yield first.start(), last
    for two in _TWO.finditer(low):
        spans = two.span("first"), two.span("last")
        if any(_is_name(text, span) for span in spans) and all(_may_name(text, span) for span in spans):
            yield two.span()
    yield from (kept.span("name") for kept in _KEPT.finditer(low) if _is_name(text, kept.span("name")))
    yield from given_beside(text)
    if is_eastern(text):
        yield from given_alone(text)
        yield from (m.span("name") for m in _AR.finditer(text) if m["name"].translate(PLAIN) in _ARABIC)
        yield from (m.span("name") for pattern in (_HAN, _HAN_KEPT) for m in pattern.finditer(text))


def _last_of(text: str, low: str, first: re.Match[str]) -> int:
    """Where a name that begins there and does something ends; 0 where none does."""
    capital = text[first.start()].isupper() and not text[first.start() : first.end()].isupper()
    if does := _DOES.match(low, first.end()):
        sure = capital or (text.islower() and first[0] in FREQUENT and bool(does["own"]))
        return first.end() if sure and _is_family(first[0], bool(does["own"])) else 0
    last = _SECOND.match(low, first.end())
    if not last or kind_of(first[0]) & (Kind.GIVEN | Kind.COMMON | Kind.TOPIC) != Kind.GIVEN:
        return 0
    if _DOES.match(low, last.end()):
        return last.end() if last["last"] in FREQUENT or _is_only(last["last"]) else 0
    small = text[first.start() : last.end()].islower() and last["last"] in FREQUENT
    next_word = _SECOND.match(f"{low} ", last.end())
    return last.end() if small and next_word and next_word["last"] not in _PLACES else 0


def _is_name(text: str, span: Span) -> bool:
    """Whether a capital may be somebody, or a word in small letters is what most people are called by."""
    word = text[slice(*span)]
    low = bare(word)
    if low in FREQUENT or not word[0].isupper() or word.isupper():
        return low in FREQUENT
    kind = kind_of(low)
    if kind & Kind.SURNAME:
        return not kind & (Kind.COMMON | Kind.TOPIC) and low not in MAKERS
    return not kind & _ELSE and low not in MAKERS and not is_one(low)


def _may_name(text: str, span: Span) -> bool:
    return text[span[0]].isupper() or bare(text[slice(*span)]) in FREQUENT


def _is_family(low: str, own: bool) -> bool:
    if low in FREQUENT:
        return own or low not in MAKERS
    kind = kind_of(low)
    if not kind & Kind.SURNAME or low in MAKERS or is_one(low):
        return False
    return not kind & (Kind.COMMON | Kind.TOPIC) and (own or not kind & Kind.PLACE)


def _is_only(low: str) -> bool:
    return kind_of(low) & (Kind.SURNAME | _ELSE) == Kind.SURNAME and bare(low) not in MAKERS

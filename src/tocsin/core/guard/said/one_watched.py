# SPDX-License-Identifier: AGPL-3.0-or-later
"""A call to watch one who works here or is told by looks: "clock how long the cleaner's breaks are", "obserwować tego wysokiego, z kim gada".

No word says it alone: a desk notes when the fitter came and that the driver was late. So an order, somebody, and what only people
do stand in one sentence, and whoever does it is not whoever is told to write. Somebody whom looks tell is watched by an order to look
alone, and a theft is somebody's here where it is suspected. Read around what is done; linear, for what is looked at is bounded.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from tocsin.core.guard.idle import looks_for
from tocsin.core.guard.late import Late
from tocsin.core.guard.normal import bare_letters, is_eastern
from tocsin.core.guard.said.one_here import SEEN, Span, sentence, somebody
from tocsin.core.guard.said.one_watched_east import watched_east
from tocsin.core.guard.said.one_watched_words import (
    ARRIVES,
    ASKS,
    DOES,
    OF_ONE,
    ORDER,
    ORDER_SIGNS,
    PHOTO,
    REPS,
    SECRETLY,
    STRICT,
    SUSPECTS,
    SUSPECTS_SIGNS,
    TAKES,
    THEFT,
    TO_EYE,
    TO_EYE_SIGNS,
)

Hit = tuple[str, int, int, float]
KIND = "surveillance"

_BESIDE = 26
"""Letters in which whoever does it begins and ends."""
_THEIRS = re.compile(
    r"\b(?:he|she|they|his|her|their|er|sie|ihre?n?|seine?n?|il|elle|ils|ses|leurs|son|sa|sus?|suoi?|sue|jego|jej|ich|hij|ze|zijn|haar|se)\b|'s\b"
)


_DUTY = re.compile(
    r"\b(?:muss|mussen|sollen?|have to|must|should|doivent|doit|deben?|deve|devono|musza|musi|powinien|powinni)\b"
)
"""What tells somebody to do the writing."""


def _any(tables: dict[str, str]) -> str:
    return "|".join(tables.values())


_ORDER = Late(rf"(?<![\w'-])(?:{_any(ORDER)})(?!\w|-(?!l[aeiu]|moi|me|mi))", needs=ORDER_SIGNS)
_DOES = Late(rf"(?<![\w'])(?:{_any(DOES)})(?!\w)")
_EYED = Late(rf"(?<![\w'-])(?:{_any(TO_EYE)})(?!\w)", needs=TO_EYE_SIGNS)
_OF_ONE = Late(rf"(?<![\w'])(?:{_any(OF_ONE)})")
_ONES = Late(
    r"(?<![\w'])(?P<who>[a-z-]{3,20}?)(?:'s|s'|s) (?:\w+ )?(?:breaks|lateness|timekeeping|bags|lockers?|pockets|facebook|absences)(?!\w)",
    needs="breaks|lateness|timekeeping|bags|locker|pockets|facebook|absences",
)
_TAKES = Late(rf"(?<![\w'])(?:{_any(TAKES)})(?!\w)")
_REPS = Late(rf"(?<!\w)(?:{REPS})")
_PHOTO = Late(
    rf"(?<!\w)(?:{PHOTO})(?!\w)",
    needs=frozenset("pic pics photo photos picture pictures snap snaps foto fotos zdjeci* fotk*".split()),
)
_SECRETLY = Late(
    rf"(?<!\w)(?:{SECRETLY})(?!\w)",
    needs=frozenset(
        "let quiet sly secretly discre* without heimlich unauffallig unbemerkt sans cachette disimul* sin escondidas nascosto senza discrezione cichu ukradkiem dyskretnie niech zeby".split()
    ),
)
_ASKS = Late(rf"(?<![\w'-])(?:{STRICT})[ :,]{{1,2}}(?:[\w']{{1,12}} ){{0,2}}?{ASKS}", needs=ORDER_SIGNS)
_THEFT = Late(rf"(?<![\w'])(?:{_any(THEFT)})(?!\w)")
_SUSPECTS = Late(rf"(?<![\w'-])(?:{_any(SUSPECTS)})(?!\w)", needs=SUSPECTS_SIGNS)
_ARRIVES = Late(rf"(?<![\w'])(?:{_any(ARRIVES)})(?!\w)")


@looks_for(_EYED, _ORDER, _SUSPECTS, _SECRETLY, _PHOTO)
def one_watched(text: str) -> Iterator[Hit]:
    """Kind, start, end and certainty of each."""
    low = bare_letters(text)
    yield from ((KIND, *span, 0.7) for span in (*_eyes(low), *_told(low), *_suspected(low), *_pictured(low)))
    if is_eastern(text):
        yield from ((KIND, *span, 0.7) for span in watched_east(text))


def _eyes(low: str) -> Iterator[Span]:
    """ "Eyes on the bald one from nights", "den Dicken aus der Spätschicht im Auge behalten": looks tell no machine."""
    for looking in _EYED.finditer(low):
        first, last = sentence(low, *looking.span())
        if _CARED_FOR.search(low, looking.end(), last):
            continue
        behind = SEEN.search(low, looking.start(), min(last, looking.end() + _BESIDE))
        if behind:
            yield looking.start(), behind.end()
        elif looking[0].startswith(_VERB_LAST):
            yield from ((seen.start(), looking.end()) for seen in SEEN.finditer(low, first, looking.start()))


_CARED_FOR = Late(
    r"(?<!\w)(?:until the (?:ambulance|medics|paramedics|doctor)|to the (?:muster|assembly|meeting) point|for the (?:tour|visit)|pour la visite|jusqu'a l'arrivee des (?:secours|pompiers)|bis (?:der notarzt|der rettungsdienst|die rettung)|zum sammelpunkt|zur fuhrung"
    r"|hasta que llegue la ambulancia|al punto (?:de encuentro|di raccolta)|(?:para|per) la visita|fino all'arrivo (?:dei soccorsi|dell'ambulanza)|do przyjazdu karetki)(?!\w)"
)
"""Whoever is ill is looked after, and whoever shows the way is followed."""
_VERB_LAST = ("im ", "beob", "uberw", "acht", "in ", "ojo", "quit", "d'occhio", "na oku", "aufpassen")


def _told(low: str) -> Iterator[Span]:
    """What only people do, with an order and whoever does it in its sentence."""
    if not _ORDER.search(low):
        return
    for done in _REPS.finditer(low):
        yield from _ordered(low, done, done.span())
    if not somebody(low, 0, len(low), surely=True):
        return
    for done in _DOES.finditer(low):
        yield from _with_order(low, done, sentence(low, *done.span()), surely=True)
    for done in _ARRIVES.finditer(low):
        yield from _with_order(low, done, sentence(low, *done.span()), surely=False)
    for done in _ASKS.finditer(low):
        if who := _beside(low, done, 44):
            yield done.start(), who[1]
    for done in _OF_ONE.finditer(low):
        yield from _ordered(low, done, _beside(low, done))
    for done in _ONES.finditer(low):
        yield from _ordered(low, done, somebody(low, *done.span("who"), surely=False))


def _beside(low: str, done: re.Match[str], letters: int = _BESIDE) -> Span | None:
    """Whoever does it, right behind: "how long the cleaner", never "how long the power is off, caretaker"."""
    last = min(sentence(low, *done.span())[1], done.end() + letters)
    comma = low.find(",", done.end(), last)
    return somebody(low, done.start(), last if comma < 0 else comma, surely=False)


def _with_order(low: str, done: re.Match[str], within: Span, surely: bool) -> Iterator[Span]:
    yield from _ordered(low, done, somebody(low, *within, surely))


def _ordered(low: str, done: re.Match[str], who: Span | None) -> Iterator[Span]:
    """Where an order stands before whoever does it, or behind what they do; else they are told to do the writing themselves."""
    if not who:
        return
    first, last = sentence(low, *done.span())
    theirs = _THEIRS.search(done[0]) is not None
    for order in _ORDER.finditer(low, first, last):
        apart = order.end() <= done.start() or order.start() >= done.end()
        own = who[0] < order.start() < done.start() and not theirs
        own = own or (who[1] <= order.start() and _DUTY.search(low, who[1], order.start()) is not None)
        if apart and not own:
            yield min(order.start(), done.start(), who[0]), max(order.end(), done.end(), who[1])
            return


def _suspected(low: str) -> Iterator[Span]:
    """ "I reckon the porter is pinching diesel", "on soupçonne la femme de ménage pour les vols", "podejrzany o kradzież magazynier"."""
    for suspects in _SUSPECTS.finditer(low):
        first, last = sentence(low, *suspects.span())
        takes = _TAKES.search(low, first, last)
        theft = takes or _THEFT.search(low, first, last)
        if not theft:
            continue
        who = somebody(low, first, theft.start() if takes else last, surely=False)
        if who:
            yield min(suspects.start(), who[0], theft.start()), max(suspects.end(), who[1], theft.end())


def _pictured(low: str) -> Iterator[Span]:
    """ "Get a pic of the bearded one", "heimlich ein Foto vom neuen Pförtner"; of anybody in secret what else is asked, too."""
    secretly = _SECRETLY.search(low)
    for asked in _PHOTO.finditer(low) if not secretly else (secretly,):
        first, last = sentence(low, *asked.span())
        who = SEEN.search(low, first, last)
        ordered = secretly and (_PHOTO.search(low, first, last) or _ORDER.search(low, first, last))
        span = who.span() if who else somebody(low, first, last, surely=False) if ordered else None
        if span and (ordered or not secretly):
            yield min(asked.start(), span[0]), max(asked.end(), span[1])

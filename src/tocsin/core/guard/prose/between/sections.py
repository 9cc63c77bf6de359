# SPDX-License-Identifier: AGPL-3.0-or-later
"""Closed sections: pairs that a word opens, chains of names that what stands around says are sections, and stretches of numbers."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import product

from tocsin.core.guard.late import Late
from tocsin.core.guard.prose import tables
from tocsin.core.guard.prose.between import asides, called, chain_signs, towns
from tocsin.core.guard.prose.between.believed import believed, hyphened
from tocsin.core.guard.prose.between.branches import each
from tocsin.core.guard.prose.between.chains import Chain, chains
from tocsin.core.guard.prose.between.crossed import streets
from tocsin.core.guard.prose.between.ends import is_place
from tocsin.core.guard.prose.between.finnish import exact, finnish
from tocsin.core.guard.prose.between.gatherings import called_for
from tocsin.core.guard.prose.between.lists import more_ends
from tocsin.core.guard.prose.between.openers import OPENERS
from tocsin.core.guard.prose.between.pair import Pair
from tocsin.core.guard.prose.between.pairs import opened
from tocsin.core.guard.prose.between.retold import retold
from tocsin.core.guard.prose.between.running import closed
from tocsin.core.guard.prose.between.spared import off_the_way_round
from tocsin.core.guard.prose.between.stretches import counted, stretches
from tocsin.core.guard.prose.between.trips import trips

_DASH = " – "
_NUMBER = Late(r" \d{1,3}$")
_DAY_BEHIND = Late(r"\.?[–-]\d{1,2}\.|\.\d{1,2}\.")
"""What makes a day of a number: "Kirkkokatu–Asematie 3.–7.5."."""
_SHARE = Late(
    r" ?(?:%|(?:pro|per)[cz]ent|pour cent|por ciento|per cento|proc|(?:km|kilom\w+|min\w*|h|uur|stunden?|hours?|heures?|horas?|ore|godz\w*|tunti\w*|meters?|metros?|mètres|metri|fahrst\w+|rijstro\w+|lanes?|voies|carriles|corsie|treinen|züge|trains|trenes|treni|pociąg\w+|junaa)(?!\w))"
)


def _outside(text: str, found: Iterator[Chain], pairs: list[Pair]) -> Iterator[Chain]:
    """The chains that begin neither in a pair that a word opened nor with that word; both come in text order."""
    reach, at = 0, 0
    for chain in found:
        while at < len(pairs) and pairs[at].start <= chain.start:
            reach, at = max(reach, pairs[at].end), at + 1
        led = at < len(pairs) and text[chain.start : pairs[at].start].strip().lower() in OPENERS
        if chain.start >= reach and not led:
            yield chain


def _ends(text: str, chain: Chain) -> Iterator[tuple[str, str]]:
    """The first and the last name; of an arrow every two that it joins."""
    names = [*chain.names[:-1], chain_signs.unsuffixed(chain.names[-1])]
    while len(names) > 2 and names[-1] == names[0]:
        # "Kościuszki - Krzyki - Kościuszki": there and back.
        names.pop()
    return (
        (first, last)
        for first, last in _slashed(names, hyphened(chain) and not towns.german(text, chain))
        if first != last and is_place(first) and is_place(last)
    )


def _slashed(names: list[str], hyphened: bool) -> Iterator[tuple[str, str]]:
    """What a slash parts: whole pairs ("A - B / C - D"), or other ends of one ("A / B - C", behind a hyphen "A-B/C")."""
    rows: list[list[str]] = [[]]
    for name in names:
        first, *others = each(name)
        rows[-1].append(first)
        rows += [[other] for other in others]
    if len(rows) > 1 and all(len(row) > 1 for row in rows):
        return ((row[0], row[-1]) for row in rows)
    return product(each(names[0], hyphened), each(names[-1], hyphened))


def _counted(pair: Pair, numbered: list[Pair]) -> bool:
    """Whether a pair is a stretch of numbers, which reads better as one: "zwischen den Ausfahrten 12 und 14 der A 1"."""
    over = any(one.start < pair.end and pair.start < one.end for one in numbered)
    return over and (counted(pair.first) or counted(pair.last))


def _named(text: str) -> Iterator[Pair]:
    numbered = list(stretches(text))
    pairs = [pair for pair in opened(text) if not called_for(text, pair) and not _counted(pair, numbered)]
    pairs = off_the_way_round(text, pairs)
    known = called.stations(text, pairs)
    ways = streets(text, pairs)
    for pair in pairs:
        first, last = (
            called.written(name, known) if name in known else ways.get(name, name)
            for name in (pair.first, pair.last)
        )
        yield Pair(first, last, pair.start, pair.end)
    whole = {name for pair in pairs for name in (pair.first, pair.last)}
    reported = [*exact(text), *trips(text), *finnish(text)]
    yield from reported
    apart = sorted([*pairs, *reported], key=lambda pair: pair.start)
    for chain in believed(text, list(_outside(text, chains(text), apart))):
        if text[chain.start : chain.end].rstrip(" .") in whole:
            continue
        for first, last in _ends(text, chain_signs.whole(text, chain)):
            pair = Pair(first, last, chain.start, chain.end)
            if _counted(pair, numbered):
                continue
            yield called.of_section(text, pair, chain.noun)
            if chain.joints[0] == " to " and len(others := more_ends(text, pair, "from")) > 1:
                yield from others
    yield from numbered


def _unshared(text: str, pair: Pair) -> str:
    """The last name without what is counted behind it: "tussen Bergen en Brussel 50 procent", "zwischen Ulm und Aalen 5 km Stau"."""
    behind = _SHARE.match(text, pair.end) or _DAY_BEHIND.match(text, pair.end)
    return _NUMBER.sub("", pair.last) if behind and not counted(pair.last) else pair.last


_SWALLOWED = frozenset(OPENERS) - {"de", "di", "da", "do"}
"""Openers that do not join the words of one name, as in "Congreso de Tucumán"."""


def _swallowed(pair: Pair, others: list[Pair]) -> bool:
    """Whether the first name of a pair holds the word that opens another with the same ends: "LINDENGASSE VON MARKT - RING"."""
    return any(
        one.last == pair.last
        and pair.first.endswith(f" {one.first}")
        and pair.first[: -len(one.first)].split()[-1].casefold() in _SWALLOWED
        for one in others
    )


def sections_of(text: str) -> tuple[str, ...]:
    """Sections as "A – B", in the order found, each once; days and hours are never an end of one."""
    text = retold(text)
    kept = asides.told(text, closed(text, list(_named(text))))
    found = (
        pair.first.replace(_DASH, " - ") + _DASH + _unshared(text, pair).replace(_DASH, " - ")
        for pair in kept
        if not _swallowed(pair, kept)
    )
    return tuple(dict.fromkeys(one for one in found if not tables.cause().search(one)))

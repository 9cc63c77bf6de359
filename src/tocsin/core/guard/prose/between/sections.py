# SPDX-License-Identifier: AGPL-3.0-or-later
"""Closed sections: pairs that a word opens, chains of names that what stands around says are sections, and stretches of numbers."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise, product

from tocsin.core.guard.late import Late
from tocsin.core.guard.prose import tables
from tocsin.core.guard.prose.between import asides, called, chain_signs, hyphens, own_names, towns
from tocsin.core.guard.prose.between.branches import each
from tocsin.core.guard.prose.between.chains import STOPS, Chain, chains
from tocsin.core.guard.prose.between.crossed import streets
from tocsin.core.guard.prose.between.doubts import (
    ID,
    around,
    called_for,
    course,
    doubted,
    gathered,
    headed,
    headline,
    moved,
)
from tocsin.core.guard.prose.between.ends import is_place
from tocsin.core.guard.prose.between.finnish import exact, finnish
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
_SHARE = Late(
    r" ?(?:%|(?:pro|per)[cz]ent|pour cent|por ciento|per cento|proc|(?:km|kilom\w+|min\w*|h|uur|stunden?|hours?|heures?|horas?|ore|godz\w*|tunti\w*|meters?|metros?|mètres|metri|fahrst\w+|rijstro\w+|lanes?|voies|carriles|corsie|treinen|züge|trains|trenes|treni|pociąg\w+|junaa)(?!\w))"
)
_MORE = Late(
    rf"(?:-?\s*[;,]\s*(?:(?:nor|ni|né|noch|ani|{tables.pattern('joins')})\s+)?| / |(?: ?-)?\s+(?:ni|{tables.pattern('joins')})\s+)(?:d[ei] |(?:sulla|sur la|auf der|na|en la|på|la|der|die|el) )?",
    re.IGNORECASE,
)
_BELOW = Late(r"[^\n]{0,40}\n[ \t]*(?:[•·▪●○»‣➜*–-] ?)?")
_ALONE_BEFORE = Late(r"(?:^|\n)[ \t]*(?:[•·▪●○»‣➜*–-] ?)?$")
_ALONE_BEHIND = Late(
    r"(?: (?:\d{3,4}|\d{1,2}[:.]\d{2}|start|from|until|ab|von)(?!\w)[^\n]{0,30})?[ \t.;,]*(?:\n|$)"
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


def _believed(text: str, found: list[Chain]) -> Iterator[Chain]:
    """The chains that are sections by themselves, or stand in a row with one that is."""
    told: list[bool] = [_told(text, chain) for chain in found]
    for at, (chain, following) in enumerate(pairwise(found)):
        # "le linee della rete Bologna-Vignola e Modena-Sassuolo": one hyphen is a name, a row of them is not.
        if chain.loose and following.loose and _MORE.fullmatch(text, chain.end, following.start):
            told[at] = told[at] or (moved(text, chain) and not towns.german(text, chain))
    for at in range(len(found) - 2):
        three = found[at : at + 3]
        if all(_hyphened(chain) for chain in three) and not towns.german(text, three[0]):
            listed = all(_MORE.fullmatch(text, one.end, two.start) for one, two in pairwise(three))
            told[at : at + 3] = [said or listed for said in told[at : at + 3]]
    told = [said or _branched(text, chain) for said, chain in zip(told, found, strict=True)]
    for row in _columns(text, found):
        for at in row:
            told[at] = True
    turned = {chain.names[::-1] for chain in found}
    told = [said or chain.names in turned for said, chain in zip(told, found, strict=True)]
    rows = [_MORE.fullmatch(text, chain.end, following.start) for chain, following in pairwise(found)]
    for at in range(len(rows)):
        told[at + 1] = told[at + 1] or bool(rows[at] and told[at])
    for at in range(len(rows) - 1, -1, -1):
        told[at] = told[at] or bool(rows[at] and told[at + 1])
    return (chain for chain, said in zip(found, told, strict=True) if said)


def _hyphened(chain: Chain) -> bool:
    return chain.loose and "/" not in chain.joints and not any(map(ID.match, chain.names))


def _columns(text: str, found: list[Chain]) -> Iterator[list[int]]:
    """Three lines or more below each other that are nothing but two names a hyphen joins: "Chalon-Nevers", "Dijon-Tours"."""
    row: list[int] = []
    for at, chain in enumerate(found):
        alone = _alone(text, chain)
        below = row and _BELOW.fullmatch(text, found[row[-1]].end, chain.start)
        if not (alone and below):
            yield from _column(text, found, row)
            row = []
        if alone:
            row.append(at)
    yield from _column(text, found, row)


def _alone(text: str, chain: Chain) -> bool:
    """Whether a line of the text holds two names that a hyphen joins, and at most hours behind them."""
    begun = _hyphened(chain) and _ALONE_BEFORE.search(text, max(0, chain.start - 8), chain.start)
    return bool(begun and _ALONE_BEHIND.match(text, chain.end))


def _branched(text: str, chain: Chain) -> bool:
    """Whether a line of the text holds nothing but a town and two others: "Deventer-Almelo/Zutphen"."""
    names = [*chain.names[:-1], *chain.names[-1].split("/")]
    two = len(names) > len(chain.names) and sum(towns.town(name) for name in names) > 1
    return two and _alone(text, chain) and not towns.german(text, chain)


def _column(text: str, found: list[Chain], row: list[int]) -> Iterator[list[int]]:
    """The row when it is one; quarters of one town ("Köln-Deutz", "Köln-Kalk") are none."""
    if (
        len(row) > (1 if row and headed(text, found[row[0]]) else 2)
        and len({found[at].names[0] for at in row}) > 1
    ):
        yield row


def _told(text: str, chain: Chain) -> bool:
    if (
        headline(text, chain)
        or course(text, chain)
        or hyphens.corner(chain)
        or chain_signs.two_lines(text, chain)
        or own_names.own(text, chain)
        or own_names.around(text, chain)
    ):
        return False
    if chain.noun.casefold() in STOPS and around(text, chain):
        return False
    if chain_signs.announced(chain) or chain_signs.named(text, chain) or chain.arrow:
        return True
    if chain_signs.bracketed(text, chain):
        if chain.loose and hyphens.cut(text, chain.end + 1):
            return not around(text, chain)
        if chain_signs.titled(text, chain):
            return True
        numbered = chain_signs.numbered(text, chain) or not chain.loose
        return numbered and (moved(text, chain) or headed(text, chain))
    if chain.loose:
        return not around(text, chain) and not gathered(text, chain) and hyphens.ordered(text, chain)
    return not doubted(text, chain)


def _ends(text: str, chain: Chain) -> Iterator[tuple[str, str]]:
    """The first and the last name; of an arrow every two that it joins."""
    names = [*chain.names[:-1], chain_signs.unsuffixed(chain.names[-1])]
    while len(names) > 2 and names[-1] == names[0]:
        # "Kościuszki - Krzyki - Kościuszki": there and back.
        names.pop()
    return (
        (first, last)
        for first, last in _slashed(names, _hyphened(chain) and not towns.german(text, chain))
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
    return any(one.start < pair.end and pair.start < one.end for one in numbered) and counted(pair.first)


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
    for chain in _believed(text, list(_outside(text, chains(text), apart))):
        if text[chain.start : chain.end].rstrip(" .") in whole:
            continue
        for first, last in _ends(text, chain_signs.whole(text, chain)):
            pair = Pair(first, last, chain.start, chain.end)
            yield called.of_section(text, pair, chain.noun)
            if chain.joints[0] == " to " and len(others := more_ends(text, pair, "from")) > 1:
                yield from others
    yield from numbered


def _unshared(text: str, pair: Pair) -> str:
    """The last name without what is counted behind it: "tussen Bergen en Brussel 50 procent", "zwischen Ulm und Aalen 5 km Stau"."""
    return _NUMBER.sub("", pair.last) if _SHARE.match(text, pair.end) else pair.last


def sections_of(text: str) -> tuple[str, ...]:
    """Sections as "A – B", in the order found, each once; days and hours are never an end of one."""
    text = retold(text)
    found = (
        pair.first + _DASH + _unshared(text, pair)
        for pair in asides.told(text, closed(text, list(_named(text))))
    )
    return tuple(dict.fromkeys(one for one in found if not tables.cause().search(one)))

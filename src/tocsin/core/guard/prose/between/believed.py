# SPDX-License-Identifier: AGPL-3.0-or-later
"""Which chains of names are sections: by what stands around one, or by the row or the column it stands in."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import compress, pairwise

from tocsin.core.guard.late import Late
from tocsin.core.guard.prose import tables
from tocsin.core.guard.prose.between import chain_signs, hyphens, own_names, towns
from tocsin.core.guard.prose.between.chains import STOPS, Chain
from tocsin.core.guard.prose.between.doubts import (
    ID,
    around,
    course,
    doubted,
    headed,
    headline,
    moved,
)
from tocsin.core.guard.prose.between.gatherings import gathered

_MORE = Late(
    rf"(?:-?\s*[;,]\s*(?:(?:nor|ni|né|noch|ani|{tables.pattern('joins')})\s+)?| / |(?: ?-)?\s+(?:ni|{tables.pattern('joins')})\s+)(?:d[ei] |(?:sulla|sur la|auf der|na|en la|på|la|der|die|el) )?",
    re.IGNORECASE,
)
_BELOW = Late(r"[^\n]{0,40}\n[ \t]*(?:[•·▪●○»‣➜*–-] ?)?")
_ALONE_BEFORE = Late(r"(?:^|\n)[ \t]*(?:[•·▪●○»‣➜*–-] ?)?$")
_ALONE_BEHIND = Late(
    r"(?: (?:\d{3,4}|\d{1,2}[:.]\d{2}|start|from|until|ab|von)(?!\w)[^\n]{0,30})?[ \t.;,]*(?:\n|$)"
)


def believed(text: str, found: list[Chain]) -> Iterator[Chain]:
    """The chains that are sections by themselves, or stand in a row with one that is."""
    joined = [bool(_MORE.fullmatch(text, one.end, two.start)) for one, two in pairwise(found)]
    by_others = {*_in_rows(text, found, joined), *(at for row in _columns(text, found) for at in row)}
    turned = {one.names[::-1] for one in found}
    told = [
        at in by_others or one.names in turned or _told(text, one) or _branched(text, one)
        for at, one in enumerate(found)
    ]
    for at, row in enumerate(joined):
        told[at + 1] = told[at + 1] or (row and told[at])
    for at, row in reversed([*enumerate(joined)]):
        told[at] = told[at] or (row and told[at + 1])
    return compress(found, told)


def _in_rows(text: str, found: list[Chain], joined: list[bool]) -> Iterator[int]:
    """Names that a hyphen joins and that stand in a row: one hyphen is a name, a row of them is not
    ("le linee della rete Bologna-Vignola e Modena-Sassuolo")."""
    for at, row in enumerate(joined):
        if not row or towns.german(text, found[at]):
            continue
        if found[at].loose and found[at + 1].loose and moved(text, found[at]):
            yield at
        if all(joined[at : at + 2]) and at + 2 < len(found) and all(map(hyphened, found[at : at + 3])):
            yield from range(at, at + 3)


def hyphened(chain: Chain) -> bool:
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
    begun = hyphened(chain) and _ALONE_BEFORE.search(text, max(0, chain.start - 8), chain.start)
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
        if chain_signs.in_row_of_lines(text, chain):
            return False
        numbered = chain_signs.numbered(text, chain) or not chain.loose
        return numbered and (moved(text, chain) or headed(text, chain))
    if chain.loose:
        return not around(text, chain) and not gathered(text, chain) and hyphens.ordered(text, chain)
    return not doubted(text, chain)

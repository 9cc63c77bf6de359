# SPDX-License-Identifier: AGPL-3.0-or-later
"""Ends that stand in a list: "from A to B, C and D", "de A y B a C"."""

from __future__ import annotations

from functools import cache

from tocsin.core.guard.late import Late
from tocsin.core.guard.lexicon.kinds import Kind, kind_of
from tocsin.core.guard.memory import of_clauses
from tocsin.core.guard.normal import fold
from tocsin.core.guard.prose import tables
from tocsin.core.guard.prose.between.ends import is_place
from tocsin.core.guard.prose.between.openers import BETWEEN, FIRST, JOINER, OPENERS
from tocsin.core.guard.prose.between.pair import Pair, pair_at
from tocsin.core.guard.prose.between.placed import placed_at
from tocsin.core.guard.prose.routes.roads_romance import SURE
from tocsin.core.guard.prose.tables import UPPER

MOST = 8
"""Ends of a list."""
_AND_WORD = r"(?:and|et|und|y|e|i|en|og|och|oraz|ja|sekä|a|sowie)"
_ARTICLE = r"(?:(?:the|la|le|les|el|il|lo|de|het|der|dem|den|al|ao|à|au|l')(?: |(?<=')))?"
LAST = Late(
    rf",? (?:{_AND_WORD}|or|nor|oder|noch|ou|o|ni|of|noch|lub|ani|tai|eller|&) {_ARTICLE}(?=[\"„“«]?[{UPPER}])"
)
_COMMA = Late(rf", {_ARTICLE}(?=[\"„“«]?[{UPPER}])")
_DASH = Late(rf" [–-] (?=[\"„“«]?[{UPPER}])")
_OTHER_START = Late(rf"(?: \([^()\n]{{2,40}}\))?,? {_AND_WORD} (?:(\S{{1,6}}) )?(?=[\"„“«]?[{UPPER}])")


def more_ends(text: str, pair: Pair, opener: str) -> list[Pair]:
    """The other ends of a start whose list the last "and" closes; behind "between" two more names are another pair."""
    least = 3 if opener in BETWEEN and text.startswith(",", pair.end) else 1
    found: list[Pair] = []
    at = pair.end
    for _ in range(MOST):
        last = LAST.match(text, at)
        parted = last or _COMMA.match(text, at)
        if parted and _opens_another(text, at, parted.end()):
            return []
        name, end = placed_at(text, parted.end(), _ands() | FIRST[opener]) if parted else ("", at)
        if not _is_end(name) or name == pair.first:
            return []
        found.append(Pair(pair.first, name, pair.start, end))
        at = end
        if last:
            another = JOINER[opener].match(text, at) or _DASH.match(text, at)
            return [] if len(found) < least or another else found
    return []


def other_start(text: str, at: int, opener: str) -> list[Pair]:
    """Two starts of one end: "from A and B to C", "do A e do B para C"."""
    if opener in BETWEEN:
        return []
    name, end = placed_at(text, at, FIRST[opener] | _ands())
    parted = _OTHER_START.match(text, end) if _is_end(name) else None
    if not parted or (parted[1] and parted[1] not in OPENERS):
        return []
    at_end = parted.end()
    pair = pair_at(text, at_end, opener) or (pair_at(text, at_end, parted[1]) if parted[1] else None)
    return [Pair(name, pair.last, at, pair.start), pair] if pair and pair.last != name else []


def _opens_another(text: str, at: int, end: int) -> bool:
    """Whether what parts ends holds a word that opens another pair: "entre A y B y de C a D"."""
    opener = text[at:end].split()[-1:]
    return bool(opener) and opener[0] in OPENERS and pair_at(text, end, opener[0]) is not None


_ROAD = Late(r"[A-Z]{1,2}-?\d{1,4}$")


@cache
def _ands() -> frozenset[str]:
    return frozenset("and et und y e i en og och oraz ja sekä a sowie".split())


@cache
def _things() -> frozenset[str]:
    modes = {word for lexicon in tables.ALL for word, mode in lexicon.modes.items() if mode != "air"}
    return tables.words("line") | modes


@of_clauses(8192)
def _is_end(name: str) -> bool:
    """Whether a name is a place, and no line, what runs on it or a plain word alone."""
    words = name.casefold().split()
    plain = (
        len(words) == 1
        and "-" not in name
        and kind_of(fold(name)) & (Kind.COMMON | Kind.PLACE) == Kind.COMMON
    )
    return (
        is_place(name)
        and not SURE.match(name)
        and not _ROAD.match(name)
        and len(name) > 3
        and not plain
        and (_things() | BETWEEN.keys()).isdisjoint(words)
    )

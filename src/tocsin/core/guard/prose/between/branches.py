# SPDX-License-Identifier: AGPL-3.0-or-later
"""Pairs that share an end: "between A / B and C", "zwischen A bzw. B und C", "between A and B / C"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from tocsin.core.guard.late import Late
from tocsin.core.guard.lexicon.kinds import Kind, kind_of
from tocsin.core.guard.normal import fold
from tocsin.core.guard.prose.between.ends import hyphened, is_place
from tocsin.core.guard.prose.between.openers import OPEN
from tocsin.core.guard.prose.between.pair import Pair
from tocsin.core.guard.prose.between.placed import placed_at
from tocsin.core.guard.prose.clean import small
from tocsin.core.guard.prose.names import name_at
from tocsin.core.guard.prose.tables import UPPER


def parted(text: str, pair: Pair, between: bool) -> Iterator[Pair]:
    """Every two ends where an end is told as two: "between Hounslow / Feltham and Ascot / Staines"."""
    for first in each(pair.first, between and _both_alone(text, pair.first)):
        for last in each(pair.last, between and _both_alone(text, pair.last)):
            yield Pair(first, last, pair.start, pair.end)


def _both_alone(text: str, name: str) -> bool:
    """Whether the text names both sides of a slash by themselves, too: "Sauerlach/Trudering ... S9: ab Sauerlach ... in Trudering"."""
    parts = name.split("/")
    others = text.replace(name, "") if len(parts) == 2 else ""
    return bool(others) and all(re.search(rf"(?<![\w/]){re.escape(part)}(?![\w/])", others) for part in parts)


def shared(pair: Pair, listed: bool = False) -> list[Pair]:
    """Two pairs where both ends are two names and share one: "tussen Meer-Stad en Meer-Dorp", "Odby - Aars og Ry - Aars"."""
    both = [
        [name.strip(" .") for name in hyphened(end.replace(" - ", "-"))] for end in (pair.first, pair.last)
    ]
    if any(len(names) != 2 for names in both):
        return []
    (begun, ended), (other, last) = both
    towns = all(kind_of(fold(name.partition("/")[0])) & Kind.PLACE for name in (begun, ended, last))
    if not listed and ended != last and not (begun == other and towns):
        return []
    return [Pair(first, end, pair.start, pair.end) for first, end in both]


_SLASH = Late(r" ?(?<! a)/(?!d ) ?")
"""A slash, but for a Dutch river's: "Alphen a/d Rijn"."""
_SPACED = Late(r" /(?: |(?=\w))|(?<=\w{4})/ ")


def each(name: str, anyhow: bool = False) -> list[str]:
    """What slashes part; one without a blank may stand inside a name ("Halle/Westfalen"), two never do, nor does one `anyhow`."""
    if "/" not in name:
        return [name]
    parts = (_SLASH if anyhow or name.count("/") > 1 else _SPACED).split(name)
    return parts if min(map(len, parts)) > 3 else [name]


_EITHER = r"(?:bzw\.|resp\.|beziehungsweise|respektive|respectivement|oder|ou|or|lub|of|o|u|eller|nebo)"
_OR = Late(
    rf"(?: \([^()\n]{{2,40}}\))?(?: ?/ |[\"“”»]?(?:, [A-Z]\w{{2,8}} \d{{1,3}},|,)? (?:{_EITHER}|and to|und (?:nach|zum|zur)|et à|y a|e a|en naar) (?:der |dem |den |la |le |l'|the |de )?)(?=[\"„“«]?[{UPPER}])"
)
_FIRST_OR = Late(rf"[\"“”»]?,? (?:{_EITHER}|sowie) (?=[\"„“«]?[{UPPER}])")

_FIRST_AND = Late(rf"[\"“”»]?,? (?:{_EITHER}|and|et|und|y|e|i|en|og|och|oraz) (?=[\"„“«]?[{UPPER}])")


def starts(text: str, pair: Pair, between: bool) -> Iterator[Pair]:
    """Another start of the same end: "zwischen Altdorf bzw. Neustadt und Burgau", "von Altdorf und Neustadt nach Burgau"."""
    at = text.find(pair.first, pair.start, pair.end)
    joined = _FIRST_OR if between else _FIRST_AND
    if at >= 0 and (other := joined.match(text, at + len(pair.first))):
        name, end = name_at(text, other.end())
        if is_place(name) and end < pair.end and name != pair.last:
            yield Pair(name, pair.last, pair.start, pair.end)


def branches(text: str, pair: Pair, joiner: Late) -> Iterator[Pair]:
    """Other ends of the same start: "between Hounslow and Ascot / Staines"."""
    at = pair.end
    while other := _OR.match(text, at):
        name, end = placed_at(text, other.end(), frozenset())
        if not is_place(name) or _another(text, end, joiner):
            return
        yield from (Pair(pair.first, one, pair.start, end) for one in each(name))
        at = end


def _another(text: str, at: int, joiner: Late) -> bool:
    """Whether a name is the first of another pair, "bzw. Wiesen und Lindau", and not the last before one with its own opener."""
    joined = joiner.match(text, at)
    return joined is not None and not OPEN.match(small(text), joined.end())

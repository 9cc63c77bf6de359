# SPDX-License-Identifier: AGPL-3.0-or-later
"""Stretches on which a service is said to run: "trains run between B and C", "Betrieb nur zwischen B und C".

A notice that closes one stretch often tells where the line still runs, and one that cuts a line short may tell nothing
else. Under its effect that would read as closed. What is said to run there and nowhere else, as ever, instead, or in a
list of what runs is never told, nor what an exception lets run or the text says is not affected; what is only said to run is not told beside a stretch
of which less is said.
"""

from __future__ import annotations

from itertools import pairwise

from tocsin.core.guard.memory import of_clauses
from tocsin.core.guard.prose.between import carried
from tocsin.core.guard.prose.between.excepted import excepted
from tocsin.core.guard.prose.between.halting import halted
from tocsin.core.guard.prose.between.pair import Pair
from tocsin.core.guard.prose.between.parts import ahead, following, last_part, last_sentence, named, titled
from tocsin.core.guard.prose.between.running_words import (
    ADVISED,
    BEFORE,
    BEHIND,
    CARRIED,
    CLAUSE,
    CUT_BEHIND,
    END,
    FIRST,
    FOLLOWING,
    FRENCH_ONLY,
    GOES_ON,
    HEADING,
    LESS,
    LIMITED,
    LISTS,
    LOOPS,
    NORMAL,
    NOT,
    NOTHING,
    OTHERS,
    PART,
    PARTS,
    ROUND,
    RUNS,
    SECTIONS,
    UNCHANGED,
    WITHIN,
    WORKED,
)
from tocsin.core.guard.prose.between.spared import spared
from tocsin.core.guard.prose.clean import small

LISTED = 900
"""Letters before an item of a list in which its heading may stand."""


def closed(text: str, pairs: list[Pair]) -> list[Pair]:
    """The pairs without those that run."""
    low = small(text)
    starts = sorted({pair.start for pair in pairs})
    limits = [following(low, pair, starts) for pair in pairs]
    said = [_said(low, pair, limit) for pair, limit in zip(pairs, limits, strict=True)]
    apart = [excepted(low, pair, limit) for pair, limit in zip(pairs, limits, strict=True)]
    less = _shared(
        low,
        pairs,
        [
            bool(out) or _less(words) or _worked(low, pair)
            for out, words, pair in zip(apart, said, pairs, strict=True)
        ],
    )
    known = any(less)
    alone = _shared(
        low,
        pairs,
        [
            spared(low, pair, limit) or (_alone(low, pair) if out is None else not out)
            for out, pair, limit in zip(apart, pairs, limits, strict=True)
        ],
    )
    changed = not UNCHANGED.needed(low)
    instead = _shared(low, pairs, carried.beside(low, pairs, said)) if len(pairs) > 1 else [False]
    return [
        pair
        for pair, words, out, fewer, nowhere_else, elsewhere in zip(
            pairs, said, apart, less, alone, instead, strict=bool(pairs)
        )
        if not (nowhere_else or elsewhere)
        and (out or changed or not UNCHANGED.search(words))
        and not named(low, pair, starts)
        and not titled(low, pair, pairs)
        and (fewer or not _runs(low, pair, words, known))
    ]


def _shared(low: str, pairs: list[Pair], less: list[bool]) -> list[bool]:
    """What is said of one pair of a list is said of all: "between A and B and between C and D at a reduced frequency"."""
    if all(less) or not any(less):
        return less
    order = sorted(range(len(pairs)), key=lambda i: pairs[i].start)
    told = list(less)
    for one, other in [*pairwise(order), *pairwise(reversed(order))]:
        first, last = sorted((pairs[one], pairs[other]), key=lambda pair: pair.start)
        goes_on = low[first.end - 1] != "." and LISTS.fullmatch(low, first.end, max(first.end, last.start))
        if told[one] and goes_on:
            told[other] = True
    return told


def _said(low: str, pair: Pair, limit: int) -> str:
    """What is said of a pair: its part of the sentence, and the sentence behind it up to another pair's part."""
    sentence, before = last_sentence(ahead(low, pair)), last_part(ahead(low, pair))
    before = sentence if GOES_ON.match(before) else before
    # The mark that ends a sentence may have been read as the last name's own.
    ended = pair.end - 1
    stop = END.search(low, ended, limit)
    if stop is None and limit < len(low):
        stop = PART.search(low, ended, limit)
    return before + low[pair.end : stop.start() if stop else limit]


@of_clauses(8192)
def _less(said: str) -> bool:
    """Whether less is said to run than should, or something else."""
    plain = NOTHING.sub("", said)
    elsewhere = ROUND.search(plain) and not NORMAL.search(plain)
    return bool(elsewhere or LESS.search(plain)) or halted(plain)


def _worked(low: str, pair: Pair) -> bool:
    """Whether works are on a stretch: "por obras entre A y B los trenes hacen su recorrido habitual hasta C"."""
    before = last_part(ahead(low, pair))
    works = WORKED.search(before)
    return works is not None and not RUNS.search(before, works.end())


def _alone(low: str, pair: Pair) -> bool:
    """Whether something runs on a stretch and nowhere else; what is cut, or carried by bus, only there is another thing."""
    sentence = last_sentence(ahead(low, pair).replace(":\n", ": "))
    clause = CLAUSE.split(sentence)[-1]
    if RUNS.search(said := clause.rpartition(": ")[2]):
        # "Notarzteinsatz in Wolnzach: Die Linie fährt nur von": what heads it tells why.
        clause = said
    if FIRST.match(sentence) and RUNS.search(sentence):
        return not CARRIED.search(sentence)
    if LIMITED.search_part(sentence, low):
        return not CARRIED.search(sentence)
    only = (
        BEFORE.search_part(clause, low)
        or WITHIN.search_part(low[pair.start : pair.end], low)
        or (low[pair.end - 1] != "." and BEHIND.match(low, pair.end))
    )
    if not only:
        if SECTIONS.search_part(ahead(low, pair), low):
            return True
        return bool(
            LOOPS.search_part(sentence, low) and not NOT.search(sentence) and not CARRIED.search(sentence)
        )
    if CUT_BEHIND.match(low, pair.end):
        return False
    plain = FRENCH_ONLY.sub("", clause)
    return not (halted(plain) or NOT.search(plain) or CARRIED.search(sentence))


def _runs(low: str, pair: Pair, said: str, known: bool) -> bool:
    """Whether a stretch of which nothing less is said runs as ever, in parts, by another's line or, beside one that is cut, at all."""
    runs = bool(RUNS.search(said))
    before = last_part(ahead(low, pair))
    if ADVISED.search_part(before, low):
        return True
    if (runs and (known or NORMAL.search(said) or "↔" in low[pair.start : pair.end])) or OTHERS.search_part(
        said, low
    ):
        return True
    heading = HEADING.search(low, max(0, pair.start - LISTED), pair.start)
    if heading is None:
        return False
    listed = (
        FOLLOWING.search(heading[1])
        or PARTS.search(heading[1])
        or LOOPS.search(heading[1])
        or NORMAL.search(heading[1])
    )
    return bool(OTHERS.search_part(heading[1], low) or (listed and not halted(heading[1])))

# SPDX-License-Identifier: AGPL-3.0-or-later
"""Where buses run instead, and where trains run on, told beside the stretch that is closed: "buses run between A and B",
"and trains are operating between B and C". Neither is told where the closed one is."""

from __future__ import annotations

from tocsin.core.guard.late import Late
from tocsin.core.guard.prose.between.halting import halted
from tocsin.core.guard.prose.between.pair import Pair
from tocsin.core.guard.prose.between.running_words import END, LESS, PART
from tocsin.core.guard.prose.effects import effect_of
from tocsin.core.model import Effect

AGO = 140
"""Letters before a pair in which what runs there may stand."""
_OPEN = r"(?:between|from|tussen|van|vanaf|calling at stations between)"
_DO = r"(?:(?:will|are|is|to|also|then|be|have been|zullen|worden|er) )*(?:run|runs|running|operate|operates|operating|operated|provided|available|arranged|in place|in operation|in service|connect|connecting|link|rijden|ingezet)"
_BUSES = Late(
    rf"(?<!\w)(?:bus(?:es)?|coach(?:es)?|shuttles?|bus (?:transfers?|services?|shuttles?|bridge)|coach services?|\w{{0,12}}bussen)(?: services?)? {_DO}(?: [^.;:,\n]{{1,60}}?)? {_OPEN} $",
)
_DUTCH = Late(
    rf"(?<!\w)(?:rijden|rijdt|zet|zetten|pendelen) [^.;:,\n]{{0,40}}\w{{0,12}}bussen(?: in)? {_OPEN} $",
)
"""What carries in the place of a train, and that it runs."""
_DUTCH_BEHIND = Late(r" (?:rijden|pendelen) (?:er )?(?:\w{2,12} )?\w{0,12}bussen(?!\w)")
_NOT = Late(r"(?<!\w)(?:replac\w+|instead of|in plaats van|not|no|niet|geen)(?!\w)")
_TRAINS = Late(
    r"(?<!\w)(?:trains|trams|services|treinen|metros?|sprinters|intercity's) (?:(?:are|will|is|still|then|also|continue to|blijven|wel) ){0,3}(?:run|running|operate|operating|rijden)(?: as normal| normally| wel)? (?:between|from|tussen|van) $"
)
"""What runs on by itself, behind which nothing says that it is less."""
_WORKS = Late(
    r"(?<!\w)(?:(?:engineering|track|maintenance|improvement|upgrade|essential) works?|works?(?= )|trackwork|werkzaamheden|werken|closing all lines|issue|fault)(?!\w)"
)


_ROAD = Late(r"(?<!\w)(?:road|street|weg|straat)(?!\w)")
"""A road may be closed where nothing runs on rails."""


def beside(low: str, pairs: list[Pair], said: list[str]) -> list[bool]:
    """Which pairs only tell where buses or trains run, in the order of `pairs`; none where no closed one is told with them."""
    closed = [pair for pair, words in zip(pairs, said, strict=True) if _closed(low, pair, words)]
    return [_runs(low, pair) and any(_together(low, one, pair) for one in closed) for pair in pairs]


def _closed(low: str, pair: Pair, said: str) -> bool:
    """Whether a pair is itself closed, worked on, or served by nothing."""
    if _runs(low, pair) or _ROAD.search(_before(low, pair)) or effect_of(said) is Effect.DELAYS:
        return False
    return halted(said) or _WORKS.search(said) is not None


def _before(low: str, pair: Pair) -> str:
    return END.split(low[max(0, pair.start - AGO) : pair.start].rstrip() + " ")[-1]


def _runs(low: str, pair: Pair) -> bool:
    """Whether what stands right before a pair is that buses run there, or that trains do and no less than ever."""
    before = _before(low, pair)
    behind = "" if low[pair.end - 1] == "." else END.split(low[pair.end : pair.end + AGO])[0]
    own = PART.split(before)[-1]
    if found := (_BUSES.search(before) or _DUTCH.search(before)):
        return not _NOT.search(before, max(0, found.start() - 40))
    if _DUTCH_BEHIND.match(behind):
        return not _NOT.search(own)
    return _TRAINS.search(own) is not None and not LESS.search(behind)


def _together(low: str, closed: Pair, pair: Pair) -> bool:
    """Whether both are told of one thing, the closed one first: in one paragraph, or with one end."""
    if closed.start >= pair.start:
        return False
    if {closed.first, closed.last} & {pair.first, pair.last}:
        return True
    return "\n" not in low[closed.end : max(closed.end, pair.start)]

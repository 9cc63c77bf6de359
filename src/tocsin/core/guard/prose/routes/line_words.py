# SPDX-License-Identifier: AGPL-3.0-or-later
"""Words that announce lines, and lines behind a colon away from them: "the lines concerned tomorrow are: 001, 2 and C1"."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from tocsin.core.guard.late import Late
from tocsin.core.guard.needles import first_words
from tocsin.core.guard.prose import tables
from tocsin.core.guard.prose.clean import small
from tocsin.core.guard.prose.routes.amounts import timed
from tocsin.core.guard.prose.routes.line_ids import ASIDE, ID, JOIN, ids

# Line words are looked for in small letters; what follows one is read as written.
# "Ringbuslinie", "pendelbus", "nattbussar": languages that glue words glue these, too.
_GLUED = r"(?!\w{0,8}autobahn)[a-zß-öø-ž]{2,20}(?:bus(?:se|sen)?|liner|bahn|tog|tåg(?:et|en)?|trams?|sneldienst(?:en)?|linien?|lijn(?:en)?|lijndienst|linje[a-zåäö]{0,4}|linj[ao][a-zäö]{0,6}|buss(?:ar|en)?)|[a-zäö]{0,12}linjo[a-zäö]{1,8}|(?:bussi|raitiovaunu|ratik|(?:lähi|yö|metro)jun)[a-zäö]{1,10}|jun(?:aa|ia|illa|ille)|[a-zåäöæø]{4,14}ban[ae]n"
_WORD = Late(
    rf"(?<!\w)(?:(?:{tables.pattern('line')})s?|{_GLUED})(?!\w)",
    begins=f"{first_words(tables.words('line'), of_stem='')}|bus|liner|bahn|tog|tåg|tram|dienst|lini|lijn|linj|raitiov|ratik|jun|banan|banen",
)
LAST = Late(rf"(?:\s?[,;/•·+&–\n-]\s?|\s+(?:{tables.pattern('joins')}|&)\s+)([A-Z]{{1,4}})\.(?=\s|$)")
_COLON = Late(
    rf"(?!\w)[^\d\n.:;]{{0,80}}:\s*(?:(?:de|die|les|las|los|as|os|le) )?({ID}(?:{ASIDE}{JOIN}{ID}){{0,60}})(?!\w)(?!(?<=:\s\d)\. [{tables.UPPER}])"
)


@cache
def linking() -> frozenset[str]:
    """Words that part a line word from a number that is no line: "bus from 7", "Bus ab 14 Uhr", "every 20 minutes"."""
    fields = ("until", "since", "to", "clock", "article", "small", "fence", "joins")
    spelt = {part for field in fields for word in tables.words(field) for part in word.split()}
    openers = {o for lexicon in tables.ALL for o, _ in (*lexicon.between, *lexicon.spans)}
    return frozenset(
        spelt
        | openers
        | frozenset(
            "every cada toutes alle ogni elke with avec mit about over nur only fährt fahren run runs arrive stop stops depart toda durch sind".split()
        )
    )


def told(text: str, ends: list[int]) -> Iterator[str]:
    """Lines behind a colon, away from their word."""
    for end in ends:
        row = _COLON.match(text, end)
        if row and not timed(text, row.end()):
            yield from (one for one, _ in ids(row.group(1), dashed=True))
            if letter := LAST.match(text, row.end()):
                yield letter[1]


def word_ends(text: str) -> list[int]:
    return [m.end() for m in _WORD.finditer(small(text))]

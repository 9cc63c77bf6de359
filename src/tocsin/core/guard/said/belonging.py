# SPDX-License-Identifier: AGPL-3.0-or-later
"""Whom somebody belongs to, speaks for or votes for: "nuestro delegado de USO", "SEV-Vertrauensmann", "Er wählt Volt".

Abbreviations and names that say other things elsewhere ("Prospect", "Cockpit") are an organisation's beside a word for its members,
its papers or a vote, and so is an abbreviation nobody vouches for. Linear: a few words on either side of each such word.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from tocsin.core.guard.bodies.named import is_abbreviation
from tocsin.core.guard.bodies.names import SHORT
from tocsin.core.guard.bodies.organisations import LETTERS
from tocsin.core.guard.idle import looks_for, starts_from
from tocsin.core.guard.late import Late
from tocsin.core.guard.lexicon.kinds import Kind, kind_of
from tocsin.core.guard.memory import of_words
from tocsin.core.guard.said.belonging_names import is_no_word, kind_named
from tocsin.core.guard.said.belonging_words import (
    BRANCH,
    JOINED,
    MEETS,
    MEMBER,
    MEMBERS,
    NEAR_POLITICS,
    OF_IT,
    POLITICAL,
    POLITICS,
    PROPAGANDA,
    SMALL,
    TAKES,
    VOTES,
    WARES,
)
from tocsin.core.guard.words import Token, bare

Hit = tuple[str, int, int, float]

_STATES = frozenset("EU UN US USA UK NATO WMO ASEAN OPEC FEMA NWS BBC FIFA UEFA NOAA DRK THW DLRG ADAC AOK ARD ZDF SWAT FBI SES CFA RFS VIP IT HR PR TV".split())  # fmt: skip
# Parties as a voter's language bends them.
_BENT = tuple("lewic konfederacj koalicj obywatelsk vihrei kokoom keskust vasemmist perussuom demokra moderat liberal conserv republic socialis social-demo green libertarian".split())  # fmt: skip
_ENDED = re.compile(r"[.!?;:,\n]")
_STOPPED = re.compile(r"[.!?;\n]")
# Names with a sign or a number in them; "D66" is a road in France.
_SIGNED = Late(
    r"(?<!\w)(?:m5s|\+europa|(?:stem\w*|lid|kandidaat|raadslid)\s(?:\w+\s){1,2}d66|polsk\w{1,2}\s2050|kukiz(?:.15)?|ja21|top 09|ano 2011|50plus|bij1|cpi\(m\)|cd&v)(?!\w)",
    re.IGNORECASE,
    needs="m5s|europa|d66|2050|kukiz|ja21|top 09|ano 2011|50plus|bij1|cpi|cd&v",
)
_NUMBERED = Late(
    r"(?<!\w)(?:sierp(?:ień|nia|niu|niem) 80|solidarno[śs]\w{0,3} 80|3f(?:-medlem| fagforening)|(?:(?!(?:au|du|le|ce|un|aux|des|les|mon|son|el|del|al|nel|en|the|our|from|to|at|for|and|via|gros|petit|grand) )[a-z]{2,6}|teamsters|steelworkers|machinists|carpenters|laborers) local \d{1,4}|nu['’]91|[a-zçğıöşü]+(?:[ -][a-zçğıöşü]+)?-(?:iş|sen))(?!\w)",
    re.IGNORECASE,
    needs=" 80|3f|local |nu'91|nu’91|-iş|-i̇ş|-sen",
)
_UNKNOWN = Kind.COMMON | Kind.PLACE | Kind.TOPIC | Kind.GIVEN


@looks_for(_SIGNED, _NUMBERED)
def numbered_bodies(text: str) -> Iterator[Hit]:
    """Kind, start, end and certainty of each name with a sign or a number in it."""
    yield from (("party", m.start(), m.end(), 0.75) for m in _SIGNED.finditer(text))
    yield from (("union", m.start(), m.end(), 0.75) for m in _NUMBERED.finditer(text))


def _of_a_body(word: str) -> bool:
    """Whether a word may say that somebody belongs to something, or what to."""
    return _asks_for_its_kind(word) or _tells(bare(word))


@starts_from(_of_a_body)
def belonging(text: str, words: Sequence[Token]) -> Iterator[Hit]:
    """Kind, start, end and certainty of each."""
    if text.isupper():
        return
    yield from _among_its_kind(text, words)
    for i, word in enumerate(words):
        if _tells(word.low):
            yield from _said(text, words, i)


_OF_A_BODY = (*OF_IT, *MEETS, *TAKES, *WARES)


@of_words(32768)
def _tells(low: str) -> bool:
    """Whether a word may say that somebody belongs to something."""
    if low in MEMBER or low in VOTES or low in ("bei", "gewahlt"):
        return True
    return low.startswith(_OF_A_BODY) or low == "reserve" or low.rpartition("-")[2].startswith(OF_IT)


def _said(text: str, words: Sequence[Token], i: int) -> Iterator[Hit]:
    word = words[i]
    if word.low.startswith((*PROPAGANDA, *MEETS, *TAKES)) or word.word.lower() == "réservé":
        yield from _papers(text, words, i)
    elif word.low.startswith(WARES):
        yield from (hit for hit in _papers(text, words, i) if is_no_word(text[hit[1] : hit[2]]))
    if "-" in word.word and word.low.rpartition("-")[2].startswith(OF_IT):
        yield from _named(word, word.word.rpartition("-")[0])
    if word.low in MEMBER or word.low.startswith(MEMBERS):
        for other in (_next(text, words, i), _before(text, words, i)):
            yield from _named(other, other.word) if other else ()
    if word.low in VOTES and (voted := _next(text, words, i)):
        yield from _voted(voted)
    if word.low == "bei" and i and words[i - 1].low in ("ist", "war"):
        other = _next(text, words, i)
        yield from _named(other, other.word) if other and kind_named(other.word) else ()
    if word.low == "gewahlt" and i:
        yield from _voted(words[i - 1])


def _papers(text: str, words: Sequence[Token], i: int) -> Iterator[Hit]:
    told = words[i].low.startswith(PROPAGANDA)
    for n in (*range(max(0, i - JOINED), i), *range(i + 1, min(len(words), i + 1 + JOINED))):
        other = words[n]
        unknown = told and n >= i - 1 and is_abbreviation(other.word)
        on_a_road = _ROAD.match(text, other.end) is not None
        if (kind_named(other.word) or unknown) and not on_a_road and not _parted(text, words[i], other):
            yield kind_named(other.word) or "union", other.start, other.end, 0.65


_ROAD = re.compile(r"[- ]?\d")
"""Behind letters: "AP-7"."""


def _parted(text: str, a: Token, b: Token) -> bool:
    """Whether a mark stands between two words; the colon of a Finnish ending is none ("SAK:n juliste")."""
    first, last = sorted((a, b), key=lambda token: token.start)
    return _ENDED.search(_FINNISH.sub("", text[first.end : last.start])) is not None


_FINNISH = re.compile(r":(?:n|s|lle|lta|lla)(?!\w)")


@of_words(32768)
def _asks_for_its_kind(word: str) -> bool:
    low = bare(word)
    return bool(kind_named(word)) or low in BRANCH or low.startswith("mitgliederversamm")


def _among_its_kind(text: str, words: Sequence[Token]) -> Iterator[Hit]:
    for i, word in enumerate(words):
        if _asks_for_its_kind(word.word):
            yield from _near_its_kind(text, words, i)


def _near_its_kind(text: str, words: Sequence[Token], i: int) -> Iterator[Hit]:
    """A name shared with much else, in the neighbourhood of what only parties or only unions have."""
    word = words[i]
    if kind_named(word.word) == "party" and len(word.word) > 2 and _near_politics(text, words, i):
        yield "party", word.start, word.end, 0.65
    if not kind_named(word.word):
        yield from _papers_of(text, words, i)


def _near_politics(text: str, words: Sequence[Token], i: int) -> bool:
    first, last = max(0, i - NEAR_POLITICS), i + 1 + NEAR_POLITICS
    return any(
        (other.low in POLITICAL or other.low.startswith(POLITICS))
        and not _STOPPED.search(text, *sorted((other.end, words[i].start)))
        for other in (*words[first:i], *words[i + 1 : last])
    )


def _papers_of(text: str, words: Sequence[Token], i: int) -> Iterator[Hit]:
    for other in (*words[max(0, i - JOINED) : i], *words[i + 1 : i + 1 + JOINED]):
        between = (
            sorted((other.end, words[i].start))
            if other.start < words[i].start
            else (words[i].end, other.start)
        )
        if kind_named(other.word) == "union" and not _STOPPED.search(text, *between):
            yield "union", other.start, other.end, 0.65


def _named(token: Token, name: str) -> Iterator[Hit]:
    kind = kind_named(name) or SHORT.get(name) or LETTERS.get(name)
    if kind or (is_abbreviation(name) and name not in _STATES):
        yield kind or "union", token.start, token.end, 0.7


def _voted(token: Token) -> Iterator[Hit]:
    named = kind_named(token.word) == "party" or token.low.startswith(_BENT)
    unknown = token.capital and not kind_of(token.low) & _UNKNOWN
    if named or unknown or (is_abbreviation(token.word) and token.word not in _STATES):
        yield "party", token.start, token.end, 0.7


def _next(text: str, words: Sequence[Token], i: int) -> Token | None:
    """The word behind one, over small words."""
    for token in words[i + 1 : i + 1 + JOINED]:
        if _ENDED.search(text, words[i].end, token.start):
            return None
        if token.low not in SMALL or token.shouted:
            return token
    return None


def _before(text: str, words: Sequence[Token], i: int) -> Token | None:
    """The word before one, over a Finnish ending parted by a colon."""
    for token in reversed(words[max(0, i - 2) : i]):
        if token.low not in SMALL:
            gap = text[token.end : words[i].start]
            return token if not _ENDED.search(gap.replace(":n", "").replace(":s", "")) else None
    return None

# SPDX-License-Identifier: AGPL-3.0-or-later
"""Names of persons in cased scripts: two name-like words side by side that nothing explains.

No model is asked. Word lists say what a word can be (given name, surname, place, plain word); cues say
what the neighbourhood makes of it. What stays unexplained counts as a person: missing one is worse than
losing a text.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from tocsin.core.guard.cues.heads import HEADS
from tocsin.core.guard.cues.tails import TAILS
from tocsin.core.guard.cues.titles import BARE_TITLES, DOTTED_TITLES, PARTICLES
from tocsin.core.guard.lexicon.kinds import Kind, kind_of
from tocsin.core.guard.lexicon.makers import MAKERS
from tocsin.core.guard.lexicon.offices import OFFICES, SAYS
from tocsin.core.guard.names.at_work import works
from tocsin.core.guard.names.explain import explain
from tocsin.core.guard.names.noble import BORN, SMALL, behind_particle, onwards
from tocsin.core.guard.names.nobody import is_feast
from tocsin.core.guard.names.pair import pair
from tocsin.core.guard.names.romanised import VIETNAMESE
from tocsin.core.guard.names.situated import situated
from tocsin.core.guard.names.speech import handed, spoken_of
from tocsin.core.guard.names.things import fails_there, is_thing
from tocsin.core.guard.names.weights import A_WORD, place_doubt
from tocsin.core.guard.runs import Before, runs
from tocsin.core.guard.words import Token, is_shouted

SURE = 0.7
# In a slot of places: a given name with a surname or an unknown word, a title, an initial; not two unknown words.
NAMED = 0.8
ENOUGH = 0.55
# Below this no list says that both words are names.
GUESSED = 0.6
# What a log says of somebody makes of such a guess.
TOLD = 0.65


def persons(text: str, words: list[Token]) -> Iterator[tuple[int, int, float]]:
    """Start, end and certainty (0 to 1) of each person's name, in order. Marks explained words."""
    for run, before, after in runs(text, words):
        if len(run) > 1 or before.word in _ANNOUNCES:
            yield from _judge(run, before, after, text)


def _judge(run: list[Token], before: Before, after: str, text: str) -> Iterator[tuple[int, int, float]]:
    explain(run, before, after, text)
    names = [t for i, t in enumerate(run) if not _between(run, i) and (t.capital or len(run) == 2)]
    yield from _titled(names, before, text)
    yield from _spoken(names, before, after, text)
    yield from behind_particle(names, before, text)
    last = before.word
    for a, b in pairwise(names):
        ahead, last = last, a.low
        if a.explained or b.explained or is_feast(a, b, text):
            continue
        near = before if a is names[0] else Before()
        certainty = pair(a, b, text, near, after) - place_doubt(a, b, near, text)
        if (
            certainty < ENOUGH
            or fails_there(a, b)
            or (certainty < GUESSED and is_thing(a, b, ahead, after, text))
        ):
            continue
        if not situated(a, b, near, text):
            behind = after if b is names[-1] else ""
            told = certainty < GUESSED and _may_be(a, b) and _told(a, Before(ahead, near.far), behind, text)
            yield a.start, b.end, TOLD if told else certainty


def _may_be(a: Token, b: Token) -> bool:
    """No institution: "Arpa Piemonte", "Instytutu Meteorologii"."""
    left, right = kind_of(a.low), kind_of(b.low)
    christened = left & (Kind.GIVEN | Kind.WEAK) or not left & A_WORD
    return bool(christened) and (not right & Kind.PLACE or bool(right & Kind.SURNAME))


def _told(word: Token, before: Before, after: str, text: str) -> bool:
    """Whether a log says of two words by what it says around them that they are somebody."""
    return works(before.word) or spoken_of(before.far, before.word, after) or handed(text, word.start)


# Words behind which one word alone may be somebody.
_ANNOUNCES = BARE_TITLES | OFFICES | BORN | SMALL
_SOUTHERN = frozenset(("Lo", "La", "Li", "Dal", "Dalla", "Degli", "Dello", "Delli"))
_GAELIC = frozenset(("Ó", "Ní", "Uí", "Nic"))


def _between(run: list[Token], i: int) -> bool:
    """Whether a word only joins a given name and a surname: "de", "van", "Ó", "Lo"; never the last ("Gladys Li")."""
    word, first, last = run[i], run[0], run[-1]
    given = any(kind_of(t.low) & (Kind.GIVEN | A_WORD) == Kind.GIVEN for t in (first, run[i - 1]))
    if word is first or (word is last and word.word in _SOUTHERN and given):
        return False
    joins = word.low in PARTICLES or word.word in _GAELIC or (word.word in _SOUTHERN and given)
    return joins and word.word != "Ben" and not (word.capital and first.low in VIETNAMESE)


def _spoken(names: list[Token], before: Before, after: str, text: str) -> Iterator[tuple[int, int, float]]:
    """Two words beside an office or a verb of saying, whatever places they share their letters with."""
    if before.word in OFFICES or before.word in SAYS:
        yield from _said_of(names[:2])
    born = before.word in BORN and not (names and onwards(text, names[0]))
    if (before.word in OFFICES or born) and len(names) == 1 and _only_surname(names[0]):
        yield names[0].start, names[0].end, 0.75
    if after in SAYS:
        yield from _said_of(names[-2:])


# Months that somebody is christened, too.
_MONTHS = frozenset("april june may august abril avril".split())


def _said_of(both: list[Token]) -> Iterator[tuple[int, int, float]]:
    if len(both) < 2 or any(
        t.shouted or (kind_of(t.low) & Kind.TOPIC and t.low not in _MONTHS) for t in both
    ):
        return
    a, b = both
    if b.low in _MONTHS:
        return
    left, right = kind_of(a.low), kind_of(b.low)
    named = left & (Kind.GIVEN | Kind.WEAK | Kind.SURNAME) or right & (Kind.SURNAME | Kind.GIVEN)
    named = named or not (right or left & Kind.COMMON)
    placed = (a.low in HEADS or b.low in TAILS) and not left & (Kind.GIVEN | Kind.WEAK)
    if named and not placed:
        yield a.start, b.end, 0.85


def _only_surname(word: Token) -> bool:
    kind = kind_of(word.low)
    only = kind & (Kind.SURNAME | Kind.PLACE | Kind.COMMON | Kind.TOPIC) == Kind.SURNAME
    return only and not word.shouted and word.low not in MAKERS


def _titled(names: list[Token], before: Before, text: str) -> Iterator[tuple[int, int, float]]:
    """A title and one name: "Mme Fontaine", "Herr Krüger"."""
    if not names:
        return
    first = names[0]
    if before.word in BARE_TITLES and not first.explained and not kind_of(first.low) & Kind.TOPIC:
        yield first.start, first.end, 0.85
    for a, b in pairwise(names):
        if (
            not (a.shouted and b.shouted and (a.low not in _ADDRESSED or is_shouted(text)))
            and (a.low in BARE_TITLES or _dotted_title(a, first, text))
            and not b.explained
            and not kind_of(b.low) & Kind.TOPIC
        ):
            yield a.start, b.end, 0.85


_ADDRESSED = frozenset("mr mrs mme monsieur madame herr frau senor senora signor signora".split())


def _dotted_title(a: Token, first: Token, text: str) -> bool:
    """ "Dr. Dre", never "Park Dr." """
    return a is first and not a.shouted and a.low in DOTTED_TITLES and text[a.end : a.end + 1] == "."

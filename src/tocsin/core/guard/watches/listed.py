# SPDX-License-Identifier: AGPL-3.0-or-later
"""What the lists know of the text of a rule: words of a cause, an organisation, conduct, somebody; also in pieces."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from tocsin.core.guard.bodies.named import bodies
from tocsin.core.guard.cues.tails import LOW_TAILS, TAILS
from tocsin.core.guard.lexicon.kinds import Kind, kind_of
from tocsin.core.guard.normal import fold, is_eastern
from tocsin.core.guard.said.slogans import demands
from tocsin.core.guard.terms import lists as terms
from tocsin.core.guard.topics import speaks_of_hazard
from tocsin.core.guard.traits.peoples import NATIONALS, PEOPLE, PEOPLES, SHIFTS, TRADES, TRAIT
from tocsin.core.guard.watches.ailing import ailing
from tocsin.core.guard.watches.conduct import conduct
from tocsin.core.guard.watches.goings import goings
from tocsin.core.guard.watches.gone import gone
from tocsin.core.guard.watches.habits import habits
from tocsin.core.guard.watches.looks import looks
from tocsin.core.guard.watches.nationals import by_itself, of_a_nation
from tocsin.core.guard.watches.spoken_of import spoken_of
from tocsin.core.guard.watches.told import told
from tocsin.core.guard.watches.turns import PHRASES
from tocsin.core.guard.watches.who import somebody
from tocsin.core.guard.watches.words import STEMS, WORDS
from tocsin.core.guard.words import Token

Hit = tuple[int, int, str]

_ACRONYMS = {fold(w): kind for kind, text in terms.EXACT.items() for w in text.split() if len(w) > 2}
_MARK = re.compile(r"(?<!\w)\w{3,30}@(?!\w)|(?<!\w)#\w{2,}|(?<!\w)@\w{2,}|(?<![\w/])[ru]/\w{3,}")


def listed(text: str, words: Sequence[Token]) -> Iterator[Hit]:
    """Start, end and kind of each."""
    for i, word in enumerate(words):
        kind = kind_said(word, words, i)
        if kind and not _numbered(text, word):
            yield word.start, word.end, kind
    yield from _phrases(text)
    yield from bodies(text)
    yield from conduct(words)
    yield from told(text, words)
    yield from looks(text, words)
    yield from ailing(text)
    yield from goings(text)
    yield from habits(text, words)
    yield from gone(text)
    yield from demands(text)
    if is_eastern(text):
        from tocsin.core.guard.watches.east import eastern

        yield from eastern(text)
    yield from somebody(text, words)
    yield from spoken_of(text)
    for match in _MARK.finditer(text):
        yield match.start(), match.end(), "handle"


def _numbered(text: str, word: Token) -> bool:
    """ "RN85": a road's letters."""
    return word.shouted and text[word.end : word.end + 1].isdigit()


_LENGTHS = sorted({len(stem) for stem in STEMS})
_ORIGIN = re.compile("(?:ish|ese|ian|ean|ische)$")


def kind_said(word: Token, words: Sequence[Token], i: int) -> str:
    """The kind of what the lists know the word counted `i` for, with what stands beside it; nothing for any other."""
    if i and (part := _part_of(words[i - 1], word)):
        return part
    if i > 1 and words[i - 1].low in SHIFTS and word.low in PEOPLE and (part := _trait(words[i - 2])):
        return part  # "Polish night crew"
    if word.low.startswith("depres") and _tropical(words, i):
        return ""
    if of_a_nation(word.low) and by_itself(words, i):
        return "ethnicity"
    if word.low in NATIONALS:
        return "ethnicity"
    kind = WORDS.get(word.low) or _ACRONYMS.get(word.low) or begun(word.low)
    if not kind or (kind != "handle" and _innocent(words, i)):
        return ""
    return kind


def _part_of(left: Token, word: Token) -> str:
    """Some of those at a place, by what they are: "Turkish drivers", "sacked staff", "PCS members"."""
    if word.low in ("members", "chapel") and left.shouted:
        return "union"
    if left.low in PEOPLE and word.low not in PEOPLE:
        return _trait(word)  # "intérimaires roumains"
    if left.low in TRADES and word.low not in TRADES and word.low.startswith(PEOPLES):
        return "ethnicity"  # "lavapiatti nepalese"
    return _trait(left) if word.low in PEOPLE or (word.low in TRADES and left.low.startswith(PEOPLES)) else ""


def _tropical(words: Sequence[Token], i: int) -> bool:
    """A storm: "tropical depression", "dépression tropicale"."""
    return any(w.low.startswith("tropi") for w in words[max(0, i - 1) : i + 2])


def begun(low: str) -> str:
    """What a word says by how it begins, or a part of it behind a hyphen: "Telegram-Gruppe"."""
    if kind_of(low) & Kind.PLACE:
        return ""  # "Redditch" is no more than a town
    for part in (low, *low.split("-")):
        for length in _LENGTHS:
            if kind := STEMS.get(part[:length]):
                return kind
    if tail := _GLUED.search(low):
        return (
            "union"
            if tail[0].startswith("gewerk") or "forbund" in tail[0]
            else "strike"
            if "streik" in tail[0]
            else "demonstration"
        )
    if low.endswith(("-intensive", "-saving")):
        return ""  # labour-intensive
    if low.startswith("trans-") and not low.endswith(_OF_SOMEBODY):
        return ""  # "trans-Pennine"
    return next((WORDS[p] for p in low.split("-") if p in WORDS), "") if "-" in low else ""


_OF_SOMEBODY = tuple(
    "men man women woman frau frauen mann manner people personen rights rechte kids mujeres hombres femmes hommes donne uomini mensen vrouwen aktivisten activists community inklusiv inclusive".split()
)


# "Studentenprotest", "Lehrerstreik", "Eisenbahnergewerkschaft": German says it at the end.
_GLUED = re.compile(
    "(?:\\w{3}kollektivs?|\\wbundnis|mahnwachen?|streiks?|proteste?s?|kundgebung(?:en)?|gewerkschaft(?:en)?|demonstration(?:en)?|(?:arnas?|are?|er)forbundet)$"
)


def _trait(word: Token) -> str:
    origin = word.low.startswith(PEOPLES) or (word.capital and _ORIGIN.search(word.low))
    return TRAIT.get(word.low) or ("ethnicity" if origin else "")


# What an organisation has and a street has not, among the words that end places.
_CHAPTERS = frozenset(
    "branch branches section sections area region regional national local lodge chapter".split()
)


def _innocent(words: Sequence[Token], i: int) -> bool:
    """ "Union Street", "lightning strike", "March 2027" read as a month by its capital."""
    after = words[i + 1].low if i + 1 < len(words) else ""
    before = words[i - 1].low if i else ""
    low = words[i].low
    if low == "partido" and after in ("en", "entre"):  # a match in Spanish
        return True
    placed = after in TAILS or after in LOW_TAILS or after in ("pacific", "jack")
    if words[i].capital and placed and after not in _CHAPTERS:
        return True
    if before in _MODAL and not any(speaks_of_hazard(w.low) for w in words):
        return False  # "nurses planning to strike"
    if before in terms.NOT_BEFORE.get(low, ()) or after in terms.NOT_AFTER.get(low, ()):
        return True
    return low == "march" and words[i].capital


_MODAL = frozenset("to may might could will can".split())


def _phrases(text: str) -> Iterator[Hit]:
    low = text.lower()
    for phrase, kind in PHRASES.items():
        at = low.find(phrase)
        if at >= 0:
            yield at, at + len(phrase), kind

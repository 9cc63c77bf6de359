# SPDX-License-Identifier: AGPL-3.0-or-later
"""What a rule may not watch for: persons, accounts, unions, causes, beliefs. Checked when a rule is compiled.

`check_watch(text)` takes any text of a rule (a name, a word to match, a tag, a note) in any language and answers
with `Forbidden(start, end, kind)` in order of place, empty when it may be watched; `.why` is one line for the
person who wrote the rule. A compiler calls it on every text of a rule and refuses the rule on any answer.

A rule's words are few, so this check is stricter than the scanner: a bare "strike", a union's name in
lower case or a hashtag is refused, where a hazard text may say "lightning strike" or "Union Street".
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from msgspec import Struct

from tocsin.core.guard import terms
from tocsin.core.guard.cues import LOW_TAILS, NEAR, PARTICLES, TAILS
from tocsin.core.guard.leet import spelt_out
from tocsin.core.guard.names.kinds import Kind, kind_of
from tocsin.core.guard.normal import Normal, fold, normal
from tocsin.core.guard.places.eponym import names_a_house
from tocsin.core.guard.places.eponyms import is_eponym
from tocsin.core.guard.rules import BY_KIND
from tocsin.core.guard.scan import Found, scan
from tocsin.core.guard.topics import speaks_of_hazard
from tocsin.core.guard.watches.bodies import bodies
from tocsin.core.guard.watches.conduct import conduct
from tocsin.core.guard.watches.east import eastern
from tocsin.core.guard.watches.twofold import called_after, twofold
from tocsin.core.guard.watches.weigh import unclear
from tocsin.core.guard.watches.who import somebody
from tocsin.core.guard.watches.words import (
    HOLIDAYS,
    MANY,
    NATIONS,
    PEOPLE,
    PEOPLES,
    PHRASES,
    SHIFTS,
    STEMS,
    TRAIT,
    WINDS,
    WORDS,
)
from tocsin.core.guard.words import Token, tokens

_ACRONYMS = {fold(w): kind for kind, text in terms.EXACT.items() for w in text.split() if len(w) > 2}
_MARK = re.compile(r"(?<!\w)\w{3,30}@(?!\w)|(?<!\w)#\w{2,}|(?<!\w)@\w{2,}|(?<![\w/])[ru]/\w{3,}")


ENOUGH = 0.6
"""Above it a name counts: a plain word before what may be a surname ("Tidal Trent") is mostly a thing's."""
UNCLEAR = "unclear"
"""The kind of a refusal of the whole name, by the weight of its words."""
_UNCLEAR = "it names no place, hazard, system or job, or speaks of people, whom a rule may not watch"
_INSTEAD = "a function (night shift), a place (west depot) or a hazard (storm)"


class Forbidden(Struct, frozen=True, order=True):
    """One reason why a watch is refused: where in its text, what kind, why."""

    start: int
    end: int
    kind: str

    @property
    def why(self) -> str:
        """One line for the person who wrote it: what it looks like, why not, what to write instead."""
        if self.kind == UNCLEAR:
            return f"{_UNCLEAR}; write instead: {_INSTEAD}"
        rule = BY_KIND[self.kind]
        said = f"letters {self.start + 1} to {self.end} look like {rule.title}, which a rule may not watch"
        return f"{said} ({rule.article}); write instead: {_INSTEAD}"


def check_watch(text: str) -> list[Forbidden]:
    """Why the text of a rule is refused, in order of place; empty when it may be watched."""
    view = normal(text)
    found = {
        Forbidden(f.start, f.end, f.kind)
        for f in scan(text)
        if f.certainty > ENOUGH and not _harmless(text, f)
    }
    for shown in {view.text, spelt_out(view.text)}:
        found |= {Forbidden(*view.back(s, e), kind) for s, e, kind in _strict(shown, tokens(shown))}
    spans = list(twofold(view.text))
    if not found and unclear(_without(view.text, spans)):
        return [Forbidden(0, len(text), UNCLEAR)]
    return sorted(f for f in found if not _of_a_thing(f, view, spans))


def _without(text: str, spans: list[tuple[int, int]]) -> str:
    for start, end in spans:
        text = text[:start] + " " * (end - start) + text[end:]
    return text


def _of_a_thing(found: Forbidden, view: Normal, spans: list[tuple[int, int]]) -> bool:
    """Whether what was found is a part of a thing's name, or a thing is called so."""
    excused = (view.back(start, end) for start, end in spans)
    if any(found.start < end and start < found.end for start, end in excused):
        return True
    return found.kind == "person" and called_after(view.text, found.start, found.end)


def _harmless(text: str, found: Found) -> bool:
    """A house called after somebody, a holiday, or a wind or a flood beside a word or a place."""
    if names_a_house(text, found) or _of_history(text, found):
        return True
    if found.kind == "faith":  # a day off
        return fold(text).strip() in HOLIDAYS
    words = tokens(text[found.start : found.end])
    return any(w.low in WINDS for w in words) and any(w.low not in WINDS and _plain(w) for w in words)


def _of_history(text: str, found: Found) -> bool:
    """ "Blaise Pascal lecture hall": one of history and the word for a thing behind, which is more than the name alone."""
    return is_eponym(text[found.start : found.end]) and found.end < len(text.rstrip())


def _plain(word: Token) -> bool:
    return bool(kind_of(word.low) & (Kind.COMMON | Kind.PLACE)) or word.low in ("turia", "ebro", "segura")


def _strict(text: str, words: Sequence[Token]) -> Iterator[tuple[int, int, str]]:
    for i, word in enumerate(words):
        kind = _kind_of(word, words, i)
        if kind:
            yield word.start, word.end, kind
    yield from _phrases(text)
    yield from bodies(text)
    yield from conduct(words)
    yield from eastern(text)
    yield from somebody(text, words)
    for match in _MARK.finditer(text):
        yield match.start(), match.end(), "handle"


_LENGTHS = sorted({len(stem) for stem in STEMS})
_ORIGIN = re.compile("(?:ish|ese|ian|ean|ische)$")


def _kind_of(word: Token, words: Sequence[Token], i: int) -> str:
    if i and (part := _part_of(words[i - 1], word)):
        return part
    if i > 1 and words[i - 1].low in SHIFTS and word.low in PEOPLE and (part := _trait(words[i - 2])):
        return part  # "Polish night crew"
    if word.low.startswith("depres") and _tropical(words, i):
        return ""
    if word.low.startswith(NATIONS) and MANY.search(word.low) and _by_itself(words, i):
        return "ethnicity"
    kind = WORDS.get(word.low) or _ACRONYMS.get(word.low) or _begun(word.low)
    if not kind or (kind != "handle" and _innocent(words, i)):
        return ""
    return kind


def _by_itself(words: Sequence[Token], i: int) -> bool:
    """The first word, and no adjective: nothing behind it, or a small word of place."""
    return (
        i == 0
        and (len(words) == 1 or words[1].low in NEAR or words[1].low in PARTICLES or words[1].low in _AT)
        and words[0].low not in _COUNTRIES
    )


_AT = frozenset("auf im am beim chez dans du della w na".split())
_COUNTRIES = frozenset(
    "indien rumanien albanien serbien kroatien slowenien armenien georgien bulgarien algerien tunesien brasilien argentinien kolumbien libyen athiopien mazedonien".split()
)


def _part_of(left: Token, word: Token) -> str:
    """Some of those at a place, by what they are: "Turkish drivers", "sacked staff", "PCS members"."""
    if word.low in ("members", "chapel") and left.shouted:
        return "union"
    if left.low in PEOPLE and word.low not in PEOPLE:
        return _trait(word)  # "intérimaires roumains"
    return _trait(left) if word.low in PEOPLE else ""


def _tropical(words: Sequence[Token], i: int) -> bool:
    """A storm: "tropical depression", "dépression tropicale"."""
    return any(w.low.startswith("tropi") for w in words[max(0, i - 1) : i + 2])


def _begun(low: str) -> str:
    """What a word says by how it begins, or a part of it behind a hyphen: "Telegram-Gruppe"."""
    for part in (low, *low.split("-")):
        for length in _LENGTHS:
            if kind := STEMS.get(part[:length]):
                return kind
    return next((WORDS[p] for p in low.split("-") if p in WORDS), "") if "-" in low else ""


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


def _phrases(text: str) -> Iterator[tuple[int, int, str]]:
    low = text.lower()
    for phrase, kind in PHRASES.items():
        at = low.find(phrase)
        if at >= 0:
            yield at, at + len(phrase), kind

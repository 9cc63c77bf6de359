# SPDX-License-Identifier: AGPL-3.0-or-later
"""A particle and a surname alone: "Van Hecke", "De Gaulle", "Herrn von Wogau", "suspected de Lille would".

A particle is a plain word of its own language ("von München", "de Lille", "De Kooy"), and in another only names
have it. So the words around say which language the sentence is in, or what stands beside the name: an address,
an office, a verb only somebody can be the subject of.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from tocsin.core.guard.cues.heads import HEADS
from tocsin.core.guard.cues.titles import BARE_TITLES, PARTICLES
from tocsin.core.guard.lexicon.kinds import Kind, kind_of
from tocsin.core.guard.lexicon.offices import OFFICES, SAYS
from tocsin.core.guard.runs import Before
from tocsin.core.guard.words import Token

NOBLE = frozenset("bin le van von vander di da du dos della del mac de den der".split())
_ARTICLE = frozenset("de den der".split())  # "De Kooy": the Dutch for "the"
_FOREIGN = frozenset("van von de di della vander".split())
SMALL = _FOREIGN | {"bin"}
BORN = frozenset(("van", "von", "bin", "ibn"))  # "sagte von Okafor"
_BY = frozenset(("van", "von"))
_ADDRESS = BARE_TITLES | frozenset("onorevole onorevoli".split())
_ONWARDS = re.compile(
    r"(?: \([^()]{1,20}\))? (?:nach|bis|naar|tot)\b"
)  # "von Theessen (AS) nach ...": a way, no birth
_QUOTED = re.compile(r"\s?:\s?[\"'“”„«‘]")  # "De Grauwe: “Neen”"
# Verbs of somebody, not of an airfield or a paper, after a word of no list.
_DOES = frozenset("heeft had wil wilde kan kon vindt vond werd hat hatte will wollte".split())
_ENGLISH = re.compile(r"\b(?:the|and|that|with|would|has|had|who|from)\b")
_GERMANIC = re.compile(r"\b(?:und|der|die|das|den|mit|für|auf|ist|het|een|wordt|zijn|och|og)\b")
_AROUND = 120

Hit = tuple[int, int, float]


def noble(a: Token, b: Token, inside: bool, text: str, after: str = "") -> float:
    """How sure a particle written large and the word behind it are a name. Inside a sentence only names write it so."""
    right = kind_of(b.low)
    if right & Kind.TOPIC:
        return 0.0
    if a.low == "le":  # "Le Goff", never "Le Havre"
        return 0.6 if right == Kind.SURNAME else 0.0
    if a.low == "bin":  # "Bin Laden", never "Bin Collections"
        return 0.68 if inside and _named(right) else 0.0
    if inside and a.low in _BY and (right & Kind.SURNAME or not right & Kind.PLACE):
        return 0.68
    if a.low in _FOREIGN and not _placed(right, b) and _says(_ENGLISH, text, a.start):
        return 0.57
    told = after in _DOES or after in SAYS or _QUOTED.match(text, b.end) is not None
    return _behind_large(a, right, inside, told)


def _behind_large(a: Token, right: int, inside: bool, told: bool) -> float:
    if right & Kind.PLACE or (right & Kind.COMMON and not ((inside or told) and right & Kind.SURNAME)):
        return 0.0
    if not inside and not told and kind_of(a.low) & Kind.TOPIC:  # "De" and "Den" open sentences
        return 0.0
    if right & Kind.SURNAME:
        return 0.6
    if right & Kind.GIVEN and inside:
        return 0.57
    return 0.57 if not right and (inside or told or a.low not in _ARTICLE) else 0.0


def _named(kind: int) -> bool:
    return bool(kind & (Kind.SURNAME | Kind.GIVEN | Kind.WEAK)) or not kind


def _placed(right: int, word: Token) -> bool:
    """A place; but "Bellingshausen" is one by its ending only."""
    return bool(right & Kind.PLACE) and not (right == Kind.PLACE and word.low.endswith("hausen"))


def behind_particle(names: list[Token], before: Before, text: str) -> Iterator[Hit]:
    """A name of one word behind a small particle."""
    if len(names) != 1 or names[0].explained or names[0].shouted:
        return
    kind = kind_of(names[0].low)
    if before.word in SMALL and not kind & Kind.TOPIC and _somebodys(before, kind, names[0], text):
        yield names[0].start, names[0].end, 0.75


def _somebodys(before: Before, kind: int, name: Token, text: str) -> bool:
    if before.far in _ADDRESS:
        return True
    if before.word == "bin":  # not the German "ich bin Berliner"
        return _named(kind) and _says(_ENGLISH, text, name.start)
    if kind & (Kind.COMMON | Kind.PLACE) and not kind & Kind.SURNAME:
        return False
    if before.word in ("von", "van"):
        alone = not kind & (Kind.PLACE | Kind.COMMON)
        return alone and not _ONWARDS.match(text, name.end) and not _says(_GERMANIC, text, name.start)
    follows = before.far not in PARTICLES and before.far not in HEADS and before.far in OFFICES
    return before.word == "de" and follows and _says(_ENGLISH, text, name.start)


def onwards(text: str, name: Token) -> bool:
    """Whether a way goes on behind the name: "von Theessen nach ..."."""
    return _ONWARDS.match(text, name.end) is not None


def _says(language: re.Pattern[str], text: str, at: int) -> bool:
    return language.search(text, max(0, at - _AROUND), at + _AROUND) is not None

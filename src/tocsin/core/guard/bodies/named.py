# SPDX-License-Identifier: AGPL-3.0-or-later
"""Organisations a rule names: by a list, by an abbreviation nobody vouches for, by the shape of the name.

An abbreviation that stands alone, or beside nothing but a place, a number or a word for members, is taken for an
organisation's unless it is one of the trade's (`TRADE`): lists of unions, parties and movements are never whole.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from tocsin.core.guard.bodies.names import LONE, MEMBERS, NATIONS, TRADE
from tocsin.core.guard.bodies.names import SHORT as _SHORT
from tocsin.core.guard.bodies.northern import BODIES as NORTHERN
from tocsin.core.guard.bodies.northern import LONE as LONE_NORTH
from tocsin.core.guard.bodies.organisations import LETTERS, NAMES, WRITTEN
from tocsin.core.guard.bodies.shapes import SHAPES
from tocsin.core.guard.bodies.spoken import BODIES
from tocsin.core.guard.lexicon.kinds import Kind, kind_of
from tocsin.core.guard.normal import fold
from tocsin.core.guard.traits.believers import BELIEVERS
from tocsin.core.guard.traits.peoples import PEOPLE, TRADES
from tocsin.core.guard.traits.somebody import is_somebody
from tocsin.core.guard.traits.spoken import TRAITS

Hit = tuple[int, int, str]
Name = tuple[tuple[str, ...], bool, str]

# Letters, digits, and what joins them in a name: "L214", "BR-Sitzung", "ver.di", "actors'".
_PART = re.compile(r"[^\W_]+(?:['’.\-‐‑][^\W_]+)*")
_WORD = re.compile(r"[^\W_]+(?:['’.][^\W_]+)*")
_VOWEL = re.compile("[aeiouy]")
_UNSPOKEN = re.compile("[bcdfghjklmnpqrstvwxz]u$")  # "BAEWU": ... Workers' Union
_LATINAMERICAN = re.compile(
    "(?:sin?t|sut|sind|fent|fet|ust|sumt|sitr|sute)"
)  # "FENTRAP", "SUTNA": federations and unions of workers
_LATIN = re.compile("[A-ZÀ-Þ]+")
# Whoever belongs to some letters ("CNV-leden", "HDP'liler"), and letters that do what people do ("CDR cortan la autopista").
_JOINED = re.compile(
    r"(?<![\w-])[A-ZÀ-ÞĞİŞ]{2,6}(?:[-‐‑](?:leden|lid|[Mm]itglied(?:er|ern|s)?|members?|[Aa]nhänger\w*|[Ff]unktionär\w*|[Vv]ertreter\w*|aanhangers?|medlem(?:mar|mer|mene)?|membres?|[Ss]ympathisant\w*|kaderl\w+|supporters?|aktiv\w+|jäsen\w*)"
    r"|['’](?:l[iıuü]l[ea]r\w*|l[iıuü](?!\w)|in üyeler\w*|ın üyeler\w*|ci(?:ler)?(?!\w)|er(?:s|innen)?(?!\w)|owc\w+|ista\w*))(?!\w)"
    r"|(?<![\w-])[A-Z]{2,6}s? (?:cortan|bloquean|ocupan|convocan|paralizan|bloquent|occupent|appellent|blockieren|besetzen|demonstrieren|bloccano|occupano|blokują|bloqueiam|ocupam|bezetten|blokkeren|block|blocks|occupy)(?! (?:up|off)\b)(?= [a-zà-ÿ])"
)
_SHORTEST_BEGINNING = 4


class _Part:
    """One word with its place, as written and folded."""

    __slots__ = ("end", "low", "start", "word")

    def __init__(self, match: re.Match[str]) -> None:
        self.word, self.start, self.end = match.group(), match.start(), match.end()
        self.low = fold(self.word).replace("’", "'")


def bodies(text: str) -> Iterator[Hit]:
    """Start, end and kind of each organisation named in the text of a rule."""
    parts = [_Part(m) for m in _PART.finditer(text)]
    yield from _spoken([_Part(m) for m in _WORD.finditer(text)])
    yield from _short(text, parts)
    yield from _unvouched(text, parts)
    yield from ((*match.span(), "union") for match in _JOINED.finditer(text))
    low = " ".join(p.low for p in parts)
    for shape, kind in SHAPES:
        if shape.search(low):
            yield 0, len(text), kind


def _book() -> tuple[dict[str, list[Name]], dict[str, str]]:
    """Names by their first word, and beginnings of words."""
    names: dict[str, list[Name]] = {}
    beginnings: dict[str, str] = {}
    for kind, text in (
        *BODIES.items(),
        *NORTHERN.items(),
        *TRAITS.items(),
        *BELIEVERS.items(),
        *NAMES.items(),
    ):
        for name in filter(None, map(str.strip, text.replace("\n", ",").split(","))):
            first, *rest = name.removesuffix("*").replace("-", " ").split()
            if name.endswith("*") and not rest:
                beginnings[first] = kind
            names.setdefault(first, []).append((tuple(rest), name.endswith("*"), kind))
    for written, kinds in WRITTEN.items():
        for others, kind in kinds:
            if others:
                low = tuple(fold(word).replace("-", " ") for word in others)
                names.setdefault(fold(written), []).append((low, False, kind))
    return names, beginnings


_NAMES, _BEGINNINGS = _book()
_LONGEST_BEGINNING = max(map(len, _BEGINNINGS))
SHORT = LETTERS | _SHORT
_LONE = LONE | LONE_NORTH
_SHORT_LOW = {fold(word): kind for word, kind in SHORT.items()}


def _spoken(parts: Sequence[_Part]) -> Iterator[Hit]:
    for i, first in enumerate(parts):
        for rest, begun, kind in _NAMES.get(first.low, ()):
            if _follows([p.low for p in parts[i + 1 : i + 1 + len(rest)]], rest, begun):
                yield first.start, parts[i + len(rest)].end, kind
        if kind_of(first.low) & Kind.PLACE:
            continue  # "Islamabad" is no more than a town
        for length in range(_SHORTEST_BEGINNING, min(_LONGEST_BEGINNING, len(first.low)) + 1):
            if kind := _BEGINNINGS.get(first.low[:length], ""):
                yield first.start, first.end, kind
                break


def _follows(said: list[str], rest: tuple[str, ...], begun: bool) -> bool:
    if not begun or not rest:
        return said == list(rest)
    return len(said) == len(rest) and said[:-1] == list(rest[:-1]) and said[-1].startswith(rest[-1])


def _short(text: str, parts: Sequence[_Part]) -> Iterator[Hit]:
    """An abbreviation of the lists: as its bearer writes it, or in any letters where nothing else stands."""
    loud = text.isupper() and len(parts) > 1
    for part in parts:
        alone = all(p is part or _of_members(p) or _placed(p) for p in parts)
        plain = kind_of(part.low) & Kind.COMMON
        if part.word in SHORT and not (loud and plain):
            yield part.start, part.end, SHORT[part.word]
        elif part.word in _LONE and (alone or _a_chapter(parts, part)):
            yield part.start, part.end, _LONE[part.word]
        elif alone and part.low in _SHORT_LOW and (part.word[0].isupper() or not plain):
            yield part.start, part.end, _SHORT_LOW[part.low]


def _unvouched(text: str, parts: Sequence[_Part]) -> Iterator[Hit]:
    """ "ZNP", "SNES Lyon", "members of the XYZ": letters that no list vouches for, and nothing that says a thing."""
    if text.isupper() and len(parts) > 1:
        return
    names = [p for p in parts if is_abbreviation(p.word)]
    if names and all(p in names or _of_members(p) or _placed(p) for p in parts):
        yield names[0].start, names[0].end, "union"


def is_abbreviation(word: str) -> bool:
    """Two to eight capitals that no list knows as a word, a place or a thing of the trade; longer ones with few vowels."""
    low = fold(word)
    if not (2 < len(word) <= 8 and word.isupper() and _LATIN.fullmatch(word)) or low in TRADE:
        return False
    known = kind_of(low) & (Kind.COMMON | Kind.PLACE | Kind.TOPIC | Kind.GIVEN)
    return not known and bool(
        len(word) < 5
        or _LATINAMERICAN.match(low)
        or _UNSPOKEN.search(low)
        or len(_VOWEL.findall(low)) * 4 <= len(word)
    )


_CHAPTERS = frozenset(
    """branch branches chapter lodge members member reps rep stewards officials ballot picket ortsgruppe ortsverein mitglieder mitglied betriebsgruppe
    section adherents militants delegues afiliados delegados seccion iscritti sezione delegati czlonkowie kolo leden medlemmar medlemmer jasenet clenove membros""".split()
)


def _a_chapter(parts: Sequence[_Part], part: _Part) -> bool:
    """ "Prospect nuclear branch": begun by the name and ended by a word for its members or their meeting."""
    return part is parts[0] and len(parts) > 1 and parts[-1].low in _CHAPTERS


def _of_members(part: _Part) -> bool:
    return part.low in MEMBERS or part.low in PEOPLE or part.low in TRADES or is_somebody(part.low)


def _placed(part: _Part) -> bool:
    return bool(kind_of(part.low) & Kind.PLACE) or part.low in NATIONS or part.word.isdigit()

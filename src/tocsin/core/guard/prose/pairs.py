# SPDX-License-Identifier: AGPL-3.0-or-later
"""Pairs that a word opens: "zwischen A und B", "entre X et Y", "od A do B", "between A and B / C"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from tocsin.core.guard.late import Late
from tocsin.core.guard.prose import tables
from tocsin.core.guard.prose.clean import small
from tocsin.core.guard.prose.days import DAY
from tocsin.core.guard.prose.names import name_at, placed_at
from tocsin.core.guard.prose.tables import LOWER, UPPER


@dataclass(frozen=True)
class Pair:
    """Two ends of a stretch, and where it stands in the text."""

    first: str
    last: str
    start: int
    end: int


_NONE: frozenset[str] = frozenset()
DASH = Late(rf" ?(?:–|↔) ?| - |-(?=[{UPPER}])| / ")
"""What parts two ends without a word."""


def _openers(field: str) -> dict[str, frozenset[str]]:
    found: dict[str, set[str]] = {}
    for lexicon in tables.ALL:
        for opener, joiner in getattr(lexicon, field):
            found.setdefault(opener, set()).add(joiner)
    return {opener: frozenset(joiners) for opener, joiners in found.items()}


_BETWEEN, _SPANS = _openers("between"), _openers("spans")
_OPENERS = {**_SPANS, **{o: _BETWEEN[o] | _SPANS.get(o, frozenset()) for o in _BETWEEN}}
_OPEN = Late(
    rf"(?:(?<![\w'-])|(?<=\bqu'))(?P<opener>{tables.alternatives(set(_OPENERS))})(?:(?<=')|(?:\s*:\s*[•·▪*–-]?)?\s+)"
)
_JOINER = {
    o: Late(
        rf"[\s,]*(?:(?:et|and|und|y|e) (?=\w{{3}}))?(?:{tables.alternatives(set(js))})(?:(?<=')|\s+)",
        re.IGNORECASE,
    )
    for o, js in _OPENERS.items()
}
_FIRST = {o: frozenset(j.split()[0] for j in js) for o, js in _OPENERS.items()}

_WORDS = Late(r"[^\W\d_]{2}|^[A-Z]{1,3} ?\d{1,3}$|\d(?:st|nd|rd|th)$")
_FEASTS = Late(
    r"(?i)(?:karfreitag|oster(?:sonntag|montag|samstag)|pfingst(?:sonntag|montag|samstag)|heiligabend|silvester|neujahr|good friday|easter(?: \w+)?|christmas(?: \w+)?|new year(?:'s \w+)?|toussaint|noël|pâques|pasqua|pasquetta|natale|capodanno|navidad|nochevieja|wielkanoc|wigilia|pasen|kerst)$"
)
_SMALL = Late(r"[^A-ZÀ-ÞĀ-Ž\d]*$")
_NOWHERE = Late(
    rf"(?i)\d{{1,2}}\.? (?:de |of )?(?:{tables.alternatives(set(tables.spellings('months')))})(?!\w)|(?-i:[^A-ZÀ-ÞĀ-Ž\d]*$)"
)
"""A day of a month, or words without a single capital letter; two of them are no section."""


def is_place(name: str) -> bool:
    """Whether a name can be an end of a section: words or a junction, not a number, an hour ("10u30") or a day."""
    return bool(_WORDS.search(name)) and not DAY.fullmatch(name.lower()) and not _FEASTS.match(name)


_TRAVELLERS = Late(
    r"(?<!\w)(?:reisende|fahrgäste|fahrgästen|passengers|customers|riders|travell?ers|voyageurs|viajeros|usuarios|viaggiatori|reizigers|podróżni|pasażerowie|matkustajat|resenärer)(?: traveling| travelling| die| que| che)? $"
)
"""Who goes from A to B tells a journey, not a section."""


_GENITIVE = frozenset("de del du do da das dos".split()) | {"de la", "dalla", "dal"}
_STREET_OF = Late(
    rf"(?<!\w)(?:{tables.pattern('street')}|plaza|place|praça|piazza|puerta|porta|porte|pont|ponte|puente) $"
)
"""A street or a square before "de" makes it a part of the name: "via del Molino a Vento"."""


def opened(text: str) -> list[Pair]:
    """Every pair that a word opens, in text order, with the pairs listed behind it."""
    return list(_opened(text))


def _opened(text: str) -> Iterator[Pair]:
    at, low = 0, small(text)
    while found := _OPEN.search(low, at):
        at = found.end()
        opener = re.sub(r"\s+", " ", found["opener"])
        travelling = opener not in _BETWEEN and _TRAVELLERS.search(
            low, max(0, found.start() - 24), found.start()
        )
        named = opener in _GENITIVE and _STREET_OF.search(low, max(0, found.start() - 16), found.start())
        if opener not in _OPENERS or travelling or named:
            continue
        pair = _pair(text, found.end(), opener)
        while pair:
            yield from _parted(pair)
            yield from _starts(text, pair)
            yield from _branches(text, pair)
            at = pair.end
            also = _ALSO.match(text, at) if opener in _BETWEEN else None
            first = pair.first
            pair = _pair(text, also.end(), opener) if also and not _OPEN.match(low, also.end()) else None
            if not pair and also and (item := _ITEM_END.match(text, also.end())) and is_place(item[1]):
                # "- A and B and C": one more end of an item's pair; the list goes on behind it.
                yield Pair(first, item[1], at, item.end(1))
                at = item.end(1)
                pair = _pair(text, item.end(), opener)


# "zwischen A und B sowie C und D", a list of pairs: what follows a pair without its own opener.
_ALSO = Late(
    rf"[,;]? (?:sowie|ainsi que|así como|bem como|nonché|oraz|as well as|samt|alsmede|a také|{tables.pattern('joins')}) |[,;.]?\s*\n\s*[•·▪*–-] ?"
)


_ITEM_END = Late(rf"([{UPPER}][\w' .-]{{2,40}}?)[ ,;.]{{0,2}}\n\s*[•·▪*–-] ?")


def _parted(pair: Pair) -> Iterator[Pair]:
    """Every two ends where an end is told as two: "between Hounslow / Feltham and Ascot / Staines"."""
    for first in pair.first.split(" / "):
        for last in pair.last.split(" / "):
            yield Pair(first, last, pair.start, pair.end)


_EITHER = r"(?:bzw\.|resp\.|beziehungsweise|respectivement|oder|ou|or|lub|of|eller|nebo)"
_OR = Late(rf"(?: ?/ |,? {_EITHER} )(?=[{UPPER}])")
_BOTH = Late(r"(?:both|sowohl) $")
_BOTH_AND = Late(rf" (?:and|als auch) (?=[{UPPER}])")
_FIRST_OR = Late(rf",? {_EITHER} (?=[{UPPER}])")


def _starts(text: str, pair: Pair) -> Iterator[Pair]:
    """Another start of the same end: "zwischen Altdorf bzw. Neustadt und Burgau"."""
    at = text.find(pair.first, pair.start, pair.end)
    if at >= 0 and (other := _FIRST_OR.match(text, at + len(pair.first))):
        name, end = name_at(text, other.end())
        if is_place(name) and end < pair.end and name != pair.last:
            yield Pair(name, pair.last, pair.start, pair.end)


def _branches(text: str, pair: Pair) -> Iterator[Pair]:
    """Other ends of the same start: "between Hounslow and Ascot / Staines"."""
    at = pair.end
    # "between Howth Junction and both Malahide and Howth"
    begun = text.rfind(pair.last, pair.start, pair.end)
    both = begun > 0 and _BOTH.search(text, max(0, begun - 8), begun) is not None
    while other := (_BOTH_AND if both else _OR).match(text, at):
        name, end = placed_at(text, other.end(), _NONE)
        if not is_place(name):
            return
        yield Pair(pair.first, name, pair.start, end)
        at = end


_QUARTER = Late(rf", [{UPPER}][\w'.-]{{1,30}}(?: [{UPPER}][\w'.-]{{1,30}})?")


def _pair(text: str, at: int, opener: str) -> Pair | None:
    """Two names that an opener's joiner parts; None when none begin here."""
    between = opener in _BETWEEN
    start, end = placed_at(text, at, _FIRST[opener])
    if not start:
        return None
    start, end, joined = _joined(text, start, end, _JOINER[opener], between)
    finish, after = placed_at(text, joined.end(), _NONE) if joined else ("", end)
    if not finish and between:
        start, finish, after = _unjoined(text, start, end)
    if ", " in start and (quarter := _QUARTER.match(text, after)):
        # "zwischen Bern, Zytglogge und Bern, Kocherpark"
        finish, after = finish + quarter.group().rstrip("."), quarter.end()
    if (
        not is_place(start)
        or not is_place(finish)
        or start == finish
        or (_SMALL.match(start) and not between)
    ):
        return None
    nowhere = _NOWHERE.match(start) and _NOWHERE.match(finish)
    return None if nowhere else Pair(start, finish, at, after)


_ASIDE_PAIR = Late(rf", ([{UPPER}][\w' -]{{2,40}})\)")


def _unjoined(text: str, start: str, end: int) -> tuple[str, str, int]:
    """Both ends when a dash, an ampersand or a comma parts them instead of the word: "between North Quincy & Braintree"."""
    # Catalan says "entre A i B", and has towns with the same word in their names ("Fabra i Puig").
    for sign in (" & ", " i "):
        first, joined, last = start.partition(sign)
        if joined:
            return first, last, end
    if aside := _ASIDE_PAIR.match(text, end):
        # "(pomiędzy ulicami Sienkiewicza, Sowińskiego)"
        return start, aside[1], aside.end(1)
    if dash := DASH.match(text, end):
        return start, *name_at(text, dash.end())
    parts = hyphened(start)
    return (parts[0], parts[1], end) if len(parts) == 2 else (start, "", end)


_PREFIX = Late(
    r"(?:Saint|Sainte|St|Ste|San|Sant|Santa|Bad|Mont|Pont|Port|Grand|Petit|Bas|Haut|Vieux|Sud|Nord|Est|Ouest)$"
)


def hyphened(name: str) -> list[str]:
    """The two ends that a hyphen alone parts ("Młociny-Dworzec Gdański"), or the name where it begins a town's."""
    first, dash, last = name.replace("- ", "-").partition("-")
    whole = (
        not dash or _PREFIX.search(first) or not last[:1].isupper() or len(first) < 4 or first[0].isdigit()
    )
    return [name] if whole else [first, last]


_SMALL_WORDS = Late(
    rf"(?: (?!(?:en|in|im|am|le|la|por|per|op|om|w|z|due|wegen|from|von|de|entre|between|zwischen|tra|fra|tussen|między|mellan|mezi|mellem|até|bis|hasta|fino|until|to|do|tot|jusqu|and|und|et|y|e|i|a|och|og)\b)[{LOWER}'-]{{2,14}}){{1,2}}"
)


def small_words(text: str, at: int) -> tuple[str, ...]:
    """The one and the two small words at a place, each beginning with its blank."""
    found = _SMALL_WORDS.match(text, at)
    parts = found.group().split(" ")[1:] if found else []
    return tuple("".join(f" {p}" for p in parts[:n]) for n in range(1, len(parts) + 1))


# "entre Chanas en Isère et Tain", "entre Mago de Oz, al final de la misma, y Romareda", "zwischen A über B bis C": what
# tells where the place is, before what it is joined to.
_LOCATED = Late(
    rf",? (?:\([^()\n]{{2,30}}\)|(?:civico|n\.|nr\.?|n°|no\.|numéro|número) ?\d{{1,4}}|(?:bzw\.|beziehungsweise|resp\.|respectivement|oder|ou|or|lub|of|/) ?(?=[{UPPER}])(?:[{UPPER}][\w'-]{{2,30}} ?){{1,3}}(?<! )|(?:(?:Richtung )?über|via|en|dans (?:la |le |les |l')|in|im|nel|nella|w|a) ?[{UPPER}][\w'-]{{2,30}}(?: (?:(?:de|du|des|la|del|della|der|am|an) ){{0,2}}[{UPPER}][\w'-]{{2,30}}){{0,3}})(?=[ ,])"
    r"|, [^.,;:()\n\d]{3,45},(?= )| [-–] [a-zà-ž][^.,;:()\n\d–-]{3,30} [-–](?= )"
)
_INSIDE = Late(rf" ?[-–/] ?(?=[{UPPER}])|, (?=[{UPPER}])")


def _joined(
    text: str, start: str, end: int, joiner: Late, between: bool
) -> tuple[str, int, re.Match[str] | None]:
    """A start, where it ends and its joiner, also behind an aside, small words or a dash within the start."""
    if joined := joiner.match(text, end):
        return start, end, joined
    located = _LOCATED.match(text, end) if between or text[end : end + 2] != " ü" else None
    if located and (joined := joiner.match(text, located.end())):
        return start, end, joined
    for more in small_words(text, end) if between else ():
        joined = joiner.match(text, end + len(more))
        if not joined and (located := _LOCATED.match(text, end + len(more))):
            joined = joiner.match(text, located.end())
        if joined and not tables.cause().search(more):
            return start + more, end + len(more), joined
    name, at = start, end
    for _ in range(3):
        # "entre Asnières - Quatre Routes et ..."
        dash = _INSIDE.match(text, at)
        more, after = name_at(text, dash.end()) if dash else ("", at)
        if dash is None or not more:
            break
        name, at = name + dash.group() + more, after
        if joined := joiner.match(text, at):
            return name, at, joined
    return start, end, None

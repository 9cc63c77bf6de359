# SPDX-License-Identifier: AGPL-3.0-or-later
"""An end of a pair as its words stand, whatever they are: "between the A16 junction near Crane Park and Hay Road".

Behind "between" and before its "and" stands a place, even where no shape of a name is known; this is asked last."""

from __future__ import annotations

from functools import cache

from tocsin.core.guard.late import Late
from tocsin.core.guard.prose import tables
from tocsin.core.guard.prose.between.ends import TOLD_MORE
from tocsin.core.guard.prose.between.openers import JOINER, OPEN
from tocsin.core.guard.prose.between.placed import placed_at
from tocsin.core.guard.prose.clean import small
from tocsin.core.guard.prose.effects import effect_of
from tocsin.core.guard.prose.names import name_at
from tocsin.core.guard.prose.tables import UPPER
from tocsin.core.guard.prose.times.days import DAY
from tocsin.core.model import Effect

FARTHEST = 110
"""Letters of a first end with all that is told of it."""
MOST = 7
"""Words of an end."""
_ENDS = Late(r"(?:(?<=[^\W\d]{3})\.|[;:!?])(?:\s|$)|\n")
_BLANK = Late(r" (?=\w)|, (?=\w)")
_ASIDE = Late(r" ?[,(\"“„«]| (?:near|bei|nahe|près|cerca|vicino|nabij|koło|przy|poblíž|lähellä) ")
_LEADING = Late(
    rf"^(?:(?i:{tables.pattern('article')}|die|der|den|dem|het|la|le|les|los|las|el|il|lo|as?|os?|i|gli|the|its|te)(?: |(?<=')))+"
)
_THING = Late(
    rf"(?:(?:[oa]s?|the|la|le|el|il|de|het|der|die|das) )?((?:[^\W\dA-ZÀ-ÖØ-Þ][\w'-]{{0,15}} ){{1,4}})(?=[{UPPER}])"
)
"""Small words that lead a second end."""
_NAMED = Late(rf"(?<!\w)[{UPPER}][\w'-]|(?<!\w)[A-Z]{{1,3}}-?\d")
_GENITIVE = frozenset("de del du do da das dos des di z ze".split()) | {"de la", "dal", "dalla"}
"""They open a pair and stand in names, too."""
_SAYS = Late(
    r"(?<!\w)(?:n'?est|est|sont|is|are|was|were|will|has|have|ist|sind|wird|werden|gaat|gaan|kann|können|è|sono|es|está|son|foi|são|jest|są|er|är|zijn|wordt|uhr|hrs?|horas?|heures?|ore|godz)(?!\w)"
)


def clause_at(text: str, at: int, opener: str) -> tuple[str, str, int] | None:
    """Both ends behind an opener and where the second ends; None where its clause holds no two places."""
    stop = _ENDS.search(text, at, at + FARTHEST)
    limit = stop.start() if stop else at + FARTHEST
    for blank in _BLANK.finditer(text, at, limit):
        joined = JOINER[opener].match(text, blank.start())
        if joined is None:
            continue
        said = text[at : blank.start()]
        first = _trimmed(said)
        if not _place(first) or not _told(said):
            return None
        last, end = _last(text, joined.end())
        if last:
            return first, last, end
    return None


def _last(text: str, at: int) -> tuple[str, int]:
    """The second end, led by any small words; a word for a stop is none of its name."""
    name, end = placed_at(text, at, frozenset(), long=True)
    thing = None if name else _THING.match(text, at)
    if thing is None or not _told(thing[1]):
        return name, end
    name, end = name_at(text, thing.end())
    stop = not tables.words("stop").isdisjoint(thing[1].split())
    return (name if stop or not name else thing[1] + name), end


def _trimmed(words: str) -> str:
    """Without what leads the name and what is told of it behind a comma or a bracket."""
    return _ASIDE.split(_LEADING.sub("", words, count=1))[0].strip(" -–")


def _place(words: str) -> bool:
    """Whether words hold a name and are few."""
    low = small(words).split()
    return (
        _NAMED.search(words) is not None
        and len(low) <= MOST
        and not TOLD_MORE.search(words)
        and _other_things().isdisjoint(low)
        and not any(map(DAY.fullmatch, low))
    )


@cache
def _other_things() -> frozenset[str]:
    fields = ("line", "section", "stop", "modes")
    joins = {word for word in tables.words("joins") if len(word) > 2} | {"et", "og", "ja"}
    return frozenset(joins.union(*map(tables.words, fields)))


def _told(said: str) -> bool:
    """Whether nothing else than a place is told: no verb, no other pair, no effect, no reason."""
    low = small(said)
    return not (
        _SAYS.search(low)
        or any(found["opener"] not in _GENITIVE for found in OPEN.finditer(low + " "))
        or effect_of(said) is not Effect.UNKNOWN
        or tables.cause().search(said)
    )

# SPDX-License-Identifier: AGPL-3.0-or-later
"""What says of a value in a slot of stops or streets that it is a sign's, though a person's name stands in it.

An honour of former times before the name ("Marqués de Vadillo"), a saint ("S. Bento"), a figure of history beside plain
words ("Charpennes Charles Hernu"), streets that cross of which each may stay. A given name and a surname stay a person's,
also behind an office that the living hold, in any case, and beside a street: who is alive cannot be told from a name.
"""

from __future__ import annotations

import re

from tocsin.core.guard.cues.heads import OPENERS
from tocsin.core.guard.late import Late
from tocsin.core.guard.lexicon.kinds import Kind, kind_of
from tocsin.core.guard.normal import fold
from tocsin.core.guard.places.eponyms import without_eponym
from tocsin.core.guard.places.place_words import HONOURS, SAINTED

_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")
_SAINT = re.compile(r"(?:^|\s)[SN]\.\s?(?:(?:Sra|Srª|S)\.\s?)?(?:d[aoe]s?\s)?([^\W\d_]+)")
_COMMA = re.compile(r", (?!\d{1,5}[A-Za-z]?(?:,|$))")
_JOINT = re.compile(r"\s{0,3}[-/]\s{0,3}")
_CARE_OF = Late(
    r"(?<!\w)(?:c/o|care of|att(?:n|ention)?[.:]|z\. ?h(?:d|dn)\.|zu händen) ",
    re.IGNORECASE,
    needs="c/o|care|att|hd|händen",
)
_WITH = re.compile(
    r"(?:the |la |le |das |il |l['’])?(?:with|avec|mit|con|met|med|bei|chez|presso|(?:home|house|flat|apartment|residence|résidence|maison"
    r"|domicile|appartement|casa|piso|domicilio|abitazione|haus|wohnung|huis) (?:of|de|di|von|van)) ",
    re.IGNORECASE,
)
_LONGEST = 9
# Given names that are things on a sign.
_THINGS = frozenset("zona canal cruz flor estrella puerta fuente lomo roque cerro torre".split())


def on_a_sign(value: str) -> bool:
    """Whether an honour of former times or a saint says that the name is a stop's or a street's."""
    words = _WORD.findall(value)
    if len(words) > _LONGEST:
        return False
    if len(words) > 1 and fold(words[0]) in HONOURS:
        return True
    saint = _SAINT.search(value)
    return saint is not None and fold(saint[1]) in SAINTED


def care_of(value: str) -> bool:
    """Whether a value says to whom something is sent there: "c/o ..."."""
    return _CARE_OF.search(value) is not None


def at_somebodys(value: str) -> bool:
    """Whether a value begins with whom or at whose home: "with ...", "the residence of ...". A name behind is then
    somebody's, though the value ends as a street does."""
    return _WITH.match(value) is not None


def places_in(value: str) -> list[str]:
    """What commas part, each alone; a house's number stays with its street ("R. Embira, 441")."""
    return _COMMA.split(value)


def crossing(value: str) -> list[str]:
    """The two or more streets that a hyphen or a stroke joins, each alone; empty when there is one."""
    parts = [part for part in _JOINT.split(value) if part]
    return parts if len(parts) > 1 else []


def two_names(parts: list[str]) -> bool:
    """Whether a hyphen parts two names of several words ("Main Street-Emma Whitfield") and joins no given names ("Rue Jean-Pierre Prado")."""
    words = [[fold(w) for w in _WORD.findall(part)] for part in parts]
    joined = any(kind_of(said[-1]) & Kind.GIVEN for said in words[:-1] if said)
    return len(parts) > 1 and all(len(said) > 1 for said in words) and not joined


def plainly(value: str) -> bool:
    """Whether a name is made of words: "Nová Hospoda", "Zona Franca", "Cruz Verde"."""
    first, *rest = [fold(w) for w in _WORD.findall(value)]
    if first in _THINGS:
        return True
    return first in OPENERS and not any(_somebodys(w) for w in rest)


def rest_of(value: str) -> str | None:
    """What is left of a value without the figures of history in it; None when there are none, or one stands
    beside a name ("Jean Moulin Okafor")."""
    words = [fold(w) for w in _WORD.findall(value)]
    rest = without_eponym(words)
    if len(rest) == len(words) or len(words) > _LONGEST or any(_somebodys(w) for w in rest):
        return None
    return " ".join(rest)


def beside_a_name(value: str, start: int, end: int) -> bool:
    """Whether the word before or behind a span is a name's: "Jean Moulin Okafor"."""
    beside = _WORD.findall(value[:start])[-1:] + _WORD.findall(value[end:])[:1]
    return any(_somebodys(fold(word)) for word in beside)


def _somebodys(low: str) -> bool:
    kind = kind_of(low)
    return bool(kind & (Kind.GIVEN | Kind.SURNAME)) and not kind & (Kind.PLACE | Kind.COMMON | Kind.TOPIC)

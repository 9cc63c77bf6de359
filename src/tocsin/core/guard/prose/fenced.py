# SPDX-License-Identifier: AGPL-3.0-or-later
"""What ends a name: small words that say what happens, days, months and causes, and where such a word is part of one."""

from __future__ import annotations

import re
from functools import lru_cache

from tocsin.core.guard.late import Late
from tocsin.core.guard.prose import tables
from tocsin.core.guard.prose.times.days import DAY

TITLES = frozenset(
    "The La Le Les El Los Las Il De Den Het Alle Van Von Am Im An Zum Zur Auf Unter Vor Hinter".split()
)
"""Articles that begin names when written large: "The Star", "La Fourche", "De Panne"."""
ISLET = Late(r"[A-ZÆØÅ][a-zæøå] i [A-ZÆØÅ][a-zæøå]{3}")
"""Two letters, "in" and a region, as in Norway: "Mo i Rana" is no Monday, and its "i" joins nothing."""
_ABBREVIATION = Late(r"[A-Z]{2} [A-ZÄÖÜ][a-zäöü]")
"""A town's short name before a stop's, which small would be a day: "MA Hauptbahnhof"."""

_SINGLE = Late(r"[A-Z]\.?")
"""A letter alone is a shortened name, never the small word it spells: "E 180 St"."""

_VIA = Late(
    r"(?:(?<=zwischen )|(?<=nach )|(?<=\w und )|(?<=\w [–-] ))Zug(?!\w)|(?:Via(?: (?:de[il]|della|degli|delle|di|da))?|Metro|Métro) [A-ZÀ-Ž]|(?<=[a-z] )(?:End|Halt)(?!\w)|(?<=Quatre )Routes|Line (?:Way|Road|Street)(?!\w)"
)
"""The Swiss town; the Italian street, which small says which way; a stop of the metro, "Metro Politechnika"; "Silver Line Way"."""

_MODES = frozenset(word for lexicon in tables.ALL for word in lexicon.modes)
_MONTHS = Late(rf"(?i)[ ](?:{tables.spelt('months')})(?!\w)")
"""What makes a time of "Mitte": elsewhere it is a part of town."""

_STREETS = Late(r"(?<!\w)(?:Santo|São|San|Rua|Calle|Avenida|Av\.|Rue|Via|Praça|Plaza|Place|Piazza) $")
"""A day or a month behind one of these is somebody's or a street's name: "Rua Domingos Vieira"."""
_ITALIAN = Late(r"(?<!\w)(?:via|viale|corso|piazza|piazzale|largo|ponte|lungo) $")
"""Small before a word of two letters that ends names elsewhere: "via Po"."""
_SEVEN = Late(rf"(?<=[{tables.LOWER}] )Sept [{tables.UPPER}][{tables.LOWER}]{{2}}")
"""Seven in French, no month: "Centre Commercial Sept Chemins"."""
_REGION = Late(rf"(?<=[{tables.LOWER}] )[A-Z]{{2}}(?! ?[\d:-]|\w| [A-Z]{{2}}\b)")
"""A canton or a province behind its town is no day: "Schönenwerd SO"."""


_CALLED = Late(
    r"(?i)(?<!\w)(?:rue|avenue|place|quai|chemin|allée|boulevard|calle|avenida|plaza|plaça|paseo|via|viale|piazza|corso|piazzale|rua|praça|largo|carrer)"
    r" (?:du|des|de la|de l['’]|del|de|della|delle|dei|dell['’]|do|da|dos) ?$"
)
"""What runs somewhere, or something as common, is part of the name of a street: "rue du Métro", "calle del Metro"."""

_COMPASS = Late(r"(?:SE|NE)(?= \d{1,3}(?:st|nd|rd|th)(?!\w))")
"""A side of a town ahead of a street's number: "SE 8th Street"."""
_PART = Late("|".join(f"(?:{one.pattern})" for one in (_ABBREVIATION, _VIA, _REGION, _COMPASS, ISLET)))


def fenced(text: str, found: re.Match[str]) -> bool:
    """Whether the word ends a name. Causes are looked for in the text itself: "via Verdi" is a street, "Verdi" alone a union."""
    plain = found.group(1).strip(".'-").casefold()
    ends = _ends(plain) or tables.cause().match(text, found.start(1)) is not None
    return ends and not _inside(text, found, plain)


@lru_cache(maxsize=8192)
def _ends(plain: str) -> bool:
    """Whether a word ends a name wherever it stands alone."""
    return plain in tables.fences() or DAY.fullmatch(plain) is not None


def _inside(text: str, found: re.Match[str], plain: str) -> bool:
    """Whether such a word is part of a name."""
    at = found.start(1)
    if _STREETS.search(text, max(0, found.start() - 12), at) or found.group(1) in TITLES:
        return True
    if plain in ("po", "re") and found.group(1)[0].isupper() and _ITALIAN.search(text, max(0, at - 10), at):
        return True
    if found.group(1)[0].isupper() and plain in _MODES and _CALLED.search(text, max(0, at - 24), at):
        return True
    if plain == "sept" and _SEVEN.match(text, at):
        return True
    if plain == "mitte" and not _MONTHS.match(text, found.end()):
        return True
    if plain in tables.small_months() and found.group(1)[0].isupper():
        return True
    return _SINGLE.fullmatch(found.group(1)) is not None or _PART.match(text, at) is not None

# SPDX-License-Identifier: AGPL-3.0-or-later
"""The value of a slot, read with the second scanner: a place named after a person may stay, a person may not."""

from __future__ import annotations

import re
from functools import lru_cache

from tocsin.core.guard.excused.incidents import tells_an_incident
from tocsin.core.guard.finding import Found
from tocsin.core.guard.glued.disguised import disguised, east_apart, two_joined
from tocsin.core.guard.glued.names import surname_loud
from tocsin.core.guard.lexicon.kinds import Kind, kind_of
from tocsin.core.guard.names.person import NAMED
from tocsin.core.guard.normal import fold, normal
from tocsin.core.guard.places.eponyms import is_eponym
from tocsin.core.guard.places.signs import (
    at_somebodys,
    beside_a_name,
    care_of,
    crossing,
    on_a_sign,
    places_in,
    plainly,
    rest_of,
    two_names,
)
from tocsin.core.guard.places.ways import PARTS, is_corner, is_street, is_way
from tocsin.core.guard.scan import scan
from tocsin.core.guard.tokens import LONGEST

_LOUD_WORD = re.compile(r"[A-ZÀ-Þ]{3,}(?:['’-][A-ZÀ-Þ]{2,}){0,3}(?![^\W_])")
_LOUD_PAIR = re.compile(r"(?<![^\W_])([A-ZÀ-Þ]{3,40}) (?=([A-ZÀ-Þ][^\W\d_]{2,40})(?![^\W_]))")
_WAY_ENDS = re.compile(
    r"(?<![^\W_])(?:(?:Road|Street|Lane|Drive|Creek|Bay|Hill|Bridge|Ridge) |[A-Z][\w'’]{2,30} (?:Road|Rd|Street|Square|Lane|Drive|Way|Close|Court|Hill|Bridge|Creek|Bay|River|Lake|Grove|Gardens|Terrace) )"
    r"(?=[A-ZÀ-Þ][^\W\d_]+ [A-ZÀ-Þ])",
)
"""An English way or water, told whole, and more behind it: what a Frenchman's square is called after begins with the word."""
_LEADS = frozenset(("email", "phone", "handle", "plate", "iban"))
_STREETS_OF = ("ethnicity", "faith")


@lru_cache(maxsize=16384)
def tainted(value: str) -> bool:
    """Whether a value of a slot may not be kept. A place named after a person may; a whole text may not."""
    return (
        len(value) > LONGEST
        or disguised(value)
        or tells_an_incident(value)
        or _tainted(value)
        or _shouts_a_name(value)
        or _names_behind(normal(value).text)
        or two_joined(normal(value).text)
    )


def _names_behind(value: str) -> bool:
    """Whether somebody stands behind a place told whole ("Mill Square Anna Bergmann"), or as a register has it."""
    if any(surname_loud(f"{pair[1]} {pair[2]}") for pair in _LOUD_PAIR.finditer(value)):
        return True
    for way in _WAY_ENDS.finditer(value):
        rest = _LOUD_WORD.sub(_said_calmly, value[way.end() :])
        if any(map(_is_sure, scan(rest))) and not is_eponym(rest):
            return True
    return False


def _shouts_a_name(value: str) -> bool:
    """Whether it would be tainted if the words in capitals in it were not: "Mill Square ANNA BERGMANN", "BERGMANN Anna"."""
    loud = _LOUD_WORD.findall(value)
    return (len(loud) > 1 or any(len(word) > 4 for word in loud)) and _tainted(
        _LOUD_WORD.sub(_said_calmly, value)
    )


def _is_sure(found: Found) -> bool:
    return found.kind == "person" and found.certainty >= NAMED


def _said_calmly(word: re.Match[str]) -> str:
    return word.group().title()


def _tainted(value: str) -> bool:
    shown = east_apart(normal(value).text)
    if care_of(shown) or _leads_to_one(shown):
        return True
    if is_corner(shown):  # of streets, whose names are scanned for anything but a person's
        return any(f.kind != "person" and not _of_a_way(shown, f) for f in scan(shown))
    return any(map(_part_tainted, PARTS.split(shown)))


def _leads_to_one(value: str) -> bool:
    """Asked of the whole: the brackets and strokes that part streets stand in addresses, too ("reds(at)north.example")."""
    return any(f.kind in _LEADS for f in scan(value))


def _part_tainted(value: str) -> bool:
    """A part fails whole, unless it is streets that cross and each alone may stay."""
    parts = crossing(value)
    if two_names(parts):
        return any(map(_part_tainted, parts))
    if is_eponym(value):
        return False
    found = scan(value)
    if any(_surname_first(value[f.start : f.end]) for f in found if f.kind == "person"):
        return True
    if any(f.kind != "person" and not _of_a_way(value, f) for f in found):
        return True
    if not _names_somebody(value, found):
        return False
    return not parts or any(map(_part_tainted, parts))


def _surname_first(said: str) -> bool:
    """Whether it is written as a register writes somebody, and neither word is a town's: "Bergmann, Anna"."""
    surname, comma, given = said.partition(", ")
    return bool(comma) and not any(kind_of(fold(word)) & Kind.PLACE for word in (surname, given))


def _of_a_way(value: str, found: Found) -> bool:
    """A people or a belief in a street's name: "Rambla Reyes Católicos", "Av. dos Latinos"."""
    return found.kind in _STREETS_OF and (
        is_street(value) or is_eponym(value[max(0, found.start - 6) : found.end])
    )


def _names_somebody(value: str, found: tuple[Found, ...]) -> bool:
    """Whether a finding of a person in the value is no street's, no sign's and nobody's of history."""
    if all(f.kind != "person" or _spared(value, f) for f in found):
        return False
    if len(parts := places_in(value)) > 1:  # whose road it is says nothing of who stands before the comma
        return any(_names_somebody(part, scan(part)) for part in parts)
    if not (at_somebodys(value) or _of_a_chief(value)) and (is_way(value) or on_a_sign(value)):
        return False
    rest = rest_of(value)
    return rest is None or any(f.certainty >= NAMED for f in scan(rest.title()))


_CHIEF = re.compile(
    r"(?i)(?:station|stop|depot|platform|terminal|term|gare|stazione|estaci[oó]n) (?:manager|master|supervisor|attendant|guard|officer|controller|inspector|staff|chef|capo|jefe) [^\W\d_]+ [^\W\d_]+"
)


def _of_a_chief(value: str) -> bool:
    """Whether a station's word belongs to who works there: "Station Manager John Smith"."""
    return _CHIEF.match(value) is not None


def _spared(value: str, found: Found) -> bool:
    """Stops and squares are called after all manner of words: what is not surely a name, or is one of history, may stay."""
    said = value[found.start : found.end]
    if found.certainty < NAMED or plainly(said):
        return True
    return is_eponym(said) and not beside_a_name(value, found.start, found.end)

# SPDX-License-Identifier: AGPL-3.0-or-later
"""What staff type of a site or a role: asked as `staff.entry` asks, and beyond that as a rule's own words are.

A tag and a role are words a rule chooses by and addresses, so what a rule may not say cannot be given to a site either.
A site's name is a place's: it may be called after anybody and after a house of a faith, and say nothing that is known, but
it is no organisation, cause, origin or condition.
"""

from __future__ import annotations

from msgspec import structs

from tocsin.core.guard.finding import Found
from tocsin.core.guard.normal import fold
from tocsin.core.guard.places.bodies_houses import is_a_bodys_house
from tocsin.core.guard.places.cities import CITIES
from tocsin.core.guard.rules import BY_KIND
from tocsin.core.guard.staff import EntryError, Remark, check_entry, entry

_A_PLACE = "a place (west depot, gate 3)"
_OF_PLACES = frozenset(("unclear", "person", "faith"))
"""What the stricter check says of names of places: of 4,439 stops it took 290 for these and 23 for the others."""


def label(where: str, text: str) -> str:
    """A tag or a role, when it may be saved. Raises EntryError, whose message begins with `where`."""
    return text if is_city(text) else _asked(where, text)


def is_city(text: str) -> bool:
    """Whether a tag is a city's name, whatever else it is: "Roma"."""
    return fold(text.strip()) in CITIES


def place_name(where: str, text: str) -> str:
    """A site's name, when it may be saved. Raises EntryError as `label` does, which asks for a place."""
    if remarks := check_entry(text) or _watched(text, _OF_PLACES):
        raise EntryError(f"{where}: {structs.replace(remarks[0], instead=_A_PLACE).message}")
    return text


def site_word(column: str, text: str) -> str:
    """A text of a site by its column. Raises EntryError, whose message begins with the column."""
    return _JUDGES.get(column, entry)(column, text)


def reason_remarks(text: str) -> tuple[Remark, ...]:
    """Why a silence's reason may not be saved: what staff may not type, and who is watched or told of without a name
    ("keep an eye on the new guy")."""
    return check_entry(text) or _watched(text, frozenset(("unclear",)))


def comment_remarks(text: str) -> tuple[Remark, ...]:
    """Why a comment among rules may not be saved: what staff may not type, and what no rule may be called.

    A comment is prose, so its weight says nothing, and neither does what may be somebody by small letters alone. Whole
    sentences have words of rules in another sense ("against", "to strike out"): of them only a phrase is asked so.
    """
    return check_entry(text) or (_watched(text, _OF_PROSE) if len(text.split()) <= _PHRASE else ())


_PHRASE = 5
"""Words."""
_OF_PROSE = frozenset(("unclear", "person"))


def _watched(text: str, spared: frozenset[str]) -> tuple[Remark, ...]:
    """What a rule may not watch, as what may not be typed."""
    from tocsin.core.guard.watches.check import check_watch  # 100 ms, and most commands save nothing

    return tuple(
        Remark(found.start, found.end, found.kind, BY_KIND[found.kind].title, BY_KIND[found.kind].instead)
        for found in check_watch(text)
        if found.kind not in spared
        and not (
            spared is _OF_PLACES and is_a_bodys_house(text, Found(found.start, found.end, found.kind, 1.0))
        )
    )


_JUDGES = {"name": place_name, "tags": label, "responsible": label}


def _asked(where: str, text: str) -> str:
    from tocsin.core.guard.watches.check import check_watch

    entry(where, text)
    if refused := check_watch(text):
        raise EntryError(f"{where}: {refused[0].why}")
    return text

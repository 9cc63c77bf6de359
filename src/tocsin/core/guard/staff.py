# SPDX-License-Identifier: AGPL-3.0-or-later
"""What staff type: scanned on entry, with a message that says what to write instead; never swallowed."""

from __future__ import annotations

from functools import lru_cache

from msgspec import Struct

from tocsin.core.guard.finding import Found
from tocsin.core.guard.glued.names import glued_names
from tocsin.core.guard.jotted_down import jotted_down
from tocsin.core.guard.places.bodies_houses import is_a_bodys_house
from tocsin.core.guard.places.branches import called_after_history
from tocsin.core.guard.places.eponym import names_a_house
from tocsin.core.guard.places.shelters import shelters
from tocsin.core.guard.places.towns import towns
from tocsin.core.guard.rules import BY_KIND
from tocsin.core.guard.scan import scan
from tocsin.core.guard.traces.orders import is_an_orders

ENOUGH = 0.6
"""A name less sure than this is a guess, and a site may be called after a town one shares."""


class EntryError(ValueError):
    """A typed text may not be saved; the message says where, why, and what to write instead, not the text."""


class Remark(Struct, frozen=True):
    """One thing that may not be typed: where, what it is, what to write instead. Holds no content."""

    start: int
    end: int
    kind: str
    title: str
    instead: str

    @property
    def message(self) -> str:
        """One line for the person who typed it."""
        return f"letters {self.start + 1} to {self.end} look like {self.title}; write instead: {self.instead}"


def entry(where: str, text: str) -> str:
    """The text, when it may be saved. Raises EntryError, whose message begins with `where`.

    The one call for every field in which staff type words of their own, before it is saved: names, tags and
    opening hours of sites, roles, accounts, rules, silences and their reasons, postures, drills, incidents.
    `where` names the field for the one who typed it: "the silence's reason". What a rule may watch for is
    asked more strictly, by `watch.check_watch`.
    """
    if remarks := check_entry(text):
        raise EntryError(f"{where}: {remarks[0].message}")
    return text


@lru_cache(maxsize=4096)
def check_entry(text: str) -> tuple[Remark, ...]:
    """Remarks on a typed text, in order of place, one for each place and kind; empty when it may be saved."""
    spans = [*called_after_history(text), *towns(text)]
    houses = shelters(text)
    found = [
        (one.start, one.end, one.kind)
        for one in scan(text)
        if one.certainty >= ENOUGH
        and not (
            names_a_house(text, one)
            or is_a_bodys_house(text, one)
            or _of_a_place(one, spans)
            or _within(one.start, one.end, houses)
            or is_an_orders(text, one)
        )
    ]
    found = found or [hit for hit in jotted_down(text) if not _within(hit[0], hit[1], houses)]
    if not found:
        found = [(start, end, "person") for start, end in glued_names(text)]
    return tuple(
        Remark(start, end, kind, BY_KIND[kind].title, BY_KIND[kind].instead) for start, end, kind in found
    )


def _of_a_place(found: Found, spans: list[tuple[int, int]]) -> bool:
    return found.kind == "person" and _within(found.start, found.end, spans)


def _within(first: int, last: int, spans: list[tuple[int, int]]) -> bool:
    return any(start <= first and last <= end for start, end in spans)

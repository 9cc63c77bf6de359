# SPDX-License-Identifier: AGPL-3.0-or-later
"""One name on a sign inside a text, and what may be called so."""

from __future__ import annotations

from msgspec import Struct

ANYTHING = frozenset("union strike demonstration party faith health orientation ethnicity person".split())
PERSON = frozenset(("person",))


class Sign(Struct, frozen=True):
    """A name on a sign: where, the kinds of what may be called so, and where its first word ends."""

    start: int
    end: int
    kinds: frozenset[str]
    until: int

    def bears(self, start: int, end: int, kind: str) -> bool:
        """Whether what was found is a part of the name: from its first word on, or of somebody's further on."""
        if not (self.start <= start and end <= self.end):
            return False
        return kind in self.kinds and (start < self.until or kind == "person")

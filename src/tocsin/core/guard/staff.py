# SPDX-License-Identifier: AGPL-3.0-or-later
"""What staff type (site names, incident texts, silence reasons): findings that say what to write instead."""

from __future__ import annotations

from msgspec import Struct

from tocsin.core.guard.rules import BY_KIND
from tocsin.core.guard.scan import scan

ENOUGH = 0.6
"""A name less sure than this is a guess, and a site may be called after a town one shares."""


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


def check_entry(text: str) -> tuple[Remark, ...]:
    """Remarks on a typed text, in order of place, one for each place and kind; empty when it may be saved."""
    return tuple(
        Remark(found.start, found.end, found.kind, BY_KIND[found.kind].title, BY_KIND[found.kind].instead)
        for found in scan(text)
        if found.certainty >= ENOUGH
    )

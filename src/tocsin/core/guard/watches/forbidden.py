# SPDX-License-Identifier: AGPL-3.0-or-later
"""Why a watch is refused, as `check` tells it; who only says so needs none of what finds it."""

from __future__ import annotations

from msgspec import Struct

from tocsin.core.guard.rules import BY_KIND

UNCLEAR = "unclear"
"""The kind of a refusal of the whole name, by the weight of its words."""
_UNCLEAR = "it names no place, hazard, system or job, or speaks of people, whom a rule may not watch"
_INSTEAD = "a function (night shift), a place (west depot) or a hazard (storm)"


class Forbidden(Struct, frozen=True, order=True):
    """One reason why a watch is refused: where in its text, what kind, why."""

    start: int
    end: int
    kind: str

    @property
    def why(self) -> str:
        """One line for the person who wrote it: what it looks like, why not, what to write instead."""
        if self.kind == UNCLEAR:
            return f"{_UNCLEAR}; write instead: {_INSTEAD}"
        rule = BY_KIND[self.kind]
        said = f"letters {self.start + 1} to {self.end} look like {rule.title}, which a rule may not watch"
        return f"{said} ({rule.article}); write instead: {_INSTEAD}"

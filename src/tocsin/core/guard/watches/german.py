# SPDX-License-Identifier: AGPL-3.0-or-later
"""Two words with capitals that German calls a thing by: "Kirchweih Straßensperren", "Bamberger Sandkerwa"."""

from __future__ import annotations

from tocsin.core.guard.lexicon.kinds import Kind, kind_of
from tocsin.core.guard.watches.states import STATES
from tocsin.core.guard.watches.weigh import weight_of
from tocsin.core.guard.words import tokens


def ends_as_a_thing(said: str) -> bool:
    """ "Kirchweih Straßensperren": no given name before a word that no list of names knows, and that a thing ends."""
    words = tokens(said)
    last = words[-1].low if words else ""
    return (
        len(words) == 2
        and not kind_of(last)
        and weight_of(last, words[-1].word) <= _SURELY
        and not kind_of(words[0].low) & (Kind.GIVEN | Kind.SURNAME)
    )


_SURELY = -2.0


def of_a_town(said: str, behind: str) -> bool:
    """ "Bamberger Sandkerwa", and what befell it behind: German calls a town's things so."""
    words = tokens(said)
    if (
        len(words) != 2
        or not words[0].low.endswith("er")
        or kind_of(words[1].low) & (Kind.GIVEN | Kind.SURNAME)
    ):
        return False
    town = words[0].low.removesuffix("er")
    return bool(kind_of(town) & Kind.PLACE) and any(
        w.low in STATES or weight_of(w.low, w.word) <= _SURELY for w in tokens(behind)
    )

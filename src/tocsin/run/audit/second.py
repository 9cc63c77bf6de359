# SPDX-License-Identifier: AGPL-3.0-or-later
"""A second reader for the audit, never required: a spaCy pipeline that the desk installed itself.

Pipelines find more names of one word and more false ones (streets, counties), so what one finds alone is
told as less sure than what the word lists find. Nothing is fetched: the pipeline is a folder or an installed
package, and `pip install tocsin[spacy]` brings the library only.
"""

from __future__ import annotations

import importlib
from collections.abc import Callable, Iterator
from typing import Any

from tocsin.core.guard.finding import Found

CERTAINTY = 0.65
_PERSONS = frozenset(("PER", "PERSON"))

Second = Callable[[str], Iterator[Found]]
"""A text to further findings in it."""


def spacy_reader(name: str) -> Second:
    """The pipeline `name` (a folder or a package) as a second reader. Raises ValueError, one line with the mend."""
    try:
        spacy: Any = importlib.import_module("spacy")
    except ImportError:
        raise ValueError("spaCy is not installed; pip install tocsin[spacy], or leave --model out") from None
    try:
        return reading(spacy.load(name))
    except (OSError, ValueError) as error:
        first = str(error).splitlines()[0]
        raise ValueError(f"{name}: no spaCy pipeline ({first}); name a folder or an installed one") from None


def reading(pipeline: Callable[[str], Any]) -> Second:
    """A pipeline's persons as findings; what its document calls PER or PERSON."""

    def second(text: str) -> Iterator[Found]:
        for entity in pipeline(text).ents:
            if entity.label_ in _PERSONS:
                yield Found(entity.start_char, entity.end_char, "person", CERTAINTY)

    return second


def both(text: str, first: tuple[Found, ...], second: Second | None) -> tuple[Found, ...]:
    """The scanner's findings and those of `second` that overlap none of them."""
    if second is None:
        return first
    more = [f for f in second(text) if not any(f.start < g.end and g.start < f.end for g in first)]
    return tuple(sorted((*first, *more)))

# SPDX-License-Identifier: AGPL-3.0-or-later
"""What a hurried log says of people without the word for it: "signed up w/ Unite", "farmers outside the ministry", "hod Zucker", "prie dans le local".

The patterns stand in `hinted_phrases`, `staff_turns`, `cause_turns` and `creed_turns`, asked of the text in lower case and without accents. Linear: every gap is bounded.
"""

from __future__ import annotations

from collections.abc import Iterator

from tocsin.core.guard.idle import looks_for
from tocsin.core.guard.late import Late, Several
from tocsin.core.guard.led import Led
from tocsin.core.guard.normal import bare_letters, is_eastern
from tocsin.core.guard.said import cause_turns, creed_turns, staff_turns
from tocsin.core.guard.said.hinted_phrases import EASTERN, PHRASES, SIGNS

Hit = tuple[str, int, int, float]

_TURNS = (*staff_turns.TURNS, *cause_turns.TURNS, *creed_turns.TURNS)
_EDGE = r"(?<![\w-])"
_SAID = Several(
    (
        *(
            (kind, Late(rf"{_EDGE}(?:{'|'.join(phrases)})", needs=frozenset(SIGNS[kind].split())))
            for kind, phrases in PHRASES.items()
        ),
        *(
            (kind, Late(rf"{_EDGE}(?:{said})(?!\w)", needs=frozenset(needs.split())))
            for kind, needs, said in _TURNS
        ),
    )
)
_EASTERN = (
    *((kind, Led("|".join(phrases))) for kind, phrases in EASTERN.items()),
    *((kind, Led(said)) for kind, said in (*staff_turns.EASTERN, *cause_turns.EASTERN, *creed_turns.EASTERN)),
)


@looks_for(*_SAID.patterns)
def hinted(text: str) -> Iterator[Hit]:
    """Kind, start, end and certainty of each."""
    low = bare_letters(text)
    for kind, found in _SAID.finditer(low):
        yield kind, found.start(), found.end(), 0.7
    if is_eastern(text):
        for kind, pattern in _EASTERN:
            yield from ((kind, found.start(), found.end(), 0.7) for found in pattern.finditer(text))

# SPDX-License-Identifier: AGPL-3.0-or-later
"""What a hurried log says of people without the word for it: "signed up w/ Unite", "farmers outside the ministry", "hod Zucker", "prie dans le local".

The patterns stand in `hinted_phrases`, asked of the text in lower case and without accents. Linear: every gap is bounded.
"""

from __future__ import annotations

from collections.abc import Iterator

from tocsin.core.guard.idle import looks_for
from tocsin.core.guard.late import Late, Several
from tocsin.core.guard.normal import bare_letters, is_eastern
from tocsin.core.guard.said.hinted_phrases import EASTERN, PHRASES, SIGNS

Hit = tuple[str, int, int, float]

_SAID = Several(
    (kind, Late(rf"(?<![\w-])(?:{'|'.join(phrases)})", needs=frozenset(SIGNS[kind].split())))
    for kind, phrases in PHRASES.items()
)
_EASTERN = tuple((kind, Late("|".join(phrases))) for kind, phrases in EASTERN.items())


@looks_for(*_SAID.patterns)
def hinted(text: str) -> Iterator[Hit]:
    """Kind, start, end and certainty of each."""
    low = bare_letters(text)
    for kind, found in _SAID.finditer(low):
        yield kind, found.start(), found.end(), 0.7
    if is_eastern(text):
        for kind, pattern in _EASTERN:
            yield from ((kind, found.start(), found.end(), 0.7) for found in pattern.finditer(text))

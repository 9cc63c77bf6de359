# SPDX-License-Identifier: AGPL-3.0-or-later
"""Two that a pair of words joins, as one word joins them: "sowohl A als auch B", "zowel A als B", "sia A che B"."""

from __future__ import annotations

from tocsin.core.guard.late import Late
from tocsin.core.guard.mends import Mends

_PAIRED = (
    ("sowohl", "(?:als auch|wie auch|als) ", "und"),
    ("zowel", "als(?: ook)? ", "en"),
    ("(?<!lo )tanto", "(?:como|quanto) ", "e"),
    ("(?<!en )tant", "qu(?:e |')", "et"),
    ("aussi bien", "qu(?:e |')", "et"),
    ("(?<!che )(?<!ora )(?<!non )sia", "(?:che|sia) ", "e"),
    ("zarówno", "jak i ", "i"),
    ("sekä", "että ", "sekä"),
    ("både", "(?:och|og) ", "och"),
    ("jak", "tak(?: i)? ", "a"),
)
"""What stands before the first, before the second, and between two in the same tongue."""
_FARTHEST = 80
"""Letters from the one word to the other."""
_MENDS = Mends(
    (
        Late(
            rf"(?i)(?<!\w){first} ([^.;:\n]{{2,{_FARTHEST}}}?),? {second}",
            needs=frozenset((first.rpartition(")")[2].split()[-1],)),
        ),
        rf"\1 {both} ",
    )
    for first, second, both in _PAIRED
)


def joined(text: str) -> str:
    """The text with "A und B" for "sowohl A als auch B"; whatever else both words stand for is read the same."""
    return _MENDS.mended(text)

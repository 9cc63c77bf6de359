# SPDX-License-Identifier: AGPL-3.0-or-later
"""Numerals that their case or ending makes hours beside a small word: "yhden aikaan", "na tienen", "do trzynastej"."""

from __future__ import annotations

from tocsin.core.guard.late import Late
from tocsin.core.guard.prose.times.numerals import NUMERALS, Numeral

_CZECH = Late(r"\s(?:hodin|hodiny|hodinu|hodině|hodinou)(?!\w)")
_BEFORE_CZECH = Late(
    r"(?<!\w)(?:od|do|ve?|kolem|okolo|po|před|mezi|a|až|zhruba|přibližně|asi|sobotn\w+|nedeln\w+|neděln\w+|páteční\w*)\s$"
)
_SLAVIC = Late(r"(?<!\w)(?:od|do|po|o|przed|między|pomiędzy|a|mezi|před|kolem|okolo|około)\s$")
_POLISH = Late(r"(?<!\w)(?:o|około|przed|po|do|od) $")
_AT_END = Late(
    r"(?:\s?[.,;)]|\s*$|\n|\s(?:w|i|a|do|na|ma|mają|nie|rano|wieczorem|ruch\w*|pociąg\w*|tramwaj\w*|autobus\w*|zost\w+|będ\w+|wznow\w+|przywr\w+))(?!\w)"
)
_OF_DUTCH = frozenset(
    "tweeën drieën vieren vijven zessen zevenen achten negenen tienen elven twaalven".split()
)
_DUTCH = Late(r"(?<!\w)(?:na|voor|vóór|tegen|rond|om|over|tot|sinds|vanaf|bij) $")
_FINNISH = frozenset(word for word, one in NUMERALS.items() if one.finnish)
_FINNISH_AT = Late(
    r" (?:aikaan|aikoihin|maissa|tienoilla|jälkeen|kieppeillä|korvilla)(?!\w)(?! \w+n jälkeen)"
)
_ENNEN = Late(r"(?<!\w)ennen $")
_NO_HOUR = Numeral(0)


def declined(small: str, start: int, end: int, word: str) -> bool:
    """Whether a numeral is an hour by what stands beside its form; it lies between two places of a text in small letters."""
    before = small, max(0, start - 24), start
    if _CZECH.match(small, end) and _BEFORE_CZECH.search(*before):
        return True
    if word in _FINNISH and (_FINNISH_AT.match(small, end) or _ENNEN.search(*before)):
        return True
    if word in _OF_DUTCH and _DUTCH.search(*before):
        return True
    if word.endswith(("ej", "ą")) and _POLISH.search(*before) and _AT_END.match(small, end):
        return True
    return bool(_SLAVIC.search(*before)) and NUMERALS.get(word, _NO_HOUR).hour > 12

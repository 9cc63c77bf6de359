# SPDX-License-Identifier: AGPL-3.0-or-later
"""A notice without what leads to one person or account: no piece of an account number or of a plate is a line's id."""

from __future__ import annotations

from tocsin.core.guard.late import Late, Needed
from tocsin.core.guard.normal import fold
from tocsin.core.guard.traces import plate_words
from tocsin.core.guard.traces.found import traces

_SURE = {"iban": 0.9, "email": 0.8, "handle": 0.8, "phone": 0.9}
"""How sure a finding must be: rows of lines and hours look like telephone numbers and plates."""
_TEN_DIGITS = Late(r"\d(?:[ .()/\u00a0-]{0,2}\d){9}")
_IBAN = Late(r"[A-Za-z](?<![A-Za-z].)[A-Za-z]\d\d ?[\dA-Za-z]{4}")
"""The beginning of one."""
_NEAR = 24
_DIGITS = 10
"""Of a telephone number; two hours have eight, "0930-1600"."""
_SPOKEN = frozenset(word for word in plate_words.PLATE.split() if word.isascii() and len(word) > 3)
_PLATE = frozenset(word.rstrip("*") for word in _SPOKEN)
_PLATED = Needed(_SPOKEN)


def untraced(text: str) -> str:
    """The text with a blank for each."""
    if not ("@" in text or _TEN_DIGITS.search(text) or _IBAN.search(text) or _PLATED.may_be_in(text)):
        return text
    parts, at = [], 0
    for kind, start, end, sure in sorted(traces(text), key=lambda hit: hit[1]):
        if start >= at and _is_one(text, kind, start, end, sure):
            parts += [text[at:start], "it"]
            at = end
    return "".join([*parts, text[at:]])


def _is_one(text: str, kind: str, start: int, end: int, sure: float) -> bool:
    if kind == "phone" and sum(map(str.isdigit, text[start:end])) < _DIGITS:
        return False
    return sure >= _SURE.get(kind, 2) or (kind == "plate" and _is_said(text, start))


def _is_said(text: str, start: int) -> bool:
    """Whether a word says that it is a plate: "van" is a vehicle, and Dutch for from."""
    return not _PLATE.isdisjoint(fold(text[max(0, start - _NEAR) : start]).split())

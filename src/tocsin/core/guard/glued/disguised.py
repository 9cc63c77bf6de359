# SPDX-License-Identifier: AGPL-3.0-or-later
"""How nobody writes a place, a line or a number of a machine, and what hides may be written: escapes, marks that are not seen,
signs between letters, from right to left, packed."""

from __future__ import annotations

import re

from tocsin.core.guard.glued.names import of_a_register
from tocsin.core.guard.glued.run_together import of_the
from tocsin.core.guard.hidden.packed import hidden
from tocsin.core.guard.late import Late
from tocsin.core.guard.lexicon.kinds import Kind, kind_of
from tocsin.core.guard.normal import fold

_OVERRIDE = "\u202e"
"""Shows what follows from right to left."""
_ESCAPES = Late(r"(?:%[0-9A-Fa-f]{2}|&#x?[0-9A-Fa-f]{1,6};|\\+u[0-9A-Fa-f]{4}|\\+x[0-9A-Fa-f]{2}){3}")
_UNSEEN = Late("[A-Za-z][\u200b-\u200d\u2060-\u2064\u00ad\ufeff\u0335-\u0338][A-Za-z]")
_PARTED = Late(
    "[^\\W\\d_](?:[\u2190-\u21ff\u2300-\u23ff\u2460-\u27ff\u2900-\u2bff\U0001f000-\U0001faff\ufe0f]{1,4}[^\\W\\d_]){3}"
    "|(?<![\u3400-\u9fff])[\u3400-\u9fff][\u2600-\u27bf\u2b00-\u2bff\U0001f000-\U0001faff]{1,4}[\u3400-\u9fff]"
)
_LEET = Late(
    r"(?<!\w)[A-Za-z]{0,8}\d{1,3}[a-z]{1,8}\d{1,3}[a-z]{1,8}\w{0,8} (?:\w{1,3}-)?[A-Za-z]{0,8}\d{1,3}[a-z]{1,8}\d{1,3}(?=\w{0,9}(?!\w))"
)
_TAG = Late(r"</?[a-z][a-z0-9]{0,9}(?:\s[^<>]{0,80})?>", re.I)
_URN = Late(r"(?<![^\W_])urn:[a-z\d]", re.I)
_ADDRESS = Late(r"://|(?<![^\W_])(?:www\.|urn:[a-z\d])", re.I)
_COMMA = Late(
    r"(?<!, )(?<![^\W_])[A-ZÀ-Þ][^\W\d_]{2,40}, [A-ZÀ-Þ][^\W\d_]{2,40}(?![^\W_]|,|\.\.|\s(?:and|und|et|y|e|i|en|or|[A-Z]{2}\b))"
)
"""Not in a list of towns."""
_EAST_HYPHEN = Late("(?<=[\u0590-\u06ff])-|-(?=[\u0590-\u06ff])")
_JOINED = Late(
    r"(?<![^\W_])([A-ZÀ-Þ][^\W\d_]{2,30})(?=( [-–—] |[—|/+:&>~]| (?:[|/+:&>~]|->|→|=>) ?|->|→|=>)([A-ZÀ-Þ][^\W\d_]{2,30})(?![^\W_]))"
)
"""No hyphen alone: two names it joins stand on every map, "Karl-Marx-Allee"."""


def disguised(value: str) -> bool:
    """Whether a slot's value is written as no place and no line is."""
    if _OVERRIDE in value or parted_by_signs(value):
        return True
    if any(shape.search(value) for shape in (_UNSEEN, _ESCAPES, _TAG, _ADDRESS)):
        return True
    return any(len(said) > 5 and said.isascii() and " " in said for _, _, said in hidden(value))


def parted_by_signs(text: str) -> bool:
    """Whether arrows, stars or pictures stand between letters, one behind the other, or digits for letters in two words."""
    return (not text.isascii() and _PARTED.search(text) is not None) or _LEET.search(text) is not None


def names_a_thing(text: str) -> bool:
    """Whether a name that machines use stands in what people are to read: "urn:oid:..."."""
    return "rn:" in text.lower() and _URN.search(text) is not None


def east_apart(text: str) -> str:
    """The text with a blank for each hyphen beside an Arabic or Hebrew letter, whose names no hyphen joins."""
    return _EAST_HYPHEN.sub(" ", text) if "-" in text and not text.isascii() else text


def untagged(text: str) -> str:
    """The text with a blank for each tag."""
    return _TAG.sub(" ", text) if "<" in text else text


def two_joined(text: str) -> bool:
    """Whether a sign parts what is nothing but a given name from what is nothing but a surname: "Ingrid → Halvorsen", or a
    comma as in a register: "Halvorsen, Ingrid"."""
    if any(of_a_register(pair.group()) for pair in _COMMA.finditer(text)):
        return True
    return any(
        _names(match[1], match[3]) and not _of_a_gate(text, match.start()) for match in _JOINED.finditer(text)
    )


_GATES = frozenset("porta puerta porte piazza plaza praca placa rua rue calle".split())
_AHEAD = Late(r"([^\W\d_]{3,14}) $")


def _of_a_gate(text: str, at: int) -> bool:
    """Whether a gate's, a square's or a street's word stands right before the given name: "Porta Lodovica – Cantore"."""
    ahead = _AHEAD.search(text, max(0, at - 16), at)
    return ahead is not None and fold(ahead[1]) in _GATES


def _names(given: str, surname: str) -> bool:
    words = Kind.COMMON | Kind.TOPIC | Kind.PLACE
    left, right = kind_of(fold(given)), kind_of(fold(surname))
    family = right & (Kind.SURNAME | words | Kind.GIVEN) == Kind.SURNAME or (
        not right and of_the(fold(surname))
    )
    return left & (Kind.GIVEN | words) == Kind.GIVEN and family

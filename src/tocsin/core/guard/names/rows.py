# SPDX-License-Identifier: AGPL-3.0-or-later
"""A name in a cell of a list, surname first or shortened: "06:52;N2;TREVITHICK J;meter", "DE SANCTIS O.", "LLORENTE, EDURNE".

Marks or the ends of the line stand on both sides. One of its words must be in a list of names and in no other, or an initial stand
beside a word of no list.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from tocsin.core.guard.late import Late
from tocsin.core.guard.lexicon.kinds import Kind, abroad, kind_of
from tocsin.core.guard.words import bare

Hit = tuple[int, int, float]

_EDGE = r"(?:(?<=[;|\t\n,])|(?<=[;|,>:–/-] )|\A)"
_END = r"(?=\s{0,2}(?:[;|\t\n(/]|,\S|,$|\Z|->|\d{1,2}[:.]\d\d|(?:ore|at|um|à|a las|o|alle|kl|uhr|badge|nr|no)(?!\w)))"
_BIG = r"[A-ZÀ-ÖØ-ÞĀ-Ž][A-ZÀ-ÖØ-ÞĀ-Ž'’-]{2,20}"
_SMALL = r"[A-ZÀ-ÖØ-ÞĀ-Ž][\w'’-]{2,20}"
_PARTICLE = r"(?:(?:DE|DI|DA|DEL|DELLA|LE|LA|VAN|VON|DER|MC|MAC|EL|AL|[Dd]e|[Dd]i|[Vv]an|[Vv]on|[Dd]er|Mc|[Ll]a|[Ll]e) ){0,2}"
_SHORTENED = Late(
    rf"{_EDGE}(?P<a>{_PARTICLE}(?:{_BIG}|{_SMALL})(?:-{_SMALL})?),? (?P<i>[A-Z](?:[.-]{{1,2}}[A-Z])?\.?){_END}"
)
_INITIAL_FIRST = Late(rf"{_EDGE}(?P<i>[A-Z]\.?) (?P<a>{_PARTICLE}{_BIG}){_END}")
_TURNED = Late(rf"{_EDGE}(?P<a>{_PARTICLE}{_SMALL}(?:[ -]{_SMALL})?), ?(?P<b>{_SMALL}){_END}")
_SHOUTED = Late(rf"{_EDGE}(?P<a>{_BIG}) (?P<b>{_BIG}){_END}")
# A line of its own, or what a label asks for: nobody puts a place so.
_DASHED = Late(
    rf"(?<=[–—-] )(?P<a>{_PARTICLE}(?:{_BIG}|{_SMALL})(?:[- ]{_SMALL})?),? (?P<i>[A-Z]\.(?:[ -]?[A-Z]\.)?)(?= [–—-] )"
)
"""In a row that dashes part, an initial with its full stop: "Zeile 9: Staplerschein – Nowak, K. – läuft ab 31.12."."""
_ALONE = Late(
    rf"(?m)^(?:[^\W\d_][\w .-]{{1,20}}: )?(?P<a>{_PARTICLE}{_SMALL}(?:-{_SMALL})?), ?(?P<b>{_SMALL}|[A-ZÀ-Þ]\.(?:[ -]?[A-ZÀ-Þ]\.)?)(?=$| [–—-] )"
)
# "LUDOWIG T. 06:00-14:00", "WHITBREAD S, ANANT P".
_ROTA = Late(
    rf"(?m)^(?P<a>{_PARTICLE}{_BIG}) [A-Z]\.?(?=(?: absent\w*)?,? ?(?:\d{{1,2}}[:.h]\d\d|{_BIG} [A-Z]\.?(?:,|$)))"
)
_COMMAS = Late(r"(?:^|\n)[^,\n]{1,40}(?:,(?=[^\s,])[^,\n]{1,40}){2}")
_LONGEST = 400
"""Longer texts with such marks are warnings' lists of counties."""
_ELSE = Kind.COMMON | Kind.PLACE | Kind.TOPIC


def rows(text: str) -> Iterator[Hit]:
    """Start, end and certainty of each."""
    if len(text) > _LONGEST:
        return
    yield from _alone(text)
    yield from _dashed(text)
    if not _columns(text):
        return
    for pattern in (_SHORTENED, _INITIAL_FIRST):
        for m in pattern.finditer(text):
            if _only_surname(m["a"]) or not _kind(m["a"]):
                yield m.start(), m.end(), 0.7
    for m in _TURNED.finditer(text):
        named = _kind(m["b"]) & Kind.GIVEN or (not _kind(m["b"]) and m.group().isupper())
        if named and _leads(m["a"]):
            yield m.start(), m.end(), 0.75
    for m in _SHOUTED.finditer(text):
        given, family = (m["b"], m["a"]) if _only_surname(m["a"]) else (m["a"], m["b"])
        if _only_surname(family) and _kind(given) & Kind.GIVEN:
            yield m.start(), m.end(), 0.75


def _alone(text: str) -> Iterator[Hit]:
    for m in _ALONE.finditer(text) if "," in text else ():
        if _leads(m["a"]) and (m["b"].endswith(".") or _kind(m["b"]) & (Kind.GIVEN | _ELSE) == Kind.GIVEN):
            yield m.start("a"), m.end(), 0.7
    for m in _ROTA.finditer(text):
        if _only_surname(m["a"]) or not _kind(m["a"]):
            yield m.start(), m.end(), 0.7


def _dashed(text: str) -> Iterator[Hit]:
    for m in _DASHED.finditer(text) if ". " in text else ():
        if _leads(m["a"]) or _kind(m["a"]) & (Kind.SURNAME | Kind.COMMON | Kind.TOPIC) == Kind.SURNAME:
            yield m.start(), m.end(), 0.7


def _columns(text: str) -> bool:
    """Whether a text is a table's row: three marks of one kind, or commas with no blank behind them."""
    return (
        "->" in text
        or any(text.count(mark) > 1 for mark in (";", "|", "\t", " / "))
        or _COMMAS.search(text) is not None
    )


def _kind(name: str) -> int:
    return kind_of(bare(name.split()[-1]))


def _only_surname(name: str) -> bool:
    return _kind(name) & (Kind.SURNAME | _ELSE) == Kind.SURNAME


def _leads(name: str) -> bool:
    """Whether the first word is a surname, or none a list around here knows: given names of afar are surnames, too."""
    low = bare(re.split("[ -]", name)[0])
    kind = kind_of(low)
    return not kind or bool(abroad(low)) or kind & (Kind.SURNAME | Kind.COMMON | Kind.TOPIC) == Kind.SURNAME

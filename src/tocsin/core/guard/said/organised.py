# SPDX-License-Identifier: AGPL-3.0-or-later
"""Who acts together at work, without a word for a union: "employees are organising", "salary complaint chat", "wer mit der Presse spricht".

The law protects it as it does a union (NLRA s. 7; ILO C98), so it is told as one. Staff organise stores and complain of cold, too: so those
who work, a verb and what it is about stand together, and a chat, a petition or a meeting does with pay. Who is to be found out for what he
liked or whom he spoke to is watched. Linear: every gap is bounded.
"""

from __future__ import annotations

from collections.abc import Iterator

from tocsin.core.guard.idle import looks_for
from tocsin.core.guard.late import Late, Several
from tocsin.core.guard.normal import bare_letters, is_eastern
from tocsin.core.guard.said import organised_words as words

Hit = tuple[str, int, int, float]

_GAP = r"\b[^.,;!?\n]"


def _acts(tongue: str) -> str:
    """What those who work do, and what is of them by what it is about."""
    who, pay, about = words.WORKERS[tongue], words.PAY[tongue], words.ABOUT[tongue]
    chat, petition, meeting = words.CHAT[tongue], words.PETITION[tongue], words.MEETING[tongue]
    said = (
        rf"{who}{_GAP}{{0,30}}?\b{words.ORGANISE[tongue]}",
        rf"{who}{_GAP}{{0,25}}?\b{words.CROSS[tongue]}{_GAP}{{0,25}}?\b{about}",
        rf"{chat}{_GAP}{{0,20}}?\b{pay}",
        rf"{pay}{_GAP}{{0,20}}?\b{chat}",
        rf"{petition}{_GAP}{{0,20}}?\b(?:{who}|{about})",
        rf"{who}{_GAP}{{0,25}}?\b{petition}",
        rf"{meeting}{_GAP}{{0,12}}?\b{who}{_GAP}{{0,20}}?\b{pay}",
        rf"{who}{_GAP}{{0,12}}?\b{meeting}{_GAP}{{0,20}}?\b{pay}",
    )
    return "|".join(said)


def _asked_after(tongue: str) -> str:
    """Whom somebody is to find out."""
    return rf"{words.WHO[tongue]}{_GAP}{{0,12}}?\b(?:{words.LIKED[tongue]}|{words.PRESS[tongue]})"


def _late(tongue: str, said: str) -> Late:
    return Late(rf"(?<![\w-])(?:{said})(?!\w)", needs=frozenset(words.SIGNS[tongue].split()))


_SAID = Several(("union", _late(tongue, _acts(tongue))) for tongue in words.WORKERS)
_ASKED = Several(("surveillance", _late(tongue, _asked_after(tongue))) for tongue in words.WORKERS)
_EASTERN = (
    ("union", Late(words.ZH)),
    ("union", Late(words.AR)),
    ("surveillance", Late(words.ZH_SPIED)),
    ("surveillance", Late(words.AR_SPIED)),
)


@looks_for(*_SAID.patterns, *_ASKED.patterns)
def organised(text: str) -> Iterator[Hit]:
    """Kind, start, end and certainty of each."""
    low = bare_letters(text)
    for said in (_SAID, _ASKED):
        yield from ((kind, found.start(), found.end(), 0.75) for kind, found in said.finditer(low))
    if is_eastern(text):
        for kind, pattern in _EASTERN:
            yield from ((kind, found.start(), found.end(), 0.75) for found in pattern.finditer(text))

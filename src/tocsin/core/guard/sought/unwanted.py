# SPDX-License-Identifier: AGPL-3.0-or-later
"""Somebody who is expected and may not come in: "if her ex turns up, don't open and ring the police", "Kindsvater hat Abholverbot".

No word says it alone: mothers come, doors stay shut, the police is rung. So one of somebody's kin or one told apart, coming, and an order
as one gives it against somebody stand in two sentences; one whom a ban names needs but one of the latter. Read around each one; linear.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from tocsin.core.guard.idle import looks_for
from tocsin.core.guard.late import Late
from tocsin.core.guard.normal import bare_letters, is_eastern
from tocsin.core.guard.sought.unwanted_words import (
    BANNED,
    BANNED_AR,
    BANNED_ONE,
    BANNED_ZH,
    BANS,
    COMING,
    COMING_AR,
    COMING_SIGNS,
    COMING_ZH,
    KEPT_AWAY,
    KEPT_AWAY_SIGNS,
    KIN,
    ORDER,
    ORDER_AR,
    ORDER_ZH,
    WHO_AR,
    WHO_ZH,
)
from tocsin.core.guard.traits.somebody import is_one

Hit = tuple[str, int, int, float]
KIND = "person_alert"

_BAN_NEAR = 50
_WORD = Late(r"[a-z][a-z-]{2,}")
_FAR = 150
"""Letters from whoever is expected to what is to be done."""
_ENDS = Late(r"[.!?;](?=\s|$)|[\n。！？；]")


class _Tongue:
    """The four things that stand together in one language, as patterns."""

    def __init__(self, kin: str, banned: str, coming: Late, order: str, word: str = r"(?<!\w)") -> None:
        behind = r"(?!\w)" if word else ""
        self.kin = Late(rf"{word}(?:{kin}){behind}")
        self.banned = Late(rf"{word}(?:{banned})")
        self.coming = coming
        self.order = Late(rf"{word}(?:{order})")


_LATIN = tuple(
    _Tongue(
        KIN[tongue],
        BANNED[tongue],
        Late(rf"(?<!\w)(?:{COMING[tongue]})", needs=frozenset(COMING_SIGNS[tongue].split())),
        ORDER[tongue],
    )
    for tongue in KIN
)
_ARABIC_WORD = "(?<![ء-ي])(?:و|ف|ل|ب)?"
_EAST = (
    _Tongue(WHO_ZH, BANNED_ZH, Late(COMING_ZH), ORDER_ZH, ""),
    _Tongue(
        rf"(?:{WHO_AR})(?![ء-ي])", BANNED_AR, Late(rf"{_ARABIC_WORD}(?:{COMING_AR})"), ORDER_AR, _ARABIC_WORD
    ),
)
_BANS = Late(
    rf"(?<!\w)(?:{BANS})",
    needs=frozenset("verbot* order* orden interdiction ordonnance divieto zakaz".split()),
)
_KEPT_AWAY = Late(rf"(?<!\w)(?:{KEPT_AWAY})", needs=frozenset(KEPT_AWAY_SIGNS.split()))
_BANNED_ONE = Late(rf"(?<!\w)(?:{BANNED_ONE})(?!\w)", needs=frozenset(("verbot*",)))


@looks_for(_BANNED_ONE, _BANS, _KEPT_AWAY, *(tongue.coming for tongue in _LATIN))
def unwanted(text: str) -> Iterator[Hit]:
    """Kind, start, end and certainty of each."""
    low = bare_letters(text)
    yield from ((KIND, *found.span(), 0.75) for found in _BANNED_ONE.finditer(low))
    yield from ((KIND, *span, 0.75) for span in (*_banned(low), *_kept_away(low)))
    for tongue in _LATIN:
        yield from ((KIND, *span, 0.7) for span in _expected(low, tongue))
    if is_eastern(text):
        for tongue in _EAST:
            yield from ((KIND, *span, 0.7) for span in _expected(text, tongue))


def _banned(low: str) -> Iterator[tuple[int, int]]:
    """ "Kindsvater hat Abholverbot", "the dad has a restraining order": a ban and, before it, whom it keeps away."""
    for ban in _BANS.finditer(low):
        first = max(_begins(low, ban.start()), ban.start() - _BAN_NEAR)
        who = next((word for word in _WORD.finditer(low, first, ban.start()) if is_one(word[0])), None)
        if who:
            yield who.start(), ban.end()


def _kept_away(low: str) -> Iterator[tuple[int, int]]:
    """ "Her dad isn't allowed to pick her up", "der Papa darf sie nicht mehr abholen"."""
    for ban in _KEPT_AWAY.finditer(low):
        first = max(_begins(low, ban.start()), ban.start() - _BAN_NEAR)
        for tongue in _LATIN:
            if who := tongue.kin.search(low, first, ban.start()):
                yield who.start(), ban.end()
                break


def _expected(text: str, tongue: _Tongue) -> Iterator[tuple[int, int]]:
    end = 0
    for coming in tongue.coming.finditer(text):
        if coming.start() < end:
            continue
        first = _begins(text, coming.start())
        last = min(len(text), _ends(text, coming.end()))
        who = tongue.kin.search(text, first, last) or _spoken_of(text, coming[0], first, tongue)
        if not who:
            continue
        order = tongue.order.search(
            text, coming.start(), min(len(text), coming.end() + _FAR)
        ) or tongue.order.search(text, first, coming.start())
        banned = tongue.banned.search(
            text, who.end(), min(last, who.end() + _BAN_NEAR)
        ) or tongue.banned.search(text, first, who.start())
        if order or banned:
            found = [one.span() for one in (coming, who, order, banned) if one]
            end = max(last for _, last in found)
            yield min(start for start, _ in found), end


_HE = Late(r"\b(?:he|she|er|sie|il|elle)\b")


def _spoken_of(text: str, coming: str, first: int, tongue: _Tongue) -> re.Match[str] | None:
    """Of whom the sentence before spoke, where this one says "if he turns up"."""
    if not _HE.search(coming):
        return None
    return tongue.kin.search(text, _begins(text, max(0, first - 2)), first)


def _begins(text: str, at: int) -> int:
    """Where the sentence of a place begins, some letters before it at most."""
    first = max(0, at - 120)
    for mark in _ENDS.finditer(text, first, at):
        first = mark.end()
    return first


def _ends(text: str, at: int) -> int:
    behind = _ENDS.search(text, at, min(len(text), at + 120))
    return behind.start() if behind else at + 120

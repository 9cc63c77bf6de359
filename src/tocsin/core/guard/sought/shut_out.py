# SPDX-License-Identifier: AGPL-3.0-or-later
"""A visitor who was shut out and is expected or may not come in: "el espectador expulsado viene hoy", "tifoso con daspo in arrivo".

One alone who comes to a house, and in the same sentence two of three: was thrown out, has a ban, is coming; never coming alone. Linear:
one sentence is looked at around each visitor.
"""

from __future__ import annotations

from collections.abc import Iterator

from tocsin.core.guard.idle import looks_for
from tocsin.core.guard.late import Late
from tocsin.core.guard.normal import bare_letters, is_eastern
from tocsin.core.guard.sought.shut_out_words import BAN, COMING, EASTERN, SHUT_OUT, SIGNS, VISITORS

Hit = tuple[str, int, int, float]

_BEFORE, _BEHIND = 60, 120
"""Letters around a visitor that are looked at."""
_ENDS = Late(r"[.!?;](?=\s|$)|[\n。！？；|]")


class _Tongue:
    """Who, and the three things that are said of one, as patterns."""

    def __init__(self, who: Late, out: str, ban: str, coming: str, edge: str = r"(?<!\w)", end: str = r"(?!\w)") -> None:  # fmt: skip
        self.who = who
        self.out, self.ban, self.coming = (Late(f"{edge}(?:{one}){end}") for one in (out, ban, coming))


_LATIN = tuple(
    _Tongue(
        Late(rf"(?<!\w)(?:{who})(?!\w)", needs=frozenset(SIGNS[tongue].split())),
        SHUT_OUT[tongue],
        BAN[tongue],
        COMING[tongue],
    )
    for tongue, who in VISITORS.items()
)
_EAST = tuple(_Tongue(Late(who), out, ban, coming, "", "") for who, out, ban, coming in EASTERN)


@looks_for(*(tongue.who for tongue in _LATIN))
def shut_out(text: str) -> Iterator[Hit]:
    """Kind, start, end and certainty of each."""
    low = bare_letters(text)
    for tongue in _LATIN:
        yield from _told(low, tongue)
    if is_eastern(text):
        for tongue in _EAST:
            yield from _told(text, tongue)


def _told(text: str, tongue: _Tongue) -> Iterator[Hit]:
    end = 0
    for who in tongue.who.finditer(text):
        if who.start() < end:
            continue
        first, last = _sentence(text, who.start(), who.end())
        out = tongue.out.search(text, first, last)
        bans = list(tongue.ban.finditer(text, first, last))
        if out and any(out.start() < ban.end() and ban.start() < out.end() for ban in bans):
            out = None  # one word said twice
        coming = tongue.coming.search(text, first, last)
        said = [one for one in (out, *bans[:2], coming) if one]
        if (out or bans) and len(said) > 1:
            found = [one.span() for one in (who, *said)]
            end = max(stop for _, stop in found)
            yield "person_alert", min(start for start, _ in found), end, 0.7


def _sentence(text: str, start: int, end: int) -> tuple[int, int]:
    """Where the sentence around a place begins and ends, some letters from it at most."""
    first = max(0, start - _BEFORE)
    for mark in _ENDS.finditer(text, first, start):
        first = mark.end()
    behind = _ENDS.search(text, end, end + _BEHIND)
    return first, behind.start() if behind else min(len(text), end + _BEHIND)

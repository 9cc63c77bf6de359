# SPDX-License-Identifier: AGPL-3.0-or-later
"""Ids that stand in a row: "387, 387A and 388"; what of it is an hour or an amount, and which ids are roads'."""

from __future__ import annotations

from collections.abc import Iterator

from msgspec import Struct

from tocsin.core.guard.late import Late
from tocsin.core.guard.prose import tables
from tocsin.core.guard.prose.routes.amounts import timed
from tocsin.core.guard.prose.routes.line_ids import ASIDE, BRAND, ID, ids
from tocsin.core.guard.prose.routes.spelling import SPACE


class Row(Struct, frozen=True):
    """Ids that stand together, from `start` to `end` in the text."""

    start: int
    end: int
    ids: tuple[str, ...]

    @property
    def plain(self) -> bool:
        """Digits alone, once: as likely a count, an hour or a house as a line."""
        return len(self.ids) == 1 and self.ids[0].isdigit()


ROAD = Late(
    r"(?:(?:[ABDEI]|N(?!0)|DK|DW|RN|RD|SS|SP|EN)[ -]?\d{1,4}[a-z]?|R?D ?\d{2,4}[A-Z]|[KL] ?\d{3,4}|[KL] \d{2}|S1\d\d|R[Vv] ?\d{1,3}|M[ -]?\d{2,3}|[A-Z]?\d{4})$"
)
BARE_ROAD = Late(r"(?![XVJQYZ])[A-Z]{1,3}[ -]?[1-9]\d{0,3}[a-z]?$|\d{4}$")
CARRIAGEWAY = Late(r"[ABDEL][ -]?\d{1,4}[a-z]?$")
NUMBERED_ROAD = Late(r"(?:RN|RD|DK|DW|SS|SR) ?\d{1,4}[a-z]?$")
_JOIN = rf"(?:[ \t]*[,;/•·+&][ \t]*\n?[ \t]*(?:(?:{tables.pattern('joins')})[ \t]+)?|[ \t]+(?:{tables.pattern('joins')}|&)[ \t]+|[ \t][–-][ \t](?=[A-Z]{{0,2}}\d)|[–-](?=[A-Z]{{0,2}}\d))"
_ROW = Late(
    rf"\b(?=[A-Z\deimnx])(?:(?<![.,:/+°'’€$£{SPACE}-])|(?<=\b[lL]')(?=[A-Z]{{1,2}}\d))(?=[A-Z]{{0,4}}[ {SPACE}-]?\d|[A-Z][a-z][A-Z]?\d|[eimnx]\d|(?<!\d )[A-HJ-Z](?:,| (?:&|(?:and|&) [A-Z] (?:trains|[Ll]ines?)|[Ll]ine|[Tt]rain|[Bb]ranch))){ID}(?:{ASIDE}{_JOIN}(?:(?i:{tables.pattern('article')})[ \t]+|{BRAND})?{ID}){{0,90}}(?![\w%€])"
)


_LETTERED = Late(r"[A-Z]{1,2}\d{1,3}[–-][A-Z]{1,2}\d{1,3}$")
"""A row of two of one kind, between which others lie: "U1-U4"."""
_FROM = Late(
    r"(?i)(?<!\w)(?:dalle|alle|ab|bis|from|until|hasta las|desde las|dès|dopo le|fino alle|godz\.) $"
)
_HOUR_THEN = Late(r"(?:1?\d|2[0-4]), (?:il|la|el|die|der|le|the|i) ")
_SHARE = Late(r"(?:\d|une?|due|deux|trois|dos|tres|tre) [^\W\d]{3,10} (?:sur|su|de cada) $")
SHARE_BEHIND = Late(r" [^\W\d]{3,10} (?:sur|su|de cada) \d")
_HALF_HOUR = Late(r"\d ?h ?$")


_ENDED = rf"\d{{0,3}}(?![\w'-]|\.\w| \d| [{tables.UPPER}][{tables.LOWER}])"
_CAPITAL = rf"[A-Z]{{1,4}}{_ENDED}"
_AND = rf"(?:, ?| ?/ ?| [–-] | ?• ?| (?:{tables.pattern('joins')}) )"
_CAPITALS = Late(rf"[A-Z](?<![\w.,:/+°'’€$£-].)[A-Z]{{0,3}}{_ENDED}(?:{_AND}{_CAPITAL}){{2,40}}")
_EACH = Late(_CAPITAL)


def lettered(text: str) -> Iterator[Row]:
    """Rows of three and more letters, "H, K, L et P", "A - AT - M - TL"; half of them are one letter or have a number,
    or they are what somebody is called."""
    for found in _CAPITALS.finditer(text):
        told = _EACH.findall(found[0])
        if 2 * sum(len(one) == 1 or one[-1].isdigit() for one in told) >= len(told):
            yield Row(found.start(), found.end(), tuple(told))


def rows(text: str) -> Iterator[Row]:
    """Every row of ids in text order."""
    yield from lettered(text)
    for found in _ROW.finditer(text):
        told, start = ids(found.group(), dashed=bool(_LETTERED.match(found.group()))), found.start()
        if len(told) > 1 and told[0][0].isdigit() and _HALF_HOUR.search(text, max(0, start - 5), start):
            # "19 h 30, le F2": the minutes are no line.
            start, told = start + told[0][1], told[1:]
            start = text.index(told[0][0], start)
        if len(told) > 1 and told[0][0].isdigit() and _SHARE.search(text, max(0, start - 24), start):
            # "2 métros sur 3, la 12 ...": nor is what a share is of.
            start, told = start + told[0][1], told[1:]
            start = text.index(told[0][0], start)
        if len(told) > 1 and _HOUR_THEN.match(text, start) and _FROM.search(text, max(0, start - 12), start):
            # "dalle 16, il 792 si ferma": nor is an hour ahead of one.
            start, told = start + told[0][1], told[1:]
            start = text.index(told[0][0], start)
        end = found.end()
        counts = timed(text, end) or SHARE_BEHIND.match(text, end)
        if len(told) > 1 and told[-1][0].isdigit() and not told[-2][0].isdigit() and counts:
            # "le T2, 12 minutes pour": nor is an amount behind one.
            told = told[:-1]
            end = found.start() + told[-1][1]
        if told:
            yield Row(start, end, tuple(one for one, _ in told))

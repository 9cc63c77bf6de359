# SPDX-License-Identifier: AGPL-3.0-or-later
"""A call to watch people: "keep an eye on the group behind the bay and write down who comes", "spisuj kto z kim i o której".

No word says it alone: a desk watches levels and crowds and notes hours. So whoever is to be watched (no passenger, visitor or patient),
looking, writing down, and what of them (who, when they come, faces) stand in one sentence or two. Who, names or faces need no looking
where a group is told by its meeting. Read around each word for writing down; linear, for what is looked at is bounded.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from tocsin.core.guard.idle import looks_for
from tocsin.core.guard.late import Late
from tocsin.core.guard.normal import bare_letters, is_eastern
from tocsin.core.guard.said.spied_words import (
    GROUP,
    LOOKING,
    LOOKING_AR,
    LOOKING_SIGNS,
    LOOKING_ZH,
    MEETING,
    OF_WHOM,
    OF_WHOM_AR,
    OF_WHOM_ZH,
    PEOPLE,
    PEOPLE_AR,
    PEOPLE_ZH,
    WRITING,
    WRITING_AR,
    WRITING_ZH,
)

Hit = tuple[str, int, int, float]
KIND = "surveillance"

_BEFORE, _BEHIND = 170, 90
_NEAR = 60
"""Letters between the word for writing down and what is to be written down."""
_SENTENCE = re.compile(r"[.!?](?=\s)|[\n。！？]")


def _any(tables: dict[str, str]) -> str:
    return "|".join(tables.values())


class _Reading(NamedTuple):
    """The four things that stand together, as patterns."""

    writing: Late
    whom: Late
    looking: Late
    people: Late


_LATIN = _Reading(
    Late(rf"\b(?:{_any(WRITING)})\b"),
    Late(rf"(?<!\w)(?:{_any(OF_WHOM)})(?!\w)"),
    Late(_any(LOOKING), needs=LOOKING_SIGNS),
    Late(rf"(?<!\w)(?:{'|'.join(GROUP[tongue] + MEETING[tongue] for tongue in GROUP)}|{_any(PEOPLE)})"),
)
_HAN = _Reading(*map(Late, (WRITING_ZH, OF_WHOM_ZH, LOOKING_ZH, PEOPLE_ZH)))
_ARABIC = _Reading(*map(Late, (WRITING_AR, OF_WHOM_AR, LOOKING_AR, PEOPLE_AR)))
_MEETS = Late(
    r"\b(?:group|groupe|gruppe|grupo|gruppo|grupa|grupe|groep|lot|bande|clique)\b[^.;!?\n]{0,30}\b(?:meet|gather|congregat|reuni|retrouv|rassembl|triff|treff|versamm|reun|junt|riunis|radun|ritrov|zbiera|spotyka|samenkom|bijeenkom)\w*",
    needs=frozenset("group groupe gruppe grupo gruppo grupa grupe groep lot bande clique".split()),
)
"""Whom one need not look at to write down who comes."""
_HOURS = re.compile(
    r"(?:\w{1,6}[ '])?(?:times?|hours|heures?|horaires|uhrzeit\w*|zeit\w*|horas?|horarios|orar\w|ore|tijden|orele|godzin\w*|arrival times|saat\w*|liste?a?|in (?:and|n|&) out)\b"
)
_THOSE = re.compile(
    r"ceux|los|quell[ie]|tych|tamtych|th(?:at|is|e) |leute|typen|la gente|cei|o pessoal|a malta|die |le type|la dame|locataire|voisin|tenant|lodger|mieter|nachbar|inquilin|vecin|vicin|lokator|sasiad|najemc|huurder|buurman|buren|chirias|kiraci|komsu|afghan|syr|ruman|bulgar|turk|arab"
)
"""Who may be those of a boiler or a floor, or do the looking themselves: hours alone say nothing of them."""


@looks_for(_LATIN.looking, _MEETS)
def spied(text: str) -> Iterator[Hit]:
    """Kind, start, end and certainty of each."""
    yield from _read(bare_letters(text), _LATIN)
    if is_eastern(text):
        yield from _read(text, _HAN)
        yield from _read(text, _ARABIC)


def _read(low: str, reading: _Reading) -> Iterator[Hit]:
    if not (reading.looking.search(low) or _MEETS.search(low)):
        return
    end = 0
    for writing in reading.writing.finditer(low):
        if writing.start() >= end and (span := _together(low, writing, reading)):
            end = span[1]
            yield KIND, *span, 0.75


def _together(low: str, writing: re.Match[str], reading: _Reading) -> tuple[int, int] | None:
    """From the first to the last of the four, where they stand together."""
    first, own, last = _around(low, *writing.span())
    people = reading.people.search(low, first, last)
    whom = people and _whom(low, reading, people, writing, own, last)
    if not whom or not people:
        return None
    hours = _HOURS.fullmatch(whom[0]) is not None
    if hours and _THOSE.match(people[0]):
        return None
    looking = reading.looking.search(low, first, last)
    if not looking and (hours or not _MEETS.search(low[first:last])):
        return None
    found = [one.span() for one in (writing, whom, people, looking) if one]
    return min(start for start, _ in found), max(end for _, end in found)


def _whom(
    low: str, reading: _Reading, people: re.Match[str], writing: re.Match[str], own: int, last: int
) -> re.Match[str] | None:
    """What is to be written down of them, rather who they are than when they come; "people who come" is no more than they."""
    start, end = max(own, writing.start() - _NEAR), min(last, writing.end() + _NEAR)
    held = [
        found
        for found in reading.whom.compiled.finditer(low, start, end)
        if not people.start() <= found.start() < people.end()
    ]
    return next((found for found in held if not _HOURS.fullmatch(found[0])), held[0] if held else None)


def _around(low: str, start: int, end: int) -> tuple[int, int, int]:
    """Where the sentence before begins, where its own does, and where that ends: some letters away at most."""
    before = max(0, start - _BEFORE)
    ends = [before, *(found.end() for found in _SENTENCE.finditer(low, before, start))]
    behind = _SENTENCE.search(low, end, min(len(low), end + _BEHIND))
    return ends[max(0, len(ends) - 2)], ends[-1], behind.start() if behind else min(len(low), end + _BEHIND)

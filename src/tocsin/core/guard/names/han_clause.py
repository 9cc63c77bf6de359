# SPDX-License-Identifier: AGPL-3.0-or-later
"""Chinese names in one clause of simple characters: a surname left over by the words of the dictionary, and what follows it."""

from __future__ import annotations

from collections.abc import Iterator

from tocsin.core.guard.lexicon.common_zh import WORDS as COMMON_ZH
from tocsin.core.guard.lexicon.given_zh import WORDS as GIVEN_ZH
from tocsin.core.guard.lexicon.han_words import word_at
from tocsin.core.guard.names.han import foreign, spoken_of, titled
from tocsin.core.guard.names.han_beside import (
    BY,
    COUNTED,
    DATED,
    DONE_TO_CARS,
    FAMILIAR,
    GOES_ON,
    LITTLE,
    NEVER,
    OFFICE,
    PLACE,
    SURE,
    UNSURE,
    VERBS,
    WAY,
    WHO,
)
from tocsin.core.guard.names.han_lands import lands
from tocsin.core.guard.names.han_slots import placed
from tocsin.core.guard.names.han_surnames import DOUBLE, GIVEN_CHARS, WORDS_TOO

_FAMILIES = SURE | UNSURE
_PLAIN = LITTLE | VERBS
_SMALL = LITTLE - DATED
_SMALL_OR_DONE = _SMALL | VERBS


def names_of(said: str) -> Iterator[tuple[int, int]]:
    """Where each begins and ends."""
    cut = _words(said)
    yield from foreign(said, cut)
    yield from _first(said, cut)
    yield from _in_office(said, cut)
    yield from lands(said, cut)
    yield from placed(said)
    yield from ((m.start(), m.end()) for m in FAMILIAR.finditer(said))
    yield from (
        (m.start(), m.end()) for m in BY.finditer(said) if not PLACE.search(said, m.end() - 1, m.end())
    )
    for at, length in cut.items():
        if said[at] in "张張" and at and said[at - 1] in COUNTED:
            continue  # "六十张", sixty of something flat
        if said[at] in "车車" and at and said[at + 1 : at + 2] in DONE_TO_CARS:
            continue  # "值班车加满油"
        behind = at + (2 if said[at : at + 2] in DOUBLE else 1)
        if behind - at == 2 or (length == 1 and (said[at] in _FAMILIES)):
            if called := titled(said, behind):
                yield at, called
                continue
            if told := _told(said, at, behind, cut):
                yield at, behind + told
                continue
            double = behind - at == 2
            taken = _given(said, behind, cut, said[at] in UNSURE and not double, double)
            if (
                taken
                and not PLACE.search(said, behind, behind + taken + 2)
                and not WAY.match(said, behind + taken)
            ):
                yield at, behind + taken


def _first(said: str, cut: dict[int, int]) -> Iterator[tuple[int, int]]:
    """A clause that begins with a surname and one or two characters no word takes up: "林则徐在虎门", "沈括晚年"."""
    if said[:2] in DOUBLE and len(said) > 3 and cut.get(2) == 1 and said[2] not in _PLAIN:
        yield 0, 3
    if len(said) < 4 or cut[0] != 1 or said[0] not in _FAMILIES:
        return
    usual = said[0] not in "车車" and said[2] not in "车車机機器库庫站线線"  # "冷链车", a lorry
    for count in (2, 1):
        alone = all(cut.get(n) == 1 for n in range(1, count + 1)) and 1 + count < len(said)
        given = said[1 : 1 + count]
        if not alone or LITTLE.intersection(given) or PLACE.search(said, 1, 2 + count):
            continue
        goes_on = cut.get(2, 0) > 1 or said[2:3] in GOES_ON
        if (count == 2 and usual) or (said[0] in SURE and goes_on and given not in VERBS):
            yield 0, 1 + count
            return


def _in_office(said: str, cut: dict[int, int]) -> Iterator[tuple[int, int]]:
    """Behind a word for what somebody is, where a word ends behind the name: "报修人丁国富", "调度员端木磊通知"."""
    ends = {at + length for at, length in cut.items() if length > 1 and said[at + length - 1] in WHO}
    for at in sorted(ends | {office.end() for office in OFFICE.finditer(said)}):
        behind = at + (2 if said[at : at + 2] in DOUBLE else 1)
        if behind - at == 1 and (said[at : at + 1] not in _FAMILIES or cut.get(at, 1) > 1):
            continue
        for count in (2, 1):
            end = behind + count
            given = said[behind:end]
            whole = (
                len(given) == count and (end == len(said) or end in cut) and not LITTLE.intersection(given)
            )
            plain = given in COMMON_ZH and (said[at] == "应" or not GIVEN_CHARS.issuperset(given))  # "应提高"
            called = count == 1 or not plain
            if whole and called and not PLACE.search(said, behind, end + 1):
                yield at, end
                break


def _words(said: str) -> dict[int, int]:
    """Where each word begins and how long it is: the longest known one, else one character."""
    cut, at = {}, 0
    while at < len(said):
        length = word_at(said, at)
        cut[at] = length
        at += length
    return cut


def _told(said: str, at: int, behind: int, cut: dict[int, int]) -> int:
    """One or two characters between a surname and a verb of saying, or behind an office."""
    for count in (2, 1):
        whole = cut.get(behind) in (1, count) and len(said) >= behind + count
        if (
            whole
            and not NEVER.intersection(said[behind : behind + count])
            and spoken_of(said, at, behind + count)
        ):
            return count
    return 0


def _given(said: str, at: int, cut: dict[int, int], unsure: bool, double: bool) -> int:
    """How many characters from `at` are a given name: two, one, or none."""
    two = said[at : at + 2]
    if double and said[at - 2 : at] not in WORDS_TOO:
        if cut.get(at) == 2 and not _SMALL.intersection(two):
            return 2
        ends = at + 1 >= len(said) or cut.get(at + 1, 0) > 1 or said[at + 1] in NEVER
        if cut.get(at) == 1 and ends and two[0] not in _SMALL_OR_DONE:
            return 1
    if len(two) == 2 and two[0] == "阿" and two[1] not in NEVER:  # "黄阿土"
        return 2
    if two in GIVEN_ZH and (at + 2 >= len(said) or at + 2 in cut):
        return 2
    if len(two) == 2 and not NEVER.intersection(two):
        apart = cut.get(at) == 1 and cut.get(at + 1) == 1
        usual = GIVEN_CHARS.issuperset(two)
        if (apart and (usual or not unsure)) or (usual and cut.get(at) == 2 and not unsure):
            return 2
    one = two[:1]
    ends = at + 1 >= len(said) or cut.get(at + 1, 0) > 1 or said[at + 1] in NEVER
    return 1 if one in GIVEN_CHARS and cut.get(at) == 1 and ends and not unsure else 0

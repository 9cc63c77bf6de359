# SPDX-License-Identifier: AGPL-3.0-or-later
"""Exits and ramps of roads in the notice's own words, "afrit 31 Alderveen", "Ausfahrt Birkau", "off-ramp at Mill Ave": what is
closed there is not the whole road."""

from __future__ import annotations

import re
from collections.abc import Iterator

from tocsin.core.guard.late import Late
from tocsin.core.guard.needles import first_words
from tocsin.core.guard.prose import tables
from tocsin.core.guard.prose.effects import effect_of
from tocsin.core.guard.prose.exit_words import (
    BEHIND,
    FINNISH,
    LINK,
    ONE_OF,
    OPEN,
    RAMPS,
    SHARED,
    SURE,
    WAY_ROUND,
)
from tocsin.core.guard.prose.kept import kept, trimmed
from tocsin.core.guard.prose.names import name_at
from tocsin.core.guard.prose.routes.detours import ways_round
from tocsin.core.guard.prose.tables import UPPER
from tocsin.core.guard.scan import scan
from tocsin.core.model import Effect

_ANY = SURE | SHARED | set(ONE_OF)
_KIND = Late(rf"(?i)(?<![\w-])(?:{tables.alternatives(set(_ANY))})(?![\w'-])", begins=first_words(_ANY))
_NUMBER = Late(
    r" ?:? ?((?i:(?:n[°º]|nr|no|number|nummer|numer|número|numéro|numero)\.? ?|#)?\d{1,3}(?:[A-Za-z](?!\w)| bis)?)(?![\w%€]|[.,:]\d| ?(?:k?m|min|uhr|uur|h|hrs?|heures?|horas?|ore|godz|pm|am|/|[-–] ?\d)\b)"
)
_CODE = r"(?:[A-Z]{1,3}[ -]?\d{1,4}[A-Z]?(?: (?:north|south|east|west)(?:bound)?)?|J\d{1,2})(?![\w:]\w)"
_PLACE = Late(rf" ((?:{LINK} ?){{0,2}})(?:({_CODE})|(?=[{UPPER}]))")
_AND = Late(r",? (?:und|and|et|e|i|y|en|ja) (?=[A-ZÄÖÜŁŚÉ])|, (?=[A-ZÄÖÜŁŚÉ])")
_JOINERS = frozenset("und and et e i y en ja oraz from to z do na of at sur sulla su auf an on op".split())
_ROAD = Late(r"(?<![\w-])(?:[ABDEINS]|AP|SS|SP|RN|DK|DW|US|Rv|St)[ -]?\d{1,4}(?![\w.])")
_LED_ROUND = Late(rf"(?i)(?<!\w)(?:{WAY_ROUND})(?: (?:the|die|der|den|la|le|lo|el|de|het)| l')? ?$")
_OF = Late(r"(?: (?:de |d'|di |of )?(?=[A-ZÄÖÜŁŚÉ]))")
_TO = r"(?: to| (?:zur?|auf|in|nach)(?: die| den)?| (?:vers|sur|et)(?: l')?| (?:alla|all'|per la|per| e)| (?:a|con) la| na| do| naar(?: de)?| ?[-–])"
_FROM = r"(?: from| (?:von|zwischen)(?: der)?| (?:de|depuis)(?: l'| la)?| (?:dalla|dall'|della|dell'|tra)| z| van(?: de)?)?"
_RAMP = Late(
    rf"(?i:(?<![\w-])(?:{RAMPS}){_FROM}) ?{_CODE}(?i:{_TO}) ?(?:(?i:the) )?(?:{_CODE}|Route \d{{1,4}}|[{UPPER}]\w{{2,20}}(?: (?:St|Street|Ave|Avenue|Rd|Road|Blvd))?)(?!\w)"
)
"""A ramp by the two roads it joins: they are no ends of what is closed."""
_OPEN = Late(rf"(?i)[^.;,\n]{{0,24}}(?<!\w)(?:{OPEN})(?!\w)")
_BEFORE = Late(
    rf"((?:{_CODE} |[{UPPER}][\w'-]{{1,20}} ){{1,3}})((?:{tables.alternatives(set(BEHIND))})s?)(?![\w-])(?! (?:at|to|no|\d))",
    needs="ramp|slip",
)
_IN_FINNISH = Late(
    rf"((?:Kehä [IVX]{{1,3}}|[{UPPER}][a-zäöå-]{{2,24}}n)) ({'|'.join(sorted(FINNISH))})(?!\w)",
    needs="ramp|liittym",
)


def beside_a_road(text: str) -> bool:
    """Whether a text names a numbered road and an exit that only roads have."""
    sure = (m for m in _KIND.finditer(text) if _base(m[0]).lower() in SURE)
    return next(sure, None) is not None and _ROAD.search(text) is not None


def ramps_of(text: str) -> tuple[str, ...]:
    """Ramps by the two roads that each joins, "ramp from I-95 to Route 4"."""
    return tuple(dict.fromkeys(found[0] for found in _RAMP.finditer(text)))


def no_ramps(sections: tuple[str, ...], ramps: tuple[str, ...]) -> tuple[str, ...]:
    """The sections without what is a ramp from one road to another."""
    return tuple(
        one for one in sections if not any(all(end in ramp for end in one.split(" – ")) for ramp in ramps)
    )


def exits_of(text: str, sections: tuple[str, ...], shared: bool) -> tuple[str, ...]:
    """Each exit once; none that is an end of a section, stays open or is the way round. `shared` asks also for what
    could be a station's."""
    rounds = ways_round(text)
    before = list(_named_before(text))
    spans = [(start, end) for start, end, _ in before]
    found = [
        one
        for at, end, one in (*_announced(text, shared), *before)
        if not any(start <= at < stop for start, stop in rounds)
        and not ((at, end) not in spans and any(start <= at < stop for start, stop in spans))
        and not _LED_ROUND.search(text, max(0, at - 30), at)
        and not _OPEN.match(text, end)
        and not _ends_one(one, sections)
    ]
    told = kept(found)
    return tuple(one for one in told if not any(one != other and one in other for other in told))


def _base(word: str) -> str:
    one = ONE_OF.get(word.lower(), word)
    return one.capitalize() if word[0].isupper() and one.islower() else one


def _announced(text: str, shared: bool) -> Iterator[tuple[int, int, str]]:
    for found in _KIND.finditer(text):
        kind, at = _base(found[0]), found.end()
        if kind.lower() in SHARED and not shared:
            continue
        if number := _NUMBER.match(text, at):
            of = _OF.match(text, number.end())
            name, end = _name(text, of.end()) if of else ("", 0)
            called = f"{kind} {number[1]}{of[0]}{name}" if of and name else f"{kind} {number[1]}"
            yield found.start(), end or number.end(), called
        else:
            yield from _by_name(text, found, kind)


def _by_name(text: str, found: re.Match[str], kind: str) -> Iterator[tuple[int, int, str]]:
    """Exits that have no number: what they are called by, or which roads they join."""
    place = _PLACE.match(text, found.end())
    if place is None or (kind.lower() in SHARED and place[1]):
        return
    name, end = (place[2], place.end()) if place[2] else _unnumbered(text, place.end())
    many = found[0].lower() in ONE_OF
    start = found.start()
    for _ in range(8):
        if not name:
            return
        yield start, end, f"{kind} {place[1]}{name}"
        joined = _AND.match(text, end) if many else None
        if joined is None:
            return
        start = joined.end()
        name, end = _unnumbered(text, start)


def _name(text: str, at: int) -> tuple[str, int]:
    """A name behind a number, without what is said of it or another road's number."""
    name, end = name_at(text, at, _JOINERS)
    if (
        len(name) < 2
        or name.isupper()
        or effect_of(name) is not Effect.UNKNOWN
        or any(map(str.isdigit, name))
    ):
        return "", 0
    return name, end


def _unnumbered(text: str, at: int) -> tuple[str, int]:
    """A name that is all there is: it may be somebody's, as a stop's may, but tells no reason."""
    name, end = _name(text, at)
    return (name, end) if name and all(one.kind == "person" for one in scan(name)) else ("", 0)


def _named_before(text: str) -> Iterator[tuple[int, int, str]]:
    for pattern in (_BEFORE, _IN_FINNISH):
        for found in pattern.finditer(text):
            name, kind = trimmed(found[1].strip()), ONE_OF.get(found[2].lower(), found[2])
            if (
                name
                and not any(one.kind != "person" for one in scan(name))
                and effect_of(name) is Effect.UNKNOWN
            ):
                yield found.start(), found.end(), f"{name} {kind}"


def _is_numbered(street: str) -> bool:
    return any(map(str.isdigit, street)) or street.rpartition(" ")[2] in ("I", "II", "III")


def _ends_one(exit_: str, sections: tuple[str, ...]) -> bool:
    low = exit_.lower()
    return any(
        end in low or low in end for section in sections for end in section.lower().split(" – ") if end
    )


def besides(text: str, streets: tuple[str, ...], exits: tuple[str, ...]) -> tuple[str, ...]:
    """The streets and the exits, without a street that a text only names as where an exit is."""
    led = tuple(
        street
        for street in streets
        if not any(street in one and not _is_numbered(street) for one in exits)
        or text.count(street) > sum(one.count(street) for one in exits)
    )
    return tuple(dict.fromkeys((*led, *exits)))

# SPDX-License-Identifier: AGPL-3.0-or-later
"""Streets and stops: "rue de Rivoli", "Karl-Marx-Allee", "N. Washington St", "Haltestelle Markt"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from tocsin.core.guard.late import Late
from tocsin.core.guard.prose import tables
from tocsin.core.guard.prose.names import name_at
from tocsin.core.guard.prose.routes import roads

_UP = "[A-ZÀ-ÖØ-ÞŁŚŻŹĆ]"
_FIRST = Late(rf"(?<![\w-])(?:(?i:{tables.pattern('street')}))(?=\s)")
_TAIL = Late(
    rf"(?<![\w-])(?:{_UP}\w{{2,30}}er )?{_UP}[\w'.-]{{0,40}}(?i:{tables.alternatives(set(tables.words('street_tail')))})(?!\w)"
)
_WORD = rf"(?:{_UP}[a-z]{{0,3}}\.(?=\s)|(?:{_UP}\.){{1,4}}|{_UP}[\w'-]{{0,30}}|\d{{1,3}}(?:st|nd|rd|th))"
"""A word of a name: a full stop is part of it only behind what is short, "St. John's" and no "PDT. Road closed"."""
_AFTER = Late(rf"(?<![\w'-])({_WORD}(?: {_WORD}){{0,4}}?) (?i:{tables.pattern('street_after')})(?![\w'])")
_LANE = Late(
    r"(?i)(?:right|left|single|one|two|three|fast|slow|bus|passing|turning|middle|centre|center|inside|outside|cycle|bike|travel|all|both|night-time|daytime|hov)\b"
)
"""Before "lane" or "highway" they say which part of a road, and name none."""
# "Stop the Dam" is what somebody wants, and no stop.
_STOP = Late(rf"(?<![\w-])(?!stop the )(?:{tables.pattern('stop')})[\s:]+", re.IGNORECASE)
_NAME = rf"(?:{_UP}[a-z]{{0,3}}\.(?=\s)|{_UP}[\w'&/-]{{0,30}}(?:\.[\w'&/-]{{1,30}})?)"
_STOP_AFTER = Late(
    rf"({_NAME}(?: (?:{_NAME}|@|&)){{0,7}}) (?:\([a-z]{{1,12}}\) )?(?i:{tables.pattern('stop_after')})(?!\w)"
)
_NUMBERED = Late(r"[A-Z]{0,3}\d{1,4}[A-Z]?$")
_ENGLISH = Late(r"(?i)(?:\w{0,60}(?:[eioun]r|sp|du)ring|\w{0,60}bahnhof|(?:zu|ein|aus|um|ab|auf|an)stieg)$")
_MANY = Late(
    r"(?i)(?:arrêts|stations|gares|haltestellen|stationen|stops|paradas|estaciones|fermate|stazioni|przystank(?:i|ów|ach)|stacj(?:e|ach|ami)|haltes|pysäkit|asemat|paragens|estações)\b"
)
_JOIN = Late(
    rf"\s*,\s*(?:(?:{tables.pattern('joins')})\s+)?|\s+(?:{tables.pattern('joins')}|&)\s+", re.IGNORECASE
)
_LINK = Late(r"\s+(?:de la |de l'|de |du |des |d'|del |della |dell'|di |da |do |dos |das |los |las |la )?")
_OWN = Late(r"(?:Gare|Bahnhof|Porte|Place|Estación de|Dworzec|Pętla) ")
"""Kinds of stop that are part of its name when written large: "Gare du Nord"."""
_PART = Late(r" (?:Hbf|Hauptbahnhof|Terminal|Interchange|Centralstation|Resecentrum)")
"""Kinds of stop that are part of its name behind it: "Wien Hbf" is no "Wien"."""
_BARE = Late(
    rf"(?i)(?:{tables.pattern('stop')}|{tables.pattern('stop_after')}|just|affected|bypassed|skipped|closed|missed|following|nearest|next|nearby|temporary|alternative|alternate|replacement|relocated|all|both|these|other|bus|tram|train|subway|metro|railway|rail|shuttle)s?"
)
"""Before or behind the word for a stop they name none: "Affected stops:"."""
_CAPITAL = Late(_UP + r"|\d")


def _kept(found: Iterator[str] | list[str]) -> tuple[str, ...]:
    clear = (re.sub(r"\s+", " ", one).strip(" .,-") for one in found)
    return tuple(dict.fromkeys(one for one in clear if len(one) > 1 and not tables.cause().search(one)))


def _keyword_first(text: str, italian: bool) -> Iterator[str]:
    for found in _FIRST.finditer(text):
        at = found.end()
        link = _LINK.match(text, at)
        name, _ = name_at(text, link.end() if link else at)
        if name and _street_name(found.group(), name, italian):
            yield found.group() + (link.group() if link else " ") + name


def _street_name(keyword: str, name: str, italian: bool) -> bool:
    words = name.casefold().split(" ")
    if keyword.casefold() == "via" and (not italian or words[-1].strip(".") in tables.words("street_after")):
        # Elsewhere "via" says which way: "Detour via Rexdale Blvd".
        return False
    return not _NUMBERED.match(name) and words[0] not in tables.words("street_after")


_BETWEEN = {word for lexicon in tables.ALL for word, _ in lexicon.between if len(word) > 4}
"""What opens a pair of names; a short one may begin a name of its own ("De Pijp")."""


def _trimmed(name: str) -> str:
    words = name.split(" ")
    while (
        len(words[0]) > 1
        and len(words) > 1
        and (
            words[0].casefold().strip(".") in tables.fences()
            or words[0].casefold() in tables.words("article")
            or words[0].casefold() in _BETWEEN
        )
    ):
        words.pop(0)
    return " ".join(words)


def streets_of(text: str, road: bool, italian: bool = True) -> tuple[str, ...]:
    """Streets and roads, each once. A bare "M25" is a road only on a text about roads."""
    found = list(_keyword_first(text, italian))
    found += [m.group() for m in _TAIL.finditer(text) if not _ENGLISH.match(m.group())]
    for after in _AFTER.finditer(text):
        if (name := _trimmed(after.group(1))) and not _LANE.match(name):
            found.append(name + text[after.end(1) : after.end()])
    numbers = [one for one in roads.named(text, road) if not any(name.endswith(one) for name in found)]
    found = [name for name in found if not any(one.startswith(name + " ") for one in numbers)]
    return _kept([*found, *numbers])


def _listed(text: str, at: int, many: bool) -> Iterator[str]:
    """The name at a place, and after a plural the names that follow it: "arrêts Liberté, Halles et Victoire"."""
    for _ in range(30 if many else 1):
        name, end = name_at(text, at)
        if not name:
            return
        yield name
        joined = _JOIN.match(text, end)
        if not joined:
            return
        at = joined.end()


def _start(announced: re.Match[str]) -> int:
    return announced.start() if _OWN.match(announced.group()) else announced.end()


def stops_of(text: str) -> tuple[str, ...]:
    """Stops and stations, each once."""
    found = [
        name for m in _STOP.finditer(text) for name in _listed(text, _start(m), bool(_MANY.match(m.group())))
    ]
    for after in _STOP_AFTER.finditer(text):
        if _CAPITAL.match(after.group(1)) and (name := _trimmed(after.group(1))):
            whole = _PART.fullmatch(text, after.end(1), after.end())
            found.append(name + whole.group() if whole else name)
    return _kept([name for name in found if not _BARE.fullmatch(name)])

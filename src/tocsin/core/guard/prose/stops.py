# SPDX-License-Identifier: AGPL-3.0-or-later
"""Stops and stations: "Haltestelle Markt", "Neulengbach Bahnhof", "arrêts Liberté, Halles et Victoire", a list below "Affected stops:"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from tocsin.core.guard.late import Late
from tocsin.core.guard.needles import first_words
from tocsin.core.guard.prose import last_stops, stop_numbers, tables
from tocsin.core.guard.prose.kept import kept, trimmed
from tocsin.core.guard.prose.names import name_at
from tocsin.core.guard.prose.nominative import stop

_UP = "[A-ZÀ-ÖØ-ÞŁŚŻŹĆ]"
# "Stop the Dam" is what somebody wants, and no stop; "Station Road" is a street.
# A kind that may stand behind its name ends a line, and the next one begins anew: "14th/Oak Station".
_LAST = rf"(?:{tables.pattern('stop_after')})\s*\n"
_STOP = Late(
    rf"(?<![\w-])(?!stop the |{_LAST}|(?-i:Station (?:Road|Street|Lane|Avenue|Approach|Rd|St|Ave)(?!\w)))(?:{tables.pattern('stop')})[\s:]+(?:(?-i:ID)[\s:]+(?=\d))?",
    re.IGNORECASE,
    begins=first_words(tables.words("stop")),
)
_WORD = rf"(?:{_UP}[a-z]{{0,3}}\.(?=\s)|(?:b\.)?{_UP}[\w'&/-]{{0,30}}(?:\.[\w'&/-]{{1,30}})?)"
_INSIDE = r"(?:am|an der|ob der|in der|im|upon|under|of|in(?= (?:Tirol|Vlbg|Vorarlberg|Kärnten|Steiermark|Salzburg|Holstein|Westf|Württ|Baden|Bayern|Oberbayern|Sachsen|NÖ|OÖ)\b))"
"""Small words inside a station's name: "Neusiedl am See Bahnhof", "Stoke upon Trent station", "Seefeld in Tirol Bahnhof"."""
# The Danish "st." is written small; large it is an English street.
_KIND = rf"(?:(?i:{tables.alternatives(set(tables.words('stop_after')) - {'st.'})})|st\.)"
_STOP_AFTER = Late(
    rf"(?=[A-ZÀ-ÖØ-ÞŁŚŻŹĆb])({_WORD}(?: (?:{_INSIDE} (?!\w{{1,20}}er ){_WORD}|{_WORD}|@|&)){{0,7}}) (?:\([a-z]{{1,12}}\) )?(?:Terminal \d{{1,2}}|{_KIND})(?!\w)",
    needs=tables.needed("stop_after"),
)
_PASSED = Late(
    rf"(?<![\w-])(?!(?-i:Bypass|BYPASS))(?:{tables.pattern('passes')})\s+(?:both |either )?(?=\w)",
    re.IGNORECASE,
    begins=first_words(tables.words("passes")),
)
"""What passes stops without a halt; written large, "Bypass" is a road's."""
_CLAUSE = Late(r", (?:der|die|das|the|les?|la|el|los|il|lo|de|het) ")
"""Behind a comma an article begins what else is told: "halten nicht in Altheim, der Ring ist gesperrt"."""
_STREET = Late(
    rf"(?:{tables.pattern('street')}) (?:(?:de|del|della|di|du|des) )?(?:(?:la|las|los) )?(?=[A-ZÀ-Ž])"
)
"""A street that a stop is called by, "non ferma in viale Alto e a Porta Nuova"."""
_TOO = frozenset("e y et ni und and en né".split())
_LONGEST_LIST = 600
"""Letters behind what passes stops in which they are told."""
_MANY = Late(
    r"(?i)(?:arrêts|stations|gares|haltestellen|stationen|stops|paradas|estaciones|fermate|stazioni|przystank(?:i|ów|ach)|stacj(?:e|ach|ami)|haltes|pysäkit|asemat|paragens|estações)\b"
)
_JOIN = Late(
    rf"\s*,\s*(?:(?:{tables.pattern('joins')}|n[oi]r?)\s+)?|\s+(?:{tables.pattern('joins')}|&|n[oi]r?|né|noch)\s+(?:à |in |en |a )?",
    re.IGNORECASE,
)
_AND = frozenset("i")
"""Polish for "and", which in a town's name says where it lies, "Mo i Rana"."""
_OWN = Late(r"(?:Gare|Bahnhof|Porte|Place|Estación de|Dworzec|Pętla) ")
"""Kinds of stop that are part of its name when written large: "Gare du Nord"."""
_PART = Late(r" (?:Hbf|Hauptbahnhof|Terminal(?: \d{1,2})?|Interchange|Centralstation|Resecentrum)")
"""Kinds of stop that are part of its name behind it: "Wien Hbf" is no "Wien"."""
_NEEDED = Late(
    r"(?:North|South|East|West|Union|Central|Grand Central|Main|Town|City|Airport|Victoria|Park|Penn|Centraal|\w{2,20} Power)"
)
"""Words that name no stop without what it is: "South Station", "Union Station"."""
_COMPOUND = Late(
    rf"(?={_UP})(?:(?:{_UP}\w{{1,20}} )?{_UP}\w{{1,30}}(?:-{_UP}\w{{1,30}}){{1,2}}-Bahnhof(?!\w)|(?:{_UP}\w{{1,20}} )?{_UP}\w{{2,30}}bahnhof(?= \(U\)))",
    needs=r"-bahnhof|\(u\)",
)
"""A station whose kind is glued to its name: "Wien Franz-Josefs-Bahnhof", "Wien Westbahnhof (U)"."""
_BARE = Late(
    rf"(?i)(?:{tables.pattern('stop')}|{tables.pattern('stop_after')}|just|affected|bypassed|bypassing|skipped|skipping|closed|missed|missing|following|nearest|next|nearby|temporary|use|board|skip|serve|final|last|first|regular|usual|original|alternative|alternate|replacement|relocated|all|both|these|other|bus(?:es)?|tram|train|subway|underground|tube|metro|railway|rail|shuttle|inbound|outbound|no|any|every|närmaste|richtung|one|two|three|four|deux|trois|quatre|cinq|sept|huit|neuf|dix|{tables.pattern('street_after')}|\d+)s?"
)
"""Before or behind the word for a stop they name none: "Affected stops:"."""
_TRACK = Late(r"(?:^|[ /])[A-Z]{0,3}\d{1,3}$")
"""A line before the word for a stop leads to another name: "U6 Station Nussdorf"."""
_BY_RAIL = Late(r"(?<=\w) (?:Rail|Railway|Train|Bus|Metro|Subway|Tube)$")
"""What runs there is no part of a name: "Leeds Rail Station"."""
_BARE_END = Late(rf" {_KIND}$")
_CAPITAL = Late(_UP + r"|\d")
_HEADING = Late(
    rf"(?im)^[^\n:.]{{0,40}}(?<!\w)(?:{tables.pattern('stop')}|haltestellen|stationen)(?!\w)[^\n:.]{{0,30}}:[ \t]*$",
    needs=(": ", tables.needed("stop") | {"haltestellen", "stationen"}),
)
"""A line that says that stops follow: "Bypassed stops:", "Folgende Haltestellen entfallen:"."""
_ITEM = Late(r"\n[ \t]*(?:[•·▪●○»‣➜*–-] ?)?(?=[^\n]{2,70}(?:\n|$))([^\n]+)")
_TOLD = Late(r"[:!?]$|\w\w\. \w")
"""What an item of a list is not: another heading, or a sentence."""


_LOOP = Late(r"(?i)pętl\w{1,3} [^\W\d_]{3,30} ?[-–]")
"""Trains that run to and fro between two stations, "w pętli Lipno-Olsza", have no loop of that name."""


def _listed(text: str, at: int, many: bool) -> Iterator[str]:
    """The name at a place, and after a plural the names that follow it: "arrêts Liberté, Halles et Victoire"."""
    for _ in range(30 if many else 1):
        name, end = name_at(text, at, _AND if many else frozenset())
        if not name:
            return
        yield name
        joined = _JOIN.match(text, end)
        if not joined:
            return
        at = joined.end()


_ALONE = frozenset(
    "Gare Hauptbahnhof Bahnhof Dworzec Stazione Estación Station Centraal Terminal Halte".split()
)
"""Kinds of stop that are a name behind another word for one: "Arrêt Gare", "Haltestelle Hauptbahnhof"."""


def _start(announced: re.Match[str]) -> int:
    return announced.start() if _OWN.match(announced.group()) else announced.end()


_THERE = Late(
    r"(?<![\w-])(?:(?-i:Stops)|(?:the|all|both|following|these|two|three|four) (?:bus |tram )?stops) at (?:both |the )?(?=[^.;:\n]{3,200} (?:are|will be|have been|were|closed|shut|(?:un|not )served|suspended|moved|relocated|skipped|missed)(?!\w))",
    re.IGNORECASE,
    needs="stops at ",
)
_SKIPPED = Late(
    r"(?<![\w-])(?:skip\w*|miss(?:es|ing)?|omit\w*|bypass\w*|not (?:serve|serving)|clos\w{2,3}) (?:the |both |its )?(?:bus |tram )?stops at (?:both |the )?",
    re.IGNORECASE,
    needs="stops at ",
)
"""Several stops and where they are: "Stops at Mill Road and Elm Street are closed"; a bus that "stops at Mill Road" closes none."""


def _there(text: str) -> Iterator[str]:
    for pattern in (_THERE, _SKIPPED):
        for found in pattern.finditer(text):
            yield from _listed(text, found.end(), True)


def _announced(text: str, last: set[int]) -> Iterator[tuple[str, bool]]:
    """Names behind the word for a stop, unless that ends one: "Westside Bahnhof Busse statt Bahnen"; and whether it is none
    of a name's own words."""
    for found in _STOP.finditer(text):
        if found.start() not in last and not _LOOP.match(text, found.start()):
            start = _start(found)
            named = _listed(text, start, bool(_MANY.match(found.group())))
            yield from ((name, start > found.start()) for name in named)


def _passed(text: str) -> Iterator[str]:
    """Stops at which nothing stops: "skip Pelham, Burke and 219 St", "halten nicht in Altdorf"."""
    for found in _PASSED.finditer(text):
        listed = text[found.end() : found.end() + _LONGEST_LIST]
        clause = _CLAUSE.search(listed)
        listed = listed[: clause.start()] if clause else listed
        at = 0
        while (kind := _STREET.match(listed, at)) and (named := name_at(listed, kind.end(), _AND | _TOO))[0]:
            yield kind[0] + named[0]
            joined = _JOIN.match(listed, named[1])
            if joined is None:
                return
            at = joined.end()
        yield from _listed(listed, at, True)


def _behind(text: str) -> Iterator[tuple[int, str]]:
    """Names before the word for a stop, and where that begins."""
    for after in _STOP_AFTER.finditer(text):
        name = trimmed(after.group(1)) if _CAPITAL.match(after.group(1)) else ""
        if name and not _BARE.fullmatch(name) and not _TRACK.search(name):
            kind = text[after.end(1) : after.end()]
            whole = _PART.fullmatch(kind) or (_NEEDED.fullmatch(name) and kind[1].isupper())
            yield after.end(1) + 1, name + kind if whole else stop(_BY_RAIL.sub("", name), kind)


def _below(text: str) -> Iterator[str]:
    """The items of a list that a heading announces, down to the first empty line or the next heading."""
    for heading in _HEADING.finditer(text):
        at = heading.end()
        while (item := _ITEM.match(text, at)) and not _TOLD.search(item[1].rstrip()):
            yield from _listed(text, item.start(1), False)
            at = item.end()


def stops_of(text: str) -> tuple[str, ...]:
    """Stops and stations, each once."""
    behind = dict(_behind(text))
    announced = list(_announced(text, set(behind)))
    found = [
        *(name for name, _ in announced),
        *behind.values(),
        *(m.group() for m in _COMPOUND.finditer(text)),
        *_below(text),
        *_passed(text),
        *last_stops.last(text),
        *_there(text),
    ]
    alone = {name for name, behind_one in announced if behind_one and name in _ALONE}
    plain = {
        name for name in found if not _BARE.fullmatch(name) and name.partition(" i ")[0] not in alone
    } | alone
    whole = [name for name in found if name in plain and _BARE_END.sub("", name) not in plain - {name}]
    numbers = list(stop_numbers.numbered(text))
    whole = [name for name in whole if name.partition(" ")[0] not in numbers]
    return kept([*whole, *numbers])

# SPDX-License-Identifier: AGPL-3.0-or-later
"""Stations that are called after somebody: an end of a section is written "station Juan Molina" where the notice says
that it is one.

A name that reads like a person's never stands in a slot by itself. A notice says that it is a station's by the word
"stations" before or behind both ends, or by the trains, buses or line that run or do not run between it and a place
that reads like none; between that word and the opener nothing may stand but small words and what becomes of the
service, so that "no trains after an argument between Juan Molina and Meadow" says nothing of the kind.
"""

from __future__ import annotations

from collections.abc import Iterator

from tocsin.core.guard.checks.values import tainted
from tocsin.core.guard.late import Late
from tocsin.core.guard.memory import of_words
from tocsin.core.guard.prose import tables
from tocsin.core.guard.prose.between.ends import TOLD_MORE
from tocsin.core.guard.prose.between.openers import BETWEEN
from tocsin.core.guard.prose.between.pair import Pair
from tocsin.core.guard.prose.effects import INSTEAD, effect_of, mode_of
from tocsin.core.guard.prose.times.days import DAY
from tocsin.core.model import Effect

STATION = "station "
AGO = 90
"""Letters before a pair in which a service may be named."""
_STATIONS = (
    r"(?i:stations|stops|haltestellen|stationen|bahnhöfen|gares|arrêts|estaciones|paradas|stazioni|fermate|stacjami|przystankami|haltes|estações|paragens"
    r"|hållplatserna|stationerna|stoppestederne|holdeplassene|stanicemi|zastávkami)"
)
_LEADING = Late(rf"^{_STATIONS} ")
_BEFORE = Late(rf"(?:[a-zà-ž']{{1,4}} ?){{0,2}}{_STATIONS} ")
_AHEAD = Late(
    rf"(?<!\w){_STATIONS} (?:(?:situ|compr|ubicad|localizad|locat|lying|gelegen|położon|poste)[^\W\d]{{0,9}} )?(?:{tables.alternatives(set(BETWEEN))}) $"
)
"""What lies between two of its kind: "stations between Walton and Ashley Hill", "arrêts situés entre"."""
# Not "stops", which is a verb, too: "a fight between A and B stops trains".
_BEHIND = Late(r" (?:metro |tram |train |bus |subway |railway )?stations(?!\w)")
_BOTH_BEHIND = Late(
    r" (?i:metro|tram|subway|railway|train) stations(?= (?:will|are|is|were|was|has|have|from|on|due)(?!\w)|[.,;]|$)"
)
_SERVICE = Late(
    r"(?i)(?<!\w)(?:trains?|buses|bus|trams?|subway|metro|services?|bahnen|züge|zugverkehr|bahnverkehr|busse|rames|autobus|autobuses|tren|treno|trein|pociąg|tåget|toget|zug|bahn|(?:circulación|circulation|circolazione|circulació|tráfico)(?: (?:ferroviari[ao]|ferroviaire|ferroviària))?|trafic|tranvía|tramvia|navettes?|lanzaderas?|trenes|tranvías|treni|pociągi|pociągów|tramwaje"
    r"|autobusy|treinen|bussen|comboios|autocarros?|eléctricos|tågen|tåg|bussar|togene|tog|busser|vlaky|vlaků|servicio|serviço|servizio|interestación|delays)(?!\w)"
    r"|(?<!\w)(?:linha|línea|linea|ligne|line|linie|linja|linii|linka|linjen)(?: (?:d[oae]|de|du))?(?:(?-i: [A-Z0-9][\w-]{0,15})){0,2}(?!\w)"
)
_RUNS = Late(
    r"(?i)(?:runs?|running|operat\w+|limit\w+|reduc\w+|interr[uo]mp\w*|suspend\w*|provided|skip\w*|bypass\w*|presta\w*|circul\w+|fahren|fährt|verkehr\w*|kursuj\w+|pendel\w+|being)$"
)
_PLAIN = Late(
    r"(?i)(?:partial|currently|tramo|troço|tronçon|abschnitt|section|tratta|ligaç|liaison|conexi|collegament|verbindung|połączen|odcin|seguint|siguient|suivant|folgend|following)"
)
_SMALL = frozenset(
    """en de du des la le les l el los las un una une par por per na do da os as o a e et y i in on of the is are be will has been was not only remain remains continue ist
    sind wird werden auf der die das dem den im am est sont sera seront se si è sono al sul sulla van op het zijn er på är og w ze z nie są jest
    queda quedan resta restano rimane reste restent bleibt bleiben blijft blijven
    express local nonstop stops eastbound westbound northbound southbound inbound outbound directions direction
    beiden beide richtungen richtingen deux sens ambos ambas sentidos sentido entrambe entrambi direzioni sensi obu kierunkach
    es ya
    no non ne pas plus hay ha será estará both also todo toda tutto tutta tout toute hoy oggi heute today""".split()
)
_NONE = Late(r"(?i)(?:no|keine|aucune?|sin|nessun|geen|ingen|inga|žádné|brak) $")
_WORD = Late(r"[^\W\d_]+")
_SENTENCE = Late(r"[.!?;\n]")
_OPENER = Late(r"[^\s\w]*\w[\w'-]*[^\w.;:!?,()]*$")
"""The last word before a pair, and a sign that stands behind it: "entre 🚊 "."""
_OPENED = Late(rf"(?<!\w)(?:{tables.alternatives(set(BETWEEN))}) (?:[^\w\s.,;:!?()]{{1,3}} )?$")
_UNMOVED = frozenset({Effect.UNKNOWN, Effect.INCIDENT, Effect.MEDICAL_INCIDENT})


def stations(text: str, pairs: list[Pair]) -> frozenset[str]:
    """The ends that read like a person and of which the notice says that they are stations."""
    read = frozenset(name for pair in pairs for name in (pair.first, pair.last) if tainted(name))
    return read and read.intersection(name for pair in _sure(text, pairs) for name in (pair.first, pair.last))


def _sure(text: str, pairs: list[Pair]) -> Iterator[Pair]:
    served, reach = False, 0
    for pair in pairs:
        served, reach = (served and _also(text[reach : pair.start])) or _served(text, pair.start), pair.end
        places = _nobodys(pair.first) or _nobodys(pair.last)
        behind = _BEHIND.match(text, pair.end) is not None and _beside(text, pair.start)
        beside = (
            _BEFORE.match(text, pair.start)
            or _BOTH_BEHIND.match(text, pair.end)
            or _AHEAD.search(text, max(0, pair.start - 44), pair.start)
        )
        told = beside is not None or (places and (served or behind))
        if told and not somebody(text, pair):
            yield pair


_OF_LINE = Late(r"(?<!\w)[A-Z]{0,2}\d{1,3} \([a-zà-ž]{4,14} (?:de |du |della )?$")
"""A line's part in brackets: "9 (tramo Puerta Vieja - Juan Molina)"."""
_SECTIONS = tables.words("section") - tables.words("line")
_CORNER = Late(r"^(\d{1,3}(?:st|nd|rd|th)) ?[/-] ?(.+)")
_ORDINAL = Late(r"(?<!\w)\d{1,3}(?:st|nd|rd|th)(?!\w)")
"""The number of a street: "95th/Dan Ryan" is a corner."""


def _nobodys(name: str) -> bool:
    """Whether a name reads like no person's, or holds a street's number."""
    return not tainted(name) or _ORDINAL.search(name) is not None


def somebody(text: str, pair: Pair) -> bool:
    """Whether a comma tells more of an end: "between Peter Miller, a driver, and Park Road"."""
    return "," in text[pair.start : pair.end].strip(" ,") or TOLD_MORE.match(text, pair.end) is not None


def _beside(text: str, at: int) -> bool:
    """Whether the word right before an opener is a service or what becomes of one."""
    word = (_WORD.findall(_OPENER.sub("", text[max(0, at - AGO) : at])) or [""])[-1]
    return _SERVICE.fullmatch(word) is not None or _moved(word)


def _served(text: str, at: int) -> bool:
    """Whether the words before an opener are a service and what becomes of it, in either order, and nothing else."""
    said = _OPENER.sub("", _SENTENCE.split(text[max(0, at - AGO) : at])[-1]).rstrip(" ,").rpartition(",")[2]
    services = list(_SERVICE.finditer(said))
    if not services or tables.cause().search(said):
        return False
    last = services[-1]
    behind = _WORD.findall(said[last.end() :])
    before = _WORD.findall(said[: last.start()])
    while before and (
        before[-1].casefold() in _SMALL or _PLAIN.match(before[-1]) or _SERVICE.fullmatch(before[-1])
    ):
        before.pop()
    moved = any(map(_moved, behind)) or bool(before and _moved(before[-1]))
    none = _NONE.search(said[: last.start()]) is not None or last[0].casefold() == "delays"
    return (moved or none) and all(_plain(word) for word in behind)


def _also(said: str) -> bool:
    """Whether a list goes on: "between A and B and between C and D; on the Vale line, between E and F"."""
    if len(said) > AGO or "." in said or "\n" in said:
        return False
    return all(_plain(word) for word in _WORD.findall(_SERVICE.sub("", _OPENER.sub("", said))))


def _plain(word: str) -> bool:
    return (
        bool(DAY.fullmatch(word.lower()))
        or word.casefold() in _SMALL
        or bool(_PLAIN.match(word))
        or _moved(word)
    )


@of_words(32768)
def _moved(word: str) -> bool:
    return bool(INSTEAD.match(word) or _RUNS.match(word)) or effect_of(f"service {word}") not in _UNMOVED


def of_section(text: str, pair: Pair, noun: str) -> Pair:
    """A pair behind a word for a section of what runs on rails, or that a sign joins behind an opener: one end that reads like a person is a station, too."""
    if noun.casefold() in _SECTIONS:
        railed = mode_of(text) in ("metro", "rail", "tram")
        told = railed or _OF_LINE.search(text, max(0, pair.start - 24), pair.start) is not None
    else:
        # "el servicio de tranvías entre A ↔ B"
        opened = _OPENED.search(text, max(0, pair.start - 16), pair.start) is not None
        told = opened and _served(text, pair.start)
    if not told:
        return pair
    read = [name for name in (pair.first, pair.last) if tainted(name)]
    if len(read) != 1 or somebody(text, pair):
        return pair
    first, last = (written(name, frozenset(read)) for name in (pair.first, pair.last))
    return Pair(first, last, pair.start, pair.end)


def written(name: str, known: frozenset[str]) -> str:
    """The name as it may stand in a slot; the word stands right before what reads like a person: "station Dan Ryan/95th"."""
    return STATION + _CORNER.sub(r"\2/\1", _LEADING.sub("", name)) if name in known else name

# SPDX-License-Identifier: AGPL-3.0-or-later
"""Lists of lines right behind their words: "Linien 2, 4 und 9", "RER B", "RE-Linien 22 und 50", and how they go on."""

from __future__ import annotations

import re
from collections.abc import Iterator

from tocsin.core.guard.late import Late
from tocsin.core.guard.lexicon.kinds import Kind, kind_of
from tocsin.core.guard.normal import fold
from tocsin.core.guard.prose import tables
from tocsin.core.guard.prose.routes import line_english, line_names, shut_roads
from tocsin.core.guard.prose.routes.amounts import numbered, timed
from tocsin.core.guard.prose.routes.line_ids import ANY_ID, ASIDE, BRAND, ID, JOIN, OPERATOR, ids, lettered
from tocsin.core.guard.prose.routes.line_words import LAST, linking, word_ends
from tocsin.core.guard.prose.routes.row import SHARE_BEHIND

_KIND = rf"(?:(?:{tables.pattern('line')}|nr|no|n°|nº)\.?\s+|n[°º](?=\d))?"
_LIST = Late(
    rf"(?:\.(?! [A-Z] [a-zà-ž]))?[ \t]*(?:(?:, )?(?i:{tables.pattern('excepts')})(?: [a-zà-ž']{{1,6}}){{0,2}} (?={ID}))?(?:[:–-]\s*)?\(?(?:(?:(?:de |d'|di |du )[a-zà-ž-]{{3,14}}|à la demande) (?={ID}))?(?:(?:[a-zà-ž]{{4,16}} )?[a-zà-ž]{{4,16}}:? (?=(?i:nr|no|nn?|n°|nº|num|n[uú]mero|num[eé]ro|numer|number|nummer|číslo)[. ]))?(?:(?i:nr|no|n°|nº|n\.[º°o]|number|n[uú]mero|num[eé]ro|numer|nummer|nro|nn|n\.|č|číslo|numrene|num|do)(?![^\W\d_])[.:]?\s*)?([a-zà-ž]{{3,16}} )?{OPERATOR}({ANY_ID}(?:{ASIDE}{JOIN}(?:(?i:{_KIND}){BRAND}|(?:die|der|la|il|el|le|the|den) (?=\d{{1,3}}[A-Z]?(?![\w-]))){ANY_ID}){{0,60}})"
)
_LETTER = Late(
    r"[ \t]([A-HJ-Z]|(?!AG|SA|KG|NV|BV|AB|AS|CD|PM|AM)[A-Z]{2}(?=\.(?: [A-Z]|\s*$)))\.(?=\s*$|\n|\s+([A-ZÀ-Ž][a-zà-ž]{1,16}) )"
)
_ROUTE = Late(r"(?i)(?<!\w)(?:routes?|rutas?|ruter?|rte?s?\.?)$")
_TRANSIT = Late(
    r"(?i)(?<!\w)(?:bus|buses|stops?|towards|trains?|trams?|rail|transit|passengers|riders|ligne|arrêts?|busser|hold\w+|buses|autobuse?s?|paradas?|recorridos?|servicios?|services?|diversion)(?!\w)",
    needs=" bus | buses | stop| towards | train| tram| rail | transit | passengers | riders | ligne | arrêt| busser | hold| autobus| parada| recorrido| servicio| service| diversion ",
)
"""Without one of these a "route" of a text on roads is a road, "Dale Blvd (Route 784)"."""


_SEVERAL = Late(
    r"(?i)(?<!\w)(?:linien|lignes(?: de (?:bus|tram))?|l[ií]neas|linhas|linee|lijnen|linjer(?:na)?|lini[ei]|lines|routes|rutas|nott?urn[aeo]s?|nocturnas)$"
)
_RANGED = Late(
    rf"(?: [a-zà-ž]{{4,12}}| de bus){{0,2}}? (?:von|d[ea]|od|from|van|fra|från)(?: l[ae])? ({ANY_ID}) (?:bis|[àa]l?|do|to|tot|till?)(?: l[ae])? ({ANY_ID})(?![\w:]|[.,]\d)"
)
"""All from here to there, "Linien von 1 bis 5"; of anything but lines it would be hours."""


def listed(text: str, ends: list[int], road: bool) -> Iterator[str]:
    """Lines right behind their words, which end at `ends`; on a text about roads alone a "route" is a road."""
    roads = road and not _TRANSIT.search(text)
    for end in ends:
        row = _LIST.match(text, end)
        if ranged := _RANGED.match(text, end) if _SEVERAL.search(text, max(0, end - 15), end) else None:
            if not _is_timed(text, ranged.end()):
                yield from (one for one, _ in ids(f"{ranged[1]} bis {ranged[2]}", kinds=True))
        elif row is None:
            yield from _lettered(text, end)
        elif _is_named(text, row) and not (row[2][0].isdigit() and _is_road(text, end, roads)):
            yield from _row(text, end, row)


def _is_road(text: str, end: int, roads: bool) -> bool:
    """Whether a "route" is a road: on a text about roads, or at an end of what is shut, "Oak Street closed from Route 9 to"."""
    if not _ROUTE.search(text, max(0, end - 7), end):
        return False
    return roads or (shut_roads.crossed(text, end) and not _TRANSIT.search(text))


def _lettered(text: str, end: int) -> Iterator[str]:
    letter = _LETTER.match(text, end)
    if letter and (len(letter[1]) > 1 or _goes_on(letter[2] or "")):
        yield letter[1]


def _is_named(text: str, row: re.Match[str]) -> bool:
    """Whether no word between makes hours, houses or a frequency of the ids."""
    word = (row.group(1) or "").strip()
    links = word in linking() and word not in tables.words("line")
    return not links and not (word and numbered(text, row.start(2)))


_ARTICLES = frozenset(
    "KM KD KW KS PR ČD ZS NS DB IC EV OD RD DO DA DE DU LA LE IL EL DI IN ON TO GO AG SA KG NV BV AB AS SE".split()
)
"""Small words in capitals, "LINHA DO NORTE", and what sort of a company runs it."""


_UP_TO = Late(r" ?[–-] ?\d{1,2}(?!\w)")


def _is_house(text: str, at: int) -> bool:
    """Whether a name before an id makes it a house's, a platform's or a day."""
    word = text[max(0, at - 24) : at].rpartition(" ")[0].rpartition(" ")[2]
    if word.casefold().rstrip(".") in ("nr", "no", "n") or word.endswith(","):
        return False
    return word[:1].isupper() and word.casefold() not in tables.words("line") and numbered(text, at)


def _is_timed(text: str, at: int, follows: bool = False) -> bool:
    """Whether an hour, a day or a share ends here, or a span of them begins: "buss 10–15 oktober", "et 3 métros sur 4"."""
    last = _UP_TO.match(text, at)
    shared = SHARE_BEHIND.match(text, at)
    return timed(text, at, follows) or shared is not None or (last is not None and timed(text, last.end()))


def _row(text: str, end: int, row: re.Match[str]) -> Iterator[str]:
    kind = _kind_before(text, end)
    done = row.start(2)
    dashed = not _ROMANCE.search(text, max(0, end - 7), end)
    for one, at in ids(row[2], kinds=True, dashed=dashed, then=text[row.end() : row.end() + 12]):
        last = row.start(2) + at
        if kind and _ANEW.search(text, done, last - len(one)):
            # "RER B, D, lignes H, N"
            kind = ""
        done = last
        glued = one.isalpha() and text[last - len(one) - 1] == "\n"
        if (
            not glued
            and one not in _ARTICLES
            and (one.isalpha() or not _is_timed(text, last, at > len(one)))
            and not _is_house(text, last - len(one))
        ):
            yield (kind if one[0].isdigit() or kind == "RER " else "") + one
    if _MANY.search(text, max(0, end - 10), end):
        yield from _further(text, row.end())
    if len(row[2]) > 3 and _NAMED_LISTS.search(text, max(0, end - 8), end):
        yield from line_names.tail(text, row.end())
    # "A, B, C, D y E.": a letter with a full stop ends a row; elsewhere it is a shortened word.
    if letter := LAST.match(text, row.end()):
        yield lettered(row[2], letter[1], letter[0][0])


_ANEW = Late(r"(?i)(?<!\w)(?:lignes?|trams?|m[ée]tros?|bus)(?!\w)")
_ROMANCE = Late(r"(?i)(?:linee|lignes|líneas|linhas|línies|lineas)$")
"""Behind these a dash parts two lines, "LINEE 1 – 6", elsewhere it is a range, "Linien 1 - 4"."""
_NAMED_LISTS = Late(r"(?i)(?:lignes|[lí]neas|linhas|linee|línies|linje|linjerna|linii|bus|tram)$")
"""Their lists may end with names; German ones end with any noun."""
_MANY = Late(
    r"(?i)(?:linien|lignes|[lí]neas|linhas|linee|lijnen|linjat|linjoj\w+|linjer\w{0,2}|linjoilla|linii|linie|linky|linek|lines|routes|buses|bussen|busse|trams|parcours|carreiras|rutas|züge|bussar\w{0,2}|bussit|busser\w{0,2}|tramwaje|autobusy)$"
)
_FURTHER = Late(
    rf"(?:[^\d.;:!?\n]|(?<=[A-Z])\.|(?<=Pl)\.|(?<=St)\.){{0,80}}?(?:, ?(?:(?:{tables.pattern('joins')}) )?|\s(?:{tables.pattern('joins')})\s)((?i:{_KIND}){BRAND}(?=[A-Z]{{0,3}}[ -]?\d|[A-Z] (?:en )?(?:direction|richtung|vers) ){ID})(?=[.;,)]|$| (?:osittain|kokonaan|teilweise|ganz|partiellement|parzialmente|parcialmente|częściowo|gedeeltelijk)(?!\w)|(?: [a-zà-ž]{{1,9}}){{0,3}} [{tables.UPPER}„\"(]| (?:{tables.pattern('joins')}) )(?!\.\d)"
)
"""The next of several lines, each with words of its own: "Linien 136, zwischen A und B, sowie 146, zwischen ..."."""


_STATE_ROAD = Late(r"[KL] \d{2,3}|[KL]\d{3}")
_YEAR = Late(r"(?:19|20)\d\d|\d{4}")
_MOST = 24
"""Lines with words of their own that one list has."""


_BOUND = Late(r"(?i) (?:en |in )?(?:direction|richtung|vers|towards|zwischen|entre)(?!\w)")
"""Where a line goes: no house and no platform goes anywhere."""


def _further(text: str, at: int) -> Iterator[str]:
    for _ in range(_MOST):
        found = _FURTHER.match(text, at)
        if found is None or _is_timed(text, found.end()):
            return
        if numbered(text, found.start(1)) and not _BOUND.match(text, found.end(1)):
            return
        if _YEAR.fullmatch(found[1]) or _STATE_ROAD.fullmatch(found[1]):
            return
        yield from (one for one, _ in ids(found[1]))
        at = found.end()


_KIND_BEFORE = Late(r"(?<![\w-])(RE|RB|RS|IRE|IC|ICE|MEX)-(?:Linien?|Züge?)$")


def _kind_before(text: str, end: int) -> str:
    """What of the word is the line's name: "RE-Linien 22 und 50", "RER B"; "Métro 9" is line 9."""
    if text[end - 3 : end + 1].upper() == "RER ":
        return "RER "
    kind = _KIND_BEFORE.search(text, max(0, end - 11), end)
    return kind[1] if kind else ""


def _goes_on(word: str) -> bool:
    """Whether a word behind a letter and a full stop begins a sentence: "metro A. Dalle 13", not "bus A. Garibaldi"."""
    return len(word) < 4 or word.casefold() in linking() or kind_of(fold(word)) == Kind.COMMON


def ridden(text: str) -> bool:
    """Whether a text speaks of what is ridden, so that a "route" may be a line's."""
    return _TRANSIT.search(text) is not None


def announced(text: str) -> bool:
    """Whether a line with its word stands anywhere; without one "closed" is said of roads."""
    taken = ridden(text)
    return bool(line_english.named(text)) or any(
        _LIST.match(text, end)
        for end in word_ends(text)
        if taken or not _ROUTE.search(text, max(0, end - 7), end)
    )

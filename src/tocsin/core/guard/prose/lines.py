# SPDX-License-Identifier: AGPL-3.0-or-later
"""Names of lines: "Linien 2, 4 und 9", "lignes 12 et 38", "RER B", "Routes 111, 112 & 117", "S 40", "Red Line"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache, lru_cache

from tocsin.core.guard.late import Late
from tocsin.core.guard.prose import line_signs, rows, tables
from tocsin.core.guard.prose.amounts import numbered, timed
from tocsin.core.guard.prose.clean import small
from tocsin.core.guard.prose.line_ids import ANY_ID, ASIDE, ID, JOIN, OPERATOR, SLASH, ids

_KIND = rf"(?:(?:{tables.pattern('line')}|nr|no|n°|nº)\.?\s+)?"
# Line words are looked for in small letters; what follows one is read as written.
# "Ringbuslinie", "pendelbus", "nattbussar": languages that glue words glue these, too.
_GLUED = r"(?!\w{0,8}autobahn)[a-zà-ž]{2,16}(?:bus(?:se|sen)?|liner|bahn|trams?|sneldienst(?:en)?|linien?|lijn(?:en)?|lijndienst|linje(?:n|r|rna)?|linj[ao][a-zäö]{0,6}|buss(?:ar|en)?)|[a-zäö]{0,12}linjo[a-zäö]{1,8}|(?:bussi|raitiovaunu|ratiko|lähijun|metroju)[a-zäö]{1,10}"
_WORD = Late(rf"(?<!\w)(?:(?:{tables.pattern('line')})s?|{_GLUED})(?!\w)")
_LIST = Late(
    rf"(?:\.(?! [A-Z] [a-zà-ž]))?[ \t]*(?:[:–-]\s*)?\(?(?:(?:de |d'|di |du )[a-zà-ž-]{{3,14}} (?={ID}))?(?:[a-zà-ž]{{4,14}} (?=(?i:nr|no|nn?|n°|nº|num)[. ]))?(?:(?i:nr|no|n°|nº|number|n[uú]mero|num[eé]ro|numer|nummer|nro|nn|n\.|č|číslo|numrene|num|do)[.:]?\s*)?([a-zà-ž]{{3,16}} )?{OPERATOR}({ANY_ID}(?:{ASIDE}{JOIN}(?i:{_KIND}){ANY_ID}){{0,60}})"
)
_LETTER = Late(r"[ \t]([A-HJ-Z])\.(?=\s*$|\n|\s+([A-ZÀ-Ž][a-zà-ž]{1,8}) )")
_LAST = Late(rf"(?:\s*,\s*|\s+(?:{tables.pattern('joins')}|&)\s+)([A-Z])\.(?=\s|$)")
_COLON = Late(
    rf"(?!\w)[^\d\n.:;]{{0,80}}:\s*({ID}(?:{ASIDE}{JOIN}{ID}){{0,60}})(?!\w)(?!(?<=: \d)\. [{tables.UPPER}])"
)
_NUMBER_SIGN = Late(r"(?m)^#(?=\d{1,3}[A-Z]? [A-Z][a-z])")
"""At the head of a line a route's: "#8 Halsted Temporary Reroute"."""
_HASH = Late(r"#(?=\d)|(?m:^)[-–•](?=\d)")
_DIVERSION = Late(r"(?<=mleitung) U ?\d{1,3}\b")
"""A signed way round, "Umleitung U15", is no underground line."""
_BESIDE = Late(
    r"\b((?:to|and|at|near|from|between) (?!Bus|Local|Express|Limited)(?:[A-Z][a-z]+ ){1,2})Rte?\. ?\d{1,3}\b"
)
"""A station by a road is called after it: "from Harlow to Rames Rt. 17"."""
_RAILWAY = Late(
    r"(?i)\b((?:moderni[zs]ac|remon|przebudow|elektryfikac|rewitalizac|prac\w* na|prac\w* przy|robót na)\w* linii )(?:E ?\d{2,3}|\d{3})\b(?=[^.]{0,200}(?:\bodcin|\bstacj|\bpocią| [–-] ))"
)
"""A railway's number, on which works are, not trains' lines: "remont linii 447"."""
_STUCK = Late(
    r"(?i)\b(linien?|lignes?|líneas?|linee?|lijn|lijnen|linjer?|linjat?|bus|tram|line|routes?)(?=\d)"
)
"""A word to which its number sticks: "Linie12"."""
_QUOTED = Late(r"[\"„“”«'] ?([A-Z]{0,2}\d{1,3}[A-Z]?) ?[\"“”»']")


@cache
def _linking() -> frozenset[str]:
    """Words that part a line word from a number that is no line: "bus from 7", "Bus ab 14 Uhr", "every 20 minutes"."""
    fields = ("until", "since", "to", "clock", "article", "small", "fence", "joins")
    spelt = {part for field in fields for word in tables.words(field) for part in word.split()}
    openers = {o for lexicon in tables.ALL for o, _ in (*lexicon.between, *lexicon.spans)}
    return frozenset(
        spelt
        | openers
        | {
            "every",
            "cada",
            "toutes",
            "alle",
            "ogni",
            "elke",
            "with",
            "avec",
            "mit",
            "about",
            "over",
            "nur",
            "only",
            "fährt",
            "fahren",
            "run",
            "runs",
            "arrive",
            "stop",
            "stops",
            "depart",
            "toda",
            "durch",
            "sind",
        }
    )


def _told(text: str, words: list[int]) -> Iterator[str]:
    """Lines behind a colon, away from their word: "the lines concerned tomorrow are: 001, 2 and C1"."""
    for end in words:
        told = _COLON.match(text, end)
        if told and not timed(text, told.end()):
            yield from (one for one, _ in ids(told.group(1)))


def _word_ends(text: str) -> list[int]:
    return [m.end() for m in _WORD.finditer(small(text))]


def _listed(text: str, words: list[int]) -> list[str]:
    found: list[str] = []
    for end in words:
        announced = _LIST.match(text, end)
        if announced is None:
            if (letter := _LETTER.match(text, end)) and _goes_on(letter[2] or ""):
                found.append(letter[1])
            continue
        word = (announced.group(1) or "").strip()
        if word in _linking() and word not in tables.words("line"):
            continue
        if word and numbered(text, announced.start(2)):
            continue
        # "RER B" is the line's name; "Métro 9" is line 9.
        prefix = "RER " if text[end - 3 : end + 1].upper() == "RER " else _kind_before(text, end)
        for one, at in ids(announced.group(2), kinds=True):
            if one in ("DO", "DA", "DE", "DU"):
                # "LINHA DO NORTE"
                continue
            if not timed(text, announced.start(2) + at):
                found.append((prefix if one[0].isdigit() or prefix == "RER " else "") + one)
        # "A, B, C, D y E.": a letter with a full stop ends a row; elsewhere it is a shortened word.
        if last := _LAST.match(text, announced.end()):
            found.append(last.group(1))
    return found


_KIND_BEFORE = Late(r"(?<![\w-])(RE|RB|RS|IRE|IC|ICE|MEX)-(?:Linien?|Züge?)$")


def _kind_before(text: str, end: int) -> str:
    """The letters that stand before the word: "RE-Linien 22 und 50"."""
    kind = _KIND_BEFORE.search(text, max(0, end - 11), end)
    return kind[1] if kind else ""


def _goes_on(word: str) -> bool:
    """Whether a word behind a letter and a full stop begins a sentence: "metro A. Dalle 13", not "bus A. Garibaldi"."""
    return len(word) < 4 or word.casefold() in _linking()


def announced(text: str) -> bool:
    """Whether a line word with a number stands anywhere; without one "closed" is said of roads."""
    return any(_LIST.match(text, end) for end in _word_ends(text))


# "la linea 5/11", "linee 5, 5/11 e 7": a word in the singular or the 5 before it says that both numbers are one line,
# here and in the rest of the text.
_ONE_SLASHED = Late(
    r"(?i)\b(?:linea|línea|linha|ligne) (\d{1,2}/\d{1,2})(?![\w/]|[.:]\d)|(?<![\w/.:])(\d{1,2}), (\2/\d{1,2})(?![\w/]|[.:]\d)"
)


def _with_slashed(text: str) -> str:
    told = [one[1] or one[3] for one in _ONE_SLASHED.finditer(text)]
    for one in dict.fromkeys(told[:8]):
        text = re.sub(rf"(?<![\w/]){one}(?![\w/])", one.replace("/", SLASH), text)
    return text


@lru_cache(maxsize=64)
def lines_of(text: str, road: bool) -> tuple[str, ...]:
    """Lines in the order found, each once. On a text about roads a bare "M25" is a road, not a line."""
    text = _BESIDE.sub(r"\1", _RAILWAY.sub(r"\1", _DIVERSION.sub("", _NUMBER_SIGN.sub("Route ", text))))
    text = _with_slashed(_QUOTED.sub(r"\1", _STUCK.sub(r"\1 ", _HASH.sub("", text))))
    words = _word_ends(text)
    found = _listed(text, words) + line_signs.alone(text, road) + list(_told(text, words))
    if not road:
        found += line_signs.bulleted(text)
    found += rows.lines_in_rows(text, bool(words), road, rows.kinds(found))
    branches = {one[-1] for one in found if one[-7:-1] == " Line "}
    found = [one for one in found if one not in branches]
    return tuple(dict.fromkeys(re.sub(r"\s+", " ", one).strip().replace(SLASH, "/") for one in found))

# SPDX-License-Identifier: AGPL-3.0-or-later
"""Names of lines: "Linien 2, 4 und 9", "lignes 12 et 38", "RER B", "Routes 111, 112 & 117", "S 40", "Red Line"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache, lru_cache

from tocsin.core.guard.prose import line_signs, tables
from tocsin.core.guard.prose.clean import small
from tocsin.core.guard.prose.line_ids import ASIDE, ASIDES, ID, JOIN

_KIND = rf"(?:(?:{tables.pattern('line')})\.?\s+)?"
# Line words are looked for in small letters; what follows one is read as written.
# "Ringbuslinie", "pendelbus", "nattbussar": languages that glue words glue these, too.
_GLUED = r"[a-zà-ž]{2,16}(?:bus(?:se|sen)?|bahn|trams?|sneldienst(?:en)?|linien?|lijn(?:en)?|linje(?:n|r|rna)?|linjat?|buss(?:ar|en)?)"
_WORD = re.compile(rf"(?<!\w)(?:(?:{tables.pattern('line')})s?|{_GLUED})(?!\w)")
_LIST = re.compile(
    rf"\.?[ \t]*(?::\s*)?\(?(?:(?:de |d'|di |du )[a-zà-ž-]{{3,14}} (?={ID}))?(?:[a-zà-ž]{{4,14}} (?=(?i:nr|no|n°|nº|num)[. ]))?(?:(?i:nr|no|n°|nº|number|n[uú]mero|num[eé]ro|numer|nummer|nro|nn|n\.|č|číslo|numrene|num|do)[.:]?\s*)?([a-zà-ž]{{3,12}} )?({ID}(?:{ASIDE}{JOIN}(?i:{_KIND}){ID}){{0,60}})"
)
_LETTER = re.compile(r"[ \t]([A-HJ-Z])\.(?=\s*$|\n|\s+[A-ZÀ-Ž][a-zà-ž]{1,2} )")
_ONE = re.compile(ID)
_LAST = re.compile(rf"(?:\s*,\s*|\s+(?:{tables.pattern('joins')}|&)\s+)([A-Z])\.(?=\s|$)")
# "The lines concerned tomorrow are: 001, 2 and C1", "linee gestite da altri (021, 043, 246P)": far from their word,
# three or more ids in a row are lines all the same.
_SERIES = re.compile(
    rf"(?<![\w.,:/+-]){ID}{ASIDE}(?:(?:\s*[,;/•·]\s*|\s[–-]\s)(?:(?:{tables.pattern('joins')})\s+)?{ID}{ASIDE}){{1,90}}(?:\s+(?:{tables.pattern('joins')}|&)\s+(?i:{tables.pattern('article')}\s)?{ID})?"
)
_NO_LINES = re.compile(
    rf"(?i)(?<!\w)(?:km|pk|nrs?\.?|stops?|haltes?|haltestellen?|paradas?|arrêts?|fermate|días?|dias?|jours?|giorni|dni|dnia|dniach|dagen|tage|days?|dates?|numbers?|hausnummern?|peron\w*|tor\w*|gleis\w*|platforms?|tracks?|quais?|binari\w*|spoor|laituri\w*|{'|'.join(sorted(w for x in tables.ALL for g in x.months for w in g.split('|') if w.isalpha()))})\W{{0,3}}(?:\w{{1,3}}\W)?$"
)
_HOURS_BEFORE = re.compile(
    r"(?i)\b(?:entre|tra|fra|between|zwischen|tussen|mellan|kl\.?|klo|godz\.?|alle|ore|h)(?: (?:las|le|les|as|den))?\s$"
)
_DATED = re.compile(
    rf"(?i)\s*(?:de\s+|of\s+)?(?:{'|'.join(w for x in tables.ALL for g in x.months for w in g.split('|'))})(?!\w)"
)
_COLON = re.compile(rf"(?!\w)[^\d\n.:;]{{0,80}}:\s*({ID}(?:{ASIDE}{JOIN}{ID}){{0,60}})(?!\w)")
_ASIDED = re.compile(
    r"\b(?:a|la|le|el|il|die|de|na|no|da|do|della|del|pelo|pela|del|linea) (\d{1,4}[A-Z]?|[A-Z]{1,2}\d{1,3}) ?\((?=[A-ZÀ-Ž])|\b(?:pelo|pela|della) (\d{1,4}[A-Z]?)(?![\w:.]\d|\w)"
)
_HASH = re.compile(r"#(?=\d)")
_CLOCK_AFTER = re.compile(
    r"\s*(?:Uhr|uur|h\b|heures|horas?\b|hrs\b|a\.m\b|am\b(?! (?:\d{1,2}\.|[MDSF]\w+(?:tag|woch)))|p\.?m\b|Minuten|minutes|min\b|minutos|minuti|Grad|km\b|m\b|%)",
    re.IGNORECASE,
)


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


def _series(text: str, words: list[int]) -> Iterator[str]:
    """Lines named in rows, away from the word that says they are lines."""
    for row in _SERIES.finditer(text):
        ids = list(_ONE.finditer(_blanked(row.group())))
        at = row.start()
        if len(ids) < 3 or not any(at - 300 < end <= at for end in words):
            continue
        if (
            not _NO_LINES.search(text, max(0, at - 40), at)
            and not _timed(text, row.end())
            and not _HOURS_BEFORE.search(text, max(0, at - 24), at)
        ):
            yield from (m.group() for m in ids)
    for end in words:
        told = _COLON.match(text, end)
        if told and not _timed(text, told.end()):
            yield from (m.group() for m in _ONE.finditer(_blanked(told.group(1))))


def _timed(text: str, at: int) -> bool:
    return bool(_CLOCK_AFTER.match(text, at) or _DATED.match(text, at))


def _blanked(row: str) -> str:
    return ASIDES.sub(lambda m: " " * len(m.group()), row)


def _word_ends(text: str) -> list[int]:
    return [m.end() for m in _WORD.finditer(small(text))]


def _listed(text: str, words: list[int]) -> list[str]:
    found: list[str] = []
    for end in words:
        announced = _LIST.match(text, end)
        if announced is None:
            found += [m.group(1) for m in [_LETTER.match(text, end)] if m]
            continue
        word = (announced.group(1) or "").strip()
        if word in _linking() and word not in tables.words("line"):
            continue
        # "RER B" is the line's name; "Métro 9" is line 9.
        prefix = "RER " if text[end - 3 : end + 1].upper() == "RER " else ""
        plain = _blanked(announced.group(2))
        for one in _ONE.finditer(plain):
            if not _CLOCK_AFTER.match(text, announced.start(2) + one.end()):
                found.append(prefix + one.group())
        # "A, B, C, D y E.": a letter with a full stop ends a row; elsewhere it is a shortened word.
        if last := _LAST.match(text, announced.end()):
            found.append(last.group(1))
    return found


def announced(text: str) -> bool:
    """Whether a line word with a number stands anywhere; without one "closed" is said of roads."""
    return any(_LIST.match(text, end) for end in _word_ends(text))


@lru_cache(maxsize=64)
def lines_of(text: str, road: bool) -> tuple[str, ...]:
    """Lines in the order found, each once. On a text about roads a bare "M25" is a road, not a line."""
    text = _HASH.sub("", text)
    words = _word_ends(text)
    found = _listed(text, words) + line_signs.alone(text)
    if words:
        found += line_signs.spoken(text)
        found += [*_series(text, words), *(m.group(1) or m.group(2) for m in _ASIDED.finditer(text))]
    if not road:
        found += line_signs.off_road(text)
    return tuple(dict.fromkeys(re.sub(r"\s+", " ", one).strip() for one in found))

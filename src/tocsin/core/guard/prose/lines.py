# SPDX-License-Identifier: AGPL-3.0-or-later
"""Names of lines: "Linien 2, 4 und 9", "lignes 12 et 38", "RER B", "Routes 111, 112 & 117", "S 40", "Red Line"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache, lru_cache

from tocsin.core.guard.prose import tables
from tocsin.core.guard.prose.clean import small

_PREFIX = "RER|REX|IR|RJX|RJ|CJX|TER|IRE|ICE|IC|EC|RE|RB|MEX|FEX|STB|SEV|CT|SL|NE|BRT|MRT|LRT|TGM|[A-Z]"
_ID = rf"(?:(?:{_PREFIX})[ -]?\d{{1,4}}(?:[A-Za-z]|ex)?(?!\w|:\d)|[A-Z]{{1,3}}\d{{1,4}}(?:[A-Z]|ex)?(?!\w|:\d)|[A-Z][a-z]\d{{2,3}}(?!\w)|\d{{1,4}}(?: ?(?:bis|ter)|[A-Za-z]{{0,2}})(?![\w:.]\d|\w)|n\d{{1,3}}(?!\w|:\d)|[A-Z](?![\w'.°]|-[A-Z]?[a-z])|[A-Z]{{2}}\d?(?![\w'.]))"
_JOIN = rf"(?:\s*(?:[,;/+&|\n•·]|–|-(?=\s?[A-Z]?\d))\s*(?:(?:{tables.pattern('joins')}|&|\+)\s+)?|\s+(?:{tables.pattern('joins')})\s+| (?=\d{{1,3}}[A-Z]?(?:\s*[:,;)\n]|\s+\d{{1,3}}\b(?!:)|$)))"
# "10 Norte", "21 serale", "722 - Campina do Barreto e 741": what belongs to an id and is none.
_KINDS = r" (?:Norte|Sur|Este|Oeste|North|South|East|West|Nord|Sud|Est|Ouest|Süd|Ost|Ovest|[Ss]erale|[Nn]otturn[aoe]|[Ff]estiv[aoe]|[Ss]cuola|Expr[eé]ss?|[Rr]apid[eo]?|Limited|Local|[Nn]octurn[ao]s?)(?!\w)"
_TO_PLACES = r"\s?[-–]\s?[A-ZÀ-Ž][^\W\d_]{2}[^\d\n,;:()]{0,40}?"
_ASIDES = re.compile(
    rf"\([^()\n]{{1,60}}\)|{_KINDS}|{_TO_PLACES}(?=\s*,|\s+(?:{tables.pattern('joins')}|&)\s+\d)"
)
_ASIDE = rf"(?:\s?\([^()\n]{{1,60}}\)|{_KINDS}|{_TO_PLACES}(?=\s*,|\s+(?:{tables.pattern('joins')}|&)\s+\d))?"
_KIND = rf"(?:(?:{tables.pattern('line')})\.?\s+)?"
# Line words are looked for in small letters; what follows one is read as written.
_WORD = re.compile(rf"(?<!\w)(?:{tables.pattern('line')})s?")
_LIST = re.compile(
    rf"\.?[ \t]*(?::\s*)?\(?(?:(?i:nr|no|n°|nº|number|n[uú]mero|num[eé]ro|numer|nummer|nro|nn|n|č|číslo|numrene|num|do)[.:]?\s*)?([a-zà-ž]{{3,12}} )?({_ID}(?:{_ASIDE}{_JOIN}(?i:{_KIND}){_ID}){{0,60}})"
)
_ONE = re.compile(_ID)
# "The lines concerned tomorrow are: 001, 2 and C1", "linee gestite da altri (021, 043, 246P)": far from their word,
# three or more ids in a row are lines all the same.
_SERIES = re.compile(
    rf"(?<![\w.,:/+-]){_ID}{_ASIDE}(?:(?:\s*[,;/•·]\s*|\s[–-]\s)(?:(?:{tables.pattern('joins')})\s+)?{_ID}{_ASIDE}){{1,90}}(?:\s+(?:{tables.pattern('joins')}|&)\s+(?i:{tables.pattern('article')}\s)?{_ID})?"
)
_NO_LINES = re.compile(
    rf"(?i)(?<!\w)(?:km|pk|nrs?\.?|stops?|haltes?|haltestellen?|paradas?|arrêts?|fermate|días?|dias?|jours?|giorni|dni|dnia|dniach|dagen|tage|days?|dates?|numbers?|hausnummern?|peron\w*|tor\w*|gleis\w*|platforms?|tracks?|quais?|binari\w*|spoor|laituri\w*|{'|'.join(sorted(w for x in tables.ALL for g in x.months for w in g.split('|') if w.isalpha()))})\W{{0,3}}(?:\w{{1,3}}\W)?$"
)
_DATED = re.compile(
    rf"(?i)\s*(?:de\s+|of\s+)?(?:{'|'.join(w for x in tables.ALL for g in x.months for w in g.split('|'))})(?!\w)"
)
_COLON = re.compile(rf"(?!\w)[^\d\n.:;]{{0,80}}:\s*({_ID}(?:{_ASIDE}{_JOIN}{_ID}){{0,60}})(?!\w)")
_ASIDED = re.compile(
    r"\b(?:a|la|le|el|il|die|de|na|no|da|do|della|del|pelo|pela|del|linea) (\d{1,4}[A-Z]?|[A-Z]{1,2}\d{1,3}) ?\((?=[A-ZÀ-Ž])|\b(?:pelo|pela|della) (\d{1,4}[A-Z]?)(?![\w:.]\d|\w)"
)
_LINE_AFTER = re.compile(
    r"(?<![\w.-])([A-HJ-Z]|\d{1,3}[A-Z]?|[A-Z]{1,2}\d{1,2}) (?:Line|line|Train|train|bus|Bus|tram|Tram)\b(?! \d| sur | su | de cada | von | van | every)"
)
_START = re.compile(r"(?m)^[ \t]*((?![ABEN]\d)[A-Z]{1,3}\d{1,3}[A-Z]?) (?=[a-z])")
_TWINS = re.compile(r"\b([A-Z][a-z]+) (?:and|&) ([A-Z][a-z]+) [Ll]ines\b")
_OWN = re.compile(
    r"\b(?:[Ll]inha|Línea|Linea) (?:(?:de|do|da|di) )?([A-ZÀ-Ž][a-zà-ÿ-]{2,20})\b(?! ?[-–] ?[A-ZÀ-Ž])"
)
_SPOKEN = re.compile(
    r"\b(?:la|le|el|il|die|der|de) (\d{1,3}[A-Z]?|[A-Z]{1,2}\d{1,3}) (?=(?:sera|est|ne |entre|circule|s'arr|fährt|wird|verkehrt|rijdt|circula|se desv|devi))"
)
_ALONE = re.compile(
    r"(?<![\w.-])(?:REX|RJX|RJ|CJX|IRE|MEX|FEX|RE|RB|RER|TER|IR|SKM|WKD|U|S|CT|SL|BRT)[ ]?\d{1,3}[A-Z]?(?!\w|:\d)(?!\s?(?:km|m|Uhr)\b)"
)
_LETTERED = re.compile(r"(?<![\w.])(?:M|T|L|N|C|R|V|X|W|FL|P|CT|EL)\d{1,3}[A-Z]?\b")
_TITLE = re.compile(r"(?m)^[ \t]*(\d{1,4}[A-Z]?)\s+[A-ZÀ-Ž][\w'’. -]{2,40}:")
_NAMED = re.compile(
    r"\b([A-Z][a-z]+(?:\s&\s[A-Z][a-z]+)?)\s(?:Line|line|lines|Lines)\b(?:\s([A-Z])\s(?:Branch|branch))?"
)
_HEAD = re.compile(
    r"(?m)(?:^|(?<=[.;] ))[ \t]*(?![AN]\d{1,3} ?:)(?!(?:19|20)\d\d(?!\d))((?:\d{1,4}[A-Z]?|[A-Z]{1,3}\d{1,3})(?:\s*(?:[,/]|[–-](?= ?[A-Z]\d))\s*(?:\d{1,4}[A-Z]?|[A-Z]{1,3}\d{1,3})){0,20})\s*(?::(?!\d)|[–-]\s(?=[A-ZÀ-Ž]))"
)
_NOT_NAMED = frozenset(
    {
        "The",
        "No",
        "Regular",
        "This",
        "On",
        "Bus",
        "Your",
        "Each",
        "New",
        "First",
        "Last",
        "Rail",
        "Train",
        "Branch",
        "All",
        "Main",
        "Service",
        "Route",
        "Affected",
        "Other",
    }
)
_BULLET = re.compile(r"\[([A-Z0-9]{1,3})\]")
_CLOCK_AFTER = re.compile(
    r"\s*(?:Uhr|uur|h\b|heures|a\.?m\b|p\.?m\b|Minuten|minutes|min\b|minutos|minuti|Grad|km\b|m\b|%)",
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
        if not _NO_LINES.search(text, max(0, at - 40), at) and not _timed(text, row.end()):
            yield from (m.group() for m in ids)
    for end in words:
        told = _COLON.match(text, end)
        if told and not _timed(text, told.end()):
            yield from (m.group() for m in _ONE.finditer(_blanked(told.group(1))))


def _timed(text: str, at: int) -> bool:
    return bool(_CLOCK_AFTER.match(text, at) or _DATED.match(text, at))


def _blanked(row: str) -> str:
    return _ASIDES.sub(lambda m: " " * len(m.group()), row)


def _word_ends(text: str) -> list[int]:
    return [m.end() for m in _WORD.finditer(small(text))]


def _listed(text: str, words: list[int]) -> list[str]:
    found: list[str] = []
    for end in words:
        announced = _LIST.match(text, end)
        if announced is None:
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
    return found


def _named(text: str) -> list[str]:
    found = [f"{name} Line" for twins in _TWINS.finditer(text) for name in twins.groups()]
    found += [own.group(1) for own in _OWN.finditer(text)]
    for named in _NAMED.finditer(text):
        name, branch = named.groups()
        if name not in _NOT_NAMED:
            found.append(f"{name} Line {branch}" if branch else f"{name} Line")
    return found


def announced(text: str) -> bool:
    """Whether a line word with a number stands anywhere; without one "closed" is said of roads."""
    return any(_LIST.match(text, end) for end in _word_ends(text))


@lru_cache(maxsize=64)
def lines_of(text: str, road: bool) -> tuple[str, ...]:
    """Lines in the order found, each once. On a text about roads a bare "M25" is a road, not a line."""
    words = _word_ends(text)
    found = _listed(text, words) + [m.group() for m in _ALONE.finditer(text)]
    if words:
        found += [*_series(text, words), *(m.group(1) or m.group(2) for m in _ASIDED.finditer(text))]
    if not road:
        found += [m.group() for m in _LETTERED.finditer(text)]
        found += [m.group(1) for p in (_LINE_AFTER, _START) for m in p.finditer(text)]
        found += [m.group(1) for m in _SPOKEN.finditer(text)]
        found += [m.group(1) for m in _BULLET.finditer(text)]
        found += [m.group(1) for m in _TITLE.finditer(text)]
        found += [one for m in _HEAD.finditer(text) for one in re.split(r"\s*[,/–-]\s*", m.group(1))]
    found += _named(text)
    return tuple(dict.fromkeys(re.sub(r"\s+", " ", one).strip() for one in found))

# SPDX-License-Identifier: AGPL-3.0-or-later
"""What a line can be called, and what may stand between two lines of a row: patterns only."""

from __future__ import annotations

import re
from functools import lru_cache

from tocsin.core.guard.late import Late
from tocsin.core.guard.prose import tables
from tocsin.core.guard.prose.routes.spelling import COLOURS, SLASH, SPACE

_PREFIX = (
    "Ex|RER|REX|IR|RJX|RJ|CJX|TER|IRE|ICE|IC|EC|RE|RB|MEX|FEX|SFM|SV|STB|SEV|CT|SL|NE|BRT|MRT|LRT|TGM|[A-Z]"
)
_SHOUTED = "DEL|DAL|DALLE|ALLE|DES|VON|VOM|AUF|BIS|NUR|DIE|DER|DEN|LES|LAS|LOS|EN|DU|AU|AL|EL|TO|FROM|THE"
"""Small words in capitals, "AUTOBUSOS DEL 3 AL 7 DE MARÇ", and no letters of an id."""
_NONE = (
    r"SH ?\d",  # a highway of New Zealand
    r"\d{1,2}/0\d(?!\d)",  # a day, "3/09"
    r"(?<=\d/)0\d(?!\d)",  # its month
    r"\d+(?:st|nd|rd|th)\b",  # an English ordinal
    r"J\d",  # a junction
    r"1er\b",
    r"\d{1,2}(?:AM|PM)(?!\w)",  # an hour, "11AM-2PM"
    r"1[eè]?re\b",
    r"\d{1,2}[eè]me\b",  # French ordinals
    r"\d{1,3}e [A-ZÀ-Ž]",  # "3e Rue"
    r"\d{1,2}K (?:[Ee]vent|[Rr]un|[Rr]ace)(?!\w)",  # a race, "5K Run"
    r"\d{1,2}(?:\.\d\d)?:(?:een|ään|aan|iin|hin)(?!\w)",  # a Finnish hour, "22:een"
    r"0\d{3}(?!\d)",  # an hour without a colon, "0930"
    r"[A-Z] (?:1[0-9]|20)\d\d(?!\d)",  # a small word at the head of a sentence and a year, "W 2026 roku"
    r"[AO] (?:[Ll]inh|[Cc]arreir)",  # a sentence that begins behind a dash
    r"(?:KM|PK|RD|RN|RP|SS|SP|SR|BR)[ -]\d",  # kilometres, and roads
    rf"(?:{_SHOUTED})\d",  # "DALLE 21.00 DEL20/7"
)
"""What begins like an id and is none."""
_NO_SUM = r"(?![\w:.%]| ?(?:€|euros?|km|m\b))"
_SHAPES = (
    rf"[A-Z][A-Zx]?\d{{1,3}}{SPACE}(?:LTD|Ltd|SBS)(?!\w)",  # "Q27 LTD", "M60 SBS"
    rf"\d{{1,2}}-(?i:{COLOURS})(?!\w)",  # "3-Vermelha"
    r"\d{1,3}\+(?=[,;)\s]|$)",  # "41+"
    r"\d{1,3}/(?=[,;.)]|$| [a-zà-ž]| [–-] |(?<=\d\d/) [A-Z])",  # "36/"
    r"\d{1,3}Express(?!\w)",  # "402Express"
    r"Exprés [A-ZÀ-Ž][a-zà-ž]{3,13}(?![\w-])",  # "Exprés Aeropuerto"
    r"[A-Z]\d{1,3}-SBS(?!\w)",  # "M15-SBS"
    rf"\d{{1,4}}[A-Z]?{SLASH}(?:\d{{1,3}}[A-Z]?|[A-Z])(?!\w)",  # "5/105", one line's
    r"\d{3}\.\d(?![\d\w:.]\d)",  # "402.1"
    rf"(?:(?<=[\d\w], )|(?<=\w et )|(?<=ignes )|(?<=igne ))(?:2[5-9]|[3-9]\d)\.\d\d{_NO_SUM}",  # "91.06", a French département's
    rf"\A(?:3[2-9]|[4-9]\d)\.\d\d{_NO_SUM}",  # the first of a row
    r"(?<!/)\d{1,3}/[A-ERSa-e](?![\w/]|-\d)",  # "46/b"
    rf"\d{{1,3}}{SPACE}[A-E](?!\w)",  # "48 A"
    r"\d[a-z]\d(?!\w)",  # "5a1"
    r"(?<=\d, )[A-Z]-[A-Z]{2,3}(?=, [A-Z]{0,3}\d)",  # "726, L-EX, 524"
    r"(?:(?<=\d, )|(?<=\d et )|(?<=s et )|(?<=\d and ))\d{1,2}s(?!\w)",  # "lignes 1, 7s et 9s"
    r"n[A-Z]{1,2}\d?(?!\w)",  # "nX"
    r"[A-Z]\d{1,2}-0\d{2}[A-Z]?(?!\w)",  # "S1-012"
    r"[RL]\d{1,2} ?[NnSs](?:ord|ud|orte|ur)(?![\w-])",  # "R2 Nord"
    r"\d{1,3} (?:[Nn]ord|[Ss]ud|Norte|Sur)(?![\w-])",  # "12 Sur"
    r"\d{1,2}-[A-Z](?!\w)",  # "9-A"
    r"\d{6}(?!\w)",  # Czech regional lines, six digits
    r"S \d X(?!\w)",  # "S 1 X"
    rf"(?:{_PREFIX})[ -]?\d{{1,4}}(?:[A-Za-z]|ex)?(?!\w|:\d)",  # kinds of trains, "RE 5", "RER7"
    rf"[A-Z]{{1,3}}{SPACE}?\d{{1,4}}(?:[A-Z]{{1,4}}|ex)?(?!\w|:\d)",  # "X31", "SB 63"
    r"(?!Km|No|Nr)[A-Z][a-z][A-Z]?\d{1,3}[A-Z]?(?!\w)",  # "Bx12", "BxM3A"
    r"\d{1,4}(?: ?(?:[Bb]is|BIS|[Tt]er)(?!/| (?:[A-ZÀ-Ž\d]|inkl|einschl|auf|zu|ca|etwa|vorauss|morgen|heute|mindest|sp[äa]t|gegen|nach|in))|(?![ap]m\b|h\b|s\b)(?:[A-Za-z]{0,2}|[A-Z]{3,6}))(?![\w:.]\d|\w)",  # "387A", "5 bis", "2ABC"
    r"[eimnx]\d{1,2}(?!\w|:\d)",  # "m7", "e22"
    r"n\d{3}(?!\w)",  # "n512"
    r"(?:(?<=[\d+], )|(?<=[A-Z], ))[A-Z]{3,4}(?=, | (?:e|y|et|und|en) [A-Z\d])",  # names in capitals within a list
    r"(?:(?<=\d [ey] )|(?<=\d et )|(?<=[A-Z] et )|(?<=\d und )|(?<=\d en ))[A-Z]{3,4}(?![\w'-]| [A-Z])",
    r"[A-Z]{3}(?=, (?:(?:e|y|et|und|and|en|i) )?[A-Z]{0,3}\d| (?:e|y|et|und|and|en|i) [A-Z]?\d)",
    r"(?![SU] [A-ZÄÖÜ][a-zäöü])[A-ZŻŁŚ](?!(?!'s\b)[\w'.°]|-[A-Z]?[a-z]| [A-Z]{3})",  # one letter
    r"[A-Z]{2}\d?(?![\w'.]| \d{1,2}[:.]\d\d|(?<=[A-Z]) [A-ZÀ-Ž][a-zà-ž])",  # two letters, "SL", "AB1"
)
"""What an id looks like, the first that fits."""
ID = rf"(?:(?!{'|'.join(_NONE)})(?:{'|'.join(_SHAPES)}))"
JOIN = rf"(?:\s*(?:[,;/+&|\n•·]|–|-(?=\s?[A-Z]?\d|\s[A-Z]{{1,2}} [–-] (?:[A-Z]{{1,2}} [–-] ){{0,6}}[A-Z]{{0,2}}\d))\s*(?!(?<=\n)\d{{1,2}}\. [A-ZÀ-Ž]|[A-Z] [a-zà-ž]{{1,4}}\.|(?<=\n)[A-Z] [a-zà-ž])(?:(?:{tables.pattern('joins')}|&|\+)\s+)?|\s+(?:{tables.pattern('joins')})\s+|\s+(?:à|al|through|thru)\s+(?=\d{{1,4}}[A-Z]?\b(?!:|\s?(?:h|%|m|km|min|heures?|horas?|[ap]\.?m)\b))| (?=[A-Z]?\d{{1,3}}[A-Z]?(?![\w.:,]\d|\w)))"
# "21 serale", "722 - Campina do Barreto e 741": what belongs to an id and is none.
_KINDS = r" (?:Este|Oeste|North|South|East|West|Est|Ouest|Süd|Ost|Ovest|[Ss]erale|[Nn]otturn[aoe]|[Ff]estiv[aoe]|[Ss]cuola|[Bb]arrat[oa]|[Bb]arrée?|Expr[eé]ss?(?! [A-ZÀ-Ž])|[Rr]apid[eo]?|Limited|Local|[Nn]octurn[ao]s?|(?:du|de|del|della|di) (?:tram(?:way)?|m[eé]tro|bus|RER|tranvía|metropolitana))(?!\w)"
# "38/a/b/d": kinds of one route.
_LETTERS = r"(?:/[a-z]){2,}(?!\w)"
_AND = r"et|e|y|und|and|en|i|ja|og|och|sowie|sekä|&"
# "las líneas 19 Aiete-Bera, 23 Errondo-Puio y 43 Anoeta-Igara", "722 - Campina do Barreto e 741"
_TITLE = rf"(?:[ \t][-–]?[ \t]?|[-–][ \t]?)(?!SBS\b|(?:{COLOURS})\b|(?:Norte|Sur|Nord|Sud)\b|[A-Z]{{2,4}}(?:,| (?:{_AND}) ))[A-ZÀ-Ž][^\W\d_](?:[^\d\n,;:().]|(?<=\b[SP]t)\.|(?<=[BbH]f)\.|(?<=[Ss]tr)\.|(?<=Pl)\.){{1,50}}?(?=(?:\s*[,;]\s*|\s+(?:{_AND})\s+)[A-Z]{{0,2}}-?\d)"
_BOUND = rf"[ \t](?:en |in )?(?:direction|direzione|dirección|direcció|Richtung|richting|kierunek|towards|vers)(?: d[eu])? [A-ZÀ-Ž](?:[^\d\n,;:()]|\d(?=e|er|ème)){{1,50}}?(?=(?:\s*[,;]\s*|\s+(?:{_AND})\s+)(?:[A-Z]{{0,2}}-?\d|[A-HJ-Z] (?:en |in )?(?:dire|Rich|rich)))"
"""Where each goes, "des lignes 7 direction Les Côtes et 9 direction Gare"."""
_BESIDE = rf"{_BOUND}|\((?!\d{{1,3}}[A-Z]?,)[^()\n]{{1,60}}\)|{_LETTERS}|{_KINDS}|{_TITLE}"
ASIDES = Late(_BESIDE)
ASIDE = rf"(?:\s?(?:{_BESIDE}))?"
BRAND = r"(?:(?<!\n)[A-ZÀ-Ž][a-zà-ž]{2,12}(?:-[a-zà-ž]{2,8})? (?=[A-Z]?\d))?"
"""A network's own name for a kind of line, between two ids of a row: "107, Métrobus 807 et Couche-tard 907"."""
OPERATOR = rf"(?:(?!(?:{_PREFIX}|{_SHOUTED}) )[A-Z]{{3,5}} (?=\d)|(?!{tables.pattern('stop')}|{tables.pattern('street')})[A-ZÀ-Ž][a-zà-ž]{{2,12}} (?=[1-9]\d{{1,2}}(?!\w)))?"
"""Who runs a line, "línea EMT 180"; none of its name."""
_WORDED = (
    r"(?!h\d|km|nr|no|pk)[a-z]{1,2}\d{1,3}(?![\w:])",  # "s4"
    r"a(?= et b(?!\w))|b(?![\w'’.-])",  # Rennes has a and b
    r"[A-Z][a-z]{2,9}\d{1,2}(?![\w:.-])",  # "Star1"
    r"(?:(?<=, )[A-Z][a-z][A-Z]|[A-Z][a-z][A-Z]\d|Bx)(?!\w)",  # "BxM"
    r"(?!ANM|ATM|GTT|AMT|EAV|EMT|TMB|TCL|TAN|BVG|RNV|VAG|MVG|VVS|KVB)[A-Z]{3}(?= (?:wird|fährt|verkehrt|ist|entfällt|endet|Richtung|est|sera|è|sarà|jest|kursuje|rijdt)\b)",  # "RSA fährt"
    r"[A-Z]{3,4}(?=, [A-Z]{1,4}(?:\d|[, ]))",  # within a list
    r"\d{1,3}s(?=, [A-Z]{1,2}\d)",  # "las líneas 100s, A11"
    r"(?<=\d, )(?:L[ae] )?[A-Z][a-zà-ž]{3,12}(?= (?:et|e|y|i) \d{1,3}(?![\w:]| [a-z]{4,}))",  # "6, 11, La Navette et 19"
    r"\d{1,3}/(?=[,;.)]|$| [a-zà-ž])",
    r"\d{1,3}Express(?!\w)",
    r"[A-Z]\d{1,3}-SBS(?!\w)",
    r"\d{1,3} [A-E](?=[,;:)\n]|$|\.\s| (?:und|et|e|y|and|en|i|oraz|wird|werden|fährt|fahren|in|ist|nur) )",  # "48 A"
    r"[1-9]\.[12](?![\w:.]\d|\w)",  # "5.1"
    r"[1-9]\d{1,2}\.\d{3}(?![\w.]| (?:pass|pers|euro|voy|utent|usag|usuar|trav|pend|viag|reiz|fahrg))",  # Swiss lines, "62.311"
    r"[1-9]\d\.\d(?![\w.])",  # "80.2"
    rf"(?:3[2-9]|[4-9]\d)\.\d\d{_NO_SUM}",  # "95.02"
    r"[1-9]\d{4}(?![\w:.]\d|\w| [A-ZÀ-Ž])",  # five digits
    rf"(?!(?:{_SHOUTED}) )[A-Z]{{2,4}}(?: \d{{1,2}}|-\d{{1,3}})(?![\w:.]\d|\w)",  # "RS 1"
)
ANY_ID = rf"(?:{'|'.join(_WORDED)}|{ID})"
"""Right behind a line word also a kind nobody told us of: "Linie RS 1"."""
_ONE = Late(ID)
_ANY_ONE = Late(ANY_ID)
# "Linien 60 bis 63", "lines 1 through 4", "U1-U4": all that lie between.
_RANGE = Late(
    r"\s*(?:bis|to|through|thru|à|al|t/m|tot|tot\s+en\s+met|do|až|til|till|through\s+to)\s*", re.IGNORECASE
)
_DASHED = Late(r" ?[–-] ?")
_CHAIN = Late(r"\d[A-Z]? ?[–-] ?[A-Z]{0,2}\d{1,3}[A-Z]? ?[–-] ?[A-Z]{0,2}\d")
"""Dashes that only part what they stand between: "31 - 32 - 34"."""
_STEPS = Late(r"([A-Z]{0,2})(\d{1,3})$")
_STEPPED = Late(r"[A-Z]{0,2}(\d{1,4})$")
WIDEST = 10
"""Lines that a range may span; a wider one names a network's numbers, of which few are lines."""


@lru_cache(maxsize=2048)
def ids(row: str, kinds: bool = False, dashed: bool = False, then: str = "") -> tuple[tuple[str, int], ...]:
    """The ids of a row and where each ends, with those that lie inside a range of up to `WIDEST`; `dashed` says that a
    dash makes one, too, "Linien 1-4"; `then` is what follows the row."""
    plain = ASIDES.sub(lambda m: " " * len(m.group()), row) + then
    chained = _CHAIN.search(plain) is not None
    dashed = dashed and not chained
    found: list[tuple[str, int]] = []
    kind: str | None = None
    for one in (_ANY_ONE if kinds else _ONE).finditer(plain):
        name = one.group()
        if one.start() >= len(row):
            break
        if found and plain[found[-1][1] : one.start()] != "/":
            kind = None
        if plain[max(0, one.start() - 1)].isalpha() and one.start():
            continue
        if found and not chained and plain[found[-1][1] : one.start()] == "-" and _falls(found[-1][0], name):
            name = f"{found.pop()[0]}-{name}"
        elif found and _spans(plain, found[-1][1], one.start(), dashed):
            found += [(inside, one.end()) for inside in _between(found[-1][0], name)]
        elif found and plain[found[-1][1] : one.start()] == "/":
            kind = _kind_of(found[-1][0] if kind is None else f"{kind}0", name)
            name = kind + name
        if found:
            name = lettered(found[-1][0], name, plain[found[-1][1] : one.start()])
        found.append((name, one.end()))
    return tuple(found)


def _spans(plain: str, at: int, end: int, dashed: bool) -> bool:
    return bool(_RANGE.fullmatch(plain, at, end) or (dashed and _DASHED.fullmatch(plain, at, end)))


_LETTERED = Late(r"[A-Z]?\d{1,3}[A-Z]$")


def lettered(before: str, name: str, between: str = "/") -> str:
    """The line that a letter behind another's is: "8A/C" is 8A and 8C, "8A and B" 8A and 8B."""
    if len(name) > 1 or not name.isalpha() or not _LETTERED.match(before):
        return name
    return before[:-1] + name if between == "/" or ord(name) == ord(before[-1]) + 1 else name


def _falls(first: str, last: str) -> bool:
    """Whether two numbers that a hyphen joins are one's, "ruta 9-1", "EN12-1": no row of two counts down."""
    step = _STEPPED.match(first)
    return step is not None and last.isdigit() and int(step[1]) > int(last)


_KINDED = Late(r"([A-Z]{1,3}\s?)(\d{1,3})$")
_SHORT = Late(r"\d{1,3}$")


_ON_RAILS = frozenset("S U R RE RB IR RS SB RER".split())
_CLOSE = 10
"""How far apart two numbers of one kind may be for their letters to be told once."""


def _kind_of(before: str, name: str) -> str:
    """The letters that a slash leaves out: "RE2/3" is RE2 and RE3, but "X26/38" an express bus and another."""
    kind = _KINDED.match(before) if _SHORT.match(name) else None
    if kind is None:
        return ""
    rises = 0 < int(name) - int(kind[2]) <= _CLOSE
    return kind[1] if rises or kind[1].strip() in _ON_RAILS else ""


def _between(first: str, last: str) -> list[str]:
    a, b = _STEPS.match(first), _STEPS.match(last)
    if not a or not b or a[1] != b[1] or not 1 < int(b[2]) - int(a[2]) <= WIDEST:
        return []
    return [f"{a[1]}{n}" for n in range(int(a[2]) + 1, int(b[2]))]

# SPDX-License-Identifier: AGPL-3.0-or-later
"""What says that a chain of names is a stretch of line or road; a hyphen alone needs such a word."""

from __future__ import annotations

from msgspec.structs import replace

from tocsin.core.guard.late import Late
from tocsin.core.guard.prose import tables
from tocsin.core.guard.prose.between import hyphens, towns
from tocsin.core.guard.prose.between.chains import STOPS, Chain
from tocsin.core.guard.prose.between.doubts import ID
from tocsin.core.guard.prose.between.ends import PART
from tocsin.core.guard.prose.between.halting import halted
from tocsin.core.guard.prose.tables import UPPER

# Behind a word for a section a hyphen parts two ends ("axe Paris-Troyes", "des Abschnitts Ulm-Aalen").
_HYPHENED = frozenset(w for x in tables.ALL if x.tag != "en" for w in x.section) - {"fahrtrichtung"}
_NAMED = Late(
    rf"(?:[ -]{{1,3}})(?:väli[a-zä]*|rata[a-zä]*|reit[a-zä]*|osuu[a-zä]*|(?:{tables.pattern('section_after')}))(?!\w)| -juna[a-zäö]*"
)
_LINES = Late(r"(?: Regional)?(?: Rail)? [Ll]ines?(?!\w)")
_SUFFIXED = Late(r"[-–](?:väli|rata|reit|osuu|juna|lento)[a-zäö]*(?: [A-Z][\w-]*)?$")


def announced(chain: Chain) -> bool:
    """Whether a word before says that a section follows."""
    noun = chain.noun.casefold()
    if noun in STOPS:
        return len(chain.names) == 2 and (chain.joints[0] == "–" or chain.joints[0].strip()[0].isalpha())
    if noun in tables.words("line") and ID.match(chain.names[0]):
        # "Line 1 Yonge – University": the whole of a line, by its name.
        return False
    return noun in _HYPHENED if chain.loose else bool(noun)


def named(text: str, chain: Chain) -> bool:
    """Whether a word behind says that a section was meant: "A–B välillä", "A to B services"."""
    return bool(_NAMED.match(text, chain.end) or _SUFFIXED.search(chain.names[-1]))


def two_lines(text: str, chain: Chain) -> bool:
    """Whether a slash parts the names of two lines: "the Trenton/Newark Regional Rail lines"."""
    return "/" in chain.joints and _LINES.match(text, chain.end) is not None


def unsuffixed(name: str) -> str:
    """The name without the word glued to it: "Niinimäki-rataosalle"."""
    return _SUFFIXED.sub("", name)


def whole(text: str, chain: Chain) -> Chain:
    """The chain with all its names, where hyphens alone join more than two: "Gand-Bruxelles-Welkenraedt"."""
    parts = _units(chain.names[-1]) if chain.loose and "/" not in chain.joints else [""]
    if (
        len(parts) < 2
        or min(map(len, parts)) < 3
        or (towns.german(text, chain) and not all(map(towns.town, parts)))
    ):
        return chain
    return replace(
        chain, names=(*chain.names[:-1], *parts), joints=("-",) * len((*chain.names[1:], *parts[1:]))
    )


def _units(name: str) -> list[str]:
    """What hyphens part, where a small word between two of them belongs to one: "Leuze-en-Hainaut"."""
    units: list[str] = []
    for part in _PART.split(name):
        goes_on = bool(units) and (units[-1].rpartition("-")[2].islower() or part.casefold() in PART)
        if goes_on:
            units[-1] += f"-{part}"
        else:
            units.append(part)
    return units


_PART = Late(
    rf"(?<!Saint)(?<!Sainte)(?<!Sint)(?<!Santa)(?<!San)(?<!Bad)(?<!Mont)-(?!C\.?(?!\w))(?=[{UPPER}])"
)


def bracketed(text: str, chain: Chain) -> bool:
    return text[chain.start - 1 : chain.start] + text[chain.end : chain.end + 1] == "()"


_STREET = Late(rf"(?:^|\n)[{UPPER}][^\W\d]{{3,20}}(?: ?- ?[{UPPER}][^\W\d]{{3,20}})? \($")
_BELOW = Late(r"\)(?: \+ [^\n]{3,40})?\n")


def titled(text: str, chain: Chain) -> bool:
    """Whether a title names a street and a part of it, and below stands what becomes of it: "Polna (Leśna - Krótka)"."""
    below = _BELOW.match(text, chain.end)
    street = _STREET.search(text, max(0, chain.start - 60), chain.start)
    if (
        below is None
        or street is None
        or tables.cause().search(street.group())
        or hyphens.somebodys(" ".join(chain.names))
    ):
        return False
    return halted(text[below.end() : below.end() + 160])


_NUMBER = Late(r"(?<![\w.])[A-Z]{0,3}[ -]?(?:[A-Z] )?\d{1,4}[A-Z]?[\"”»]? \($")


def numbered(text: str, chain: Chain) -> bool:
    """Whether a road's or a line's number stands right before the bracket: "RM 503 (Bullas-Aledo)"."""
    return bool(_NUMBER.search(text, max(0, chain.start - 14), chain.start))


_AND = r"(?:,| (?:y|e|et|und|and|en|i|oraz|och|og|ja))"
_LINE_ID = r"(?:(?:la |el |the |die |de )?[A-Z]{0,2}\d{1,3}[A-Z]?)"
_LINE_BEFORE = Late(rf"\){_AND} {_LINE_ID} \($")
_LINE_BEHIND = Late(rf"\){_AND} {_LINE_ID} \(")
_OF_LINES = Late(
    rf"(?i)(?<!\w)(?:{tables.pattern('line')})(?!\w)[^.;:\n(]{{0,60}}(?<=[ :]){_LINE_ID} \([^.;\n]{{0,300}}$"
)


def in_row_of_lines(text: str, chain: Chain) -> bool:
    """Whether a line of several is named by its two ends: "las líneas L3 (Pont - Joan), L4 (Roques - Llevant)"."""
    row = _LINE_BEFORE.search(text, max(0, chain.start - 24), chain.start) or _LINE_BEHIND.match(
        text, chain.end
    )
    return row is not None and _OF_LINES.search(text, max(0, chain.start - 360), chain.start) is not None

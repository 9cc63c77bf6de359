# SPDX-License-Identifier: AGPL-3.0-or-later
"""Streets and roads: "rue de Rivoli", "Karl-Marx-Allee", "N. Washington St"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from tocsin.core.guard.late import Late
from tocsin.core.guard.lexicon import PLACES_ONE
from tocsin.core.guard.lexicon.kinds import Kind, kind_of
from tocsin.core.guard.needles import first_words
from tocsin.core.guard.normal import fold
from tocsin.core.guard.places.eponyms import is_eponym
from tocsin.core.guard.prose import tables
from tocsin.core.guard.prose.kept import kept, trimmed
from tocsin.core.guard.prose.names import name_at
from tocsin.core.guard.prose.nominative import road as road_named
from tocsin.core.guard.prose.nominative import street
from tocsin.core.guard.prose.routes import roads, roads_romance
from tocsin.core.guard.prose.street_kinds import alone, one_of
from tocsin.core.guard.prose.street_persons import behind_names, whole
from tocsin.core.guard.prose.tongues.en import EN
from tocsin.core.guard.scan import scan

_UP = "[A-ZÀ-ÖØ-ÞŁŚŻŹĆ]"
_FIRST = Late(
    rf"(?<![\w-])(?:(?i:{tables.pattern('street')}))(?=\s)", begins=first_words(tables.words("street"))
)
_TAILS = tables.pattern("street_tail")
_TAIL = Late(
    rf"(?={_UP})(?<![\w-])(?:{_UP}\w{{2,30}}er )?{_UP}[\w'.-]{{1,40}}(?i:{_TAILS})(?!\w)",
    needs="|".join(f"{tail} " for tail in tables.words("street_tail")),
)
_WORD = rf"(?:{_UP}[a-z]{{0,3}}\.(?=\s)|(?:{_UP}\.){{1,4}}|{_UP}[\w'-]{{0,30}}|\d{{1,3}}(?:st|nd|rd|th))"
"""A word of a name: a full stop is part of it only behind what is short, "St. John's" and no "PDT. Road closed"."""
_AFTER = Late(
    rf"(?<![\w'-])({_WORD}(?: {_WORD}){{0,4}}?) (?i:{tables.pattern('street_after')})(?![\w']|\.\w|-[a-z]{{2,9}}-[A-Z])",
    needs=tables.needed("street_after"),
)
_LANE = Late(
    r"(?i)(?:right|left|single|one|two|three|fast|slow|bus|passing|turning|middle|centre|center|inside|outside|cycle|bike|travel|all|both|night-time|daytime|hov)\b"
)
"""Before "lane" or "highway" they say which part of a road, and name none."""
_LED = Late(r"^(?:[RL]-(?=[A-Z]{2})|(?:[A-Z]{2,12} ){0,3}(?:TO|ON|AT|VIA|FROM|INTO|ALONG) )")
"""What leads to a street in a text of large letters, "EXTENDED TO MILL WAY", and the turn to it, "R-MILL WAY"."""
_PROJECT = Late(
    r" (?:improvement|maintenance|safety|traffic|works|closures?|users?|network|conditions)(?!\w)"
)
""" "Sandwell Council road improvement" is of no road of that name."""
_SAINT = Late(r"\.? (?!After|Before|Opposite|At |On |To |Near )[A-ZÄÖÜ][a-zäöüß]")
""" "Richtung Ober St. Veit"."""
_HALF = Late(r"St-")
"""The second half of two streets a stop is called by: "57 St-7 Av"."""
_FAST = (" AV", " AVE")
"""Spanish trains, where the name before is not written large: "Los AVE", "Antequera AV"."""
_NUMBERED = Late(r"[A-Z]{0,3}\d{1,4}[A-Z]?$")
_NONE = Late(
    r"(?i)(?:[aeiouy]ring|[eioun]rring|\w(?:kjøring|sperring|spærring|køring)|spring|during|bahnhof|(?:octu|outu|novem|dezem|diciem|decem|setem|septem)bro|(?:park|sitz|steh|arbeits|stell)platz|motorvej|sporveien|\b(?:valta|kanta|seutu|yhdys|maan|kierto|moottori|pyörä)tie\w{0,4}"
    r"|(?:fahr|lage|zeit|bau|not|notfall|netz|linien|dienst|stunden|einsatz|umleitungs)plan|(?:über|um|geh|rad|hin|rück|linien|fahr|lauf)weg|\b(?:(?:zu|ein|aus|um|ab|auf|an)stieg|(?:staats|bundes|landes|land|kreis|kantons|schnell)stra(?:ß|ss)e))$"
)
"""Words that end like a street and are none: "During", "Uppdatering", "Outubro", "Fahrplan", "Umweg"."""
_WORKMEN = Late(r"(?<!\w)(?:dei|degli) [A-Z][a-z]{2,20}tori$")
""" "Piazza dei Lavoratori": Italian workers end like a Finnish square."""
_MANY = Late(
    r"(?i)(?:ulicami|ulicach|ulic|ulice|ulicą|alejami|rues|avenues|boulevards|quais|allées|calles|avenidas|carrers|rambles|ruas|viali|placami)"
)
_JOINERS = frozenset("i oraz et y e".split())
_POLISH = frozenset(word for x in tables.ALL if x.tag == "pl" for word in x.street)
_TO = _JOINERS | {"do"}


def _joiners(kind: str) -> frozenset[str]:
    """What parts two streets; "do" is Polish for whereto, and in "Rua Senhora do Monte" a part of the name."""
    return _TO if kind.casefold() in _POLISH else _JOINERS


_JOIN = Late(r", (?:(?:i|oraz|et|y|e) )?|-| (?:i|oraz|et|y|e) ")
_LINK = Late(
    r"\s+(?:de la |de l'|de los |de las |de les |de |du |des |d'|del |dels |della |dell'|dello |dei |degli |delle |di |da |do |dos |das |los |las |la |sous la |sous le |sous )?"
)


_ENGLISH = Late(
    r"(?i)(?<!\w)(?:the|and|due to|between|until|trains?|bus(?:es)?|road|closed|closures?|service|with|will)(?!\w)"
)


_BEFORE = Late(r"(?:(?<!\w)(?:[A-Z][\w']{1,30}|\d{1,3})|\b(?:in|take|takes|took|taking|of|any|no)) $")


def _ends_one(text: str, found: re.Match[str]) -> bool:
    """Whether another language's word for a street stands behind a name of an English text, or is none: "8 Av. Customers", "in place of"."""
    if not _BEFORE.search(text, max(0, found.start() - 33), found.start()):
        return False
    return found.group().lower() not in EN.street and _is_english(text)


@lru_cache(maxsize=64)
def _is_english(text: str) -> bool:
    return len({m.group().lower() for m in _ENGLISH.finditer(text)}) > 1


_CONTINENTAL = Late(r"(?i)(?<!\w)(?:der|die|und|richtung|über|von|les?|des?|du|et)(?!\w)")


def _foreign(text: str) -> bool:
    """Whether "St." is as likely a saint as a street."""
    return not _is_english(text) and _CONTINENTAL.search(text) is not None


def _keyword_first(text: str, italian: bool) -> Iterator[str]:
    for found in _FIRST.finditer(text):
        if _ends_one(text, found):
            continue
        link = _LINK.match(text, found.end())
        if link and "\n" in link.group() and found.group() == "route":
            continue
        name, end = name_at(text, link.end() if link else found.end(), _joiners(found.group()))
        if name and _street_name(found.group(), name, italian) and not _behind_one(text, found, name):
            yield one_of(found.group()) + (link.group() if link else " ") + name
            yield from _others(text, end) if _MANY.fullmatch(found.group()) else ()


def _others(text: str, at: int) -> Iterator[str]:
    """The names that follow behind a plural: "ulicami Długą, Prostą i Polną"; a bare name is looked at as any other is."""
    for _ in range(30):
        joined = _JOIN.match(text, at)
        name, at = name_at(text, joined.end(), _JOINERS) if joined else ("", at)
        if not name or name.isdigit() or _tells_else(name):
            return
        yield name


def _tells_else(name: str) -> bool:
    """Whether what follows a comma begins to tell something else: "ulicą Długą, Tramwaj 4 ..."."""
    first = name.partition(" ")[0].casefold()
    return any(first in tables.words(field) for field in ("line", "stop", "street", "modes"))


def _street_name(keyword: str, name: str, italian: bool) -> bool:
    words = name.casefold().split(" ")
    low = keyword.casefold()
    if low == "via" and (not italian or words[-1].strip(".") in tables.words("street_after")):
        # Elsewhere "via" says which way: "Detour via Rexdale Blvd".
        return False
    if low.startswith("unter ") and keyword[0].islower():
        # "die unter den Tarif fallen"; a street is called "Unter den Linden".
        return False
    if keyword.startswith("tras") and not words[0].endswith(("ska", "skiej", "ską")):
        # "na trasie Gliwice - Zabrze" is the way a line takes, "trasa Siekierkowska" a road.
        return False
    if low == "route" and _NUMBERED.match(words[0].upper()):
        return False
    if low in ("calle", "carrera", "transversal") and name.isdigit():
        return True  # all that a street of Latin America may be called by
    return not _NUMBERED.match(name) and words[0] not in tables.words("street_after")


def _town(name: str) -> bool:
    """Whether the name is a town's: "Ottakring"."""
    return fold(name) in PLACES_ONE


_CAPITAL_BEFORE = re.compile(r"(?<![^\W_])[A-Z][a-z]{2,30} $")


def _behind_one(text: str, found: re.Match[str], name: str) -> bool:
    """Whether the word ends a square's name and who may not be told or another street stands behind: "Mill Square Anna Bergmann"."""
    if found.group().lower() != "square" or not _CAPITAL_BEFORE.search(
        text, max(0, found.start() - 32), found.start()
    ):
        return False
    another = name.casefold().rpartition(" ")[2] in tables.words("street_after")
    # In capitals two words that no list has are found to be nobody's: read as they would be written else.
    spelt = name.title() if name.isupper() else name
    return another or (not is_eponym(spelt) and bool(scan(spelt)))


_GIVEN_BEFORE = re.compile(r"(?<![^\W_])([^\W\d_]{3,30})[ \u00a0]$")
_GIVEN_BEHIND = re.compile(r", ([^\W\d_]{3,30})(?![^\W_])")


def _surname(text: str, found: re.Match[str]) -> bool:
    """Whether a word that ends like a street is somebody's surname beside a given name: "Leopoldine Kesselring"."""
    kind, words = kind_of(fold(found.group())), Kind.COMMON | Kind.PLACE | Kind.TOPIC
    if not kind & Kind.SURNAME or kind & words:
        return False
    start = found.start()
    beside = (_GIVEN_BEFORE.search(text, max(0, start - 32), start), _GIVEN_BEHIND.match(text, found.end()))
    return any(one and kind_of(fold(one[1])) & (Kind.GIVEN | words) == Kind.GIVEN for one in beside)


_CROSSING = Late(r" (?:@|&|/|opp|near) ")
"""A stop that is told by its streets: "Park Dr @ Beacon St"."""


def _elsewhere(text: str, stops: tuple[str, ...]) -> str:
    """The text without its stops' names: "Wien Rennweg" the station is no street "Rennweg"."""
    for stop in sorted(stops, key=len, reverse=True):
        text = text if _CROSSING.search(stop) else text.replace(stop, "|")
    return text


_ARTICLES = ("A", "An", "One", "Another", "The", "Each", "Every", "This", "That")
"""At the head of a sentence, "A road accident"; an "A Street" has its own word in large letters."""

_QUADRANT = Late(
    r" (?:[NSEW]|[NS][EW])(?![\w'’/&-]|\.\w)(?! (?:trains?|lines?|bus\w*|services?|(?:and|or|&) [A-Z](?!\w)))(?!, [A-Z](?!\w))"
)


def _quadrant(text: str, at: int) -> str:
    """The side of a town behind a street's kind, "King St W", "4th Ave NE"; before "train" it is a line."""
    side = _QUADRANT.match(text, at)
    return side[0] if side else ""


def streets_of(text: str, road: bool, italian: bool = True, stops: tuple[str, ...] = ()) -> tuple[str, ...]:
    """Streets and roads, each once; none that is only said as part of a stop's name. A bare "M25" is a road only on a text about roads."""
    text = _elsewhere(text, stops)
    found = list(_keyword_first(text, italian))
    found += [
        street(whole(text, m))
        for m in _TAIL.finditer(text)
        if not _NONE.search(m.group())
        and not _town(m.group())
        and not _surname(text, m)
        and not _WORKMEN.search(text, max(0, m.start() - 6), m.end())
    ]
    found += map(street, behind_names(text))
    found += alone(text)
    for after in _AFTER.finditer(text):
        name, kind = trimmed(_LED.sub("", after.group(1))), text[after.end(1) : after.end()]
        if (
            name
            and not (kind == " road" and _PROJECT.match(text, after.end()))
            and not (kind in (" St", " St.") and _SAINT.match(text, after.end()) and _foreign(text))
            and not _LANE.match(name)
            and not (name in _ARTICLES and kind[1:].islower())
            and not _HALF.match(name)
            and not (kind in _FAST and not name.isupper())
        ):
            found.append(name + kind + _quadrant(text, after.end()))
    found = [roads_romance.bare(roads_romance.apart(name)) for name in found]
    numbers = [
        road_named(one) for one in roads.named(text, road) if not any(name.endswith(one) for name in found)
    ]
    found = [name for name in found if not any(one.startswith(name + " ") for one in numbers)]
    return kept([*found, *numbers])

# SPDX-License-Identifier: AGPL-3.0-or-later
"""Lines that no word announces: by their form, their place in the text or what is said of them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from tocsin.core.guard.late import Late
from tocsin.core.guard.prose import tables
from tocsin.core.guard.prose.routes import line_names, line_selves

_ALONE = Late(
    r"(?<![\w.-])(?:[Ss][Ff][Mm]|exo|REX|RJX|RJ|CJX|IRE|MEX|FEX|RE|RB|RER|TER|IR|SKM|WKD|U|S(?! ?\d{3})|CT|SL|BRT)[ ]?\d{1,3}[A-Z]?(?!\w|:\d)(?!\s?(?:km|m|Uhr)\b)"
)
_RAILS = Late(r"(?i)(?<!auto)bahn|(?<!\w)z(?:ug|üge)|strecken?sperrung")
"""Where trains are, an "S8" is one of them, also where a road is closed."""
_ENGLISH_LARGE = "Red|Blue|Green|Orange|Yellow|Purple|Silver|Gold|Brown|Pink"
_WORD = r"(?!Lines?\b)(?!Dart )[A-Z][a-zà-ž]+(?:-[A-Z]?[a-zà-ž]+)?"
_NAME = rf"{_WORD}(?:(?: &(?! (?:{_ENGLISH_LARGE})\b))? {_WORD}){{0,3}}"
# "Red and Blue Line", "Bakerloo, Central and Victoria lines", "Orange Line B Branch".
_NAMED = Late(
    rf"(?<![-\w/])(?<!\w to )({_NAME}(?:(?:, (?:and )?| and | ?/ ?| & (?={_ENGLISH_LARGE})){_NAME}){{0,8}})(?: GO| rail)? ([Ll]ines?)\b(?! [A-Z]{{1,2}}\d)(?! \d{{1,2}}(?:[,.:;)]|$| (?:is|was|will|and|has|trains?|service|between|from|to|&) ))(?! (?:Way|Station|Rd|Road|St|Street|routes)\b)(?: ([A-Z]) [Bb]ranch)?"
)
_PARTED = Late(rf"(?:, (?:and )?| and (?!City\b)| ?/ ?| & (?={_ENGLISH_LARGE}))")
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
        "For",
        "Use",
        "Take",
        "See",
        "Via",
        "And",
        "Both",
        "To",
        "From",
        "In",
        "Railways",
        "Luas",
        "Merseyrail",
        "Replacement",
        *"January February March April May June July August September October November December".split(),
        "Commuter",
        "Fast",
        "Slow",
        "Excluding",
        "Port",
        "Up",
        "Dn",
        "Down",
        "Northbound",
        "Southbound",
        "Eastbound",
        "Westbound",
    }
)
# "I-junat", "M2-metro", "L- ja U-junista", "12er-Tram": an id glued to what it runs.
_SHORT = r"(?:[A-Z]{1,2}\d?|(?![1-9]00-)\d{1,3}[A-Z]?)"
_GLUED = Late(
    rf"(?<![\w-])((?:{_SHORT}-(?:, | (?:ja|sekä|och|und|en) )){{0,12}}{_SHORT})-(?:jun[aieo]|(?<![SUT]-)linj|(?<![SU]-)(?<!SL-)buss|raitio|rati|metro|(?<!S-)lijn)\w*|(?<![\w-])((?![1-9]00-)\d{{1,3}}[A-Z]?|[A-Z](?=-Wagen))(?:er)?-(?:Linie|Bus|Tram|Bahn|Wagen|bus|tram|train|Train)(?!\w)"
)
_EACH = Late(_SHORT)
# "No Q service", "Use the R.": a single letter between words that only a line can stand between.
_BETWEEN = Late(
    r"\b[Nn]o ([A-HJ-Z]) (?:service|trains?)\b|\b(?:[Uu]se|[Tt]ake|[Bb]oard) the ([A-HJ-Z])(?=\.?\n|\.?$|[.,;] | (?:to|or|and|instead|trains?)\b)"
)
_TRAINS = Late(r"\b[Tt]rains?\b")
_BRANCH = Late(
    r"(?<!\w)(?:(?:[Oo]n|[Aa]long|sections of|via) the ([A-Z][a-z]+(?: [A-Z][a-z]+)?) Branch(?!\w)|([A-Z][a-z]+(?: [A-Z][a-z]+)?) Branch(?=:| trains?\b| service\b| line\b))"
)
"""A railway's arm, "the Montauk Branch"."""
_CODED = Late(r"(?<=the )(EWL|NSL|NEL|CCL|DTL|TEL)(?!\w)")
"""Singapore's."""
_TRACK = Late(r"(?<!\w)[Tt]ras[aeyu] ([A-D])(?![\w-])")
"""Prague's metro, "na trase C"."""
_SHOUTED = Late(r"(?<!\w)(RED|BLUE|GREEN|ORANGE|YELLOW|PURPLE|SILVER|GOLD|BROWN|PINK) LINE(?!\w)")
_CAPITALS = Late(r"(?m)(?:^|[.!] )(?:[•*–-] ?)?([A-Z]{4,12}(?: & [A-Z]{4})?) LINE(?=:)")
""" "METROPOLITAN LINE: no service"."""
_LETTERED = Late(
    r"(?m)^(?:[•*–-] ?)?([FJ-NT]) (?=(?:Judah|Church|Ingleside|Taraval|Ocean ?View|Third|Market)(?::| [–-] ))"
)
""" "N Judah: bus substitution"."""
_BULLET = Late(r"\[(?!TP)([A-Z0-9]{1,3})\]")


_NORDIC = Late(r"(?i)(?<!\w)(?:röda|gröna|blå|blåa|gula|rosa|svarta|røde|grønne|gule) linjen(?!\w)")
_ENGLISH = "red|blue|green|orange|yellow|purple|silver|gold|brown|pink"
_SMALL = Late(
    rf"(?<!\w)(?<!double )(?<!single )({_ENGLISH})(?:(?:, | and |/)({_ENGLISH}))?(?:,? and ({_ENGLISH}))? lines?(?!\w)"
)
_ROUTE = Late(
    rf"(?i)(?<!\w)({_ENGLISH})(?:(?: and | or |/)({_ENGLISH}))? routes?(?= (?:trams?|will|between|from|services?|in|to)(?!\w)|,)"
)
_LISTED = Late(
    r"(?<!\w)(?:[Aa]ffected (?:rail |train )?[Ll]ines|[Ll]ines affected): ((?:[A-Z][a-z]+(?: [A-Z][a-z]+)?(?:,? and |, )){1,12}[A-Z][a-z]+(?: [A-Z][a-z]+)?)(?=\.|\n|$)"
)
""" "Affected lines: Airport, Redcliffe Peninsula, Shorncliffe"."""
_ITSELF = Late(r"(?<![\w-])(?:DLR|DART(?=s? )|DART|(?<=[Tt]he )Dart)(?!(?!s )[\w-]| (?!Line)[A-Z]|'s)")
"""Railways that are one line and called by their name alone."""
_IRISH = Late(r"Dublin|Connolly|Howth|Malahide|Bray|Greystones|Irish|Ireland|Iarnród|Pearse")
"""Elsewhere DART runs buses."""
_KNOWN = "Bakerloo|Central|Circle|District|Elizabeth|Hammersmith & City|Jubilee|Metropolitan|Northern|Piccadilly|Victoria|Waterloo & City|Liberty|Lioness|Mildmay|Suffragette|Weaver|Windrush"
_HEADING = Late(
    rf"(?m)^[ \t]*(?:[•·▪●○»‣➜*–-] ?)?({_KNOWN}): (?=(?:No|Minor|Severe|Good|Part|Reduced|Special|Buses|Trains|Replacement|Delays|This line|Suspended|Closed|Planned|Services?)\b)"
)
"""Lines of one network by whose names alone its notices are headed."""


def alone(text: str, road: bool, told: list[str]) -> list[str]:
    """Lines that need no word: "RE 6", "[A][C]", "Red and Blue Lines"; an "S8" on a text about roads is one. `told` are
    those that have one."""
    roads = road and not _RAILS.search(text)
    found = [m.group() for m in _ALONE.finditer(text) if not (roads and m.group()[0] == "S")]
    found += [one for m in _asked(text, _GLUED, "-") for one in _EACH.findall(m[1] or m[2])]
    found += [one for m in _BETWEEN.finditer(text) for one in m.groups() if one]
    if "tram" in text:
        found += [f"{one.title()} route" for m in _asked(text, _ROUTE, " route") for one in m.groups() if one]
    found += [m[0] for m in _asked(text, _NORDIC, " linjen")]
    found += [m[1] for kind in (_LETTERED, _TRACK, _CODED) for m in kind.finditer(text)]
    found += [
        m[0].upper()
        for m in _asked(text, _ITSELF, "DLR", "DART", "Dart")
        if m[0] == "DLR" or _IRISH.search(text)
    ]
    found += [f"{m[1] or m[2]} Branch" for m in _asked(text, _BRANCH, " Branch") if _TRAINS.search(text)]
    names = list(line_names.called(text))
    found += [
        *names,
        *line_names.again(text, names),
        *line_selves.alone(text),
        *line_names.lettered(text, told),
    ]
    return [*found, *(f"{name} Line" for name in _called(text)), *_named(text)]


def _asked(text: str, kind: Late, *needles: str) -> Iterable[re.Match[str]]:
    """What a pattern finds that can find nothing in a text without one of `needles`."""
    return kind.finditer(text) if any(one in text for one in needles) else ()


def _called(text: str) -> Iterator[str]:
    """Names before "line" in small letters, in capitals, or at the head of a notice of the one network."""
    yield from (one.title() for m in _asked(text, _SMALL, " line") for one in m.groups() if one)
    yield from (m[1] for m in _HEADING.finditer(text))
    listed = (one for m in _asked(text, _LISTED, "ffected") for one in _PARTED.split(m[1]))
    yield from (one for one in listed if not tables.cause().search(one))
    for kind in (_CAPITALS, _SHOUTED):
        yield from (m[1].title() for m in _asked(text, kind, " LINE") if m[1] not in ("THE", "THIS"))


def bulleted(text: str) -> list[str]:
    """ "[A][C]": lines in the brackets of one operator."""
    return [m.group(1) for m in _BULLET.finditer(text)]


_COLOURS = frozenset(
    "Red Blue Green Orange Yellow Purple Silver Gold Brown Pink Black White Grey Gray Violet".split()
)
_STOPS = frozenset("Station Center Centre Square Street Avenue Terminal Airport Park Place Junction".split())
_STATION = Late(r"(?<= at )(?:[A-Z][a-z]+ ){1,2}Line(?=[.,;\n]|$)")
"""A station's name, "a failure at Acton Main Line"."""


def _named(text: str) -> list[str]:
    found: list[str] = []
    if "ine" not in text:
        return found
    text = _STATION.sub("", text)
    for row in _NAMED.finditer(text):
        if _TITLED.search(text, max(0, row.start() - 5), row.start()):
            continue
        *others, last = _each(row[1], row[2].lower() == "lines")
        found += [f"{name} Line" for name in others]
        if last:
            found.append(f"{last} Line {row[3]}" if row[3] else f"{last} Line")
    return found


_TITLED = Late(r"(?<!\w)[A-Z]\d{1,2} $")
"""An id whose title a name is, "T4 Eastern Suburbs & Illawarra Line"."""


def _each(row: str, many: bool) -> list[str]:
    """The names of a row: all where the word is "lines" or all are colours; of "South Station and Silver" the last."""
    names = [_bare(name) for name in _PARTED.split(row)]
    *others, last = names
    if many or (", " in row and " and " in row):
        return [*(name for name in others if name), last]
    coloured = [name for name in others if name in _COLOURS]
    if len(names) == 1 or coloured or last in _COLOURS or not last:
        return [*coloured, last]
    # "Hammersmith and City line", is one; what a comma, a slash or another "and" parts is not.
    whole = last == "City"
    return [row[row.index(others[0]) :]] if whole and others[0] else [*(o for o in others if _lines(o)), last]


def _lines(name: str) -> bool:
    """Whether a name before "and ... Line" may be a line's: not a stop's, "South Station and Silver Line"."""
    return bool(name) and name.rpartition(" ")[2] not in _STOPS | {"Rail"}


def _bare(name: str) -> str:
    """The name without the words before it that begin a sentence; "" when nothing else is left."""
    words = name.removesuffix(" Luas").split(" ")
    while words and words[0] in _NOT_NAMED and not (words[0] == "New" and words[1:2] == ["Haven"]):
        words.pop(0)
    name = " ".join(words).removesuffix("Commuter Rail").rstrip()
    return "" if words[-1:] == ["Railways"] or name in _COUNTS else name


_COUNTS = frozenset("Two Three Four Five Six Seven Several".split())
""""Three Commuter Rail lines" have names elsewhere."""

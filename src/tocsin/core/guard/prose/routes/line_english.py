# SPDX-License-Identifier: AGPL-3.0-or-later
"""Lines that have a name before the word, as English has it: "Red and Blue Lines", "Bakerloo and Central lines"."""

from __future__ import annotations

from collections.abc import Iterator

from tocsin.core.guard.late import Late, telling
from tocsin.core.guard.lexicon.kinds import Kind, kind_of
from tocsin.core.guard.normal import fold
from tocsin.core.guard.prose import tables
from tocsin.core.guard.prose.routes import line_trains
from tocsin.core.guard.prose.routes.networks import NAMED

_SMALL_HUES = "red|blue|green|orange|yellow|purple|silver|gold|brown|pink"
_LARGE = "|".join(one.capitalize() for one in _SMALL_HUES.split("|"))
_WORD = r"(?!Lines?\b)(?!Dart )[A-Z][a-zà-ž]+(?:-[A-Z]?[a-zà-ž]+)?"
_NAME = rf"(?:91/)?(?:(?:Heart|Vale|Isle|West|Forest|Bay) of )?{_WORD}(?:(?: &(?! (?:{_LARGE})\b))? {_WORD}){{0,3}}"
# "Red and Blue Line", "Bakerloo, Central and Victoria lines", "Orange Line B Branch".
_NAMED = Late(
    rf"(?<![-–\w/])(?<!\w to )({_NAME}(?:(?:, (?:and )?| and | or | ?/ ?| & (?={_LARGE})){_NAME}){{0,8}})(?: GO| rail| train| tram)? ([Ll]ines?)\b(?! [A-Z]{{1,2}}\d)(?! \d{{1,2}}(?:[,.:;)]|$| (?:is|was|will|and|has|trains?|service|between|from|to|&) ))(?! (?:Way|Station|Rd|Road|St|Street|routes)\b)(?: ([A-Z]) [Bb]ranch)?",
    needs=frozenset(("line", "lines")),
)
_PARTED = Late(rf"(?:, (?:and )?| or | and (?!City\b)| / | & (?={_LARGE}))")
_NOT_NAMED = frozenset(
    (
        "Tram Subway Streetcar Power Overhead The No Regular This On Bus Your Each New First Last Rail Train Branch All Main Service Route Affected Other For Use "
        "Take See Via And Both To From In Railways Luas Merseyrail Replacement January February March April May June July "
        "August September October November December Commuter Fast Slow Excluding Up Dn Down Northbound Southbound "
        "Eastbound Westbound Metrolink Impacted Disrupted Delayed Suspended Closed Following Although While When Where Since If As Several Some Meanwhile Many Most Only During"
    ).split()
)
"""Words that begin a sentence, or say which trains, before a name."""
_COLOURED = Late(
    rf"(?<!\w)({_LARGE})(?:(?:, | and |/| & )({_LARGE}))?(?:,? (?:and|&) ({_LARGE}))?(?= trains\b)",
    needs=" trains",
)
_HUES_AGAIN = Late(
    rf"(?<![\w-])((?:{_LARGE})(?:, (?:{_LARGE}))*(?:,? and (?:{_LARGE}))?)(?= (?:is|are|will|has|have|runs?|riders|customers)(?!\w))",
    needs=frozenset(_SMALL_HUES.split("|")),
)
"""Colours alone, where another has its word: "the Red Line is closed; Gold is not affected"."""
_HUED = Late(rf"(?<!\w)(?:{_LARGE}) (?:[Ll]ines?|trains)(?!\w)", needs=frozenset(("line", "lines", "trains")))
_HUE = Late(_LARGE)
_SHOUTED = Late(rf"(?<!\w)({_SMALL_HUES.upper()}) LINE(?!\w)", needs=" line")
_CAPITALS = Late(r"(?m)(?:^|[.!] )(?:[•*–-] ?)?([A-Z]{4,12}(?: & [A-Z]{4})?) LINE(?=:)", needs=" line")
""" "METROPOLITAN LINE: no service"."""
_SMALL = Late(
    rf"(?<!\w)(?<!double )(?<!single )({_SMALL_HUES})(?:(?:, | and |/)({_SMALL_HUES}))?(?:,? and ({_SMALL_HUES}))? lines?(?!\w)",
    needs=" line",
)
_ROUTE = Late(
    rf"(?i)(?<!\w)({_SMALL_HUES})(?:(?: and | or |/)({_SMALL_HUES}))? routes?(?= (?:trams?|will|between|from|services?|is|are|in|to)(?!\w)|,)",
    needs=" route",
)
_OF_TRAMS = Late(rf"(?i)(?<!\w)trams?(?!\w)|(?<!\w)(?:{_SMALL_HUES}) routes? services?", needs="tram|route")
"""Where a colour's "route" is a line's and no course of a race."""
_RIDES = Late(
    r"(?<![\w-])((?:[A-Z][a-z]+ ){1,2}(?:Trolley|Ferry))(?= (?:service|notice|schedule|is|will|riders|trips|runs|crossings?|sailings?|experienc|delay|suspen|cancel)|:)",
    needs=frozenset(("trolley", "ferry")),
)
_BOATS = frozenset(
    "The A An This South North Weekday Weekend Daily Summer Winter No All Car Passenger Fast Next Last First Replacement Local New Regular Affected Every".split()
)
""" "Lynn Ferry notice", "Mattapan Trolley": they have no other word."""
_LISTED = Late(
    r"(?<!\w)(?:[Aa]ffected (?:rail |train )?[Ll]ines|[Ll]ines affected): ((?:[A-Z][a-z]+(?: [A-Z][a-z]+)?(?:,? and |, )){1,12}[A-Z][a-z]+(?: [A-Z][a-z]+)?)(?=\.|\n|$)",
    needs="ffected",
)
""" "Affected lines: Airport, Redcliffe Peninsula, Shorncliffe"."""
_ITEM = r"(?:[A-Z][a-z]+(?:[ -][A-Z][a-z]+| & [A-Z][a-z]+){0,3})"
_ITEMS = Late(
    rf"(?<!\w)[Ll]ines (?:are |have been |is )?(?:affected|delayed|suspended|closed|cancelled|canceled|disrupted|impacted)[^:\n]{{0,60}}:((?:\n[•*–-] ?{_ITEM}(?=\n|$)){{2,12}})",
    needs="ines ",
)
""" "These lines are suspended:\n• Harbour Coast\n• Mill Valley"."""
_KNOWN = "Bakerloo|Central|Circle|District|Elizabeth|Hammersmith & City|Jubilee|Metropolitan|Northern|Piccadilly|Victoria|Waterloo & City|Liberty|Lioness|Mildmay|Suffragette|Weaver|Windrush"
_NEEDED = telling(_KNOWN.split("|"))
_HEADING = Late(
    rf"(?m)(?:^[ \t]*(?:[•·▪●○»‣➜*–-] ?)?|(?<=[.;] ))({_KNOWN}): (?=(?:No|Minor|Severe|Good|Part|Reduced|Special|Buses|Trains|Replacement|Delays|This line|Suspended|Closed|Planned|Services?)\b)",
    needs=_NEEDED,
)
"""Lines of one network by whose names alone its notices are headed."""
_KNOWN_LARGE = Late(rf"(?<!\w)(?<!Use )(?<!use )({_KNOWN.upper()}) LINE(?!\w)", needs=_NEEDED)
""" "no PICCADILLY LINE service"."""
_OF_ONE = r"(?: (?:is|are|was|were|has|have|will|remains?|had|runs?)(?!\w)|[.,;]|$)"
_TOGETHER = Late(
    rf"(?<!\w)[Tt]he ((?:{_KNOWN})(?:(?:, (?:and )?| and )(?:the )?(?:{_KNOWN}))+)(?={_OF_ONE})",
    needs=_NEEDED,
)
_AGAIN = Late(rf"(?<!\w)[Tt]he ((?:{_KNOWN}))(?={_OF_ONE})", needs=_NEEDED)
"""Several of them, and one more where another has its word: "The Central was shut", beside "the Victoria line"."""
_EACH = Late(_KNOWN)
_WITH_WORD = Late(rf"(?<!\w)(?:{_KNOWN}) (?:and (?:{_KNOWN}) )?[Ll]ines?(?!\w)", needs=_NEEDED)
_COLOURS = frozenset(
    "Blu Org Orng Grn Ylw Slvr Slv Red Blue Green Orange Yellow Purple Silver Gold Brown Pink Black White Grey Gray Violet".split()
)
_STOPS = frozenset("Station Center Centre Square Street Avenue Terminal Airport Park Place Junction".split())
_STATION = Late(r"(?<= at )(?:[A-Z][a-z]+ ){1,2}Line(?=[.,;\n]|$)")
"""A station's name, "a failure at Acton Main Line"."""


_TITLED = Late(r"(?<!\w)[A-Z]\d{1,2} $")
"""An id whose title a name is, "T4 Eastern Suburbs & Illawarra Line"."""
_OF_MANY = Late(rf" and | & |/|(?:{_LARGE})$")
"""Else large "Lines" are a company's, "Ustica Lines"."""
_NO_LINES = (["Railways"], ["County"], ["Parish"], ["Township"], ["State"], ["Road"], ["Street"])
"""Companies, and where a county ends or a street: "to the Greene County line"."""
_COUNTS = frozenset("Two Three Four Five Six Seven Several".split())
""" "Three Commuter Rail lines" have names elsewhere."""


def named(text: str) -> list[str]:
    """Every line that has a name, "Red Line", "Yellow route"."""
    routes = (
        one for m in (_ROUTE.finditer(text) if _OF_TRAMS.search(text) else ()) for one in m.groups() if one
    )
    return [
        *(f"{one.title()} route" for one in routes),
        *(f"{name} Line" for name in _called(text)),
        *_with_their_word(text),
        *(m[1] for m in _RIDES.finditer(text) if m[1].split(" ")[0] not in _BOATS and not _is_somebody(m[1])),
    ]


def _called(text: str) -> Iterator[str]:
    """Names before "line" in small letters, in capitals, or at the head of a notice of the one network."""
    yield from (one for m in _COLOURED.finditer(text) for one in m.groups() if one)
    if hued := _HUED.search(text):
        yield from (one for m in _HUES_AGAIN.finditer(text, hued.end()) for one in _HUE.findall(m[1]))
    yield from (one.title() for m in _SMALL.finditer(text) for one in m.groups() if one)
    yield from (m[1] for m in _HEADING.finditer(text))
    yield from line_trains.called(text)
    together = [one for m in _TOGETHER.finditer(text) for one in _EACH.findall(m[1])]
    yield from together
    if together or _WITH_WORD.search(text):
        yield from (m[1] for m in _AGAIN.finditer(text))
    listed = (one for m in _LISTED.finditer(text) for one in _PARTED.split(m[1]))
    yield from (one for one in listed if not tables.cause().search(one))
    items = (one.lstrip("•*–- ") for m in _ITEMS.finditer(text) for one in m[1].split("\n") if one)
    yield from (one for one in items if not (tables.cause().search(one) or _is_somebody(one)))
    for kind in (_CAPITALS, _SHOUTED, _KNOWN_LARGE):
        yield from (m[1].title() for m in kind.finditer(text) if m[1] not in ("THE", "THIS"))


def _is_somebody(item: str) -> bool:
    """Whether a name that no word of its own makes a line's begins as a person's does."""
    return " & " not in item and bool(kind_of(fold(item.split(" ")[0])) & Kind.GIVEN)


def _with_their_word(text: str) -> Iterator[str]:
    text = _STATION.sub("", text)
    for row in _NAMED.finditer(text):
        if _TITLED.search(text, max(0, row.start() - 5), row.start()):
            continue
        if row[2] == "Lines" and not _OF_MANY.search(row[1]):
            continue
        *others, last = _each(row[1], row[2].lower() == "lines")
        yield from (f"{name} Line" for name in others)
        if last:
            yield f"{last} Line {row[3]}" if row[3] else f"{last} Line"


def _each(row: str, many: bool) -> list[str]:
    """The names of a row: all where the word is "lines" or all are colours; of "South Station and Silver" the last."""
    parts = _PARTED.split(row)
    names = [_bare(name) for part in parts for name in _halves(part, many and len(parts) == 1)]
    *others, last = names
    if many or (", " in row and " and " in row):
        return [*(name for name in others if name), last]
    coloured = [name for name in others if name in _COLOURS]
    if len(names) == 1 or coloured or last in _COLOURS or not last:
        return [*coloured, last]
    # "Hammersmith and City line", is one; what a comma, a slash or another "and" parts is not.
    whole = last == "City"
    return [row[row.index(others[0]) :]] if whole and others[0] else [*(o for o in others if _lines(o)), last]


def _halves(part: str, two: bool) -> list[str]:
    """What a stroke joins: two colours, two lines of a network or two of "lines"; else one name, "Media/Elwyn Line"."""
    halves = part.split("/")
    if part in NAMED:
        return [part]
    return halves if two or all(one in _COLOURS or one in NAMED for one in halves) else [part]


_OF_STOPS = _STOPS | {"Rail"}


def _lines(name: str) -> bool:
    """Whether a name before "and ... Line" may be a line's: not a stop's, "South Station and Silver Line"."""
    return bool(name) and name.rpartition(" ")[2] not in _OF_STOPS


def _bare(name: str) -> str:
    """The name without the words before it that begin a sentence; "" when nothing else is left."""
    words = name.removesuffix(" Luas").split(" ")
    bound = next((at for at, word in enumerate(words) if word.endswith("-bound")), -1)
    words = words[bound + 1 :]
    while (
        words
        and (words[0] in _NOT_NAMED or words[0].endswith("ally"))
        and not (words[0] == "New" and words[1:2] == ["Haven"])
    ):
        words.pop(0)
    name = " ".join(words).removesuffix("Commuter Rail").removesuffix("Regional Rail").rstrip()
    return "" if words[-1:] in _NO_LINES or name in _COUNTS else name

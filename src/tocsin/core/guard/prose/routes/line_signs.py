# SPDX-License-Identifier: AGPL-3.0-or-later
"""Lines that no word announces: by their form, their place in the text or what is said of them."""

from __future__ import annotations

import re

from tocsin.core.guard.late import Late
from tocsin.core.guard.lexicon.kinds import Kind, kind_of
from tocsin.core.guard.normal import fold
from tocsin.core.guard.prose import tables
from tocsin.core.guard.prose.routes import line_english, line_items, line_names, line_selves, line_trains
from tocsin.core.guard.prose.routes.spelling import COLOURS

_ALONE = Late(
    r"(?=[A-Zers])(?<![\w.-])(?:[Ss][Ff][Mm] ?[A-D](?!\w)|(?:[Ss][Ff][Mm]|exo|REX|RJX|RJ|CJX|IRE|MEX|FEX|RE|RB|RER|TER|IR|SKM|WKD|U|S(?! ?\d{3})|CT|SL|BRT)[ ]?\d{1,3}[A-Z]?(?!\w|:\d|\u2007)(?!\s?(?:km|m|Uhr)\b)|rod\d{1,2}(?!\w)|(?:ICE|IC|EC|Inter[Cc]ity|P(?:endolino|ENDOLINO))[ -]?\d{1,2}[A-Z]?(?![\w:]|\.\d))"
)
_RAILS = Late(
    r"(?i)(?<!auto)bahn|(?<!\w)z(?:ug|üge)|strecken?sperrung|pociąg|kolej|(?<!\w)tor(?:y|ów|ach|ze)?(?!\w)",
    needs="bahn| zug| züge|sperrung|pociąg|kolej| tor | tory | torów | torach | torze ",
)
"""Where trains are, an "S8" is one of them, also where a road is closed."""
_SIGNED = Late(r"S|U ?[2-9]\d")
"""Else it is an express road or a signed way round."""
_ITINERARY = Late(r"(?<!\w)(?:[Nn]os?|[Dd]os?|[Aa]os?|[Pp]elos?|[Oo]|e) $")
"""Portugal's roads are led by what leads no train: "no IC19"."""
# "I-junat", "M2-metro", "L- ja U-junista", "12er-Tram": an id glued to what it runs.
_SHORT = r"(?:[A-Z]{1,2}\d?|(?![1-9]00-)\d{1,3}[A-Z]?)"
_GLUED = Late(
    rf"(?<![\w-])((?:(?:{_SHORT}-|[A-Z])(?:, |/| (?:ja|sekä|och|und|en) )){{0,12}}{_SHORT})(?: ?-(?:lähi|kauko|kehä|taajama)?jun[aieo]|-(?:(?<![SUT]-)linj|(?<![SU]-)(?<!SL-)buss|raitio|rati|metro|(?<![SC]-)lijn))\w*|(?<![\w-])((?![1-9]00-)\d{{1,3}}[A-Z]?|[A-Z](?=-Wagen))(?:er)?-(?:Linie|Bus|Tram|Bahn|Wagen|bus|tram|train|Train)(?!\w)",
    needs="-(?:(?:lähi|kauko|kehä|taajama)?jun[aieo]|linj|buss|raitio|rati|metro|lijn|linie|bus|tram|bahn|wagen|train)",
)
_EACH = Late(_SHORT)
# "No Q service", "Use the R.": a single letter between words that only a line can stand between.
_BETWEEN = Late(
    r"\b[Nn]o ([A-HJ-Z])(?:(?:,|,? or|,? and) ([A-HJ-Z]))? (?:service|trains?)\b|\b(?:[Uu]se|[Tt]ake|[Bb]oard) (?:the|an?) ([A-HJ-Z])(?: or (?:the |an? )?([A-HJ-Z]))?(?=\.?\n|\.?$|[.,;] | (?:to|or|and|instead|trains?)\b)",
    needs=(r" [a-hj-z](?!\w)", frozenset(("no", "use", "take", "board"))),
)
_TRAINS = Late(r"\b(?:[Tt]rains?|LIRR|[Ss]chedule|[Bb]uses|suspended|passengers)\b")
_BRANCH = Late(
    r"(?<!\w)(?P<on>(?:[Oo]n|[Aa]long|sections of|via) the )?(?:The )?((?!Line )[A-Z][a-z]+(?: [A-Z][a-z]+)?)(?<!Long)(?<!Library)(?<!Bank) (?:Branch|(?<=[a-z] )branch(?= (?:was|is|will|are|has|trains?|service|line|between|from|until|due|after)(?!\w)))(?!\w| (?:Library|Bank|Road|Street|Avenue|River))(?P<runs>:| trains?\b| service\b| line\b)?",
    needs=" branch",
)
"""A railway's arm, "the Montauk Branch"."""
_TWICE = Late(rf"(?<![\w-])\d{{1,2}}-(?i:{COLOURS})(?!\w)", needs=r"\d-[a-z]{3}")
"""A number and its colour, "8-Diamante"."""
_CODED = Late(r"(?<=the )(EWL|NSL|NEL|CCL|DTL|TEL)(?!\w)", needs=frozenset("ewl nsl nel ccl dtl tel".split()))
"""Singapore's."""
_TRACK = Late(
    r"(?<!\w)(?:[Tt]ras[aeyu]|[Tt]rati) ([A-D])(?![\w-])",
    needs=frozenset("trasa trase trasy trasu trati".split()),
)
"""Prague's metro, "na trase C"."""
_LETTERED = Late(
    r"(?:(?m:^)(?:[•*–-] ?)?|, |: | and | the )([FJ-NT])[ -](?=(?:Judah|Church|Ingleside|Taraval|Ocean ?View|Third|Market)(?!\w))"
    r"|(?m:^)([A-HJ-Z1-7]) (?=No trains|trains (?:are|run|skip)|service (?:operates|runs))",
    needs=frozenset("judah church ingleside taraval ocean oceanview third market service trains*".split()),
)
""" "N Judah: bus substitution", "D No trains between"."""
_STROKES = Late(
    r"(?:(?<=[Tt]he )|(?<=and ))(?!A/C )([A-HJ-Z](?:/[A-HJ-Z]){1,3})(?= (?:(?:trains?|lines?|is|are|will|at|run|stop)(?!\w)|and the (?:\d|[A-Z]/)))"
    r"|(?<![^\n])([A-HJ-Z](?:/[A-HJ-Z]){1,3})(?=: (?:[Nn]o|[Ss]ome|[Mm]ost|[Aa]ll|Delays|Expect|(?:(?:[A-Z][a-z]{2,4}bound|Uptown|Downtown) )?[Tt]rains?)(?!\w))",
    needs=r"[a-z]/[a-z](?!\w)",
)
""" "the J/Z at Fulton St", "A/C: No trains"."""
_BULLET = Late(r"\[(?!TP|[NSEW]B\])([A-Z0-9]{1,3})\]")


_NORDIC = Late(
    r"(?i)(?<!\w)(?:röda|gröna|blå|blåa|gula|rosa|svarta|røde|grønne|gule) linjen?(?!\w)", needs=" linje"
)
_ITSELF = Late(
    r"(?<![\w-])(?:(?<=de[mrn] )FEX(?! ?\d)|DLR|DART(?=s? )|DART|(?<=[Tt]he )Dart|Dart(?= (?:services?|trains?)))(?!(?!s )[\w-]| (?!Line)[A-Z]|'s)",
    needs="dlr|dart|fex",
)
"""Railways that are one line and called by their name alone."""
_IRISH = Late(r"Dublin|Luas|Connolly|Howth|Malahide|Bray|Greystones|Irish|Ireland|Iarnród|Pearse")
"""Elsewhere DART runs buses."""


def alone(text: str, road: bool) -> list[str]:
    """Lines that need no word: "RE 6", "[A][C]", "Red and Blue Lines"; an "S8" on a text about roads is one."""
    roads = road and not _RAILS.search(text)
    found = [m.group() for m in _ALONE.finditer(text) if not (roads and _of_road(text, m))]
    found += [one for m in _GLUED.finditer(text) for one in _EACH.findall(m[1] or m[2])]
    found += [one for m in _BETWEEN.finditer(text) for one in m.groups() if one]
    found += [m[0] for m in _TWICE.finditer(text)]
    found += [m[0] for m in _NORDIC.finditer(text)]
    found += [m[m.lastindex or 1] for kind in (_LETTERED, _TRACK, _CODED) for m in kind.finditer(text)]
    found += [m[0].upper() for m in _ITSELF.finditer(text) if m[0] in ("DLR", "FEX") or _IRISH.search(text)]
    found += [one for m in _STROKES.finditer(text) for one in (m[1] or m[2]).split("/")]
    found += _branches(text)
    found += [
        *line_items.below(text),
        *line_names.called(text),
        *line_trains.listed(text),
        *line_selves.alone(text),
    ]
    return [*found, *line_english.named(text)]


def _of_road(text: str, found: re.Match[str]) -> bool:
    """Whether it is a road's on a text about roads."""
    ahead = max(0, found.start() - 5), found.start()
    return bool(_SIGNED.match(found[0]) or (found[0].startswith("IC") and _ITINERARY.search(text, *ahead)))


def _branches(text: str) -> list[str]:
    """Arms of a railway: a reason, a union's branch or somebody's is none."""
    told = [found for found in _BRANCH.finditer(text) if not tables.cause().search(found[2])]
    if not told or not _TRAINS.search(text):
        return []
    arms = [found[2] for found in told if found["on"] or found["runs"] or _is_place(found[2].split(" "))]
    return [f"{one} Branch" for one in arms]


def _is_place(words: list[str]) -> bool:
    return bool(kind_of(fold(words[-1])) & Kind.PLACE) and not kind_of(fold(words[0])) & Kind.GIVEN


def bulleted(text: str) -> list[str]:
    """ "[A][C]": lines in the brackets of one operator."""
    return [m.group(1) for m in _BULLET.finditer(text)]

# SPDX-License-Identifier: AGPL-3.0-or-later
"""Roads by their number: "A7", "Highway 99", "droga krajowa nr 7", and whether a text speaks of roads at all."""

from __future__ import annotations

from functools import lru_cache

from tocsin.core.guard.late import Late
from tocsin.core.guard.needles import first_words
from tocsin.core.guard.prose import tables
from tocsin.core.guard.prose.clean import small

_ROADS = Late(
    r"\b(?=\w)(?:i-\d{1,3}|ramps?|bretelles?|motorway|highway|carriageway|autoroute|autopista|autovía|autostrada|snelweg|rijbaan|rijstrook|fahrbahn|fahrstreifen|anschlussstelle|vollsperrung|ajokaista|moottoritie|jezdni\w{0,3}|straßenbau|deckenerneuerung|richtungsverkehr|wegwerkzaamheden|vrachtauto|drog[ai] (?:dk|ekspresow)|trasy s\d|corsia|carril|chaussée|junctions? \d+|hard shoulder|road clos(?:ed|ures?)|(?:one|two|three|four|\d|left|right|middle|inside|outside|fast|slow|nearside|offside|live|hov|travel|traffic|running|all|of|bus) lanes?|lanes? (?:(?:is|are|will be|was|were|remains?) )?(?:block|clos|restrict|open|reduc)\w*|trasach nr|dk ?\d{1,3}|krajow\w+|zakopiank\w*|węz(?:eł|[łl]\w{1,4})|route (?:coupée|fermée|barrée)|entre los km|(?<!in )uscita|svincolo|dreieck|kreuz|afrit|clockwise|anticlockwise|northbound carriageway|j\d{1,2}|motorists?|enllaç|xicana|corte total|vialidad|quilòmetres|vehicles s'estan|knooppunt|échangeur|tamponamento)\b|autobahn\b|fahrbahn\b|rijstroken\b",
    needs=" i | ramp| bretelle| motor| highway| carriage| autoroute| autop| autov| autostrad| snelweg| rij| fahr| anschluss| vollsp| ajok| moot| jezd| straßenb| decken| richtungsv| wegw| vracht| drog| trasy | corsia| carril| chauss| junction| hard | lane| road clos|road clos| trasach | dk| krajow| zakop| węz| route | entre | uscita| svinc| dreieck| kreuz| afrit| clockw| anticl| northb| j0| j1| j2| j3| j4| j5| j6| j7| j8| j9| enllaç| xicana| corte | vialidad| quilòm| vehicles | knoop| échang| tampon|autobahn |fahrbahn |rijstroken ",
)
"""In small letters."""
_ROAD = Late(
    r"(?<![\w.-])(?:A|B|E|N|D|M|L|K|S|SS|SP|SR|DK|DW|AP|DN|I|US|RN|RD|SR)[ -]?\d{1,4}[a-z]?(?![\w:])|\bN-[IVX]{1,3}\b"
)
_SURE_ROAD = Late(
    r"(?=[ABDEINRS])(?:(?<![\w.-])(?:A|B|N|E|D|DK|DW|SS|SP|RN|AP|I-)[ ]?\d{1,4}(?![\w:])|\bN-[IVX]{1,3}\b)"
)
_LOCAL = Late(
    r"(?<![\w.-])(?:L[PST]? ?-?\d{4,5}(?:-\d{1,2})?|SH ?\d{1,3}|NH[ -]?\d{1,3}|MR ?\d{3}|A\d{1,3}\(M\))(?![\w:])"
)
"""Roads that nothing else is numbered like: Ireland's local ones, state and national highways, "A1(M)"."""
_STATE = Late(
    r"(?<![\w.-])(?:PA|NY|NJ|MD|KY|VA|WV|GA|SC|NC|TN|MN|WI|MI|OH|TX|AZ|NV|UT|WA|FL|KS|NM|VT)[ -]\d{1,4}(?![\w:])|(?<!\w)Route \d{1,4}(?![\w:]|-\d)"
)
"""Roads of the United States, where a text speaks of roads."""
_BY_NUMBER = Late(
    rf"(?<![\w-])(?i:{tables.pattern('road_number')}) (?:(?:nr|no|n|č|nº)[.°]? ?)?(?:[A-Z]{{0,3}}[ -]?(?:[IVX]{{1,3}}/)?\d{{1,5}}[A-Z]?|[IVX]{{1,3}})(?![\w%]|[.,:]\d| ?(?:k?m|Uhr|h|min)\b)",
    begins=first_words(tables.words("road_number")),
)


_LISTED = Late(
    r"(?i)(?<!\w)(?:(?:type of|road) works?:|road (?:name|number|to be closed)|road subject of|crack seal|flagg(?:ing|ers))"
)
"""What heads a part of a road authority's list."""


@lru_cache(maxsize=64)
def _by_number(text: str) -> tuple[str, ...]:
    return tuple(m.group() for m in _BY_NUMBER.finditer(text))


@lru_cache(maxsize=64)
def about(text: str) -> bool:
    """Whether a bare "M25" or "A 7" is a road here."""
    return bool(_ROADS.search(small(text)) or _by_number(text) or _LOCAL.search(text) or _LISTED.search(text))


def named(text: str, road: bool) -> list[str]:
    """Roads by their number, with their word where it stands before. A bare "M25" is one only on a text about roads."""
    found = list(_by_number(text))
    kinds = (_LOCAL, _ROAD, _STATE) if road else (_LOCAL, _SURE_ROAD)
    ids = [m.group() for kind in kinds for m in kind.finditer(text)]
    ids = [one for one in ids if not any(other.startswith((f"{one}(M)", f"{one}-")) for other in ids)]
    return found + [one for one in ids if not any(name.endswith(one) for name in found)]

# SPDX-License-Identifier: AGPL-3.0-or-later
"""Roads by their number: "A7", "Highway 99", "droga krajowa nr 7", and whether a text speaks of roads at all."""

from __future__ import annotations

from functools import lru_cache

from tocsin.core.guard.late import Late
from tocsin.core.guard.needles import first_words
from tocsin.core.guard.prose import tables
from tocsin.core.guard.prose.clean import small
from tocsin.core.guard.prose.routes import road_codes, roads_romance, roads_written
from tocsin.core.guard.prose.routes.detours import straight
from tocsin.core.guard.prose.routes.line_lists import ridden
from tocsin.core.guard.prose.routes.measures import measured

_ROADS = Late(
    r"\b(?=\w)(?:ih?-\d{1,3}|frontage roads?|ramps?|bretelles?|motorway|highway|carriageway|autoroute|autopista|autovía|autostrada|snelweg|rijbaan|rijstrook|fahrbahn|fahrstreifen|anschlussstelle|vollsperrung|ajokaista|moottoritie|jezdni\w{0,3}|straßenbau|deckenerneuerung|richtungsverkehr|wegwerkzaamheden|vrachtauto|drog[ai] (?:dk|ekspresow)|trasy s\d|corsia|carril|(?:lewy|prawy|środkowy) pas|ruch wahadłowy|chaussée|junctions? \d+|hard shoulder|road clos(?:ed|ures?)|(?:one|two|three|four|\d|left|right|middle|inside|outside|fast|slow|nearside|offside|live|hov|travel|traffic|running|all|of|bus) lanes?|lanes? (?:(?:is|are|will be|was|were|remains?) )?(?:block|clos|restrict|open|reduc)\w*|trasach nr|dk ?\d{1,3}|krajow\w+|zakopiank\w*|węz(?:eł|[łl]\w{1,4})|route (?:coupée|fermée|barrée)|entre los km|(?<!in )uscita|svincolo|dreieck|kreuz|afrit|clockwise|anticlockwise|northbound carriageway|j\d{1,2}|motorists?|enllaç|xicana|corte total|vialidad|quilòmetres|vehicles s'estan|knooppunt|échangeur|tamponamento|motorve[jig]\w*|vejdirektoratet|vegvesen\w{0,2}|kj?øre(?:felt|bane)\w{0,4}|körfält\w{0,2}|ajorata\w{0,3}|autobahndreieck|autobahnkreuz)\b|autobahn\b|fahrbahn\b|rijstroken\b",
    needs=" i | ih | frontage | ramp| bretelle| motor| highway| carriage| autoroute| autop| autov| autostrad| snelweg| rij| fahr| anschluss| vollsp| ajok| moot| jezd| straßenb| decken| richtungsv| wegw| vracht| drog| trasy | corsia| carril| lewy | prawy | środkowy | wahadłowy | chauss| junction| hard | lane| road clos|road clos| trasach | dk| krajow| zakop| węz| route | entre | uscita| svinc| dreieck| kreuz| afrit| clockw| anticl| northb| j0| j1| j2| j3| j4| j5| j6| j7| j8| j9| enllaç| xicana| corte | vialidad| quilòm| vehicles | knoop| échang| tampon| motorv| vejd| vegv| kørefelt| kjørefelt| kørebane| kjørebane| körf| ajor| autobahnd| autobahnk|autobahn |fahrbahn |rijstroken ",
)
"""In small letters."""
_ROAD = Late(
    r"(?<![\w.-])(?:A|B|E|N|D|M|L|K|S|SS|SP|SR|DK|DW|AP|DN|I|US|RN|RD|SR)[ -]?\d{1,4}[a-gi-z]?(?!\w|:\S)|\bN-[IVX]{1,3}\b"
)
_SURE_ROAD = Late(
    r"(?=[ABDEINRS])(?:(?<![\w.-])(?:A|B|N|E|D|DK|DW|SS|SP|RN|AP|I-)[ ]?\d{1,4}(?![\w:])|\bN-[IVX]{1,3}\b)"
)
_LOCAL = Late(
    r"[LSNMAR](?<![\w.-].)(?:(?<=R)-?\d{3}-\d{1,2}|(?<=L)[PST]? ?-?\d{4,5}(?:-\d{1,2})?|(?<=S)H ?\d{1,3}|(?<=N)H[ -]?\d{1,3}|(?<=M)R ?\d{3}|(?<=A)\d{1,3}\(M\))(?!\w|:\S)"
)
"""Roads that nothing else is numbered like: Ireland's local ones and parts of regional ones ("R-689-11"), state and national highways, "A1(M)"."""
_BY_LETTERS = Late(
    r"(?<![\w./-])(?:QEW|DVP|BQE|FDR(?: Drive)?|(?:(?<=[Tt]he )|(?<=[Oo]n ))(?:LIE|GSP|BRP|JFX)|(?:(?<=ul )|(?<=el )|(?<=[Ii]l )|(?<![^\n]))GRA(?= ?[:,–-]| [a-z]))(?![\w/]|-\w)",
    needs=frozenset("qew dvp bqe fdr lie gsp brp jfx gra".split()),
)
"""Roads of North America, and Rome's ring, that are called by their first letters."""
_STATE = Late(
    r"(?<![\w.-])(?:CR|TR|TWP|FM|RM|CSAH|CTH|PA|NY|NJ|MD|KY|VA|WV|GA|SC|NC|TN|MN|WI|MI|OH|TX|AZ|NV|UT|WA|FL|KS|NM|VT|US)[ -]\d{1,4}[A-Z]?(?!\w|:\S)|(?<!\w)Route \d{1,4}(?![\w:]|-\d)"
)
"""Roads of the United States, where a text speaks of roads."""
_BY_NUMBER = Late(
    rf"(?<![\w-])(?i:{tables.pattern('road_number')}) (?:(?:nr|no|n|č|nº)[.°]? ?)?(?:[A-Z]{{0,3}}[ -]?(?:[IVX]{{1,3}}/)?\d{{1,5}}[A-Z]?|[IVX]{{1,3}})(?![\w%]|[.,:]\d| ?(?:k?m|Uhr|h|min)\b)",
    begins=first_words(tables.words("road_number")),
)


_ROUTE = Late(
    r"(?<![\w-])(?:(?:[Rr]ute|Ring)(?:\.? nr\.?)? [1-9]\d{0,2}|[Rr]ing R\d\d?)(?![\w%]|[.,:]\d| ?(?:k?m|min)\b)",
    begins=" rute | ring ",
)
"""Danish and Norwegian for a road and for a bus alike, "rute 30 Vestvejens asfalt"."""


_LISTED = Late(
    r"(?i)(?<!\w)(?:(?:type of|road) works?:|road (?:name|number|to be closed)|road subject of|crack seal|flagg(?:ing|ers))",
    needs=" work | works | road | crack | flagg",
)
"""What heads a part of a road authority's list."""


@lru_cache(maxsize=64)
def _by_number(text: str) -> tuple[tuple[int, str], ...]:
    worded = ((m.start(), road_codes.bare(roads_romance.bare(m[0]))) for m in _BY_NUMBER.finditer(text))
    return (*worded, *road_codes.coded(text))


@lru_cache(maxsize=64)
def about(text: str) -> bool:
    """Whether a bare "M25" or "A 7" is a road here."""
    return bool(
        _ROADS.search(small(text)) or _by_number(text) or _LOCAL.search(text) or _LISTED.search(text)
    ) or roads_romance.alone(text)


def named(text: str, road: bool) -> list[str]:
    """Roads by their number, with their word where it stands before; none that is only the way round another. A bare
    "M25" is one only on a text about roads."""
    found = [
        *_by_number(text),
        *road_codes.of_land(text),
        *road_codes.rowed(text),
        *roads_romance.named(text, road),
        *roads_written.named(text, road),
    ]
    found += [(m.start(), m.group()) for m in _BY_LETTERS.finditer(text)]
    if road and not ridden(text):
        found += [(m.start(), m.group()) for m in _ROUTE.finditer(text)]
    kinds = (_LOCAL, _ROAD, _STATE) if road else (_LOCAL, _SURE_ROAD)
    bare = (m for kind in kinds for m in kind.finditer(text))
    found += [(m.start(), m.group()) for m in bare if not measured(m[0], text, m.end())]
    told = straight(text, found)
    return [one for one in dict.fromkeys(told) if not any(_holds(name, one) for name in told)]


def _holds(name: str, one: str) -> bool:
    """Whether a road's longer name holds another found in its place: "ring R0", "SS 16 bis"."""
    return name != one and (name.endswith(one) or name.startswith((f"{one} ", f"{one}(M)", f"{one}-")))

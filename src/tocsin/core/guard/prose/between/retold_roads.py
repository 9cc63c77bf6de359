# SPDX-License-Identifier: AGPL-3.0-or-later
"""What road offices set between two ends, or leave out ahead of them, told as others tell it: "from its junction with Oak Road
north-eastwards to its junction with", "A414 westbound, Mill Roundabout to junction 8", "just south of M-43 to just north of"."""

from __future__ import annotations

import re

from tocsin.core.guard.late import Late, To
from tocsin.core.guard.prose.tables import LOWER, UPPER

_SIDE = r"(?:north|south|east|west)(?:[ -]?(?:east|west))?"
_DISTANCE = r",? for (?:a (?:total )?distance of )?(?:(?:approximately|about|circa) )?\d{1,5} ?(?:m|met(?:re|er)s|yards|feet|km)"
_HEADING = Late(
    rf"(?<=[\w)])(?:(?:,? in an? (?:generally )?{_SIDE}(?:erly|ern|bound|ward)? direction|,? {_SIDE}(?:(?:er)?ly|wards?|bound)?)(?:{_DISTANCE})?|{_DISTANCE}),? to (?=(?:the|its|a) |[{UPPER}])",
    needs=" to ",
)
"""Which way, and how far, a road is closed from its first end: orders tell it in full."""
_INCLUDING = Late(
    r"(?<= )(?:up to,? (?:and|but not) including|to,? and including|to and with) (?=\w)",
    needs="including|with",
)
_FURTHER = Late(
    r"(?:(?<=hasta )(?:e incluyendo|e incluid[oa])|(?<=bis )einschließlich|(?<=tot )en met inbegrip van|(?<=do )włącznie z) (?=\w)",
    needs="inclu|einschl|inbegrip|włącznie",
)
_AT_JUNCTION = Late(
    r"(?<![\w])((?:FROM|BETWEEN|AND|TO) )(?:THE|ITS|THEIR) (?:JUNCTIONS?|INTERSECTIONS?) (?:WITH|OF) (?:THE )?",
    needs="junction|intersection",
)
_ROAD = r"(?:[AM]\d{1,4}(?:\(M\)|\(T\)|M)?(?:/[AM]\d{1,4}(?:\(M\))?)?)"
_BOUND = r"(?:(?:[A-Z]\w{2,12} bound|(?:north|south|east|west)[ -]?bound(?: and (?:north|south|east|west)[ -]?bound)?|(?:anti[ -]?)?clockwise|both (?:directions|ways))(?: carriageway)?)"
_DRIVEN = Late(
    rf"(?i)(?<![\w-])((?-i:{_ROAD}) {_BOUND}),? (?!from |between |junction|j\d|jct|exit|link)(?=(?:(?-i:[A-Z][\w'’]{{1,20}}) ){{1,4}}to (?-i:[A-Z]|junction \d))",
    needs=" to ",
)
"""A trunk road and the way one drives on it, before a stretch that nothing opens."""
_BY = rf"(?:(?:just|immediately|slightly|\d{{1,3}}(?:\.\d)? (?:km|kilomet(?:re|er)s?|miles?|m|met(?:re|er)s|feet|yards)) {_SIDE} of )"
_BESIDE = Late(
    rf"(?<!from )(?<!between )(?<!and )(?<!to )(?<![\w.])({_BY}(?:the )?[A-Z][\w'’.-]{{0,20}}(?: [A-Z\d][\w'’.-]{{0,20}}){{0,3}}) to (?={_BY})",
    needs=" to ",
)
"""Two ends that each lie beside something, without what opens them: "12 km west of Elm to 30 km east of Oak"."""
_CAPITALS = Late(r"(?m)^([ \t]*[•·▪●○»‣➜*–-] ?)(?=[A-Z][A-Z'. ]{2,30} TO [A-Z][A-Z'. ]{2,30}$)", needs=" to ")
"""Items in capitals under a road: "I-15\\n- DILTON TO GLEN"."""
_ONE_LANE = Late(
    r"(?<=[Oo]ne lane traffic )from (?=(?:[A-Z][a-z]+ ){1,2}(?:Route|Highway) \w{1,3} to )",
    needs="traffic",
)
_GLUED = Late(r"(?<=[a-z\d])(?=Between: ?[A-Z])", needs="between")
_JUNCTION = Late(
    r"(?<=[Jj]unction)(?=\d{1,2}[a-z]?(?: to| and| ?-))|(?<=to junction)(?=\d{1,2}(?!\w))",
    needs=r"junction\d",
)
_AS = Late(
    r"(?<!\w)((?:AS|AK|AD|Anschlussstelle|Autobahnkreuz|Autobahndreieck) [A-ZÄÖÜ][\wäöüß/-]{2,30}(?: \(\d{1,3}\w?\))?) ?[–-] ?(?=(?:AS|AK|AD|Anschlussstelle|Autobahnkreuz|Autobahndreieck) [A-ZÄÖÜ])",
    needs=frozenset("as ak ad anschlussstelle autobahnkreuz autobahndreieck".split()),
)
_SLASHED = Late(r"(?<=\w) / (?=(?:von|zwischen|ab|vom) )", needs="von|zwischen|ab|vom")
_STREET_KM = Late(r"(?<!\w)(?:Str(?:aßen)?\.?-?|Bau-)(?:km|Km|Kilometer) (?=\d)", needs="km|kilometer")
_HOUSES = Late(
    r"(?<!\w)(?:[Ii]n |[Aa]uf )?Höhe (?:der )?(?:Haus-?[Nn]r\.?|Hausnummern?|Nr\.) (?=\d{1,4}[a-z]? bis )",
    needs="höhe",
)
_JOINING = Late(
    rf"(?<!\w)((?:Gemeinde|Orts)?[Vv]erbindungs(?:straße|strasse|weg)) ([A-ZÄÖÜ][{LOWER}]{{3,20}})(?: ?[–-] ?)(?=[A-ZÄÖÜ][{LOWER}]{{3,20}}(?!\w|-))",
    needs="verbindungs",
)
""" "Die Verbindungsstraße Tannau-Buchel" joins two places by its very word."""
_OWNED = Late(
    r"(?<!\w)(?:son|sa|leur|su|la sua|il suo) (?=(?:intersection|croisement|jonction|carrefour|intersección|cruce|confluencia|intersezione|incrocio) (?:avec|con) )",
    needs="intersection|croisement|jonction|carrefour|intersección|cruce|confluencia|intersezione|incrocio",
)
_ASIDE = Late(
    rf", côté [{UPPER}][\w'-]{{2,20}}(?: [{UPPER}][\w'-]{{2,20}}){{0,2}},(?= (?:et )?(?:jusqu|à|au) ?)",
    needs="côté",
)
_ABREAST = Late(r" au droit (?=d(?:u|e|es|'))", needs="droit")
_NEARBY = Late(
    r"(?<!\w)in prossimità (?:del civico (?:n\. ?)?(\d{1,4}))(?: \([^()\n]{2,60}\))? (?=(?:fino|sino) a)",
    needs="prossimità",
)
_CIVIC = Late(r"(?<!\w)(civico) n(?:\.|r\.?|°) ?(?=\d)", needs="civico")
_HMP = Late(r"(?<!\w)t\.?h\.?v\.? (?:de |het )?(?=[^.,;\n]{2,50} tot )", needs=" tot ")
_POSTS = Late(
    r"(?<!\w)(?<=[ASW]\d )(?:po)?między (\d{1,3}) (?:a|i) (\d{1,3}) km(?!\w|/)|(?<!\w)(?<=[ASW]\d\d )(?:po)?między (\d{1,3}) (?:a|i) (\d{1,3}) km(?!\w|/)",
    needs="między|pomiędzy",
)
_BORDER = Late(
    rf"(?<=[Oo]dcinku )([{UPPER}][\w-]{{2,20}}(?: [{UPPER}][\w-]{{2,20}})?) [–-] (?=granic[aey] [{LOWER}])",
    needs="granic",
)
_FINNISH = Late(
    rf"(?<=[Vv]älillä )([{UPPER}][{LOWER}]{{2,20}}) ja (?=[{UPPER}][{LOWER}]{{2,20}}(?:[.,;\n]|$))",
    needs="välillä",
)


_AREA = Late(
    r"(?<!\w)[Ii]m Bereich (?:der |des |von )?(?=(?:Einmündung|Kreuzung|Ortseingang|Ortsausgang|Abzweig|Zufahrt|Knoten|Kreisel|Kreisverkehr|Haus)[^.,;\n]{2,50} bis )",
    needs="bereich",
)
_SIDES = Late(
    r"(?<!\w)([A-ZÄÖÜ][\wäöüß]{2,24})-(Nord|Süd|Ost|West|Mitte) (und|bis) -(?=(?:Nord|Süd|Ost|West|Mitte)(?!\w))",
    needs="nord|süd|ost|west|mitte",
)
_KIND = r"(?:Road|Rd|Street|St|Avenue|Ave|Drive|Dr|Lane|Ln|Parade|Terrace|Boulevard|Blvd|Parkway|Line|Way|Place|Crescent)"
_FOUR_HUNDRED = Late(
    rf"(?<!\w)((?:[Bb]etween|[Ff]rom) [A-Z][\w' ]{{1,30}}{_KIND}\.? (?:and|to)) (?:the )?(?=(?:40\d|41\d|42[07])(?:[.,;:)\n]|$| (?:for|in|due|will|is|at|on)(?!\w)))",
    needs=frozenset("between from".split()),
)
"""Ontario's freeways are called by their number alone: "between Weston Road and 407"."""
_STREET_ITEM = Late(
    rf"(?<![\w,])([A-Z][\w' ]{{2,24}} {_KIND}), (?=[A-Z][\w' ]{{2,24}} {_KIND} to [A-Z][\w' ]{{2,24}} {_KIND}(?:[,.;(\n]|$| \())",
    needs=" to ",
)
"""A street of a list, and behind a comma its part: "Kings Drive, Albert Road to Marine Parade, 6am"."""


def _marks(found: re.Match[str]) -> str:
    first, last = [one for one in found.groups() if one]
    return f"od km {first} do km {last}"


SPOKEN: tuple[tuple[Late, To], ...] = (
    (_INCLUDING, "to "),
    (_FURTHER, ""),
    (_AT_JUNCTION, lambda found: f"{found[1].lower()}the junction with "),
    (_HEADING, " to "),
    (_DRIVEN, r"\1 from "),
    (_BESIDE, r"from \1 to "),
    (_CAPITALS, r"\1from "),
    (_ONE_LANE, "between "),
    (_GLUED, " "),
    (_JUNCTION, " "),
    (_AS, r"zwischen \1 und "),
    (_SLASHED, ", "),
    (_STREET_KM, "km "),
    (_HOUSES, "von Hausnummer "),
    (_JOINING, r"\1 zwischen \2 und "),
    (_OWNED, "l'"),
    (_ASIDE, ""),
    (_ABREAST, " près "),
    (_NEARBY, r"dal civico \1 "),
    (_CIVIC, r"\1 "),
    (_HMP, "van "),
    (_POSTS, _marks),
    (_BORDER, r"między \1 a "),
    (_FINNISH, r"\1–"),
    (_AREA, "von "),
    (_SIDES, r"\1-\2 \3 \1-"),
    (_FOUR_HUNDRED, r"\1 Highway "),
    (_STREET_ITEM, r"\1 from "),
)

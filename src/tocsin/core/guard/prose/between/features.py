# SPDX-License-Identifier: AGPL-3.0-or-later
"""Ends that have no name of their own and are told by what stands there: "between the circle and Mill Street", "from the
roundabout at Mill Drive to", "between Route 9 and the end of state maintenance", "the Greene County line"."""

from __future__ import annotations

from tocsin.core.guard.late import Late
from tocsin.core.guard.prose.names import name_at
from tocsin.core.guard.prose.tables import UPPER

_THING = (
    r"(?:(?:traffic|main|first|second|old|new|north|south|east|west|northern|southern|eastern|western|rear|front|railway|rail|railroad|road|bus|train|ferry|toll|golf|car|petrol|gas|fire|sports|shopping|city|town|village|retail|industrial|business|skate|river|county|state|parish|township|harbou?r|weigh|service|rest|swing|rail|foot|motorway|pedestrian|zebra|level|T-|mini-?) ?){0,2}"
    r"(?:circle|roundabout|bridge|entrance|exit|gates?|railway|railroad|tracks|crossing|river|creek|canal|line|limits?|boundary|dead end|cul-de-sac|tunnel|plaza|terminal|ramp|slipway|pier|jetty|harbou?r|park|depot|station|cent(?:re|er)|mall|office|hall|library|courthouse|stadium|course|club|beach|seafront|promenade|marina|lighthouse|dam|quarry|underpass|overpass|flyover|footbridge|viaduct|crossroads|intersection|junction|lights|signals|off-ramp|on-ramp|interchange|area|border|square|tower|estate|school|college|campus|lay-by|bypass|layby|garage|cemetery|driveway|sign|store|shop|supermarket|pub|hotel|church|chapel|surgery|clinic|post office|substation|car park entrance|lock|weir|toll booth|cattle grid)"
)
_WAY = r"(?:(?:state|county|town(?:ship)?|the|dual|paved|public) )?(?:road|street|lane|avenue|maintenance|pavement|motorway|highway|freeway|route|bridge|village|town|hill|runway|pier|line|tunnel|bypass|carriageway|path|trail|estate|project)"
_PLAIN = Late(
    rf"(?:the|its|a) (?:({_THING})|(?:(?:north|south|east|west|northern|southern|eastern|western|far|dead) )?(?:end|start|beginning|top|bottom|foot|edge|head) of {_WAY})(?![\w-])"
)
_OF = Late(
    r" (?:to|of|at|for|with|near|in|on|by|into|outside|over|under|across|opposite|beside|off|from|after|before|past) (?:(?:the|its|a) )?(?:([a-z][\w'-]{2,14}(?: [a-z][\w'-]{2,14}){0,2}?)(?=(?: and| to| through)(?: the)? [A-Z\d]|[.,;:)\n]|$| [–-] )|(?=[A-Z\d]))"
)
_COUNTY = Late(
    rf"(?:the )?((?:[{UPPER}][\w'.]+(?: ?[/-] ?[{UPPER}][\w'.]+)?(?: [{UPPER}][\w'.]+)? (?:County |Parish |Township |State )?|county |state |city |town |village )(?:[Ll]ine|limits?))(?! (?:trains?|services?|station|and [A-Z]\w+ [Ll]ines)|[\w'])"
)
_BOUND = Late(r"(?:(?:County|Parish|Township|State|City|Town) [Ll]ine|[Ll]imits?|(?:^|/)[a-z]+ line)$")

_LEADING = ("entrance", "exit", "gate", "gates", "ramp", "driveway", "off-ramp", "on-ramp")
"""What leads to somewhere: behind anything else "to" joins two ends, "from the railway bridge to Chapel Street"."""
MET = Late(
    r" (?:junction|intersection|interchange|roundabout|crossroads|flyover|underpass|overpass|exit|off-ramp|on-ramp|slip road|level crossing|toll plaza|railway bridge|bridge|turn-?off|boundary|border|(?:petrol |service |fire |police |bus |filling )?(?:garage|store|shop|supermarket|station|sign)|(?:village |town |parish |church )?hall|car park(?: entrance)?|(?:primary |secondary |high )?school|entrance|gates?|pub|hotel|farm|(?:camp |bus )?chowk|chauraha|circle|signal|crossing|underpass|(?:metro|police|railway) station|temple|college|hospital|mall|village|park|lake|stadium)(?= (?:and|to|through|until|up to|as far as|down to|north|south|east|west)(?!\w))"
)
"""What makes a junction or a bridge of a street's name, before what joins it to another."""


def feature_at(text: str, at: int) -> tuple[str, int] | None:
    """What stands at an end, with what it belongs to or lies at, and where that ends."""
    plain = _PLAIN.match(text, at)
    if plain is None:
        return None
    begun = plain.start() + len(plain.group().partition(" ")[0]) + 1
    joined = text.startswith(" to ", plain.end()) and not plain.group().endswith(_LEADING)
    if joined or (more := _OF.match(text, plain.end())) is None:
        return text[begun : plain.end()], plain.end()
    if more[1]:
        return text[begun : more.end()], more.end()
    name, end = name_at(text, more.end())
    return (text[begun : more.end()] + name, end) if name else (text[begun : plain.end()], plain.end())


def boundary_at(text: str, at: int) -> tuple[str, int] | None:
    """Where a county, a state or a town ends: "the Greene County line", "Milton city limits"."""
    found = _COUNTY.match(text, at)
    return (found[1], found.end()) if found and _BOUND.search(found[1]) else None

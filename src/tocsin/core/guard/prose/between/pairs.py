# SPDX-License-Identifier: AGPL-3.0-or-later
"""Pairs that a word opens: "zwischen A und B", "entre X et Y", "od A do B", "between A and B / C"."""

from __future__ import annotations

import re
from collections.abc import Generator, Iterator

from tocsin.core.guard.late import Late
from tocsin.core.guard.prose import tables
from tocsin.core.guard.prose.between.branches import branches, parted, shared, starts
from tocsin.core.guard.prose.between.ends import hyphened
from tocsin.core.guard.prose.between.lists import LAST, more_ends, other_start
from tocsin.core.guard.prose.between.numbered import of_buses
from tocsin.core.guard.prose.between.openers import BETWEEN, JOINER, OPEN, OPENERS
from tocsin.core.guard.prose.between.pair import Pair, pair_at
from tocsin.core.guard.prose.clean import small
from tocsin.core.guard.prose.tables import UPPER

_TRAVELLERS = Late(
    r"(?<!\w)(?:reisende|fahrgäste|fahrgästen|passengers|customers|riders|travell?ers|voyageurs|viajeros|usuarios|viaggiatori|reizigers|podróżni|pasażerowie|matkustajat|resenärer)(?: traveling| travelling| die| que| che)? $",
    needs="reisende|fahrgäste|passengers|customers|riders|travel|voyageurs|viajeros|usuarios|viaggiatori|reizigers|podróżni|pasażerowie|matkustajat|resenärer",
)
"""Who goes from A to B tells a journey, not a section."""


_ON_FOOT = Late(
    r"(?<!\w)(?:fu(?:ß|ss)weg|umstieg|übergang|correspondance|(?<!bus )(?<!shuttle )(?<!coach )transfer|walk|walking|wandel\w+|a piedi|a pie|à pied|pieszo)(?! (?:par|en|by|in) (?:autocar|autobus|car|bus)(?!\w))(?!\w)[^.;:\n]{0,24}$",
    needs="weg|umstieg|übergang|correspond|transfer|walk|wandel|pied|a pie|pieszo",
)
"""Who walks between two stops is on no line."""
_MEETING = Late(
    r"(?<!\w)(?:jonction|croisement|carrefour|intersection|giratoire|rond-point|échangeur|angle|incrocio|intersezione|rotatoria|svincolo|angolo|cruce|intersección|rotonda|nudo|enlace|esquina|confluencia|cruzamento|entroncamento|rotunda|nó|cruïlla|kreuzung|kruispunt|skrzyżowani\w{1,2}|frontera|frontière|límite|limite|límit|confine|fronteira|border|grenze|grens|granic\w{1,2}|overloopwissel|crossover) $"
)
"""Where two streets, tracks or countries meet is a point, and no stretch."""
_GENITIVE = frozenset("de des del du do da dos das dalla dal".split()) | {"de la"}
_STREET_OF = Late(
    rf"(?<!\w)(?!carreteras? |routes? |estradas? |strad[ae] |autov|autopista|autoroute|périphérique|rocade|tangenziale)(?:{tables.pattern('street')}|plaza|place|praça|piazza|puerta|porta|porte|pont|ponte|puente|quartier|quartiere|barrio|gare|hôtel|palais|château|hôpital|estación|stazione|commune|fête|foire|marché|course|festival|fiesta|feria|festa|sagra|carnaval|carnevale|mercado) $"
)
"""A street or a square before "de" makes it a part of the name: "via del Molino a Vento"."""


_BRIDGE = Late(
    r"(?<!\w)(?:pont|viaduc|tunnel|ouvrage|passerelle|giratoire|rond-point|puente|viaducto|túnel|ponte|viadotto|galleria|túnel|viaduto) (?:d[eu] |de la |d'|des |del |della |di |do |da )?[^.,;:()\n]{0,24} ?$"
)
"""A bridge has its name and the town where it lies: "pont du Perthuis de Mols à Girac"."""


_BLANKS = Late(r"\s+")
_AMONG = Late(
    r"(?:cui|lesquel\w*|autres|(?:los|las) (?:que|cuales)|otr[oa]s|outr[oa]s|altr[oie]|andere[mn]?|quais) "
)
"""Behind "between" these say "among them": "tra cui Roma-Ventimiglia"."""


def opened(text: str) -> list[Pair]:
    """Every pair that a word opens, in text order, with the pairs listed behind it."""
    return list(_opened(text))


def _opened(text: str) -> Iterator[Pair]:
    at, low = 0, small(text)
    while found := OPEN.search(low, at):
        opener, at = _opener(text, found)
        if opener not in OPENERS or _AMONG.match(low, at) or _says_other(low, found.start(), opener):
            continue
        pair = pair_at(text, at, opener)
        if pair and opener not in BETWEEN and _range(low, found.start(), pair):
            continue
        if pair and of_buses(text, pair.first, pair.last):
            continue
        if not pair and (two := other_start(text, at, opener)):
            yield two[0]
            pair = two[1]
        if pair:
            at = yield from _row(text, low, pair, opener)


def _says_other(low: str, at: int, opener: str) -> bool:
    """Whether what stands before an opener makes it a word of something else: a traveller's, a street's, a point's."""
    if opener in BETWEEN:
        walked = _ON_FOOT.search(low, max(0, at - 48), at)
        return bool(walked or _MEETING.search(low, max(0, at - 18), at))
    if _TRAVELLERS.search(low, max(0, at - 24), at) or (opener == "from" and low.endswith("to and ", 0, at)):
        return True
    if opener not in _GENITIVE:
        return False
    named = _STREET_OF.search(low, max(0, at - 16), at)
    return bool(named or _BRIDGE.search(low, max(0, at - 34), at))


def _row(text: str, low: str, pair: Pair, opener: str) -> Generator[Pair, None, int]:
    """A pair and those listed behind it; returns where the last ends."""
    between, listed = opener in BETWEEN, False
    while True:
        yield from shared(pair, listed) or parted(text, pair, between)
        yield from starts(text, pair, between)
        yield from branches(text, pair, JOINER[opener])
        others = more_ends(text, pair, opener)
        yield from others
        at = others[-1].end if others else pair.end
        also = None if _OTHER.match(low, at) else (_ALSO if between else LAST).match(text, at)
        listed = len(hyphened(pair.first)) == 1
        following = (
            pair_at(text, also.end(), opener, True) if also and not OPEN.match(low, also.end()) else None
        )
        if following is None:
            return at
        pair = following


def _opener(text: str, found: re.Match[str]) -> tuple[str, int]:
    """What opens a pair, and where its first end begins; an article written large is the name's, "de La Ciotat"."""
    opener = _BLANKS.sub(" ", found["opener"])
    first, _, article = opener.rpartition(" ")
    at = found.end() - len(article) - 1
    large = first in OPENERS and text[at].isupper()
    return (first, at) if large else (opener, found.end())


_LINE_BEFORE = Late(rf"(?<!\w)(?:{tables.pattern('line')}) (?:[a-zà-ž]{{4,12}} )?$")
_NUMBERS = Late(r"[A-Z]{0,3}\d{1,3}")


def _range(low: str, at: int, pair: Pair) -> bool:
    """Whether two ids behind a word for lines are the first and the last of many: "linee notturne da N1 a N27"."""
    ids = _NUMBERS.fullmatch(pair.first) and _NUMBERS.fullmatch(pair.last)
    return bool(ids) and _LINE_BEFORE.search(low, max(0, at - 32), at) is not None


_OTHER = Late(
    r",? (?:and|et|e|y|und|en) (?:the other|l'autre|l'altr[oa]|(?:la|el) otr[oa]|[oa] outr[oa]|die andere|de andere)(?: part| partie| parte)? (?:between|entre|tra|fra|zwischen|tussen) "
)
"""What leads to the other of two, with an opener of its own."""


_ON_LINE = rf" (?:auf|on|sur|su|sulla|en|de|della|op|na|van|der)(?: (?:la|le|the|der|die|de|el|het))? (?:(?:{tables.pattern('line')}) )?[A-Z]{{0,2}}\d{{1,3}}(?=,? (?:and|et|und|sowie|y|e|en|oraz|i) )"
"""On which line the first of two pairs lies, "entre A et B sur le tram T1 et C jusqu'à D sur la T2"."""
# "zwischen A und B sowie C und D", a list of pairs: what follows a pair without its own opener.
_ALSO = Late(
    rf"(?:{_ON_LINE})?(?: \([^()\n]{{2,70}}\))?(?:[,;]? (?:sowie|ainsi que|así como|bem como|nonché|oraz|as well as|samt|alsmede|a také|{tables.pattern('joins')}) | ?[,;/&] (?=[{UPPER}])|(?: stations?)?(?: \([^()\n]{{2,40}}\))?[,;.]?\s*\n\s*[•·▪●○»‣➜*–-] ?)"
)

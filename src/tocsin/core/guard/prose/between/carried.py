# SPDX-License-Identifier: AGPL-3.0-or-later
"""Where buses run instead, and where trains run on, told beside the stretch that is closed: "buses run between A and B",
"and trains are operating between B and C". Neither is told where the closed one is."""

from __future__ import annotations

from tocsin.core.guard.late import Late
from tocsin.core.guard.prose.between import going
from tocsin.core.guard.prose.between.halting import halted
from tocsin.core.guard.prose.between.pair import Pair
from tocsin.core.guard.prose.between.parts import last_sentence
from tocsin.core.guard.prose.between.running_words import END, LESS, PART
from tocsin.core.guard.prose.effects import effect_of
from tocsin.core.model import Effect

AGO = 140
"""Letters before a pair in which what runs there may stand."""
_OPEN = r"(?:between|from|tussen|van|vanaf|calling at stations between)"
_DO = r"(?:(?:will|are|is|to|also|then|be|have been|zullen|worden|er) )*(?:run|runs|running|operate|operates|operating|operated|provided|available|arranged|in place|in operation|in service|connect|connecting|link|rijden|ingezet)"
_BUSES = Late(
    rf"(?<!\w)(?:bus(?:es)?|coach(?:es)?|shuttles?|bus (?:transfers?|services?|shuttles?|bridge)|coach services?|\w{{0,12}}bussen)(?: services?)? {_DO}(?: [^.;:,\n]{{1,60}}?)? {_OPEN} $",
    needs="bus|coach|shuttle",
)
_OPEN_ABROAD = r"(?:entre|zwischen|tra|fra|między|pomiędzy|mellan|mellem|mellom|mezi|von|vom|de|da|od|från|fra)(?: (?:las estaciones|le stazioni|le fermate|les stations|les gares|les arrêts|den haltestellen|den bahnhöfen|stacjami|przystankami|stationerna))?(?: de| di)? (?:la |le |les |l'|el |il |los |las )?"
_RAIL = r"(?:(?:pendel(?:zug|züge|bahn)|shuttle (?:tram|train)|lanzadera ferroviaria|tren lanzadera|navette ferroviaire|treno navetta|pendeltrein|tramwaj wahadłow\w+|pociąg wahadłow\w+))"
_ABROAD = Late(
    rf"(?<!\w)(?:{_RAIL}|t-bus|(?:ersatz|schienenersatz|pendel)bus(?:se|ses)?|busersatz|(?:schienen)?ersatzverkehr(?: mit bussen)?|bus(?:ses)? (?:de (?:substitution|remplacement)|relais|sostitutiv[oi]|navetta)|navettes?(?: (?:de bus|sostitutive|par bus|bus))?"
    r"|service de (?:bus de )?(?:remplacement|substitution)(?: par (?:auto)?bus)?|servizio (?:sostitutivo (?:con|di|tramite) (?:auto)?bus|(?:automobilistico |bus |di (?:auto)?bus )?sostitutivo|navetta)|(?:auto)?buses? (?:lanzadera|sustitutorios?|alternativos?)|servicio (?:lanzadera|de lanzaderas?|sustitutorio|alternativo(?: por carretera| de autobús| en autobús)?)"
    r"|zastępcz[aą] (?:komunikacj[aą] autobusow[aą]|lini[aą] autobusow[aą])(?: \w{1,6})?|autobus(?:y)? zastępcz[ey]|ersättningsbuss(?:ar)?|ersättningstrafik|togbus(?:ser)?|bussar)"
    rf"(?: (?!(?:remplac|ersetz|sostituis|sustituy|zastępuj|ersätt|erstatter|statt |instead|nicht|pas|no |non |nie |aucun)\w*)[^\s.;:,]{{1,24}}){{0,8}} {_OPEN_ABROAD}$",
    needs="bus|navett|lanzader|shuttle|pendel|ersatz|ersättning|zastępcz|wahadłow|remplacement|substitution|sostitutiv|sustitutori|alternativ",
)
"""The same in other languages, with what may stand between: "ein Pendelzug zwischen", "bus de substitution mis en place entre"."""
_DE_BUSES = Late(
    rf"(?<!\w)(?:verkehr(?:en|t)|fähr(?:t|en)|fahren|pendel(?:n|t)|circul\w+|circol\w+) (?:[\w-]+ ){{0,2}}(?:busse|bus|bussen|autobuses|autobus|navettes|t-bus) {_OPEN_ABROAD}$",
    needs="bus|navettes",
)
_DUTCH = Late(
    rf"(?<!\w)(?:rijden|rijdt|zet|zetten|pendelen) [^.;:,\n]{{0,40}}\w{{0,12}}bussen(?: in)? {_OPEN} $",
    needs="bussen",
)
"""What carries in the place of a train, and that it runs."""
_DUTCH_BEHIND = Late(r" (?:rijden|pendelen) (?:er )?(?:\w{2,12} )?\w{0,12}bussen(?!\w)", needs="bussen")
_REPLACED = Late(
    r"(?<!\w)(?:remplac(?:e|és?|ées?|ent|era|eront)|ersetzt?|ersetzen|sostituit\w|sostituiscono|sustituid\w+|sustituyen|zastąpion\w|zastępują|ersätts|erstattes|wegen|aufgrund|pas de|kein\w*|aucun\w*)(?!\w)"
)
_NOT = Late(r"(?<!\w)(?:replac(?:es?|ed|ing)|instead of|in plaats van|not|no|niet|geen)(?!\w)")
_TRAINS = Late(
    r"(?<!\w)(?:trains|trams|services|treinen|metros?|sprinters|intercity's) (?:(?:are|will|is|still|then|also|continue to|blijven|wel) ){0,3}(?:run|running|operate|operating|rijden)(?: as normal| normally| wel)? (?:between|from|tussen|van) $",
    needs=frozenset("run running operate operating rijden".split()),
)
"""What runs on by itself, behind which nothing says that it is less."""
_CARRIES = (_BUSES, _ABROAD, _DE_BUSES, _DUTCH, _DUTCH_BEHIND, _TRAINS)
_WORKS = Late(
    r"(?<!\w)(?:(?:engineering|track|maintenance|improvement|upgrade|essential) works?|works?(?= )|trackwork|werkzaamheden|werken|closing all lines|issue|fault)(?!\w)"
)


_ROAD = Late(r"(?<!\w)(?:road|street|weg|straat)(?!\w)")
"""A road may be closed where nothing runs on rails."""


def beside(low: str, pairs: list[Pair], said: list[str]) -> list[bool]:
    """Which pairs only tell where buses or trains run, in the order of `pairs`; none where no closed one is told with them."""
    if not any(carries.needed(low) for carries in _CARRIES):
        return [False] * len(pairs)
    closed = [pair for pair, words in zip(pairs, said, strict=True) if _closed(low, pair, words)]
    return [_runs(low, pair) and any(_together(low, one, pair) for one in closed) for pair in pairs]


def _closed(low: str, pair: Pair, said: str) -> bool:
    """Whether a pair is itself closed, worked on, or served by nothing."""
    if (
        _runs(low, pair)
        or going.on(low, pair)
        or _ROAD.search(_before(low, pair))
        or effect_of(said) is Effect.DELAYS
    ):
        return False
    return halted(said) or _WORKS.search(said) is not None


def _before(low: str, pair: Pair) -> str:
    return last_sentence(low[max(0, pair.start - AGO) : pair.start].rstrip() + " ")


def _runs(low: str, pair: Pair) -> bool:
    """Whether what stands right before a pair is that buses run there, or that trains do and no less than ever."""
    before = _before(low, pair)
    behind = "" if low[pair.end - 1] == "." else END.split(low[pair.end : pair.end + AGO])[0]
    own = PART.split(before)[-1]
    if _ABROAD.search_part(before, low) or _DE_BUSES.search_part(before, low):
        return not _REPLACED.search(own)
    if found := (_BUSES.search_part(before, low) or _DUTCH.search_part(before, low)):
        return not _NOT.search(before, max(0, found.start() - 40))
    if _DUTCH_BEHIND.match(behind):
        return not _NOT.search(own)
    return bool(_TRAINS.search_part(own, low)) and not (_NOT.search(own) or LESS.search(behind))


def _together(low: str, closed: Pair, pair: Pair) -> bool:
    """Whether both are told of one thing, the closed one first: in one paragraph, or with one end."""
    if closed.start >= pair.start:
        return False
    if {closed.first, closed.last} & {pair.first, pair.last}:
        return True
    return "\n" not in low[closed.end : max(closed.end, pair.start)]

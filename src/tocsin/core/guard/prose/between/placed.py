# SPDX-License-Identifier: AGPL-3.0-or-later
"""A name behind the kind of place it is: "la place Bellecour", "le quartier de la Guillotière", "provinciegrens met Friesland"."""

from __future__ import annotations

import re
from functools import cache

from tocsin.core.guard.late import Late
from tocsin.core.guard.prose import tables
from tocsin.core.guard.prose.between.features import MET, boundary_at, feature_at
from tocsin.core.guard.prose.between.landmarks import landmark_at, mark_at
from tocsin.core.guard.prose.between.numbered import road_at
from tocsin.core.guard.prose.between.openers import FIRST
from tocsin.core.guard.prose.between.small_streets import small_street_at
from tocsin.core.guard.prose.between.things import thing_at
from tocsin.core.guard.prose.names import name_at

_SMALL = Late(r"(?:(?:de|del|della|di|du|des|la|las|los|da|do) )*")
_LEADING = Late(
    r"[\"„“«]?(?:(?:les|le|las|la|los|el|il|the|as|os|o|a|i|gli|de|het|den|dem|der|die) |l')?[\"„“«]?(?:(?:stazioni|fermate|gares|stations|estaciones|paradas|arrêts|haltes|stacjami|przystankami|paragens|estações)(?: (?:di|de|des|del|of|van)|:)? |(?:localidades|municipios|poblaciones|pueblos|communes|comuni|concelhos|freguesias|municipis|poblacions|caselli)(?: [a-z]{4,14})? (?:de|di|des|del|dels) )?"
)
_CROSSING = Late(
    r"(?:(?:la |l'|el |il |as? |o )?(?:jonction|intersection|croisement|cruce|confluencia|intersección|incrocio|intersezione|cruzamento|kruising) (?:avec|con|com|met) (?:la |le |les |l'|el |il |de |het |a |o )?(?=\S))|(?:de[rmn] |die |das |zur |zum )?(?:Kreuzung|Einmündung|Abzweig(?:ung)?|Knoten(?:punkt)?|Kreisverkehr|Kreisel) (?:(?:mit|an|in|zu|auf) (?:der|dem|die|den)|zur|zum) (?=[A-ZÄÖÜ])|(?:skrzyż(?:\.|owani\w{1,3})|křižovatk\w) (?:z|s|se) (?:ulic\w{1,3} (?!\d))?(?=\S)|(?:wjazd|zjazd)\w{0,3} (?:na|z) (?:tras[ęy]|ulic[ęy]|autostrad[ęy]|drog[ęi]) (?=\S)|(?:(?:its|the|a) )?(?:junctions?|jct\.?|intersections?|crossroads|roundabouts?|connection|interchange) (?:(?:with|of|at) (?:the )?|(?=[A-Z]{1,2}-?\d{2,5}(?!\w)))|(?:the )?(?:north|south|east|west)(?:ern|bound)? (?:side|end) of (?:the )?"
)
"""Where two roads meet, told by the other one: "from its junction with the Dublin Road"; or one side of a road."""
_MEASURED = Late(
    r"(?i)(?:a point )?(?:(?:just|immediately|slightly) )?(?:north|south|east|west)(?:[ -]?(?:east|west))? of (?:(?:the|its) )?(?=[\w\"„“«])|(?:a point )?(?:(?:ca\.?|circa|etwa|rund|about|approx\.?|approximately|environ|unos|około|noin) )?\d{1,4}(?:[.,]\d{1,3})? ?(?:km|kilomet\w{1,3}|m|met\w{1,3}|mètres|mi|miles?|yards?|yds?|feet|ft|blocks?) "
    r"(?:hinter|vor|nach|(?:nörd|süd|öst|west)lich|before|after|past|beyond|(?:north|south|east|west)(?:[ -]?(?:east|west))?|avant|après|au (?:nord|sud)|à l'(?:est|ouest)|antes|después|depois|prima|dopo|al (?:norte|sur|este|oeste)|a (?:nord|sud|est|ovest)|voor|na|voorbij|przed|za|före|efter|før|etter) "
    r"(?:(?:of|von|vom|de|du|di|da) )?(?:(?:the|der|dem|den|des|la|le|il|el|del|della) |l'|d'|dell')?(?=[\w\"„“«])"
)
"""How far from its name an end lies: "zwischen 1.9 km hinter AK Mitte und 0.4 km vor AS Süd", "from 2 miles north of Elk"."""
_PLACES = Late(
    r"(?:(?:places|avenues|rues|boulevards|quais|place|quartier|mairie|carrefour|sortie|hôtel|médiathèque|parc|pont|rue|avenue|boulevard|boul\.|bd\.?|av\.|ave\.?|imp\.|ch\.|quai|cours|rond-point|gare|station|terminus|terminal|square|porte|route|chemin|faubourg|métro|metro|hôpital|université|rocade|bifurcation|autoroute|péage|aire|échangeur|viaduc|tunnel|barrière|diffuseur|nœud|hauteur|avec l'|l'"
    r"|c/|calle|calles|plaza|plazas|avenida|avenidas|carrera|carreras|paseo|glorieta|puente|estación|estaciones|barrio|parque|via|vie|viali|piazze|piazza|piazzale|porta|viale|corso|largo|ponte|stazione|quartiere"
    r"|plac|rondo|pętla|most|węzeł|dworzec|ulicą|ulicy|ulica|placem|placu|rondem|ronda|pętli|pętlą|mostem|mostu|ulicami|placami|station|rua|ruas|praça|praças|estação|de|dei|degli|del|della|delle|di|du|des|la|las|los|da|do) ){1,3}"
)


_SEVERAL = Late(
    r"(?:avenues|rues|boulevards|quais|calles|plazas|avenidas|carreras|ruas|vie|viali|piazze) (?:de|di|du|des|da|do) "
)
"""Several of a kind: of one of them it says no more than an article."""
_KEPT = Late(
    rf"(?:ul\.|al\.|pl\.|os\.|ulic[aęąy]|alei|alej[aęą]|węz(?:eł|ła|łem)|(?:het )?(?:verkeers)?knooppunt) (?=[\"„“«]?[{tables.UPPER}\d]|[a-z]{{2,4}}\. )"
)
"""Kinds that are a part of what a place is called, for many a street, a square and a junction have one name."""
_LARGE = Late(rf"[{tables.UPPER}][{tables.LOWER}]{{1,3}}(?!\w|\.\w)")
_LONE = Late(
    r"(?:funicolare|ospedale|hospital|hôpital|stadio|estadio|stade|cimitero|cementerio|cimetière|confine (?:comunale|regionale|provinciale|di stato)|valico(?: appenninico| di frontiera)?|porto|puerto|port|terminal|gare(?: routière| centrale)?|estação|estación|stazione|station|dworca?|mairie|sommet|cumbre|vetta|frontière|frontera|frontiera|fronteira|border|(?:railway|train|bus) station|railway bridge|level crossing|town hall|roundabout|aéroport|aeropuerto|aeroporto|airport|city(?: cent(?:re|er))?|centre-ville|centrum|stadscentrum|binnenstad|stadtzentrum|centro (?:città|storico|ciudad|histórico)|śródmieści[ae]|centro|keskusta|downtown|continent|continente|terraferma|mainland|festland|vasteland)(?=[.,;:)\n]|$| \(| (?:e|et|y|and|à|au|al|alla|allo|ao|jusqu'|fino|sino|hasta|até|do|aż do|to|via|from|on|at|is|are|will|by|for|due|in|until|after|because|while|dans|en|per|par|pour|por|durante|during|depuis|desde|dalle|de(?= \d))(?: |(?<=')))"
)
"""A place so plain that it needs no name: "e o terminal"."""


_ORDINAL = "primera|segunda|tercera|cuarta|quinta|sexta|séptima|octava|novena|décima"
_NUMBERED = Late(
    rf"(?:(?:la|le|les|de|the|die|der) |l')?((?:(?:bretelle )?d'entrée|(?:bretelle de )?sortie|entrée|autoroute|route|échangeur|uscita|svincolo|salida|autovía|autopista|[Ee]xit|[Jj]unction|afrit|afslag|oprit|toerit|snelweg|ausfahrt|afkørsel|frakørsel|avkjøring|avfart|trafikplats|anschlussstelle|zjazd\w*|węz\w+|[Cc]alle|[Cc]arrera|[Dd]iagonal|[Tt]ransversal|[Aa]venida|[Hh]ighway|[Hh]wy) (?:n° ?|nr\.? )?(?:(?:[AN]-?)?\d{{1,3}}(?:[A-Za-z](?!\w))?(?: bis(?!\w))?(?: [A-H](?= y |,|\.|$))?|\(\d{{1,3}}[a-z]?\)|(?:{_ORDINAL})(?: [A-H](?= y |,|\.|$))?)|(?:ul\.|ulic[aąęiy]|al\.|alej[aąęi]) \d{{1,2}} (?:stycznia|lutego|marca|kwietnia|maja|czerwca|lipca|sierpnia|września|października|listopada|grudnia)|(?:km|pk|pr|milepost|mile marker|mp|MM|hmp|kilom[eè]t(?:re|er|ro)|kilómetro) \d{{1,4}}(?:[.,+]\d{{1,3}})?)(?![\w:.]\d|\w)"
)
"""A place that only a number names: "la sortie 11", "l'autoroute 30", "la carrera séptima"."""
_TWO_ROADS = Late(
    r"(?:(?:la|le|el|il|lo|the|het|de|das|die|der|dem) |l')?([a-zà-žœ]{4,14} [A-Z]{1,3}[ -]?\d{1,4}/[A-Z]{1,3}[ -]?\d{1,4})(?![\w:%])"
)
"""A place that the two roads which meet there name: "échangeur A 1/N 104"."""
_MET_BY_TWO = Late(
    r"(?:the )?([A-Z]{1,2}-?\d{1,4} ?/ ?[A-Z]{1,2}-?\d{1,4}(?: [A-Z][a-z]+){0,2} (?:[Jj]unction|[Rr]oundabout|[Ii]nterchange|[Cc]rossroads|[Ii]ntersection))(?: at [A-Z][a-z]+(?: [A-Z][a-z]+)?)?(?!\w)"
)
"""The same in English, and the townland where they meet: "the L6051/R411 junction at Dunmore"."""
_QUOTED = Late(
    r"((?:[a-zà-ž'-]{1,13} ){0,3}(?:(?:Abzweig|Abzweigung|Kreuzung|Einmündung|Parkplatz|Rastplatz|Kreisel|Kreisverkehr|Brücke|Tunnel) )?)[\"„“«] ?([A-ZÀ-ÖØ-ÞĀ-Ž][^\"„“”«»\n.;:]{1,40}?) ?[\"”“»](?! ?[A-ZÀ-Ž])"
)
"""A name between quotes, whatever it holds: "Hoenheim gare"."""


_COUNTED = Late(
    r" (?:[Nn]o\.?|[Nn]r\.?|[Nn]\.?[°º]|#) ?\d{1,3}[A-Z]?(?=[.,;:)\n]|$| (?:and|to|up to|until|und|bis|et|à|y|a|e|i|do|en|tot) )"
)
"""Which of several a place is, "Park Gate No. 4", "diffuseur Valmont n° 7"."""
_TAIL = Late(r" (?:centrale|centraal|principale|routière|du Midi)(?!\w)")
"""What belongs to a station's name and ends others: "Gare centrale"."""


def placed_at(text: str, at: int, joiners: frozenset[str], long: bool = False) -> tuple[str, int]:
    """A name, also in quotes or behind its kind, and where it ends; "" when none begins here.

    `long` lets any small words stand between the kind and the name."""
    if measured := _MEASURED.match(text, at):
        at = measured.end()
    if crossing := _CROSSING.match(text, at):
        at = crossing.end()
    if known := road_at(text, at) or boundary_at(text, at):
        return known
    if street := small_street_at(text, at):
        return street
    if quoted := _QUOTED.match(text, at):
        return _quoted(quoted), quoted.end()
    if met := _TWO_ROADS.match(text, at) or _MET_BY_TWO.match(text, at):
        return met[1], met.end()
    if numbered := _NUMBERED.match(text, at):
        return _named_exit(text, numbered, joiners)
    name, end = kind_kept(text, at, joiners) or name_at(text, at, joiners)
    if name:
        named = name.rpartition(" ")[2] in ("Gare", "Station", "Stazione")
        tail = _TAIL.match(text, end) if named else MET.match(text, end) or _COUNTED.match(text, end)
        return (name + tail.group(), tail.end()) if tail else (name, end)
    name, end = mark_at(text, at) or _unnamed(text, at, joiners, long)
    tail = _COUNTED.match(text, end) if name else None
    return (name + tail.group(), tail.end()) if tail else (name, end)


def _unnamed(text: str, at: int, joiners: frozenset[str], long: bool) -> tuple[str, int]:
    """What no name begins: a kind of place ahead of one, or a plain place."""
    begun = _LEADING.match(text, at).end()  # type: ignore[union-attr]
    if begun > at and text[begun - 2] == ":":
        # "entre estaciones: INT. SAGUIER y CENTRO CÍVICO"
        return name_at(text, begun, joiners)
    if feature := feature_at(text, at):
        return feature
    if lone := _LONE.match(text, begun):
        return lone.group(), lone.end()
    other = thing_at(text, begun, joiners, long)
    found = _of_kind(text, begun, joiners) or other or landmark_at(text, at, joiners, long)
    return found or _kind(text, begun) or ("", at)


def kind_kept(text: str, at: int, joiners: frozenset[str]) -> tuple[str, int] | None:
    """A name with the word before it that says whether a street, a square or a junction is called so."""
    kind = _KEPT.match(text, at)
    name, end = name_at(text, kind.end(), joiners) if kind else ("", at)
    return (kind.group().removeprefix("het ") + name, end) if kind and name else None


def _quoted(found: re.Match[str]) -> str:
    """The name between quotes, behind the kind of place it is: "collège Jean Rostand", but "Hoenheim gare" of a stop."""
    kind = found[1].split()[-1:]
    kept = kind if kind and len(kind[0]) > 4 and not _stop(kind[0]) else []
    return " ".join([*kept, found[2].strip()])


@cache
def _stop(word: str) -> bool:
    return word in tables.words("stop") | tables.words("article") | tables.words("section") | tables.fences()


_TOWARDS = Late(r" (?:pour|vers|direction|for) (?:(?:la|le|les|l') ?)?(?=[A-ZÀ-Ž])")


def _named_exit(text: str, found: re.Match[str], joiners: frozenset[str]) -> tuple[str, int]:
    """A place that a number names, and the name it has beside: "frakørsel 36 Ringsted N"; where an exit leads is left out."""
    if found[1].startswith(("ul", "al")):
        # "ulicą 11 listopada"
        return found[1], found.end()
    if towards := _TOWARDS.match(text, found.end()):
        return found[1], name_at(text, towards.end())[1]
    joined = _SMALL_WORD.match(text, found.end())
    beside = text[found.end() : found.end() + 1] == " " and not (joined and joined[1] in _joining() | joiners)
    name, end = name_at(text, found.end() + 1, joiners) if beside else ("", 0)
    return (f"{found[1]} {name}", end) if name and not name[0].isdigit() else (found[1], found.end())


_SMALL_WORD = Late(r" ([a-zà-ž&'’]{1,10})(?!\w)")


@cache
def _joining() -> frozenset[str]:
    """The words that join two ends, by which a name beside a number never begins: "salida 12 a la N-340"."""
    return frozenset(word for joiners in FIRST.values() for word in joiners)


def lone_at(text: str, at: int) -> bool:
    """Whether a place so plain that it needs no name begins here."""
    return _LONE.match(text, at) is not None


def _of_kind(text: str, at: int, joiners: frozenset[str]) -> tuple[str, int] | None:
    kind = _PLACES.match(text, at)
    if kind is None:
        return None
    name, end = name_at(text, kind.end(), joiners)
    if not name and (word := _LARGE.match(text, kind.end())) and not tables.cause().match(text, kind.end()):
        # "via Po", "placu Na Rozdrożu": behind its kind a small word is none.
        more, after = name_at(text, word.end(), joiners)
        name, end = (f"{word.group()} {more}", after) if more else (word.group(), word.end())
    if name and _SEVERAL.match(kind.group()):
        return name, end
    # "via delle Tofane": the small words between belong to it.
    begun = text.find(name.partition(" ")[0], kind.end())
    return (text[at:begun] + name, end) if name else None


def _kind(text: str, at: int) -> tuple[str, int] | None:
    """ "entre mairie et Gare Sud": some stops have no other name than what they are."""
    kind = _PLACES.match(text, at)
    if kind is None or _SMALL.fullmatch(kind.group()):
        return None
    return kind.group().strip(), kind.end() - 1

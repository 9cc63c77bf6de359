# SPDX-License-Identifier: AGPL-3.0-or-later
"""Two names that tell the course of what runs, a ramp, days or where something lies: "desde Sol, irá por Alta hasta Ribera",
"ramp from I-9 to Route 4", "24th to 27th January", "Ashby - Mill Road" as a line of its own. Nothing is closed from the one to the other."""

from __future__ import annotations

from tocsin.core.guard.late import Late
from tocsin.core.guard.prose import tables
from tocsin.core.guard.prose.between.openers import BETWEEN
from tocsin.core.guard.prose.between.pair import Pair
from tocsin.core.guard.prose.between.running_words import END
from tocsin.core.guard.prose.clean import small

_GOES_BY = Late(
    r"(?<!\w)(?<!no )(?<!non )(?:(?:ir|circular|seguir|continuar|tomar|girar)(?:á|án)|percorr(?:e|ono|erà|eranno)|prosegu(?:e|ono|irà|iranno)|transit(?:erà|eranno)|(?:rijd(?:t|en)) (?:via|over|door)"
    r"|(?:passer|emprunter|continuer)(?:a|ont)|emprunte(?:nt)?|pojad\w+|pojedzi\w+|(?:will )?(?:travel|turn)s? (?:left|right|north|south|east|west|along|via|onto))(?!\w)"
)
"""Between the two stands by what something goes."""
_ONLY_COURSE = Late(
    r"(?<!\w)(?<!non )(?:(?:percorr|copr)(?:e|ono|erà|eranno|irà|iranno) [^.;:\n]{0,90}(?:il tratto|la tratta|il percorso) (?:compres[oa] )?(?:da|dal|dalla|tra|fra)"
    r"|(?:realizar|har|efectuar|cubrir)(?:á|án) (?:solo |sólo |únicamente )?(?:el|su) (?:recorrido|trayecto|tramo) (?:entre|de|desde)|(?:assurer|effectuer)(?:a|ont) (?:uniquement )?(?:le trajet|le parcours|la liaison) (?:entre|de|depuis)) (?:la |le |il |el |l')?$"
)
"""What is run along, told right before."""
_POLISH = Late(r"(?<!\w)ulicami ?:? [^.;\n]{0,150}$", needs="ulicami")
_LISTED = Late(
    r"(?<!\w)(?:ulicami|objazdem|tras[ąa]|trasie) ?: [^;\n]{0,170}$", needs="ulicami|objazdem|tras"
)
_RELATION = Late(
    r"(?<!\w)(?<!nie )(?:kurs(?:y|ować|uj[eą])|realizowane) [^.;\n]{0,110}w relacji ?:? ?[„\"]?$",
    needs="relacji",
)
_INSTEAD = Late(r"(?<!\w)(?:za tramwaj\w*|„?za|zastępcz\w+|zawieszon\w+|odwołan\w+|nie)(?!\w)")
_FINNISH = Late(
    r"(?:sta|stä|lta|ltä) [\w-]{3,30}(?:aan|ään|oon|öön|iin|uun|yyn|een|lle|hin|hun)(?: päin)? ?: $"
)
"""From where whereto a bus goes, before its streets: "Keskustasta Rantalaan: A - B - C"."""
_RAMP = Late(
    r"(?<!\w)(?:(?:on|off|exit|entry|entrance)[- ]?)?(?:ramps?|connectors?)(?: leading)?,? (?:from )?(?:the )?$"
)
_MONTH = r"(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]{0,6}\.?"
_MONTH_BEFORE = Late(rf"(?<!\w){_MONTH} (?:the )?$")
_MONTH_BEHIND = Late(rf",? (?:of )?{_MONTH}(?!\w)")
_ROUND = Late(
    r"^\W{0,4}(?:(?:die|der|the|a|la|el|il|lo|de|een|un|une|signed|posted|official) |l')?(?:(?:umleitung|umleitungsstrecke|umfahrung)(?! (?:ist|wird|wurde) (?:aufgehoben|gesperrt))|detours?|diversions?|déviation|itinéraire de déviation|desvíos?|deviazione|percorso alternativo|omleiding|omleidingsroute|objazd|kiertotie|omkørsel|omkjøring|omväg)(?!\w)"
)
"""How a sentence begins that tells the way round."""
_BETWEEN = Late(rf"(?<!\w)(?:{tables.alternatives(set(BETWEEN))}) (?:[^\s.;]{{2,12}} ){{0,2}}$")
"""Between two something goes round: these are told."""
_ALONG = Late(
    r"(?<!\w)(?:detour|diversion) (?:using|along|following) [^.;\n]{0,140}$", needs="detour|diversion"
)
_OTHER_NAME = Late(r"(?<!\w)(?:route|highway|hwy|road|sr|us|state route|county road) ?\d{1,4} \($")
_ROUTE_BEHIND = Late(r" route(?!\w)")
_TAKES = Late(r"(?<!\w)(?:take|follow|use|via) [^.;\n]{0,100}$")
_SET_OFF = Late(r" [-–] (?:will|is|are)(?!\w)")
_BEGINS_ANEW = Late(r"\w{2}\. (?:Von|Ab|Die|Der|Das|Im|Am|Zwischen) ")
_ORDINAL = Late(r"\d{1,2}(?:st|nd|rd|th)$")
_DETOUR_BEHIND = Late(r"[,:]? (?:will )?detour (?:at|to|via|onto|along|using|on)(?!\w)")
_ROAD_OF = Late(r"(?<![\w-])[abm]\d{1,4} $")
_ROAD_BEHIND = Late(r" (?:trunk |main )?road(?!\w)")
_TITLE = Late(rf"(?<!\w)(?:{tables.pattern('line')}) [a-z]{{0,2}}\d{{1,4}}[a-z]? $")
_DIRECTION_BEHIND = Late(r" ?\((?:direzione|direction|richtung|dirección|richting|kierunek|dir\.) ")
_BUS = Late(r"(?:^|[\n.] ?)(?:route|service|bus|line) \w{1,4} $")
_DETOURS = Late(r" (?:will |is |are )?(?:be )?(?:on )?(?:detour|divert|re-?rout)")
_WAYWARD = Late(r"(?<!\w)direction from (?:the )?$")
_SHUT = Late(
    r"(?<!\w)(?:due to|not|stops|wegen|en raison|debido|clos(?:ed|ures?)|shut|(?:voll)?gesperrt|sperrung|fermé\w*|barré\w*|cortad\w|cerrad\w|chius\w|afgesloten|zamkni\w+|suljettu)(?!\w)"
)
_ALLOWED = Late(
    r"(?<!\w)(?:traffic|access|vehicles) (?:is|are|will be) (?:still )?(?:permitted|allowed|possible) (?:between|from) (?:the )?$",
    needs="permitted|allowed|possible",
)
_USUAL = frozenset(
    "habitual|recorrido|recorrido habitual|ruta habitual|su ruta|percorso|percorso regolare|normal".split("|")
)
_STREET = Late(rf" (?:{tables.pattern('street_after')})$")
_SIDE = ("north of ", "south of ", "east of ", "west of ")
_LINE_BEFORE = Late(r"(?:^|\n)[ \t]*(?:[a-z]{1,3}\d{1,4},? )?$")
_LINE_BEHIND = Late(r"[ \t|]*(?:\n|$)")
_STOPS = Late(r"(?:^|\n)([^\n]{3,120}):[ \t]*\n\s*(?:[•·▪●○»‣➜*–-] ?[^\n]*\n\s*){0,20}[•·▪●○»‣➜*–-] ?$")
"""The heading of the list whose item begins here."""
_OF_STOPS = Late(
    r"(?<!\w)(?:stops?|haltestellen|arrêts|paradas|fermate|przystank(?:i|ów)|haltes|pysäkit)(?!\w)(?![^\n]*(?:between|zwischen|entre|tra |między|tussen|välillä))"
)


def course(text: str, pair: Pair) -> bool:
    """Whether a pair tells a course, a point or days."""
    low = small(text)
    before, within = low[max(0, pair.start - 200) : pair.start], low[pair.start : pair.end]
    behind = low[pair.end : pair.end + 24]
    sentence = END.split(before)[-1]
    dashed = "–" in within or " - " in within
    return bool(
        _GOES_BY.search(within)
        or _ONLY_COURSE.search(sentence)
        or (
            dashed
            and (
                _POLISH.search(sentence)
                or _LISTED.search(before)
                or _FINNISH.search(sentence)
                or _item_of_stops(low, pair)
            )
        )
        or (_RELATION.search(before) and not _INSTEAD.search(sentence))
        or _RAMP.search(sentence)
        or (_ROUND.match(sentence) and not (_SHUT.search(sentence) or _BETWEEN.search(sentence)))
        or _ALONG.search(sentence)
        or (_ROUTE_BEHIND.match(behind) and _TAKES.search(sentence))
        or (" – the " in within and _SET_OFF.match(behind))
        or _BEGINS_ANEW.search(pair.first)
        or _DETOUR_BEHIND.match(behind)
        or (_WAYWARD.search(sentence) and not _SHUT.search(sentence))
        or _ALLOWED.search(sentence)
        or _is_dated(before, behind, pair)
        or _is_title(before, behind, within)
        or not _USUAL.isdisjoint((small(pair.first), small(pair.last)))
        or ("/" in within and not dashed and (within.startswith(_SIDE) or _OTHER_NAME.search(before)))
        or (dashed and _lies(low, pair))
    )


def _item_of_stops(low: str, pair: Pair) -> bool:
    heading = _STOPS.search(low, max(0, pair.start - 900), pair.start)
    return heading is not None and _OF_STOPS.search(heading[1]) is not None


def _is_dated(before: str, behind: str, pair: Pair) -> bool:
    """Whether both ends are days of a month that stands beside them: streets are called so, too."""
    days = _ORDINAL.match(pair.first) and _ORDINAL.match(pair.last)
    return bool(days and (_MONTH_BEFORE.search(before) or _MONTH_BEHIND.match(behind)))


def _is_title(before: str, behind: str, within: str) -> bool:
    """Whether two towns name a road or a line: "A9 Ashby to Norton road", "Linea 400 Albese-Brenna (direzione Brenna)"."""
    return bool(
        (" to " in within and _ROAD_OF.search(before) and _ROAD_BEHIND.match(behind))
        or (_TITLE.search(before) and _DIRECTION_BEHIND.match(behind))
        or (_BUS.search(before) and _DETOURS.match(behind))
    )


def _lies(low: str, pair: Pair) -> bool:
    """Whether a line of the text is a street and the town where it lies."""
    if not (
        _LINE_BEFORE.search(low, max(0, pair.start - 14), pair.start) and _LINE_BEHIND.match(low, pair.end)
    ):
        return False
    return (_STREET.search(small(pair.first)) is None) != (_STREET.search(small(pair.last)) is None)

# SPDX-License-Identifier: AGPL-3.0-or-later
"""Houses and ships named after people: "Robert Bosch Krankenhaus", "Lycée Victor Hugo", "King's Cross campus".

A name is a house's only when the word for the house stands right beside it, on the side where the language puts
it. A word that somebody's own thing could have ("depot", "office", "Lager") is not in these lists.
"""

from __future__ import annotations

import re

from tocsin.core.guard.finding import Found
from tocsin.core.guard.late import Late
from tocsin.core.guard.normal import fold
from tocsin.core.guard.places.eponyms import is_eponym
from tocsin.core.guard.traits.somebody import is_somebody

_AFTER = Late(
    r"['’]?s?[\s\-–]+(?:hospital|infirmary|clinic|medical cent(?:er|re)|school|academy|college|university|campus|institute?"
    r"|library|museum|wing|ward|memorial|site|building|lab|cent(?:er|re)|theat(?:er|re)|hall|stand|terrace|enclosure|store|runway|bridge|tunnel|stadium|arena|airport|terminal|T\d\w?|lotnisk\w*|letiště|pista|piste|repülőtér|trybun\w*|tribüne|tribuna|station|tower|cathedral|foundation|laborator(?:y|ies)"
    r"|krankenhaus|klinik(?:um)?|spital|schule|gymnasium|gesamtschule|realschule|grundschule|kita|institut|universität|bibliothek"
    r"|bridge|tunnel|brücke|fähre|híd(?:n[aá]l|[ao]n)?|repülőt\w+|brug|havaliman\w+|köprüsü\w*|stad[ıi]\w*|hastanesi\w*|üniversitesi\w*|tüneli|lisesi|caddesi|bulvarı|halle|stadion|flughafen|bahnhof|haus|stiftung|kaserne|ziekenhuis|gasthuis|huis|koulu|sairaala)\b",
    re.IGNORECASE,
)
_BEFORE = Late(
    r"\b(?:haus|gebäude|pavillon|hôpital(?: de jour)?|hopital|bâtiment|aile|tour|centre|maison|parc|clinique|lycée|lycee|collège|college|école(?: maternelle| primaire)?|ecole|université|institut"
    r"|tribune|tribüne|tribuna|trybun[aęy]|curva|hörsaal|aula|auli|auditorium|amphi|hangar|meeting room|(?-i:Puerta|Porta|Gate|Tor|Raum|Stand)|médiathèque|bibliothèque|gymnase|stade|aéroport|gare|théâtre|musée|résidence|ehpad|foyer|crèche|espace|salle|fondation"
    r"|hospital|clínica|pabellón|polideportivo|parvis|edificio|torre|ala|biblioteca|centro|parque|escuela|colegio|instituto|ies|ceip|universidad|estadio|aeropuerto|estación|teatro|museo|residencia|fundación"
    r"|ospedale|padiglione|edificio|torre|sala|ala|policlinico|giardino|biblioteca|centro|parco|clinica|scuola(?: media| elementare| primaria)?|liceo|istituto|università|stadio|aeroporto|stazione|fondazione|palazzo"
    r"|hospital|pavilhão|edifício|escola|liceu|universidade|estádio|szpital|szkoła|liceum|uniwersytet|lotnisko|fundacja|pawilon|budynek|skrzydło|dwór|park|hala"
    r"|αεροδρόμιο|αερολιμένας|γέφυρα|σταθμός|στάδιο|νοσοκομείο|λεωφόρος|пл(?:ощадь|оща)|аэропорт|мост|стадион"
    r"|(?:szpital|szkoła|liceum|uniwersytet)[^.:,]{0,20} im\.?)(?: (?:du|de la|de|del|della|di|im\.))?[\s\-–]+$",
    re.IGNORECASE,
)


def names_a_house(text: str, found: Found) -> bool:
    """Whether a person's name found in the text is the name of a house, or a ship's."""
    if found.kind != "person":
        return False
    if _AFTER_NAME.search(text, found.start, found.end) and _SHUT.match(text, found.end):
        return True
    first = (
        text.find(" ", found.start, found.end) + 1 or found.start
    )  # "Liceo Alessandro": found with its house
    before = text[max(0, found.start - 60) : first]
    behind = text[max(0, found.start - 60) : found.start]
    if (house := _BEFORE.search(behind)) and _works_there(behind[: house.start()]):
        return False  # "custode di sala Ornella ..."
    if _NAMED_WAY.search(text, found.start, found.end) and _AT.search(
        text, max(0, found.start - 9), found.start
    ):
        return True
    return bool(
        _AFTER.match(text, found.end)
        or _BEFORE.search(before)
        or house
        or _SHIP.search(text, max(0, found.start - 24), found.start)
        or _of_history(text, found)
        or _is_quoted_ship(text, found)
        or _with_an_article(text, found)
    )


_OF_THE_HOUSE = Late(r"([^\W\d_]{3,20}) (?:di|de|del|della|du|of|da|w|z) $")


def _works_there(before: str) -> bool:
    """Whether a trade stands before the word for a house: whose name follows is anybody's guess, so it is somebody's."""
    trade = _OF_THE_HOUSE.search(before)
    return trade is not None and is_somebody(fold(trade[1]))


# "Wilson Way closed": a surname that is a way's word, and what becomes of ways.
_AFTER_NAME = Late(r" (?:Way|Walk|Row|Rise|Wharf|Close|Gate|Stand)$")
_SHUT = Late(
    r"[:,]? (?:is |was |remains? |will be )?(?:closed|shut|blocked|flooded|reopen\w*|open|between|at|from|jammed|turnstiles?|gate|car park|lift|exit)\b"
)
# "Fog at Jordan Hill": a surname that is a way's or a house's word, where something is.
_NAMED_WAY = Late(r" (?:Hill|Hall|Lane|Ward|Street|Road|Park|Court|House|Bridge|Green|Mill|Fields?)$")
_AT = Late(
    r"(?<!\w)(?:at|along|near|off|outside|around|past|via|into|behind|on|over|across|opposite|beside)(?: the)? $"
)
_SHIP = Late(
    r"(?i)(?<!\w)(?:fahrgastschiff|motorschiff|schiff|dampfer|fähre|frachter|schlepper|buque|barco|ferr[yi]|pesquero|velero|remolcador|catamarán|navire|bateau|paquebot|cargo|chalutier|navette|remorqueur|traghetto|nave|motonave|aliscafo"
    r"|rimorchiatore|prom|statek|statku|promu|holownik|kuter|vessel|coaster|ship|tanker|tug|trawler|steamer|barge|lifeboat|veerboot|schip|navio|färjan?|fartyget|laiva|теплоход|паром|судно|сейнер)[ :]{1,2}[\"'«„“]?$"
)
# What ships do and what is done with them, in the sentence that names one.
_AT_SEA = Late(
    r"(?i)(?<!\w)(?:appareill\w*|accost\w*|largue les amarres|remorqueurs?|sails?|sailing|sailed|moor(?:s|ed|ing)|berth(?:s|ed|ing)?|tugs?|anchor\w*|gangway|legt (?:ab|an|um)|anlegt|ablegt|läuft (?:ein|aus)|schlepper|liegeplatz"
    r"|zarpa\w*|atraca\w*|fondea\w*|remolcador\w*|salpa\w*|attracca\w*|ormegg\w*|rimorchiator\w*|cumuj\w*|holownik\w*|wypływ\w*|zawija|nabrzeż\w*|beauforta?|cast off|ferry|fähre|traversier|vaart (?:uit|af)|meert aan|aanmeer\w*)(?!\w)"
)
# What is said of airports and of what they are made of.
_FLOWN = Late(
    r"(?i)(?<!\w)(?:flights?|runway|terminal\w*|t\d\w?|fiumicino|vols?|aéroport|vuelos?|aeropuerto|pista|piste|voli|aeroporto|lotnisk\w*|letiště|flughafen|flüge|întârzieri|ground stop|repülőt\w*)(?!\w)"
)
# "las escaleras mecánicas de Alonso Martínez": what stations have, and the word that puts somebody of history there.
_ON_LINES = Late(
    r"(?i)(?<!\w)(?:metro|escaleras mecánicas|ascensor(?:es)?|andén|andenes|parada|línea|vestíbulo|escalators?|platforms?|stops?|station|trams?|linia|przystan\w+|tramwaj\w*|haltestelle|linie|arrêts?|ligne|quais?|fermata|linea|tornelli|scale mobili|cortes?|cortad[oa]s?|atascos?|retenciones|calzada|carril(?:es)?|desvíos?|desviad[oa]s?|tráfico|obras|zanja|sin servicio|lanzadera|lanzaderas)(?!\w)"
)
_STOPS_AT = Late(
    r"(?<!\w)(?:de|en|por|hasta|desde|entre|y|at|from|to|between|and|przy|do|od|na|à|vers|an|bis|ab|di|a|fino a|tra|e) $|(?<!\w)(?:[Mm]etro|[Cc]ercanías|[Tt]ranvía|[Ll]ínea \w{1,3}): $"
)
_NUMBERED = Late(
    r",? (?:n[º°.]{1,2} ?)?\d{1,4}[a-c]?(?![\w:%€]|[.,:]\d| ?(?:años|anni|ans|jahre|years|lat|anos|[hm]|min|km|uhr|uur)(?!\w))"
)
"""The number of a house in a street that is told by its name alone: "en Rosalía de Castro 18"."""
_SENTENCE = Late(r"[.!?](?=\s)|\n")


_THE = Late(r"(?<!\w)[Tt]he $")
_TIDE = Late(
    r"(?i)(?<!\w)(?:tides?|berth\w*|moor(?:s|ed|ing)|sail(?:s|ed|ing)|due in|alongside|quay|anchor\w*|gangway|docks|docked|tugs?|cargo|crew change|pilot aboard)(?!\w)"
)


def _with_an_article(text: str, found: Found) -> bool:
    """ "The Grace Darling is due on the tide": nobody's whole name has an article in English."""
    if not _THE.search(text, max(0, found.start - 4), found.start):
        return False
    return _TIDE.search(text, found.end, found.end + _TOLD_BEHIND) is not None


_TOLD_BEHIND = 60


def _of_history(text: str, found: Found) -> bool:
    """ "Stefan Batory cumuje przy 14", "Leonardo da Vinci: voli in ritardo": one of history who berths or is flown to."""
    at, behind = found.start, found.end
    if not is_eponym(text[at:behind]):
        at, behind = _whole(text, found)
        if not is_eponym(text[at:behind]):
            return False
    stops = _STOPS_AT.search(text, max(0, at - 14), at)
    if stops and _NUMBERED.match(text, behind):
        return True
    start = max(
        (m.end() for m in _SENTENCE.finditer(text, max(0, found.start - 120), found.start)),
        default=max(0, found.start - 120),
    )
    stop = _SENTENCE.search(text, found.end)
    end = min(stop.start() if stop else len(text), found.end + 120)
    if any(said.search(text, start, end) for said in (_AT_SEA, _FLOWN)):
        return True
    return stops is not None and _ON_LINES.search(text, start, end) is not None


_CAPITALS = Late(r"(?:[^\W\d_a-zß-öø-ÿ][\w'’-]{1,20} (?:de |del |da |di )?){1,3}$")
_MORE = Late(r"(?: (?:de |del |da |di )?[^\W\d_a-zß-öø-ÿ][\w'’-]{1,20}){1,3}")


def _whole(text: str, found: Found) -> tuple[int, int]:
    """Where the name stands with the capitals on either side: "Raimundo Fernández" of "Raimundo Fernández Villaverde"."""
    before = _CAPITALS.search(text, max(0, found.start - 60), found.start)
    behind = _MORE.match(text, found.end)
    return before.start() if before else found.start, behind.end() if behind else found.end


# A ship's name stands in quotes behind what it is, in Chinese before it.
_SHIPS = Late(
    r"(?i)(?<!\w)(?:ships?|vessels?|ferry|navires?|ferrys?|bateaux?|cargo|schiff\w*|fähre|frachter|buques?|ferri|barcos?|nave|traghetto|motonave|prom|statek|promu|statku|السفينة|سفينة|العبّ?ارة|عبّ?ارة|الباخرة|باخرة|الناقلة|ناقلة|القاطرة|قاطرة|اليخت|يخت) ?$|[轮輪船艇]$"
)
_HAN_SHIP = Late(
    '[”»"」』》](?:号|號)?(?:[邮郵货貨渡客拖]?[轮輪船艇])|[”」』》]?(?:号|號)(?:[邮郵货貨渡客拖]?[轮輪船艇])'
)


def _is_quoted_ship(text: str, found: Found) -> bool:
    """ "Prom „Jan Śniadecki”", "السفينة «ابن بطوطة»", "“郑和”轮"."""
    said = text[max(0, found.start - 40) : found.start]
    opened = max(map(said.rfind, '„“”«‹"「『《'))
    if (
        opened >= 0
        and not any(mark in said[opened + 1 :] for mark in '»”"」』》')
        and _SHIPS.search(said[:opened])
    ):
        return True
    return _HAN_SHIP.match(text, found.end) is not None


def house_follows(text: str, end: int) -> bool:
    """Whether the word for a house stands right behind."""
    return _AFTER.match(text, end) is not None

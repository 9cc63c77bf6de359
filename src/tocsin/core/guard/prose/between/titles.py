# SPDX-License-Identifier: AGPL-3.0-or-later
"""What lines, trains and roads are called by their ends, "linea "A - B - C"", "400 – A – B", "Route 80 A/B", "Züge von A nach B":
beside the part of it that is closed the whole is only a name."""

from __future__ import annotations

from tocsin.core.guard.late import Late
from tocsin.core.guard.prose import tables
from tocsin.core.guard.prose.between.halting import halted
from tocsin.core.guard.prose.between.openers import BETWEEN
from tocsin.core.guard.prose.between.pair import Pair
from tocsin.core.guard.prose.between.running_words import END

NEAR, BLOCK = 220, 500
"""Letters behind a name in which the part of it may be told: in its sentence, and below it as a title."""
_ID = r"(?:[a-z]{0,4} ?\d{1,4}[a-z]?(?:/\d{1,3})?)"
_WORD = rf"(?:{tables.pattern('line')}|autolinea|buslijn|nachtlijn|bahn|lini[ai]|linie)"
_LINED = Late(rf"(?<!\w){_WORD} (?:nr\.? |n° ?|no\.? )?(?:{_ID} ?)?[\"“„«(:–-]{{0,2}} ?$")
"""A word for a line, and its number, right before its ends."""
_ROAD = Late(
    r"(?<!\w)(?:vía|carretera|autopista|autovía|rodovia|estrada|strada|autostrada|route|weg|rijksweg|straße|droga|drodze) $"
)
_BY_ID = Late(r"(?<!\w)(?:(?:la|the|die|il|el|a|de) |l')[a-z]{1,4}[- ]?\d{1,5},? (?:de|da|from|von|du|van) $")
"""A road's number and its two towns, "la A-3125, de Altea a Baños", of which the kilometres behind are the part."""
_ROAD_FIRST = Late(r"(?:sull[ae']|nell[ae']|dall[ae']|dell[ae']) ?[a-z]{1,3} ?\d{1,4} ")
_OPENED = Late(
    rf"(?<!\w)(?:{tables.alternatives(set(BETWEEN))}|(?:na|w) odcinku|auf dem abschnitt|im abschnitt|abschnitt|nella tratta|nel tratto|sur le tronçon|en el tramo|op het traject|het gedeelte|gedeelte|tramo|tratta|tratto|tronçon)(?: (?:the|le|la|les|las|los|stations?|stazioni|estaciones|gares|stacji|stacjami)){{0,2}}(?: de| di)? (?:l')?$"
)
"""What opens the part."""
_APART = Late(
    r";|(?:,|\.) |(?<!\w)(?:und|and|et|y|e|oraz|en|sowie|ainsi que|or|nor|mais|pero|aber|ma|maar|ale|but|mentre|während|tandis|mientras)(?!\w)"
)
"""What begins another thing that is said."""
_HEAD = Late(rf"(?:^|\n)[ \t]*(?:[•·▪●○»‣➜*–-] ?)?(?:{_WORD}:? )?{_ID} ?[:–|-]? ?\(?$")
_ANOTHER = Late(
    rf"\n[ \t]*(?:[•·▪●○»‣➜*–-] ?)?(?!(?:od|do|am|ab|vom|von|bis|du|au|le|les|el|del|al|dal|from|to|on|in|la|de|van|tot|op|den|der|vuo) )(?:{_WORD}:? )?{_ID},? [^\n]*$"
)
"""Before the next pair its own line or road heads the item of a list: it is no part of this one."""
_ALONE = Late(r"\)?[ \t.]*(?:\n|$)")
_COLON = Late(r"\)? ?: ")
_LIST = Late(
    rf"(?:^|\n)([^\n]{{3,260}}):[ \t]*\n(?:[ \t]*(?:[•·▪●○»‣➜*–-] ?)?[^\n]{{3,80}}\n){{0,14}}[ \t]*(?:[•·▪●○»‣➜*–-] ?)?(?:{_WORD}:? )?{_ID} ?[:–|-]? ?\(?$"
)
_LINES = Late(rf"(?<!\w)(?:{_WORD}|buses|autobuses|bussen|busse)(?!\w)")
_ROADS = Late(
    r"(?<!\w)(?:routes (?:(?:sont |actuellement |toujours )?(?:fermées|barrées|coupées|interdites)|départementales|nationales)|roads?(?! (?:closures?|works?)(?!\w))|routes closed to traffic)(?!\w)"
)
"""French and English have one word for a line and a road."""
_STRETCHES = Late(
    r"(?<!\w)(?:tramos?|odcin\w+|strecken?\w*|abschnitt\w*|tratt[aeoi]|tronçons?|sections?|stretch\w*|between|zwischen|entre|tussen|trecho\w*|traject\w*|osuu\w*|väli\w*|strekning\w*|strækning\w*|sträck\w*)(?!\w)"
)
_TIGHT_NAME = Late(
    r"(?<!\w)(?:(?:ligne|linea|línea|linha|línia|lijn) (?:[a-z]{0,2}\d{1,3}[a-z]?) |services? scolaires? |transports? scolaires? |scuolabus )$"
)
"""A number before towns that a hyphen alone joins: "la ligne 36 Wavre-Jodoigne" is the whole of it."""
_SCHOOL = Late(
    r"(?<!\w)(?:services? scolaires?|transports? scolaires?|scuolabus) $", needs="scolaire|scuolabus"
)
_ROUTE = Late(r"(?<!\w)(?:route|line|bus|service) \d{1,3}[a-z]?,? $")
_NUMBERED = Late(r"\d{1,3}[a-z]? ")
_BUSES = Late(
    r" [–-] | (?:buses|bus|riders|trips|(?:in|out|north|south|east|west)bound) |(?: (?:is|are|will|be|being|has|been|have)){0,2} (?:rerout|re-rout|detour|divert|delay|curtail)"
)
"""Behind a bus route's number and name: what becomes of it."""
_IN_BRACKETS = Late(r" ?\((?:bahn)?(?:strecke|linea|ligne|línea|linia|lijn|line|traject|odcinek linii) $")
_FINNISH = Late(r"(?: välillä| väli|(?: \w*(?:ra[td]a|tie)\w*),? väli(?:llä)?) ")
_COURSE = Late(
    r"(?<!\w)(?:\w{0,16}(?:züge|busse)|trains|buses|treinen|bussen|treni|trenes|trens|pociągi|autobusy|tågen|togene|togen[ea])(?: \w{1,4}\d{0,3})? (?:von|vom|from|van|da|de|od|z|från|fra) (?:the |la |le |der )?$"
)
_DOES = Late(
    rf"(?<!\w)(?:werden|fallen|enden|verkehren|fahren|are|will|worden|rijden|sont|seront|circulent|sono|saranno|vengono|son|serán|circulan|są|będą|kursują|ersätts|er|kører|kjører) (?:[^\s.;:,]{{1,20}} ){{0,5}}(?:{tables.alternatives(set(BETWEEN))})\s+(?:the |le |la |l')?$"
)
"""What becomes of them between two others."""


def named(low: str, pair: Pair, kept: list[Pair]) -> bool:
    """Whether a pair is what something is called of which a part is told, or a line's name by its look."""
    before = low[max(0, pair.start - 60) : pair.start]
    within = low[pair.start : pair.end]
    if _by_look(low, pair, before, within) or _in_list(low, pair, within):
        return True
    others = [one for one in kept if (one.first, one.last) != (pair.first, pair.last)]
    if any(_IN_BRACKETS.fullmatch(low, one.end, pair.start) for one in others if one.end <= pair.start):
        return True
    if _road(before, within, [one for one in others if one.start > pair.end], pair.end + NEAR):
        return True
    following = min((one for one in others if one.start >= pair.end), key=lambda one: one.start, default=None)
    return following is not None and _of_part(low, pair, before, following)


def _road(before: str, within: str, others: list[Pair], part: int) -> bool:
    """Whether two towns name a road, and the part of it is told behind: by kilometres, or at all where its number leads them."""
    if _BY_ID.search(before) and any(one.first.startswith("km ") and one.start < part for one in others):
        return True
    if _ROAD_FIRST.match(within):
        return bool(others)
    return any(one.first.startswith("km ") for one in others) and _ROAD.search(before) is not None


def _by_look(low: str, pair: Pair, before: str, within: str) -> bool:
    if _SCHOOL.search_part(before, low):
        return True
    tight = "-" in within and " - " not in within and "–" not in within
    slashed = "/" in within and "-" not in within and "–" not in within
    if not (tight or slashed):
        return False
    behind = END.split(low[pair.end : pair.end + 60])[0]
    # "la Línea 8 Alba-Puerto está sin servicio": all of it is what is closed
    if tight and _TIGHT_NAME.search(before) and not halted(behind):
        return True
    return slashed and bool(
        _ROUTE.search(before)
        or (_NUMBERED.match(within) and before[-1:] in ("", "\n") and _BUSES.match(behind))
    )


def _in_list(low: str, pair: Pair, within: str) -> bool:
    """Whether a line stands alone in a list of lines: "Líneas afectadas:\\n• Línea 5: Sol - Chamartín"."""
    dashed = " - " in within or "–" in within
    if not (dashed and _ALONE.match(low, pair.end)):
        return False
    heading = _LIST.search(low, max(0, pair.start - 900), pair.start)
    if heading is None or _ROADS.search(heading[1]):
        return False
    return bool(_LINES.search(heading[1])) and not _STRETCHES.search(heading[1])


def _of_part(low: str, pair: Pair, before: str, part: Pair) -> bool:
    """Whether the next pair is the part of what this one is the name of."""
    gap = low[pair.end : part.start]
    if _ANOTHER.search(gap):
        return False
    if _FINNISH.fullmatch(gap) or (gap == " " and low.endswith("välillä", 0, pair.end)):
        return True
    if (
        _HEAD.search(before)
        and len(gap) < BLOCK
        and not _HEAD.search(low[max(0, part.start - 60) : part.start])
    ):
        if _ALONE.match(low, pair.end):
            return _OPENED.search(gap) is not None
        if _COLON.match(low, pair.end) and "\n" not in gap:
            return _OPENED.search(gap) is not None
    if len(gap) > NEAR or END.search(gap) or not _OPENED.search(gap):
        return False
    if _COURSE.search(before) and _DOES.search(gap):
        return True
    return _LINED.search(before) is not None and not _APART.search(gap)

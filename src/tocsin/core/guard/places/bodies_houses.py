# SPDX-License-Identifier: AGPL-3.0-or-later
"""Buildings that are called after a union or a faith: "Trades Union Congress House", "Gewerkschaftshaus", "Musée d'art juif", "Casa sindical".

A desk has one among its sites and says that its cellar is wet. Who meets there, or what is decided, is no building's.
"""

from __future__ import annotations

import re
from functools import lru_cache

from tocsin.core.guard.finding import Found
from tocsin.core.guard.normal import bare_letters

_KINDS = frozenset(("union", "faith", "person"))
_BEHIND = re.compile(
    r"s?[ -]?(?:[a-z]{1,20} ){0,2}?(?:house|halls?|building|museum|cultural cent(?:er|re)|community cent(?:er|re)|cent(?:er|re)|library|institute|school|hospital|temple|mosque|synagogue|chapel|church|prayer (?:hall|room)|cemetery|quarter|kindergarten|nursery"
    r"|haus(?:es)?|museum|friedhof|kulturzentrum|zentrum|gymnasium|schule|krankenhaus|gemeindezentrum|gemeindehaus|bibliothek)(?!\w)"
)
_WITHIN = re.compile(
    r"(?:haus|halle|zentrum|museum|house|hall)$|^(?:maison|haus|casa|bourse|camera|dom|palais|دار|مقر|قصر) ?(?:del|dela|du|des|der|de)?"
)
_BEFORE = re.compile(
    r"(?:(?<!\w)(?:maison|haus|casa|palais|palazzo|bourse|camera|dom|musee|museum|museo|muzeum|centre|centro|kulturzentrum|bibliotheque|biblioteca|cimetiere|cementerio|cimitero|cmentarz|friedhof|hopital|hospital|ospedale|szpital|ecole|escuela|scuola|szkola|edificio|immeuble|budynek)"
    r" (?:d'art |d'histoire |de arte |di arte |d'arte )?(?:des |der |de los |de las |del |della |dei |degli |de la |de |du |di |da )?(?:culture |cultura |historia |historii )?|(?:دار|مقر|مبنى|متحف) )$"
)
_PEOPLE = re.compile(
    r"(?<!\w)(?:meet\w*|treff\w*|sitzung|versamm\w*|reunions?|reunion(?:es)?|se reun\w*|assembl\w*|asamblea\w*|riunion\w*|zebran\w*|spotka\w*|members?|mitglied\w*|membres?|afiliad\w*|iscritt\w*|czlonk\w*|strik\w*|streik\w*|grev\w*|huelg\w*|scioper\w*|strajk\w*|vote[ds]?|ballot\w*|protest\w*|march\w*|demo\w*|rally|joined|goes to|went to|who|wer|qui|quien\w*|chi|kto)(?!\w)"
)


_GLUED = re.compile(
    r"(?:gewerkschafts|vakbonds|fagforenings|fackforenings|fackforbunds)(?:haus(?:es)?|huis|hus(?:et)?|stra(?:ss|ß)e|straat|platz|plein|laan|allee|weg|gasse|zentrum|gebouw|gata|gatan|vej|vag(?:en)?)(?!\w)"
)
_STREET = re.compile(
    r"(?:s['’]?)? (?:Way|Road|Rd|Street|St|Avenue|Ave|Square|Lane|Drive|Boulevard|Blvd|Plaza|Place|Court|Crescent|Terrace|Bridge|Park)(?![\w-])"
)
_OTHERWISE = re.compile(
    r"(?<!\w)(?:block|clos|occup|picket|organi[sz]|campaign|demand|leaflet|flyer|flugblatt|tract)"
)


# What a whole text tells is asked once, however many unions it names.
@lru_cache(maxsize=4)
def _of_people(low: str) -> bool:
    return _PEOPLE.search(low) is not None


@lru_cache(maxsize=4)
def _otherwise_from(low: str) -> int:
    """Behind which place a text tells what a body does; behind its end where it does not."""
    found = _OTHERWISE.search(low)
    return found.end() if found else len(low) + 1


def is_a_bodys_place(text: str, low: str, start: int, end: int) -> bool:
    """Whether a union's name is a part of what a house or a street is called: "Gewerkschaftshaus", "Maison des Syndicats",
    "Teamsters Way"; and nothing of the text tells what it does or who meets. `low` is the text without accents."""
    if _of_people(low):
        return False
    word = low.rfind(" ", 0, start) + 1
    if _GLUED.match(low, word):
        return True
    if text[start].isupper() and not text[start:end].isupper() and _STREET.match(text, end):
        return _otherwise_from(low) > start
    housed = _WITHIN.search(low[start:end]) or _BEFORE.search(low, max(0, start - 50), start)
    return housed is not None and text[start].isupper()


def is_a_bodys_house(text: str, found: Found) -> bool:
    """Whether what was found is a part of what a building is called, and nothing of the text tells of who is in it."""
    if found.kind not in _KINDS:
        return False
    low = bare_letters(text)
    if len(low) != len(text) or _of_people(low):
        return False
    if found.kind == "person" and not low.startswith("dom ", found.start):
        return False
    return bool(
        _BEHIND.match(low, found.end)
        or _WITHIN.search(low[found.start : found.end])
        or _BEFORE.search(low, max(0, found.start - 50), found.start)
    )

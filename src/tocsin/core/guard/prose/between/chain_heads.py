# SPDX-License-Identifier: AGPL-3.0-or-later
"""Chains of names that are sections by where they stand: a heading or an item and nothing else, behind a service or an
effect, or at the head of a sentence that goes on to say an effect."""

from __future__ import annotations

import re

from tocsin.core.guard.late import Late
from tocsin.core.guard.prose import tables
from tocsin.core.guard.prose.between.chains import Chain
from tocsin.core.guard.prose.effects import INSTEAD, effect_of
from tocsin.core.guard.prose.tables import UPPER
from tocsin.core.model import Effect

ID = Late(r"(?:[A-Z]{0,3}|[A-Z][a-z]+) ?\d{1,4}[A-Z]?(?: |$|(?:ex)?-[A-Z]?\d)")
"""A line, a road or the house of a street: "B12 - B18", "A 7 Kassel – Hannover"."""
_HEAD = Late(
    r"(?:^|\n)[ \t]*(?:[•·▪●○»‣➜*–-] ?)?(?:[^\n:]{1,40}: ?){0,2}(?:[A-Z][a-z]{3,16}, )?(?:\[\w{1,3}\] ?){0,4}['\"„“«]?$"
)
_OF_LINE = Late(r" [Ll]ines?(?!\w)")
_LISTED = Late(rf" (?:{tables.pattern('joins')}) [{UPPER}][\w.]+-[{UPPER}]")
_LAST_WORD = Late(r"(?<!\w)(\w{5,20}):? $")
_COLON = Late(r"(?:[a-zà-ž)]|(?<![\d:.,])\d{1,3}[A-Z]?) ?: ['\"„“«]?$")
_SENTENCE = Late(r"[.!?;] ['\"„“«]?$")
_ITEM = Late(r"(?:^|\n)[•·▪●○»‣➜*–-] ?$")
_FOR = Late(r" (?:für|for|pour|para|per|voor|dla|för) ")
_LINE_END = Late(r"[ \t.;,]*(?:\n|$)")
_END = Late(
    rf"['\"”“»]?(?: (?:in (?:allen|beiden|beide|both|all|entrambe)|dans les deux|en ambos|nos dois|w obu|i begge|i båda|molempiin) | (?:Linien?|Lines?|Lignes?|Líneas?|Linee|Linea|Lijn|Linia|Linha) [A-Z]?\d| (?:und|et|e|y|and|en|i|oraz|og|och|sekä|sowie) (?:[{UPPER}]|zurück|retour|back|vuelta|terug|z powrotem|tilbage|tillbaka)|[ \t]*(?:\n|$)| ?[:(|,;]| ?[–-] | \d{{1,2}}/\d{{1,2}}|(?:\.|(?<=\.)) ?(?:$|\n|[{UPPER}]))"
)


def heads(text: str, chain: Chain) -> bool:
    """Whether a chain's place makes it a section."""
    if any(ID.match(name) for name in chain.names) or _OF_LINE.match(text, chain.end):
        return False
    if chain.loose:
        if _CUT.match(text, chain.end):
            return True
        return _ordered(text, chain) or bool(_RUNS.search(text, max(0, chain.start - 24), chain.start))
    whole = _whole(text, chain)
    if _HEAD.search(text, max(0, chain.start - 60), chain.start):
        return whole or _said_behind(text, chain)
    if _after_effect(text, chain, whole) or _after_sign(text, chain, whole):
        return True
    begun = _SENTENCE.search(text, max(0, chain.start - 3), chain.start) or _title(text, chain)
    return bool(begun) and _said_behind(text, chain)


def _whole(text: str, chain: Chain) -> bool:
    """Whether nothing else is said of the chain behind it; an item may say for whom."""
    if _ITEM.search(text, max(0, chain.start - 3), chain.start) and _FOR.match(text, chain.end):
        return True
    return bool((_END if len(chain.names) == 2 else _LINE_END).match(text, chain.end))


def _said_behind(text: str, chain: Chain) -> bool:
    said = text[chain.end : chain.end + 90].partition(". ")[0]
    return effect_of(said) is not Effect.UNKNOWN or INSTEAD.search(said) is not None


_ROAD = Late(r"(?<!\w)[A-Z]{1,2} ?\d{1,4}[a-z]?, ?$")
_DATE = Late(r" \d{1,2}\.\d{1,2}\.")


def _after_sign(text: str, chain: Chain, whole: bool) -> bool:
    """Whether a colon, or a road's number and a comma, stands right before: "B 246, Rietz - Storkow"."""
    if _ROAD.search(text, max(0, chain.start - 10), chain.start):
        return whole or bool(_DATE.match(text, chain.end))
    return whole and bool(_COLON.search(text, max(0, chain.start - 8), chain.start))


_LINE = Late(
    rf"(?<!\w)(?i:{tables.pattern('line')}) [A-Z]{{0,3}}\d{{1,4}}[A-Z]?:? $|(?<![\w.:/-])[A-Z]{{1,3}} ?\d{{1,3}}[A-Z]? $"
)


def _title(text: str, chain: Chain) -> bool:
    """Whether a line's id stands right before, "Linje 29 Östra - Näs ersätts"."""
    return bool(_LINE.search(text, max(0, chain.start - 24), chain.start))


def _ordered(text: str, chain: Chain, last: bool = True) -> bool:
    """Whether an effect's word right before makes two ends: "innstilles Altstad-Nystad", "Vollsperrung AS A – AS B";
    of a hyphen only where nothing but the end or more of its kind follows."""
    verb = _LAST_WORD.search(text, max(0, chain.start - 24), chain.start)
    if not verb or (last and not (_END.match(text, chain.end) or _LISTED.match(text, chain.end))):
        return False
    return effect_of(verb[1]) is not Effect.UNKNOWN


_CUT = Late(
    r" (?:cortad|cerrad|interromp|interrott|interrump|chius|coupé|fermé|closed|spärr|stengt|uzavř|zamkni)"
)
"""What becomes of two names that a hyphen joins, "Boulevard-Sagüés cortado"; no German quarter."""
_RUNS = Late(
    r"(?i)(?<!\w)(?:no trains|no service|no buses|servicio|opera|operan|operará|navetta|navette|navettes|lanzadera|výluka|udgår|utgår|(?:kører|kjører|kör|går) (?:ikke|inte)|autobús|comboios|trenes|treni) (?:[A-Z]{0,2}\d{1,3} )?$"
)
"""What runs right before two names that a hyphen joins, "Linha 4 opera Jardim-Osório"; no German quarter."""
_SERVICE = Late(
    r"(?i)(?<!\w)(?:trains?|buses|services?|operates?|runs?|direct|substitution|trennung|unterbrochen|unterbrechung|eingestellt|ersatzbus|notverkehr|(?-i:EV)|tracking|bridge|working|express|ausfall|ausfälle|betrieb|[\w-]{0,8}verkehr|pendeln|pendelt|verkehren|trams?|züge|busse|ersatzverkehr|sev|zugverkehr|bahnverkehr|trafic|circulation|bus|trenes|autobuses|servicio|treni|treinen|bussen|pociągi|autobusy|tågen|bussar|tog|busser|comboios|vlaky|výluka|výluky) (?:[A-Z]{1,3} ?\d{1,4}[A-Z]? )?$"
)
"""A service right before two names, "buses replace trains A - B from 22:00"."""


def _after_effect(text: str, chain: Chain, whole: bool) -> bool:
    """Whether an effect or a service is said right before: "trafic interrompu A - B", "no trains A - B"."""
    if chain.joints[0] != "-" and _SERVICE.search(text, max(0, chain.start - 24), chain.start):
        return "/" not in chain.joints[0]
    if not chain.loose and _ordered(text, chain, False):
        return True
    said = re.split(r"[.;:\n]", text[max(0, chain.start - 32) : chain.start])[-1]
    return whole and effect_of(said) is not Effect.UNKNOWN

# SPDX-License-Identifier: AGPL-3.0-or-later
"""What says that a chain of names is a stretch of line or road, and what says that it is a way round or a line's name."""

from __future__ import annotations

import re

from tocsin.core.guard.late import Late
from tocsin.core.guard.prose import tables
from tocsin.core.guard.prose.chains import STOPS, Chain
from tocsin.core.guard.prose.effects import INSTEAD, effect_of
from tocsin.core.guard.prose.tables import UPPER
from tocsin.core.model import Effect

# Behind a word for a section a hyphen parts two ends ("axe Paris-Troyes"), but not in German, whose quarters are hyphened.
_HYPHENED = frozenset(w for x in tables.ALL if x.tag not in ("de", "en") for w in x.section) | {
    "bahnstrecke", "zugstrecke", "bahnlinie", "streckensperrung", "strecke", "linie", "linien", "strecken", "verbindungen", "teilstrecke", "verbindung", "relation",
}  # fmt: skip
_NAMED = Late(
    rf"(?:[ -]{{1,3}})(?:väli[a-zä]*|rata[a-zä]*|reit[a-zä]*|osuu[a-zä]*|(?:{tables.pattern('section_after')}))(?!\w)"
)
_SUFFIXED = Late(r"[-–](?:väli|rata|reit|osuu|juna|lento)[a-zäö]*$")
_AROUND = Late(
    r"(?i)(?<!\w)(?:via|über|par|przez|por|attraverso|lungo|along|langs|kautta|längs|umleitung|objazd\w{0,4}|déviation|itinéraire|omleiding|desvío)[: ]+$"
)
_ID = Late(r"(?:[A-Z]{0,3}|[A-Z][a-z]+) ?\d{1,4}[A-Z]?(?: |$|(?:ex)?-[A-Z]?\d)")
"""A line, a road or the house of a street: "B12 - B18", "A 7 Kassel – Hannover"."""
_HEAD = Late(
    r"(?:^|\n)[ \t]*(?:[•·▪*–-] ?)?(?:[^\n:]{1,40}: ?){0,2}(?:[A-Z][a-z]{3,16}, )?(?:\[\w{1,3}\] ?){0,4}['\"„“«]?$"
)
_OF_LINE = Late(r" [Ll]ines?(?!\w)")
_LISTED = Late(rf" (?:{tables.pattern('joins')}) [{UPPER}][\w.]+-[{UPPER}]")
_LAST_WORD = Late(r"(?<!\w)(\w{5,20}):? $")
_COLON = Late(r"(?:[a-zà-ž)]|(?<![\d:.,])\d{1,3}[A-Z]?) ?: ['\"„“«]?$")
_SENTENCE = Late(r"[.!?;] ['\"„“«]?$")
_ITEM = Late(r"(?:^|\n)[•·▪*–-] ?$")
_FOR = Late(r" (?:für|for|pour|para|per|voor|dla|för) ")
_LINE_END = Late(r"[ \t.;,]*(?:\n|$)")
_END = Late(
    rf"['\"”“»]?(?: (?:in (?:allen|beiden|beide|both|all|entrambe)|dans les deux|en ambos|nos dois|w obu|i begge|i båda|molempiin) | (?:Linien?|Lines?|Lignes?|Líneas?|Linee|Linea|Lijn|Linia|Linha) [A-Z]?\d| (?:und|et|e|y|and|en|i|oraz|og|och|sekä|sowie) (?:[{UPPER}]|zurück|retour|back|vuelta|terug|z powrotem|tilbage|tillbaka)|[ \t]*(?:\n|$)| ?[:(|,;]| ?[–-] | \d{{1,2}}/\d{{1,2}}|(?:\.|(?<=\.)) ?(?:$|\n|[{UPPER}]))"
)


def announced(chain: Chain) -> bool:
    """Whether a word before says that a section follows."""
    noun = chain.noun.casefold()
    if noun in STOPS:
        return len(chain.names) == 2 and (chain.joints[0] == "–" or chain.joints[0].strip().isalpha())
    if noun in tables.words("line") and _ID.match(chain.names[0]):
        # "Line 1 Yonge – University": the whole of a line, by its name.
        return False
    return noun in _HYPHENED if chain.loose else bool(noun)


_EARLIER = Late(
    rf"(?<!\w)(?i:{tables.alternatives({w for x in tables.ALL if x.tag not in ('de', 'en') for w in x.section})})(?!\w)[^.;:!?\n]{{1,60}}$"
)


def in_sentence(text: str, chain: Chain) -> bool:
    """Whether a word for a section stands earlier in the sentence."""
    return bool(_EARLIER.search(text, max(0, chain.start - 80), chain.start))


def named(text: str, chain: Chain) -> bool:
    """Whether a word behind says that a section was meant: "A–B välillä", "A to B services"."""
    return bool(_NAMED.match(text, chain.end) or _SUFFIXED.search(chain.names[-1]))


def unsuffixed(name: str) -> str:
    """The name without the word glued to it: "Niinimäki-rataosalle"."""
    return _SUFFIXED.sub("", name)


def heads(text: str, chain: Chain) -> bool:
    """Whether the chain is a heading or an item of a list and nothing else, or begins a line or a sentence and an
    effect is said right behind it."""
    if any(_ID.match(name) for name in chain.names) or _OF_LINE.match(text, chain.end):
        return False
    if chain.loose:
        return _ordered(text, chain) or bool(_RUNS.search(text, max(0, chain.start - 24), chain.start))
    listed = _ITEM.search(text, max(0, chain.start - 3), chain.start) and _FOR.match(text, chain.end)
    alone = listed is not None or bool((_END if len(chain.names) == 2 else _LINE_END).match(text, chain.end))
    if _HEAD.search(text, max(0, chain.start - 60), chain.start):
        if alone:
            return True
    elif _after_effect(text, chain, alone) or (
        alone and _COLON.search(text, max(0, chain.start - 8), chain.start)
    ):
        return True
    elif not _SENTENCE.search(text, max(0, chain.start - 3), chain.start) and not _title(text, chain):
        return False
    said = text[chain.end : chain.end + 90].partition(". ")[0]
    return effect_of(said) is not Effect.UNKNOWN or INSTEAD.search(said) is not None


_LINE = Late(rf"(?<!\w)(?i:{tables.pattern('line')}) [A-Z]{{0,3}}\d{{1,4}}[A-Z]?:? $")


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


_RUNS = Late(
    r"(?i)(?<!\w)(?:servicio|opera|operan|operará|navetta|navette|navettes|lanzadera|výluka|udgår|utgår|(?:kører|kjører|kör|går) (?:ikke|inte)|autobús|comboios|trenes|treni) (?:[A-Z]{0,2}\d{1,3} )?$"
)
"""What runs right before two names that a hyphen joins, "Linha 4 opera Jardim-Osório"; no German quarter."""
_SERVICE = Late(
    r"(?i)(?<!\w)(?:trains?|buses|services?|operates?|runs?|direct|substitution|ausfall|ausfälle|betrieb|pendeln|pendelt|verkehren|trams?|züge|busse|ersatzverkehr|sev|zugverkehr|bahnverkehr|trafic|circulation|bus|trenes|autobuses|servicio|treni|treinen|bussen|pociągi|autobusy|tågen|bussar|tog|busser|comboios|vlaky|výluka|výluky) (?:[A-Z]{1,3} ?\d{1,4}[A-Z]? )?$"
)
"""A service right before two names, "buses replace trains A - B from 22:00"."""


def _after_effect(text: str, chain: Chain, alone: bool) -> bool:
    """Whether an effect or a service is said right before: "trafic interrompu A - B", "no trains A - B"."""
    if chain.joints[0] != "-" and _SERVICE.search(text, max(0, chain.start - 24), chain.start):
        return "/" not in chain.joints[0]
    if not chain.loose and _ordered(text, chain, False):
        return True
    said = re.split(r"[.;:\n]", text[max(0, chain.start - 32) : chain.start])[-1]
    return alone and effect_of(said) is not Effect.UNKNOWN


def bracketed(text: str, chain: Chain) -> bool:
    return text[chain.start - 1 : chain.start] + text[chain.end : chain.end + 1] == "()"


_NUMBER = Late(r"(?<![\w.])[A-Z]{0,3}[ -]?(?:[A-Z] )?\d{1,4}[A-Z]? \($")


def numbered(text: str, chain: Chain) -> bool:
    """Whether a road's or a line's number stands right before the bracket: "RM 503 (Bullas-Aledo)"."""
    return bool(_NUMBER.search(text, max(0, chain.start - 14), chain.start))


_STOP = Late(r"[.!?]\s|\n")
SAID = 120
"""Letters around a chain in which an effect is looked for."""


def moved(text: str, chain: Chain) -> bool:
    """Whether the sentence around a line's ends in brackets says an effect: "bus 8X (Opera–Harbour) replaces"."""
    before = _STOP.split(text[max(0, chain.start - 2 * SAID) : chain.start])[-1]
    behind = _STOP.split(text[chain.end : chain.end + SAID])[0]
    said = before + behind
    return effect_of(said) is not Effect.UNKNOWN or INSTEAD.search(said) is not None


_STREET = Late(r"(?:via|piazza|piazzale|corso|viale|largo|ponte) ")


def around(text: str, chain: Chain) -> bool:
    """Whether a way round is told; "via Roma - piazza Dante" is a street."""
    street = any(_STREET.match(name) for name in chain.names[1:])
    return not street and bool(_AROUND.search(text, max(0, chain.start - 20), chain.start))

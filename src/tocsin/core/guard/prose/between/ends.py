# SPDX-License-Identifier: AGPL-3.0-or-later
"""What can be an end of a section: names of places, where a hyphen parts two of them, and small words that belong to one."""

from __future__ import annotations

import re
from functools import cache, lru_cache

from tocsin.core.guard.late import Late
from tocsin.core.guard.lexicon.kinds import Kind, kind_of
from tocsin.core.guard.memory import of_clauses
from tocsin.core.guard.normal import fold
from tocsin.core.guard.prose import tables
from tocsin.core.guard.prose.effects import effect_of
from tocsin.core.guard.prose.name_ends import SERVED
from tocsin.core.guard.prose.routes.spelling import COLOURS
from tocsin.core.guard.prose.tables import LOWER
from tocsin.core.guard.prose.times.days import DAY
from tocsin.core.model import Effect

_WORDS = Late(
    r"[^\W\d_]{2}|^[nN](?:[°º]|\.|o\.?|r\.?) ?\d|^p\. ?k\. ?\d|^[A-Z]\.[A-Z]\. \d|^[A-Z]{1,3}[ -]?\d{1,4}[A-Z]?(?: [A-Z]\d{1,3})?$|^[a-zà-žœ]{4,14} [A-Z]+[ -]?\d+/|\d(?:st|nd|rd|th)$|^\d{2,4} (?:[NSEW]|North|South|East|West)$"
)
TOLD_MORE = Late(
    r",? \(|,? (?:who|aged) |, (?:qui|que|che|die|der|an?|ein\w*|une?|un[ao]|een|en|ett?|jeden)(?= (?!(?:la|el|las|los|les|ambos|ambas|sentido|direcci[oó]n)(?!\w))[a-zà-ž])|,(?: de)? \d(?!\d?[:.h]\d\d|\d?h(?!\w))"
)
"""What tells more of somebody right behind a name: "Peter Miller, a driver", "Juan Molina (34)"."""
_TRAIN = Late(r"(?:RB|RE|RS|ICE?|ECE?|IRE?|TER|RER|MEX|FEX)(?: ?\d|$)")
_ID = Late(r"[A-Z]{0,2}\d{1,3}[A-Z]?")
"""A line behind the word for what runs, "buss U848"; a train of its own is told by its kind."""
_OF_LINE = Late(r"[A-Z]{1,3}[ -]?\d{1,3} d[ea] ")
"""A line before where it goes: "la C-9 de Adra a Berja"."""
_LINE = Late(r"(?i)[\w-]{0,20}(?:linie|lijn|bahn|bus|tram|zug) [A-Z]{0,2}\d{1,3}[A-Z]?$")
""" "Sperrung der U-Bahnlinie 44 zum Borsigplatz": it goes somewhere and is no end."""
_PLATFORM = Late(
    r"(?i)(?:platform|track|gleis|bahnsteig|voie|quai|binario|andén|spoor|peron|laituri|spår|spor)s? \d{1,2}[A-Z]?$"
)
"""From where within a station something leaves."""
_FEASTS = Late(
    r"(?i)(?:karfreitag|oster(?:sonntag|montag|samstag)|pfingst(?:sonntag|montag|samstag)|heiligabend|silvester|neujahr|good friday|easter(?: (?:sun|mon|fri|sat|week|hol|break)\w*)?|christmas(?: \w+)?|new year(?:'s \w+)?|toussaint|noël|pâques|pasqua|pasquetta|natale|capodanno|navidad|nochevieja|wielkanoc|wigilia|pasen|kerst)$"
)


_SOME = Late(r"(?:mise en|ein(?:e[mnrs]?)?|une?|una|uno|uma?|een|ett|an?) ")
"""What leads any thing and no place: "zwischen einem Lkw und einem Pkw"."""


_COLOURED = Late(rf"\d{{1,2}}-(?i:{COLOURS})")


_CLOCK = Late(r"(?i)(?<!\w)(?:kl|klo|klockan|klokk[ae]n?|kello|godz)\.? \d")
"""An hour with its northern word: "fra i kveld kl 20 til i morgen kl 08"."""
_HOUR = Late(r"\d{1,2}[:.]?\d\d ?(?:hrs?|hours|h)")
"""An hour as the services write it, "1300hrs"."""
_DATES = ("giorno ", "giorni ", "termine ", "fine lavori")
"""How Italian decrees in capitals begin a date: "DAL GIORNO 11 AGOSTO AL TERMINE DEI LAVORI"."""


@of_clauses(8192)
def is_place(name: str) -> bool:
    """Whether a name can be an end of a section: words or a junction, not a number, an hour ("10u30") or a day."""
    low = name.lower()
    about, _, hour = low.rpartition(" ")
    told = (
        all(map(DAY.fullmatch, low.split("/")))
        or _dated(low)
        or (low in _told() and name != "Września")
        or low.startswith(_DATES)
        or _FEASTS.match(name)
        or _CLOCK.search(name)
        or _HOUR.fullmatch(name)
        or (hour.isdigit() and about != "n." and about in tables.words("about"))
        or _SOME.match(name)
        or _COLOURED.fullmatch(name)
        or _TRAIN.match(name)
        or _LINE.match(name)
        or _PLATFORM.match(name)
        or _OF_LINE.match(name)
        or (
            low.partition(" ")[0] in _vehicles()
            and low[:6] != "route "
            and _ID.fullmatch(name.partition(" ")[2])
        )
    )
    return bool(_WORDS.search(name)) and not told


@cache
def _vehicles() -> frozenset[str]:
    """Words for what runs, which a line's number follows; a road's number makes a place of it, "Highway 3"."""
    return frozenset(word for x in tables.ALL for word, mode in x.modes.items() if mode != "road")


@lru_cache(maxsize=8192)
def happens(word: str) -> bool:
    """Whether a word that is no town says what happens or what runs: "von Bauarbeiten zur Stammstrecke", "im Nachtverkehr bis"."""
    said = effect_of(word) is not Effect.UNKNOWN or SERVED.search(word) is not None
    return said and " " not in word and not kind_of(fold(word)) & Kind.PLACE


def _dated(low: str) -> bool:
    """Whether a name is a day of a month: "20 Novembre 2023"."""
    words = low.split()
    return len(words) > 1 and words[0][0].isdigit() and words[1] in _months() and not words[-1][-1].isalpha()


@cache
def _months() -> frozenset[str]:
    return frozenset(re.sub(r"\(.*?\)|[\\.?]", "", month) for month in tables.spellings("months"))


@cache
def _told() -> frozenset[str]:
    """Words that no place is called by alone: months, articles that begin a sentence, sides of a car."""
    return frozenset(
        {
            *_months(),
            *"betriebsbeginn betriebsende betriebsschluss dienstbeginn dienstschluss nachmittag vormittag mittag abend morgen folge verfügung wochenende monatsende jahresende westen osten süden gehweg radweg fußweg gehsteig fahrbahn fahrspur footway carriageway trottoir chaussée left right links rechts northbound southbound eastbound westbound inbound outbound le la les os as el los las il lo gli sulla sur the der das den het".split(),
        }
    )


_PREFIX = Late(
    r"(?:Saint|Sainte|Sint|Rond|Midden|Noord|Zuid|Oost|West|Nieuw|Oud|Klein|Groot|St|Ste|San|Sant|Santa|Bad|Mont|Pont|Port|Grand|Petit|Bas|Haut|Vieux|Sud|Nord|Est|Ouest|Alt|Neu|Süd|Mid|Upper|Lower|Itä|Länsi|Etelä|Pohjois|Keski|Koillis|Kaakkois|Lounais|Luoteis|Ylä|Ala|Varsinais|Kanta|Päijät|Notre|Deux|Trois|Quatre|Sept)$"
)


_WAY = Late(
    r"(?i)-(?:str|stra[ßs]|platz|allee|weg|brücke|ring|damm|ufer|gasse|park|stadion|halle|schule|haus)\w*\.?$"
)


_UNITS = Late(
    r"(?<![^\W\d_])([^\W\d_]{3,30}(?:-[a-zà-ž]{1,4}){1,2}-[A-ZÀ-Ž][^-]{1,40})-([A-ZÀ-Ž][^-]{2,40}(?:-[a-zà-ž]{1,4}-[A-ZÀ-Ž][^-]{1,40})?)"
)
PART = frozenset(
    "mitte nord süd ost west zentrum hbf bahnhof centre sud est ouest ville gare centro norte sur oeste centrum zuid noord oost midi centr centraal central centrale flughafen airport aéroport".split()
)
"""Behind a hyphen these are a part of the town before: "Sieker-Mitte"."""


_SAINT = Late(
    r"((?:Saint|Sainte|Sint|St|Ste)-[A-ZÀ-Ž][\w']+(?:-(?:[a-zà-ž]{1,4}-)+[A-ZÀ-Ž][\w']+)?)-([A-ZÀ-Ž].{2,40})"
)
"""A town called after a saint before another: "Saint-Malo-Rennes"."""
_DUTCH = Late(r"'[st][ -][A-Z]")
"""An article before a Dutch town: "Zwolle-'t Harde"."""


def hyphened(name: str, shortest: int = 4) -> list[str]:
    """The two ends that a hyphen alone parts ("Młociny-Dworzec Gdański"), or the name where it begins a town's."""
    if saint := _SAINT.fullmatch(name):
        return [saint[1], saint[2]]
    article = "'s-" if name.startswith("'s-") else ""
    first, dash, last = name.removeprefix(article).replace("- ", "-").partition("-")
    if _WAY.search(last) and "-" in last:
        # "Karl-Marx-Str."
        return [name]
    part, more, behind = last.partition("-")
    if more and part.casefold() in PART:
        # "Bruxelles-Midi-Namur"
        first, last = f"{first}-{part}", behind
    if last[:1].islower() and (units := _UNITS.fullmatch(name)):
        # "Braine-le-Comte-Louvain"
        return [units[1], units[2]]
    begun = last.partition(" ")[0].casefold()
    whole = (
        not dash
        or _PREFIX.search(first)
        or not (last[:1].isupper() or _DUTCH.match(last))
        or (len(first) < shortest and not (len(first) == 3 and kind_of(fold(first)) & Kind.PLACE))
        or len(last.rstrip(".")) < 3
        or first[0].isdigit()
        or begun in tables.words("line")
        or last.casefold() in PART
    )
    return [name] if whole else [article + first, last]


_SMALL_WORDS = Late(
    rf"(?: (?!(?:en|in|im|am|le|la|por|per|op|om|w|z|due|wegen|from|von|de|entre|between|zwischen|tra|fra|tussen|między|mellan|mezi|mellem|até|bis|hasta|fino|until|to|do|tot|jusqu|and|und|et|y|e|i|a|och|og)\b)[{LOWER}'-]{{2,14}}){{1,2}}"
)


def small_words(text: str, at: int) -> tuple[str, ...]:
    """The one and the two small words at a place, each beginning with its blank."""
    found = _SMALL_WORDS.match(text, at)
    parts = found.group().split(" ")[1:] if found else []
    return tuple("".join(f" {p}" for p in parts[:n]) for n in range(1, len(parts) + 1))

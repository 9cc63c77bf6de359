# SPDX-License-Identifier: AGPL-3.0-or-later
"""Streets called after somebody whose kind stands behind the name, "Paavo Nurmen tie", or is glued to it, "Anne Frankplein",
and those that English writes as one word, "Kingsway"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from tocsin.core.guard.late import Late
from tocsin.core.guard.lexicon.kinds import Kind, kind_of
from tocsin.core.guard.normal import fold
from tocsin.core.guard.prose.kept import trimmed
from tocsin.core.guard.prose.nominative import street

_GENITIVE = Late(
    r"(?<![\w-])([A-ZÄÖÅ][\w'-]{1,24} (?:[A-ZÄÖÅ][\w'-]{0,24}\.? ){0,2}[A-ZÄÖÅ][\w'-]{1,24}n (?:katu|tie|kuja|polku|aukio|puistotie|puistokatu|puisto|bulevardi|raitti|rinne|silta|ranta|tori"
    r"|kad(?:un|ulla|ulta|ulle|ut)|tie(?:n|llä|ltä|lle|tä)|kuja(?:n|lla|lta|lle)|polu(?:n|lla|lle)|aukio(?:n|lla|lta|lle)|puist(?:otien|otiellä|okadun|okadulla)|bulevardi(?:n|lla)))(?!\w)",
    needs=frozenset(
        """katu tie kuja polku aukio puistotie puistokatu puisto bulevardi raitti rinne silta ranta tori kadun kadulla kadulta kadulle
        kadut tien tiellä tieltä tielle tietä kujan kujalla kujalta kujalle polun polulla polulle aukion aukiolla aukiolta aukiolle
        puistotien puistotiellä puistokadun puistokadulla bulevardin bulevardilla""".split()
    ),
)
_RAIL = Late(
    r"(?i)(?<!\w)(?:trains?|subway|metro|platforms?|rail|tube|underground)(?!\w)",
    needs=frozenset("train trains subway metro platform platforms rail tube underground".split()),
)
"""Where these are spoken of, such a name may be a station's."""
_ONE_WORD = Late(
    r"(?<![\w'-])(?:Broad|King'?s|Queen'?s|Prince'?s|Princess|Duke'?s|Bishop'?s|Ridge|Mill|Spring|Fair|Garden|Hill|Marl|Mead|Oak|Park)way(?![\w'-]| (?:[Ss]tation|[Ss]top|[Mm]arket|[Tt]heatre|[Ss]chool|[Hh]ouse|[Cc]entre|[Cc]enter|[Ii]nterchange|[Bb]ridge|(?i:street|st|road|rd|avenue|ave|lane|drive|dr|tunnel|junction|terrace|close|square)\b))",
    needs="broadway|kingsway|king's|queensway|queen's|princesway|prince's|princessway|dukesway|duke's|bishopsway|bishop's|ridgeway|millway|springway|fairway|gardenway|hillway|marlway|meadway|oakway|parkway",
)
_KIND_ALONE = Late(r"[A-Z][\w'.-]{1,20} $")
"""A name before it makes the word a kind: "Lincoln Parkway"."""
_SHUT = Late(
    r"(?i)(?<!\w)(?:on|via|along|onto|into|from|off|between|and|at|in|of|through|down|up|around|the|near|by|use|avoid)\W*$|(?:^|[.;:!?\n,] ?)$"
)
_BEFORE = Late(
    r"(?<![\w-])(?:(?:[A-Z][a-zà-ž]{1,14}\.?|[A-Z]\.) (?:(?:van|de|der|den|ten|ter|'t|von|la) ){0,3}){1,3}$"
)
_TITLES = frozenset(
    """prins prinses koning koningin burgemeester burg dr prof mr ds minister generaal admiraal graaf hertog pater pastoor deken sint kapitein
    kolonel maarschalk president pastor monseigneur mgr wethouder professor dokter ir jhr""".split()
)
_GLUED = Late(
    r"(?:laan|straat|straatweg|plein|kade|gracht|singel|weg|dreef|hof|pad|brug|tunnel|park|dijk|burgwal)$"
)


def behind_names(text: str) -> Iterator[str]:
    """Streets whose kind stands apart behind a Finnish name, and English ones of one word."""
    for found in _GENITIVE.finditer(text):
        words = found[1].split(" ")
        while len(words) > 2 and not _names_one(words[0]):
            words.pop(0)
        if len(words) > 2:
            yield " ".join([*words[:-1], street("x" + words[-1])[1:]])
    if _RAIL.search(text):
        return
    for found in _ONE_WORD.finditer(text):
        before = text, max(0, found.start() - 22), found.start()
        if _SHUT.search(*before) or not _KIND_ALONE.search(*before):
            yield found.group()


def whole(text: str, found: re.Match[str]) -> str:
    """A Dutch street's name with the given name or the title before it: "Martin Luther Kinglaan"."""
    name = found.group()
    if " " in name and (bare := trimmed(name)) != name:
        return bare
    if not _GLUED.search(name):
        return name
    at = found.start()
    before = _BEFORE.search(text, max(0, at - 60), at)
    if before is None:
        return name
    words = before.group().split(" ")[:-1]
    while words and not _names_one(words[0]):
        words.pop(0)
    return " ".join([*words, name]) if words else name


def _names_one(word: str) -> bool:
    """Whether a word is a title or a given name, and no word of a sentence."""
    low = word.rstrip(".").casefold()
    if low in _TITLES:
        return True
    kind = kind_of(fold(word))
    return bool(kind & Kind.GIVEN) and not kind & (Kind.COMMON | Kind.TOPIC)

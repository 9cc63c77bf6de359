# SPDX-License-Identifier: AGPL-3.0-or-later
"""A rank written large and one name: "President Obama", "Lord Halifax", "Emperor Uda", "Benedykt XVI", "Chuck D"."""

from __future__ import annotations

import re

from tocsin.core.guard.lexicon.kinds import Kind
from tocsin.core.guard.lexicon.offices import RANKS
from tocsin.core.guard.words import Token

# Ranks that are also plain words or open places' names: what stands behind them must be a surname or a given name.
_DOUBTFUL = frozenset(
    """princess prince queen king rey reina principe prins prinz koning koningin secretary cardinal inspector mayor
    ksiaze""".split()
)


def ranked(a: Token, left: int, right: int) -> float:
    """How sure a rank and the word behind it are a person; what is a plain word must be a surname, too."""
    if a.low not in RANKS or right & Kind.TOPIC or a.word[-2:-1] in "'’":  # "Mother's Day"
        return 0.0
    named = right & (Kind.SURNAME | Kind.GIVEN)
    if right & Kind.COMMON:
        return 0.62 if right & Kind.SURNAME and a.low not in _DOUBTFUL else 0.0
    return 0.68 if named or not right or a.low not in _DOUBTFUL else 0.0


# Plants whose blocks are numbered, and what says of another that it is one.
_PLANTS = frozenset(
    """doel tihange fessenheim asco almaraz trillo vandellos cofrentes angra atucha cattenom chooz civaux golfech dampierre flamanville penly paluel
    gravelines bugey cruas tricastin blayais belleville borssele leibstadt gosgen beznau kozloduy temelin dukovany mochovce bohunice
    paks krsko cernavoda oskarshamn forsmark ringhals barseback olkiluoto loviisa isar biblis gundremmingen philippsburg neckarwestheim
    maasvlakte""".split()
)
_WORKS = frozenset(
    """power plant reactor terminal unit block phase stage lot reactors nuclear centrale central reacteur reattore reaktor reaktoren kraftwerk
    kernkraftwerk akw kkw atomkraftwerk kerncentrale kernreactor elektrownia elektrocieplownia reaktora blok bloku usina mine mina pozo
    dam barrage diga presa embalse shelter shopping mall galeria center centre project projekt projet proyecto parking magnitude intensity
    mmi""".split()
)
_AT = frozenset("in en em w na at near bei im am nahe nabij te zur zum zwischen between".split())
_OFF = re.compile(
    r"\bkm [NSEWO]{1,3} (?:of|from|de|von)\b"
)  # where an earthquake was: "34 km NNE of Lawu, Lawu II"
_GOES_ON = re.compile(r" [^\W\d_A-Z]")  # "Kowalska I think": the numeral is a word


def numbered(a: Token, left: int, numeral: Token, around: tuple[str, str, str], text: str) -> float:
    """Rulers and popes: "Benedykt XVI", "Amyntas I"; never "Phase II", "Tihange III" or an earthquake's "MMI IV".

    `around` is the word before, the one before that, and the one behind.
    """
    if left & Kind.GIVEN:
        return 0.7
    if left & Kind.WEAK and left & Kind.SURNAME and not left & (Kind.PLACE | Kind.TOPIC):
        return 0.6
    if left & (Kind.COMMON | Kind.TOPIC | Kind.PLACE) or a.shouted or len(a.word) < 4:
        return 0.0
    if _OFF.search(text, max(0, a.start - 60), a.start):
        return 0.0
    if a.low in _PLANTS or around[0] in _AT or not _WORKS.isdisjoint(around):
        return 0.0
    foreign = a.word[0] > "\u0370"  # where "I" is no word
    return (
        0.68 if len(numeral.word) > 1 or foreign or not (left or _GOES_ON.match(text, numeral.end)) else 0.0
    )


def lettered(a: Token, b: Token, left: int, text: str) -> float:
    """A given name and one letter: "Jan T.", "Dieter U", "Chuck D"; how police and press shorten a surname."""
    only = left & Kind.GIVEN and not left & (Kind.COMMON | Kind.PLACE | Kind.TOPIC)
    if not only or len(a.word) < 3:
        return 0.0
    dotted = text[b.end : b.end + 1] == "."
    counted = text[b.end : b.end + 2].strip()[:1].isdigit()  # "Ana B 12"
    return 0.65 if dotted or not counted else 0.0

# SPDX-License-Identifier: AGPL-3.0-or-later
"""A rank written large and one name: "President Obama", "Lord Halifax", "Emperor Uda", "Benedykt XVI", "Chuck D"."""

from __future__ import annotations

from tocsin.core.guard.names.kinds import Kind
from tocsin.core.guard.words import Token

# Ranks that open no place's name but with a word for the place behind it ("Queen Street").
RANKS = frozenset(
    """president chancellor senator lord emperor empress sultan archduke archduchess pope cardinal inspector
    congressman congresswoman councillor alderman mayor secretary shah prince princess queen king
    presidente presidenta senador senadora imperador imperatriz imperatore imperatrice emperador emperatriz papa rey reina
    principe principessa cardinale cardenal
    president prasident prasidentin bundeskanzler bundeskanzlerin kanzler kanzlerin konig konigin kaiser kaiserin erzherzog erzherzogin
    herzog herzogin prinz prinzessin papst kardinal burgermeister
    empereur imperatrice pape prinses koning koningin prins keizer
    krol krolowa papiez cesarz ksiaze prezydent
    mother father sister""".split()
)

# Ranks that are also plain words or open places' names: what stands behind them must be a surname or a given name.
_DOUBTFUL = frozenset(
    """princess prince queen king rey reina principe prins prinz koning koningin secretary cardinal inspector mayor
    ksiaze""".split()
)


def ranked(a: Token, left: Kind, right: Kind) -> float:
    """How sure a rank and the word behind it are a person; what is a plain word must be a surname, too."""
    if a.low not in RANKS or right & Kind.TOPIC or a.word[-2:-1] in "'’":  # "Mother's Day"
        return 0.0
    named = right & (Kind.SURNAME | Kind.GIVEN)
    if right & Kind.COMMON:
        return 0.62 if right & Kind.SURNAME and a.low not in _DOUBTFUL else 0.0
    return 0.68 if named or not right or a.low not in _DOUBTFUL else 0.0


def numbered(left: Kind) -> float:
    """Rulers and popes: "Benedykt XVI"; never "Phase II", "Maasvlakte II", nor the intensity "MMI IV" of an earthquake."""
    if left & Kind.GIVEN:
        return 0.7
    return 0.6 if left & Kind.WEAK and left & Kind.SURNAME and not left & (Kind.PLACE | Kind.TOPIC) else 0.0


def lettered(a: Token, b: Token, left: Kind, text: str) -> float:
    """A given name and one letter: "Jan T.", "Dieter U", "Chuck D"; how police and press shorten a surname."""
    only = left & Kind.GIVEN and not left & (Kind.COMMON | Kind.PLACE | Kind.TOPIC)
    if not only or len(a.word) < 3:
        return 0.0
    dotted = text[b.end : b.end + 1] == "."
    counted = text[b.end : b.end + 2].strip()[:1].isdigit()  # "Ana B 12"
    return 0.65 if dotted or not counted else 0.0

# SPDX-License-Identifier: AGPL-3.0-or-later
"""Finnish streets and stops as a map writes them: "Siltakadulla" lies in Siltakatu, "Kontulan asema" in Kontula."""

from __future__ import annotations

from tocsin.core.guard.late import Late
from tocsin.core.guard.prose.between.finnish_cases import named

_KINDS = (
    ("katu", r"kad(?:un|ulla|ulta|ulle|ut)|katua"),
    ("tie", r"tie(?:n|llä|ltä|lle|tä)"),
    ("kuja", r"kuja(?:n|lla|lta|lle)"),
    ("silta", r"silla(?:n|lla|lta|lle)|siltaa"),
    ("tori", r"tori(?:n|lla|lta|lle|a)"),
    ("väylä", r"väylä(?:n|llä|ltä|lle|ä)"),
    ("bulevardi", r"bulevardi(?:n|lla|a)"),
    ("ranta", r"ranna(?:n|lla|ssa)|rantaa"),
    ("polku", r"polu(?:n|lla|lle)|polkua"),
    ("aukio", r"aukio(?:n|lla|lle|ta)"),
    ("tunneli", r"tunneli(?:n|ssa|a)"),
)
_CASES = [(kind, Late(rf"(?<=\w)(?:{cases})$")) for kind, cases in _KINDS]
_STOP = Late(r"(?i) (?:(?:metro|rautatie|juna|bussi)?asema|pysäk)\w{0,6}$")
_GENITIVE = Late(r"[a-zäö]{2}n$")


def street(name: str) -> str:
    """A street's name without the case it stands in; any other name as it is."""
    for kind, cases in _CASES:
        if found := cases.search(name):
            return name[: found.start()] + kind
    return name


_ROAD = Late(r"(?<=[Tt]ie)(?:n|tä|llä|ltä|lle|stä|ssä) (?=\d)")


def road(name: str) -> str:
    """A numbered road without the case its kind stands in, "Valtatiellä 5"; any other as it is."""
    return _ROAD.sub(" ", name)


def stop(name: str, kind: str) -> str:
    """The name of a stop whose Finnish `kind` stands behind its genitive; any other as it is.

    A large word before it that is no genitive begins the sentence: "Vaihdevika Keravan asemalla".
    """
    if not _STOP.match(kind) or not _GENITIVE.search(name):
        return name
    words = name.split(" ")
    while len(words) > 1 and not _GENITIVE.search(words[0]):
        words.pop(0)
    return named(" ".join(words))

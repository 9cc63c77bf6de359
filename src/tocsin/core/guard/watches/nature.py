# SPDX-License-Identifier: AGPL-3.0-or-later
"""What weather, gas and machines do in words of causes: "cortège de grêle", "manifestaciones de gas", "paro de la bomba"."""

from __future__ import annotations

from collections.abc import Sequence

from tocsin.core.guard.topics import speaks_of_hazard
from tocsin.core.guard.watches.machines import is_machine
from tocsin.core.guard.watches.named import WINDS
from tocsin.core.guard.watches.weigh import SMALL
from tocsin.core.guard.words import Token

_SHOWN = frozenset(
    "manifestation manifestations manifestazione manifestazioni manifestacion manifestaciones manifestacao manifestacoes cortege corteo cortejo".split()
)
"""What hail, gas and storms are told of as well."""
_OF = frozenset("de d di".split())
"""With an article it is what they are about: "manifestación del gas"."""
_GASES = frozenset(
    "gas gases gaz gasi metano humo fumo fumee grisou grisu vapor vapore vapeur polvo polvere humedad".split()
)
_ADJECTIVE = tuple("che ca co ci euse euses eux osa osas gene osi ale ali ales".split())
_ICE = frozenset("ghiaccio glace hielo cumulonimbus nuages nubi nubes neve".split())
_STORMY = tuple("electric elettric volcan vulcan eruptiv tormentos orageus temporales grandinig".split())
_STOPPAGES = frozenset("paro paros stoppage stoppages".split())


def of_nature(text: str, words: Sequence[Token], i: int, low: str) -> bool:
    """ "cortège de grêle", "manifestazioni temporalesche", "manifestaciones de gas"."""
    if low not in _SHOWN or i + 1 == len(words):
        return False
    skipped = words[i + 1].low in _OF and i + 2 < len(words)
    after = words[i + 2].low if skipped else words[i + 1].low
    linked = skipped or text[words[i].end : words[i + 1].start].strip() in ("d'", "d’")
    if after in _GASES:
        return True
    return after.startswith(_STORMY) or (
        (blows(after) or after in _ICE) and (linked or after.endswith(_ADJECTIVE))
    )


def of_a_machine(words: Sequence[Token], i: int, low: str) -> bool:
    """ "paro de la bomba 3", "pump stoppage"."""
    if low not in _STOPPAGES:
        return False
    before = words[i - 1].low if i else ""
    after = next((w.low for w in words[i + 1 :] if w.low not in SMALL), "")
    return is_machine(before) or is_machine(after)


def blows(low: str) -> bool:
    """Whether a word is a hazard's, and what it blows over or floods stands behind: "Piena dell'Arno a Nave di Rosano"."""
    return low in WINDS or speaks_of_hazard(low)

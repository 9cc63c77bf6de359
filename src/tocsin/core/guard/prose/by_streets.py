# SPDX-License-Identifier: AGPL-3.0-or-later
"""Streets of a way round that nothing but their place in its row tells: "via Coolsingel en Westblaak", "por la calle Alta y Serrano"."""

from __future__ import annotations

from collections.abc import Iterator

from tocsin.core.guard.late import Late
from tocsin.core.guard.lexicon.kinds import Kind, kind_of
from tocsin.core.guard.normal import fold
from tocsin.core.guard.prose import tables
from tocsin.core.guard.prose.acted import rerouted
from tocsin.core.guard.prose.names import name_at

_VIA = Late(
    r"(?i)(?<!\w)(?:via|über|par|por|per|przez|along) (?=\w)",
    needs=" via | über | par | por | per | przez | along ",
)
_AND = frozenset("y e et en und and i oraz sowie".split())
_JOIN = Late(r", (?:(?:y|e|et|en|und|and|i|oraz) )?| (?:y|e|et|en|und|and|i|oraz|sowie) ")
_ROMANCE = frozenset(("por ", "par ", "per "))
"""Behind these "en" is in: "por el Día de la Mujer en la calle Mayor"."""
_ARTICLE = Late(r"(?:(?:the|den|die|das|der|de|het|la|le|les|el|los|las|il|lo|l') ?(?=[^\W\d_]))?")
_KIND = Late(
    rf"(?i)(?:{tables.pattern('street')}) (?:(?:de|del|della|di|du|des) )?(?:(?:la|los|las) )?(?=[^\W_])"
)
_PART = Late(r"[A-Z]{0,3}[ -]?\d|(?i:richtung|towards|direction|dirección|direzione)(?!\w)")
_NUMBER_OF = 12
"""Streets of one way round."""


def along(
    text: str, streets: tuple[str, ...], stops: tuple[str, ...], lines: tuple[str, ...], mode: str
) -> Iterator[str]:
    """The other names of each such row of which one is a street, or, where lines leave the road, two that no town has."""
    if mode in ("rail", "metro", "ferry", "air") or not rerouted(text):
        return
    for found in _VIA.finditer(text):
        row = list(_row(text, found.end(), found[0].lower() in _ROMANCE))
        others = [name for name in row if name not in stops and not any(name in street for street in streets)]
        if 0 < len(others) < len(row) or (len(row) > 1 and lines and not any(map(_is_town, row))):
            yield from others


def _row(text: str, at: int, romance: bool) -> Iterator[str]:
    for _ in range(_NUMBER_OF):
        for lead in (_ARTICLE, _KIND):
            at = led.end() if (led := lead.match(text, at)) else at
        name, end = name_at(text, at, _AND)
        if not name or _PART.match(name) or _tells_else(name) or tables.cause().search(name):
            return
        yield name
        joined = _JOIN.match(text, end)
        if joined is None or (romance and joined[0] == " en "):
            return
        at = joined.end()


def _tells_else(name: str) -> bool:
    first = name.partition(" ")[0].casefold()
    return any(first in tables.words(field) for field in ("line", "stop", "modes"))


def _is_town(name: str) -> bool:
    return bool(kind_of(fold(name)) & Kind.PLACE)

# SPDX-License-Identifier: AGPL-3.0-or-later
"""Weather and things that share a word with people: "hielo negro", "fumo negro", "tory zalane", "goutte froide", "pot hole".

Told by the thing's word right before it, or by what is said of the thing right behind.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

from tocsin.core.guard.excused.otherwise import Hit, without
from tocsin.core.guard.late import Late

_BLACK = Late("negr[oa]s?")
_BEFORE_BLACK = Late(
    r"(?<!\w)(?:hielos?|humos?|humareda|aguas?|nubes?|nubarrones|marea|viento|arenas?|aceites?|cajas?|cables?|bolsas?|pantallas?|puntos?|manchas?|polvo|bandera|cielo|fumos?|fumaca|gelo|nuve[nm]s?|oleo|caixas?|mare|areia|cabos?|sacos?|ecra|tela|pontos?|bandeira|ceu|po) $"
)
_TRACKS = Late("tory")
_BEHIND_TRACKS = Late(
    r" (?:sa |byly |jeszcze |juz |nadal |czesciowo ){0,2}(?:zalane|zamkniete|zajete|oblodzone|zasypane|zasniezone|tramwajowe|kolejowe|odstawcze|nieprzejezdne|podmyte|wygiete|uszkodzone|zablokowane|wolne|nr |\d)"
)
_DROP = Late("gouttes?")
_BEHIND_DROP = Late(" froides?(?: (?:isolee?s?|en altitude))?(?!\\w)")
_POT = Late("pot")
_BEHIND_POT = Late(" holes?(?!\\w)")
_BACK = 14


def no_elements(text: str, hits: Iterable[Hit]) -> Iterator[Hit]:
    """The hits without weather and things taken for people, a party or an illness."""
    for kind, is_other in _ROWS:
        hits = without(text, hits, kind, is_other)
    yield from hits


def _black(low: str, start: int, end: int) -> bool:
    before = _BEFORE_BLACK.search(low, max(0, start - _BACK), start)
    return before is not None and _BLACK.fullmatch(low, start, end) is not None


def _behind(word: Late, behind: Late) -> Callable[[str, int, int], bool]:
    def is_other(low: str, start: int, end: int) -> bool:
        said = word.match(low, start)
        return said is not None and behind.match(low, said.end()) is not None

    return is_other


_ROWS = (
    ("ethnicity", _black),
    ("party", _behind(_TRACKS, _BEHIND_TRACKS)),
    ("health", _behind(_DROP, _BEHIND_DROP)),
    ("orientation", _behind(_POT, _BEHIND_POT)),
)

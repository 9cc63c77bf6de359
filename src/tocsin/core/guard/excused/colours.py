# SPDX-License-Identifier: AGPL-3.0-or-later
"""What is black in Spanish and Portuguese and is nobody: "hielo negro", "fumo negro", "aguas negras"; and tracks in Polish, "tory zalane".

Told by the thing's word right before the colour, or by what becomes of tracks behind them.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from tocsin.core.guard.excused.otherwise import Hit, without
from tocsin.core.guard.late import Late

_BLACK = Late("negr[oa]s?")
_THING = Late(
    r"(?<!\w)(?:hielos?|humos?|humareda|aguas?|nubes?|nubarrones|marea|viento|arenas?|aceites?|cajas?|cables?|bolsas?|pantallas?|puntos?|mancha|manchas|polvo|bandera|cielo|fumos?|fumaca|gelo|nuvens|nuvem|oleo|caixas?|mare|areia|cabos?|sacos?|ecra|tela|pontos?|bandeira|ceu|po) $"
)
_TRACKS = Late("tory")
_OF_TRACKS = Late(
    r" (?:sa |byly |jeszcze |juz |nadal |czesciowo ){0,2}(?:zalane|zamkniete|zajete|oblodzone|zasypane|zasniezone|tramwajowe|kolejowe|odstawcze|nieprzejezdne|podmyte|wygiete|uszkodzone|zablokowane|wolne|nr |\d)"
)
_BACK = 14


def no_colours(text: str, hits: Iterable[Hit]) -> Iterator[Hit]:
    """The hits without the colours of things taken for people's, and without tracks taken for a party."""
    return without(text, without(text, hits, "ethnicity", _of_a_thing), "party", _of_tracks)


def _of_a_thing(low: str, start: int, end: int) -> bool:
    return bool(
        _BLACK.fullmatch(low, start, end) and _THING.search(low, max(0, start - _BACK), start)
    )


def _of_tracks(low: str, start: int, end: int) -> bool:
    return bool(_TRACKS.fullmatch(low, start, end) and _OF_TRACKS.match(low, end))

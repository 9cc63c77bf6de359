# SPDX-License-Identifier: AGPL-3.0-or-later
"""Rows of a list of roads: each begins with the road and names two places, and the heading says for all of them what is done,
"- Vt 5 Altby - Nykylä n. 23 km", "A9 Ballin - Dalwin, resurfacing; A82 Tarbeg - Crian, lights"."""

from __future__ import annotations

from functools import lru_cache

from tocsin.core.guard.late import Late
from tocsin.core.guard.prose import tables
from tocsin.core.guard.prose.between.chains import Chain
from tocsin.core.guard.prose.routes import roads
from tocsin.core.guard.prose.routes.roads_romance import of_lines

_ID = rf"(?:[A-Z]{{1,4}}[ -]?\d{{1,5}}[A-Za-z]?(?: (?:bis|ter|[A-Z])(?!\w))?|(?i:{tables.pattern('road_code')}|{tables.pattern('road_number')})\.? ?(?:[A-Z]{{1,3}}[ -]?)?\d{{1,5}}|(?:St|Tie|Ruta|Route|Väg) \d{{1,5}})"
_HEAD = Late(
    rf"(?:^|\n|[;|] ?|\d[.)] |, (?=[A-Z]{{1,4}}[ -]?\d)|[.:] (?=[A-Z]{{1,4}}[ -]?\d))[ \t]*(?:[•·▪●○»‣➜*–-] ?|\d{{1,2}}[.)] )?{_ID}(?: ?[:,|] ?| [–-] | )\(?$"
)
"""What stands before the first of two places in such a row."""


def headed(text: str, chain: Chain) -> bool:
    """Whether a chain stands right behind the road that begins its row."""
    return _HEAD.search(text, max(0, chain.start - 48), chain.start) is not None


_ANY = Late(
    rf"(?:^|\n|[;|] ?|, (?=[A-Z]{{1,4}}[ -]?\d)|[.:] (?=[A-Z]{{1,4}}[ -]?\d))[ \t]*(?:[•·▪●○»‣➜*–-] ?|\d{{1,2}}[.)] )?(?:[^\n:;]{{3,40}}: )?({_ID})(?: ?[:,|] ?| [–-] | )(?=[^\W\d]|\()"
)
_MOST = 60


_OF_RAILS = Late(r"(?:[SURMTCL]|RE|RB|RS|IC|ICE|IR|EC|TER|RER|MEX|FEX)[ -]?\d{1,2}[A-Za-z]?")
_WORKS = Late(
    r"(?i)(?<!\w)(?:bau(?:arbeiten|programm|stellen?)|(?:voll|winter|nacht|stra(?:ß|ss)en)?sperr\w*|chius\w+|lavori|viabilità|travaux|chantiers?|ferm(?:é|eture)\w*|barrée?s?|obras|cort(?:es?|ad\w+)|cerrad\w+|cierres?|roboty|remont\w*|zamkni\w+|utrudnienia|weg(?:en)?werk\w*|wegwerkzaamheden|afgesloten|afsluiting\w*|road ?works?|clos(?:ed|ures?)|resurfacing|flooding|päällyst\w+|tietyö\w*|kelirik\w+|vägarbet\w+|avstängd\w*|ve[ig]arbei\w+|stengt\w*|interdit\w+|estradas)(?!\w)"
)


@lru_cache(maxsize=64)
def _of_roads(text: str) -> bool:
    """Whether two rows or more of a text begin with a road, and nothing runs on them that has lines."""
    if of_lines(text):
        return False
    ids = [found[1] for found, _ in zip(_ANY.finditer(text), range(_MOST), strict=False)]
    if len(ids) < 2:
        return False
    return roads.about(text) or (
        _WORKS.search(text) is not None and not any(_OF_RAILS.fullmatch(one) for one in ids)
    )


def listed(text: str, chain: Chain) -> bool:
    """Whether a chain is a row of a list of roads."""
    return headed(text, chain) and _of_roads(text)

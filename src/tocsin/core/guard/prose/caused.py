# SPDX-License-Identifier: AGPL-3.0-or-later
"""A notice in which what people do together, as its reason, is one small word: "due to a walkout by train drivers" tells no trains.

"(grève)" behind a stretch, "metron kuljettajien lakon vuoksi", "Strike by bus crews: ..." read as any reason does, so that
no slot depends on it. What the notice says outside of its reason stays, a strike of which it tells something, too.
"""

from __future__ import annotations

import re

from tocsin.core.guard.late import Late
from tocsin.core.guard.prose import tables
from tocsin.core.guard.prose.blame_words import FIRST, OPENERS
from tocsin.core.guard.prose.blamed import SOMEBODY
from tocsin.core.guard.prose.caused_words import (
    ACTORS,
    AHEAD,
    GATHERINGS,
    GENITIVE,
    LED,
    OF,
    TELLING,
    THEREFORE,
    WHEREBY,
)
from tocsin.core.guard.prose.effects import effect_of
from tocsin.core.model import Effect

_MODE = tables.alternatives({word for lexicon in tables.ALL for word in lexicon.modes})
_SMALL = r"[^\W\d_A-ZÀ-ÞŁŚŻŹĆŃ][^\W\d_]*(?:['’-][^\W\d_]+)*['’]?"
_OF_WHAT = rf"(?i:{_MODE})(?!\w)(?! ?[\dA-Z])"
_WHOSE = rf"(?: (?i:{OF}){_OF_WHAT}| (?i:{GENITIVE})(?!\w))"
_BY_WHOM = rf"(?: (?i:{OF})?(?i:{ACTORS})(?!\w){_WHOSE}?|{_WHOSE})?"
_AHEAD = rf"(?:{_SMALL} ){{0,4}}?(?:[^\W\d_]{{2,20}} )?"
_PHRASE = rf"{_AHEAD}(?i:{GATHERINGS})(?![\w'’-]){_BY_WHOM}"
_NAMED = rf"{_AHEAD}(?:(?i:{GATHERINGS})|{SOMEBODY})(?![\w'’-]){_BY_WHOM}"
"""Behind "because of" somebody's name is one small word already."""
_BEHIND = Late(
    rf"(?<!\w)((?i:{OPENERS}|{WHEREBY})(?:\s|(?<=\s))(?:{LED})?)({_NAMED})",
    needs=TELLING | {SOMEBODY},
    begins=FIRST | frozenset(WHEREBY.split("|")),
)
_ASIDE = Late(r"(?<=\()([^()\n\d]{2,70})(?=\))")
_BOUND = Late(
    r"(?i)(?<!\w)(?:start|end|beginning|début|fin|beginn|ende|inicio|inizio|fine|początek|koniec|begin|einde|alku|loppu)(?!\w)"
)
"""What is told of it, and no reason: "22h00 : fin de la grève"."""
_HEAD = Late(rf"(?m)(?:^|(?<=\n))((?:[^\W\d_]+['’]? )?{_PHRASE})(?= ?:\s| [–-] )", needs=TELLING)
_TAIL = Late(rf"(?<=: )({_PHRASE})(?=\.?\s*(?:$|\n))", needs=TELLING)
_THEREFORE = Late(
    rf"(?<!\w)((?i:(?:(?:{AHEAD}) ){{0,2}}(?:{GATHERINGS}))(?!\w))(?= (?:{THEREFORE})(?!\w))",
    needs=(THEREFORE, TELLING),
)


def uncaused(text: str) -> str:
    """The text with one small word for such a reason, wherever a reason stands; linear, for each look is bounded."""
    text = _BEHIND.sub(_behind, text)
    text = _ASIDE.sub(_aside, text)
    for pattern in (_HEAD, _TAIL, _THEREFORE):
        text = pattern.sub(_alone, text)
    return text


def _behind(found: re.Match[str]) -> str:
    return found[1] + SOMEBODY if _tells_nothing_else(found[2]) else found[0]


def _alone(found: re.Match[str]) -> str:
    return SOMEBODY if _tells_nothing_else(found[1]) else found[0]


def _aside(found: re.Match[str]) -> str:
    """What stands in brackets alone is a reason by any of its words: "(Pride)"."""
    return SOMEBODY if tables.cause().search(found[1]) and _tells_nothing_else(found[1]) else found[0]


def _tells_nothing_else(phrase: str) -> bool:
    """Whether no word of it says what happens: "due to delays and a strike" does, "the end of a strike", too."""
    return _BOUND.search(phrase) is None and effect_of(phrase) is Effect.UNKNOWN

# SPDX-License-Identifier: AGPL-3.0-or-later
"""A notice in which what people do together, as its reason, is one small word: "due to a walkout by train drivers" tells no trains.

"(grève)" behind a stretch, "metron kuljettajien lakon vuoksi", "Strike by bus crews: ..." read as any reason does, so that
no slot depends on it. What the notice says outside of its reason stays, a strike of which it tells something, too.
"""

from __future__ import annotations

import re

from tocsin.core.guard.late import Late, Needed
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
_SMALL = r"[^\W\d_A-ZÀ-ÞŁŚŻŹĆŃ][^\W\d_]{0,24}(?:['’-][^\W\d_]{1,20}){0,2}['’]?"
_OF_WHAT = rf"(?i:{_MODE})(?!\w)(?! ?[\dA-Z])"
_WHOSE = rf"(?: (?i:{OF}){_OF_WHAT}| (?i:{GENITIVE})(?!\w))"
_BY_WHOM = rf"(?: (?i:{OF})?(?i:{ACTORS})(?!\w){_WHOSE}?|{_WHOSE})?"
_NAME = rf"(?!(?i:{tables.spelt('days')}|{tables.spelt('months')})(?!\w))[A-ZÀ-ÞŁŚŻŹ][\w.&'’-]{{1,24}}"
_BY_NAME = rf"(?:(?: [a-zà-ž]{{4,18}})? (?i:{OF}){_NAME}(?: {_NAME}){{0,2}}(?: (?i:{ACTORS})(?!\w)| (?i:{_MODE}) (?i:{ACTORS})(?!\w))?)?"
"""Who is named at the head alone, "Grève de Sud Rail : ..."; elsewhere the name may be a place's."""
_AHEAD = rf"(?:{_SMALL} ){{0,4}}?(?:[^\W\d_]{{2,20}} )?"
_PHRASE = rf"{_AHEAD}(?i:{GATHERINGS})(?![\w'’-]){_BY_WHOM}"
_NAMED = rf"{_AHEAD}(?:(?i:{GATHERINGS})|{SOMEBODY})(?![\w'’-]){_BY_WHOM}"
"""Behind "because of" somebody's name is one small word already."""
_OPENER = Late(
    rf"(?<!\w)(?i:{OPENERS}|{WHEREBY})(?:\s|(?<=\s))(?:{LED})?",
    begins=FIRST | frozenset(one.split(" ")[0] for one in WHEREBY.split("|")),
)
_BEHIND = Late(_NAMED)
_TELLING = Needed(TELLING | {SOMEBODY})
_ASIDE = Late(r"(?<=\()([^()\n\d]{2,70})(?=\))")
_BOUND = Late(
    r"(?i)(?<!\w)(?:start|end|beginning|début|fin|beginn|ende|inicio|inizio|fine|początek|koniec|begin|einde|alku|loppu)(?!\w)"
)
"""What is told of it, and no reason: "22h00 : fin de la grève"."""
_HEAD = Late(
    rf"(?m)(?:^|(?<=\n))((?:[^\W\d_]{{1,24}}['’]? )?(?:{_AHEAD}(?i:{GATHERINGS})(?![\w'’-]){_BY_NAME}|{_PHRASE}))(?= ?:\s| [–-] )"
)
_TAIL = Late(rf"(?<=: )({_PHRASE})(?=\.?\s*(?:$|\n))")
_THEREFORE = Late(
    rf"(?<!\w)((?i:(?:(?:{AHEAD}) ){{0,2}}(?:{GATHERINGS}))(?!\w))(?= (?:{THEREFORE})(?!\w))",
    needs=frozenset(THEREFORE.split("|")),
)


def uncaused(text: str) -> str:
    """The text with one small word for such a reason, wherever a reason stands; linear, for each look is bounded."""
    text = _ASIDE.sub(_aside, text) if "(" in text else text
    if not _TELLING.may_be_in(text):
        return text
    text = _behind_openers(text)
    for pattern in (_HEAD, _TAIL, _THEREFORE):
        text = pattern.sub(_alone, text)
    return text


def _behind_openers(text: str) -> str:
    parts, at = [], 0
    for opener in _OPENER.finditer(text):
        reason = _BEHIND.match(text, opener.end()) if opener.start() >= at else None
        if reason and _tells_nothing_else(reason[0]):
            parts += [text[at : opener.end()], SOMEBODY]
            at = reason.end()
    return "".join([*parts, text[at:]])


_LINE_AHEAD = Late(r"(?:[A-Z][^\W\d_]{1,20} ){1,2}(?:[Ll]ines?|[Bb]ranch) ")
"""A line whose strike it is: "Elizabeth line strike: no trains"."""


def _alone(found: re.Match[str]) -> str:
    line = _LINE_AHEAD.match(found[1])
    return (line[0] if line else "") + SOMEBODY if _tells_nothing_else(found[1]) else found[0]


def _aside(found: re.Match[str]) -> str:
    """What stands in brackets alone is a reason by any of its words: "(Pride)"."""
    return SOMEBODY if tables.cause().search(found[1]) and _tells_nothing_else(found[1]) else found[0]


def _tells_nothing_else(phrase: str) -> bool:
    """Whether no word of it says what happens: "due to delays and a strike" does, "the end of a strike", too."""
    return _BOUND.search(phrase) is None and effect_of(phrase) is Effect.UNKNOWN

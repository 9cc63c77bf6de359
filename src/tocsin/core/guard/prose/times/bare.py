# SPDX-License-Identifier: AGPL-3.0-or-later
"""Which numbers that could be anything are hours, by the words around them."""

from __future__ import annotations

import re

from tocsin.core.guard.late import Late
from tocsin.core.guard.prose.clean import small
from tocsin.core.guard.prose.times.beside import AGO, CLOCK, JUST, JUST_LAST, ROUND
from tocsin.core.guard.prose.times.clocks import is_pointed
from tocsin.core.guard.prose.times.cue import END
from tocsin.core.guard.prose.times.days import DAY
from tocsin.core.guard.prose.times.moment import Moment

HINT = Late(
    rf"(?<![\w'])(?<!ausnahme )(?<!uitzondering )(?:{CLOCK}|vom|von|od|von\s+ca\.|fascia(?:\s+oraria)?|turno|prestazione(?:\s+lavorativa)?|fasce(?:\s+orarie)?|godziną|godzinie|orari[oa]?|horario|horaires?|hours|weekdays|werktags|vardagar|hverdage|arkisin|feriali|laborables|doordeweeks|robocze|uhrzeit|zeitraum|tidsrumme\w*|tidsrom\w*|tidsintervall\w*|tijdvak|tramo\s+horario|franja\s+horaria|créneau|w\s+godzinach)\s*(?:{ROUND}\s*)*$",
    re.IGNORECASE,
)
_POINTED = Late(r"\d{1,2}[.,][0-5]\d$")
_PRICE = Late(r"(?i)\s?(?:€|£|\$|euro|eur|chf|zł|kr\b|m\b|km|kg|ton|t\b(?!\.)|mio|mill|prozent|per)")
_HOUR_WORD = Late(
    r"(?:alle|delle|(?:per|verso|entro|dopo) le|alle ore|le ore|godz\.|godziny|godzinie|klo|kello|las|ore|les|um|kl|kl\.|klockan|klokken|klokka)\s*$",
    re.IGNORECASE,
)


def pointed(text: str, moment: Moment) -> bool:
    """ "bis 19.30": two digits behind a point are an hour behind such a word, unless a unit follows."""
    return bool(_POINTED.search(text, moment.start, moment.end)) and not _PRICE.match(text, moment.end)


_NAMED = Late(r" (?!Uhr)[A-ZÀ-Ž][a-zà-ž]")
"""A name behind a bare number: "to/from 9 Av"."""


def _spoken(text: str, moment: Moment) -> bool:
    return bool(_HOUR_WORD.search(text, max(0, moment.start - AGO), moment.start))


_OF_ONE = Late(
    r"(?<!\w)(?:(?:[Ee]l )?tren|[Ee]l|[Ii]l (?:treno|\d{3,5}|[A-ZÀ-Ž]\S+-[A-ZÀ-Ž]\S+)|quello) (?:de las|delle) $"
)
"""One vehicle by its hour: "el tren de las 6.30", "il Roma-Fano delle 12,18"."""


_AT = Late(
    r"(?i)(?<!\w)(?:at|by|before|after|around|about|until|um|gegen|vor|nach|rond|tegen|tot|vers|à|jusqu'à|o|około|ok\.|przed|po|do|v|ve|kolem|fram till|frem til|til|vid|ved|noin) $"
)
_JUST = Late(rf"(?i)(?<!\w){JUST} $", needs="|".join(f" {word}" for word in JUST_LAST))
_STOPS = Late(
    r"(?:$|[.;\n](?!\d)|,?\s(?:(?:and|und|et|e|y|en|i|och|og|ja) )?(?:then|thereafter|danach|dann|ensuite|puis|poi|luego|después|daarna|nadien|potem|później|därefter|sedan|derefter|deretter|siitä)(?!\w)|\s(?:this|on|in|tonight|today|tomorrow|heute|morgen|demain|dziś|jutro)(?!\w))"
)


def _is_lonely(text: str, moment: Moment) -> bool:
    """Whether a bare number at the end of its clause is an hour by the word before it: "was restored just after 6"."""
    told = _STOPS.match(text, moment.end) and _AT.search(text, max(0, moment.start - AGO), moment.start)
    return moment.minutes is not None and bool(told)


def is_time(text: str, moment: Moment, beside: str, by_verb: bool) -> bool:
    """Whether a moment is one at all, and not a number; `by_verb` tells that its clause begins or ends something."""
    if _OF_ONE.search(text, max(0, moment.start - AGO), moment.start):
        return False
    if moment.sure or _spoken(text, moment):
        return True
    ago = max(0, moment.start - AGO)
    if (by_verb or beside == END) and _is_lonely(text, moment):
        return True
    if moment.minutes is not None and (
        _JUST.search(text, ago, moment.start)
        or (by_verb and is_pointed(text, moment) and _AT.search(text, ago, moment.start))
    ):
        return True
    if not beside and not (is_pointed(text, moment) and by_verb):
        return False
    if _NAMED.match(text, moment.end) and not DAY.match(small(text[moment.end + 1 : moment.end + 30])):
        return False
    hinted = moment.minutes is not None and HINT.search(text, ago, moment.start)
    return bool(hinted) or pointed(text, moment)

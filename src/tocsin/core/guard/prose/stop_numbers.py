# SPDX-License-Identifier: AGPL-3.0-or-later
"""Stops that only a number names: "paradas 71 y 3021 anuladas", "Stop #3021 closed", "Haltestellen 71 und 88 entfallen"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from tocsin.core.guard.late import Late
from tocsin.core.guard.needles import first_words

_KINDS = (
    "stop stops arrêt arrêts parada paradas haltestelle haltestellen fermata fermate przystanek przystanki halte haltes "
    "pysäkki pysäkit paragem paragens hållplats hållplatserna stoppested stoppestedet holdeplass"
)
_KIND = "|".join(sorted(_KINDS.split(), key=len, reverse=True))
_SIGN = r"(?:(?:nos?|nr|n|número|numero|núm|num|numéro|number|nummer|numer|id)[.º°]{0,2}[ :]{1,2}|n[º°] ?)?#?"
_NUMBER = r"#?(?!0)\d{1,5}[A-Za-z]?(?![\w%€]|[.:,/-]\d)"
_AND = r"(?:, ?(?:and |und |et |y |e |i |en |ja |och |og )?| (?:and|und|et|y|e|i|en|ja|och|og|&|sowie) )"
_SAID = (
    r"is|are|was|were|will|has|have|closed|temporarily|permanently|out|removed|relocated|moved|not|no|cancelled|suspended|skipped|bypassed|missed|discontinued|affected|due|from|until|on(?= (?-i:[A-Z]))"
    r"|anulad\w+|suprimid\w+|qued\w+|están?|estar\w+|serán?|fuera|trasladad\w+|desplazad\w+|cerrad\w+|afectad\w+|sin|por|desde|hasta"
    r"|est|sont|sera|seront|supprim\w+|non|n'est|ne|report\w+|déplac\w+|fermé\w*|neutralis\w+|en|jusqu'\w+"
    r"|entf[aä]ll\w+|wird|werden|wurden?|ist|sind|verlegt|aufgehoben|nicht|gesperrt|geschlossen|wegen|ab|bis"
    r"|sono|è|sarà|saranno|soppress\w+|sospes\w+|spostat\w+|chius\w+|per|dal|fino"
    r"|nie|nieczynn\w+|zawieszon\w+|zamknięt\w+|jest|są|będzie|będą|przeniesion\w+"
    r"|vervalt|vervallen|niet|opgeheven|wordt|worden|verplaatst|gesloten|ei|eivät|ovat|poissa|suljettu|siirretty|pois|fechad\w+|desativad\w+|stängd\w?|indragen|indragna|lukket|stengt|nedlagt"
)
_NUMBERED = Late(
    rf"(?i)(?<![\w-])(?:{_KIND})[ :]{{1,2}}{_SIGN}({_NUMBER}(?:{_AND}{_NUMBER}){{0,20}})(?= ?(?:[;)\n(]|[.:,](?!\d)|$)| [–-] | (?:on|at|along|in der|an der|auf der|am|sur|en la|in|su|na|przy) [^.;:\n]{{3,60}}? (?:{_SAID})(?!\w)| (?:{_SAID})(?!\w))",
    needs=first_words(frozenset(_KINDS.split())),
)
"""The word for a stop and its number, and what is said of it, so that no "stops 5 minutes" is one."""
_DIGITS = re.compile(r"\d{1,5}[A-Za-z]?")


def numbered(text: str) -> Iterator[str]:
    """The numbers of stops, each as the post has it."""
    for found in _NUMBERED.finditer(text):
        yield from _DIGITS.findall(found[1])

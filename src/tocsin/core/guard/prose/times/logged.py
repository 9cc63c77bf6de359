# SPDX-License-Identifier: AGPL-3.0-or-later
"""What a log or a labelled block tells of one disruption: "22:06 Koniec utrudnień.\\n21:18 Linia kursuje w pętlach ...", its newest
entry first, "Fine evento - ore 18:00 ... Inizio evento - ore 15:30" in any order."""

from __future__ import annotations

import re

from tocsin.core.guard.late import Late
from tocsin.core.guard.prose.times.moment import Moment

_ENTRY = Late(r"(?:\s+[A-ZÀ-Ž]|\s*[-–:|]\s*[A-ZÀ-Ž])")
_OVER = Late(
    r"\s*[-–:|]?\s*(?:Koniec|Zakończon|Przywrócon|Wznowion|Ende|Beendet|Behoben|Fin de|Fine|Resolved|Cleared|Einde|Opgelost|Slut|Fin del)"
)


def ended(text: str, moments: list[Moment]) -> tuple[int, int] | None:
    """The places of the hour at which it began and of the one at which it was over."""
    return _labelled(text, moments) or _logged(text, moments)


def _logged(text: str, moments: list[Moment]) -> tuple[int, int] | None:
    """The first entry of a log and the one that says it is over."""
    entries = [place for place, one in enumerate(moments) if _is_entry(text, one)]
    over = next((place for place in entries if _OVER.match(text, moments[place].end)), None)
    if over is None or len(entries) < 2 or entries[-1] == over:
        return None
    return entries[-1], over


def _is_entry(text: str, moment: Moment) -> bool:
    begins = moment.start == 0 or text[moment.start - 1] == "\n"
    return begins and moment.minutes is not None and not moment.dated and bool(_ENTRY.match(text, moment.end))


_LABEL = Late(
    r"(?i)(?:^|\n)(?:[-–•*] )?(?:[^\W\d]+ )?(?:(?P<begun>Inizio|Beginn?|Start|Began|Début|Inicio|Início|Początek|Alku|Början)"
    r"|Fine|Ende?|Ended|Fin|Fim|Koniec|Einde|Loppu|Slut)(?: [^\W\d]+){0,3}(?: [-–]| ?:)? (?:(?:ore|um|at|à|a las|às|om|kl\.?|klo|godz\.|o godz\.) )?$"
)
_WHOLE = Late(r"\.?[ \t]*(?:\n|$)")


def _labelled(text: str, moments: list[Moment]) -> tuple[int, int] | None:
    """The hours on the one line that is called the beginning and on the one that is called the end."""
    called = [(place, label) for place, one in enumerate(moments) if (label := _label(text, one))]
    begun = [place for place, label in called if label["begun"]]
    over = [place for place, label in called if not label["begun"]]
    return (begun[0], over[0]) if len(begun) == len(over) == 1 else None


def _label(text: str, moment: Moment) -> re.Match[str] | None:
    if moment.minutes is None or moment.dated or not _WHOLE.match(text, moment.end):
        return None
    return _LABEL.search(text, max(0, moment.start - 60), moment.start)

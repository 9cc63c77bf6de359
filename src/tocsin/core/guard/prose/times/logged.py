# SPDX-License-Identifier: AGPL-3.0-or-later
"""A log of one disruption, its newest entry first: "22:06 Koniec utrudnień.\n21:18 Linia kursuje w pętlach ..."."""

from __future__ import annotations

from tocsin.core.guard.late import Late
from tocsin.core.guard.prose.times.moment import Moment

_ENTRY = Late(r"(?:\s+[A-ZÀ-Ž]|\s*[-–:|]\s*[A-ZÀ-Ž])")
_OVER = Late(
    r"\s*[-–:|]?\s*(?:Koniec|Zakończon|Przywrócon|Wznowion|Ende|Beendet|Behoben|Fin de|Fine|Resolved|Cleared|Einde|Opgelost|Slut|Fin del)"
)


def ended(text: str, moments: list[Moment]) -> tuple[int, int] | None:
    """The places of the first entry of a log and of the one that says it is over."""
    entries = [place for place, one in enumerate(moments) if _is_entry(text, one)]
    over = next((place for place in entries if _OVER.match(text, moments[place].end)), None)
    if over is None or len(entries) < 2 or entries[-1] == over:
        return None
    return entries[-1], over


def _is_entry(text: str, moment: Moment) -> bool:
    begins = moment.start == 0 or text[moment.start - 1] == "\n"
    return begins and moment.minutes is not None and not moment.dated and bool(_ENTRY.match(text, moment.end))

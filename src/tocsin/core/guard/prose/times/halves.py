# SPDX-License-Identifier: AGPL-3.0-or-later
"""Words that say which half of the day an hour lies in: "8 in the evening", "7 de la mañana"."""

from __future__ import annotations

from tocsin.core.guard.late import Late
from tocsin.core.guard.prose import tables

_DAY = tables.spelt("days")

_LATE = Late(
    r"\s*(?:uhr |uur |hrs? |horas )?(?:abends|nachmittags|'s avonds|'s middags|du soir|de l'après-midi|de la (?:tarde|noche)|da (?:tarde|noite)|di sera|del pomeriggio"
    r"|wieczorem|po południu|illalla|iltapäivällä|tonight|in the (?:evening|afternoon)|at night|på \w*kvällen|på \w*eftermiddagen|om aftenen|om eftermiddagen|i ?kväll|i aften|i kveld|ce soir|cet après-midi|heute abend|heute nachmittag|esta (?:noche|tarde|noite)|stasera|vanavond|vanmiddag|dziś wieczorem|tänä iltana|dnes večer|hoje à noite|večer|odpoledne)(?!\w)"
)

_ON_EVENING = Late(rf"\s*(?:på|om) (?:{_DAY})")

_EARLY = Late(
    r"\s*(?:uhr |uur |hrs? |horas |heures |h )?(?:da manhã|de la (?:mañana|madrugada)|da madrugada|du matin|del mattino|di mattina|in the morning|'s ochtends|'s morgens|morgens|aamulla|rano)(?!\w)"
)


def late(text: str, at: int, hour: int) -> tuple[int, int]:
    """An hour of the afternoon or evening, and where the words that say so end: "8 in the evening"."""
    said = _LATE.match(text, at)
    if not said:
        early = _EARLY.match(text, at)
        return hour, early.end() if early else at
    # "nine on Saturday evening": the day is read for itself.
    end = at if _ON_EVENING.match(text, at) else said.end()
    return (hour + 12 if 0 < hour < 12 else hour), end

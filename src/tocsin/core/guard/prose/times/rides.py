# SPDX-License-Identifier: AGPL-3.0-or-later
"""Hours of first and last vehicles: of one they tell nothing ("the first train leaves at 4:32"); those that are awaited end what stood still."""

from __future__ import annotations

import re

from tocsin.core.guard.late import Late
from tocsin.core.guard.prose.times.beside import SENTENCE
from tocsin.core.guard.prose.times.moment import Moment

_EARLIEST = r"first|erste[rn]?|premi(?:ers?|ères?)|primer[ao]?s?|prim[oaei]|pierwsz\w+|první|eerste|första|første|ensimmäi\w+|primeir[ao]s?"
_LATEST = r"last|letzte[rn]?|derniers?|dernières?|últim[ao]s?|ultim[aoei]|ostatni\w*|poslední|laatste|sista|sidste|siste|viimei\w+"
_RIDE = (
    r"\s(?:[^\W\d]+\s){0,2}?(?:trains?|rames?|métros?|tramways?|navettes?|bus(?:se|es|sen)?|trams?|metro'?s?|services?|departures?|fahrt(?:en)?|bahn(?:en)?|z[uü]ge?|spoj\w*|kurs\w*|tren\w*|autob\w+|autocarros?|comboios?|départs?|treni|cors[ae]|tog(?:et)?|tåg(?:et)?|jun[ai]\w*"
    r"|vuoro\w*|odjazd\w*|verbindung\w*|vlak\w*|pociąg\w*|ritten|rit|trein(?:en)?|salidas?|partenz[ae]|viage(?:m|ns)|viajes?)[^.;\n]{0,84}(?:kl\.\s?|godz\.\s?)?$"
)
_FIRST = Late(rf"\b(?:{_EARLIEST}|{_LATEST}){_RIDE}", re.IGNORECASE)
"""One vehicle's hour: "the first train leaves at 4:32"."""
_RUN_LAST = Late(rf"\b(?:{_LATEST}){_RIDE}", re.IGNORECASE)
_RUN_FIRST = Late(rf"\b(?:{_EARLIEST}){_RIDE}", re.IGNORECASE)
_AWAITED = Late(
    r"(?i)(?<!\w)(?:finally|uiteindelijk|schließlich|endlich|finalement|finalmente|infine|wreszcie|lopulta|expect\w*|hope[ds]?|voraussichtlich|erwarte\w*|soll(?:en|te[n]?)?|prévus?|prévoi\w*|devrai(?:t|ent)|attendus?|dovrebbe(?:ro)?|previst[aoie]|si prevede|se espera|se prevé|deber[ií]an?|previst[ao]s"
    r"|naar verwachting|verwacht\w*|zouden|mają|ma(?= ruszy)|powinn[yai]\w*|spodziewa\w*|odotetaan|arvioidaan|pitäisi|väntas|beräknas|förväntas|forventes|ventes|očekáv\w+|mělo?y? by|prevê-se|deverão)(?!\w)"
)
"""What is only awaited runs again: "the first trains are expected to run at 6"."""
_AND_AT = Late(r"(?i)[^.;\n\d]{0,40}?(?:,|(?<!\w)(?:and|und|et|e|y|en|i|och|og|ja|oraz))\s[^.;\n\d]{0,40}$")


def is_ride(text: str, moment: Moment, floor: int) -> bool:
    """Whether an hour is that of the first or last vehicle, or of one more: "the last leaves Hythe at 2 and Deal at 3"."""
    also = _AND_AT.match(text, floor, moment.start)
    return bool(_FIRST.search(text, max(floor - 60 * bool(also), moment.start - 150, 0), moment.start))


def is_last(text: str, moment: Moment, floor: int) -> bool:
    """Whether an hour is that of the last vehicle: what runs again later in the sentence stood still since."""
    return bool(_RUN_LAST.search(text, max(floor, moment.start - 90), moment.start))


def runs_first(text: str, moment: Moment, floor: int) -> bool:
    """Whether the first vehicles are awaited at an hour: nothing ran before."""
    ahead = max(floor, moment.start - 120)
    if not _RUN_FIRST.search(text, ahead, moment.start):
        return False
    stop = SENTENCE.search(text, moment.end, moment.end + 60)
    since = max((one.end() - 1 for one in SENTENCE.finditer(text, ahead, moment.start)), default=ahead)
    return bool(_AWAITED.search(text, since, stop.start() if stop else moment.end + 60))

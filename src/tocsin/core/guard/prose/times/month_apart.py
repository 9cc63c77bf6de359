# SPDX-License-Identifier: AGPL-3.0-or-later
"""Days beside an hour whose month stands at the other end of the window: "dalle 23.00 del 3 alle 5.00 del 4 giugno"."""

from __future__ import annotations

from tocsin.core.guard.late import Late
from tocsin.core.guard.prose import tables

_MONTH = tables.spelt("months")

# "dalle 21 del 29 alle 21 del 30 settembre", "from 11pm on 3 to 5am on 4 June", "23 horas do dia 4 e as 02 horas de 6 de maio"
_OF = "del giorno|del día|del|do dia|de dia|dia|am|vom|du|le|den|dnia|de|of the|on the|on|op"
_CLOCK = r"(?: ?(?:h|horas?|uhr|heures?|ore|uur|hrs|[ap]\.?m\.?))?"

BEHIND_HOUR = Late(
    rf"(?i)(\d{_CLOCK} (?:{_OF}) \d{{1,2}}(?:\.|er|[º°]|st|nd|rd|th)?)(?= (?!(?:de |di |of )?(?:{_MONTH})(?!\w))(?:[^\n.;!?]|(?<=\d)\.(?=\d)|(?<=\Wgodz)\.|(?<=[ap])\.){{1,40}} (?:{_OF}) \d{{1,2}}(?:\.|er|[º°]|st|nd|rd|th)? (?:de |di |of )?({_MONTH})(?!\w))",
    needs=tables.ending("months"),
)

# "du 3 à 23h au 4 juin à 5h", "vom 3. 23:00 Uhr bis 4. Juni 5:00 Uhr": a day ahead of its hour.
_AT = "à|um|at|klo|alle|alle ore|a las|o godz\\.|godz\\.|om|ab"

AHEAD_OF_HOUR = Late(
    rf"(?i)(?<!\w)((?:du|vom|from|dal|del|desde el|od|van|from the|ab|ab dem|à partir du|a partire dal) \d{{1,2}}(?:\.|er|[º°]|st|nd|rd|th)?)(?=,? (?:(?:{_AT}) )?\d{{1,2}}(?:[:.h]\d\d|h)?{_CLOCK},? (?:bis|bis zum|au|jusqu'au|to|until|till|al|hasta el|do|tot|fino al|–|-) (?:den |the )?\d{{1,2}}(?:\.|er|[º°]|st|nd|rd|th)? (?:de |di |of )?({_MONTH})(?!\w))",
    needs=tables.ending("months"),
)

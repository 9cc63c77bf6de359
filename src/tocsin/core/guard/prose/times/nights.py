# SPDX-License-Identifier: AGPL-3.0-or-later
"""Nights told by both their days, written so that others read them: "0.30 w nocy z piątku na sobotę, 16/17 maja", "nacht van 3 op 4 maart"."""

from __future__ import annotations

import re

from tocsin.core.guard.late import Late
from tocsin.core.guard.prose import tables

_DAY, _MONTH = tables.spelt("days"), tables.spelt("months")
_NIGHT = "nacht|nocy|nuit|notte|noche|noite|night|natten"
# An hour of one night stands on the first day until midnight, on the second after it.
_OF_HOUR = Late(
    rf"(?i)(?<![\w.:])(?<![–-] )(?<![–-])(\d{{1,2}})((?:[.:h]\d\d)?(?: uhr| uur| h)?) (?:[^\W\d]{{1,4}} ){{0,2}}(?:{_NIGHT}) (?:[^\W\d]{{1,4}} )?(?:{_DAY})"
    rf" [^\W\d]{{1,3}} (?:{_DAY}),? \(?(\d{{1,2}})\.? ?/ ?(\d{{1,2}})\.?(?= (?:{_MONTH})(?!\w))",
    needs=_NIGHT,
)
_ON = Late(r"(?i)(?<!\w)nacht(?:en)? [^.;:\n]{0,40}?\d op \d[^.;:\n]{0,12}", needs="nacht")
_OP = Late(r"(?<=\d) op (?=\d{1,2}(?!\d|[.:]\d))")
_ONE = rf"(?:{_DAY})(?:,? \d{{1,2}}(?!\d|[.:h]\d)\.?)?"
_AT = r"um|alle(?: ore)?|à|a las|o|o godz\.|o godzinie|om|kl\.?|klo|kello|at|gegen|vers|verso le|rond|ab|dès|vanaf"
# "in der Nacht von Samstag auf Sonntag um 3 Uhr", "nella notte tra sabato e domenica, alle 3"
_HOUR_OF = Late(
    rf"(?i)(?<!\w)((?:{_NIGHT}) (?:[^\W\d]{{1,9}} ){{0,2}}(?:d')?)({_ONE}) (?:auf|e|à|au|al|a|na|op|to|till?|och|og|y|and|zu|zum)(?: den| dem| il| la| le| el)? ({_ONE})((?: de| di)? (?:{_MONTH})(?: \d{{4}})?)?,? (?=(?:{_AT}) (\d{{1,2}})(?!\d))",
    needs=_NIGHT,
)
_FINNISH = Late(
    rf"(?i)(?<!\w)((?:{_DAY})n?) ja ((?:{_DAY})n?)() välisenä yönä,? (?=(?:kello|klo) (\d{{1,2}})(?!\d))",
    needs="välisenä",
)
_NIGHTS = "nächte|nuits|nights|notti|noches|noites|nocach|noce|nachten|nätterna|nætter"
# "in den Nächten vom 24./25. bis 29./30. September": from night to night, each told by both its days
_FROM_TO = Late(
    rf"(?i)(?<!\w)((?:{_NIGHTS})\w? [^.;:\n\d]{{0,24}}\d{{1,2}})\.? ?/ ?\d{{1,2}}(\.? (?:bis|to|au|al|do|t/m|tot|til|till|–|-) (?:[^\W\d]{{2,3}} )?\d{{1,2}})\.? ?/ ?\d{{1,2}}(?=\.)?",
    needs=_NIGHTS,
)

_WEEK = tuple(
    one.split()
    for one in (
        "montag dienstag mittwoch donnerstag freitag samstag sonntag",
        "maandag dinsdag woensdag donderdag vrijdag zaterdag zondag",
        "poniedziałek wtorek środę czwartek piątek sobotę niedzielę",
        "mandag tirsdag onsdag torsdag fredag lørdag søndag",
        "måndag tisdag onsdag torsdag fredag lördag söndag",
    )
)
_TO_DAY = Late(
    rf"(?i)(?<!\w)((?:nacht|nocy|noc|natten|natt)(?:s)? (?:auf|zum|op|naar|na|til|till|mot) )(?:den )?({'|'.join(sorted({day for week in _WEEK for day in week}))}|sonnabend)(?!\w)",
    needs="nacht|nocy|noc|natt",
)
"""A night told by the day that it ends on: "Nacht auf Samstag", "w nocy na sobotę", "natten til lørdag"."""


def _eve(found: re.Match[str]) -> str:
    """Such a night with both its days, as others are told."""
    day = found[2].lower()
    day = "samstag" if day == "sonnabend" else day
    week = next(week for week in _WEEK if day in week)
    night, _, to = found[1].rstrip().rpartition(" ")
    return f"{night} {week[week.index(day) - 1]} {'na' if to == 'na' else 'auf'} {found[2]}"


def told(text: str) -> str:
    """The text with the hour of a night on its own day, Dutch pairs of days with a stroke, and a row of nights by their first days."""
    text = _TO_DAY.sub(_eve, text)
    text = _FINNISH.sub(_own, _HOUR_OF.sub(_own, _FROM_TO.sub(r"\1\2", text)))
    return _ON.sub(lambda m: _OP.sub("/", m[0]), _OF_HOUR.sub(_on_day, text))


def _own(found: re.Match[str]) -> str:
    """An hour behind both days of its night, with its own alone."""
    *night, first, second, month, hour = found.groups()
    return f"{''.join(night)}{second if int(hour) < 12 else first}{month or ''} "


def _on_day(found: re.Match[str]) -> str:
    hour, clock = int(found[1]), found[1] + found[2]
    return f"{clock}, {found[4] if hour < 12 else found[3]}"

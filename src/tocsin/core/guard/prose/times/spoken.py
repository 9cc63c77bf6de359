# SPDX-License-Identifier: AGPL-3.0-or-later
"""Hours as people say them: "halb acht", "las once de la noche", "od ósmej do dwunastej", "dall'1 a fine turno"."""

from __future__ import annotations

import re

from tocsin.core.guard.late import Late
from tocsin.core.guard.prose import tables
from tocsin.core.guard.prose.clean import small
from tocsin.core.guard.prose.times import figures, glued, near, nights, weeks
from tocsin.core.guard.prose.times.lending import lent
from tocsin.core.guard.prose.times.worded import in_digits

_POINTED = Late(
    r"(?i)\b(kl|klo|godz|ca|ore|h|um)\.(?=\d{1,2}(?:[.:]\d\d)?(?!\d))", needs=r"\.(?<=[^\W\d_]\.)\d"
)
"""The point of "kl.22.00" belongs to the word."""

# "venerdi' 14"
_ACCENT = Late(r"(?i)\b(luned|marted|mercoled|gioved|venerd)i'", needs="di'")

# "bis Freitagmittag"
_MIDDAY = Late(
    r"(?i)(?:(?<=bis )|(?<=ab )|(?<=von ))(montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag)mittag(?!\w)",
    needs="mittag",
)

# "fino alla fine del turno alle ore 00.30", "bis Betriebsschluss (00:30)": the end of the day told with its hour.
_CLOSE = tables.pattern("close")
_ENDS = "fine end fin final einde końca fim termine".split()
_END = rf"(?:{_CLOSE}|{'|'.join(_ENDS)})"

_END_AT = Late(
    # "route to close at 5:00pm" begins then; "from 3pm to close at 11:30pm" ends
    r"(?i)\b(?:(?<=\d )|(?<=[ap]m )|(?!to close at ))(?:(fino|bis|until|till|to|jusqu|tot|do|hasta|até)(?:'|\b)[^\d\n.;]{1,14}?"
    rf"\b{_END}|(e|y|et|und|and|en|i|a|och|og) (?:(?:o|ao|el|al|la|le|il|the|het|de) ){{0,2}}(?:{_CLOSE}))\b"
    r"(?:(?!\b(?:inizio|fino|bis|until|till|jusqu|tot|hasta|até)\b)[^\d\n.;(]){0,40}(?:\(|\b(?:alle|verso le|alle ore|um|at|à|a las|om|o godz\.|às)\b) ?(?=[^\W\d]{0,3} ?\d{1,2}[:.h]\d\d)",
    needs=(tables.needed("close") | frozenset(_ENDS), r"\d[:.h]\d\d"),
    begins=frozenset("fino bis until till to jusqu tot do hasta até e y et und and en i a och og".split()),
)

# "half past midnight", "mezzanotte e mezza": hours of no number
_MIDNIGHT = r"(?:midnight|mezzanotte|(?:la )?medianoche|minuit|mitternacht|middernacht|północy|meia-noite|midnatt|midnat|půlnoci)"
_PAST = Late(
    r"(?i)(?<!\w)(?:(half past|half an hour (?:past|after)|mezz'ora dopo(?: la)?|media hora después de|une demi-heure après|eine halbe stunde nach"
    rf"|een half uur na|pół godziny po|meia hora depois da)|(?:a )?quarter (?:past|after)) {_MIDNIGHT}(?!\w)"
    r"|(?<!\w)(?:minuit|mezzanotte|medianoche|meia-noite|(midi|mezzogiorno|(?:el )?mediodía|meio-dia)) (?:(et demie?|trente|e mezz[ao]|e trenta|y media|e meia)|et quart|e un quarto|y cuarto)(?!\w)",
    needs="midnight|mezzanotte|medianoche|minuit|mitternacht|middernacht|północy|meia-noite|midi|mezzogiorno|mediodía|meio-dia|midnat|půlnoc",
)
_AFTER = Late(
    rf"(?i)(?<!\w)(after|nach|après|dopo(?: la)?|po|na|efter|después de|pasada(?: la)?|tras(?: la)?|depois da) {_MIDNIGHT}(?!\w)",
    needs="midnight|mezzanotte|medianoche|minuit|mitternacht|middernacht|północy|meia-noite|midnat|půlnoc",
)
"""Behind the midnight of a day is that day's beginning, elsewhere its midnight is its end: "po północy 13 listopada"."""

_TO_WORD = {
    "fino": "fino alle ",
    "jusqu": "jusqu'à ",
    "hasta": "hasta las ",
    "do": "do godz. ",
    "até": "até às ",
}


def spelt_out(text: str) -> str:
    """Shared months written twice ("du 3 au 7 mars" as "du 3 mars au 7 mars"), hours in words as digits."""
    text = _PAST.sub(lambda m: f"{12 if m[2] else 0}:{30 if m[1] or m[3] else 15}", text)
    text = _AFTER.sub(lambda m: f"{m[1]} 0:00" if near.DATED.match(small(text), m.end()) else m[0], text)
    text = _MIDDAY.sub(r"\1 12:00", glued.loosened(_ACCENT.sub("\\1ì", text)))
    text = _POINTED.sub(r"\1. ", _END_AT.sub(_end_at, text))
    return in_digits(figures.pointed(lent(nights.told(weeks.spelt(text)))))


def _end_at(found: re.Match[str]) -> str:
    word = found[1] or found[2]
    return _TO_WORD.get(word.casefold(), f"{word} ")

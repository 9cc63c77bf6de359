# SPDX-License-Identifier: AGPL-3.0-or-later
"""Verbs and nouns that begin or end a span of hours, as stems: "acabarán a las 22", "beginnt um 20:25", "Streikende"."""

from __future__ import annotations

from tocsin.core.guard.late import Late
from tocsin.core.guard.prose import tables

BEGINS = frozenset(
    (
        "begin|began|begonn|start|commenc|kick off|kicks off|kicking off|eröffn|début|démarr|comienz|comenz|comienc|empiec|empiez|empez|inici|arranc"
        "|inizi|cominc|rozpocz|zaczn|alka|começ|início|börja|begynd|začín|začn|encerr|cierra|cerrar|chiud|schließ|schliess|sluit|zamyka"
    ).split("|")
)
"""Beginnings of words; what closes begins what is told."""
BEGINS_WHOLE = frozenset(
    "ferme|fermera|fermeront|ferment|close|closes|closing|shuts|suljetaan|stängs|lukkes".split("|")
)
ENDS = frozenset(
    (
        "ende|beend|dauer|s'achèv|se termin|prend fin|prendra fin|prennent fin|reprend|finaliz|finir|finisc|termin|acab|conclu|prolong|reanud|reabr"
        "|riapr|finish|resum|reopen|eindig|zakończ|kończ|skończ|potrwa|päätty|upphör|ophør|skonč|konč|potrv|reprise|rouvr|rétabli|przywr|wznow|wznaw"
        "|powró|hervat|hersteld|palautu|återuppt|återgå|avslut|genopt|obnov|ripristin|ripres|riprend|restabl|normaliz|normalis|retom|aufgehoben|expir"
        "|scad|caduc|avaut|freigegeben|freigab|opengesteld|vrijgegeven|heropen|öppnas|åbn|otwart|otwier|réouv|streikende|bauende|sperrende|reaper"
        "|vuelv|volver|voltar|voltando|voltam|retour à la normale|fin prévue|fin estimée"
    ).split("|")
)
ENDS_WHOLE = frozenset(
    "open again|opens again|end|ends|ended|ending|conclude|concludes|stopt|duurt|duren|enden|endet|avataan|slutar|slutter|fino al termine|wieder|reabra|reabrindo".split(
        "|"
    )
)
NEITHER = ("terminal", "terminus", "términ", "endere", "dauerhaft", "startpl")
"""Beginnings of words that look like one and are none."""
_STEM = tables.alternatives(set(BEGINS | ENDS))
_WHOLE = tables.alternatives(set(BEGINS_WHOLE | ENDS_WHOLE))
ANY = rf"(?:(?!{'|'.join(NEITHER)})(?:{_STEM})\w{{0,12}}|{_WHOLE})"
"""Either, as a pattern of small letters."""


_ONE = Late(ANY)


def is_one(word: str) -> bool:
    """Whether a word or a phrase in small letters begins with one."""
    return bool(_ONE.match(word))


def ends(word: str) -> bool:
    """Whether a word that ANY found ends a span; the longest stem decides ("reprend", "rouvr")."""
    if word in ENDS_WHOLE or word in BEGINS_WHOLE:
        return word in ENDS_WHOLE
    known = [stem for stem in BEGINS | ENDS if word.startswith(stem)]
    return bool(known) and max(known, key=len) in ENDS

# SPDX-License-Identifier: AGPL-3.0-or-later
"""Verbs that begin or end a span of hours, in every person and tense: "acabarán a las 22", "beginnt um 20:25"."""

from __future__ import annotations

import re

from tocsin.core.guard.late import Late

_BEGIN = (
    r"beg[ia]nn\w*|kick\w*(?:\s+off)?|start\w*|eröffn\w*|commenc\w*|début\w*|démarr\w*|comienz\w*|comenz\w*|comienc\w*|empiec\w*|empiez\w*|empez\w*|inici\w*|arranc\w*|inizi\w*|cominc\w*"
    r"|begin\w*|began|start\s+(?:time|date)|rozpocz\w*\s+się|rozpoczyna\w*\s+się|zaczn\w*\s+się|alka\w{1,4}|começ\w*|tem\s+início|terá\s+início|börja\w*|begynd\w*|starte\w*|začín\w*|začn\w*"
    r"|ferm(?:e|era|eront|ent)|cierra\w*|cerrar\w*|chiud\w*|chiuder\w*|schlie(?:ß|ss)\w*|sluit\w*|clos(?:es|ing)|zamyka\w*\s+się"
)
_END = (
    r"ende\w{0,3}|dauer[nt]\w*|s'achèv\w*|se\s+termin\w*|prend\w*\s+fin|reprend\w*|finaliz\w*|termin\w*|acab\w*|conclu\w*|prolong\w*|reanud\w*|reabr\w*|finisc\w*|finir\w*|si\s+conclud\w*|riapr\w*"
    r"|end|ends|ended|ending|finish\w*|conclud\w*|resum\w*|reopen\w*|eindig\w*|stopt|duurt|duren|zakończ\w*\s+się|kończ\w*\s+się|skończ\w*\s+się|potrwa\w*|päätty\w*|encerra\w*|slutar|slutter|upphör\w*|ophør\w*"
    r"|skončí|končí|potrvá|reprise(?:\s+(?:estimée|prévue))?|retour\s+à\s+la\s+normale(?:\s+\w+)?|fin\s+(?:prévue|estimée)|rouvr\w*|rétabli\w*"
    r"|(?:expected\s+)?end(?:\s+(?:date|time))?(?:\s+is)?|przywr\w*|wznow\w*|wznawia\w*|powró\w*|hervat\w*|hersteld|palautu\w*|återuppt\w*|avslut\w*|genopt\w*|obnov\w*|ripristin\w*|ripres\w*|restabl\w*|normaliz\w*|retom\w*|aufgehoben|expir\w*|scad\w*|caduc\w*|avataan|avautuu|freigegeben|opengesteld|vrijgegeven|heropen\w*|öppnas|åbn\w*|otwart\w*|otwarci\w*|réouvert\w*|réouvr\w*"
)
BEGINS = Late(rf"(?:{_BEGIN})", re.IGNORECASE)
ENDS = Late(rf"(?:{_END})", re.IGNORECASE)
LOOSE = Late(rf"(?<!\w)(?:{_END})(?:\s+[a-zà-ž]{{2,14}}){{1,3}}[\s,]*$", re.IGNORECASE)
"""An end with a few small words behind it: "avataan liikenteelle seuraavana aamuna 16.9."."""
ANY = rf"(?:{_BEGIN}|{_END})(?:\s+(?:wieder|again|de\s+nuevo|znów))?"
"""Either, for a pattern that reads what stands before a time."""

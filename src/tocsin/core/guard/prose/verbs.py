# SPDX-License-Identifier: AGPL-3.0-or-later
"""Verbs that begin or end a span of hours, in every person and tense: "acabarán a las 22", "beginnt um 20:25"."""

from __future__ import annotations

import re

_BEGIN = (
    r"beg[ia]nn\w*|kick\w*(?:\s+off)?|start\w*|eröffn\w*|commenc\w*|début\w*|démarr\w*|comienz\w*|comenz\w*|comienc\w*|empiec\w*|empiez\w*|empez\w*|inici\w*|arranc\w*|inizi\w*|cominc\w*"
    r"|begin\w*|began|rozpocz\w*\s+się|rozpoczyna\w*\s+się|zaczn\w*\s+się|alka\w{1,4}|começ\w*|tem\s+início|terá\s+início|börja\w*|begynd\w*|starte\w*|začín\w*|začn\w*"
    r"|ferm(?:e|era|eront|ent)|cierra\w*|cerrar\w*|chiud\w*|chiuder\w*|schlie(?:ß|ss)\w*|sluit\w*|clos(?:es|ing)|zamyka\w*\s+się"
)
_END = (
    r"ende\w{0,3}|dauer\w*|s'achèv\w*|se\s+termin\w*|prend\w*\s+fin|reprend\w*|finaliz\w*|termin\w*|acab\w*|conclu\w*|prolong\w*|reanud\w*|reabr\w*|finisc\w*|finir\w*|si\s+conclud\w*|riapr\w*"
    r"|end|ends|ended|ending|finish\w*|conclud\w*|resum\w*|reopen\w*|eindig\w*|stopt|duurt|duren|zakończ\w*\s+się|kończ\w*\s+się|skończ\w*\s+się|potrwa\w*|päätty\w*|encerra\w*|slutar|slutter|upphör\w*|ophør\w*"
    r"|skončí|končí|potrvá|reprise(?:\s+(?:estimée|prévue))?|retour\s+à\s+la\s+normale(?:\s+\w+)?|fin\s+(?:prévue|estimée)|rouvr\w*|rétabli\w*"
)
BEGINS = re.compile(rf"(?:{_BEGIN})", re.IGNORECASE)
ENDS = re.compile(rf"(?:{_END})", re.IGNORECASE)
ANY = rf"(?:{_BEGIN}|{_END})(?:\s+(?:wieder|again|de\s+nuevo|znów))?"
"""Either, for a pattern that reads what stands before a time."""

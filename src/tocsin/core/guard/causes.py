# SPDX-License-Identifier: AGPL-3.0-or-later
"""Codes that say why a line or a road is disturbed: strike, march, police, illness. None may stand in a record.

Parsers map the causes they know before they read on; this is asked of what a feed of roads, transit or gatherings calls
the type of its message, whatever enumeration it has that from (GTFS-Realtime, DATEX II, SIRI, TPEG, Open511, TMDD, ...).
"""

from __future__ import annotations

import re

from tocsin.core.guard.rules import COLOURS, PERSON_CODES

_WORDS = re.compile(r"[A-Z]?[^\W\d_A-Z]+|[A-Z]+(?![^\W\d_A-Z])")
_WHY = tuple(
    """strik walkout stoppage industrial labor labour picket union dispute protest demonstr rally rallies march riot unrest disturb civil
    politic religio procession pilgrim blockad occup sit-in manifest greve sciop streik huelga paro
    police law crime crimin assault robber theft shoot gun stab terror bomb explosive suspicious suspect secur hostage attack arson vandal trespass
    medic ambulance sick ill injur fatal death dead suicid person people passenger pedestrian child missing wanted abduct amber silver
    fight drunk alcohol drug crowd gather mob fans staff personnel driver crew employe worker vip visit presid royal search rescue notarzt polizei polici policj kundgebung versammlung""".split()
)
_NOT = ("civilian", "illumin", "illegal", "unions", "gunnison", "staffed", "marchmont")


def of_a_person(code: str) -> bool:
    """Whether a code is a person alert's, whatever scheme it is of: "CAE", "EAS:CAE", "missingPer"."""
    whole = code.strip().upper()
    bare = whole.rpartition(":")[2]
    return whole in PERSON_CODES or (bare in PERSON_CODES and bare not in COLOURS)


def says_why(code: str) -> bool:
    """Whether a code names a cause: "POLICE_ACTIVITY", "industrialAction", "personIllOnVehicle"."""
    words = [word.lower() for word in _WORDS.findall(code)]
    return any(word.startswith(_WHY) and not word.startswith(_NOT) for word in words)

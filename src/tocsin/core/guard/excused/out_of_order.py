# SPDX-License-Identifier: AGPL-3.0-or-later
"""Machines of which one says in jest that they strike or are ill: "Kopierer streikt", "drukarka strajkuje", "die Maschine ist krank".

A word for a machine stands right before, or with a small word, a number or a place between. Crews of machines ("lift engineers") are none.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from tocsin.core.guard.late import Late
from tocsin.core.guard.normal import bare_letters

Hit = tuple[str, int, int, float]

_MACHINE = (
    r"(?:copier|photocopier|printer|lift|elevator|escalator|boiler|heating|dishwasher|(?:franking |coffee |washing |vending |ticket |card )?machine|pump|computer|server|barrier|forklift|scanner|radiator|till|fridge|conveyor|crane|generator"
    r"|\w*kopierer|\w*drucker|aufzug|\w*aufzug|fahrstuhl|lift|rolltreppe|\w*heizung|\w*maschine|\w*automat|\w*pumpe|computer|rechner|server|schranke|\w*anlage|technik|motor|bagger|\w*stapler|scanner|klimaanlage|spulmaschine|kessel|therme|uhr|antrieb|torantrieb|tor|rolltor|schiebetor|lufter|luftung|kamera|funkgerat|telefon|sensor|melder|wlan|netzwerk|kasse|\w*kran"
    r"|imprimante|photocopieuse|copieur|ascenseur|chaudiere|chauffage|machine(?: a \w+)?|pompe|ordinateur|serveur|barriere|cafetiere|escalator|climatisation|chariot|portail|distributeur"
    r"|impresora|fotocopiadora|ascensor|caldera|calefaccion|maquina(?: de \w+)?|bomba|ordenador|servidor|barrera|cafetera|escaner|montacargas|carretilla"
    r"|stampante|fotocopiatrice|ascensore|caldaia|riscaldamento|macchina(?: del \w+)?|macchinetta|pompa|computer|server|sbarra|muletto|montacarichi|lavastoviglie"
    r"|drukarka|kserokopiarka|ksero|winda|kociol|piec|ogrzewanie|maszyna|automat|pompa|komputer|serwer|szlaban|ekspres|skaner|zmywarka|kopiarka|wozek"
    r"|printer|lift|kopieerapparaat|verwarming|koffieapparaat|impressora|elevador|fotocopiadora|yazici|asansor|imprimanta|liftul)"
)
_AT = r"(?: \d{1,3}\w?\.?)?(?: (?:im|in|am|on|at|at the|in the|of|au|du|de la|del|en|al|w|na|op|van|nr|no|no\.|#) [\w.-]{1,12}(?: \w{1,10})?)?"
_STRIKES = r"(?:streikt|streiken|streikte|(?:is |has gone |gone |went |are )?(?:back )?on strike|(?:fait|est en|font|en) greve|(?:e |sta )?in sciopero|sciopera|(?:esta |de |en |hace )?(?:en )?huelga|strajkuje|strajkuja|staakt|(?:em|esta em|fez) greve|grevde|e in greva)"
_AILS = r"(?:(?:ist|is|est|e|esta|jest|war) (?:wieder |schon wieder |again |encore |di nuovo |otra vez |znowu |mal wieder |still )?(?:krank|sick|ill|malade|malata|malato|enferma|enfermo|chora|chory|ziek|doente|poorly)|kranke?lt)"
_SAID = Late(
    rf"\b{_MACHINE}{_AT} (?:\w+ )?(?:{_STRIKES}|{_AILS})(?!\w)",
    needs="streik| strike |greve|scioper|huelga|strajk|staakt|grev|krank| sick | ill |malad|malat|enferm| chor|ziek|doente|poorly",
)


def not_of_machines(text: str, hits: Iterable[Hit]) -> Iterator[Hit]:
    """The hits without strikes and illnesses of machines."""
    held = list(hits)
    if any(hit[0] in ("strike", "health") for hit in held):
        spans = [found.span() for found in _SAID.finditer(bare_letters(text))]
        held = [h for h in held if h[0] not in ("strike", "health") or not _within(h, spans)]
    yield from held


def _within(hit: Hit, spans: list[tuple[int, int]]) -> bool:
    return any(start <= hit[1] and hit[2] <= end for start, end in spans)

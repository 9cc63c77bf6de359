# SPDX-License-Identifier: AGPL-3.0-or-later
"""What stands before a number that a gate, a dock or a camera tells a vehicle by, without a word for one: "cámara lee 0937 LZR".

Right before it stands what passes or reads, or the gate with its number and a mark; behind "puerta 2, pieza" it is a part's.
"""

from __future__ import annotations

from tocsin.core.guard.late import Late
from tocsin.core.guard.normal import bare_letters, is_eastern

_GATE = (
    r"gates?|barriers?|gatehouse|weighbridge|dock|bay|ramp|yard|schranke|tor|pforte|rampe|laderampe|waage|hof|werkstor|portail|barriere|quai|poste de garde|guerite|cour|pont-bascule"
    r"|puerta|porton|barrera|garita|rampa|muelle|bascula|patio|acceso|salida|entrada|cancello|sbarra|guardiola|baia|pesa|piazzale|varco|portineria"
    r"|brama|bramie|szlaban|rampa|rampie|portiernia|waga|plac|doku?|wyjazd|wjazd"
)
_PASSES = (
    r"entra|entro|sale|salio|pasa|paso|ocupad[oa] por|bloquead[oa] por|rot[oa] por|golpead[oa] por|forzad[oa] por|esperando|espera|llega|llego|in|out|entered|exited|left|arrived|refused|blocked by|hit by|taken by|occupied by|queue"
    r"|raus|rein|ein|aus|belegt mit|belegt durch|blockiert von|blockiert durch|angefahren von|gerammt von|entree|sortie|occupee? par|bloquee? par|forcee? par|percutee? par|heurtee? par|entre|sort"
    r"|esce|uscit[oa]|entrat[oa]|occupat[oa] da|bloccat[oa] da|rott[oa] da|sfondat[oa] da|urtat[oa] da|arriva|arrivat[oa]|wjazd|wyjazd|zajet[aey] przez|wjechal|wyjechal|stoi|czeka|podjechal|blokuje"
)
_READS = (
    r"(?:camara|camera|cam|kamera|telecamera|lector|lectora|lesegerat|lecteur|lettore|czytnik|kamery|cctv|anpr|lpr|monitor|scanner|escaner) (?:\d{1,3} )?"
    r"(?:lee|leyo|ha leido|capta|capto|graba|registra|muestra|read|reads|caught|shows|got|picked up|has|liest|zeigt|erfasst|erkennt|hat|lit|a lu|montre|affiche|capte|legge|ha letto|riprende|mostra|odczytala?|pokazuje|widzi|zlapala|zarejestrowala):? ?"
)
_LEFT = Late(
    rf"(?<!\w)(?:(?:{_GATE})(?: ?\d{{1,3}}[a-z]?)?(?: ?[:;|–—-] ?|, ?| )(?:\d{{1,2}}[:.h]\d{{2}}(?: ?h| uhr)?[,:;]? ?[–-]? ?)?(?:(?:{_PASSES})(?: a las| um| at| a| alle| o)?(?: \d{{1,2}}[:.h]\d{{2}})?(?: -| –|[:,])? )?|{_READS})$"
)
_LEFT_AR = Late("(?:بوابة|حاجز|مدخل|كاميرا|رصيف|منصة|موقف|بوابات)[^\n،.؛]{0,24}$")
WHOLE = Late(r"\d{4} [BCDFGHJKLMNPRSTVWXYZ]{3}|[A-Z]{2}\d{3}[A-Z]{2}")
"""Shapes of seven signs that are told by a gate: Spain, Italy and France without hyphens."""
WHOLE_AR = Late(r"(?:[ء-ي] ){2,3}\d{3,4}")
_REACH = 60


def at_a_gate(shown: str, start: int, sent: str) -> bool:
    """Whether a number of such a shape stands right behind a gate or what reads it."""
    left = sent[max(0, start - _REACH) : start]
    if WHOLE.fullmatch(shown):
        return _LEFT.search(bare_letters(left)) is not None
    return is_eastern(left) and WHOLE_AR.fullmatch(shown) is not None and bool(_LEFT_AR.search(left))

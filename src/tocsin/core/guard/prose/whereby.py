# SPDX-License-Identifier: AGPL-3.0-or-later
"""Where "por" and "per" tell why something is shut, "cortada por el Club del Puerto", and not by which way."""

from __future__ import annotations

import re
from collections.abc import Iterator

from tocsin.core.guard.late import Late

_WHEREBY = Late(
    r"(?i)(?<!\w)(?<!\bbivio )(?:por|per) (?=(?:(?:una?|el|la|los|las|uma|o|os|as|un'|lo) ?)?(?:(?!\d)[^\s.,;:]{3,20} ){0,3}?(?:(?:de|del|di|do|da|dos|dei|della) ?)?(?:(?:la|los|las|el) )?(?-i:['\"“«]?[A-ZÀ-Ž]))",
    needs=" por | per ",
)
"""Whereby and why: a reason where something is shut and nothing is sent another way; a fork leads somewhere."""
_SHUT = Late(
    r"(?i)(?<!\w)(?:cerrad|cortad|suspendid|suspens|interrump|interromp|interrupt|afectad|retras|demor|bloquead|parad|detenid|fechad|encerrad|atras|chius|sospes|interrott|bloccat|ritard|rallent|ferm[oaie] )\w*[^.;\n]{0,60}$"
)
_OTHER_WAY = Late(
    r"(?i)(?<!\w)(?:desv|desvi|itinerari|recorrid|alternativ|pasa|circula|va |van |ruta|deviat|devia|percors|transita|passa|treni|autobus|trens|trenes|direzione)\w*[^.;\n]{0,60}$"
)
_STREET = Late(
    r"(?i)(?:(?:la|los|las|el|lo|il|a|o|os|as) )?(?:(?-i:[A-Z]{1,4})[- ]?\d{1,5}|calles?|avenidas?|av\.|avda\.?|plazas?|paseo|ronda|gran|carretera|rua|praça|estrada|(?:autob[uú]s(?:es)?|autocarros?|[oô]nibus|bus(?:es)?|metros?|tranv[ií]as?|tram|bondes?|filobus|treni?|trenes|comboios?)(?= [A-Z]{0,2}-?\d)|via|viale|piazza|corso|líneas?|linhas?|linea|estación|estação|stazione|parada|carril|sentido|tramo|puente|ponte|túnel|autov\w+|autop\w+|autostrada|tangenziale|zona|barrio|ser|completo|completa|tutt\w+|todo|toda|motivos?|cada|vía)(?!\w)"
)
_BACK = 90


def told_by(text: str) -> Iterator[re.Match[str]]:
    """Each such word behind which a reason stands."""
    return (one for one in _WHEREBY.finditer(text) if _why(text, one))


def _why(text: str, found: re.Match[str]) -> bool:
    """Whether "por" tells why and not by which way: "cortada por el Club del Puerto", "desvío por Gran Vía"."""
    before = text, max(0, found.start() - _BACK), found.start()
    return bool(
        not _STREET.match(text, found.end()) and _SHUT.search(*before) and not _OTHER_WAY.search(*before)
    )

# SPDX-License-Identifier: AGPL-3.0-or-later
"""What a text says beside the names on its signs and the places it begins or ends with: a place makes nobody a thing."""

from __future__ import annotations

from tocsin.core.guard.cues.near import NEAR
from tocsin.core.guard.late import Late
from tocsin.core.guard.normal import fold
from tocsin.core.guard.watches.signs import signs
from tocsin.core.guard.watches.weigh import SMALL

_AT_THE_END = NEAR | SMALL
_HAN_PLACE = Late("(?:在|去|到|于)[一-鿿]{1,6}(?:路|街|巷|大道|广场|站|桥|公园|机场|码头|店|厂|医院)$")
_NAMED = r"(?:[A-ZÀ-Þ][\w'’.-]+)"
_AT_A_PLACE = Late(
    rf"(?<=\w) (?:(?:at|near|outside|behind|opposite) (?:the )?{_NAMED}(?: {_NAMED}){{0,3}}(?: (?:station|airport|port|depot|hospital|school|bridge|docks|stadium))?"
    rf"|(?:am|beim|vorm|hinterm) (?:Hauptbahnhof|Bahnhof|Flughafen|Hafen|Rathaus|Markt\w*|Stadion)(?: {_NAMED}){{0,2}}"
    rf"|(?:à|devant|derrière) (?:la |l['’]|le )?(?:gare|aéroport|mairie|port|stade|préfecture)(?: (?:de |du |d['’])?{_NAMED}){{0,2}}"
    rf"|(?:en|frente a|ante) (?:el |la )?(?:estación|aeropuerto|ayuntamiento|puerto|estadio)(?: (?:de |del )?{_NAMED}){{0,2}}"
    rf"|(?:in|alla|davanti a[l]{{0,2}}a?) (?:stazione|aeroporto|municipio|porto|stadio)(?: (?:di )?{_NAMED}){{0,2}}"
    rf"|(?:na|przy|przed|pod) (?:dworcu|dworcem|lotnisku|ratuszem|stadionie|stadionem|porcie|rynku)(?: {_NAMED}){{0,2}})$"
    r"|(?<=\w) \([A-ZÀ-Þ][^\W\d_]{2,}\)$"
)
"""A place the text ends in, that bears no sign."""
_HEADED = Late(r"^(?:[\w'’.-]+ ){0,3}[\w'’.-]+: (?=\S)")
"""A place the text begins with: "Marktplatz: ..."."""


def beside_signs(text: str) -> str:
    """What the text says without the names on its signs and the small words before them; empty where it has none, or says no more."""
    spans = [(sign.start, sign.end) for sign in signs(text)]
    spans.extend(place.span() for at in (_AT_A_PLACE, _HEADED) if (place := at.search(text)))
    if not text.isascii() and (place := _HAN_PLACE.search(text)):
        spans.append(place.span())
    if not spans:
        return ""
    for start, end in spans:
        text = text[:start] + " " * (end - start) + text[end:]
    words = text.replace(",", " ").split()
    while words and fold(words[-1]) in _AT_THE_END:
        words.pop()
    return " ".join(words)

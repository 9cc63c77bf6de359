# SPDX-License-Identifier: AGPL-3.0-or-later
"""Two names by which a line, a road or a train is called beside what happens: "lijnen 2 (Alt - Bosk), 3 (Meer - Delle)", "A 1 (Köln -
Ulm), zwischen ...", "die Züge, die zwischen A und B verkehren", "carretera de acceso al Olmo"."""

from __future__ import annotations

from tocsin.core.guard.late import Late
from tocsin.core.guard.prose.between.pair import Pair
from tocsin.core.guard.prose.clean import small

_NUMBER_BEFORE = Late(r"(?<![\w-])[a-z]{0,2}\d{1,3}[a-z]? \($")
_ROW_BEFORE = Late(r"\),? (?:(?:and|und|et|y|e|en|i|oraz|och|og|ja) )?[a-z]{0,2}\d{1,3}[a-z]? \($")
_ROW_BEHIND = Late(r"\),? (?:(?:and|und|et|y|e|en|i|oraz|och|og|ja) )?[a-z]{0,2}\d{1,3}[a-z]? \(")
_FINNISH = Late(r" (?:ajava|kulkeva|liikennöivä)\w{0,4} (?:bussi)?linja")
_REIT = Late(r"-reit")
_GOING = Late(
    r"(?<!\w)(?<!tramo )(?<!trecho )(?<!tronçon )(?<!tratto )(?:que|qui|che) (?:van|vont|vanno|va|se dirigen|se dirige|se rendent|se rend) (?:de|da|desde)(?: l[ae])? $",
    needs="que |qui |che ",
)
_TRAVEL = Late(
    r"(?<!\w)(?:(?:motorists|drivers|traffic|vehicles|anyone|those) (?:who are )?(?:travell?ing|heading|going|driving|plying|moving)(?: [a-z]+bound)? (?:from|between)"
    r"|(?:conductores|vehículos|quienes|usuarios) (?:que )?(?:vayan|circulen|viajen|se desplacen|se dirijan) (?:de|desde)"
    r"|(?:automobilistes|usagers|véhicules) (?:se rendant|allant|circulant|venant) (?:de|d')"
    r"|(?:automobilisti|veicoli) (?:diretti|che viaggiano|provenienti) (?:da|dal|dalla)) ?(?:the |la |el )?$"
)
"""Who goes from the one to the other."""
_CAN = Late(
    r" (?:kan|kunnen|moet|moeten|dient|wordt omgeleid|rijdt om|can|should|must|will be diverted)(?!\w)"
)
_TRAFFIC = Late(
    r"(?<!\w)(?:verkeer|automobilisten|traffic|motorists|drivers) (?:van|vanuit|from) (?:de |het |the )?$"
)
_LED_BY = Late(
    r"(?<!\w)(?:(?:sent|diverted|rerouted|detoured|directed) (?:via|along|onto|over) [^.;\n]{2,50} from|(?:desv[ií]a\w*|desviad\w+) por [^.;\n]{2,40} desde"
    r"|(?<!pas )(?<!plus )(?:emprunter|suivre) (?:la |le |l')[^.;\n]{2,40} (?:de|depuis|du)|deviat\w (?:su|sulla|in|lungo|per) [^.;\n]{2,40},? (?:da|dal|dalla)) ?(?:the |la |el |le )?$"
)
"""Along what traffic is led, right before from where to where."""
_SENT_ROUND = Late(r"(?:^|[.:;\n] ?)(?:der |die )?(?:verkehr|fahrzeuge)[^.;\n]{0,40} (?:ab|von|vom) $")
_ONE_RUNS = Late(
    r"(?<!\w)(?:bus|line|route|service|tram) \w{1,4} (?:will )?runs? (?:from|between) (?:the )?$"
)
_RUN = Late(
    r"(?<!\w)(?:(?:que|qui|che) (?:circulan?|cubren?|une[nm]?|realizan?|circulent?|relie(?:nt)?|assure(?:nt)?|collega(?:no)?|circola(?:no)?|percorr(?:e|ono))|(?:that|which) (?:run|operate|travel)s?|(?:pendler|commuters|pendolari|navetteurs|forenzen))"
    r" (?:(?:la línea|el trayecto|le trajet) )?(?:entre|de|tra|fra|between|from|zwischen|tussen)(?: l[ae])? $"
)
"""What runs there as a rule, or who goes there."""
_ROAD = Late(r"(?<![\w-])[a-z]{1,2} ?\d{1,4} \($")
_PART_BEHIND = Late(
    r"\),? (?:(?:in )?(?:fahrt)?richtung|direction|direzione|dirección|sens|sentido|dir\.|zwischen|between|entre|tra|tussen|im abschnitt|ist|is|est)(?!\w)"
)
"""Behind the two towns of a road its part is told."""
_NORMAL = Late(
    r"(?:^|\n)[^\n:]{0,40}(?<!\w)(?:trafic normal|circulation normale|service normal|normal service|good service|servicio normal|circulación normal|servizio regolare|normaler betrieb|normale dienst)[^\n:]{0,40}:[ \t]*\n(?:[^\n:]{0,90}\n){0,10}\W*$",
    needs="normal|good|regolare",
)
"""The heading of a list of what runs as ever."""
_WILL_RUN = Late(
    r"(?<!\w)(?:trams|trains|lines?|routes?|services) (?:will )?(?:only )?run (?:[\w' .]{3,30} ?[-–] ?[\w' .]{3,30}(?:,|,? and) ){0,6}$"
)


def always(text: str, pair: Pair) -> bool:
    """Whether a pair is only what something is called by, whatever else is told."""
    low = small(text)
    before, behind = low[max(0, pair.start - 160) : pair.start], low[pair.end : pair.end + 24]
    dashed = "–" in low[pair.start : pair.end] or "-" in low[pair.start : pair.end]
    if pair.first in ("acceso", "accesso", "accès") or low.startswith(
        ("via de ", "via het ", "via the ", "provenance de "), pair.start
    ):
        return True
    if dashed and (
        _ROW_BEFORE.search(before) or (_NUMBER_BEFORE.search(before) and _ROW_BEHIND.match(behind))
    ):
        return True
    if dashed and (_WILL_RUN.search(before) or _NORMAL.search(low, max(0, pair.start - 600), pair.start)):
        return True
    if _TRAVEL.search(before) or _LED_BY.search(before) or _ONE_RUNS.search(before):
        return True
    if _TRAFFIC.search(before) and _CAN.match(behind):
        return True
    if _SENT_ROUND.search(before) and behind.startswith(" umgeleitet"):
        return True
    return bool(_FINNISH.match(behind) or _REIT.match(behind) or _GOING.search(before))


def beside(text: str, pair: Pair) -> bool:
    """Whether a pair is what something is called by where another stretch is told."""
    low = small(text)
    before = low[max(0, pair.start - 80) : pair.start]
    bracketed = _PART_BEHIND.match(low, pair.end) and _ROAD.search(before) is not None
    return bool(bracketed) or _RUN.search(before) is not None

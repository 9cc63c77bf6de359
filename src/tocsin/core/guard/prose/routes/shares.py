# SPDX-License-Identifier: AGPL-3.0-or-later
"""How many trains of how many run, "2 trains sur 3", "1 in 3 buses", "2 von 3 Zügen": no number there is a line's."""

from __future__ import annotations

from tocsin.core.guard.late import Late

_RUNS = (
    r"(?:trains?|rames?|m[eé]tros?|bus(?:es)?|trams?|tramways?|navettes?|services|departures|courses?|départs?|circulations?"
    r"|z[uü]ge?n?|bahn(?:en)?|(?:ab)?fahrt(?:en)?|kursen?|treno|treni|corse|corsa|trenes?|tren|autobuses|autob[uú]s|servicios|treinen|trein|bussen|ritten"
    r"|pociąg\w{0,3}|kurs\w{0,3}|autobus\w{0,3}|tramwaj\w{0,3}|juna\w{0,2}|vuoro\w{0,2}|tåg|tog|bussar|busser|comboios?|trens?)"
)
_OF = r"(?:out of|of|in|sur|su|von|van(?: de)?|de(?: cada)?|z|av)"
_BEHIND_NO_LINE = r"(?<![\w.:/-].)(?<!\b[Ll]ine .)(?<!\b[Ll]inie .)(?<!\b[Ll]igne .)(?<!\b[Ll]inea .)(?<!\b[Ll]ínea .)(?<!\b[Ll]ijn .)(?<!\b[Ll]inia .)"
SHARE = Late(
    rf"(?i)\d{_BEHIND_NO_LINE}\d? (?:{_RUNS} {_OF} \d{{1,3}}|{_OF} \d{{1,3}} {_RUNS})(?![\w:.]\w|\w)",
    needs=r"\d{1,3} ",
)
_EACH = Late(
    rf"(?i)\b(?:every (?:second|other|third)|jede[nrs]? (?:zweite|dritte|[23]\.)[nrs]?|elke (?:tweede|derde)|co (?:drugi|trzeci)|joka (?:toinen|kolmas)|varannan|hver anden|hver andre) {_RUNS}\b",
    needs=frozenset(("every", "jede*", "elke", "co", "joka", "varannan", "hver")),
)


def fewer(part: str, whole: str) -> bool:
    """Whether some of so many are said to run, or not to, in a part of a text: "one in 3", "jeder zweite Zug"."""
    return bool(SHARE.search_part(part, whole) or _EACH.search_part(part, whole))

# SPDX-License-Identifier: AGPL-3.0-or-later
"""Hours in which somebody answers or sells tickets: they tell nothing of the traffic."""

from __future__ import annotations

from tocsin.core.guard.late import Late
from tocsin.core.guard.prose.times.beside import SENTENCE
from tocsin.core.guard.prose.times.span import Span

_DESKS = (
    r"kunden(?:telefon|dienst|service|center|zentrum|betreuung)|service(?:telefon|center|nummer|hotline)|reisezentr|hotline|auskunft|auskünfte|fahrkartenschalter"
    r"|service clients?|numéro vert|guichet|boutique|call[ -]?cent|contact cent|customer (?:service|care|support)|ticket office|helpline"
    r"|atención (?:telefónica|al cliente|al usuario|a la ciudadanía)|taquilla|oficina|infolini|biuro obsługi|kasa biletow|kasy biletow"
    r"|sportell|biglietteri|numero verde|servizio clienti|klantenservice|loket|asiakaspalvelu|lipunmyynt|kundservice|kundtjänst|kundeservice|kundecent"
    r"|apoio a(?:o|os) clientes?|linha de apoio|bilheteira|infolink|zákaznick|pokladn"
)
_DESK = Late(rf"(?i)(?<!\w)(?:{_DESKS})\w*[^;\n]{{0,90}}$", needs=_DESKS)
_NUMBER = Late(
    r"(?<![\d./-])(?:\+\d{1,3} ?|0)\d{1,4}\)?(?: ?[/-] ?| )?\d[\d ]{4,12}\d(?![.:/-])[^.;\n\d]{0,40}$",
    needs=r"\+|0\d",
)
"""A telephone number right before hours: "0800 123 456 (täglich 6 - 22 Uhr)"."""


def answered(text: str, span: Span) -> bool:
    """Whether a clause tells of a desk or a telephone when it is open: "Kundentelefon täglich von 8 bis 20 Uhr"."""
    first = span.first
    if first is None or span.last is None or first.minutes is None:
        return False
    ago = max(0, first.start - 100)
    begins = max((stop.end() - 1 for stop in SENTENCE.finditer(text, ago, first.start)), default=ago)
    return bool(_DESK.search(text, begins, first.start) or _NUMBER.search(text, begins, first.start))

# SPDX-License-Identifier: AGPL-3.0-or-later
"""Hours in which somebody answers, sells tickets or gives news: they tell nothing of the traffic."""

from __future__ import annotations

from tocsin.core.guard.late import Late
from tocsin.core.guard.prose.times.beside import SENTENCE
from tocsin.core.guard.prose.times.moment import Moment
from tocsin.core.guard.prose.times.span import Span

_DESKS = (
    r"kunden(?:telefon|dienst|service|center|zentrum|betreuung)|service(?:telefon|center|nummer|hotline)|reisezentr|hotline|auskunft|auskünfte|fahrkartenschalter"
    r"|service clients?|numéro vert|guichet|boutique|call[ -]?cent|contact cent|customer (?:service|care|support)|ticket office|helpline"
    r"|atención (?:telefónica|al cliente|al usuario|a la ciudadanía)|taquilla|oficina|infolini|biuro obsługi|kasa biletow|kasy biletow"
    r"|sportell|biglietteri|numero verde|servizio clienti|klantenservice|loket|asiakaspalvelu|lipunmyynt|kundservice|kundtjänst|kundeservice|kundecent"
    r"|apoio a(?:o|os) clientes?|linha de apoio|bilheteira|infolink|zákaznick|pokladn"
)
_DESK = Late(
    rf"(?i)(?<!\w)(?:{_DESKS})\w*[^;\n]{{0,90}}$",
    needs="kunden|service|reisezentr|hotline|auskunft|auskünfte|fahrkartenschalter|numéro vert|guichet|boutique|call|contact cent|customer|ticket office|helpline|atención|taquilla|oficina|infolini|biuro obsługi|kasa biletow|kasy biletow|sportell|biglietteri|numero verde|servizi|loket|asiakaspalvelu|lipunmyynt|kundtj|kundecent|apoio|bilheteira|infolink|zákaznick|pokladn",
)
_NUMBER = Late(
    r"(?<![\d./-])(?:\+\d{1,3} ?|0)\d{1,4}\)?(?: ?[/-] ?| )?\d[\d ]{4,12}\d(?![.:/-])[^.;\n\d]{0,40}$"
)
"""A telephone number right before hours: "0800 123 456 (täglich 6 - 22 Uhr)"."""


_NEWS = Late(
    r"(?i)(?<!\w)(?:informations?|infos?|prévisions|plan de transport|fiches? horaires|fahrpl[aä]ne?|fahrplandaten|rozkłady?|informacj\w*|información|previsiones|informazioni|tiedot|reisinformatie|reisplanner|journey planners?|timetables?|updates?)(?!\w)"
    r".{0,80}(?<!\w)(?:diffus\w*|disponibles?|communiqu\w*|consultables?|publi\w*|en ligne|abrufbar|veröffentlich\w*|verfügbar|available|updated|disponibil\w*|pubblicat\w*|consultabil\w*|dostępn\w*|beschikbaar|saatavilla|julkaistaan)(?!\w)",
    needs="info|prévis|plan|fiche|fahrpl|rozkład|previs|tiedot|reis|journey|timetable|update",
)
_APART = Late(r"[.,;:\n]")
_LOOK = Late(
    r"(?i)(?<!\w)(?:rendez-vous|consultez|check|prüfen sie|controlla\w*|consulte[n]?|sprawd\w+)(?!\w)[^.;\n\d]{0,40}$"
)
_WHERE = Late(
    r"(?i)[^.;\n\d]{0,20}(?<!\w)(?:calculateur|site|appli(?:cation)?|app|website|web|planner|sito)(?!\w)"
)


def _is_news(text: str, moment: Moment, begins: int) -> bool:
    """Whether news are given from an hour on: "une information sera diffusée à partir de 6h30"."""
    ahead, behind = text[begins : moment.start], text[moment.end : moment.end + 60]
    clause = _APART.compiled.split(ahead)[-1] + _APART.compiled.split(behind)[0]
    if _NEWS.needed(text) and _NEWS.search(clause):
        return True
    return bool(_LOOK.search(text, begins, moment.start) and _WHERE.match(text, moment.end))


def answered(text: str, span: Span) -> bool:
    """Whether a clause tells of a desk or a telephone when it is open: "Kundentelefon täglich von 8 bis 20 Uhr"."""
    first = span.first
    if first is None or first.minutes is None:
        return False
    if span.last is None:
        begins = max(0, first.start - 100)
        return _is_news(text, first, begins)
    ago = max(0, first.start - 100)
    begins = max((stop.end() - 1 for stop in SENTENCE.finditer(text, ago, first.start)), default=ago)
    return bool(_DESK.search(text, begins, first.start) or _NUMBER.search(text, begins, first.start))

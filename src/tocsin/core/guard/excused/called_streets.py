# SPDX-License-Identifier: AGPL-3.0-or-later
"""Streets and squares are called after unions and strikes, and a part of a machine has their letters: "Via dei Sindacati", "Place de Grève", "pièce CFDT-22".

Behind a street's kind and an article the word stands with a capital, as only names do; "in piazza sindacati e studenti" are these.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from tocsin.core.guard.excused.otherwise import Hit, without
from tocsin.core.guard.late import Late
from tocsin.core.guard.normal import is_eastern
from tocsin.core.guard.places.bodies_houses import is_a_bodys_place

_STREET = Late(
    r"(?<!\w)(?:via|viale|piazza|piazzale|corso|largo|vicolo|ponte|rue|place|avenue|av\.|quai|boulevard|bd|chemin|impasse|allee|cale|plage|pont|calle|plaza|avenida|paseo|callejon|puente|rua|praca|ulica\w?|ulicy|ul\.|plac\w?|aleja|alei|al\.|rondo|most) "
    r"(?:dei |degli |delle |del |della |dello |di |des |du |de la |de l['’]|de las |de los |de |d['’]|dos |das |do )?$"
)
_STREET_AR = Late("(?:شارع|ساحة|ميدان|دوار|نهج|حي|جسر|شارع ال)\\s$")
_PART = Late(
    r"(?<!\w)(?:piece|ref|reference|repere|part|parts|item|teil|ersatzteil|artikel|art|pos|pieza|repuesto|articulo|pezzo|ricambio|articolo|czesc|czesci|model|modele|modell|modelo|modello|type|typ|tipo|joint|filtre|filter|filtro|pompe|transfo|vanne|roulement|relais|carte|fusible|cable|carton|palette|lot|no|nr|num)(?:\.|:)? ?$"
)
_NUMBERED = Late(r"[a-z]{2,6}-\d{1,4}(?!\w)")
_OILED = Late(r" (?:hydraulique|hydraulic|hydraulisch|electrique|pneumatique|d['’]arret)")
_KINDS = ("union", "strike")
_LEFT = 30


def no_streets(text: str, hits: Iterable[Hit]) -> Iterator[Hit]:
    """The hits without unions and strikes after which a street or a part is called."""
    east = is_eastern(text)
    for kind in _KINDS:
        hits = without(text, hits, kind, lambda low, start, end: _called(text, low, start, end, east))
    hits = without(text, hits, "union", lambda low, start, end: is_a_bodys_place(text, low, start, end))
    yield from hits


def _called(text: str, low: str, start: int, end: int, east: bool) -> bool:
    left = low[max(0, start - _LEFT) : start]
    if east and _STREET_AR.search(text, max(0, start - _LEFT), start):
        return True
    if text[start].isupper() and _STREET.search(left):
        return True
    if _PART.search(left) and _NUMBERED.match(low, start):
        return True
    return _OILED.match(low, end) is not None

# SPDX-License-Identifier: AGPL-3.0-or-later
"""The names of a chain, each with the small words that belong to it: "Ostroróg - plac Nowy", "Lhota, škola - Lhota, rozc."."""

from __future__ import annotations

from tocsin.core.guard.late import Late
from tocsin.core.guard.needles import first_words
from tocsin.core.guard.prose import tables
from tocsin.core.guard.prose.between.ends import small_words
from tocsin.core.guard.prose.between.landmarks import landmark_at
from tocsin.core.guard.prose.between.numbered import road_at
from tocsin.core.guard.prose.between.placed import kind_kept
from tocsin.core.guard.prose.names import name_at
from tocsin.core.guard.prose.tables import LOWER, UPPER

DASH = rf" ?(?:–|↔) ?| - |- (?=[{UPPER}][{LOWER}])| ?-(?!C\.?(?!\w))(?=[{UPPER}]|'[st][ -][{UPPER}]|(?:via|piazza|piazzale|viale|corso|largo|rue|avenue|boulevard|place|calle|avenida|plaza|ul\.|al\.|pl\.|rua|praça) [{UPPER}])| / "
_MARK = Late(DASH)
# "v úseku Lhota, škola - Lhota, rozc. 0.5": Czech stops are told by their town, a comma and the stop.
_STOP_NOUNS = frozenset(w for x in tables.ALL if x.tag == "cs" for w in x.section)
_STOP = Late(r",\s?[^\W\d]\w{1,20}\.?(?: (?!-|–)[\w.]{1,15}){0,2}?(?= (?:-|–) )")
_KIND_BEHIND = Late(
    r" (?:roundabout|island|interchange|junction|bridge|crossroads|flyover|slip road)(?!\w)"
    r"|(?<=n) (?:tienhaara|risteys|raja|kunnanraja|liittymä|silta|kylä|taajama|satama|kirkko)(?=[,.;:)\n]|$| (?:n\.|noin|välillä|[–-]) )"
)
_LAST_STOP = Late(rf",\s?[^\W\d]\w{{1,20}}(?:\.(?= [\d{LOWER}]))?(?: \d[\d.]*\d)?")
_THING = Late(
    rf"[a-zà-žœ]{{4,12}} (?:de la |de l'|d'|de |du |des |del |della |dell'|di |do |da )(?=[{UPPER}])"
)
_KINDS = "plac|aleja|rondo|pętla|most|węzeł|dworzec|ulica|osiedle|plaza|calle|avenida|glorieta|piazza|piazzale|via|viale|corso|largo|place|rue|avenue|allée|chemin|quai|impasse|gare|porte|boulevard|paseo|camino|vicolo|strada|stazione|estación|praça|rua|al.|ul.|pl.|w.|náměstí|nám.|sídliště|sady|třída|tř.|nádraží"
KINDS = Late(
    r"(?<![\w'])(?:plac|aleja|rondo|pętla|most|węzeł|dworzec|ulica|osiedle|plaza|calle|avenida|glorieta|piazza|piazzale|via|viale|corso|largo|(?<!in )place|rue|avenue|allée|chemin|quai|impasse|gare|porte|boulevard|paseo|camino|vicolo|strada|stazione|estación|praça|rua|al\.|ul\.|pl\.|w\.|náměstí|nám\.|sídliště|sady|třída|tř\.|nádraží|most) (?:de la |de los |de l'|de |del |della |dell'|du |des |do |da )?"
    rf"(?=[{UPPER}])",
    begins=first_words(_KINDS.replace(".", "").split("|")),
)
_JOINED = frozenset("i oraz und and et ja sekä en och og".split())
"""What parts two pairs of a list, "odcinkach A - B i C - D"."""
_JOINED_OR_TO = _JOINED | {"à", "au"}


def _road(text: str, at: int, names: list[str]) -> tuple[str, int] | None:
    """A road that is an end; one before a dash says on which road the ends lie, "Route 9 - Oakdale to Fernley"."""
    road = road_at(text, at)
    return road if road and (names or text.startswith((" to ", " through "), road[1])) else None


def link_at(text: str, at: int, names: list[str], noun: str, item: bool) -> tuple[str, int]:
    """The next name of a chain and where it ends, with the small words that belong to it; behind a word for a section and
    in an `item` of a list "à" is none of them."""
    to = (item or (noun and noun.casefold() not in tables.words("line"))) and not names
    joiners = _JOINED_OR_TO if to else _JOINED
    name, after = _road(text, at, names) or kind_kept(text, at, joiners) or name_at(text, at, joiners)
    if not name and (kind := KINDS.match(text, at) or (_THING.match(text, at) if names else None)):
        # "Ostroróg - plac Nowy", "Feyzin – nœud des Essarts"
        name, after = name_at(text, kind.end(), _JOINED)
        name = name and kind.group() + name
    if not name and (noun or names) and (thing := landmark_at(text, at, joiners)):
        # "tramo empalme RP 23 - acceso a Villamora"
        name, after = thing
    if not name:
        return "", at
    # "Dlouhá louka – Nové náměstí": small words belong to a name when a joint follows them.
    if kind := _KIND_BEHIND.match(text, after):
        return name + kind.group(), kind.end()
    more = next((m for m in small_words(text, after) if _MARK.match(text, after + len(m))), "")
    stops = _STOP if not names else _LAST_STOP if ", " in names[0] else None
    if stops and noun.casefold() in _STOP_NOUNS and (stop := stops.match(text, after)):
        more = stop.group()
    return name + more, after + len(more)

# SPDX-License-Identifier: AGPL-3.0-or-later
"""Any thing with a name of its own behind it, whatever it is: "giratoire des Vignes", "rotonde Zuidweg", "entrée de la bretelle
en provenance de l'A-15"."""

from __future__ import annotations

from functools import cache, lru_cache

from tocsin.core.guard.late import Late
from tocsin.core.guard.prose import tables
from tocsin.core.guard.prose.between.openers import BETWEEN, OPENERS
from tocsin.core.guard.prose.names import name_at
from tocsin.core.guard.scan import scan

_BOTH = r"(?:niveau |altura |hauteur |altezza |hoogte |höhe |beid|jeweilig|both |deux |entramb|ambos |ambas |obiema |båda |begge )"
_THING = rf"(?!{_BOTH}|través |travers |partir |causa |favor |raíz |lugar |fin (?!d(?:u|e la|e l') ?(?:tunnel|pont|viaduc|agglo|village|hameau|zone)) ?|city |centre |center |seu |pas |paso |passagem )([a-zà-ž'-]{{3,16}}) "
_LINK = r"(?:(?:[a-zà-ž]{1,5}['.]? ){1,3}|[dl]'|de l'|dell')"
_OTHER = Late(rf"{_THING}((?:(?:[a-zà-ž-]{{5,14}} )?{_LINK})?)(?:[a-zà-ž-]{{5,14}} {_LINK})?(?=[A-ZÀ-Ž0-9])")
"""Any other thing with a name of its own: "giratoire des Vignes", "rotonde Zuidweg"."""
_LONG = Late(rf"{_THING}((?:[a-zà-ž'.-]{{1,14}} ){{0,6}}(?:[dl]')?)(?=[A-ZÀ-Ž0-9])")
"""Between two words that open a pair also "entrée de la bretelle en provenance de l'A-15"."""


def thing_at(text: str, at: int, joiners: frozenset[str], long: bool) -> tuple[str, int] | None:
    """A thing and its name, and where they end; `long` lets any small words stand between the two."""
    pattern = _LONG if long else _OTHER
    thing = pattern.match(text, at)
    if thing is None or not _is_thing(thing[1], bool(thing[2])):
        return None
    between = thing.group().split()
    if not (joiners | _apart()).isdisjoint(between) or _SAYS.search(thing.group()):
        return None
    name, end = name_at(text, thing.end(), joiners)
    if not thing[2] and _somebodys(name):
        # "a presidenciável Joana Figueira" is no kind of place.
        return None
    return (thing.group() + name, end) if name else None


@lru_cache(maxsize=4096)
def _somebodys(name: str) -> bool:
    """Whether a name reads like a person's, however unsure."""
    return any(found.kind == "person" for found in scan(name))


_FROM = frozenset("from ab vanaf desde depuis dalla från".split())


@cache
def _apart() -> frozenset[str]:
    """Words that stand in no name of a place: they join or open two, or say that a stretch or a line follows."""
    joins = {word for word in tables.words("joins") if len(word) > 2} | {"et", "og", "ja"}
    return frozenset(joins | tables.words("section") | tables.words("line") | BETWEEN.keys() | _FROM)


_SAYS = Late(
    r"(?<!\w)(?:n'?est|est|sont|is|are|was|ist|sind|wird|werden|gaat|gaan|è|sono|es|está|son|jest|są|er|är|zijn) "
)


def _is_thing(word: str, linked: bool) -> bool:
    """Whether a small word is a kind of place; one that also leads a name is with "of" or "with" behind it."""
    known = word in tables.fences() or word in tables.words("line") or word in OPENERS
    leads = word in tables.words("article") and not linked
    return not known and not leads and not tables.cause().match(word)

# SPDX-License-Identifier: AGPL-3.0-or-later
"""Stops at which what runs ends, turns or is held for now: "trains hold at Mill Road", "terminus provisoire à Quincey",
"voorlopige eindhalte Markt", and those that Finnish tells in a case of their own, "ei pysähdy Hakaniemessä"."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from tocsin.core.guard.late import Late
from tocsin.core.guard.lexicon.kinds import Kind, kind_of
from tocsin.core.guard.normal import fold
from tocsin.core.guard.prose.between.finnish_cases import named
from tocsin.core.guard.prose.names import name_at
from tocsin.core.guard.prose.tables import UPPER
from tocsin.core.guard.scan import scan

_RUN = r"(?:trains?|trams?|bus(?:es)?|streetcars?|services?|shuttles?|lines?|routes?)"
_HELD = Late(
    rf"(?<![\w-])(?i:{_RUN})(?: [A-Z]{{0,2}}\d{{1,4}})?(?: (?:are|is|was|were|will|may|be|being|currently|now|temporarily|still|also|all|have|been)){{0,4}} (?:held|hold|holds|holding|turn|turns|turning|turned|terminate|terminates|terminating|short[- ]turn(?:s|ing|ed)?)(?: (?:back|around|early|short|over)){{0,2}} (?:at|in) (?=[{UPPER}])"
    r"|(?i:(?<![\w-])terminus (?:provisoires?|temporaires?|exceptionnels?|partiels?|avancés?|reportés?|anticipés?)(?: (?:à la station|à l'arrêt|à|au|aux|en gare de))?(?: :)?)\s(?:(?:la |le |les |l')?(?=[A-ZÀ-Ž]))"
    r"|(?i:(?<![\w-])(?:vorläufige |provisorische |vorübergehende |temporäre )?(?:ersatz-?)?end(?:haltestelle|station)(?: (?:ist|am|an der|in|bei|:))?)\s(?=[A-ZÄÖÜ])"
    r"|(?i:(?<![\w-])(?:terminal|cabecera|parada final) (?:provisional|temporal|provisória|temporária)(?: (?:en|em|a|:))?(?: (?:la|el))?)\s(?=[A-ZÀ-Ž])"
    r"|(?i:(?<![\w-])capolinea (?:provvisori[oa]|temporane[oa])(?: (?:a|in|alla|al|presso|:))?)\s(?=[A-ZÀ-Ž])"
    r"|(?i:(?<![\w-])(?:voorlopige|tijdelijke) (?:eindhalte|terminus|eindpunt)(?: (?:is|aan|bij|in|:))?)\s(?:(?:de |het )?(?=[A-Z]))",
    needs=frozenset(
        """held hold holds holding turn turns turning turned terminate terminates terminating short* terminus endhaltestelle* ersatz*
        endstation* terminal cabecera final capolinea eindhalte eindpunt""".split()
    ),
)
_LIMITED = Late(
    r"(?i:(?<![\w-])(?:lignes?|trams?|tramways?|bus|métro|trains?|rer|circulation|parcours|desserte|navettes?)(?!\w)[^.;\n]{0,60}? limitée?s? (?:à|au|aux)(?: la station| l'arrêt| la gare de)?) (?:(?:la |le |les |l')?(?=[A-ZÀ-Ž]))"
    r"|(?i:(?<![\w-])(?:line[ae]|trams?|bus|metro\w*|tren[oi]|corse?|percorso|navett[ae]|servizio)(?!\w)[^.;\n]{0,60}? limitat[aeio] (?:a|ad|al|alla|presso)) (?=[A-ZÀ-Ž])"
    r"|(?i:(?<![\w-])(?:l[ií]neas?|tren(?:es)?|metro|autob[uú]s(?:es)?|bus(?:es)?|tranvías?|recorrido)(?!\w)[^.;\n]{0,60}? (?:limitad[ao]s? (?:a|hasta)|(?:finaliza|termina)n? (?:(?:su|el) (?:recorrido|viaje) )?en)) (?:(?:la |el )?(?=[A-ZÀ-Ž]))"
    r"|(?i:(?<![\w-])(?:linien?|züge?|bus(?:se)?|trams?|straßenbahn(?:en)?|s-bahn(?:en)?)(?!\w)[^.;\n]{0,60}? (?:enden?|endet|wendet|wenden)(?: [a-zäöü]{3,12}){0,2}? (?:in|am|an der|bei)) (?:(?=[A-ZÄÖÜ]))"
    r"|(?i:(?<![\w-])(?:lini[aei]|tramwaj\w{0,2}|autobus\w{0,2}|pociągi?)(?!\w)[^.;\n]{0,60}? (?:skrócon\w{1,2} do|kończ\w{1,3} (?:bieg|kurs\w{0,2}) (?:na|w))(?: przystank\w| stacji)?) (?=[A-ZŁŚŻŹĆ])"
    r"|(?i:(?<![\w-])(?:lijn(?:en)?|trams?|bus(?:sen)?|trein(?:en)?)(?!\w)[^.;\n]{0,60}? (?:eindig(?:t|en) (?:in|op|bij|te|aan)|(?:keert|keren) (?:in|op|bij|te|aan)|rijd(?:t|en) niet verder dan)(?: station| halte| de| het)?) (?=[A-Z])"
    r"|(?i:(?<![\w-])kein(?:e[nr]?)? halte?s? (?:der|des|von|für|für die) [^.;:\n]{1,24}? (?:in|am|an der)) (?=[A-ZÄÖÜ])",
    needs="limité|limitat|limitad|finaliza|termina|ende|wend|skrócon|kończ|eindig|keer|keren|verder|halt",
)
"""Where a line that is told ends today, or where none of it stops: the line says that no "limited to" is somebody's."""
_IN_CASE = Late(
    rf"(?i:(?<![\w-])(?:ei|eivät|eikä) (?:\w{{2,14}} )?pysähdy(?: \w{{3,14}}lla)?) ((?!Pysäk)[{UPPER}][\w-]{{2,30}}(?:ss[aä]|ll[aä])(?:(?:, | ja | eikä | tai | sekä )[{UPPER}][\w-]{{2,30}}(?:ss[aä]|ll[aä])){{0,8}})(?!\w)",
    needs="pysähdy",
)
_ONE = Late(r"([\w-]{3,30})(?:ss[aä]|ll[aä])(?!\w)")


def last(text: str) -> Iterator[str]:
    """Each by its name."""
    for found in _HELD.finditer(text):
        name, _ = name_at(text, found.end())
        if name and not _is_somebody(name):
            yield name
    for found in _LIMITED.finditer(text):
        name, _ = name_at(text, found.end(), _AND)
        if name and not _bears_names(name):
            yield name
    for found in _IN_CASE.finditer(text):
        told = (named(f"{one[1]}n") for one in _ONE.finditer(found[1]))
        yield from (name for name in told if not _is_somebody(name))


_AND = frozenset("und et e y i en".split())


@lru_cache(maxsize=1024)
def _is_somebody(name: str) -> bool:
    """Whether somebody may be called so: no word for a stop stands beside these names."""
    return _bears_names(name) or any(found.kind == "person" for found in scan(name))


def _bears_names(name: str) -> bool:
    """Whether all words of a name are those of persons, and none a place's."""
    kinds = [kind_of(fold(word)) for word in name.split()]
    names = all(
        kind & (Kind.GIVEN | Kind.SURNAME) and not kind & (Kind.PLACE | Kind.COMMON) for kind in kinds
    )
    given = any(kind & Kind.GIVEN for kind in kinds)
    return names and given and len(kinds) > 1

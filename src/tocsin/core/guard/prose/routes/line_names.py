# SPDX-License-Identifier: AGPL-3.0-or-later
"""Lines that have a name and no number, behind a word for lines: "línea Mitre", "linhas Verde e Amarela", "lignes 5, 7
et Centifolia".

Behind such a word any capitalised name is believed, and refused for a closed set of reasons: it says what kind of line
or who runs it, it is one of two ends, another id follows and is the line, or it tells a cause.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from tocsin.core.guard.late import Late
from tocsin.core.guard.prose import tables

UP, LOW = tables.UPPER, tables.LOWER
_PART = rf"(?:[AEIOUÅÄÖØÆÉÁÍÓÚ]|[{UP}](?=[{LOW}]{{0,2}}[aeiouyáéíóúàèòêãõäöüåøæ]))[{LOW}']{{2,20}}"
_COLOURS = (
    "jaune bleue rouge orange verte violette rose brune grise noire roja azul verde amarilla naranja morada rosa gris negra "
    "dorada rossa lilla blu gialla arancione viola vermelha amarela laranja violeta lilás"
).split()
# "Saint-Jérôme", "Deux-Montagnes", "Beira Baixa", "Vila Franca de Xira"; other hyphens join two ends.
_NAME = (
    rf"(?:(?!(?:Ligne|L[ií]nea|Línia|Linha|Linee)s?\b)(?:(?:[Ss]aint|[Ss]ainte|[Ss]ant|[Ss]anta|[Ss]an|[Ss]ão|Deux|Trois|Mont|Bourg|Villa|Vaudreuil|La|Le|Les|El|Los|Las|Il)[- ](?:Saint-)?)?"
    rf"{_PART}(?:-[{LOW}']{{2,8}}(?:-{_PART})?)?(?: (?:d[aeiou]s? |de[il] |del |della )?{_PART}){{0,2}}|(?:{'|'.join(_COLOURS)})(?!\w))"
)
_OF = r"(?:(?:d[aeou]s?|de la|de l'|d'|di|del|dei|della|dell'|delle) ?)"
_ONE_WORD = r"[Ll]igne|[Ll][ií]nea|[Ll]ínia|[Ll]inha|LIGNE|L[IÍ]NEA|LINHA"
_MANY_WORD = r"[Ll]ignes|[Ll][ií]neas|[Ll]inee|[Ll]ínies|[Ll]inhas"
_TRAIN_WORD = (
    rf"(?<=[EeAa]l )[Tt]ren|(?:(?<=\n)|(?<=^)|(?<=[•.-] ))Tren(?= [{UP}]\w+(?: [{UP}]\w+)?:?\s(?!\(?\d))"
)
_ARM_WORD = rf"[Rr]amal|[Ff]errovia|[Ff]errocarril|{_TRAIN_WORD}|BRT"
_MODE = rf"(?: (?:de |do |da |del |della |du )?(?:tren|trem|train|metr[oóô]|métro|tram|tranvía|rodalies|cercanías)(?= (?:{_OF})?[{UP}]))?"
_JOIN = r"(?:, | et | ou | e | ed | y | i | et de | e d[aeo] | y de |/)"
# What follows makes two ends of a line of one name, or says that an id behind is the line.
_NOT_THEN = rf"(?![\w'’])(?! (?:{_OF})?[{UP}])(?! ?(?:\([A-Z]{{2}}\) ?)?[–↔→/-] ?[{UP}])(?! (?:a|à|al|até|hasta|vers|con|n[º°.]|nº) [{UP}])(?! (?:n[º°]? ?)?(?:[A-Z]{{0,3}}[ -]?\d|[A-Z](?![\w'])))"
_CALLED = Late(
    rf"(?<![\w-])(?:(?P<one>(?:{_ONE_WORD})(?P<mode>{_MODE}) (?:{_OF})?)|(?P<many>(?:{_MANY_WORD}){_MODE} (?:(?<=has )d[aeo]s? )?|[Rr]amais (?:{_OF})?)|(?P<arm>(?:{_ARM_WORD}) (?:{_OF})?))"
    rf"(?P<names>{_NAME}(?:(?<!-){_JOIN}(?:{_OF})?{_NAME}){{0,6}}){_NOT_THEN}(?: \((?P<sign>[A-Z])\))?",
    needs="igne|ínea|inea|ínia|ínies|inee|inha|amal|amais|errovia|errocarril|tren |brt",
)
_ARGENTINE = Late(r"(?<!\w)(?:[Tt]ren|[Tt]renes)(?!\w)")
"""There a "ramal" is a part of a line that has a name of its own."""
_PARTED = Late(rf"{_JOIN}(?:{_OF})?(?=[{UP}]|(?:{'|'.join(_COLOURS)})(?!\w))")
_FIRST = Late(r"(?:, | et | ou | e | ed | y | i )")
"""One word for a line names one, "ligne Vaudreuil/Hudson" too."""
_TAIL = Late(
    rf"((?:, {_NAME})*(?:,? (?:et|ou|e|ed|y|och|samt|og) )(?:les? |la )?{_NAME}|(?:, {_NAME})+,? (?:et|e|y|och|og) [A-Z]\d?(?![\w.'’-])){_NOT_THEN}(?=[.,;:)]| [{LOW}]|$)"
)
_TAIL_PARTED = Late(r",? (?:et|ou|e|ed|y|och|samt|og) (?:les? |la )?|, ")

_KINDS = frozenset(
    "alta alto aérea aerea aérienne directa directe diretta direta ferroviaria ferroviária ferroviaire regional régionale "
    "regionale gratuita gratuite provisional metrô metropolitano metropolitana metropolitan rodalia rodalies renfe "
    "trenitalia trenord transilien sncf ouigo alvia avant intercidades intercity alfa euromed talgo carris atac "
    "telefonica telefónica amica expresso expreso urbana urbano urbanas nocturna nocturno comercial centralidad alerte "
    "media distancia ligero liviano extraurbane extraurbana suburbane suburbana subte tisséo keolis transdev ilévia star naolib irigo info grande petite nouvelle une "
    "special spéciale especial entre desde hasta dès depuis jusqu suite attention atención aviso estado normal bonne "
    "estação estación station gare parada paragem arrêt fermata avenida avenue rue calle rua via boulevard place piazza "
    "servicio service servizio serviço toute toutes todas todos tutte tutti ambas sentido sens direction direção "
    "dirección direzione tramo tronçon troço tratta".split()
)
"""Words behind "line" that say its kind, who runs it or what is told of it, and are no name."""

_OF_A_KIND = re.compile(
    r"(?:inter|extra|sub)?urb[aâ]n|(?:na[cz]ion|provin[cz]i|municip|region|région|departament|départemen|comarc|loc)[ao]l|metropolit|métropolit|(?:noct?|nott?)urn|diurn|esco?lar|scol(?:air|ast)"
)
"""What a whole network is called by, in whatever ending: "líneas Nacionales y Provinciales"."""


@cache
def _no_name(word: str) -> bool:
    low = word.casefold()
    return (
        low in _KINDS
        or _OF_A_KIND.match(low) is not None
        or low in tables.words("line")
        or low in tables.words("section")
        or low in tables.fences()
        or any(low in lexicon.modes for lexicon in tables.ALL)
    )


def _ends(word: str, at: int) -> bool:
    return (
        _no_name(word) if at == 0 else word.casefold() in tables.words("line") or word.casefold() == "metrô"
    )


def _bare(name: str) -> str:
    """The name up to a word that says whose or what kind it is: "Centro do Metrô"; "" when that comes first."""
    words = name.split(" ")
    kept = next((at for at, word in enumerate(words) if word[0].isupper() and _ends(word, at)), len(words))
    while kept and words[kept - 1].islower() and name not in _COLOURS:
        kept -= 1
    return " ".join(words[:kept])


def _true(names: list[str]) -> Iterator[str]:
    yield from (name for name in map(_bare, names) if name and not tables.cause().search(name))


def called(text: str) -> Iterator[str]:
    """Names behind a word for lines."""
    for found in _CALLED.finditer(text):
        if found[0][1:4] == "ama" and _ARGENTINE.search(text):
            continue
        yield from (f"{_word(found)}{name}" for name in _true(_names(found)))
        if found["sign"]:
            yield found["sign"]


def _word(found: re.Match[str]) -> str:
    """The word as a traveller says it with the name, "Linha do Norte", "ramal Japeri"; a plural belongs to none."""
    if found["many"] or found["mode"] or found[0][:4] in ("tren", "Tren"):
        return ""
    return found["one"] or found["arm"]


def _names(found: re.Match[str]) -> list[str]:
    return _PARTED.split(found["names"]) if found["many"] else _FIRST.split(found["names"])[:1]


def tail(text: str, at: int) -> Iterator[str]:
    """Names that end a list of ids: "linje 59, 91, Ösnabben och Askimsnabben får"."""
    found = _TAIL.match(text, at)
    if found:
        yield from _true([one for one in _TAIL_PARTED.split(found[1]) if one])


_THE = (
    "[Ll]a|[Ll]e|[Ii]l|[Ee]l|[Tt]he|[Dd]ie|[Dd]er|du|au|del|al|do|da|[Nn]a|[Ss]ulla|[Nn]ella|[Dd]alla|[Dd]ella|[Aa]lla|"
    r"[Dd]e(?= [A-Z](?:[,.]| (?:en [A-Z]|rijdt|rijden|is|niet|wel|naar|tussen|gaat|wordt)(?!\w)))"
)
_NEXT = r"(?:L[aeo]s?|I[ln]|El?|Et|En|Sur?|Sul|Un[ae]?|Au|D[aeiu]s?|The|No|On|Die|Der|Ein)(?!\w)"
"""What begins a sentence; behind other initials stands a name, "da S. Rita"."""
_LETTER_AGAIN = Late(
    rf"(?<![\w'-])(?:{_THE}) ([A-Z])(?: (?:et|e|y|und|and|en) ([A-Z]))?(?![\w'’°º-]|\.\w| \d| [{UP}]|\. (?!{_NEXT})[{UP}])"
)
_LETTER_GOES = Late(
    rf"(?<![\w'])(?:[Ll]a|[Ll]e|[Ii]l|[Tt]he|[Dd]ie|[Dd]er) ([A-HJ-Z])(?:, (?:entre|tra|fra|zwischen|between|desde)| (?:llega|va|circula|circule|roule|funciona|fonctionne|circola|fährt|runs)(?: sólo| solo| seulement| uniquement| nur| only)? (?:entre|tra|fra|zwischen|between|desde|de|hasta|da|von|from)) (?:la |el |le )?[{UP}]"
    rf"|(?<![\w'])(?:[Ll]a|[Tt]he|[Dd]ie) ([A-HJ-Z]) (?:will (?:not |only |also )?(?:run|operate|go|divert|terminate|call|stop|serve|skip)|is (?:not running|suspended|rerouted)|ne (?:circul|roul)|no (?:circul|funcion|prest)|non circol|fährt nicht|fällt aus|entfällt)",
    needs=(r" [a-hj-z](?!\w)", frozenset(("la", "le", "il", "the", "die", "der"))),
)
"""A letter that goes from here to there: "La B, entre Prado y Sarmiento"."""
_LETTERS_RUN = Late(
    r"(?<![\w'])([A-Z]) (?:og|och|und|et|y|e|en|and) ([A-Z]) (?:kør\w+|kör|kjører|går|fahren|fuhren|circul\w+|roulent|rijden|run)(?!\w)"
)


_SMALL_LETTER = Late(
    r"(?<!\w)(?:[Ll]igne|[Mm]étro) ([ab]) (?=du métro)|(?<!\w)(?:[Ll]igne ([b-d])|[Mm]étro ([ab]))(?= ?[:(,.;]| (?:est|sera|entre|et|fermée?|interrompue?)(?!\w))",
    needs=(r" [a-d](?!\w)", "ligne|métro"),
)
"""Lines of one small letter: "la ligne b du métro"."""
_HUE_AGAIN = Late(
    rf"(?<![\w'-])(?:{_THE}|[Aa]) ({'|'.join(one.capitalize() for one in _COLOURS)})(?: \(([A-Z]\d?)\))?(?![\w'’-]| [{UP}])"
)
"""Another colour, where one has its word: "la linea Rossa è ferma, ritardi sulla Verde"."""
_NETWORK = Late(r"(?<!\w)(?:RER|[Mm]etr[oó]|[Mm]étro|[Ss]ubte|[Ss]ubway)(?!\w)")


def lettered(text: str, told: list[str]) -> Iterator[str]:
    """Other lines of one letter, where some were told, or any of a metro: "líneas C y F; la D, en cambio"."""
    yield from (found[1] or found[2] for found in _LETTER_GOES.finditer(text))
    yield from (found[found.lastindex or 0] for found in _SMALL_LETTER.finditer(text))
    if any(one.rpartition(" ")[2].lower() in _COLOURS for one in told):
        yield from (one for found in _HUE_AGAIN.finditer(text) for one in found.groups() if one)
    letters = any(one[-1:].isalpha() and len(one.removeprefix("RER ")) == 1 for one in told)
    if letters or (told and _NETWORK.search(text)):
        for again in (_LETTER_AGAIN, _LETTERS_RUN):
            yield from (one for found in again.finditer(text) for one in found.groups() if one)

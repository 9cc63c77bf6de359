# SPDX-License-Identifier: AGPL-3.0-or-later
"""Lines that have a name and no number: "línea Mitre", "linhas Verde e Amarela", "Heathrow Express", "Circumvesuviana".

Behind a word for lines any capitalised name is believed to be one, and refused for a closed set of reasons: it says
what kind of line or who runs it, it is one of two ends, or another id follows and is the line. A name without such a
word is believed where its own last word says what it is, or where all the world calls a line so, and where the notice
speaks of its service.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from tocsin.core.guard.late import Late
from tocsin.core.guard.prose import tables

_UP, _LOW = tables.UPPER, tables.LOWER
_PART = rf"(?:[{_UP}][{_LOW}']{{3,20}}|Blu(?!\w))"
# "Saint-Jérôme", "Ribeirão Pires", "Beira Baixa", "Vila Franca de Xira"
_NAME = (
    rf"(?:(?:[Ss]aint|[Ss]ainte|[Ss]ant|[Ss]anta|[Ss]an|[Ss]ão|La|Le|Les|El|Los|Las|Il)[- ])?{_PART}(?:-[{_LOW}']{{2,8}}(?:-{_PART})?)?"
    rf"(?: (?:d[aeiou]s? |de[il] |del |della )?{_PART}){{0,2}}"
)
_OF = r"(?:(?:d[aeou]s?|de la|de l'|d'|di|del|dei|della|dell'|delle) ?)"
_ONE_WORD = r"[Ll]igne|[Ll][ií]nea|[Ll]ínia|[Ll]inha|LIGNE|L[IÍ]NEA|LINHA"
_MANY_WORD = r"[Ll]ignes|[Ll][ií]neas|[Ll]inee|[Ll]ínies|[Ll]inhas"
_BRANCH_WORD = r"[Ff]errovia|[Ff]errocarril|(?:[Ee]l|[Dd]el|[Aa]l) [Tt]ren|(?:(?<=\n)|(?<=^)|(?<=[•.-] ))Tren(?= [A-Z]\w+(?: [A-Z]\w+)?:?(?:\n| ))|BRT|[Nn]avette"
_MODE = rf"(?: (?:de |do |da |del |della |du )?(?:tren|trem|train|metr[oóô]|métro|tram|tranvía|rodalies|cercanías)(?= (?:{_OF})?[{_UP}]))?"
_JOIN = r"(?:, | et | e | ed | y | i | et de | e d[aeo] | y de |/)"
# What follows makes two ends of a line of one name, or says that an id behind is the line.
_NOT_THEN = rf"(?![\w'’])(?! (?:{_OF})?[{_UP}])(?! ?[–↔→/-] ?[{_UP}])(?! (?:a|à|al|até|hasta|vers|con|n[º°.]|nº) [{_UP}])(?!,? (?:n[º°]? ?)?(?:[A-Z]{{0,3}}[ -]?\d|[A-Z](?![\w'])))"
_CALLED = Late(
    rf"(?<![\w-])(?:(?P<one>(?:{_ONE_WORD}){_MODE} (?:{_OF})?)|(?P<many>(?:{_MANY_WORD}){_MODE} (?:(?<=has )d[aeo]s? )?)|(?P<arm>(?:{_BRANCH_WORD}) (?:{_OF})?))"
    rf"(?P<names>{_NAME}(?:(?<!-){_JOIN}(?:{_OF})?{_NAME}){{0,6}}){_NOT_THEN}(?: \((?P<sign>[A-Z])\))?"
)
_WORDS = (
    "igne",
    "ínea",
    "inea",
    "INEA",
    "ÍNEA",
    "ínia",
    "ínies",
    "inee",
    "inha",
    "INHA",
    "IGNE",
    "amal",
    "erro",
    "tren ",
    "BRT",
    "avette",
)
_PARTED = Late(rf"{_JOIN}(?:{_OF})?(?=[{_UP}])")

_FIRST = Late(r"(?:, | et | e | ed | y | i )")
"""One word for a line names one, "ligne Vaudreuil/Hudson" too."""

_KINDS = frozenset(
    "alta alto aérea aerea aérienne directa directe diretta direta ferroviaria ferroviária ferroviaire regional régionale "
    "regionale gratuita gratuite verte provisional metrô metropolitano metropolitana metropolitan rodalia rodalies renfe "
    "trenitalia trenord transilien sncf ouigo alvia avant intercidades intercity alfa euromed talgo carris atac sabadell "
    "telefonica telefónica amica expresso expreso urbana urbano urbanas nocturna nocturno comercial centralidad alerte "
    "subte carris tisséo keolis transdev ilévia star naolib tbm tcl stib tec irigo info azur grande petite nouvelle une "
    "special spéciale especial entre desde hasta dès depuis jusqu suite attention atención aviso estado normal bonne "
    "estação estación estació station gare parada paragem arrêt fermata avenida avenue rue calle rua via boulevard "
    "servicio service servizio serviço toute toutes todas todos tutte tutti ambas sentido sens direction direção "
    "dirección direzione tramo tronçon troço tratta".split()
)
"""Words behind "line" that say its kind, who runs it or what is told of it, and are no name."""


@cache
def _no_name(word: str) -> bool:
    low = word.casefold()
    return (
        low in _KINDS
        or low in tables.words("line")
        or low in tables.words("section")
        or low in tables.fences()
        or any(low in lexicon.modes for lexicon in tables.ALL)
    )


def _bare(name: str) -> str:
    """The name up to a word that says whose or what kind it is: "Centro do Metrô"; "" when that comes first."""
    words = name.split(" ")
    kept = next((at for at, word in enumerate(words) if _no_name(word) and word[0].isupper()), len(words))
    while kept and words[kept - 1].islower():
        kept -= 1
    return " ".join(words[:kept])


def called(text: str) -> Iterator[str]:
    """Names behind a word for lines."""
    for found in _CALLED.finditer(text) if any(one in text for one in _WORDS) else ():
        names = _PARTED.split(found["names"]) if found["many"] else _FIRST.split(found["names"])[:1]
        for name in map(_bare, names):
            if name and not tables.cause().search(name):
                yield name
        if found["sign"]:
            yield found["sign"]


_END = r"Express|Corridor|Overground"
_ENDING = rf"(?!(?:The|Regional|National|American|Intercity|Inter|City|Bus|Metro|No|Take|Use|Polar|Night|Trans)[ -])(?:[{_UP}][\w'’]{{1,15}}[ -]){{1,3}}(?:{_END})"
"""The last word of a name that says that it is a service's: "Heathrow Express", "Northeast Corridor"."""
_SELVES = (
    "UP-NW?|UP-W|MD-[NW]|BNSF|Circumvesuviana|Circumflegrea|Circumetnea|Cumana|Metromare|Orlyval|CDGVAL|Rhônexpress|Premetro|"
    "TfL Rail|TFL RAIL|LONDON OVERGROUND|Fertagus|Trans(?:oeste|carioca|olímpica|brasil)|Tren Suburbano|Volabus|"
    "Roma[-–](?:Lido|Viterbo|Giardinetti)|REM(?=[ )](?:est|sera|conna|en |fonct|:))|ALIBUS|Alibus|Train Jaune|Badner Bahn|Cévenol"
)
"""Lines that all the world calls by their name alone."""
_SERVED = (
    r"\s?:|s? (?:service|trains?|inbound|outbound|buses|terminus|will|is|are|runs?|has|have|suspended|delayed|cancelled|"
    r"cancellat|sospes|ferm[aeio]|chius|interrott|interromp|suspendid|cancelad|supprim|suspendu|est|sont|será|ne |non |no |"
    r"sin |sem |com |con |avec |[–-] |e [A-Z]|et [A-Z]|and [A-Z])"
)
_ALONE = Late(
    rf"(?<![\w-])({_SELVES}|{_ENDING})(?={_SERVED})(?! [–-] [{_UP}])|(?:(?<=\n)|(?<=^)|(?<=[.:;] ))(Enterprise)(?={_SERVED})|(?<=\d [–-] )({_ENDING})(?=\.)|(?<=\()(REM|ALIBUS)(?= ?\)| e )"
)
_NEEDED = Late(
    rf"{_END}|UP-|MD-|BNSF|Circum|Cumana|Metrom|Orly|CDG|Rhônex|Preme|Enterp|T[fF]L|LONDON|Fertag|Trans|Suburb|Volab|Roma|REM|ALIBUS|Alibus|Jaune|Cév|Badner"
)


def alone(text: str) -> Iterator[str]:
    """Names without a word for lines, where the notice says how they run."""
    for found in _ALONE.finditer(text) if _NEEDED.search(text) else ():
        name = found[found.lastindex or 0]
        if not tables.cause().search(name):
            yield name.title() if name.isupper() and " " in name else name


_LETTER_AGAIN = Late(
    r"(?<![\w'])(?:[Ll]a|[Tt]he|[Dd]ie|[Dd]er) ([A-Z])(?=[,;.]|$| (?:y|et|e|and|und|es|est|est[aá]n?|estuv\w+|no|non|fue|sera|sera|will|is|are|was|trains?|fährt|wird)(?!\w))"
)


def lettered(text: str, told: list[str]) -> Iterator[str]:
    """Other lines of one letter, where some were told with their word: "líneas E y H; en el caso de la D"."""
    if any(len(one) == 1 and one.isalpha() for one in told):
        yield from (found[1] for found in _LETTER_AGAIN.finditer(text))


_HUES = "Jaune|Bleue|Rouge|Orange|Verte|Violette|Rose|Roja|Azul|Verde|Amarilla|Naranja|Morada|Rosa|Rossa|Blu|Gialla|Arancione|Viola|Vermelha|Amarela|Laranja|Lilás"
_HUE_AGAIN = Late(
    rf"(?<!\w)(?:la|La|na|da|à|a|A|sulla|della|nella|alla|en la|de la|e a|o) ({_HUES})(?!\w)(?! [{_UP}])"
)
_HUE = Late(rf"(?:{_HUES})$")


def again(text: str, names: list[str]) -> Iterator[str]:
    """Other lines of a colour, where one was told with its word: "linea Rossa ferma, ritardi sulla Verde"."""
    if any(_HUE.match(name) for name in names):
        yield from (found[1] for found in _HUE_AGAIN.finditer(text))

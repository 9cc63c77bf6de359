# SPDX-License-Identifier: AGPL-3.0-or-later
"""Words that are an organisation's or a cause's and a thing's: "Labour ward", "Partia towaru", "Rue de l'Union".

The lists of what a rule may not watch refuse such a word wherever it stands. It may stand where it is a part of a thing's
name: directly before a word for a thing, behind the word a street begins with, or beside a word that makes it another
thing. A word between them that says where ("strike at the depot") keeps the two apart.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from tocsin.core.guard.cues import LOW_TAILS, NEAR, PARTICLES, TAILS
from tocsin.core.guard.names.kinds import Kind, kind_of
from tocsin.core.guard.places.ways import STREETS
from tocsin.core.guard.topics import speaks_of_hazard
from tocsin.core.guard.watches.named import NAMED
from tocsin.core.guard.watches.peoples import PEOPLE, SHIFTS
from tocsin.core.guard.watches.weigh import SMALL, weight_of
from tocsin.core.guard.words import Token, tokens

Span = tuple[int, int]

_MOST = 20
"""Words of a name that are asked: no rule's has more."""
_THING = -1.0
"""What the next word weighs at most, that it is a thing's."""
_CALLED = -2.0
"""What a word weighs at most, that what stands behind it is its name: "Zapora Solina", "Idrometro Boretto"."""

_SURELY = -4.5
"""The same of a word that is a given name elsewhere: "Winda B", a lift in Poland."""

TWOFOLD = frozenset(
    """demo demonstration sit-in hashtag complaint mosque synagogue meczet verdi juderia party parties labour labor conservative momentum liberal workers worker workers' staff employee employees organiser organizer cancer
    disabled deaf pregnancy health punctuality prayers ramadan volt occupy occupation republican democratic alliance front movement rally march lussac temple chapel opposition crew personnel
    parti partie mouvement front rassemblement marche handicapes personnel employes mosquee pride
    linke linker linkes grune gruner grunes partei personal mitarbeiter bewegung marsch behinderten
    partido paro movimiento marcha concentracion manifestacion empleados minusvalidos mezquita podemos sumar
    partito movimento marcia manifestazione presidio dipendenti disabili moschea azione
    partia partii ruch zwiazki zwiazek marsz zgromadzenie pracownikow niepelnosprawnych pis""".split()
)
# What an organisation has rooms in: only a street may be called so.
_BODIES = frozenset(
    """union unione unions sindicato sindicatos sindacato sindacati syndicat syndicats gewerkschaft gewerkschaften lavoratori travailleurs
    trabajadores synagogue mosque mosquee mezquita moschea المسجد مسجد الكنيسه الاتحاد الموظفين العمال النقابه""".split()
)
# What makes another thing of it, before or behind.
_BESIDE = {
    "piquete": "tecnico responsavel chefe medico manutencao",
    "strikes": "bridge height vehicle",
    "rassemblement": "point lieu zone",
    "reunion": "punto",
    "demonstration": "cuisine",
    "greve": "galets sable",
    "workers": "lone",
    "parroquial": "salon",
    "parrocchiale": "salone sala",
    "parafialna": "sala",
    "elettorale": "giorno",
    "electoral": "jornada",
    "union": "european western credit customs african soviet postal jack depot pacific rugby sportive fenosa berlin tuberias aguas",
    "unione": "comuni tubi europea",
    "syndicat": "eaux mixte initiative intercommunal copropriete proprietaires energies",
    "sindicato": "riego regantes",
    "party": "search garden third third-party working dinner birthday christmas wedding hen stag",
    "gay": "lussac",
    "strike": "bridge plate plates zone price bird lightning air",
    "partido": "domingo sabado viernes aforo vuelta ida liga copa amistoso futbol judicial",
    "movimento": "faglia terra merci",
    "roma": "maratona giro comune derby ponte lazio gra marathon est nord sud ovest centro termini tiburtina ostiense eur fiumicino ciampino cassia salaria tuscolana deposito magazzino sede ufficio uffici stazione aeroporto via piazza piazzale corso viale plaza calle rue colonia linea treno treni napoli milano firenze",
    "unia": "europejska",
    "lockout": "boiler valve breaker pump",
    "strike-slip": "fault sensor",
    "ruch": "pieszy pieszych kolowy drogowy uliczny lotniczy kolejowy jednokierunkowy wahadlowy samochodowy",
    "zwiazek": "azotu siarki chemiczny wapnia",
    "marcia": "indietro avanti",
    "marcha": "atras nordica",
    "مسيرة": "طايرة طايرات",
    "paro": "cardiaco bombas tecnico maquina motor emergencia",
}
_TOWNS = frozenset(("roma",))
_NEIGHBOURS = {word: frozenset(said.split()) for word, said in _BESIDE.items()}
_ROOMS = frozenset(
    "hall office offices house room rooms headquarters hq buro local locaux bureau bureaux sede sedi siedziba biuro lokal desk building street".split()
)
_CHAPTERS = frozenset(
    "branch branches section sections area region regional national local lodge nord".split()
)
_TEAMS = frozenset("schicht schichten equipe equipo turno squadra zmiana brygada team crew shift".split())
_COLOURS = frozenset("verde verdes green greens grun grune vert verts rojo rosso rouge red".split())
_TRADES_OF = frozenset(
    "medico docente magisterial agrario camionero minero judicial sanitario universitario estudiantil civico armado".split()
)
_NO_THINGS = _TRADES_OF | SMALL | _COLOURS | NEAR | PARTICLES | SHIFTS | _ROOMS | _CHAPTERS | _TEAMS
_STREET_ENDS = ("strasse", "platz", "weg", "allee", "gasse", "brucke")
_SQUARES = STREETS | frozenset(
    "place plage plac mercado puente pont ponte most rondo rotonda rond-point شارع ساحه جسر ميدان موقف مواقف محطه طريق".split()
)
_KIN = frozenset("schwester bruder sor suor siostra hermana soeur sister brother".split())
_HAN = re.compile(
    "(?:员工|职工|工人|教工)(?=停车场|医院|之家|大学|学校|体育场|体育馆|文化宫|食堂|餐厅|宿舍|班车|通道|入口|电梯|更衣室|浴室|卫生间|新村|路|街)|(?:清真寺?|教堂|工会)(?=街|路|寺街|寺路|大厦(?!门前|集)|站)|游行(?=花车)|残疾人?(?=停车|车位|卫生间|厕所|通道|坡道|电梯|入口)|回民(?=街|巷|小区|医院)"
)


def twofold(text: str) -> Iterator[Span]:
    """Start and end of each word that is a part of a thing's name here."""
    words = tokens(text)[:_MOST]
    for i, word in enumerate(words):
        low = word.low.strip("'’")
        if (
            (len(low) > 9 and low.endswith(_STREET_ENDS))
            or _beside(words, i, low)
            or (low in _BODIES and _street(words, i))
            or (low not in PEOPLE and _first_of_street(words, i))
            or (low in TWOFOLD and (_street(words, i) or _of_thing(text, words, i)))
        ):
            yield word.start, word.end
    for match in _HAN.finditer(text):
        yield match.span()


def called_after(text: str, start: int, end: int) -> bool:
    """Whether what was taken for a person is the name of the thing before it, or begins with a word for a thing."""
    words = tokens(text)
    inside = [w for w in words if w.start >= start and w.end <= end]
    if not all(w.capital or not w.word.islower() for w in inside):
        return False
    before = next((w for w in reversed(words) if w.end <= start), None)
    beside = before if before is not None and text[before.end : start] == " " else None
    heads = [*(inside[:1] if len(inside) > 1 else []), *([beside] if beside else [])]
    return any(_names_a_thing(w) for w in heads)


_LINES = frozenset(
    "kampus campus tren ramal linea ligne linie line train zug pociag treno comboio tog vlak bus".split()
)
_HEADS = NAMED | _LINES


def _names_a_thing(word: Token) -> bool:
    if word.low in SMALL or word.low in _KIN:
        return False
    if word.low in _HEADS and not kind_of(word.low) & Kind.GIVEN:
        return True
    enough = _SURELY if kind_of(word.low) & Kind.GIVEN else _CALLED
    return weight_of(word.low, word.word) <= enough


def _of_thing(text: str, words: Sequence[Token], i: int) -> bool:
    """Directly before a word for a thing that is no room to meet in, no shift and no chapter."""
    after = words[i + 1] if i + 1 < len(words) else None
    if not after or after.low in _NO_THINGS or text[words[i].end : after.start].strip(" -'’"):
        return False
    return weight_of(after.low, after.word) <= _THING


def _street(words: Sequence[Token], i: int) -> bool:
    """Behind the word a street begins with, small words between them left out, or before the word one ends with."""
    before = next((w.low for w in reversed(words[:i]) if w.low not in SMALL), "")
    after = words[i + 1] if i + 1 < len(words) else None
    ends = bool(after and words[i].capital and (after.low in TAILS or after.low in LOW_TAILS))
    return before in _SQUARES or (ends and after is not None and after.low not in _ROOMS | _CHAPTERS)


def _first_of_street(words: Sequence[Token], i: int) -> bool:
    """ "Calle de la Huelga": behind the first word of the name, which begins a street, and no word but small ones between."""
    return i > 0 and words[0].low in _SQUARES and words[i].capital and all(w.low in SMALL for w in words[1:i])


def _beside(words: Sequence[Token], i: int, low: str) -> bool:
    """ "Western Union", "Syndicat des eaux", "search party"."""
    others = _NEIGHBOURS.get(low) or _NEIGHBOURS.get(low.removesuffix("s"))
    if not others:
        return False
    before = next((w.low for w in reversed(words[:i]) if w.low not in SMALL), "")
    after = next((w.low for w in words[i + 1 :] if w.low not in SMALL), "")
    return before in others or after in others or (low in _TOWNS and speaks_of_hazard(before))

# SPDX-License-Identifier: AGPL-3.0-or-later
"""Words that are an organisation's or a cause's and a thing's: "Labour ward", "Partia towaru", "Rue de l'Union".

The lists of what a rule may not watch refuse such a word wherever it stands. It may stand where it is a part of a thing's
name: directly before a word for a thing, behind the word a street begins with, or beside a word that makes it another
thing. A word between them that says where ("strike at the depot") keeps the two apart.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from tocsin.core.guard.cues.near import NEAR
from tocsin.core.guard.cues.tails import LOW_TAILS, TAILS
from tocsin.core.guard.cues.titles import PARTICLES
from tocsin.core.guard.lexicon.kinds import Kind, kind_of
from tocsin.core.guard.places.ways import STREETS
from tocsin.core.guard.topics import speaks_of_hazard
from tocsin.core.guard.traits.peoples import SHIFTS
from tocsin.core.guard.watches.beside import BESIDE
from tocsin.core.guard.watches.nature import of_a_machine, of_nature
from tocsin.core.guard.watches.weigh import SMALL, weight_of
from tocsin.core.guard.words import Token, tokens

Span = tuple[int, int]

_MOST = 20
"""Words of a name that are asked: no rule's has more."""
_THING = -1.0
"""What the next word weighs at most, that it is a thing's."""

TWOFOLD = frozenset(
    """demo demonstration sit-in hashtag complaint mosque synagogue meczet verdi juderia party parties labour labor conservative momentum liberal workers worker workers' staff employee employees organiser organizer cancer
    schwarze schwarzen schwarzer disabled deaf pregnancy health punctuality prayers ramadan volt occupation republican democratic alliance front movement rally march lussac temple chapel opposition crew personnel
    parti partie mouvement rassemblement marche handicapes employes mosquee pride
    linke linken linker linkes grune gruner grunes partei personal mitarbeiter bewegung marsch behinderten
    partido paro movimiento marcha concentracion manifestacion empleados minusvalidos mezquita podemos sumar
    partito movimento marcia manifestazione presidio dipendenti disabili moschea azione
    partia partii ruch zwiazki zwiazek marsz zgromadzenie pracownikow niepelnosprawnych pis""".split()
)
# What an organisation has rooms in: only a street may be called so.
_BODIES = frozenset(
    """union unione unions sindicato sindicatos sindacato sindacati syndicat syndicats gewerkschaft gewerkschaften lavoratori travailleurs
    trabajadores greve synagogue mosque mosquee mezquita moschea المسجد مسجد الكنيسه الاتحاد الموظفين العمال النقابه""".split()
)
_TOWNS = frozenset(("roma",))
_NEIGHBOURS = {word: frozenset(said.split()) for word, said in BESIDE.items()}
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
_ON_FOOT = frozenset("back parade march rally flag flags week month unter durch entlang along".split())
_NO_THINGS = (
    _ON_FOOT | _TRADES_OF | SMALL | _COLOURS | NEAR | PARTICLES | SHIFTS | _ROOMS | _CHAPTERS | _TEAMS
)
_CAMPAIGN = ("wahl", "infostand", "kundgeb", "kampagne", "plakat", "flyer", "flugbl")
"""What only a party has: "Die PARTEI Wahlstand"."""
_STREET_ENDS = tuple(
    "museum straat plein keuken kuche anlage sraum srum lokale strasse platz weg allee gasse brucke".split()
)
_SQUARES = STREETS | frozenset(
    "place plage mercado puente pont ponte most rondo rotonda rond-point شارع ساحه جسر ميدان موقف مواقف محطه طريق".split()
)
_OLD_TOWN = re.compile(
    r"(?:juden|turken|mohren|heiden|zigeuner)(?:berg|hof|turm|tor|garten|bad|sand|plan|see|bach|graben|wiese|lache)"
)
"""Quarters of old towns of Germany."""
_QUARTER = re.compile(
    r"^(?:حي|باب|حارة|درب|سوق|شارع) (?:ال)?(?:يهود|مسيحيين|نصارى|أرمن|أكراد|مغاربة|مسلمين|أقباط|موارنة)(?![ء-ي])"
)
"""The old quarters of Arab towns: "حي اليهود القديم", and nobody who lives there."""
_HAN = re.compile(
    "(?:员工|职工|工人|教工)(?=停车场|医院|之家|大学|学校|体育场|体育馆|文化宫|食堂|餐厅|宿舍|班车|通道|入口|电梯|更衣室|浴室|卫生间|新村|路|街)|(?:清真寺?|教堂|工会)(?=街|路|寺街|寺路|大厦(?!门前|集)|站)|台联(?=电缆|变电|管|线路|泵)|游行(?=花车)|残疾人?(?=停车|车位|卫生间|厕所|通道|坡道|电梯|入口)|回民(?=区(?!居民|人|群)|街|巷|小区|医院|中学|小学|学校)|民族(?=大学|中学|小学|路|宫|文化|饭店|广场)"
)


def twofold(text: str) -> Iterator[Span]:
    """Start and end of each word that is a part of a thing's name here."""
    words = tokens(text)[:_MOST]
    for i, word in enumerate(words):
        low = word.low.strip("'’")
        if (
            _on_a_sign(words, i)
            or _OLD_TOWN.fullmatch(low)
            or (len(low) > 9 and low.endswith(_STREET_ENDS))
            or _beside(words, i, low)
            or of_nature(text, words, i, low)
            or of_a_machine(words, i, low)
            or (low in _BODIES and _street(words, i))
            or (low == "union" and words[i + 1 : i + 2] and words[i + 1].low in _OF_UNION)
            or (low in TWOFOLD and (_street(words, i) or _of_thing(text, words, i)))
        ):
            yield word.start, word.end
    for match in (*_HAN.finditer(text), *_QUARTER.finditer(text)):
        yield match.span()


# What is called Union all over the world, typed small: "union station flood".
_OF_UNION = frozenset("station square terminal street road canal pier bridge".split())
_AHEAD = frozenset(
    "rue place quai pont square calle plaza barrio puente via piazza ponte praca rua ulica ulicy plac most przystanek cmentarz cite parking sala namesti rynek".split()
)
_BEHIND = frozenset(
    "street road lane avenue close creek bridge hill head point junction roundabout square cemetery ulice strasse gasse platz gatan gata vej gade katu tie plein straat".split()
)


def _on_a_sign(words: Sequence[Token], i: int) -> bool:
    """ "Protest Creek gauge", "Židovská ulice", "Barrio de la Unión": with a capital beside the word for the place, and no more behind."""
    word, after = words[i], words[i + 1] if i + 1 < len(words) else None
    if not word.capital or word.shouted:
        return False
    if after and after.low in _BEHIND and i + 2 < len(words) and words[i + 2].low in _OF_THE:
        return False  # "Mahnwache Platz der Republik"
    if after and after.low in _BEHIND:
        return not kind_of(word.low) & Kind.GIVEN and not any(w.low == "day" for w in words)
    before = [w.low for w in words[:i] if w.low not in SMALL | PARTICLES]
    return (
        bool(before)
        and _AHEAD.issuperset(before)
        and (after is None or weight_of(after.low, after.word) <= _THING or _repaired(after))
    )


_OF_THE = frozenset("der des dem den vom of".split())
_REPAIRS = frozenset(
    "remont awaria objazd roboty travaux fermee fermeture canalisation gesperrt sperrung baustelle bauarbeiten closed works repairs flooding lavori chiusa allagata obras cortada cerrada uzavirka oprava werkzaamheden afgesloten".split()
)


def _repaired(word: Token) -> bool:
    """What befalls a street: "ulica Żydowska remont torowiska"."""
    return word.low in _REPAIRS


def _of_thing(text: str, words: Sequence[Token], i: int) -> bool:
    """Directly before a word for a thing that is no room to meet in, no shift and no chapter."""
    after = words[i + 1] if i + 1 < len(words) else None
    if (
        not after
        or after.low in _NO_THINGS
        or after.low in _SQUARES
        or after.low.startswith(_CAMPAIGN)
        or text[words[i].end : after.start].strip(" -'’")
    ):
        return False
    return weight_of(after.low, after.word) <= _THING


_BANKS = ("zeile", "ufer")


def _street(words: Sequence[Token], i: int) -> bool:
    """Behind the word a street begins with, small words between them left out, or before the word one ends with."""
    before = next((w.low for w in reversed(words[:i]) if w.low not in SMALL), "")
    after = words[i + 1] if i + 1 < len(words) else None
    ends = bool(
        after
        and words[i].capital
        and (after.low in TAILS or after.low in LOW_TAILS or after.low.endswith(_BANKS))
    )
    return before in _SQUARES or (ends and after is not None and after.low not in _ROOMS | _CHAPTERS)


def _beside(words: Sequence[Token], i: int, low: str) -> bool:
    """ "Western Union", "Syndicat des eaux", "search party"."""
    others = _NEIGHBOURS.get(low) or _NEIGHBOURS.get(low.removesuffix("s"))
    if not others:
        return False
    before = next((w.low for w in reversed(words[:i]) if w.low not in SMALL), "")
    after = next((w.low for w in words[i + 1 :] if w.low not in SMALL), "")
    return before in others or after in others or (low in _TOWNS and speaks_of_hazard(before))

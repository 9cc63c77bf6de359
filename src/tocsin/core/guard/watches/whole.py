# SPDX-License-Identifier: AGPL-3.0-or-later
"""A name that as a whole is a street's, a house's, a water's or a mountain's, whoever it is called after.

"Sir Frank Whittle Way", "Piazzale Aldo Moro", "Baptist Medical Center": written with capitals throughout, small words between
them, and begun or ended by the word that says so. Somebody at a place ("Darren at the gate") is not written so.
"""

from __future__ import annotations

from collections.abc import Sequence

from msgspec import Struct

from tocsin.core.guard.cues.titles import PARTICLES
from tocsin.core.guard.late import Late
from tocsin.core.guard.lexicon.kinds import Kind, kind_of
from tocsin.core.guard.places.ways import STREETS
from tocsin.core.guard.traits.believers import MANY
from tocsin.core.guard.traits.peoples import PEOPLE
from tocsin.core.guard.watches.named import NAMED
from tocsin.core.guard.watches.states import EASTERN, STATES
from tocsin.core.guard.watches.weigh import SMALL
from tocsin.core.guard.words import Token, tokens

_PERSON = frozenset(("person",))
_ANYBODY = frozenset(("person", "faith", "ethnicity"))
_LONGEST = 9
_FIRST = (
    STREETS
    | frozenset(w for w in NAMED if not kind_of(w) & Kind.GIVEN)
    | frozenset(
        """muelle darsena molo banchina nabrzeze kade kaj cais doca dique kai pier terminal mole bassin bacino dock embalse presa barrage diga zapora staudamm pantano
    cerro pico puerto collado col cima passo przelecz zalew zatoka bucht baie bahia golfo cabo capo przyladek isla isola ile wyspa insel piazzale piazzetta vicolo lungarno lungotevere lungomare galleria strada place pl allee allees chemin impasse square passage cours
    esplanade faubourg sentier rond-point tunnel viaduc plazuela travesia pasaje viaduto
    aleje osiedle rondo skwer bulwar trasa tunel
    gare station bahnhof stazione estacion estacao dworzec stacja nadrazi zastavka aeroport aeropuerto aeroporto flughafen lotnisko letiste
    ecole hopital clinique stade hospital escuela instituto estadio
    ospedale scuola stadio szpital szkola stadion muzeum teatr biblioteka nemocnice skola ziekenhuis
    mount monte fort cape isle torrente""".split()
    )
)
_LAST = frozenset(
    """quay quays embankment street st road rd avenue ave boulevard blvd drive lane way close crescent court terrace parkway highway freeway expressway turnpike plaza square gardens
    grove mews promenade esplanade walk bridge tunnel viaduct roundabout junction interchange
    county township village island islands river creek lake bay valley canyon mountain mountains hills falls reservoir dam reef
    airport airfield airpark airstrip aerodrome heliport airbase station terminal pier wharf
    hospital clinic infirmary hospice school elementary academy college university library museum stadium arena theatre theater cemetery
    campus observatory laboratory healthcare
    strasse platz allee weg gasse damm ufer ring brucke hbf bahnhof flughafen krankenhaus klinikum schule gymnasium halle
    straat laan plein gracht kade singel brug katu tie kuja polku tori vagen gatan gata torget gade vej plads plats""".split()
)
_SURNAMES = frozenset("close walk court lane lake hills falls way".split())
"""Somebody's, too, so one word before them may be a given name: "Imogen Lane"."""
_THOSE = frozenset(
    "camp camps youth youths families community communities preachers activists members crowd march parade rally".split()
)
_FOLK = frozenset(MANY["en"].split()) | frozenset(
    "kurds roma gypsies travellers somalis pakistanis poles turks arabs".split()
)
"""Believers and peoples, in the language in which a street ends with its word."""
_STANDS_AT = frozenset("in at near outside behind from opposite".split())
_SPOKEN_TO = frozenset("sister brother father mr mrs ms miss".split())
_ARTICLES = frozenset("the der die das le la il lo el o a de het ten ta".split())
_END = Late(r"[\s\d.,/–-]*$")


# Whole names of places of China and of Arab countries; what is a people's own county is called so.
_EASTERN = Late(
    "[一-鿿]{1,14}?(?P<zh>街道|大道|自治[县州区旗]|[镇乡县区市路街巷村旗州盟站桥河湖山岛]|苏木|机场|医院|公园|大厦|园区|农场)"
    "|(?P<ar>حي|شارع|طريق|جسر|ميدان|ساحة|مدينة|محافظة|قرية|وادي|جبل|مطار|ميناء|محطة|مستشفى|مدرسة|بلدة|جزيرة|سد|بحيرة|منطقة) [ؠ-ي ]{3,40}"
)
_OF_A_PEOPLE = Late("族?自治[县州区旗]$|族[乡镇]$|回民区$")


# What is named after a faith's people is theirs, where it is no street and no hospital.
_THEIRS = frozenset(
    "school academy college university campus museum cemetery scuola escuela ecole lycee schule gymnasium".split()
)


class Place(Struct, frozen=True):
    """A name that is a place's: the word that says so, and the kinds of what it may be called after."""

    start: int
    end: int
    after: frozenset[str]


def whole_place(text: str) -> Place | None:
    """The name as a place's, or nothing. An organisation, a cause or an illness no place is called after."""
    if EASTERN.fullmatch(text):
        return Place(0, len(text), _ANYBODY)
    if east := _EASTERN.fullmatch(text):
        after = _PERSON | {"ethnicity"} if _OF_A_PEOPLE.search(text) else _PERSON
        return Place(*east.span(east.lastgroup or 0), after)
    words = tokens(text)
    word = _place_word(words, text)
    if word is None:
        return _befallen(words, text)
    return Place(word.start, word.end, _PERSON if word.low in _THEIRS else _ANYBODY)


def _place_word(words: Sequence[Token], text: str) -> Token | None:
    if not 1 < len(words) <= _LONGEST or not all(_of_a_name(word) for word in words):
        return None
    first, last = words[0], words[-1]
    if any(word.low in _THOSE or (word.low in PEOPLE and word is not last) for word in words):
        return None  # "Catholic Families Garden Street"
    if any(word.low in _FOLK for word in words[:-2]):
        return None  # "Muslims Castle Street", and not "Quakers Lane"
    if first.low in _SPOKEN_TO or (
        kind_of(first.low) & (Kind.GIVEN | Kind.COMMON | Kind.PLACE) == Kind.GIVEN
        and any(w.low == "at" for w in words)
    ):
        return None  # "Sister Maria at St Anne Hospital"
    if first.low in _FIRST and first.capital:
        return None if _home(words) else first
    if any(word.low in _STANDS_AT for word in words[1:-2]) and not kind_of(first.low) & Kind.PLACE:
        return None  # "Sikhs in Station Road"
    if (
        first.low not in _ARTICLES
        and last.low in _LAST | _SURNAMES
        and last.capital
        and _END.match(text, last.end)
    ):
        return None if _somebody(words) else last
    return None


_HOMES = frozenset("house home haus casa maison dom huis flat villa".split())
_HOUSE_OF = 4
"""Words of a home and whose it is by a whole name."""
_OF = frozenset("of de di von van".split())


def _home(words: Sequence[Token]) -> bool:
    """ "House of Karen White": somebody's by a whole name."""
    if len(words) != _HOUSE_OF or words[0].low not in _HOMES or words[1].low not in _OF:
        return False
    kinds = [kind_of(word.low) for word in words[2:]]
    words_too = Kind.COMMON | Kind.TOPIC
    return kinds[0] & (Kind.GIVEN | words_too) == Kind.GIVEN and bool(kinds[1] & Kind.SURNAME)


_ORDINARY = frozenset(
    """metro metropolitana tram fermata bretelle rocade plesso colegio ies gymnasium grundschule realschule gesamtschule scuola liceo istituto lycee college ecole creche gymnase stade centro ceip escola liceum szkola kirche church eglise iglesia chiesa kosciol kosciola mosque mosquee mezquita moschea meczet
    synagoge synagogue sinagoga cathedral cathedrale catedral cattedrale katedra dom duomo abbey abbaye abadia kloster convento monastery monasterio monastero santuario basilica basilique kapelle chapelle chapel capilla temple templo mezquita-catedral mosquee-de-paris evangelische katholische judisches evangelisches katholisches israelitisches kaplica klasztor bazylika cerkiew
    bus haltestelle przystanek arret parada stop station ul ulica ulicy al aleja pl plac rondo osiedle rue avenue place via viale piazza calle plaza""".split()
)
_ENDS_SO = frozenset(
    "hall hospice church chapel cathedral abbey mosque synagogue temple priory minster convent green common lock lane fields gate market centre center".split()
)
_GLUED = Late(
    r"\w{3,24}(?:pfad|weg|gasse|strasse|platz|ring|allee|viertel|kirche|friedhof|straat|gracht|plein|gatan|gade)$"
)
_ROADS = frozenset(
    "ul ulica ulicy al aleja aleje pl plac placu rondo ronda most rue avenue place boulevard via viale piazza piazzale corso calle plaza avenida strasse platz street road square".split()
)
_ROAD = _ANYBODY | {"union", "party"}


def _befallen(words: Sequence[Token], text: str) -> Place | None:
    """A place's name and what befell it: "Scuola Don Milani termosifoni", "Parafialna 4 wyłączenie prądu"."""
    cut = len(words)
    while cut and _of_a_state(words[cut - 1]):
        cut -= 1
    name, said = words[:cut], words[cut:]
    if not name or len(name) > _LONGEST or not any(word.low in STATES for word in said):
        return None
    numbered = len(name) < 3 and _NUMBER.match(text, name[-1].end) and name[0].capital
    begun = name[0].low in _ORDINARY | _FIRST and (len(name) > 1 or name[0].low in _ORDINARY)
    ended = name[-1].low in _ENDS_SO | _LAST or _GLUED.fullmatch(name[-1].low)
    if not (numbered or begun or ended) or not all(
        _of_a_name(w) or w.low in _KINDS | _ORDINARY for w in name
    ):
        return None
    return Place(0, len(text), _ROAD if name[0].low in _ROADS else _ANYBODY | {"health"})


_NUMBER = Late(r" \d{1,4}[a-z]?(?!\w)")
_KINDS = frozenset("salud sante salute zdrowia arret stop u s w na".split())


def _of_a_state(word: Token) -> bool:
    """What befell it, or the town where it did."""
    if word.low in STATES or word.low in SMALL:
        return True
    if word.low in _LAST or word.low in _ENDS_SO:
        return False
    return word.capital and bool(kind_of(word.low) & Kind.PLACE) and not kind_of(word.low) & Kind.GIVEN


def _somebody(words: Sequence[Token]) -> bool:
    known = kind_of(words[0].low) & (Kind.COMMON | Kind.PLACE)
    return len(words) == 2 and words[1].low in _SURNAMES and not known


def _of_a_name(word: Token) -> bool:
    return word.capital or word.low in SMALL or word.low in PARTICLES

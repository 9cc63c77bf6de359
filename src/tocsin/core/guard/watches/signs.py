# SPDX-License-Identifier: AGPL-3.0-or-later
"""Names on signs inside a text: "... en la avenida dos Sindicatos", "... przy placu Strajku", "شارع كنيسة ...", "tug Harriet ...".

A street, a square, a stop, a quarter may be called after anything, so the word directly behind the one that says so (or,
in English and Turkish, directly before it) is its name, whatever else it is; what follows with capitals may be somebody's.
A ship, a hall and a station are called after somebody or a faith's house. What stands elsewhere in the text is asked as ever.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from msgspec import Struct

from tocsin.core.guard.cues.near import NEAR
from tocsin.core.guard.cues.titles import PARTICLES
from tocsin.core.guard.jobs import is_somebody
from tocsin.core.guard.names.kinds import Kind, kind_of
from tocsin.core.guard.normal import fold
from tocsin.core.guard.topics import speaks_of_hazard
from tocsin.core.guard.watches.states import STATES
from tocsin.core.guard.watches.weigh import SMALL, weight_of
from tocsin.core.guard.words import Token, tokens

ANYTHING = frozenset("union strike demonstration party faith health orientation ethnicity person".split())
PERSON = frozenset(("person",))


class Sign(Struct, frozen=True):
    """A name on a sign: where, the kinds of what may be called so, and where its first word ends."""

    start: int
    end: int
    kinds: frozenset[str]
    until: int

    def bears(self, start: int, end: int, kind: str) -> bool:
        """Whether what was found is a part of the name: from its first word on, or of somebody's further on."""
        if not (self.start <= start and end <= self.end):
            return False
        return kind in self.kinds and (start < self.until or kind == "person")


_STREETS = frozenset(
    """rue avenue boulevard place square quai allee allees chemin impasse passage faubourg esplanade rond-point promenade sentier cours montee
    calle avenida avinguda carrer plaza plaça placa paseo passeig rambla ronda barrio camino callejon glorieta travesia cuesta barriada
    rua praca largo travessa alameda estrada beco viela bairro calcada rotunda
    viale via piazza piazzale corso vicolo lungomare lungotevere borgo salita piazzetta contrada rione
    ulica ulicy ulice ulicami ul plac placu placem pl rondo rondzie aleja alei aleje skwer skweru osiedle osiedlu bulwar bulwarze przystanek przystanku przystankiem przystankow
    namesti ulici trida
    strasse platz ufer arret parada paragem paradero fermata""".split()
)
_LINKED = frozenset(
    "via largo cours passage promenade place parada square arret avenue boulevard esplanade impasse strasse platz allee ufer".split()
)
"""Words elsewhere, or behind their name: only somebody's name without "of the" behind them ("via Betriebsrat", "Times Square March")."""
_OF_THE = frozenset("strasse platz allee ufer".split())
"""In German these end a street's name, and begin one only before "der": "Platz der Republik"."""
_ARTICLES = frozenset("da do della la".split())
"""Before a given name they make the street somebody's who lives there: "rua da Joana Pires"."""
_BETWEEN = PARTICLES | frozenset("du das dei delle las los el".split())
_STREETS_BEHIND = frozenset(
    """street road avenue lane square drive boulevard crescent terrace way court gardens embankment
    caddesi caddesinde sokagi sokaginda meydani meydaninda mahallesi mahallesinde bulvari bulvarinda duragi duraginda sokak cadde""".split()
)
_NOT_ALWAYS = frozenset("drive way court".split())
"""Behind a plain word no street: "Membership Drive"."""
_SURNAMES = frozenset("court hall lane terrace".split())
"""Somebody's, too: only behind two words ("Imogen Lane")."""
_HOUSES = frozenset(
    """haltestelle metro estacion estacio gare stazione estacao dworzec station bahnhof subte""".split()
)
_HOUSES_BEHIND = frozenset(
    """merkezi merkezinde cesmesi koprusu koprusunde hastanesi hastanesinde parki istasyonu istasyonunda iskelesi iskelesinde tuneli lisesi stadi salonu
    vapuru feribotu gemisi station pier bridge hall tunnel hospital school library""".split()
)
_SHIPS = frozenset(
    """veerpont veer tug ferry vessel ship trawler tanker tugboat boat yacht barge lifeboat catamaran schiff fahre faehre schlepper frachter frachtschiff tankschiff kutter rettungsboot
    navire bac bateau remorqueur chalutier vedette petrolier cargo buque barco ferri transbordador remolcador pesquero petrolero
    nave traghetto rimorchiatore motonave peschereccio aliscafo petroliera chiatta statek statku prom promu holownik holownika kuter tankowiec
    navio rebocador cacilheiro lancha veerboot sleepboot schip""".split()
)
_LETTERS = frozenset("RV MV MT MS SS FV HMS USS RRS TS STS MY".split())
"""Before a ship's name."""
_ADDRESSED = frozenset(
    "herr herrn frau mr mrs ms miss mister monsieur madame mme mlle pan pana pani panu signor signora sig senor senora sr sra senhor senhora dhr mevr meneer mevrouw".split()
)
_POLISH = re.compile("[ąćęłńśźż]")
ABOARD = frozenset(
    "captain captains skipper master mate crew officer bosun capitaine capitan capitano comandante kapitan kapitanka kapitana patron armador armatore armateur matelot marinero marinaio marynarz matrose steuermann lotse pilot pilote owner".split()
)
_INSIDE = PARTICLES | {"of", "the"}
_LONGEST = 5
_ARABIC = re.compile(
    r"(?<![ء-ي])(?:ال)?(?:شارع|حي|جادة|ميدان|ساحة|زقاق|حارة|درب|سوق|نهج|زنقة|دوار|محطة|جسر|نفق)"
    r" (?P<name>(?:(?!ال)[ء-ي]{2,} ){0,2}ال[ء-ي]{3,}(?<!ون)(?<!وا))(?![ء-ي])"
)
_OF_SHIPS = re.compile(
    r"(?<![ء-ي])(?:ال)?(?:عبارة|سفينة|باخرة|ناقلة|قاطرة|يخت|زورق|مركب) (?P<name>[ء-ي]{2,}(?: (?:بن|ابن|بنت|أبو|عبد|ال[ء-ي]+))?(?: [ء-ي]{3,})??)"
    r" (?:متوقف|معطل|عالق|تعطل|جانح|غارق|متأخر|خارج|في|على|عند|قبالة|راسي|تغرق|جنح|لا|ملغا|تأخر)[ء-ي]{0,3}(?![ء-ي])"
)
_ABOARD_AR = re.compile("(?<![ء-ي])(?:ال)?(?:قبطان|ربان|كابتن|طاقم|بحار|صاحب|مالك)")
_HAN_SIGN = re.compile(
    "(?:教?堂|寺|庙|宫|会)?(?:大道|大街|街(?![头上边坊站])|路(?![段上口线边障过人])|巷(?!里)|站(?![在出起立台])|胡同)"
)
_HAN_LAND = re.compile("[桥山岭镇村湾沟河庄坪坡洞塘](?![上里下前边])")
_HAN_HOUSE = re.compile("大?剧院|剧场|纪念馆|故居|图书馆|体育馆|体育场|公园|中学|小学|大学|大桥|大厦")
_HAN_MATCH = re.compile("^[一-鿿]{2,4}(?=主场|客场|德比)")
"""A club, whose characters need not be weighed."""
_HAN_GROUND = re.compile("工体(?=周边|附近|周围|门口|北路|东路|西路|地铁|停车|交通|堵)")
"""A stadium of Peking by its short name, whose first character is a worker's."""
_HAN_STREET = re.compile("^[一-鿿]{2,4}?(?:大道|大街|街(?![头上边坊])|路(?![段上线边障过人])|站|桥)")
_HAN_SHIP = re.compile(
    '[“"「《]?([一-鿿]{2,4})[”"」》]?[号輪轮](?=渡|轮|船|货|客|拖|邮|艇|[^，。；,;]{0,8}(?:靠港|离港|进港|出港|停航|启航|到港|靠泊|搁浅|靠岸))'
)
_PRIDE = re.compile(r"(?<!\w)Pride of (?:the )?[A-ZÀ-Þ][\w'-]+(?: [A-ZÀ-Þ][\w'-]+)?(?!\w)")
_AT_SEA = re.compile(
    r"(?i:\b(?:ferry|vessel|ship|boat|tug|sailings?|crossings?|berth\w*|port|dock\w*|quay|harbour|aground|moored|fähre|traversier|bac|ferri|traghetto|nave|buque|statek|prom|veerboot)\b)"
)
"""How ships are called, where something of the sea stands beside it: elsewhere it is a march."""
_NOT_ON_A_STREET = frozenset(("strike", "demonstration", "handle"))


def signs(text: str) -> Iterator[Sign]:
    """Each name on a sign, with what it may be called after."""
    if text.isupper():
        return
    words = tokens(text)
    for i, word in enumerate(words):
        low = word.low
        if low in _STREETS or (low == "most" and _POLISH.search(text)):
            yield from _ahead(text, words, i, ANYTHING)
        elif low in _HOUSES or ((low in _SHIPS or word.word in _LETTERS) and _goes_on(words, i)):
            yield from _ahead(text, words, i, PERSON)
        if low in _STREETS_BEHIND and word.capital:
            yield from _behind(text, words, i, ANYTHING)
        elif low in _HOUSES_BEHIND and word.capital:
            yield from _behind(text, words, i, PERSON)
    if (ship := _PRIDE.search(text)) and _AT_SEA.search(text):
        yield Sign(*ship.span(), PERSON | {"orientation"}, ship.end())
    if not text.isascii():
        yield from _eastern(text)


def _ahead(text: str, words: Sequence[Token], i: int, kinds: frozenset[str]) -> Iterator[Sign]:
    """The name behind the word at `i`."""
    at = i + 1
    while at < len(words) and words[at].low in _BETWEEN and not words[at].capital:
        at += 1
    if not _of_name(text, words, at):
        return
    end = at + 1
    while end < len(words) and end < at + _LONGEST and _joined(text, words, end):
        end += 1
    while words[end - 1].low in PARTICLES and not words[end - 1].capital:
        end -= 1
    if at > i + 1 and words[at - 1].low in _ARTICLES and kind_of(words[at].low) & Kind.GIVEN:
        return
    if words[i].low in _LINKED and at == i + 1 and (words[i].capital or end == at + 1):
        kinds = PERSON
    if words[i].low in _OF_THE and (at == i + 1 or words[at - 1].low not in ("der", "des")):
        return
    yield Sign(words[i].start, words[end - 1].end, kinds, words[at].end)


def _behind(text: str, words: Sequence[Token], i: int, kinds: frozenset[str]) -> Iterator[Sign]:
    """The name before the word at `i`."""
    if not i or not _of_name(text, words, i - 1) or text[words[i - 1].end : words[i].start] != " ":
        return
    if words[i].low in _NOT_ALWAYS and kind_of(words[i - 1].low) & Kind.COMMON:
        return
    if i + 1 < len(words) and words[i + 1].low in ("day", "days"):
        return  # a feast
    if words[i].low in _SURNAMES and (i == 1 or not words[i - 2].capital):
        return
    first = i - 1
    while first and i - first < _LONGEST and words[first - 1].capital and _of_name(text, words, first - 1):
        if text[words[first - 1].end : words[first].start] != " ":
            break
        first -= 1
    yield Sign(words[i - 1].start, words[i - 1].end, kinds, words[i - 1].end)
    yield Sign(words[first].start, words[i].end, PERSON, words[i].end)


def _of_name(text: str, words: Sequence[Token], at: int) -> bool:
    """A word with a capital, no letters of an organisation, and no address of somebody."""
    if at >= len(words):
        return False
    word = words[at]
    return word.capital and not word.shouted and word.low not in _ADDRESSED


def _joined(text: str, words: Sequence[Token], at: int) -> bool:
    """Whether the name goes on: a capital or a small word before one, and nothing but a blank or a hyphen between."""
    if text[words[at - 1].end : words[at].start] not in (" ", "-", " d'", " d’", " l'"):
        return False
    if words[at].capital:
        return _of_name(text, words, at)
    return words[at].low in _INSIDE and at + 1 < len(words) and _of_name(text, words, at + 1)


def _goes_on(words: Sequence[Token], i: int) -> bool:
    """Whether something is said of the ship: what befell it, or where; and not of somebody aboard before."""
    if any(is_somebody(w.low) or w.low in ABOARD for w in words[:i]):
        return False
    return any(
        w.low in STATES or w.low in NEAR or speaks_of_hazard(w.low) or weight_of(w.low, w.word) <= 0
        for w in words[i + 2 :]
        if not w.capital
    )


def _eastern(text: str) -> Iterator[Sign]:
    for match in _ARABIC.finditer(text):
        kinds = ANYTHING if match["name"] == "الثورة" else ANYTHING - _NOT_ON_A_STREET
        yield Sign(*match.span("name"), kinds, match.end())
    for match in _OF_SHIPS.finditer(text) if not _ABOARD_AR.search(text) else ():
        yield Sign(match.start("name"), match.end(), PERSON, match.end())
    for match in _HAN_SHIP.finditer(text):
        yield Sign(*match.span(1), PERSON, match.end())


def before_a_sign(text: str, end: int, kind: str) -> bool:
    """Whether a Chinese street or stop is called after what ends here."""
    if kind == "person" and _HAN_HOUSE.match(text, end):
        return True
    if kind == "faith" and _HAN_LAND.match(text, end):
        return True
    return kind not in _NOT_ON_A_STREET and _HAN_SIGN.match(text, end) is not None


def street_first(text: str) -> Iterator[tuple[int, int]]:
    """Where a Chinese text begins with a street or a club at home, whose characters need not be weighed."""
    for begun in (_HAN_STREET, _HAN_MATCH):
        if found := begun.match(text):
            yield found.span()
    yield from (found.span() for found in _HAN_GROUND.finditer(text))


_AT_THE_END = NEAR | SMALL
_HAN_PLACE = re.compile("(?:在|去|到|于)[一-鿿]{1,6}(?:路|街|巷|大道|广场|站|桥|公园|机场|码头|店|厂|医院)$")


_NAMED = r"(?:[A-ZÀ-Þ][\w'’.-]+)"
_AT_A_PLACE = re.compile(
    rf"(?<=\w) (?:(?:at|near|outside|behind|opposite) (?:the )?{_NAMED}(?: {_NAMED}){{0,3}}(?: (?:station|airport|port|depot|hospital|school|bridge|docks|stadium))?"
    rf"|(?:am|beim|vorm|hinterm) (?:Hauptbahnhof|Bahnhof|Flughafen|Hafen|Rathaus|Markt\w*|Stadion)(?: {_NAMED}){{0,2}}"
    rf"|(?:à|devant|derrière) (?:la |l['’]|le )?(?:gare|aéroport|mairie|port|stade|préfecture)(?: (?:de |du |d['’])?{_NAMED}){{0,2}}"
    rf"|(?:en|frente a|ante) (?:el |la )?(?:estación|aeropuerto|ayuntamiento|puerto|estadio)(?: (?:de |del )?{_NAMED}){{0,2}}"
    rf"|(?:in|alla|davanti a[l]{{0,2}}a?) (?:stazione|aeroporto|municipio|porto|stadio)(?: (?:di )?{_NAMED}){{0,2}}"
    rf"|(?:na|przy|przed|pod) (?:dworcu|dworcem|lotnisku|ratuszem|stadionie|stadionem|porcie|rynku)(?: {_NAMED}){{0,2}})$"
    r"|(?<=\w) \([A-ZÀ-Þ][^\W\d_]{2,}\)$"
)
"""A place the text ends in, that bears no sign."""
_HEADED = re.compile(r"^(?:[\w'’.-]+ ){0,3}[\w'’.-]+: (?=\S)")
"""A place the text begins with: "Marktplatz: ..."."""


def beside_signs(text: str) -> str:
    """What the text says without the names on its signs and the small words before them; empty where it has none, or says no more."""
    spans = [(sign.start, sign.end) for sign in signs(text)]
    spans.extend(place.span() for at in (_AT_A_PLACE, _HEADED) if (place := at.search(text)))
    if not text.isascii() and (place := _HAN_PLACE.search(text)):
        spans.append(place.span())
    if not spans:
        return ""
    for start, end in spans:
        text = text[:start] + " " * (end - start) + text[end:]
    words = text.replace(",", " ").split()
    while words and fold(words[-1]) in _AT_THE_END:
        words.pop()
    return " ".join(words)

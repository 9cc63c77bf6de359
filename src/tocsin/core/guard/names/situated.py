# SPDX-License-Identifier: AGPL-3.0-or-later
"""What a sentence says of two capitals by where it puts them: a place that something is measured from, one of a list of
places, the end of a stretch in a notice of traffic.

Nobody is "17 miles west of" anything, whatever the lists say of both words. The end of a stretch may be somebody in a
quarrel, so two words that the lists know as names stay a person's there.
"""

from __future__ import annotations

import re

from tocsin.core.guard.cues.near import NEAR, OWNED
from tocsin.core.guard.late import Late
from tocsin.core.guard.lexicon.kinds import Kind, kind_of
from tocsin.core.guard.names.places_row import MANY, SURE, WAYS, in_a_list
from tocsin.core.guard.runs import Before
from tocsin.core.guard.words import Token, bare, folded

_WIND = (
    r"(?:[nsew]{1,3}|nord\w*|nörd\w*|nort\w*|noord\w*|süd\w*|sud\w*|sout\w*|sur\w*|zuid\w*|ost\w*|öst\w*|oost\w*|este?|east\w*|west\w*|ouest|oeste|ovest"
    r"|północ\w*|południ\w*|wschód\w*|wschod\w*|zachód\w*|zachod\w*)"
)
_MEASURED = Late(
    r"\d\s?(?:km|kilo\w{1,9}|kiló\w{1,9}|miles?|mi|nm|nautical miles|Meilen|millas|milles|miglia|mil)\.?\s"
    rf"(?:(?:al|au|à l['’]|a|in|op|ten|na|to the)\s?)?(?:{_WIND}\s)?"
    r"(?:of|from|de|d['’]|du|di|da|von|van|od|fra|från|past|beyond|outside|vor|hinter|before|after)?\s?$"
    r"|\b(?:located|situated|centred|centered)\s(?:\w{1,12}\s){0,2}(?:over|near|at|in|around)\s$",
    re.IGNORECASE,
)
# "... around 545 PM CDT", "..., moving east at 40 mph", "Dona Ana, NM".
_BEHIND = Late(
    r" (?:around|by) \d{3,4} [AP]M\b|,? moving \w{4,10} at \d|, (?:A[KLRZ]|C[AOT]|DE|FL|GA|HI|I[ADLN]|K[SY]|LA|M[ADEINOST]|N[CDEHJMVY]|O[HKR]|PA|RI|S[CD]|T[NX]|UT|V[AT]|W[AIVY])\b"
)
_BETWEEN = frozenset(
    "entre between zwischen tra fra miedzy tussen mellem mellom mellan mezi medzi izmedu intre".split()
)
_AND = frozenset("and und y e i et en och og a si".split())
_ENDS_OF = _BETWEEN | _AND
_TO = frozenset("a au aux do bis to till tot al alla ao hasta en".split())
# "de Marengo à ...", "von Aach bis ...".
_FROM = Late(
    r"(?<!\w)(?:de|du|d['’]|z|ze|od|von|vom|from|da|dal|dalla|van|från|fra|desde|ab)\s?[A-ZÀ-Ž][^.!?;:\n]{1,40}\s$"
)
_QUARREL = (
    r"(?:fight|row|argu|disput|quarrel|brawl|clash|incident|accident|collision|call|talk|meet|conversation|streit|schläg|gespräch|unfall|konflikt|pelea|discus"
    r"|choque|reuni|réuni|riña|bagarre|rixe|altercation|lite\b|litig|rissa|diverbio|incontr|scontr|kłótni|bójk|rozmow|ruzie|gevecht|gesprek|botsing|briga)"
)
# "service limité entre", "no trains between": what runs there, with nothing else before the word.
_RUNS = (
    r"\b(?:servi[czt]\w+|trafic|traffic|tráfico|traffico|circul\w+|circol\w+|Verkehr|Betrieb|trains?|Züge|buses|Busse|bus|metro|treni|treinen|trenes|pociąg\w+|ruch|closed|geschlossen|gesperrt"
    r"|geslot\w+|zamknię\w+|cerrad\w+|cortad\w+|chius\w+|fermé\w*|interromp\w+|interrump\w+|sospes\w+|suspend\w+|perturb\w+|unterbroch\w+|limit\w+)"
    rf"(?:\s(?!{_QUARREL})[a-zß-ÿ]{{1,14}}){{0,3}}\s(?:entre|between|zwischen|tra|fra|między|tussen|mellan|mellem|mellom)\s"
)
_RUN_BETWEEN = Late(rf"{_RUNS}(?:[^.!?;,:\n]{{1,40}}\s(?:and|und|y|e|i|a|et|en|och|og)\s)?$", re.IGNORECASE)
# Two ends with a stroke between: "Terespol – Warlubie".
_STROKE_BEFORE = Late(r"([^\W\d_a-zß-öø-ÿ][\w'’]{2,30})\.?\s(?:[–—-]|<?[-=]>|↔|<>|>|→)\s$")
_STROKE_BEHIND = Late(r"\.?\s(?:[–—-]|<?[-=]>|↔|<>|>|→)\s?([^\W\d_a-zß-öø-ÿ][\w'’]{2,30})")
_IN = frozenset(
    """in en w we near nahe przy towards toward vers hacia verso richting richtung kierunku nach naar hasta desde depuis ab vanaf
    presso cerca pres from at off outside around over am im em no na nas nos pod obok nad kolo op hos ved vid""".split()
)
_SERVED = Late(
    r"\b(?:trains?|buses|bus|trams?|tramways?|metro|métro|subway|ferry|ferries|lines?|lignes?|líneas?|linea|linee|linia|linii|linie|Linien|lijn\w*|linja\w*"
    r"|Züge|Zug|Strecke|Bahn|S-Bahn|Verkehr|treinen|trein|treni|treno|trenes|tren|pociąg\w*|autobus\w*|autobús|tramwaj\w*|ruch|trafic|traffic|tráfico|trânsito|traffico"
    r"|road|roads|route|routes|highway|autoroute|Autobahn|autopista|carretera|autostrada|autostrad\w*|strada|droga|drog\w*|weg|snelweg|rue|calle|ulica|tunnel|bridge"
    r"|closed|shut|gesperrt|geschlossen|cerrad[oa]s?|cortad[oa]s?|chius[oaie]|fermée?s?|coupée?s?|zamknię\w*|dicht|gesloten|fechad[oa]|interditad[oa]|stängd|lukket|suljettu|snow|Schnee|neige|nieve|neve|śnieg"
    r"|thunderstorms?|storms?|flood\w*|warnings?|Gewitter|Hochwasser|orages?|tormentas?|temporal\w*|burz\w*|onweer|bridge|Brücke|brug|pont|puente|ponte|most|Fähre|veer|bac|ferry|prom|traghetto|queue|Stau|file|bouchon|cola|coda|korek|power|Strom|stroom\w*|prąd\w*|corriente|luz|comboios?|vlak\w*|tog|tåg\w*|[A-Z]{1,3}\d{1,3})\b",
    re.IGNORECASE,
)
# "Whistler en Rodin": "en" is the Dutch "and", too.
_JOINED = Late(r"(?<!\w)[A-ZÀ-Ž][\w'’-]{1,20} en $")
_REACH = 120


def situated(a: Token, b: Token, before: Before, text: str) -> bool:
    """Whether two capitals are a place's name by what stands around them."""
    if _BEHIND.match(text, b.end) or (before.word and _MEASURED.search(text, max(0, a.start - 60), a.start)):
        return True
    if before.word in _ENDS_OF and _RUN_BETWEEN.search(text, max(0, a.start - 110), a.start):
        return True
    if _stage(text, a.start):
        return True
    if before.word == "near" and b.low in WAYS:
        return True
    if _vouched(a, b):
        at_end = b.low in WAYS and before.word in NEAR and before.far not in OWNED
    else:
        at_end = _end_of_a_stretch(a, before, text) or _by_a_stroke(a, b, text)
    if at_end:
        return _SERVED.search(text, max(0, a.start - _REACH), b.end + _REACH) is not None
    return in_a_list(text, a.start, b.end, MANY if _vouched(a, b) and b.low not in WAYS else SURE)


def placed(text: str, start: int, end: int) -> bool:
    """Whether one word written large is a place's or a part of its name: "11 miles west of Mecca", "Quaker Hill".

    For a report to people alone: what may be kept is never asked this.
    """
    word = text[start:end]
    if not word.isalpha() or not word.istitle() or not word.isascii():
        return False
    tail = _CAPITAL.match(text, end)
    if tail and bare(tail[1]) in _GROUND:
        return True
    if _MEASURED.search(text, max(0, start - 60), start) or _BEHIND.match(text, end):
        return True
    return in_a_list(text, start, end)


_CAPITAL = Late(r" ([A-Z][a-z]{2,12})\b")
# Ways, waters and heights; no house, for a house of theirs is a body's.
_GROUND = frozenset(
    """hill hills creek basin bar bay beach brook bluff canyon cove crossing falls flat flats fork gap glacier glen grove gulch
    heights hollow island junction lake lane ledge mesa mountain pass peak pond prairie ridge river road rock shoal spring springs
    street trail valley avenue bridge""".split()
)


def _vouched(a: Token, b: Token) -> bool:
    """Whether the lists know both words as somebody's."""
    left, right = kind_of(a.low), kind_of(b.low)
    called = left & Kind.GIVEN or (left & Kind.WEAK and not left & Kind.PLACE)
    return bool(called and right & (Kind.SURNAME | Kind.GIVEN))


# Where something is played: "Partita al Luigi Ferraris", "Match au Roger Couderc".
_PLAYED = Late(
    r"\b(?:partita|derby|gara|match|matchs|concert[oi]?|concierto|concerts?|partido|Spiel|Konzert|mecz|koncert|jogo|show|cancelli|ingressi|accès|acceso|obras|gates?|Einlass)\b[^.!?\n]{0,24}$",
    re.IGNORECASE,
)
_FUSED = Late(r"(?<!\w)(?:im|am|au|nel|sul|al|en el|por el)\s$")


def _stage(text: str, start: int) -> bool:
    """Whether an article melted with "in" or "at" stands before: nobody's full name has one where something is played."""
    held = _FUSED.search(text, max(0, start - 7), start)
    return held is not None and _PLAYED.search(text, max(0, start - 50), start) is not None


def _end_of_a_stretch(a: Token, before: Before, text: str) -> bool:
    if before.word in _BETWEEN or (
        before.word in _IN and not _JOINED.search(text, max(0, a.start - 30), a.start)
    ):
        return True
    if before.word in _TO and _FROM.search(text, max(0, a.start - 60), a.start - len(before.word) - 1):
        return True
    if before.word in _AND:
        said = frozenset(folded(text[max(0, a.start - 60) : a.start]))
        return not said.isdisjoint(_BETWEEN) or _TWO.search(text, max(0, a.start - 60), a.start) is not None
    return False


# "closed at Braemar and ...": the second of two places.
_TWO = Late(
    r"\s(?:in|at|near|en|bei|à|a|w|pod|em|te|i|im)\s[^\W\d_a-zß-öø-ÿ][\w'’-]{2,20}(?:\s[^\W\d_a-zß-öø-ÿ][\w'’-]{1,20})?\s(?:and|und|y|e|i|et|en|och|og)\s$"
)


def _by_a_stroke(a: Token, b: Token, text: str) -> bool:
    """Whether a stroke joins two capitals to another that is no plain word."""
    other = _STROKE_BEFORE.search(text, max(0, a.start - 36), a.start) or _STROKE_BEHIND.match(text, b.end)
    return other is not None and not kind_of(bare(other[1])) & (Kind.COMMON | Kind.TOPIC)

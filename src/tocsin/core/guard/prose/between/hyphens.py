# SPDX-License-Identifier: AGPL-3.0-or-later
"""What makes two names that a hyphen or a slash alone joins two ends, and no name of one place."""

from __future__ import annotations

from tocsin.core.guard.late import Late
from tocsin.core.guard.lexicon.kinds import Kind, kind_of
from tocsin.core.guard.normal import fold
from tocsin.core.guard.prose import tables
from tocsin.core.guard.prose.between.chains import Chain
from tocsin.core.guard.prose.between.doubts import ID
from tocsin.core.guard.prose.between.halting import halted
from tocsin.core.guard.prose.between.heads import FERRY, ROAD_BEFORE
from tocsin.core.guard.prose.between.towns import GERMAN, MOVED, german, known, parted
from tocsin.core.guard.prose.effects import effect_of
from tocsin.core.model import Effect

_LAST_WORD = Late(r"(?<!\w)(\w{5,20}):? $")
_CUT = Late(
    r" (?:(?:foi|fue) )?(?:cortad|cerrad|interromp|interrott|interrump|chius|coupé|fermé|closed|spärr|stengt|uzavř|zamkni|suspend|sospes|supprim|as normal|regolar)"
    r"| (?:är|er|ställs|blir|bliver) (?:helt |delvis |også |också )?(?:in(?:\b|ställ|nstil)|aflys|avlys|spärr|spærr|steng|lukk|luk)| (?:ligt (?:stil|plat|helemaal)|ligt eruit|påverkas|drabbas|berörs|rammes|berøres)(?!\w)"
)
"""What becomes of two names that a hyphen joins, "Boulevard-Sagüés cortado"; no German quarter."""
_RUNS = Late(
    rf"(?i)(?<!\w)(?:{tables.pattern('modes')}|no service|regional[ei]s?|régionaux|services?|transfers?|liaisons?|sin servicio|servicio|opera|operan|operará|copr(?:e|ono)|cubren?|sull[ao]|circula|circulan|circulará|navettes?|navetta|cors[ae]|lanzadera|výluka|treindienst|treinverkeer|udgår|utgår|(?:kører|kjører|kör|går) (?:ikke|inte)|(?:intercit[yé]s?|treni|trains|trenes|trens|comboios|treinen|pociągi|linee|lignes|líneas|linhas|bus|autobus) (?:[a-zà-ž-]{{4,14}} ){{0,2}}?(?:(?:regional|veloc|dire[ct]t|semidire[ct]t|rápid)[a-z]{{1,3}}|notte|régionaux|régional|intercit[yé]s?)|icn?|tgv|ter|ouigo|ave|alvia|avant|frecce|(?:ei|eivät) (?:liikennöi|liikennöidä|kulje|ajeta)(?: väli(?:llä|ä)| reittiä)?:?(?:\s?[•*–-])?|ersättningsbuss|ersättningsbussar|togbusser|\w{{2,14}}(?:linje|linjer|linjen|linjene|lijn|lijnen)) (?:[A-Z]{{0,2}}\d{{1,3}} )?$"
)
"""What runs right before two names that a hyphen joins, "Linha 4 opera Jardim-Osório"; no German quarter."""
_ARTICLE = Late(r"(?<!\w)(?:[Ll]a|[dsn]ella|[Oo]p|[Oo]p de) $")
"""Before a station's own name stands none: "la Venezia-Trieste" is a line."""
_TONGUE = Late(
    r"(?<!\w)(?:è|dopo|dei|dall[ae]|all[ae]|[dsn]ella|treni|linee?|chius\w+|interrott\w+|sospes\w+|circola|ferm[aie]|corse|binari\w|bus tra|rijd\w+|treinen|treinverkeer|tot|uur)(?!\w)"
)
"""Words of languages that name a line by its ends; in French "la Croix-Rousse" is a quarter."""
_LINE = Late(
    rf"(?:(?<!\w)(?i:{tables.pattern('line')}) (?:[A-Z]{{1,3}}|[A-Z]{{0,3}}\d{{1,4}}[A-Z]?)|(?<![\w.:/-])[A-Z]{{1,4}}[ -]?\d{{1,4}}(?: [A-Z][a-zà-ž]{{2,15}})?)[,:] $|(?<!\w)(?:(?i:la|il|i|le|el|los) [A-Z]\w{{0,3}}|(?i:línea|linea|linha|línia|lijn|linje) )\d{{1,3}} $"
)
"""A line or a road and what follows of it: "Línea B, San Javier-Cisneros", "SS1 Aurelia: Rosignano-Livorno"."""
_ORDINAL = Late(r"\d{1,3}(?:st|nd|rd|th)(?!\w)")
_LINE_ID = Late(r"(?<![\w.:/-])(?!A)[A-Z]{1,3}\d{1,3} $")
"""A line's id alone, "treni della S12 Bovisa-Lodi": between it and two towns stands nothing."""


_ROAD = Late(
    r"(?i)(?<!\w)(?:carretera|autopista|autov[ií]a|autoroute|autostrada|superstrada|rodovia|estrada)(?: (?:federal|nacional|estatal|estadual|libre|de cuota))?(?: [A-Z]{0,3}-?\d{1,3})? $"
)
_SHUT = Late(
    r"(?i) (?:\w{1,11} ){0,2}(?:bloquead|cerrad|cortad|interrump|interromp|fechad|interditad|chius|interrott|bloccat|coupé|fermé)"
)
_BLOCKED = Late(
    r"(?i)(?<!\w)(?:bloque|cort|cerr|interrump|interromp|bloqu|chius|chiud|blocc|coup|ferm|fech)\w* (?:la|el|l'|a|il|une?|parcialmente|totalmente| ){0,3}$"
)
"""A road that is named by its ends, and what becomes of it right behind: "la autopista Olmos-Ribera está cerrada"."""


_RIDDEN = Late(
    r" (?:and [A-Z][\w-]+ )?(?:routes?|highway|road|ferry|ferries|lines?|services?|crossing|railway|motorway|expressway|sailings?)(?!\w)"
)
""" "The Oban-Colonsay route is suspended"."""
_PREFIXES = frozenset("trans pan cross inter mid north south east west non coast anti".split())


def _ridden(text: str, chain: Chain) -> bool:
    """Whether an English word behind two towns makes a way of them, of which the sentence says that it fails."""
    called = any(kind_of(fold(word)) & Kind.GIVEN for word in chain.names[0].split())
    if called or not _RIDDEN.match(text, chain.end) or not known(chain):
        return False
    return halted(text[max(0, chain.start - 120) : chain.end + 120])


def corner(chain: Chain) -> bool:
    """Whether a slash joins a street's number to another, "16th/18th", or two streets near which something is."""
    near = chain.names[0].startswith(("Near ", "At "))
    return "/" in chain.joints and (near or any(map(_ORDINAL.match, chain.names)))


def cut(text: str, at: int) -> bool:
    """Whether what stands at a place says that the two before it are closed."""
    return _CUT.match(text, at) is not None


_ITEM = Late(r"(?:^|\n)[ \t]*(?:[•·▪●○»‣➜*–-] ?)?$")
_SAID = Late(r"(?: commuter| line| services?)? ?[:–|-] ([^\n]{4,120})|(?: [A-ZÁ-Ú]{6,12})(?= )")


def _item(text: str, chain: Chain) -> bool:
    """Whether two names lead a line that says what becomes of them: "Nord-Sud: closed"; in German they may be a quarter."""
    said = _SAID.match(text, chain.end) if _ITEM.search(text, max(0, chain.start - 8), chain.start) else None
    return said is not None and not german(text, chain) and halted(said.group())


_LINES_ON = Late(
    rf" \((?:(?:o\.a\.|o\.m\.|u\.a\.|bl\.a\.|m\.in\.|notamment|including|among others) )?(?:{tables.pattern('line')}) (?:nr\.? )?[A-Z]{{0,2}}\d"
)
"""The lines that run between two towns, right behind them: "-Leuven-Tervuren-Brussel (o.a. lijnen 315, 316)"."""


def _axis(text: str, chain: Chain) -> bool:
    """Whether two towns lead a line of text, their lines behind them, where a notice says that something is amiss."""
    item = _ITEM.search(text, max(0, chain.start - 8), chain.start)
    return (
        bool(item and _LINES_ON.search(text, chain.start, chain.end + 32) and known(chain))
        and effect_of(text) is not Effect.UNKNOWN
    )


_DUTCH = Late(
    r":? ?(?:(?:(?:[A-Za-zé]{2,14}|\d{1,2})[.,]? ){0,6}?\d{1,2}[.:]\d\d[^\n]{0,40}?(?:uur|u)(?!\w)|[^\n.]{0,16}geen trein|[^\n.]{0,30}werkzaamheden(?!\w))"
)
"""Hours, or that no train runs, right behind two towns of a Dutch line of news: "Zwolle-Meppel vannacht tussen 1.20 en 3.00 uur"."""
_TITLE = Late(r"(?:^|\n)(?:[^\n;]{3,60}; )?(?:[^\s\d.:;,()]{2,24} ){0,4}$")
_BELOW = Late(
    r"(?: [Cc])?\n[^\n]{0,160}?(?<!\w)(?:treinen|trein|treinverkeer|rijden|rijdt|bussen|vertraging|uur)(?!\w)"
)
"""A Dutch title ends with two towns, and below stands what becomes of the trains: "Herstelwerkzaamheden Breda-Roosendaal"."""
_AT = Late(r"(?i)(?<!\w)(?:in|te|bij|op|naar|van|uit|à|a) $")


def somebodys(words: str) -> bool:
    """Whether a word of a title is a given name, or a surname and nothing else; a title has little that tells places."""
    kinds = [kind_of(fold(word)) for word in _PARTS.split(words)]
    return any(
        (kind & Kind.GIVEN and not kind & Kind.PLACE)
        or (kind & Kind.SURNAME and not kind & (Kind.PLACE | Kind.COMMON))
        for kind in kinds
    )


_PARTS = Late(r"[^\w]+")


def _dutch(text: str, chain: Chain) -> bool:
    """Whether two towns head a Dutch line of news that goes on with hours, or end its title."""
    if _AT.search(text, max(0, chain.start - 6), chain.start):
        return False
    titled = _BELOW.match(text, chain.end) and _TITLE.search(text, max(0, chain.start - 80), chain.start)
    if titled and somebodys(titled.group() + " ".join(chain.names)):
        return False
    return bool(titled or _DUTCH.match(text, chain.end)) and known(chain)


_WAYS = Late(
    r"(?:Ponts?|Tunnel|Viaduc|Puente|Ponte|Túnel|Viadotto|Galleria|Rue|Quai|Boulevard|Avenue|Place|Calle|Avenida|Plaza|Via|Piazza|Corso|Viale|Rua|Avda?\.|Av\.|Bd\.?) "
)
"""A bridge or a street, whose own name has a hyphen: "Pont Honoré-Duval : fermeture de nuit"."""


def ordered(text: str, chain: Chain) -> bool:
    """Whether what stands right before or behind two names that a hyphen joins makes them two ends."""
    if any(ID.match(name) for name in chain.names) or chain.names[0].casefold() in _PREFIXES:
        return False
    if _WAYS.match(chain.names[0]) and not _WAYS.match(chain.names[-1]):
        return False
    ahead = max(0, chain.start - 32)
    if cut(text, chain.end) and "/" not in chain.joints:
        return True
    if _item(text, chain) or _axis(text, chain) or FERRY.search(text, ahead, chain.start):
        return True
    runs = _RUNS.search(text, ahead, chain.start) or _LINE.search(text, ahead, chain.start)
    if runs and not german(text, chain):
        return True
    if _LINE_ID.search(text, ahead, chain.start) and known(chain) and not GERMAN.search(text):
        return True
    if ROAD_BEFORE.search(text, ahead, chain.start) and not german(text, chain):
        return True
    road = _ROAD.search(text, ahead, chain.start)
    if road and (
        _SHUT.match(text, chain.end) or _BLOCKED.search(text, max(0, road.start() - 32), road.start())
    ):
        return True
    verb = _LAST_WORD.search(text, max(0, chain.start - 24), chain.start)
    if verb and effect_of(verb[1]) in MOVED and not german(text, chain):
        return True
    return parted(text, chain) or _dutch(text, chain) or _line_itself(text, chain) or _ridden(text, chain)


def _line_itself(text: str, chain: Chain) -> bool:
    """Whether two names are a line's own, for an article leads them: "treni fermi sulla Bologna-Rimini"."""
    led = _ARTICLE.search(text, max(0, chain.start - 8), chain.start)
    plain = led and all(name[1:2].islower() and len(name) > 3 for name in chain.names)
    around = text[max(0, chain.start - 90) : chain.start] + text[chain.end : chain.end + 90]
    return bool(plain and _TONGUE.search(around)) and halted(around)

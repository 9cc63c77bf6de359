# SPDX-License-Identifier: AGPL-3.0-or-later
"""What says that a chain of names is a stretch of line or road; a hyphen alone needs such a word."""

from __future__ import annotations

from dataclasses import replace

from tocsin.core.guard.late import Late
from tocsin.core.guard.prose import tables
from tocsin.core.guard.prose.between.chains import STOPS, Chain
from tocsin.core.guard.prose.between.doubts import ID
from tocsin.core.guard.prose.effects import effect_of
from tocsin.core.guard.prose.tables import UPPER
from tocsin.core.model import Effect

# Behind a word for a section a hyphen parts two ends ("axe Paris-Troyes"); in German behind few words, for its quarters are hyphened, too.
_HYPHENED = frozenset(w for x in tables.ALL if x.tag not in ("de", "en") for w in x.section) | frozenset(
    "bahnstrecke bahnstrecken zugstrecke bahnlinie streckensperrung strecke linie linien strecken verbindungen teilstrecke verbindung relation abschnitt streckenabschnitt teilabschnitt".split()
)
_NAMED = Late(
    rf"(?:[ -]{{1,3}})(?:väli[a-zä]*|rata[a-zä]*|reit[a-zä]*|osuu[a-zä]*|(?:{tables.pattern('section_after')}))(?!\w)"
)
_SUFFIXED = Late(r"[-–](?:väli|rata|reit|osuu|juna|lento)[a-zäö]*$")


def announced(chain: Chain) -> bool:
    """Whether a word before says that a section follows."""
    noun = chain.noun.casefold()
    if noun in STOPS:
        return len(chain.names) == 2 and (chain.joints[0] == "–" or chain.joints[0].strip().isalpha())
    if noun in tables.words("line") and ID.match(chain.names[0]):
        # "Line 1 Yonge – University": the whole of a line, by its name.
        return False
    return noun in _HYPHENED if chain.loose else bool(noun)


def named(text: str, chain: Chain) -> bool:
    """Whether a word behind says that a section was meant: "A–B välillä", "A to B services"."""
    return bool(_NAMED.match(text, chain.end) or _SUFFIXED.search(chain.names[-1]))


def unsuffixed(name: str) -> str:
    """The name without the word glued to it: "Niinimäki-rataosalle"."""
    return _SUFFIXED.sub("", name)


def whole(text: str, chain: Chain) -> Chain:
    """The chain with all its names, where hyphens alone join more than two: "Gand-Bruxelles-Welkenraedt"."""
    parts = _PART.split(chain.names[-1]) if chain.loose and "/" not in chain.joints else [""]
    if len(parts) < 2 or german(text, chain) or min(map(len, parts)) < 4:
        return chain
    return replace(
        chain, names=(*chain.names[:-1], *parts), joints=("-",) * len((*chain.names[1:], *parts[1:]))
    )


_PART = Late(rf"(?<!Saint)(?<!Sainte)(?<!Sint)(?<!Santa)(?<!San)(?<!Bad)(?<!Mont)-(?=[{UPPER}])")


def bracketed(text: str, chain: Chain) -> bool:
    return text[chain.start - 1 : chain.start] + text[chain.end : chain.end + 1] == "()"


_NUMBER = Late(r"(?<![\w.])[A-Z]{0,3}[ -]?(?:[A-Z] )?\d{1,4}[A-Z]? \($")


def numbered(text: str, chain: Chain) -> bool:
    """Whether a road's or a line's number stands right before the bracket: "RM 503 (Bullas-Aledo)"."""
    return bool(_NUMBER.search(text, max(0, chain.start - 14), chain.start))


_LAST_WORD = Late(r"(?<!\w)(\w{5,20}):? $")
_LISTED = Late(rf" (?:{tables.pattern('joins')}) [{UPPER}][\w.]+-[{UPPER}]")
_END = Late(
    rf"['\"”“»]?(?: (?:in (?:allen|beiden|beide|both|all|entrambe)|dans les deux|en ambos|nos dois|w obu|i begge|i båda|molempiin) | (?:Linien?|Lines?|Lignes?|Líneas?|Linee|Linea|Lijn|Linia|Linha) [A-Z]?\d| (?:und|et|e|y|and|en|i|oraz|og|och|sekä|sowie) (?:[{UPPER}]|zurück|retour|back|vuelta|terug|z powrotem|tilbage|tillbaka)|[ \t]*(?:\n|$)| ?[:(|,;]| ?[–-] | \d{{1,2}}/\d{{1,2}}|(?:\.|(?<=\.)) ?(?:$|\n|[{UPPER}]))"
)


_CUT = Late(
    r" (?:(?:foi|fue|está|encontra-se|è|is|was|est) )?(?:cortad|cerrad|interromp|interrott|interrump|chius|coupé|fermé|closed|spärr|stengt|uzavř|zamkni|suspend|sospes|supprim|as normal|regolar)"
    r"| (?:är|er|ställs|blir|bliver) (?:helt |delvis |også |också )?(?:in(?:\b|ställ|nstil)|aflys|avlys|spärr|spærr|steng|lukk|luk)| (?:påverkas|drabbas|berörs|rammes|berøres)(?!\w)"
)
"""What becomes of two names that a hyphen joins, "Boulevard-Sagüés cortado"; no German quarter."""
_GERMAN = Late(
    r"(?<!\w)(?i:und|nicht|wird|werden|zwischen|uhr|fährt|fahren|gesperrt|entfällt|entfallen|wegen|Linien?)(?!\w)|(?<!\w)[Dd]er (?=[A-ZÄÖÜ])"
)
"""Words of a language whose quarters are hyphened as two ends are: "Köln-Deutz"."""
_RUNS = Late(
    rf"(?i)(?<!\w)(?:{tables.pattern('modes')}|only|solo|seulement|tylko|alleen|no service|services?|transfers?|liaisons?|sin servicio|servicio|opera|operan|operará|circula|circulan|circulará|navettes?|navetta|lanzadera|výluka|udgår|utgår|(?:kører|kjører|kör|går) (?:ikke|inte)|(?:intercit[yé]s?|treni|trains|trenes|trens|comboios|treinen|pociągi|linee|lignes|líneas|linhas|bus|autobus) (?:[a-zà-ž-]{{4,14}} ){{0,2}}?(?:regionali|veloci|notte|directs?|régionaux|regionales|regionais|régional|rápidos|intercit[yé]s?)|icn?|ersättningsbuss|ersättningsbussar|togbusser|\w{{2,14}}(?:linje|linjer|linjen|linjene|lijn|lijnen)) (?:[A-Z]{{0,2}}\d{{1,3}} )?$"
)
"""What runs right before two names that a hyphen joins, "Linha 4 opera Jardim-Osório"; no German quarter."""
_LINE = Late(
    rf"(?:(?<!\w)(?i:{tables.pattern('line')}) (?:[A-Z]{{1,3}}|[A-Z]{{0,3}}\d{{1,4}}[A-Z]?)|(?<![\w.:/-])[A-Z]{{1,4}}[ -]?\d{{1,4}}(?: [A-Z][a-zà-ž]{{2,15}})?)[,:] $"
)
"""A line or a road and what follows of it: "Línea B, San Javier-Cisneros", "SS1 Aurelia: Rosignano-Livorno"."""


_FERRY = Late(
    r"(?i)(?<!\w)(?:\w{0,10}fähr(?:e|en|linie|verbindung|verbindungen)|ferry|ferries|bac|traghett[oi]|transbordador|veer(?:pont|boot|dienst)|prom|færge\w{0,4}|ferge\w{0,4}|ferja|färja\w{0,2}|lautta|autoverlad \w{3,20}"
    r"|(?:ferge|ferje|båt|bybåt|hurtigbåt|færge|färje|buss?|tog|tåg|tram|bane?|motorvejs?|motorvegs?)?(?:samband|rut[ea]|ruten?|linj[ea]|strækning|strekning|strekk|sträck)[a-zæøåäö]{0,5}(?: \d{1,3})?) ?\(?[: ]*$"
)
"""What crosses from one side to the other, and northern words for what joins two places, which are glued."""


_SERVICE = Late(r"(?i)(?<!\w)(?:servi[cçz]\w{1,4}|liga[cç]\w{1,4}|liaisons?|collegament[oi]|links?|connections?) $")
_ROAD = Late(r"(?i)(?<!\w)(?:riksve[ig]|fylkesve[ig]|europave[ig]|rv\.?|fv\.?|väg|vej|länsväg|riksväg) ?\d{1,4} $")
"""A northern road's number before the stretch."""


def german(text: str, chain: Chain) -> bool:
    """Whether the sentence around a chain is German, as far as a few words tell."""
    return bool(_GERMAN.search(text, max(0, chain.start - 90), chain.end + 60))


def cut(text: str, at: int) -> bool:
    """Whether what stands at a place says that the two before it are closed."""
    return _CUT.match(text, at) is not None


_ITEM = Late(r"(?:^|\n)[ \t]*(?:[•·▪●○»‣➜*–-] ?)?$")
_SAID = Late(r"(?: commuter| line| services?)? ?[:–|-] ([^\n]{4,120})|(?: [A-ZÁ-Ú]{6,12})(?= )")


def _item(text: str, chain: Chain) -> bool:
    """Whether two names lead a line that says what becomes of them: "Nord-Sud: closed"; in German they may be a quarter."""
    said = _SAID.match(text, chain.end) if _ITEM.search(text, max(0, chain.start - 8), chain.start) else None
    return said is not None and not german(text, chain) and effect_of(said.group()) is not Effect.UNKNOWN


def ordered(text: str, chain: Chain) -> bool:
    """Whether what stands right before or behind two names that a hyphen joins makes them two ends."""
    if any(ID.match(name) for name in chain.names):
        return False
    ahead = max(0, chain.start - 32)
    if cut(text, chain.end) and ("/" not in chain.joints or _SERVICE.search(text, ahead, chain.start)):
        return True
    if _item(text, chain):
        return True
    if _FERRY.search(text, ahead, chain.start):
        return True
    if _ROAD.search(text, ahead, chain.start) and not german(text, chain):
        return True
    runs = _RUNS.search(text, ahead, chain.start) or _LINE.search(text, ahead, chain.start)
    if runs and not german(text, chain):
        return True
    if not (_END.match(text, chain.end) or _LISTED.match(text, chain.end)):
        return False
    verb = _LAST_WORD.search(text, max(0, chain.start - 24), chain.start)
    return verb is not None and effect_of(verb[1]) is not Effect.UNKNOWN

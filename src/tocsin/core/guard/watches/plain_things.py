# SPDX-License-Identifier: AGPL-3.0-or-later
"""What in a rule is nobody's: animals, boats and toilets by their plain words, a late train or parcel, a match of two clubs.

"barcas sueltas", "黑熊进村", "Lieferung kommt zu spät", "Hertha gegen Union", "mecz Legia–Lech", "زحام حول مركب محمد الخامس".
Where somebody stands beside, nothing is spared. Asked of folded text; linear.
"""

from __future__ import annotations

from tocsin.core.guard.late import Late
from tocsin.core.guard.lexicon.kinds import Kind, kind_of
from tocsin.core.guard.normal import fold
from tocsin.core.guard.said.one_here import somebody
from tocsin.core.guard.words import tokens

_PLAIN = Late(
    r"(?<!\w)(?:toilets?|toiletten?|toilettes|toalet\w+|aseos?|banos publicos|bagni|servizi igienici|wc|boats?|boote?|bateaux?|barcas?|barcos?|barche|barca|lodz\w*|lodk\w+|dinghy|yachts?"
    r"|dogs?|hunde?|chiens?|perros?|cani|psy|seals?|seehund\w*|phoques?|foki|foche|focas|storks?|storch\w*|cigognes?|cigogne|bocian\w*|nests?|nids?|nido|gniazd\w+|bears?|boars?|wolves|wolf|elephants?|camels?|monkeys|cows?|cattle|horses?|sheep|goats?|deer|moose|foxes|swans|geese|wildschwein\w*|wolfe|kuhe|pferde|rehe|hirsche?|baren|sangliers?|loups?|ours|vaches?|chevaux|cerfs?|moutons|jabali(?:es)?|lobos?|osos?|vacas?|caballos?|camellos?|ciervos?|ovejas|cinghial[ei]|lup[oi]|ors[oi]|mucche|cavall[oi]|cerv[oi]|pecore|dziki|wilki|niedzwiedz\w*|krowy|konie|losie|jelen\w*"
    r"|vigipirate|attentat)(?!\w)"
)
_PLAIN_EAST = Late(
    "[野黑棕]?[猪豬熊象狼猴牛羊马馬鹿狗](?:群|只|头|匹)?(?=[进進上闯闖出下跑])|(?<![ء-ي])(?:جمال|إبل|ابل|نوق|أبقار|ابقار|خيول|أغنام|كلاب|خنازير|ذئاب|قرود|فيلة) (?:سائبة|ضالة|شاردة|طليقة|برية|على (?:ال)?طريق)"
)
_LATE = Late(r"(?:zu spat|llega\w* tarde|spoznion[yaei]|en retard|in ritardo|late|te laat|atrasad[oa])")
_RUNS = Late(
    r"(?<!\w)(?:lieferung\w*|sendung\w*|pakete?|ware|zug|zuge|bus|busse|s-?bahn|fahre|flug|(?:re|rb|s|u|ice|ic|ec|ir) ?\d{1,5}|deliver(?:y|ies)|parcels?|trains?|buses|ferry|flight|pedidos?|paquetes?|entrega|trenes|tren|autobus|vuelo|livraison|colis|trains?|vol|car|consegna|pacc[oh]i?|treno|volo|traghetto|pociag\w*|autobus\w*|tramwaj\w*|prom|paczk\w+|dostaw\w+|lot|samolot|kurs|levering|pakket|trein|encomenda|comboio)(?!\w)"
)
_MATCH = Late(
    r"(?<!\w)(?:v|vs|gegen|mecz\w*|match\w*|derby|spiel\w*|partido|partita|game|gioca|heimspiel)(?!\w)|\S\s?[–—-]\s?\S"
)
_CROWDED = Late(
    r"(?<!\w)(?:trains?|tube|tram\w*|crowd\w*|full|voll\w*|bahn|s-bahn|zuge|stau|strassen|metro|bonde\w*|lleno|aglomeracion|pien[oi]|bus|autobus\w*|tlok\w*|korki|tlum\w*|zufahrt|mecz\w*|match|derby)(?!\w)"
)
_UNION = Late(
    r"(?:v|vs|gegen|[–—-])\.? ?Union(?!\w)|Union(?: Berlin| SG)? ?(?:v|vs|gegen|spielt|[–—-])(?!\w)"
)
_STADIUM_AR = Late("(?:مركب|مجمع|ستاد|استاد|ملعب|مدينة) (?:[ء-ي]+ ){0,3}$")
_SIDES_ZH = Late("[一-鿿]{2,4}(?:对|對|[vV][sS]|[－—-])[一-鿿]{2,4}(?=[ ，,]|$|赛|賽)")
_BALL_ZH = Late("球|赛|賽|地铁|地鐵|拥|擁|体育|體育|工体")


_LEFT = Late(
    r"(?<!\w)(?:tren[oi]|bus|autobus|vol[oi]|nav[ei]|traghett[oi]|aere[oi]|camion|merce|convogli[oi]?|spedizion[ei]|pacc[oh]i?|cors[ae]|corrier[ei])(?: (?:e|e gia|gia|non|appena|non ancora|sono))? partit[oaie](?!\w)"
)
"""In Italian what has left: "treno partito in ritardo"."""
_PLAYED = Late(
    r"(?<!\w)partid[oa]s? (?:de |del? |contra )?(?:baloncesto|futbol|tenis|balonmano|voleibol|rugby|hockey|padel|liga|copa|champions|benefico|aplazad[oa]|horario)(?!\w)|(?<!\w)partidos? en (?:el |la )?(?:estadio|campo de futbol|pabellon|polideportivo|sanchez-pizjuan|ramon sanchez|bernabeu|santiago bernabeu|benito villamarin|mestalla|san mames|camp nou|metropolitano|anoeta|riazor|balaidos|rosaleda)(?!\w)|(?<!\w)partit[ae] (?:di |del )?(?:calcio|basket|pallacanestro|pallavolo|rugby|tennis|hockey|rinviata|serie)(?!\w)"
)


def spared(text: str, start: int, end: int, kind: str) -> bool:
    """Whether what was found is an animal's, a boat's, a late train's or a club's name."""
    said, low = text[start:end], fold(text)
    if kind == "union" or (kind == "demonstration" and end - start == len(text)):
        return "Union" in said and _UNION.search(text) is not None and _CROWDED.search(low) is not None
    if kind == "party":
        departed = _LEFT.search(low) is not None and low.count("partit") == 1
        return departed or _PLAYED.search(low) is not None
    if kind != "person":
        return False
    if _STADIUM_AR.search(text, 0, start) or (_PLAIN_EAST.search(text) and _PLAIN_EAST.search(text, start)):
        return True
    if _SIDES_ZH.search(text) and _BALL_ZH.search(text):
        return True
    if somebody(low, 0, len(low), surely=True):
        return False
    if _LATE.fullmatch(fold(said)) and _RUNS.search(low):
        return True
    if _MATCH.search(low) and _CROWDED.search(low) and _beside_a_dash(text, start, end):
        return True
    return (_PLAIN.search(fold(said)) is not None and not _christened(said)) or _drifts(low, said)


def only_things(text: str) -> bool:
    """Whether a name speaks of an animal, a boat or a toilet, and of nobody."""
    low = fold(text)
    if _PLAIN_EAST.search(text) or (_UNION.search(text) and _CROWDED.search(low)):
        return True
    if _LATE.search(low) and _RUNS.search(low):
        return not somebody(low, 0, len(low), surely=True)
    return _PLAIN.search(low) is not None and not somebody(low, 0, len(low), surely=True)


def _drifts(low: str, said: str) -> bool:
    return _PLAIN.search(low) is not None and said.islower() and not _christened(said)


def _christened(said: str) -> bool:
    return any(kind_of(w.low) & (Kind.GIVEN | Kind.PLACE) == Kind.GIVEN and w.capital for w in tokens(said))


def _beside_a_dash(text: str, start: int, end: int) -> bool:
    one = " " not in text[start:end].strip()
    return one and (text[:start].rstrip()[-1:] in "–—-" or text[end:].lstrip()[:1] in ("–", "—", "-"))

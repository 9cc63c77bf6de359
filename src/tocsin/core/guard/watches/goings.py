# SPDX-License-Identifier: AGPL-3.0-or-later
"""Where somebody in office goes, and who is of their family: "tell me when the mayor leaves", "syn wojewody".

An office is no person, so a rule may name it ("the prefect's decree"); its holder's comings and goings are a person's, and
so is everybody told by being theirs. A coach, a speaker or a king tide that comes is a thing. Asked of folded text; linear.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from tocsin.core.guard.late import Late
from tocsin.core.guard.normal import fold
from tocsin.core.guard.watches.ailing import OFFICES

Hit = tuple[int, int, str]

_HOLDER = rf"(?!(?:coach|speaker|trainer|king|queen|capo)\b)(?:{OFFICES})"
_ANY = rf"(?:{OFFICES})"
_OF_THEIRS = r"(?:sons?|daughters?|wife|husband|kids?|child(?:ren)?|partner|girlfriend|boyfriend|spouse|driver|bodyguard|family|brother|sister|mother|father)"
_GOES = r"(?:leav\w+|left|arriv\w+|com(?:es?|ing)|came|go(?:es|ing)?|enters?|exits?|shows? up|turns? up|appears?|gets? (?:in|out|home|back|there|here)|(?:is|are) (?:seen|spotted|home|out|back|there|here|around|in town|alone|away|at|in|on)|returns?|park(?:s|ed)?|drives?|travels?|walks?|departs?|checks? (?:in|out)|has (?:left|arrived))"
_WHEN = {
    "en": rf"\b(?:when(?:ever)?|if|once|as soon as|where|what time|every time) (?:the |our |a )?(?:\w+ )?{_HOLDER}(?:['’]s {_OF_THEIRS})?(?: of (?:the |our )?\w+)? (?:next |ever |just |first )?{_GOES}\b",
    "fr": rf"\b(?:quand|lorsque|des que|si|ou|chaque fois que) (?:l[ae] |l'|notre |un |une )?{_HOLDER} (?:ne |se |s'|y )?(?:quitt\w+|arriv\w+|sort\w*|rentr\w+|part(?:e|ent|ira)?|entr\w+|vien\w+|pass\w+|appara\w+|montre|dejeun\w+|din(?:e|ent)|mang\w+|rencontr\w+|est (?:vue?|la|chez|a|en|de retour|absente?)|descend\w*|se gare|gare)\b",
    "de": rf"\b(?:wenn|sobald|falls|wann|wo|ob) (?:der|die|unser\w{{0,2}}|ein\w{{0,2}}) (?:\w+ )?{_HOLDER}(?: \w+){{0,4}} (?:verlasst|verlassen|kommt|ankommt|eintrifft|geht|erscheint|auftaucht|wegfahrt|losfahrt|abfahrt|heimkommt|heimfahrt|zuruckkommt|weggeht|rausgeht|gesehen wird|parkt|betritt|ist|aussteigt|einsteigt|wohnt|unterwegs ist|trifft|isst|speist|fahrt|wegfliegt|fliegt)\b",
    "es": rf"\b(?:cuando|si|donde|en cuanto|cada vez que|quando|onde) (?:(?:el|la|o|a|nuestr[oa]) )?{_HOLDER} (?:se )?(?:sal\w+|lleg\w+|entr\w+|ven\w+|viene|aparec\w+|aparezca|pas[ae]\w*|vuelv\w+|vay?a|va|cheg\w+|sai\w*|est[ae]|esta|cen[ae]\w*|com[ea]n?|almuerz\w+|march\w+|aparc\w+|deje|deja)\b"
    rf"|\b(?:cuando|si|en cuanto|quando) (?:se )?(?:sal[ge]\w*|llegu?e\w*|entr[ea]\w*|veng[ao]|viene|aparezc[ao]|aparece|pase?|vuelva|chegu?e|chegar|sair|saia) (?:el|la|los|las|o|a|l[ao] hij[oa] del?(?: la)?) ?{_HOLDER}\b",
    "it": rf"\b(?:quando|se|appena|dove|ogni volta che) (?:il |la |l'|un |una )?{_HOLDER} (?:si )?(?:esc\w+|arriv\w+|entr\w+|part[ea]\w*|vien\w+|pass\w+|torn\w+|presenta|compar\w+|lasci\w+|va (?:in|a|via)|cen[ai]|pranz[ai]|mangia|incontra|e (?:in|a|al|alla|fuori|qui)|parcheggia)\b|\b(?:quando|se|appena) (?:si )?(?:esc[ea]|arriva|arrivi|entra|parte|passa|torna|compare|viene) (?:il|la|l'|lo) ?{_HOLDER}\b",
    "pl": rf"\b(?:gdy|kiedy|jesli|jak|gdzie|czy|skoro|ilekroc) (?:\w+ )?(?:{_HOLDER}) (?:\w+ ){{0,2}}?(?:wyjdzie|wychodzi|przyjedzie|przyjdzie|przyjezdza|przychodzi|pojawi\w*|wejdzie|wchodzi|wroci|wraca|wyjedzie|wyjezdza|opusci|opuszcza|jest|bedzie|jedzie|je|jada|spotyka|leci|wylatuje|idzie|parkuje|wysiada)\b",
    "nl": rf"\b(?:als|wanneer|zodra|waar) (?:de|onze|een) {_HOLDER}(?: \w+){{0,4}} (?:verlaat|komt|aankomt|vertrekt|gaat|verschijnt|weggaat|thuiskomt|parkeert|is)\b",
}
_KIN = "|".join(
    (
        rf"\b{_ANY}['’]s {_OF_THEIRS}\b|\b{_OF_THEIRS} of (?:the |our ){_ANY}\b",
        rf"\b(?:fils|filles?|femme|epouse|epoux|mari|compagn(?:e|on)|enfants?|famille|chauffeur|frere|soeur|mere|pere) (?:du|de la|de l'|de notre) ?{_ANY}\b",
        rf"\b(?:sohn|sohne|tochter|frau|ehefrau|mann|ehemann|kind(?:er)?|familie|fahrer|lebensgefahrt\w+|bruder|schwester) (?:des|der|vom|unseres|unserer) {_ANY}\b",
        rf"\b(?:hij[oa]s?|mujer|esposa|marido|pareja|familia|chofer|escolta|herman[oa]|filh[oa]s?|mulher) (?:del|de la|de nuestr[oa]|do|da) {_ANY}\b",
        rf"\b(?:figli[oaie]?|moglie|marito|compagn[oa]|famiglia|autista|fratello|sorella) (?:del|della|dell'|di) ?{_ANY}\b",
        rf"\b(?:syn(?:a|em|owie)?|cork[aieię]|zon[aye]|maz|meza|dzieci|rodzin[aye]|kierowc[ay]|brat|siostr[ay]) {_ANY}\b",
        rf"\b(?:zoon|dochter|vrouw|man|kinderen|gezin|chauffeur) van (?:de|onze) {_ANY}\b",
    )
)
_TURNS = Late("|".join((*_WHEN.values(), _KIN)))
_THINGS = Late(
    r"\b(?:train|bus|coach|tide|ship|ferry|vessel|boat|tram|kran|fahre|schiff|zug|route|road|street|avenue|bridge|park|platz|strasse|brucke|hall of fame|cup|pokal|copa|coupe)\b"
)
_OFFICES_ZH = "(?:市长|县长|区长|镇长|村长|省长|州长|部长|局长|厅长|书记|主席|总统|总理|首相|董事长|总经理|老板|议员|国王|女王|主教|教皇|大使|法官)"
_OFFICES_AR = "(?:ال)?(?:عمدة|محافظ|وزيرة?|رئيسة?|والي|مديرة?|ملكة?|أميرة?|نائبة?|قاضي|سفيرة?|مطران)(?![ء-ي])"
_EAST = Late(
    f"{_OFFICES_ZH}[^，。；,;]{{0,8}}(?:离开|出门|出现|回家|下班|到达|抵达|到了|来了|走了|进了|出来|外出|吃饭|聚餐)|{_OFFICES_ZH}(?:的?(?:儿子|女儿|妻子|夫人|太太|丈夫|家人|司机|孩子))"
    f"|(?:عندما|إذا|متى|حين|أين|كلما) (?:ي|ت)(?:صل|غادر|خرج|دخل|حضر|عود|أتي|ظهر|مر) (?:ابن |ابنة |زوجة )?{_OFFICES_AR}|(?<![ء-ي])(?:ظهور|سفر|وصول|مغادرة|خروج|دخول|حضور|تحركات|عودة) (?:ال)?{_OFFICES_AR[6:]}|(?<![ء-ي]){_OFFICES_AR} (?:[ء-ي]+ )?(?:ي|ت)(?:تعشى|تغدى|لتقي|سافر|غادر|صل|خرج|دخل|حضر|ظهر|عود|مر)(?![ء-ي])"
    f"|(?:ابن|ابنة|زوجة|زوج|سائق|عائلة|أولاد) {_OFFICES_AR}"
)


_ASKS = {
    "the": ("when ",), "our": ("when ",), "le": ("quand ",), "la": ("quand ", "cuando ", "quando "), "der": ("wenn ",), "die": ("wenn ",),
    "el": ("cuando ",), "il": ("quando ",), "lo": ("quando ",), "o": ("quando ",), "de": ("als ",),
}  # fmt: skip
"""A rule may leave out when: "le préfet part en week-end". What is asked is told by its article, or in Polish by its verb."""
_POLISH = Late(_WHEN["pl"])


def _asks(low: str) -> bool:
    article = re.split(r"[ ']", low, maxsplit=1)[0]
    said = (
        low,
        *(asked + low for asked in _ASKS.get(article, ("quand ", "quando ") if article == "l" else ())),
    )
    return any(map(_TURNS.search, said)) or _POLISH.search("gdy " + low) is not None


def goings(text: str) -> Iterator[Hit]:
    """The whole text, where it asks after an office holder's way or somebody of theirs."""
    low = fold(text).replace("’", "'")
    if (_asks(low) and not _THINGS.search(low)) or (not text.isascii() and _EAST.search(text)):
        yield 0, len(text), "person"

# SPDX-License-Identifier: AGPL-3.0-or-later
"""Somebody told in a rule by clothes, hair, dog, pram or habits: "la dame aux cheveux bleus", "the baker leaves her shop".

A word for one human being and a turn that only a person takes: in or with what one wears or leads, where one sits and whom
one feeds, what one does with one's own. The word alone is a function, the turn alone a thing's. Asked of folded text; linear.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from tocsin.core.guard.late import Late
from tocsin.core.guard.lexicon.offices import OFFICES
from tocsin.core.guard.normal import fold
from tocsin.core.guard.watches.looks import is_one_body
from tocsin.core.guard.words import Token

Hit = tuple[int, int, str]

_KIN = frozenset(
    """mum mom mother dad father gran granny grandma grandad grandpa teen teenager kid toddler neighbour neighbor pensioner busker beggar jogger
    maman mere papa pere mamie papi grand-mere grand-pere vieille vieux ado gamin gamine gosse voisin voisine retraite retraitee marchand marchande
    mama mutter vater oma opa omi opi alte alter alten nachbar nachbarin rentner rentnerin seniorin senior bettler joggerin
    madre padre abuela abuelo anciana anciano vieja viejo nina nino chiquilla vecina vecino jubilado jubilada mendigo
    mamma nonna nonno anziana anziano vecchia vecchio bambina bambino vicina vicino pensionata pensionato mendicante signorina tabaccaia tabaccaio edicolante gelataio gelataia
     matka ojciec babcia dziadek staruszka staruszek starszy starsza chlopiec nastolatek nastolatka sasiad sasiadka emeryt emerytka zebrak
    mevrouw meneer vrouw buurman buurvrouw jongen meisje senhora senhor rapariga rapaz menina menino velha velho vizinha vizinho
    femeia barbatul doamna domnul batrana batranul baiatul fata vecinul kadin adam teyze amca kiz cocuk dede nine genc""".split()
)
_WORN = (
    r"on (?:a|an|his|her) (?:\w+ )?(?:scooter|skateboard|bike)|(?:in|with|wearing|wears) (?:the |a |an |that |his |her |those )?(?:[\w-]+ ){0,3}(?:coat|jacket|raincoat|overcoat|hoodie|hat|cap|beanie|scarf|anorak|parka|cardigan|jumper|sweater|tracksuit|dungarees|wellies|sandals|skirt|dress|trousers|jeans|shorts|glasses|sunglasses|earrings?|rucksack|backpack|handbag|umbrella|cane|walking stick|crutches|zimmer frame|rollator|pram|pushchair|stroller|buggy|dogs?|puppy|(?:labrador|terrier|poodle|spaniel|whippet|dachshund|greyhound|alsatian|collie|bulldog)s?|hair|curls|plaits|accent)",
    r"(?:mit|in|im)(?: der| dem| den| einer| einem| ihrem| seinem| ihren| seinen| ihrer| seiner)? (?:\w+ ){0,2}(?:\w*mantel|\w*jacke|anorak|parka|\w{0,8}hut|\w*mutze|kappe|kapuze\w*|schal|pulli|pullover|latzhose|jeans|kleid|stiefeln|sandalen|rucksack|handtasche|regenschirm|(?:geh)?stock|krucken|rollator|kinderwagen|hund|hunden|hundchen|dackeln?|pudeln?|schaferhunde?n?|mops\w*|roller|skateboard|labrador|terrier|\w*haaren?|locken|zopfen|akzent|ohrring\w*)",
    r"(?:a la|au|aux|avec|en|portant)(?: le| la| un| une| son| sa| ses| les| des)? (?:\w+ ){0,2}(?:manteau|veste|blouson|anorak|parka|doudoune|impermeable|chapeau|bonnet|casquette|capuche|echarpe|pull|jupe|robe|salopette|sandales|sac a dos|parapluie|canne|bequilles|deambulateur|poussette|landau|chiens?|caniche|teckel|labrador|trottinette|cheveux|boucles|meches|tresses|accent)",
    r"(?:con|de|del|en|lleva|vestid[oa] de)(?: el| la| los| las| un| una| su| sus)? (?:\w+ ){0,2}(?:abrigo|chaqueta|cazadora|anorak|sombrero|gorra|gorro|capucha|bufanda|jersey|sudadera|falda|vestido|sandalias|mochila|bolso|patinete|monopatin|paraguas|baston|muletas|andador|cochecito|carrito de bebe|perr[oa]s?|perrit[oa]|caniche|labrador|pelo|melena|rizos|trenzas|mechas|acento)",
    r"(?:con|col|coi|dal|dalla|dai|in|dagli)(?: il| la| un| una| lo| i| gli| suo)? ?(?:\w+ ){0,2}(?:cappotto|giacca|giubbotto|giaccone|piumino|cappello|berretto|cappuccio|sciarpa|felpa|maglione|gonna|vestito|stivali|sandali|zaino|borsetta|ombrello|bastone|stampelle|deambulatore|passeggino|carrozzina|monopattino|cane|cani|cagnolino|barboncino|bassotto|capelli|ricci|treccia|trecce|accento|orecchini)",
    r"na (?:\w+ )?(?:hulajnodze|deskorolce|rowerze)|(?:w|z|ze|o) (?:\w+ ){0,2}(?:plaszczu|kurtce|czapce|kapeluszu|kapturze|kapturem|szaliku|swetrze|bluzie|spodnicy|sukience|spodniach|kozakach|plecakiem|torebka|parasolem|parasolka|laska|kulami|balkonikiem|wozkiem dzieciecym|wozkiem spacerowym|dzieckiem|psem|pieskiem|pudlem|jamnikiem|wlosami|wlosach|lokami|warkoczem|akcentem|kolczykiem)",
    r"(?:met|in)(?: de| het| een| haar| zijn)? (?:\w+ ){0,2}(?:\w*jas|jack|muts|pet|hoed|sjaal|trui|jurk|rok|laarzen|rugzak|paraplu|wandelstok|krukken|rollator|kinderwagen|hond|hondje|teckel|haar|krullen|accent)",
    r"(?:com|de)(?: o| a| um| uma)? (?:\w+ ){0,2}(?:casaco|blusao|chapeu|bone|capuz|cachecol|saia|vestido|mochila|bengala|muletas|carrinho de bebe|cao|caes|cachorro|caozinho|cabelo|trancas|sotaque|brincos)",
    r"cu (?:\w+ ){0,2}(?:haina|palarie|sapca|caciula|fular|rucsac|umbrela|baston|carje|carucior\w*|cainele|caine|catel\w*|parul|par|accent)|(?:\w+ )?(?:sacli|montlu|sapkali|bereli|paltolu|ceketli|kopekli|bebek arabali|bastonlu|gozluklu|sakalli|biyikli)",
)
_DOES = (
    r"(?:feeds?|feeding) (?:the |her |his )?(?:\w+ )?(?:pigeons|birds|ducks|cats|gulls|swans|geese|squirrels|strays|foxes)|sits|always sits|hangs around|loiters|loitering|lingers|begs|begging|busks|busking|sleeps|sleeping rough|smokes|jogs|jogging|sings",
    r"(?:leaves?|locks?|opens?|shuts?|closes?|parks?|walks?|takes?|drops?|collects?|carries|pushes|brings?|buys?|washes|leaving|locking|closing|parking|walking|taking|pushing) (?:up )?(?:her|his)|gets? (?:on|off) (?:the|at)|catches the|(?:comes?|goes?|heads?|gets?|walks?) home|leaves (?:for|home|the house)|goes (?:out|jogging|shopping|running)|on (?:her|his) (?:way|round|break|own|bike|phone)",
    r"(?:who|that) (?:always|usually|often|sits|walks|feeds|comes|goes|waits|sells|lives|hangs|parks|takes|wears|plays|drives|rides|runs|jogs|smokes|drinks|talks|shouts|sings)",
    r"futtert|fuhrt (?:ihren|seinen|den) hund|sitzt|bettelt|schlaft|raucht|joggt|spaziert|gassi\w*|verlasst (?:ihr|sein)\w*|(?:ihren|seinen) (?:laden|hund|wagen|stammplatz|kiosk)|nach hause (?:geht|kommt|fahrt)|heim(?:kommt|geht|fahrt)|aus dem haus|wohnt",
    r"nourri\w*|donne a manger|promen\w+ (?:son|ses|le|un)|assise?|s'assoit|s'assied|mendie|fume|dort|fait (?:son jogging|la manche|ses courses)|rentre chez|sort de chez|(?:quitte|ferme|gare|ouvre) (?:son|sa|ses)|habite",
    r"da(?:ndo)? de comer|alimenta (?:a )?(?:las|los) (?:palomas|gatos|patos)|pasea (?:a |al |su |con )|se sienta|sentad[oa]|mendiga|pide limosna|fuma|duerme|sale de (?:su|casa)|(?:cierra|abre|aparca) su|vuelve a casa|vive",
    r"da (?:da mangiare|il pane|le briciole)|nutre|sfama|porta (?:a spasso|fuori) il|siede|sedut[oa]|chiede l'elemosina|dorme|esce di casa|(?:chiude|apre|lascia|parcheggia) (?:il suo|la sua|bottega)|torna a casa|abita",
    r"karmi\w*|siedzi|siedzac\w+|siada|przesiaduj\w+|zebrze|pali papieros\w*|spi|spaceruje|wyprowadza psa|wraca do domu|wychodzi z domu|(?:zamyka|otwiera|parkuje) swoj\w*|mieszka",
    r"(?:his|her|ses|sus|suoi|sue|ihre|seine|jego|jej) (?:usual )?(?:hours|habits|routine|route|timetable|horaires|habitudes|tournee|horarios|costumbres|rutina|orari|abitudini|zeiten|gewohnheiten|runde|zwyczaje|godziny)",
    r"voert|zit|bedelt|rookt|slaapt|haar winkel|zijn winkel|naar huis (?:gaat|komt)|passeia o|senta-se|pede esmola|dorme na|hraneste|sta pe banca|cerseste|plimba|besleyen|oturan|gezdiren",
)
_SITS = Late(
    r"\b(?:lady|woman|man|guy|lad|girl|boy|bloke|granny|grandpa|tramp) (?:on|from|at) the (?:\w+ )?(?:bench|corner|kiosk)\b|\b(?:dame|monsieur|vieux|vieille|gars|mec|papi|mamie|clochard) du (?:\w+ )?(?:banc|coin|kiosque|square)\b"
    r"|\b(?:alte[rn]?|mann|frau|typ|oma|opa|penner|madchen|junge) (?:auf|von|an) der (?:\w+ )?(?:parkbank|bank|ecke)\b|\b(?:abuel[oa]|viej[oa]|senora?|chic[oa]|tipo|tia|mendigo) (?:del|de la) (?:banco|esquina|portal|quiosco|parque)\b"
    r"|\b(?:vecchi[oa]|signor[ae]|nonn[oa]|tizio|tizia|barbone) (?:della panchina|dell'angolo|dell'edicola|sulla panchina)\b|\b(?:pan|pani|dziadek|babcia|facet|menel|staruszk?[ea]k?) (?:z|na) (?:lawki|lawce|rogu|rogiem)\b"
)
"""Where somebody sits."""
_HOW = Late(rf"(?<![\w'-])(?:{'|'.join((*_WORN, *_DOES))})(?![\w-])")
_ROOMS = Late(
    r"(?:hat|coat|dogs?|hair|cane|haar|umbrella|pram|buggy) (?:rack|stand|hook|peg|warden|kennel|unit|patrol|dryer|salon)"
)
_A_MAN = Late(r"\b(?:the|that|a|old|young|elderly|little|tall|big|homeless) man\b")
"""In German it is anybody."""
_WHO_ZH = "(?:老太太|老太|老头子?|老人|老奶奶|老爷爷|大妈|大爷|大叔|大姐|阿姨|奶奶|爷爷|女人|男人|女子|男子|女孩子?|男孩子?|小孩|姑娘|小伙子?|妇女|女士|女生|男生|少年|青年|邻居|店员|老板娘?|摊主|师傅|保安)"
_WHO_AR = "(?:ال)?(?:مرأة|امرأة|سيدة|عجوز|رجل|شاب|شابة|فتاة|بنت|ولد|صبي|جار|جارة|بائع|بائعة|خباز|حلاق|بقال|حارس|عازف|متسول)"
_EAST = (
    Late(
        rf"(?:穿(?![过越行梭山透])|戴|背(?![后面景靠])|牵(?![引涉])|推(?![迟出广荐进土动])|抱(?![歉怨])|拄|扎|染(?![料厂病])|留(?!意|下|守|学))[^，。；,;]{{1,20}}{_WHO_ZH}"
        rf"|(?:喂|遛|逗)(?:流浪)?(?:猫|狗|鸽子?|鸟)[^，。；,;]{{0,10}}{_WHO_ZH}|{_WHO_ZH}[^，。；,;]{{0,12}}(?:喂|遛)(?:流浪)?(?:猫|狗|鸽|鸟)"
        rf"|(?:总是?|每天|天天|老是|经常|常)(?:坐|蹲|躺|睡|站)[^，。；,;]{{1,14}}{_WHO_ZH}|{_WHO_ZH}[^，。；,;]{{0,6}}(?:总是?|每天|天天|老是|经常|常)(?:坐|蹲|躺|睡|站|来|去|在)"
    ),
    Late(
        rf"(?<![ء-ي]){_WHO_AR} [^،.؛]{{0,30}}?(?<![ء-ي])(?:ذات|ذو|صاحبة?|يرتدي|ترتدي|لابسة?|بمعطف|بقبعة|مع كلب[ءتهاي]{{0,2}}|يجلس|تجلس|يطعم|تطعم|ينام|تنام|يتسول|تتسول|يغلق|تغلق|يمشي|تمشي|يتنزه|تدفع عربة|يسكن|تسكن)(?![ء-ي])"
    ),
)  # fmt: skip


def habits(text: str, words: Sequence[Token]) -> Iterator[Hit]:
    """The whole text, where it tells somebody so."""
    if not text.isascii() and any(told.search(text) for told in _EAST):
        yield 0, len(text), "person"
        return
    low = fold(text).replace("’", "'")
    if _SITS.search(low):
        yield 0, len(text), "person"
    if _ROOMS.search(low) or not _HOW.search(low):
        return
    if _A_MAN.search(low) or any(_is_somebody(word.low) for word in words):
        yield 0, len(text), "person"


def _is_somebody(low: str) -> bool:
    return low in _KIN or low in OFFICES or is_one_body(low)

# SPDX-License-Identifier: AGPL-3.0-or-later
"""What somebody at work does, somebody told by looks, boats of migrants: "the cleaner is late", "der Große mit dem Halstattoo", "pateras".

A rule may name a job ("night crew"); with what only people do beside it, it watches them. Whoever is told by size and a tattoo is
watched whatever they do. Asked of folded text; linear, for every gap is bounded.
"""

from __future__ import annotations

from collections.abc import Iterator

from tocsin.core.guard.late import Late
from tocsin.core.guard.normal import fold
from tocsin.core.guard.said.one_here import somebody

Hit = tuple[int, int, str]

_DOES = Late(
    r"(?<![\w-])(?:"
    r"(?:is|are|comes?|arrives?|turns? up|gets? in|shows? up) (?:\w+ )?late|late (?:again|for (?:work|shift))|clocks? (?:in|on|off|out)|(?:falls?|fell|is|are) asleep|sleeps? on|smok(?:es?|ing)|drinks?|drinking"
    r"|(?:his|her|their) phones?|slack\w*|\d+ ?min\w* breaks?|(?:long|longer|too many) breaks?|(?:in|to|on) the (?:toilets?|loo|bathroom)|goes on (?:holiday|leave)|leaves? early|(?:rate|speed|productivity|output|error rate) (?:below|under|above|drops?|falls?)|gossip\w*|has (?:a )?visitors?|calls? in sick|too slow"
    r"|raucht|rauchen|schlaft|schlafen|pennt|trinkt|sauft|zu spat|(?:zu )?lange? pause\w*|am handy|trodelt|bummelt|schimpf\w*|meckern|meckert|lastern|kriegt besuch|krankmeldet|auf dem klo|auf (?:der|die) toilette|zu langsam|blaumacht"
    r"|(?:arriv\w+ |est |sont )?en retard|fument?|fumer|dort|dorment|glande\w*|aux toilettes|pauses? trop|ralent|rale|se plai\w+|part en (?:week-?end|vacances)|au telephone|trop lente?s?|bavarde\w*|traine\w*"
    r"|llega\w* tarde|tarda\w* (?:mucho|demasiado)|fuman?|fumar|duerme\w*|beben?|(?:en|al) (?:el )?bano|(?:el|al) movil|se quejan?|bajan? el ritmo|de vacaciones|descansan? (?:mucho|demasiado)|muy lent[oa]s?"
    r"|(?:arriva\w* )?in ritardo|fuma(?:no|re)?|dorm(?:e|ono)|beve|bevono|(?:al|in) bagno|al cellulare|si lament\w+|parla\w* male|in ferie|esc(?:e|ono) di casa|lent[oiae]|troppo lent[oiae]|batte la fiacca"
    r"|spoznia\w*|sie spoznia\w*|pal[ia]|spi|pije|w toalecie|na telefonie|narzeka\w*|na urlop\w*|wychodzi z domu|(?:za )?dluga? przerw\w*|obija\w*|za wolno"
    r"|too (?:long|much|often)|zu (?:lange?|viel|oft)|trop (?:longtemps|souvent|de temps)|demasiado|troppo|za (?:dlugo|duzo|czesto)|demais|te (?:lang|veel|vaak)|hung ?over|drunk|crie?s|crying|weint|betrunken|verkatert|pleure|ivre|llora|borrach[oa]|se levanta|piange|ubriac[oa]|placze|pijan[ya]|low scores?|behind target"
    r"|te laat|rookt|slaapt|klaagt|klagen|chega\w* atrasad[oa]s?|fuma|dorme|reclama\w*"
    r")(?![\w-])"
)
_HEADS = r"(?:the (?:tall|big|short|fat|bald|skinny|blonde?|dark|young|old|new) (?:one )?(?:with|in|w)|(?:der|die|den|dem) (?:grosse|kleine|dicke|dunne|lange|blonde|dunkle|bartige|alte|junge|neue)n? mit|(?:le|la) (?:grand|petit|gros|maigre|vieux|jeune|blond|brun|nouveau)e? (?:au|a la|aux|avec|en)|(?:el|la) (?:alt|baj|gord|flac|rubi|moren|calv|viej|nuev)[oa] (?:del?|con)|(?:il|la|l['’]|quell[oa]) ?(?:(?:alt|bass|grass|magr|biond|mor|pelat|vecchi|nuov)[oa] )?(?:col|con|coi|dal|dalla)|(?:ten|ta|tego|te) (?:\w+(?:y|i|a|ego) )?(?:z|ze|w))"
_WORN = r"(?:\w*tattoos?|tattoo\w*|rings?|mohawk|mohican|irokes\w*|cresta|crete|\w*tatowierung\w*|tatuaggi[oe]?|tatuajes?|tatouages?|tatuaz\w*|dreads?|dreadlocks|rastas?|glatze|bart|beard|barbe|barba|brod\w+|narbe|scar|cicatriz|cicatrice|blizn\w+|piercing\w*|brille|glasses|lunettes|gafas|occhiali|okular\w+|zahnlucke|ohrring\w*|earrings?|kapuze\w*|hoodie|capuche|sweat|capucha|cappuccio|kaptur\w+|cap|casquette|gorra|cappellino|czapc\w+|ponytail|coleta|queue de cheval|coda|kucyk\w*|jacke|jacket|veste|chaqueta|giacca|kurt\w+)"
_LOOKS = Late(
    rf"(?<!\w){_HEADS} (?:[\w']{{1,14}} ){{0,3}}{_WORN}(?!\w)|(?:le|la|un|ce) (?:gars|mec|type|fille|nana) (?:au|a la|aux|avec|en) "
    rf"|(?<!\w)(?:bloke|guy|lad|lass|fella|chap|geezer|typ|kerl|bursche|chaval|chavala|tipo|tia|chic[oa]|pibe|tizi[oa]|ragazz[oa]|gosc|facet|koles|laska|dziewczyn\w+) (?:with|w|in|mit|con|de la|del|col|z|ze) (?:[\w']{{1,14}} ){{0,3}}{_WORN}(?!\w)"
    r"|(?<!\w)(?:malattie|assenze) nel(?:la|lo)? \w+|(?<!\w)(?:krankmeldungen|krankenstand) (?:im|in der) \w+"
)
_BOATS = Late(
    r"(?<!\w)(?:pateras?|cayucos?|barcon[ei]|gommon[ei] (?:di|con|carich\w+)|small boats? (?:\w+ )?(?:arriv\w*|land\w*|cross\w*|launch\w*|at dover|in the channel)|(?:boats?|dingh(?:y|ies)) (?:with|of|carrying) (?:migrants|refugees|people)|(?:boote?|schlauchboote?) (?:mit|voller) (?:migranten|fluchtling\w*)|(?:bateaux?|canots?|embarcations?) (?:de|avec des) (?:migrants|refugies)|(?:lodz\w*|pontony?) z (?:migrant\w+|uchodzc\w+))(?!\w)"
)
_FARMERS = Late(
    r"(?<!\w)(?:rolnicy|gornicy|bauern|landwirte|agriculteurs|routiers|agricultores|camioneros|agricoltori|camionisti|farmers|truckers) (?:na|auf der|sur l['’a]\s?|sur|en la|en|sulla|sull['’]|on the|on) ?[a-z]{1,3}-?\d{1,4}(?!\w)"
)
_ONE_AR = "(?:ال)?(?:عامل|عاملة|عمال|موظف|موظفة|موظفات|موظفين|حارس|سائق|بواب|طباخ|ممرض|ممرضة|معلم|منظف|منظفة|بائع|كاشير|متدرب|متدربة|نادل|طبيب|طبيبة)(?: [ء-ي]+)?|[ء-ي]{3,12} من (?:ال)?(?:مخزن|مستودع|استقبال|مطبخ|وردية|نظافة)"
_DOES_AR = "(?:ي|ت)تأخر\\w*|متأخرة?|(?:ي|ت)نام|نائمة?|(?:ي|ت)دخن|(?:ي|ت)شرب|(?:ي|ت)أخذ استراحة|استراحة طويلة|الحمام|(?:ي|ت)شتكي\\w*|(?:ي|ت)سجل (?:دخول|خروج|حضور)|(?:ي|ت)بكي|سكران|(?:ي|ت)تحدث\\w* عن"
_MINE_AR = (
    "زوجتي|زوجي|طليقتي|طليقي|خطيبتي|خطيبي|حبيبتي|حبيبي|ابنتي|ابني|أختي|أخي|جارتي|جاري|مديري|زميلي|زميلتي"
)
_ONE_ZH = "保安|保洁|清潔工?|仓管|倉管|工人|员工|員工|司机|司機|骑手|騎手|前台|护士|護士|老师|老師|收银员?|收銀員?|服务员|厨师|学徒|实习生|店员|话务员|客服|文员|门卫|快递员|外卖员|叉车工|装卸工"
_DOES_ZH = "睡觉|睡覺|打瞌睡|迟到|遲到|早退|抽烟|食煙|喝酒|上?厕所太?|玩手机|玩手機|偷懒|偷懶|摸鱼|抱怨|请假|請假|打卡|休息太?[久长]|聊天|[离離]座|[太过過][久长長]|哭"
_EAST = Late(
    rf"(?<![ء-ي])(?:{_ONE_AR}) (?:[ء-ي]+ )?(?:{_DOES_AR})(?![ء-ي])|(?<![ء-ي])(?:{_MINE_AR})(?![ء-ي])|(?:{_ONE_ZH})[^，。；,;]{{0,5}}(?:{_DOES_ZH})|(?<![ء-ي])(?:قوارب|مراكب|زوارق) (?:ال)?(?:مهاجر|هجرة|لاجئ|موت)[ء-ي]*|偷渡[船客艇]"
)
_MINE = Late(
    r"(?<!\w)(?:my|mein\w{0,2}|mon|ma|mi|mio|mia|moj|moja|meu|minha|mijn) (?:next.door )?(?:neighbou?r|landlord|landlady|boss|ex|flatmate|roommate|nachbar(?:in)?|vermieter(?:in)?|mitbewohner(?:in)?|chef(?:in)?|kolleg(?:e|in)|voisine?|proprio|patronn?e?|collegue|vecin[oa]|casero|jef[ea]|vicin[oa]|capo|collega|sasiad(?:ka)?|szef(?:owa)?|buurman|buurvrouw)(?!\w)(?!['’]?s? (?:street|road|hood))"
)


def at_work(text: str) -> Iterator[Hit]:
    """The whole text, where it watches somebody so."""
    if not text.isascii() and _EAST.search(text):
        yield 0, len(text), "person"
        return
    low = fold(text).replace("’", "'")
    if _BOATS.search(low):
        yield 0, len(text), "ethnicity"
    if _FARMERS.search(low):
        yield 0, len(text), "demonstration"
    if _LOOKS.search(low) or _MINE.search(low) or _conduct(low):
        yield 0, len(text), "person"


def _conduct(low: str) -> bool:
    """ "Un livreur arrive en retard", "pickers too long in the toilets": whoever does it stands before."""
    return any(somebody(low, 0, done.start(), surely=True) for done in _DOES.finditer(low))

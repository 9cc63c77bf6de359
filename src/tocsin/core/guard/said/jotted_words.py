# SPDX-License-Identifier: AGPL-3.0-or-later
"""Words of `jotted`: who stirs, tells, drinks, begs or hangs about, by language. Folded (no case, no accents), as patterns."""

from __future__ import annotations

_PLACED = r"(?= (?:at|in|on|outside|near|by|behind|among|again|from) (?:the )?(?:\w+ )?(?:gates?|fence|shift|crew|staff|canteen|entrance|door|yard|depot|workforce|floor|nights?|team|lobby|car park|building)\b)"

STIRS = {
    "en": rf"trouble-?makers?|ring-?leaders?|instigators?|rabble[- ]rousers?|stirrers? (?:at|in|among|on) (?:the )?(?:staff|crew|shift|night|gate|late)\w*|agitators?{_PLACED}|(?<!event )(?<!race )(?<!tour )(?<!concert )(?<!festival )(?<!show )(?<!party )(?<!conference )(?<!the )organi[sz]ers?{_PLACED}",
    "fr": r"meneu(?:rs?|ses?)|fauteurs? de troubles?|agitat(?:eur|rice)s? (?:devant|dans|parmi|au|a) (?:l'equipe|le portail|la grille|le personnel|l'entree|les)\b|organisateurs? (?:devant|a) (?:le portail|la grille)",
    "de": r"radelsfuhrer\w*|aufwiegler\w*|unruhestifter\w*|querulant\w*|stimmungsmacher\w*|aufruhrer|(?<!kabel)storenfried\w*|organisatoren (?:vor|am) (?:dem )?tor|stimmung gegen (?:die|den) (?:leitung|chef\w*|\w*leiter\w*|geschaftsfuhrung)",
    "es": r"cabecillas?|alborotador(?:es|as?)?|revoltos[oa]s|agitador(?:es|as) (?:en|entre|del?) (?:el |la |los )?(?:turno|puerta|plantilla|noche|personal|entrada)\w*|organizadores (?:en|ante) la puerta",
    "it": r"sobillator(?:e|i)|sobillatric[ei]|caporion[ei]|facinoros[oi]|fomentator[ei]|agitator[ie] (?:nel|tra|fra|nella|davanti|al|alla) (?:il |i |al )?(?:turno|cancello|notte|personale|dipendenti|operai|porta|ingresso)",
    "pl": r"prowodyr\w*|podzegacz\w*|wichrzyciel\w*|macicie\w+|buntownic\w+|buntownik\w*",
}
"""An agitator is a mixer, too, and an organiser a concert's: these stand where people are."""

TELLS = {
    "en": r"(?:journalist|reporter|press)\b[^.;!?\n]{0,40}\b(?:one of (?:ours|us|our own)|somebody|someone) (?:must have |has |have )?(?:talked|spoken|told|leaked)|whistle-?blow(?:ers?|ing)|snitch(?:es)?|grass(?:ed|es) (?:us|him|her|them) up|mole (?:in|inside|among) (?:the )?(?:\w+ )?(?:team|office|staff|shift|crew|department|logistics)|(?:leaks?|leaked|leaking|leaker \w+ \w+ sends|sends|passes|passed|gives|gave) (?:\w+ ){0,3}(?:to|with) (?:the )?(?:press(?! (?:room|office|hall|desk|line|shop))|media|journalists?|reporters?|papers)",
    "fr": r"(?:journaliste|presse)\b[^.;!?\n]{0,40}\b(?:quelqu'un|un des notres|l'un de nous) a (?:parle|bavarde)|lanceurs? d'alertes?|lanceuses? d'alertes?|balances? (?:dans|parmi) l'equipe|mouchards?(?! (?:a bord|electronique|du camion))|indics?",
    "de": r"(?:journalist\w*|reporter\w*|presse)\b[^.;!?\n]{0,40}\b(?:einer von uns|jemand) (?:hat )?(?:\w+ )?(?:geredet|geplaudert|gequatscht)|whistleblower\w*|hinweisgeber(?:in|innen)?(?!schutz|system|portal|stelle)|maulwurf im (?:team|betrieb|buro|lager)|nestbeschmutzer\w*|denunziant\w*",
    "es": r"(?:periodista|prensa)\b[^.;!?\n]{0,40}\b(?:alguno de los nuestros|alguien|uno de los nuestros) (?:ha )?(?:hablo|hablado)|denunciantes?|sopl[oó]n(?:es|a)?|chivat[oa]s?|filtrador(?:es|a)?|confidentes?",
    "it": r"(?:giornalista|stampa)\b[^.;!?\n]{0,40}\b(?:uno dei nostri|qualcuno) ha parlato|whistleblower|informator[ei](?! (?:medic|scientific))|spion[ei] (?:in|nel|nella) (?:ufficio|turno|reparto|magazzino)|delator[ei]|talpa (?:in|nel|nell'|tra)",
    "pl": r"(?:dziennikarz\w*|prasa)\b[^.;!?\n]{0,40}\bktos (?:z naszych )?(?:gadal|mowil|powiedzial)|(?<!hakowy-)(?<!hakowy )sygnalist(?:a|ka|ki|ce|e)(?! (?:dzwig|hakow|plac))|donosiciel\w*|kapus\w{0,3}|konfident\w*",
}
"""Who tells the press, an office or a chief what went wrong."""

DRINKS = {
    "en": r"drunk(?:en|s)?(?! tanks?)|hung-?over|tipsy|intoxicated|inebriated|paralytic|(?:stoned|high) on (?:shift|duty|weed|drugs)|on drugs|junk(?:ie|y|ies)|druggies?|addicts?|smackheads?|crackheads?|winos?",
    "fr": r"ivres?|saoule?s?|alcoolisee?s?|ivrognes?|poivrots?|eme(?:che|chee)|toxicos?|junkies?|drogue(?:e|s|es)?(?= (?:dans|devant|au|a|sur|qui))",
    "de": r"betrunken\w*|besoffen\w*|angetrunken\w*|alkoholisiert\w*|volltrunken\w*|alkoholfahne|besoffski|saufer|junkies?|bekifft\w*|zugedrohnt|verkatert|drogensuchtig\w*|suchtkranke\w*",
    "es": r"borrach[oa]s?|ebri[oa]s?|embriagad[oa]s?|ha(?:n)? bebido|habia bebido|con resaca|drogad[oa]s?|yonquis?|colocad[oa] (?:en|de) (?:turno|porros)",
    "it": r"ubriac(?:o|a|hi|he|one|oni)|sbronz[oaie]|brill[oa] (?:in|sul) (?:turno|lavoro)|ha(?:nno)? bevuto|aveva bevuto|drogat[oaie]|tossic[oi](?= (?:in|davanti|sulle|nel|che)|$)",
    "pl": r"pijan\w+|nietrzezw\w+|podpit\w+|skacowan\w+|na kacu|pod wplywem (?:alkoholu|narkotykow)?|nacpan\w+|cpun\w*|narkoman\w*|zalan\w+ w trupa|pijak\w*|pijaczk\w+",
}
DRANK = {
    "es": r"duerme|durmiendo|beben?(?= (?:en|por|toda|todo))",
    "it": r"dorm(?:e|ono)|bev(?:e|ono)(?= (?:nel|in|al|davanti|tutta))",
    "fr": r"(?:a|avait|ont) (?:encore )?bu(?! (?:l'eau|de l'eau|un cafe))|dort(?= (?:dans|sur|sous|aux?|devant|derriere|en|toute|encore|pres|la nuit|par terre|chez|debout|a (?:cote|l'|la|son))\b)|dorment|boi(?:t|vent)(?= (?:sur|dans|au|toute|devant))",
    "pl": r"(?:pil|pila|pili|wypil|wypila|popija\w*)(?! (?:kaw|wod|herbat))|spi(?= (?:na|w|pod|przy))",
    "de": r"(?:hat|hatte|haben) (?:wieder |schon )?getrunken|nach alkohol|schlaf(?:t|en)(?= (?:im|in|am|auf|vor|unter))|sauf(?:t|en)(?= (?:im|in|am|auf|vor))",
    "en": r"(?:had|has|have|been) (?:been )?(?:drinking|drunk)|of (?:alcohol|drink|booze)|(?:sleeping|asleep) (?:in|by|on|under|at|near|behind|outside)",
}
"""What somebody must stand before."""

POOR = {
    "en": r"rough[- ]sleepers?|sleeping rough|beggars?|begging|begs|panhandl(?:ers?|ing)|vagrants?|hobos?|bag lad(?:y|ies)|(?<!for )(?<!for the )(?<!and the )homeless(?! (?:are|people (?:are|should|can|may)|shelters?|hostels?|centre|center|charity|unit|service|day|night shelter|kitchen|outreach|accommodation|refuge|project))",
    "fr": r"sdf|(?<!pour )(?<!centre )(?<!accueil )sans[- ]abris?|mendiant(?:e?s?)|clochard(?:e?s?)|fait la manche|mendie(?:nt)?",
    "de": r"obdachlose[rnm]?(?! ?(?:nheim|nunterkunft))|bettel(?:t|n)|bettler(?:in|innen|n)?|penner(?:in)?|wohnungslose[rn]?|schnorrer\w*|landstreicher\w*",
    "es": r"mendig[oa]s?|mendigando|vagabund[oa]s?|indigentes?|(?<!albergue )(?<!para )(?<!de )sin ?techo|(?:hombre|mujer|persona|senora?|chico|alguien) sin (?:hogar|techo)|(?:pidiendo|pide|piden) limosna",
    "it": r"(?<!ordini )(?<!ordine )(?<!frati )mendicant[ei]|accatton[ei]|barbon[ei]|clochard|(?<!per )senza ?tetto|vagabond[oi]|elemosina",
    "pl": r"bezdomn(?:a|y|ego|ej|i)(?! (?:pies|kot|psa|kota))|zebrz[ae]\w*|zebra(?:k|ka|cy|czk\w|jac\w+)|menel\w*|wloczeg\w*|kloszard\w*",
}
LOITERS = {
    "en": r"(?:teen\w*|youths?|kids|lads|boys|girls|youngsters|students|locals|(?:the )?same (?:men|man|group|guys|people|lot))\b[^.;!?\n]{0,12}\b(?:hanging (?:around|about|out)|loiter\w*|lurking|milling about|messing about|smoking weed)|(?:gangs?|bunch) of (?:kids|youths|lads|teen\w+|boys)",
    "fr": r"(?:jeunes|ados?|gamins?|gars|bande)\b[^.;!?\n]{0,16}\b(?:trainent|traine|squattent|zonent|rodent|glandent)|bande de (?:gosses|gamins|jeunes|ados)|jeunes (?:du quartier|de la cite|des cites)",
    "de": r"(?:jugendliche\w?|jugend|teenager|halbstarke|typen|jungs|gestalten)\b[^.;!?\n]{0,16}\b(?:lunger\w+|herumlunger\w+|hang\w+ (?:\w+ ){0,3}(?:rum|herum|ab)|treiben sich|rumhang\w+)|(?:kinder|jugend)bande|(?:lungern|hangen) (?:\w+ ){0,3}(?:jugendliche|typen|jungs)",
    "es": r"(?:jovenes|chavales|chicos|pibes|adolescentes|ninatos)\b[^.;!?\n]{0,16}\b(?:merodea\w*|rondan|rondando|de botellon|vagan)|banda de (?:crios|chavales|jovenes|ninatos)|chavales (?:del|de la|de los) \w+",
    "it": r"(?:ragazz[ie]|ragazzini|giovani|adolescenti|ceffi)\b[^.;!?\n]{0,16}\b(?:bighellon\w+|ciondol\w+|gironzol\w+|si aggira\w*|bivacc\w+)|banda di (?:ragazzini|ragazzi|giovani)",
    "pl": r"(?:mlodziez|nastolat\w+|chlopak\w+|wyrostk\w+|malolat\w+)\b[^.;!?\n]{0,16}\b(?:krec\w+ sie|walesa\w*|szwenda\w*|wystaj\w+|przesiadu\w+|pija)|banda (?:dzieciakow|wyrostkow|gowniarzy)",
}

PAST = {
    "en": r"ex-?con(?:vict)?s?|(?:out of|been in|was in) (?:prison|jail)|did time|criminal record|(?:stink\w*|smell\w*|smelt|reek\w*) of (?:weed(?! ?kill| ?control)|cannabis|pot)|smok\w+ (?:weed|pot|a joint|joints|cannabis)",
    "fr": r"(?:sort|sorti|sortie|sortait) de (?:prison|taule)|ex-?(?:detenue?|taularde?)|casier judiciaire|fum\w+ (?:du shit|un joint|des joints|de l'herbe|du cannabis)",
    "de": r"(?:war|sass|gesessen|kommt) (?:im|aus dem) (?:knast|gefangnis)|vorbestraft\w*|ex-?(?:knacki|haftling)|kifft|kiffen|kiffer\w*",
    "es": r"(?:salio|sale|salido) de la carcel|ex-? ?(?:presidiari[oa]|convict[oa])|antecedentes penales|fuma\w* (?:porros|marihuana|canutos)",
    "it": r"(?:stat[oa]|uscit[oa]) (?:in|dal|di) (?:galera|carcere|prigione)|pregiudicat[oi]|ex-? ?detenut[oa]|si fa(?:nno)? le canne|fuma\w* (?:canne|spinelli|erba)",
    "pl": r"(?:siedzial\w*|byl\w*) w (?:wiezieniu|kryminale)|(?:wyszedl|wyszla) z (?:wiezienia|pudla)|karan[ya] (?:sadownie)?|(?:pal\w+|jara\w*) (?:trawke|ziolo|marihuane|zielsko)",
}
FOLLOWS = {
    "en": r"follow (?:him|her|them(?! up)|(?:that|the) (?:man|woman|guy|lad|bloke|girl|boy|couple)\b)",
    "fr": r"suivre (?:l'homme|la femme|(?:le|ce) (?:type|gars|mec|jeune)|cet homme|cette femme)",
    "de": r"(?:mann|frau|typ|person|kerl|jugendliche\w?)\b[^.;!?\n]{0,24} (?:verfolgen|beschatten|hinterhergehen)",
    "es": r"segui[rd] (?:al? (?:la )?(?:encapuchad[oa]|hombre|tipo|chic[oa]|mujer|senora?|chaval))",
    "it": r"seguire (?:l'uomo|la donna|il (?:tizio|ragazzo|tipo)|la (?:ragazza|tipa))",
    "pl": r"sledzic (?:tego |te |ta )?(?:faceta|mezczyzn\w|kobiet\w|chlopaka|goscia)",
}
FROM = {
    "fr": r"(?:types|gens|mecs|gars|filles|jeunes) (?:de l'est|des pays de l'est)",
    "es": r"(?:unos|unas|gente|tipos|chicos|mujeres) (?:del|de los paises del) este(?! del)",
    "it": r"(?:gente|tipi|ragazzi|quelli|uomini|donne) dell'est(?!erno)|(?:rumeni|albanesi|ucraini|bulgari|nigeriani|marocchini|cinesi) (?:al|alla|in|nel|davanti|che (?:non|si|bev|dorm|fum|rub|litig|stan|sta|urla|and)\w*)\b",
    "pl": r"(?:ukraincy|ukraincow|bialorusini|rumuni|gruzini|wietnamczycy|turcy|hindusi|czeczeni) (?:pij\w*|siedz\w*|stoj\w*|spi\w*|na|w|przy|pod|z)",
    "de": r"(?:bulgaren|rumanen|ukrainer|albaner|syrer|afghanen|turken|russen|araber|somalier) (?:an|am|auf|im|in|vor|saufen|sitzen|schlafen|stehen)\b",
}

ZH = (
    ("conduct", r"记者[^。；;\n]{0,16}(?:有人|谁)(?:说了|泄露|泄密|多嘴)"),
    ("conduct", r"坐过牢|有前科|刑满释放|抽大麻|吸大麻"),
    ("conduct", r"煽动者|煽動者|闹事(?:者|的人)|鬧事者|带头(?:的人|闹事)|刺头|举报人|舉報人|告密者|泄密者|爆料人"),
    ("conduct", r"(?:喝|灌)(?:醉|多了|了酒|酒)|醉(?:酒|汉|漢|醺醺)|酒后(?:上班|上岗|驾)|酗酒|吸毒|瘾君子"),
    ("conduct", r"流浪(?:汉|漢|女|者|人员|的人|男)|乞丐|要饭的|乞讨|无家可归的?(?:人|男|女)"),
)  # fmt: skip
AR = (
    ("conduct", r"صحف(?:ي|ية)[^.؛\n]{0,24}(?:أحد منا|أحدنا|شخص ما) (?:تكلم|تحدث|سرب)"),
    ("conduct", r"(?:خرج|خرجت) من (?:ال)?سجن|صاحب سوابق|(?:ي|ت)دخن (?:ال)?حشيش"),
    ("conduct", r"(?<![ء-ي])(?:و|ف)?(?:ال)?(?:محرض(?:ون|ين|ة)?|مشاغب(?:ون|ين|ة)?|مثير(?:ي|و) (?:ال)?(?:شغب|فتن)\S*|مبلغ عن مخالفات|مسرب(?:ة|ين|ون)? (?:ال)?(?:معلومات|أسرار|وثائق)|واش(?:ي|ية))(?![ء-ي])"),
    ("conduct", r"(?<![ء-ي])(?:و|ف)?(?:ال)?(?:سكران(?:ة|ين)?|سكارى|مخمور(?:ة|ين)?|ثمل(?:ة|ين)?|مدمن(?:ة|ين)?)(?![ء-ي])|(?:ي|ت)?شرب(?:ت|وا)? (?:ال)?(?:خمر|كحول|مسكر)\S*|رائحة (?:ال)?(?:خمر|كحول) (?:من|على) (?:ال)?(?:سائق|حارس|عامل|موظف)"),
    ("conduct", r"(?<![ء-ي])(?:ي|ت)تسول(?:ون|ين)?(?![ء-ي])|(?<![ء-ي])(?:و|ف)?(?:ال)?(?:متسول(?:ة|ين|ون)?|مشرد(?:ة|ين|ون)?|متشرد(?:ة|ين|ون)?|شحا[ذد](?:ة|ين)?)(?![ء-ي])"),
)  # fmt: skip

ABSENT = {
    "en": r"(?:is |are |still )?(?:off sick|signed off|on sick leave)",
    "fr": r"(?:est )?(?:en arret(?: maladie)?|en longue maladie)(?! (?:d'urgence|de la|du|des|technique))",
    "es": r"(?:esta )?de baja(?! (?:tension|presion))",
    "it": r"(?:e )?in (?:malattia|mutua)",
    "pl": r"(?:jest )?na (?:zwolnieniu|l4|chorobowym)",
    "de": r"(?:ist )?(?:krankgemeldet|krankgeschrieben|im krankenstand)",
}
"""Right behind somebody."""

FOLLOW = {
    "en": r"(?P<en>[a-z][a-z-]{2,20})(?:'s)? (?:supporters?|fans?|followers|voters?|backers|sympathi[sz]ers?|loyalists)",
    "fr": r"(?:partisane?s|sympathisante?s|supporters|fans|electeurs) (?:de |d')(?P<fr>[a-z][a-z-]{2,20})",
    "de": r"(?P<de>[a-z][a-z]{2,20})-(?:anhanger|wahler|fans|unterstutzer)(?:in|innen|n)?|(?:anhanger|wahler|fans|unterstutzer)(?:innen|n)? von (?P<von>[a-z][a-z-]{2,20})",
    "es": r"(?:seguidor(?:es|as)|partidari[oa]s|simpatizantes|votantes|hinchas) de (?P<es>[a-z][a-z-]{2,20})",
    "it": r"(?:sostenitori|sostenitrici|seguaci|simpatizzanti|elettori|fan) di (?P<it>[a-z][a-z-]{2,20})",
    "pl": r"(?:zwolennic[yz]\w*|sympatyc[yz]\w*|wyborc[yo]\w*|fan[io]\w*) (?P<pl>[a-z][a-z-]{2,20})",
}
"""Of whom somebody is a follower: clubs have towns' names and plain ones."""
FOLLOWED = frozenset("trump biden corbyn starmer farage macron melenchon zemmour merz scholz weidel hocke wagenknecht sanchez abascal ayuso meloni salvini conte tusk tuska kaczynski kaczynskiego bosak bosaka mentzen mentzena orban erdogan modi milei lula bolsonaro putin putina thunberg".split())  # fmt: skip
FOLLOW_EAST = (
    ("party", "(?<![ء-ي])(?:و)?(?:أنصار|مؤيدو|مؤيدي) (?!(?:ال)?(?:نادي|فريق|منتخب|كرة))[ء-ي]{3,}"),
    ("party", "(?<!队)(?<!隊)(?<!球会)的(?:支持者|拥护者|擁護者|追随者)"),
)

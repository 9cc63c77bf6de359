# SPDX-License-Identifier: AGPL-3.0-or-later
"""Words for one person, and how such a one is sought or got away, by language, folded, as readable data."""

from __future__ import annotations

from tocsin.core.guard.normal import bare_letters

SOUGHT = {
    "en": (
        r"boy|girl|lad|lass|man|woman|males?|females?|child|children|toddler|baby|teen\w*|pensioner|adults?|person|suspects?|gunman|inmates?|prisoners?|fugitives?|siblings|sisters|brothers|patient|veteran|hiker|elderly|resident|teenagers?",
        r"seen|looking for|look out for|search\w*|sought|locat\w+|find|missing|wandered|walked away|abduct\w+|taken|kidnap\w*|escaped?|absconded|at large|on the run|on the loose|wanted|armed|dangerous|approach|return|whereabouts|bolo|appeal|welfare|recogni[sz]e|identify|help us|not returned|did not return|failed to return|gone from home|walked out of|left (?:the )?ward|not come home|not come back",
    ),
    "fr": (
        r"garcons?|filles?|fillettes?|hommes?|femmes?|enfants?|adolescente?s?|personnes?|adultes?|individus?|detenue?s?|prisonniere?s?|mineure?s?|suspecte?s?|bebe|octogenaire|vieillard|dames?|ado|prisonniers?",
        r"recherch\w+|cherch\w+|disparu\w*|disparition|enlev\w+|evade\w*|en fuite|apercue?s?|egaree?|desorientee?|fugu\w+|signalement|approche[rz]|retrouver|vetue?|armee?s?|vous vu|reconnaiss\w+|aidez|pas revenue?|pas rentree?|sans etre revue?|\w* ?evadee?s?",
    ),
    "de": (
        r"jungen?|madchen|mann|frau|kind(?:es|er)?|jugendliche[rn]?|person|schuler(?:in)?|haftlinge?|gefangene[rn]?|tater|senior(?:in)?|rentner(?:in)?|verdachtige[rn]?|patient(?:in)?|bewohner(?:in)?|straftater|insasse|seniorin|mannes|madchens|schulers",
        r"vermiss\w+|gesucht|sucht|suche|gesehen|entfuhr\w+|fluchtig\w*|flucht|geflohene?[rn]?|entwichen\w*|entlaufen|orientierungslos|hinweise|ansprechen|bewaffnet\w*|bekleidet|abgangig|kennt|wo ist|demen\w+|heimgekehrt|nicht nach hause|nicht zuruck(?!ge(?:geb|brach|zahl|schick|stell|leg))\w*|ausbruch|weggelaufen|verlaufen|wiedererkenn\w+",
    ),
    "es": (
        r"nin[oa]s?|hombres?|mujer(?:es)?|menor(?:es)?|adolescentes?|joven|persona|adult[oa]s?|ancian[oa]|intern[oa]|reclus[oa]|pres[oa]|sospechos[oa]s?|encontrarl[ao]|senora?|reo|abuel[oa]|chic[oa]",
        r"busc\w+|busqueda|desaparec\w+|localiz\w+|encontrar\w*|sustraid[oa]|secuestr\w+|fugad[oa]|extraviad[oa]|vestia|pesquisa|paradero|armad[oa]|peligros[oa]|acerque|anos|visto|reconoce\w*|no ha vuelto|no regres\w+|no volvio|alzheimer|escap\w+",
    ),
    "it": (
        r"bambin[oaei]|uom[oi]n?i?|donn[ae]|ragazz[oaei]|anzian[oa]|minor[ei]|person[ae]|detenut[oi]|individuo|signor[ae]|scomparsi|\w{4,}enne|detenut[aei]",
        r"scompar\w+|cerca|cercasi|ricerc\w+|rapit[oaie]|evas[oi]|in fuga|allontanat\w+|visto|avvicin\w+|rintracci\w+|armat[oi]|anni|allerta|vist[oaie]|ritrova\w+|riconosce\w+|non rientrat\w+|fuggit\w+|demenza|notizie",
    ),
    "pl": (
        r"chlopiec|chlopca|chlopiec|dziewczyn\w+|mezczyzn\w+|kobiet[ayeęe]|dzieck[oa]|osob[ay]|senior\w*|nastolat\w+|wiezie?n\w*|wieznia|zakladu karnego|podejrzan\w+|pani|pana|osadzon\w+|chlopak\w*",
        r"zagin\w+|poszuk\w+|szuka|widzial\w*|uprowadz\w+|porwan\w+|uciek\w+|zbieg\w*|uzbrojon\w+|ktokolwiek|rozpozna\w+|odnale\w+|nie wroci\w*|wysz\w+ z domu|widzia\w+|zbieg\w+",
    ),
    "nl": (
        r"jongen|meisje|man|vrouw|kind|persoon|verdachte|gevangene|bejaarde|gedetineerde|dame|deze persoon|tiener|vrouwtje",
        r"vermist\w*|gezocht|gezien|ontvoerd\w*|op de vlucht|voortvluchtig\w*|uitkijken|uit te kijken|opsporing|gewapend\w*|spoorloos|weggelopen|ontsnapt|kent u|herkent|getuigen|niet thuis|niet teruggekeerd",
    ),
    "pt": (
        r"criancas?|menin[oa]s?|homem|mulher|idos[oa]s?|jovem|pessoa|reclus[oa]|adolescente|foragido|rapaz|rapariga|avo|pres[oa]|utente|senhora",
        r"desaparecid\w+|procur\w+|raptad[oa]|rapto|evadid[oa]|em fuga|aborde|visto|localizar|anos|viu|viram|encontrar|reconhece\w*|nao voltou|nao regressou|fugiu|demencia",
    ),
    "nordic": (
        r"man(?:nen)?|mand(?:en)?|mann(?:en)?|kvinnan?|kvinde[n]?|kvinne[n]?|flicka|pige|jente|pojke|dreng|gutt|barn|person|pensionar|flickan|pojken|pigen|drengen|gutten|jenta|jenten|intern|innsatt|fange[n]?|indsat",
        r"forsvun\w+|soker|leter|letar|leder efter|efterlys\w*|etterlys\w*|eftersog\w*|bortrov\w*|bortfor\w*|savne\w*|bevapna\w*|missing people|har (?:du|ni|i|dere) set[t]?|hj(?:a|ae|æ|e)lp oss?|hitta|kanner du|kjenner du|genkender|borta|borte|gaet fra|gatt fran|gatt fra|demens|rymde|rymt|romte|finde|finne|ikke kommet hjem|inte kommit hem",
    ),
    "fi": (
        r"mies|miehen|nainen|naisen|tyt[t]?on?|poika|pojan|lapsi|lapsen|henkilo\w*|tyton|tytto\w*|vanki|vangin|potilas",
        r"kadon\w*|etsi\w*|siepat\w*|katosi|aseist\w*|nahny\w+|loyta\w+|lahti|karannu\w*|karkas\w+|palannut",
    ),
    "tr": (
        r"cocu[kg]\w*|kiz\w*|adam|kadin|supheli|sahis|hukumlu|mahkum\w*|yasli|kadin\w*|erkek",
        r"kayip|aran\w+|kacir\w+|firar\w*|silahli|yasinda\w*|gordunuz|bulma\w+|donmedi|kact\w+",
    ),
    "ro cs": (
        r"barbat|femeie|fata|baiat|copil|muz|zena|divka|chlapec|dite|senior\w*|fetit\w+|fetei|baiatul|batran\w*|detinut\w*|divku|chlapce|chlapec|senior\w*|vezen",
        r"disparut\w*|cautat\w*|rapit\w*|evadat|patr\w+|pohres\w+|nezvest\w+|hled\w+|unes\w+|uprchl\w*|vazut\w*|gasi\w*|plecat\w*|evadat\w*|videl\w*|najit|nevratil\w*|odes\w+|utekl\w*",
    ),
    "hu": (
        r"lany\w*|fiu(?:t|ra|nak)?|ferfi\w*|gyerme\w+|idos|no(?:t|nek)?|fogoly|fogva\w*",
        r"latta|lattak|megtalal\w+|elment|nem tert|eltunt|megszokott|keres\w+",
    ),
    "ca": (
        r"nena|nenes|noi[a]?|home|dona|menor|persona",
        r"vist|trobar|desaparegu\w+|busquem|fugi\w*",
    ),
    "el": (
        r"κοριτσι\w*|αγορι\w*|ανδρα\w*|γυναικα\w*|ηλικιωμεν\w+|παιδι\w*|κρατουμεν\w+",
        r"δει|ειδατε|βρεθει|βρουμε|εφυγε|εξαφανι\w+|αγνοειται|αποδρασ\w+|απεδρασε",
    ),
    "ru uk": (
        r"девоч\w+|девуш\w+|мальчик\w*|ребен\w+|женщин\w+|мужчин\w+|пенсионер\w*|осужденн\w+|заключенн\w+|д[іи]вчин\w+|д[іи]вчат\w+|хлопч\w+|дитин\w+|ж[іи]нк\w+|чолов[іи]к\w*|засуджен\w+",
        r"видели|на[йи]ти|ушел|ушла|вернул\w+|сбежал\w*|потерял\w+|пропал\w*|разыск\w+|бачили|зна[йи]ти|п[іи]шов|п[іи]шла|поверну\w+|вт[іи]к|втекла|зник\w*|розшук\w+",
    ),
}
"""For each language: one person, and what is said of one who is sought."""
AGED = (
    r"\b\d{1,2}[ -]years?[ -]olds?\b(?= (?:\w+ ){0,2}(?:boy|girl|man|woman|male|female|child|teen|driver|resident|pensioner))|(?:^|[:,;.] ?|\b(?:a|an|the|for) )\d{1,2}-year-olds?\b(?=$|[,.;:] | (?:is|was|who|from|last|missing|with)\b)|\b(?:boy|girl|man|woman|teen\w*|child)[, ]{1,2}(?:aged? )?\d{1,2}\b(?! ?(?:min|hour|h\b|km|m\b|:|\.))"
    r"|\brunaway \d{1,2}-year-old"
    r"|\b(?:garcon|fille|fillette|homme|femme|enfant|adolescente?|personne)s?,? (?:agee?s? )?(?:de )?\d{1,2} ans\b"
    r"|\b\d{1,2}-?jahrige[rnsm]? (?:junge|madchen|mann|frau|kind|schuler|person|senior|rentner|patient)|\b(?:der|die|ein|eine|einem|einer|einen|den|dem|nach) \d{1,2}-?jahrige[rnsm]?\b(?! \w*(?:bestehen|jubila|feier|geburt))"
    r"|\b(?:nin[oa]|hombre|mujer|menor|joven|persona|adolescente|ancian[oa]),? de \d{1,2} anos\b|\b(?:bambin[oa]|uomo|donna|ragazz[oa]|anzian[oa]),? di \d{1,2} anni\b|\b\d{2}enne\b"
    r"|\b\d{1,2}-?(?:letni(?:a|ego|ej|m)?|letnia) (?:chlop|dziew|mezcz|kobie|dzieck|senior)|\b\d{1,2}-?latk[aięie]\b|\b(?:jongen|meisje|man|vrouw) van \d{1,2}\b|\b\d{1,2}-?jarige (?:jongen|meisje|man|vrouw)"
    r"|\b(?:crianca|menin[oa]|homem|mulher|idos[oa]|jovem),? de \d{1,2} anos\b|\b\d{1,2}-ar(?:ig|ing|ige)[aen]? (?:man|kvinna|flicka|pojke|mand|kvinde|pige|dreng|mann|jente|gutt)|\b\d{1,2}-vuotia\w+ (?:mie|nai|tyt|poi|lap)"
    r"|\b\d{1,2} yasinda\w* |\d{1,2}χρον[οηωεα]"
)
AGE = (
    r"years?|boy|girl|man|woman|teen\w*|child|runaway|ans|\d{0,2}(?:jahrige[rnsm]?|jarige|letni(?:a|ego|ej|m)?|latk[aięie])|anos|anni|\d\denne"
    r"|jongen|meisje|vrouw|ar(?:ig|ing|ige)[aen]?|vuotia\w+|yasinda\w*|\w*χρον\w*"
)
"""A word that each of these holds."""
_ONE_ZH = (
    "(?:老人|女孩|男孩|女子|男子|女童|男童|儿童|小孩|孩子|逃犯|嫌犯|犯人|囚犯|人员|少年|少女|婴儿|奶奶|爷爷)"
)
_ONE_AR = "(?:ال)?(?:طفلة|طفل|فتاة|فتى|رجل|امرأة|شخص|مسنة|مسن|سجين|سيدة|شاب|شابة|رضيع|رضيعة|جدة|خطير)"
EASTERN = (
    rf"(?:寻|找|搜寻|搜索|协寻|失联|失踪|走失|被拐|拐|通缉|缉拿|悬赏|在逃|越狱|见过|看到|可疑).{{0,8}}{_ONE_ZH}|{_ONE_ZH}.{{0,6}}(?:失联|失踪|走失|被拐|在逃|抱走|未归|越狱|逃脱)"
    rf"|(?:البحث عن|تائه|متغيب|مفقود|مطلوب|اختطاف|خطف|فار من|هارب|رأيتم|رأيت|رأى|شاهدتم|العثور على).{{0,20}}{_ONE_AR}|{_ONE_AR} .{{0,20}}(?:تائه|متغيب|مفقود|مطلوب|مختطف|هارب|هرب|مشبوه|فار|لم يعد|لم تعد)|عمر[هها]{{1,2}} \d{{1,2}}"
    r"|\b\d{1,2}-?Jährige[rnm]?\b"
    r"|\d{1,3}(?:岁|歳|세)(?:の)?(?:老人|女孩|男孩|女子|男子|男性|女性|儿童|女|男|여|남)"
    r"|(?:女の子|男の子|高齢者|女性|男性|子ども).{0,8}(?:見ませんでした|見かけ|探して|捜して|行方)|(?:여자아이|남자아이|여성|남성|노인).{0,10}(?:보셨|찾습니다|실종)"
)
"""The same in scripts without words or small letters, and ages in them."""
ASKED = (
    r"\bhave you seen|do you (?:recogni[sz]e|know)|can you (?:identify|help (?:us )?find)|help (?:us )?(?:to )?find"
    r"|(?:avez-vous|as-tu) (?:vu|apercu)|reconnaissez-vous|connaissez-vous|aidez-nous a (?:re)?trouver"
    r"|haben sie|wer hat|wer kennt|kennen sie|erkennen sie"
    r"|ha visto|han visto|has visto|reconoce(?:n)?|conoce|ayud\w+ a encontrar"
    r"|avete visto|hai visto|ha visto|riconoscete|conoscete|aiutat\w+ a (?:ri)?trovare"
    r"|czy widzi\w+|kto widzial|rozpoznajesz|pomoz\w* (?:nam )?odnale\w+"
    r"|heeft u|wie heeft|kent u|herkent u|help ons"
    r"|voce viu|alguem viu|viu|viram|reconhece|ajude\w* a encontrar"
    r"|har du set[t]?|har ni sett|har dere sett|kanner du igen|genkender du|kjenner du igjen|hj(?:a|ae|æ|e)lp oss?"
    r"|oletko nahnyt|auta loytamaan|videli jste|poznavate|pomozte najit|ati vazut|ajutati"
)
"""How a reader is asked after somebody, folded. A word for one person stands near behind it."""
_ONE = """boy girl woman man toddler baby infant newborn teen teenager teenage pensioner grandmother grandfather grandma grandpa lad lass schoolboy schoolgirl gunman fugitive
    inmate prisoner offender runaway
    garcon fille fillette femme homme enfant adolescent adolescente bebe nourrisson lyceenne lyceen collegien collegienne ecolier ecoliere grand-mere grand-pere octogenaire detenu
    detenue prisonnier individu
    junge madchen frau mann kleinkind saugling jugendlicher jugendliche seniorin rentner rentnerin großmutter großvater oma opa schuler schulerin haftling gefangener
    straftater tater patientin schwester bruder
    nino nina mujer hombre joven chico chica muchacho muchacha anciano anciana abuelo abuela recien-nacido estudiante recluso
    bambino bambina uomo donna ragazzo ragazza anziano anziana nonno nonna neonato neonata studentessa detenuto evaso minorenne giovane studente
    chlopiec chlopca dziewczynka dziewczynke dziewczynki mezczyzna mezczyzne kobieta kobiete dziecko niemowle babcia babcie dziadek nastolatek nastolatka nastolatke seniorka
    osadzony wiezien
    jongen meisje vrouw kleuter tiener tienermeisje bejaarde gedetineerde
    crianca jovem menino menina mulher homem rapaz rapariga idoso idosa estudante
    flicka flickan pojke pojken kvinna kvinnan mannen kille killen tjej spadbarn mormor farmor morfar farfar
    pige pigen dreng drengen kvinde kvinden mand manden spædbarn bedstemor bedstefar jente jenta gutt gutten kvinne kvinnen spedbarn bestemor bestefar innsatt indsat
    tytto tyton poika pojan nainen naisen mies miehen vauva isoaiti isoisa vanki vangin
    divka divku muz muzi chlapec chlapce zena zenu muze babicka novorozenec vezen
    kiz kizi cocuk cocugu adam adami kadin teyze amca bebek mahkum sahis
    fetita baiat baiatul femeie barbat batran batrana bunica bunicul bebelus detinut
    lany lanyt fiu fiut ferfi ferfit gyermek nagymama nagypapa csecsemo
    nena avia noiet κοριτσι αγορι ανδρας ανδρα γυναικα παιδι γιαγια παππους ηλικιωμενη ηλικιωμενος μωρο
    девочка девочку девушка мальчик мальчика женщина женщину мужчина мужчину ребенок ребенка бабушка дедушка младенец преступник осужденныи заключенныи пенсионер
    дівчинка дівчину хлопчик хлопчика жінка жінку чоловік чоловіка дитина дитину бабуся дідусь немовля
    mother father sister brother daughter wife husband aunt uncle neighbour neighbor walker hiker jogger swimmer
    mutter vater tochter sohn ehefrau ehemann nachbarin schulkind wanderer wanderin ausbrecher pilzsammler spaziergangerin
    soeur frere epouse epoux promeneur promeneuse randonneur randonneuse cueilleur voisine hermana hermano hija hijo esposa
    senderista excursionista vecina figlia figlio moglie marito sorella fratello pensionato pensionata escursionista cercatore matka ojciec siostra corka grzybiarz turysta
    moeder dochter buurvrouw buurman wandelaar jongetje irma caminhante moder dotter svampplockare turgaer vandrer vandreren aiti retkeilija marjastaja houbar """.split()
ONE = frozenset(map(bare_letters, _ONE))
"""One human being, by age, sex, kin or what they fled from. Without words that are a thing's in another of the languages."""
PUBLIC = tuple(
    """evac evak räum raum explos eksplo wybuch bomb attack angrif anschlag attent atent attac atak terror shoot shot schuss schies fusillad tirote sparator strzel shelter chemi chem gas gaz fire brand feu fuego
    incend pozar water wasser eau agua acqua wod vann vand power strom pradu elektr recall ruckruf rappel retir richiam wycof terugroep aterkall tilbage vaccin virus epidem covid exercise drill ubung exercic ejercic eserciz
    cwicz oefen ovning test proba siren clos gesperr ferm cerrad chius zamkn dicht accident unfall accid inciden wypad ongeluk ongeval olyck collis crash zusammen alarm warn flood hochw inond inund alluv powod storm sturm
    quake erdb seism terrem formula nahrung lait leche latte mleko lost-property fair market fest concert kermis expo""".split()
)
"""How words for what concerns everybody begin: a headline that holds one tells of more than somebody."""

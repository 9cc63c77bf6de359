# SPDX-License-Identifier: AGPL-3.0-or-later
"""Words of a kind of people as warnings and the news of a rescue use them, folded, as readable data; `word*` is a beginning."""

from __future__ import annotations

BELIEVERS = """
    worshipper* worshiper* churchgoer* congregant* parishioner* monks nuns friars amish hutterite* mennonite* mormon* imam imams rabbis
    glaubige glaubigen kirchganger* gottesdienstbesucher* nonnen monche monchen ordensschwester* ordensfrauen pfarrgemeinde kirchengemeinde moscheegemeinde* moscheeverein* judengemeinde* mennoniten hutterer* mormonen amische amischen pilgergruppe*
    fideles paroissien* nonnes bonzes pelerins mennonites
    feligres* fieles monjas monjes frailes menonita* huterita* peregrinos
    fedeli parrocchian* suore frati monache monaci mennoniti pellegrini
    wierni wiernych wiernym wiernymi zakonnic* zakonnik* mnisi mnichow mnichom parafian* mennonici amisze amiszow pielgrzymi pielgrzymow
    gelovigen kerkganger* moskeegangers kloosterlingen nonnen monniken nunnat munkit seurakuntalais* kirkossakavij*
"""
"""Those who believe or live by a faith, whatever the sentence says of them."""

ORIGINS = """
    undocumented indocumentad* illegals asylum-seeker* migrants migranti migrantes migranten* migrantow refugee* refugies refugiad* rifugiat* profughi fluchtling* gefluchtete* asylbewerber* asylsuchend* asylant* asielzoeker* vluchteling* uchodzc* cudzoziemc* obcokrajowc* pakolais* turvapaikanhakij* sans-papiers exiles clandestini extracomunitari*
    foreigners auslander auslandern stranieri extranjeros etrangers
    sinti sinti-* roma-* romasiedlung* romalager* romaviertel* romani romanileiri* romanikyl* romowie romow romom romsk* romskie gitano* gitana* gitans tsiganes zigeuner* woonwagen* nomadi gypsy gypsies landfahrer* cyganie cyganow cyganski*
    indigena indigenas indigenous autochtones ureinwohner*
"""
"""Those who are somewhere by where they come from or how they live."""

IMPAIRED = """
    deaf hard-of-hearing hearing-impaired visually-impaired wheelchair-user* wheelchair-bound gehorlose* taubstumm* schwerhorige* sehbehindert* blinde blinden rollstuhlfahrer* sourds sourdes malentendant* malvoyant* aveugles
    sordas sordos sordomud* ciegos invidentes sorde sordi ipovedenti ciechi gluche glusi gluchych gluchoniem* nieslyszac* niewidom* slabowidzac* slechthorende* rolstoelgebruiker* kuuro kuurot pyoratuol*
    unvaccinated ungeimpft* unvaccine* nieszczepion* niezaszczepion* ongevaccineerd* rokottamattom*
"""
"""Those who do not hear, see or walk, or are not vaccinated: said of some, and by no warning of all who are at risk."""

TURNS = {
    "faith": r"les (?:moines|religieux|religieuses|soeurs d[ue])|(?:jewish|muslim|islamic|sikh|hindu|buddhist) (?:community |cultural )?(?:centre|center|school|temple|home)"
    r"|(?:judisch|muslimisch|islamisch)\w{0,3} (?:gemeinde\w{0,8}|\w{0,12}zentrum|schule)|centre (?:culturel )?(?:juif|musulman|islamique)|centro (?:culturale? )?(?:judio|musulman|islamico|ebraico)|(?:centrum|gmina) (?:zydowsk|islamsk|muzulmansk)\w{1,4}",
    "ethnicity": r"travell?er(?:s['’]?|['’]?s) (?:site|camp|families|community)|gens du voyage|campi? nomadi|sans papiers",
    "health": r"wheelchair users?|hard of hearing|(?:blind|deaf) (?:people|persons|residents|visitors|children|men|women)|usag(?:er|ere)s? (?:de|en) fauteuil|personnes? en fauteuil"
    r"|usuari[oa]s? de silla|personas? (?:en|con) silla de ruedas|person[ae] in (?:carrozzina|sedia a rotelle)|osob\w{1,3} na wozk\w+|non[- ]vaccine(?:s|es)|no vacunad[oa]s|non vaccinat[ie]",
}
"""Turns of several words, as patterns without regard to capitals and accents."""

AILING = """
    asthma* astma* asmatic* diabet* diabeti* zuckerkrank* dialys* dialis* dializ* epilep* epilett* dement* demenc* demenz* alzheimer* psychiatr* psichiatric* psiquiatric* parkinson* leukami* krebskrank* herzkrank* cardiopat* cardiaques cardiacos sercow* copd bpco epoc hiv aids cancer onkolog* oncolog* chemo* autist* schizo* depress*
    handicap* disabled disabilities behindert* discapacit* minusvalid* disabil* niepelnospr* gehandicapt* vammais* sydansair* sydansairai* muistisair* pregnant schwanger* zwanger* enceintes embarazadas incinte ciezarn* gebrechlich* pflegebedurftig* bettlagerig* bedridden alit*
    nierenkrank* insuffisants chorzy chorych malati enfermos sieropositiv* seropositiv* ospiti-disabili transplant* tubercul* tuberkul* cholera polio
"""
"""An illness, whose name alone a warning may hold: it counts where something is said to have happened to those who have it."""

FACTS = """
    evacuated evacuating moved rescued transferred hospitalised hospitalized admitted killed died drowned injured trapped stranded airlifted treated relocated housed sheltered taken led carried hospital
    evakuiert verlegt gerettet geholt gebracht untergebracht eingeschlossen gestorben ertrunken verletzt behandelt krankenhaus klinikum spital umgesiedelt
    evacues evacuees evacue evacuee secourus secourues transferes transferees hospitalises hospitalisees bloques bloquees sauves blesses loges hopital noyes morts
    evacuados evacuadas desalojados desalojadas rescatados rescatadas trasladados trasladadas hospitalizados atrapados atrapadas heridos muertos hospital ahogados
    evacuati evacuate trasferiti trasferite soccorsi soccorse salvati ricoverati ricoverate bloccati bloccate feriti morti ospedale sfollati
    ewakuowani ewakuowane ewakuowano ewakuowanych przewiezieni przewiezione przewieziono przeniesieni uratowani uratowano hospitalizowani szpitalu szpitala szpitale uwiezieni zmarli ranni
    verplaatst betroffen klinik rsa pflegeheim altenheim seniorenheim ehpad verzorgingstehuis przeniesione
    geevacueerd gered overgebracht ziekenhuis evakuoitu siirretty pelastettu evakuoitiin pelastettiin siirrettiin sairaalaan sairaalassa outbreak ausbruch
"""
"""What has happened to somebody, and is no advice."""

HOUSES = """
    mosque mosques synagogue synagogues gurdwara gurdwaras moschee moscheen synagoge mosquee mosquees mezquita mezquitas sinagoga moschea moschee meczet meczety synagoga gurdwary moskee moskeija moskeijat synagogen mandir
"""
HOSTS = """
    opens opened opening hosts hosting shelters sheltering takes welcomes welcomed evacuated cooks feeds helps offers offered
    offnet offnete nimmt beherbergt hilft kocht evakuiert geraumt bietet
    accueille accueillent ouvre ouvrent heberge evacuee evacue aide propose
    acoge acogen abre abren evacuada desalojada ofrece alberga ayuda
    accoglie apre ospita evacuata allagata aiuta offre sgomberata
    otwiera przyjmuje goscie ewakuowany ewakuowano zaprasza pomaga
    opent ontvangt helpt avaa
"""
"""A house of few, and that those who keep it do something or are brought away."""

EAST = {
    "faith": "مصل[يو]ن|المصلين|المصلون|الراهبات|الرهبان|المؤمنين من|المسيحيين|信[众眾徒]|僧[人侣侶众眾]|修女|尼姑|教徒|教友|朝[圣聖]者|香客|(?:مسجد|كنيسة|كنيس)[^.،؛\\n]{0,24}(?:يفتح|تفتح|يستقبل|تستقبل|يؤوي|تؤوي)|清真寺[^，。；\\n]{0,12}(?:开放|開放|接收|收容|疏散)",
    "ethnicity": "(?:ال|لل|و)?(?:لاجئ|مهاجر|نازح سوري|غجر)(?:ين|ون)?(?![ء-ي])|طالبي اللجوء|[难難]民(?!署)|移民(?!局)|吉普[赛賽]人|无证(?:劳工|工人)|少数民族村民",
    "health": "(?:إجلاء|نقل|إنقاذ|وفاة|إصابة) (?:ال)?مرضى(?! إلى)|لل?صم(?![ء-ي])|ال?مكفوفين|المعاقين|ذوي الإعاقة (?:من|في)|لل?صم والبكم|[聋聾]人|[聋聾][哑啞]人|盲人|[轮輪]椅使用者|未接种(?:疫苗)?的?(?:儿童|人)",
}
"""The same in Arabic and Chinese, as patterns."""

# SPDX-License-Identifier: AGPL-3.0-or-later
"""Words of `behaves`, by language: how somebody at work behaves, what machines do as well, what of him alone, who is new. Folded, as patterns.

Beside each stand the words of which every one of its phrases holds one.
"""

from __future__ import annotations

RUDE = {
    "en": (
        "rude cheeky* insolent* gobby* mouthy* lazy idle work* slack* skiv* shirk* attitude* eyes phone* mobile* sleep* doz* nodd* napp* back* lip swears* shouts* sulk* break* toilet* loo bogs sick* fiddl* fudg* padd* cheat* falsif* fingered* rob nick* pinch* steal* pilfer* trusted* weight* drunk* smel* moan* bossy* dead* foul* arrogant* tempered* waste* lead pockets*",
        r"rude(?! (?:awakening|health|good))|cheeky|insolent|gobby|mouthy|lazy(?! (?:susan|river|eye))|bone[- ]idle|work-?shy|slack(?:s|ing) off|slacker|slacking|skiv(?:es|ing|er|ed)|shirk(?:s|ing|er)"
        r"|(?:bad|poor|terrible|shocking|stinking|an?|some|gives?|gave|giving|cops?|his|her|awful|with) (?:\w+ ){0,4}attitude|attitude (?:problem|stinks)|roll(?:s|ed|ing) (?:his|her|their) eyes"
        r"|(?:always|constantly|forever|permanently|sat|glued|just) (?:\w+ )?(?:on|to) (?:his|her|their) (?:phone|mobile)|on (?:his|her|their) (?:phone|mobile) (?:all|the whole|half|most|constantly|instead|again|while|during)"
        r"|(?:asleep|sleeps|sleeping|dozing|dozes|nodding off|nodded off|napping) (?:on|at|in|during|behind) (?:\w+ ){0,2}(?:shift|duty|job|wheel|desk|post|cab|van|hut|booth|gatehouse|nights|chair|canteen|store|work|room|lodge|office|kitchen|corridor|cupboard)"
        r"|(?:answers?|talks?|answered|talked|answering|talking) back|back-?chat|gives? (?:\w+ )?lip|swears at|shouts at|sulk(?:s|ing|y)"
        r"|(?:takes?|taking|took) (?:\w+ ){0,3}(?:fag|smoke|cigarette|smoking|toilet|long|longer|endless|extra|constant) (?:\w+ )?breaks?|hid(?:es|ing) in the (?:toilets?|loo|bogs)|pull(?:s|ing) (?:a )?sick(?:ies?)"
        r"|(?:fiddl|fudg|padd|cheat|falsif)\w{1,3} (?:\w+ ){0,3}(?:hours|times?sheets?|time ?cards?|clock|overtime|expenses|count|figures)|light-?fingered|on the rob"
        r"|(?:nicking|nicks|pinching|pinches|steals|stealing|pilfering|pilfers) (?:\w+ ){0,3}(?:stuff|stock|parcels?|boxes|tools|diesel|copper|food|cash|money|goods|sandwiches|bottles|from)"
        r"|can'?t be trusted|pull(?:s|ing)? (?:his|her|their) weight|drunk on (?:shift|duty|the job)|(?:smells?|smelling|smelt) of (?:drink|booze|alcohol|beer|weed)|moan(?:s|ing) (?:all|constantly|non-?stop)|bossy|dead ?weight|arrogant|foul-?mouthed|bad-?tempered|waste of space|swing(?:s|ing) the lead|hands in (?:his|her) pockets",
    ),
    "fr": (
        "repond* insolent* impoli* malpoli* grossier* feignant* faineant* flemmard* paresseu* tire gland* planqu* telephone* portable* tete gueule* tronche* yeux clope* pause* dort roupill* somnol* servir* sert trich* trafiqu* fraud* gonfl* pique* vole chaparde* fauche* aimable* odieu* arrogan* desagreable* flanc* attitude* ivre alcool* boit boude* ronchonne* rale mauvaise* parle*",
        r"repond\w* (?:\w+ )?(?:sechement|de travers|sur un (?:mauvais )?ton)|insolente?s?|impolie?s?|malpolie?s?|grossiere?s? avec|feignante?s?|faineante?s?|flemmarde?s?|paresseu(?:x|se)s?|tire[nr]?t? au flanc|gland(?:e|er|ouille)\b|se planqu\w+|planquee? (?:dans|aux)"
        r"|(?:toujours|sans arret|sans cesse|constamment|encore|passe \w+ \w+|tout le temps|scotchee?|pendue?) (?:sur|au|a) (?:son |sa |le )?(?:telephone|portable)|fait (?:toujours |souvent )?la (?:tete|gueule|tronche)|leve les yeux au ciel|pauses? (?:clope|cigarette)s? (?:a rallonge|toutes|sans|interminable|trop|tous)\w*|(?:dort|roupille|somnole) (?:\w+ ){0,2}(?:pendant|en|au|dans|a) (?:\w+ ){0,2}(?:service|poste|travail|cabine|guerite|loge|vestiaire|reserve|camion|garde|boulot)"
        r"|(?:se sert|se servir) dans|(?:triche|tricher|trafique|fraude|gonfle|trichait) (?:\w+ ){0,2}(?:sur|avec|dans)? ?(?:ses|les|la|des) (?:heures|pointages?|badges?|horaires|badgeuse|rendement|notes de frais)|(?:pique|vole|chaparde|fauche) (?:\w+ )?(?:dans|des|du|les|de la) (?:\w+ ){0,2}(?:colis|caisses?|stock|reserve|cartons|materiel|outils|gasoil|bouteilles|nourriture|cuivre)"
        r"|pas aimable|peu aimable|odieu(?:x|se)|arrogante?s?|desagreables? avec|mauvaise volonte|(?:mauvaise|sale|drole d') ?attitude|ivre (?:au|en) (?:service|travail|poste)|sent l'alcool|boit (?:au|pendant) (?:le )?(?:travail|service|poste)|boude|ronchonne|parle mal (?:a|aux)",
    ),
    "de": (
        "frech* patzig* unverschamt* pampig* faul* handy* rauch* zigarettenpaus* kippenpaus* dreist* respektlos* unhoflich* schlaft* schlafen* pennt* schnauz* maul* motz* meckert* druckt* bummelt* stiehlt* klaut* betrug* schummelt* mogelt* fahne* betrunken* besoffen* arbeitsscheu* unfreundlich* augen* genervt* drauckt* launisch* widerworte* trodelt* zigarettenpausen* kippenpausen*",
        r"frech(?:e|er)?(?! ?dachs)|patzig\w*|unverschamt\w*|pampig\w*|stinkfaul|faul(?! ?(?:turm|gas|schlamm|behalter))(?= (?:und|wie|,|\.|rum))|(?:standig|dauernd|immer|nur|pausenlos|hangt|klebt|wieder|stundenlang|spielt) (?:\w+ ){0,2}(?:am|mit dem|an seinem|an ihrem) handy|(?:dauernd|standig|endlos|lange|zu viele|alle \w+ minuten|dauernde) (?:\w+ )?(?:raucher?pausen?|zigarettenpausen?|kippenpausen?)"
        r"|dreist\w*|respektlos\w*|unhoflich\w*|unfreundlich\w* (?:zu|gegen|mit)|(?:schlaft|eingeschlafen|pennt) (?:\w+ ){0,2}(?:im|am|in der|auf) (?:dienst|nachtdienst|arbeitsplatz|schicht|pforte|kabine|lager|pause|loge|stapler)|(?:im|am|auf der) (?:dienst|nachtdienst|arbeit|schicht) (?:schlaft|eingeschlafen|pennt)|schnauzt|mault|motzt|meckert|gibt widerworte|verdreht (?:\w+ )?die augen|druckt sich|vertrodelt|trodelt|bummelt|faulenzt"
        r"|stiehlt|klaut|beklaut|(?:betrugt|schummelt|mogelt|betrug) (?:\w+ ){0,3}(?:stunden\w*|arbeitszeit\w*|zeiterfassung|stempel\w*|norm|akkord\w*|abrechnung)|(?:hat|mit) (?:\w+ )?(?:eine )?fahne(?= (?:zum|im|am|auf|bei|gekommen|$)|[,.])|betrunken (?:im|zum|zur|am) (?:dienst|schicht|arbeit\w*)|besoffen|arbeitsscheu|launisch",
    ),
    "es": (
        "escaque* vag* holgazan* gandul* maleducad* contest* groser* descarad* respondon* movil* telefono* cara* duerme* durmiendo* dormid* roba robando* lleva* mangonea* hurta* sisa trampa* trampea* falsea* falsifica* engana* chulo* chula* borracho* borracha* alcohol* actitud* antipatic* desagradable* fumar* ojos perezos* insolente* bebe impresentable*",
        r"escaquea\w*|(?:es|muy|un|una|mas) (?:un |una )?(?:vag[oa]|holgazan\w*|gandul\w*|perezos[oa])|haciendo el vago|vagueando|holgazaneando|maleducad[oa]s?|contest\w+ (?:\w+ ){0,2}(?:mal|de mala\w*|fatal|con chuleria)|groser[oa]s?(?! modo)|descarad[oa]s?|respondon\w*|insolentes?|(?:siempre|todo el (?:dia|turno|rato)|pegad[oa]|enganchad[oa]|constantemente|pasa \w+ \w+) (?:\w+ )?(?:con el|al|mirando el) (?:movil|telefono)|con el movil (?:todo|siempre|en vez|a todas)|(?:con|pone|poniendo) (?:\w+ )?(?:mala cara|malas caras|cara de)"
        r"|(?:se duerme|duerme|durmiendo|dormid[oa]) (?:\w+ )?(?:en|durante) (?:\w+ ){0,2}(?:turno|servicio|trabajo|garita|puesto|guardia|almacen|cabina|vestuario|camion|conserjeria|recepcion)|(?:roba|robando|hurta|sisa) (?:\w+ ){0,3}(?:cajas|material|mercancia|dinero|gasoil|cobre|herramientas|comida|botellas|paquetes|del)|se (?:lleva|llevando) (?:\w+ ){0,2}(?:cajas|material|mercancia|paquetes|herramientas|genero|cosas|comida)|(?:trampea|falsea|falsifica|engana|hace trampas?) (?:\w+ ){0,2}(?:con )?(?:las|los|el|sus) (?:horas|fichajes?|partes|albaranes)|en plan chul[oa]|muy chul[oa]|borrach[oa] (?:al|en|de) (?:turno|trabajo|servicio)|huele a alcohol|bebe en (?:el )?(?:turno|trabajo|horas)|(?:mala|pesima) actitud|actitud (?:mala|pesima|chulesca)|antipatic[oa]s?|desagradable con|sale a fumar cada|pone los ojos en blanco|impresentable",
    ),
    "it": (
        "rispond* scocciat* maleducat* sgarbat* scortes* sfaticat* fannullon* scansafatiche* lavativ* pigr* batte* fiacca* imbosca* telefon* cellulare* dorme* dormire* furb* timbrat* bara barano imbrogli* trucca* ruba rubando* frega* sparire* sparisce* ubriac* puzza* beve insolent* arrogant* muso broncio* occhi* strafottente* sigarett* svogliat* cartellin* bagno*",
        r"rispond\w* (?:\w+ ){0,2}(?:malissimo|scocciat[oa]|sgarbat\w+|con arroganza|a tono|in malo modo)|maleducat[oaie]|sgarbat[oaie]|scortes[ei]|sfaticat[oaie]|fannullon[ei]|scansafatiche|lavativ[oa]|pigr[oa](?= e|,|\.)|battono? la fiacca|batte la fiacca|imbosca\w*|(?:sempre|sta|attaccat[oa]|tutto il (?:turno|giorno)|continuamente|passa \w+ \w+) (?:\w+ )?(?:al|col) (?:telefono|cellulare|telefonino)|(?:dorme|addormenta|addormentat[oa]|dormire) (?:\w+ )?(?:in|sul|durante|nel|nella|alla|a) (?:\w+ )?(?:servizio|turno|lavoro|guardiola|portineria|cabina|spogliatoio|furgone|muletto|guardia)"
        r"|fa (?:il|la) furb[oa]|(?:bara|barano|imbroglia|trucca) (?:sulle|con le|le|sugli|con il|il) (?:ore|timbratur\w+|orari|cartellin\w)|(?:ruba|rubando|frega|fregando) (?:\w+ ){0,2}(?:pacchi|merce|materiale|soldi|gasolio|rame|attrezzi|cibo|bottiglie|dalle?|dal|nei)|fa(?:ccia)? sparire|ubriac[oa] (?:in|al|sul|a) (?:servizio|lavoro|turno)|puzza (?:di|d') ?(?:alcol|vino|birra)|beve (?:in|sul|durante) (?:il |al )?(?:servizio|lavoro|turno)|insolent[ei]|arrogant[ei](?! burrasca)|(?:tiene|col|mette) il (?:muso|broncio)|alza gli occhi al cielo|strafottente|svogliat[oa]|chius[oa] in bagno (?:col|a|per)|pause? sigaretta (?:ogni|continue|infinite)",
    ),
    "pl": (
        "pyskuj* bezczeln* nieuprzejm* arogan* chamsk* leni* obija* migaj* miga telefon* palarni* papieros* spi zasypia* drzemie* kradn* podbiera* podkrada* wynosi* oszukuj* falszuj* pijan* pije alkohol* odszczekuj* odburkuj* wzrusza* ramion* opieprza* niegrzeczn* obraz* wulgarn* przewraca* lenchuje* burczy* narzeka* marudzi*",
        r"(?:od)?pyskuj\w*|bezczeln\w+|nieuprzejm\w+|arogan\w+|chamsk\w+|jest leniw\w+|len(?:i|iwy|iuch)\w* sie|leniw[ya](?= i|,|\.)|obija sie|sie obija|miga sie|sie miga|opieprza sie|(?:ciagle|stale|caly czas|wiecznie|non stop|godzinami|zamiast \w+) (?:\w+ )?(?:na|przy|w|z) telefon\w+|(?:siedzi|siedza|gada|wisi) (?:\w+ )?(?:na|przy) telefonie|(?:siedzi|przesiaduje|stoi) (?:\w+ )?(?:w palarni|na papierosie)|(?:spi|zasypia|drzemie) (?:\w+ )?(?:na|w|podczas|przy) (?:\w+ )?(?:zmianie|sluzbie|pracy|dyzurze|portierni|szatni|magazynie|kanciapie|budce|stanowisku|nocce)"
        r"|(?:kradnie|podkrada|podbiera|wynosi) (?:\w+ ){0,2}(?:towar\w*|paczki|kartony|rzeczy|paliwo|narzedzia|pieniadze|jedzenie|miedz|butelki|z magazynu|do domu)|oszukuje (?:na|w|z|przy|brygad\w+|firm\w+)|falszuje (?:\w+ )?(?:godziny|liste|listy|karte|ewidencj\w+)|pijan[ya] (?:na|w|do|przychodzi)|pije (?:na|w|podczas|przy) (?:zmian\w+|prac\w+|sluzb\w+|dyzur\w+)|czuc (?:od \w+ )?alkohol\w*|odszczekuje|odburkuje|wzrusza ramionami|niegrzeczn[yae]|wulgarn[yae]|przewraca oczami|burczy na|ciagle (?:narzeka|marudzi)",
    ),
}  # fmt: skip
"""What no machine does and no weather: of anybody whom the sentence speaks of. Each language: its signs, its phrases."""

LATE = {
    "en": (
        "late disappear* vanish* missing* useless* hopeless* unreliable* incompetent* early* slow* ages",
        r"(?:turn|show|roll|stroll|wander|clock)(?:s|ed|ing)? (?:up|in) (?:\w+ ){0,2}late|(?:always|constantly|forever|regularly|keeps (?:on )?(?:being|coming in|turning up|arriving)|never not|usually) (?:\w+ )?late|comes in late|came in late|late (?:again|every (?:day|shift|morning|monday)|all the time|for the (?:\w+ )?time|(?:for|to) (?:(?:his|her|their|the) )?(?:shift|work|handover)|and (?:rude|lazy))|lazy, late|disappears? for (?:ages|hours|half|an hour|\w+ minutes)|vanishes for|goes missing for|useless|hopeless|unreliable|incompetent|(?:leaves|left|knocks off|sneaks off|goes home|slopes off|clocks off) (?:\w+ ){0,3}early|(?:works|moves) (?:too |so |very )?slow(?:ly)?|slow and (?:lazy|rude)|takes ages",
    ),
    "fr": (
        "retard* repond* traine* lambine* lent lente* heure* avance* disparait*",
        r"(?:toujours|encore|tous les (?:jours|matins)|sans cesse|constamment|systematiquement|souvent|chaque (?:jour|matin)|regulierement) (?:\w+ ){0,2}en retard|en retard (?:tous les|chaque|pour la|a chaque|sans arret|toute la|systematiquement)|repond\w* (?:\w+ )?mal(?! (?:a|au|aux) (?:la |l')?command\w+)|(?:il |elle )?traine(?:nt)?(?= ?[,.]| (?:la|les pieds|des pieds|toujours|tout|au|et|dans les|sans|depuis)|$)|lambine\w*|(?:part|arrive|s'en va|file) (?:toujours |souvent |encore |systematiquement |tous les jours )(?:\w+ ){0,3}(?:avant|apres) l'heure|(?:part|arrive|s'en va|file) (?:\w+ ){0,3}(?:avant|apres) l'heure|(?:trop|tres) lente? au travail|disparait (?:pendant|une heure|une demi)",
    ),
    "de": (
        "spat* unpunktlich* langsam* verschwindet* eher fruher* fruh",
        r"(?:standig|immer|dauernd|jeden (?:tag|morgen)|wieder(?: mal)?|schon wieder|regelmassig|oft|taglich|stets) [^.;!?,]{0,24}?zu ?spat|zu ?spat (?:zum dienst|zur (?:arbeit|schicht))|unpunktlich\w*|(?:arbeitet|ist) (?:\w+ )?(?:viel )?(?:zu|sehr) langsam|verschwindet (?:standig|dauernd|immer|fur|stundenlang|ewig)|(?:geht|haut|macht) (?:\w+ ){0,2}(?:fruher|eher|zu fruh) (?:ab|heim|nach hause|schluss|feierabend)",
    ),
    "es": (
        "tarde* tardon* lent* desaparece* antes* retraso* impuntual* tarda*",
        r"(?:lleg\w+|vien\w+|entr\w+|aparec\w+) (?:(?:siempre|casi|muy|otra vez|de nuevo|\w+ dia) ){0,2}(?:tarde|con retraso) (?:cada|todos|tod[oa]s? los|a diario|siempre|otra vez|dia si|por)|(?:siempre|cada dia|todos los dias|otra vez|a diario|continuamente) (?:\w+ ){0,2}tarde|impuntual\w*|tardona?|(?:trabaja|va) (?:muy |demasiado )?lent[oa]|(?:es|muy) lent[oa] y (?:\w+ )?|desaparece (?:media|una|horas|cada|dos|\w+ minutos)|se (?:va|marcha|larga) (?:\w+ ){0,2}antes (?:de (?:la |su )?hora|siempre|cada)|tarda un siglo",
    ),
    "it": (
        "ritardo* tardi* rispond* dopo sparisce* lent* lavora* prima*",
        r"(?:sempre|ogni (?:giorno|mattina)|di nuovo|continuamente|spesso|puntualmente) (?:\w+ ){0,2}(?:in ritardo|tardi|dopo le \w+|dopo l'orario)|rispond\w+ (?:sempre )?male(?! ai comandi)|(?:arriva|viene|entra|si presenta) (?:\w+ )?(?:in ritardo|tardi) (?:ogni|tutt[ie]|sempre|di continuo|per la)|(?:lavora|lent[oa]) (?:troppo |molto |pian)\w*|e lent[oa] e |sparisce (?:per|mezz|ore|un'ora|sempre)|(?:esce|va via|se ne va|stacca) (?:\w+ ){0,2}prima (?:dell'ora|della fine|del tempo|ogni|sempre)",
    ),
    "pl": (
        "spozni* opoznieniem* znika* wczesniej* wolno* slamazarn* niepunktualn* guzdrze*",
        r"(?:spoznia\w*|spozni\w*) sie (?:codziennie|ciagle|stale|znowu|zawsze|nagminnie|caly czas|regularnie|do pracy|na zmiane|co)|sie (?:\w+ )?(?:spoznia\w*|spoznil[aio]?)|(?:ciagle|znowu|stale|codziennie|zawsze|notorycznie|nagminnie|wiecznie|regularnie) (?:sie )?(?:spoznia\w*|spozni\w*|z opoznieniem)|znika (?:na|co|gdzies|stale|ciagle)|(?:wychodzi|urywa sie|ucieka) (?:\w+ ){0,2}wczesniej|(?:pracuje|robi wszystko) (?:za |zbyt |bardzo )?wolno|slamazarn\w+|niepunktualn\w+|guzdrze",
    ),
}  # fmt: skip
"""What trains, machines and deliveries do as well: of somebody who stands right before it."""

ALONE = {
    "en": (
        "reckon* think* suspect* bet sure believe* trust* helping* help hand",
        r"(?:reckons?|thinks?|suspects?|bet|pretty sure|believe) (?:that )?(?:he|she)(?:'s| is| has)? (?:\w+ ){0,2}(?:nick|pinch|steal|robb|fiddl|cheat|help(?:ing)? (?:him|her)self|pilfer|lying|drink|on the take)\w*|(?:i |we )?(?:don'?t|wouldn'?t|do not) trust (?:him|her)|helping (?:him|her)self to|hand in the till",
    ),
    "fr": (
        "soupconn* suspect* confiance*",
        r"(?:je|on|nous|ils?) (?:le |la |l')?(?:soupconn|suspect)\w+ (?:\w+ ){0,2}(?:de |d')(?:\w+ )?(?:se servir|voler|piquer|tricher|fumer|boire|trafiquer|mentir|chaparder|detourner)|(?:je|on) (?:ne )?(?:lui )?fais? pas confiance",
    ),
    "de": (
        "trau traue* verdacht* vermut* glaub* denk*",
        r"trau(?:e|en)? (?:ich |wir )?(?:ihm|ihr)\b[^.;!?\n]{0,20} nicht|(?:ihm|ihr) (?:nicht )?(?:trauen|traue)|(?:ich )?(?:glaub|vermut|denk|verdacht)\w*,? (?:dass )?(?:er|sie|der|die) (?:\w+ ){0,3}(?:klaut|stiehlt|lugt|schwindelt|zweigt|trinkt|beklaut|abzweigt|mitnimmt)",
    ),
    "es": (
        "creo sospech* parece* seguro* mi fio",
        r"(?:creo que|sospech\w+ (?:de )?que|(?:pa|para) mi que|me parece que|seguro que) (?:\w+ ){0,2}(?:se lleva|roba|hurta|sisa|bebe|miente|falsea|mete mano)|no me fio (?:de|un pelo de) (?:el|ella)\b|(?:sospechamos|sospecho) (?:de el|de ella)",
    ),
    "it": (
        "secondo* sospett* credo* penso* mi",
        r"(?:secondo me|sospett\w+ che|credo che|mi sa che|penso che) (?:\w+ ){0,2}(?:fa sparire|faccia sparire|ruba|rubi|frega|freghi|beve|beva|intasca|bara|bari|si serve|si porta via)|non mi fido (?:di lui|di lei)",
    ),
    "pl": (
        "chyba* podejrz* mysle* zdaniem* pewnie* uwaza* ufam",
        r"(?:chyba|podejrzewa\w*,?(?: ze)?|mysle,? ze|moim zdaniem|pewnie|uwaza\w*,? ze) (?:\w+ ){0,2}(?:pije|kradnie|wynosi|podkrada|podbiera|oszukuje|klamie)|nie ufam (?:mu|jej)",
    ),
}  # fmt: skip
"""What is suspected of him, her or whoever was spoken of."""

NEW = {
    "en": r"(?:the|that|our) (?:new|young|tall|agency|old|bald|ginger|blonde?|quiet|fat|loud) (?:\w+ )?(?:one|starter|hire|newbie|fella|chap|kid|lot|person|member)|newbie|new starter|agency (?:lads?|staff|workers?|guys?)|the one (?:from|on|in|at|with) ",
    "fr": r"(?:le|la|ce|cette) (?:petite?|nouveau|nouvelle|grande?|gros|grosse|jeune) (?:\w+ )?(?:du|de la|de l'|des|au|a la|qui|en)\b|cel(?:ui|le) (?:du|de la|des|de l'|qui)|(?:les|l'|un|une) ?interimaires?|le gars|la nana|le mec|le type|le petit jeune",
    "de": r"(?:der|die|den|dem) (?:neuen?|kleinen?|dicken?|langen?|junge[nr]?|blonden?) (?:aus|vom|von|im|am|in|an|beim|mit)\b|(?:der|die) von (?:der|den|dem) \w+|typ (?:vom|aus|von|im|am)|tussi|kerl|die leiharbeiter|nachtportier",
    "es": r"(?:el|la) (?:nuev[oa]|alt[oa]|gord[oa]|rubi[oa]|chaval|chavala|tipo|tia|pibe) (?:de|del|en|que)\b|(?:el|la) (?:de|del) (?:la )?(?:ett|agencia|noche|tarde|manana|limpieza|almacen|recepcion|porteria|mantenimiento|cocina|caja|barra|taller|seguridad|muelle|carretilla|grua|garita|puerta|lavanderia|farmacia|sala|conserjeria|piscina|autobus escolar)\b|chaval\w*|el tipo",
    "it": r"(?:il|la|quello|quella|quel) (?:nuov[oa]|alt[oa]|grass[oa]|biond[oa]|giovane) (?:del|della|dell'|di|in|al|che)|quell[oa] (?:nuov[oa]|del|della|dell'|col|con la)|gli interinali|il tipo (?:del|della)",
    "pl": r"(?:ten|ta|tamten|tamta) (?:now[ya]|mlod[ya]|wysok[ia]|grub[ya]|lysy) (?:z|ze|na|od|w)\b|(?:ten|ta) (?:z|ze|od) \w+|nowy (?:z|na|w) \w+|mlody (?:z|na) \w+|nowa (?:z|na|w) \w+",
}  # fmt: skip
"""Who is told by newness, size or where one works, beside those whom `somebody` knows."""

NOBODY = frozenset(
    "someone somebody suspect suspects intruder intruders thief thieves burglar dieb diebe tater ladron ladrones voleur voleurs ladro ladri zlodziej sprawca sprawcy jemand baby child family families kinder patient patients patiente paziente pazienti paciente pacjent pacjentka patientin resident residents residente residentin bewohner bewohnerin".split()
)
"""Words for one human being of whom this says nothing: who came by night and took the copper."""

VISITING = tuple(
    """driver courier rider engineer technician fitter plumber electrician contractor subcontractor inspector postman mechanic surveyor pilot captain paramedic vendor passenger commuter customer client guest visitor tenant
    skipper fahrer lieferant kurier monteur techniker zusteller postbot handwerker elektriker klempner installateur prufer lotse fahrgast kunde gast
    chauffeur livreur routier facteur coursier technicien plombier electricien prestataire depanneur transporteur ambulancier voyageur usager conducteur boulanger
    conductor chofer repartidor mensajero cartero camionero tecnico fontanero electricista transportista mecanico proveedor cliente viajero usuario pasajero
    autista corriere fattorino postino camionista idraulico elettricista meccanico fornitore utente passegger viaggiator conducente
    kierowc listonosz serwisant monter hydraulik elektryk dostawc pasazer klient mechanik maszynist""".split()
)
"""Who brings, mends or travels, as folded beginnings: that they are late is a delivery's or a train's delay."""

IT = frozenset("er sie il lui elle ella ona jego jej el lei ele ela hij zij han".split())
"""Who is a bus or a delivery as well."""

THINGS = r"\b(?:bus(?:es)?|trains?|trams?|vans?|lorr\w+|trucks?|deliver\w+|post|mail|parcels?|orders?|pallets?|shuttle|ferry|flights?|boats?|ships?|belt|conveyor|lift|sensor|pump|system|server|app|alarm|shift bus|lieferung\w*|lieferwagen|zug|zuge|bahn|bahnen|paket\w*|lkw|post|ware|wagen|schiff|fahre|trains?|camions?|livraisons?|colis|courrier|navette|metro|pain|tren\w*|camion\w*|furgoneta|autobus\w*|pedidos?|entregas?|paquetes?|correo|mercancia|treno|treni|furgon\w*|consegn\w+|pacch\w+|merce|corriera|pullman|posta|pociag\w*|autobus\w*|dostaw\w*|paczk\w*|towar\w*|tramwaj\w*|ciezarowk\w*|poczta)\b"
"""What is late of itself."""

MORE = frozenset(
    "manutentore konserwator konserwatorka caposquadra lad lads springer springerin ekspedientka ekspedient kommissionierer etikettierer verpacker chaval chavala nachtportier szatniarz szatniarka kompletant newbie commis supervisors cleaners porters guards temps".split()
)
"""Who works at a place, beside those whom `somebody` and `peoples` know."""

WHO_ZH = r"(?:叉车|铲车|吊车|班车|堆高机)司机|司机(?=[^，,。]{0,4}态度)|保洁员|保管员|库管员?|管理员|操作工|装卸工|导购|店员|新来的?[^，,。；;\s]{0,6}|临时工|小时工|派遣工|实习生|学徒|保安|门卫|保洁|阿姨|大姐|小伙|小妹|小哥|姑娘|小姑娘|那个[男女]的|员工|收银员?|领班|前台|夜班那[个位]|搬运工|分拣员|叉车工|拣货员|仓管|厨师|服务员|护工|护士|老[张王李刘陈头]|同事|组长|师傅|[他她]"
RUDE_ZH = r"磨洋工|偷懒|摸鱼|顶嘴|态度(?:很|特别|极其?|非常|真|也|又)?(?:差|恶劣|不好|蛮横|嚣张)|(?:老|总|一直|整天|天天|上班|躲[^，,。]{0,6})[^，,。；;]{0,4}玩手机|躲[在到进]?(?:厕所|楼梯间|仓库|车里)|(?:上班|值班|当班|夜班)[^，,。；;]{0,5}(?:睡觉|睡着|打瞌睡|打盹|喝酒)|爱[答搭]不理|虚报[^，,。]{0,4}(?:工时|加班|考勤)|代打卡|手脚不干净|翻白眼|没礼貌|不礼貌|旷工|吊儿郎当|(?:说话|讲话)(?:很|特别)?(?:冲|难听)|[懒懶]得[很要]|又懒|很懒|爱发脾气|怀疑[^，,。；;]{0,10}(?:[他她]有?|偷)|(?:偷拿|偷了|顺走)[^，,。；;]{0,8}(?:货|东西|箱|包裹)"
LATE_ZH = r"(?:天天|老是?|总是?|经常|每天|又|一直|三天两头|动不动就?|连续)[^，,。；;]{0,3}(?:迟到|早退|来晚|拖拖拉拉|磨磨蹭蹭)|(?:迟到|早退)[^，,。；;]{0,3}(?:第[一二三四五几\d]+次|好几次|多次)"
THINGS_ZH = r"[车船机]|快递|货物?|列车|航班|外卖|包裹"
WHO_AR = "(?<![ء-ي])(?:و|ب|ل)?(?:ال)?(?:عامل[ةه]?|موظف[ةه]?|حارس|بواب|ولد|شاب|بنت|متدرب[ةه]?|فراش|عمال|بائع[ةه]?|طباخ[ةه]?|منظف[ةه]?|سكرتير[ةه]?|مشرف[ةه]?|كاشير|ممرض[ةه]?|مستخدم|أجير|أمين المستودع|آمر المستودع|أمين المخزن|زميل\\S*|شب|صبي|مياوم|جديد[ةه]?)(?![ء-ي])"
RUDE_AR = "(?<![ء-ي])(?:و|ف)?(?:أسلوب[هها]+ (?:وقح|سيئ|خشن|زفت)|وقح[ةه]?|قليل[ةه]? (?:أدب|ادب|حياء)|بقلة أدب|بوقاحة|[يتب]+تهرب من (?:الشغل|العمل)|كسول[ةه]?|كسلان[ةه]?|(?:ي|ت|بي|بت)?نا[ئي]?م[ةه]? (?:في|أثناء|وقت|خلال|على) (?:ال)?(?:دوام|وردية|شغل|عمل|مناوبة|خدمة|نوبة|مكتب|غرفة)|(?:ي|ت|بي)زو[ّ]?ر (?:ساعات|الساعات|الدوام|التوقيع)\\S*|(?:طول|كل) (?:الوقت|الوردية|الدوام) (?:على|ع) (?:ال)?(?:جوال|موبايل|هاتف|تلفون)|على (?:الجوال|الموبايل|الهاتف|التلفون|جواله|موبايله) (?:طول|كل|دايما|دائما)|لسان[هها]+ طويل|(?:ي|ت|بي)رد بـ?(?:عصبية|قلة|وقاحة|طريقة سيئة)|(?:ي|ت)تطاول على|(?:ي|ت|بي)سرق من)"
SUSPECTED_AR = "(?<![ء-ي])(?:و|ف)?(?:أشك|اشك|شاك|شاكين|نشك|أظن|اظن|أعتقد) (?:إنه|انه|أنه|إنها|أنها|انها|فيه|فيها) [^.،؛\\n]{0,14}(?:يأخذ|ياخذ|ياخد|يسرق|تسرق|تأخذ|يزور|يزوّر|يغش|يكذب|يشرب)"
LATE_AR = "(?:ي|ت|بي|بت)تأخر (?:كل (?:يوم|صباح|وردية)|دايما|دائما|دائماً|باستمرار|عن (?:الدوام|الشغل|العمل|الوردية)|مرة)|(?:دايما|دائما|دائماً|كل يوم) (?:ي|ت|بي|بت)تأخر|(?:ي|ت|بي|بت)(?:وصل|حضر|يجي|جي) (?:متأخر|متاخر)[اًةه]* (?:كل|دايما|دائما)|(?:كل يوم|دايما|دائما) (?:متأخر|متاخر)"

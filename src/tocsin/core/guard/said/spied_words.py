# SPDX-License-Identifier: AGPL-3.0-or-later
"""Words of `spied`, by language: whoever is to be looked at, looking, writing down, and what of them. Folded, as patterns."""

from __future__ import annotations

MEETING = {
    "en": r"(?:meet|meets|meeting|gather|gathers|gathering|hang|hangs|hanging|congregate|congregates|sit|sits|sitting|sleep|sleeping|smoke|loiter|loitering|pray|prays|praying|turn up|turns up|come|comes|use|uses|live|lives|camp|camping|drink|drinking)\b",
    "fr": r"(?:se (?:reuni|retrouv|rassembl)\w+|train(?:e|ent)\b|dorm\w+|squatt\w+|pri(?:e|ent)\b|vien(?:t|nent)\b|s'install\w+|camp(?:e|ent)\b|loge(?:nt)?\b|fum(?:e|ent)\b)",
    "de": r"(?:(?:trifft|treffen|trefft|versamm\w+|sammel\w+|sitz\w+|schlaf\w+|bet(?:en|et)|komm\w+|rumhang\w+|abhang\w+|herumlung\w+|wohn\w+|ubernacht\w+|camp\w+|rauch\w+)\b)",
    "es": r"(?:se (?:reun\w+|junt\w+|sient\w+|qued\w+)|duerm\w+|rez\w+|viene\w*|acamp\w+|para(?:n)? ahi|viv\w+|fum\w+)",
    "it": r"(?:si (?:riunis\w+|ritrov\w+|radun\w+|trov\w+)|dorm\w+|pregan?\w*|vien\w+|vengon\w*|stann?\w* li|bivacc\w+|fuman?\w*|vivon\w*)",
    "pl": r"(?:(?:zbiera|spotyka|schodzi|gromadzi)\w* sie|sie (?:zbiera|spotyka|schodzi|gromadzi)\w*|siedz\w+|spi\w*|modl\w+|przychodz\w+|przesiadu\w+|koczu\w+|pal\w+|mieszka\w+)",
    "nl": r"(?:samenkom\w+|bijeenkom\w+|verzamel\w+|rondhang\w*|hang\w+|slap\w+|slaapt|bidd\w+|kom\w+)",
    "pt": r"(?:se (?:reun\w+|junt\w+|encontr\w+)|dorm\w+|rez\w+|vem\b|acamp\w+|fic\w+ ali)",
    "tr": r"(?:toplan\w+|bulus\w+|otur\w+|uyu\w+)",
    "ro": r"(?:se (?:adun\w+|intaln\w+|stran\w+)|dorm\w*|se roag\w+|vin\b|stau\b)",
}  # fmt: skip
"""What a group does that is no load of a gate and no party of visitors."""

GROUP = {
    "en": r"(?:group|lot|bunch|gang|crowd|people|those|guys|men|women|ones|folk|lads)\b(?: of \w+)?[^.;!?\n]{0,24}? (?:that |who |which )?",
    "fr": r"(?:groupe|bande|gens|types|ceux|celles|personnes|hommes|femmes)\b[^.;!?\n]{0,24}? (?:qui )",
    "de": r"(?:gruppe|truppe|clique|leute|typen|manner|frauen|menschen|denen|die)\b,? (?:die|der|wo|welche) [^.;!?\n]{0,40}?",
    "es": r"(?:grupo|banda|gente|tipos|hombres|mujeres|personas|los|las)\b[^.;!?\n]{0,24}? que ",
    "it": r"(?:gruppo|banda|gente|tipi|uomini|donne|persone|quelli|quelle)\b[^.;!?\n]{0,24}? (?:che |ke )",
    "pl": r"(?:grup\w+|paczk\w|ludzi\w*|typ\w+|tych|mezczyzn\w*|kobiet\w*|osob\w*|mieszkanc\w*|lokator\w*|mlodziez\w*|student\w*|kurier\w*)\b,? [^.;!?\n]{0,16}?(?:ktor\w+|co) [^.;!?\n]{0,24}?",
    "nl": r"(?:groep\w*|club|lui|mensen|mannen|vrouwen)\b[^.;!?\n]{0,24}? die [^.;!?\n]{0,24}?",
    "pt": r"(?:grupo|bando|gente|pessoas|homens|mulheres|os|as)\b[^.;!?\n]{0,24}? que ",
    "ro": r"(?:grup\w*|gasca|oameni\w*|baieti\w*|cei|barbati\w*)\b[^.;!?\n]{0,24}? (?:care|ce) ",
}  # fmt: skip

PEOPLE = {
    "en": r"(?:(?:flat|apartment|room|caravan) \d+\w?|(?:two|three|four|five|several|both|some) (?:\w+ )?(?:men|women|lads|girls|boys|blokes|guys)|(?:the|that|this) (?:\w+ )?(?:lad|bloke|guy|girl|boy|woman|man) (?:in|with|from|at|by|on|who)|youths|teenagers|teens|lads|squatters|activists|campaigners|worshippers|(?:the|these|those|that) students|student (?:group|society)|tenants?|lodgers?|(?:our|the|next.door) neighbours?|rough sleepers|beggars|migrants|foreigners|the (?:youth|prayer|church|mosque|union) (?:group|lot|crowd)|(?:that|this|the) (?:\w+ ){0,2}(?:lot|bunch|gang|crew)(?= in| at| from| by| behind| on| who| that|,)|leafleters|leaflet people|the woman|the man|the (?:old |young )?couple|the (?:bloke|guy|girl|lad)s?)\b",
    "fr": r"(?:(?:appart(?:ement)?|logement) \d+|(?:le|la|les|deux|trois|ce|cette|ces) (?:hommes?|femmes?|gars|jeunes?|mecs?|dames?) (?:a|au|aux|de|du|des|en|avec|qui|sur|devant)|les jeunes|des jeunes|ces jeunes|les etudiants|squatteurs?|militants?|fideles|locataires?|voisins?|sans-abri|sdf|migrants?|etrangers|sans-papiers|gars d[eu]\w*|(?:petit )?groupe (?:de |d')(?:jeunes|livreurs|etudiants|types|gens|femmes|hommes|mecs|gars|locataires)|bande de \w+|ceux (?:du|de la|d'en|des|de l')|les mecs|les types|le type du|la dame du)\b",
    "de": r"(?:wohnung \d+|(?:den|die|der|zwei|drei|beiden) (?:\w+ )?(?:mann|frau|typ|jungen|manner|frauen|burschen) (?:mit|in|im|am|an|aus|vom|von|vor|auf)|jugendliche[nr]?|jugend|halbstarken?|studenten|studierenden?|besetzer\w*|aktivisten|mieter(?:in)?s?|nachbarn?|nachbarin|obdachlosen?|bettler|migranten|auslander\w*|fluchtlinge\w*|typen (?:vom|aus|im|am|von)|leute (?:vom|aus|im|am|von)|die burschen|die buam|jungs (?:vom|aus|im|am|von)|afghanen|syrer|rumanen|bulgaren|turken|araber|gebetsgruppe|moscheegruppe)\b",
    "es": r"(?:(?:al|el|a la|la|ese|esa|dos|tres|los|las) (?:chaval|chavala|pibe|chic[oa]s?|tipo|tio|tia|hombres?|mujer(?:es)?|senora?|muchach[oa]s?) (?:de|del|con|en|que)|(?:los|esos|unos) (?:jovenes|chavales|pibes|chicos|muchachos|estudiantes|okupas|manteros|vecinos|inmigrantes|extranjeros|activistas)|las chicas|grupo de (?:repartidores|jovenes|chavales|estudiantes|hombres|mujeres|chicos|vecinos|vendedores|inquilinos)|inquilin[oa]s?|vecin[oa] del|okupas?|feligreses|los del?(?: la)? (?!turno|mantenimiento|tejado|grua|ascensor)\w+|los de (?:la|el|al)|la gente (?:de|del))\b",
    "it": r"(?:(?:appartamento|interno) \d+|(?:il|la|lo|i|le|due|tre|quel|quella) (?:tipo|tizio|ragazz[oaie]|uomo|uomini|donn[ae]|signor[ae]) (?:con|in|al|del|della|di|che|nel|davanti)|(?:i|ai|dei|quei|gli|agli|questi) (?:ragazzi|giovani|studenti|ragazzini|inquilini|vicini|migranti|stranieri|attivisti|tipi)|le ragazze|quelli (?:del|della|di|dei|che)|gruppo di (?:ragazzi|giovani|rider|studenti|uomini|donne|inquilini)|inquilin[oa]|vicin[oa] del|occupanti|fedeli|senzatetto|clochard|dirimpettai\w?)\b",
    "pl": r"(?:mieszkani\w+ (?:nr )?\d+|(?:mezczyzn\w*|kobiet\w*|chlopak\w*|facet\w*|dziewczyn\w*) (?:z|ze|spod|zza|w|na|przy)|mlodziez\w*|studen\w+ (?:z|ze|co|ktor\w+)|lokator\w*|sasiad\w*|najemc\w*|bezdomn\w+|aktywist\w*|migrant\w*|cudzoziem\w+|squatter\w*|tych (?:z|ze|spod|od|zza|co)|tamtych|chlopak\w+ (?:z|ze|spod)|grup\w (?:studen\w+|mlod\w+|kurier\w+|mezczyzn|kobiet|ludzi)|typ\w+ (?:z|ze|spod))\b",
    "nl": r"(?:jongeren|hangjongeren|studenten|krakers|huurders?|buurman|buren|daklozen|activisten|die gasten|die lui|groep(?:je)? (?:jongeren|studenten|bezorgers|mannen))\b",
    "pt": r"(?:(?:os|esses|aqueles) (?:jovens|miudos|rapazes|estudantes|garotos|vizinhos|inquilinos|estrangeiros)|inquilin[oa]|grupo de (?:jovens|rapazes|estudantes|estafetas|motoboys|homens)|o pessoal d[aoe]|a malta d[aoe])\b",
    "tr": r"(?:gencler\w*|ogrenciler\w*|kiraci\w*|komsu\w*|gocmenler\w*|su grup\w*|o grup\w*|adamlar\w*|cocuklari)\b",
    "ro": r"(?:tinerii|studentii|baietii (?:de|din)|chiriasul\w*|chiriasii|vecin(?:ul|ii|a)|migrantii|grupul de (?:tineri|studenti|livratori|barbati)|cei (?:de|din) la|gasca de)\b",
}  # fmt: skip
"""Those who are watched. Not passengers, visitors, patients, pupils, walkers, drivers: a desk counts and cares for those."""

LOOKING = {
    "en": r"\b(?:keep (?:an?|your|both|one) (?:\w+ )?eyes?|eyes? on|watch|observe|monitor|keep tabs|keep track|keep a (?:watch|note)|clock|shadow|follow|tail|spy|look out for|surveil|film|photograph|check on|see who|find out|note who)\b",
    "fr": r"\b(?:surveill\w+|observ\w+|gard\w+ (?:un |l')oeil|gard\w+ a l'oeil|avoir a l'oeil|ayez a l'oeil|a l'oeil|regard(?:e|er|ez)s?|suivre|suis|suivez|guett\w+|mat(?:e|er|ez)|fich(?:e|er|ez)|repere[rz]?)\b",
    "de": r"\b(?:im auge (?:behalten|haben)|im blick|beobacht\w*|uberwach\w*|auge auf|augen auf|schau\w*|guck\w*|achte\w*|acht geben|verfolg\w*|bespitzel\w*|obacht|aufpassen|pass(?:t)? auf)\b",
    "es": r"\b(?:vigil\w+|ojo (?:con|a)|echar(?:le|les)? (?:un|el) ojo|echa\w* (?:un|el) ojo|observ\w+|segui(?:r|d|ento)|sigue\w*|sigan|control\w+|mir(?:a|ar|en|ad)|fija(?:te|rse|ros|os)|fijense|no (?:perder|pierdas|pierdan)|atent[oa]s?|estar pendiente|pendientes? de)\b",
    "it": r"\b(?:tene\w+ d'occhio|tieni d'occhio|tenete d'occhio|occhio a\w*|sorvegli\w+|osserv\w+|controll\w+|guard(?:a|are|ate)|seguire|segui|pedin\w+|spia(?:re|te)|monitor\w+|mi raccomando|attenti a\w*)\b",
    "pl": r"\b(?:obserw\w+|miec (?:na )?ok[ou]|miej (?:na )?ok[ou]|miejcie (?:na )?ok[ou]|pilnuj\w*|sledz\w*|patrz\w*|przygla\w+|zerka\w+|uwaza\w+ na|zwraca\w+ uwage|podgla\w+|pod lupa|na oku)\b",
    "nl": r"\b(?:in de gaten|in het oog|let(?:ten)? op|houd\w* (?:\w{1,12} ){0,3}oog|observe\w+|volg\w*|bespied\w*|kijk\w*)\b",
    "pt": r"\b(?:fica\w* de olho|de olho|vigi(?:a|ar|em)|observ\w+|segu(?:ir|e)|repar\w+|control\w+)\b",
    "tr": r"\b(?:goz (?:kulak|onunde)|gozetle\w*|izle\w*|takip|goz at\w*|dikkat et\w*)\b",
    "ro": r"\b(?:cu ochii pe|ochii pe|urmari\w+|supraveghe\w+|observ\w+|fii atent|fiti atenti)\b",
}  # fmt: skip

LOOKING_SIGNS = frozenset(
    """eye eyes watch observe monitor tabs track clock shadow follow tail spy surveil film photograph check see find note look surveill* observ* oeil regard* suivre suis suivez guett* mate mater matez fich* reper*
    auge augen blick beobacht* uberwach* schau* guck* acht* verfolg* bespitzel* obacht aufpassen pass passt vigil* ojo segui* sigue* sigan control* mira miren mirar mirad fija* fijense perder pierdas pierdan atent* pendient*
    occhio sorvegli* osserv* guarda guardare guardate pedin* spia spiare spiate monitor* raccomando attenti obserw* oko oku pilnuj* sledz* patrz* przygla* zerka* uwaza* uwage podgla* lupa
    gaten oog let letten volg* bespied* kijk* olho vigi* segu* repar* kulak onunde gozetle* izle* takip goz dikkat ochii urmari* supraveghe*""".split()
)
"""Of which every turn of looking holds one."""

WRITING = {
    "en": r"(?:write|note|jot|log|record|list|take|film|photograph|snap|tell me|report|let me know|send me|give me|text me|count|get|mark|keep a (?:list|tally|log|record) of|make a (?:list|note) of)",
    "fr": r"(?:not(?:e|er|ez|es)|relev\w+|inscri\w+|consign\w+|ecri(?:s|re|vez)|photographi\w+|film\w+|list\w+|recens\w+|compt(?:e|er|ez)|dis-moi|dites-moi|envoie-moi|donne-moi|signal\w+|fai(?:s|re|tes)(?:-moi)?(?: moi)? (?:la|une) liste|(?:me|tu me) fais? (?:la|une) liste|prend\w* (?:en photo|les noms))",
    "de": r"(?:notier\w*|aufschreib\w*|schreib\w*|protokollier\w*|festhalt\w*|dokumentier\w*|fotografier\w*|film\w*|strichlist\w*|list\w*|zahl\w*|sag mir|meld\w*|merk\w*|erfass\w*|schick mir|knips\w*)",
    "es": r"(?:anot\w+|apunt\w+|escrib\w+|registr\w+|grab\w+|fotografi\w+|film\w+|cont(?:ar|a|ad|en)|cuenta|dime|avis\w+|pas(?:a|ame|en|enme|adme|arme)|mandame|list\w+|toma\w* nota|haz\w* fotos?|saca\w* fotos?)",
    "it": r"(?:segn\w+|annot\w+|scriv\w+|registr\w+|appunt\w+|prend\w* nota|fotograf\w+|film\w+|elenc\w+|cont(?:a|are|ate)|dimmi|riferi\w+|mandami|manda una|fammi (?:la|una) lista|fai foto|fa' foto)",
    "pl": r"(?:pisz\w*|zapis\w+|spis\w+|notuj\w*|notowa\w*|zanot\w+|odnot\w+|nagr\w+|fotograf\w+|zrob\w* zdjeci\w|rob zdjecia|policz\w*|licz\w*|daj\w* znac|mow\w* mi|wypis\w+|przeslij\w*|wysylaj\w*|rejestr\w+)",
    "nl": r"(?:noteer\w*|noteren|schrijf\w*|opschrijven|registreer\w*|fotografeer\w*|film\w*|tel\w*|meld\w*|lijst\w*|turf\w*|maak foto\w*)",
    "pt": r"(?:anot\w+|apont\w+|regist\w+|escrev\w+|fotograf\w+|film\w+|cont(?:a|ar|em)|diz-me|avis\w+|list\w+|tira\w* fotos?)",
    "tr": r"(?:not (?:et|al)\w*|yaz\w*|kaydet\w*|cek\w*|say\w*|bildir\w*|haber ver\w*)",
    "ro": r"(?:not(?:eaza|ati|a|ezi)\w*|scri(?:e|eti)\w*|fotograf\w+|film\w+|numar\w+|spune-mi|lista\w*|trimite-mi)",
}  # fmt: skip

OF_WHOM = {
    "en": r"(?:who(?:'s| is|s)? (?:com|go|turn|meet|visit|enter|leav|arriv|show|talk|speak|sleep|with|they|else|stay|join|attend|in and|all|there|lead|run)\w*|who \w+ (?:to|with)|names|(?:their |the )?faces|what they look like|descriptions|photos of them|pics of (?:them|faces)|when (?:they|he|she|each|any of them|everyone)|what time (?:they|he|she)|their (?:times|hours|movements|comings|arrivals?|visitors)|comings? and goings?|arrival times|times|the times|hours|start and (?:end|finish)|how many(?: of them| there are| turn up| are)|in (?:and|n|&) out)",
    "fr": r"(?:qui (?:vient|passe|entre|sort|est la|arrive|rentre|parle|dort|va et|monte|vien|recoi|frequent|ils|s'y|c'est|sont|en fait|en est|fait|particip|y )\w*|(?:les |leurs )?noms|(?:leurs |les )?(?:visages|tetes|prenoms)|(?:leurs |les )?heures?(?: d'arrivee| de (?:passage|sortie|rassemblement|presence|depart|reunion)s?| d'entree)?(?! de (?:marche|relevage|pointe|livraison|pompage|fonctionnement|ramassage))|(?:leurs |les )horaires|combien (?:ils|sont|ils sont)|a quelle heure (?:ils|il|elle|ca)|quand (?:ils|il|elle)|(?:les |leurs )?allees et venues|(?:leurs |ses )visites|(?:la|une) liste)",
    "de": r"(?:wer (?:kommt|geht|da|mit|sich|ein|aus|dort|dabei|rein|wann|sie|vo|von|alles|redet|hingeht|dazu|noch)\w*|(?:die |alle |deren )?namen|gesichter|(?:an|ab)kunft(?:szeit\w*)?|wann (?:sie|jemand|wer|heimkomm\w*)|(?:die |deren )?(?:uhrzeit|zeit)(?:en)?(?! der (?:abfahrt|ankunft|anzeige|sperrung|lieferung|storung|messung))|beginn und ende|kommen und gehen|wie viele (?:es|sie|kommen|da|sind)|strichliste|liste(?! der gerate)|wie sie aussehen)",
    "es": r"(?:(?:a )?quien(?:es)? (?:viene|entra|sale|va|son|es|llega|habla|recib|esta|se|duerm|pasa|manda|vive|mas)\w*|(?:los |sus )?nombres|(?:las |sus )?caras|(?:las |sus |la )?horas?(?: de (?:llegada|entrada|salida|reunion))?(?! de (?:riego|marcha|servicio|arranque|parada|descarga|la avenida))|horarios|cuando (?:llegan|entran|salen|vienen|se)|cuantos (?:son|vienen|hay|se)|a que hora (?:llegan|salen|entran|vienen|se)|entradas y salidas)",
    "it": r"(?:chi (?:viene|entra|esce|va|c'e|sono|e |arriva|parla|dorme|passa|ricev|frequent|ci)\w*|con chi|(?:i |tutti i )?nomi|(?:le )?facce|(?:gli |l')?orar[io](?: di (?:arrivo|uscita|entrata))?(?! di (?:accensione|chiusura|consegna|apertura|lavoro|scarico))|(?:le )?ore|a che ora (?:entr|esc|arriv|vengon|si|se ne)\w*|quando (?:entr|esc|arriv|vengon|si)\w*|quanti (?:sono|ne|vengono)|chi va e chi viene|entrate e uscite)",
    "pl": r"(?:kto (?:przychodz|wchodz|wychodz|z kim|jest|tam|kiedy|przyjd|si|o ktorej|rozmawia|dowodz|nocuj|do nich|ich)\w*|(?:ich )?(?:imion|nazwisk|twarz|godzin|wejsci|wyjsci)\w*|o ktorej (?:przychodz|wychodz|wchodz|wraca|si|sa)\w*|kiedy (?:przychodz|wychodz|wchodz|wraca|si)\w*|ilu ich|ile ich|ilu (?:jest|przychodzi)|do kogo|jak wygladaj\w+)",
    "nl": r"(?:wie (?:er )?(?:kom|gaa|binnen|langs|met|zijn|erbij|weg|bij|daar)\w*|(?:hun |de )?namen|gezichten|hoe laat (?:ze|zij|hij)|wanneer (?:ze|zij|hij)|(?:de |hun )?tijden|hoeveel (?:ze|er zijn|het er))",
    "pt": r"(?:quem (?:vem|entra|sai|vai|sao|chega|fala|esta|dorme|aparece)\w*|(?:os )?nomes|(?:as )?caras|quando (?:chegam|saem|entram)|a que horas (?:chegam|saem|entram)|quantos (?:sao|vem)|(?:as )?horas(?! de servico))",
    "tr": r"(?:kim(?:in|ler|lerin)? (?:gel|git|gir|cik|var|kal)\w*|kimler|isim\w*|yuz\w*|saat(?:leri|lerini|ini)|kac kisi)",
    "ro": r"(?:cine (?:vine|intra|iese|pleaca|sunt|este|vorbeste|cu cine)\w*|numele|fetele|la ce ora (?:vin|ies|intra|pleaca)|cand (?:vin|ies|intra)|cati (?:sunt|vin)|orele)",
}  # fmt: skip
"""Who they are, when they come, how many there are: of no machine."""

LOOKING_ZH = "盯|留意|看住|看[着著]|[观觀]察|[监監][视視控]|注意|留心|睇[住實实]|[跟踪蹤]{2}|望住|守[着著]|逐[個个]|[观觀]望"
PEOPLE_ZH = r"(?:那|[这這]|嗰|呢|隔壁)[^，,。；;\s]{0,4}?(?:群|[帮幫]|班|伙|夥|批|幾個|几个)[^，,。；;\s]{0,8}|(?:一|有)(?:群|[帮幫]|班|伙)(?:人|年[轻輕]人|青年|[学學]生|後生|后生|男|女|外[来來來]|[骑騎]手)|年[轻輕]人|後生|后生仔|[学學]生(?=[们們]?[^，,。]{0,6}(?:聚|[开開][会會]))|租客|住[户戶]|[邻鄰]居|上[访訪]的|[骑騎]手[们們]"
WRITING_ZH = "[记記]下|[记記]低|[记記][录錄]|登[记記]|寫低|写下|寫下|拍下|拍照|影低|抄低|抄下|列[出個个]|[报報]([给給俾])?我|[发發]我|告[诉訴]我|統計|统计|[数數]一?下"
OF_WHOM_ZH = "[谁誰]|邊[個个]|边个|什么人|什麼人|乜人|[几幾][点點]|[时時][间間]|[样樣]貌|[样樣]子|[长長]相|面孔|名字|姓名|人[数數]|[几幾多]少?[個个]?人|[来來][来來]?去|出入|[进進]出"
LOOKING_AR = "(?<![ء-ي])(?:و|ف)?(?:راقب|مراقبة|المراقبة|راقبوا|نراقب|تراقب|تراقبوا|تبص|تبصوا|بصوا?|بص|خلي عينك|خلوا عينكم|حط عينك|عينك على|عينكم على|انتبه|انتبهوا|تابع|متابعة|رصد|ترصد|شوف|شوفوا|ترصدوا|لاحظ|لاحظوا|ملاحظة)(?![ء-ي])"
PEOPLE_AR = "(?:المجموعة|مجموعة|الجماعة|الناس|الرجال|النساء|العمال|الأشخاص) (?:التي|اللي|الذين|اللواتي|ال[يى]) ?|(?:ال)?(?:شباب|شبان|طلاب|طلبة)|(?:الشاب|الرجل|المرأة|الفتاة|الفتى) (?:ذي|ذو|ذات|صاحب|صاحبة|الذي|التي|في|عند)|الجيران|الجار|جارنا|(?:ال)?(?:مستأجر|ساكن|نازح|مهاجر|لاجئ|ناشط)\\w*|هؤلاء|هدول|دول|جماعة ال\\w+|بتوع ال\\w+"
WRITING_AR = "(?<![ء-ي])(?:و|ف)?(?:سجل|سجلوا|تسجيل|تسجل|تسجلوا|اكتب|اكتبوا|كتابة|تكتب|تكتبوا|تكتبولي|دون|دونوا|تدوين|صور|صوروا|صوّر|تصوير|عد|عدوا|احص|قيد|بلغني|بلغوني|قل لي|قولي|قولولي|ابعت|ابعتلي|سجّل|دوّن|اكتبلي)(?: لي)?(?![ء-ي])"
OF_WHOM_AR = "(?<![ء-ي])(?:مين|من (?:يأتي|يدخل|يخرج|يحضر|يجي|بييجي|يزور\\w*|يتردد|هم)|من معهم|(?:أوقات|مواعيد|ساعات|وقت|ساعة)(?: (?:حضورهم|دخولهم|خروجهم|حضور\\w*|دخول\\w*|خروج\\w*|وصول\\w*|مجيئ\\w*|تجمع\\w*|ذهاب\\w*))|أسماء\\w*|وجوه\\w*|عددهم|كم (?:واحد|عددهم|شخص)|متى (?:يأت|يدخل|يخرج|يصل|ييج|يحضر)\\w*|[إا]?متى بي\\w+|امتى بي\\w+|من يأتي ومن|الداخل والخارج)"

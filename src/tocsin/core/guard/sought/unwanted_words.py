# SPDX-License-Identifier: AGPL-3.0-or-later
"""Words of `unwanted`, by language: kin and one told apart, banned, bans of persons alone, coming, and what to do then. Folded, as patterns."""

from __future__ import annotations

KIN = {
    "en": r"(?:the|her|his|their|our|that|this|patient's|child's|resident's|\w+'s) (?:(?:ex|estranged|former|angry|banned|barred|tall|old|young|drunk|violent|abusive|biological|same) ?-?){0,2}(?:ex-?(?:husband|wife|partner|boyfriend|girlfriend)|ex|husband|wife|partner|boyfriend|girlfriend|father|mother|dad|mum|brother|sister|son|daughter|uncle|aunt|cousin|nephew|grandfather|grandmother|grandad|stepfather|stepdad|stepmother|father-in-law|man|woman|bloke|guy|lad|lady|girl|individual|gentleman)(?! (?:of the|from)\b)|ex-(?:partner|husband|wife|boyfriend|girlfriend)|(?:man|woman|bloke|guy|lad|father|mother|dad|mum|visitor|patient|customer)(?= (?:banned|barred|who(?:'s| is| was| has been) (?:banned|barred|removed|thrown|excluded|told))\b)",
    "fr": r"(?:le|la|l'|son|sa|ce|cet|cette|du|de la|de l') ?(?:ex-?(?: ?mari|femme|epoux|epouse|conjointe?|compagnon|compagne|copain|copine|petit ami)|ex|mari|compagnon|conjointe?|beau-pere|belle-mere|pere|mere|papa|maman|frere|soeur|sœur|fils|fille|oncle|tante|cousine?|neveu|grand-pere|grand-mere|homme|femme|monsieur|dame|type|individu|jeune)(?! (?:de menage|d'entretien)\b)",
    "de": r"(?:der|die|den|dem|ihr|ihre|sein|seine|vom|zum) ?(?:\w+(?:en|e|er) )?(?:ex-?(?:mann|frau|partner(?:in)?|freund(?:in)?)|ex|ehemann|ehefrau|partner|freund|(?:stief|kinds|schwieger|gross|pflege)?(?:vater|mutter)|papa|mama|bruder|schwester|sohn|tochter|onkel|tante|neffe|cousin|opa|oma|mann|frau|typ|kerl|herr|dame|junge)|kinds(?:vater|mutter)|kindesvater|kindesmutter",
    "es": r"(?:el|la|su|al|del|ese|esa) (?:ex ?-?(?:marido|mujer|pareja|novi[oa]|espos[oa])|ex|marido|mujer|pareja|novi[oa]|padre|madre|papa|mama|herman[oa]|hij[oa]|ti[oa]|prim[oa]|sobrin[oa]|abuel[oa]|padrastro|madrastra|suegr[oa]|cunad[oa]|hombre|senora?|tipo|individuo|chic[oa]|joven)",
    "it": r"(?:il|lo|la|l'|suo|sua|quel|quella|del|della|dell') ?(?:ex ?-?(?:marito|moglie|compagn[oa]|convivente|fidanzat[oa])|ex|marito|moglie|compagn[oa]|convivente|padre|madre|papa|mamma|fratello|sorella|figli[oa]|zi[oa]|cugin[oa]|nipote|nonn[oa]|patrigno|suocer[oa]|genero|cognat[oa]|uomo|donna|signor[ea]?|tizio|tipo|ragazz[oa]|individuo)",
    "pl": r"(?:byly maz|byla zona|byly partner|byla partnerka|ex(?:-?maz)?|maz|zona|partner|konkubent|ojciec|matka|tata|mama|brat|siostra|syn|corka|wujek|wuj|ciotka|dziadek|babcia|ojczym|macocha|tesc|szwagier|bratanek|siostrzeniec|kuzyn|(?:ten|tamten|ta|tamta) (?:mezczyzna|kobieta|facet|gosc|chlopak|pan|pani)|(?:mezczyzna|kobieta|facet|pan)(?= (?:wyrzuc|wyprosz|usun|z zakaz|z sadow)))",
}  # fmt: skip
"""One of somebody's kin or one human being told apart; no "anybody", no many."""

BANNED = {
    "en": r"(?:(?:we|i|they) (?:threw|kicked|chucked) out|banned|barred|excluded|removed|thrown out|kicked out|ejected|escorted (?:out|off)|evicted|trespassed|asked to leave|told not to (?:come|return)|not allowed (?:in|near|on|back|to see)|with (?:a|the) (?:ban|restraining order|court order)|under (?:a )?(?:ban|restraining|court))",
    "fr": r"(?:(?:qu'on|que nous) (?:a|avons) (?:expulse|vire|sorti|mis)\w*|expulsee?|exclue?|bannie?|renvoyee?|mise? (?:dehors|a la porte)|evincee?|interdite?s? (?:de|d')|frappee? d'(?:une )?interdiction|vise?e? par|sous le coup|(?:qui a|ayant|a|avec|faisant l'objet d'une) (?:une )?(?:interdiction|ordonnance)|n'a pas le droit)",
    "de": r"(?:hausverbot|abholverbot|kontaktverbot|betretungsverbot|betretungsverbot|besuchsverbot|annaherungsverbot|umgangsverbot|zutrittsverbot|(?:raus|hinaus)(?:geworfen|geschmissen|gesetzt)\w*|rausgeschmissen\w*|verwiesen\w*|hinausgeworfen\w*|des hauses|nicht (?:mehr )?(?:rein|abholen|zutritt)|gesperrte[rn]?|entfernt wurde)",
    "es": r"(?:que (?:echamos|expulsamos)|expulsad[oa]|echad[oa]|vetad[oa]|desalojad[oa]|apartad[oa]|tiene prohibid\w+|prohibid[oa]|con (?:la )?(?:orden|prohibicion)|orden de alejamiento|sin permiso|excluid[oa])",
    "it": r"(?:buttat[oa] fuori|espuls[oa]|cacciat[oa]|allontanat[oa]|bandit[oa]|diffidat[oa]|interdett[oa]|escluso|vietat[oa]|con (?:il |la )?(?:divieto|diffida|ordinanza)|ha il divieto|divieto di|non puo)",
    "pl": r"(?:wyrzucon[ya]|wyproszon[ya]|usuniet[ya]|wydalon[ya]|pozbawion[ya]|(?:z|ma|majac[ya]) (?:\w+ )?(?:zakaz\w*|zakazem)|zakaz (?:wstepu|zblizania|kontaktu|odbioru|odwiedzin)|objet[ya] zakazem|bez prawa)",
}  # fmt: skip

BANS = r"abholverbot|kontaktverbot|annaherungsverbot|umgangsverbot|besuchsverbot|hausverbot|restraining order|non-molestation order|barring order|orden de alejamiento|interdiction de (?:visite|contact|paraitre)|ordonnance (?:de protection|restrictive)|divieto di (?:avvicinamento|ritiro|visita)|zakaz (?:zblizania|kontaktu|odbioru|odwiedzin)"
"""Bans that are laid on persons alone: beside one of them they need nothing else."""

KEPT_AWAY = (
    r"(?:must not|mustn't|may not|should not|not to) be (?:admitted|let in|let through|allowed in)|(?:is|are)(?:n't| not| no longer)(?: \w+)? (?:allowed|permitted) (?:to (?:pick|collect|see|visit|enter|take|come)|in\b|near|on site|back)|(?:no longer|not) allowed to (?:pick|collect|see|visit|take)"
    r"|n'a (?:plus|pas) le droit (?:de|d') ?(?:recuperer|voir|venir|chercher|prendre|entrer|visite\w*)|ne (?:peut|doit) (?:plus|pas) (?:recuperer|voir|venir chercher|entrer|approcher)"
    r"|darf [^.;!?\n]{0,20}nicht (?:mehr )?(?:abholen|sehen|rein|besuchen|mitnehmen|aufs gelande|auf das gelande|ins haus)|(?:ya )?no puede (?:recoger|ver|llevarse|entrar|acercarse)|no tiene permiso para (?:recoger|ver)"
    r"|non puo (?:piu )?(?:ritirare|prendere|vedere|entrare|avvicinarsi)|nie (?:moze|wolno mu|wolno jej) (?:juz )?(?:odbierac|odebrac|zabierac|widywac|wchodzic|zblizac)"
)
"""What keeps somebody's kin away, as of nobody's kin a safety rule says."""

KEPT_AWAY_SIGNS = "must mustn may should not isn aren longer droit peut doit darf puede permiso puo nie"

BANNED_ONE = r"(?:haus|kontakt|abhol|besuchs|annaherungs)verbots?-?(?:mann|frau|typ|vater|mutter|kerl|person|opa|oma|kunde)\w{0,2}"
"""German says both in one word."""

COMING = {
    "en": r"(?:if|when|should|in case|whenever|once|as soon as|the moment|next time)\b[^.;!?\n]{0,90}?\b(?:turns? up|shows? (?:up|his|her|their)|returns?|comes? (?:back|in|to|near|again|round)|appears?|arrives?|is (?:seen|spotted|back|here)|calls?(?= (?:at|round|again))|visits?|tries to|is seen|enters?|rings|reappears?|gets in|walks in|back)\b|(?:might|may|could|(?:is )?likely to|will probably|threatened to|wants to) (?:\w+ )?(?:come back|return|turn up|show up|come round|try again)\b",
    "fr": r"(?:si|quand|lorsque|des que|au cas ou|s')\b[^.;!?\n]{0,110}?\b(?:se (?:re)?presente|se pointe|revient|vient|arrive|apparait|reapparait|debarque|sonne|passe|est (?:vue?|la|de retour)|rapplique|se montre|repasse|entre)\b|(?:risque de|pourrait|peut|va surement) (?:revenir|repasser|se representer|venir)\b",
    "de": r"konnte (?:\w+ )?(?:wieder ?kommen|zuruckkommen|auftauchen|nochmal kommen|vorbeikommen)\b|(?:wenn|falls|sobald|sollte|im fall)\b[^.;!?\n]{0,90}?\b(?:auftaucht?|auftauchen|erscheint|erscheinen|kommt|kommen|wiederkommt|zuruckkommt|vorbeikommt|vorfahrt|vorfahren|klingelt|steht|da ist|gesehen wird|blicken lasst|sich zeigt|aufkreuzt)\b|(?:taucht|erscheint|kommt|klingelt|steht|kreuzt|lasst sich) [^.;!?\n]{0,60}?(?:auf|wieder|an der tur|am tor|blicken)?(?=,)",
    "es": r"(?:puede|podria) (?:que )?(?:volver|aparecer|venir|regresar|vuelva)\b|(?:si|cuando|en cuanto|en caso de que|como)\b[^.;!?\n]{0,90}?\b(?:aparece|aparezca|vuelve|vuelva|viene|venga|se presenta|se presente|regresa|regrese|llega|llegue|asoma|asome|entra|entre|llama|esta|se acerca|se acerque)\b",
    "it": r"(?:potrebbe|puo) (?:ri)?(?:tornare|presentarsi|venire|provare)\b|(?:se|quando|qualora|appena|nel caso|casomai|dovesse)\b[^.;!?\n]{0,90}?\b(?:(?:ri)?presenta(?:sse)?|(?:ri)?presenti|(?:ri)?torna(?:sse)?|torni|arriva(?:sse)?|arrivi|compare|compaia|(?:ri)?appare|viene|venga|suona|si fa (?:vivo|viva|vedere)|presentarsi|ripresentarsi|entra|passa)\b",
    "pl": r"moze (?:\w+ )?(?:wrocic|przyjsc|pojawic|probowac)\b|(?:jesli|jezeli|gdy|gdyby|jak|kiedy|jakby|w razie)\b[^.;!?\n]{0,90}?\b(?:pokaze|pojawi(?:l|la)?|przyjdzie|przyszedl|przyszla|wroci(?:l|la)?|zjawi(?:l|la)?|pojawi sie|zadzwoni|wejdzie|stanie|przychodzi|zglosi(?:l|la)?)\b",
}  # fmt: skip
"""Whoever is expected: an order for that case."""

COMING_SIGNS = {
    "en": "might may could likely will threatened wants if when should case whenever once soon moment next",
    "fr": "risque pourrait peut va si quand lorsque des cas s",
    "de": "konnte wenn falls sobald sollte fall taucht erscheint kommt klingelt steht kreuzt lasst",
    "es": "puede podria si cuando cuanto caso como",
    "it": "potrebbe puo se quando qualora appena caso casomai dovesse",
    "pl": "moze jesli jezeli gdy gdyby jak kiedy jakby razie",
}

ORDER = {
    "en": r"(?:do not|don't|never|not to|must not|mustn't) (?:\w+ ){0,2}(?:let|admit|allow|open|hand|release|give|buzz|serve)|(?:call|ring|phone|alert|notify|tell|radio|fetch|get|dial|press) (?:\w+ ){0,3}(?:security|police|guards?|999|911|112|101|panic\w*)|(?:hold|keep|detain|stop) (?:him|her|them)|keep the (?:gate|doors?) (?:shut|locked|closed)|(?:(?<=, )|(?<= and ))(?:999|911|112)\b|lock (?:the )?(?:\w+ ){0,2}doors?|keep (?:\w+ )?inside|refuse (?:him|her|them|entry|access)|no entry|ban stands",
    "fr": r"(?:ne (?:pas |surtout pas |jamais )?|n')(?:\w+ ){0,2}(?:laisser|laissez|ouvrir|ouvrez|ouvre|remettre|confier|entrer|donner|admettre)|(?:prevenir|prevenez|appeler|appelez|appelle|alerter|alertez|avertir|avertissez|faire|faites|composer|composez) (?:\w+ |l[ae']? ?){0,3}(?:police|securite|gendarm\w+|vigile|17|112|garde|poste)|(?:bloquer|fermer|verrouiller|fermez|verrouillez) (?:le|la|les|l')|acces refuse|appel(?:ez)? (?:au |le )?17|(?:(?<=, )|(?<= et ))112\b|porte (?:fermee|verrouillee)|refuser l'(?:acces|entree)",
    "de": r"nicht (?:\w+ ){0,2}(?:reinlassen|rein|hereinlassen|einlassen|aufmachen|offnen|herausgeben|ubergeben|mitgeben|durchlassen|hineinlassen|bedienen)|nicht an (?:ihn|sie)|(?:(?<=, )|(?<= und )|(?<=polizei )|sofort |gleich |umgehend )(?:110|112)\b|(?:polizei|security|sicherheitsdienst|wachdienst|werkschutz)\b|leitung (?:holen|rufen|informieren)|(?:110|112) (?:rufen|wahlen|anrufen)|tur(?:en)? (?:zu|schliessen|schließen|verriegeln|absperren)|zutritt verweigern|im haus (?:lassen|behalten)|drinnen (?:lassen|behalten)|kein(?:en)? (?:zutritt|einlass)|festhalten|abweisen",
    "es": r"(?:(?<=, )|(?<= y ))(?:112|091|062)\b|puerta cerrada|no (?:\w+ ){0,2}(?:dejar\w*|dejeis|dejen|pase|abrir|abrais|abran|entregar\w*|entregueis|permitir\w*|dar|entre|deje)|(?:avisa\w*|llama\w*|alertar?|avisen|llamen|pulsar) (?:\w+ ){0,3}(?:seguridad|policia|guardia|112|091|vigilan\w+|boton)|cerr\w+ (?:la|las)|cerrad (?:la|las)|reten\w+|impedir\w*|prohib\w+ (?:el )?(?:paso|acceso)",
    "it": r"(?:(?<=, )|(?<= e ))(?:112|113)\b|porta chiusa|non (?:\w+ ){0,2}(?:far\w*|lasciar\w*|aprire|aprite|consegnar\w*|fate|dare|ammettere|permettere)|(?:chiamare|chiamate|chiama|avvertire|avvertite|avvisare|avvisate|avvisa|allertare|fate) (?:\w+ ){0,3}(?:carabinieri|polizia|questura|sicurezza|vigilan\w+|guardia|112|113|il 112)|chiud\w+ (?:la|le|a)|bloccar\w+|trattener\w+",
    "pl": r"(?:(?<=, )|(?<= i ))(?:112|997)\b|drzwi zamkniete|nie (?:\w+ ){0,2}(?:wpuszcz\w+|wpuscic|wydawac|otwierac|wydac|przepuszcz\w+|oddawac)|dziecka nie|(?:dzwon|dzwonic|dzwoncie|zadzwonic|wezwac|wzywac|powiadomic|zawiadomic|telefon|alarmowac) (?:\w+ ){0,2}(?:policj\w+|ochron\w+|112|997|po|na)|zamkn\w+ (?:\w+ )?drzwi|zatrzymac",
}  # fmt: skip
"""What to do then, as one does against somebody."""

WHO_ZH = "前夫|前妻|前?男友|前?女友|前任|丈夫|老公|妻子|老婆|男朋友|女朋友|父亲|爸爸|母亲|妈妈|哥哥|弟弟|儿子|女儿|叔叔|舅舅|继父|养父|亲戚|家属|(?:那个|该|这个|上次那个|被[^，,。；;\\s]{1,12}的那?个?)[^，,。；;\\s]{0,4}?(?:男人|女人|男的|女的|男子|女子|人|顾客|客人|病人|家长|访客)"
BANNED_ZH = "被[^，,。；;]{0,8}(?:禁止|限制|赶[出走]|驱逐|拉黑|请出)|禁止(?:入内|探视|探望|接触|接近)|禁入|限制探视|人身保护令|禁制令|(?:没有|无|不得|不准|不许)[^，,。]{0,4}(?:接孩子|探视|入内)|黑名单"
COMING_ZH = "(?:如果|要是|若|万一|一旦|假如|如)[^。；;\\n]{0,30}(?:来|出现|露面|到|回)|(?:要是|再|又|可能会?|也许会?)(?:来|出现|回来|再来)|(?:来接|来了|出现|露面)"
ORDER_ZH = "(?:不许|不要|不得|别|禁止|不能|不准|勿)(?:[^，,。；;]{0,3})(?:放行|进|开门|放|让|给|入内|交)|[报報]警|(?:打|拨|叫|通知|联系|呼叫)[^，,。；;]{0,4}(?:110|警察|保安|安保|派出所)|拦住|锁好?[^，,。]{0,3}门|关好?[^，,。]{0,3}门|扣住"
WHO_AR = "طليق(?:ها|ته|ة)?|طليق[ةه]?|(?:ال)?زوج(?:ها|ته|ة)?|(?:ال)?أب|والد(?:ها|ه|ته)?|(?:ال)?والدة?|(?:ال)?أم|(?:ال)?أخ|أخو(?:ها|ه)?|شقيق\\S{0,3}|(?:ال)?ابن|ابن(?:ها|ه)|(?:ال)?عم|(?:ال)?خال|خطيب\\S{0,3}|(?:ال)?رجل|(?:ال)?مرأة|(?:ال)?شاب|(?:ال)?شخص|(?:ال)?زائر[ةه]?|(?:ال)?مريض[ةه]?|(?:ال)?سيد[ةه]|(?:ال)?واحد"
BANNED_AR = "(?:ال)?ممنوع[ةه]?|(?:ال)?مطرود[ةه]?|(?:ال)?محظور[ةه]?|(?:ال)?مبعد[ةه]?|طُ?رد|منع(?:ه|ها|ته|تها)?|عليه (?:أمر|حظر|منع)|عليها (?:أمر|حظر|منع)|أمر (?:إبعاد|منع|حماية)"
COMING_AR = "(?:إذا|اذا|لو|في حال|إن|متى|عند) (?:ما )?(?:حضر|حضرت|جا|جاء|جاءت|جت|جه|ظهر|ظهرت|عاد|عادت|رجع|رجعت|وصل|وصلت|دخل|دخلت|شفتوا|أتى|أتت|إجا|اجا|حضور|ظهور|مر|مرت)"
ORDER_AR = "يمنع|تمنع|امنعو\\S*|لا (?:ت|ي)(?:دخل|سمح|فتح|سلم|عط)\\S*|ممنوع (?:يدخل|الدخول)|ما (?:ت|ي)دخل\\S*|ما تخلو\\S*|(?:تبلغ|بلغ|بلغوا|اتصلوا|اتصل|كلموا|كلم|أبلغوا|ابلغوا|استدع\\S*|نادوا|اطلبوا|يبلغ) (?:\\S+ ){0,2}(?:بال|لل|ال)?(?:شرطة|أمن|امن|دورية|حراسة|نجدة|بوليس)|الباب مغلق|اقفلوا|أغلقوا|احجزو\\S*|أوقفو\\S*"

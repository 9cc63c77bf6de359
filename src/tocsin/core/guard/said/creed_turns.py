# SPDX-License-Identifier: AGPL-3.0-or-later
"""What somebody believes by what they keep, ask for and go to, and what ails them by what is awaited, as a hurried log says it.

Kind, words and pattern, as in `staff_turns`.
"""

from __future__ import annotations

_FEASTS = r"(?:eid|l['’]aid|aid|bayram|zuckerfest|opferfest|ramadan\w*|diwali|yom kippur|jom kippur|jom kipur|kippour|kipur|rosh hashanah|passover|pessach|pessah|pesach|vaisakhi|chanukah|hanukkah|nowruz|newroz|vesak|orthodox (?:christmas|easter)|noel orthodoxe|ashura|mawlid|good friday service)"
_CLERGY = r"(?:chaplain|priest|vicar|imam|rabbi|aumonier|pretre|cure|pasteur|rabbin|seelsorger|krankenhausseelsorger|pfarrer|priester|rabbiner|capellan|cura|sacerdote|pastor|cappellano|prete|parroco|kapelana|ksiedza|imama|rabina|popa)"
_BOOKS = r"(?:bible|bibel|biblia|biblie|bibbia|koran|quran|qur['’]an|coran|corano|torah|tora)"

TURNS: tuple[tuple[str, str, str], ...] = (
    (
        "faith",
        "chaplain priest vicar imam rabbi aumonier pretre cure pasteur rabbin seelsorger krankenhausseelsorger pfarrer priester rabbiner capellan cura sacerdote pastor cappellano prete parroco kapelana ksiedza imama rabina popa",
        rf"(?:asked|asks|asking|wants?|needs?|sees|saw|demande|veut|voit|reclame|mochte|will|verlangt|braucht|pide|quiere|ve|chiede|vuole|vede|prosi|chce) (?:for |to see |nach |mit |einen |den |dem |an? |the |his |her |un |une |l['’]|le |la |el |al |il |lo |o |sein\w* |ihr\w* |su |suo |jego |jej ){{0,2}}{_CLERGY}\b",
    ),
    (
        "faith",
        "communion communie communier kommunion comulgo comulgar comulga comunione comunion komunie komunia sacrament rites anointing onction extremeonction krankensalbung olung uncion extremauncion unzione namaszczenie namaszczenia bierzmowanie bierzmowania cresima confirmation",
        r"(?:had|has|have|wants?|takes?|took|received?|given|bring) (?:holy )?communion\b|communi(?:e|er)\b(?= (?:hier|dimanche|demain|ce|a|tous))|a communie\b|(?:la|sa) communion (?:dimanche|demain|du malade|dans|a la)|(?:hat|will|bekommt|bringt|mochte) (?:\w+ )?kommunion\b|comulg(?:o|ar|a)\b|(?:ha fatto|chiede|vuole|riceve|fara) la (?:prima )?comunione\b|(?:hace|hizo|recibe) la (?:primera )?comunion\b|(?:przyjal|przyjela|prosi o|chce|idzie do) komuni[ae]\b"
        r"|sacrament of (?:the sick|reconciliation)|last rites|anointing of the sick|(?:extreme[- ]?)?onction des malades|extreme[- ]onction|krankensalbung|letzte olung|(?:pide|quiere|recibe) (?:la )?(?:uncion|extremauncion)|(?:chiede|vuole|riceve|e) l['’](?:unzione|estrema unzione)\b|l['’]unzione\b|(?:ostatnie )?namaszczeni[ea]\b(?! olej)|(?:ma|mial|miala|idzie do) bierzmowani[ae]|fa la cresima|(?:fait|fera|prepare) sa confirmation\b",
    ),
    (
        "faith",
        "haram",
        r"(?:says?|said|dit|disent|sagt|sagte|dice|dicen|mowi|uwaza|is|it's|its|ist|das|c['’]est|est|es|e|to|ze) (?:\w+['’]?\w* ){0,2}haram\b|pork\b[^.;!?\n]{0,30}\bharam\b",
    ),
    (
        "faith",
        "pork porc porco schwein* cerdo maiale wieprzowina wieprzowiny wieprzowinie",
        r"(?:won'?t|refus\w+ to|will not|can'?t|doesn'?t) (?:handle|touch|lift|load|eat|serve|pick) (?:the |any )?pork\b|(?:ne )?(?:veut|touche|mange|porte) (?:pas|plus) (?:toucher )?(?:les |aux |de |le )?(?:palettes? de )?porc\b|(?:fasst|nimmt|isst|ladt) (?:die |das )?(?:schweine\w+|schwein|kein schwein\w*)|no (?:toca|come|carga|quiere tocar) (?:los |las |el |la )?(?:\w+ de )?cerdo\b|non (?:tocca|mangia|carica|vuole toccare) (?:i |le |il )?(?:\w+ di )?maiale\b|nie (?:rusza|tyka|dotyka|je) (?:\w+ )?(?:z )?wieprzowin(?:a|y|ie)\b",
    ),
    (
        "faith",
        "eid aid bayram zuckerfest opferfest ramadan* diwali kippur kippour kipur rosh passover pessach pessah pesach vaisakhi chanukah hanukkah nowruz newroz vesak orthodox orthodoxe ashura mawlid friday",
        rf"(?:off|away|absent\w*|leave|holiday|frei|fehlt|fehlen|urlaub|falta|faltan|libra|libran|manca|mancano|ferie|wolne|urlop|conge|conges|nieobecn\w+|nie ma go|nie ma jej|swap|swaps) (?:\w+ ){{0,3}}?(?:\w+['’])?{_FEASTS}\b",
    ),
    (
        "faith",
        "croix kreuz cruz croce krzyzyk cross kipa kipe kippa kippah kipah turban turbant* turbante chuste chusty",
        r"(?:porte|portent|tragt|tragen|lleva|llevan|porta|portano|nosi|nosza|wears?|wearing) (?:une? |eine? |una |un |la |le |il |a |his |her |seine? |sa |son )?(?:croix|kreuz|cruz|croce|krzyzyk|cross|kipa|kipe|kippah?|kipah|turbante?|chuste)\b(?! (?:country|rouge|roja|rossa|bracing))",
    ),
    (
        "faith",
        "bible bibel biblia biblie bibbia koran quran qur coran corano torah tora",
        rf"(?:his|her|sa|son|seine|ihre|su|sua|il suo|swoja|jego|jej) {_BOOKS}\b|(?:reads?|reading|lit|liest|lee|legge|czyta) (?:the |le |la |den |die |el |il )?{_BOOKS}\b",
    ),
    (
        "faith",
        "careme cuaresma quaresima lent hajj hadj haddsch hach umrah omra umra pelerinage pilgerfahrt wallfahrt peregrinacion peregrino pellegrinaggio pielgrzymka pielgrzymke pielgrzymki mekce meka meca mecca pilgert",
        r"(?:fait|font|observe|hace|hacen|guarda|fa|fanno|osserva|keeps?|observing) (?:le |la |the )?(?:careme|cuaresma|quaresima|lent)\b|(?:a fait|fait|part|parti|partie|est alle|going|goes|went|gone|war|geht|fahrt|va|fue|ha ido|fa|ha fatto|e andato|jedzie|byl|byla|idzie) (?:a |au |on |for |auf |en |in |de |na |w |le |la |the |il |aller |zur |zum |einer |una |un ){0,3}(?:pour la |the )?(?:hajj|hadj|haddsch|hach|umrah|omra|umra|pelerinage|pilgerfahrt|wallfahrt|peregrinacion|peregrino|pellegrinaggio|pielgrzymk(?:a|e|i)|mekce|meka|meca|mecca)\b|pilgert\b",
    ),
    (
        "faith",
        "ordained seminaire priesterseminar seminario seminarium god jesus dieu gott dios dio fede baptiser taufen bautizo bautizar ochrzcil ochrzcila nawrocil nawrocila religion foi",
        r"(?:going to be|gets?|getting|to be) ordained\b|entre au seminaire\b|(?:ins|im) priesterseminar\b|(?:entra|entro|esta) en el seminario\b(?! de formacion)|(?:entra|e entrato) in seminario\b|(?:idzie|poszedl|wstapil) do seminarium\b|found (?:god|jesus|religion)\b|(?:a )?trouve (?:dieu|la foi)\b|zu gott gefunden\b|(?:encontro|ha encontrado) a dios\b|(?:ha )?trovato (?:dio|la fede)\b|(?:s['’]est|se) fait baptiser\b|(?:hat|lasst) sich (?:\w+ )?taufen\b|taufen lassen\b|se (?:ha )?bautizo\b|(?:ochrzcil|nawrocil)a? sie\b",
    ),
    (
        "faith",
        "kirchensteuer kirchenaustritt kirchenchor choir chorale coro corale chorze opus cofradia hermandad costalero oazie devoto devota pratiquant pratiquante wierzacy wierzaca wierzacym e sij masonem mason massone macon chiita sikh mormon",
        r"(?:zahlt|zahlen) (?:\w+ )?kirchensteuer\b|(?:seit|nach) (?:\w+ )?kirchenaustritt\b|(?:im|singt im) kirchenchor\b|(?:in|joined|sings in) the (?:church |gospel |parish )?choir\b|chorale (?:paroissiale|de la paroisse)\b|coro (?:parroquial|de la parroquia|parrocchiale)\b|corale parrocchiale\b|(?:es del|e dell['’]|est a l['’]|del|dell['’])(?<=[l'’]) ?(?<![a-z])opus dei\b|(?:es|e) del opus\b|(?:en|de) (?:la|su) (?:cofradia|hermandad)\b|es costalero\b|(?:es|e|muy|molto) (?:muy |molto )?devot[oa]\b|est (?:tres )?pratiquante?\b(?! de)|bardzo wierzac(?:y|a|ym)\b|c of e\b|(?:es|esta) sij\b|jest masonem\b|es mason\b|e massone\b|(?:es|era) chiita\b",
    ),
    (
        "faith",
        "religion faith denomination konfession confession religione wyznanie religia",
        r"(?:religion|faith|denomination|konfession|confession|religione|wyznanie|religia) (?:of|de|del|du|des|der|della|di) ?(?:the |l['’]|la |el |le )?(?:driver|guard|patient|resident|employee|worker|porter|pupil|guest|chauffeur|conducteur|gardien|salarie|fahrers|mitarbeiters|patienten|bewohners|gastes|conductor|empleado|paciente|residente|autista|paziente|ospite|dipendente|kierowcy|pacjenta|pracownika|goscia)\b(?! (?:is |ist |est |es |e )?(?:unknown|not known|unbekannt|inconnue?|desconocid[oa]|sconosciut[oa]|nieznan[ea]))",
    ),
    (
        "health",
        "results result letter befund ergebnis resultats resultat resultados resultado esito esiti referto wynik wyniki wynikow",
        r"(?:waiting (?:on|for)|awaiting|got|gets|getting|back) (?:\w+ ){0,2}results? (?:of|from|for|on|back from) (?:\w+ ){0,2}(?:lump|scan|biopsy|bloods?|smear|hospital|specialist|mammogram|consultant|mri|ct)\b|(?:wartet|warten|hat|bekam|kriegt) (?:\w+ ){0,2}(?:den |auf den |ihren |seinen |das )?(?:befund|ergebnis) (?:vo[nm] |der |des |ihrer |seiner )(?:der |dem )?(?:brust|biopsie|mrt|ct|gewebeprobe|blutprobe|arzt|mammograf\w+|darmspiegelung|klinik)\b|resultats? de (?:sa |son |ses |la |l['’])(?:biopsie|scanner|irm|analyses?|prise de sang|mammo\w*|ponction|examens?|echographie)\b"
        r"|resultados? (?:del bulto|de (?:la |su |una )(?:biopsia|prueba medica|mamo\w*|resonancia|puncion|citologia|colonoscopia)|del (?:tac|escaner|medico|hospital))\b|(?:esit[oi]|referto) (?:dell['’]|della |del |degli |delle )(?:ago\w*|biopsia|esami del sangue|tac|risonanza|mammografia|istologico|visita)\b|wynik(?:i|ow)? (?:biopsji|tomografii|rezonansu|histopat\w+|krwi|badan (?:krwi|lekarskich)|od lekarza)\b",
    ),
    (
        "health",
        "crise anfall ataque crisi crisis atak ataku fit seizure turn",
        r"(?:il|elle|gardien|agent|collegue|chauffeur) (?:a )?(?:fait|eu|refait) une crise\b(?! de rire)|(?:er|sie|kollege|kollegin|pfortner|fahrer) (?:\w+ ){0,4}(?:hatte|hat|bekam|kriegte) (?:\w+ ){0,3}(?:einen )?anfall\b|(?:er|sie) hatte (?:\w+ ){0,3}(?:einen )?anfall\b|(?:le|la) dio un ataque\b|(?:tuvo|ha tenido) (?:un ataque|una crisis)\b(?! de risa)|(?:ha )?avuto una crisi\b|(?:mial|miala|dostal|dostala) (?:\w+ ){0,2}atak(?:u)?\b|(?:he|she|porter|driver|guard|lad|resident|patient|cleaner) (?:had|has had|took|is having|having) (?:a |another )(?:fit|seizure|funny turn)\b",
    ),
    (
        "health",
        "surgery operation operated operacja rehab tension tension alta bebida bere pic piciem cukier cholesterol azucar glicemia schiena espalda ortopedica",
        r"(?:has|having|had|for|after|needs|awaiting|off for) (?:\w+ )?surgery\b(?! (?:hours|opening|is|waiting|times|in the|car))|operation on (?:his|her|the) (?:knee|hip|back|heart|eye|eyes|foot|hand|shoulder|prostate|spine|bowel)\b|(?:a|fait) de la tension\b|(?:tiene|con) (?:la )?tension (?:muy )?alta\b|tiene (?:el |la )?(?:azucar|espalda) (?:muy )?(?:alt[oa]|mal)\b|mal la espalda\b|pierna ortopedica\b|problema con la bebida\b|problemi col bere\b|problem(?:y)? z piciem\b|(?:ma|mial|miala) (?:bardzo )?wysoki (?:cukier|cholesterol)\b",
    ),
)  # fmt: skip
"""Kind, needs, pattern."""

EASTERN: tuple[tuple[str, str], ...] = (
    ("faith", r"(?:要|找|请|見|见)(?:个|一位)?(?:神父|牧师|法师|阿訇|住持)|(?:领|送|做|领了)圣(?:体|事|餐)|教会(?:唱诗班|执事|长老)|是(?:教会)?执事(?!官)|去(?:庙|寺)里?(?:拜|烧香|求签)"),
    ("faith", r"(?:يقول|تقول|بيقول|بتقول|إنه|انه|لأنه) (?:إنه |انه )?حرام|يقرأ القرآن|(?:طلب|يطلب|تطلب|يريد) (?:ال)?(?:قسيس|كاهن|شيخ|خوري|مناولة|إمام)|شماس|تحجبت|(?:ما|لا) (?:ب)?[يت](?:لمس|اكل|أكل|حمل) [ء-ي]{0,8} ?(?:ال)?(?:خنزير|لحم الخنزير)"),
    ("health", r"(?:等|拿到|出)(?:了)?(?:穿刺|病理|化验|活检|体检|切片|CT|核磁|胃镜|肠镜|检查)(?:的)?(?:结果|报告)|(?:做|约|去做)(?:了|个)?(?:活检|肠镜|胃镜|核磁|穿刺|B超|增强CT)|活检预约|(?:腰|椎)间盘突出|头虱|惊恐发作|导尿管|起皮疹|腰痛病?"),
    ("health", r"(?:نتيجة|نتائج) (?:ال)?(?:خزعة|تحاليل|تحليل|أشعة|اشعة|فحص|منظار|رنين)|(?:معه|معها|صارت معه|جاته|جته|أصابته|أصيب ب) ?(?:ال)?نوبة|(?:عنده|عندها|معه|معها|لديه|لديها) (?:ال)?(?:خزعة|سل|جدري|زائدة|خشونة|كسر|ناعور|تسمم|منظم قلب|طفح|حرارة|سخونة|رنين|قسطرة|شقيقة|ثلاسيميا|ورم|موعد (?:في |ب)?(?:ال)?مستشفى|عملية (?:في |ب)?(?:ال)?(?:ركبة|قلب|ظهر|عين|كلى|مرارة|فتق)|كيماوي)|(?:عمل|عامل|عملت|عاملة|سوى|سوت) عملية (?:ال)?(?:فتق|زائدة|قلب|ركبة|مرارة|لوز|عين)"),
)  # fmt: skip

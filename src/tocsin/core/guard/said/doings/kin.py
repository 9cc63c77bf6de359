# SPDX-License-Identifier: AGPL-3.0-or-later
"""What befalls those of somebody's family, by language: kin and an event that no machine has, whoever they belong to. Folded letters; Arabic as written."""

from __future__ import annotations

_KIN = {
    "en": "father|dad|daddy|mother|mum|mom|mummy|wife|husband|son|daughter|brother|sister|baby|kid|kids|child|children|grandmother|grandfather|grandad|granny|nan|gran|uncle|aunt|partner|girlfriend|boyfriend|fiancee?|in-laws|stepson|twins|missus|nephew|niece",
    "de": "vater|papa|mutter|mama|frau|mann|sohn|tochter|bruder|schwester|baby|kind|kinder|oma|opa|grossmutter|grossvater|onkel|tante|freundin|freund|partnerin|lebensgefahrt\\w+|schwiegermutter|schwiegervater|zwillinge|neffe|nichte",
    "fr": "pere|papa|mere|maman|femme|epouse|mari|fils|fille|frere|soeur|bebe|enfant|enfants|petit|petite|grand-mere|grand-pere|mamie|papi|oncle|tante|compagne|compagnon|conjointe?|copine|beau-pere|belle-mere|jumeaux|gamine?|neveu|niece",
    "es": "padre|papa|madre|mama|mujer|esposa|marido|esposo|hijo|hija|hijos|hermano|hermana|bebe|nino|nina|abuela|abuelo|tio|tia|pareja|novia|novio|suegra|suegro|gemelos|sobrin[oa]",
    "it": "padre|papa|babbo|madre|mamma|moglie|marito|figlio|figlia|figli|fratello|sorella|bimbo|bimba|bambin[oai]|nonna|nonno|zio|zia|compagna|compagno|fidanzat[oa]|suocer[oa]|gemelli|nipote",
    "pl": "ojciec|tata|ojcu|ojca|matka|mama|matki|matce|zona|zony|zonie|maz|meza|mezowi|syn|syna|synowi|corka|corki|corce|brat|brata|siostra|siostry|dziecko|dziecka|dzieci|babcia|babci|dziadek|dziadka|wujek|ciocia|partnerka|partner|narzeczona|tesciowa|tesc|blizniaki",
}
_EVENT = {
    "en": r"(?:died|dying|passed away|passed on|is dead|was killed|terminal\w*|(?:is|was|been|taken|very|gravely|seriously|fell) (?:ill|sick|poorly)|(?:in|to|into|out of) (?:hospital|hospice|intensive care|a care home|prison|jail|rehab|custody|court|labou?r)|(?:has|had|with|got|having) (?:cancer|a stroke|a heart attack|dementia|a tumou?r|an operation|surgery|a baby|twins|leukaemia)|gave birth|giving birth|miscarried|funeral|buried|arrested|left (?:him|her|home)|moved out|walked out on|split up|divorc\w+|wants a divorce|car (?:crash|accident)|suicide|overdose\w*)",
    "de": r"(?:gestorben|verstorben|stirbt|sterben|verstarb|starb|tot|todkrank|schwerkrank|krank|im krankenhaus|ins krankenhaus|in der klinik|in die klinik|im hospiz|im pflegeheim|operiert|eine op|krebs|einen tumor|schlaganfall|herzinfarkt|dement|demenz|entbunden|entbindet|die geburt|beerdigung|beerdigt|beigesetzt|verhaftet|im gefangnis|im knast|vor gericht|verungluckt|unfall|auf intensiv|intensivstation|pflegefall|ausgezogen|sitzen ?gelassen|scheidung|selbstmord|fieber|im kreisssaal)",
    "fr": r"(?:est morte?|est decedee?|mourir|mourante?|deces|s'est eteinte?|malade|a l'hopital|hospitalisee?|en reanimation|en maison de retraite|en ehpad|operee?|a un cancer|un cancer|a fait un avc|un avc|alzheimer|accouche\w*|enterrement|obseques|enterree?|arretee? par|en prison|en garde a vue|au tribunal|un accident|eu un accident|est partie? avec|l'a quittee?|divorce\w*|suicid\w+|a de la fievre|fait une fausse couche)",
    "es": r"(?:murio|ha muerto|muerto|muerta|fallecio|fallecid[oa]|falleciendo|se muere|enferm[oa]|en el hospital|al hospital|hospitalizad[oa]|ingresad[oa]|en la uci|operad[oa]|cancer|un ictus|un infarto|alzheimer|dio a luz|de parto|entierro|funeral|enterrad[oa]|detenid[oa]|en la carcel|preso|en el juzgado|accidente|se fue de casa|le ha dejado|divorcio|suicid\w+|con fiebre)",
    "it": r"(?:e mort[oa]|mort[oa]|deceduta?|decedut[oa]|mancat[oa]|spent[oa]si|moribond[oa]|sta morendo|malat[oa]|in ospedale|all'ospedale|ricoverat[oa]|in rianimazione|in casa di riposo|operat[oa]|tumore|un cancro|un ictus|un infarto|alzheimer|partorit[oa]|partorisce|funerale|funerali|sepolt[oa]|arrestat[oa]|in carcere|in galera|in tribunale|incidente|se n'e andat[oa] di casa|l'ha lasciat[oa]|divorzi\w+|suicid\w+|con la febbre|ha la febbre)",
    "pl": r"(?:zmarl\w*|umarl\w*|nie zyje|umiera\w*|zginal|zginela|chor[yae]|ciezko chor\w+|w szpitalu|do szpitala|w hospicjum|na oiom\w*|w domu opieki|po operacji|operacj\w+|raka|nowotwor\w*|udar\w*|zawal\w*|alzheimer\w*|demencj\w+|urodzil\w*|rodzi|porod\w*|pogrzeb\w*|pochowan\w+|aresztowan\w+|w wiezieniu|w sadzie|wypadek|miala wypadek|odeszla od|wyprowadzil\w+|rozwod\w*|samoboj\w+|goraczk\w+)",
}
_FAR = r"[^.,;:!?\n]{0,45}?\b"
KIN = tuple(
    rf"(?:{kin})\b(?!'s\b|-|board| (?:ship|company|unit|clock|lode|alloy|tongue|tincture)){_FAR}{_EVENT[tongue]}|{_EVENT[tongue]}\b[^.,;:!?\n]{{0,14}}?\b(?:{kin})"
    for tongue, kin in _KIN.items()
)
KIN_AR = (
    "(?:توفي|توفيت|مات|ماتت|وفاة|مرض|مرضت|دخول|ولادة|جنازة|عزاء|سجن|حبس|اعتقال|طلاق) (?:ال)?(?:والد|والدة|أم|أب|أبو|زوج|زوجة|ابن|ابنة|بنت|أخ|أخت|أخو|جد|جدة|خال|عم|طفل|حماة)(?:ه|ها|هم|ته|تها)?(?![ء-ي])"
    "|(?<![ء-ي])(?:والد|والدة|والدت|أم|أب|أبو|زوج|زوجة|زوجت|ابن|ابنة|ابنت|بنت|أخ|أخت|أخو|جد|جدة|طفل)(?:ه|ها|هم)? (?:[ء-ي]+ ){0,3}?(?:توفي|توفيت|مات|ماتت|مريض|مريضة|[يت]حتضر|في (?:ال)?(?:مستشفى|عناية|سجن)|ولدت|[يت]لد|اعتقل|أصيب|أصيبت|هجرت)"
)

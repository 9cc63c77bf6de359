# SPDX-License-Identifier: AGPL-3.0-or-later
"""What weighs on people at work: who wants a spokesman, speaks the language badly, is afraid, steals, applies elsewhere, keeps a day holy.

By kind and who must stand there; all Western tongues as one, folded; Arabic and Chinese as written.
"""

from __future__ import annotations

WORRIES_DONE = {
    ("union", "one"): (
        r"(?:wants?|wanting|need|elect|vot|choos|chose|ask)\w* (?:for )?(?:\w+ ){0,3}?(?:reps?|shop steward|spokes(?:man|woman|person)|works council|delegates?)(?= of|[.,;]| (?:of their|elected|for)|$)|(?:wollen|wahlen|will|fordern|wunschen|brauchen) (?:\w+ ){0,4}?(?:sprecher(?:in)?|vertrauensmann|vertrauensleute|betriebsrat|vertreter|delegierten)(?= |[.,;]|$)"
        r"|(?:veulent|veut|elire|elisent|demandent|reclament) (?:\w+ ){0,3}?(?:delegues?|deleguee|representants?|porte-parole)|(?:quieren|quiere|eligen|piden|votan) (?:\w+ ){0,3}?(?:delegad[oa]s?|representantes?|enlace sindical|portavoz)|(?:vogliono|vogliano|vuole|eleggono|chiedono) (?:\w+ ){0,3}?(?:delegat[oai]|rappresentant[ei]|portavoce)|(?:chca|chce|wybieraja|wybrali|zadaja) (?:\w+ ){0,3}?(?:delegat\w*|przedstawiciel\w*|spoleczn\w+ inspektor\w*|rzecznik\w*)",
    ),
    ("ethnicity", "one"): (
        r"(?:english|german|french) is (?:\w+ )?(?:poor|bad|weak|broken|limited)|(?:speaks?|spoke|has|understands?) (?:hardly any|barely any|almost no|no|little|poor|broken|bad) (?:english|german|french)|(?:kann|spricht|versteht|konnen|sprechen) (?:\w+ )?(?:kaum|kein|schlecht|wenig|gebrochen\w*|nur gebrochen) ?deutsch|(?:parle|comprend|parlent|comprennent) (?:\w+ )?(?:a peine|mal|peu|tres peu|pas) (?:le |bien )?francais|(?:habla|entiende|hablan) (?:\w+ )?(?:poco|mal|apenas|nada de) (?:el )?(?:espanol|castellano)|(?:apenas|no|casi no) (?:habla|entiende) (?:\w+ )?(?:espanol|castellano)|(?:parla|capisce|parlano) (?:\w+ )?(?:poco|male|a malapena) (?:l')?italiano|non (?:parla|capisce) (?:bene )?(?:l')?italiano|(?:slabo|ledwo|nie|kiepsko|prawie nie) (?:mowi|rozumie|zna) (?:\w+ )?(?:po polsku|polskiego)"
        r"|(?:family|famille|familie|familia|famiglia|rodzina) (?:\w+ )?(?:still|noch|restee?|sigue|esta|ancora|e rimasta|nadal|wciaz|is|back) (?:in|back in|en|a|w|au|aux) \w+",
    ),
    ("conduct", "one"): (
        r"(?:nearly|almost) came to blows|aneinander ?geraten|(?:failli |sont )?en venir aux mains|(?:llegan|llegar|llegaron) a las manos|venut[ei] alle mani|(?:nie |sie )?pobil[oiay]\w* sie|sie (?:nie )?pobil\w+|wzieli sie za lby"
        r"|(?:is|was|are) (?:\w+ )?(?:scared|afraid|terrified|frightened) of (?:him|her|them|the boss|the supervisor|his|working)|(?:hat|haben) (?:\w+ )?angst vor (?:ihm|ihr|dem chef|der|seinem|ihrem)|a (?:tres )?peur (?:de lui|d'elle|du chef|de son|de sa)|(?:le|les) tiene miedo|miedo (?:a|de) (?:el|ella|su|al jefe)|(?:ha|hanno) paura (?:di lui|di lei|del capo)|e lei ha paura|(?:boi|boja) sie (?:go|jej|jego|szefa|kierownika)|ona sie boi|on sie boi|(?:boyfriend|girlfriend|husband|ex) (?:\w+ )?(?:waits|follows|hangs around|turns up|lurks)|(?:freund|mann|ex) (?:\w+ )?(?:lauert|wartet|verfolgt|passt)\w* (?:\w+ ){0,4}?(?:ihr|tor|ausgang)"
        r"|(?:caught|had up|done|picked up) (?:\w+ )?(?:for )?(?:shoplifting|stealing|nicking|thieving|drunk driving|drink.driving|fighting)|(?:beim|wegen) (?:klauen|stehlen|ladendiebstahl\w*|diebstahl\w*|schwarzfahren|trunkenheit\w*) (?:\w+ )?(?:erwischt|angezeigt|geschnappt|verurteilt)|(?:fait prendre|pris|surpris|arrete)e? (?:\w+ )?(?:a voler|en train de voler|pour vol)|(?:pillaron|cogieron|pillado|sorprendido|cazaron) (?:\w+ )?robando|(?:beccat[oa]|sorpres[oa]|pres[oa]|colt[oa]) (?:\w+ )?a rubare|zlapan\w+ (?:\w+ )?na kradziezy|przylapan\w+ na"
        r"|(?:has |have )?(?:put in|applied|sent (?:his|her) cv) (?:\w+ )?(?:for|to|at) (?:a |the |another )?(?:\w+ )?(?:job|post|place|company|firm|competitor|warehouse)|(?:hat|haben) sich (?:\w+ ){0,3}?beworben|a postule|ont postule|(?:ha|han) (?:echado|mandado|enviado) (?:el |su )?curriculum|(?:ha|hanno) (?:mandato|inviato) (?:il |un )?(?:curriculum|cv)|zlozyl\w? (?:papiery|cv|podanie)|wysyla cv"
        r"|(?:came|come|turned up|arriv\w+|walked) (?:\w+ ){0,2}?(?:reeking|drunk|plastered|hammered|sloshed|worse for wear)|(?:kam|kommt|erschien) (?:\w+ ){0,3}?(?:mit fahne|besoffen|voll wie|zu)(?= und|[.,;]|$)|(?:arriv|ven|vin)\w+ (?:\w+ )?(?:cuit|rond|pompette|torche|cocido|mamado|ciego|ciucco|sbronzo|ubriaco)e?(?= et|[.,;]| y| ed?|$)|(?:przyszedl|przyszla|przyszli) (?:\w+ )?(?:zalan\w|nawalon\w|napit\w|schlan\w|narabany)",
    ),
    ("faith", "one"): (
        r"(?:it is|it's|because of|for|on) (?:her|his|their|the) (?:sabbath|faith|religion|holy day|fast|feast|beliefs?)|wegen (?:ihres|seines|des) glaubens|aus (?:glaubensgrunden|religiosen grunden)|c'est son (?:sabbat|shabbat|ramadan|careme)|pour (?:motif|raison)s? religieu\w+|a cause de sa (?:religion|foi)|por (?:su|motivos) (?:religion|fe|religios\w+|creencias?)|per (?:la sua|motivi) (?:fede|religion\w+|religios\w+)|bo ma (?:szabat|post|swieto|ramadan)|ze wzgledow religijnych|z powodu (?:wiary|religii)",
    ),
}  # fmt: skip

WORRIES_AR = {
    ("union", "one"): ("(?:[يت]ريد|[يت]طالب|[يت]نتخب|انتخب)(?:ون|وا)? (?:[ء-ي]+ )?(?:ب)?(?:ممثل|مندوب)[ء-ي]*",),
    ("conduct", "one"): (
        "(?:[يت]تضارب|تضارب|كاد[ء-ي]* [يت]تضارب)[ء-ي]*|(?:خائف|خائفة|[يت]خاف) (?:من|منه|منها)|قدم(?:ت)? (?:[ء-ي]+ )?(?:أوراق|سيرت)[ء-ي]* (?:في|إلى|ل)|(?:ضبط|قبض على|أمسك)[ء-ي]* (?:[ء-ي]+ ){0,2}?(?:وهو|وهي)? ?(?:[يت]سرق|بالسرقة)",
    ),
    ("faith", "one"): ("(?:بسبب|من أجل) (?:دين|عقيدت|صلات|صوم|إيمان)(?:ه|ها|هم)",),
    ("ethnicity", "one"): ("لا [يت](?:تقن|تكلم|عرف|فهم) (?:ال)?عربية|(?:أهله|أهلها|عائلته|عائلتها) (?:[ء-ي]+ )?(?:ما زالوا|ما زالت|في) (?:في )?[ء-ي]+",),
}  # fmt: skip
_N = "[^，。；,;！？\n]"
WORRIES_ZH = {
    ("union", "one"): (f"(?:想|要|要求|打算){_N}{{0,4}}(?:选|推选|选举){_N}{{0,4}}代表",),
    ("conduct", "one"): (
        f"差点动手|动了手|(?:很|挺|有点|非常)?害怕(?:[他她]|主管|班长|$|，|。)|偷(?:东西|货|钱)?{_N}{{0,3}}被抓|(?:投|递)(?:了)?{_N}{{0,6}}(?:简历|履历)|醉着来|(?:男友|女友|前夫|丈夫|老公){_N}{{0,6}}(?:门口|楼下)?(?:等|堵|跟踪|蹲守)",
    ),
    ("faith", "one"): (f"因为?{_N}{{0,3}}(?:信仰|宗教|教规|斋戒)",),
    ("ethnicity", "one"): (f"(?:中文|汉语|普通话){_N}{{0,3}}(?:不好|很差|不行|不会)|(?:家人|家里|老婆孩子)还?在{_N}{{2,5}}$",),
}  # fmt: skip

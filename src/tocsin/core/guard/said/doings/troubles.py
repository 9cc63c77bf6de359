# SPDX-License-Identifier: AGPL-3.0-or-later
"""Trouble among people at work, in short turns: quarrels, notice and warnings, the law, debts, who keeps to themselves, talk of stopping work.

By kind and who must stand there; all Western tongues as one, folded; Arabic and Chinese as written.
"""

from __future__ import annotations

_EACH = r"(?:each other|one another|him|her|them|a (?:colleague|workmate|co-?worker|customer|mate|visitor|driver|guard)|the (?:boss|manager|supervisor|foreman|lead|cook|chef|guard|driver|porter|cleaner|temp|trainee|apprentice|receptionist))"
_WHOM = r"(?:einander|ihn|ihm|sie|ihr|(?:einen?|einem|einer|den|dem|der|die) (?:kolleg\w+|chef\w*|schichtleit\w+|vorgesetzt\w+|fahrer\w*|kund\w+|azubi\w*|polier|pfortner\w*|besucher\w*))"
_SUM = r"(?:hundert|tausend|geld|euro|\d+ ?(?:euro|eur|€|zl|pln|chf)|hundred|thousand|money|cash|quid|pounds|euros|dollars|bucks|cents|mille|fric|argent|cien\w*|mil|dinero|pasta|cento|mila|soldi|sto|dwiescie|trzysta|czterysta|tysiac\w*|zlotych|zlote|kase|pieniadze|\w+cientos|\w+cento|\w+hundert)"

TROUBLES_DONE = {
    ("conduct", "one"): (
        # English
        rf"(?:had|having|got into|in) (?:a |an |another )?(?:\w+ )?(?:rows?|arguments?|fights?|scraps?|punch-?ups?|slanging match|bust-?ups?)(?= (?:with|over|about|in|at|again|between)|[.,;]|$)|came to blows|fell out with|not (?:speaking|talking) to each other|(?:punch|slapp?|shov|hit|threaten|insult|bull(?:y|i)|harass|grop|swor|scream|shout|yell|sw[eo]ar|spat|spit)\w* (?:at |on )?{_EACH}|hand\w* in (?:his|her|their) notice|g[ai]v\w+ (?:in )?(?:his |her |their )?notice(?= |[.,;]|$)(?! (?:of|to (?:the )?(?:suppl|tenan|landlord|bidder)|board))|resign(?:s|ed|ing)?|(?:is|was|got|been|to be|were) (?:sacked|fired|dismissed|laid off|suspended from work|let go|made redundant)|(?:written|verbal|final|formal|first|second) warnings?(?= (?:for|after|from hr|again|to (?:the|a))|[.,;]|$)|disciplinary|(?:was|been|got|is|were) arrested|(?:in|to|due in) court|lost (?:his|her) (?:driving )?licen[cs]e|(?:police|cops) (?:came for|want|took|looking for|asked about)"
        rf"|(?:owes|owed|owing|lent|lends|borrow\w*) (?:\w+ ){{0,5}}?{_SUM}|stinks(?= |[.,;]|$)(?! of (?:gas|diesel|smoke|burn))|body odou?r|never washes|talks to (?:him|her)self|hears voices|lost (?:his|her) temper|flipped out|had a meltdown|self-?harm\w*|(?:sit|eat|keep|stick|stand|hang)\w* (?:\w+ ){{0,2}}?(?:by themselves|to themselves|amongst? themselves|apart from the others)|retir(?:es|ing) (?:in|at|next)|about to retire|going on about|slagg\w+ off|bad-?mouth\w*|turned up (?:\w+ )?(?:drunk|hung ?over|high)",
        # German
        rf"(?:streit\w*|zoff|krach|schlagerei|auseinandersetzung|wortgefecht) (?:\w+ )?(?:mit (?:\w+ )?(?:kolleg\w+|chef\w*|schicht\w+|fahrer\w*|kund\w+)|zwischen|unter (?:den )?(?:kolleg\w+|fahrern|packern)|in der (?:kantine|umkleide|pause))|(?:haben|hat) (?:sich )?(?:\w+ ){{0,4}}?(?:gestritten|geprugelt|geschlagen|angebrullt|angeschrien|verkracht|bedroht|beleidigt|beschimpft|gemobbt|belastigt|begrapscht)|{_WHOM} (?:\w+ ){{0,3}}?(?:angebrullt|angeschrien|bedroht|beleidigt|beschimpft|gemobbt|belastigt|begrapscht|geschubst|angespuckt|geohrfeigt)|mobb(?:t|en|ing)|(?:hat|haben|wurde|will) (?:\w+ ){{0,3}}?(?:gekundigt|kundigen|gefeuert|entlassen(?= worden|[.,;]|$)|freigestellt|abgemahnt)|abmahnung|kundigung (?:bekommen|eingereicht|abgegeben|erhalten)|geht (?:\w+ )?in rente|(?:wurde|ist) (?:\w+ )?(?:verhaftet|festgenommen)|fuhrerschein (?:weg|los|abgegeben|entzogen|verloren)|(?:muss|war) (?:\w+ )?vor gericht|die polizei (?:hat )?(?:\w+ )?(?:nach ihm|nach ihr|abgeholt|gesucht)|(?:schuldet|schulden|schuldig) (?:\w+ ){{0,4}}?{_SUM}|{_SUM} (?:\w+ )?(?:geliehen|schuldig|gepumpt)|(?:unter sich|fur sich allein|getrennt von den anderen) ?(?:geblieben|sitz\w+|bleib\w+)?|(?:sitz\w+|bleib\w+|ess\w+) (?:\w+ ){{0,4}}?unter sich|stinkt nach schweiss|wascht sich nicht|redet mit sich selbst|fuhrt selbstgesprache|lastert|lastern|(?:nicht|noch) (?:ganz )?nuchtern|restalkohol|verkatert",
        # French
        rf"(?:se sont|s'est|se|s') ?(?:\w+ )?(?:disput\w+|engueul\w+|battus?|battue?s?|bagarr\w+|embrouill\w+|prise? de bec|fachee?s?)|en sont venus aux mains|altercation|bagarre|(?:gifle|frappe|menace|insulte|harcele|bouscule|agresse|crache sur)\w* (?:\w+ )?(?:son|sa|une?|le|la|l'|un autre|des) ?(?:chef\w*|collegue\w*|client\w*|chauffeur|gardien|responsable|stagiaire|interimaire|caissiere?)|harcelement|(?:demissionn\w+|pos\w+ sa demission|donn\w+ sa demission|licenciee?s?|viree?s?(?= |[.,;]|$)|mise? a pied|mis a la porte)|avertissement (?:ecrit|pour|au|a la)|entretien prealable|part en retraite|prend sa retraite|(?:ete|s'est fait) (?:arretee?|interpellee?|embarquee?)|garde a vue|perdu son permis|retrait de permis|convoquee? (?:au tribunal|au commissariat|chez les gendarmes)|(?:doit|doivent|devait|emprunt\w+|prete) (?:\w+ ){{0,4}}?{_SUM}|entre eux (?:a la pause|a table|toute la journee|sans)|restent? (?:\w+ )?entre (?:eux|elles)|pue la sueur|se lave pas|parle tout seul|entend des voix|a pete (?:un plomb|les plombs)|(?:encore|toujours) (?:saoul|soul|bourre|ivre)e?|gueule de bois|n'arrete pas avec le (?:president|premier ministre|gouvernement)",
        # Spanish
        rf"(?:se (?:han )?|llegaron a las )(?:pele\w+|discuti\w+|insult\w+|pegaron|peg\w+ con|manos|grit\w+ entre)|pelea entre|bronca (?:con|entre|en)|rina entre|(?:amenaz|insult|acos|empuj|grit|peg|abofete|escup)\w+ (?:a |al )(?:un |una |la |el |su |otr[oa] )?(?:companer[oa]|jef[ea]|encargad[oa]|client[ea]|colega|vigilante|chofer|mozo)|acoso|(?:ha )?dimiti\w+|present\w+ (?:la|su) (?:dimision|renuncia|baja voluntaria)|renunci\w+ al (?:puesto|trabajo)|despedid[oa]s?|despido|expediente disciplinario|amonestacion|carta de (?:despido|amonestacion|sancion)|se jubila|(?:fue|ha sido|lo han) (?:detenid[oa]|arrestad[oa])|sin carnet|perdio el carnet|retirada de carnet|(?:juicio|juzgado) (?:el|por|contra)|(?:debe|deben|debia|prest\w+|pidio prestad\w+) (?:\w+ ){{0,5}}?{_SUM}|(?:se sientan|comen|estan|van) (?:\w+ )?(?:aparte|entre ellos|por su cuenta)|huele a sudor|no se lava|habla sol[oa]|oye voces|perdio los nervios|(?:aun|todavia|vino|llego) (?:\w+ )?(?:bebid[oa]|borrach[oa]|con resaca)|con resaca|no para con (?:el presidente|el gobierno|la politica)",
        # Italian
        rf"(?:si sono|si e|hanno) (?:\w+ )?(?:litigat\w*|picchiat\w*|azzuffat\w*|insultat\w*|menat\w*|bisticciat\w*|presi a pugni|urlat\w* addosso)|lite (?:tra|fra|con|in)|rissa|(?:minaccia|insulta|aggredi|molesta|spinto|schiaffeggia|sputa)\w* (?:\w+ )?(?:un|una|il|la|lo|suo|sua|l') ?(?:collega|capo\w*|cliente|autista|responsabile|custode|stagista|apprendista)|molesti[ea] (?:a|su|verso|sul)|mobbing|(?:si e |ha )?(?:dimess[oa]|dato le dimissioni|rassegnato)|si licenzia|licenziat[oaie]|licenziamento|lettera (?:di richiamo|di licenziamento|disciplinare)|richiamo (?:scritto|verbale|disciplinare)|va in pensione|(?:e stat[oa]|l'hanno) (?:arrestat[oa]|fermat[oa] dai)|ritirat\w la patente|senza patente|(?:in|al) tribunale (?:per|il)|processo per|(?:deve|devono|doveva|prestat\w|chiesto in prestito) (?:\w+ ){{0,5}}?{_SUM}|(?:per conto loro|tra di loro|fra di loro|in disparte) ?|puzza di sudore|non si lava|parla da sol[oa]|sente le voci|ha dato di matto|(?:ancora|gia|arrivat[oa]) (?:\w+ )?(?:bevut[oa]|ubriac[oa]|sbronz[oa])|ce l'ha (?:sempre )?(?:col|con il|con) (?:premier|governo|presidente|ministro)",
        # Polish
        rf"(?:poklocil\w* sie|klocil\w* sie|pobil\w* sie|bili sie|szarpal\w* sie|pobicie|bojka|klotnia|awantura) ?(?:z |o |miedzy |w )?|(?:uderzy|grozi|obrazi|zwyzywa|molestuj|molestowa|popchn|oplu|nawrzeszcza|wrzeszcz)\w* (?:na )?(?:kolege|kolezanke|szefa|kierowni\w+|brygadzist\w+|klient\w+|kierowce|ochroniarz\w+|stazyst\w+|go|ja|jej|mu)|mobbing|molestowani\w+|(?:zlozyl|zlozyla|dal|dala|dostal|dostala|wreczono|daje) (?:\w+ )?wypowiedzeni\w+|zwalnia sie|zwoln(?:il|ila|iono|iony|iona) (?:sie|z pracy|dyscyplinarnie|za)|dyscyplinark\w+|nagan[ae]|upomnieni\w+ (?:za|dla|pisemne)|idzie na emeryture|odchodzi na emeryture|(?:zostal|zostala) (?:aresztowan|zatrzyman)\w+|stracil\w? prawo jazdy|bez prawa jazdy|zabrali mu prawo|sprawe? w sadzie|rozprawe?|(?:wisi|winien|winna|pozyczyl\w?|pozycza) (?:\w+ ){{0,5}}?{_SUM}|(?:siedza|jedza|trzymaja sie) (?:\w+ ){{0,3}}?(?:osobno|razem z dala|we wlasnym gronie|swoich)|smierdzi potem|nie myje sie|gada do siebie|slyszy glosy|(?:jeszcze|przyszedl|przyszla) (?:\w+ )?(?:wczorajsz[ya]|pijan[ya]|na kacu|wstawion[ya])",
    ),
    ("strike", "one"): (
        r"(?:talk|whisper|mutter|threaten|plan|agree|discuss)\w* (?:\w+ )?(?:of |about |to |on )?(?:strik(?:e|ing)|stop(?:ping)? work|walk(?:ing)? out|down(?:ing)? tools|stay(?:ing)? (?:at )?home|refus\w+)|(?:wollen|droh\w+|planen|reden|sprechen|uberlegen) (?:\w+ ){0,4}?(?:nicht (?:anfangen|antreten|arbeiten|kommen|fahren)|die arbeit nieder\w*|aufhoren|streik\w*|ausstand|hinschmeissen|blaumachen)",
        r"(?:parl|menac|envisag|prevoi|veul|pens)\w* (?:de |d'|a )?(?:debray\w+|s'arreter|arreter le travail|cesser le travail|tout arreter|se mettre en greve|ne pas (?:venir|prendre))|(?:habl|amenaz|piens|plane|quier)\w* (?:\w+ )?(?:de |con |en )?(?:parar(?= (?:por|el (?:lunes|martes|miercoles|jueves|viernes|sabado|domingo)|todos|si)|[.,;]|$)|hacer (?:huelga|paro)|no (?:trabajar|venir|entrar)|plantarse)",
        r"(?:parl|minacci|pens|vogli|discut)\w* (?:di )?(?:fermarsi|incrociare le braccia|scioper\w+|non (?:lavorare|venire|entrare)|smettere)|(?:gada|mowi|groz|mysl|planuj|rozmawia)\w* (?:o |ze |, ze )?(?:postoj\w+|przerwani\w+ pracy|strajk\w*|nie (?:przyj\w+|wyj\w+|stana)|przestoj\w+|odejsciu od)",
    ),
    ("person_alert", "kin"): (
        r"(?:is|are|was) (?:not|no longer|never) (?:allowed|permitted|welcome|let) (?:\w+ )?(?:on|in|into|onto|near|inside|at|to (?:enter|come|collect|pick))|(?:darf|durfen) (?:\w+ ){0,4}?nicht (?:mehr )?(?:rein|hinein|aufs gelande|auf das gelande|ins haus|betreten|abholen|in die nahe)|n'a plus (?:le droit|acces)|ne doit (?:plus|pas) (?:entrer|venir|approcher|recuperer)|interdite? d'(?:acces|entree)|no puede (?:entrar|pasar|acceder|acercarse|recoger|volver)|tiene prohibid[oa]|non (?:puo|deve) (?:\w+ )?(?:piu )?(?:entrare|avvicinarsi|venire|ritirare|prendere)|nie ma (?:wstepu|prawa (?:wejsc|odbior))|nie moze (?:\w+ )?(?:wejsc|wchodzic|odebrac|odbierac)|zakaz (?:wstepu|zblizania|kontaktu)",
    ),
}  # fmt: skip

TROUBLES_AR = {
    ("conduct", "one"): (
        "تشاجر|[يت]تشاجر|تخانق|تعارك|ضرب زميل|شتم|[يت]شتم|سب |[يت]سب |هدد|[يت]هدد|تحرش|[يت]تحرش|استقال|قدم(?:ت)? استقالت|فصل من (?:ال)?عمل|طرد من (?:ال)?عمل|إنذار (?:كتابي|أول|نهائي)|لفت نظر|[يت]تقاعد|اعتقل|أوقفته الشرطة|سحبت رخصت|(?:عليه|عليها|له|لها) دين|مدين|[يت]كلم نفسه|[يت]جلس(?:ون)? (?:وحدهم|لوحدهم|منعزلين)|سكران|لا [يت]كف عن (?:سب|شتم|الكلام عن) (?:[ء-ي]+ )?(?:وزير|رئيس|حكومة|وزراء)",
    ),
    ("strike", "one"): (
        "(?:[يت]تكلم|[يت]تحدث|[يت]هدد|[يت]خطط|[يت]فكر)(?:ون|وا)? (?:[ء-ي]+ )?(?:عن |ب|في )?(?:ال)?(?:وقف (?:ال)?عمل|توقف عن العمل|إضراب|اضراب|امتناع عن)",
    ),
    ("ethnicity", ""): (
        "(?<![ء-ي])(?:ال)?(?:غاني|هندي|بنغالي|باكستاني|نيبالي|فلبيني|سوداني|مصري|سوري|يمني|إثيوبي|إريتري|صومالي|تشادي|نيجيري|كيني|أوغندي|مغربي|جزائري|تونسي|أفغاني|سريلانكي|فيتنامي|صيني)(?:ون|ين) (?:[ء-ي]+ ){0,3}?(?:[يت](?:جلس|أكل|صل|تكلم|نام|سكن|عمل|تجمع|تأخر)[ء-ي]*|وحدهم|مع بعض|منعزل)",
    ),
    ("person_alert", ""): (
        "(?:أم|أب|والد|والدة|زوج|زوجة|طليق|طليقة|عم|خال|جد)(?:ة|ه|ها)? (?:[ء-ي]+ ){0,3}?(?:ممنوع|ممنوعة|محظور|محظورة) من (?:ال)?(?:دخول|استلام|اقتراب|زيارة)|(?:أم|أب|والد|والدة|زوج|طليق) [ء-ي ]{0,20}لا [يت]دخل",
    ),
}
_N = "[^，。；,;！？\n]"
TROUBLES_ZH = {
    ("conduct", "one"): (
        f"吵架|打架|吵了起来|动手打|互骂|骂(?:了|人|同事|班长|主管|总理|总统|政府|领导|{_N}{{0,4}}(?:总理|总统|政府))|威胁{_N}{{0,4}}(?:同事|班长|主管)|骚扰|欺负|霸凌|辞职|提离职|被(?:开除|辞退|解雇|停职|处分)|(?:书面|口头)?警告处分|写检讨|快?退休|被(?:抓|捕|拘留|警察带走)|驾照被|欠{_N}{{1,8}}(?:百|千|万|块|元|钱)|借{_N}{{0,6}}(?:百|千|万)块|酒劲|酒没醒|自言自语|不洗澡|体味",
    ),
    ("strike", "one"): (f"(?:商量|议论|扬言|打算|准备|说要|合计|密谋|串通){_N}{{0,12}}(?:停工|罢工|不上班|不开工|不干活|罢岗|集体请假)",),
    ("ethnicity", ""): (
        "(?:加纳|缅甸|越南|老挝|菲律宾|印尼|印度|孟加拉|尼泊尔|巴基斯坦|埃塞俄比亚|尼日利亚|肯尼亚|苏丹|埃及|乌克兰|俄罗斯|罗马尼亚|非洲|新疆|藏族|维吾尔)(?:籍|来的|族)?(?:工人|员工|司机|小伙|女工|劳工|保洁|民工|临时工|同事|人)",
    ),
    ("person_alert", ""): (
        f"(?:爸爸?|妈妈?|父亲|母亲|爷爷|奶奶|前夫|前妻|丈夫|老公|男友|叔叔|继父){_N}{{0,10}}(?:被)?(?:禁止|不得|不许|不准|不让)(?:进|入|接|靠近|探视)",
    ),
}  # fmt: skip

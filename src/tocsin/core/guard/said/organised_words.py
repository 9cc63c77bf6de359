# SPDX-License-Identifier: AGPL-3.0-or-later
"""Words of `organised`, by language: who works there, what they do together, what about. Folded (no case, no accents), as patterns.

`ORGANISE` says it of those who work; what they are against (`CROSS`) says it with `ABOUT`; a chat, a petition and a meeting do with `PAY`.
"""

from __future__ import annotations

from tocsin.core.guard.said.crew_words import CREWS

WORKERS = {
    "en": rf"(?:{CREWS['en'][0]}|employees|workers|everybody|everyone|(?:whole|entire|half the) (?:warehouse|yard|kitchen|depot|floor|office|plant)|colleagues|labourers|workmates|(?:the )?(?:boys|guys|girls) (?:on|in|from) (?:the )?\w+|(?:night|day|late|early) (?:crew|shift|lot))",
    "fr": CREWS["fr"][0].removesuffix("|conducteur)") + "|collegues|travailleurs|gars|intervenants)",
    "de": CREWS["de"][0].removesuffix(")") + r"|\w{0,10}team|(?:jungs|leute|manner) (?:von|aus|in|vom) (?:der |dem )?\w+)",
    "es": rf"(?:{CREWS['es'][0]}|companer[oa]s|equipo|turno|(?:los|las) del? (?:la )?(?:almacen|muelle|taller|turno|noche|limpieza|cocina|planta)|los de (?:la )?\w+)",
    "it": rf"(?:{CREWS['it'][0]}|colleghi|squadra|turno|(?:quelli|i ragazzi) (?:del|della) \w+)",
    "pl": rf"(?:{CREWS['pl'][0]}|koledzy|zmiana|nocka|chlopaki (?:z|ze|od) \w+|brygad\w+|robotni\w+)",
}  # fmt: skip

ORGANISE = {
    "en": r"(?:organi[sz]ing(?= (?:at|in|on|again|against|over|themselves|together|quietly|secretly|for (?:better|more|higher|a pay)|a (?:petition|walkout|vote|protest|meeting about)|to (?:get|demand|ask|fight|push|win))|\s*(?:[,.;:!?)]|$))|(?:get\w*|got) organi[sz]ed|organi[sz]ed? themselves|talk\w* (?:about|of) (?:organi[sz]ing|a union|starting a|forming a|a walkout|walking out|(?:the |their )?(?:pay|wages))|discuss\w* (?:the |their )?(?:pay|wages|salaries|rota|conditions)(?! (?:desk|station|system)))",
    "fr": r"(?:s'organis(?:ent|er)(?! (?:pour|autour|en equipe|avec))|se (?:sont )?(?:organises|syndiqu\w+|mobilis\w+)|(?:parl\w+|discut\w+) (?:entre eux )?(?:de |d'|des )(?:s'organiser|(?:monter|creer) une? (?:section|collectif)|(?:leurs? )?(?:salaires?|paies?|primes))|mont\w+ une (?:section|petition)|creent une section|(?:veulent|vont) (?:tous |toutes )?(?:s'arreter|tout arreter|tout bloquer) (?:si|tant que|jusqu))",
    "de": r"(?:organisier(?:en|t)e? sich(?! (?:neu|selbst|als))|sich (?:zu )?organisieren|(?:reden|sprechen|diskutieren|tuscheln) (?:\w+ )?uber (?:einen? |den |die |ihren? |das )?(?:betriebsrat\w*|lohn\w*|lohne|gehalt\w*|bezahlung|arbeitsbedingungen))",
    "es": r"(?:se (?:estan? )?organiza(?:n|ndo)(?! (?:por|para|en turnos))|organizarse|organizandose|sindicarse|habla(?:n|ndo)? (?:de|sobre) (?:organizarse|sindicarse|(?:el |los |sus? )(?:sueldos?|salarios?|convenio)))",
    "it": r"(?:si (?:stanno )?organizza(?:no|ndo)(?! (?:per|in turni))|organizzarsi|parla(?:no|ndo) (?:di|dello|degli|del|delle) (?:organizzarsi|stipendi\w?|pag[ah]e?|salari\w?|contratto))",
    "pl": r"(?:organizuja sie|sie organizuja|zorganizowac sie|(?:mowi|mowia|rozmawia|rozmawiaja|dyskutuja) o (?:zalozeniu|placach|pensjach|zarobkach|podwyzk\w+|warunkach pracy))",
}  # fmt: skip

CROSS = {
    "en": "(?:complain\\w*|grumbl\\w+|moan\\w*|unhappy|angry|fuming|resent\\w*|upset|discontent\\w*|muttering|plotting|ganging up|unrest|demand\\w*|ask\\w* for|want\\w*|deserve|against|slagging|slating|gossip\\w*)",
    "fr": "(?:se plai(?:nt|gnent|gnaient)|ral(?:e|ent)|gueul\\w+|protestent|remontes?|en colere|mecontents?|reclam\\w+|exig\\w+|demandent|veulent|contre)",
    "de": "(?:beschwer\\w+|schimpf\\w+|motz\\w+|unzufrieden|sauer|wutend|stimmung|meuter\\w+|aufgebracht|forder\\w+|verlang\\w+|wollen|(?<=belegschaft )gegen|gegen(?! (?:die |eine )?leitung))",
    "es": "(?:se quejan?|quejas?|protestan|enfadad[oa]s|descontent[oa]s?|hart[oa]s|piden|exigen|reclaman|quieren|plantarse|se plantan|contra(?= (?:la|el|los) ))",
    "it": "(?:si lamentan?o?|lamentele|protestano|arrabbiat[ie]|scontent[ie]|stuf[ie]|chiedono|pretendono|vogliono|fermarsi|contro(?! la direzione di marcia))",
    "pl": "(?:skarz[ay] sie|narzeka\\w*|skarg[ai]?|niezadowolen\\w+|wsciekl\\w+|buntuj\\w+|domagaja sie|chca|zadaja|stanac|przeciw(?:ko)?)",
}

PAY = {
    "en": r"(?:pay(?! (?:desk|station|phone|machine|point|and display|parking))|pay rises?|wages?|salar(?:y|ies)|overtime rates?|working conditions|zero-hours|more money)",
    "fr": r"(?:salaires?|paies?|payes?|primes?|augmentations?|conditions de travail)",
    "de": r"(?:lohn|lohne|lohnen|lohnerhohung\w*|gehalt|gehalter|gehaltern|bezahlung|mehr geld|zulagen?|arbeitsbedingungen)",
    "es": r"(?:sueldos?|salarios?|pagas?|nominas|convenio|subida salarial|condiciones de trabajo|condiciones laborales)",
    "it": r"(?:stipendi[o]?|salari[o]?|pag(?:a|he)|aument[oi] di (?:paga|stipendio)|condizioni di lavoro|contratto)",
    "pl": r"(?:plac(?:e|ach|y)?|pensj\w+|zarobk\w+|podwyzk\w+|wynagrodze\w+|warunk(?:i|ach|ow) pracy)",
}
ABOUT = {
    "en": rf"(?:{PAY['en']}|rotas?|rosters?|(?:shift|line|site|team)? ?(?:managers?|supervisors?|foreman|boss(?:es)?|gaffer)(?!'s)|management)",
    "fr": rf"(?:{PAY['fr']}|plannings?|chefs?|patrons?|responsables?|direction(?! \w)|encadrement|horaires|cadences)",
    "de": rf"(?:{PAY['de']}|\w*dienstplan\w*|\w*schichtplan\w*|chef\w*|(?:schicht|team|betriebs|abteilungs|lager|filial|werks?|kuchen)leiter(?:in)?|(?:betriebs|geschafts|schicht|team|werks)leitung|(?<=gegen die )leitung|geschaftsfuhrung|vorgesetzt\w+|arbeitszeit\w*)",
    "es": rf"(?:{PAY['es']}|jef[ea]s?|encargad[oa]s?|direccion(?! \w)|turnos|horarios?|gerente)",
    "it": rf"(?:{PAY['it']}|cap[oi]|capoturno|responsabil[ei]|direzione(?! \w)|turni|orari|direttore)",
    "pl": rf"(?:{PAY['pl']}|kierownik\w*|kierowniczk\w*|szef\w*|dyrek\w+|grafik\w*|brygadzist\w+)",
}
CHAT = {
    "en": r"(?:whats-?app|telegram|signal|facebook|viber|chat|group chat|chat group|forum)(?: groups?| chats?)?",
    "fr": r"(?:groupes? (?:whats-?app|telegram|signal|facebook|de discussion)|whats-?app|discussions?|chats?)",
    "de": r"(?:\w*chat-?gruppen?|(?:whats-?app|telegram|signal)-?(?:gruppen?|chats?)?|\w*chats?|(?:mitarbeiter|personal|belegschafts)(?:treffen|runde))",
    "es": r"(?:grupos? de (?:whats-?app|telegram|signal|chat)|whats-?app|chats?)",
    "it": r"(?:grupp[oi] (?:whats-?app|telegram|signal|chat)|whats-?app|chat)",
    "pl": r"(?:grup\w+ (?:na |w )?(?:whats-?app\w*|telegram\w*|signal\w*|messenger\w*|fb|facebook\w*)|whats-?app\w*|czat\w*)",
}
PETITION = {
    "en": r"(?:petitions?|signatures against|(?:collect|gather)\w* (?:\w+ )?signatures|open letter|round robin|gossip\w*|(?:list|set) of demands)",
    "fr": r"(?:petitions?|signatures contre|(?:recueill|collect|ramass)\w+ (?:des |les )?signatures|lettre ouverte|ragots|(?:liste|cahier) de revendications)",
    "de": r"(?:petition(?:en)?|unterschriften(?:liste|aktion|sammlung)?n?|offener brief|getuschel|gerede|forderungs(?:liste|katalog))",
    "es": r"(?:peticion(?:es)?|firmas|carta abierta|cotilleos?|chismes|(?:lista|pliego) de (?:exigencias|reivindicaciones|peticiones))",
    "it": r"(?:petizion[ei]|firme|lettera aperta|pettegolezz\w+|(?:lista|elenco) di (?:richieste|rivendicazioni))",
    "pl": r"(?:petycj\w+|podpis(?:y|ow)|list otwarty|plotki|list\w (?:zadan|postulatow))",
}
MEETING = {
    "en": "(?:meetings?|meets?|meeting up|gather\\w*)",
    "fr": "(?:reunions?|assemblees?|se reuniss\\w+|rassembles?)",
    "de": "(?:treffen|versammlung\\w*|besprechung|\\w*treffen|treffen sich)",
    "es": "(?:reunion(?:es)?|asambleas?|se reunen)",
    "it": "(?:riunion[ei]|assemble[ea]|si riuniscono)",
    "pl": "(?:zebrani\\w+|spotkani\\w+|spotykaja sie)",
}
LIKED = {
    "en": r"(?:liked?|likes|shared?|shares|reposted|retweeted|reacted to|commented on|forwarded) (?:the|that|our|this|a|his|her) (?:\w+ )?(?:posts?|articles?|petition|message|video|story|letter|tweet)|(?:hand|giv|pass)\w* out (?:the |any )?(?:flyers?|leaflets?|cards|pamphlets?)|(?:seen|spotted|talks|speaks) with (?:the |any )?(?:campaigners|protesters|activists|organi[sz]ers)|(?:complain|moan|grumbl|protest)\w*(?=[^.;!?\n]{0,30}\b(?:names?|noms?|namen|nombres?|nom[ei]|nazwisk\w*)\b)",
    "fr": r"(?:aime|like|liker|partage|commente|relaye) (?:la |le |l'|cette |ce |notre )?(?:\w+ )?(?:publication|post|article|petition|message|video|tract)|distribu\w+ (?:des |les )?(?:tracts|affiches|autocollants)|(?:ral(?:e|ent)|se plai\w+|protest\w+)(?=[^.;!?\n]{0,30}\b(?:names?|noms?|namen|nombres?|nom[ei]|nazwisk\w*)\b)",
    "de": r"(?:beitrag|post|artikel|petition|video)\b[^.;!?\n]{0,30} (?:geliked|geliket|geteilt|kommentiert|weitergeleitet)|(?:flyer|flugblatter|zettel|handzettel) (?:verteilt|austeilt)|(?:meckert|motzt|sich beschwert|protestiert)(?=[^.;!?\n]{0,30}\b(?:names?|noms?|namen|nombres?|nom[ei]|nazwisk\w*)\b)",
    "es": r"(?:(?:dio|dan|ha dado|dieron) (?:un )?me gusta a|(?:le )?gusto|compartio|comparte|comento) (?:la |el |esa |este |nuestra )?(?:\w+ )?(?:publicacion|post|articulo|peticion|mensaje|video)|repart\w+ (?:las |los )?(?:octavillas|panfletos|folletos|pasquines)|(?:protest|se quej)\w+(?=[^.;!?\n]{0,30}\b(?:names?|noms?|namen|nombres?|nom[ei]|nazwisk\w*)\b)",
    "it": r"(?:(?:ha )?mess[oi] (?:un )?(?:mi piace|like) a|(?:ha )?condivis[oi]|commentato) (?:l'|la |il |quel |questo )?(?:\w+ )?(?:post|articolo|petizione|messaggio|video)|distribui\w+ (?:i )?(?:volantini|manifesti)|(?:si lamenta|protesta)\w*(?=[^.;!?\n]{0,30}\b(?:names?|noms?|namen|nombres?|nom[ei]|nazwisk\w*)\b)",
    "pl": r"(?:polubil\w*|polajkowal\w*|udostepnil\w*|skomentowal\w*|lajkuj\w+) (?:\w+ )?(?:post\w*|artykul\w*|petycj\w+|wpis\w*|film\w*)|rozdaje (?:ulotki|gazetki)|(?:narzeka|protestuje|skarzy sie)(?=[^.;!?\n]{0,30}\b(?:names?|noms?|namen|nombres?|nom[ei]|nazwisk\w*)\b)",
}
PRESS = {
    "en": r"(?:talk|speak|spoke|chat|met|meet)\w* (?:to|with) (?:the |a |that )?(?:press|media|journalists?|reporters?|papers?|union|tv crew)",
    "fr": r"(?:parl\w+|discut\w+) (?:a|avec|aux?) (?:la |le |les |l'|un |une |des )?(?:presse|medias?|journalistes?)",
    "de": r"(?:mit (?:der |den |dem |einem |einer )?(?:presse|medien|journalist\w*|reporter\w*|zeitung) (?:spricht|sprechen|redet|reden|gesprochen|geredet))",
    "es": r"(?:habl\w+) (?:con|a) (?:la |el |los |las |un |una )?(?:prensa|medios|periodistas?|reporter[oa]s?)",
    "it": r"(?:parl\w+) (?:con (?:la |il |i |le |gli |un |una )?|alla |ai |agli |a (?:un |una )?)(?:stampa|media|giornalist[aie])",
    "pl": r"(?:rozmawia\w*|gada\w*|mowi\w*) (?:z|do) (?:prasa|mediami|dziennikarz\w*|dziennikark\w+|reporter\w*|gazeta)",
}  # fmt: skip
WHO = {
    "en": r"(?:who|whoever|anyone(?: who)?|anybody|any (?:staff|employees?|workers?|drivers?)|those who|which (?:\w+ )?(?:staff|employees?|workers?|drivers?|guards?|colleagues?))",
    "fr": "(?:qui|quiconque|celui qui|celle qui|ceux qui|quel (?:salarie|agent|employe|collegue))",
    "de": "(?:wer|wen|welche[rs]?|alle,? die|jeder,? der)",
    "es": "(?:quien(?:es)?|cualquiera que|el que|la que|los que)",
    "it": "(?:chi|chiunque|quelli che|quello che)",
    "pl": "(?:kto|kogo|ktokolwiek|tych,? co|ten,? kto)",
}
SIGNS = {
    "en": "complain* moan* grumbl* protest* demands discuss* money gossip* out with organi* union talk* starting forming walkout walking pay wage wages salary salaries overtime conditions zero rota rotas roster rosters manager* supervisor* foreman boss bosses gaffer management petition* signatures letter robin like* share* repost* retweet* react* comment* forward* press media journalist* reporter* paper papers tv",
    "fr": "rale ralent plai* protest* revendications ragots distribu* arreter bloquer organis* syndiqu* mobilis* parl* discut* mont* creent salaire* paie paies paye payes prime primes augmentation* conditions planning* chef chefs patron* responsable* direction encadrement horaires cadences petition* signatures lettre aime like liker partage commente relaye presse media* journaliste*",
    "de": "meckert motzt beschwert protestiert forderungsliste forderungskatalog geld getuschel gerede flyer flugblatter zettel handzettel organisier* betriebsrat* lohn* gehalt* bezahlung arbeitsbedingungen zulage* dienstplan* schichtplan* chef* schichtleit* teamleit* betriebsleit* abteilungsleit* lagerleit* filialleit* werkleit* werksleit* kuchenleit* geschaftsleitung leitung geschaftsfuhrung vorgesetzt* arbeitszeit* petition* unterschriften* brief geliked geliket geteilt kommentiert weitergeleitet presse medien journalist* reporter* zeitung",
    "es": "protest* quej* exigencias reivindicaciones peticiones cotilleo* chismes repart* organiza* sindicarse sueldo* salario* salarial convenio paga pagas nominas condiciones jefe* jefa* encargad* direccion turnos horario* gerente peticion* firmas carta gusta gusto compart* coment* prensa medios periodista* reporter*",
    "it": "lamenta* protesta* richieste rivendicazioni pettegolezz* distribui* organizz* stipendi* salari* paga paghe contratto aumento aumenti condizioni capo capi capoturno responsabil* direzione turni orari direttore petizion* firme lettera mess* condivis* commentato stampa media giornalist*",
    "pl": "narzeka protestuje skarzy zadan postulatow plotki rozdaje organizuja zorganizowac zalozeniu plac* pensj* zarobk* podwyzk* wynagrodze* warunk* pracy kierownik* kierowniczk* szef* dyrek* grafik* brygadzist* petycj* podpis* list polubil* polajkowal* udostepnil* skomentowal* lajkuj* prasa mediami dziennikar* reporter* gazeta",
}
"""Words of which each phrase of a language holds one."""

ZH = (
    r"(?:员工|員工|工人|职工|同事|司机|保安|工友|全体人员|夜班|早班|晚班)(?:的人)?[^，,。；;\n]{0,10}(?:串联|抱团|联名|抱怨(?:经理|主管|老板|领导|排班|工资)|(?:谈|讨论|要求|嫌)(?:论)?(?:加薪|涨薪|涨工资|工资|薪水|待遇|组织工会)|请愿)"
    r"|(?:工资|薪水|加薪|待遇|排班)[^，,。；;\n]{0,6}(?:的)?(?:微信群|群聊|聊天群|QQ群)|(?:微信群|群聊|群里)[^，,。；;\n]{0,6}(?:工资|薪水|加薪|待遇|排班)"
    r"|(?:收集|征集)[^，,。；;\n]{0,4}签名[^，,。；;\n]{0,4}(?:反对|抗议)|联名信|诉求清单|(?:要求|想要?)(?:加|涨|漲)(?:工资|薪水?|工錢)|(?:员工|職工|职工)[^，,。；;\n]{0,8}(?:骂|吐槽)(?:领导|老板|经理|公司)|(?:开会|会议)[^，,。；;\n]{0,4}(?:谈|讨论)(?:工资|薪水|加薪|待遇)"
)
ZH_SPIED = r"谁(?:抱怨|闹|带头)[^。；;\n]{0,8}(?:名字|名单)|(?:谁|哪个员工|哪些人)[^，,。；;\n]{0,10}(?:点赞|转发|转帖)|(?:谁|哪个员工|哪些人)[^，,。；;\n]{0,4}(?:跟|和|与|对|找)(?:记者|媒体|报社)(?:说|讲|谈|聊|接触|联系)"
AR = (
    r"(?<![ء-ي])(?:ال|لل)?(?:موظف(?:ين|ون|ي)|عمال|عاملين|عاملون|سائقين|سائقون|حراس|زملاء|نوبة|وردية|شباب (?:ال)?(?:ليل|وردية|مستودع))[^.،؛\n]{0,24}(?<![ء-ي])(?:(?:عن|حول|على) تنظيم أنفسهم|(?:ي|ت)?تحدث(?:ون|وا)? (?:عن|حول) (?:نقابة|الرواتب|الأجور|تنظيم)|(?:ي|ت)نظم(?:ون|وا)? أنفسهم|(?:ي|ت)شتك(?:ون|ي|وا) من (?:ال)?(?:مدير|رئيس|مشرف|رواتب|أجور|جدول)\S*|(?:ي|ت)طالب(?:ون|وا)? ب(?:زيادة|رفع)|ضد (?:ال)?(?:إدارة|مدير|رئيس)|(?:ي|ت)ريد(?:ون|وا)? (?:ال)?(?:توقف|زيادة))"
    r"|(?<![ء-ي])(?:مجموعة|قروب|جروب|غروب) (?:واتساب|واتس|تلغرام|تيليجرام|دردشة)[^.،؛\n]{0,12}(?:الرواتب|الراتب|الأجور|الزيادة|المدير)|(?<![ء-ي])(?:قائمة|لائحة) (?:ال)?مطالب(?![ء-ي])|(?<![ء-ي])(?:ي|ت)جمع(?:ون|وا)? (?:ال)?(?:توقيعات|تواقيع)|(?<![ء-ي])(?:ال)?عريضة(?![ء-ي])"
    r"|(?<![ء-ي])(?:ال)?اجتماع (?:ال)?(?:عمال|موظفين|سائقين)[^.،؛\n]{0,8}(?:حول|عن|بشأن|بخصوص) (?:ال)?(?:رواتب|أجور|زيادة|راتب)"
)
AR_SPIED = r"(?<![ء-ي])(?:من|مين|كل من) (?:ي|ت)(?:تذمر|شتكي|شتكى|عترض)[^.؛\n]{0,16}(?:اسم|أسماء)\S*|(?<![ء-ي])(?:من|مين|كل من) (?:أعجب(?:ه)?|شارك|علق|أعاد نشر|عمل لايك)[^.،؛\n]{0,12}(?:منشور|مقال|خبر|فيديو)\S*|(?<![ء-ي])(?:من|مين|كل من) (?:ي|ت)(?:تحدث|تكلم|حكي) (?:إلى|الى|مع) (?:ال)?(?:صحافة|صحفي\S*|إعلام|صحافي\S*)"

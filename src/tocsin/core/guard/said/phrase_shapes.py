# SPDX-License-Identifier: AGPL-3.0-or-later
"""Turns of phrase in which something is said of people, as patterns of text in lower case without accents. Every gap is bounded."""

from __future__ import annotations

_STAFF = (
    r"(?:drivers|workers|handlers|staff|crews?|nurses|doctors|teachers|employees|cleaners|guards|porters|pilots|controllers|pickers|packers"
    r"|dockers|miners|couriers|operators|engineers|conductors|attendants|stewards|firefighters|clerks|lecturers|members)"
)
_LATER = r"(?=\s+(?:on|from|for|over|at|again|today|tomorrow|next|this|in|until|between|because|before|after)\b|\s*[.,;!?]|\s*$)"
_ILL = (
    r"(?:diabet|epileps|epiless|epilepz|cancer\b|krebs\b|cancro\b|tumor|tumou?r|leuk|leucem|depress|depresj|anxiet|ansieda|ansia\b|angst(?:stor|zust)|anxiete|stress\b|burn-?out|asthm|asma\b|astm"
    r"|scleros|esclerosis|sklerose|stwardnien|bandscheib|slipped disc|hernia|arthrit|migra|hiv\b|aids\b|hepatit|tubercul|tuberk|gruzlic|dement|demenz|alzheimer|parkinson|autis|adhd|adhs|bipolar|schizo|esquizo"
    r"|cukrzyc|padaczk|nowotw|rak[ai]?\b|alkoholi|alcool|alcohol|addict|suchtkrank|drogensucht|ptsd|herzinfarkt|schlaganfall|stroke\b|ictus|infart|infarkt|zawal|udar|krank|malad|enfermed|malatti|chorob|back pain|rucken)"
)
_ORIGIN = (
    r"(?:haiti|maghreb|magreb|maroc|marroq|marok|algeri|argel|tunis|tunez|turc|turk|turec|afric|afrik|afryk|arab|subsahar|roumain|ruman|rumun|rumen|romena|polon|polac|poln|polsk|ukrain|russ|ruso|rusa|rosyj|syri|siri|syryj|afgh|afgan|irak|iraq|iran|pakist|indi(?:en|an|sch|sk|ano|o\b|a\b)|hindu"
    r"|chin|vietnam|wietnam|alban|bulgar|serb|kurd|somal|nigeri|ghan|erythr|eritre|erytr|ethiop|etiop|senegal|mali(?:en|sch|ano)|congol|kongo|camer|kamer|ivoir|antill|latin|hispan|colomb|kolumb|venezuel|wenezuel|ecuator|peru|boliv|bresil|brasil|brazyl|filip|philip|asiat|azjat|cap-?verd|caboverd|comor|turq|oriental|slav|slow|balk|bałk|romsk|roma\b|rom\b|tzigan|cygan|gitan|zingar|caucas|kaukas|est-europ|osteurop|nordafr|nord-afr|sudland|sud-est|israel|jued|judisch|zydow)"
)
_SOMEBODY = (
    r"(?:man|men|woman|women|males?|females?|boys?|girls?|child|children|teenagers?|pensioner|suspects?|fugitives?|prisoner|inmate|gunman|hommes?|femmes?|fillette|garcon|individus?|suspect[es]*|fugitif|mann|frau|jungen|madchen|kind|rentner\w*|senior\w*"
    r"|tater\w*|verdachtig\w*|hombres?|mujer(?:es)?|nin[oa]s?|menor(?:es)?|sospechos\w*|fugitiv\w*|uomo|uomini|donna|donne|bambin\w*|ragazz\w*|minore|sospett\w*|mezczyzn\w*|kobiet\w*|chlopc\w*|chlopiec|dziewczyn\w*|dzieck\w*|podejrzan\w*|zbieg\w*)"
)
_FEW = r"(?:[\w'’-]{1,14}\s){0,3}"
PHRASES = {
    "strike": (
        rf"{_STAFF}\s(?:\w+\s){{0,2}}(?:refuse[sd]?|refusing)\sto\s(?:sail|work|drive|load|unload|leave|depart|board|fly|dock|handle|take\sover|cross|enter)\b",
        r"refus(?:e|ent|e|es|ant)\sde\s(?:travailler|partir|sortir|conduire|rouler|charger|decharger|appareiller|prendre\s(?:leur|le)\s(?:service|poste))|depos(?:e|ent|e)\sles\scles",
        r"odmow\w*\s(?:wyjscia|wyjazdu|pracy|zaladunku|rozladunku|wejscia\sna)|weiger\w*\ssich,?\s(?:auszulaufen|auszufahren|zu\sfahren|zu\sarbeiten|zu\sverladen)",
        r"(?:se\snieg\w+|se\snego|si\srifiut\w+)\s(?:a|di)\s(?:trabajar|zarpar|salir|cargar|descargar|conducir|lavorare|salpare|partire|guidare|caricare|scaricare)|(?:primer|segundo|tercer|cuarto|quinto)\sdia\sde\sparo\b|no\s\w{3,12}\shasta\sque\sles\spag\w+",
        r"walk(?:ing|s|ed)?\sout\s(?:on\s)?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|tomorrow|over\s(?:pay|hours|rosters?|safety))|(?:autisti|lavoratori|operai|macchinisti|facchini|infermieri|insegnanti|portuali|dipendenti|addetti|camionisti|personale)\s(?:[\w'’]{1,14}\s){0,3}(?:fermi|ferm[aio]|si\sfermano)\s(?:[\w'’]{1,10}\s){0,4}(?:contro|per\sprotesta|per\sil\scontratto)\b",
        rf"{_STAFF}\s(?:(?:are|is|were|was|will|would|to|may|could|have|has|had|be|been|set|due|vote\w*|plan\w*|threaten\w*)\s){{0,3}}"
        rf"(?:striking|walk(?:ed|ing|s)? out|down(?:ed|ing)? tools|stop(?:ped)? work|strike{_LATER})",
        r"(?:leg(?:en|t|te|ten)\s(?:[\w-]{1,20}\s){0,4}arbeit\snieder|arbeit\snieder(?:ge)?leg\w*|arbeitsniederleg\w*)",
        r"posent\sle\ssac\b|zadaja\s(?:podwyz|wyzsz)\w*|(?:demand|demanding)\sa?\s?pay\srise",
        r"odesz\w{1,4}\sod\s(?:maszyn|lozek|pracy|tasm\w*|stanowisk|kas|biurek)|preavis\s(?:de\s(?:la\s)?(?:cgt|cfdt|fo|sud|unsa|cftc)|depose\w*|illimite|reconductible)|(?:day|week|month)\sof\s(?:the\s)?(?:strike\s)?action(?=[,.;]|$)|service\sminimum(?=\s?[.,;:!]|\s(?:garanti|assure|a\s|en\s|pour\s|jusqu)|$)",
        r"agitazion[ei]\sd(?:el|ei|egli|elle)\s(?:facchini|autisti|portuali|medici|infermier\w|addett\w|corrieri|rider|camionisti|tassisti|bidelli|maestre|docenti|operai\w?|ormeggiatori|piloti|netturbini|cuoch\w|camerier\w)",
        r"incroci\w{1,6}\sle\sbraccia|braccia\sincrociate|agitazion[ei]\sd(?:el|ei)\s(?:personale|lavoratori|macchinisti|ferrovieri)",
        r"convoca\w*\s(?:un\s|el\s|al\s)?paros?\b|(?:un|el|al)\sparo\s(?:de\s(?:\d|dos|tres|cuatro|trabaj)|para|el|indefinid|parcial|general|convoc)",
        r"arrets?\sde\stravail\s(?:de\s\d|des?\s(?:agents|conducteurs|personnels?|salaries|employes))",
        r"paros?\sde\s(?:(?:los|las|la|el)\s)?(?:\d|autobus|bus|tren(?:es)?\b|metro\b|taxis|colectivos|ferrocarril|labores|actividades|trabajador|transport|chofer|maestr|docent|maquinist|conductor|taxist|camioner|operari|personal|enfermer|medicos|limpieza|estudiant|advertencia|empleados|recolector|aduan|[a-z]{3,12}(?:eros|istas|arios)\b)\w*|sick-?\s?outs?\b|cessa\w*\s(?:do|del|dal)\s(?:trabalho|trabajo|lavoro)\b",
    ),
    "union": (
        r"the\sunion(?=\s(?:and|has|have|is|was|said|says|wants|broke|asked|demand\w*|rep\w*|offic\w*|meet\w*|at|over|about|for|in)\b|[.,;])",
        rf"{_STAFF}['’]?\sunion\s(?:asked|rep\w*|offic\w*|member\w*|meet\w*|has|is|said|leaflet\w*)|(?:workers|drivers|steelworkers|teachers|nurses|miners|dockers)['’]\sunion",
        r"union(?<!credit union)(?<!rugby union)(?<!student union)(?<!western union)\s(?:dues|recognition|votes?|drive|card|cards|talks|leaflets?|flyers?|flyer|poster|posters|pay|contract|contracts|agreement|organi[sz]er\w*|buster\w*|delegate\w*|rally|newsletter|badge|pin)\b",
        r"uil\s(?:trasporti|scuola|fpl|pubblica|tucs|tec|com|temp)\b|raccogli\w*\sdeleghe\b|(?:sierpien|solidarnosc)\s80\b|(?:k?nszz|ozz|wzz|mzz|zz)\s[a-z]{4,30}\b|members?\sof\sunite\b|unite\s(?:members?|union|reps?|officials?|leaflets?)\b",
        r"verdi(?:\s(?:ruft|fordert|droht|hat|will|kundigt|verhandelt|sprecher\w*|mitglied\w*)|-(?:flyer|mitglied|fahne|aktion|flugblatt|sekretar)\w*)",
        r"safety\sreps?\s(?:election|ballot|vote|meeting|training)\w*|(?:es|era|son)\sde\s(?:lab|cgt|ugt|ccoo|cnt|csif|ustea|satse)\b",
        r"(?:delegat[ie]|elezioni|riunione)\s(?:delle\s|della\s|dei\s)?rsu\b|(?:liste|section|elus?|delegues?|tracts?)\sfo\b|(?:elus?|elections?|secretaire|membres?|tresorier)\s(?:du\s|au\s)?cse\b",
    ),
    "demonstration": (
        r"(?:with|waving|holding|carrying)\s(?:[\w]{1,10}\s){0,2}(?:placards|banners)\b|avec\s(?:des\s|leurs\s)?(?:banderoles|pancartes|drapeaux)\b|mit\s(?:transparenten|bannern|plakaten|fahnen\sund)\b|con\s(?:pancartas|striscioni)\b|z\s(?:transparentami|banerami|transparentem)\b",
        r"(?:people|leute|personen|menschen|eltern|anwohner|personas|vecinos|padres|genitori|persone|cittadini|studenti|ludzi|osob|rodzice|mieszkancy)\s(?:\w{1,14}\s){0,5}(?:mit\sschildern|con\s(?:carteles|cartelli|bandiere|banderas)|z\stabliczkami|with\ssigns\sand)\b",
        r"(?:parents|residents|farmers|truckers|students|pupils|eltern|anwohner|bauern|schuler|vecinos|padres|agricultores|camioneros|estudiantes|genitori|agricoltori|studenti|rodzice|mieszkancy|rolnicy|riverains|agriculteurs|lyceens|etudiants)\s(?:\w{1,14}\s){0,3}(?:to\sblock|block(?:ing|ade)?|blockieren|cortan|bloquean|bloqueando|bloccano|blokuja|zablokuj\w+|bloquent)\b",
        r"(?:crowd|people|group|students|tenants|workers|parents)\s(?:\w+\s){0,2}chanting\b|pitada\sde\b|pitada\sante\b|blokad\w\s(?:\w+\s){1,3}przez\s(?:rolnik|mieszk|gorni|pracown|kierowc|taksow|student|rodzic|protest|lokator|pielegni)\w*",
        r"(?:climate|protest|peace)\scamps?\b|cacerol\w+",
    ),
    "party": (
        r"pols(?:ka|ki|ce)\s2050\b|bundnis\s90\b|movimento\s(?:5|cinque)\sstelle\b|(?:is|was|am)\sa\s(?:republican|democrat|conservative|tory|liberal|socialist|communist|green\sparty)\b|(?:vot(?:es?|ed|ing)|canvass\w*|campaign\w*)\sfor\s(?:the\s)?(?:republican|democrat|conservative|labour|tor|lib|green|reform)",
        r"(?:milit(?:e|ant|ante|ants)|encarte\w*|sympathisant\w*|adherent\w*)\s(?:de\sla|de\sl['’]|du|des|de|au|a\sla|chez)\s(?:npa|lfi|ps|rn|lr|parti|france|rassemblement|republicains|verts|eelv|pcf|ump)",
        r"(?:militante?s?|simpatizantes?|afiliad\w+|concejal\w*|votante?s?|vota)\s(?:del?|al?|por)\s(?:la\s|el\s)?(?:pp|psoe|vox|podemos|sumar|bildu|erc|junts|pnv|partido)\b",
        r"(?:a|avait|prend|prenait|possede)\s(?:sa|une|la)\scarte\s(?:au|du|a\sla|de\sla|chez)\s(?:ps|pc|pcf|rn|lr|lfi|ump|fn|npa|eelv|modem|parti\w*)\b|zbiera\w*\spodpis\w*\s(?:dla|za)\b|(?:grunen|linken?|spd|cdu|csu|fdp|afd|bsw)-(?:kreisverband|landesverband|fraktion|basisgruppe|parteitag|jugend|ortsgruppe)\w*",
        r"(?:simpatizzant\w+|iscritt\w+|tesserat\w+|militant\w+|vota)\s(?:d[aei]l{0,2}a?|al{0,2}a?|per|il|la)?\s?(?:lega|pd|m5s|fratelli|forza\sitalia|partito|movimento)\b",
        r"(?:wahlstand|infostand|plakat\w*|mitglied|kandidat\w*|kandidiert\sfur|wahlt|wahler)\s(?:der|die|von|bei\sder|bei\sden)?\s?(?:grunen|linken?|spd|cdu|csu|fdp|afd|npd|bsw)\b|(?:grunen|linken|spd|cdu|csu|fdp|afd)-(?:stadtrat|mitglied|politiker|ortsverband|abgeordnet|kandidat|plakat|stand)\w*",
        r"(?:czlon\w+|dzialacz\w*|sympaty\w+|wybor\w+|radn\w+|posel|poslank\w+)\s(?:pis|po|psl|lewicy|konfederacji|platformy|prawa\si\ssprawiedliwosci|razem|partii)\b|praw(?:a|o|u|em|ie)\si\ssprawiedliwos\w+",
    ),
    "faith": (
        r"(?:jehov\w*|jehow\w*|geova)\b",
        r"(?:practi[sc]ing|practicante|praticante|pratiquante?|praktykujac\w*|praktizierend\w*|devout|gläubig\w*|glaubig\w*)\s(?:muslim|christian|catholi|jew|hindu|sikh|buddhi|catt?h?ol|katol|kathol|musul|chret|juif|judio|ebre|prawosl|protest)|"
        r"(?:catho|catt?o|katol|kathol|musul|muslim|moslem|chreti|cristian|hind|sikh|buddh|budist|bouddh|evangel|protest|prawosl)\w*\s(?:practi[sc]ing|practicante|praticante|pratiquante?|praktykujac\w*)",
        r"hindu\s(?:man|woman|worker|driver|guard|colleague|employee|staff)\w*|es\sevangelic[oa]\b|(?:betet|prega|modli\ssie)\b|(?:wyznania|religii)\s\w{3,20}(?:ego|iego|iej)\b",
        r"(?:goes|went|going|prays?|prayed)\s(?:to|at|in)\s(?:the\s|a\s|his\s|her\s)?(?:mosque|church|synagogue|temple|gurdwara)\b",
        r"(?:quitte|part|sort|va|vient|revient|rentre|geht|ging|muss|will|va|fue|sale|esce|torna|chodzi|jezdzi|wychodzi|idzie)\s(?:[\w'’]{1,12}\s){0,4}(?:a\sla|pour\sla|de\sla|in\sdie|zur|alla|in|do)\s(?:mosquee|moschee|mezquita|moschea|meczetu|synagogue|synagoge|sinagoga|synagogi|cerkwi|kingdom\shall)\b",
        r"(?:halal|kosher|koszern\w*|koscher\w*|kascher|casher)\s(?:[\w'’]{1,14}\s){0,3}(?:pour|for|fur|para|per|dla|pro)\s(?:[\w'’.]{1,12}\s){0,2}(?:alumn\w+|huesped\w*|invitad\w+|comensal\w*|ospit\w+|gast\w*|gaste|guests?|eleves?|enfants?|convives?|ucz\w+|gosci\w*|bambin\w+|kinder\w*|pupils?|patients?|residents?|crew|drivers?)\b",
        r"(?:yom\s|jom\s)?kipp?o?ur\b|rosch?\sha-?schana\w*|pessach\w*|chanukka\w*|aus\sder\skirche\s(?:aus|ein)getreten|kirchenaustritt\w*|\b(?:asr|fajr|dhuhr|zuhr|maghrib|isha|jumuah|jummah)\s(?:prayers?|gebet|prayer\stime)|(?:for|before|after|during|at)\s(?:asr|fajr|dhuhr|zuhr|jumuah|jummah)\b",
        r"(?:kopftuch|hijab|niqab|burka|burqa|headscar\w*|turban\w*|kippa|yarmulke|voile\sislamique|foulard\sislamique|velo\sislamico|jarmul[kc]\w+|imams?|qur\W?an|[kc]oran[ou]?|mecca|mekka|mecque|chust[aey]\sislamsk\w*)\b",
    ),
    "health": (
        r"maternity\s(?:cover|leave|pay)\b|(?:auf|im|nach|macht)\sentzug\b|entzug\sseit\b|infartuat[oa]\b",
        r"t[12]dm\b|type\s[12]\sdiabet|tipo\s[12]\s(?=diabet)|(?:legge|permess[oi])\s104\b|\bl-?4\sod\b",
        rf"(?:suffer(?:s|ed)\sfrom|(?:is|was)\ssuffering\sfrom|diagnosed\swith|treat(?:ed|ment)\sfor|off(?:\swork)?\s(?:sick\s)?with|signed\soff|recover(?:s|ed)\sfrom|medication\sfor|(?:s?he|they|who|i)\s(?:has|had|have))\s{_FEW}{_ILL}",
        rf"(?:souffr(?:e|ait)|atteinte?|malade|arretee?(?:\sdepuis\s\w+\s\w+)?(?=\spour)|soignee?|traitee?)\s(?:de\s|d['’]|du\s|pour\s)(?:un\s|une\s|la\s)?{_ILL}|en\sburn-?out\b|operee?\s(?:du|de\sla|des|de\sl)\b",
        rf"(?:leidet|litt|erkrankt\w*|behandelt|krank)\s(?:an|unter|wegen)\s{_FEW}{_ILL}|(?:er|sie|kollegin|kollege|mitarbeiterin|mitarbeiter)\s(?:hat|hatte)\s{_FEW}{_ILL}|reha\s(?:nach|wegen)\b|(?:herz|nieren|magen|zucker|lungen|leber|sucht|geistes|alkohol)krank\w{{0,2}}\b|krankenstand\b|(?:alkohol|drogen)abhangig\w*|burn-?out\s(?:seit|wegen|nach)",
        rf"(?:padec(?:e|ia)|sufr(?:e|ia)|enferm[oa]|tiene|diagnosticad[oa]|baja)\s(?:de\s|con\s|por\s|una?\s)?{_ILL}|operad[oa]\s(?:de\sla?\s|del\s|de\s)\w+",
        rf"(?:soffr(?:e|iva)|affett[oa]|malat[oa]|ha|cura)\s(?:di\s|da\s|il\s|un\s|una\s|per\s|l['’])?{_ILL}",
        rf"(?:chor\w+|cierp\w+|ma|mial|miala|leczy\s?\w*|zdiagnozowan\w+)\s(?:na\s|sie\s|z\s)?(?:sie\s)?(?:{_ILL}|psychiatr)",
        r"(?:disabled|handicapped|epileptic|diabetic|alcoholic)\s(?:employee|worker|driver|guard|colleague|man|woman)s?\b|(?:s?he|who)\s(?:is|was)\s(?:an?\s)?(?:alcoholic|epileptic|diabetic|disabled)\b|(?:had|after|his|her|their)\s(?:a\s|first\s)?(?:miscarriage|chemo(?:therapy)?|pregnancy)\b|has\sa\sheart\scondition\b|broken\s(?:hip|leg|arm|wrist|ankle)\b",
    ),
    "orientation": (
        r"(?:insult\w*|napis\w*|wyzwisk\w*|wyzwan\w*|bazgro\w*|graffiti|graff|pintad\w*|scritt[ae]|schmiererei|kritzel\w*|scrawl\w*|scribbl\w*|shouted|called|traite\w*)\W{1,5}(?:[\w'’]+\W{1,4}){0,3}(?:pedes?|pedal(?!\w*\s(?:gazu|hamul|sprzeg|rower))\w*|pedzi\w*|ciot\w|tapette\w?|tarlouze|fag|faggots?|poofs?|batty|schwuchtel\w*|tunte|maricon\w*|maric[ao]s?|bollera|froc\w+|ricchion\w*|lesba|tranny|queers?)\b",
        r"couple,?\s(?:both|two)\s(?:men|women)\b|(?:coppia\sdi|pareja\sde|couple\sde|paar,?)\s(?:due|dos|deux|zwei)\s(?:ragazz|uomini|donne|chic|hombres|mujeres|hommes|femmes|garcons|filles|frauen|manner)\w*|(?:fait|fini|commence|entame|debute)\ssa\stransition\b|\bis\stransitioning\b",
        r"(?:mujer|hombre|persona|chic[ao]|donna|uomo|femme|homme|personne)\strans\b",
    ),
    "ethnicity": (
        rf"of\s(?:east\s|west\s|north\s|south\s|middle\s|eastern\s|western\s)?{_ORIGIN}\w*\s(?:descent|origin|heritage|appearance|background|extraction)\b|of\s[a-z]{{3,14}}(?:an|ish|ese|i)\s(?:descent|heritage|extraction)\b|(?:nigerian|polish|romanian|foreign|russian|spanish|french|irish|scottish|african|arabic?|indian|chinese|turkish|ukrainian|albanian)\saccent\b|looks\s(?:middle\seastern|asian|african|arab|foreign)\b",
        r"(?:black|white|asian|arab|african|eastern\seuropean|east\seuropean|middle\seastern|roma|romanian|somali|hispanic|latino|gypsy|turkish|pakistani|indian|albanian|nigerian|chinese|moroccan)\s(?:males?|females?|man|men|wom[ae]n|youths?|lads?|teenagers?|boys?|girls?|famil(?:y|ies))\b",
        rf"{_ORIGIN}\w*\sby\s(?:their|his|her)\s(?:talk|accent|speech|looks|language)\b|wyglad\w+\sna\s(?:roma|cygana|romow|cyganow|araba|azjat\w+|murzyn\w*)\b",
        r"(?:homme|femme|individu|garcon|gars|fille|jeune)s?\s(?:noire?s?|arabes?|metisse?s?|maghrebin\w*|asiatiques?|africaine?s?)\b|(?:hombre|mujer|chic[oa]|joven|senor|senora)\s(?:negr[oa]|arabe|asiatic[oa]|african[oa]|mulat[oa])\b|(?:uomo|donna|ragazz[oa]|signore|signora)\s(?:ner[oa]|arab[oa]|asiatic[oa]|african[oa])\b",
        r"(?:group|family|families|camp|encampment|site)\sof\stravellers\b|(?:traveller|gypsy|roma)\s(?:lads?|boys?|girls?|m[ae]n|wom[ae]n|family|families|kids?|child|children|community)\b",
        rf"(?:d['’]origine|de\stype|de\sorigen|de\sorigem|de\saspecto|aspecto|rasgos|di\sorigini?|dall['’]aspetto|pochodzenia|narodowosci|wygladu|afkomst)\s(?:nord-|sud-|nord\s)?{_ORIGIN}\w*|wyglad\s{_ORIGIN}\w*|(?:individus?|homme|femme|personne)s?\sde\scouleur\b|(?:afrikaner|araber|turken|rumanen|albaner|syrer|afghanen?)\s(?:mit|am|vor|im|ohne)\b",
        rf"(?=\w{{3,40}}+\s(?:aus|her|abs|afk|ulk|uts))(?:{_ORIGIN}\w*|fremdlandisch|auslandisch)\s(?:aussehend\w*|aussehen|herkunft|abstammung|afkomst|ulkonakoa|utseende)\b|(?=\w{{3,20}}stammig){_ORIGIN}\w{{0,8}}stammig\w*\s(?:mann|frau|person|jugend|manner|fahrer|mitarbeiter)\w*",
        r"(?:parce\sque|car|etant|origine?\s?:)\sroms?\b|(?:ein|einem|einen|eine|davon|als)\srom(?:ni)?\b(?!-)(?!\s(?:flug|reise|fahrt|urlaub))|sinti-?famili\w*|roma-?famili\w*",
        r"(?:des|les|de|petits|jeunes|enfants|familles|groupe\sde|famille\sde|campement\sde)\sroms\b|(?:due|tre|quattro|cinque|alcuni|dei|i|donne|ragazzi|bambini)\srom\b|(?:grupp[oi]|famigli[ae]|campo|insediamento)\s(?:di\s)?rom\b|grup[ay]\sromow\b",
    ),
    "person_alert": (
        r"wanted\s(?:on|for)\s(?:a\s|an\s)?(?:warrant|recall|murder|robbery|assault|theft|fraud|escape|escaping|questioning)\b|recherchee?\spour\s\w+|haftbefehl\b|mandat\sd['’]arret\b|orden\sde\s(?:busca|detencion)\b|mandato\sdi\s(?:arresto|cattura)\b|list\w*\sgoncz\w+",
        r"(?:boy|girl|child|toddler|pupil|teen\w*|patient|resident|pensioner)\W{1,3}(?:(?:aged\s)?\d+\W{1,3})?(?:[\w'’]+\s){0,4}(?:did\snot\s(?:get\soff|return|arrive|come\shome)|failed\sto\s(?:return|arrive)|has\snot\sreturned)\b(?!\s(?:the|an?|his|her|their|my)\s)",
        rf"{_SOMEBODY}\s(?:[\w.-]{{1,14}}\s){{0,4}}(?:verschwunden|abgangig|vermisst|entlaufen)\b|bittet\sum\s(?:mithilfe|hinweise)\b.{{0,60}}{_SOMEBODY}",
        r"(?:ostatnio|po\sraz\sostatni)\swidzian\w+|szuka\w*\s\d+[\s-]?(?:lat\w+|letni\w+)|(?:ragazz[oa]|bambin[oa]|anzian[oa])\s(?:[\w']{1,12}\s){0,3}(?:non\srientrat[oa]|smarrit[oa])\b",
        r"(?:nin[oa]|menor|ancian[oa]|abuel[oa]|adolescente)\s(?:de\s\d+\sanos\s)?(?:se\sencuentra\s)?(?:perdid[oa]|extraviad[oa])\b|(?:detenu|prisonnier|pensionnaire|resident)e?s?\s(?:s['’]est\s)?evade\w*|evas[oi]\sda\w*\s(?:carcere|penitenziario)",
        rf"(?:police|officers|deputies|detectives|sheriff)\s(?:are\s|is\s|were\s)?(?:looking|search\w*|hunt\w*|appeal\w*|seek\w*|ask\w*)\s(?:for\s|to\sfind\s|help\s|a\s|the\s|public\s|in\s|finding\s|locating\s){{0,6}}{_FEW}{_SOMEBODY}\b",
        rf"(?:la\s)?(?:police|gendarmerie)\s(?:recherche|cherche)\s{_FEW}{_SOMEBODY}\b|polizei\s(?:fahndet|sucht)\s{_FEW}{_SOMEBODY}\b|wer\shat\s{_FEW}{_SOMEBODY}\s(?:gesehen|zuletzt)",
        rf"(?:policia|guardia\scivil|polizia|carabinieri|policja)\s(?:busca\w*|cerca\w*|ricerca\w*|poszukuj\w*|szuka\w*)\s(?:a\s)?{_FEW}{_SOMEBODY}\b",
        rf"(?:scompars\w+|sparit\w+|disparu\w*|desaparecid\w+|desapareci\w+|vermisst|zagine\w+|zagina\w+|missing)\s(?:is\s|wird\s|wurde\s|depuis\s\w+\s)?(?:un[ao]?\s|une\s|eine?\s|[\w-]{{1,14}}\s){{0,2}}{_SOMEBODY}\b",
        r"(?:e-?fit|photofit|identikit|portrait-robot|phantombild|fahndungsfoto|retrato\srobot|portret\spamieciowy)\b",
        rf"bolo\W\s?suspect|runaway\s(?:girl|boy|teen\w*|child|youth)\b|(?:gesucht\swird|poszukiwan\w+)\s(?:[\w-]{{1,14}}\s){{0,3}}{_SOMEBODY}\b|wanted\s(?:in\sconnection|over\sa|on\sa\swarrant|for\squestion)",
    ),
}
"""Each begins with a word."""
SIGNS = {
    "strike": "posent zadaja demand demanding odesz* preavis action minimum agitazione agitazioni striking* walk walked walking walks tools* stop stopped strike arbeit arbeitsniederleg* braccia* agitazione agitazioni paro paros travail sick sickout sickouts trabalho trabajo lavoro refus* depose* odmow* weiger* nieg* nego rifiut* hasta fermi ferma fermo fermano",
    "union": "safety lab cgt ugt ccoo cnt csif ustea satse union* unite sierpien solidarnosc verdi rsu fo cse uil deleghe nszz knszz ozz wzz mzz zz",
    "demonstration": """chanting pitada blokad* camp camps cacerol* placards banners banderoles pancartes drapeaux transparenten bannern plakaten fahnen pancartas striscioni transparentami banerami transparentem
        schildern carteles cartelli bandiere banderas tabliczkami signs block* cortan bloquean bloqueando bloccano blokuja zablokuj* bloquent""",
    "party": """carte podpis* kreisverband* landesverband* fraktion* basisgruppe* parteitag* jugend* ortsgruppe* polska polski polsce bundnis stelle republican democrat conservative tory liberal socialist communist green vote votes voted voting canvass* campaign* milite
        encarte* sympathisant* adherent* pp psoe vox podemos sumar bildu erc junts pnv partido simpatizzant* iscritt* tesserat* militant* vota
        wahlstand* infostand* plakat* mitglied* kandidat* kandidiert wahlt* wahler* grunen linken spd cdu csu fdp afd czlon* dzialacz* sympaty* wybor* radn* posel poslank* sprawiedliwos*""",
    "faith": """jehov* jehow* geova practi* praticante* pratiquant* praktykujac* praktizierend* devout gläubig* glaubig*
        hindu evangelico evangelica betet prega modli wyznania religii goes went going pray prays prayed kopftuch hijab niqab burka burqa headscar* turban* kippa
        mosquee moschee mezquita moschea meczetu synagogue synagoge sinagoga synagogi cerkwi kingdom halal kosher koszern* koscher* kascher casher kirche kirchenaustritt* kippour kipur kippur kipour pessach* chanukka* schana* haschana asr fajr dhuhr zuhr maghrib isha jumuah jummah
        yarmulke islamique islamico jarmulk* jarmulc* imam imams qur quran koran* coran* mecca mekka mecque chusta chuste chusty""",
    "health": """maternity entzug infartuato infartuata t1dm t2dm type tipo legge permesso permessi l4 4 suffers suffered suffering diagnosed treated treatment off signed recovers recovered medication has had have souffre souffrait atteint atteinte
        malade arrete arretee soigne soignee traite traitee burn burnout opere operee leidet litt behandelt krank* hat hatte reha abhangig* padece padecia sufre sufria enfermo
        enferma tiene diagnosticado diagnosticada baja operado operada soffre soffriva affetto affetta malato malata ha cura chor* cierp* ma mial miala leczy*
        zdiagnozowan* disabled handicapped epileptic diabetic alcoholic miscarriage chemo chemotherapy pregnancy heart broken""",
    "orientation": """couple coppia pareja paar transition transitioning trans pede pedes pedal* pedzi* ciot* tapette* tarlouze fag faggot faggots poof poofs batty schwuchtel* tunte maricon* marica* marico* bollera froc* ricchion*
        lesba tranny queer queers""",
    "ethnicity": """traveller gypsy roma descent origin heritage appearance background extraction accent looks male males female females man men woman women youth youths lad lads
        teenager teenagers boy boys girl girls family families travellers origine type origen origem aspecto rasgos origini aspetto pochodzenia narodowosci
        wygladu wyglad afkomst couleur afrikaner araber turken rumanen albaner syrer afghane afghanen aussehen* herkunft abstammung ulkonakoa utseende stammig*
        talk speech language wyglad* noir* arabe* metis* maghrebin* asiatique* africain* negro negra asiatico asiatica africano africana mulato mulata nero nera arabo araba
        roms rom romow romni sinti* romafamili* familie* familien""",
    "person_alert": """fit efit photofit identikit robot phantombild fahndungsfoto pamieciowy police officers deputies detectives sheriff gendarmerie polizei wer policia guardia polizia carabinieri policja scompars* sparit* disparu*
        desapareci* vermisst zagine* zagina* missing return returned arrive get come verschwunden abgangig entlaufen mithilfe hinweise widzian* szuka* rientrato rientrata smarrito smarrita perdido perdida extraviado extraviada evade*
        evaso evasi bolo runaway gesucht poszukiwan* wanted recherche recherchee haftbefehl mandat mandato orden list* goncz*""",
}  # fmt: skip
"""Words of which each phrase of a kind holds one, or a piece of one: most texts hold none, and a look tells so."""

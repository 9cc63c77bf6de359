# SPDX-License-Identifier: AGPL-3.0-or-later
"""Strikes, marches, unions, who is looked for and whom somebody loves, as a hurried log says them without the word, by what only such do.

Kind, words and pattern, as in `staff_turns`.
"""

from __future__ import annotations

_TRADES_IT = r"(?:netturbini|macchinisti|autisti|facchini|postini|infermieri|medici|insegnanti|bidelli|tassisti|camionisti|portuali|controllori|piloti|corrieri|rider|ferrovieri|tranvieri|operai|cassieri|braccianti)"
_TRADES_ES = r"(?:maestros|maestras|docentes|medicos|enfermeras|enfermeros|maquinistas|conductores|estibadores|camioneros|taxistas|choferes|colectiveros|basureros|recolectores|residentes|profesores|controladores|pilotos|bomberos|carteros|funcionarios|celadores|trabajadores|operarios|obreros|mineros|portuarios)"
_DAYS = r"(?:lunes|martes|miercoles|jueves|viernes|sabado|domingo|lunedi|martedi|mercoledi|giovedi|venerdi|sabato|domenica|domani|oggi|manana|hoy|il \d|el \d)"
_OLD = r"(?:lady|woman|man|gentleman|gent|pensioner|grandad|gran|dame|monsieur|homme|femme|mamie|papi|senora?|hombre|mujer|ancian[oa]|abuel[oa]|signora?|uomo|donna|anzian[oa]|nonn[oa]|frau|mann|herr|oma|opa|pani|pan|staruszk\w+|babcia|dziadek)"
_NIGHT = r"(?:nightie|nightdress|pyjamas?|pajamas|slippers|dressing gown|robe de chambre|chemise de nuit|chaussons|pantoufles|schlafanzug|nachthemd|morgenmantel|bademantel|hausschuhen?|bata|pijama|camison|zapatillas|vestaglia|pigiama|camicia da notte|pantofole|ciabatte|szlafrok\w*|pizam\w+|koszuli nocnej|kapciach)"
_LOST = r"(?:police|polizei|streife|polizia|carabinieri|volante|policia|patrulla|guardia civil|gendarm\w+|pompiers|policj\w+|patrol|112|110|doesn'?t know|no idea where|says (?:he|she) lives|lost|confused|weiss nicht|nicht wo|ne sait (?:pas|plus)|perdue?|no sabe|perdid[oa]|non sa|pers[oa]|confus[oa]|nie wie|zagubion\w+)"

TURNS: tuple[tuple[str, str, str], ...] = (
    (
        "person_alert",
        "nightie nightdress pyjama pyjamas pajamas slippers gown robe chemise chaussons pantoufles schlafanzug nachthemd morgenmantel bademantel hausschuhe hausschuhen bata pijama camison zapatillas vestaglia pigiama camicia pantofole ciabatte szlafrok* pizam* koszuli kapciach",
        rf"{_OLD}\b[^.;!?\n]{{0,50}}\b{_NIGHT}\b[^.!?\n]{{0,70}}\b{_LOST}\b",
    ),
    (
        "person_alert",
        "man bloke male stranger somebody unbekannter fremder mann inconnu homme individu hombre desconocido tipo sconosciuto uomo tizio nieznajomy obcy mezczyzna facet",
        r"(?:man|bloke|male|stranger|somebody|unbekannter|fremder|mann|inconnu|homme|individu|hombre|desconocido|tipo|sconosciuto|uomo|tizio|nieznajomy|obcy|mezczyzna|facet)\b[^.;!?\n]{0,30}\b(?:rode|rodent|merode\w*|aborde|parle aux|suit|approach\w*|talk\w* to|hanging (?:round|around)|watching|following|filming|photographing|spricht|beobachtet|filmt|verfolgt|habla (?:a|con)|sigue|avvicina|segue|fotografa|zaczepia|sledzi|filmuje|krec\w+ sie)\b[^.;!?\n]{0,30}\b(?:kids|children|pupils|girls|schoolgirls|school|nursery|kinder|kindern|schule\w*|schultor|kita|enfants?|ecole|creche|fillettes|ninos|ninas|crios|colegio|guarderia|bimbi|bambini|scuola|asilo|dzieci|dziecmi|szkol\w+|przedszkol\w+)\b",
    ),
    (
        "person_alert",
        "again wieder encore otra nuovo znow znowu",
        r"(?:gran|grandma|nan|mum|oma|mutter|mama|grand-mere|mere|maman|mamie|abuela|madre|nonna|mamma|babci|mamie|matce|mamie)\b[^!?\n]{0,60}\b(?:dad|father|ex|ex-husband|vater|kindsvater|pere|papa|padre|ojciec|uncle|onkel|zio|tio)\b[^.!?\n]{0,25}\b(?:(?:again|wieder|encore|otra vez|di nuovo|znowu?)\b[^.!?\n]{0,25}\b(?:gate|door|fence|tor|tur|zaun|portail|porte|grille|verja|puerta|cancello|porta|bram\w+|drzwi\w*)|(?:gate|door|fence|portail|verja|cancello) (?:again|encore|otra vez|di nuovo))\b|(?:dad|father|ex|ex-husband|vater|kindsvater|pere|papa|padre|ojciec|uncle|onkel|zio|tio)\b[^.!?\n]{0,25}\b(?:at|am|au|en|al|pod|devant|vor|in) (?:the |der |dem |la |el |l['’])?(?:gate|door|fence|tor|tur|zaun|portail|porte|grille|verja|puerta|cancello|bram\w+) (?:again|wieder|encore|otra vez|di nuovo|znowu?)\b[^.!?\n]{0,50}\b(?:gran|grandma|mum|oma|mutter|grand-mere|abuela|nonna|babci)\b",
    ),
    (
        "union",
        "elections comite junta rsu candidatures candidaturas candidature listes liste lists rady rada equity solidaires",
        r"elections pro(?:fessionnelles)?\b|(?:candidaturas|lista|listas|elecciones) (?:al|a la|para el) (?:comite|junta de personal)\b|(?:rinnovo|elezioni|liste|candidat\w+) (?:\w+ ){0,3}(?:delle |della |per le |per la |alle )?rsu\b|(?:do|wybory do|listy do) rady (?:pracownikow|zakladowej|pracowniczej)\b|sud[- ]solidaires\b|(?:join|joined|sign up with|sign up to|rep for) equity\b(?! (?:fund|bank|partners))",
    ),
    (
        "union",
        "verdi* dbb* cockpit* ufo* komba* gpa* vida* god* unia* syna* sev* hartmannbund*",
        r"(?:verdi|dbb|cockpit|ufo|komba|gpa|vida|god|unia|syna|sev|hartmannbund)[- ](?:vertreter|vertrauens|mitglied|sekretar|funktionar|kolleg|betriebsrat|liste|aufruf|flugblatt|tarif)\w*",
    ),
    (
        "party",
        "reform labour tory greens tories plaid ukip snp conservatives libdem libdems dem dems",
        r"(?:labour|tory|lib ?dem)(?:['’]s)? (?:election )?(?:agent|candidate|councillor|branch|ward party|count party)\b|(?:cllr|councillor|mp|candidate|canvassers?|activists?|volunteers?|leaflets?|somebody|someone|people|lot|bloke|lady|chap) (?:from|for) (?:the )?(?:reform|labour|greens|tories|plaid|ukip|snp|conservatives|lib ?dems)\b(?! (?:ward|club|club bar|plan|bill))",
    ),
    (
        "party",
        "interventor interventora apoderado apoderada concejal concejala edil diputado diputada alcalde alcaldesa teller plaid libertarian nalezy czlonek czlonkini dzialacz* radn* posel poslanka kandydat* zaufania",
        r"(?:interventora?|apoderad[oa]|concejala?|edil|diputad[oa]|alcalde|alcaldesa) (?:de|del|por) (?:el |la )?(?:junts|pp|psoe|vox|erc|pnv|bildu|sumar|podemos|bng|cup|iu|ciudadanos|mas madrid|compromis|upn|cc)\b|(?:plaid|libertarian) (?:member|councillor|candidate|branch|party|rep)\b|(?:nalezy do|czlonek|czlonkini|dzialacz\w*|radn\w+|posel|poslanka|kandydat\w*|maz zaufania) (?:partii )?(?:platformy|nowoczesnej|wiosny|samoobrony|ruchu palikota|bezpartyjnych samorzadowcow|korony|razem|lewicy|nowej nadziei)\b",
    ),
    (
        "strike",
        "crossing action solid out walkout sit sitdown all* dispute wildcat boycott lockout lock locked indefinite",
        r"(?:nobody's|nobody is|no one's|no-one is|we're not|they're not|not) crossing (?:the |a |that )?(?:line|picket|today|tomorrow)\b|nobody's crossing\b|(?:out|stay out|staying out) solid\b|(?:on|for) an all-?out\b(?! effort)|(?:they're|they are|drivers are|staff are|lads are|crews are) all out\b(?! of)|(?:drivers|staff|crews?|workers|porters|cleaners|guards|signallers|pilots|nurses|teachers|lecturers) (?:are |still |now )?in dispute\b|dispute day \d|(?:train crew|staff|drivers?|bus|rail|tube|tram|driver|crew|guards?|porters?|nurses?|teachers?) action (?:sat|sun|mon|tue|wed|thu|fri|this|next|on \w+|from|called|continues)\w*|(?:wildcat|walk-out|walkout|sit-?down) (?:at|in|by) (?:the )?(?:\w+ )?(?:shop|plant|works|depot|hall|yard|mill|pit|factory)\b|marking (?:and assessment )?boycott|indefinite (?:industrial )?action\b|(?:lock-?out|locked out) (?:at|of) the (?:plant|works|factory|mill|yard)\b|workers (?:are )?locked out\b",
    ),
    (
        "strike",
        "drum brazier fut brasero feuertonne tonne bidon bidone koksownik koksowniki koksownikiem koza",
        r"(?:fire|burning|lit)\b[^.;!?\n]{0,15}\b(?:oil )?drum\b[^.;!?\n]{0,40}\b(?:gate|entrance|tanker|lorr\w+|nobody|lads|turned)\b|brazier (?:at|on|by|outside) (?:the )?(?:\w+ )?(?:gate|entrance)|feu a un fut\b|(?:fut|brasero) (?:allume |qui brule )?(?:devant|porte|au portail)|feuertonne (?:vor|am|an)|bidon encendido\b|bidone acceso\b|koksownik(?:i|iem)? (?:pod|przed|przy|na)\b",
    ),
    (
        "strike",
        "mouvement reconduction debraient debraye debrayent gardes collecte conflit verweigern verweigert verweigerten",
        r"mouvement (?:national|social|reconductible|illimite)\b|mouvement (?:des|du|de l['’]) ?(?:conducteurs|personnels?|agents|roulants|cheminots|machinistes|controleurs|aiguilleurs|pilotes|enseignants|infirmiers|internes|soignants|eboueurs|facteurs|chauffeurs)\b(?! (?:de|vers|entre|du \w+ au) (?:la|le|poste|site|quai))|reconduction (?:votee|du mouvement|de la greve)\b|debra(?:ient|ye|yent)\b|ne prennent plus (?:de |les )gardes\b|(?:cesse|arrete|suspendu) la collecte (?:en|pour|contre|jusqu)|en conflit avec (?:la|leur) direction\b|uberstunden verweiger(?:n|t|ten)\b|verweiger(?:n|t) (?:\w+ ){0,2}uberstunden\b",
    ),
    (
        "strike",
        "plante paran pararan paro caja lucha cobrar paguen secundan secunda secundaran",
        rf"plante de (?:los|las) \w{{4,16}}|{_TRADES_ES} (?:\w+ )?(?:paran|pararan|estan (?:en|de) paro|van (?:a|de) paro|siguen de paro)\b(?! (?:a|en) (?:comer|repostar|el|la))|paran \d{{1,2}} horas|caja de resistencia|jornada de lucha|hasta (?:cobrar|que (?:les |nos )?paguen)\b|secund(?:an|a|aran) (?:el|la|los) (?:paro|huelga|paros)\b",
    ),
    (
        "strike",
        "protett* mobilitazione agitazione fermano fermeranno premio fuori",
        rf"fasc[ea] protett[ae]\b|mobilitazione (?:dei|delle|del|degli) (?:lavorator\w+|personale|dipendenti|{_TRADES_IT[3:]}|agitazione (?:del personale|dei|degli|sindacale|{_TRADES_IT[3:]}|per l['’]agitazione\b|{_TRADES_IT} si ferm(?:ano|eranno) {_DAYS}\b|tutti fuori per (?:il|la|lo|i) (?:premio|contratto|paga|stipendi\w*|salari\w*)",
    ),
    (
        "strike",
        "pulpitow maszyn lozek stanowisk tablic klauzule opt protescie",
        r"odchodza od (?:pulpitow|maszyn|lozek|stanowisk|tablic)\b|odesz(?:li|ly) od (?:pulpitow|maszyn|lozek|stanowisk|tablic)\b|wypowiad\w+ (?:klauzule|opt-out)|(?:pracownicy|pielegniarki|nauczyciele|maszynisci|kierowcy|ratownicy) (?:\w+ )?(?:nie (?:wyszli|przyszli|wyjechali)) (?:\w+ ){0,4}w protescie\b",
    ),
    (
        "strike",
        "voted voting votaron votado vote votent",
        r"vot(?:ed|ing) (?:\w+ ){0,2}(?:\d{1,3} ?%? )?(?:to|for) (?:walk out|strike|come out|stop work|industrial action|a stoppage|down tools)\b|(?:votaron|han votado) (?:parar|el paro|la huelga|ir a la huelga)\b|(?:ont vote|votent) (?:\w+ ){0,3}(?:le debrayage|la greve|l['’]arret de travail)\b",
    ),
    (
        "demonstration",
        "tractors tracteurs traktoren trecker schlepper tractores trattori traktory ciagniki",
        r"(?:tractors|tracteurs|traktoren|trecker|schlepper|tractores|trattori|traktory|ciagniki) (?:and|et|und|y|e|i) (?:\w+ )?(?:banners?|placards?|banderoles?|pancartes?|plakate|transparente?|pancartas?|striscioni|cartelli|banery|transparenty)\b",
    ),
    (
        "demonstration",
        "fans supporters tifosi ultras aficionados hinchas kibice kibicow anhanger",
        r"(?:fans|supporters|tifosi|ultras|aficionados|hinchas|kibic(?:e|ow)|anhanger) (?:\w+ ){0,2}(?:contre (?:les|la|le) (?:dirigeants|direction|president|proprietaire)|contestano|protest\w+|gegen (?:den|die) (?:vorstand|verein|investor\w*|geschaftsfuhrung)|contra (?:la|el) (?:directiva|presidente|palco)|against (?:the )?(?:owners?|board|chairman)|przeciw\w* (?:zarzadowi|prezesowi|wlascicielowi))\b",
    ),
    (
        "demonstration",
        "counter* blockade protest rally convoy occupying critical krytyczna occupation occupied encampment leaflet leaflets leafleting placards vaxxer vaxxers antivaxxer antivaxxers may orange palestine gaza kurdish tibet climate reclaim ukraine women pro prolife slow tents",
        r"counter-?(?:demo|protest|demonstration|rally)\w*|farmers'? (?:tractor )?(?:blockade|protest|convoy|rally)\b|tractor (?:blockade|protest|convoy)\b|critical mass\b(?=[^.;!?\n]{0,25}\b(?:ride|bikes?|um \d|rower\w*|bici\w*|velo|fri\w*|freitag|venerdi|viernes|vendredi|last)\b)|masa krytyczna\b|(?:occupation of|occup(?:ied|ying)) the (?:council|chamber|town hall|vc|vice|rector\w*|campus|library|offices?|admin)\b|(?:protest |student )?encampment (?:on|at|outside|still)\b|(?:leaflets?|leafleting) against\b|placards (?:outside|in front|at the)\b|anti-?vaxxers?\b|may day (?:march|rally|parade|demo\w*)\b|orange (?:march|walk|parade|lodge)\b|(?:palestine|gaza|ukraine|kurdish|tibet|climate|pro-?life|reclaim the night|women's) (?:march|rally|demo|vigil)\b|slow (?:march|walk) (?:on|along|down)\b|tents\b[^.;!?\n]{0,25}\b(?:quad|chant\w*|campus|outside the (?:council|ministry|embassy|vc))\b",
    ),
    (
        "demonstration",
        "blocage zad zadiste zadistes collage collages collectif collectifs pancarte* carre anti* opposants tracteurs deversent deverse fumier lisier tracteur",
        r"blocage (?:du|de la|des|de l['’]) ?(?:rond-point|depot|peage|pont|port|raffinerie|autoroute|rocade|zone)\b(?! (?:de|par (?:la|un|une|le)) )|zad (?:de|du|a)\b|zadistes?\b|collages? feministes?\b|collectifs? (?:contre|anti)\b|pancartes? (?:devant|contre)\b|carre de tete\b|anti-(?:chasse|corrida|eolien\w*|bassines?|nucleaire|vax|pass|linky|5g|pub)\b(?! (?:alarm))|(?:fumier|lisier) (?:\w+ ){0,2}devant la (?:mairie|prefecture|sous-pref\w*|banque|permanence)|tracteurs? devant la (?:mairie|prefecture|sous-pref\w*|dreal|ddt)",
    ),
    (
        "demonstration",
        "jagdgegner* windkraftgegner* impfgegner* atomkraftgegner* autobahngegner* stierkampfgegner* tierversuchsgegner* abtreibungsgegner* baumbesetz* waldbesetz* hausbesetz* spazierganger* montagsspazierg* mai versammlungsgesetz trillerpfeifen troten mai* treckerdemo*",
        r"(?:jagd|windkraft|impf|atomkraft|autobahn|stierkampf|tierversuchs|abtreibungs)gegner\w*|(?:baum|wald|haus)besetz(?:er|ung)\w*|montagsspazierg\w+|spazierganger (?:\w+ )?(?:am montag|mit (?:kerzen|plakaten|fahnen))|(?:1\.|erster?|revolutionare)[- ]mai-?(?:demo\w*|kundgebung|umzug)|nach dem versammlungsgesetz|trillerpfeifen und \w+|troten (?:und|an|vor|am)\b|treckerdemo\w*",
    ),
    (
        "demonstration",
        "bloqueo bloqueos 8m lenta banderazo bocinazo encierro ocupacion antitaurin* acampados acampadas acampadas asamblea sentada corte cortan ruta",
        r"bloqueos? (?:de|en) (?:la|las|el) \w{2,14} por (?:los )?(?:agricultores|ganaderos|transportistas|camioneros|vecinos|manifestantes|piqueteros|docentes|pescadores)\b|8m\b(?=[,;:. ]{1,2}(?:calles|marcha|mani|corte|huelga|columna))|marcha lenta\b|banderazo\b|bocinazo\b|encierro en (?:el|la|los|las) (?:centro de salud|hospital|facultad|rectorado|ayuntamiento|iglesia|consejeria|colegio|instituto|fabrica|sede)\b|ocupacion de la (?:facultad|sede|escuela|plaza|fabrica)\b|antitaurin\w+|(?:siguen |estan )?acampad[oa]s (?:delante|frente|ante|en la puerta)\b|corte de ruta (?:de|por) (?:los )?(?:piqueteros|vecinos|docentes|manifestantes|organizaciones|trabajadores|camioneros|desocupados)\b",
    ),
    (
        "demonstration",
        "presidio girotondo tendopoli assalto assemblea animalisti animalista antispecisti anarchici tende mob veglia volantinaggio striscione striscioni cori",
        r"presidio (?:in|sotto|davanti|permanente|dei|degli|fuori)\b(?! (?:medico|ospedaliero|sanitario|dei vigili))|girotondo (?:attorno|intorno|di)\b|tendopoli (?:degli studenti|davanti|in ateneo)|assalto al cantiere|assemblea pubblica contro|animalist[ai]\b|antispecisti\b|anarchici\b|tende\b[^.;!?\n]{0,20}\bdavanti al? (?:rettorato|comune|ministero|regione|prefettura|municipio)\b|flash mob (?:in piazza|per|degli)\b|veglia (?:di preghiera )?per la pace|volantinaggio (?:contro|per la|davanti)\b|cori (?:e|contro|sotto|davanti)\b(?= (?:fischi|striscioni|il|la|al|alla|il comune|comune))",
    ),
    (
        "demonstration",
        "okupacja okupuja czuwanie oponami obornikiem gnojowica obroncy namioty namiot miasteczko transparentami transparenty megafonami tubami syrenami wuwuzelami",
        r"okup(?:acja|uja) (?:biur\w+|urzedu|gabinetu|ministerstwa|rektoratu|sejmu|dziekanatu)\b|czuwanie (?:pod|przed)\b|rolnicy (?:\w+ )?z (?:oponami|obornikiem|gnojowica)\b|obroncy (?:zwierzat|lasu|lasow|zycia|drzew|krzyza|puszczy)\b|namiot(?:y)?\b[^.;!?\n]{0,25}\b(?:pod|przed) (?:rektoratem|urzedem|ministerstwem|sejmem|kancelaria|ratuszem|sadem)\b|(?:z|wznosza|maja) (?:transparentami|megafonami|wuwuzelami|tubami)\b",
    ),
    (
        "orientation",
        "pride csd orgullo chica chico fille garcon transition drag girl boy bloke mujer hombre femme homme frau mann woman man kobieta mezczyzna donna uomo rownosci orientacji orientacja chlopakow szafy sponda",
        r"(?:marches?|walks?|goes|volunteers|va|geht|chodzi|defile) (?:\w+ ){0,2}(?:with|at|to|a la|al|zum|na|na parad\w) (?:pride|csd|orgullo|rownosci)\b|parad\w+ rownosci\b|(?:used to be|was born|born as) a (?:woman|girl|man|boy|bloke)\b|war fruher (?:eine? )?(?:frau|mann)\b|antes era (?:una? )?(?:mujer|hombre|chica|chico)\b|avant c['’]etait (?:une?) (?:femme|homme|fille|garcon)\b|prima era (?:una? )?(?:donna|uomo)\b|kiedys (?:byl|byla) (?:kobieta|mezczyzna)\b|(?:est|il|elle) en (?:pleine )?transition\b(?! (?:energetique|ecologique|professionnelle|vers))|inn(?:ej|a) orientacj(?:i|a)\b|woli chlopakow\b|drag nights?\b",
    ),
    (
        "orientation",
        "honeymoon lune hochzeitsreise luna poslubnej poslubna bed doppelbett",
        r"(?:two|deux|zwei|zweier|dos|due|dwaj|dwoch|dwie|dwoje) (?:\w+ )?(?:men|women|blokes|lads|ladies|girls|hommes|femmes|messieurs|dames|manner|mannern|frauen|herren|damen|hombres|mujeres|chicos|chicas|senores|uomini|donne|ragazzi|ragazze|signori|mezczyzni|mezczyzn|kobiety|panowie|panie)\b[^.;!?\n]{0,35}\b(?:honeymoon|lune de miel|hochzeitsreise|luna (?:de|di) miele?|poslubn(?:ej|a)|(?:double|same|one) bed|doppelbett)\b",
    ),
    (
        "orientation",
        "mari fiance ehemann marido novio esposo marito fidanzato chlopak chlopaka chlopakiem chlopaku chlopakowi maz meza mezem boyfriend husband fella",
        r"(?:mari|fiance) (?:du|de ce|de notre) (?:nouveau |jeune |vieux )?(?!roi|maire\b)\w{4,16}|ehemann (?:vom|des|unseres) (?:neuen |jungen )?\w{4,16}|(?:marido|novio|esposo) del (?:nuevo |joven |otro )?\w{3,14}(?<![aA])\b(?! ano)|(?:marito|fidanzato) (?:del|dello) (?:nuovo |giovane )?\w{3,16}|(?:chlopak(?:a|iem|u|owi)?|maz|meza|mezem) (?:naszego|tego|nowego|mlodego|pana) \w{4,16}|(?:lad|bloke|porter|guy|man|boy|foreman|barman|chap|fella|geezer)['’]s (?:boyfriend|husband|fella)\b",
    ),
)  # fmt: skip
"""Kind, needs, pattern."""

EASTERN: tuple[tuple[str, str], ...] = (
    ("ethnicity", r"(?:工地|车间|宿舍|夜班|码头|仓库|厂里|隔壁|班里|厨房)(?:上|里|的){0,2}(?:越南|印尼|菲律宾|泰国|缅甸|印度|巴基斯坦|孟加拉|尼泊尔|柬埔寨|老挝|非洲|尼日利亚|俄罗斯|乌克兰|朝鲜|韩国|日本|阿拉伯|新疆|西藏)人"),
    ("demonstration", r"拖拉机[^。\n]{0,4}横幅|横幅[^。\n]{0,3}堵|جرارات[^.\n]{0,4}لافتات"),
    ("demonstration", r"球迷[^。；\n]{0,10}(?:抗议|要求下课|喊下课|围堵|示威|不满管理层)"),
    ("person_alert", r"(?:住客|住户|入住者|求助者|学员)[^。；\n]{0,12}(?:未归(?!还)|没回来|联系不上|失联)|(?:老太太|老人|老大爷|老伯|大妈|奶奶|爷爷)[^。；\n]{0,10}(?:睡衣|拖鞋|光脚)[^。；\n]{0,16}(?:不记得|找不到|说不清|民警|警察|报警|忘了)|陌生(?:男子|人|男人|女子)[^。；\n]{0,10}(?:搭讪|跟踪|尾随|偷拍|徘徊)[^。；\n]{0,6}(?:孩子|儿童|学生|女生|女童|小孩)?"),
    ("person_alert", r"(?:رجل|شخص) (?:غريب|مجهول)[^.\n]{0,20}(?:الأطفال|أطفال|المدرسة|البنات|الروضة)|(?:سيدة|رجل|عجوز|مسن|مسنة|ختيار|حجة)[^.\n]{0,20}(?:روب النوم|بيجاما|بالبيجاما|شبشب|حافي|حافية)[^.\n]{0,30}(?:ما [بت]?ت?عرف|لا [يت]عرف|الشرطة|الدورية|تائه)"),
    ("person_alert", r"(?:只能|只准|仅限)(?:交给|让)[^，。\n]{0,4}(?:奶奶|妈妈|外婆|姥姥|爷爷)[^\n]{0,6}(?:爸|父亲|前夫|舅)[^。\n]{0,4}(?:又|再)?(?:到|来|在)[^。\n]{0,3}(?:门口|校门)|لا تسلموا [^.\n]{2,20} إلا ل[^.\n]{2,40}(?:البوابة|الباب|المدخل)"),
    ("strike", r"(?:وقف|إيقاف|ايقاف) العمل (?:حتى|لحين|احتجاج)|(?:السائقون|السواقين|العمال|الموظفون|المعلمون|الأطباء) يطالبون ب(?:ال)?(?:زيادة|رواتب|أجور|مستحقات|علاوة)|(?:سائقو|عمال|موظفو|معلمو|أطباء) [ء-ي]{3,12} لن يعملوا|برميل مشتعل"),
    ("strike", r"(?:集体(?:告假|休班|调休|不上班))[^。\n]{0,10}(?:要求|抗议|加|改)|停摆[^。\n]{0,4}(?:工人|员工|司机)要求|门口点(?:了|着)?(?:油桶|火堆|火盆)"),
    ("demonstration", r"(?:村民|拆迁户|业主|居民|农民|群众|家长|商户|民众|市民)[^。；\n]{0,6}(?:堵(?:路|门|桥|大门|厂门|国道)|上街(?!道)|喊口号|拿喇叭)|占领(?:广场|校园|街道|大楼|立法会|行政楼)|(?:帐篷|集会)[^。；\n]{0,10}喊口号|反对[^，。；\n]{1,8}的(?:居民|村民|业主|家长|学生)"),
    ("demonstration", r"تجمع (?:ل?ل?أهالي )?غاضب|قطع (?:ال)?(?:طريق|شارع) ب(?:ال)?(?:إطارات|اطارات|حجارة)|(?:مكبرات صوت|ميكروفونات)[^.\n]{0,20}(?:يهتف|هتاف|ضد)|(?:خيام|الخيام)[^.\n]{0,25}(?:قدام|أمام) (?:الوزارة|رئاسة الجامعة|البلدية|البرلمان|السراي)"),
    ("orientation", r"两(?:个|名|位)?(?:男|女)[^，。；\n]{0,6}(?:蜜月|同床|大床房)|(?:رجلين|رجلان|امرأتين|شابين)[^.\n]{0,20}(?:شهر عسل|سرير واحد)|(?:小伙|库管|保安|他|司机|师傅|主管|新来的)(?:的)?男朋友|跟男人(?:同居|住|好)"),
    ("ethnicity", r"老(?:缅|挝|越|黑)(?=[，。”」,!！]|们|来|在|又)"),
)  # fmt: skip

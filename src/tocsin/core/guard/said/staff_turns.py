# SPDX-License-Identifier: AGPL-3.0-or-later
"""More turns of a hurried log, each with words of which every match holds one: who may not come near, work left until it is paid, wards and what their beds have.

Kind, words and pattern, over text in lower case without accents; every gap is bounded. As `hinted_phrases`, where the turns of one kind
share their words.
"""

from __future__ import annotations

_PAY = r"(?:pay|wages?|bonus\w*|lohn\w*|gehalt\w*|zulagen?|pramien?|zuschlag\w*|salaires?|primes?|paie|paye|augmentation|sueldos?|salarios?|nominas?|pagas?|aumento|convenio|stipend\w*|salari\w*|premi|premio|buste? paga|arretrati|contratto|plac[eay]?|podwyzk\w*|podwyzek|premi[ei]|wyplat\w*)"
_LONE = r"(?:lad|boy|girl|kid|child|toddler|bub|bube|junge|madchen|kind|bursche?|dirndl|garcon|garconnet|fille|fillette|enfant|gamine?|petite?|nin[oa]|nen[ea]|chaval[a]?|cri[oa]|peque|chiquill[oa]|bambin[oa]|bimb[oa]|bimbett[oa]|piccol[oa]|ragazzin[oa]|chlopczyk|chlopiec|dziewczynka|dziecko|maluch)"
_ROOM = r"(?:bed|room|rm|bay|zimmer|zi|bett|chambre|ch|lit|cama|habitacion|hab|letto|stanza|camera|lozko|sala|pokoj)\.? ?(?:no\.? |nr\.? )?\d{1,3}[a-d]?"
_CATCHING = r"(?:c\.? ?diff\w*|clostridi\w+|mrsa|esbl|vre|bmr|bhre|blse|eper|norovirus|noro|scabies|gale|kratze|scabbia|sarna|swierzb\w*|tbc?|tuberculos\w+|tuberkulos\w+|tubercolosi|gruzlic\w+|covid|flu|grippe|gripe|influenza|grypa|gastro\w*|magen-?darm|lice|poux|lause|piojos|pidocchi|wszy|wszawica|shingles|zona|gurtelrose|polpasiec|varicel\w+|chickenpox|windpocken|ospa|measles|rougeole|masern|hep(?:atit\w*|atyt\w*)? ?[abc]|incontinen\w+|delir\w+|sepsis|meningit\w+)"
_FAN = r"(?:fans?|ultras?|hooligans?|supporters?|tifos[oi]|capo|steward|stewards|nennt|kibic\w*|hincha|aficionad\w+)"

TURNS: tuple[tuple[str, str, str], ...] = (
    # Who may not come near or in, by what only persons are under.
    (
        "person_alert",
        "order banned stadionverbot annaherungsverbot kontaktverbot naherungsverbot hausverbot interdit* ordonnance alejamiento daspo avvicinamento zakaz* restraining molestation trespassed",
        r"(?:restraining order|non-?molestation order|football banning order|exclusion order (?:for|against|on)|banned from (?:the )?(?:ground|store|shop|site|premises|pool|library|hospital|school|club|pub|stadium)|been trespassed (?:from|off)"
        r"|stadionverbot(?!e? (?:abgeschafft|regeln))|annaherungsverbot(?! (?:fur|an) (?:schiff|boot|wrack))|naherungsverbot|kontaktverbot (?:zu|gegen|fur|mit)|hausverbot(?! fur (?:hunde|tiere|katzen|haustiere|roller))"
        r"|interdite?s? (?:de|du|a la|aux) (?:stade|magasin|site|piscine|gymnase|mediatheque|etablissement|territoire|sejour|paraitre)\b|ordonnance (?:de protection|restrictive|du juge)|orden de alejamiento|daspo|divieto di avvicinamento(?! a(?:ll[aeo]?|i|gli|l)? ?(?:macchin|linee|carich|bord|binari|scavo|gru\b|mezzi|impiant|quadr))"
        r"|zakaz\w* (?:stadionow\w+|zblizania sie do (?!\w*(?:lini|maszyn|torow|zuraw|krawedz|slup|wykop|brzeg))|kontaktowania sie z|wstepu dla (?:pana|pani|niego|niej|tego|tej|byleg\w+)))",
    ),
    (
        "person_alert",
        "photo picture poster foto bild aushang zdjecia zdjeciu",
        r"(?:the|this|that) (?:man|woman|lad|bloke|guy|male|female|person|lady|gentleman|youth) (?:in|on) (?:the|this) (?:photo|picture|poster)\b|(?:homme|femme|personne|type|individu|monsieur|dame|gars) (?:de|sur|en) (?:la )?photo\b|(?:mann|frau|person|typ|herr|dame) (?:auf|von) (?:dem|diesem) (?:foto|bild|aushang)\b|vom (?:mann|typ) auf dem foto"
        r"|(?:hombre|mujer|tipo|tia|chico|senora?|individuo|varon) (?:de|en) la foto\b|(?:al|el|la|los) de la foto (?:no|que no|tiene prohib\w+|tienen prohib\w+)\b|(?:uomo|donna|tizio|tipo|ragazzo|signora?) (?:della|nella|in) foto\b|quell[oa] della foto (?:non|ha il)\b|(?:mezczyzn\w+|kobiet\w+|pan|pani|facet\w*|osob\w+|gosc\w*|ten|ta) (?:ze|na) zdjeci(?:a|u) (?=\w+)(?:(?<=zdjecia )|(?<=zdjeciu ))(?:ma zakaz|nie moze|nie wpuszcza\w*|nie wolno|jest poszukiw\w+|to zlodziej\w*)",
    ),
    (
        "person_alert",
        "busca wanted bolo gesucht recherche recherchons cerca ricercato ricercata poszukiwany poszukiwana lookout",
        r"(?:se busca|wanted|bolo|(?:be on the )?lookout(?: for)?|gesucht(?: wird)?|recherche|recherchons|si cerca|ricercat[oa]|poszukiwan[ya])\s?:?\s(?:un |une |una |ein |eine |an? )?(?:varon|hombre|mujer|male|female|mann|frau|mannlich|weiblich|homme|femme|individu|uomo|donna|mezczyzna|kobieta|ic\d|white male|black male|ladron|ladro|zlodziej|dieb|voleur|thief|shoplifter)\b(?! (?:fur die|pour (?:le|la|un) (?:poste|menage)|para (?:limpieza|trabajar)|per (?:pulizie|lavoro)|do (?:pracy|sprzatania)))",
    ),
    (
        "person_alert",
        "verloren* smarrito smarrita smarriti perdu perdue perdus egare egaree perdido perdida extraviado extraviada lost zgubil zgubila zgubilo missing disparu disparue",
        rf"(?<!point )(?<!points )(?<!espace ){_LONE}\b[^.;!?\n]{{0,45}}(?<![-\w])(?:verloren(?:gegangen| gegangen)|smarrit[oa]|perdue?(?! (?:sa|son|ses|la|le|les|une?|de vue|un)\b)|egaree?|perdid[oa]|extraviad[oa]|(?:got |is |gone )lost|zgubil[ao]? sie|gone missing|disparue?)\b(?! (?:le|son|sa|sein\w*|ihr\w*|su|il suo) )",
    ),
    (
        "person_alert",
        "permiso permission leave avvisare allontanat* erlaubnis abgemeldet abzumelden abmeldung prevenir autorisation avisar avisare permesso pozwolenia zgody przepustki wrocil wrocila back zuck zuruck zuruckgekehrt rentre rentree vuelto regresado rientrato rientrata telling",
        r"(?:resident|patient|inmate|service user|client|bewohner(?:in)?|patient(?:in)?|residente|pensionnaire|intern[oa]|pacient[ea]|usuari[oa]|abuel[oa]|ospite|degente|paziente|pensjonariusz\w*|podopieczn\w+|pacjent\w*|wychowank\w+)\b[^.;!?\n]{0,60}\b(?:walked out|got out|left|slipped out|ging|ist weg|weggegangen|verliess|verlassen|gelaufen|sortie?|partie?|salio|se fue|se ha ido|marcho|uscit[oa]|andat[oa] via|allontanat\w|wyszedl|wyszla|opuscil\w?)\b[^.;!?\n]{0,45}\b"
        r"(?:without (?:permission|leave|telling)|(?:not|isn't|isnt|never|still not) back|ohne (?:erlaubnis|sich abzumelden|abmeldung)|nicht abgemeldet|(?:nicht|noch nicht) zuruck(?:gekehrt)?|sans (?:autorisation|prevenir|permission)|pas rentree?|sin (?:permiso|avisar)|no ha (?:vuelto|regresado)|senza (?:permesso|avvisare)|non (?:e )?(?:ancora )?rientrat[oa]|bez (?:pozwolenia|zgody|przepustki)|nie wrocil[a]?)\b",
    ),
    # Work that is left, by what is wanted or by how long.
    (
        "strike",
        "action labour labor overtime",
        r"action short of\b(?! breath)|withdraw\w* (?:of |their |our )?labou?r\b|overtime ban\b|(?:ban|refusal|refusing|boycott)\w* (?:on |of )?(?:all )?overtime\b",
    ),
    (
        "strike",
        "out",
        r"(?:(?:junior|resident|hospital|locum) doctors|consultants|lecturers|tutors|posties|dockers|stevedores|signallers|baggage handlers|cabin crew|binmen|bin (?:crews?|lorry lads|lads|men)|bus drivers|train drivers|tube drivers|tram drivers|refuse (?:crews?|collectors|lot)|teachers|teaching assistants|porters|nurses|cleaners|bar staff) (?:(?:are|r|is|be|all|still|back|going|coming|walking) ){0,2}out (?:from )?(?:\d{1,2}(?:[:.]\d\d)?(?: ?[ap]m)?\b(?! for (?:training|a job))|till|until|mon|tue|wed|thu|fri|sat|sun|all (?:day|week)|indefinitely|today|tomorrow|this|next)\w*"
        r"|no (?:post|mail|bins?|bin (?:run|collections?|day)|buses|trains|trams|deliver\w+|milk|refuse)\b[^.;!?\n]{0,30}\b(?:lads|lot|crews?|drivers|posties|guards|staff|they|men|team)\b[^.;!?\n]{0,30}\b(?:are |r |is |still |all |they're ){1,2}out\b(?! (?:of|in|on|with|at|there|gritting|clearing))",
    ),
    (
        "strike",
        "piquet piquets picket pickets picketing piquete piquetes picchetto picchetti pikieta streikposten",
        r"piquets? (?:de greve|devant)\b(?=[^.;!?\n]{0,60}\b(?:pneus?|palettes?|brul\w*|brasero|camions?|personne ne|passent|filtr\w+|tracts?|bloqu\w+|depuis|salaries|entree))|picket(?:s|ing)? (?:on|at|outside) (?:the )?(?:main |back |front |north |south |east |west )?(?:gates?|entrance|barrier|depot|works)\b|streikposten|piquetes? (?:en|a la|ante|frente|desde) |picchett[oi] (?:ai|al|davanti|alla|di) ",
    ),
    (
        "strike",
        "pay wage* bonus* lohn* gehalt* zulage* pramie* zuschlag* salaire* prime* paie paye augmentation sueldo* salario* nomina* paga pagas aumento convenio stipend* salari* premi premio arretrati contratto plac place placa placy busta buste premie premii podwyzk* podwyzek wyplat*",
        rf"(?:bander?|maschinen|linien?|anlagen?|laster|busse|zuge) (?:\w+ ){{0,3}}(?:stehen ?(?:ge)?lassen|abgestellt|angehalten|stehengelassen)\b[^.;!?\n]{{0,40}}\b(?:wegen|fur|bis|gegen)\b[^.;!?\n]{{0,25}}\b{_PAY}\b|(?:si sono|si e) fermat[oiae]\b[^.;!?\n]{{0,40}}\b(?:per|finche|contro)\b[^.;!?\n]{{0,25}}\b{_PAY}\b|(?:straordinari|prestazioni|turni|consegne) (?:sono |tutti )?(?:bloccat|sospes)[ie]\b[^.;!?\n]{{0,50}}\b{_PAY}\b|(?:heures sup\w*|livraisons|departs) (?:refusee?s|bloquee?s)\b[^.;!?\n]{{0,50}}\b{_PAY}\b|(?:horas extra|salidas|entregas) (?:bloquead|suspendid)as\b[^.;!?\n]{{0,50}}\b{_PAY}\b|(?:stanel[aiy]|zatrzymal\w|stoi|stoja)\b[^.;!?\n]{{0,35}}\b(?:o|za|przez|dopoki)\b[^.;!?\n]{{0,20}}\b(?:{_PAY[3:]}\b",
    ),
    (
        "strike",
        "paro",
        r"(?:van|vamos|iran|salen|entran|convocan|llaman|hacen|haran|siguen) (?:al?|de|en|un|a un|en un) paro\b(?! (?:de (?:la|las|los) (?:bomba|maquina|linea|planta)|tecnico|programado|cardiaco))",
    ),
    (
        "strike",
        "trabajan descargan cargan salen recogen reparten travaillent roulent chargent",
        r"(?:estibador|basurer|maquinist|conductor|limpiador|recolector|controlador|camioner|transportist|portuari|examinador|carter|repartidor|medic|enfermer|docent|maestr|profesor|funcionari|taxist|celador|interin)\w{0,3} no (?:trabajan|descargan|cargan|salen|recogen|reparten) (?:del? \d|hasta|el (?:lun|mar|mie|jue|vie|sab|dom)\w+|manana|hoy|esta semana|entre)\b|(?:eboueurs|dockers|chauffeurs|conducteurs|infirmieres?|facteurs|internes|profs|enseignants|cheminots|ripeurs|taxis|routiers) (?:ne )?(?:travaillent|roulent|chargent) (?:pas|plus) (?:du|jusqu|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|demain|tant)\w*",
    ),
    (
        "strike",
        "garantit* garanzia minimi minimos garanti minimum notdienst*",
        r"(?:treni|corse|bus|metro|voli|mezzi|servizi) garantit[ie] (?:solo )?(?:dalle |nelle |in |dall'|\d)|fasc[ea] (?:orari[ae] )?(?:garantit\w|di garanzia)|servizi minimi\b|servicios minimos\b(?! de (?:red|wifi|agua|luz))|service (?:minimum|garanti) (?:a |de |pour |dans |sur |assure|en )|notdienst(?:vereinbarung|plan wegen ausstand)",
    ),
    (
        "strike",
        "wstrzym* powstrzym* zwolnieni* l4",
        r"(?:po)?wstrzym\w+ sie (?:\w+ ){0,2}od (?:pracy|zajec|lekcji|jazdy)\b|(?:kierowcy|pielegniarki|policjanci|maszynisci|nauczyciele|lekarze|celnicy|strazacy|urzednicy|salowe|ratownicy|kontrolerzy) (?:\w+ ){0,2}(?:na l4|na zwolnieni\w+)\b",
    ),
    # What only a crowd with a cause does and carries.
    (
        "demonstration",
        "banner banners placard placards drums whistles chanting transparent* trillerpfeifen trommeln megaphone megaphones banderole* pancarte* sifflets pancarta* minuto minutos consignas megafon* bombos silbatos striscion* fischietti cartelli tamburi gwizdki* tabliczki trabki baner* bebny",
        rf"(?!{_FAN})(?:banners?|placards?|megaphones?|transparent\w*|banderoles?|pancartes?|pancartas?|striscion[ei]|cartelli|transparent\w+|tabliczki|banery)(?: and | et | und | y | e | i |, | mit | con | avec )(?:\w+ ){{0,1}}(?:drums|whistles|megaphones?|chanting|placards|banners|trillerpfeifen|megafone?|trommeln|sifflets|tambours|megaphone|fumigenes|bombos|silbatos|megafonos?|tambores|fischietti|tamburi|megafoni?|fumogeni|gwizdki|bebny|megafon\w*|trabki)\b"
        r"|concentracion (?:en|ante|frente|a las|silenciosa)\b[^.;!?\n]{0,60}\b(?:pancartas?|minutos? de silencio|consignas|megafon\w*)\b",
    ),
    (
        "demonstration",
        "tractors tracteurs traktoren schlepper schleppern tractores trattori traktory ciagniki traktorami ciagnikami",
        r"(?:tractors|tracteurs|traktoren|schleppern?|tractores|trattori|traktor(?:y|ami)|ciagnik(?:i|ami)) (?:\w+ ){0,2}(?:on the (?:motorway|bypass|ring road|flyover|interchange)|in the (?:city|town) cent\w+|outside (?:the )?(?:council|ministry|supermarket|depot)|(?:sur|en travers de) (?:la rocade|l'autoroute|le peripherique|la quatre voies|l'a\d+)|en centre-ville|auf der (?:autobahn|umgehung|a\d+)|in der innenstadt|vor (?:dem|der|das) (?:rathaus|landratsamt|molkerei|zentrallager)|(?:en|por|cortan(?:do)?) la (?:autovia|autopista|ronda|circunvalacion|castellana|a-\d+|ap-\d+)|in (?:tangenziale|autostrada|centro|citta|piazza|corteo)|na (?:obwodnicy|autostradzie|ekspresowce|rondzie|rynku))\b",
    ),
    (
        "demonstration",
        "pentole cacerol* casseroles pots kochtopfen garnkami garnki flashmob mob",
        r"flash ?mob (?:\w+ ){0,2}(?:con (?:pentole|fischi\w+|cartelli)|sotto|davanti|against|outside|contro|devant la mairie|vor dem rathaus|pod)\b|concerts? de casseroles|(?:con|de|battendo|sbattendo) (?:le )?pentole (?:sotto|davanti|in piazza|al)\b|cacerol(?:eo|azo|ada)s?\b|pots and pans (?:outside|protest|at)\b|(?:mit|schlagen auf) kochtopfen vor\b|(?:z|wala w|stukaja w) garnk(?:i|ami) (?:pod|przed)\b",
    ),
    (
        "demonstration",
        "czarny czarnego czarna fiertes colere blanche",
        r"czarn(?:y|ego) (?:protest|spacer|marsz|poniedzialek|piatek kobiet)\w*|marche (?:blanche|de la colere|des fiertes)\b",
    ),
    (
        "demonstration",
        "opony opone neumaticos gomas cubiertas llantas palets copertoni bancali pneus palettes tyres tires pallets reifen paletten",
        r"pal[ai] (?:sie )?opon[ye]\b|(?:quemando|quemaron|queman|prendieron) (?:los |las )?(?:neumaticos|gomas|cubiertas|llantas|palets)\b|(?:gomas|llantas) (?:prendidas|encendidas)\b|(?:bruciano|bruciati|hanno bruciato) (?:i )?(?:copertoni|bancali)\b|(?:brulent|ont brule|font bruler) (?:des |les )?(?:pneus|palettes)\b|(?:burning|burnt|lit) (?:tyres|tires|pallets) (?:at|outside|in front of|on) (?:the )?(?:gates?|entrance|barricade|roundabout)\b|(?:verbrennen|zunden) (?:\w+ )?(?:reifen|paletten)\b",
    ),
    # Belief, by what is kept at table and when.
    (
        "faith",
        "fasting fasten fastet fastend jeunent jeuner ayunan ayunando ayuna digiun* poszcza posci",
        r"(?:are|is|who|be|been|lads|drivers|lad|staff|crew|team|while|he's|she's|they're) fasting\b(?! (?:bloods?|glucose|sample|clinic))|(?:kolleg\w+|mitarbeiter\w*|fahrer\w*|leute|jungs|bewohner\w*|wer|er|sie|azubi\w*) (?:\w+ ){0,2}(?:fasten|fastet)\b(?! (?:seat|your))|(?:ils|elles|gars|collegues|equipe|agents|preparateurs|caristes|qui) (?:jeunent)\b|(?:de|pour) jeuner\b|(?:estan ayunando|ayunan?)\b(?! para la (?:analitica|prueba))|digiunan?o?\b(?= (?:di giorno|fino|per il|in questo|questo|durante|anche))|(?:fa|fanno) (?:il )?digiuno\b|(?:poszcza|posci)\b",
    ),
    (
        "faith",
        "kosher koscher* casher cacher kasher koszern* halal",
        r"(?:table|tisch|mesa|tavolo|stolik|room|rm|bed|zimmer|chambre|habitacion|camera|pokoj|guest|gast|invite|patient\w*|resident\w*|he|she|er|sie|il|elle|keeps?|eats?|isst|mange|come|mangia|je|only|nur|solo|tylko|seulement)(?: (?=\d))?(?:\d{1,3}[a-z]?)?[:,]? (?:\w+ ){0,2}(?:kosher|koscher\w*|casher|cacher|kasher|koszern\w+|halal)\b",
    ),
    # What a bed's number is told with, and what somebody has behind them.
    ("health", "c diff* cdiff* clostridi* mrsa esbl vre bmr bhre blse eper noro* scabies gale kratze scabbia sarna swierzb* tb tbc tuberculos* tuberkulos* tubercolosi gruzlic* covid flu grippe gripe influenza grypa gastro* magendarm magen lice poux lause piojos pidocchi wszy wszawica shingles zona gurtelrose polpasiec varicel* chickenpox windpocken ospa measles rougeole masern hep* incontinen* delir* sepsis meningit*", rf"{_ROOM}\b[^.;!?\n\d]{{0,22}}?\b{_CATCHING}\b(?! (?:damper|liner|gas|pipe|duct|odwolal\w*|jabs?|vaccin\w*|test\w*|kits?|stock|poster|leaflets?|training|impfung\w*|pflaster))"),
    (
        "health",
        "op",
        r"(?:hernia|hip|knee|back|heart|eye|cataract|gall ?bladder|gallstone|appendix|prostate|shoulder|foot|toe|wrist|bowel|kidney|spinal|bypass|bunion|carpal tunnel|tonsil) op\b|(?:his|her|had an|after (?:an|his|her)|for (?:an|his|her)) op\b(?! (?:manual|notes?|team))",
    ),
    ("health", "light", r"(?:back|still|put|him|her|he's|she's|only|stay\w*|come back) on light (?:duties|duty)\b"),
    (
        "health",
        "dry sober clean trocken limpio limpia sobrio sobria beber abstinent abstinente sobre boit beve pulito pulita trzezwy trzezwa pije alcol",
        r"(?:he|she)(?:'?s| is| has)?(?: now)?(?: been)? (?:dry|sober|clean) (?:for|since|\d|two|three|a year|over|nearly|almost|now)\b|(?:er|sie|kollege|kollegin|azubi) ist (?:\w+ ){0,4}trocken(?:,| und (?:soll|will|braucht)| seit (?:\w+ ){1,2}(?:jahr|monat)\w*)|lleva (?:\w+ ){1,3}(?:limpi[oa]|sobri[oa]|sin beber)\b|(?:il|elle) (?:est )?(?:abstinente?|sobre) depuis\b|(?:il|elle|collegue) ne boit plus\b|(?:non beve piu|non tocca alcol) da\b|e (?:sobri[oa]|pulit[oa]) da (?:\w+ )?(?:ann|mes)\w+|(?:trzezw[ya]|nie pije) (?:juz )?od (?:\w+ ){1,2}(?:lat|rok|mies)\w*",
    ),
    # Insults on a wall or a door say whom somebody is taken for.
    (
        "orientation",
        "pede pedes gouine* tapette* tarlouze* tantouze* poof* puff* faggot* fag* dyke* queer* bender* homo* tunte* lesbe* schwul* homofurst bollera* tortillera* marica* maricon* sarasa* ricchione* culattone* checca* finocchio* ciota* pedal* lesba*",
        r"sales? (?:pedes?|gouines?|tapettes?|tarlouzes?)\b|[\"'“”‘«„»](?:\s?(?:dirty|sale|scheiss|schwule sau|du|puto|puta|jebany|sporco) )?\s?(?:pede|gouine|tapette|tarlouze|tantouze|poof|puff|faggot|fag|dyke|queer|bender|homo|tunte|lesbe|schwul|bollera|tortillera|marica|maricon|sarasa|ricchione|culattone|checca|finocchio|ciota|pedal|lesba)s?\s?[\"'“”’»]",
    ),
    (
        "orientation",
        "copain compagnon mari mec copine compagne femme nana",
        r"(?<![\w-])il (?:\w+ |n'|s'|l'|d'){1,8}?(?:mariage|marie|pacs\w*|vit|fiance|emmenage|vacances|sort) (?:\w+ ){0,2}avec son (?:copain|compagnon|mari|mec)\b|(?<![\w-])elle (?:\w+ |n'|s'|l'|d'){1,8}?(?:mariage|mariee?|pacs\w*|vit|fiancee?|emmenage|vacances|sort) (?:\w+ ){0,2}avec sa (?:copine|compagne|femme|nana)\b",
    ),
    (
        "orientation",
        "wife husband missus boyfriend girlfriend",
        r"her (?:partner|other half|plus one|guest|fiancee)\b[^.;!?\n]{0,20}\b(?:wife|girlfriend|missus)\b|his (?:partner|other half|plus one|guest|fiance)\b[^.;!?\n]{0,20}\b(?:husband|boyfriend)\b",
    ),
    (
        "orientation",
        "frau mann freundin freund partnerin partner frauen",
        r"(?:kollegin|mitarbeiterin|schwester|fahrerin|lehrerin|putzfrau|bewohnerin|praktikantin|chefin|sie|\w{3,14}erin) (?:\w+ ){0,3}(?:lebt|wohnt|zusammen|verheiratet|verlobt) (?:\w+ ){0,3}mit (?:einer (?:frau|freundin|partnerin)|ihrer (?:frau|freundin|partnerin))\b|(?:kollege|mitarbeiter|fahrer|lehrer|hausmeister|bewohner|praktikant|chef|er) (?:\w+ ){0,3}(?:lebt|wohnt|zusammen|verheiratet|verlobt) (?:\w+ ){0,3}mit (?:einem (?:mann|freund|partner)|seinem (?:mann|freund|partner))\b",
    ),
)  # fmt: skip
"""Kind, needs, pattern."""

EASTERN: tuple[tuple[str, str], ...] = (
    ("person_alert", r"(?:照片|画面|海报|监控)(?:上|里|中)(?:的)?(?:这|那)?[个名位]?(?:人|男|女)[^，。；\n]{0,6}(?:禁止|不得|不准|不能|别让|不让|勿让)|(?:法院|法庭)[^，。\n]{0,3}(?:有令|禁令|命令)|人身(?:安全)?保护令|限制令[^，。\n]{0,6}(?:人|他|她|前)|列入黑名单的?(?:人|客|男|女)"),
    ("person_alert", r"صاحب[ةه]? (?:هذه )?الصورة|(?:الرجل|الشخص|المرأة|السيدة|الشاب|اللي) (?:الذي |التي )?(?:في|ب)(?:ال| ال| هذه ال)?صورة|ممنوع[ةه]? (?:من )?(?:دخول|الدخول)[^.،\n]{0,20}(?:بأمر|بقرار|محكمة|المحكمة)|أمر (?:إبعاد|ابعاد|تقييدي|عدم تعرض)"),
    ("demonstration", r"(?:قاطعين|قطعوا|يقطعون|سكروا|مسكرين|أغلقوا|سدوا|حاجزين) (?:ال)?(?:طريق|شارع|أوتوستراد|اوتوستراد|مدخل|جسر)|(?:يحرقون|حرقوا|بيحرقوا|إحراق|احراق|إشعال|اشعال|أشعلوا) (?:ال)?(?:إطارات|اطارات|دواليب|كاوتشوك)"),
    ("strike", r"(?:رفضوا|يرفضون|رافضين) (?:ال)?(?:ساعات (?:ال)?إضافية|عمل (?:ال)?إضافي)|(?:موقفين|وقفوا|موقفون) (?:ال)?(?:شغل|عمل|دوام)|لن يداوموا|ما (?:راح |رح )?يداوم(?:ون|وا)|(?:مش|ما) (?:راح )?(?:يشتغلو[اْ]?|يطلعوا) (?:لحد|حتى|الا|إلا)"),
    ("strike", r"(?:不干了|不开了|不接单了?|不上路)[^。\n]{0,10}(?:涨|加|补|欠|工资|钱|薪)|(?:涨|加|补发|拖欠)[^，。\n]{0,3}(?:工资|薪|钱)[^。\n]{0,8}(?:不干|不开|才开|才干)"),
    ("health", r"(?:غرفة|سرير|جناح|نزيل غرفة) ?(?:رقم )?[0-9٠-٩]{1,3}[^.\n]{0,8}(?<![ء-ي])(?:ال)?(?:جرب|سل|قمل|كورونا|إسهال|اسهال|عدوى|حصبة|جدري|إنفلونزا|انفلونزا)(?![ء-ي])"),
    ("health", r"\d{1,3} ?(?:号|號)?(?:房|床|室|病房|宿舍)[^，。；\n]{0,4}(?:疥疮|疥瘡|诺如|流感|肺结核|结核|水痘|麻疹|虱|新冠|阳性|腹泻|呕吐|甲流|带状疱疹|隔离(?![阀閥开開栏欄带帶墩门門器网網变變柜])|单间隔离)"),
    ("orientation", r"[\"“”‘«「『]\s?(?:يا )?(?:شاذ|شواذ|لوطي|خنيث|مخنث|مثلي|سحاقية)\s?[\"”’»」』]|[\"“‘「『](?:死|臭)?(?:基佬|同性恋|兔子|玻璃|人妖|娘炮|拉拉|gay)[\"”’」』]"),
    ("ethnicity", r"(?:شكله|شكلها|شكلهم|ملامحه|ملامحها|ملامحهم|بشرته|بشرتها|لهجته|لهجتها) (?:[ء-ي]{2,8} )?(?:ال)?(?:أفريقي|افريقي|إفريقي|آسيوي|اسيوي|هندي|باكستاني|بنغالي|أسمر|اسمر|سمراء|سمرا|أسود|اسود|سوداء|غجري|تركي|سوداني|سوري|مغربي|صومالي|خليجي|أجنبي|اجنبي|شرق|عربي|أوروبي|لاتيني)[ةه]?"),
)  # fmt: skip

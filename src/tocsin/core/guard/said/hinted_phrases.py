# SPDX-License-Identifier: AGPL-3.0-or-later
"""Turns of a hurried log, by kind, as patterns of text in lower case without accents; every gap is bounded. `SIGNS` are words each match holds."""

from __future__ import annotations

_ENDS = r"(?=\s*(?:[,.;:!?)/]|$|\n)|\s(?:and|und|et|y|e|i|so|also|donc|asi|quindi|wiec|but|aber|muss|needs?|must|doit|tiene|deve|musi)\b)"
_GROUP = (
    r"(?:farmers|residents|parents|tenants|students|pupils|nurses|truckers|taxi drivers|locals|villagers|fishermen|hauliers|cyclists|patients|pensioners|campaigners"
    r"|bauern|landwirte|eltern|schuler|studierende|studenten|anwohner|mieter|pflegekrafte|taxifahrer|spediteure|winzer|jager|fischer|rentner|landwirtschaft|lehrkrafte"
    r"|agriculteurs|riverains|parents|etudiants|lyceens|infirmieres|infirmiers|taxis|routiers|pecheurs|retraites|habitants|locataires|eleveurs|viticulteurs"
    r"|agricultores|vecinos|padres|madres|estudiantes|enfermeras|camioneros|taxistas|pescadores|jubilados|ganaderos|inquilinos|afectados|pensionistas"
    r"|agricoltori|residenti|genitori|studenti|infermieri|camionisti|tassisti|pescatori|pensionati|allevatori|inquilini|cittadini|abitanti"
    r"|rolnicy|mieszkancy|rodzice|studenci|pielegniarki|taksowkarze|rybacy|emeryci|lokatorzy|gornicy|hodowcy|sadownicy|przewoznicy)"
)
_SEAT = (
    r"(?:town hall|city hall|parliament|the ministry|county hall|the council|council offices?|embassy|consulate|landratsamt|rathaus|ministerium|landtag|bundestag|kanzleramt|staatskanzlei|regierungsprasidium|botschaft"
    r"|prefecture|sous-pref\w*|mairie|ministere|assemblee|rectorat|ambassade|consulat|ayuntamiento|consejeria|ministerio|congreso|diputacion|subdelegacion|embajada|alcaldia|gobernacion"
    r"|municipio|prefettura|ministero|palazzo (?:chigi|della regione)|parlamento|ambasciata|urzad\w* (?:wojewodzk|miast|gmin|marszalk)\w*|urzedem|sejm\w*|ministerstw\w*|ratusz\w*|ambasad\w*)"
)
_CAUSE = r"(?:tax(?:es)?|pay|wages?|cuts?|the law|(?:the )?bill|closures?|plans?|prices?|rights|the war|subsid\w+|pensions?|evictions?|rents?|zoning|low wages|fares?)"
_UNIONS = r"(?:unite|unison|gmb|rmt|aslef|tssa|usdaw|ucu|nasuwt|neu|pcs|cwu|fbu|teamsters|seiu|afscme|uaw|ver\.?di|igm|ig metall|cgt|cfdt|fo|unsa|sud|ccoo|ugt|usb|cgil|cisl|uil|opzz|solidarnosc)"
_NATIONS = r"(?:marocain|algerien|tunisien|malien|senegalais|roumain|bulgare|afghan|syrien|turc|polonais|albanais|congolais|ivoirien|guineen|comorien|pakistanais|indien|chinois|ukrainien)e?"

PHRASES = {
    "person_alert": (
        r"lost (?:child|boy|girl|kid|toddler)\b(?! (?:points?|tents?|post|area|meeting|procedure|wristband|desk|zone|policy))|(?:zgubione|zagubione) dziecko\b|dziecko (?:sie )?(?:zgubilo|zagubilo)(?: sie)?\b|kind sucht (?:eltern|mutter|mama|papa)\b",
        r"(?:signore|signora|anzian[oa]|uomo|donna|ragazz[oa]|vecchi\w+|senora?|mujer|hombre|ancian[oa]) (?:\w+ )?(?:disorientat[oa]|desorientad[oa])\b|(?:disoriented|confused) (?:\w+ )?(?:man|lady|woman|gentleman|pensioner|male|female)\b|(?:verwirrte[rn]?|orientierungslose[rn]?) (?:\w+ )?(?:mann|frau|person|dame|herr|rentner\w*|senior\w*)\b|(?:personne|dame|homme|femme|monsieur) (?:agee? )?desorientee?\b|zdezorientowan\w+ (?:\w+ )?(?:mezczyzn|kobiet|staruszk|pan)\w*",
    ),
    "union": (
        rf"(?:signed|signing|sign) up\s(?:w/\s?|(?:with|to|for)\s){_UNIONS}\b|(?:sec|secretary|treasurer|chair|steward|delegate|organi[sz]er|branch)\s(?:of|for|at|w/)\s{_UNIONS}\b|(?:joined|joining|join|joins|paying into|pays into|subs to)\s(?:the\s)?{_UNIONS}\b(?!\s(?:and|the|forces|us))",
        r"shop reps?\b|(?:goes|go|going|went|gone) union\b|(?:getting|get|gets|sign|signing|signed|collecting|hand\w*) (?:\w+ ){0,2}(?:union|authori[sz]ation) cards\b|(?:get|getting|got) (?:\w+ )?cards signed\b|the union (?:lot|lad|lads|man|guy|bird|woman|people|mob|bloke)\b|facility time\b|(?:check-?off|subs) (?:deduct\w+|form)\b",
        r"vertrauensleut\w*|br-(?:liste|wahl|sitzung|mitglied|vorsitz|kandidat|buro|buero|info)\w*|listenplatz\s(?:\w+\s){0,3}betriebsrat\w*|freigestellte[rn]? betriebs\w+",
        r"(?:enlaces?|delegad[oa]s?|liberad[oa]s?|afiliad[oa]s?|hojas|papeles|gente|los|la lista|cartel(?:es)?) de(?:l| la)? (?:comisiones|comite)\b(?! (?:de (?:festejos|agua|riego|seguridad)|organizador))|(?:se ha[n]?|estan?|quieren) sindica\w+|elecciones al comite\b",
        r"(?:rappresentant[ei]|delegat[oaie]|elett[oaie]|candidat[oaie]|elezion[ei]|riunione|bacheca) (?:rsu|rsa)\b|rsu (?:del|della|dello|dei|chiede|dice|vuole)\b|(?:preso|fatto|presa|ha) la tessera (?:del|della)? ?(?:sindacato|cgil|cisl|uil)\b|(?:si e|si sono) iscritt[oaie] al sindacato\b",
        r"(?:prendre|pris|prend|a|ont|avait) (?:sa|leur|la) carte (?:a|au|a la|chez) (?:la )?(?:cgt|fo|cfdt|sud|unsa|cftc|syndicat)\b|(?:elus?|election|elections|liste|local|bons? de delegation|heures? de delegation|reunion) (?:du |au |de )?(?:cse|delegation)\b|heures de delegation\b",
        r"zapisal\w* sie do (?:zwiazku|zwiazkow|solidarnosci|opzz)\b|(?:wstapil\w*|nalezy|naleza|zapisuj\w*) (?:sie )?do (?:zwiazku|zwiazkow|solidarnosci)\b|skladki (?:zwiazkowe|na zwiazek)\b",
        r"(?:dziala|udziela sie|siedzi|jest) w zwiazkach\b",
    ),
    "strike": (
        r"(?:ballot|vote) (?:came back|result\w*) (?:\w+ )?\d{2}\s?%|ballot(?:ed|ing) (?:for|on|over)\b|(?:strike|industrial|their) action (?:starts?|begins?|from|on|planned|called)\b|working to contract\b|(?:out|walk(?:ing)?) on (?:the )?(?:picket|cobbles)\b|refus\w+ (?:all )?overtime\b|(?:mass|all) (?:calling|called|ringing|rang) in sick\b|blue flu\b|(?:not|aint|ain't|wont|won't) crossing (?:the|a) (?:line|picket)\b",
        r"paran (?:los|las) (?:estibador|transportista|camioner|conductor|maquinista|repartidor|taxista|chofer|basurer|medic|enfermer|docent|maestr|profesor|bomber|trabajador|operari|miner|portuari|funcionari|cociner|camarer|limpiador|barrender|pilot|controlador|jornaler|rider|recolector)\w*",
        r"(?:plantar|plantan|plantado) cara a la empresa\b|no salen a (?:repartir|trabajar|faenar) (?:\w+ ){0,3}(?:protesta|hasta|por)\b|brazos caidos\b|(?:trabajo|huelga) a reglamento\b|trabajar a reglamento\b",
        r"(?:bras croises|croisent les bras|greve du zele|droit de retrait|journee morte|operation ville morte)\b|(?:arretent|cessent|stoppent) le (?:boulot|travail|taf)\b|(?:sortent|sont sortis) (?:tous )?(?:sur le parking|devant la boite) (?:\w+ ){0,3}(?:salaire\w*|prime\w*|augmentation\w*)\b",
        r"(?:arbeit|schicht) (?:niederlegen|verweigern|hinschmeissen|hinwerfen)\b|(?:wollen|werden|wurden) (?:\w+ ){0,4}die arbeit niederlegen\b|bummelstreik|krankmeldewelle|sick-out|massenhaft krank(?:gemeldet)?\b|urabstimmung|warnstreik|legen (?:\w+ )?(?:montag|dienstag|mittwoch|donnerstag|freitag|morgen|heute)?\s?die arbeit\b",
        r"(?:scioper\w+ bianco|sciopero a singhiozzo|fermo (?:dei )?(?:tir|camion|autotrasportatori)|stato d'agitazione|assemblea permanente)\b|non (?:montano|prendono servizio|entrano) (?:\w+ ){0,4}(?:protesta|contratto|paga|stipendi)\b",
        r"(?:strajk wloski|glodowk\w+|akcja protestacyjna|referendum strajkowe|pogotowie strajkowe)\b|nie (?:wyjezdzaja|wyjada|przyjda do pracy|podejmuja pracy) (?:\w+ ){0,5}(?:protest\w*|stawk\w*|podwyzk\w*|placow\w*)\b|(?:masowo|wszyscy) na l4\b",
        r"mouvement (?:des|de l['’]|du personnel|des agents) ?\w+ (?:reconduit|suivi|prolonge|illimite|durci|continue)\b|\w{3,16}(?:eros|istas|adores|arios|eras|adoras) (?:siguen|continuan|estan|llevan) (?:\w+ ){0,3}parad[oa]s\b(?! en (?:el|la|los))|non lavorano (?:\w+ )?(?:x|per) protesta\b",
        r"(?:workers|drivers|posties|nurses|teachers|dockers|cleaners|porters|binmen|crews|handlers|loaders|packers|conductors|lecturers|firefighters) (?:are |is |still |all |back )?out (?:again|for (?:the|a|two|three|\d)|until|tmrw|tomorrow|on (?:mon|tue|wed|thu|fri|sat|sun)\w*|over)\b(?! of (?:service|use))",
    ),
    "party": (
        r"(?:standing|stands|stood|running|runs|campaigning|canvassing|leafleting|candidate|councillor|volunteering|out|knocking doors) (?:as a candidate )?for (?:the )?(?:greens|labour|reform|tories|lib dems|libdems|snp|plaid|ukip|conservatives|dems|gop|republicans|democrats|independents)\b|standing in the (?:locals?|general|council|by-?elections?)\b|(?:in|for) the locals\b(?=[,.;]|$)",
        r"(?:tritt|kandidiert|antritt|geht) (?:\w+ ){0,4}(?:fur|bei) (?:die |den |der )?(?:grunen|linken?|spd|cdu|csu|fdp|afd|bsw|freien wahler|piraten|volt)\b(?! an$)|(?:plakatiert|verteilt|klebt|wahlkampf|infostand) (?:\w+ ){0,3}(?:fur|der|von der) (?:die )?(?:grunen|linken?|spd|cdu|csu|fdp|afd|bsw)\b",
        r"(?:colle|tracte|milite|tient le stand|distribue|fait campagne|candidate?|elue?|conseillere?(?: municipale?)?) (?:\w+ ){0,2}?(?:pour|chez|du|de|au|a) (?:la |le |les )?(?:lfi|rn|ps|lr|pcf|eelv|npa|verts|insoumis|ecolos|modem|renaissance|reconquete)\b",
        r"(?:va|de|en|suplente|numero \d+|candidat[oa]|concejal[a]?|apoderad[oa]|interventor[a]?) (?:\w+ ){0,4}(?:lista|listas|por|con) (?:de |del |por )?(?:el |la )?(?:vox|pp|psoe|podemos|sumar|bildu|erc|junts|pnv|bng|compromis|morena|pan|pri|pt)\b",
        r"(?:candidat[oa]|consiglier[ea]|assessor[ea]|rappresentante di lista|in lista|banchetto|volantina|attacchina|manifesti) (?:\w+ ){0,3}(?:con|per|del|della|di|dei) (?:il |la |i )?(?:pd|lega|m5s|fdi|fratelli|forza italia|avs|verdi|rifondazione|azione|iv)\b",
        r"(?:startuje|kandyduje|radn[ay]\w*|roznosi (?:ulotki|gazetki)|zbiera podpisy|maz zaufania|wiesza (?:plakaty|banery)) (?:\w+ ){0,3}(?:(?:z listy|do|od|z|dla|z ramienia) )?(?:pis|po|ko|psl|lewicy|konfederacji|razem|polski 2050|trzeciej drogi|korony)\b",
    ),
    "demonstration": (
        rf"block(?:ing|ed|s|ade)?\b[^.;!?\n]{{0,50}}\b(?:over|against)\s(?:\w+\s){{0,3}}{_CAUSE}\b",
        rf"{_GROUP}\b[^.;!?\n]{{0,45}}\b(?:outside|in front of|to|at|vor|vorm|vors|zum|ans|devant|vers|ante|frente a(?:l)?|hacia|en|davanti a(?:l|lla)?|sotto|al|pod|przed|przy|do)\s(?:the\s|das\s|dem\s|la\s|le\s|l['’]|el\s|il\s)?{_SEAT}",
        r"(?:save|hands off|touche pas a|touchez pas a|giu le mani (?:da|dalla|dal|dai)|rece precz od|hande weg v\w+|no toquen|salvemos|sauvons|rettet) (?:our|ma|mon|notre|nostra|nasz\w*|unser\w*|la|il|el|das|die|den) (?!souls|settings|changes|work|files|data|seat|date)\w+",
        r"(?:tous|toutes|tous et toutes|todos|todas|tutti|tutte|alle|wszyscy|everyone|everybody|all) (?:a la|a|au|devant|to|zum|vors|vor den|al|alla|in|a las|pod|na|the) (?:\w+ )?(?:place|plaza|piazza|calles|rue|prefecture|sous-pref|mairie|rond-point|town hall|square|steps|parliament|rathaus|platz|sejm|rynek|ratusz)\b",
        r"(?:weekly|goes to|went to|regular (?:on|at)|every|va (?:cada semana |todas las semanas |siempre )?a(?: las)?|va (?:a tous|a toutes|aux|tous les \w+ aux)|geht (?:jede woche |immer )?(?:zu|auf)|va (?:a tutt\w|ogni \w+|sempre) (?:al|alle|ai)?|chodzi na) (?:\w+ ){0,3}?(?:marchas?|marches|sit-?ins?|sit-?downs|demos|manifs?|manifestations|mahnwachen|demonstrationen|cortei|presidi|marsze|manifestacje|protesty|protests|rallies|vigils)\b",
        r"(?:marchas?|marches|marce|marsze|march) (?:por|pour|per|dla|for|pro|contra|contre|against|contro|przeciw\w*) (?!miles|km|charity|hospice|band|cancer|research|kilomet|la salud|la rete)\w+",
        r"(?:glued|gluing|glues|superglued|klebt|kleben|kleb\w+ sich|se colle|se collent|si incollano|si e incollat\w|przykleja\w* sie|pegad[oa]s? al) (?:\w+ ){0,4}(?:road|tarmac|asphalt|runway|fahrbahn|strasse|chaussee|bitume|asfalto|strada|jezdni|asfaltu|autobahn)\b",
        rf"\d{{2,5}} (?:or so |people |persons |leute |menschen |personas |personnes |persone |osob )?(?:outside|in front of|vor dem|vor der|vorm|devant|frente al?|ante|davanti al?|pod|przed) (?:the |la |le |l['’]|el |il )?{_SEAT}",
        r"anti-\w+ (?:crowd|group|lot|camp|campaigners|march|people|mob|rally|bunch)\b|crowd\b[^.;!?\n]{0,30}\b(?:placards|banners)\b|presidio (?:di |dei |degli |delle )?(?:animalist|ambientalist|student|lavorator|cittadin|genitor|pacifist|antifascist|anarchic|operai|infermier|precar)\w*",
    ),
    "faith": (
        rf"(?:ist|is|war|est|es|e|jest|she's|he's) (?:orthodoxe?|ortodoss[oa]|ortodox[oa]|prawoslawn[ya]|(?:strenger?|streng|sehr) (?:glaubig|katholisch|muslimisch)|glaubig|pieux|pieuse|croyante?|creyente|credente|wierzac[ay]|bardzo religijn[ya]|very religious|religious|devout|born again|observant|church-?going|muy (?:religios|beat)[oa]|molto religios[oa]){_ENDS}",
        r"(?:prie|prient) (?:dans|au|aux|vers|dehors|derriere|avant|pendant|sur|a midi|a \d)|reza (?:en|a las|antes|detras|hacia)\b|rezan? (?:en el|hacia)\b|(?:prays|praying|prayed) (?:in|at|behind|on|by|before|during|every|\d)|kneeling to pray\b|(?:betet|beten) (?:im|in|hinter|auf|um|vor|immer|jeden)\b|prega (?:nel|in|alle|dietro|verso|sempre)\b|modli sie (?:w|na|o|za|przed|codziennie)\b",
        r"(?:not|no|never|kein\w*|pas|jamais|nunca|mai|nie) (?:\w+ ){0,3}(?:on|am|le|el|il|w|di|de) (?:shabbat|sabbath|sabbat|sabado por religion|szabat)\b|(?:keeps?|keeping|observes?|halt|fait|fa|hace|guarda|obchodzi) (?:the |den |le |il |el )?(?:shabb?at|shabbos|sabbat\w*|sabado sagrado|lent|ramadan\w*|szabat)\b",
        r"(?:going|goes|gone|left|leaves) (?:early )?(?:for|to) (?:church|mass|mosque|temple|synagogue|gurdwara|prayers|bible (?:study|class)|friday prayers|chapel)\b|(?:friday|noon|evening|sunset|midday) prayers?\b|(?:his|her|their) prayers\b|prayer (?:break|mat|rug|room key|time)\b|iftar\b|suhoor\b|jumm?u?ah?\b",
        r"(?:is|ist|est|es|e|jest|wurde|became|a ete) (?:getauft|baptised|baptized|baptisee?|bautizad[oa]|battezzat[oa]|ochrzczon[ya])\b|(?:converted|konvertiert|konvertierte|s'est convertie?|se convirtio|si e convertit[oa]|nawrocil\w* sie|przeszedl|przeszla) (?:to|zum|a l['’]|au|al|all['’]|na) ?(?:islam\w*|judentum|judaisme|judaismo|ebraismo|judaizm|christian\w*|catholic\w*|katholi\w*|katoli\w*|buddhis\w*|budd?y?zm)\b",
        r"(?:his|her|their|my) (?:mosque|church|temple|gurdwara|synagogue|prayer|bible) (?:day|days|time|group|meeting)\b|(?:wegen|aus) (?:der |seiner |ihrer )?(?:religion|glaubens\w*|religiosen grunden)\b|(?:question (?:de )?religion|par religion|raisons? religieuses?|por (?:su )?religion|motivos religiosos|motivi religiosi|per religione|powodow religijnych|religious (?:reasons|grounds|holiday|objection))\b",
        r"(?:lleva|usa|porta|porte|tragt|nosi|wears|wearing) (?:el |il |le |un |ein |a |the )?(?:velo|hiyab|hijab|niqab|kopftuch|voile|panuelo islamico|foulard islamique|chuste muzulmansk\w*|turban|kippa|kippah)\b(?! (?:da|de) (?:spos|novia|mari))|(?:isst|ate|eats|eat|mange|come|mangia|je) (?:kein|keinen|no|pas de|nunca|non|nie) (?:schwein\w*|pork|porc|cerdo|maiale|wieprzowin\w)\b|(?:doesn'?t|don'?t|won'?t) (?:eat|touch) pork\b|ne mange pas (?:de )?porc\b|no come cerdo\b|non mangia (?:il )?maiale\b|nie je wieprzowin\w\b",
    ),
    "health": (
        rf"(?:hat|hod|hot|hatte) (?:an? |den |auch |schwer |seit \w+ )?zucker{_ENDS}|(?:es|esta|era|e|est|jest|ist|is) (?:an? )?(?:diabetic[oa]?|diabetique|diabetikerin|diabetiker|cukrzykiem|epileptic[oa]?|epiletti[cg]o|epiletti[cg]a|epileptique|epileptiker(?:in)?|asmatic[oa]|asthmatique|asthmatiker(?:in)?|alcoholic[oa]?|alcoolista|alcoolique|alkoholiker(?:in)?|alkoholikiem|celiac[oa]|celiaque|cardiopatic[oa]|cardiaque|hemofilic[oa]|seropositiv[oa]|bipolar(?:e|na|ny)?|schizophren|autist(?:e|in)?|(?<=es )autista|autistique)\b(?! (?:line|unit|care))",
        r"(?:a|as|ha|hai|tiene|hat|hod|ma|has|got|avait|aveva|tenia|mial|miala) (?:une? |una |eine? |an? |la |le |il |el )?(?:hepatit\w*|tuberculos\w*|tuberkulos\w*|gruzlic\w*|sclerose|esclerosis|sclerosi|stwardnien\w*|parkinson|lupus|crohn|leuk\w+|leuc\w+|mukoviszidose|mucoviscidose|fibromialgi\w+|fibromyalgi\w+|endometrio\w+|gicht|gout|gotta|gota|goutte|rheuma|sciatica|sciatique|sciatica|ciatica|ischias\w*|rwe kulszow\w*|bandscheib\w*|hernie|hernia|ernia)\b",
        r"(?:drinking|drinks|drunk|on the drink|on the bottle|off the wagon|back on the (?:drink|booze|sauce)|fell off the wagon) again\b|(?:off|fell off) the wagon\b|back on the (?:drink|booze|sauce|bottle|gear)\b|(?:hat|trinkt|sauft) wieder (?:getrunken|angefangen zu (?:trinken|saufen))\b|trinkt wieder\b|entzug (?:abgebrochen|gemacht|angefangen|geschafft)\b|(?:reboit|a recommence a boire|a rechute|est en cure|en desintox)\b|(?:ha vuelto a beber|bebe otra vez|recayo|en desintoxicacion)\b|(?:ha ripreso a bere|beve di nuovo|e ricaduto|in comunita di recupero)\b|(?:znowu pije|zaczal pic|zaczela pic|na odwyku|zaszyty|zaszyl sie)\b",
        r"(?:on|auf|sous|con|sotto|na) (?:his |her |son |ses |los |sus |gli |i )?(?:antidepress\w+|antidepresiv\w+|antidepresant\w*|beta[ -]?blockers|blood thinners|insulin|insuline|insulina|methadone|methadon|metadon\w*|anxiolyt\w+|ansiolitic\w+|psycholept\w+|psychotrop\w+|chemo|dialysis)\b(?! (?:unit|fridge|delivery|ward|stock))",
        r"(?:had|having|has had|getting|gets|got|for|after|needs) (?:a |an |his |her |the )?(?:stent|bypass|pacemaker|hip replacement|knee (?:op|replacement)|hysterectomy|mastectomy|vasectomy|prostate op|hernia op|chemo|radiotherapy|scan results|biopsy|transplant|colostomy|stoma|bypass op)\b(?! (?:road|closed|route|pump|valve|line))|had a (?:funny turn|stroke|tia|mini[ -]?stroke|breakdown|nervous breakdown|panic attack|miscarriage|relapse)\b",
        r"(?:sie|er|kollegin|kollege) (?:bekommt|kriegt|erwartet) (?:ein |a )?(?:kind|baby)\b|(?:expecting|due) in (?:january|february|march|april|june|july|august|september|october|november|december)\b|\d{1,2} (?:wks?|weeks|months|mths) (?:pregnant|gone|along)\b|(?:she's|she is) expecting\b|(?:attend|attendait) un (?:bebe|enfant)\b|espera (?:un )?(?:bebe|hijo|nino)\b|aspetta un (?:bambino|figlio|bimbo)\b|spodziewa sie dziecka\b",
        r"(?:bad|dodgy|dicky|weak|poorly|gammy) (?:heart|ticker|chest|lungs|hip|hips|knees?)\b|heart (?:trouble|condition|problems)\b|(?:schwaches herz|am herzen|herzkrank\w*|herzfehler)\b|(?:coeur fragile|malade du coeur|probleme cardiaque)\b|(?:delicad[oa]|mal|enferm[oa]) del corazon\b|(?:malat[oa] di cuore|cuore debole)\b|(?:chore serce|chor[ya] na serce|slabe serce)\b",
    ),
    "orientation": (
        r"boyfriend\b[^.;!?\n]{0,25}\bhim\b|girlfriend\b[^.;!?\n]{0,25}\bher\b|\bhis (?:bf|husband|boyfriend|fella)\b|\bher (?:gf|wife|girlfriend|missus)\b",
        r"(?:la|ella|una)\s(?:de\s\w+|del\s\w+|chica\w*|chavala|nueva|companera|conserje|limpiadora|cajera|portera|vigilante|guarda|recepcionista)\s(?:\w+\s){0,4}(?:con\s)?su\s(?:novia|mujer|esposa|chica)\b|(?:el|un)\s(?:de\s\w+|del\s\w+|chico|chaval|nuevo|companero|conserje|mozo|portero|vigilante|guarda|recepcionista|cajero)\s(?:\w+\s){0,4}(?:con\s)?su\s(?:novio|marido|esposo)\b",
        r"(?:il|un)\s(?:\w+\s){1,4}(?:con|dal|e)\s(?:il\s)?suo\s(?:ragazzo|fidanzato|marito|compagno)\b(?! di (?:turno|squadra|lavoro))|(?:la|una)\s(?:\w+\s){1,4}(?:con|dalla|e)\s(?:la\s)?sua\s(?:ragazza|fidanzata|moglie|compagna)\b(?! di (?:turno|squadra|lavoro))",
        r"auf (?:manner|frauen|jungs|typen|madels) steh(?:t|en)\b|steh(?:t|en) auf (?:manner|frauen|jungs|typen|madels)\b|(?:casad[oa]|sposat[oa]|mariee?|married|verheiratet) (?:con|a|avec|to|with|mit) (?:otr[oa] |un altr[oa] |un['’]altra |une autre |un autre |another |eine[mr]? anderen )?(?=\w)(?:(?<=con otra )mujer|(?<=con otro )hombre|(?<=un'altra )donna|(?<=un altro )uomo|(?<=une autre )femme|(?<=un autre )homme|(?<=another )(?:man|woman)|(?<=anderen )(?:mann|frau))\b|union(?:e)? civile? (?:col|con il|avec son) (?:suo )?(?:compagno|copain|compagnon)\b|unione civile\b",
    ),
    "ethnicity": (
        r"(?:afghan|syrian|polish|romanian|somali|nigerian|albanian|kurdish|eritrean|sudanese|pakistani|indian|chinese|vietnamese|turkish|moroccan|algerian|jamaican|ukrainian|bulgarian|lithuanian|latvian|iraqi|iranian|ghanaian|congolese|bangladeshi|filipino|brazilian|mexican|black|asian|arab|african|eastern european) (?:fella|fellow|feller|bloke|blokes|guys?|chaps?|lasse?s?|geezer|dude|kids?|lot|crew|couple|mum|dad|granny|driver|cleaner|picker|packer|temp)\b",
        rf"(?:le|la|un|une|du|ce|cet|cette) \w{{3,16}}, (?:un|une) {_NATIONS}\b|(?:der|die|ein|eine) \w{{3,18}}, (?:ein|eine) (?:marokkaner|syrer|afghane|rumane|bulgare|turke|pole|albaner|nigerianer|somalier|eritreer|iraker|iraner|inder|chinese|ukrainer|serbe|bosnier|kurde|araber|roma|romni)\b|(?:der|die|ein|eine) \w{{3,18}}, (?:ein|eine) (?:syrerin|afghanin|rumanin|turkin|polin|ukrainerin|kurdin)\b|(?:el|la|un|una) \w{{3,16}}, (?:un|una) (?:marroqui|rumano|rumana|senegales|colombian[oa]|venezolan[oa]|ecuatorian[oa]|peruan[oa]|bolivian[oa]|argelin[oa]|nigerian[oa]|chin[oa]|paraguay[oa]|haitian[oa])\b|(?:il|la|lo|un|una|l['’]) ?\w{{3,16}}, (?:un|una) (?:marocchin[oa]|rumen[oa]|senegalese|albanese|tunisin[oa]|nigerian[oa]|cinese|pakistan[oa]|egizian[oa]|peruvian[oa]|bangladese|ucrain[oa])\b",
        r"(?:un|dos|tres|unos|esos|los|el) moros? (?:\w+(?:ando|iendo)\b|que\b|en (?:el|la)\b|con\b|y (?:dos|tres|un)\b|del? (?:la |el )?(?:obra|almacen|limpieza|turno))",
        r"czarn(?:y|a|i|e|ych) (?:chlopak\w*|facet\w*|koles\w*|mezczyzn\w*|gosc|typ|dziewczyn\w*|kobiet\w*|chlop\w*|mlodziez\w*|dzieciak\w*)\b|(?:un|dos|tres|unos|esos|el|los) negros? (?:\w+(?:ando|iendo)\b|que (?:pid|vend|duerm|pregunt|esper)\w*)",
    ),
}  # fmt: skip

SIGNS = {
    "person_alert": "lost dziecko eltern mutter mama papa disorientat* desorientad* disoriented confused verwirrte* orientierungslose* desoriente* zdezorientowan*",
    "union": """sindacato unite unison gmb rmt aslef tssa usdaw ucu nasuwt neu pcs cwu fbu teamsters seiu afscme uaw verdi ver igm ig cgt cfdt fo unsa sud ccoo ugt usb cgil cisl uil opzz solidarnosc solidarnosci
        reps rep union cards facility check checkoff subs vertrauensleut* br listenplatz betriebs* comisiones comite sindica* rsu rsa tessera syndicat cftc cse delegation zwiazku zwiazkow skladki
        zwiazkach""",
    "strike": """ballot vote balloted balloting action contract picket cobbles overtime sick flu line crossing paran cara protest* hasta por caidos reglamento croises croisent zele retrait morte travail boulot taf salair* prime* augmentation*
        arbeit schicht bummelstreik* krankmeldewelle* krank krankgemeldet urabstimmung* warnstreik* bianco singhiozzo fermo agitazione permanente contratto paga stipendi wloski glodowk* strajkowe stawk* podwyzk* placow* l4
        mouvement parados paradas workers drivers posties nurses teachers dockers cleaners porters binmen crews handlers loaders packers conductors lecturers firefighters""",
    "party": """greens labour reform tories dems libdems snp plaid ukip conservatives gop republicans democrats independents local locals general council election* byelection* grunen linke linken spd cdu csu fdp afd bsw wahler piraten volt
        lfi rn ps lr pcf eelv npa verts insoumis ecolos modem renaissance reconquete vox pp psoe podemos sumar bildu erc junts pnv bng compromis morena pan pri pt pd lega m5s fdi fratelli italia avs verdi rifondazione azione iv pis po ko psl lewicy konfederacji razem 2050 drogi korony""",
    "demonstration": """block* town city parliament ministry county council embassy consulate landratsamt* rathaus* ministerium* landtag* bundestag* kanzleramt* staatskanzlei* regierungsprasidium* botschaft* prefecture* sous mairie* ministere* assemblee* rectorat* ambassade* consulat* ayuntamiento* consejeria* ministerio* congreso* diputacion* subdelegacion* embajada* alcaldia* gobernacion* municipio* prefettura* ministero* palazzo parlamento* ambasciata* urzad* urzedem* sejm* ministerstw* ratusz* ambasad*
        save hands touche touchez giu rece hande toquen salvemos sauvons rettet place plaza piazza calles rue rond square steps platz rynek
        marcha marchas march marches sit sits demos manif manifs manifestations mahnwachen demonstrationen cortei presidi marsze marce manifestacje protesty protests rallies vigils sitdowns sitins sitin road tarmac asphalt runway fahrbahn strasse chaussee bitume asfalto strada jezdni asfaltu autobahn
         anti crowd presidio""",
    "faith": """orthodox* ortodoss* ortodox* prawoslawn* glaubig* katholisch* muslimisch* pieux pieuse croyant* creyente credente wierzac* religi* devout born observant beato beata beat going prie prient reza rezan prays praying prayed pray betet beten prega modli shabbat shabat shabbos sabbath sabbat* sabado szabat lent ramadan* church mass mosque temple synagogue gurdwara prayers prayer bible chapel iftar suhoor jumm* jumu* juma* jummuah
        getauft baptised baptized baptise baptisee bautizado bautizada battezzato battezzata ochrzczony ochrzczona islam* judentum judais* judaiz* ebraismo christian* catholic* katholi* katoli* buddhis* buddyzm budyzm buddzm budzm
        religion* glaubens* grunden religieus* velo hiyab hijab niqab kopftuch voile panuelo foulard chuste turban kippa kippah schwein* pork porc cerdo maiale wieprzowin*""",
    "health": """zucker diabet* cukrzyk* epilept* epilett* asmat* asthmat* alco* alkohol* celia* cardi* hemofil* seroposit* bipolar* schizophren* autist* hepatit* tuberculos* tuberkulos* gruzlic* scleros* escleros* scleros* stwardnien* parkinson lupus crohn leuk* leuc* mukoviszidose mucoviscidose fibrom* endometrio* gicht gout gotta gota goutte rheuma sciati* ciatica ischias* rwe bandscheib* hernie hernia ernia
        again wagon drink booze sauce bottle gear getrunken angefangen trinkt entzug reboit boire rechute cure desintox beber bebe recayo desintoxicacion bere beve ricaduto recupero pije pic odwyku zaszyty zaszyl
        antidep* beta* blood insulin* methadon* metadon* anxiolyt* ansiolit* psycholept* psychotrop* chemo dialysis stent bypass pacemaker hip knee hysterectomy mastectomy vasectomy prostate radiotherapy scan biopsy transplant colostomy stoma turn stroke tia mini ministroke breakdown panic miscarriage relapse kind baby
        expecting due pregnant gone along attend attendait espera aspetta dziecka
        heart ticker chest lungs hips knees herz herzen herzkrank* herzfehler coeur cœur cardiaque corazon cuore serce""",
    "orientation": "boyfriend girlfriend bf husband fella gf wife missus novia mujer esposa chica novio marido esposo ragazzo fidanzato marito compagno ragazza fidanzata moglie compagna manner frauen jungs typen madels hombre donna uomo femme homme man woman mann frau compagnon copain civile",
    "ethnicity": """fella fellow feller bloke blokes guy guys chap chaps lass lasses geezer dude kid kids lot crew couple mum dad granny driver cleaner picker packer temp
        marocain* algerien* tunisien* malien* senegalais* roumain* bulgare* afghan* syrien* turc turce polonais* albanais* congolais* ivoirien* guineen* comorien* pakistanais* indien* chinois* ukrainien*
        marokkaner* syrer* rumane* turke* pole polein albaner* nigerian* somalier* eritreer* iraker* iraner* inder* chines* ukrainer* serbe* bosnier* kurd* araber* roma romni afghanin turkin polin marroqui ruman* senegal* colombian* venezolan* ecuatorian* peruan* bolivian* argelin* chino china paraguay* haitian* marocchin* rumen* albanes* tunisin* cinese pakistan* egizian* peruvian* bangladese ucrain* moro moros
        czarn* negro negros""",
}  # fmt: skip

EASTERN = {
    "orientation": (
        r"男朋友[^，,。]{0,8}[接找等送载載][^，,。]{0,2}他|女朋友[^，,。]{0,8}[接找等送载載][^，,。]{0,2}她|他(?:的)?男朋友|她(?:的)?女朋友",
    ),
    "union": (
        r"(?:加入|参加|參加|入[咗了])[^，,。]{0,6}(?:工会|工會)|(?:工会|工會)(?:代表|干事|幹事|會員|会员|開會|开会)",
        r"(?:انضم\w*|انتسب\w*|عضو|مندوب\w*) (?:إلى |الى |في |ل)?(?:ال|لل)?(?:نقاب[ةه]|اتحاد العمال)|(?:بطاقات|استمارات|منشورات) (?:ال)?(?:نقاب\w+|اتحاد العمال)",
    ),
    "strike": (
        r"(?:不上工|罷駛|罢驶|停工抗议|停工抗議|集体请病假|集體請病假|怠工)",
        r"(?:السائق\w*|العمال|الموظف\w*|الأطباء|المعلم\w*|عمال \w+|سائق\w* \w+) (?:\w+ ){0,2}(?:مضرب\w*|رافض\w* (?:العمل|الشغل)|توقفوا عن (?:العمل|الشغل))",
    ),
    "health": (
        r"(?:معه|معها|عنده|عندها|مصاب[ةه]? ب|يعاني من|تعاني من|بيعاني من) ?(?:ال)?(?:ديسك|سكر[يّ]?|ضغط|ربو|صرع|اكتئاب|سرطان|إيدز|كورونا|انزلاق|كآبة|قلب|كبد|روماتيزم)",
    ),
}

# SPDX-License-Identifier: AGPL-3.0-or-later
"""Words of `one_watched`, by language: an order to look or to write down, somebody told by newness, size or looks, and what only people do.

Folded, as patterns. What is done is told apart: of one who works here it says enough that they come late or leave ("arrives"), of any
other only what no visitor's sheet asks for: breaks, smoking, whom they talk to, what they take ("does").
"""

from __future__ import annotations

ORDER = {
    "en": r"keep(?:ing)? (?:an?|your|both|one|close) (?:\w+ ){0,2}eyes?|eyes? on|watch(?:ing)?|observe|monitor|keep(?:ing)? (?:tabs|track|a (?:watch|note|log|tally|list|record|diary))|clock|time(?= (?:how|the|his|her|their|each|every))|shadow|follow|tail|spy on|film|photograph|snap|write down|jot(?: down)?|make a note|note(?! ?:| to | for )|log(?! ?:)|record|report(?! ?:)|tell me|let me know|check|find out|count|search|look through|see(?= (?:who|what|how))|point the camera|get (?:him|her) on camera|i want to know|need to know",
    "fr": r"surveill(?:e|ez|er|ons)|(?:gard(?:e|ez|er)|ouvr(?:e|ez|ir)|tenez|avoir|ayez) (?:\w+ ){0,2}(?:un |l'|a l')?(?:oeil|œil)|a l'(?:oeil|œil)|observ(?:e|ez|er)|suiv(?:re|ez)|guett(?:e|er|ez)|film(?:e|er|ez)(?:-l\w+)?|photographi(?:e|er|ez)|not(?:e|er|ez)(?! ?:| de )|relev(?:e|er|ez)|un releve|chronometr(?:e|er|ez)|compt(?:e|er|ez)|point(?:er|ez)|signal(?:e|er|ez)(?:-moi)?|dites-moi|dis-moi|donn(?:e|ez|er)[- ]moi|me (?:donner|dire)|verifi(?:e|er|ez)|regard(?:e|er|ez)|fouill(?:e|er|ez)|la liste|une liste|voir(?= (?:ce|qui|avec))|la camera sur",
    "de": r"im auge|im blick|beobacht(?:en|et|e)|uberwach(?:en|t|e)|schaut?|guckt?|acht(?:en|et|e)?|aufpassen|passt? auf|verfolgen|notier(?:en|t|e)|aufschreiben|schreibt?|mitschreiben|mitzahlen|mitzuschreiben|protokollier(?:en|t)|festhalten|dokumentier(?:en|t)|fotografier(?:en|t)|filmen|filmt|zahlen|zahlt|stoppen|kontrollier(?:en|t)|durchsuchen|meld(?:en|et)|sagt mir|strichliste|in die liste|eine liste|kamera auf",
    "es": r"vigil(?:a|ad|ar|en)(?:l[oae]s?)?|ojo (?:con|a|al)|quit\w* (?:el )?ojo|echa\w* (?:un|el) ojo|observ(?:a|ad|ar|en)|segu(?:ir|id)|control(?:a|ad|ar|en)(?:l[oae]s?)?|mir(?:a|ad|ar|en)|ver(?= (?:que|con|quien))|fija(?:te|os)|fijense|anot(?:a|ad|ar|en)(?:l[oae]s?)?|apunt(?:a|ad|ar|en)(?:l[oae]s?)?|registr(?:a|ad|ar|en)(?:l[oae]s?)?|grab(?:a|ad|ar|en)(?:l[oae]s?)?|avis(?:a|ad|ar|en)(?:me)?|dime|decidme|cuent(?:a|en)|contar|la cuenta|una lista|cronometr(?:a|ad|ar|en)|la camara (?:encima|en)|pas(?:ad|a|en)me",
    "it": r"tene(?:re|te) d'occhio|tieni d'occhio|d'occhio|occhio a\w*|sorvegli(?:a|are|ate)|osserv(?:a|are|ate)|controll(?:a|are|ate)|guard(?:a|are|ate)|ved(?:i|ere|ete)(?= (?:cosa|con|chi))|segu(?:i|ire|ite)|pedin\w+|segn(?:a|are|ate|atevi|ati)|annot(?:a|are|ate)|scriv(?:i|ere|ete)|registr(?:a|are|ate)|fotograf\w+|film(?:a|are|ate)(?:l[oa])?|cronometr(?:a|are|ate)|cont(?:a|are|ate)|il conto|una lista|dimmi|ditemi|riferi(?:re|te|sci)|perquisi\w+|la telecamera",
    "pl": r"obserw(?:owac|uj|ujcie)|(?:miec|miej|miejcie) (?:na )?ok[ou]|na oku|pilnowac|pilnuj(?:cie)?|sledz(?:ic|cie)?|patrz(?:cie|ec)?|zobacz(?:cie)?|zapis(?:uj|ujcie|ywac|ac|z)|notuj(?:cie)?|notowac|spisuj(?:cie)?|spisywac|spisac|nagr(?:ac|ywac|aj|ywaj)|fotografowac|policz(?:yc)?|licz(?:yc|cie)?|mierz(?:yc|cie)?|daj(?:cie)? (?:mi )?znac|zglosic|zglaszac|sprawdz(?:ac|aj|ajcie|ic|cie)?|przeszuk\w+|na (?:nia|niego) kamere|kamere na|liste",
    "nl": r"in de gaten|in het oog|let(?:ten)? op|observeer|observeren|volg(?:en)?|noteer|noteren|schrijf(?: op)?|opschrijven|registreer|bijhouden|hou(?:d)? bij|filmen|melden|meld|doorzoek\w*|tel(?:len)?|camera op",
    "pt": r"fica\w* de olho|de olho|vigi(?:a|ar|em)|observ(?:a|ar|em)|segu(?:ir|e)|control(?:a|ar|em)|anot(?:a|ar|em)|apont(?:a|ar|em)|regist(?:a|ar|em|re|rar)|film(?:a|ar|em)|cont(?:a|ar|em)|revist(?:a|ar|em)|a camara n",
}  # fmt: skip
"""What is asked of whoever reads the note; suspicion asks it, too."""

ORDER_SIGNS = frozenset(
    """eye eyes keep keeping watch watching observe monitor clock time shadow follow tail spy film photograph snap write jot note log record report tell let check find count search look see camera know
    surveill* oeil œil observ* suivre suivez guett* film* photographi* noter notez relev* chronometr* compt* pointer pointez signal* dites dis donn* dire verifi* regard* fouill* liste voir
    auge blick beobacht* uberwach* schau schaut guck guckt acht* aufpassen pass passt verfolgen notier* aufschreiben schreib schreibt mitschreiben mitzahlen mitzuschreiben protokollier* festhalten dokumentier* fotografier* zahlen zahlt stoppen kontrollier* durchsuchen meld* sagt strichliste kamera
    vigil* ojo seguir seguid control* mira mirad mirar miren ver fija* fijense anot* apunt* registr* grab* avis* dime decidme cuenta cuenten contar lista cronometr* camara pasadme pasame pasenme
    occhio sorvegli* osserv* guarda guardare guardate vedi vedere vedete segu* pedin* segn* annot* scriv* fotograf* conta contate conto dimmi ditemi riferi* perquisi* telecamera
    obserw* oko oku pilnowac pilnuj* sledz* patrz* zobacz* zapis* notuj* notowac spis* nagr* policz* licz* mierz* znac zglosic zglaszac sprawdz* przeszuk* kamere
    gaten oog letten volg* noteer noteren schrijf* opschrijven regist* bijhouden hou houd doorzoek* tel tellen olho vigi* apont* cont* revist*""".split()
)
"""Of which every order holds one."""

LOOKS = {
    "en": r"(?:the|that|this) (?:new|tall|short|big|fat|bald|blonde?|dark|ginger|skinny|agency|bearded|scruffy|tattooed)(?:[ -]haired)? (?:one|guy|lad|girl|bloke|fella|fellow|chap|boy|man|woman|lady|kid|starter|temp|hire|lot|lads|girls|blokes|guys|boys)(?!['’])|(?:the|that) (?:one|guy|lad|girl|bloke|fella|fellow|chap|man|woman|lady|kid) (?:w|with|in|who|from)|agency (?:lads|lot|staff|workers|guys)|(?:the )?lads? (?:in|on|from)",
    "fr": r"(?:le|la|ce|cette|au|du) (?:nouveau|nouvelle|grand|grande|petit|petite|gros|grosse|blond|blonde|brun|brune|barbu|barbue|chauve|rouquin|rouquine|tatoue|tatouee)(?: (?:du|de|des|avec|a|aux|qui|en)(?! (?:la |l')?(?:pompe|bac|pont|quai))|[,.;]|$)|(?:le|la|ce|cette) (?:gars|type|mec|fille|nana|femme|homme|dame|celui|monsieur) (?:a|au|aux|avec|de|du|des|en|qui)|femme de menage|les interimaires|l'interimaire",
    "de": r"(?:den|die|der|dem) (?:neuen?|grossen?|kleinen?|dicken?|dunnen?|langen?|blonden?|dunkelhaarigen?|rothaarigen?|bartigen?|glatzkopfigen?|tatowierten?) (?:mit|aus|vom|von|am|im|in|an|auf)|(?:vom|den|dem) neuen(?= \w+(?:isten|er|en|kraft)\b)|(?:den|dem|die|der|das) (?:typ|typen|kerl|junge|jungen|madel|bursche\w*|tussi|glatze|glatzkopf) (?:mit|aus|vom|von|am|im|in|an)|die leiharbeiter|(?:den|die|der) mit (?:der|dem|den|glatze|bart|brille|dreads|tattoo)\w*|auf (?:den|die) neuen?(?= (?:mit|aus|vom|von|am|im)|[,.]|$)",
    "es": r"(?:al|el|la|ese|esa|a la|del) (?:nuev[oa]|alt[oa]|baj[oa]|gord[oa]|flac[oa]|rubi[oa]|moren[oa]|calv[oa]|barbud[oa]|pelirroj[oa]|tatuad[oa]) (?:de|del|con|que)|(?:al|el|la|a la) (?:de|del) (?:la |el |los |las )?(?:tatuaje|limpieza|mantenimiento|almacen|cajas?|recepcion|cocina|coleta|gorra|rastas|barba|pelo|gafas|porteria|garita|muelle|carretilla|reparto|cafeteria|bar|quiosco|kiosco|taquilla|barra|ventanilla|lavanderia|farmacia|tienda|libreria|peluqueria|gasolinera|parking|piscina|estanco)|(?:al|el|la|ese|esa|a la) (?:chic[oa]|chaval|chavala|tipo|tio|tia|hombre|mujer|senora?|muchach[oa]|pibe) (?:de|del|con|en|que|nuev[oa])|los de (?:la )?(?:ett|agencia|subcontrata)",
    "it": r"(?:il|la|lo|quel|quella|al|alla|del|della) (?:nuov[oa]|alt[oa]|bass[oa]|grass[oa]|magr[oa]|biond[oa]|mor[oa]|pelat[oa]|barbut[oa]|tatuat[oa]) (?:del|della|di|col|coi|con|che|dei|va|in)|quell[oaie] (?:col|coi|con|del|della|dei|che|in|delle|nuov\w)|(?:il|la|quel|quella) (?:tipo|tizio|ragazz[oa]|uomo|donna|signor[ae]) (?:con|col|coi|in|al|del|della|delle|di|che|nuov[oa])|donna delle pulizie|gli interinali|quelli dell'agenzia",
    "pl": r"(?:tego|ten|ta|te|tamtego|nowego|nowa|nowej|nowy) (?:wysok\w+|nisk\w+|grub\w+|lys\w+|brodat\w+|rud\w+|mlod\w+|now\w+|wytatuowan\w+)(?! (?:pomp|bram|dzwig|kociol|agregat|zbiornik|drzwi))|(?:na )?(?:lysego|grubego|rudego|wysokiego|brodatego|wytatuowanego|blondynke|blondyna) (?:z|ze|od|w|co)|tego (?:z|ze|od|w) \w+|nowego (?:z|od) \w+|tego nowego|te nowa|agencyjnych|tych z agencji",
    "nl": r"(?:de|die|dat) (?:nieuwe|lange|dikke|kale|blonde)(?: \w+)? (?:met|van|uit|in|op)|die (?:gast|kerel|vent|vrouw|man|jongen) (?:met|van|uit|in)|uitzendkracht\w*|de nieuwe (?:met|van)",
    "pt": r"(?:o|a|ao|aquele|aquela) (?:nov[oa]|alt[oa]|gord[oa]|magr[oa]|loir[oa]|moren[oa]|carec[oa]) (?:de|do|da|com|que)|(?:o|a|aquele|aquela) (?:tipo|gajo|rapaz|rapariga|homem|mulher|senhora?) (?:de|do|da|com|que)|a da limpeza|o da portaria",
}  # fmt: skip
"""Who is told by newness, size or looks, or by where one works."""

DOES = {
    "en": r"how long (?:\w+ ){1,5}(?:breaks?|smok\w*|toilet|loo|lunch|phone)|(?:his|her|their|fag|smoke|smoking|toilet|loo|tea|lunch) (?:fag |toilet |loo |lunch |smoke |tea )?breaks|how (?:long|often|many times|late) (?:he|she|they)|(?:every|each) time (?:he|she|they)(?:'s|'re)?|(?:his|her|their|staff) (?:lateness|timekeeping|absences)|slacking|slacks|skiv(?:es|ing)|loafing|slop(?:es|ing) off|who(?:m)? (?:does |do |is |are )?(?:he|she|they)(?:'s|s|'re)? (?:\w+ )?(?:meet|talk|speak|see|with|hang|chat|let|go|is|are|bring|phon|call|sit|eat)\w*|what (?:he|she|they) (?:take|carr|say|post|does|do|get|bring|put|write|read)\w*|(?:his|her|their) (?:facebook|insta\w*|tiktok|whatsapp|profile)|on (?:his|her|their) phone|(?:his|her|their) (?:bags?|pockets|lockers?|desk|coat)\b|leaves early|knocks off early|turns up late|gets in late|who (?:\w+ ){0,2}(?:talks?|speaks?|chats?|goes) (?:to|with) (?:the )?(?:union|shop|rep|reporter|press)\w*",
    "fr": r"(?:ses|leurs) (?:pauses?|retards?|clopes?|absences?|bavardages)|pauses? (?:clope|cigarette|pipi|toilettes)|(?:chaque|toutes les) fois qu['e] ?(?:il|elle)|s'(?:il|elle) (?:vole|fume|traine|dort)|(?:a|avec) qui (?:il|elle|ils|elles|\w+ \w+) (?:parle|cause|discute|mange|fume|traine|sort|dejeune)\w*|qui (?:il|elle) (?:voit|rencontre|recoit|frequente)|(?:ses|leurs) (?:allees et venues|frequentations|poches|sacs?|affaires|vestiaires?|messages|publications)|sur (?:son|leur) (?:tel|telephone|portable)|ce qu'(?:il|elle|ils) (?:dit|fait|font|publie|emporte|disent|prend|sort)|se planqu\w+|tire au flanc|gland(?:e|er|ouille)\b|combien de temps (?:il|elle)|part avant l'heure|(?:il|elle) sort avec des? sacs?",
    "de": r"wie (?:lang|lange|oft|spat) (?:er|sie)\b|(?:seine|ihre|deren) (?:\w*pausen?|verspatungen|taschen?|sachen)|(?:zum |beim )?rauchen (?:geht|gehen|steht)|mit wem \w+|wen (?:er|sie) trifft|was (?:er|sie) (?:macht|sagt|treibt|postet|tragt|mitnimmt|einpackt|einsteckt|rausschleppt)|(?:seinen|ihren) spind|(?:standig|dauernd|immer|nur) am handy|telefoniert (?:\w+ )?privat|zuspatkommen|trodelt|bummelt|faulenzt|druckt sich|schleppt (?:was|etwas|sachen) raus|geht immer fruher|haut fruher ab",
    "es": r"(?:sus) (?:descansos|retrasos|ausencias|pausas)|cada vez que (?:llega|sale|fuma|va|se)|(?:sale\w*|va|cuanto|se va) (?:a )?fuma\w*|se lleva\b|con quien \w+|a quien (?:llama|ve|recibe)|lo que (?:hace|dice|se lleva|publica)|su (?:mochila|bolso|taquilla)|con el movil|escaque\w+|haciendo el vago|se duerme|se va antes",
    "it": r"(?:le sue|le loro) (?:pause|assenze)|pausa sigaretta|(?:va|esce|escono|quanto|quante volte) (?:\w+ \w+ )?(?:va )?(?:a )?fuma\w*|si porta via|con chi \w+|chi (?:incontra|vede|riceve)|(?:la sua|il suo) (?:borsa|zaino|armadietto)|(?:sempre|sta) al (?:telefono|cellulare)|batte la fiacca|imbosca\w*|esce prima dell'ora",
    "pl": r"(?:ile|jak dlugo) (?:\w+ ){0,3}?(?:pali|siedzi w|go nie|jej nie|ja nie)|(?:jego|jej|ich) (?:przerw|spozn|nieobecn|torb|szafk|plecak)\w*|sie spoznia|na papieros\w*|z kim \w+|kogo (?:spotyka|wpuszcza)|co (?:robi|mowi|wynosi|zabiera)\b|(?:siedzi|gada|wisi) na telefonie|obija sie|sie obija|leni sie|bumeluje|do kogo (?:dzwoni|chodzi)|wychodzi wczesniej|urywa sie",
    "nl": r"hoe (?:lang|vaak|laat) (?:hij|zij|ze)|(?:zijn|haar|hun) pauzes|met wie (?:hij|zij|ze)|wat (?:hij|zij|ze) (?:doet|meeneemt|zegt)|op (?:zijn|haar) telefoon|lanterfant\w*",
    "pt": r"(?:as suas|suas) pausas|cada vez que|com quem \w+|o que (?:faz|diz|leva)|(?:sempre |esta )no (?:telemovel|celular)|(?:vai|sai) fumar",
}  # fmt: skip
"""What only people do."""

OF_ONE = {
    "en": r"how (?:long|often|many times|late) (?:does )?(?:the |that |our )?|(?:every|each) time (?:the |that |our )?|whenever (?:the |that )?|(?:lateness|absences|breaks|timekeeping) of (?:the )?|what (?:the |that |our )?(?=(?:\w+ ){1,6}(?:posts?|writes?|puts?|says?|shares?)\b)",
    "fr": r"combien de temps (?:met|passe|reste|dure)? ?(?:le |la |l')?|chaque (?:retard|pause|absence) (?:du |de la |de l'|des )|(?:les |des |aux )?(?:retards|pauses|absences|casiers?|sacs?|vestiaires?|poches) (?:du |de la |de l'|des )|(?:chaque|toutes les) fois que (?:le |la |l')|ce que (?:publie|poste|ecrit|raconte) (?:le |la |l')",
    "de": r"wie (?:lang|lange|oft|spat) (?:die |der |unser\w* )|verspatung(?:en)? (?:der |des |vom |von )|(?:\w*pausen?|taschen?|spinde?|zuspatkommen) (?:der |des |vom |von )|jedes mal,? wenn (?:die |der )|was (?:der |die )(?=(?:\w+ ){1,3}(?:postet|schreibt|erzahlt|teilt|treibt)\b)",
    "es": r"(?:cuanto|cuantas veces) (?:tarda|descansa|va|sale|pasa) (?:el |la )|(?:cada retraso|los retrasos|los descansos|las pausas|las ausencias|(?:los |las )?(?:bolsos|mochilas|taquillas?|bolsas)) (?:del |de la |de los |de las )|cada vez que (?:el |la )|(?:que|lo que) (?:cuelga|publica|escribe|sube|pone|comparte) (?:\w+ ){0,3}(?:el |la )",
    "it": r"(?:quanto|quante volte) (?:tempo )?(?:ci mette|sta|impiega|va|esce)? ?(?:il |la |lo |l')|(?:ogni (?:ritardo|pausa|assenza)|(?:i |dei )?ritardi|(?:le )?pause|(?:le )?assenze|(?:le )?borse|(?:gli )?zaini|(?:gli )?armadietti|(?:l')?armadietto) (?:del |della |dell'|dei |delle |degli )|ogni volta che (?:il |la |l')|cosa (?:posta|pubblica|scrive|condivide|mette) (?:\w+ ){0,3}(?:il |la |l')",
    "pl": r"(?:ile razy|ile czasu|jak dlugo|jak czesto) (?:\w+ )?|(?:kazde |wszystkie |kazda )?(?:spoznienia?|przerw[ye]|nieobecnosci|torb[ye]|szafk[ie]|plecaki) |co (?:wrzuca|pisze|publikuje|postuje|lajkuje) (?:\w+ ){0,3}",
    "nl": r"hoe (?:lang|vaak|laat) (?:de |die )|(?:pauzes|tassen|kastje) van (?:de )?|wat (?:de |die )(?=\w+ (?:post|schrijft|plaatst))",
    "pt": r"(?:quanto tempo|quantas vezes) (?:demora |vai |fica )?(?:o |a )|(?:os atrasos|as pausas|as faltas|as malas|as mochilas|os cacifos) (?:do |da |dos |das )|o que (?:publica|escreve) (?:o |a )",
}  # fmt: skip
"""What machines and lines do, too: so whoever does it stands right behind."""

TAKES = {
    "en": r"(?:nick|pinch|steal|thiev|pilfer|swip|robb|half-inch)(?:s|es|ing)\b|helping (?:him|her|them)sel\w+|light-fingered|on the (?:rob|take)",
    "fr": r"vol(?:e|ent)\b|piqu(?:e|ent)\b|fauch(?:e|ent)\b|se sert dans",
    "de": r"klaut|klauen|stiehlt|stehlen|abzweigt|zweigt \w+ ab|mitgehen lasst",
    "es": r"rob(?:a|an|ando)\b|hurt(?:a|an)\b|mang(?:a|an|ando)\b|choriz(?:a|ando)\b|sis(?:a|an)\b",
    "it": r"rub(?:a|ano|ando)\b|freg(?:a|ano)\b|sgraffign\w+|intasc(?:a|ano)",
    "pl": r"kradni\w+|podkrada\w*|podbiera\w*|wynosi\w*|podpierdala\w*|przywlaszcza\w*",
    "nl": r"steelt|stelen|jat(?:ten)?\b",
    "pt": r"rouba\b|roubam|furta\b|desvia\b",
}  # fmt: skip
"""What a thief does: where it is suspected, and whoever does it stands before it."""

SUSPECTS = {
    "en": r"(?:i|we) (?:reckon|think|suspect|believe|bet|guess)|suspected of|suspicion|pretty sure|prob(?:ably)?|dodgy",
    "fr": r"(?:je|on) (?:crois|croit|pense|soupconne|suspecte)|soupconnee?s? (?:de|d')|soupcons?|a mon avis",
    "de": r"verdacht\w*|im verdacht|(?:ich )?glaub\w*|vermut\w*|meiner meinung|wahrscheinlich",
    "es": r"creo que|sospech\w+|(?:pa|para) mi que|me parece que|seguro que",
    "it": r"secondo me|sospett\w+|credo che|mi sa che|penso che",
    "pl": r"chyba|podejrz\w+|mysle ze|moim zdaniem|pewnie",
    "nl": r"verden\w+|verdacht\w*|volgens mij|denk dat",
    "pt": r"acho que|desconfi\w+|suspeit\w+|parece-me que",
}  # fmt: skip
THEFT = {
    "en": r"(?:theft|thieving|stealing|stolen|nicking|pinching)",
    "fr": r"vols?|larcins?",
    "de": r"diebst\w+|unterschlagung\w*",
    "es": r"robos?|hurtos?",
    "it": r"furt[oi]",
    "pl": r"kradziez\w*",
    "nl": r"diefstal\w*",
    "pt": r"furtos?|roubos?",
}
"""Of whom that is suspected stands beside it."""

ARRIVES = {
    "en": r"(?:when|what time|whenever) (?:he|she|they|the (?:\w+ ){1,2})(?:'s)? ?(?:come|go|leave|arrive|turn|get|clock|show|start|finish|in|out|knock|roll)\w*|(?:his|her|their) (?:times|hours|comings|movements|arrivals?)|is late|comes late|in late|in and out",
    "fr": r"(?:quand|a quelle heure) (?:il|elle|ils|elles|le|la|l') ?(?:\w+ ){0,6}(?:arriv|part|vien|sort|rentr|commenc|fini|point|quitt)\w*|(?:ses|leurs) (?:heures?|horaires)|en retard",
    "de": r"wann (?:er|sie|die|der) (?:\w+ ){0,4}(?:komm|geh|anfang|aufhor|erschein|verlass|weg|da|feierabend)\w*|(?:seine|ihre|deren) (?:zeiten|arbeitszeiten|ankunft\w*)|kommt und geht|zu spat",
    "es": r"(?:cuando|a que hora) (?:el |la )?(?:\w+ ){0,3}?(?:aparece|asoma|llega|sale|entra|viene|se va|ficha|empieza|acaba)\w*|(?:sus|las) (?:horas|horarios) de (?:llegada|entrada|salida)|llega\w* tarde",
    "it": r"(?:quando|a che ora) (?:il |la |lo |l')?(?:\w+ ){0,3}?(?:arriva|va al bar|esce|entra|viene|se ne va|timbra|comincia|finisce)\w*|i suoi orari(?! di (?:apertura|consegna|chiusura))|arriva\w* (?:tardi|in ritardo)",
    "pl": r"(?:kiedy|o ktorej) (?:\w+ ){0,3}(?:przychodz|wychodz|wchodz|wraca|zaczyna|konczy|jest|sie)\w*|godziny (?:przyjsc|wyjsc|wejsc)\w*|sie spozn\w+|spoznia sie|(?:jego|jej|ich) godziny",
    "nl": r"(?:wanneer|hoe laat) (?:hij|zij|ze) (?:\w+ )?(?:komt|gaat|weggaat|binnen|aankomt|begint)",
    "pt": r"(?:quando|a que horas) (?:chega|sai|entra|vem|se vai)\w*",
}  # fmt: skip
"""When they come and go, which a sheet at the gate asks of every visitor."""

VISITING = tuple(
    """driver courier rider engineer technician fitter plumber electrician contractor subcontractor inspector doctor visitor guest passenger patient resident pupil student child kid baby toddler teenager customer client mechanic surveyor pilot ambulance paramedic captain postman
    he him his she her hers er sie il lui ella ona jego jej el lei elle deceased suspect witness trespasser intruder burglar prisoner
    fahrer monteur techniker kurier besucher gast bewohner schuler kind kinder fahrgast elektriker klempner installateur arzt prufer lotse zusteller kunde tater verdachtige
    chauffeur livreur technicien plombier electricien medecin visiteur residen eleve enfant voyageur passager ambulancier prestataire depanneur transporteur auteur
    conductor chofer repartidor tecnico fontanero electricista medico visitante paciente residente alumno nino cliente viajero pasajero usuario ambulancia camionero mecanico transportista ladron
    autista corriere idraulico elettricista visitatore paziente ospite alunno bambin viaggiator passegger utente camionista meccanico ladro
    kierowc serwisant monter hydraulik elektryk lekarz gosc pacjent mieszkan uczen uczni dziec klient pasazer podrozn zlodziej sprawc
    bezoeker leerling klant reiziger motorista doente""".split()
)
"""Whose coming a gate writes down, and whom one watches for their own good; folded beginnings."""

TO_EYE = {
    "en": r"(?:keep|have) (?:an?|your|both|one|close) (?:\w+ ){0,2}eyes? on|eyes? on|watch|keep tabs on|shadow|follow|tail|spy on|monitor",
    "fr": r"surveill(?:e|ez|er)|(?:gard|ouvr|ten|av|ay)\w+ (?:\w+ ){0,2}(?:oeil|œil) sur|(?:gard|av|ay)\w+ a l'(?:oeil|œil)|suiv(?:re|ez)|observ(?:e|ez|er)",
    "de": r"im auge|im blick|beobacht(?:en|et)|uberwach(?:en|t)|acht(?:en|et)|aufpassen auf|passt? auf",
    "es": r"vigil(?:a|ad|ar|en)(?: a)?|ojo (?:con|a|al)|quit\w* (?:el )?ojo|echa\w* (?:un|el) ojo|observ(?:a|ad|ar|en)(?: a)?|segu(?:ir|id) a",
    "it": r"d'occhio|occhio a\w*|sorvegli(?:a|are|ate)|osserv(?:a|are|ate)|pedin\w+",
    "pl": r"obserw(?:owac|uj|ujcie)|(?:miec|miej|miejcie) (?:na )?ok[ou](?: na)?|na oku|pilnowac|pilnuj(?:cie)?|sledz(?:ic|cie)?|uwazaj(?:cie)? na",
    "nl": r"in de gaten|in het oog|let(?:ten)? op",
    "pt": r"de olho n\w+|vigi(?:a|ar|em)|observ(?:a|ar|em)",
}  # fmt: skip
"""Looking at whom looks tell is asked of no machine: it needs nothing else."""

TO_EYE_SIGNS = frozenset(
    """eye eyes watch tabs shadow follow tail spy monitor surveill* oeil œil suivre suivez observ* auge blick beobacht* uberwach* acht* aufpassen pass passt vigil* ojo seguir seguid
    occhio sorvegli* osserv* pedin* obserw* oko oku pilnowac pilnuj* sledz* uwaza* gaten oog let letten olho vigi*""".split()
)

SUSPECTS_SIGNS = frozenset(
    """reckon think suspect believe bet guess suspected suspicion sure prob probably dodgy crois croit pense soupcon* suspecte avis verdacht* glaub* vermut* meinung wahrscheinlich
    creo sospech* mi parece seguro secondo sospett* credo sa penso chyba podejrz* mysle zdaniem pewnie verden* mij denk acho desconfi* suspeit*""".split()
)

STRICT = r"watch(?:ing)?|observe|monitor|record|keep(?:ing)? (?:tabs|track|a (?:watch|note|log|tally|list|record|diary))|log|jot(?: down)?|write down|surveill(?:e|ez|er)|observ(?:e|ez|er|a|ad|ar|en|are|ate)|not(?:ez|er)|relev(?:e|er|ez)|beobacht(?:en|et)|uberwach(?:en|t)|notier(?:en|t)|aufschreiben|vigil(?:a|ad|ar|en)|control(?:a|ad|ar|en|la|late|lare)|apunt(?:a|ad|ar|en)|anot(?:a|ad|ar|en)|sorvegli(?:a|are|ate)|osserv(?:a|are|ate)|segn(?:a|are|ate)|annot(?:a|are|ate)|obserw(?:owac|uj|ujcie)|notuj(?:cie)?|zapisuj(?:cie)?|sledz(?:ic|cie)?"
"""Orders that ask for more than a word when somebody is back."""
ASKS = r"(?:when|what time|how long|how often|where|what|with whom|quand|a quelle heure|combien de temps|ou|ce que|avec qui|wann|wie lange|wie oft|wohin|was|mit wem|cuando|a que hora|cuanto|donde|que|con quien|quando|a che ora|quanto|dove|cosa|con chi|kiedy|o ktorej|jak dlugo|ile razy|dokad|co|z kim) "

REPS = r"(?:qui|quien(?:es)?|chi|wer|kto|who|wie|quem)(?: \w+){1,5}? (?:\w+['’ ])?(?:shop )?(?:union|rep|delegue|delegado|delegad[ao]|delegat[oa]|sindacalist\w|syndicalist\w+|betriebsra\w+|vertrauens\w+|zwiazkow\w+|steward)\b"
"""Who goes and talks to whoever speaks for the others."""

ORDER_ZH = "盯|留意|看住|看[着著看下]|观察|觀察|监视|監視|睇[住实實下吓]|跟踪|跟蹤|[记記]一?[下低录錄]|登[记記]|[写寫]低|拍下|影低|偷拍|[报報][给給]我|告诉我|話我知|[给給俾]我|查|[数數計]|怀疑|懷疑|注意|摄像头|攝像頭|[CcＣ][Cc]tv|搜"
ONE_ZH = r"新来的?[^，,。；; ]{0,4}|新嚟[^，,。；; ]{0,5}|新前台|那个[^，,。；; ]{1,6}|嗰個[^，,。；; ]{1,6}|保洁|清潔|阿姨|仓管|倉務|前台|接待員|保安|门卫|門衛|叉车工|鏟車|搬运工|装卸工|分拣员|文员|實習生|实习生|学徒|夜更|高佬|肥佬|紋身|纹身|光头|光頭|临时工|散工|外劳|外勞|厨师|廚師|收银员?|收銀員?|拣货员|工人們?|员工|員工"
DOES_ZH = "出去(?:多久|几次|多长)|每次[^，,。]{0,4}多久|休息(?:多久|几次|多长|幾耐)|[抽食][煙烟](?:几次|幾次|多久)|偷[^袭拍]|懒|懶|摸鱼|蛇王|[上去](?:厕所|廁所)|[跟同和][谁誰邊]個?|玩手机|玩手機|睇手機|翻.{0,3}包|[的嘅个個]包(?![裹装裝间間厢廂子])|迟到|遲到|早退|几点[来到走]|幾點[嚟到走]|见(?:什么|了什么)?人|见谁|[说說][了]?什[么麼]|講咗乜|(?:facebook|fb|朋友圈|微博|抖音|小红书|IG)[^，,。]{0,4}(?:[发發寫写][了啲]?[什咩乜啥])"
PHOTO = r"(?:get|take|snap|grab|sneak|need|want) (?:me )?(?:a |some )?(?:pic|pics|photos?|pictures?|snaps?) of|(?:get|take|grab|sneak) (?:a |some )?(?:pics?|photos?)\b|fotos? (?:\w+ )?(?:von|vom|a|al|a la|de|del|di|della)|(?:fate|fai|fa'|haced|haz|saca|sacad) (?:una |delle |unas )?fotos?|photos? (?:\w+ )?(?:du|de|de la|des|d')|(?:zrob\w*|rob\w*|cyknij\w*) (?:\w+ )?(?:zdjeci\w|fotk\w)"
"""A picture asked for: of somebody whom looks tell, or of anybody in secret."""
SECRETLY = r"don'?t let on|on the (?:quiet|sly)|secretly|discree?tly|without (?:him|her|them) (?:seeing|knowing|noticing)|heimlich|unauffallig|unbemerkt|discret(?:e|ement)?|sans qu'(?:il|elle)|en cachette|disimulad\w+|con disimulo|sin que (?:se|lo|la)|a escondidas|di nascosto|senza (?:che|farsi)|con discrezione|po cichu|ukradkiem|dyskretnie|niech nie (?:widzi|wie)|zeby nie (?:widzial|wiedzial)\w*"

ORDER_AR = "(?<![ء-ي])(?:و|ف)?(?:راقب|راقبوا|مراقبة|خلوا عينكم|خلي عينك|عينكم|حط عينك|خذوا بالكم|خدوا بالكم|خلي بالك|تابعوا|تابع|سجل|سجلوا|تسجيل|اكتبوا|اكتب|دونوا|صوروا|صوروه|صوروها|صور|بلغوني|بلغني|شوفوا|شوف|لاحظوا|احسبوا|عدوا|نشك|نشتبه|يشتبه|شاكين|أظن|اظن|أعتقد|فتشوا|فتش)(?![ء-ي])"
ONE_AR = "(?<![ء-ي])(?:و|ل|ب|في |على )?(?:ال)?(?:عامل[ةه]?|عاملات|موظف[ةه]?|حارس|بواب|فراش|متدرب[ةه]?|طباخ[ةه]?|شيف|نادل[ةه]?|منظف[ةه]?|سكرتير[ةه]?|أمين المخزن|أمين المستودع|طويل|قصير|جديدة?|أسمر|أقرع|ملتحي|كاشير)(?![ء-ي])|(?<![ء-ي])(?:بتاع|تبع|حق) (?:النظافة|الاستقبال|المخزن|المستودع|الوردية)"
DOES_AR = "متى (?:ي|ت|بي|بت)[ء-ي]{2,8}|(?:دخول|خروج|حضور|انصراف)[هها]+|تأخ[يرّ]+|تأخر|بيتأخر|بتتأخر|يتأخر|تتأخر|كم (?:مرة|دقيقة|ساعة) (?:ي|ت|ب)\\S+|استراح\\S*|الحمام|يدخن|بيدخن|يسرق|بيسرق|تسرق|مع مي?ن|شنط\\S*|خزانت\\S*|على (?:التلفون|الموبايل|الجوال)|ماذا (?:يفعل|يأخذ|يقول)|شو (?:بيعمل|بياخد|بيحكي)|صفحت?\\S* [^.،]{0,20}(?:فيسبوك|الفيسبوك|الفيس)"
TO_EYE_AR = "(?<![ء-ي])(?:راقبوا?|خلوا عينكم على|خلي عينك على|خذوا بالكم من|خدوا بالكم من|خلي بالك من) "
LOOKS_AR = "(?:ال)?(?:طويل|قصير|أسمر|أقرع|ملتحي|أشقر|أصلع|سمين)(?:[ةه])?(?![ء-ي])"
TO_EYE_ZH = "盯[紧緊住着著]?|留意|看住|睇[住实實]|监视|監視|跟[踪蹤]"
LOOKS_ZH = "光头|光頭|高佬|肥佬|[紋纹]身|长发|長髮|金毛|大胡子|鬍鬚"

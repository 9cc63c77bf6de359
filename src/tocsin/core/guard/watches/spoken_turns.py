# SPDX-License-Identifier: AGPL-3.0-or-later
"""Turns in which colleagues are spoken of, as patterns of folded text, each with the kind of what it says."""

from __future__ import annotations

TRADE = (
    r"(?:the fitter|the electrician|the plumber|the driver|the cleaner|the guard|the porter|the welder|the joiner|electrician|plumber|fitter|welder|elektriker|schlosser|schweisser|maler|hausmeister|staplerfahrer|fahrer|pfortner|koch"
    r"|l'?electricien|le plombier|le soudeur|le gardien|le cariste|electricien|plombier|soudeur|cariste|gardien|la gardienne|el electricista|el fontanero|el soldador|el conserje|la conserje|el carretillero|electricista|fontanero|soldador|conserje"
    r"|l'?elettricista|l'?idraulico|il saldatore|il custode|il carrellista|elettricista|idraulico|saldatore|custode|carrellista|elektryk|hydraulik|spawacz|kierowca|wozkowy|portier|kucharz|elektricien|lasser|eletricista|encanador)"
)
_FOLK = (
    r"(?:drivers?|pickers?|packers?|loaders?|guards?|nurses?|cleaners?|workers?|employees?|staff|colleagues?|passengers?|visitors?|tenants?|residents?|students?|teachers?|porters?|couriers?|operators?|people|men|women|members?|contractors?|agency workers|pupils?"
    r"|agents?|chauffeurs?|conducteurs?|caristes?|salarie[es]*|employe[es]*|ouvriers?|ouvrieres?|collegues?|voyageurs?|passagers?|visiteurs?|locataires?|eleves?|infirmieres?|gens|personnes?"
    r"|fahrer(?:innen|s)?|kolleg(?:en|innen)|mitarbeiter(?:n|s|innen)?|mitarbeitende[rn]?|beschaftigten?|arbeiter(?:innen|s)?|fahrgaste|besucher(?:innen|s)?|mieter(?:innen|s)?|schuler(?:innen|s)?|pfleger(?:innen|s)?|leute|manner|frauen"
    r"|conductore?s?|emplead[oa]s?|trabajador(?:es|as?)?|compane?r[oa]s?|operari[oa]s?|pasajer[oa]s?|visitantes?|inquilin[oa]s?|alumn[oa]s?|vigilantes?|mozos?|personas?"
    r"|autist[aie]|dipendent[ei]|operai[oe]?|collegh?[ie]|addett[ioae]|lavorator[ie]|lavoratric[ie]|passegger[io]|visitator[ie]|inquilin[ioe]|student[ie]|infermier[iea]|persone"
    r"|kierowc\w{1,3}|pracowni\w{1,4}|robotni\w{1,4}|koledz\w|kolezan\w{1,3}|pasazer\w{1,4}|magazynier\w{0,3}|ochroniarz\w{0,2}|sprzatacz\w{1,3}|pielegniar\w{1,4}|uczni\w{1,3}|lokator\w{0,3}|ludzi\w{0,3}|osob\w{0,3}"
    r"|chauffeurs|medewerkers?|werknemers?|bezoekers|huurders|motoristas?|funcionari[oa]s?|trabalhadores|anstallda|medarbetare|forare|kollegor|tyontekij\w+|kuljettaj\w+|matkustaj\w+|ridic\w{1,3}|zamestnan\w{1,4}|delni\w{1,3}|calisan\w*|isci\w*|soforler\w*)"
)
TURNS = (
    # Who is from where, and whom to keep an eye on.
    (
        "ethnicity",
        r"\b(?:any|the|those|some|these) (?:lads?|guys|blokes|boys|girls|women|men|folk) from\b|\b(?:famil(?:y|ies)|people|workers|folk|men|women|users) (?:from|of) the (?:\w+ ){1,2}communit(?:y|ies)\b"
        r"|\b(?:mahasiswa|orang|warga|etnis|suku|keturunan|buruh|pekerja|pelajar) (?:papua|madura|batak|tionghoa|cina|aceh|ambon|flores|timor|sunda|minang|dayak|bugis|rohingya)\b",
    ),
    (
        "orientation",
        r"\b(?:mismo sexo|stesso sesso|meme sexe|tej samej plci|zelfde geslacht|mesmo sexo|samma kon|acelasi sex|stejneho pohlavi)\b|\bgleichgeschlechtlich\w*|\bjednoplciow\w*",
    ),
    (
        "handle",
        r"\b(?:account|profile|konto|profil|compte|cuenta|perfil|profilo|conta) (?:that|which|who|qui|que|che|das|der|ktore|ktory|joka|som) ",
    ),
    (
        "person",
        r"\b(?:redakteur\w*|journalist\w*|reporter\w*|periodista\w*|giornalist\w*|dziennikar\w*|journaliste\w*|reporterin\w*|jornalista\w*) (?:vom|von|der|du|de|del|della|dello|z|from|of|van|fra)\b"
        r"|\b(?:tiens|tenir|tenez|garde|garder|gardez) (?:a l.?oeil|un oeil sur) (?:le |la |monsieur |madame )?(?:docteur|dr|professeur|prof|monsieur|madame|mme|collegue)\b"
        r"|\bcine (?:din|este|sunt|nu|vorbest\w+|merge|vine|s-a) ",
    ),
    (
        "union",
        r"\bde comisiones (?:en|del|a la)\b|\bcomisiones en (?:el|la|los) (?:almacen|tienda|planta|fabrica|nave|taller|hospital|muelle)\b|\b3f (?:faglig|klub|mode|medlem|transport)\w*|\bfaglig\w* (?:klub|mode|orienter)\w*",
    ),
    (
        "strike",
        r"\b(?:fordern|verlangen|wollen|want|wanting|quieren|veulent|vogliono|chca|willen|querem|demand(?:s|ing)?|reclaman|exigen|piden|reclament|exigent|demandent|chied(?:ono|endo)|che chiedono|pretendono|rivendicano|domagaja sie|zadaja|eisen|exigem|reivindicam) (?:\S+ ){0,3}?(?:lohn|lohne|gehalt|tarif\w*|pay|wages?|raise|back pay|overtime|salarios?|sueldos?|nomina|horas extra|aumento|salaires?|primes?|augmentation\w*|stipendi\w*|arretrati|aumenti|paga|podwyz\w*|dodatk\w*|wyplat\w*|placy|loon|loonsverhoging|cao|salarial\w*)\b"
        r"|\b(?:refus (?:de|du) (?:travail|travailler|prendre|charger|conduire|decharger|service)|refusent de (?:travailler|charger|conduire)|negativa (?:de .{1,30} )?a (?:trabajar|cargar|descargar|conducir)|se niegan a (?:trabajar|cargar|conducir)|odmow\w+ (?:pracy|zaladunku|jazdy)|odmawiaja (?:pracy|jazdy)|rifiut\w+ (?:del lavoro|di lavorare|di caricare|di guidare)|weigern sich|verweigern (?:die arbeit|uberstunden|den dienst|die schicht|mehrarbeit|das beladen)|refusing to (?:work|load|drive)|weigeren te (?:werken|rijden|laden)|recusa\w* (?:a|de) trabalhar)\b",
    ),
    (
        "ethnicity",
        r"^(?:polen|ungarn|finnen|schweden|danen) (?:auf|an|am|beim|vor|hinter|neben|bei|unterm?) ",
    ),
    (
        "strike",
        r"\b(?:out|strike|striking|action|row|anger|dispute|walkout|angry) over (?:\w+ )?(?:pay|wages|cuts|rotas|rosters|pensions|bonus\w*|redundanc\w+|sick pay|contracts)\b",
    ),
    ("person", r"^(?:the|that) \w{3,}(?:ing|y|ish|ed) one (?:from|in|on|at|with) \w"),
    ("demonstration", r"\b(?:en colere|in rage|w gniewie)$|\ben colere \w"),
    ("party", r"\bjuntos por (?:cataluna|catalunya|el cambio|mexico|el peru)\b"),
    (
        "person",
        r"\b(?:by name|namentlich|nominativement|nominativamente|por su nombre|per nome e cognome|z imienia i nazwiska|imiennie)\b",
    ),
    (
        "person",
        rf"\b(?:every|each|jede[rsnm]?|chaque|cada|ogni|kazd(?:y|a|ego|ej|emu)|elke|varje|jokaisen|kazdeho|her) (?:\w+ )?{_FOLK}\b",
    ),
    ("person", r"(?:^|[+,&] ?)(?:auteurs?|authors?|autor(?:es|in|a)?|autor[ei]|verfasser(?:in)?)$"),
    (
        "faith",
        r"\b(?:portant (?:le|un) (?:voile|foulard|hijab|niqab)|wearing (?:a |the )?(?:hijab|niqab|veil|headscarf|turban)|mit (?:kopftuch|schleier|turban)|con (?:el |il )?(?:velo|hiyab|hijab|turbante)|w (?:chuscie|hidzabie|turbanie))\b",
    ),
    (
        "demonstration",
        r"\b(?:obronc\w{1,3} (?:zwierzat|zycia|praw|lasu|puszczy|drzew|klimatu)|defenseurs? (?:des|de la|du) (?:animaux|cause animale|climat|foret|loup)|animalist[aei]s?|defensor\w{0,2} de (?:los )?animales|difensori degli animali|tierschutz(?:er|aktiv)\w*|dierenactivist\w*|djurrattsaktivist\w*|elainaktivist\w*)"
        r"|\b(?:anti-?(?:vaccins?|vax\w*|vacunas|vaccini|abortion|avortement|abtreibung|5g|migrant\w*|rassis\w+|fascis\w+)|no[ -]?vax|pro-?(?:life|choice|palestin\w+)|provida|pro-?vita)\b"
        r"|\b(?:collectifs?|collettiv[oi]|colectivos?|kollektiv|kolektyw|kollektief|coletivos?|kollektivet) (?:\w+ )?anti-?(?!incend|inond|grele|gel\b|bruit|vol\b|grandin)\w+"
        r"|\b(?:collectif|collettivo|colectivo|kollektiv|kolektyw|kollektief|coletivo|kollektivet)\w* (?:\w+ )?(?:femini\w+|femmini\w+|feminis\w+|anarch\w+|antirass\w+|antifas\w+|queer|student\w*|etudiant\w*|ecolog\w*|rebel\w*)"
        r"|\b(?:occupazione|occupation|ocupacion|okupacja|besetzung|bezetting) (?:degli|dei|des|de los|de las|por|studentow|durch|der|par|door) (?:student\w*|estudiant\w*|etudiant\w*|alumn\w*|lyceen\w*|schuler\w*|hausbesetz\w*|uczni\w*|scholier\w*)"
        r"|\b(?:cortes?|bloqueos?|barricadas?) .{0,20}\b(?:de|por) (?:los |el )?cdr\b|\bnigdy wiecej\b|\bмитинг\w*|\bмітинг\w*|\bактивист\w*|\bактивіст\w*|\bпикет\w*|\bпікет\w*|\bсвидетел\w+ иеговы",
    ),
    (
        "person",
        r"^(?:his|her|their|sein|seine|ihr|ihre|sa|son|ses|su|sus|suo|sua|suoi|sue|jego|jej|ich|zijn|haar|hans|hennes|dele|dela) (?:\w+ )?(?:(?:girl|boy)?friend|wife|husband|partner|mate|kids|son|daughter|affair"
        r"|freund(?:in)?|frau|mann|partner(?:in)?|kinder|kumpel|copine?|femme|mari|amie?|enfants|compagn[eo]n?|novi[oa]|mujer|marido|espos[oa]|pareja|hij[oa]s?|amig[oa]|ragazz[oa]|moglie|marito|fidanzat[oa]|figli[oa]?|amic[oa]"
        r"|heart|back|condition|illness|herzleiden|leiden|krankheit|rucken|maladie|dos|enfermedad|espalda|malattia|schiena|choroba|plecy|chlopak|dziewczyn[ae]|zona|maz|dzieci|kolega|vriend(?:in)?|flickvan|pojkvan|kille|tjej|namorad[oa])\b",
    ),
    (
        "person",
        r"^(?:he|she|il|elle|er|sie|el|ella|lui|lei|on|ona|hij|zij|han|hon|ele|ela) (?:is|est|ist|es|e|jest|ma|has|a|hat|ha|tiene|takes|prend|nimmt|toma|prende|bierze|was|were|heeft|har) \w",
    ),
    (
        "person",
        r"\w,? (?:die|der) (?:nicht|nie|immer|sich|nur)\b|\w (?:qui (?:ne |n'|se |ont |sont |font |veulent )|que no |que se |che non |che si |ktorzy (?:nie|sie) |ktore (?:nie|sie) |who (?:do |don't |never |always |did |keep |won't |refuse |are |have |were )|die (?:niet|nooit) )\w",
    ),
    (
        "person",
        r"^(?:(?:the|that|der|die|das|le|la|el|il|lo|quello|quella|ten|ta|ten|o|a|de|den|det) )?(?:tall|short|fat|skinny|bald|ginger|blond[ea]?|grosse[rn]?|dicke[rn]?|kleine[rn]?|lange[rn]?|grand[e]?|gros(?:se)?|petite?|roux|rousse"
        r"|alt[oa]|gord[oa]|baj[oa]|flac[oa]|rubi[oa]|calv[oa]|grass[oa]|bass[oa]|magr[oa]|biond[oa]|wysok[ia]|grub[ya]|chud[ya]|lys[ya]|rud[ya]|dikke|lange|baix[oa]|magr[oa]|lang[ea]|tjock[ae]?) (?:(?:lad|lass|guy|bloke|girl|man|woman|one|typ|kerl|mec|type|tio|chico|tipo) )?(?:from|aus|vom|von|de|del|di|del|della|z|ze|uit|from|fran)\b",
    ),
    (
        "person",
        r"^(?:tell me|let me know|sag mir|sagt mir|dis-moi|previens-moi|avisame|dime|dimmi|avvisami|powiedz mi|daj znac|vertel me|kerro|sag till|avisa-me)\b",
    ),
    (
        "health",
        r"^(?:after|since|nach|seit|apres|depuis|tras|despues de|desde|dopo|dal|po|od|na|efter|apos) (?:the |her |his |a |an |dem |der |seinem |ihrem |son |sa |l'|le |la |un |une |el |su |l'|il |lo |swoim )?"
        r"(?:stroke|heart attack|surgery|chemo\w*|miscarriage|schlaganfall|herzinfarkt|operation|fehlgeburt|avc|infarctus|fausse couche|ictus|infarto|udarz\w*|zawal\w*|poronieni\w*|beroerte|hartaanval|hjartinfarkt|slag\b)",
    ),
    ("person", r"^(?:los|las|la|el) de(?:l| la| los)? \w|\w (?:el|la) del? \w"),
    (
        "health",
        r"\b(?:en|in|im|auf|na|em) (?:silla de ruedas|fauteuil roulant|fauteuil|rollstuhl|carrozzina|sedia a rotelle|wozku inwalidzkim|wheelchair|rolstoel|cadeira de rodas)\b|\b(?:wheelchair|rollstuhl) (?:man|woman|lady|guy|mann|frau)\b",
    ),
    (
        "health",
        r"\b(?:toma|takes|prend|nimmt|prende|bierze|sous|unter|bajo|sotto|on) (?:\w+ )?(?:anti-?depress\w*|antydepres\w*|medikament\w*|medicamentos|medicaments|farmaci|leki|pills|methadon\w*|metadon\w*|insulin\w*)\b|\banti-?depress\w+|\bantydepres\w+",
    ),
    (
        "demonstration",
        r"^(?:contro |contre |contra |gegen |against |przeciw |przeciwko |tegen )(?!vent|viento|vento|wind|incend|feu|fuego|fuoco|feuer|fire|flood|hochwasser|piene|inond|inund|reloj|montre|choc|sens|courant|flur|ofert|zeit)\w"
        r"|^(?:bloquer|bloquear|bloccare|blockiert|blokujemy|blockade der|block) (?:la|le|les|el|los|il|lo|gli|die|das|den|the) \w|^(?:ja|nein|yes|no|oui|non|si|tak|nie) (?:zu|zum|zur|to|to the|au|aux|a la|al|dla) (?!\w*(?:strom|power|wasser))\w"
        r"|\b(?:stop the|stop la|stop le|stop al|stop alla|stop a la) \w+ (?:expansion|project|erweiterung|extension|ampliacion|ampliamento|rozbudow)|\b(?:campaign|kampagne|campagne|campana|campagna) (?:for|against|fur|gegen|pour|contre|por|contra|per|contro) \w"
        r"|\b(?:burger|volks|anwohner)?initiative (?!wind|strom)[a-z]+$|\b(?:objectors|opponents|gegner|opposants|opositores|oppositori|przeciwnicy|befurworter)\b|^(?:obrona|ratujmy) (?!cywilna)\w",
    ),
    (
        "health",
        r"\b(?:positi\w+|pozytywn\w+) (?:\w+ ){0,2}(?:drog|drug|narkot|alko)|\b(?:drug|drog|narkot|alko)\w* (?:\w+ )?(?:test\w* )?(?:positi|pozytyw)\w*|\b(?:kifft|kiffen|smokes? (?:weed|pot|dope)|fume de l'herbe|fuma (?:canne|porros|hierba|erba)|pali (?:trawe|ziolo))\b"
        r"|\b(?:long covid|covid (?:persistente|lungo|long)|post-covid|dlugi covid)\b",
    ),
    (
        "demonstration",
        r"\b(?:1er mai|premier mai|primero de mayo|1 de mayo|primo maggio|1 maggio|pierwszy maja|1 maja|erster mai|may day|1 mei|1 maj)\b.*\b(?:particip|partecip|teilnehm|uczestni|deelnem|deltag|cortege|corteo|marcha|umzug)",
    ),
)
THOSE = (
    # Those of a place or a colour, with nothing else said: "les rouges du rayon", "i compagni del banco", "ci od flag".
    (
        "person",
        r"^(?:los|las|les|i|le|die|the|ci|te|de) (?:de|du|des|del|della|dei|vom|von|van|from|in|z|ze|od|spod|rouges?|roj[oa]s|ross[ie]|roten|reds|compagn[ie]|camarad[ae]s|kameraden|usual|same|solit[ie]|mism[oa]s|memes|ublichen) \w",
    ),
    (
        "person",
        r"\b(?:people|persons|folks?|gente|personas|persone|gens|leute|ludzie|mensen|pessoas|ihmiset|folk|manniskor|lide)\b,? (?:who|that|with|from|in the|\w{3,}ing|de la|del|que|qui|avec|chi|che|con|die|mit|von|vom|aus|ktorzy|co|z|od|som|joilla|jotka|kteri|s)\b",
    ),
    ("person", r"^(?:dem|de|ci|ti|te|ty|ne),? (?:der|som|co|jotka|kteri|ktore) \w"),
    ("person", r"\b(?:klager|klagar|klaagt|klagen) (?:over|pa)\b"),
    (
        "person",
        r"\b(?:originaires?|de origem|de origen|di origine|d'origine|pochodzenia|puvodem z|met een? \w*achtergrond|med \w*baggrund|med \w*bakgrund|taustai\w+) \w",
    ),
    ("person", r"\b(?:in|under|off|on) (?:her|his|their) \w"),
    (
        "person",
        r"\b(?:and (?:his|her|their) (?:mates|friends|pals|crew|gang|cronies)|und (?:seine|ihre) (?:freunde|kumpels?|clique|truppe)|et (?:ses|sa) (?:amis|potes|copains|bande|clique)|y (?:sus|su) (?:amigos|colegas|pandilla|banda)|e (?:i suoi|i soi|la sua) (?:amici|compari|banda|cricca)|i (?:jego|jej) (?:koledzy|kumple|ekipa|znajomi|banda)|en (?:zijn|haar) (?:vrienden|maten))\b"
        r"|\b(?:chefs? de file|cheffes? de file|gowork|occupanti|okupanci|name and shame|digital footprint|online presence of|rastro digital|empreinte numerique|impronta digitale di|huella digital de|slad cyfrowy|cyfrowy slad|digitaler fussabdruck|digitale spuren|traces numeriques|wer hat (?:den|die|das) \w+ (?:gepostet|geschrieben)|et (?:son|leur) auteur|[+&] auteur|und verfasser|y su autor|e il suo autore|i autor)\b"
        r"|^(?:vigilar|seguir|espiar|rastrear|controlar|observar|fichar|localizar|investigar) a (?!l\b|la\b|las\b|los\b|distancia|nivel|diario)\w"
        r"|\w's (?:\w+ ){1,3}(?:crowd|lot|mob|gang|clique)$",
    ),
    (
        "demonstration",
        r"\bsave our \w+\b.{0,3} (?:page|group|campaign|chat|account|petition)|\b(?:volksbegehren|burgerbegehren|volksinitiative|burgerinitiative|iniciativa popular|referendum d'initiative|raccolta firme|zbieranie podpisow|zbiorka podpisow)",
    ),
)

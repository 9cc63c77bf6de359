# SPDX-License-Identifier: AGPL-3.0-or-later
"""Turns of phrase of notes, by kind, that a notice to the public would use otherwise. Folded (no case, no accents), as patterns.

A union's letters in small letters, a shift that walked out, a wedding that nobody is to hear of, a child that was not at the count.
"""

from __future__ import annotations

_LETTERS = r"(?:cgt|cfdt|cftc|cfe-?cgc|unsa|ugt|ccoo|csif|cgil|cisl|fiom|rmt|aslef|gmb|tssa|nasuwt|usdaw|uaw|seiu|ufcw|afscme|opzz|nszz|gdl|evg|ig ?metall|dgb)"
_BOARD = r"(?:notice ?boards?|boards?|corner|posters?|leaflets?|newsletters?|mugs?|lanyards?|stickers?|stall|banners?|flags?|members?|reps?|branch|meeting|cards?|hoodies?)"
_PARTIES = (
    r"(?:ecologistes|verts|republicains|socialistes|insoumis|communistes|centristes|grunen|linken|liberalen|freien wahler|piraten|verdes|populares|socialistas|comunes|republicanos|verdi|democratici|popolari|radicali|liberali"
    r"|zielonych|ludowcow|liberalow|lewicy|konfederacji|koalicji|greens|tories|lib dems|labour|conservatives|democrats|republicans|reform)"
)
_NATIONALS = (
    r"(?:(?:marocain|algerien|tunisien|malien|senegalais|roumain|bulgare|afghan|syrien|turc|polonais|albanais|congolais|ivoirien|guineen|comorien|pakistanais|indien|chinois|ukrainien|portugais|nepalais)e?s?"
    r"|(?:marroqui|senegales|rumano|boliviano|peruano|ecuatoriano|paquistani|maliense|argelino|bulgaro|ucraniano|hondureno|colombiano|venezolano|gambiano|nepali)e?s|(?:indian|rumen|albanes|marocchin|senegales|pakistan|bengales|ucrain|nigerian|egizian|cines|polacch|tunisin|bulgar)[ie]"
    r"|(?:rumanen|polen|bulgaren|ukrainer|syrer|afghanen|inder|vietnamesen|turken|georgier)|(?:romanians|poles|bulgarians|ukrainians|syrians|afghans|indians|nepalis|filipinos|nigerians|albanians)|(?:ukraincy|nepalczycy|hindusi|bialorusini|gruzini|kolumbijczycy|filipinczycy|wietnamczycy|rumuni))"
)
_LEAFLETS = r"(?:flyers?|leaflets?|pamphlets?|tracts?|volantin[io]|octavillas|ulotk[iae]|flugblatt(?:er)?|pamfletten|flugblad|lentolehtisia|panfletos|folletos)"
_PAY = r"(?:about |on |sur |sui |sugli |sulle |sobre |o |uber |wegen |over |om )?(?:the |les |los |el |la |le |il |den |der )?(?:wages?|pay|salaires?|salari|stipendi|sueldos?|salarios?|placach|plac|pensji|lohn\w*|lohne|gehalt\w*|lonen|loon|palkoista|palkkoja)"
_CREW = r"(?:shift|crew|team|drivers|staff|pickers|packers|lads|loaders|workers|gang|everyone|everybody|nights|lates|porters|cleaners|dockers|handlers)"
_NEAR = r"[^.;!?\n]"

PHRASES = (
    ("union", rf"{_LETTERS}(?! ?-?\d)"),
    ("union", rf"(?:unison|unite|prospect|community|equity) (?:the )?(?:union )?{_BOARD}"),
    ("union", r"(?:incontro|riunione|assemblea|elezioni|elezione|delegat[oaie]|bacheca|voto|eletti|eletta|eletto|comunicato|sala|permessi|permesso|ore) (?:della |delle |dei |di |con la |con le |le )?(?:rsu|rsa)"),
    ("strike", rf"{_CREW} (?:has |have |all |just |then |again )?(?:walked (?:out|off the (?:job|line|floor))|walk(?:ing|s)? out|downed tools|downing tools|sat down in protest)(?! (?:of|to|onto|into|through|for a (?:smoke|break)))"),
    ("strike", r"(?:schicht|mannschaft|kollegen|belegschaft|fahrer|truppe) (?:hat|haben|ist|sind) (?:\w+ ){0,2}(?:die arbeit (?:niedergelegt|eingestellt|hingeschmissen)|hingeschmissen|geschlossen (?:gegangen|rausgegangen)|vors tor gegangen)"),
    ("strike", r"(?:equipe|gars|poste|chauffeurs|salaries|ouvriers)(?: de \w+| du \w+)? (?:a|ont|est|sont) (?:\w+ )?(?:debraye|cesse le travail|pose les outils|arrete le travail|sortie?s? en bloc)"),
    ("strike", r"(?:turno|cuadrilla|plantilla|conductores|mozos)(?: de \w+)? (?:entero |entera )?(?:se planto|se plantaron|ha parado en protesta|dejo el trabajo|dejaron el trabajo|abandono el tajo|abandonaron el tajo)"),
    ("strike", r"(?:turno|squadra|operai|autisti|facchini)(?: di \w+)? (?:\w+ )?(?:ha incrociato|hanno incrociato|incrocia|incrociano|si e fermat[oa] per protesta|sono usciti per protesta)(?: le braccia)?"),
    ("strike", r"(?:zmiana|brygada|zaloga|kierowcy|magazynierzy)(?: nocna| dzienna)? (?:\w+ )?(?:odeszla|odeszli|zeszla|zeszli|staneli) (?:od|z) (?:pracy|maszyn|stanowisk|linii|tasmy)"),
    ("party", rf"(?:primaires?|primari[ae]s?|vorwahl|urwahl|prawybor\w+|primary|parteitag|congres|congreso|congresso|hustings|selection meeting|urne|isoloirs?|cabinas?|permanence) (?:of |for |des |de la |de los |de |dei |della |degli |der |do |the )*{_PARTIES}"),
    ("handle", r"(?<!\w)[a-z]{2,20}[._][a-z0-9]{2,20}(?: \w+)? (?:on|sur|auf|en|su|na|in) (?:snap|snapchat|insta|instagram|ig|tiktok|telegram|tg|fb|facebook|discord|signal|kik|twitter)"),
    ("orientation", rf"(?:heirat\w+|verlobt sich|verlobt mit|hochzeit mit){_NEAR}{{0,30}} seine[nm] (?:langjahrigen |neuen )?(?:freund|mann|partner|lebensgefahrten|verlobten)|(?:heirat\w+|verlobt sich|hochzeit mit){_NEAR}{{0,30}} ihre[rn]? (?:langjahrige[rn]? |neue[rn]? )?(?:freundin|frau|partnerin|verlobten?)"),
    ("orientation", r"(?:marr(?:y|ies|ied|ying)|wedding (?:to|with)|engaged to|lives with|moved in with|dating|seeing) his (?:\w+ )?(?:boyfriend|husband|male partner|fiance\b)|(?:marr(?:y|ies|ied|ying)|wedding (?:to|with)|engaged to|lives with|moved in with|dating|seeing) her (?:\w+ )?(?:girlfriend|wife|female partner|fiancee)"),
    ("orientation", rf"\b(?:il|lui|collegue|gars|monsieur|cariste|chauffeur|vigile|un \w+|le \w+){_NEAR}{{0,24}} (?:se marie avec|epouse|vit avec|habite avec) son (?:copain|mec|compagnon|petit ami|fiance|mari)\b|\b(?:elle|une \w+|la \w+){_NEAR}{{0,24}} (?:se marie avec|epouse|vit avec|habite avec) sa (?:copine|compagne|petite amie|fiancee|femme)"),
    ("orientation", rf"\b(?:el|un|companero|chico|mozo|conserje){_NEAR}{{0,24}} (?:se casa con|vive con|boda con) su (?:novio|marido|esposo)\b|\b(?:ella|la|una|companera|chica){_NEAR}{{0,24}} (?:se casa con|vive con|boda con) su (?:novia|mujer|esposa)\b"),
    ("orientation", rf"\b(?:lui|il|un|collega|ragazzo){_NEAR}{{0,24}} (?:sposa|vive con|convive con|nozze con) (?:il suo|suo) (?:ragazzo|compagno|fidanzato|marito)\b|\b(?:lei|la|una){_NEAR}{{0,24}} (?:sposa|vive con|convive con|nozze con) (?:la sua|sua) (?:ragazza|compagna|fidanzata|moglie)\b"),
    ("orientation", rf"(?:on|kolega|facet|chlopak|magazynier|kierowca|ochroniarz){_NEAR}{{0,24}} (?:slub z|mieszka z|zyje z) (?:swoim |jego )?(?:chlopakiem|partnerem|mezem|narzeczonym)|(?:ona|kolezanka|dziewczyna){_NEAR}{{0,24}} (?:slub z|mieszka z|zyje z|bierze slub ze) (?:swoja )?(?:dziewczyna|partnerka|zona|narzeczona)"),
    ("health", r"hat(?:'s| es) (?:\w+ )?(?:mit|am|an) (?:de[mnr] )?(?:herz\w*|rucken|knie|magen|nieren|bandscheibe\w*|kreislauf)|ha la schiena (?:a pezzi|bloccata|rotta)"),
    ("orientation", r"(?:zrobila?|made|had|did|a fait|ha fatto|hatte) (?:\w+ )?(?:son |sein |ihr |his |her )?coming[ -]out"),
    ("strike", r"odchodz\w+ od (?:pracy|tasmy|maszyn|stanowisk)"),
    ("person_alert", r"(?:sparit[oaie]|svanit[oaie]|non si trova piu) (?:\w+ ){0,4}(?:uomo|donna|ragazz[oa]|bambin[oa]|anzian[oa]|ospite|paziente|signor[ae]?|nonn[oa]|minore|alunn[oa])|cercatel[oaie]\b"),
    ("conduct", rf"{_LEAFLETS}[^.;!?\n]{{0,24}} {_PAY}|{_LEAFLETS} (?:under|sur|unter|sui|sotto|bajo|en|pod|za|on|in) (?:the |les |den |los |i |le )?(?:wipers?|windscreens?|windshields?|pare-brise|scheibenwischer\w*|parabrezza|parabrisas|wycieraczk\w+|tergicristall\w+)"),
    ("conduct", rf"(?:reunion|riunione|meeting|treffen|zebranie|versammlung) (?:de |di |der |des |von |of )?(?:trabajadores|empleados|lavoratori|dipendenti|workers|employees|mitarbeiter\w*|beschaftigten|pracownikow|salaries|employes)[^.;!?\n]{{0,40}} {_PAY}"),
    ("ethnicity", r"(?:(?:rumano|marroqui|boliviano|peruano|ecuatoriano|senegales|ucraniano|bulgaro|chino|argelino)a? (?:del turno|de noche|de la noche|de tarde|del almacen|del muelle)|(?:rumen[oa]|albanese|marocchin[oa]|ucrain[oa]|cinese|senegalese|nigerian[oa]|indian[oa]) (?:del turno|della notte|di notte|del magazzino|della squadra)"
     r"|(?:romanian|pole|bulgarian|ukrainian|albanian|nigerian|somali|pakistani|lithuanian|latvian|syrian|afghan|eritrean) (?:lad |girl |guy |woman |man )?(?:on (?:the )?(?:\w+ )?(?:shift|nights|lates)|from (?:nights|lates|packing|the warehouse|goods in))|(?:ukrainiec|ukrainka|rumun|rumunka|bialorusin|bialorusinka|gruzin|gruzinka|hindus|nepalczyk|kolumbijczyk|wietnamczyk|cygan) (?:z|ze) (?:nocn\w+|dzienn\w+|magazynu|brygady|pakowni|nocki|zmiany|kuchni))"),
    ("health", r"(?:mitarbeiter\w*|kolleg\w+|fahrer\w*|gast|bewohner\w*|schuler\w*|besucher\w*|patient\w*)[^.;!?\n]{0,30} (?:hat|hatte|bekam) (?:\w+ )?(?:einen )?(?:anfall|krampfanfall|schwacheanfall|zusammenbruch|asthmaanfall|panikattacke)|(?:mial|miala|dostal|dostala) (?:atak\w*|napad\w*) (?:padaczki|paniki|astmy|drgawek)"),
    ("union", r"(?:le|la|les|un|une) deleguee?s? (?:a|ont) (?:parle|demande|vu|appele|convoque|distribue|rencontre)\w*|(?:el|la|los|las) delegad[oa]s? (?:hablo|hablaron|pide|piden|quiere|quieren|vino|convoca)|(?:il|la|i|le) delegat[oaie] (?:ha|hanno) (?:parlato|chiesto|convocato|distribuito)"),
    ("person", r"(?:badge|ausweis|tarjeta|tessera|karta|identyfikator|carte) (?:no\.? |nr\.? |n° ?)?\d{3,7} (?:entered|left|swiped|logged|was used|used|um \d|entree?|sorti|entro|salio|entrat[ao]|uscit[ao]|weszl[ao]|wszedl|wysz\w+|odbi\w+|eingebucht|ausgebucht)"),
    ("party", r"(?:reform|tory|lib ?dem|ukip|sinn fein|plaid cymru) (?:party )?(?:card|membership|badge|rosette|leaflets?|poster|window bill)|(?:wahlt|wahlen|gewahlt) (?:die |den )?(?:union|linke|grunen|sozen|liberalen|freien wahler)|(?:carte|vote|votent|adherente?|militante?|encartee?|tracts?) (?:du |de la |des |au |le |la |chez |a |pour ){0,2}(?:rassemblement(?! d(?:es|u|e) )|reconquete|insoumis\w*|ecologistes|republicains|modem)"),
    ("party", r"(?:propaganda|pegatinas|folletos|papeletas|carnet?|carpa) de (?:los |las |el |la )?(?:verdes|populares|comunes|podemos|vox|sumar|ciudadanos|bildu|junts)|(?:czlon\w+|dzialacz\w*|ulotki|plakaty|legitymacj\w+|sympaty\w+|namiot|stoisko) (?:zielonych|lewicy|konfederacji|platformy obywatelskiej|ludowcow|trzeciej drogi|nowej nadziei|polski 2050|partii razem)"),
    ("party", r"(?:horizons|renaissance|reconquete|sumar|junts|azione|italia viva|volt|reform) (?:je crois|creo|credo|chyba|glaube ich|i think)|(?:creo que|credo|je crois) (?:es |era |de |di |que )?(?:de |di )?(?:sumar|vox|junts|azione|lega|horizons|renaissance)"),
    ("person_alert", r"(?:kind|madchen|junge) (?:ohne (?:begleitung|eltern|erwachsene\w*)|alleine? (?:an|am|im|in|vor|auf))|(?:fillette|garconnet|gamine?|enfant) (?:seule?|sans (?:adulte|parents))|(?:dziewczynka|chlopiec|dziecko) (?:sama?|samo|bez opieki)(?! w sobie)|(?:child|boy|girl|toddler) (?:on (?:his|her|its) own|by (?:him|her)self|unaccompanied|without an adult)"),
    ("union", r"ballot papers? for the branch|(?:branch|union) ballot|(?:seggi\w?|elezion[ei]|urna) (?:per |delle )?(?:le )?rappresentanze|spoleczn\w+ inspektor\w*"),
    ("strike", r"trabaja\w* a reglamento|working to rule|work-to-rule"),
    ("demonstration", r"sit-?downs? (?:on|in|outside|at|protest)(?! (?:the )?(?:restaurant|meal|dinner|lunch))|siedza na [^.;!?\n]{0,40}(?:transparent\w*|spiewaja|skanduja)"),
    ("party", r"(?:agent|organi[sz]er|canvass\w+|candidate|volunteer|teller)s? for (?:the )?(?:greens|lib dems|libdems|tories|labour|conservatives|reform|snp|plaid|republicans|democrats)|comitato (?:elettorale )?(?:di |della |del |dei )(?:azione|lega|forza italia|italia viva|fratelli d'italia|verdi|pd)"),
    ("orientation", rf"(?:partner|spouse|other half) is a (?:bloke|man|guy|fella|woman|girl)|partner (?:des|vom|von){_NEAR}{{1,20}} ist (?:ein |n )?(?:mann|kerl|typ)\b|(?:le conjoint|le compagnon) d{_NEAR}{{1,24}} est un (?:homme|mec)\b|la pareja d{_NEAR}{{1,24}} es (?:un hombre|un tio|una mujer|una chica)|il (?:compagno|partner) d{_NEAR}{{1,24}} e un (?:uomo|ragazzo)\b|partner \w+ to (?:facet|chlopak|mezczyzna)|partnerka \w+ to (?:kobieta|dziewczyna)"),
    (
        "ethnicity",
        r"travell?ers?'? (?:site|camp|family|families|encampment|children|kids)|travell?ers (?:are )?(?:back|here again|moved in|parked up|pitched up|set up(?: camp)?)|travell?ers (?:are |still |again |parked |camped |camping ){0,2}on (?:the |our )(?:(?:top|bottom|lower|upper|back|playing|sports|school|rear) )?(?:field|pitch|green|verge|car ?park|grounds?)(?! lines?)",
    ),
    ("health", r"diagnosis: (?:ill|sick|unwell|poorly|malade|souffrante?|enferm[oa]|malat[oa]|chor[ya]|injured|bless[ée]e?|herid[oa]|ferit[oa]|rann[ya])"),
    ("person_alert", r"circulat\w+ (?:a |the |his |her )?(?:photo|picture|description)[^\n]{0,60}(?:boy|girl|man|woman|child|lad|lady|teen\w*)\b|(?:refuse|deny) (?:entry|admission|access)[^\n]{0,40}(?:phone|call|ring|tell) (?:the )?(?:police|control|duty \w+|security|999|911)|mai (?:piu )?rientrat[oaie]|non (?:e |sono )?(?:ancora )?rientrat[oaie][^\n]{0,60}(?:carabinieri|polizia|questura|avvisat\w|chiamat\w)"),
    ("person_alert", r"vietat[oa] l'(?:ingresso|accesso|entrata) (?:al|alla|all'|a|per (?:il|la|l')) ?(?:tizio|tizia|uomo|donna|signor[ea]|ragazz[oa]|individuo|tipo|padre|madre|ex)|zakaz wst\w+ dla (?:faceta|mezczyzny|kobiety|pana|pani|typa|kolesia|goscia|chlopaka|dziewczyny|ojca|meza)|(?:plus|pas) le droit d'entrer|interdite?s? d'entree|(?:betreten|zutritt) (?:verboten|untersagt) fur (?:den|die) (?:mann|frau|typ\w*|vater|mutter)"),
    ("union", r"(?:minutes of the|the) branch(?:,| meeting| secretary| minutes| committee| motion)|motion (?:\w+ ){0,5}(?:was )?carried,? \d+ (?:to|votes)|(?:union )?dues (?:\w+ ){0,5}(?:payslips?|payroll|check-?off|deducted)|credito horario|horas sindicales|(?:volantin[oi]|comunicat[oi]|manifest[oi]|assemblea) dei delegati|delegati (?:sul|chiedono|convocano|dicono|vogliono)"),
    ("strike", r"(?:they|crews?|drivers|staff|the men|deckhands|we|lads) (?:all )?voted (?:it|for it|to (?:stop|walk|come out|go out|strike|down))|(?:belegschaft|mannschaft|schicht|kollegen) steht (?:geschlossen )?(?:draussen|draußen|vor dem tor|vorm tor|auf der strasse|auf der straße)|(?:los|las) del? (?:la |el )?\w{4,14} (?:se )?paran (?:veinticuatro|cuarenta|doce|\d+) horas|(?:todo el mundo|toda la plantilla) (?:en la puerta|parada|en la calle)"),
    ("demonstration", r"(?:bauern|trecker|traktoren|landwirte)[^.;!?\n]{0,40}(?:gegen |agrardiesel\w*|mercosur|subvention\w*)|(?:tracteurs|agriculteurs)[^.;!?\n]{0,40}(?:contre |mercosur|bloquent)|(?:tractores|agricultores|ganaderos)[^.;!?\n]{0,40}(?:contra |mercosur|tractorada)|(?:trattori|agricoltori)[^.;!?\n]{0,40}(?:contro |mercosur)|(?:ciagniki|traktory|rolnicy)[^.;!?\n]{0,40}(?:przeciw|mercosur|blokuja)"),
    ("party", r"(?:section|federation|permanence|antenne|cellule)(?: locale)? (?:du |de la |des |d')(?:ps|lr|rn|pcf|lfi|eelv|npa|ecologistes|verts|modem|parti \w+)|(?:ortsverband|ortsverein|kreisverband) (?:der |des |von )?\w+|(?:agrupacion|sede|circolo|sezione) (?:local |locale )?(?:del |de la |della |di |de )(?:pp|psoe|vox|pd|lega|m5s|podemos|sumar|rifondazione)"),
    ("ethnicity", rf"(?:sont|etaient|son|eran|sono|erano|sind|waren|are|were|to|sa) (?:\w+ )?(?:presque |quasi |quasiment |casi |prawie |fast |nearly |almost |mostly |all |alle |sami |tous |toutes |todos |todas |tutti |tutte ){{1,3}}(?:aus |from )?{_NATIONALS}"),
    ("health", r"fai(?:t|sait) (?:de l'|du |une |des crises d')(?:epilepsie|asthme|diabete|hypertension|depression|tension)|prende (?:l'|gli |le |i )?(?:insulina|anticoagulant\w+|antidepressiv\w+|psicofarmac\w+|cortison\w+|metadone)"),
    ("orientation", rf"\b(?:il|lui|un|l'){_NEAR}{{0,30}} (?:vive|convive|abita|sta) (?:con|col|con il|assieme al) (?:suo )?(?:marito|compagno|fidanzato)\b|\b(?:la|lei|una){_NEAR}{{0,30}} (?:vive|convive|abita|sta) con (?:la |la sua |sua )(?:moglie|compagna|fidanzata)\b"),
    ("person_alert", r"(?:male|female|man|woman|lad|lady|girl|boy|fan|visitor|customer|parent|tenant|ex-\w+)\b[^.;!?\n]{0,50}\b(?:is |was |now |has been )?(?:barred|excluded|banned|trespassed|red-carded) (?:from|till|until|for)"),
    ("person_alert", r"(?:do not|don't|dont|never) (?:admit|let (?:him|her|them) (?:in|on)|readmit)[^.;!?\n]{0,40}(?:keep (?:him|her|them) in sight|call (?:control|police|security|the police))|keep (?:him|her|them) in sight"),
    ("person_alert", r"(?:one|two) (?:short|missing) (?:at|on|after) the (?:head ?count|roll ?call)[^\n]{0,80}(?:boy|girl|pupil|child)|(?:fehlt|fehlte) (?:\w+ ){0,4}(?:junge|madchen|kind|schuler|schulerin|bewohner|bewohnerin|patient|patientin)\b|manque (?:\w+ ){0,3}(?:enfant|eleve|garcon|fille|resident|patient)\w*\b|falta (?:un|una) (?:nin[oa]|alumn[oa]|chic[oa]|residente|paciente)\b|manca (?:un|una) (?:bambin[oa]|alunn[oa]|ragazz[oa]|ospite|paziente)\b|brakuje (?:\w+ ){0,2}(?:dziecka|chlopca|dziewczynki|ucznia|uczennicy|pensjonariusza|pacjenta)"),
    ("person", r"(?:dob|d\.o\.b\.?|date of birth|geburtsdatum|geb\.(?: am)?|geboren am|nee? le|date de naissance|fecha de nacimiento|nacid[oa] el|nat[oa] il|data di nascita|ur\.|urodzon[ya]|data urodzenia)[: ]{1,3}\d{1,4}[./ -](?:\d{1,2}|[a-z]{3,10})[./ -]\d{2,4}"),
    ("person", r"(?:passport|reisepass|passeport|pasaporte|passaporto|paszport\w*|dni|pesel|personalausweis\w*|national insurance|ni number|ssn|social security|carte d'identite|carta d'identita|dowod osobisty)(?: (?:no|nr|number|nummer|num|numero|n)\b\.?)?[: ]{1,2}[a-z0-9]{0,4}\d{6,11}[a-z]?"),
    ("person", r"(?:employee|staff|personnel|payroll|badge|clock) (?:no|number|id|nr)\b\.?[: ]{0,2}\d{3,8}|(?:personalnummer|mitarbeiternummer|personal-nr\.?|matricule|numero de empleado|legajo|matricola|numer pracownika|nr pracownika)[: ]{1,2}\d{3,8}"),
    ("person", r"(?:lives?|living|resides?) at (?:no\.? ?)?\d{1,4}[a-z]? [a-z]{3,}|wohnt (?:in der |am |an der |im )[^.;!?\n]{2,24} \d{1,3}[a-z]?\b|habite (?:au )?\d{1,4}|vive en (?:la |el )?(?:calle|avenida|plaza)?[^.;!?\n]{2,24} \d{1,4}\b|(?:abita|vive) in (?:via|viale|piazza|corso)[^.;!?\n]{2,24} \d{1,4}\b|mieszka (?:przy|na) (?:ul\. |ulicy )?[^.;!?\n]{2,24} \d{1,4}\b"),
    ("person", r"(?:[0-9a-f]{2}[:-]){5}[0-9a-f]{2}[^.;!?\n]{0,40}\b(?:his|her|their|rep'?s?|driver'?s?|colleague'?s?|steward'?s?|employee'?s?)\b|\d{1,3}(?:\.\d{1,3}){3}[^.;!?\n]{0,40}\b(?:his|her|their|rep|steward|colleague|employee|driver)\b"),
)  # fmt: skip

EASTERN = (
    ("strike", r"(?:夜班|白班|早班|晚班|班组|全体|司机们?|工人们?|装卸工)[^，。；;\n]{0,6}(?:集体(?:离岗|走人|不干|停工)|撂挑子|停工走人|罢了工|都不干了)"),
    ("strike", r"(?<![ء-ي])(?:ال)?(?:وردية|عمال|طاقم|سائقو|سائقون) ?[ء-ي]{0,10} (?:تركت|تركوا|أوقفت|أوقفوا) (?:ال)?(?:عمل|آلات|خطوط|خط)(?![ء-ي])"),
    ("strike", r"(?<![ء-ي])(?:ال)?(?:سائقون|سائقين|عمال|عاملون|موظفون|ممرضون|معلمون|أطباء) (?:متوقفون|متوقفين|توقفوا|يتوقفون) عن (?:ال)?(?:عمل|تدريس)"),
    ("demonstration", r"(?<![ء-ي])(?:تجمع|وقفة|اعتصام|احتشاد) (?:أمام|قرب|عند|في) [ء-ي]{3,14}(?: [ء-ي]{3,14})? (?:ضد|رفضا|احتجاجا|للمطالبة|تنديدا)"),
    ("ethnicity", r"(?:كلهم|أغلبهم|معظمهم|جميعهم) (?:تقريبا )?(?:من )?(?:بنغلاديش|الهند|باكستان|نيبال|السودان|مصر|اليمن|إثيوبيا|الفلبين|سوريا|سريلانكا|أفغانستان|بنغال|هنود|أفارقة|سودانيون|مصريون|سوريون)"),
    ("faith", r"(?<![ء-ي])(?:ال)?(?:عمال|زملاء|موظفون|شباب|عاملات|ثلاثة|اثنان|بعض)(?![ء-ي])[^.،؛\n]{0,20}(?<![ء-ي])(?:يصلون|يصلي|تصلي|يصلين|يصومون|صائمون)(?![ء-ي])"),
    ("person_alert", r"(?:小女孩|小男孩|小孩|孩子|儿童)[^，。；;\n]{0,6}(?:没有?大人|没人陪|独自|一个人在|落单)"),
    ("orientation", r"(?:他|船长|司机|同事|厨师|保安|经理|老板|教练|医生)的?(?:对象|老公|伴侣|爱人)是(?:个)?男的|她的?(?:对象|老婆|伴侣|爱人)是(?:个)?女的"),
    ("party", r"(?<![ء-ي])(?:مرشح|مرشحة|مرشحون|مترشح|مترشحة) (?:على|عن|في|ضمن) (?:قائمة|لائحة|حزب)"),
    ("person_alert", r"(?:清点|点名|点人数)[^。；;\n]{0,16}少了(?:一|两|1|2)?(?:个|名|位)|(?:男孩|女孩|孩子|小孩|老人|学生|同学|住户|病人|患者|儿童|幼儿)[^。；;\n]{0,40}(?:还没找到|没找着|找不到|不见了|走丢|走失|失踪)"),
    ("person_alert", r"(?<![ء-ي])(?:و|ف)?(?:ال)?(?:طفل(?:ة)?|رضيع(?:ة)?|فتاة|صبي|ولد|بنت|تلميذ(?:ة)?|طالب(?:ة)?|سيدة|رجل|مسن(?:ة)?|امرأة)(?![ء-ي])[^.؛\n]{0,24}(?<![ء-ي])(?:خطف(?:ت)?|اختطف(?:ت)?|اختفى|اختفت|فقد(?:ت)?|ضاع(?:ت)?|تاه(?:ت)?)(?![ء-ي])"),
    ("orientation", r"(?:مزدوج|ثنائي)(?:ة|و|ي)? (?:ال)?(?:ميول|ميل)(?: (?:ال)?جنسي(?:ة)?)?"),
    ("ethnicity", r"(?<![ء-ي])(?:عائلة|عائلات|امرأة|رجل|أطفال|شباب|نساء|جماعة|ناس|خيم(?:ة)?|مخيم|بنت|ولد|اثنان|أسرة) (?:من )?(?:ال)?نور(?![ء-ي])"),
    ("person", r"(?:工号|身份证号?|护照号?|护照)[:：是]?\s?[A-Z]?\d{4,18}|出生(?:日期|于|年月)?[:：]?\s?\d{4}[年./-]\d{1,2}|住在?[\u4e00-\u9fff]{2,10}\d{1,4}号"),
    ("person", r"(?:رقم الموظف|الرقم الوظيفي|رقم الجواز|رقم الهوية)[: ]{1,2}\d{4,12}|(?:تاريخ الميلاد|مواليد)[: ]{1,2}\d{1,4}[/.-]\d{1,2}|(?<![ء-ي])(?:ي|ت)سكن في (?:شارع|حي) [ء-ي]{2,12}(?: [ء-ي]{2,12})?[ ،]{1,2}(?:رقم )?\d{1,4}"),
)  # fmt: skip

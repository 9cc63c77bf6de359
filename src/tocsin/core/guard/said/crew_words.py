# SPDX-License-Identifier: AGPL-3.0-or-later
"""Who works together and stops, who gathers and blocks, who does not come home, as readable data in six languages.

Each row is of whom (a word by itself), and one or two patterns of what is said in the same sentence. Folded: no case, no accents.
"""

from __future__ import annotations

_EN = "(?:drivers|loaders|handlers|crews?|staff|porters|pickers|packers|nurses|doctors|medics|teachers|cleaners|guards|pilots|dockers|couriers|posties|postmen|conductors|stewards|workforce|operators|binmen|cooks|caterers|fitters|welders|miners|drivers'|controllers|shift|lads|firefighters|lecturers|carers|lab techs|team|teams)"
_FR = "(?:conducteurs|conductrices|chauffeurs|agents|salaries|employes|personnels?|eboueurs|caristes|aiguilleurs|aides-soignantes|infirmiere?s|enseignants|professeurs|controleurs|pilotes|hotesses|stewards|dockers|postiers|facteurs|livreurs|routiers|ouvriers|ouvrieres|equipes?|cheminots|magasiniers|surveillants|internes|medecins|soignants|manutentionnaires|bagagistes|techniciens|mecaniciens|cuisiniers|caissieres|vigiles|ambulanciers|machinistes|ripeurs|preparateurs|conducteur)"
_DE = "(?:fahrer(?:innen)?|lokfuhrer(?:innen)?|lageristen|pfleger(?:innen)?|pflegekrafte|arzte|lehrer|lehrkrafte|erzieher(?:innen)?|piloten|flugbegleiter(?:innen)?|(?:flug)?lotsen|kassierer(?:innen)?|packer|monteure|belegschaft|beschaftigten?|mitarbeiter(?:innen)?|personal|schicht|fruhschicht|spatschicht|nachtschicht|mullwerker|mullfahrer|zusteller|busfahrer(?:innen)?|trucker|hafenarbeiter|reinigungskrafte|kollegen|kontrolleure|vorfeldleute|\\w{3,}(?:leute|isten|fahrer|fuhrer|arbeiter|kolonne|monteure|techniker)|staplerfahrer|rangierer|zugbegleiter|koche|stewards|verlader|belader)"
_ES = "(?:conductor[ae]s|choferes|maquinistas|celador[ae]s|estibadores|enfermer[ao]s|medicos|docentes|maestr[oa]s|profesor[ae]s|controladores|pilotos|tripulantes|auxiliares|limpiador[ae]s|barrenderos|basureros|carter[oa]s|repartidor[ae]s|camioneros|taxistas|trabajador[ae]s|emplead[oa]s|operari[oa]s|mozos|personal|plantilla|cajer[oa]s|vigilantes|bomberos|mineros|jornaler[oa]s|cociner[oa]s|camarer[oa]s|revisores|interinos|gruistas|tecnicos|cuidador[ae]s)"
_IT = "(?:autisti|macchinisti|corrieri|facchini|magazzinier[ie]|infermier[ie]|medici|insegnanti|docenti|controllori|piloti|hostess|assistenti|portuali|operai|lavorator[ie]|lavoratrici|dipendenti|addett[ie]|personale|camionisti|tassisti|netturbini|postin[ie]|rider|cassier[ei]|bidell[ie]|ferrovieri|tranvieri|braccianti|educatrici|maestre|mulettisti|tecnici|capitreno|cuoch[ei]|grui?sti|equipaggi)"
_PL = "(?:kierowc\\w+|maszynis\\w+|kurierz?\\w*|pielegniar\\w+|lekarz\\w*|nauczyciel\\w*|kontrolerz?\\w*|pilo[tc]\\w*|magazynier\\w*|pracowni\\w+|zalog\\w+|gornic\\w+|listonosz\\w*|smieciarz\\w*|sprzatacz\\w+|motornicz\\w+|kolejarz\\w*|ratowni\\w+|kasjer\\w+|doker\\w*|celni\\w+|taksowkarz\\w*|przewozni\\w+|stoczniowc\\w+|salow\\w+|opiekun\\w+|operatorz\\w*|konduktorz?\\w*|spawacz\\w*|kuchar\\w+|dzwigow\\w+)"

# What they leave undone, and what they want.
CREWS = {
    "en": (
        _EN,
        r"(?:(?:would not|will not|won't|wont|refus\w+ to|are not going to|not (?:going to )?) ?(?:be (?:out|in)|turn (?:out|up|in)|come (?:out|in)|load|unload|drive|sail|work|cross|clock|handle|lift|touch|take|go|start|do)|(?:put|laid|lay|down|downed|dropped) (?:their |the )?(?:tools|pens|brooms|scanners)|out|stopp\w+ (?:work|loading|driving|picking)|stop(?:page)?|sat (?:down|in)|stood down|withdr\w+|walk\w*|no overtime|stay\w* (?:away|home|put)|balloting|vot(?:e|ed|ing)|days? of action|hours? of action)",
        r"(?:over hours|over (?:the )?(?:new |holiday |night )?(?:pay|wages?|rotas?|rosters?|conditions|bonus\w*|jobs|cuts|contracts?|pensions?|shifts?|overtime|staffing|outsourcing|sackings?|redundanc\w+)|until (?:the |they |a )?(?:\w+ )?(?:bonus|pay|rota|demands?|talks|contract|rise|offer|deal|management|get|are paid|is sorted|is paid)|unless (?:the |they |a |their )?(?:\w+ ){0,3}(?:scrapped|paid|dropped|settled|withdrawn|reversed|binned|honou?red)|for (?:more|better|higher|fair) (?:pay|wages|conditions|staffing)|in protest|to force|against (?:the )?(?:new )?(?:rotas?|rosters?|cuts|contracts?|closure|outsourcing|sackings?)|to come out|on action|whether to|days? of action|hours? of action|their tools|overtime until)",
    ),
    "fr": (
        _FR,
        r"(?:(?:ont |a |avaient )?(?:cess\w+|arret\w+|pos\w+|stopp\w+|suspend\w+|interromp\w+|quitt\w+|laiss\w+|abandonn\w+) (?:le |la |leurs? |les )?(?:travail|postes?|service|outils?|balais|cles|chariots?|blouses?|conduite|camions?|rames?)|refus\w+ de|ne (?:repren\w+|rouler\w*|charger\w*|partir\w*|prendr\w*|roul\w+|charg\w+)|se retir\w+|dehors|pas presentes?|s['’]est presente|absents?|en pause|croisent|debout|bloqu\w+)",
        r"(?:contre (?:les |la |le |leurs? |l['’])?(?:nouveaux? |nouvelles? )?(?:plannings?|cadences|licenciements?|fermeture|reforme|suppressions?|externalisation|direction|horaires|roulements?|sous-effectif|precarite|baisse)|(?:reclam|exig|revendiqu|demand)\w+ (?:des |une |les |leurs? |la )?(?:embauches?|augmentations?|primes?|hausse|effectifs|salaires|revalorisation|moyens|titularisation)|pour (?:les |des |leurs? |une )?(?:salaires?|embauches?|primes?|effectifs|augmentations?|postes|retraites?|revalorisation)|qu['’]apres (?:la |une |les )?(?:prime|negociation\w*|hausse|augmentation)|tant que|(?:de )?\d{1,2} ?h(?:eures)?(?: ?\d\d)? a \d{1,2} ?h)",
    ),
    "de": (
        _DE,
        r"(?:lass\w+|liess\w+|legen|weigern|verweiger\w+|bleib\w+|blieb\w+|geh\w+|komm\w+|treten|tritt|stell\w+|steh\w+|hor\w+|fahren|laden|packen|rucken|machen|setzen|melden|erschein\w+|streich\w+)",
        r"(?:(?:bis|solange|ehe|bevor) (?:\w+ ){0,4}(?:zulage|lohn|lohne|geld|tarif\w*|pramie|uberstunden|dienstplan|vertrag|gehalt|forderung\w*|angebot)|gegen (?:den |die |das )?(?:neuen? |geplanten? )?(?:dienstplan\w*|schichtplan\w*|kurzungen|entlassungen|sparplan\w*|personalmangel|personalnot|unterbesetzung|schliessung|lohnkurzung|uberlastung|auslagerung|stellenabbau|arbeitszeiten|bedingungen)|fur (?:mehr|hohere[ns]?|bessere[ns]?) (?:lohn|lohne|gehalt|geld|bezahlung|personal|bedingungen|arbeitsbedingungen)|(?:wollen|fordern|verlangen) (?:\w+ )?(?:mehr|hohere\w*|bessere\w*) (?:lohn|gehalt|geld|bezahlung|personal)|wegen (?:des|der|dem) (?:neuen )?(?:dienstplan\w*|schichtplan\w*|lohn\w*|gehalt\w*|tarif\w*)|aus protest|um (?:mehr |hohere )?(?:lohn|geld|druck))",
    ),
    "es": (
        _ES,
        r"(?:par(?:an|aran|aron|ados|adas|o)|cruz\w+ los brazos|se plant\w+|dej\w+ (?:de trabajar|los carros|las herramientas|el servicio|el trabajo|sus puestos|la carga)|se nieg\w+ a|no (?:cargan|cargaran|trabaj\w+|saldran|salen|conduc\w+|descarg\w+|arranc\w+|recog\w+)|abandon\w+|secund\w+|ausent\w+|encerrad[oa]s|no hacen|nadie)",
        r"(?:(?:por|contra) (?:el |la |los |las |sus )?(?:nuevos? |nuevas? )?(?:salarios?|sueldos?|convenio|turnos|plus|despidos?|horarios?|condiciones|contratos?|recortes|externalizacion|cierre|cuadrantes?|ere|precariedad|falta de (?:personal|plantilla))|(?:para |y )?(?:exig\w+|reclam\w+|reivindic\w+|piden|pedir) (?:un |una |el |la |los |las |mas |mejor(?:es|as)? )?(?:salario|sueldos?|convenio|turnos|plus|mejoras?|subida|horarios|condiciones|contrato|plantilla|personal|refuerzos?|pagas?|descansos?)|hasta que (?:les |no )?(?:pag\w+|firm\w+|neg\w+|readmit\w+)|en protesta|como protesta|de \d{1,2}(?:[:.]\d\d)? a \d{1,2}\b(?! minutos)|indefinid\w+)",
    ),
    "it": (
        _IT,
        r"(?:si ferm\w+|ferm[ie]|incroc\w+|si asten\w+|abbandon\w+|non (?:caric\w+|part\w+|guid\w+|lavor\w+|prend\w+|scaric\w+|esc\w+|fann\w+|conseg\w+)|blocc\w+|si rifiut\w+|lascia\w+|sospend\w+|a braccia|disert\w+)",
        r"(?:(?:contro|per) (?:il |i |gli |le |la |l['’]|un |nuovi |nuovo |dei )?(?:nuov[oi] )?(?:turn[oi]|contratto|salari\w*|stipend\w*|paga|licenziament\w+|orari\w*|straordinar\w+|premi\w*|organico|aument\w+|tagl\w+|condizioni|chiusura|esternalizzazion\w+|rinnovo|arretrat\w+|ritmi)|per protesta|in protesta|finche|(?:chied|vogli|pretend|rivendic)\w+ (?:il |i |un |gli |l['’])?(?:rinnovo|aument\w+|contratto|assunzioni|salari\w*|premi\w*|arretrat\w+|sicurezza))",
    ),
    "pl": (
        _PL,
        r"(?:nie (?:wyjad\w+|wyjecha\w+|jezdz\w+|rozladuj\w+|zaladuj\w+|przyjd\w+|przyszl\w+|pracuj\w+|wsiad\w+|podejm\w+|podjel\w+|rusz\w+|laduj\w+|wejd\w+|stawi\w+)|odchodz\w+|odesz\w+|stan\w+|zatrzyma\w+|odstawi\w+|porzuc\w+|przeryw\w+|przerwa\w+|wstrzym\w+|bior\w+|wzie\w+|masowo|siedz\w+|odmawia\w+|odmowi\w+|zeszl\w+)",
        r"(?:(?:dopoki|az|poki|dopóki) (?:nie )?(?:\w+ ){0,3}(?:podwyz\w+|plac(?:e|y|a|om)?\b|premi\w+|grafik\w*|umow\w+|zaplac\w+|dosta\w+|podpis\w+|wynagrodz\w+)|(?:chc\w+|zadaj\w+|domaga\w+ sie|walcz\w+ o) (?:\w+ )?(?:podwyz\w+|plac(?:e|y|a)?\b|premi\w+|etat\w*|wyzsz\w+|lepsz\w+|umow\w+|wynagrodz\w+)|przeciw\w* (?:\w+ )?(?:grafik\w*|zwolnieni\w+|cieci\w+|likwidacji|nadgodzin\w+|warunk\w+|zarzad\w+)|w protescie|na znak protestu|o (?:podwyz\w+|place|wyzsze|lepsze))",
    ),
}  # fmt: skip


# What only those who are in dispute with whoever pays them ask for.
DEMANDS = {
    "en": r"(?:demand\w*\s(?:\w+\s){0,3}(?:pay|wages?|rise|bonus|money|contracts?|rotas?|breaks|staffing)|withdr\w+\s(?:their\s)?labour|(?:pay|labour|industrial|rota|ongoing)\sdispute|during\s\w+(?:['’]s)?\sdispute|answers?\son\s(?:wages|pay)|unpaid\swages|sit-?in\sover|over\s(?:sick\s)?pay\b|(?:until|unless|till)\s(?:\w+\s){0,4}(?:negotiat\w+|talks|offer|bargain\w*|settle\w*)\b|holding\sout\sfor|threaten\w*\sto\s(?:walk|strike|down|stop))",
    "fr": r"(?:(?:exig|reclam|revendiqu)\w+\s(?:des\s|une\s|les\s|leurs?\s|la\s)?(?:heures|salaires?|primes?|embauches?|hausse|augmentations?|effectifs|moyens|revalorisation|conges|pauses|titularisation)|(?:vote|votent|votes|ont\svote)\s(?:l['’]arret|la\sgreve|le\sdebrayage)|jusqu['’]a\s(?:[\w'’]+\s){0,3}?(?:[ld]['’])?(?:negociation\w*|accord|discussions?)\b|obtenir\s(?:leur|une|des|la)\s(?:treizieme\smois|primes?|augmentations?|hausse)|reclam\w+\sdes\s(?:bras|renforts|collegues|postes)|pose\w*\s(?:leurs|les)\s(?:balais|outils|blouses|cles)\sjusqu)",
    "de": r"(?:(?:fordern|verlangen|wollen)\s(?:\w+\s)?(?:mehr|hohere\w*|bessere\w*|endlich)\s(?:lohn|gehalt|geld|bezahlung|personal|urlaub|pausen)|weil\s(?:der|das|die|ihr)\s(?:lohn|gehalt|zulage|zuschlage?)\s(?:fehl\w+|ausbleib\w+)|(?:gehen|gingen|fahren)\sgeschlossen\s(?:heim|nach\shause)|bis\s(?:\w+\s){0,3}verhandel\w+|streit\sum\s(?:zuschlage|lohn|lohne|zulagen|arbeitszeit\w*|dienstplan\w*)|erst\s(?:geld|lohn)\ssehen)",
    "es": r"(?:(?:exig|reclam|reivindic)\w+\s(?:un\s|una\s|el\s|la\s|los\s|las\s|mas\s|mejor\w*\s)?(?:salario|sueldos?|convenio|turnos|plus|mejoras?|subida|horarios|condiciones|contrato|plantilla|pagas?|descansos?|atrasos)|paraliz\w+\sla\s(?:linea|produccion|planta)|hasta\sque\s(?:\w+\s){0,4}(?:negoci\w+|acuerd\w+|dialog\w+)|(?:quier|pid)\w+\s(?:su|el)\s(?:convenio|aumento))",
    "it": r"(?:(?:chied|pretend|rivendic|reclam)\w+\s(?:il\s|i\s|un\s|gli\s|l['’]|le\s)?(?:rinnovo|aument\w+|assunzioni|salari\w*|stipend\w+|arretrat\w+|riposi)|finche\s(?:\w+\s){0,3}(?:tratt[ai]\w*|negozi\w+|accord\w+)|(?:vogli\w+|attend\w+)\s(?:gli\s|il\s|i\s)?(?:arretrati|rinnovo|aument\w+)|(?:giu|ferm[ie])\s(?:\w+\s){0,3}per\sil\s(?:premio|contratto|rinnovo))",
    "pl": r"(?:(?:zadaj\w*|domaga\w+\ssie|chc\w+)\s(?:\w+\s)?(?:podwyz\w+|plac\b|premi\w+|wyzszych|lepszych\splac|etatow|zaleglych|wyplat\w*)|(?:az|dopoki)\s(?:\w+\s){0,4}(?:rozmow\w+|negocjacj\w+|porozumieni\w+)|rozmow\w+\so\s(?:plac\w+|podwyz\w+|stawk\w+)|w\ssprawie\s(?:stawek|plac\b|podwyz\w+|premii))",
}  # fmt: skip

CROWDS = {
    "en": (
        "(?:tenants|residents|parents|mums|mothers|dads|students|pupils|farmers|neighbours|locals|folk|people|campaigners|pensioners|villagers|traders|cyclists|crowd|youths|families|carers|somebody|someone|truckers|cabbies|drivers|growers|fishermen)",
        r"(?:march\w*\s(?:on|to|through|past|down)\s(?:the\s|our\s)?(?:\w+\s){0,2}(?:offices?|hall|council|ministry|parliament|embassy|court|headquarters|gates?)|sat\s(?:down\s)?in\s(?:the\s)?(?:road|street)|sat\sdown\sin\s(?:the\s)?(?:doorway|lobby|foyer|front)|chant\w*\s(?:\w+\s){0,4}(?:hall|council|offices?|court|embassy|gates?|ministry|slogans)|glued\s(?:him|her|them)sel\w+|chained\s(?:him|her|them)sel\w+"
        r"|lying\s(?:down\s)?in\s(?:the\s)?road|block\w*\s(?:\w+\s){0,4}(?:until\s(?:they|the\scouncil)|in\sprotest|demanding|to\sdemand|to\ssave|over\s(?:the|plans|cuts|fuel|rent))|ring(?:ed|ing)\s(?:the\s)?(?:depot|plant|gates?|site|store|offices?)|stag\w+\s(?:a\s)?(?:sit-?down|die-?in|blockade|picket)|to\smake\sa\spoint|linking\sarms|shouting\sslogans|occup(?:y|ied|ying)\s(?:the\s)?(?:\w+\s)?(?:offices?|foyer|lobby|lecture\w*|vice-chancellor\w*)|demanding\s(?:an?\s|the\s|more\s|better\s)?\w+|angry\s(?:about|over))",
    ),
    "fr": (
        "(?:riverains|habitants|parents|lyceens|etudiants|agriculteurs|viticulteurs|retraites|commercants|locataires|citoyens|personnes|mecontents|opposants|eleves|motards|soignants|familles|tracteurs|eleveurs|forains|pecheurs|artisans|chasseurs|defile|cortege|cultivateurs|taxis)",
        r"(?:(?:barr|bloqu|occup|envahi|encercl|assieg|mur)(?:ent|e|es|ee|s|ant)?\s(?:[\w'’]+\s){0,3}?(?:[ld]['’])?(?:rue|route|pont|rond-point|prefecture|mairie|grille|entree|portail|voie|peage|boulevard|avenue|amphi|hall|quai|depot|rectorat|faculte|passage)|fo?nt\sbarrage|scand\w+|brandi\w+\s|s['’]enchain\w+|se\ssont\s(?:assis|enchaines|couches)|assis\s(?:devant\s(?:la\s|le\s|l['’])?(?:grille|mairie|prefecture|portail|entree|rectorat|tribunal)|sur\sla\s(?:chaussee|route|voie))|devers\w+\s(?:du|leur|des)|en\scolere|mecontents|fumier|pneus\s(?:brul|en\sfeu)\w*)",
    ),
    "de": (
        "(?:anwohner|mutter|vater|eltern|schuler|schulerinnen|studierende|studenten|bauern|landwirte|rentner|mieter|burger|leute|menschen|jugendliche|personen|winzer|fischer|nachbarn|radfahrer|taxifahrer|handler|imker)",
        r"(?:(?:blockier|besetz|versperr|belager|umzingel)\w+|skandier\w+|zieh\w+\s(?:\w+\s){0,3}(?:vor|zum|zur|vors|vor\sdas)\s(?:\w+\s){0,2}(?:rathaus|ministerium|zentrale|landtag|amt|werkstor|botschaft)|kipp\w+\s(?:mist|gulle|milch)|kett\w+\ssich|kleb\w+\ssich|(?:sitzen|setz\w+)\s(?:\w+\s){0,3}(?:auf\s(?:der|die)\s(?:strasse|fahrbahn)|dem\szebrastreifen|vor\sdem\stor)|sperren\s[^.]{0,40}(?:wollen|fordern|verlangen|protest)|mit\s(?:trillerpfeifen|protestschildern)|machen\sihrem\sarger|wutend\w*|emport\w*)",
    ),
    "es": (
        "(?:vecinos|vecinas|padres|madres|estudiantes|alumnos|agricultores|ganaderos|jubilados|pensionistas|inquilinos|comerciantes|ciudadanos|personas|gente|taxistas|camioneros|pescadores|familias|encapuchados|grupo|decenas|centenar|afectados|hortelanos|mariscadoras)",
        r"(?:(?:cort|bloque|ocup|rode)(?:an|aron|ado|ando|aran)\s(?:\w+\s){0,3}?(?:calle|carretera|puente|rotonda|entrada|acceso|puerta|autovia|avenida|facultad|sede|plaza|via)|core\w+\s(?:consignas|lemas|contra)|quem\w+\s(?:contenedores|neumaticos|ruedas)|se\sencaden\w+|(?:sentad[oa]s?|se\ssientan)\s(?:en\s(?:la\s(?:calle|carretera|calzada|via|rotonda|puerta)|medio|el\spaso)|(?:delante|frente|ante)\s(?:de\s|a\s|al\s)?(?:la\s|el\s)?(?:sede|ayuntamiento|consejeria|ministerio|delegacion|puerta|juzgado))|con\s(?:cacerolas|silbatos)|indignad\w+|clam\w+\s(?:por|contra)|desfil\w+\s(?:hasta|contra|ante)|exig\w+\s)",
    ),
    "it": (
        "(?:residenti|genitori|studenti|alunni|agricoltori|allevatori|pensionati|inquilini|commercianti|cittadini|persone|abitanti|pescatori|tassisti|camionisti|famiglie|mamme|sfollati|ambulanti|trattori|gruppo|trentina|decina|comitato)",
        r"(?:(?:blocc|occup|presidi|assedi|invad)(?:a|ano|ono|ato|ando|eranno)\s(?:\w+\s){0,3}?(?:l['’]|dell['’])?(?:strada|via|ponte|rotonda|ingresso|cancell\w+|accesso|casello|piazza|facolta|binari|sede|aula|provinciale|statale)|sfil\w+\s(?:verso|fino|sotto|contro|davanti)|scand\w+|incaten\w+|sedut[ie]\s(?:in\smezzo\sall[ao]\s(?:strada|via|carreggiata|rotonda|incrocio)|davanti\sa[il]l?['’]?\s?(?:cancell|municip|prefett|comune|ingress|prefet|portone)|sulla\s(?:strada|carreggiata)|sulle\sstrisce)|con\s(?:fischietti|pentole)|inferocit\w+|arrabbiat\w+|a\sgran\svoce)",
    ),
    "pl": (
        "(?:mieszkanc\\w+|matki|ojcowie|rodzic\\w+|uczni\\w+|student\\w+|rolni\\w+|emeryc\\w*|emerytow|lokator\\w+|kupc\\w+|obywatel\\w+|osob|osoby|ludzie|ktos|sadowni\\w+|hodowc\\w+|taksowkarz\\w*|rybac\\w+|rybakow|przewozni\\w+|plantator\\w+|ciagniki|traktory)",
        r"(?:(?:blokad\w+|zablokow\w+|blokuj\w+|okupuj\w+|zajel\w+|zastawi\w+)\s(?:\w+\s){0,3}?(?:drog\w+|ulic\w+|rond\w+|most\w*|wjazd\w*|bram\w+|tory|torow|skrzyzowani\w+|plac\w*|przejazd\w*|urzad\w*|przejsci\w+)|skandow\w*|skanduj\w*|maszeruj\w*|wysyp\w+\s(?:zboze|gnoj|ziemniaki|jablka|obornik)|przykuwa\w*|przykul\w*|przykleil\w*|siedza\sna\s(?:jezdni|torach|ulicy|przejsciu|pasach)|z\s(?:gwizdkami|taczkami)|ida\s(?:pod|na)\s(?:urzad|ratusz|sejm|ministerstwo|kuratorium)|wsciekl\w+|oburzen\w+)",
    ),
}  # fmt: skip

MISSED = {
    "en": (
        "(?:resident|patient|pupil|pupils|lad|girl|boy|child|kid|toddler|grandad|grandma|gran|nan|lady|gentleman|gent|hiker|walker|climber|prisoner|inmate|teen|teenager|daughter|son|student|woman|man|male|female|pensioner|youngster|angler|kayaker|adult|runaway)",
        r"(?:(?:not|never|hasn't|hasnt|did\snot|didn't|didnt)\s(?:been\s|yet\s)?(?:back\sby|back\sfrom|returned\b(?!\s(?:the|a|an|his|her|their|my|to\sthe\sstore))|come\s(?:home|back)|seen\ssince|turned\sup|accounted)|unaccounted\sfor|slipped\sout|wandered\s(?:off|out|away)|lost\s(?:his|her|their)\s(?:mum|mummy|mother|dad|parents|family|carer|way\shome)|abscond\w*|overdue\ssince|taken\sfrom\s(?:the\s)?(?:play\w*|school|nursery|pram|ward)|snatched\sfrom|led\saway\sby|escaped\s(?:from\s)?(?:custody|court|prison|remand|hospital)|escaped\s(?:remand\s)?prisoner|on\sthe\srun|(?:is|are|and)\sstill\snot\shome(?!\sscreen)|on\s(?:his|her)\sown\b[^.]{0,40}(?:no\sparents?|crying)|crying\b[^.]{0,40}no\s(?:parents?|adult)|treat\sas\smissing|walked\s(?:off|out\sof)\s(?:the\s)?(?:ward|unit|home)|vulnerable\sadult)",
    ),
    "fr": (
        "(?:pensionnaire|residente?|patiente?|eleve|garcon|fille|fillette|enfant|gamine?|adolescente?|homme|femme|randonneur|randonneuse|detenu|mamie|papi|dame|vieillard|etudiante?|fils|collegien|collegienne|lyceen|lyceenne|interne|mineure?|nageur|octogenaire|nonagenaire)",
        r"(?:(?:n['’]est|n['’]a|n['’]ont|ne\ssont)\s(?:toujours\s)?(?:pas|jamais)\s(?:rentre|revenu|regagne|reparu|reapparu|donne\s(?:signe|de\snouvelles))\w*|sortie?\ssans\sprevenir|partie?\ssans\s(?:autorisation|prevenir|rien\sdire)|sans\snouvelles|(?:cherche|perdu|reclame)\s(?:sa|ses|son)\s(?:maman|mere|parents|papa|pere)|s['’]est\s(?:echappe|sauve)\w*|manque\sa\sl['’]appel|a\sdisparu\s(?:depuis|hier|ce\s|apres|avec\sson|avec\sses|de\sl['’]|du\sservice)|ne\s(?:le|la)\strouve\spas|seule?\b[^.]{0,30}(?:pleure|sans\sparents)|pleure\b[^.]{0,40}sans\s(?:parents|adulte)|egaree?\b|a\squitte\s(?:l['’]unite|le\sservice|l['’]etablissement)|en\sfugue|a\sfugue|la\sfugue|enleve\w*\spar|emmene\w*\spar\sun|vue?\spour\sla\sderniere\sfois|en\scavale|s['’]est\s(?:evade|enfui)\w*)",
    ),
    "de": (
        "(?:bewohner|bewohnerin|patient|patientin|schuler|schulerin|junge|madchen|kind|opa|oma|rentner|rentnerin|wanderer|haftling|gefangener|jugendliche\\w?|frau|mann|dame|herr|senior|seniorin|tochter|sohn|internatsschuler|internatsschulerin|bub|jahrige|jahriger|tourengeher|schwimmer)",
        r"(?:nicht\s(?:mehr\s)?(?:zuruckgekehrt|zuruckgekommen|zuruck\b|heimgekehrt|heimgekommen|nach\shause\sgekommen|wieder\saufgetaucht|aufgetaucht|wiedergekommen)|(?:weg|davon|fort)gelaufen|fehlt\s(?:seit|beim\s(?:essen|abendessen|fruhstuck|mittagessen|appell))|abgehauen|ausgebuxt|sucht\s(?:seine|ihre|die)\s(?:mama|mutter|eltern)|(?:mama|mutter|eltern)\sverloren|uberfallig|aus\s(?:der\shaft|dem\sgefangnis)|entwichen|entfuhrt|zuletzt\sgesehen|spurlos|irrt\s(?:\w+\s){0,3}umher|nicht\s(?:erreichbar|auffindbar|zu\sfinden)\b[^.]{0,40}(?:sorge|eltern|angehorige|familie|polizei)|seit\s(?:\w+\s){1,3}weg\b[^.]{0,40}(?:dement|demenz|polizei|such\w+|angehorige|familie)|weint\w*\b[^.]{0,40}(?:allein|keine\seltern)|allein\b[^.]{0,30}wein\w+|(?:angehorige|eltern|familie)\s(?:suchen|sucht|in\ssorge)|seit\s(?:\w+\s){1,3}abgangig)",
    ),
    "es": (
        "(?:residente|paciente|alumn[oa]|nin[oa]|chic[oa]|chaval|abuel[oa]|ancian[oa]|menor|senderista|montaner[oa]|pres[oa]|intern[oa]|usuari[oa]|hombre|mujer|senora?|hij[oa]|madre|padre|adolescente|excursionista|banista|yay[oa])",
        r"(?:no\s(?:ha\s|han\s)?(?:vuelto|regresado|aparecid\w+|volvio|regreso|aparece\b|llego\sa\scasa|llegado\sa\scasa)|se\s(?:ha\s)?(?:escap\w+|fug(?:o|ado|ada)\b|perdi(?:o|do)\s(?:en|de)|extravi\w+)|sin\s(?:noticias|rastro)|falta(?:n)?\s(?:un|una|el|la)\s(?:residente|pacient\w|intern[oa]|usuari[oa]|alumn[oa]|nin[oa]|abuel[oa]|ancian[oa])|salio\ssin\savisar|(?:busca|llama)\s(?:a\s)?(?:su|sus)\s(?:mama|madre|padres)|ha\sperdido\sa\s(?:su|sus)|en\sparadero\sdesconocido|se\sl[oa]\sllevo|vist[oa]\spor\sultima\svez|anda\sperdid[oa]|desorientad[oa]\b[^.]{0,40}(?:no\srecuerda|no\ssabe\s(?:su|donde)|sol[oa]\b|deambul)|no\sl[oa]\s(?:encontramos|encuentran)|sol[oa]\sllorando|no\saparecen?\s(?:los|sus|la)\s(?:padres|madre))",
    ),
    "it": (
        "(?:ospite|paziente|alunn[oa]|bambin[oa]|bimb[oa]|ragazz[oa]|nonn[oa]|anzian[oa]|minore|escursionista|detenut[oa]|uomo|donna|signor[ea]?|figli[oa]|madre|padre|studente|studentessa|adolescente|degente|fungaiolo|convittore|convittrice)",
        r"(?:non\s(?:e\s|ha\s)?(?:piu\s|ancora\s)?(?:rientrat\w+|tornat\w+|ricompars\w+|fatto\sritorno|dato\snotizie)|si\se\s(?:allontanat\w+|smarrit\w+|pers[oa]\s(?:nel|al|in|tra))|manca\s(?:all['’]appello|(?:un|una|il|la)\s(?:ospite|degente|paziente|bambin[oa]|alunn[oa]|anzian[oa]))|senza\s(?:notizie|lasciare\straccia)|(?:e\s)?scappat[oa]\s(?:di\scasa|dal|dalla)|evas[oa]\b|(?:cerca|perso|chiama)\s(?:la|i|il)\s(?:mamma|genitori|papa)|dispers[oa]\b|portat[oa]\svia\sda|rapit\w+|vist[oa]\sl['’]ultima\svolta|irreperibile|l[oa]\ssta(?:nno)?\scercando|disorientat[oa]\b[^.]{0,40}(?:non\sricorda|non\ssa\s(?:il|dove)|sol[oa]\b)|non\ssi\strova(?=\s*$|[,;]|\spiu\b|\sda\s)|sol[oa]\sche\spiange|nessun\sgenitore)",
    ),
    "pl": (
        "(?:pacjent\\w*|pensjonariusz\\w*|mieszkanka|mieszkaniec|uczen|uczennic\\w+|chlopi?ec|chlopca|chlopczyk|dziewczyn\\w+|dzieck\\w*|dziadek|dziadka|babci\\w*|staruszk\\w+|turyst\\w+|wiezien|wieznia|osadzon\\w+|nastolat\\w+|kobiet\\w+|mezczyzn\\w+|syn|corka|senior\\w*|pan|latek|latka|grzybiarz\\w*|wychowan\\w+)",
        r"(?:znikn(?:al|ela)|przepad(?:l|la)\b|nie\s(?:wroc\w+|pojawi\w+\ssie|dotar\w+\sdo\s(?:domu|szkoly|internatu)|dal\w*\sznaku)|wysz\w+\s(?:i\snie|bez\s(?:slowa|wiedzy))|oddali\w+\ssie|zgubi\w+\s(?:sie|mame|rodzicow)|bez\s(?:wiesci|kontaktu)|uciek(?:l|la|inier)\w*\s(?:z|od)\s|zbieg(?:l|la)\b|nie\s(?:mozna|mozemy)\s(?:go|jej)\sznalezc|sam[a]?\splacze|nie\sma\srodzicow|rodzina\s(?:go\s|jej\s)?szuka|szuka\s(?:mamy|rodzicow|taty)|porwan\w+|uprowadzon\w+|ostatni\sraz\swidzian\w+|blaka\w*\ssie)",
    ),
}  # fmt: skip

WANTED = {
    "all": (
        "(?:police|policja|polizei|policia|polizia|carabinieri|gendarmerie|gendarmes|guardia|sheriff|detectives|questura|komisariat|policjanci)",
        r"(?:photos?|pictures?|fotos?|fotograf\w+|bild(?:er)?|phantombild|zdjec\w+|portrait|portret\w*|image|identikit|retrato|poster)\b",
        r"(?:wanted|suspect\w*|robber|thief|burglar|tater\w*|dieb\w*|rauber\w*|verdachtig\w*|atracador\w*|ladron\w*|sospechos\w*|rapinator\w*|ladro\b|ladri\b|sospett\w*|zlodziej\w*|sprawc\w*|podejrzan\w*|bandyt\w*|voleur\w*|braqueur\w*|cambrioleur\w*|agresseur\w*|aggressor\w*|recherche\w*)",
    ),
}  # fmt: skip

# Said so of nobody else, whoever stands in the sentence.
ALONE = {
    "strike": r"\b(?:tools\sdown\suntil|(?:second|third|first|another|two|three|2|3|48-hour|24-hour)\s(?:hour\s)?days?\sof\s(?:strike\s)?action\b|hours\sof\saction\sby|paros?\sde\s(?:los\s|las\s)?(?:celador|conserj|jardiner|ujier|sanitari|estibador|controlador|pilot|revisor|tripulant|auxiliar|interin)\w+|(?:greve|arret)\sdes\s\w+s\sde\s\d)",
    "demonstration": (
        r"\b(?:(?:anti|pro)-(?!slip|static|theft|virus|bact|fog|climb|social|tamper|skid|corros|rust|freez|ice|fall|fatigue|glare|graffiti|panic|allerg|viral|shock|vibrat|scald|rotat|ligature|roll|lock|vol|derap|incend|intrus|bruit|choc|rutsch|diebstahl|beschlag|kalk|fall|rat)\w+\s(?:ribbons?|banners?|stickers?|badges?|placards?|signs?|leaflets?|slogans?|graffiti|posters?|flags?)"
        r"|(?:save|hands\soff|defend|free)\s(?:our|the)\s(?!date|space|energy|water|seat|day)\w+\s(?:\w+\s)?(?:banner|placard|sticker|ribbon|badge|leaflet|graffiti|poster)s?|(?:banderoles?|pancartes?|autocollants?|rubans?|affiches?|tags?|tracts?|badges?)\s(?:contre\s(?:(?:le|la|les)\s|l['’])(?!bruit|vol|froid|chute|incendie|grippe|gaspil|feu|mur|eau|humid|gel|chaleur|virus|covid)|anti-?(?!vol|derap|incend|intrus|bruit))\w+|(?:plakat\w*|banner|transparent\w*|aufkleber|schleife\w*|button\w*)\s(?:gegen\s(?!diebstahl|rutsch|brand|zug|(?:die|den)\s(?:wand|mauer)|einbruch|larm|hitze|kalte)|anti-)\w+|anti-(?:atom|akw|kriegs|abtreibungs|pelz)\S*"
        r"|(?:pancartas?|carteles?|lazos?|pegatinas?|chapas?)\s(?:contra\s(?:el|la|los)\s|anti(?!rrobo|desl|incend|intrus|covid))\w+|(?:striscion[ei]|cartell[oi]|adesiv[oi]|nastr[oi]|spill[ae]|volantin[oi])\s(?:contro\s(?:il|la|i|gli|l['’])\s?|anti(?!furto|sciv|incend|ncend|infort|nfort|intrus|ntrus|covid|caduta|zanzar|muffa))\w+|(?:transparent\w*|baner\w*|naklejk\w+|wstazk\w+|plakat\w*|przypink\w+)\s(?:przeciw(?:ko)?\s(?!pozar|poslizg|kradziez)|anty(?!posl|kradz|wlam))\w+"
        r"|(?:tracteurs\sen\stravers|tractores\scruzados|trattori\sdi\straverso|ciagniki\sw\spoprzek|traktoren\squer)\b|(?:environmentalists?|ambientalist[aei]|ecologistas|umweltschutzer(?:innen)?|naturschutzer(?:innen)?|ekolodzy|ekologow|climate\sgroup|opposants\s(?:a|au|aux))\b|(?:slow|mass)\sride\sagainst|blokad\w+\s(?:\w+\s){1,2}przez\s(?:rolnik|mieszkanc|przewozni|taksowkarz|gornik|hodowc|sadowni|rybak)\w+|defile\sdes\s(?:mecontents|opposants|en\scolere)\b)"
    ),
    "person_alert": (
        r"\b(?:(?:recogni[sz]e|seen|know)\s(?:this|the)\s(?:man|woman|boy|girl|lad|youth|person)\b|treat\sas\smissing\b|(?:on\sa|quelqu['’]un\sa|avez-vous)\svu\s(?:l['’]|cet\s|cette\s|ce\s|la\s)(?:homme|femme|fille|garcon|enfant|individu)|fugue\s(?:a\sete\s)?signalee|signaler\s(?:une|sa|la)\s(?:fugue|disparition)|als\svermisst\s(?:gemeldet|behandeln)|(?:tratar|consta)\scomo\sdesaparecid\w+|denunci\w+\s(?:de\s|la\s|per\s)?(?:desaparicion|scomparsa)|zgloszon\w+\s(?:jako\s)?zagin\w+|evade\sde\sla\smaison)"
    ),
    "union": r"\b(?:branch\s(?:business|secretary)|(?:his|her|their)\sunion(?!\s(?:jack|street|flag))|delegates['’]?\sconference|pays?\s(?:his|her|their)\s(?:\w+\s)?subs\b|recognition\s(?:talks|agreement|ballot)|regional\sorganiser|facility\stime|carte\sde\sla\scentrale|cotise\s(?:depuis|a\s(?:la|une)\s(?:centrale|section))|(?:tract|panneau|tresorier)\sde\sla\ssection)",
    "faith": r"\b(?:prays\s(?:behind|in|at|on|before|after|during|between|daily|five)|(?:keeps?|observes?)\s(?:the\s)?sabbath|tracts\sabout|about\sjesus|(?:was|been|is)\sordained|still\spreaches|lay\spreacher|(?:il|elle)\sjeune\s(?!homme|femme|fille|et\b|mais\b|de\b)|(?:il|elle|gars|vigile|gardien|chauffeur|collegue)\s(?:\w+\s){0,2}prie\s(?:sur|dans|a|au|derriere|cinq))",
    "health": (
        r"\b(?:clutch\w*\s(?:his|her)\s(?:chest|heart)|tablets\sfor\s(?:his|her)\s\w+|off\sthe\s(?:drink|booze)|since\s(?:the|his|her)\s(?:stroke|heart\sattack)|walks\swith\sa\s(?:stick|frame)|serrant\s(?:sa|la)\spoitrine|tient\sla\spoitrine|attend\sun\s(?:petit|bebe|enfant|heureux)|(?:a\sle\s)?dos\sbloque\b|depuis\s(?:son|sa)\s(?:attaque|avc|infarctus)|marche\savec\s(?:une\scanne|des\sbequilles|un\sdeambulateur)"
        r"|es\sam\s(?:herz|rucken|knie|magen)\w*|(?:sie|kollegin|frau)\s(?:kriegt|bekommt|erwartet)\s(?:\w+\s){0,3}(?:kind|baby|nachwuchs)\b|an\sdie\sbrust\b|seit\s(?:dem|ihrem|seinem)\s(?:schlaganfall|infarkt)|manos?\sal\specho|espera\sun\s(?:bebe|nino|hijo)|desde\s(?:el|su)\s(?:ictus|infarto|derrame)|mano\sal\spetto|aspetta\sun\s(?:bambino|bimbo|figlio)|dopo\sl['’](?:ictus|infarto)|za\s(?:serce|klatke\spiersiowa)|spodziewa\ssie\s(?:dziecka|malenstwa)|po\s(?:udarze|zawale)\b|chodzi\so\s(?:lasce|kulach))"
    ),
    "orientation": (
        r"\b(?:drag\s(?:artists?|queens?|acts?)|two\s(?:blokes|men|lads|guys|women|girls)\s(?:kissing|snogging|cuddling|holding\shands)|deux\s(?:hommes|gars|femmes|filles)\s(?:s['’]embrass\w+|enlaces|main\sdans\sla\smain)|zwei\s(?:manner|frauen|jungs|typen)\s(?:\w+\s)?(?:kuss\w*|knutsch\w*|handchenhalt\w*|hand\sin\shand)|dos\s(?:hombres|chicos|mujeres|chicas)\s(?:besandose|se\sbesan|de\sla\smano)|due\s(?:uomini|ragazzi|donne|ragazze)\s(?:che\s)?si\sbaciano"
        r"|dwoch\s(?:mezczyzn|facetow|chlopakow)\s(?:\w+\s)?(?:calu\w+|trzyma\w+\ssie\sza\srece)|dwie\s(?:kobiety|dziewczyny)\s(?:\w+\s)?calu\w+|il\ssort\savec\sun\s(?:gars|mec|homme|garcon)|elle\ssort\savec\sune\s(?:fille|femme)|elle\ss['’]appelait\s\w+\savant)"
    ),
}  # fmt: skip

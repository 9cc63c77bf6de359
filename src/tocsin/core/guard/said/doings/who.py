# SPDX-License-Identifier: AGPL-3.0-or-later
"""Who does it: one or several at work, whom nobody names, a crew, a child, somebody kept out. Folded letters, as patterns; Arabic and Chinese as written."""

from __future__ import annotations

from tocsin.core.guard.late import Late

CREW = Late(
    r"\b(?:(?:night|day|late|early|morning|evening|weekend|back|twilight|red|blue|green) (?:shift|crew|team|sort|gang)|shift|crews?|gang|workforce|staff|teams?|everyone|everybody|nobody|half the|all the|most of|whole"
    r"|(?:nacht|tag|fruh|spat|wochenend)schicht|schicht|nacht|truppe|belegschaft|mannschaft|kolonne|team|alle|keiner|niemand"
    r"|(?:l'|toute l'|une )?equipe(?: de \w+| du \w+)?|personnel|brigade|poste de nuit|tous|toutes|personne|atelier|turno|cuadrilla|equipo|plantilla|personal|todos|todas|nadie|taller"
    r"|squadra|organico|personale|tutti|tutte|nessuno|reparto|zmiana|brygada|ekipa|zaloga|wszyscy|nikt|nocka|(?:los|las|quelli|quelle|ceux|celles|(?:die )?leute|chlopaki|dziewczyny|ludzie|(?:the )?(?:lads|boys|girls|guys|folk|lot)|les gars|les filles|gente|gli uomini) (?:del?|della?|dell'|du|des|d'|von|vom|aus|auf|im|z|ze|na|from|in|on|at))\b"
)
MORE = frozenset(
    """associate associates crewmember team-leader rep reps steward stewards agency newbie newcomer starter somebody someone anybody jemand mancher einer eine kollegium quelqu alguien alguno alguna qualcuno qualcuna ktos ktoras pewien
    operatrice operatrices operateur operateurs ancien ancienne exempleado exempleada exmarido novio novia colf badante wozkowy wozkowych wozkowi kolezanka kolezanki operatorka brygadzista brygadzistka ekspedientka ekspedientki tymczasowy tymczasowi tymczasowych uczennica pracownica
    scaffolder sorter stacker wrapper palletiser palletizer lasher tallyman weigher grader trimmer butcher filleter seamster sandblaster rigger banksman slinger flagger sortierer sortiererin wachleute gerustbauer stapelfahrer abfuller verlader lader ladehelfer einpacker zerleger
    trieur trieuse echafaudeur emballeur emballeuse chargeur dechargeur palettiseur desosseur elingueur clasificador clasificadora andamista embalador embaladora cargador cargadora descargador paletizador deshuesador smistatore smistatrice ponteggiatore imballatore imballatrice caricatore scaricatore disossatore sortowacz sortowacze sortowaczka rusztowaniowiec pakowacz pakowaczka pakowacze ladowacz ladowacze kompletant kompletantka
    hiwi hiwis capo polier brygadziscie szefowi majstrowi kierowniczce aides-soignants aides-soignantes aide-soignantes sages-femmes delegato delegati delegue delegues werkstudent lagerhelfer packer packerin stapler-fahrer springer auszubildende auszubildender leihkraft leihkrafte intérimaires interimaires interinal interinales interinali temporal temporales eventual eventuales somministrati temp temps mozo mozos carretilleros caristes carrellisti kommissionierern""".split()
)
CHILD = r"(?:boys?|girls?|child(?:ren)?|toddlers?|kids?|infants?|bab(?:y|ies)|minor(?= (?:was|is|found|alone|from|without)\b|[.,;]|$)|schoolboy|schoolgirl|pupils?|jungen?|madchen|kind(?:er|es)?|kleinkind|bub|baby|sauglings?|schulkind\w*|garcons?|garconnets?|fill(?:es?|ettes?)|enfants?|bambins?|gamine?s?|(?:la|le) petite?(?= (?:sans|a|est|pleure|par|avec|de \d|seule?|malgre|du|en)\b|[.,;]|$)|bebes?|mineure?s?(?= (?:de|sans|seule?|non)\b|[.,;]|$)|ecoliere?s?|eleves?|nin[oa]s?|chiquill[oa]s?|crios?|crias?|(?:(?:un|una|el|la) )?menor(?= (?:de|sin|sol[oa]|no)\b|[.,;]|$)|alumn[oa]s?|chic[oa]|bambin[oaie]|bimb[oaie]|(?:il|la) piccol[oa](?= (?:senza|da|e|non|sol[oa])\b|[.,;]|$)|neonat[oa]|(?:il|la|un|una) minore|minorenn[ei]|alunn[oaie]|chlop(?:iec|ca|cem|czyk\w*)|dziewczyn\w{1,4}|dziewczatk\w+|dzieck\w{1,4}|dzieci|niemowl\w+|malolat\w*|uczen|ucznia|uczennic\w+|przedszkolak\w*|maluch\w*)"
KIN = r"(?:(?:step|grand)?(?:father|mother)|dad|mum|mom|parent|uncle|aunt|ex-?(?:husband|wife|partner)|relative|stranger|man|woman|somebody|someone|(?:gross|stief)?(?:vater|mutter)|elternteil|onkel|tante|oma|opa|ex-?mann|ex-?frau|fremder|mann|frau|jemand|(?:beau-|grand-)?pere|(?:belle-|grand-)?mere|parent|oncle|ex-?(?:mari|femme|conjoint)|inconnue?|homme|femme|quelqu'un|padrastro|madrastra|padre|madre|progenitor|tio|tia|abuel[oa]|ex-?(?:marido|mujer|pareja)|desconocid[oa]|hombre|mujer|alguien|papa|mama|genitore|patrigno|zio|zia|nonn[oa]|ex-?(?:marito|moglie|compagno)|sconosciut[oa]|uomo|donna|qualcuno|ojciec|ojca|matka|matke|rodzic|wujek|ciotka|dziadek|babcia|byly maz|obcy|mezczyzna|kobieta|ktos|ojczym)"
OF_KIN = Late(rf"(?<![\w-])(?:{KIN})(?!\w)")
BARRED = r"(?:ex-?\w+|former \w+|sacked \w+|dismissed \w+|(?:a|the|this|that|one) (?:\w+ )?(?:man|woman|lad|boy|girl|individual|person|fan|supporter|customer|client|shoplifter|tenant|resident|neighbour|student|pupil|parent|father|mother|husband|boyfriend|patient|guest|visitor|driver|courier|contractor|employee|worker|drunk|youth)|he|she|him|her"
BARRED += r"|(?:ehemalige|fruhere|entlassene|gekundigte)[rsn]? \w+|ex-?freund(?:in)?|(?:ein|der|dieser|die|eine|dem|den|einem|einen) (?:\w+ )?(?:mann|frau|kerl|person|fan|kunde|kundin|ladendieb|mieter|bewohner|nachbar|schuler|vater|mutter|besucher|gast|patient|fahrer|mitarbeiter|arbeiter|obdachloser)|ihm|ihn"
BARRED += r"|(?:un|une|l'|le|la|cet|cette) ?(?:ancien |ancienne )?(?:homme|femme|individu|personne|supporter|client|cliente|voleur|locataire|resident|voisin|eleve|pere|mere|mari|visiteur|patient|chauffeur|livreur|salarie|employe|prestataire|jeune|sdf)|ancien(?:ne)? \w+"
BARRED += r"|(?:un|una|el|la|ese|esa) (?:\w+ )?(?:hombre|mujer|individuo|persona|hincha|client[ea]|ladron|inquilin[oa]|vecin[oa]|alumn[oa]|padre|madre|marido|visitante|paciente|chofer|conductor|repartidor|emplead[oa]|trabajador|joven|exnovio|exmarido)|antiguo \w+"
BARRED += r"|(?:un|uno|una|il|lo|la|l'|quel|quella) ?(?:\w+ )?(?:uomo|donna|individuo|persona|tifoso|cliente|ladro|inquilino|vicino|alunno|padre|madre|marito|visitatore|paziente|autista|corriere|dipendente|operaio|giovane|fidanzato)|ex (?:dipendente|marito|moglie|fidanzato|operaio|inquilino|cliente|socio)"
BARRED += r"|byl[yaej]\w{0,2} \w+|zwolnion\w+ \w+|mezczyzn\w+|kobiet\w+|klient\w{0,3}|kibic\w{0,3}|lokator\w{0,3}|sasiad\w{0,3}|zlodziej\w{0,3}|uczen|uczniowi|ojciec|ojcu|pacjent\w{0,3}|gosc|jemu|mu)"
WHO_AR = Late(
    "(?<![ء-ي])(?:[وفبلك]|لل)?(?:ال)?(?:موظف|عامل|عمال|سائق|سواق|حارس|حراس|زميل|زملاء|ممرض|طبيب|مهندس|مشرف|مدير|رئيس|مسؤول|فني|كهربائي|سباك|لحام|نجار|طباخ|نادل|منظف|فراش|بواب|سكرتير|محاسب|أمين|امين|معلم|متدرب|مياوم|كاشير|بائع|بياع|مندوب|مناوب|حمال|شيال|وردية|نوبة|طاقم|فريق|أحدهم|واحد|واحدة|شخص|أشخاص|مجموعة|نصف|كل|بعض|معظم|أغلب|شاب|شباب|فتاة|بنت|جديدة?|متعاقد|مقاول|خياط|ميكانيكي|مراقب|مسعف|كابتن|قبطان|بحار|خباز|حداد|دهان)(?:ة|ه|ت[هي]|ون|ين|ات|ان|تان|ي|وا)?(?![ء-ي])"
)
WHO_ZH = Late(
    "员|工(?!会|程|具|业|序|艺|地)|司机|保安|门卫|仓管|库管|同事|班长|组长|主管|领班|经理|店长|师傅|师父|阿姨|保洁|护士|医生|护工|厨师|学徒|实习|临时|夜班|早班|中班|白班|班组|大家|有人|全组|全体|全班|全厂|新来的|小伙|姑娘|女孩|男子|女子|[他她]|某人|前台|收银|搬运|工友|人员|员工|老师|[一两二三四五六七八几]名|[一两几]个人"
)
CHILD_ZH = "(?:孩子|小孩|儿童|幼儿|男孩|女孩|男童|女童|宝宝|婴儿|小朋友|未成年)"
CHILD_AR = "(?:ال)?(?:طفل|طفلة|طفلا|ولد|ولدا|بنت|بنتا|صبي|صبيا|رضيع|فتاة|قاصر|تلميذ|تلميذة)"
SUM = r"(?:hundert|tausend|geld|euro|\d+ ?(?:euro|eur|€|zl|pln|chf)|hundred|thousand|money|cash|quid|pounds|euros|dollars|bucks|cents|mille|fric|argent|cien\w*|mil|dinero|pasta|cento|mila|soldi|sto|dwiescie|trzysta|czterysta|tysiac\w*|zlotych|zlote|kase|pieniadze|\w+cientos|\w+cento|\w+hundert)"
"""What is owed or lent, in any of the tongues."""

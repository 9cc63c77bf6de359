# SPDX-License-Identifier: AGPL-3.0-or-later
"""What a duty person calls rules, roles and sites' tags, in eight languages: all of it may stand.

Written in three turns, each before the check was mended on it: it refused 23 of the first 421, 5 of 260, 7 of 191.
"""

from tests.guard.sentences import each

NAMED = {
    "en": """other sites|all other sites|everywhere else|everything else from yellow|demo desk|night shift|warehouse west|all hospitals|power cuts above orange
facility managers|duty manager|duty officer east|second line|escalation after ten minutes|nobody answers|weekends only|business hours|cold store|loading bay|data centre
head office|regional office north|branch offices|retail stores|car park|control room|security desk|site leads|shift leads|maintenance crew|on call engineer
backup desk|school term|public holidays|harbour crane team|dock supervisors|cold chain|critical sites|tier one|tier two only|gold command|silver command|bronze
snow from amber|early warning|quiet hours|winter season|storm season|monsoon season|summer heat|floods near rivers|wind at heights|crane stop|lightning stop work
outdoor events|concert hall|stadium days|festival weekend|Black Friday|Boxing Day|Christmas market|New Year|bank holiday|market day|match day|exam week|harvest time
everything red|red and above|the rest|rest of the world|coast sites|inland sites|mountain huts|islands|both airports|train depots|bus garages|fleet yard|fuel station
Lucia school|Jordan depot|Paris office|Chelsea store|Lincoln plant|Jackson warehouse|Florence clinic|Austin lab|Sydney hub|Victoria yard|Georgia mill|St Andrews campus
test rule|drill only|copy of storms|new rule|old rule|my sites|our sites|customers near us|first aiders|porters|receptionists|drivers depot|cleaning team|kitchen
tornado shelter|ground floor tenants|lower basement|pump house|generator room|lift engineers|catering|pharmacy|blood bank|dialysis unit|intensive care
maternity wing|laundry|post room|parcel hub Leipzig|sorting centre|last mile|cross dock|reach truck drivers|yard marshal|gatehouse|weighbridge
tank farm|boiler plant|solar park|wind farm north|substation|pipeline crew|mine rescue|quarry|ferry slip|lock keepers|signal box|tram depot|ski lifts
campsite|zoo|aquarium|opera|cinema|ice rink|velodrome|racecourse|car show|book fair|graduation|open day|sports day|stocktake|payroll day|audit week
shutdown|maintenance window|planned outage|silent hour|first alarm|second alarm|all clear only|blind feeds|quiet list|escalate to manager
copy to control|flood gate team|sandbag team|salt stock|gritters|heat plan|cold plan|smoke plan|shelter in place|evacuate early|red alert only
amber and red|severe or worse|likely only|everything above minor|anything near the river|nothing below orange|within walking distance|same town
next door|our biggest sites|oldest buildings|new campus|temporary site|pop up store|tent city|Ward B|Building 7|Dock 3|Gate C|Zone 4|Pier 12|Block F
Unit 9|Level 2
tower block lift|upper deck|back entrance|visitor centre|rooftop units|chiller plant|UPS room|fuel farm|slurry pit|grain store|milking parlour
greenhouse east|boat shed|slipway|lifeguards|beach patrol|piste crew|gritting rota|flood wardens|fire wardens|night porters|switchboard|press box
green room|stage door|fan zone|park and ride|coach bays|taxi rank|cycle store|lost property|nursery|sixth form|boarding house|lecture halls|exam hall
labs only|clean room|hot works|confined spaces|scaffold teams|roofers|crane drivers|site cabins|spare parts|returns desk|call centre|print works
server hall|anything within ten km|three or more sites|one site only|before opening|after closing|half term|Diwali lights|Easter weekend|Halloween
bonfire night|Guy Fawkes night|St Patrick's Day|Eid holidays|Carnival|Oktoberfest tents""",
    "de": """Nachtschicht|Frühschicht|Spätschicht|alle anderen Standorte|alles Übrige|alles ab Gelb|überall sonst|Lager West|Lager Nord|Hochregallager|Kühlhaus|Werk zwei
Rechenzentrum|Leitstelle|Pförtner|Hausmeister|Haustechnik|Bereitschaft|Bereitschaft Süd|Schichtleitung|Technischer Leiter|Standortleitung|Einsatzleitung|Werkschutz|Wachdienst
Krankenhäuser|alle Kliniken|Kindergärten|Schulen und Kitas|Pflegeheime|Baustellen|Kräne|Hafen|Flughafen|Bahnhof|Tiefgarage|Filialen|Zentrale|Außenlager|Verwaltung
Unwetter ab Stufe drei|Hochwasser am Fluss|Sturm nachts|Stromausfälle ab Orange|Glatteis morgens|Hitze im Sommer|Winterdienst|Ferienzeit|Feiertage|Weihnachtsmarkt|Volksfest|Ostern
am Wochenende|werktags|nur tagsüber|niemand antwortet|zweite Stufe|der Rest|Probe|Übung|Entwurf
Pforte|Wareneingang|Versandhalle|Kranführer|Staplerfahrer|Lehrlinge|Betriebsfeuerwehr|Ersthelfer|Räumungshelfer|Hochwasserschutz|Pumpwerk|Umspannwerk
Heizwerk|Kläranlage|Freibad|Eishalle|Messegelände|Tag der offenen Tür|Inventur|Betriebsferien|Brückentage|Silvester|Karneval|Oktoberfest|nur Entwarnung
ab Stufe Rot|alles über Gelb|nichts unter Orange|beide Standorte|Altbau|Neubau|Baufeld Ost|Halle 4|Tor 2|Rampe Süd
Bauleitung|Oberbauleiter|Schleuse Nord|Klärwerk|Trafostation|Serverraum|Kesselhaus|Gleisbau|Weichenheizung|Räumdienst|Badeaufsicht|Bergwacht
Sanitätsdienst|Empfang|Warenlager|Ersatzteile|Rückläufer|Kantine|alles im Umkreis|vor Öffnung|nach Ladenschluss|Fasching|Rosenmontag|Pfingsten
Schützenfest""",
    "fr": """tout le reste|tous les autres sites|partout ailleurs|tout à partir de jaune|équipe de nuit|équipe du matin|entrepôt ouest|entrepôt nord|chaîne du froid|siège social
centre de données|salle de contrôle|poste de garde|responsable de permanence|cadre d'astreinte|astreinte technique|chef d'équipe|chef de quart|responsables de site|gardiens|agents d'entretien
tous les hôpitaux|cliniques|écoles et crèches|maisons de retraite|chantiers|grues du port|aéroport|gare de triage|parking souterrain|magasins|agences|ateliers|dépôts de bus
coupures de courant dès orange|vigilance orange|crues des rivières|vent en hauteur|neige le matin|canicule|saison des tempêtes|viabilité hivernale|vacances scolaires|jours fériés|marché de Noël|fin de semaine
heures ouvrées|sans réponse|deuxième ligne|montée en puissance|sites critiques|sites côtiers|les îles|essai|exercice|brouillon
loge du gardien|quai de déchargement|chaufferie|groupe électrogène|station de pompage|caristes|grutiers|apprentis|secouristes|serre-files|plan canicule
plan grand froid|salage des routes|piscine|patinoire|salle de spectacle|soldes d'hiver|rentrée scolaire|inventaire|fermeture annuelle|ponts de mai
tout sauf vert|rien sous orange|fin d'alerte seulement|bâtiment ancien|nouveau campus|site provisoire|bâtiment B|porte 3|hall 5
poste source|local technique|onduleurs|silo à grains|serre est|cale de mise à l'eau|sauveteurs|pisteurs|standard|loges|gradins|parking relais
gare routière|crèche|internat|amphithéâtres|salle blanche|échafaudages|grutiers seuls|retours clients|avant ouverture|après fermeture|Toussaint|Pâques
fête nationale|quatorze juillet""",
    "es": """todo lo demás|los demás sitios|resto de sedes|en cualquier otro lugar|todo desde amarillo|turno de noche|turno de mañana|almacén oeste|almacén central|cámara frigorífica
centro de datos|sala de control|puesto de guardia|responsable de guardia|jefe de turno|jefes de planta|mantenimiento|conserjes|vigilantes|segunda línea|oficina central
todos los hospitales|colegios y guarderías|residencias|obras|grúas del puerto|aeropuerto|aparcamiento|tiendas|talleres|cocheras|sedes costeras|las islas
cortes de luz desde naranja|lluvias fuertes|viento en altura|nieve por la mañana|ola de calor|temporada de incendios|festivos|Semana Santa|Navidad|fines de semana|horario laboral
nadie contesta|sitios críticos|prueba|simulacro|borrador
garita|muelle de carga|sala de calderas|grupo electrógeno|estación de bombeo|carretilleros|gruistas|aprendices|socorristas|brigada de evacuación
plan de calor|piscina municipal|pista de hielo|rebajas|vuelta al cole|inventario|cierre anual|puentes|todo menos verde|nada por debajo de naranja
edificio antiguo|sede provisional|nave 3|puerta 5|planta baja
subestación|sala de servidores|silos|invernadero|socorristas de playa|centralita|gradas|aparcamiento disuasorio|guardería|internado|aulas|sala limpia
andamios|devoluciones|antes de abrir|al cerrar|Reyes|San Juan|Fallas|Feria de Abril""",
    "it": """tutto il resto|tutti gli altri siti|altrove|tutto da giallo|turno di notte|turno di mattina|magazzino ovest|magazzino centrale|cella frigorifera|sede centrale
centro dati|sala controllo|portineria|responsabile di turno|capo turno|reperibilità|reperibile tecnico|manutenzione|custodi|squadra di emergenza|seconda linea
tutti gli ospedali|scuole e asili|case di riposo|cantieri|gru del porto|aeroporto|parcheggio|negozi|officine|depositi|sedi costiere|le isole
blackout da arancione|piene dei fiumi|vento in quota|neve al mattino|ondate di calore|stagione delle piogge|giorni festivi|Natale|fine settimana|orario di ufficio
nessuno risponde|siti critici|prova|esercitazione|bozza
guardiola|banchina di carico|centrale termica|gruppo elettrogeno|carrellisti|gruisti|apprendisti|addetti antincendio|piano caldo|piscina comunale
palazzetto|saldi|rientro a scuola|inventario|chiusura estiva|ponti festivi|tutto tranne verde|niente sotto arancione|edificio vecchio|sede provvisoria
capannone 3|cancello 5|piano terra
cabina elettrica|sala server|silos|serra|bagnini|centralino|spalti|parcheggio scambiatore|asilo nido|convitto|aule|camera bianca|ponteggi|resi
prima di aprire|dopo la chiusura|Ferragosto|Pasqua|Carnevale|Palio""",
    "pl": """wszystko inne|pozostałe obiekty|wszędzie indziej|wszystko od żółtego|nocna zmiana|ranna zmiana|magazyn zachód|magazyn główny|chłodnia|centrala
serwerownia|sterownia|portiernia|kierownik zmiany|dyżurny|dyżur techniczny|utrzymanie ruchu|ochrona obiektu|druga linia|kierownicy obiektów
wszystkie szpitale|szkoły i przedszkola|domy opieki|budowy|dźwigi w porcie|lotnisko|parking podziemny|sklepy|warsztaty|zajezdnie|obiekty nad morzem
przerwy w dostawie prądu|silny wiatr|śnieg rano|fala upałów|zimowe utrzymanie|święta|Boże Narodzenie|weekend|godziny pracy|brak odpowiedzi|obiekty krytyczne|próba|ćwiczenia|szkic
wartownia|rampa załadunkowa|kotłownia|agregat prądotwórczy|pompownia|operatorzy wózków|dźwigowi|praktykanci|ratownicy|plan na upały|basen miejski
lodowisko|wyprzedaże|początek roku szkolnego|inwentaryzacja|przerwa wakacyjna|długi weekend|wszystko oprócz zielonego|nic poniżej pomarańczowego
stary budynek|tymczasowa siedziba|hala 3|brama 5|parter
stacja transformatorowa|serwerownia główna|silos|szklarnia|ratownicy plażowi|centrala telefoniczna|trybuny|żłobek|internat|sale wykładowe|rusztowania
zwroty|przed otwarciem|po zamknięciu|Wielkanoc|majówka|dożynki|andrzejki""",
    "ar": """باقي المواقع|كل المواقع الأخرى|المناوبة الليلية|الوردية الصباحية|المستودع الغربي|المستودع الشمالي|غرفة التحكم|مركز البيانات|المكتب الرئيسي|مدير المناوبة
جميع المستشفيات|المدارس|المطار|الميناء|المخازن المبردة|انقطاع الكهرباء|عواصف الغبار|أمطار غزيرة|موجة الحر|عطلة نهاية الأسبوع|ساعات العمل|لا أحد يجيب|تجربة|تمرين|الصيانة
بوابة الشحن|محطة الضخ|المولد الكهربائي|فريق الإخلاء|المسعفون|خطة الحر|المبنى القديم|الطابق الأرضي|رصيف التحميل|الجرد السنوي|كل ما فوق الأصفر
القاعة الكبرى
محطة التحويل|غرفة الخوادم|رجال الإنقاذ|المدرجات|الحضانة|قبل الافتتاح|بعد الإغلاق|رمضان|عيد الأضحى""",
    "zh": """其他所有站点|其余地点|夜班|早班|西区仓库|北区仓库|冷库|数据中心|控制室|值班经理|值班主管|维修组|保安室|总部|分公司|所有医院|学校|机场|港口|停车场|停电橙色以上|暴雨季节|台风季|大风停工|周末|工作时间|无人应答|春节|黄金周|演练|测试规则
装卸平台|锅炉房|发电机房|泵站|叉车司机|疏散小组|急救员|高温预案|游泳馆|年度盘点|黄色以上全部|旧楼|临时站点|三号门|一楼大厅
变电站|机房|救生员|看台|幼儿园|开门前|关门后|中秋节|国庆节""",
}
NAMES = [(tag, name) for tag, said in NAMED.items() for name in each(said)]

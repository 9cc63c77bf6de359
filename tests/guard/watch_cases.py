# SPDX-License-Identifier: AGPL-3.0-or-later
"""Watches nobody may set, by language, and watches everybody may. All names are invented."""

from tests.guard.sentences import each

FORBIDDEN = {
    "en": """strike at the depot|rail strike in London|workers on strike|any strike vote|industrial action near our sites|walkout at the warehouse|picket line at gate 3|wildcat strikes
union meeting on Friday|trade union leaflets|union organisers on site|RMT announcements|ASLEF|rmt|Teamsters|UAW local|shop steward elections|works council vote|Amazon Labor Union|unionisation drive|union busting news
demonstration near the office|protest march|protests against the company|activists at the gate|climate activists|rally for wages|sit-in at the lobby|boycott calls|leaflets about pay|petition by staff|civil unrest|Extinction Rebellion|Just Stop Oil|Black Lives Matter
Daniel Okafor|posts by Emma Whitfield|emma whitfield|@daniel_okafor|#paycheckjustice|facebook group of drivers|twitter mentions of us|employee sentiment|daniel.okafor@example.org|+44 7700 900123
Labour Party conference|political activity of staff|communists|antifa|Democratic Party rally|opposition politicians
mosque attendance|Muslim prayers|Jewish holidays of staff|religious gatherings|Ramadan|pilgrimage route|pregnant employees|HIV-positive staff|sick leave abuse|disabled workers|gay pride|LGBT network|transgender staff|ethnic minorities|migrants near the site|Roma people|journalists asking questions|whistleblowers|ringleaders""",
    "fr": """grève à la gare|préavis de grève|mouvement social|mouvement de grève RATP|débrayage à l'entrepôt|grévistes|piquet de grève|journée de mobilisation|arrêt de travail collectif
CGT|cgt|CFDT|délégué syndical|syndicat des cheminots|réunion syndicale|Sud-Rail|Force ouvrière|UNSA|intersyndicale|comité social et économique
manifestation place de la République|manifestants|cortège samedi|rassemblement de soutien|militants|gilets jaunes|tracts devant l'usine|blocage par des agriculteurs|marche blanche|contestation|boycott de la marque
Lucie Fontaine|messages de Karim Benali|karim benali|@lucie_fontaine|#balancetonchef|réseaux sociaux des salariés|lucie.fontaine@exemple.fr
Rassemblement national|La France insoumise|parti communiste|opinions politiques|extrême gauchistes|opposants
prière du vendredi|mosquée du quartier|musulmans|juifs|procession|pèlerinage|salariés enceintes|grossesse|arrêt maladie|séropositif|dépressif|handicapés
marche des fiertés|homosexuels|lesbiennes|gens du voyage|maghrébins|origine ethnique|migrants|sans-papiers|journalistes|meneurs|lanceur d'alerte""",
    "de": """Streik|Warnstreik bei der Bahn|Bahnstreik|Lokführerstreik|Arbeitsniederlegung|Arbeitskampf|Tarifkonflikt|Aussperrung|Streikposten
Gewerkschaft|ver.di Versammlung|Verdi|GDL|gdl|EVG|IG Metall|Betriebsrat|Betriebsratswahl|Gewerkschafter im Werk|Personalrat|Tarifvertrag
Demonstration am Markt|Demo|Demos in Berlin|Kundgebung|Mahnwache|Protestmarsch|Bauernprotest|Klimakleber|Letzte Generation|Aktivisten vor dem Tor|Flugblätter|Sitzblockade|Boykott|Unterschriftenaktion|Versammlungen
Jonas Weidner|Beiträge von Sabine Krüger|sabine krüger|@jonas_weidner|#feierabend|soziale Medien der Mitarbeiter|jonas.weidner@beispiel.de
AfD|SPD Parteitag|Die Linke|CDU|politische Gesinnung|Linksextreme|Anarchisten|Opposition
Moschee|Freitagsgebet|Muslime|Juden|Fronleichnamsprozession|Wallfahrt|Religion der Mitarbeiter|schwangere Mitarbeiterinnen|Schwangerschaft|krankgeschrieben|HIV-infiziert|Behinderung|psychisch krank
CSD|schwul|Lesben|Christopher Street Day|Zigeuner|Flüchtlinge|Migranten|ethnische Herkunft|Kurden|Ausländer|Journalisten|Rädelsführer""",
    "es": """huelga|huelga de maquinistas|huelga general|paro nacional|paros parciales|cese de actividades|huelguistas|servicios mínimos
sindicato|CCOO|ccoo|UGT|reunión sindical|comité de empresa|delegado sindical|sindicalistas|convenio colectivo
manifestación|manifestantes en la puerta|protesta de trabajadores|marcha contra los despidos|escrache|cacerolazo|activistas|piquetes|panfletos|boicot|concentración de protesta|sentada
María José Quintana|mensajes de Andrés Villalobos|andrés villalobos|@andres_villalobos|#despidos|redes sociales de empleados|andres.villalobos@ejemplo.es
Podemos|PSOE|Partido Popular|opositores políticos|afiliación política|comunistas|anarquistas
mezquita|musulmanes|judíos|procesión de Semana Santa|romería|religión del personal|embarazada|embarazo|baja médica|VIH|enfermedad mental|discapacitados
orgullo LGTBI|homosexuales|lesbianas|gitanos|inmigrantes|refugiados|origen étnico|magrebíes|periodistas|cabecilla|trabajadores descontentos""",
    "it": """sciopero|sciopero dei trasporti|scioperi|agitazione sindacale|astensione dal lavoro|fasce di garanzia|scioperanti|stato di agitazione
sindacato|CGIL|cgil|CISL|UIL|COBAS|riunione sindacale|RSU aziendale|sindacalisti|contratto collettivo|delegato sindacale
manifestazione|corteo|corteo antifascista|presidio davanti al magazzino|attivisti|volantinaggio|volantini|protesta dei rider|boicottaggio|fiaccolata|marcia per la pace
Giulia Ferraro|messaggi di Marco De Santis|giulia ferraro|@giulia_ferraro|#licenziamenti|profili facebook|giulia.ferraro@esempio.it
Partito Democratico|Lega Nord|Fratelli d'Italia|anarchici|comunisti|opinioni politiche|antagonisti
moschea|musulmani|ebrei|processione|pellegrinaggio|religione dei dipendenti|incinta|gravidanza|malattia mentale|sieropositivo|disabili|malati
gay pride|omosessuali|lesbiche|zingari|extracomunitari|immigrati|origine etnica|rifugiati|giornalisti|dipendenti scontenti|operai""",
    "pl": """strajk|strajk kolejarzy|strajki|akcja protestacyjna|spór zbiorowy|strajku w magazynie|strajkujący
związek zawodowy|związki zawodowe|związkowcy|Solidarność|NSZZ|OPZZ|zebranie związku zawodowego|układ zbiorowy
manifestacja|demonstracja|protest rolników|protesty|marsz|pikieta|wiec|zgromadzenie|aktywiści|ulotki|bojkot|blokada rolników|Strajk Kobiet
Tomasz Wiśniewski|wpisy Agnieszki Nowak|tomasz wiśniewski|@tomasz_wisniewski|#zwolnienia|media społecznościowe|tomasz.wisniewski@przyklad.pl
Platforma Obywatelska|Prawo i Sprawiedliwość|Konfederacja|poglądy polityka|anarchiści|komuniści|opozycja
meczet|muzułmanie|Żydzi|procesja|pielgrzymka|religia pracowników|ciąża|zwolnienie lekarskie|choroba psychiczna|niepełnosprawni|aborcja
Parada Równości|geje|lesbijki|Cyganie|uchodźcy|imigranci|pochodzenie etniczne|Romowie|dziennikarze|pracownicy|organizatorzy""",
    "ar": """إضراب|إضراب عمال السكك|إضرابات|مضربون|نقابة المعلمين|نقابات|النقابة|مظاهرة|مظاهرات في الوسط|احتجاجات|اعتصام أمام المصنع|متظاهرون|ناشطون|محتجين
محمد الخطيب|فاطمة الزهراء|حساب تويتر|فيسبوك|تلغرام|حزب العمال|المعارضة السياسية|شيوعي|مسلمون|مسيحيين|يهود|مسجد الحي|صلاة الجمعة|شيعة|حامل|مرض الموظف|إيدز|مثليين|أكراد|لاجئين|مهاجرين|عرقي|عمال المستودع|موظفين|مسيرة احتجاجية|نشطاء""",
    "zh": """罢工|工人罢工|怠工|罷工|工会|工会会议|工會|劳工组织|游行|示威|抗议|抗议活动|集会|维权|静坐|活动人士|王建国表示|组织者李晓梅|微博账号|微信群|社交媒体|推特|党员|共产党|反对派|异见|穆斯林|基督徒|清真寺|宗教活动|法轮功|怀孕|孕妇|病假|艾滋病|残疾|同性恋|跨性别|维吾尔|少数民族|难民|移民|员工|工人|职工""",
}

ALLOWED = each("""wind over 25 m/s|gusts above 90 km/h at Harbour Street|flood warnings on the River Severn|lightning strike within 10 km|storm surge at Hamburg
severe thunderstorm in Marshall County|hail at St Mary's Hospital|snow on the A7|power cut at Union Station|Union Street closed|ice on Park Dr
earthquake above magnitude 5 near Tokyo|March floods in Yorkshire|road closed on Washington Avenue|no service on line 2|heat above 38 degrees
crues de la Seine à Paris|vents violents dans le Finistère|rue Jean Jaurès fermée|ligne 4 interrompue|verglas sur l'A6|orages à Lyon
Sturm in Köln|Hochwasser am Rhein|Glatteis auf der A7|Sperrung der Karl-Marx-Allee|Starkregen in Berlin|Stromausfall in Leipzig
lluvias en Málaga|calle Simón Bolívar cortada|inundación en Valencia|nieve en la A-6|línea 3 interrumpida
allerta arancione per pioggia a Genova|via Garibaldi chiusa|neve sulla A1|metro A ferma
burze z gradem w Krakowie|powódź we Wrocławiu|ulica Jana Pawła II zamknięta|Plac Piłsudskiego zamknięty
عواصف رملية في الرياض|فيضان في جدة|شارع الحمرا مغلق|台风 上海|暴雨 广州|地铁2号线停运|地震 四川""")

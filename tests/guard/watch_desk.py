# SPDX-License-Identifier: AGPL-3.0-or-later
"""What desks call their rules, roles and tags every day, by language: rooms, machines, shifts, offices, weather, roads.

Written without a look at the check; on 1,083 of them it refused 100 at first sight, most of them Arabic or by their weight
alone; on the Chinese, Dutch and Portuguese ones, written later, 19 of 404."""

_NAMES = {
    "en": """Night shift|Day shift lead|Duty manager|Duty engineer on call|Facilities team|Security control room|Gatehouse north|Loading bay 4|Cold store alarm
Server room temperature|UPS battery|Backup generator|Fire panel zone 3|Sprinkler tank|Car park level 2|Main entrance|Student halls
Student accommodation heating|Staff car park|Staff canteen|Visitor centre|Nursery roof|Children's ward|Maternity unit|Dialysis unit power
Oncology lifts|Mental health unit door|Disabled parking bays|Accessible toilet alarm|Wheelchair lift|Chapel roof leak|Church hall heating
Mosque car park|Cemetery gate|Workers' hostel|Workshop extraction fan|Employee entrance turnstile|Labour ward lift|Union Street site
Strike plate door 7|Bird strike risk|Lightning strike|March floods|Rally point A|Assembly point north|Demonstration kitchen|Party tent wind
Third party deliveries|Conference centre|Concert crowd|Football match day|Marathon route|Christmas market|Carnival parade|Street fair|Road closure
Level crossing|Tram stop lines|Bus replacement|Ferry cancelled|Airport delays|Port storms|Harbour swell|Beach flags|River gauge|Flood barrier|Dam level
Landslide slope|Avalanche zone|Wildfire smoke|Air quality|Heat plan|Frost alert|Snow clearing|Ice on walkways|Fog on runway|High winds crane
Scaffold wind limit|Roof works|Power cut|Gas leak|Water main burst|Sewage pumps|Internet outage|Phone lines down|Card payments down|Data centre east
Fleet drivers|Van routes north|Delivery delays|Forklift battery|Conveyor 3 jam|Packing line 2|Warehouse west|Depot south|Pharmacy fridge|Blood bank
Vaccine store|Operating theatres|Emergency department|Ambulance bay|Helipad lights|Isolation ward pressure|Mortuary cooling|School run|Exam hall
Library closing|Lecture theatre|Sports hall|Swimming pool chlorine|Boarding house|Playground wind|Hotel guests evacuation|Stadium gates|Museum humidity
Theatre stage crew|Shelter capacity|Food bank deliveries|Evacuation wardens|First aiders|Incident commander|Crisis team|Press office|Board on call
IT helpdesk|HR duty|Legal counsel|Site managers UK|Regional managers|Country leads|Travel security|Executive travel|Expat support|Embassy contacts
Police liaison|Fire brigade liaison|Council contact|Contractors on site|Cleaning crew|Catering staff|Window cleaners|Crane operators|Lone workers
Night porters|Wardens|Lifeguards|Ski patrol|Mountain rescue|Coastguard|Harbour master|Pilots|Air traffic|Signallers|Train drivers roster|Dispatchers
Control centre|Watch officers|Storm season|Hurricane season|Winter posture|Summer heat|Monsoon|Ramadan hours|Christmas closure|Bank holiday cover
Election day closures|School holidays|VIP visit|Trade fair|Political summit road closures""",
    "de": """Nachtschicht|Frühschicht Leitung|Diensthabender Techniker|Bereitschaft Haustechnik|Leitstelle Werk 2|Pforte Nord|Laderampe 4|Tiefkühllager Alarm
Serverraum Temperatur|Notstromaggregat|Brandmeldeanlage Zone 3|Sprinklertank|Parkdeck 2|Haupteingang|Studentenwohnheim|Studierendenwerk Küche
Mitarbeiterparkplatz|Personalkantine|Personaleingang Drehkreuz|Besucherzentrum|Kita Dach|Kinderstation|Kreißsaal Aufzug|Dialyse Strom|Onkologie Lüftung
Psychiatrie Tür|Behindertenparkplätze|Barrierefreies WC|Rollstuhlrampe|Kapelle Dach|Gemeindehaus Heizung|Friedhofstor|Werkstatt Absaugung|Blitzschlag
Vogelschlag|Märzhochwasser|Sammelplatz A|Schauküche|Festzelt Wind|Kongresszentrum|Konzert Anreise|Heimspiel|Marathonstrecke|Weihnachtsmarkt
Karnevalsumzug|Straßenfest|Straßensperrung|Bahnübergang|Straßenbahn Linie 4|Schienenersatzverkehr|Fähre fällt aus|Flughafen Verspätungen|Hafen Sturm
Seegang|Pegel Köln|Hochwasserschutzwand|Talsperre|Hangrutsch|Lawinenlage|Waldbrandrauch|Luftqualität|Hitzeplan|Frostwarnung|Schneeräumung
Glatteis Gehwege|Nebel Rollfeld|Kranabschaltung bei Wind|Gerüst Windgrenze|Dacharbeiten|Stromausfall|Gasaustritt|Wasserrohrbruch|Abwasserpumpen
Internetausfall|Telefonanlage gestört|Kartenzahlung gestört|Rechenzentrum Ost|Fuhrpark|Touren Nord|Lieferverzug|Stapler Batterie|Förderband 3
Verpackung Linie 2|Lager West|Apothekenkühlschrank|Blutbank|Impfstofflager|OP-Säle|Notaufnahme|Rettungswagenhalle|Hubschrauberlandeplatz
Isolierstation Unterdruck|Schulweg|Prüfungshalle|Bibliothek Schließung|Hörsaal|Turnhalle|Hallenbad Chlor|Internat|Spielplatz Wind
Hotelgäste Evakuierung|Stadion Tore|Museum Luftfeuchte|Bühnentechnik|Notunterkunft Kapazität|Tafel Lieferung|Brandschutzhelfer|Ersthelfer
Einsatzleitung|Krisenstab|Pressestelle|Vorstand Bereitschaft|IT-Hotline|Personalabteilung|Rechtsabteilung|Standortleiter Süd|Regionalleitung
Reisesicherheit|Polizeikontakt|Feuerwehr Ansprechstelle|Stadtwerke|Fremdfirmen|Reinigung|Fensterputzer|Kranführer|Alleinarbeit|Nachtportier
Rettungsschwimmer|Bergrettung|Hafenmeister|Lotsen|Flugsicherung|Fahrdienstleiter|Disposition|Lagezentrum|Wachleiter|Sturmsaison|Winterdienst
Sommerhitze|Schulferien|Betriebsferien|Feiertagsbesetzung|Wahltag Sperrungen|Messe|Staatsbesuch Sperrungen|Doppelmeldung|Fehlalarm|Probealarm
Erdbeben nahe|Störfall Chemiepark|Trinkwasser|Heizzentrale|Lüftung Halle 3|Tor 7 klemmt|Aufzug B|Tunnel gesperrt|A3 Stau|Rheinbrücke|Müllabfuhr""",
    "fr": """Équipe de nuit|Chef d'équipe matin|Astreinte technique|Responsable d'astreinte|Poste de garde nord|PC sécurité|Quai de chargement 4|Chambre froide
Salle serveurs température|Groupe électrogène|Centrale incendie zone 3|Cuve sprinkler|Parking niveau 2|Entrée principale|Résidence étudiante
Logement étudiant chauffage|Parking du personnel|Cantine du personnel|Entrée du personnel|Accueil visiteurs|Toit de la crèche|Pédiatrie
Maternité ascenseur|Dialyse électricité|Oncologie ventilation|Psychiatrie porte|Places handicapés|Toilettes PMR|Monte-escalier|Toit de la chapelle
Salle paroissiale|Portail du cimetière|Atelier aspiration|Gâche électrique porte 7|Péril aviaire|Foudre|Crue de mars|Point de rassemblement A
Cuisine de démonstration|Chapiteau vent|Centre de congrès|Concert affluence|Match à domicile|Parcours du marathon|Marché de Noël|Défilé du carnaval
Fête de quartier|Route coupée|Passage à niveau|Tramway ligne 4|Bus de substitution|Ferry annulé|Retards aéroport|Tempête sur le port|Houle
Vigicrues Seine|Batardeau|Barrage|Glissement de terrain|Avalanche|Fumée d'incendie|Qualité de l'air|Plan canicule|Gelée|Déneigement
Verglas sur les allées|Brouillard piste|Grue vent|Échafaudage limite de vent|Travaux toiture|Coupure de courant|Fuite de gaz|Rupture de canalisation
Pompes de relevage|Panne internet|Téléphonie coupée|Terminaux de paiement en panne|Datacenter est|Flotte de véhicules|Tournées nord
Retards de livraison|Batteries chariots|Convoyeur 3|Ligne de conditionnement 2|Entrepôt ouest|Frigo pharmacie|Banque du sang|Stock de vaccins
Blocs opératoires|Urgences|Sas ambulances|Hélistation|Chambres d'isolement|Morgue froid|Ramassage scolaire|Salle d'examen|Fermeture de la bibliothèque
Amphithéâtre|Gymnase|Piscine chlore|Internat|Aire de jeux vent|Évacuation clients hôtel|Portes du stade|Musée humidité|Régie plateau
Centre d'hébergement capacité|Banque alimentaire|Guides d'évacuation|Secouristes|Directeur des secours|Cellule de crise|Service presse
Direction d'astreinte|Support informatique|Ressources humaines|Service juridique|Chefs de site|Direction régionale|Sûreté voyages|Liaison police
Liaison pompiers|Contact mairie|Prestataires|Nettoyage|Laveurs de vitres|Grutiers|Travailleur isolé|Veilleurs de nuit|Maîtres-nageurs
Secours en montagne|Capitainerie|Pilotes du port|Contrôle aérien|Aiguilleurs|Régulation|Salle de crise|Chef de quart|Saison des tempêtes
Saison cyclonique|Viabilité hivernale|Vacances scolaires|Fermeture annuelle|Jour férié|Jour d'élection rues fermées|Salon professionnel
Visite officielle rues fermées|Doublon|Fausse alarme|Exercice d'alarme|Séisme proche|Accident chimique|Eau potable|Chaufferie|Ventilation hall 3
Porte 7 bloquée|Ascenseur B|Tunnel fermé|Bouchon A6|Pont sur le Rhône|Ordures ménagères""",
    "es": """Turno de noche|Jefe de turno mañana|Guardia técnica|Responsable de guardia|Control de accesos norte|Sala de control|Muelle de carga 4
Cámara frigorífica|Sala de servidores temperatura|Grupo electrógeno|Central de incendios zona 3|Depósito de rociadores|Aparcamiento planta 2
Entrada principal|Residencia de estudiantes|Calefacción residencia universitaria|Aparcamiento del personal|Comedor del personal|Entrada de personal
Centro de visitantes|Tejado de la guardería|Planta de pediatría|Ascensor de maternidad|Diálisis suministro eléctrico|Oncología ventilación
Psiquiatría puerta|Plazas para discapacitados|Aseo adaptado|Rampa para silla de ruedas|Tejado de la capilla|Salón parroquial|Puerta del cementerio
Taller extracción|Rayos|Riesgo de aves|Crecida de marzo|Punto de reunión A|Cocina de demostración|Carpa viento|Palacio de congresos|Concierto afluencia
Partido en casa|Partido de fútbol aforo|Recorrido del maratón|Mercado navideño|Desfile de carnaval|Fiestas del barrio|Corte de carretera|Paso a nivel
Tranvía línea 4|Autobús sustitutorio|Ferry cancelado|Retrasos aeropuerto|Temporal en el puerto|Oleaje|Nivel del río|Barrera antiinundación|Presa
Deslizamiento de ladera|Aludes|Humo de incendio|Calidad del aire|Plan de calor|Heladas|Quitanieves|Hielo en aceras|Niebla pista|Grúa viento
Andamio límite de viento|Obras en la cubierta|Corte de luz|Fuga de gas|Rotura de tubería|Bombas de achique|Caída de internet|Telefonía caída
Datáfonos caídos|Centro de datos este|Flota de vehículos|Rutas norte|Retrasos de entrega|Baterías de carretillas|Cinta transportadora 3
Línea de envasado 2|Almacén oeste|Nevera de farmacia|Banco de sangre|Almacén de vacunas|Quirófanos|Urgencias|Entrada de ambulancias|Helipuerto
Sala de aislamiento|Cámara mortuoria|Ruta escolar|Sala de exámenes|Cierre de biblioteca|Aula magna|Polideportivo|Piscina cloro|Internado
Parque infantil viento|Evacuación huéspedes hotel|Puertas del estadio|Museo humedad|Tramoya|Albergue capacidad|Banco de alimentos|Equipo de evacuación
Socorristas|Jefe de emergencia|Gabinete de crisis|Gabinete de prensa|Dirección de guardia|Soporte informático|Recursos humanos|Asesoría jurídica
Jefes de centro|Dirección regional|Seguridad en viajes|Enlace policía|Enlace bomberos|Contacto ayuntamiento|Contratas|Limpieza|Limpiacristales|Gruistas
Trabajo en solitario|Vigilante nocturno|Rescate de montaña|Capitanía marítima|Prácticos|Control aéreo|Puesto de mando|Jefe de sala
Temporada de huracanes|Vialidad invernal|Vacaciones escolares|Cierre por vacaciones|Festivo local|Jornada electoral cortes|Feria comercial
Visita oficial cortes|Aviso duplicado|Falsa alarma|Simulacro|Terremoto cercano|Accidente químico|Agua potable|Sala de calderas|Ventilación nave 3
Puerta 7 atascada|Ascensor B|Túnel cerrado|Atasco A-6|Puente de Triana|Recogida de basura|Paro de bombas|Paro cardíaco desfibrilador""",
    "it": """Turno di notte|Capoturno mattina|Reperibilità tecnica|Responsabile reperibile|Portineria nord|Sala di controllo|Baia di carico 4|Cella frigorifera
Sala server temperatura|Gruppo elettrogeno|Centrale antincendio zona 3|Serbatoio sprinkler|Parcheggio livello 2|Ingresso principale
Residenza universitaria|Alloggi studenti riscaldamento|Parcheggio dipendenti|Mensa dipendenti|Ingresso del personale|Centro visitatori|Tetto asilo nido
Reparto pediatria|Ascensore maternità|Dialisi alimentazione|Oncologia ventilazione|Psichiatria porta|Posti auto disabili|Bagno accessibile
Rampa carrozzine|Tetto della cappella|Salone parrocchiale|Cancello cimitero|Officina aspirazione|Fulmini|Rischio volatili|Piena di marzo
Punto di raccolta A|Cucina dimostrativa|Tendone vento|Palacongressi|Concerto affluenza|Partita in casa|Percorso maratona|Mercatino di Natale
Sfilata di carnevale|Festa di quartiere|Strada chiusa|Passaggio a livello|Tram linea 4|Bus sostitutivo|Traghetto cancellato|Ritardi aeroporto
Mareggiata al porto|Moto ondoso|Idrometro Po|Paratoie|Diga|Frana versante|Valanghe|Fumo da incendio|Qualità dell'aria|Piano caldo|Gelate|Sgombero neve
Ghiaccio sui vialetti|Nebbia in pista|Gru vento|Ponteggio limite vento|Lavori sul tetto|Blackout|Fuga di gas|Rottura condotta|Pompe di sollevamento
Internet fuori servizio|Centralino guasto|POS non funzionanti|Data center est|Parco mezzi|Giri nord|Ritardi di consegna|Batterie carrelli|Nastro 3
Linea confezionamento 2|Magazzino ovest|Frigo farmacia|Emoteca|Deposito vaccini|Sale operatorie|Pronto soccorso|Camera calda ambulanze|Elisuperficie
Stanze isolamento|Obitorio celle|Scuolabus|Aula esami|Chiusura biblioteca|Aula magna|Palestra|Piscina cloro|Convitto|Parco giochi vento
Evacuazione ospiti albergo|Cancelli stadio|Museo umidità|Macchinisti teatrali|Dormitorio capienza|Banco alimentare|Addetti evacuazione|Primo soccorso
Capo emergenza|Unità di crisi|Ufficio stampa|Direzione di turno|Assistenza informatica|Risorse umane|Ufficio legale|Responsabili di sito
Direzione regionale|Sicurezza viaggi|Contatto polizia|Contatto vigili del fuoco|Contatto comune|Ditte esterne|Pulizie|Lavavetri|Gruisti
Lavoro in solitaria|Portiere notturno|Bagnini|Soccorso alpino|Capitaneria|Piloti del porto|Torre di controllo|Dirigenti movimento|Sala operativa
Capoguardia|Stagione dei temporali|Piano neve|Vacanze scolastiche|Chiusura estiva|Festivo|Giorno elettorale strade chiuse|Fiera
Visita ufficiale strade chiuse|Segnalazione doppia|Falso allarme|Prova sirene|Terremoto vicino|Incidente chimico|Acqua potabile|Centrale termica
Ventilazione capannone 3|Porta 7 bloccata|Ascensore B|Galleria chiusa|Coda A1|Ponte sul Tevere|Raccolta rifiuti""",
    "pl": """Nocna zmiana|Brygadzista ranny|Dyżur techniczny|Kierownik dyżuru|Portiernia północ|Sala kontroli|Rampa załadunkowa 4|Chłodnia alarm
Serwerownia temperatura|Agregat prądotwórczy|Centrala pożarowa strefa 3|Zbiornik tryskaczy|Parking poziom 2|Wejście główne|Akademik
Dom studencki ogrzewanie|Parking pracowniczy|Stołówka pracownicza|Wejście dla pracowników|Centrum dla zwiedzających|Dach żłobka|Oddział dziecięcy
Winda porodówka|Dializy zasilanie|Onkologia wentylacja|Psychiatria drzwi|Miejsca dla niepełnosprawnych|Toaleta dostępna|Podjazd dla wózków|Dach kaplicy
Sala parafialna|Brama cmentarza|Warsztat wyciąg|Wyładowania|Ptaki przy pasie|Powódź marcowa|Punkt zbiórki A|Kuchnia pokazowa|Namiot wiatr
Centrum kongresowe|Koncert tłum|Mecz u siebie|Trasa maratonu|Jarmark świąteczny|Festyn|Zamknięta droga|Przejazd kolejowy|Tramwaj linia 4
Autobus zastępczy|Prom odwołany|Opóźnienia lotnisko|Sztorm w porcie|Falowanie|Wodowskaz Wisła|Wał przeciwpowodziowy|Zapora|Osuwisko|Lawiny|Dym z pożaru
Jakość powietrza|Plan upały|Przymrozki|Odśnieżanie|Oblodzenie chodników|Mgła pas startowy|Żuraw wiatr|Rusztowanie limit wiatru|Prace na dachu
Brak prądu|Wyciek gazu|Awaria wodociągu|Pompy ściekowe|Brak internetu|Centrala telefoniczna awaria|Terminale płatnicze awaria|Centrum danych wschód
Flota pojazdów|Trasy północ|Opóźnienia dostaw|Wózki widłowe baterie|Taśmociąg 3|Linia pakowania 2|Magazyn zachód|Lodówka apteki|Bank krwi
Magazyn szczepionek|Sale operacyjne|Izba przyjęć|Podjazd karetek|Lądowisko|Izolatki podciśnienie|Prosektorium chłodzenie|Dowóz do szkoły
Sala egzaminacyjna|Zamknięcie biblioteki|Aula|Hala sportowa|Basen chlor|Internat|Plac zabaw wiatr|Ewakuacja gości hotelu|Bramy stadionu
Muzeum wilgotność|Technika sceniczna|Schronisko miejsca|Bank żywności|Ratownicy|Kierujący działaniami|Sztab kryzysowy|Biuro prasowe|Zarząd dyżur
Pomoc informatyczna|Kadry|Dział prawny|Kierownicy obiektów|Dyrekcja regionalna|Bezpieczeństwo podróży|Kontakt policja|Kontakt straż pożarna
Kontakt urząd miasta|Podwykonawcy|Sprzątanie|Mycie okien|Operatorzy dźwigów|Praca w pojedynkę|Portier nocny|GOPR|Kapitanat|Piloci portowi
Kontrola lotów|Dyżurny ruchu|Dyspozytornia|Dowódca zmiany|Sezon burz|Akcja zima|Ferie szkolne|Przerwa urlopowa|Święto|Dzień wyborów zamknięte ulice
Targi|Wizyta oficjalna zamknięte ulice|Podwójne zgłoszenie|Fałszywy alarm|Próba syren|Trzęsienie ziemi blisko|Awaria chemiczna|Woda pitna|Kotłownia
Wentylacja hala 3|Brama 7 zacięta|Winda B|Tunel zamknięty|Korek A4|Most Poniatowskiego|Wywóz śmieci""",
    "ar": """وردية الصباح|وردية الليل|وردية المساء|وردية الصيانة|مناوبة الليل|مناوبة السلامة|أعمال الصيانة الليلية|أعمال مجدولة|استعمال الطريق الدائري|معامل التكرير|معامل التحاليل الدور الثالث|عزل حراري للخزان|عزل الكابلات|إطلاق المياه من السد
انطلاق الرحلات الصباحية|بدون كهرباء أكثر من ساعة|انقطاع بدون إنذار|غرفة الممرضات|تمريض الطوارئ|مطار عسكري قريب|المستشفى العسكري|كتلة هوائية باردة
خط أنابيب الغاز|كسر أنابيب المياه|روافد النهر الشمالية|فيضان روافد دجلة|مركز المعارض الدولي|مواقف المعارض|قسم الحسابات|طائرات مسيرة فوق المحطة
حاسوب النوبة|النوبة الليلية|الجناح الجنوبي|برج المراقبة|ثوران بركاني|حركة المرور|حركة القطارات|تيار كهربائي منخفض|تيار بحري قوي|عاصفة رملية|سيول مفاجئة
غرفة العمليات|مناوب الصيانة|مدير المناوبة|حارس البوابة الغربية|مستودع الأدوية|مخزن التبريد|صهريج الوقود|مضخة الصرف|مولد الطوارئ|سلالم متحركة
مصاعد المبنى أ|جسر المشاة|نفق الملك|طريق المطار|محطة التحلية|شبكة الإنترنت|خادم البريد|كاميرات المواقف|رصيف الشحن|مركز البيانات|جودة الهواء|موجة حر
صقيع ليلي|أمواج عالية|زلزال قريب|حريق غابات|تسرب غاز|إخلاء المبنى|قاعة المؤتمرات|المدرسة الابتدائية|سكن الطلاب|مرآب الحافلات|إنذار مبكر|مسار الدراجات
الخزان العلوي|قسم الطوارئ|عيادة الأسنان|غرفة الغسيل الكلوي|وحدة العناية المركزة|بنك الدم|المختبر المركزي|صيدلية المستشفى|التعقيم المركزي|المطبخ المركزي
ملعب كرة القدم|حفل موسيقي|مباراة الأحد|ماراثون المدينة|معرض الكتاب|سباق الهجن|ارتفاع منسوب النهر|انهيار أرضي|مدرج الطائرات|ضباب على الطريق السريع
سد وادي حنيفة|ازدحام عند البوابة|تأخر الرحلات|إغلاق الطريق|تحويلة مرورية|عطل الإشارات|نقص المياه|انقطاع الاتصالات|هيئة الأرصاد|الدفاع المدني
الهلال الأحمر|فريق الاستجابة|مسؤول السلامة|مشرف الموقع""",
    "zh": """夜班|早班组长|值班工程师|设备科|安保控制室|北门岗亭|4号装卸台|冷库报警|机房温度|不间断电源电池|备用发电机|消防主机三区|喷淋水箱|地下二层停车场|正门|学生宿舍|学生公寓供暖|员工停车场|员工食堂|员工通道闸机|访客中心|幼儿园屋顶|儿科病房|产房电梯|透析室供电|肿瘤科通风|精神科大门
残疾人停车位|无障碍卫生间|轮椅坡道|雷电|鸟击风险|三月汛期|集合点A|演示厨房|会议中心|演唱会人流|足球赛日|马拉松路线|春节庙会|灯会|封路|铁路道口|有轨电车4号线|地铁10号线|摆渡车|渡轮停航|机场延误|台风港口|海浪|水位站|防洪墙|水库|山体滑坡|雪崩|山火烟雾|空气质量|高温预案
霜冻|扫雪|路面结冰|跑道大雾|塔吊大风|脚手架限风|屋面施工|停电|燃气泄漏|水管爆裂|污水泵|断网|电话中断|收银系统故障|东区数据中心|车队|北线配送|配送延误|叉车电池|传送带3|包装线2|西区仓库|药房冰箱|血库|疫苗库|手术室|急诊科|救护车通道|直升机坪|隔离病房负压|太平间制冷|校车
考场|图书馆闭馆|报告厅|体育馆|泳池余氯|寄宿楼|游乐场大风|酒店疏散|体育场大门|博物馆湿度|舞台机械|避难所容量|食品银行|疏散引导员|急救员|现场指挥|应急小组|新闻办|值班领导|信息技术服务台|人力资源|法务|各站点经理|大区经理|差旅安全|消防联络|街道办联络|外包单位|保洁|擦窗
塔吊司机|单独作业|夜间门卫|救生员|山地救援|港务|引航|空管|调度中心|值班长|台风季|冬季除雪|暑假|春节放假|节假日值班|展会|电梯B|隧道封闭|高速拥堵|长江大桥|垃圾清运|地震|化工事故|饮用水|锅炉房|3号厂房通风|7号门卡住|误报|重复告警|试鸣|工作票|停工检修|职工医院|职工之家
回民街|教育楼|佛山仓""",
    "nl": """Nachtploeg|Ochtendploeg leiding|Technische storingsdienst|Wachtdienst|Portiersloge noord|Meldkamer|Laadperron 4|Koelcel alarm|Serverruimte temperatuur
Noodaggregaat|Brandmeldcentrale zone 3|Sprinklertank|Parkeerdek 2|Hoofdingang|Studentenflat|Personeelsparkeerplaats|Personeelskantine|Bezoekerscentrum
Dak kinderopvang|Kinderafdeling|Lift verloskamers|Dialyse stroom|Oncologie ventilatie|Gehandicaptenparkeerplaats|Rolstoelhelling|Bliksem|Vogelaanvaring
Verzamelplaats A|Demonstratiekeuken|Feesttent wind|Congrescentrum|Concert drukte|Thuiswedstrijd|Marathonroute|Kerstmarkt|Carnavalsoptocht|Straatfeest
Weg afgesloten|Overweg|Tram 4|Vervangend vervoer|Veerboot vervallen|Vertraging luchthaven|Storm haven|Golfslag|Waterstand Maas|Waterkering|Stuwdam
Natuurbrandrook|Luchtkwaliteit|Hitteplan|Vorst|Sneeuwruimen|Gladheid paden|Mist startbaan|Kraan wind|Steiger windgrens|Dakwerk|Stroomstoring|Gaslek
Waterleidingbreuk|Rioolpompen|Internetstoring|Telefonie gestoord|Pinstoring|Datacenter oost|Wagenpark|Routes noord|Leververtraging|Heftruck accu
Transportband 3|Magazijn west|Koelkast apotheek|Bloedbank|Vaccinopslag|Operatiekamers|Spoedeisende hulp|Ambulancesluis|Helikopterplatform|Schoolroute
Tentamenzaal|Bibliotheek gesloten|Collegezaal|Sporthal|Zwembad chloor|Speeltuin wind|Museum vochtigheid|Toneeltechniek|Voedselbank|Ontruimers|BHV
Crisisteam|Persdienst|Directie piket|Helpdesk|Personeelszaken|Juridische zaken|Locatiemanagers|Regiodirectie|Reisveiligheid|Contact politie
Contact brandweer|Schoonmaak|Glazenwassers|Kraanmachinisten|Alleen werken|Nachtportier|Badmeesters|Havenmeester|Loodsen|Luchtverkeersleiding
Treindienstleiders|Verkeersleiding|Stormseizoen|Gladheidsbestrijding|Schoolvakantie|Feestdagbezetting|Beurs|Lift B|Tunnel dicht|File A2|Vuilnis
Loos alarm|Proefalarm|Aardbeving|Drinkwater|Ketelhuis|Poort 7 klemt""",
    "pt": """Turno da noite|Chefe de turno manhã|Piquete técnico|Responsável de piquete|Portaria norte|Sala de controlo|Cais de carga 4|Câmara frigorífica
Sala de servidores temperatura|Gerador de emergência|Central de incêndio zona 3|Estacionamento piso 2|Entrada principal|Residência de estudantes
Estacionamento de funcionários|Refeitório do pessoal|Entrada do pessoal|Centro de visitantes|Telhado da creche|Pediatria|Elevador da maternidade
Diálise energia|Oncologia ventilação|Lugares para deficientes|Rampa de acesso|Trovoada|Risco de aves|Ponto de encontro A|Cozinha de demonstração
Tenda vento|Centro de congressos|Concerto afluência|Jogo em casa|Percurso da maratona|Mercado de Natal|Desfile de carnaval|Festas da cidade
Estrada cortada|Passagem de nível|Elétrico 28|Autocarro de substituição|Ferry cancelado|Atrasos aeroporto|Temporal no porto|Ondulação|Nível do Tejo
Barragem|Deslizamento|Fumo de incêndio|Qualidade do ar|Plano de calor|Geada|Limpeza de neve|Nevoeiro pista|Grua vento|Obras no telhado|Corte de energia
Fuga de gás|Rotura de conduta|Bombas de esgoto|Falha de internet|Telefones em baixo|Multibanco em baixo|Centro de dados este|Frota|Rotas norte
Atrasos de entrega|Baterias dos empilhadores|Tapete 3|Armazém oeste|Frigorífico da farmácia|Banco de sangue|Blocos operatórios|Urgência|Heliporto
Transporte escolar|Biblioteca fechada|Auditório|Ginásio|Piscina cloro|Parque infantil vento|Museu humidade|Palco|Banco alimentar|Equipa de evacuação
Primeiros socorros|Gabinete de crise|Gabinete de imprensa|Direção de serviço|Apoio informático|Recursos humanos|Jurídico|Responsáveis de loja
Direção regional|Ligação polícia|Ligação bombeiros|Prestadores de serviço|Limpeza|Gruistas|Trabalho isolado|Nadadores-salvadores|Capitania
Pilotos da barra|Controlo aéreo|Centro de comando|Época de temporais|Férias escolares|Feriado|Feira|Elevador B|Túnel fechado|Trânsito A5
Recolha do lixo|Falso alarme|Simulacro|Sismo|Água potável|Caldeiras|Portão 7 encravado""",
}
DESK_NAMES = [
    (tag, name) for tag, text in _NAMES.items() for name in text.strip().replace("\n", "|").split("|")
]

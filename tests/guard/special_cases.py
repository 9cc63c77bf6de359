# SPDX-License-Identifier: AGPL-3.0-or-later
"""What people write of unions, causes, beliefs, health, orientation, origin and sought persons, by kind; parted by strokes."""

SAID = {
    "union": """The shop stewards met at noon|members of the transport workers' union|ASLEF and TSSA balloted their members
|the Teamsters local 100|a works council election|collective bargaining talks stalled|unionised warehouse staff
|le délégué syndical CFDT|section syndicale FO|réunion du CSE avec la CGT|l'intersyndicale appelle
|élus du comité social et économique|ver.di-Mitglieder im Werk|IG Metall verteilt Flugblätter|der Betriebsrat tagt
|Vertrauensleute der NGG|EVG-Mitglieder|el comité de empresa|afiliados a Comisiones Obreras|delegados sindicales de CSIF
|la CNT convoca|i delegati FIOM|RSU aziendale riunita|la FILT CGIL|iscritti alla UIL|OPZZ i Solidarność
|związkowcy z Sierpnia 80|przewodniczący zakładowej organizacji związkowej|النقابة العامة لعمال النقل|أعضاء النقابة|工会代表
|劳工组织成员""",
    "strike": """a 48-hour stoppage by drivers|staff will down tools|workers are on strike|walked out over pay
|industrial action short of strike|work to rule at the depot|une grève reconductible|les agents grévistes
|débrayage de deux heures|mouvement social national|Ganztägiger Warnstreik|die Beschäftigten streiken
|Arbeitsniederlegung im Depot|Ausstand der Lokführer|paros de 24 horas|los trabajadores hacen huelga
|jornada de huelga general|sciopero di 24 ore|personale in sciopero|i macchinisti scioperano|strajk ostrzegawczy
|strajkujący kierowcy|protest głodowy|إضراب عمال المترو|العمال المضربون|工人罢工|停工抗议""",
    "demonstration": """thousands marched through the centre|a sit-in outside the gate|protesters gathered|vigil for the victims
|a rally against the war|climate activists glued themselves|une manifestation contre la loi|les manifestants occupent
|un rassemblement devant la préfecture|cortège intersyndical|blocage des agriculteurs|Demo gegen Rechts
|Kundgebung am Markt|Demonstrierende ziehen|Mahnwache vor dem Rathaus|Sitzblockade der Aktivisten|Lichterkette
|una concentración ante el ayuntamiento|la manifestación feminista|marcha por la sanidad pública|acampada de protesta
|un corteo di studenti|presidio davanti ai cancelli|fiaccolata in centro|manifestazione nazionale|manifestacja pod sejmem
|marsz niepodległości|protest rolników|pikieta związkowa|مظاهرة حاشدة|وقفة احتجاجية|游行示威|抗议者聚集""",
    "party": """the Labour Party conference|Reform UK supporters|Tory councillors|Sinn Féin rally|Green Party members|le Parti socialiste
|militants de La France insoumise|Reconquête meeting|meeting du RN|die AfD im Saal|SPD-Ortsverein|Bündnis 90/Die Grünen
|CDU-Parteitag|FDP Veranstaltung|mitin de Vox|el PSOE reúne|militantes de Podemos|Partido Popular|Fratelli d'Italia
|il PD in piazza|Movimento 5 Stelle|la Lega|Prawo i Sprawiedliwość|Koalicja Obywatelska|Konfederacja|Nowa Lewica
|حزب العدالة والتنمية|الحزب الشيوعي|共产党员|民进党集会""",
    "faith": """Friday prayers at the mosque|a Catholic pilgrimage|Jehovah's Witnesses|he is a practising Muslim|Jewish worshippers
|Sikh procession|Eid prayers|fidèles musulmans|un pèlerinage à Lourdes|la communauté juive|les témoins de Jéhovah
|prière du vendredi|Fronleichnamsprozession|gläubige Muslime|jüdische Gemeinde|evangelische Christen|Wallfahrer
|romería de la Virgen|musulmanes practicantes|la comunidad judía|procesión del Corpus|processione del patrono
|fedeli musulmani|comunità ebraica|pellegrini cattolici|pielgrzymka na Jasną Górę|muzułmanie|społeczność żydowska
|procesja Bożego Ciała|المسلمون الشيعة|المصلين المسيحيين|穆斯林信徒|基督教徒""",
    "health": """she is HIV positive|suffers from schizophrenia|a passenger had a heart attack|he is on sick leave with depression
|taken ill on platform 2|a pregnant employee|suicide on the line|il est séropositif|en arrêt maladie
|une salariée enceinte|une conductrice opérée du genou|suicide sur les voies|er ist HIV-positiv|krankgeschrieben
|schwangere Mitarbeiterin|Suizid im Gleis|an Krebs erkrankt|Herzinfarkt eines Fahrgastes|está de baja médica
|empleada embarazada|padece esquizofrenia|enfermo de sida|suicidio en la vía|è sieropositivo|in malattia per depressione
|dipendente incinta|autista con il diabete|jest w ciąży|na zwolnieniu lekarskim|chory na raka|samobójstwo na torach
|مصاب بالإيدز|موظفة حامل|艾滋病患者|怀孕员工|抑郁症""",
    "orientation": """a gay couple|LGBTQ+ march|transgender employee|lesbian activists|Pride parade|couple homosexuel|marche des fiertés
|personne transgenre|ein schwuler Kollege|CSD-Parade|lesbisches Paar|Transfrau|pareja gay|marcha del Orgullo
|persona transexual|coppia omosessuale|gay pride|persona transgender|para gejów|Parada Równości|osoba transpłciowa
|مثليون جنسيا|同性恋者|跨性别员工""",
    "ethnicity": """a group of Roma|Kurdish demonstrators|black youths|an Arab man|asylum seekers|Travellers' encampment|illegal immigrants
|gens du voyage|jeunes d'origine maghrébine|des migrants|Kurden|Sinti und Roma|Geflüchtete|südländisches Aussehen|gitanos
|inmigrantes magrebíes|refugiados|campo rom|migranti|extracomunitari|Cyganie|uchodźcy|Kurdowie|لاجئين سوريين|أكراد|维吾尔人
|难民""",
    "person_alert": """AMBER Alert: child abducted|missing 14-year-old girl last seen|Silver Alert issued for an 82-year-old man
|wanted for armed robbery|have you seen this man|police seek suspect|alerte enlèvement|personne disparue
|avis de recherche|disparition inquiétante d'un mineur|Vermisste Person|vermisst wird der 12-jährige|Fahndung nach
|Entführung eines Kindes|Öffentlichkeitsfahndung|persona desaparecida|menor desaparecida|se busca a|alerta AMBER
|persona scomparsa|scomparso da ieri|rapimento di un bambino|ricercato dalla polizia|zaginiony chłopiec|zaginęła 15-latka
|poszukiwany listem gończym|Child Alert|uprowadzenie dziecka|فتاة مفقودة|مطلوب للعدالة|失踪人口|通缉令|寻人启事""",
}

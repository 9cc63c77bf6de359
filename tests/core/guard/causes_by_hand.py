# SPDX-License-Identifier: AGPL-3.0-or-later
"""Reasons as press offices give them, in every tense; and notices that must read the same with and without one."""

from __future__ import annotations

NOTICES = {
    "de": "{} Linien 2 und 9: kein Betrieb zwischen Markt und Rathaus von 14 bis 18 Uhr.",
    "fr": "{} Lignes 2 et 9 : interruption entre Halles et Mairie de 14h à 18h.",
    "en": "{} Routes 2 and 9: no service between Market Hill and Town Hall from 2pm to 6pm.",
    "es": "{} Líneas 2 y 9: sin servicio entre Mercado y Alcaldía de 14:00 a 18:00.",
    "it": "{} Linee 2 e 9 sospese tra Mercato e Municipio dalle 14 alle 18.",
    "pl": "{} Linie 2 i 9 nie kursują między Targiem a Ratuszem od 14:00 do 18:00.",
    "nl": "{} Lijn 2 en 9 rijden niet tussen Markt en Stadhuis van 14 tot 18 uur.",
    "pt": "{} Linhas 2 e 9: sem serviço entre Mercado e Câmara das 14h às 18h.",
    "fi": "{} Linjat 2 ja 9 eivät liikennöi klo 14–18.",
    "zh": "{}地铁2号线、9号线东门站至西湖站区间14时至18时停运，中山路封闭。",
    "ar": "{} توقف المترو على الخطين 2 و9 بين محطتي النخيل والواحة من الساعة 14 إلى 18 وإغلاق شارع البحر.",
}
"""One notice a language; `{}` is where the reason stands."""

REASONS = {
    "de": """Wegen eines Warnstreiks der Gewerkschaft Verdi.|Die GDL hat zum Streik aufgerufen.|Die EVG bestreikt morgen den Nahverkehr.
        |Es wurde gestreikt.|Die Beschäftigten legen die Arbeit nieder.|Eine Kundgebung gegen Rechts zieht durch die Innenstadt.|Demonstrierende blockieren die Gleise.
        |Es wird demonstriert.|Der Betriebsrat hält eine Betriebsversammlung ab.|Klimaaktivisten der Letzten Generation haben sich festgeklebt.|Nach einem Notarzteinsatz am Gleis.
        |Wegen eines Polizeieinsatzes.|Ein Fahrgast ist erkrankt.|Aufgrund des Christopher Street Day.|Wegen der Fronleichnamsprozession.|Bauern protestieren mit Traktoren.|Personen im Gleis.""",
    "fr": """En raison d'un mouvement social à l'appel de la CGT.|Les conducteurs sont en grève.|Les syndicats ont appelé à cesser le travail.|Une manifestation défilera dans le centre.
        |Les manifestants bloquent le carrefour.|Le cortège est parti à midi.|Préavis de grève déposé par Sud-Rail.|Des agriculteurs en colère ont manifesté.|Suite à un malaise voyageur.
        |Intervention des forces de l'ordre.|Accident grave de personne.|Marche des fiertés.|En raison de la procession du 15 août.|Rassemblement contre la réforme des retraites.|Colis suspect.""",
    "en": """Due to a strike called by the RMT union.|Drivers are striking over pay.|Staff walked out this morning.|Unite members will take industrial action.|Protesters have blocked the junction.
        |A march by Palestine Solidarity is passing.|Demonstrators were marching.|Because of picketing.|A passenger was taken ill.|Police are dealing with an incident.|A person has been hit by a train.
        |For Pride.|Owing to a religious procession.|A rally will be held.|Farmers protested with tractors.|Unions have announced a walkout.""",
    "es": """Debido a la huelga convocada por UGT y CCOO.|Los conductores están en huelga.|Paros parciales de los maquinistas.|Los sindicatos han convocado una protesta.|Una manifestación recorrerá el centro.
        |Los manifestantes cortaron la avenida.|Se manifestarán los agricultores.|Por asistencia sanitaria a un viajero.|Intervención policial.|Con motivo del Orgullo.|Por el paso de la procesión.|Tractorada.""",
    "it": """Per sciopero proclamato da USB.|I conducenti hanno scioperato.|I sindacati hanno indetto uno sciopero.|Il corteo antifascista sfilerà in centro.|Manifestanti bloccano l'incrocio.|Presidio dei lavoratori.
        |Malore di un passeggero.|Intervento della Polizia.|Per la processione del patrono.|Per il Pride.|Assemblea sindacale.|Gli agricoltori protestano.""",
    "pl": """Z powodu strajku Solidarności.|Kierowcy strajkują.|Związkowcy zapowiedzieli protest.|Przez centrum przejdzie Marsz Równości.|Protestujący zablokowali skrzyżowanie.|Trwa manifestacja.
        |Rolnicy protestują.|Zasłabnięcie pasażera.|Interwencja policji.|W związku z procesją Bożego Ciała.|Demonstrowano od rana.|Pikieta pod urzędem.""",
    "nl": """Wegens een staking van FNV.|De chauffeurs staken.|De vakbonden hebben opgeroepen tot actie.|Door een betoging in het centrum.|Betogers blokkeren het kruispunt.|Boeren protesteren.
        |Een reiziger is onwel geworden.|Vanwege politie-inzet.|Na een aanrijding met een persoon.|Door de processie.|Wegens de Pride.|Er wordt gestaakt.""",
    "pt": """Por motivo de greve convocada pela Fectrans.|Os trabalhadores estão em greve.|Os sindicatos convocaram uma paralisação.|Uma manifestação percorre o centro.|Os manifestantes cortaram a via.
        |Doença súbita de passageiro.|Intervenção da Polícia.|Devido à procissão.|Marcha do Orgulho.""",
    "fi": """Lakon vuoksi.|Kuljettajat lakkoilevat.|Ammattiliitto AKT on ilmoittanut työtaistelusta.|Mielenosoitus kulkee keskustassa.|Mielenosoittajat ovat tukkineet kadun.|Poliisin tehtävän takia.
        |Sairauskohtauksen vuoksi.|Pride-kulkueen takia.""",
    "zh": """因工会罢工。|司机罢工要求加薪。|总工会号召全体职工停工。|游行队伍将经过市中心。|因民众示威抗议。|数百名示威者聚集在路口。|受集会影响，组织者李晓梅表示活动将持续一天。
        |一名乘客突发疾病。|警方处理事件。|有人进入轨道。|因宗教游行。|发言人王建国说工人停工。|教友巡游。|出租车司机抗议。|農民抗爭，工會發起遊行。""",
    "ar": """بسبب إضراب دعت إليه نقابة النقل.|أضرب السائقون عن العمل.|دعت النقابات إلى وقفة احتجاجية.|مظاهرة في وسط المدينة.|المتظاهرون يغلقون التقاطع.|اعتصام أمام البرلمان بحسب محمد الخطيب.
        |وعكة صحية لأحد الركاب.|تدخل الشرطة.|بسبب موكب ديني.|احتج المزارعون بالجرارات.|مسيرة تضامنية مع فلسطين.""",
}
"""Sentences, parted by a stroke."""

_NEVER = """streik gdl evg verdi gewerkschaft kundgebung demonstr betriebsrat versammlung aktivist notarzt polizei fahrgast erkrank christopher prozession
 protest grève cgt syndic manifest cortège préavis sud-rail agricult malaise ordre accident fiertés retraites colis strike rmt walk unite march palestine picket passenger
 police person pride religio rally farmer huelga ugt ccoo paro maquinista sindicat sanitaria policial orgullo tractor sciopero usb corteo antifasc presidio malore processione sindacal
 strajk solidarno związk równości zablok manifest rolnic zasłab policj ciała pikiet staking fnv chauffeur vakbond betog boeren onwel politie processie gestaakt greve fectrans
 paralisação doença polícia procissão orgulho lakk lako akt mielenosoit poliisi sairaus kulkue klima generation
 罢工 工会 加薪 停工 游行 示威 抗议 集会 李晓梅 疾病 警方 轨道 宗教 王建国 工人 教友 巡游 司机 抗爭 工會 遊行 إضراب نقابة أضرب السائق احتجاج مظاهر متظاهر اعتصام الخطيب وعكة الشرطة موكب احتج مزارع مسيرة فلسطين"""
NEVER = _NEVER.split()
"""What may stand nowhere in an answer, small."""


def reasons(language: str) -> list[str]:
    return [one.strip() for one in REASONS[language].split("|")]

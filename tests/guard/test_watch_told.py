# SPDX-License-Identifier: AGPL-3.0-or-later
"""How somebody in office fares, somebody told by habits, the missing in few words, and a place added to what no rule may watch."""

import pytest

from tests.guard.sentences import each
from tocsin.core.guard.watches.check import check_watch

FORBIDDEN = each("""how is the bishop doing after his bypass|Premierminister an Covid erkrankt|est-ce que la ministre est encore en arrêt maladie
operación de rodilla del rey|la presidentessa della Regione è incinta|kiedy prezydent wyjdzie ze szpitala|校长得了什么癌|الملك في المستشفى
is the headteacher back on chemo|Vorstandschef nach Schlaganfall zurück|le patron a fait un burn-out|Trainer mit Corona|ministra w ciąży
salud de la reina madre|wethouder ziek thuis|presidente da câmara internado|the lollipop lady's sick note|malattia dell'assessore
l'évêque est-il soigné à l'hôpital|Krankmeldung der Dezernentin|red-haired busker outside Boots|the lad who skateboards past the bank
teenager in a grey hoodie near the bins|neighbour at number 14 coming and going|Mann mit Rollator am Park|die Alte mit den drei Möpsen
wer führt den weißen Pudel aus|Junge mit blauem Roller vor der Schule|le monsieur à la canne du 3e étage|la voisine qui sort ses poubelles la nuit
l'homme au chapeau devant la boulangerie|le marchand de glaces de la plage, ses horaires|el abuelo del banco verde|la señora que pasea tres perros
el panadero cuando cierra su tienda|mujer con carrito de bebé, parque Sur|il signore anziano seduto sempre al bar Sport|ragazzo col monopattino rosso
la tabaccaia quando chiude bottega|donna con passeggino in via Verdi|facet z wózkiem i psem|ta pani w czerwonym berecie|kwiaciarka zamyka swój kiosk
chłopak na hulajnodze pod szkołą|戴草帽卖西瓜的大爷|每天遛三只狗的邻居|那个推婴儿车的女人|الفتاة التي تجلس كل مساء على المقعد|الرجل صاحب الكلب الأبيض|بائع الورد متى يغلق دكانه
lost kids on the beach today|any missing teens in Kent|fillette disparue, Metz|ados fugueurs|Ausreißerin Kassel|vermisster Junge Ulm
mujeres desaparecidas en Jalisco|scomparsi a Napoli|zaginięcia nastolatków Radom|女孩失踪 苏州|اختفاء فتيات في وهران|Baptisten in Mill Road
Syrer at Reading station|Azione in piazza Dante|Volt am Rathaus Bonn|Libera davanti alla stazione di Lecce|Razem na rynku
old man with the two greyhounds by the canal|mum with the red pram outside Aldi|girl in the yellow raincoat at the bus stop
der Opa mit dem Dackel am Kiosk|Frau im grünen Mantel, Bahnhofstraße|wenn der Bäcker seinen Laden abschließt|la anciana que da de comer a las palomas
el chico de la gorra roja en la plaza|la signora col cagnolino bianco|il fornaio quando torna a casa|pani z psem na Mickiewicza
babcia, która karmi gołębie pod blokiem|staruszek w czapce na przystanku|السيدة التي تطعم القطط قرب المسجد|الرجل ذو المعطف الأسود عند المحطة|每天坐在车站的老头
牵着白狗的女人|de man met de hond bij de brug|senhora com o cão na praça|doamna cu cățelul alb|mavi montlu adam durakta|neighbour's son walks home at 4
enfants disparus à Lens|vermisste Mädchen Kassel|niñas desaparecidas Murcia|bambini scomparsi Bari|zaginione dzieci Łódź|أطفال مفقودون في حلب|失踪儿童 郑州
teenage girl gone missing|Brighton Pride march|missing people Leeds|mayor's health|is the mayor ill|mayor in hospital|la santé du maire|préfète opérée
Bürgermeister hat Krebs|sindaco ricoverato|el alcalde tiene cáncer|ingreso hospitalario de la alcaldesa|burmistrz w szpitalu|stan zdrowia wojewody
市长住院了吗|县长的病情|صحة المحافظ|هل دخل رئيس البلدية المستشفى|مرض الوزير|harbour master's stroke|liegt der Oberbürgermeister noch im Krankenhaus
de burgemeester ligt in het ziekenhuis|belediye başkanının sağlığı|boala primarului|saúde da presidente da câmara|czy wójt wrócił już ze szpitala
Juden in Mill Road|handicapés (Lyon)|Marktplatz: discapacitados|sex workers rue du Port|Stop HS3 (Leeds)""")
HARMLESS = each("""King's Lynn ferry cancelled|Pride of Bruges aground off Hull|“辛弃疾”号轮船晚点|鉴真号离港时间|申花主场比赛日虹口限行|Werder Heimspiel Straßenbahn
gouvernement, préfecture fermée|préfecture d'Annecy sans courant|sous-préfecture inondée|Bürgermeisteramt Stromausfall|Bürgermeister-Smidt-Straße Stau
Landratsamt geschlossen|Ministerium Sperrzone|calle del Alcalde Sainz de Baranda cortada|Palazzo del Governatore allagato|ulica Prezydencka remont
Królowej Jadwigi korek|Bishop Auckland line closed|Queen's Hospital generator|hospital ward lift|King Edward VII hospital water|chemo ward power cut
Rehaklinik Heizung|operating theatre chiller|Operations manager on call|stroke unit power|hip road drain|sindaco ordinanza chiusura scuole
ordinanza del sindaco per neve|ordenanza del alcalde cierre de parques|arrêté du préfet circulation|decyzja wojewody ewakuacja|市长路积水|局长办公室漏水
driver cabin dog bites|stray dogs on runway|Hunde auf der Fahrbahn|chiens errants sur l'A7|perros sueltos en la vía|cane in autostrada|psy na torach
流浪狗闯入跑道|كلاب ضالة على المدرج|missing guard rail|lost property office flooded|missing bus shelter roof|brakująca pokrywa studzienki
avería en la línea del tranvía|Kinderklinik Aufzug|Oma-Rink-Straße Glatteis|coat of snow on roads|hat factory fire|scarf lane closed
Station Road: burst main|Marktplatz: Wasserrohrbruch|Piazza Dante: tram deviati|volt drop at Leeds station|Delays at Leeds station
Stau am Hauptbahnhof Kassel|Bus 12 in Station Road|Stromausfall (Lyon)|crue de la Seine (Paris)|RE 70 am Hauptbahnhof Kassel
7:40 train at Leeds station|Church in Station Road flooded|lift at Unity House|metro L3 en la estación de Sants|Guard's van brake
cherry picker in Station Road|bollard in King Street|nurse call system down|lollipop patrol crossing lights|Kutscherhaus Dach
boulangerie Mathieu incendie|Bäckerei brennt|panadería incendio|ship captain reports ice|fuite d'eau chez le boulanger|lost children point
missing manhole cover|Personen im Aufzug|guard dog kennel flooded|Hundestrand gesperrt|Loreley gesperrt|partido aplazado por granizo
partia soli drogowej|党参到货|GEW Köln Netzausfall|schwül|Schwül|driver cab heating|crane driver lift stuck|porter's lodge leak|driver takes the lift
Sperrung für Radfahrer mit Anhänger|train driver reports fog|dog show road closures|Jungfrau Bahn steht|Pride of Hull sailing cancelled
tormenta en la playa de la Victoria|cleaner cupboard with umbrella stand|老人院停电|穿山隧道封闭|lady chapel roof leak|Frauenkirche Gerüst|Ladies Bridge closed
Kinderwagen im Fahrstuhl|hombre al agua|Verkehr an der Station mit Hund|caída de árbol en la calle del Perro|fire in the girls' school
health minister visit, roads closed|Besuch der Ministerin im Krankenhaus|visite du ministre de la santé à l'hôpital|wizyta ministra zdrowia w szpitalu
visita del sindaco in ospedale|Gesundheitszustand der Wälder|Mayor's office flooded|King's College Hospital power cut|Prince of Wales Hospital lifts
Ospedale Papa Giovanni XXIII blackout|Queen Elizabeth Hospital in Hospital Road|clinic manager on call|duty director|Director de operaciones|fire chief
battery state of health|Hospital Rey Juan Carlos sin agua|hospital de la Princesa cortado|corona de espinas|卫生部长来访交通管制|校长路停水|وزير الصحة يفتتح المستشفى
شارع الملك فيصل أمام المستشفى مغلق|مستشفى الملك خالد انقطاع""")


PLATES = ["1234 BCD in Station Road", "B-MW 1234 am Hauptbahnhof Kassel", "AB-123-CD devant la gare de Lyon", "1234 BCD (Lyon)", "Marktplatz: B-MW 1234"]  # fmt: skip
TRAINS = ["ICE 1234 at Leeds station", "TGV 8421 devant la gare de Metz", "RE 70 am Hauptbahnhof Kassel"]


@pytest.mark.parametrize("text", PLATES)
def test_a_plate_beside_a_place_is_refused(text: str) -> None:
    assert check_watch(text)


@pytest.mark.parametrize("text", TRAINS)
def test_a_train_beside_a_place_is_no_plate(text: str) -> None:
    assert check_watch(text) == []


@pytest.mark.parametrize("text", FORBIDDEN)
def test_somebody_told_without_a_name_may_not_be_watched(text: str) -> None:
    assert check_watch(text)


@pytest.mark.parametrize("text", HARMLESS)
def test_an_office_a_dog_and_a_ship_may(text: str) -> None:
    assert check_watch(text) == []

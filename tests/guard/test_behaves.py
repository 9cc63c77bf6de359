# SPDX-License-Identifier: AGPL-3.0-or-later
"""How somebody at work behaves, and what they are said to think, is told from buses, pumps and deliveries that are late."""

from __future__ import annotations

import pytest

from tocsin.core.guard.scan import scan

CONDUCT = """
The lad on goods-in is bone idle and cheeks the forklift drivers.
Our new receptionist is forever on her mobile and barely looks up when people come in.
Night porter asleep in the linen room again, had to bang on the door.
Agency girl in packing strolled in 40 minutes late every day this week.
I reckon the weekend cleaner is fiddling her hours, she signs out at ten and leaves at nine.
The new starter in bay 4 vanishes for half an hour at a time and answers back.
Warehouse temp takes endless fag breaks and swears at the pickers.
the kitchen porter's a lazy sod, sulks if you ask him to mop
Pretty sure he's pinching stock from cage 3, the young one from nights.
Caretaker was drunk on duty on Thursday and shouted at two teachers.
Le gardien de nuit somnole à son poste et répond sèchement aux livreurs.
La nouvelle caissière est scotchée à son téléphone et lève les yeux au ciel.
Le stagiaire de la compta arrive tous les jours en retard et boude quand on lui fait une remarque.
Encore en retard, le petit nouveau du tri ; il se planque aux vestiaires.
L'agent d'entretien du bâtiment C tire au flanc et fait des pauses clope à rallonge.
Le cariste de l'après-midi triche sur ses heures, j'en suis sûr.
La serveuse du self est grossière avec les élèves et part avant l'heure.
on le soupçonne de piquer dans la réserve, celui du quai 2
l'apprenti glande toute la journée, une vraie feignasse, insolent avec ça
Der neue Pförtner pennt in der Nachtschicht und schnauzt die Fahrer an.
Die Praktikantin ist dauernd am Handy und verdreht die Augen, wenn man was sagt.
Unser Hausmeister ist stinkfaul und verschwindet stundenlang.
Der Leiharbeiter an Linie 2 kommt jeden Tag zu spät und motzt.
Ich glaube, er klaut Kupfer aus dem Container, der Neue vom Wertstoffhof.
Die Kollegin vom Empfang geht immer früher heim und lässt alles liegen.
der azubi schummelt bei der zeiterfassung, frech isser auch noch
Ständig zu spät, der Kommissionierer aus der Frühschicht.
Die Putzfrau im 2. Stock trödelt und ist patzig zu den Schwestern.
Ich traue ihm nicht, beim Zählen fehlt immer was.
El conserje de noche se duerme en la garita y contesta fatal.
La chica nueva de caja está todo el día con el móvil y pone mala cara.
El peón de la ETT llega tarde todos los días y es un vago.
Sospecho que se lleva paquetes el de la tarde, el del muelle 3.
La limpiadora del turno de tarde se marcha siempre antes de la hora.
El becario es maleducado con los clientes y desaparece media hora.
El vigilante falsea las horas y huele a alcohol.
La camarera del comedor es muy antipática y contesta con chulería a los niños.
La bidella nuova sta sempre al telefono e risponde male ai genitori.
Il magazziniere del turno B arriva sempre in ritardo e batte la fiacca.
Il guardiano si è addormentato in guardiola per la terza volta.
Secondo me il ragazzo delle pulizie ruba dalle borse.
L'apprendista è un fannullone e alza gli occhi al cielo.
Lo stagista sparisce per ore e poi tiene il muso.
La cassiera bara sulle ore, esce prima della fine ogni venerdì.
quella nuova della mensa e' sgarbata con tutti
Nowa recepcjonistka ciągle gada na telefonie i jest nieuprzejma.
Ochroniarz śpi na zmianie i odburkuje kierowcom.
Stażysta z biura spóźnia się codziennie o pół godziny.
Ta nowa z pakowni obija się i przewraca oczami.
Podejrzewam, że wynosi towar, ten młody z rampy.
Sprzątaczka z drugiego piętra wychodzi zawsze wcześniej i pyskuje.
Magazynier oszukuje na godzinach i pije w pracy.
portier jest leniwy i chamski wobec gości
حارس الليل ينام في الدوام وأسلوبه خشن مع الزوار.
الموظفة الجديدة طول الوقت على الجوال وترد بقلة أدب.
المتدرب يتأخر كل يوم عن الوردية وكسول.
العامل اللي في المطبخ لسانه طويل ويتهرب من الشغل.
أشك أنه يسرق من المخزن، العامل الجديد.
المنظفة دائما تتأخر وتزور ساعات الدوام.
夜班保安上班睡觉,叫他还骂人,态度恶劣。
新来的收银员老玩手机,对顾客爱答不理。
保洁阿姨总是早退,还虚报加班。
那个男的临时工偷懒,整天躲仓库玩手机。
叉车工又迟到,说他就顶嘴。
怀疑他偷拿货,手脚不干净,搬运工老刘那组的。
实习生三天两头迟到,吊儿郎当。
The night watchman spends the whole shift watching films on his phone.
That supply teacher loses her temper with the kids and leaves before the bell.
Forklift driver on lates is careless, drives like a maniac and laughs when told.
The bloke from maintenance takes two-hour lunches and books them as work.
Housekeeper on floor 3 helps herself to the minibar, I'm fairly sure.
The intern never finishes anything and spends the day gossiping.
New carer is impatient with the old folk, snaps at them.
Le veilleur de nuit passe son temps à regarder des séries et ne fait pas ses rondes.
La remplaçante de la cantine crie sur les enfants et arrive quand ça lui chante.
Le nouveau magasinier bâcle tout et discute des heures à la machine à café.
Le technicien de surface du 4e emporte du papier toilette chez lui, on en est presque sûrs.
Un préparateur du matin est agressif avec ses collègues et refuse les consignes.
La secrétaire médicale est toujours au téléphone avec ses copines.
Der Nachtwächter macht seine Runden nicht und schaut Filme.
Die neue Kassiererin ist unfreundlich, kommt und geht wann sie will.
Der Staplerfahrer aus der Spätschicht fährt wie ein Irrer und lacht nur, wenn man was sagt.
Der Praktikant quatscht den ganzen Tag und kriegt nichts fertig.
Unser Koch wird immer aggressiver und brüllt die Küchenhilfe an.
Ich habe den Verdacht, dass die Reinigungskraft Sachen mitgehen lässt.
El vigilante nocturno no hace las rondas y se pasa la noche viendo series.
La nueva enfermera trata mal a los abuelos y chilla.
El mozo de la mañana se escaquea y siempre tiene excusas.
El de mantenimiento se echa la siesta en el cuarto de calderas.
La cocinera es muy borde con las camareras y llega cuando le da la gana.
Il guardiano notturno non fa le ronde e guarda le partite.
La nuova infermiera tratta male gli anziani e urla.
Lo stagista perde tempo, chiacchiera tutto il giorno e non finisce niente.
Il facchino del mattino se la prende comoda e ha sempre una scusa.
L'addetta alle pulizie si porta a casa la carta igienica, ne siamo quasi certi.
Nocny stróż nie robi obchodów, ogląda filmy.
Nowa kasjerka jest opryskliwa dla klientów i ciągle plotkuje.
Wózkowy z popołudniówki jeździ jak wariat i się śmieje, jak mu zwrócić uwagę.
Kucharka krzyczy na pomoc kuchenną i przychodzi kiedy chce.
الحارس الليلي لا يقوم بالجولات ويتفرج على الأفلام.
الممرضة الجديدة تصرخ على كبار السن ومعاملتها سيئة.
عامل النظافة يضيع الوقت ويغيب بدون إذن.
夜班门卫不巡逻,整晚看电影。
新来的护士对老人很凶,经常大喊大叫。
叉车司机开车横冲直撞,说他还笑。
She's always late and never says sorry.
Die Erzieherin kommt jeden Tag zu spät.
Le responsable arrive toujours en retard.
The lad in dispatch keeps knocking off at half three and nobody says a word.
Night nurse was short with a relative again and slammed the door.
Le gardien du dépôt ne répond jamais à la radio et passe ses nuits à jouer sur son portable.
La nouvelle aide-soignante soupire, râle et laisse les autres faire le boulot.
Der Springer in der Spülküche ist langsam, schlampig und gibt freche Antworten.
Die Sekretärin macht ständig private Telefonate.
El chico del turno de noche se pasa las horas jugando con el móvil.
La dependienta nueva es lenta y contesta a los clientes de mala gana.
Il ragazzo del turno di notte gioca col telefono e non risponde alla radio.
La commessa nuova è lenta, svogliata e risponde ai clienti di malavoglia.
Chłopak z nocki gra w gry na telefonie i nie odbiera radia.
Nowa ekspedientka jest powolna i niemiła dla klientów.
الشاب اللي في الليل يلعب بالجوال ولا يرد على اللاسلكي.
البائعة الجديدة بطيئة وترد على الزبائن بتأفف.
夜班那个小伙一直打手机游戏,对讲机也不接。
新来的导购动作慢,对顾客没好脸色。"""
OPINION = """
The janitor keeps telling everyone the mayor should resign.
Le concierge répète que le maire devrait démissionner.
Der Pförtner schimpft jeden Tag, die Regierung gehört weg.
El celador va diciendo que el gobierno tiene que caer.
Il custode dice sempre che il sindaco dovrebbe dimettersi.
Szatniarz powtarza, że burmistrz powinien odejść.
الفراش يردد أن الحكومة لازم تسقط.
门卫老说市长该下台。"""
NOBODY = """
The 07:40 bus is always late on Mondays, allow ten minutes.
Der Lieferwagen kommt ständig zu spät, Rampe 2 bis 9 Uhr freihalten.
The temp sensor in chiller 3 is slow to respond, replaced the probe.
le livreur de pain arrive à 7h, laisser le portail ouvert
New forklift is slow in reverse, fitter to check the valve.
Courier late because of snow, parcels at 14:00 instead.
Train late again, crew change at Derby moved to 18:10.
Driver reports the tail lift is slow.
The lift engineer was late, lift back at 16:00.
Guard rail loose at the top of ramp 4.
Porter trolley has a slack wheel, taken out of use.
Slack water at 06:20, pilots board at 06:00.
The conveyor sleeps after five minutes; caretaker knows the reset.
PC on the reception desk goes to sleep too fast, IT told.
Watch the water level at the weir, caretaker on call.
Keep an eye on the pump with the new seal.
Keep an eye on the crane at berth 2, wind rising.
Eyes on the road: black ice at the gatehouse.
Follow the man with the orange flag to the muster point.
If the alarm returns, call security and do not open cold store 2.
If the lift stops again call the engineer, do not let anybody in.
If the father of the bride's coach arrives early, park it in bay 6.
When the mother ship arrives the quay is closed.
If anyone is seen on the track, call the police.
If water comes in at the door, call 112 and lock the doors on the river side.
Lorries over 7.5 t are banned from Mill Lane; if one appears send it back to gate 1.
Dogs banned from the beach from May.
Visitors not allowed in ward 4 until Friday, norovirus signs up.
Parents: please do not open the side gate, use the main entrance.
If the driver arrives after 18:00, hand over the keys at the lodge.
Late shift starts at 14:00; the cleaner has the key.
Late delivery of linen, porter to collect from dock 2 at 15:00.
The nurse call system is unreliable on level 2, engineer booked.
The cleaner's cupboard lock is useless, new one ordered.
Lazy river at the pool closed until noon.
Staff bus leaves early on Friday, 15:30.
The returns desk printer is on its last roll.
Breaks: canteen open 10:00 to 10:30 for pickers.
Attitude indicator on the drone needs calibration, technician informed.
The night shift measured 4 degrees in cold store 1.
Phone at the porter's lodge dead, use channel 3.
Guard at gate 2 from 22:00, phone on the desk.
Cable stolen from the yard overnight, police informed, camera 4 has a fault.
Somebody is stealing diesel from the tank, lock changed.
The tide turned up late because of the wind.
Woman in labour taken by ambulance, lift B kept free.
Keep an eye on the man with chest pain until the ambulance comes.
Children to be watched by the lifeguard in the shallow pool.
Mayor opens the market at 10, square closed to cars.
The minister says the bridge should open in May.
Government says the road should be closed until Friday.
Le bus de 8h est toujours en retard le lundi.
Le train est encore en retard, le gardien ouvre la salle d'attente.
Le chauffeur attend au quai 3, la livraison a du retard.
La caissière a la clé du coffre, la caisse 2 est en panne.
La pompe traîne au démarrage, technicien prévenu.
La porte du gardien répond mal à la commande, à graisser.
L'ascenseur est lent, le technicien passe à 15h.
Si l'alarme revient, ne pas ouvrir et appeler la sécurité.
Si le courant revient, ne pas ouvrir le disjoncteur, appeler l'astreinte.
Surveiller le niveau de la rivière, le gardien a la perche.
Suivez la dame de l'accueil pour la visite.
Interdiction de stationner devant le portail, enlèvement par la police.
Chiens interdits dans le parc.
La pause est à 10h pour les caristes.
Der Zug ist wieder zu spät, Hausmeister macht den Wartesaal auf.
Der Bus kommt immer zu spät, Schüler warten in der Aula.
Der Aufzug fährt langsam, Techniker kommt um 10.
Der Fahrer wartet an Tor 3, Ware kommt später.
Die Pumpe läuft träge an, Monteur bestellt.
Faulgas in der Kläranlage, Mitarbeiter mit Messgerät.
Fauler Fisch in Kühlzelle 2, Koch hat ihn entsorgt.
Handy vom Bereitschaftsdienst liegt beim Pförtner.
Hausverbot für Hunde in der Halle.
Wenn der Alarm kommt, nicht öffnen und 112 rufen.
Falls der Strom ausfällt, Tür zu und Hausmeister anrufen.
Wenn Wasser kommt, Türen schließen.
Den Kran mit dem neuen Seil im Auge behalten.
Pegel beobachten, der Wart hat den Schlüssel.
Die Mutter M12 am Flansch fehlt, Monteur bringt sie mit.
Pausen der Frühschicht ab 9 Uhr in der Kantine.
El autobús llega siempre tarde, el conserje abre antes la sala.
El camión del pan llega tarde todos los lunes.
El repartidor llega tarde por la nieve.
La bomba tarda en arrancar, avisado el técnico.
El ascensor va lento, el técnico viene a las 12.
Si vuelve la alarma, no abrir y avisar a seguridad.
Si aparece agua en el sótano, llamar al 112 y cerrar las puertas.
Vigilad el nivel del depósito, el conserje tiene la llave.
Perros prohibidos en la playa.
El móvil de guardia está en recepción.
Il treno è sempre in ritardo, il custode apre la sala d'attesa.
L'autobus arriva in ritardo ogni lunedì.
Il corriere arriva dopo le otto, lasciare il cancello aperto.
Il muletto è lento in salita, chiamato il tecnico.
Se torna l'allarme non aprire e chiamare la vigilanza.
Se arriva la piena, chiudere le porte e chiamare il 112.
Tenere d'occhio la pompa con la guarnizione nuova.
Il telefono del portiere è rotto, usare il canale 2.
Divieto di sosta davanti al cancello, vigili avvisati.
La pausa degli autisti è alle 10.
Pociąg znowu się spóźnia, dozorca otwiera poczekalnię.
Autobus spóźnia się codziennie, uczniowie czekają w auli.
Dostawa się spóźniła, magazynier przyjmie o 15.
Kurier spóźnia się przez śnieg.
Winda jeździ wolno, serwis o 12.
Jeśli alarm wróci, nie otwierać i dzwonić po ochronę.
Gdy pojawi się woda w piwnicy, dzwonić na 112.
Obserwować poziom rzeki, dozorca ma klucz.
Zakaz wjazdu ciężarówek na most.
Telefon dyżurny leży u portiera.
القطار يتأخر كل يوم، الحارس يفتح صالة الانتظار.
الحافلة دائما تتأخر يوم الأحد.
المضخة بطيئة في التشغيل، الفني سيحضر.
إذا عاد الإنذار لا تفتحوا الباب واتصلوا بالأمن.
إذا ظهر ماء في القبو اتصلوا بالدفاع المدني.
راقبوا منسوب الماء في الخزان.
ممنوع دخول الشاحنات من البوابة الغربية.
هاتف المناوبة عند الحارس.
الموظف استلم المفاتيح والمصعد متوقف.
تأخر وصول الشاحنة بسبب الثلج.
班车天天迟到,保安提前开门。
快递又晚了,前台代收。
水泵启动慢,师傅下午来。
如果报警器再响,不要开门,通知保安。
万一地下室进水,打119。
留意3号水泵的压力。
货车禁止进入西门,如果来了让它走东门。
值班手机在前台。
列车又晚点,站员开了候车室。
员工食堂十点到十点半开。
Toddlers have a nap at noon, teacher keeps the hall dark.
3 no-shows at the clinic, nurse moved to room 2.
The crane refuses to lift, operator switched it off.
Reset does nothing, technician informed.
Kids playing games in the hall until four, caretaker has the key.
Bar shows the football on the big screen, doorman from 19:00.
Kinder halten Mittagsschlaf, Erzieherin bitte leise klopfen.
Der Motor weigert sich zu starten, Schlosser kommt um 9.
Das Kino zeigt Filme bis Mitternacht, Pförtner schließt ab.
Le bouton ne fait rien, le technicien passe demain.
Les petits font la sieste, la maîtresse ouvre à 15h.
La machine refuse de démarrer, cariste prévenu.
Los niños duermen la siesta, la maestra abre a las cuatro.
El botón no hace nada, avisado el técnico.
La porta si rifiuta di chiudere, chiamato il custode.
Il camion porta via la neve, l'operatore è al cancello.
Si perde tempo alla pesa, l'addetto apre la seconda corsia.
Autobus zabiera dzieci do domu o 15, nauczycielka czeka przy bramie.
Silnik odmawia pracy, mechanik wezwany.
Przycisk nic nie robi, elektryk przyjdzie jutro.
El padre puede volver a las cuatro a recoger a la niña.
The mother may come back at three, keep the side door open.
Der Vater könnte später kommen, Gruppe bis 17 Uhr offen.
La maman peut revenir à 16h, garder le doudou à l'accueil.
Visitors are not allowed in the boiler room.
Children must not be let in before 8.
The contractor is not allowed on site without a helmet.
Stay close to the wall on the ramp, forklift traffic.
Restez près de la sortie, exercice à 10h.
Bleibt an der Wand, Stapler fahren rückwärts.
الأطفال ينامون ظهراً والمعلمة تفتح عند الثالثة.
起重机不动了,操作员已断电。
孩子们午睡,老师两点开门。
The cleaner uses an aggressive detergent, ventilate.
The nurse chats with the ward on channel 4 during handover.
Wenn die Frau vom Wasserwerk kommt, Leitung 3 öffnen.
Wenn der Vater aus Zimmer 112 zurückkommt, bitte Schlüssel geben.
If the mother from room 112 comes back, the kettle is ready.
Se torna la signora della stanza 113, chiave al banco.
When the man from the gas board arrives, show him meter 4.
Wann die Dame vom Amt kommt, steht im Kalender.
Auf die jungen Bäume an der Rampe achten, frisch gepflanzt.
الفني مر على المضخة والباب مغلق."""
KINDS = {"conduct", "person_alert", "surveillance", "party"}


def kinds(said: str) -> set[str]:
    return {found.kind for found in scan(said) if found.certainty >= 0.6}


@pytest.mark.parametrize("said", CONDUCT.strip().split("\n"))
def test_how_somebody_behaves_is_found(said: str) -> None:
    assert "conduct" in kinds(said)


@pytest.mark.parametrize("said", OPINION.strip().split("\n"))
def test_what_somebody_thinks_of_those_in_office_is_found(said: str) -> None:
    assert "party" in kinds(said)


@pytest.mark.parametrize("said", NOBODY.strip().split("\n"))
def test_things_that_are_late_and_doors_that_stay_shut_are_nobodys(said: str) -> None:
    assert not kinds(said) & KINDS

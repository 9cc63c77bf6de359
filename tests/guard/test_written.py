# SPDX-License-Identifier: AGPL-3.0-or-later
"""What a desk writes of people, kind by kind in eight languages, and what warnings say with the same words."""

import pytest

from tests.guard.sentences import each
from tocsin.core.guard.scan import scan

WRITTEN = {
    "union": """A Unite convenor phoned the site office.
IG-Metall-Fahne am Parkplatz.
The BMA and Unison reps were in the foyer.
Leaflet from the PCS union found in the lift.
Overheard: they want to unionise the warehouse.
NEU members photographed at the gate.
Le représentant CGT a demandé l'accès au site.
Tractage FO devant la porte 2.
Adhésions à la CFDT en hausse dans l'équipe de nuit.
GEW-Mitglieder verteilten Handzettel.
Die EVG hat zum Treffen eingeladen.
Im Lager wird über die Gründung eines Betriebsrats gesprochen.
Los de CCOO repartían folletos en la puerta.
Elecciones sindicales en el almacén.
El delegado de UGT pidió la lista.
Il rappresentante della CGIL era al cancello.
Riunione dei delegati Filt in sala mensa.
Nuove iscrizioni al sindacato nel reparto notte.
Delegat NSZZ Solidarność na terenie zakładu.
Rozdawano ulotki związku zawodowego.
ممثل نقابة العمال حضر الاجتماع
工会干部到仓库讲话
Volantini della Fiom al cancello.
Assemblea Cisl in mensa.
Przewodniczący związku rozmawiał z kierowcami.""",
    "strike": """Drivers are threatening to strike before Christmas.
Les conducteurs cessent le travail demain.
Rumour of strike action on Friday.
Ballot for industrial action closes Monday.
Appel à la grève le 12 mars.
Taux de grévistes estimé à 40 %.
Streikaufruf für Freitag im Aushang.
Warnstreik im öffentlichen Dienst, S-Bahn fällt aus.
Convocatoria de huelga para el viernes.
Adesione allo sciopero stimata al 40%.
Zapowiedziano strajk generalny.
دعوة إلى إضراب يوم الجمعة
员工计划周五罢工
Urabstimmung beginnt am Montag.
Picchetto all'ingresso principale.
أضرب العمال عن العمل صباحا.""",
    "demonstration": """Des riverains manifestent devant la mairie.
Vecinos se manifiestan ante el ayuntamiento.
About 200 demonstrators at Parliament Square.
Planned protest outside the distribution centre.
Manifestation prévue place de la République.
200 manifestants devant l'entrepôt.
Demo vor dem Rathaus um 15 Uhr.
Etwa 200 Demonstranten auf dem Marktplatz.
Protesta vecinal frente al almacén.
Corteo di protesta in centro sabato.
Protest pod bramą zakładu w sobotę.
مظاهرة أمام المستودع غدا
仓库外有抗议活动
Klimaaktivisten am Tor festgeklebt.""",
    "party": """Il consigliere della Lega ha visitato il magazzino.
Volunteer for the Democrats, badge on jacket.
Sticker of the Green Party on the locker.
Il milite au Parti communiste.
Candidate de LFI aux municipales.
Kollegin kandidiert für die Grünen.
AfD-Sympathisant im Lager.
Concejal del Partido Popular vino de visita.
Simpatizante de Podemos.
È candidato con il Partito Democratico.
Simpatizza per la Lega.
Radny PiS odwiedził magazyn.
Sympatyk Konfederacji.
عضو في حزب العمال
他加入了民主党
Spotkanie Nowej Lewicy w hali B.
تجمع لحركة النهضة في الساحة.""",
    "faith": """Practising Catholic, asks for Sundays off.
Prays five times a day on shift.
Attends the mosque on Fridays.
De confession juive, absent samedi.
Pratique le ramadan.
Strenggläubiger Moslem.
Konfession: evangelisch.
Es testigo de Jehová.
Religión: musulmana.
È di religione ebraica.
Osserva il Ramadan.
Wyznanie: prawosławne.
Praktykujący katolik.
مسلم شيعي من البصرة
信奉伊斯兰教的员工
Catholic group praying at the fence.
Żydowscy pracownicy nieobecni.
شهود يهوه عند الاستقبال.""",
    "health": """Agent en mi-temps thérapeutique pour dépression.
Mitarbeiter nach Bandscheibenvorfall in Reha.
On sick leave since Tuesday with a broken wrist.
Known diabetic, carries insulin.
Absent due to burnout.
Is being treated for breast cancer.
Arrêt maladie jusqu'au 15.
Souffre de diabète.
Enceinte de six mois.
Seit Montag krank gemeldet.
Leidet an Diabetes.
Schwanger im sechsten Monat.
Está de baja por enfermedad.
Padece diabetes.
Embarazada de seis meses.
In malattia fino al 15.
Soffre di diabete.
Incinta al sesto mese.
Na L4 do piętnastego.
Choruje na cukrzycę.
W szóstym miesiącu ciąży.
يعاني من مرض السكري
患有糖尿病
Wachmann hat Epilepsie.
Cleaner has diabetes.
La limpiadora es diabética.
Infarto di un passeggero al binario 2.
أصيب راكب بنوبة قلبية.
乘客在站台突发心脏病。""",
    "orientation": """Came out as bisexual last year.
Openly gay supervisor.
Uses they/them pronouns, non-binary.
Ouvertement gay.
Personne trans au vestiaire.
Lebt offen lesbisch.
Bisexueller Kollege.
Abiertamente gay.
Mujer trans en el vestuario.
Apertamente gay.
Dichiarata lesbica.
Otwarcie homoseksualny.
مثلي الجنس
公开的同性恋者""",
    "ethnicity": """Group of Eastern Europeans loitering.
Two males of Somali appearance.
Possibly of Gypsy origin.
White male, 40s.
IC3 male near the turnstile.
Individu de type nord-africain.
Deux personnes d'origine roumaine.
Groupe de gens du voyage.
Person mit südländischem Aussehen.
Zwei Männer arabischer Herkunft.
Mann türkischer Abstammung.
Hombre de origen marroquí.
Dos personas de etnia gitana.
Mujer de rasgos asiáticos.
Uomo di origine nigeriana.
Due donne rom.
Soggetti di etnia rom.
Mężczyzna pochodzenia romskiego.
Dwie osoby narodowości ukraińskiej.
شخص من أصول أفريقية
疑似维吾尔族男子
Groupe de Roumains près du quai.
Zwei Schwarze vor Tor 5.
Due neri davanti alla porta 5.
Kurdyjscy kierowcy na parkingu.
Ukraińcy przy wejściu.
رجل أسود عند السور.""",
    "person_alert": """I carabinieri cercano un evaso.
Missing person: male, 16, last seen in Hove.
Wanted suspect, armed, do not approach.
Endangered missing child, call 911.
Alerte enlèvement : enfant de 4 ans.
Disparition d'un mineur signalée.
Vermisstensuche nach Seniorin.
Polizei sucht Zeugen und einen flüchtigen Mann.
Niña desaparecida en Getafe.
Busca y captura de un preso fugado.
Scomparso un uomo di 70 anni.
Evaso dal carcere, ricercato.
Zaginęła czternastolatka.
Policja szuka zbiega.
طفل مفقود في الحي
寻人：十六岁少年走失
Buscado por la policía por robo.
Policja poszukuje sprawcy rozboju.
تغيب رجل مسن عن منزله.""",
    "person": """L'ing. Quattrocchi chiede le chiavi.
Mr Thistlethwaite refused the search.
Handed to Ms. Adeyemi at the desk.
Reported by Hollie Featherstone.
Name: Grzegorz Brzęczyszczykiewicz
J. Okonkwo, badge 4471
M. Lecointre a refusé la fouille.
Remis à Mme Vauquelin à l'accueil.
Signalé par Anne-Sophie Kervella.
LECLERCQ Jean-Baptiste, badge 4471
Herr Pfannenschmidt verweigerte die Kontrolle.
Übergeben an Frau Dr. Zinkernagel.
Gemeldet von Lieselotte Brömmelkamp.
El Sr. Echevarrieta rechazó el registro.
Entregado a doña Remedios Pajares.
Avisó Iker Goikoetxea a las 8.
Il sig. Scognamiglio ha rifiutato il controllo.
Consegnato alla dott.ssa Benvenuti.
Segnalato da Gennaro Esposito.
Pan Grzegorz Wąsik odmówił kontroli.
Przekazano pani Chrzanowskiej.
Zgłosiła Bogumiła Ćwiklińska.
السيد كريم بنجلون رفض التفتيش
أبلغ عنه سمير القحطاني
保安赵德柱报告
李女士投诉
联系人：欧阳明月""",
}

SPARED = """People with diabetes, asthma or heart disease should stay indoors.|Pregnant women and infants are at risk in the heat.
Schwangere, ältere Menschen und Kleinkinder sollten viel trinken.|Las mujeres embarazadas y los mayores deben evitar el calor.
Two power poles are down on County Road 5.|Light poles down on Main Street|Off the coast, winds due to back north.|Known fault on line 4
Das Tief über Polen zieht nach Osten.|Catholic University station is closed.|Romanian border crossing closed for trucks|EU members and UN reps meet, roads closed
The fire burned north, west and east of Rome.|Rue du Dr. Roux fermée|Dr. Phillips Hospital without power|Park Dr Exit 5 closed|Dr. Schaepmanlaan afgesloten
Le enceinte sportive est fermée.|L'enceinte du stade est fermée.|Responsabile indiretta della piena|Sucht nach der Ursache der Störung|Chinese New Year parking|The storm may strike the coast on Friday|Les symptômes se manifestent tard"""


@pytest.mark.parametrize(
    ("kind", "said"), [(kind, said) for kind, lines in WRITTEN.items() for said in lines.split("\n")]
)
def test_it_is_found_for_what_it_is(kind: str, said: str) -> None:
    assert kind in {found.kind for found in scan(said)}


@pytest.mark.parametrize("said", each(SPARED))
def test_warnings_and_places_are_spared(said: str) -> None:
    assert scan(said) == ()

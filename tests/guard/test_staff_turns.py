# SPDX-License-Identifier: AGPL-3.0-or-later
"""Turns of hurried logs, each with what looks like it and is nobody's, by kind: who may not come near, work left until it is paid, what beds have."""

from __future__ import annotations

import pytest

from tests.guard.sentences import each
from tocsin.core.guard.scan import scan

SAID = {
    "person_alert": """Stadionverbot bis Mai für den Vorsänger von Block F, Ordner merken|zakaz stadionowy do maja dla prowadzącego doping|El de la foto tiene orden de alejamiento, si entra llamar al 091|he's under a restraining order, ring if he turns up|ha il divieto di avvicinamento a una collega
The woman in the picture is not to be let in|l'homme de la photo ne doit pas entrer|Der Mann auf dem Aushang klaut Pakete|quello della foto non deve entrare|صاحب الصورة ممنوع من الدخول بأمر المحكمة|照片上的男子禁止入内
Se busca: varón con muletas, robó cable anoche|Gesucht: Mann mit Hinkebein|Ricercato: uomo con cappello verde
Bub, 5 Jahre, am Stand 3 verloren gegangen|Bimba di 6 anni smarrita al reparto giochi|niña de 4 años perdida en la entrada|chłopczyk lat 3 zgubił się przy wejściu
Interna de la 12 salió anoche sin permiso|Resident from flat 9 walked out about five, not back yet|Bewohner von 4 ist weg, hat sich nicht abgemeldet|ospite della 3 uscito alle due senza avvisare
Old lady in a dressing gown by the lane, doesn't know her address, police coming|Dame âgée en robe de chambre à l'arrêt, ne sait plus où elle habite|Signora in vestaglia alla fermata, non sa dove abita|老太太穿睡衣在路口,不记得家在哪
Un inconnu aborde les enfants devant l'école|un hombre merodea por el colegio|nieznajomy zaczepia dzieci pod szkołą|رجل غريب يكلم الأطفال عند المدرسة
hand Tomos to gran only, dad has been at the gate again|Lena nur der Oma mitgeben, der Vater war wieder am Tor|solo alla nonna, il padre era di nuovo al cancello|只能交给奶奶,他爸又到门口了""",
    "union": """Candidaturas al comité hasta el lunes|élections pro vendredi, deux listes|rinnovo delle RSU entro lunedì|listy do rady pracowników do środy|der Unia-Vertreter war wieder am Tor|三月起停扣教协会费|XTZ pide que conste en acta que no cubren el comedor|QRF want it minuted that lunch is not theirs""",
    "strike": """los del almacén paran mañana, 24 h|ceux du quai s'arrêtent lundi|crews voted 90% to walk out on the 4th|votaron parar el lunes|Binmen voted for action short of, no overtime from Monday|resident doctors are out 7am Weds to 7am Sat|no post again, the lads at the office are out till Friday|nobody's crossing, tanker turned back|porters out solid from noon|drivers in dispute, no trains on the 4th
piquet devant le quai 2, les camions passent derrière|débraient mardi à dix heures|reconduction votée ce matin|les chauffeurs sont en conflit avec leur direction
Die Frühschicht hat die Bänder stehen lassen wegen der Zulage|Feuertonne vor Tor 3, keiner kommt rein|alle verweigern Überstunden
Los de mantenimiento van al paro desde el martes|los estibadores no trabajan del 2 al 4|plante de los conductores|los residentes paran 24 horas|bidón encendido en la puerta|los maquinistas secundan el paro
treni garantiti solo 6-9|I facchini si sono fermati due ore per le buste paga|i macchinisti si fermano lunedì|straordinari bloccati finché non arriva il premio
Lekarze od piątku wstrzymują się od pracy|maszyniści odchodzą od pulpitów|koksownik pod bramą|pielęgniarki poszły na L4
العمال موقفين شغل حتى يقبضوا|السائقون يطالبون بالزيادة|环卫工不干了，要涨工资|机师集体告假要求改排班""",
    "demonstration": """banners and drums outside the works from six|Transparente und Trillerpfeifen vor dem Eingang|pancartes et sifflets devant la mairie|striscioni e fischietti sotto il comune
Concentración en la puerta de la fábrica a las 12, cinco minutos de silencio|trattori in tangenziale da stamattina|Traktoren auf der Autobahn seit sechs|flash mob con pentole sotto il comune|quemando neumáticos en el acceso|palą opony pod zakładem
Zadistes dans les arbres|Jagdgegner mit Tröten an der Kreuzung|antitaurinos con bocinas|animalisti coi megafoni|obrońcy lasu z transparentami|tents still on the quad, chants at lunch|namioty dalej stoją pod rektoratem
الأهالي قاطعين طريق الميناء بالإطارات|村民堵路|counter-demo expected at four|placards outside reception|marcha lenta de taxis
tifosi contestano la società al varco B|supporters contre les dirigeants devant la porte A|球迷在门口抗议管理层|tractors and banners outside the dairy|Traktoren und Plakate vor der Molkerei""",
    "party": """Labour's agent booked the annexe|Cllr from Reform asked to see the kitchens|el interventor de Junts se queda detrás de la mesa|należy do Nowoczesnej od roku""",
    "handle": """user jdoe locked out twice|login: b.wojcik|utilisateur jdupont bloqué""",
    "faith": """w kuchni mamy trzech prawosławnych, chcą wolne|kilku wierzących pyta o wolne|Two drivers are fasting, swap their breaks|zwei Kollegen fasten gerade|los dos ayunan este mes|table 4 keeps kosher|Zimmer 9 nur halal
he asked for the chaplain|le monsieur de la 3 demande l'aumônier|Der Herr auf 5 möchte den Pfarrer|pide al capellán|chiede il cappellano|prosi kapelana
won't handle the pork, says it's haram|il dit que c'est haram|dice que es haram|mówi że to haram|fehlt wegen Zuckerfest|falta por el Eid|nosi krzyżyk|trägt ein Kreuz|porte une croix
reads the Quran on break|legge il Corano in pausa|a fait le hadj|jedzie na pielgrzymkę|found God in the spring|hat sich taufen lassen|zahlt Kirchensteuer|La nueva es evangélica|要见神父|يقول إنه حرام""",
    "health": """Cama 7 con tuberculosis, puerta cerrada|Stanza 4 con scabbia|Bed 3 C diff positive, side room|Chambre 21 BMR+, gants|7号房疥疮|غرفة ٧ جرب
crane driver back on light duties after the hernia op|he's been dry for two years|er ist trocken seit drei Jahren|lleva dos años sin beber|non beve più da anni
waiting on the results of the lump|elle attend les résultats de sa biopsie|wartet auf den Befund von der Biopsie|espera los resultados del bulto|aspetta l'esito della biopsia|czeka na wynik biopsji|她在等穿刺结果|تنتظر نتيجة الخزعة
il a fait une crise dimanche|er hatte Sonntag einen Anfall|le dio un ataque en casa|ha avuto una crisi|miał atak w domu|bierze Warfin rano|the porter takes Eltroxin""",
    "orientation": """« sale pédé » sur le casier|locker daubed "faggot"|كتابة على الخزانة «شاذ»|il a pris congé pour son mariage avec son copain|Kollegin lebt mit einer Frau zusammen
le mari du nouveau magasinier|el marido del nuevo mozo|il fidanzato del nuovo magazziniere|żart o chłopaku nowego magazyniera|used to be a woman|two men on their honeymoon in 214|deux hommes en lune de miel à la 12|zwei Männern auf Hochzeitsreise in 9""",
    "ethnicity": """الحرامي شكله أفريقي|盯紧夜班的老缅，谁写的|les Portugais du chantier mettent la musique|dass die Polen auf der Baustelle laut sind|Ukraińcy z budowy puszczają muzykę|工地上的缅甸人早上放音乐""",
    "person": """Zeile 9: Staplerschein – Kowalczuk, K. – läuft ab|ligne 4 – CACES – BENSAÏD Y. – à renouveler|vu ce matin avec kevin|hab mit dem jürgen getauscht|hoy me cubre el manolo|周六由阿芳开门
Entschuldigt: Öztürk, v. Bülow-Kranz.|W sobotę otwiera Kinga|ring Moira in Estates about the lift|Chiamate Moira della manutenzione|el subcontratista Vuković sale a las 16:05""",
    "plate": """camión con placas 45-AK-9T detenido|białe auto WGM 48K2 na zakazie""",
    "iban": """sort code 20-45-77 acc no 30129384|BLZ 370 400 44, Konto 532 013 000|RIB : banque 30004 guichet 00829 compte 00001234567 clé 89|ABI 05428 CAB 11101 c/c 000000123456|CBU 0720000788000012345672|ccc 2100-0418-45-0200051332|押金退到 6222 0212 3456 7890 123 工行""",
    "phone": """0161 496 0 two two three|diga: 0039 0522.5501.77""",
}
NOBODYS = {
    "person_alert": """Hausverbot für Hunde am Eingang|divieto di avvicinamento alla gru|zakaz zbliżania się do żurawia|point enfant perdu : hall B|photo of the man-basket damage|se busca camarero|camera in photo mode""",
    "union": """Via dei Sindacati chiusa per lavori|Pièce CFDT-22 reçue|Le CSE hydraulique du vérin 4 est à remplacer|Komisja zakładowa ds. BHP w środę|ساحة النقابات مغلقة|vida útil de la bomba|UFO-Lampe defekt""",
    "strike": """Place de Grève, marché de Noël|El paro de la línea 2 es por rodamiento|fast charger 3 out till Monday|Band 3 stehen gelassen wegen Lagerschaden|crews out from 4am gritting|service minimum de la pompe : 4 bar|piquet planté devant le portail|taśma stanęła przez łożysko""",
    "demonstration": """The demonstrator unit is on road 4|Concentración de cloro alta|tractor on the bypass doing 20|trattore in tangenziale a passo d'uomo|banner arm loose on lamp post 12|striscione staccato dal vento|a critical mass of ice|corte de ruta por nieve|Reifen brennt an Lkw auf der A3|السيول قطعت طريق الوادي""",
    "faith": """天主教堂外脚手架到三月|cross bracing on bay 4|Religion of driver unknown|wearing course of the road""",
    "health": """Room 12 flu damper stuck|库存:胰岛素60支|المخزون: إنسولين ٦٠ قارورة|Bed 4 of the lathe scored|op manual for hip roof vents|pitch dry since Tuesday|die Halle ist trocken|7号房空调隔离阀坏|Zimmer 14: Grippeschutz-Aushang fehlt|Stock: Lantus 40 pens, fridge 2|wyniki badań wody""",
    "orientation": """the results came out last year|la transition énergétique""",
    "person": """Der Streichelzoo bleibt heute zu|阿姨来打扫|洪峰约午夜到|wykonawca Budimex wszedł|Strecke – Gleisfeld B – gesperrt""",
    "handle": """user manual locked in drawer|user scanner reset|login screen blank|account ledger closed""",
    "ethnicity": """Züge aus Polen auf Gleis 4|les Portugais gagnent le match""",
    "iban": """part 20-45-77 box 30129384|customer account 30129384|Konto 532013000 Stromzähler""",
}


@pytest.mark.parametrize(("kind", "said"), [(k, s) for k, text in SAID.items() for s in each(text)])
def test_what_is_said_of_somebody_is_found(kind: str, said: str) -> None:
    assert kind in {found.kind for found in scan(said) if found.certainty >= 0.6}


@pytest.mark.parametrize(("kind", "said"), [(k, s) for k, text in NOBODYS.items() for s in each(text)])
def test_what_looks_like_it_is_nobodys(kind: str, said: str) -> None:
    assert kind not in {found.kind for found in scan(said) if found.certainty >= 0.6}

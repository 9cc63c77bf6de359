# SPDX-License-Identifier: AGPL-3.0-or-later
"""What people at work do is found where a note names nobody; a machine that does the like is no one's."""

from __future__ import annotations

import pytest

from tests.guard.sentences import each
from tocsin.core.guard.said.doings.lands import is_a_land
from tocsin.core.guard.said.doings.read import doings
from tocsin.core.guard.scan import scan
from tocsin.core.guard.staff import check_entry
from tocsin.core.guard.watches.check import check_watch

DONE = """Two of the forklift drivers passed a petition round the canteen.|One of the loaders gave an interview to local radio.|The porter had been drinking before his shift.|Most of the cleaners are from Nepal.|A trainee needs Friday off because her mother is dying.|A small boy was found alone by the fountain.|Somebody from the paint shop is collecting names for a meeting.
Die Nachtschicht ist geschlossen nach Hause gegangen.|Ein Lagerist meldet sich wieder mit Rücken ab.|Eine Kollegin fastet und arbeitet deshalb langsamer.|Der Schichtleiter hat ein Verhältnis mit einer Packerin.|Bei einem Kollegen wird der Lohn gepfändet.|Ein Ladendieb hat Hausverbot in Filiale 4.|Der Vater hat das Kind ohne Erlaubnis aus der Kita geholt.
Deux caristes ont fait circuler une pétition au réfectoire.|Un magasinier a répondu aux questions de la télé locale.|Le gardien sentait l'alcool à la prise de poste.|La plupart des intérimaires viennent du Mali.|Une opératrice part plus tôt, son fils est hospitalisé.|Un apprenti porte un badge d'un candidat.|Un petit garçon a été retrouvé seul près du quai.
Todo el turno de noche dejó el puesto a las tres.|Una cajera está otra vez de baja por la espalda.|Un operario pide una pausa para rezar.|El encargado se acuesta con una dependienta.|A un chófer le han embargado la nómina.|Un exempleado tiene prohibida la entrada al aparcamiento.|El padre se llevó a la niña sin permiso.
Due carrellisti hanno fatto girare un foglio di firme in mensa.|Un magazziniere ha parlato con la tv locale.|Il custode puzzava di vino.|Quasi tutti gli interinali vengono dal Senegal.|Un'operaia esce prima, il figlio è ricoverato.|Un apprendista porta la spilla di un partito.|Un bambino piccolo è stato trovato da solo al molo.|Qualcuno della verniciatura chiama i colleghi a una riunione domenica.
Cała nocna zmiana zeszła ze stanowisk o trzeciej.|Kasjerka znowu na zwolnieniu przez kręgosłup.|Operator prosi o przerwę na modlitwę.|Brygadzista sypia z ekspedientką.|Kierowcy zajął pensję komornik.|Były pracownik ma zakaz wstępu na parking.|Ojciec zabrał dziewczynkę bez zgody.
وزع عاملان ورقة توقيعات في المطعم.|تحدث أحد السائقين إلى قناة محلية.|معظم العمال المؤقتين من بنغلاديش.|خرجت موظفة مبكرا لأن ابنها في المستشفى.|متدرب يضع شارة حزب على خوذته.|عثر على طفل صغير وحده قرب الرصيف.|أحد عمال الدهان يدعو زملاءه إلى اجتماع.
夜班全体三点离岗回家。|收银员又因腰痛请病假。|一名操作工要求中午祷告。|班长和一名售货员有私情。|一名司机的工资被法院冻结。|一名前员工被禁止进入停车场。|父亲未经同意把女孩带走。"""
NOT_DONE = """Two of the forklift chargers passed the load test in the canteen.|One of the loaders gave an error at the local panel.|The porter gate had been leaking before the shift.|Most of the cleaners' trolleys are from stock.|A trainee licence for the crane expires on Friday.|A small bag was found alone by the fountain.|The paint shop meeting room has no light.
Die Nachtschicht hat Halle 2 geschlossen übergeben, keine Störung.|Ein Lagerbock meldet wieder Temperatur.|Die Pumpe arbeitet seit Mittag langsamer.|Das Verhältnis von Wasser zu Glykol stimmt nicht.|Die Lieferung ist verpfändet beim Spediteur, Palette 9 gesperrt.|In Filiale 4 ist die Tür defekt.|Der Kurier hat die Ware ohne Lieferschein aus der Kita geholt.
Deux chariots tournent au ralenti près du réfectoire.|La télé locale annonce du verglas.|Le local sentait le gaz à la prise de poste.|La plupart des palettes viennent du quai 4.|Le convoyeur part plus tôt, la vanne 3 est ouverte.|Le lecteur de badge du hall ne répond plus.|Un petit colis a été retrouvé seul près du quai.|La salle de réunion de la peinture sera fermée dimanche.
Toda la línea de noche volvió a las tres.|La caja 2 está otra vez fuera de servicio.|La máquina pide una pausa para enfriar.|El depósito se asienta sobre la viga.|La nómina de materiales está en el archivo.|Prohibida la entrada al aparcamiento por obras.|La grúa se llevó la furgoneta sin permiso.
Due carrelli hanno fatto girare il nastro al contrario.|La tv della mensa non si accende.|Il locale puzzava di gas.|Quasi tutti i bancali vengono dal molo 4.|Il carico esce prima, il filtro è ricoperto.|La spilla di sicurezza del portone è partita.|Un pacco piccolo è stato trovato da solo al molo.|Verniciatura chiusa domenica, sala riunioni libera.
Cała nocna linia ruszyła o trzeciej.|Kasa 2 znowu nie działa przez zasilacz.|Operator prosi o reset sterownika.|Sypki towar na podłodze w brygadzie B.|Paleta zajęła miejsce kierowcy.|Zakaz wjazdu na parking do 18.|Kurier zabrał paczkę bez podpisu.
وزعت المضخة الماء على خزانين.|القناة المحلية للمياه مسدودة.|كانت رائحة الغاز تفوح من الغرفة.|معظم الصناديق من الرصيف 4.|خرجت الرافعة مبكرا من الخدمة.|سقطت شارة السلامة عن الخوذة.|عثر على طرد صغير وحده قرب الرصيف.|ورشة الدهان مغلقة يوم الأحد.
夜班三点全线重启。|收银台又因断电停用。|一台操作机要求中午复位。|班长室和售货区之间的门坏了。|一台冷柜被冻住。|停车场禁止进入至六点。|快递员未签收把货带走。"""

MARCHES = """Vecinos marchan el sábado a las 11 contra la cantera.|Los taxistas se concentran mañana ante la nave 3.|Maszyniści stają o północy na 12 h, autobusy zastępcze spod ratusza.|Kierowcy staną w piątek, bramy 2 i 3 puste.|Travellers back on the playing field, five vans.|Travellers pitched up by the weir."""
MOVES = """Las bombas marchan dos horas al día.|El humo se concentra en la nave 3.|Autobusy stają na przystanku przy bramie 2.|Kierowcy stają na przystanku przy bramie 2.|Travellers delayed on the field line.|The traveller's lift is back."""
AGAIN = """The yard lads are talking strike over the canteen prices.|One of the welders turned up still drunk from the night before.|A fitter's dad passed away on Sunday.|The Ghanaian lads sit by themselves at break.|A scaffolder owes the foreman three hundred.|Kids' mum is not allowed on site since the row.
Die Leute von der Wäscherei wollen am Montag nicht anfangen, wegen der Zulage.|Einer der Schweißer war noch vom Vorabend angeschlagen.|Der Vater vom Monteur ist am Sonntag verstorben.|Die Ghanaer sitzen in der Pause unter sich.|Ein Gerüstbauer schuldet dem Polier 300 Euro.|Die Mutter darf seit dem Streit nicht mehr aufs Gelände.
Les gars de la cour parlent de débrayer pour le prix de la cantine.|Un des soudeurs est arrivé encore saoul de la veille.|Le père d'un monteur est mort dimanche.|Les Ghanéens restent entre eux à la pause.|Un échafaudeur doit trois cents euros au chef.|La mère des petits n'a plus le droit d'entrer depuis la dispute.
Los del patio hablan de parar por los precios del comedor.|Uno de los soldadores llegó aún bebido de la víspera.|El padre de un montador murió el domingo.|Los ghaneses se sientan aparte en el descanso.|Un andamista le debe trescientos euros al encargado.|La madre de los niños no puede entrar desde la bronca.
Quelli del piazzale parlano di fermarsi per i prezzi della mensa.|Uno dei saldatori è arrivato ancora bevuto dalla sera prima.|Il padre di un montatore è morto domenica.|I ghanesi in pausa stanno per conto loro.|Un ponteggiatore deve trecento euro al capo.|La mamma dei bambini non può più entrare dopo la lite.
Chłopaki z placu gadają o postoju przez ceny w stołówce.|Jeden ze spawaczy przyszedł jeszcze wczorajszy.|Ojciec montera zmarł w niedzielę.|Ghańczycy siedzą na przerwie osobno.|Rusztowaniowiec wisi brygadziście trzysta złotych.|Matka dzieci nie ma wstępu od awantury.
شباب الساحة يتكلمون عن وقف العمل بسبب أسعار المطعم.|أحد اللحامين جاء وهو ما زال سكران من الليلة الماضية.|توفي والد أحد الفنيين يوم الأحد.|الغانيون يجلسون وحدهم في الاستراحة.|عامل السقالات عليه دين للمشرف.|أم الأطفال ممنوعة من الدخول منذ الشجار.
场区的几个小伙商量为食堂涨价停工。|有个焊工来的时候还带着昨晚的酒劲。|一名装配工的父亲周日去世。|几个加纳工人休息时自己坐一堆。|一名架子工欠班长三百块。|孩子妈妈吵架后被禁止进厂。"""
THIRD = """Rumour is the sorters want a rep of their own.|The new loader's English is poor, family still in Kabul.|Two guards nearly came to blows in the locker room.|Her boyfriend waits at the gate every night, she is scared of him.
Angeblich wollen die Sortierer einen eigenen Sprecher.|Der neue Lader kann kaum Deutsch, Familie noch in Kabul.|Zwei Wachleute sind in der Umkleide aneinandergeraten.|Ihr Freund lauert jeden Abend am Tor, sie hat Angst vor ihm.
Le bruit court que les trieurs veulent leur propre délégué.|Le nouveau chargeur parle à peine français, famille restée à Kaboul.|Deux vigiles ont failli en venir aux mains au vestiaire.|Son copain l'attend chaque soir au portail, elle a peur de lui.
Dicen que los clasificadores quieren delegado propio.|El cargador nuevo apenas habla español, la familia sigue en Kabul.|Dos vigilantes casi llegan a las manos en el vestuario.|El novio la espera cada noche en la puerta y ella le tiene miedo.
Si dice che gli smistatori vogliano un loro delegato.|Il nuovo caricatore parla poco italiano, famiglia ancora a Kabul.|Due guardie sono quasi venute alle mani nello spogliatoio.|Il ragazzo la aspetta ogni sera al cancello e lei ha paura.
Podobno sortowacze chcą mieć swojego delegata.|Nowy ładowacz słabo mówi po polsku, rodzina nadal w Kabulu.|Dwóch ochroniarzy omal się nie pobiło w szatni.|Chłopak czeka na nią co wieczór pod bramą, ona się boi.
يقال إن عمال الفرز يريدون ممثلا لهم.|العامل الجديد لا يتقن العربية وأهله ما زالوا في كابول.|كاد حارسان يتضاربان في غرفة الملابس.|صديقها ينتظرها كل ليلة عند البوابة وهي خائفة منه.
听说分拣工想选自己的代表。|新来的装卸工中文不好，家人还在喀布尔。|两名保安在更衣室差点动手。|她男友每晚在门口等，她很害怕。"""
NOT_AGAIN = """The yard lights are tripping over the canteen feed.|One of the welders is still tripping from the night before.|A fitter's pad passed test on Sunday.|The Ghana cocoa bags sit by themselves at bay 4.|Foreman's office needs three hundred screws.|Mobile cranes are not allowed on site since the storm.
Die Leuchten in der Wäscherei wollen am Montag nicht anspringen.|Eines der Schweißgeräte war noch vom Vorabend heiß.|Der Motor vom Monteurwagen ist am Sonntag ausgefallen.|Kakao aus Ghana steht in der Pausenzone.|Ein Gerüst braucht 300 Klammern.|Der Kran darf seit dem Sturm nicht mehr aufs Gelände.
Les phares de la cour sautent avec la ligne de la cantine.|Un des postes à souder est encore chaud de la veille.|Le palan d'un monteur est tombé dimanche.|Le cacao du Ghana reste au sec en zone 3.|Un échafaudage doit être contrôlé par le chef.
Las luces del patio van a parar con la línea del comedor.|Uno de los soldadores de arco llegó aún caliente de la víspera.|El motor del montacargas murió el domingo.|El cacao de Ghana se apila aparte.|El andamio lleva trescientos tornillos.|La grúa no puede entrar desde la tormenta.
I fari del piazzale si fermano con la linea della mensa.|Una delle saldatrici è arrivata ancora calda.|Il motore di un montacarichi è morto domenica.|Il cacao del Ghana in pausa sta al coperto.|Il ponteggio deve avere trecento giunti.|La gru non può più entrare dopo la tempesta.
Lampy z placu gasną przez linię stołówki.|Jedna ze spawarek jeszcze ciepła po wczoraj.|Silnik montera stanął w niedzielę.|Kakao z Ghany leży na przerwie magazynowej osobno.|Rusztowanie ma trzysta śrub.|Dźwig nie ma wstępu od burzy.
أضواء الساحة تنطفئ بسبب خط المطعم.|إحدى آلات اللحام ما زالت ساخنة.|تعطل محرك أحد الرافعات يوم الأحد.|كاكاو غانا في الرف الرابع.|السقالة عليها ثلاثمئة برغي.|الرافعة ممنوعة من الدخول منذ العاصفة.
场区的灯因食堂线路跳闸停了。|有台焊机还带着昨晚的余热。|一台装配机的电机周日坏了。|几袋加纳可可单独堆放。|脚手架差三百个扣件。|吊车大风后被禁止进厂。"""


@pytest.mark.parametrize("text", each(DONE, AGAIN, THIRD, MARCHES))
def test_who_is_at_work_is_found_by_the_deed(text: str) -> None:
    assert check_entry(text)


@pytest.mark.parametrize("text", each(NOT_DONE, NOT_AGAIN, MOVES))
def test_what_is_at_work_is_not(text: str) -> None:
    assert not check_entry(text)


@pytest.mark.parametrize(
    ("kind", "text"),
    [
        (kind, text)
        for kind, texts in {
            "union": "Two loaders handed round a petition|Drei Packer sammeln Unterschriften|Deux caristes font signer une pétition|Dos mozos recogen firmas|Due carrellisti raccolgono firme|Dwóch wózkowych zbiera podpisy|两名叉车工在传签名表|جمع عاملان توقيعات في المطعم|chi ha tolto il volantino cobas dalla bacheca",
            "strike": "The whole night shift walked off the floor|Die ganze Spätschicht hat die Halle verlassen|Toute l'équipe du soir a quitté le poste|Todo el turno dejó la nave|Tutta la squadra ha lasciato il reparto|Cała brygada zeszła z hali|全班离岗回家|غادر الطاقم كله المستودع|Les aides-soignantes ont quitté les lits deux heures",
            "faith": "A picker needs ten minutes to pray|Ein Packer betet im Lager|Un cariste fait le ramadan|Un mozo ayuna esta semana|Un addetto fa il ramadan|Magazynier chodzi na mszę w przerwie|一名保安信佛|السائق صائم اليوم",
            "ethnicity": "Most of the pickers come from Nepal|Die meisten Packer kommen aus Georgien|La plupart des caristes viennent du Maroc|Casi todos los mozos son de Senegal|Quasi tutti i facchini vengono dal Perù|Większość magazynierów jest z Nepalu|保洁员大多来自越南|معظم الحراس من نيبال",
            "party": "A porter had a party rosette on|Ein Fahrer macht Wahlkampf in der Pause|Le vigile vote pour le maire|El conserje milita en un partido|Il custode si candida alle comunali|Portier startuje w wyborach|一名店员给候选人拉票|الحارس عضو في حزب",
            "person_alert": "A former cleaner is banned from the yard|Ein früherer Mieter hat Hausverbot|L'individu exclu des garages a été revu au local vélos|El exnovio tiene prohibida la entrada|Un ex dipendente ha il divieto di accesso|Były lokator ma zakaz wstępu|前员工被禁止进入仓库|عامل سابق ممنوع من الدخول|Toddler found alone by the lifts|Kleinkind allein am Aufzug|Fillette perdue de vue au quai 2|Una niña sola en el muelle|Bambina da sola in magazzino|Mała dziewczynka sama przy windzie|小女孩独自在电梯口|طفلة وحدها قرب المصعد",
        }.items()
        for text in each(texts)
    ],
)
def test_each_kind_is_told_in_every_tongue(kind: str, text: str) -> None:
    assert kind in {found for *_, found in doings(text)} | {found.kind for found in scan(text)}


@pytest.mark.parametrize("text", each("nepalu|georgien|ukrainy|perou|india|marruecos|wietnamu"))
def test_lands_are_known_in_any_case(text: str) -> None:
    assert is_a_land(text)


@pytest.mark.parametrize("text", each("mold|russet|indicator|cinema|chiller|peruse|litre|malice|roman"))
def test_what_begins_like_a_land_is_none(text: str) -> None:
    assert not is_a_land(text)


@pytest.mark.parametrize(
    "text",
    each(
        "quelli della tessera verde|ceux de la carte rouge|los del carné rojo|الذين يتأخرون عن الدوام|اللي يطلعون بدري|أبناء الجالية الأثيوبية|老请假的那几个|retards de l'équipe du soir"
    ),
)
def test_those_who_are_told_by_what_they_do_are_not_watched(text: str) -> None:
    assert check_watch(text)


@pytest.mark.parametrize(
    "text", each("paro de reactor|paro de caldera|lost children point|équipe de secours|الى البوابة")
)
def test_a_machine_that_stands_still_may_be_watched(text: str) -> None:
    assert not check_watch(text)
